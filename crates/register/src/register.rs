//! The open register.

use std::ops::Deref;
use std::sync::Arc;

use keys::{LookupKey, MasterKeys};
use ledger::{Checkpoint, Event, KeyName, PublicKey, Tree};
use store::{Connection, RecordId, Store, StoreError, checkpoint, event, setting};

use crate::authority::{Clerk as _, Officer};
use crate::error::{NotOpened, RegisterError};
use crate::outside::Outside;
use crate::queue::Queue;
use crate::settings::Settings;
use crate::sign::{Sign, Waiting};
use crate::vault::{Opened, Vault};

/// The name of the ledger, bound to the look-up key.
pub(crate) const ORIGIN: &str = "register.origin";

/// What a register works with, from the composition root.
pub struct Parts {
    /// The database.
    pub store: Store,
    /// The master keys.
    pub master: MasterKeys,
    /// The look-up key.
    pub lookup: LookupKey,
    /// What signs checkpoints.
    pub signer: Arc<dyn Sign>,
    /// All keys that checkpoints were ever signed with.
    pub public_keys: Vec<PublicKey>,
    /// Clock and random bytes.
    pub outside: Arc<dyn Outside>,
    /// What the operator has set.
    pub settings: Settings,
}

/// An open register. Cloned, it is the same one.
#[derive(Clone)]
pub struct Register {
    inner: Arc<Inner>,
    pub(crate) queue: Queue,
}

/// What all acts share.
pub struct Inner {
    pub(crate) store: Store,
    pub(crate) vault: Vault,
    pub(crate) signer: Arc<dyn Sign>,
    pub(crate) public_keys: Vec<PublicKey>,
    pub(crate) outside: Arc<dyn Outside>,
    pub(crate) settings: Settings,
    pub(crate) waiting: Waiting,
    pub(crate) tree: tokio::sync::Mutex<Tree>,
}

impl Deref for Register {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.inner
    }
}

impl std::fmt::Debug for Register {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Register({})", self.signer.origin())
    }
}

impl Register {
    /// Makes a register in a database that has none. Runs within a tokio runtime.
    ///
    /// # Errors
    /// When there is one already, or the database fails.
    pub async fn init(by: &Officer, parts: Parts) -> Result<Self, NotOpened> {
        let mut transaction = parts.store.begin().await?;
        if setting::find(&mut transaction, ORIGIN).await?.is_some() {
            return Err(NotOpened::Exists);
        }
        let vault = Vault::new(parts.master.clone(), parts.lookup.clone());
        let origin = vault.bound_text(ORIGIN, parts.signer.origin().as_str());
        let now = parts.outside.now();
        setting::set(&mut transaction, ORIGIN, &origin, by.account().as_str(), now).await?;
        transaction.commit().await?;
        Self::open(parts).await
    }

    /// Opens the register in a database. Runs within a tokio runtime.
    ///
    /// # Errors
    /// When there is none, it is another's, a guard is missing, or its newest checkpoint does not hold.
    pub async fn open(parts: Parts) -> Result<Self, NotOpened> {
        let inner = Inner::new(parts);
        let faults = inner.store.guards().await?;
        if !faults.is_empty() {
            let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
            return Err(NotOpened::Guards(told.join(", ")));
        }
        let mut reading = inner.store.read().await?;
        let text = setting::find(&mut reading, ORIGIN).await?.ok_or(NotOpened::New)?;
        if inner.vault.unbound_text(ORIGIN, &text) != Some(inner.signer.origin().as_str()) {
            return Err(NotOpened::OtherKeys);
        }
        inner.waiting.set(oldest_unsigned(&mut reading, &inner.public_keys).await?);
        drop(reading);
        let inner = Arc::new(inner);
        let queue = Queue::start(&inner, inner.settings.batch);
        Ok(Self { inner, queue })
    }

    /// The name of the ledger of the register in a database, to make the signer with. Opening confirms it.
    ///
    /// # Errors
    /// When there is no register.
    pub async fn ledger_of(store: &Store) -> Result<KeyName, NotOpened> {
        let text = setting::find(&mut store.read().await?, ORIGIN).await?.ok_or(NotOpened::New)?;
        let name = text.split(' ').next().unwrap_or_default();
        KeyName::new(name).map_err(|_| NotOpened::OtherKeys)
    }

    /// Signs what is unsigned and closes the database.
    ///
    /// # Errors
    /// When signing fails; the database is closed all the same.
    pub async fn close(self) -> Result<(), RegisterError> {
        let signed =
            if self.waiting.since().is_some() { self.sign().await.map(|_| ()) } else { Ok(()) };
        self.store.close().await;
        signed
    }

    /// All keys that checkpoints of this register were signed with, to hand out.
    #[must_use]
    pub fn public_keys(&self) -> &[PublicKey] {
        &self.public_keys
    }

    pub(crate) fn from_inner(inner: Arc<Inner>, queue: Queue) -> Self {
        Self { inner, queue }
    }
}

impl Inner {
    pub(crate) fn new(parts: Parts) -> Self {
        let Parts { store, master, lookup, signer, public_keys, outside, settings } = parts;
        Self {
            store,
            vault: Vault::new(master, lookup),
            signer,
            public_keys,
            outside,
            settings,
            waiting: Waiting::default(),
            tree: tokio::sync::Mutex::default(),
        }
    }

    /// Opens an entry.
    pub(crate) async fn entry(
        &self,
        connection: &mut Connection,
        id: RecordId,
    ) -> Result<Opened, RegisterError> {
        let damaged = |table| RegisterError::Damaged { table, row: id.to_string() };
        let key = store::record_key::find(connection, id).await?;
        let wrapped = key.and_then(|key| key.wrapped).ok_or_else(|| damaged("record_key"))?;
        let entry = store::entry::find(connection, id).await?.ok_or_else(|| damaged("entry"))?;
        self.vault.opened(id, &wrapped, &entry.number).ok_or_else(|| damaged("entry"))
    }
}

/// The moment of the oldest act after the newest checkpoint.
async fn oldest_unsigned(
    reading: &mut Connection,
    keys: &[PublicKey],
) -> Result<Option<store::Moment>, NotOpened> {
    let newest = checkpoint::newest(reading).await?;
    if let Some(newest) = &newest {
        let told = |why: String| NotOpened::Checkpoint(why);
        let read = Checkpoint::open(&newest.note, keys).map_err(|why| told(why.to_string()))?;
        let size = i64::try_from(read.size()).unwrap_or(i64::MAX);
        if size != newest.size || *read.root().bytes() != newest.root {
            return Err(told("the row says something else than the signed note".into()));
        }
    }
    let Some(oldest) = event::find(reading, newest.map_or(0, |newest| newest.size)).await? else {
        return Ok(None);
    };
    let moment = Event::decode(&oldest.content).ok().map(|event| event.moment);
    let moment = moment.and_then(|moment| store::Moment::from_milliseconds(moment).ok());
    moment.map(Some).ok_or_else(|| StoreError::Unreadable { table: "event" }.into())
}
