//! A fresh database for a test, and rows that look like real ones. Hashes and seals are invented bytes.

use std::sync::atomic::{AtomicU64, Ordering};

use sqlx::{AnyConnection, AssertSqlSafe, Connection as _, Row};
use store::entry::{Entry, Origin};
use store::event::Event;
use store::person::KeyKind;
use store::version::Version;
use store::{
    Act, Dialect, LookupHash, Moment, RecordId, Sealed, Status, Store, StoreError, Transaction,
};
use store::{entry, event, group, person, record_key, salt, version};

use crate::postgres;

/// An open store and how to get at its database from outside.
pub(crate) struct Ground {
    /// On PostgreSQL, connected as the application.
    pub(crate) store: Store,
    /// The owner's address.
    pub(crate) owner: String,
    /// The application's address; on SQLite the same.
    pub(crate) application: String,
    /// The superuser's address and the database's name, on PostgreSQL.
    pub(crate) superuser: Option<(String, String)>,
    _folder: tempfile::TempDir,
}

/// On a SQLite file.
pub(crate) async fn sqlite() -> Ground {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let address = format!("sqlite:{}", folder.path().join("qonys.db").display());
    let store = Store::open(&address).await.expect("a new file opens");
    Ground { store, owner: address.clone(), application: address, superuser: None, _folder: folder }
}

/// On PostgreSQL, migrated by the owner and opened by the application.
pub(crate) async fn postgres() -> Ground {
    let database = postgres::shared().await.database().await;
    Store::open(&database.owner).await.expect("the owner migrates").close().await;
    let store = Store::open(&database.application).await.expect("the application opens");
    Ground {
        store,
        owner: database.owner,
        application: database.application,
        superuser: Some((database.superuser, database.name)),
        _folder: tempfile::tempdir().expect("a temporary folder can be made"),
    }
}

impl Ground {
    /// Every row of every table, in words, to see whether anything changed.
    pub(crate) async fn everything(&self) -> Vec<String> {
        const TABLES: [(&str, &str); 14] = [
            ("entry", "id"),
            ("entry_version", "leaf"),
            ("event", "leaf"),
            ("ledger_head", "id"),
            ("checkpoint", "size"),
            ("idempotency", "request_key"),
            ("lookup", "id"),
            ("record_key", "entry"),
            ("salt", "leaf"),
            ("person_key", "entry, kind, hash"),
            ("group_use", "group_hash"),
            ("relying_party", "id"),
            ("paper", "id"),
            ("setting", "name"),
        ];
        let mut connection = AnyConnection::connect(&self.owner).await.expect("the owner connects");
        let mut rows = Vec::new();
        for (table, order) in TABLES {
            let text = format!("SELECT * FROM {table} ORDER BY {order}");
            let found = sqlx::query(AssertSqlSafe(text)).fetch_all(&mut connection).await;
            for row in found.expect("the owner reads") {
                let values: Vec<String> = (0..row.len())
                    .map(|column| {
                        let value: String = row
                            .try_get::<Option<i64>, _>(column)
                            .map(|value| format!("{value:?}"))
                            .or_else(|_| {
                                row.try_get::<Option<String>, _>(column)
                                    .map(|value| format!("{value:?}"))
                            })
                            .or_else(|_| {
                                row.try_get::<Option<Vec<u8>>, _>(column)
                                    .map(|value| format!("{value:02x?}"))
                            })
                            .expect("a column is a number, a text or bytes");
                        value
                    })
                    .collect();
                rows.push(format!("{table}: {}", values.join(" ")));
            }
        }
        connection.close().await.expect("the connection was open");
        rows
    }

    pub(crate) fn is_postgres(&self) -> bool {
        self.store.dialect() == Dialect::Postgres
    }
}

/// A hash that stands for the thing with this number.
pub(crate) fn hash(number: u64) -> LookupHash {
    let mut bytes = [0x5a; 32];
    bytes[..8].copy_from_slice(&number.to_be_bytes());
    LookupHash::new(bytes)
}

/// Sealed bytes, 40 of them.
pub(crate) fn sealed(byte: u8) -> Sealed {
    Sealed::new(vec![byte; 40]).expect("40 bytes are enough for a seal")
}

/// A moment in the year 2026.
pub(crate) fn moment(milliseconds: i64) -> Moment {
    Moment::from_milliseconds(1_770_000_000_000 + milliseconds).expect("it is after 1970")
}

/// A new key of version 7.
pub(crate) fn id() -> RecordId {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let next = NEXT.fetch_add(1, Ordering::Relaxed);
    let mut random = [0; 10];
    random[2..].copy_from_slice(&next.to_be_bytes());
    let uuid = uuid::Builder::from_unix_timestamp_millis(1_770_000_000_000 + next, &random);
    RecordId::new(uuid.into_uuid()).expect("it is of version 7")
}

/// How many numbers a group of these tests has.
pub(crate) const CAPACITY: u32 = 9_918;

/// The rows of a new number, in the order in which a register writes them. `number` stands for the number and its
/// holder.
pub(crate) async fn form(
    transaction: &mut Transaction,
    number: u64,
    group_number: u64,
) -> Result<(RecordId, i64), StoreError> {
    let entry = id();
    let claimed = group::claim(transaction, hash(group_number), 1, CAPACITY).await?;
    claimed.expect("these tests do not exhaust a group of full size");
    person::insert(transaction, entry, KeyKind::Document, hash(1_000_000 + number)).await?;
    person::insert(transaction, entry, KeyKind::NameBirth, hash(2_000_000)).await?;
    let row = Entry {
        id: entry,
        number_hash: hash(number),
        number: sealed(1),
        origin: Origin::Formed,
        formed_at: moment(0),
    };
    entry::insert(transaction, &row).await?;
    record_key::insert(transaction, entry, &sealed(2), 1).await?;
    let leaf = append(transaction, number).await?;
    salt::insert(transaction, leaf, &sealed(3)).await?;
    version::insert(transaction, &first_version(entry, leaf)).await?;
    Ok((entry, leaf))
}

/// Appends one leaf.
pub(crate) async fn append(transaction: &mut Transaction, number: u64) -> Result<i64, StoreError> {
    let leaf = event::reserve(transaction, 1).await?;
    let event = Event {
        leaf,
        content: format!("event of {number}").into_bytes(),
        hash: *hash(leaf.unsigned_abs()).as_bytes(),
    };
    event::insert(transaction, &event).await?;
    Ok(leaf)
}

/// The version that forms a number.
pub(crate) fn first_version(entry: RecordId, leaf: i64) -> Version {
    Version {
        entry,
        version: 1,
        act: Act::Formed,
        status: Status::Active,
        ground: None,
        application: Some("application-1".into()),
        actor: "operator-7".into(),
        acted_at: moment(0),
        before: None,
        after: sealed(4),
        successor: None,
        leaf,
    }
}

/// The next version of an entry, by another act.
pub(crate) fn next_version(before: &Version, act: Act, status: Status, leaf: i64) -> Version {
    Version {
        version: before.version + 1,
        act,
        status,
        ground: Some("ground-1".into()),
        before: Some(before.after.clone()),
        after: sealed(5),
        leaf,
        ..before.clone()
    }
}
