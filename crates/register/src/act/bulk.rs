//! The common case, many at a time: applications of people of whom the register knows nothing. Each table is read and
//! written once for all of them. Whatever is not the common case is left to [`Inner::form_in`], one by one: a request that
//! was answered before, a person who may be known, two applications in one batch that may be of one person.

use std::collections::hash_map::Entry as Slot;
use std::collections::{BTreeMap, HashMap, HashSet};

use ledger::{Commitment, Event as LedgerEvent, EventKind, Hash};
use store::entry::{Entry, Origin};
use store::event::{self, Event};
use store::many::{self, Many};
use store::version::Version;
use store::{Act, LookupHash, Status, StoreError, Transaction, group, whole};
use terms::number::{Group, SERIALS};

use super::form::{Asked, Formed, Outcome};
use crate::content::{content, write_person};
use crate::error::RegisterError;
use crate::find_keys::{Meaning, find_keys};
use crate::number::{Held, capacity, seven_of};
use crate::outside::below;
use crate::register::Inner;
use crate::vault::{close, close_version, new_id};

/// How many numbers are drawn for each application, and in a second round for those that have none yet.
const DRAWN: [usize; 2] = [3, 48];
/// How many hashes one statement looks for.
const AMONG: usize = 256;

/// An application of the common case.
struct Plain<'a> {
    /// Its place in the batch.
    place: usize,
    asked: &'a Asked,
    key: LookupHash,
    group: Group,
    find: Vec<(Meaning, LookupHash)>,
}

impl Inner {
    /// Forms what is of the common case; the others are none. An error leaves the transaction fit for nothing.
    pub(crate) async fn form_bulk(
        &self,
        transaction: &mut Transaction,
        batch: &[&Asked],
    ) -> Result<Vec<Option<Outcome>>, RegisterError> {
        let mut outcomes: Vec<Option<Outcome>> = batch.iter().map(|_| None).collect();
        let mut plain = self.plain(batch);
        let keys: Vec<LookupHash> = plain.iter().map(|one| one.key).collect();
        let mut answered = Vec::new();
        for keys in keys.chunks(AMONG) {
            answered.extend(many::answered(transaction, keys).await?);
        }
        plain.retain(|one| !answered.contains(&one.key));
        // A first look spares the claim for those who are known; the look that counts comes after it.
        let known = self.known(transaction, &plain).await?;
        plain.retain(|one| !one.find.iter().any(|(_, hash)| known.contains(hash)));
        let mut groups: BTreeMap<LookupHash, (Group, u32)> = BTreeMap::new();
        for one in &plain {
            let hash = self.vault.group(seven_of(&one.group));
            groups.entry(hash).or_insert((one.group, 0)).1 += 1;
        }
        let mut full = HashSet::new();
        for (hash, (group, count)) in &groups {
            let capacity = capacity(seven_of(group)).into();
            if group::claim(transaction, *hash, *count, capacity).await?.is_err() {
                full.insert(*group);
            }
        }
        // The last numbers of a group are given one by one, until there is none.
        plain.retain(|one| !full.contains(&one.group));
        if !self.known(transaction, &plain).await?.is_empty() {
            return Err(StoreError::Conflict.into());
        }
        let numbers = self.draw_many(transaction, &plain).await?;
        self.write_many(transaction, &plain, &numbers, &mut outcomes).await?;
        Ok(outcomes)
    }

