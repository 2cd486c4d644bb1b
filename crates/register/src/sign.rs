//! Signing the ledger: checkpoints at intervals and on demand, and what happens when signing fails.

use std::sync::{Mutex, PoisonError};

use ledger::{Checkpoint, Edge, Hash, Note, Signer};
use store::{Moment, StoreError, checkpoint, event};

use crate::error::RegisterError;
use crate::register::Register;

/// How many leaf hashes are read at once.
const PAGE: u32 = 10_000;

/// What signs checkpoints, whatever its errors are: a key in a file or in a hardware module.
pub trait Sign: Send + Sync + 'static {
    /// Signs a checkpoint.
    ///
    /// # Errors
    /// Why it cannot, in words.
    fn sign_checkpoint(&self, checkpoint: &Checkpoint) -> Result<Note, String>;

    /// The name of the ledger it signs for.
    fn origin(&self) -> &ledger::KeyName;
}

impl<S> Sign for S
where
    S: Signer + Send + Sync + 'static,
    S::Error: std::error::Error + 'static,
{
    fn sign_checkpoint(&self, checkpoint: &Checkpoint) -> Result<Note, String> {
        checkpoint.sign(self).map_err(|why| why.to_string())
    }

    fn origin(&self) -> &ledger::KeyName {
        self.public_key().name()
    }
}

/// Since when acts wait for a signature; none when all are signed.
#[derive(Debug, Default)]
pub(crate) struct Waiting(Mutex<Option<Moment>>);

impl Waiting {
    pub(crate) fn since(&self) -> Option<Moment> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set(&self, since: Option<Moment>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = since;
    }

    /// An act was stored.
    pub(crate) fn add(&self, at: Moment) {
        let mut since = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *since = Some(since.map_or(at, |since| since.min(at)));
    }
}

impl Register {
    /// Signs a checkpoint over everything that is stored; the newest one if it covers all. None while the ledger is empty.
    ///
    /// # Errors
    /// When signing or the database fails.
    pub async fn sign(&self) -> Result<Option<checkpoint::Checkpoint>, RegisterError> {
        let mut transaction = self.store.begin().await?;
        let size = event::size(&mut transaction).await?;
        let newest = checkpoint::newest(&mut transaction).await?;
        if newest.as_ref().map_or(0, |newest| newest.size) >= size {
            transaction.roll_back().await?;
            self.waiting.set(None);
            return Ok(newest);
        }
        let mut edge = match &newest {
            Some(newest) => edge_of(newest).ok_or_else(|| damaged(newest.size))?,
            None => Edge::default(),
        };
        while edge.size() < size.unsigned_abs() {
            let from = edge.size().cast_signed();
            let hashes = event::hashes(&mut transaction, from, PAGE).await?;
            if hashes.is_empty() {
                return Err(RegisterError::Damaged { table: "event", row: from.to_string() });
            }
            let left = usize::try_from(size - from).unwrap_or(usize::MAX);
            for hash in hashes.into_iter().take(left) {
                edge.append(Hash::new(hash));
            }
        }
        let signed = Checkpoint::new(self.signer.origin().clone(), edge.size(), edge.root());
        let note = self.signer.sign_checkpoint(&signed).map_err(RegisterError::Keys)?;
        let row = checkpoint::Checkpoint {
            size,
            root: *edge.root().bytes(),
            edge: edge.peaks().iter().flat_map(|peak| *peak.bytes()).collect(),
            note: note.to_string(),
            signed_at: self.outside.now(),
        };
        let done = match checkpoint::insert(&mut transaction, &row).await {
            Ok(()) => transaction.commit().await,
            Err(error) => Err(error),
        };
        match done {
            Ok(()) => {}
            // Another program signed as much or more in the meantime.
            Err(StoreError::Taken { .. } | StoreError::Refused { .. }) => {
                let newest = checkpoint::newest(&mut self.store.read().await?).await?;
                return match newest {
                    Some(newest) if newest.size >= size => Ok(Some(newest)),
                    _ => Err(damaged(size)),
                };
            }
            Err(error) => return Err(error.into()),
        }
        self.waiting.set(None);
        Ok(Some(row))
    }

    /// Signs if acts have waited long enough; a failure is told when it keeps numbers from being formed.
    pub async fn sign_if_due(&self) {
        if self.has_waited(self.settings.sign_every) {
            // A failure is tried again, and stops forming after its time.
            let _ = self.sign().await;
        }
    }

    /// Lets nothing be formed when acts have gone unsigned for too long and signing still fails.
    pub(crate) async fn demand_signature(&self) -> Result<(), RegisterError> {
        if !self.has_waited(self.settings.unsigned_limit) {
            return Ok(());
        }
        match self.sign().await {
            Ok(_) => Ok(()),
            Err(RegisterError::Keys(reason)) => {
                let since = self.waiting.since().unwrap_or_else(|| self.outside.now());
                Err(RegisterError::Unsigned { since, reason })
            }
            Err(error) => Err(error),
        }
    }

    fn has_waited(&self, long: std::time::Duration) -> bool {
        self.waiting.since().is_some_and(|since| {
            let waited = self.outside.now().milliseconds() - since.milliseconds();
            u128::try_from(waited).is_ok_and(|waited| waited >= long.as_millis())
        })
    }
}

fn damaged(size: i64) -> RegisterError {
    RegisterError::Damaged { table: "checkpoint", row: size.to_string() }
}

/// The edge that a checkpoint row keeps.
pub(crate) fn edge_of(row: &checkpoint::Checkpoint) -> Option<Edge> {
    let (peaks, rest) = row.edge.as_chunks::<{ Hash::LENGTH }>();
    let peaks = peaks.iter().copied().map(Hash::new).collect();
    let edge = Edge::restore(row.size.try_into().ok()?, peaks).ok()?;
    rest.is_empty().then_some(edge)
}
