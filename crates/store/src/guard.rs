//! Whether the guards of the database are all in place.
//!
//! Triggers stop even the owner of the tables from rewriting history, but an owner can drop a trigger. That cannot be
//! prevented from inside; it can be noticed. The wanted state comes from the migrations in this program, never from the
//! database. What the guards cannot show (a row written while a guard was away), the audit of the ledger does.

mod postgres;
mod sqlite;

use std::fmt;

use crate::{Connection, Dialect, StoreError};

/// A guard that is not as the migrations made it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct GuardFault {
    /// The table, index, trigger, function or constraint, such as `trigger event_in_order`.
    pub guard: String,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What is wrong with a guard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// It is there and does something else.
    Altered,
    /// It is there and switched off.
    Disabled,
    /// It is not ours and can change what is written.
    Foreign,
}

impl fmt::Display for GuardFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fault = match self.fault {
            Fault::Missing => "is missing",
            Fault::Altered => "was altered",
            Fault::Disabled => "is switched off",
            Fault::Foreign => "is not ours",
        };
        write!(formatter, "{} {fault}", self.guard)
    }
}

/// All faults, in the order of names; none is good.
pub(crate) async fn look(connection: &mut Connection) -> Result<Vec<GuardFault>, StoreError> {
    let mut faults = match connection.dialect() {
        Dialect::Sqlite => sqlite::look(connection).await?,
        Dialect::Postgres => postgres::look(connection).await?,
    };
    faults.sort();
    faults.dedup();
    Ok(faults)
}
