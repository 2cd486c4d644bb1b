//! The rows of some acts, read together.

use std::collections::{BTreeSet, HashMap};

use store::entry::Entry;
use store::event::{self, Event};
use store::record_key::RecordKey;
use store::salt::Salt;
use store::version::{self, Version};
use store::{Connection, RecordId, StoreError, whole};

use super::{Stop, unreadable};

/// Rows by their leaf and entry.
pub(crate) struct Page {
    pub(crate) first: i64,
    pub(crate) count: u32,
    pub(crate) events: Vec<Event>,
    pub(crate) versions: Vec<Version>,
    pub(crate) salts: Vec<(i64, Salt)>,
    pub(crate) entries: HashMap<RecordId, Entry>,
    pub(crate) keys: HashMap<RecordId, RecordKey>,
}

/// How many keys one statement asks for.
const AMONG: usize = 256;

impl Page {
    /// Reads the rows of `count` leaves.
    pub(crate) async fn read(
        connection: &mut Connection,
        first: i64,
        count: u32,
    ) -> Result<Self, Stop> {
        let events = match event::from_leaf(connection, first, count).await {
            Ok(events) => events,
            Err(error) => return Err(one_event(connection, first, error).await),
        };
        let versions = match version::from_leaf(connection, first, count).await {
            Ok(versions) => versions,
            Err(error) => return Err(one_version(connection, first, error).await),
        };
        let salts = match whole::salts(connection, first, count).await {
            Ok(salts) => salts,
            Err(error) => return Err(one_salt(connection, first, error).await),
        };
        let end = first + i64::from(count);
        let of_page = |leaf: i64| (first..end).contains(&leaf);
        let ids: BTreeSet<RecordId> = versions
            .iter()
            .filter(|version| of_page(version.leaf))
            .flat_map(|version| [Some(version.entry), version.successor])
            .flatten()
            .collect();
        let ids: Vec<RecordId> = ids.into_iter().collect();
        let (mut entries, mut keys) = (HashMap::new(), HashMap::new());
        for ids in ids.chunks(AMONG) {
            let rows = match whole::entries(connection, ids).await {
                Ok(rows) => rows,
                Err(error) => return Err(one_entry(connection, ids, error).await),
            };
            entries.extend(rows.into_iter().map(|row| (row.id, row)));
            let rows = match whole::record_keys(connection, ids).await {
                Ok(rows) => rows,
                Err(error) => return Err(one_key(connection, ids, error).await),
            };
            keys.extend(rows.into_iter().map(|row| (row.entry, row)));
        }
        Ok(Self {
            first,
            count,
            events: events.into_iter().filter(|row| of_page(row.leaf)).collect(),
            versions: versions.into_iter().filter(|row| of_page(row.leaf)).collect(),
            salts: salts.into_iter().filter(|(leaf, _)| of_page(*leaf)).collect(),
            entries,
            keys,
        })
    }

    /// Whether the ledger ends within it.
    pub(crate) fn is_last(&self) -> bool {
        let whole = self.count as usize;
        [self.events.len(), self.versions.len(), self.salts.len()].into_iter().max() < Some(whole)
    }
}

/// Reads rows one by one to name the one that cannot be read.
async fn one_event(connection: &mut Connection, first: i64, error: StoreError) -> Stop {
    let mut leaf = first;
    while let Ok(rows) = event::from_leaf(connection, leaf, 1).await {
        let Some(row) = rows.first() else { break };
        leaf = row.leaf + 1;
    }
    unreadable("event", leaf, error)
}

async fn one_version(connection: &mut Connection, first: i64, error: StoreError) -> Stop {
    let mut leaf = first;
    while let Ok(rows) = version::from_leaf(connection, leaf, 1).await {
        let Some(row) = rows.first() else { break };
        leaf = row.leaf + 1;
    }
    unreadable("entry_version", format!("leaf {leaf}"), error)
}

async fn one_salt(connection: &mut Connection, first: i64, error: StoreError) -> Stop {
    let mut leaf = first;
    while let Ok(rows) = whole::salts(connection, leaf, 1).await {
        let Some(row) = rows.first() else { break };
        leaf = row.0 + 1;
    }
    unreadable("salt", leaf, error)
}

async fn one_entry(connection: &mut Connection, ids: &[RecordId], error: StoreError) -> Stop {
    for id in ids {
        if whole::entries(connection, &[*id]).await.is_err() {
            return unreadable("entry", id, error);
        }
    }
    unreadable("entry", "", error)
}

async fn one_key(connection: &mut Connection, ids: &[RecordId], error: StoreError) -> Stop {
    for id in ids {
        if whole::record_keys(connection, &[*id]).await.is_err() {
            return unreadable("record_key", id, error);
        }
    }
    unreadable("record_key", "", error)
}
