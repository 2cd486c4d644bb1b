//! Forming a number.

use std::collections::HashSet;

use store::entry::{self, Entry, Origin};
use store::idempotency::{self, Answer, Claim};
use store::{
    Act, LookupHash, Moment, RecordId, Status, StoreError, Transaction, group, record_key,
};
use terms::number::{Group, SERIALS};

use crate::append::{Current, Draft};
use crate::authority::{Account, Clerk, Officer};
use crate::error::RegisterError;
use crate::ground::{ConditionalGround, ReturnGround};
use crate::number::{Held, capacity, seven_of};
use crate::outside::below;
use crate::person::Person;
use crate::register::{Inner, Register};
use crate::search::{Candidate, Found};
use crate::vault::{Opened, close, new_id};

/// How many serials are drawn at once, before all free ones are listed: a few, and in a crowded group some dozens.
const DRAWN: [usize; 3] = [6, 64, 64];

/// An application for a number.
#[derive(Debug, Clone)]
pub struct Request {
    /// The same request, sent again, has the same key; another has another. 16 random bytes or more.
    pub key: Vec<u8>,
    /// Whose number.
    pub person: Person,
    /// The application it is formed on.
    pub application: String,
}

/// A request on its way through the queue.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) request: Request,
    pub(crate) actor: Account,
    /// Entries that an officer has found to be of other people.
    pub(crate) others: Vec<RecordId>,
}

/// The answer to an application that ends with a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Formed {
    /// The number.
    pub number: Held,
    /// The key of its entry.
    pub entry: RecordId,
    /// Whether it was formed for this request; if not, the person had it already.
    pub is_new: bool,
    /// The version of the entry that the answer speaks of.
    pub version: i64,
    /// What the entry is in that version.
    pub status: Status,
    /// The place in the ledger of that version.
    pub leaf: i64,
}

/// How an application ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// With a number.
    Formed(Formed),
    /// With an officer: the person may be one of these. Nothing is stored.
    Likely(Vec<Candidate>),
}

impl Outcome {
    /// The number, if there is one.
    #[must_use]
    pub const fn formed(&self) -> Option<&Formed> {
        match self {
            Self::Formed(formed) => Some(formed),
            Self::Likely(_) => None,
        }
    }
}

impl Register {
    /// Forms a number, or finds the one the person has. Told only when it is stored durably; the same request gets the same
    /// answer, however often it comes.
    ///
    /// A conditionally excluded number of a person who is registered again comes back in force with it, if the law lets a
    /// registration do that.
    ///
    /// # Errors
    /// Why no number was formed. After [`StoreError::Unsure`], ask again with the same key.
    pub async fn form(&self, by: &impl Clerk, request: Request) -> Result<Outcome, RegisterError> {
        let actor = by.account().clone();
        self.queue.ask(Asked { request, actor, others: Vec::new() }).await
    }

    /// The same after an officer has looked at the likely entries and found all of them to be of other people.
    ///
    /// # Errors
    /// As [`Register::form`].
    pub async fn form_beside(
        &self,
        by: &Officer,
        request: Request,
        others: Vec<RecordId>,
    ) -> Result<Outcome, RegisterError> {
        self.queue.ask(Asked { request, actor: by.account().clone(), others }).await
    }
}

/// How looking at a request ends.
enum Try {
    Done(Outcome),
    /// The person has an entry: claim the key for it instead.
    Has(Box<Current>),
}

impl Inner {
    /// Forms one number within a transaction, in a step of its own.
    pub(crate) async fn form_in(
        &self,
        transaction: &mut Transaction,
        asked: &Asked,
    ) -> Result<Outcome, RegisterError> {
        asked.request.person.check(self.outside.today())?;
        transaction.step().await?;
        let current = match self.form_new(transaction, asked).await {
            Ok(Try::Done(outcome @ Outcome::Formed(_))) => {
                transaction.step_on().await?;
                return Ok(outcome);
            }
            Ok(Try::Done(outcome)) => {
                transaction.step_back().await?;
                return Ok(outcome);
            }
            Ok(Try::Has(current)) => current,
            Err(error) if error.is_of_all() => return Err(error),
            Err(error) => {
                transaction.step_back().await?;
                return Err(error);
            }
        };
        // The claim was for a new entry: it is taken back with everything else, and made for the one there is.
        transaction.step_back().await?;
        transaction.step().await?;
        match self.has_already(transaction, asked, *current).await {
            Ok(outcome) => {
                transaction.step_on().await?;
                Ok(outcome)
            }
            Err(error) if error.is_of_all() => Err(error),
            Err(error) => {
                transaction.step_back().await?;
                Err(error)
            }
        }
    }

