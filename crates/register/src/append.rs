//! Writing an act: the next version of an entry, its leaf and the salt of the leaf, in one transaction.

use ledger::{Commitment, Event as LedgerEvent, EventKind, Hash};
use store::event::{self, Event};
use store::version::{self, Version};
use store::{Act, Connection, Moment, RecordId, Status, Transaction, person, salt, whole};

use crate::content::{content, read_person, write_person};
use crate::error::RegisterError;
use crate::find_keys::find_keys;
use crate::person::Person;
use crate::register::Inner;
use crate::vault::{Opened, close_version, open_version};

/// An act about to be written.
pub(crate) struct Draft<'p> {
    pub(crate) version: i64,
    pub(crate) act: Act,
    pub(crate) status: Status,
    pub(crate) ground: Option<String>,
    pub(crate) application: Option<String>,
    pub(crate) actor: String,
    pub(crate) at: Moment,
    pub(crate) before: Option<&'p Person>,
    pub(crate) after: &'p Person,
    /// Key and commitment of the entry that takes the place.
    pub(crate) successor: Option<(RecordId, Commitment)>,
}

/// An entry as it is now.
#[derive(Debug, Clone)]
pub(crate) struct Current {
    pub(crate) opened: Opened,
    pub(crate) newest: Version,
    pub(crate) person: Person,
}

impl Inner {
    /// Writes the act. The lock on the ledger is taken last and held until the transaction ends.
    pub(crate) async fn append(
        &self,
        transaction: &mut Transaction,
        opened: &Opened,
        draft: Draft<'_>,
    ) -> Result<Version, RegisterError> {
        let at = (opened.id, draft.version);
        let key = &opened.key;
        let before = draft
            .before
            .map(|before| {
                close_version(key, "entry_version.data_before", at, &write_person(before))
            })
            .transpose()?;
        let after = close_version(key, "entry_version.data_after", at, &write_person(draft.after))?;
        let leaf_salt = keys::salt().map_err(RegisterError::keys)?;
        let sealed_salt = close_version(key, "salt.salt", at, leaf_salt.bytes())?;
        let mut version = Version {
            entry: opened.id,
            version: draft.version,
            act: draft.act,
            status: draft.status,
            ground: draft.ground,
            application: draft.application,
            actor: draft.actor,
            acted_at: draft.at,
            before,
            after,
            successor: draft.successor.map(|(id, _)| id),
            leaf: 0,
        };
        let content = Commitment::to_content(&content(&version, draft.after), &leaf_salt);
        let kind = kind_of(draft.act, draft.successor.map(|(_, commitment)| commitment))
            .ok_or_else(|| RegisterError::keys("a replacement without its successor"))?;
        let number = opened.commitment();

        version.leaf = event::reserve(transaction, 1).await?;
        let told = LedgerEvent {
            index: version.leaf.unsigned_abs(),
            kind,
            moment: draft.at.milliseconds(),
            number,
            content,
        };
        let bytes = told.encode();
        let hash = *Hash::leaf(&bytes).bytes();
        event::insert(transaction, &Event { leaf: version.leaf, content: bytes, hash }).await?;
        salt::insert(transaction, version.leaf, &sealed_salt).await?;
        version::insert(transaction, &version).await?;
        Ok(version)
    }

    /// Writes the search keys of a person that the entry has not yet.
    pub(crate) async fn add_find_keys(
        &self,
        transaction: &mut Transaction,
        entry: RecordId,
        person: &Person,
        is_new: bool,
    ) -> Result<(), RegisterError> {
        let there = if is_new { Vec::new() } else { person::of_entry(transaction, entry).await? };
        for (meaning, hash) in find_keys(&self.vault, person) {
            let key = (meaning.kind(), hash);
            if there.contains(&key) {
                continue;
            }
            person::insert(transaction, entry, key.0, hash).await.map_err(|error| {
                // Someone stored the same document in the meantime: done again, the search finds it.
                if error.is_taken_in("person_key") { store::StoreError::Conflict } else { error }
            })?;
        }
        Ok(())
    }

    /// Whether another entry has one of the person's documents in force.
    pub(crate) async fn holds_document(
        &self,
        connection: &mut Connection,
        entry: Option<RecordId>,
        person: &Person,
    ) -> Result<bool, RegisterError> {
        let hashes: Vec<_> = find_keys(&self.vault, person)
            .into_iter()
            .filter(|(meaning, _)| *meaning == crate::find_keys::Meaning::Document)
            .map(|(_, hash)| hash)
            .collect();
        let rows = whole::people(connection, &hashes).await?;
        Ok(rows.iter().any(|row| row.live && Some(row.entry) != entry))
    }

    /// Reads an entry as it is now.
    pub(crate) async fn current(
        &self,
        connection: &mut Connection,
        id: RecordId,
    ) -> Result<Current, RegisterError> {
        let opened = self.entry(connection, id).await?;
        let damaged = || RegisterError::Damaged { table: "entry_version", row: id.to_string() };
        let newest = version::newest(connection, id).await?.ok_or_else(damaged)?;
        let person = person_of(&opened, &newest).ok_or_else(damaged)?;
        Ok(Current { opened, newest, person })
    }
}

/// The person as a version leaves it.
pub(crate) fn person_of(opened: &Opened, version: &Version) -> Option<Person> {
    let at = (version.entry, version.version);
    let plain = open_version(&opened.key, "entry_version.data_after", at, &version.after)?;
    read_person(&plain)
}

/// The kind of event that tells of an act; none for a replacement without a successor.
pub(crate) fn kind_of(act: Act, successor: Option<Commitment>) -> Option<EventKind> {
    Some(match act {
        Act::Formed => EventKind::Formed,
        Act::Imported => EventKind::Imported,
        Act::Corrected => EventKind::Corrected,
        Act::Excluded => EventKind::Excluded,
        Act::ConditionallyExcluded => EventKind::ExcludedConditionally,
        Act::Restored => EventKind::Restored,
        Act::Replaced => EventKind::Replaced { successor: successor? },
    })
}
