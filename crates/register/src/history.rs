//! An entry with everything that was done to it, and everyone who asked about it.

use store::lookup::{self, Lookup};
use store::version::{self};
use store::{Act, Moment, RecordId, Status, entry, party};

use crate::append::person_of;
use crate::authority::Clerk;
use crate::content::read_person;
use crate::error::RegisterError;
use crate::number::Held;
use crate::person::{Change, Person};
use crate::register::Register;
use crate::vault::open_version;

/// An entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its key.
    pub id: RecordId,
    /// The number.
    pub number: Held,
    /// Every act, the oldest first.
    pub versions: Vec<EntryVersion>,
    /// Who asked, the newest first.
    pub look_ups: Vec<Asked>,
}

/// One act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryVersion {
    /// 1, 2, 3 …
    pub version: i64,
    /// What was done.
    pub act: Act,
    /// What the entry is since.
    pub status: Status,
    /// The code of the ground.
    pub ground: Option<String>,
    /// The application.
    pub application: Option<String>,
    /// The account that did it.
    pub actor: String,
    /// When.
    pub at: Moment,
    /// The number that took the place.
    pub successor: Option<Held>,
    /// The place in the ledger.
    pub leaf: i64,
    /// What changed, field by field; nothing in the first version.
    pub changes: Vec<Change>,
    /// The person as the act left the entry.
    pub person: Person,
}

/// A question of a relying party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Who asked.
    pub party: String,
    /// What for, and on which ground.
    pub look_up: Lookup,
}

/// How many look-ups are read.
const LOOK_UPS: u32 = 1_000;

impl Entry {
    /// The entry as it is now; an entry has at least one version.
    #[must_use]
    pub fn newest(&self) -> Option<&EntryVersion> {
        self.versions.last()
    }
}

impl Register {
    /// Reads an entry with its history.
    ///
    /// # Errors
    /// When there is none, or a row of it is damaged.
    pub async fn history(&self, _by: &impl Clerk, number: &Held) -> Result<Entry, RegisterError> {
        let mut reading = self.store.snapshot().await?;
        let found = entry::find_by_number(&mut reading, self.vault.number(number)).await?;
        let id = found.ok_or(RegisterError::NotFound)?.id;
        let opened = self.entry(&mut reading, id).await?;
        let mut versions = Vec::new();
        for row in version::history(&mut reading, id).await? {
            let damaged = || RegisterError::Damaged {
                table: "entry_version",
                row: format!("{id}/{}", row.version),
            };
            let person = person_of(&opened, &row).ok_or_else(damaged)?;
            let changes = match &row.before {
                Some(before) => {
                    let at = (id, row.version);
                    let plain = open_version(&opened.key, "entry_version.data_before", at, before);
                    let before = plain.and_then(|plain| read_person(&plain)).ok_or_else(damaged)?;
                    Change::between(&before, &person)
                }
                None => Vec::new(),
            };
            let successor = match row.successor {
                Some(successor) => Some(self.entry(&mut reading, successor).await?.number),
                None => None,
            };
            versions.push(EntryVersion {
                version: row.version,
                act: row.act,
                status: row.status,
                ground: row.ground,
                application: row.application,
                actor: row.actor,
                at: row.acted_at,
                successor,
                leaf: row.leaf,
                changes,
                person,
            });
        }
        let parties = party::all(&mut reading).await?;
        let since = Moment::from_milliseconds(1).map_err(RegisterError::keys)?;
        let asked = lookup::of_entry(&mut reading, id, since, LOOK_UPS).await?;
        reading.end().await?;
        let name = |id| parties.iter().find(|party| party.id == id).map(|party| party.name.clone());
        let look_ups = asked
            .into_iter()
            .map(|look_up| Asked { party: name(look_up.party).unwrap_or_default(), look_up })
            .collect();
        Ok(Entry { id, number: opened.number, versions, look_ups })
    }
}