    async fn form_new(
        &self,
        transaction: &mut Transaction,
        asked: &Asked,
    ) -> Result<Try, RegisterError> {
        let now = self.outside.now();
        let id = new_id(self.outside.as_ref(), now)?;
        if let Some(answered) = self.claim(transaction, asked, (id, 1, now, true)).await? {
            return Ok(Try::Done(answered));
        }
        let person = &asked.request.person;
        let group = Group::new(person.birth, person.sex).map_err(|_| RegisterError::NoGroup)?;
        self.claim_serial(transaction, &group).await?;
        match self.find(transaction, person).await? {
            Found::Certain(current) if !asked.others.contains(&current.opened.id) => {
                return Ok(Try::Has(current));
            }
            Found::Likely(candidates) => {
                let left: Vec<_> = candidates
                    .into_iter()
                    .filter(|candidate| !asked.others.contains(&candidate.entry))
                    .collect();
                if !left.is_empty() {
                    return Ok(Try::Done(Outcome::Likely(left)));
                }
            }
            Found::Certain(_) | Found::None => {}
        }
        if !asked.others.is_empty() && self.holds_document(transaction, None, person).await? {
            return Err(RegisterError::DocumentHeld);
        }
        let number = self.draw(transaction, &group).await?;
        let draft = Draft {
            version: 1,
            act: Act::Formed,
            status: Status::Active,
            ground: None,
            application: Some(asked.request.application.clone()),
            actor: asked.actor.as_str().to_owned(),
            at: now,
            before: None,
            after: person,
            successor: None,
        };
        let opened = self.new_entry(transaction, id, number, Origin::Formed, now).await?;
        self.add_find_keys(transaction, id, person, true).await?;
        let version = self.append(transaction, &opened, draft).await?;
        Ok(Try::Done(Outcome::Formed(Formed {
            number,
            entry: id,
            is_new: true,
            version: 1,
            status: Status::Active,
            leaf: version.leaf,
        })))
    }

    /// Counts one more number of a group, and makes everyone else who forms in it wait.
    pub(crate) async fn claim_serial(
        &self,
        transaction: &mut Transaction,
        group: &Group,
    ) -> Result<(), RegisterError> {
        let seven = seven_of(group);
        let claimed =
            group::claim(transaction, self.vault.group(seven), 1, capacity(seven).into()).await?;
        claimed.map(|_| ()).map_err(|group::Exhausted| RegisterError::Exhausted)
    }

    /// Writes an entry and its key.
    pub(crate) async fn new_entry(
        &self,
        transaction: &mut Transaction,
        id: RecordId,
        number: Held,
        origin: Origin,
        at: Moment,
    ) -> Result<Opened, RegisterError> {
        let (key, wrapped, master) = self.vault.new_key(id)?;
        let number_salt = keys::salt().map_err(RegisterError::keys)?;
        let plain = [number.digits().as_bytes(), number_salt.bytes()].concat();
        let row = Entry {
            id,
            number_hash: self.vault.number(&number),
            number: close(&key, "entry.number", id, &plain)?,
            origin,
            formed_at: at,
        };
        entry::insert(transaction, &row).await?;
        record_key::insert(transaction, id, &wrapped, master).await?;
        Ok(Opened { id, number, number_salt, key })
    }

    /// Draws a free number of a group, every free one as likely as the others.
    pub(crate) async fn draw(
        &self,
        transaction: &mut Transaction,
        group: &Group,
    ) -> Result<Held, RegisterError> {
        let outside = self.outside.as_ref();
        for count in DRAWN {
            let mut drawn = Vec::with_capacity(count);
            for _ in 0..count {
                let serial = below(outside, SERIALS.into())? as u16;
                // Some dozens of serials of a group are dead.
                drawn.extend(group.number(serial).ok().map(Held::from));
            }
            let taken = self.taken(transaction, &drawn).await?;
            let free = drawn.iter().find(|number| !taken.contains(&self.vault.number(number)));
            if let Some(number) = free {
                return Ok(*number);
            }
        }
        let free = self.free(transaction, group).await?;
        if free.is_empty() {
            return Err(RegisterError::Exhausted);
        }
        let place = below(outside, u32::try_from(free.len()).unwrap_or(u32::MAX))?;
        free.get(place as usize).map(|(number, _)| *number).ok_or(RegisterError::Exhausted)
    }

    async fn taken(
        &self,
        transaction: &mut Transaction,
        numbers: &[Held],
    ) -> Result<HashSet<LookupHash>, RegisterError> {
        let hashes: Vec<_> = numbers.iter().map(|number| self.vault.number(number)).collect();
        Ok(entry::taken(transaction, &hashes).await?)
    }

