//! Is the person in the register already? Across spellings, scripts and documents.

use std::collections::BTreeMap;

use store::{Connection, RecordId, Status, whole};

use crate::append::Current;
use crate::authority::Clerk;
use crate::error::RegisterError;
use crate::find_keys::{Meaning, find_keys};
use crate::number::Held;
use crate::person::Person;
use crate::register::{Inner, Register};

/// Why an entry may be the person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The same document of the same state.
    Document,
    /// The same names by their letters, date and place of birth, and sex.
    Names,
    /// Names that sound alike, and the same date of birth.
    Alike,
}

impl Reason {
    /// The name for programs and for keys of texts.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Names => "names",
            Self::Alike => "alike",
        }
    }
}

/// An entry that may be the person's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Its key.
    pub entry: RecordId,
    /// Its number.
    pub number: Held,
    /// What it is.
    pub status: Status,
    /// The best reason.
    pub reason: Reason,
}

/// What the search says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Match {
    /// The person's entry, for certain.
    Certain(Candidate),
    /// One of these may be; an officer decides.
    Likely(Vec<Candidate>),
    /// Nobody like that.
    None,
}

/// The same with the entries opened.
pub(crate) enum Found {
    Certain(Box<Current>),
    Likely(Vec<Candidate>),
    None,
}

/// Longer chains of replacements do not happen; a ring would be damage.
const LONGEST_CHAIN: usize = 16;

impl Register {
    /// Looks for a person.
    ///
    /// A **certain** match is the same document number of the same state together with the date of birth, or the same
    /// letters of the names in either script with date and place of birth and sex. Anything less is **likely**: the
    /// document with another date of birth, names that sound alike with the date of birth, the entry of a dead person, or
    /// several certain ones.
    ///
    /// # Errors
    /// When the database fails or an entry is damaged.
    pub async fn search(&self, _by: &impl Clerk, person: &Person) -> Result<Match, RegisterError> {
        let mut reading = self.store.read().await?;
        Ok(match self.find(&mut reading, person).await? {
            Found::Certain(current) => Match::Certain(Candidate {
                entry: current.opened.id,
                number: current.opened.number,
                status: current.newest.status,
                reason: self.reason(&current, person),
            }),
            Found::Likely(candidates) => Match::Likely(candidates),
            Found::None => Match::None,
        })
    }
}

impl Inner {
    pub(crate) async fn find(
        &self,
        connection: &mut Connection,
        person: &Person,
    ) -> Result<Found, RegisterError> {
        let keys = find_keys(&self.vault, person);
        let hashes: Vec<_> = keys.iter().map(|(_, hash)| *hash).collect();
        // Of each entry the best meaning: the meanings are tried in their order.
        let mut entries: BTreeMap<RecordId, Meaning> = BTreeMap::new();
        let rows = whole::people(connection, &hashes).await?;
        for (meaning, hash) in keys {
            for row in rows.iter().filter(|row| row.hash == hash) {
                entries.entry(row.entry).or_insert(meaning);
            }
        }
        let mut certain: BTreeMap<RecordId, Current> = BTreeMap::new();
        let mut likely: BTreeMap<RecordId, Candidate> = BTreeMap::new();
        for (id, _) in entries {
            let mut current = self.current(connection, id).await?;
            for _ in 0..LONGEST_CHAIN {
                match current.newest.successor {
                    Some(next) => current = self.current(connection, next).await?,
                    None => break,
                }
            }
            let reason = self.reason(&current, person);
            let same_birth = current.person.birth == person.birth;
            let alive =
                matches!(current.newest.status, Status::Active | Status::ConditionallyExcluded);
            let sure = match reason {
                Reason::Document => same_birth,
                Reason::Names => true,
                Reason::Alike => false,
            };
            if sure && alive {
                certain.insert(current.opened.id, current);
            } else {
                let candidate = candidate(&current, reason);
                likely.insert(candidate.entry, candidate);
            }
        }
        if certain.len() == 1
            && let Some((_, current)) = certain.pop_first()
        {
            return Ok(Found::Certain(Box::new(current)));
        }
        for (id, current) in certain {
            likely.insert(id, candidate(&current, self.reason(&current, person)));
        }
        let candidates: Vec<_> = likely.into_values().collect();
        Ok(if candidates.is_empty() { Found::None } else { Found::Likely(candidates) })
    }

    /// Why an entry, as it is now, may be the person's. Documents count whenever the entry held them.
    pub(crate) fn reason(&self, current: &Current, person: &Person) -> Reason {
        let wanted = find_keys(&self.vault, person);
        let there = find_keys(&self.vault, &current.person);
        let shares = |meaning| {
            let mut of = wanted.iter().filter(|key| key.0 == meaning);
            of.any(|key| there.contains(key))
        };
        if shares(Meaning::Document) {
            Reason::Document
        } else if shares(Meaning::Exact) {
            Reason::Names
        } else {
            Reason::Alike
        }
    }
}

fn candidate(current: &Current, reason: Reason) -> Candidate {
    Candidate {
        entry: current.opened.id,
        number: current.opened.number,
        status: current.newest.status,
        reason,
    }
}
