//! Taking over an existing register from a table of comma-separated values (RFC 4180). A row is taken whole or refused with
//! its line, column and reason; nothing is guessed, trimmed or put right.

mod refusal;
mod row;

pub(crate) use row::COLUMNS;

pub use refusal::{Refusal, Why};

use std::collections::HashMap;

use store::entry::{self, Origin};
use store::{Act, LookupHash, Retry, StoreError, Transaction};

use crate::act::Basis;
use crate::append::Draft;
use crate::authority::{Clerk, Officer};
use crate::error::RegisterError;
use crate::number::Held;
use crate::register::{Inner, Register};
use crate::search::Found;
use crate::vault::new_id;
use row::Row;

/// How an import is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Import {
    /// Take numbers with a wrong check digit too: the old register gave them out, and an officer will replace them.
    pub defective: bool,
    /// Check everything and store nothing.
    pub rehearsal: bool,
}

/// What became of the rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Imported {
    /// How many rows there were.
    pub rows: usize,
    /// How many were taken; in a rehearsal, would be.
    pub taken: usize,
    /// How many were there already, with the same data: an import that was cut off is simply run again.
    pub already: usize,
    /// The refused ones, by line.
    pub refused: Vec<Refusal>,
}

/// How many rows one transaction takes.
const TOGETHER: usize = 256;

/// What became of one row.
enum Fate {
    Taken,
    Already,
    Refused(Refusal),
}

impl Register {
    /// Imports a table. Its first line names the columns; see the guide for them.
    ///
    /// # Errors
    /// When the database fails; what was taken before stays.
    pub async fn import(
        &self,
        by: &Officer,
        table: &[u8],
        how: Import,
        basis: Basis<'_>,
    ) -> Result<Imported, RegisterError> {
        self.demand_signature().await?;
        let mut told = Imported::default();
        let mut lines: HashMap<Held, u64> = HashMap::new();
        let mut batch = Vec::with_capacity(TOGETHER);
        for read in row::rows(table, how.defective, self.outside.today()) {
            told.rows += 1;
            match read {
                Ok(row) => match lines.get(&row.number) {
                    Some(first) => {
                        let why = Why::NumberTwice { first: *first };
                        told.refused.push(Refusal::new(row.line, Some("number"), why));
                    }
                    None => {
                        lines.insert(row.number, row.line);
                        batch.push(row);
                    }
                },
                Err(refusal) => {
                    // A header that cannot be read is no row.
                    told.rows -= usize::from(refusal.line <= 1);
                    told.refused.push(refusal);
                }
            }
            if batch.len() == TOGETHER {
                self.import_batch(by, &mut batch, how, basis, &mut told).await?;
            }
        }
        self.import_batch(by, &mut batch, how, basis, &mut told).await?;
        told.refused.sort_by_key(|refusal| refusal.line);
        Ok(told)
    }

    async fn import_batch(
        &self,
        by: &Officer,
        batch: &mut Vec<Row>,
        how: Import,
        basis: Basis<'_>,
        told: &mut Imported,
    ) -> Result<(), RegisterError> {
        // Groups are claimed in the order of their hashes, or two programs may wait for each other.
        batch.sort_by_cached_key(|row| self.group_of(&row.number));
        let rows = &*batch;
        let fates = Retry::default().run(|| self.import_all(by, rows, how, basis)).await?;
        for fate in fates {
            match fate {
                Fate::Taken => told.taken += 1,
                Fate::Already => told.already += 1,
                Fate::Refused(refusal) => told.refused.push(refusal),
            }
        }
        batch.clear();
        Ok(())
    }

    async fn import_all(
        &self,
        by: &Officer,
        rows: &[Row],
        how: Import,
        basis: Basis<'_>,
    ) -> Result<Vec<Fate>, RegisterError> {
        let mut transaction = self.store.begin().await?;
        let before = self.outside.now();
        let mut fates = Vec::with_capacity(rows.len());
        for row in rows {
            transaction.step().await?;
            match self.import_row(&mut transaction, by, row, basis).await {
                Ok(Fate::Taken) => {
                    transaction.step_on().await?;
                    fates.push(Fate::Taken);
                }
                Ok(fate) => {
                    transaction.step_back().await?;
                    fates.push(fate);
                }
                Err(error) if error.is_of_all() => return Err(error),
                Err(error) => {
                    transaction.step_back().await?;
                    let why = match error {
                        RegisterError::Exhausted => Why::Exhausted,
                        error => return Err(error),
                    };
                    fates.push(Fate::Refused(Refusal::new(row.line, Some("number"), why)));
                }
            }
        }
        if how.rehearsal || !fates.iter().any(|fate| matches!(fate, Fate::Taken)) {
            transaction.roll_back().await?;
        } else {
            transaction.commit().await?;
            self.waiting.add(before);
        }
        Ok(fates)
    }

    async fn import_row(
        &self,
        transaction: &mut Transaction,
        by: &Officer,
        row: &Row,
        basis: Basis<'_>,
    ) -> Result<Fate, RegisterError> {
        let refused = |column, why| Ok(Fate::Refused(Refusal::new(row.line, Some(column), why)));
        if let Some(group) = row.number.group() {
            self.claim_serial(transaction, &group).await?;
        }
        let hash = self.vault.number(&row.number);
        if let Some(there) = entry::find_by_number(transaction, hash).await? {
            let current = self.current(transaction, there.id).await?;
            let same = current.person == row.person && current.newest.status == row.status;
            return if same { Ok(Fate::Already) } else { refused("number", Why::NumberHeld) };
        }
        match self.find(transaction, &row.person).await? {
            Found::None => {}
            Found::Certain(current) => {
                return refused("surname_latin", Why::PersonHeld { number: current.opened.number });
            }
            Found::Likely(found) => {
                let numbers = found.iter().map(|candidate| candidate.number).collect();
                return refused("surname_latin", Why::PersonLikely { numbers });
            }
        }
        if self.holds_document(transaction, None, &row.person).await? {
            return refused("document_number", Why::DocumentHeld);
        }
        let at = self.outside.now();
        let id = new_id(self.outside.as_ref(), at)?;
        let opened = self.new_entry(transaction, id, row.number, Origin::Imported, at).await?;
        self.add_find_keys(transaction, id, &row.person, true).await?;
        let draft = Draft {
            version: 1,
            act: Act::Imported,
            status: row.status,
            ground: row.ground.map(str::to_owned),
            application: Some(basis.application.to_owned()),
            actor: by.account().as_str().to_owned(),
            at,
            before: None,
            after: &row.person,
            successor: None,
        };
        self.append(transaction, &opened, draft).await.map_err(|error| match error {
            RegisterError::Store(StoreError::Taken { .. }) => StoreError::Conflict.into(),
            error => error,
        })?;
        Ok(Fate::Taken)
    }
}

impl Inner {
    fn group_of(&self, number: &Held) -> Option<LookupHash> {
        number.group().map(|_| self.vault.group(number.first_seven()))
    }
}
