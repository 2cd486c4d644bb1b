//! A transaction that writes: all of it is stored durably, or nothing.

use std::ops::{Deref, DerefMut};

use tokio::sync::OwnedSemaphorePermit;

use crate::{Connection, StoreError};

/// An open transaction. Dropped without [`commit`](Self::commit), it is rolled back.
#[derive(Debug)]
pub struct Transaction {
    // Dropped in this order: the next writer is let in when this one has gone.
    connection: Connection,
    _turn: Option<OwnedSemaphorePermit>,
}

impl Transaction {
    pub(crate) async fn begin(
        mut connection: Connection,
        turn: Option<OwnedSemaphorePermit>,
    ) -> Result<Self, StoreError> {
        let words = connection.dialect().begin();
        connection.spoil();
        connection.say(words).await?;
        Ok(Self { connection, _turn: turn })
    }

    /// Stores everything. When this returns, it is on disk, and on the standby if there is one.
    ///
    /// # Errors
    /// [`StoreError::Unsure`] when no answer came: ask again with the same request key to learn what happened.
    /// [`StoreError::Failed`] when a statement failed before and was not taken back. Any other error: nothing is stored.
    pub async fn commit(mut self) -> Result<(), StoreError> {
        // PostgreSQL answers COMMIT of a failed transaction with a rollback and no error.
        if self.connection.has_failed() {
            return Err(StoreError::Failed);
        }
        if let Some(words) = self.connection.dialect().before_commit() {
            self.connection.say(words).await?;
        }
        self.connection.say("COMMIT").await.map_err(StoreError::on_commit)?;
        self.connection.rest();
        Ok(())
    }

    /// Takes everything back and keeps the connection for the next one.
    ///
    /// # Errors
    /// When the database is gone; everything is taken back all the same.
    pub async fn roll_back(mut self) -> Result<(), StoreError> {
        self.connection.say("ROLLBACK").await?;
        self.connection.rest();
        Ok(())
    }

    /// Marks a point to which [`step_back`](Self::step_back) returns, so that one act of many may fail alone.
    ///
    /// # Errors
    /// When the database is gone, or a statement failed since the last mark.
    pub async fn step(&mut self) -> Result<(), StoreError> {
        if self.connection.has_failed() {
            return Err(StoreError::Failed);
        }
        self.connection.say("SAVEPOINT step").await
    }

    /// Keeps what was done since the last [`step`](Self::step).
    ///
    /// # Errors
    /// When the database is gone, or a statement failed since then.
    pub async fn step_on(&mut self) -> Result<(), StoreError> {
        if self.connection.has_failed() {
            return Err(StoreError::Failed);
        }
        self.connection.say("RELEASE SAVEPOINT step").await
    }

    /// Takes back what was done since the last [`step`](Self::step), a failed statement with it.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn step_back(&mut self) -> Result<(), StoreError> {
        self.connection.say("ROLLBACK TO SAVEPOINT step").await?;
        self.connection.say("RELEASE SAVEPOINT step").await?;
        self.connection.forgive();
        Ok(())
    }
}

impl Deref for Transaction {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.connection
    }
}

impl DerefMut for Transaction {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }
}

/// A transaction that reads one state of the database, for an audit or a backup.
#[derive(Debug)]
pub struct Snapshot {
    connection: Connection,
}

impl Snapshot {
    pub(crate) async fn begin(mut connection: Connection) -> Result<Self, StoreError> {
        let words = connection.dialect().begin_snapshot();
        connection.spoil();
        connection.say(words).await?;
        Ok(Self { connection })
    }

    /// Ends reading and keeps the connection.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn end(mut self) -> Result<(), StoreError> {
        self.connection.say("ROLLBACK").await?;
        self.connection.rest();
        Ok(())
    }
}

impl Deref for Snapshot {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.connection
    }
}

impl DerefMut for Snapshot {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }
}
