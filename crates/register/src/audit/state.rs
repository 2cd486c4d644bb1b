//! What an audit has seen so far.

use std::collections::HashMap;

use ledger::{Edge, Hash};
use store::person::KeyKind;
use store::{LookupHash, RecordId, Status};

use super::act::Fact;
use super::{Fault, Finding, found};

/// Everything that later rows are compared with.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) edge: Edge,
    pub(crate) entries: HashMap<RecordId, Seen>,
    /// How many numbers of each group, by its first seven digits.
    pub(crate) groups: HashMap<[u8; 7], i64>,
    pub(crate) checkpoints: u64,
    pub(crate) look_ups: u64,
}

/// An entry, in a few bytes.
pub(crate) struct Seen {
    pub(crate) version: i64,
    pub(crate) status: Status,
    successor: Option<RecordId>,
    after: Hash,
    /// Search keys, each as the first eight bytes of a hash of it.
    pub(crate) keys: Vec<u64>,
}

impl State {
    /// Takes the next act.
    pub(crate) fn take(&mut self, fact: Fact) -> Result<(), Finding> {
        let row = format!("{}/{}", fact.entry, fact.version);
        let keys = fact.keys.iter().map(|(kind, hash)| short(*kind, *hash));
        match self.entries.get_mut(&fact.entry) {
            None => {
                if fact.version != 1 || fact.before.is_some() {
                    return Err(found("entry_version", row, Fault::Order));
                }
                if fact.number.group().is_some() {
                    *self.groups.entry(fact.number.first_seven()).or_default() += 1;
                }
                let seen = Seen {
                    version: 1,
                    status: fact.status,
                    successor: fact.successor,
                    after: fact.after,
                    keys: keys.collect(),
                };
                self.entries.insert(fact.entry, seen);
            }
            Some(seen) => {
                let is_next = fact.version == seen.version + 1;
                let is_dead = seen.status == Status::Replaced && fact.status != Status::Replaced;
                if !is_next
                    || is_dead
                    || (seen.successor.is_some() && seen.successor != fact.successor)
                {
                    return Err(found("entry_version", row, Fault::Order));
                }
                if fact.before != Some(seen.after) {
                    return Err(found("entry_version", row, Fault::Differs));
                }
                for key in keys {
                    if !seen.keys.contains(&key) {
                        seen.keys.push(key);
                    }
                }
                seen.version = fact.version;
                seen.status = fact.status;
                seen.successor = fact.successor;
                seen.after = fact.after;
            }
        }
        Ok(())
    }
}

/// A search key in eight bytes: enough to see a changed one.
pub(crate) fn short(kind: KeyKind, hash: LookupHash) -> u64 {
    let hash = Hash::leaf(&[kind.as_str().as_bytes(), hash.as_bytes()].concat());
    hash.bytes().first_chunk().map_or(0, |bytes| u64::from_be_bytes(*bytes))
}
