//! The open store: a pool of connections, and the way to a transaction.

use std::sync::Arc;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{AnyConnection, AnyPool, AssertSqlSafe, ConnectOptions, Connection as _};
use tokio::sync::Semaphore;

use crate::guard::{self, GuardFault};
use crate::transaction::Snapshot;
use crate::{Connection, Dialect, OpenError, Options, StoreError, Transaction};
use crate::{database_file, durability, migration};

/// An open database. Cloned, it is the same one.
#[derive(Debug, Clone)]
pub struct Store {
    pool: AnyPool,
    dialect: Dialect,
    options: Options,
    /// SQLite has one writer. Queuing here is fair; its own waiting is not, and starves some under load.
    turns: Option<Arc<Semaphore>>,
}

impl Store {
    /// Opens `sqlite:PATH` (made for its owner alone if it is not there) or `postgres://…`, and brings its tables up.
    ///
    /// # Errors
    /// When the database cannot be reached, may lose what it acknowledges, or has other tables. Each error says what to do.
    pub async fn open(url: &str) -> Result<Self, OpenError> {
        Self::open_with(url, Options::default()).await
    }

    /// The same, with other bounds.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub async fn open_with(url: &str, options: Options) -> Result<Self, OpenError> {
        sqlx::any::install_default_drivers();
        let dialect = Dialect::of_url(url).ok_or(OpenError::UnknownScheme)?;
        let address = match dialect {
            Dialect::Sqlite => {
                let path = database_file::path_of(url)?;
                database_file::prepare(path)?;
                format!("sqlite:{path}?mode=rw")
            }
            Dialect::Postgres => url.to_owned(),
        };
        // A statement in a log would be harmless, a value beside it not: neither is logged.
        let connect = address
            .parse::<AnyConnectOptions>()
            .map_err(|_| OpenError::Unreachable)?
            .disable_statement_logging();
        first(&connect, dialect, options).await?;
        let pool = AnyPoolOptions::new()
            .max_connections(options.connections)
            .acquire_timeout(options.acquire)
            .after_connect(move |connection, _| {
                Box::pin(async move {
                    greet(connection, dialect, options)
                        .await
                        .map_err(|error| sqlx::Error::Configuration(error.into()))
                })
            })
            .connect_with(connect)
            .await?;
        let turns = (dialect == Dialect::Sqlite).then(|| Arc::new(Semaphore::new(1)));
        Ok(Self { pool, dialect, options, turns })
    }

    /// Which database it is.
    #[must_use]
    pub const fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// A connection to read with, each statement for itself.
    ///
    /// # Errors
    /// When none is free in time.
    pub async fn read(&self) -> Result<Connection, StoreError> {
        let held = self.pool.acquire().await?;
        Ok(Connection::new(held, self.dialect, self.options.deadline))
    }

    /// Begins to read one state of the database.
    ///
    /// # Errors
    /// When no connection is free in time.
    pub async fn snapshot(&self) -> Result<Snapshot, StoreError> {
        Snapshot::begin(self.read().await?).await
    }

    /// Begins a transaction that writes. On SQLite it waits for its turn.
    ///
    /// # Errors
    /// When no connection is free in time, or the file stays locked by another program.
    pub async fn begin(&self) -> Result<Transaction, StoreError> {
        let turn = match &self.turns {
            Some(turns) => {
                let turn = Arc::clone(turns).acquire_owned().await;
                Some(turn.map_err(|_| StoreError::Gone)?)
            }
            None => None,
        };
        Transaction::begin(self.read().await?, turn).await
    }

    /// Looks whether every guard is in place; an empty answer is good. See [`GuardFault`].
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn guards(&self) -> Result<Vec<GuardFault>, StoreError> {
        guard::look(&mut self.read().await?).await
    }

    /// Asks the server again what it promises; standbys come and go while the program runs.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub async fn demand_durability(&self) -> Result<(), OpenError> {
        match self.dialect {
            Dialect::Sqlite => Ok(()),
            Dialect::Postgres => durability::demand(&mut *self.pool.acquire().await?).await,
        }
    }

    /// Closes all connections, each after its statement.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// The first connection: tells what is wrong in full, which a pool cannot, and makes the tables.
async fn first(
    connect: &AnyConnectOptions,
    dialect: Dialect,
    options: Options,
) -> Result<(), OpenError> {
    let connecting = tokio::time::timeout(options.acquire, AnyConnection::connect_with(connect));
    let mut connection = connecting.await.map_err(|_| OpenError::Unreachable)??;
    greet(&mut connection, dialect, options).await?;
    if dialect == Dialect::Postgres {
        // A migration of a large table takes its time.
        sqlx::raw_sql("SET statement_timeout = 0").execute(&mut connection).await?;
    }
    migration::bring_up(&mut connection, dialect).await?;
    connection.close().await?;
    Ok(())
}

/// What every new connection is told and asked.
async fn greet(
    connection: &mut AnyConnection,
    dialect: Dialect,
    options: Options,
) -> Result<(), OpenError> {
    for words in dialect.greeting(options.statement.as_millis()) {
        // Built from numbers of ours only.
        sqlx::raw_sql(AssertSqlSafe(words)).execute(&mut *connection).await?;
    }
    match dialect {
        Dialect::Sqlite => Ok(()),
        Dialect::Postgres => durability::demand(connection).await,
    }
}
