//! The keys at work: what is sealed, hashed and bound, and under which names. Those names are in databases for good.
//!
//! | what | how |
//! |---|---|
//! | `entry.number` | sealed by the key of the record: twelve digits and the salt of their commitment |
//! | `entry_version.data_before`, `data_after` | sealed by the key of the record: the person as canonical JSON |
//! | `salt.salt` | sealed by the key of the record: the salt of the commitment to the content |
//! | `record_key.wrapped` | the key of the record, wrapped by the master key in use |
//! | `entry.number_hash` and every other hash | HMAC with the look-up key, one name a column |
//!
//! Rows that are in no ledger (look-ups, parties, answered requests, settings) bear a code of authenticity within a column
//! that is random or hashed anyway, so that the audit sees when one was changed.

use keys::{LookupKey, MasterKeys, Secret, Zeroizing, open, seal};
use ledger::{Commitment, Salt};
use store::{LookupHash, Moment, RecordId, Sealed};

use crate::error::RegisterError;
use crate::number::Held;
use crate::outside::Outside;

/// The master keys and the look-up key.
#[derive(Debug, Clone)]
pub(crate) struct Vault {
    master: MasterKeys,
    lookup: LookupKey,
}

/// An entry with its key: everything needed to read and to write its rows.
#[derive(Debug, Clone)]
pub(crate) struct Opened {
    pub(crate) id: RecordId,
    pub(crate) number: Held,
    pub(crate) number_salt: Salt,
    pub(crate) key: Secret,
}

impl Opened {
    /// The commitment that all events of the number bear.
    pub(crate) fn commitment(&self) -> Commitment {
        commit(&self.number, &self.number_salt)
    }
}

/// The commitment to a number. One with a wrong check digit is no IIN; it is committed to as content, which differs.
pub(crate) fn commit(number: &Held, salt: &Salt) -> Commitment {
    match number.iin() {
        Some(iin) => Commitment::to_number(&iin, salt),
        None => Commitment::to_content(number.digits().as_bytes(), salt),
    }
}

impl Vault {
    pub(crate) const fn new(master: MasterKeys, lookup: LookupKey) -> Self {
        Self { master, lookup }
    }

    /// The hash of a value in a column.
    pub(crate) fn hash(&self, column: &str, value: &[u8]) -> LookupHash {
        LookupHash::new(self.lookup.hash(column, value))
    }

    /// The hash of a number.
    pub(crate) fn number(&self, number: &Held) -> LookupHash {
        self.hash("entry.number", number.digits().as_bytes())
    }

    /// The hash of a group, by the first seven digits of its numbers.
    pub(crate) fn group(&self, seven: [u8; 7]) -> LookupHash {
        self.hash("group_use.group", &seven)
    }

    /// A new key for an entry, with its wrapped form and the number of the master key.
    pub(crate) fn new_key(&self, entry: RecordId) -> Result<(Secret, Sealed, i64), RegisterError> {
        let (key, wrapped) =
            self.master.create(&context("record_key", entry)).map_err(RegisterError::keys)?;
        Ok((key, sealed(wrapped)?, self.master.current().into()))
    }

    /// The key of an entry, from its wrapped form.
    pub(crate) fn key(&self, entry: RecordId, wrapped: &Sealed) -> Option<Secret> {
        self.master.unwrap_key(&context("record_key", entry), wrapped.as_bytes()).ok()
    }

    /// Opens the number of an entry.
    pub(crate) fn opened(&self, id: RecordId, wrapped: &Sealed, number: &Sealed) -> Option<Opened> {
        let key = self.key(id, wrapped)?;
        let plain = open(&key, &context("entry.number", id), number.as_bytes()).ok()?;
        let (digits, salt) = plain.split_at_checked(12)?;
        let number = Held::of_digits(str::from_utf8(digits).ok()?)?;
        Some(Opened { id, number, number_salt: Salt::new(salt.try_into().ok()?), key })
    }

    /// 16 bytes that only the holder of the look-up key can make for these values.
    fn code(&self, table: &str, row: &[u8]) -> [u8; 16] {
        let code = self.lookup.hash(&format!("{table}.code"), row);
        std::array::from_fn(|place| code[place])
    }

    /// A hash of 32 bytes that says what was asked and binds the row it stands in.
    pub(crate) fn bound_hash(&self, table: &str, asked: &[u8], row: &[u8]) -> LookupHash {
        let asked = self.lookup.hash(&format!("{table}.asked"), asked);
        self.bind_hash(table, &asked, row)
    }

