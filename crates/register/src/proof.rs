//! Proofs for people outside: that an act on a number is in the ledger, and the ledger itself in tiles.
//!
//! A proof is one text (C2SP tlog-proof). In its `extra` line stand the bytes of the event, from which the leaf follows, and
//! the salt of the number, with which the holder of the number opens its commitment. It verifies with the public key alone,
//! without the register and without a network.

use ledger::{
    Address, Commitment, Event, EventKind, Hash, Inclusion, InvalidProof, Note, OfflineProof,
    PublicKey, Salt, Tile, Tree,
};
use store::{Connection, checkpoint, entry, event, version};

use crate::authority::Clerk;
use crate::error::RegisterError;
use crate::number::Held;
use crate::register::{Inner, Register};
use crate::vault::commit;

/// How many leaf hashes are read at once.
const PAGE: u32 = 10_000;

/// What a proof shows, once it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proved {
    /// What was done to the number.
    pub kind: EventKind,
    /// When, in milliseconds since 1970-01-01T00:00:00Z.
    pub moment: i64,
    /// The place in the ledger.
    pub index: u64,
    /// How many acts the signed ledger had.
    pub size: u64,
    /// The name of the ledger.
    pub origin: String,
}

/// Why a proof does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotProven {
    /// The text, its path or its signature.
    #[error(transparent)]
    Proof(#[from] InvalidProof),
    /// There is no event in it.
    #[error("the proof does not say which act it proves")]
    NoEvent,
    /// It is of another number.
    #[error("the proof is of another number")]
    OtherNumber,
}

impl Register {
    /// Proves the newest act on a number, under a signed checkpoint.
    ///
    /// # Errors
    /// When there is no such number, or no checkpoint covers the act yet.
    pub async fn prove(&self, _by: &impl Clerk, number: &Held) -> Result<String, RegisterError> {
        let mut reading = self.store.snapshot().await?;
        let found = entry::find_by_number(&mut reading, self.vault.number(number)).await?;
        let id = found.ok_or(RegisterError::NotFound)?.id;
        let opened = self.entry(&mut reading, id).await?;
        let damaged = |table| RegisterError::Damaged { table, row: id.to_string() };
        let newest = version::newest(&mut reading, id).await?;
        let newest = newest.ok_or_else(|| damaged("entry_version"))?;
        let leaf = event::find(&mut reading, newest.leaf).await?.ok_or_else(|| damaged("event"))?;
        let signed = checkpoint::newest(&mut reading).await?.ok_or(RegisterError::NotYetSigned)?;
        if signed.size <= newest.leaf {
            return Err(RegisterError::NotYetSigned);
        }
        let (index, size) = (newest.leaf.unsigned_abs(), signed.size.unsigned_abs());
        let inclusion = {
            let tree = self.grown_tree(&mut reading, size).await?;
            Inclusion::prove(&*tree, index, size).map_err(|_| damaged("event"))?
        };
        reading.end().await?;
        let note: Note = signed.note.parse().map_err(|_| damaged("checkpoint"))?;
        let extra = [leaf.content.as_slice(), opened.number_salt.bytes()].concat();
        Ok(OfflineProof::new(inclusion, note, Some(extra)).to_string())
    }

    /// The parts of the served ledger that are new since a tree of `old` leaves, each with its bytes; the checkpoint last,
    /// as it must be written last. None of the content when nothing is signed.
    ///
    /// # Errors
    /// When the database fails, or what `take` answers.
    pub async fn tiles<E: From<RegisterError>>(
        &self,
        old: u64,
        mut take: impl FnMut(Address, &[u8]) -> Result<(), E>,
    ) -> Result<u64, E> {
        let fault = |error: store::StoreError| E::from(error.into());
        let mut reading = self.store.snapshot().await.map_err(fault)?;
        let signed = checkpoint::newest(&mut reading).await.map_err(fault)?;
        let Some(signed) = signed else { return Ok(0) };
        let size = signed.size.unsigned_abs();
        let damaged = |row: u64| RegisterError::Damaged { table: "event", row: row.to_string() };
        for tile in Tile::grown(old, size) {
            let content = {
                let tree = self.grown_tree(&mut reading, size).await?;
                tile.content(&*tree).map_err(|_| damaged(tile.index()))?
            };
            take(Address::Tile(tile), &content)?;
            if tile.level() == 0 {
                let first = tile.index() * u64::from(ledger::TILE_WIDTH);
                let count = u32::from(tile.width());
                let from = first.cast_signed();
                let events = event::from_leaf(&mut reading, from, count).await.map_err(fault)?;
                let entries: Vec<_> = events.iter().map(|event| &event.content).collect();
                let bundle = ledger::bundle::write(&entries).map_err(|_| damaged(first))?;
                take(Address::Bundle(tile), &bundle)?;
            }
        }
        take(Address::Checkpoint, signed.note.as_bytes())?;
        reading.end().await.map_err(fault)?;
        Ok(size)
    }
}

impl Inner {
    /// The tree with at least so many leaves. It is kept in memory, 64 bytes a leaf, and goes on from where it was.
    async fn grown_tree(
        &self,
        connection: &mut Connection,
        size: u64,
    ) -> Result<tokio::sync::MutexGuard<'_, Tree>, RegisterError> {
        let mut tree = self.tree.lock().await;
        while tree.size() < size {
            let from = tree.size();
            let hashes = event::hashes(connection, from.cast_signed(), PAGE).await?;
            if hashes.is_empty() {
                return Err(RegisterError::Damaged { table: "event", row: from.to_string() });
            }
            for hash in hashes {
                tree.append(Hash::new(hash));
            }
        }
        Ok(tree)
    }
}

/// Checks a proof for a number, offline.
///
/// # Errors
/// Why it does not hold.
pub fn verify(proof: &str, number: &Held, keys: &[PublicKey]) -> Result<Proved, NotProven> {
    let proof: OfflineProof = proof.parse()?;
    let extra = proof.extra().ok_or(NotProven::NoEvent)?;
    let (bytes, salt) =
        extra.split_last_chunk::<{ Commitment::LENGTH }>().ok_or(NotProven::NoEvent)?;
    let event = Event::decode(bytes).map_err(|_| NotProven::NoEvent)?;
    let checkpoint = proof.verify(bytes, keys)?;
    if event.number != commit(number, &Salt::new(*salt)) {
        return Err(NotProven::OtherNumber);
    }
    if event.index != proof.index() {
        return Err(NotProven::NoEvent);
    }
    Ok(Proved {
        kind: event.kind,
        moment: event.moment,
        index: event.index,
        size: checkpoint.size(),
        origin: checkpoint.origin().to_string(),
    })
}