    /// The applications that may be of the common case: nobody in the batch shares anything with another.
    fn plain<'a>(&self, batch: &[&'a Asked]) -> Vec<Plain<'a>> {
        let mut seen = HashSet::new();
        let mut plain = Vec::with_capacity(batch.len());
        for (place, asked) in batch.iter().enumerate() {
            let person = &asked.request.person;
            let fits = asked.others.is_empty() && person.check(self.outside.today()).is_ok();
            let Ok(group) = Group::new(person.birth, person.sex) else { continue };
            let key = self.vault.hash("idempotency.key", &asked.request.key);
            let find = find_keys(&self.vault, person);
            // All of them are remembered, also of one that shares the first.
            let mut is_alone = true;
            for hash in find.iter().map(|(_, hash)| *hash).chain([key]) {
                is_alone &= seen.insert(hash);
            }
            if fits && is_alone {
                plain.push(Plain { place, asked, key, group, find });
            }
        }
        plain
    }

    /// Which of their search keys the register has.
    async fn known(
        &self,
        transaction: &mut Transaction,
        plain: &[Plain<'_>],
    ) -> Result<HashSet<LookupHash>, RegisterError> {
        let hashes: Vec<LookupHash> =
            plain.iter().flat_map(|one| one.find.iter().map(|(_, hash)| *hash)).collect();
        let mut known = HashSet::new();
        for hashes in hashes.chunks(AMONG) {
            known.extend(whole::people(transaction, hashes).await?.iter().map(|row| row.hash));
        }
        Ok(known)
    }

    /// A free number for each, every free one of its group as likely as the others.
    async fn draw_many(
        &self,
        transaction: &mut Transaction,
        plain: &[Plain<'_>],
    ) -> Result<Vec<Held>, RegisterError> {
        let outside = self.outside.as_ref();
        let mut taken = HashSet::new();
        let mut found: Vec<Option<(Held, LookupHash)>> = vec![None; plain.len()];
        for count in DRAWN {
            let mut drawn: Vec<Vec<(Held, LookupHash)>> = Vec::with_capacity(plain.len());
            for (one, found) in plain.iter().zip(&found) {
                let mut numbers = Vec::new();
                for _ in 0..if found.is_none() { count } else { 0 } {
                    let serial = below(outside, SERIALS.into())? as u16;
                    let number = one.group.number(serial).ok().map(Held::from);
                    numbers.extend(number.map(|number| (number, self.vault.number(&number))));
                }
                drawn.push(numbers);
            }
            let hashes: Vec<LookupHash> = drawn.iter().flatten().map(|(_, hash)| *hash).collect();
            taken.extend(many::taken(transaction, &hashes).await?);
            for (found, drawn) in found.iter_mut().zip(drawn) {
                let free = drawn.into_iter().find(|(_, hash)| !taken.contains(hash));
                *found = found.or(free);
                taken.extend(free.map(|(_, hash)| hash));
            }
        }
        // Of a crowded group all free numbers are listed, once a batch.
        let mut listed: HashMap<Group, Vec<(Held, LookupHash)>> = HashMap::new();
        let mut numbers = Vec::with_capacity(plain.len());
        for (one, found) in plain.iter().zip(found) {
            let (number, hash) = match found {
                Some(found) => found,
                None => {
                    let free = match listed.entry(one.group) {
                        Slot::Occupied(listed) => listed.into_mut(),
                        Slot::Vacant(slot) => {
                            slot.insert(self.free(transaction, &one.group).await?)
                        }
                    };
                    free.retain(|(_, hash)| !taken.contains(hash));
                    let count = u32::try_from(free.len()).unwrap_or(u32::MAX);
                    if count == 0 {
                        return Err(RegisterError::Exhausted);
                    }
                    let place = below(outside, count)? as usize;
                    free.get(place).copied().ok_or(RegisterError::Exhausted)?
                }
            };
            taken.insert(hash);
            numbers.push(number);
        }
        Ok(numbers)
    }

    /// All free numbers of a group.
    pub(super) async fn free(
        &self,
        transaction: &mut Transaction,
        group: &Group,
    ) -> Result<Vec<(Held, LookupHash)>, RegisterError> {
        let mut all: Vec<(Held, LookupHash)> = (0..SERIALS)
            .filter_map(|serial| group.number(serial).ok().map(Held::from))
            .map(|number| (number, self.vault.number(&number)))
            .collect();
        let hashes: Vec<LookupHash> = all.iter().map(|(_, hash)| *hash).collect();
        let taken = many::taken(transaction, &hashes).await?;
        all.retain(|(_, hash)| !taken.contains(hash));
        Ok(all)
    }

    /// Seals and writes everything, and says how each application ends.
    async fn write_many(
        &self,
        transaction: &mut Transaction,
        plain: &[Plain<'_>],
        numbers: &[Held],
        outcomes: &mut [Option<Outcome>],
    ) -> Result<(), RegisterError> {
        if plain.is_empty() {
            return Ok(());
        }
        let mut rows = Many::default();
        let mut told = Vec::with_capacity(plain.len());
        for (one, number) in plain.iter().zip(numbers) {
            let now = self.outside.now();
            let id = new_id(self.outside.as_ref(), now)?;
            let (key, wrapped, master) = self.vault.new_key(id)?;
            let number_salt = keys::salt().map_err(RegisterError::keys)?;
            let sealed = [number.digits().as_bytes(), number_salt.bytes()].concat();
            let entry = Entry {
                id,
                number_hash: self.vault.number(number),
                number: close(&key, "entry.number", id, &sealed)?,
                origin: Origin::Formed,
                formed_at: now,
            };
            rows.entry(entry, wrapped, master);
            for (meaning, hash) in &one.find {
                rows.person(id, meaning.kind(), *hash);
            }
            rows.answer(one.key, &self.answer(one.asked, one.key, (id, 1, now, true)));
            let person = &one.asked.request.person;
            let after =
                close_version(&key, "entry_version.data_after", (id, 1), &write_person(person))?;
            let leaf_salt = keys::salt().map_err(RegisterError::keys)?;
            let sealed_salt = close_version(&key, "salt.salt", (id, 1), leaf_salt.bytes())?;
            let version = Version {
                entry: id,
                version: 1,
                act: Act::Formed,
                status: Status::Active,
                ground: None,
                application: Some(one.asked.request.application.clone()),
                actor: one.asked.actor.as_str().to_owned(),
                acted_at: now,
                before: None,
                after,
                successor: None,
                leaf: 0,
            };
            let content = Commitment::to_content(&content(&version, person), &leaf_salt);
            let event = LedgerEvent {
                index: 0,
                kind: EventKind::Formed,
                moment: now.milliseconds(),
                number: crate::vault::commit(number, &number_salt),
                content,
            };
            told.push((version, event, sealed_salt));
        }
        let count = u32::try_from(plain.len()).unwrap_or(u32::MAX);
        let first = event::reserve(transaction, count).await?;
        for ((one, number), (leaf, (mut version, mut event, salt))) in
            plain.iter().zip(numbers).zip((first..).zip(told))
        {
            version.leaf = leaf;
            event.index = leaf.unsigned_abs();
            outcomes[one.place] = Some(Outcome::Formed(Formed {
                number: *number,
                entry: version.entry,
                is_new: true,
                version: 1,
                status: Status::Active,
                leaf,
            }));
            let bytes = event.encode();
            let hash = *Hash::leaf(&bytes).bytes();
            rows.version(version, Event { leaf, content: bytes, hash }, salt);
        }
        rows.write(transaction).await?;
        Ok(())
    }
}