    /// The same from what stands there: equal if the row is as it was written.
    pub(crate) fn rebound_hash(&self, table: &str, bound: LookupHash, row: &[u8]) -> LookupHash {
        self.bind_hash(table, bound.as_bytes(), row)
    }

    fn bind_hash(&self, table: &str, asked: &[u8; 32], row: &[u8]) -> LookupHash {
        let mut bound = [0; 32];
        bound[..16].copy_from_slice(&asked[..16]);
        let code = self.code(table, &[&bound[..16], row].concat());
        bound[16..].copy_from_slice(&code);
        LookupHash::new(bound)
    }

    /// A key whose random part binds the row it stands in.
    pub(crate) fn bound_id(
        &self,
        outside: &dyn Outside,
        table: &str,
        at: Moment,
        row: &[u8],
    ) -> Result<RecordId, RegisterError> {
        let mut nonce = [0; 2];
        outside.random(&mut nonce)?;
        self.bind_id(table, at, nonce, row)
    }

    /// The key that a row with this one must have.
    pub(crate) fn rebound_id(
        &self,
        table: &str,
        id: RecordId,
        at: Moment,
        row: &[u8],
    ) -> Result<RecordId, RegisterError> {
        let bytes = id.uuid().into_bytes();
        self.bind_id(table, at, [bytes[6], bytes[7]], row)
    }

    fn bind_id(
        &self,
        table: &str,
        at: Moment,
        nonce: [u8; 2],
        row: &[u8],
    ) -> Result<RecordId, RegisterError> {
        // Of the first byte of the nonce the version takes four bits.
        let nonce = [nonce[0] & 0x0f, nonce[1]];
        let code = self.code(table, &[&nonce, row].concat());
        let mut random = [0; 10];
        random[..2].copy_from_slice(&nonce);
        random[2..].copy_from_slice(&code[..8]);
        record_id(at, &random)
    }

    /// A value with its code, for a setting.
    pub(crate) fn bound_text(&self, name: &str, value: &str) -> String {
        let code = self.code("setting", format!("{name}={value}").as_bytes());
        let code: String = code.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{value} {code}")
    }

    /// The value of a setting, if it is as it was set.
    pub(crate) fn unbound_text<'t>(&self, name: &str, text: &'t str) -> Option<&'t str> {
        let (value, _) = text.rsplit_once(' ')?;
        (self.bound_text(name, value) == text).then_some(value)
    }
}

/// A key of version 7 for this moment.
pub(crate) fn record_id(at: Moment, random: &[u8; 10]) -> Result<RecordId, RegisterError> {
    let milliseconds = at.milliseconds().unsigned_abs();
    let uuid = uuid::Builder::from_unix_timestamp_millis(milliseconds, random).into_uuid();
    RecordId::new(uuid).map_err(RegisterError::keys)
}

/// A new random key.
pub(crate) fn new_id(outside: &dyn Outside, at: Moment) -> Result<RecordId, RegisterError> {
    let mut random = [0; 10];
    outside.random(&mut random)?;
    record_id(at, &random)
}

/// Seals bytes of an entry under the name of their column.
pub(crate) fn close(
    key: &Secret,
    column: &str,
    entry: RecordId,
    plain: &[u8],
) -> Result<Sealed, RegisterError> {
    sealed(seal(key, &context(column, entry), plain).map_err(RegisterError::keys)?)
}

/// The same for a value of one version.
pub(crate) fn close_version(
    key: &Secret,
    column: &str,
    (entry, version): (RecordId, i64),
    plain: &[u8],
) -> Result<Sealed, RegisterError> {
    let context = version_context(column, entry, version);
    sealed(seal(key, &context, plain).map_err(RegisterError::keys)?)
}

/// Opens what [`close_version`] sealed.
pub(crate) fn open_version(
    key: &Secret,
    column: &str,
    (entry, version): (RecordId, i64),
    sealed: &Sealed,
) -> Option<Zeroizing<Vec<u8>>> {
    open(key, &version_context(column, entry, version), sealed.as_bytes()).ok()
}

fn context(column: &str, entry: RecordId) -> Vec<u8> {
    format!("{column}/{entry}").into_bytes()
}

fn version_context(column: &str, entry: RecordId, version: i64) -> Vec<u8> {
    format!("{column}/{entry}/{version}").into_bytes()
}

fn sealed(bytes: Vec<u8>) -> Result<Sealed, RegisterError> {
    Sealed::new(bytes).map_err(RegisterError::keys)
}