    /// Answers with the number the person has; a registration brings it back where the law says so.
    async fn has_already(
        &self,
        transaction: &mut Transaction,
        asked: &Asked,
        current: Current,
    ) -> Result<Outcome, RegisterError> {
        let now = self.outside.now();
        let Current { opened, newest, person } = current;
        let ground = newest.ground.as_deref().and_then(ConditionalGround::named);
        let returns = newest.status == Status::ConditionallyExcluded
            && ground.is_some_and(|ground| ground.ends_by() == ReturnGround::Registered);
        let number = newest.version + i64::from(returns);
        if let Some(answered) =
            self.claim(transaction, asked, (opened.id, number, now, false)).await?
        {
            return Ok(answered);
        }
        let version = if returns {
            let draft = Draft {
                version: number,
                act: Act::Restored,
                status: Status::Active,
                ground: Some(ReturnGround::Registered.word().to_owned()),
                application: Some(asked.request.application.clone()),
                actor: asked.actor.as_str().to_owned(),
                at: now,
                before: Some(&person),
                after: &person,
                successor: None,
            };
            self.append(transaction, &opened, draft).await.map_err(raced)?
        } else {
            newest
        };
        Ok(Outcome::Formed(Formed {
            number: opened.number,
            entry: opened.id,
            is_new: false,
            version: version.version,
            status: version.status,
            leaf: version.leaf,
        }))
    }

    /// Claims the key of a request for an answer; gives the answer there is already.
    async fn claim(
        &self,
        transaction: &mut Transaction,
        asked: &Asked,
        (entry, version, at, is_new): (RecordId, i64, Moment, bool),
    ) -> Result<Option<Outcome>, RegisterError> {
        let key = self.vault.hash("idempotency.key", &asked.request.key);
        let words = asked.words();
        let answer = self.answer(asked, key, (entry, version, at, is_new));
        match idempotency::claim(transaction, key, &answer).await? {
            Claim::Ours => Ok(None),
            Claim::Answered(answer) => {
                let is_new =
                    self.is_new(key, &answer, Some(&words)).ok_or(RegisterError::KeyReused)?;
                let opened = self.entry(transaction, answer.entry).await?;
                let history = store::version::history(transaction, answer.entry).await?;
                let of = history.iter().find(|version| version.version == answer.version);
                let version = of.ok_or(StoreError::Unreadable { table: "idempotency" })?;
                Ok(Some(Outcome::Formed(Formed {
                    number: opened.number,
                    entry: answer.entry,
                    is_new,
                    version: answer.version,
                    status: version.status,
                    leaf: version.leaf,
                })))
            }
        }
    }

    /// The row that answers a request.
    pub(crate) fn answer(
        &self,
        asked: &Asked,
        key: LookupHash,
        (entry, version, at, is_new): (RecordId, i64, Moment, bool),
    ) -> Answer {
        let row = answer_row(key, entry, version, at, is_new);
        let request = self.vault.bound_hash("idempotency", &asked.words(), &row);
        Answer { request, entry, version, answered_at: at }
    }

    /// Whether an answered request formed its number; none when the row is not what was written, or when other words were
    /// asked under the same key.
    pub(crate) fn is_new(
        &self,
        key: LookupHash,
        answer: &Answer,
        words: Option<&[u8]>,
    ) -> Option<bool> {
        [true, false].into_iter().find(|is_new| {
            let row = answer_row(key, answer.entry, answer.version, answer.answered_at, *is_new);
            let wanted = match words {
                Some(words) => self.vault.bound_hash("idempotency", words, &row),
                None => self.vault.rebound_hash("idempotency", answer.request, &row),
            };
            wanted == answer.request
        })
    }
}

impl Asked {
    /// What is asked, to tell a repetition from another request.
    fn words(&self) -> Vec<u8> {
        let Request { person, application, .. } = &self.request;
        serde_json::to_vec(&(application, person)).unwrap_or_default()
    }

    /// The digits that put a batch in the order in which groups are claimed.
    pub(crate) fn group_hash(&self, inner: &Inner) -> Option<LookupHash> {
        let group = Group::new(self.request.person.birth, self.request.person.sex).ok()?;
        Some(inner.vault.group(seven_of(&group)))
    }
}

fn answer_row(key: LookupHash, entry: RecordId, version: i64, at: Moment, is_new: bool) -> Vec<u8> {
    [
        key.as_bytes().as_slice(),
        entry.uuid().as_bytes(),
        &version.to_be_bytes(),
        &at.milliseconds().to_be_bytes(),
        &[u8::from(is_new)],
    ]
    .concat()
}

/// Someone wrote the next version first: done again, it is read.
pub(crate) fn raced(error: RegisterError) -> RegisterError {
    match error {
        RegisterError::Store(error) if error.is_taken_in("entry_version") => {
            StoreError::Conflict.into()
        }
        error => error,
    }
}
