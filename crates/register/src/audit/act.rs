//! One act: from its rows everything that the ledger says of it follows.

use ledger::{Commitment, Event as LedgerEvent, Hash, Salt as LedgerSalt};
use store::entry::{Entry, Origin};
use store::event::Event;
use store::person::KeyKind;
use store::record_key::RecordKey;
use store::salt::Salt;
use store::version::Version;
use store::{Act, LookupHash, RecordId, Status};

use super::page::Page;
use super::{Fault, Finding, found};
use crate::append::{kind_of, person_of};
use crate::content::{content, write_person};
use crate::find_keys::find_keys;
use crate::number::Held;
use crate::vault::{Opened, Vault, open_version};

/// What the audit remembers of an act.
pub(crate) struct Fact {
    pub(crate) entry: RecordId,
    pub(crate) version: i64,
    pub(crate) status: Status,
    pub(crate) number: Held,
    pub(crate) successor: Option<RecordId>,
    /// Of the person before; none in a first version.
    pub(crate) before: Option<Hash>,
    pub(crate) after: Hash,
    pub(crate) keys: Vec<(KeyKind, LookupHash)>,
}

/// Checks all acts of a page, in order, up to the first that does not agree.
pub(crate) fn check(vault: &Vault, page: Page) -> Vec<Result<(Fact, Hash), Finding>> {
    let mut facts = Vec::with_capacity(page.count as usize);
    let (mut events, mut versions, mut salts) =
        (page.events.iter(), page.versions.iter(), page.salts.iter());
    for leaf in page.first..page.first + i64::from(page.count) {
        let (event, version, salt) = (events.next(), versions.next(), salts.next());
        if event.is_none() && version.is_none() && salt.is_none() {
            break;
        }
        let checked = whole_act(leaf, event, version, salt)
            .and_then(|(event, version, salt)| one(vault, &page, event, version, salt));
        let is_wrong = checked.is_err();
        facts.push(checked);
        if is_wrong {
            break;
        }
    }
    facts
}

/// The three rows of a leaf, if all are there.
fn whole_act<'p>(
    leaf: i64,
    event: Option<&'p Event>,
    version: Option<&'p Version>,
    salt: Option<&'p (i64, Salt)>,
) -> Result<(&'p Event, &'p Version, &'p Salt), Finding> {
    let event = event.filter(|row| row.leaf == leaf);
    let event = event.ok_or_else(|| found("event", leaf, Fault::Missing))?;
    let version = version.filter(|row| row.leaf == leaf);
    let version =
        version.ok_or_else(|| found("entry_version", format!("leaf {leaf}"), Fault::Missing))?;
    let salt = salt.filter(|row| row.0 == leaf);
    let (_, salt) = salt.ok_or_else(|| found("salt", leaf, Fault::Missing))?;
    Ok((event, version, salt))
}

fn one(
    vault: &Vault,
    page: &Page,
    event: &Event,
    version: &Version,
    salt: &Salt,
) -> Result<(Fact, Hash), Finding> {
    let leaf = event.leaf;
    let hash = Hash::leaf(&event.content);
    if *hash.bytes() != event.hash {
        return Err(found("event", leaf, Fault::Hash));
    }
    let told =
        LedgerEvent::decode(&event.content).map_err(|_| found("event", leaf, Fault::Unreadable))?;
    if told.index != leaf.unsigned_abs() {
        return Err(found("event", leaf, Fault::Order));
    }
    let opened = opened(vault, page, version.entry)?;
    first_agrees(page, version)?;

    let row = format!("{}/{}", version.entry, version.version);
    let wrong = |fault| found("entry_version", &row, fault);
    let person = person_of(&opened, version).ok_or_else(|| wrong(Fault::Unopened))?;
    let at = (version.entry, version.version);
    let before = match &version.before {
        Some(before) => {
            let plain = open_version(&opened.key, "entry_version.data_before", at, before);
            Some(Hash::leaf(&plain.ok_or_else(|| wrong(Fault::Unopened))?))
        }
        None => None,
    };
    let Salt::Kept(salt) = salt else { return Err(found("salt", leaf, Fault::Erased)) };
    let salt = open_version(&opened.key, "salt.salt", at, salt);
    let salt = salt.and_then(|plain| Some(LedgerSalt::new(plain.as_slice().try_into().ok()?)));
    let salt = salt.ok_or_else(|| found("salt", leaf, Fault::Unopened))?;

    let successor = match version.successor {
        Some(id) => Some(self::opened(vault, page, id)?.commitment()),
        None => None,
    };
    let wanted = LedgerEvent {
        index: leaf.unsigned_abs(),
        kind: kind_of(version.act, successor).ok_or_else(|| wrong(Fault::Differs))?,
        moment: version.acted_at.milliseconds(),
        number: opened.commitment(),
        content: Commitment::to_content(&content(version, &person), &salt),
    };
    if wanted != told {
        return Err(wrong(Fault::Differs));
    }
    let fact = Fact {
        entry: version.entry,
        version: version.version,
        status: version.status,
        number: opened.number,
        successor: version.successor,
        before,
        after: Hash::leaf(&write_person(&person)),
        keys: find_keys(vault, &person)
            .into_iter()
            .map(|(meaning, hash)| (meaning.kind(), hash))
            .collect(),
    };
    Ok((fact, hash))
}

/// Opens an entry and checks its row and key.
fn opened(vault: &Vault, page: &Page, id: RecordId) -> Result<Opened, Finding> {
    let key: &RecordKey =
        page.keys.get(&id).ok_or_else(|| found("record_key", id, Fault::Missing))?;
    let wrapped = key.wrapped.as_ref().ok_or_else(|| found("record_key", id, Fault::Erased))?;
    let master = wrapped.as_bytes().first_chunk().map(|bytes| u32::from_be_bytes(*bytes));
    if vault.key(id, wrapped).is_none() || master.map(i64::from) != Some(key.master) {
        return Err(found("record_key", id, Fault::Unopened));
    }
    let entry: &Entry = page.entries.get(&id).ok_or_else(|| found("entry", id, Fault::Missing))?;
    let opened = vault.opened(id, wrapped, &entry.number);
    let opened = opened.ok_or_else(|| found("entry", id, Fault::Unopened))?;
    if vault.number(&opened.number) != entry.number_hash {
        return Err(found("entry", id, Fault::Differs));
    }
    Ok(opened)
}

/// The row of the entry follows from its first version.
fn first_agrees(page: &Page, version: &Version) -> Result<(), Finding> {
    let Some(entry) = page.entries.get(&version.entry).filter(|_| version.version == 1) else {
        return Ok(());
    };
    let origin = match entry.origin {
        Origin::Formed => Act::Formed,
        Origin::Imported => Act::Imported,
    };
    if origin == version.act && entry.formed_at == version.acted_at {
        Ok(())
    } else {
        Err(found("entry", version.entry, Fault::Differs))
    }
}
