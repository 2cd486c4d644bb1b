//! The canonical bytes of an entry as an act leaves it: what the ledger commits to.
//!
//! JSON with the fields in the order below, no spaces, absent values as `null`. It names its own form, so that a later one
//! can be told apart. Every column of `entry_version` is in it: none can be changed without the leaf telling.

use serde::{Deserialize, Serialize};
use store::RecordId;
use store::version::Version;

use crate::person::Person;

const FORM: u8 = 1;

#[derive(Serialize)]
struct Content<'v> {
    form: u8,
    entry: String,
    version: i64,
    act: &'static str,
    status: &'static str,
    ground: Option<&'v str>,
    application: Option<&'v str>,
    actor: &'v str,
    moment: i64,
    successor: Option<String>,
    person: &'v Person,
}

/// The bytes for a version and its person. Everything but the sealed columns and the leaf counts.
pub(crate) fn content(version: &Version, person: &Person) -> Vec<u8> {
    let content = Content {
        form: FORM,
        entry: version.entry.to_string(),
        version: version.version,
        act: version.act.as_str(),
        status: version.status.as_str(),
        ground: version.ground.as_deref(),
        application: version.application.as_deref(),
        actor: &version.actor,
        moment: version.acted_at.milliseconds(),
        successor: version.successor.map(|id: RecordId| id.to_string()),
        person,
    };
    // Strings and numbers always serialise.
    serde_json::to_vec(&content).unwrap_or_default()
}

#[derive(Serialize)]
struct Written<'p> {
    form: u8,
    person: &'p Person,
}

#[derive(Deserialize)]
struct Read {
    form: u8,
    person: Person,
}

/// A person as sealed in a version.
pub(crate) fn write_person(person: &Person) -> Vec<u8> {
    serde_json::to_vec(&Written { form: FORM, person }).unwrap_or_default()
}

/// A person read back; none if the bytes are of another form.
pub(crate) fn read_person(bytes: &[u8]) -> Option<Person> {
    let read: Read = serde_json::from_slice(bytes).ok()?;
    (read.form == FORM).then_some(read.person)
}
