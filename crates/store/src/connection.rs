//! One connection: every statement of the store goes through here, with a deadline and a typed error.

use std::future::Future;
use std::time::Duration;

use sqlx::any::{AnyArguments, AnyRow};
use sqlx::pool::PoolConnection;
use sqlx::query::Query;
use sqlx::{Any, AnyConnection};

use crate::{Dialect, StoreError};

/// A connection to read with. Writing takes a [`Transaction`](crate::Transaction), which is one of these as well.
#[derive(Debug)]
pub struct Connection {
    held: Option<PoolConnection<Any>>,
    dialect: Dialect,
    deadline: Duration,
    /// A statement was begun and not heard to the end, or a transaction is open: not fit for anyone else.
    spoiled: bool,
    /// A statement failed since the last good point.
    failed: bool,
}

impl Connection {
    pub(crate) const fn new(
        held: PoolConnection<Any>,
        dialect: Dialect,
        deadline: Duration,
    ) -> Self {
        Self { held: Some(held), dialect, deadline, spoiled: false, failed: false }
    }

    /// Which database answers.
    #[must_use]
    pub const fn dialect(&self) -> Dialect {
        self.dialect
    }

    pub(crate) const fn has_failed(&self) -> bool {
        self.failed
    }

    pub(crate) const fn forgive(&mut self) {
        self.failed = false;
    }

    pub(crate) const fn spoil(&mut self) {
        self.spoiled = true;
    }

    /// The transaction is over: the connection is as good as new.
    pub(crate) const fn rest(&mut self) {
        self.spoiled = false;
        self.failed = false;
    }

    /// Runs a statement; gives the number of rows it touched.
    pub(crate) async fn execute(
        &mut self,
        query: Query<'_, Any, AnyArguments>,
    ) -> Result<u64, StoreError> {
        let done = self.ask(async |raw: &mut AnyConnection| query.execute(raw).await).await?;
        Ok(done.rows_affected())
    }

    /// Runs a statement that gives one row or none.
    pub(crate) async fn optional(
        &mut self,
        query: Query<'_, Any, AnyArguments>,
    ) -> Result<Option<AnyRow>, StoreError> {
        self.ask(async |raw: &mut AnyConnection| query.fetch_optional(raw).await).await
    }

    /// Runs a statement that gives one row.
    pub(crate) async fn one(
        &mut self,
        query: Query<'_, Any, AnyArguments>,
    ) -> Result<AnyRow, StoreError> {
        self.ask(async |raw: &mut AnyConnection| query.fetch_one(raw).await).await
    }

    /// Runs a statement that gives any number of rows.
    pub(crate) async fn all(
        &mut self,
        query: Query<'_, Any, AnyArguments>,
    ) -> Result<Vec<AnyRow>, StoreError> {
        self.ask(async |raw: &mut AnyConnection| query.fetch_all(raw).await).await
    }

    /// Runs a word of transaction control.
    pub(crate) async fn say(&mut self, words: &'static str) -> Result<(), StoreError> {
        self.ask(async |raw: &mut AnyConnection| sqlx::raw_sql(words).execute(raw).await).await?;
        Ok(())
    }

    async fn ask<T>(
        &mut self,
        question: impl AsyncFnOnce(&mut AnyConnection) -> sqlx::Result<T>,
    ) -> Result<T, StoreError> {
        let raw = self.held.as_mut().ok_or(StoreError::Gone)?;
        let before = std::mem::replace(&mut self.spoiled, true);
        let answer = within(self.deadline, question(raw)).await;
        self.spoiled = before;
        let answer = answer.and_then(|answer| answer.map_err(StoreError::from));
        if let Err(error) = &answer {
            self.failed = true;
            // An answer that is still on its way would be taken for that of the next question.
            self.spoiled |= matches!(error, StoreError::Late | StoreError::Gone);
        }
        answer
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        if self.spoiled
            && let Some(held) = self.held.take()
        {
            // Closing it makes the database roll back; giving it to the pool would hand the rest to a stranger.
            drop(held.detach());
        }
    }
}

/// Waits no longer than the deadline.
async fn within<T>(deadline: Duration, future: impl Future<Output = T>) -> Result<T, StoreError> {
    tokio::time::timeout(deadline, future).await.map_err(|_| StoreError::Late)
}
