//! The audit: everything is derived again from the database, and the first row that does not agree is named.
//!
//! It goes leaf by leaf: from the rows of an act follow its commitments, from these the event, its leaf, and the root of
//! every checkpoint. Then the tables that follow from the acts: search keys, use of the groups, answered requests; and those
//! that bind themselves: look-ups and parties. What nobody could know without having been told is not checked: when a
//! checkpoint was signed beyond the order of moments, when the access of a party ended, and what is not of the register.

mod act;
mod page;
mod rest;
mod state;

use ledger::{Checkpoint, Edge, Hash};
use store::{Connection, StoreError, checkpoint, entry, event};

use crate::authority::Auditor;
use crate::error::NotOpened;
use crate::error::RegisterError;
use crate::register::{Inner, Parts, Register};
use crate::sign::edge_of;
use page::Page;
use state::State;

/// What an audit says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audit {
    /// How many entries were derived.
    pub entries: u64,
    /// How many acts.
    pub acts: u64,
    /// How many checkpoints.
    pub checkpoints: u64,
    /// How many look-ups.
    pub look_ups: u64,
    /// The size of the ledger and its root.
    pub root: (u64, Hash),
    /// The first row that does not agree; none is good.
    pub finding: Option<Finding>,
}

/// A row that does not agree.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{table}, row {row}: {fault}")]
pub struct Finding {
    /// The table.
    pub table: &'static str,
    /// The key of the row.
    pub row: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// It should be there.
    #[error("it is missing")]
    Missing,
    /// It should not be there.
    #[error("it belongs to nothing")]
    Extra,
    /// It does not hold what its table promises.
    #[error("it cannot be read")]
    Unreadable,
    /// It does not open with the keys.
    #[error("it does not open: it was changed, or belongs elsewhere")]
    Unopened,
    /// It was erased, which nobody may.
    #[error("it was erased")]
    Erased,
    /// It is not what follows from other rows.
    #[error("it is not what follows from the rows it belongs to")]
    Differs,
    /// The leaf hash is not that of the content.
    #[error("its hash is not that of its content")]
    Hash,
    /// It is not in its place.
    #[error("it is out of order")]
    Order,
    /// The signature does not hold.
    #[error("its signature does not hold")]
    Signature,
    /// The tree has another root than was signed.
    #[error(
        "the tree up to here has another root than was signed: acts before it were changed or removed"
    )]
    Root,
    /// The ledger is shorter than a checkpoint that is kept elsewhere.
    #[error("more acts were signed than there are: the end of the ledger was cut off")]
    Shorter,
    /// A guard of the database is not as the migrations made it.
    #[error("a guard of the database was removed or changed")]
    Guard,
}

impl Fault {
    /// The name for programs and for keys of texts.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Extra => "extra",
            Self::Unreadable => "unreadable",
            Self::Unopened => "unopened",
            Self::Erased => "erased",
            Self::Differs => "differs",
            Self::Hash => "hash",
            Self::Order => "order",
            Self::Signature => "signature",
            Self::Root => "root",
            Self::Shorter => "shorter",
            Self::Guard => "guard",
        }
    }
}

/// Why an audit does not go on.
pub(crate) enum Stop {
    Found(Finding),
    Failed(RegisterError),
}

impl From<Finding> for Stop {
    fn from(finding: Finding) -> Self {
        Self::Found(finding)
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// A finding, in short.
pub(crate) fn found(table: &'static str, row: impl ToString, fault: Fault) -> Finding {
    Finding { table, row: row.to_string(), fault }
}

/// How many acts are looked at together.
const TOGETHER: u32 = 512;

impl Register {
    /// Audits what is in a database without opening it as a register, which a damaged one refuses.
    ///
    /// # Errors
    /// As [`Register::audit`].
    pub async fn inspect(by: &Auditor, parts: Parts, known: &[&str]) -> Result<Audit, NotOpened> {
        Ok(Inner::new(parts).audit(by, known).await?)
    }
}

impl Inner {
    /// Derives everything again. `known` are signed checkpoints that were kept elsewhere: they show a fork, or an end cut
    /// off together with its checkpoints.
    ///
    /// # Errors
    /// When the database cannot be read; what is wrong in it is told in [`Audit::finding`].
    pub async fn audit(&self, _by: &Auditor, known: &[&str]) -> Result<Audit, RegisterError> {
        let mut state = State::default();
        let finding = match self.audit_all(&mut state, known).await {
            Ok(()) => None,
            Err(Stop::Found(finding)) => Some(finding),
            Err(Stop::Failed(error)) => return Err(error),
        };
        Ok(Audit {
            entries: state.entries.len() as u64,
            acts: state.edge.size(),
            checkpoints: state.checkpoints,
            look_ups: state.look_ups,
            root: (state.edge.size(), state.edge.root()),
            finding,
        })
    }

    async fn audit_all(&self, state: &mut State, known: &[&str]) -> Result<(), Stop> {
        if let Some(fault) = self.store.guards().await?.first() {
            return Err(found("guard", &fault.guard, Fault::Guard).into());
        }
        let mut known = self.read_known(known)?;
        let mut reading = self.store.snapshot().await?;
        let mut signed = Signed::default();
        let mut next = Some(Page::read(&mut reading, 0, TOGETHER).await?);
        while let Some(page) = next.take() {
            let (first, is_last) = (page.first, page.is_last());
            let vault = self.vault.clone();
            let checking = tokio::task::spawn_blocking(move || act::check(&vault, page));
            if !is_last {
                next = Some(Page::read(&mut reading, first + i64::from(TOGETHER), TOGETHER).await?);
            }
            let facts = checking.await.map_err(|why| Stop::Failed(RegisterError::keys(why)))?;
            for fact in facts {
                let (fact, hash) = fact?;
                state.take(fact)?;
                state.edge.append(hash);
                signed.check(self, &mut reading, state).await?;
                self.check_known(&mut known, &state.edge)?;
            }
        }
        signed.check_end(&mut reading, state).await?;
        if let Some(kept) = known.first() {
            return Err(found("checkpoint", kept.size(), Fault::Shorter).into());
        }
        rest::check(self, &mut reading, state).await?;
        reading.end().await?;
        Ok(())
    }

    /// Checkpoints kept elsewhere, the smallest first.
    fn read_known(&self, known: &[&str]) -> Result<Vec<Checkpoint>, Finding> {
        let mut read = Vec::new();
        for note in known {
            let checkpoint = Checkpoint::open(note, &self.public_keys)
                .map_err(|_| found("checkpoint", "kept elsewhere", Fault::Signature))?;
            read.push(checkpoint);
        }
        read.retain(|checkpoint| checkpoint.size() > 0);
        read.sort_by_key(Checkpoint::size);
        Ok(read)
    }

    fn check_known(&self, known: &mut Vec<Checkpoint>, edge: &Edge) -> Result<(), Finding> {
        while let Some(kept) = known.first().filter(|kept| kept.size() == edge.size()) {
            if *kept.root() != edge.root() {
                return Err(found("checkpoint", kept.size(), Fault::Root));
            }
            known.remove(0);
        }
        Ok(())
    }
}

/// The checkpoints in the database, read a few at a time.
#[derive(Default)]
struct Signed {
    ahead: std::collections::VecDeque<checkpoint::Checkpoint>,
    last_size: i64,
    last_at: i64,
    is_done: bool,
}

impl Signed {
    async fn fill(&mut self, reading: &mut Connection) -> Result<(), Stop> {
        if self.ahead.is_empty() && !self.is_done {
            self.ahead = checkpoint::after(reading, self.last_size, 256)
                .await
                .map_err(|error| unreadable("checkpoint", self.last_size, error))?
                .into();
            self.is_done = self.ahead.is_empty();
        }
        Ok(())
    }

    /// Checks the checkpoint of this size, if there is one.
    async fn check(
        &mut self,
        register: &Inner,
        reading: &mut Connection,
        state: &mut State,
    ) -> Result<(), Stop> {
        self.fill(reading).await?;
        let size = state.edge.size().cast_signed();
        let Some(row) = self.ahead.pop_front_if(|row| row.size == size) else { return Ok(()) };
        let wrong = |fault| Err(Stop::Found(found("checkpoint", size, fault)));
        let Ok(read) = Checkpoint::open(&row.note, &register.public_keys) else {
            return wrong(Fault::Signature);
        };
        // One signature, in the one way it is written.
        let is_canonical = row.note.parse::<ledger::Note>().is_ok_and(|note| {
            note.to_string() == row.note
                && row.note.lines().filter(|line| line.starts_with('—')).count() == 1
        });
        if !is_canonical {
            return wrong(Fault::Signature);
        }
        if read.size() != state.edge.size() || read.root().bytes() != &row.root {
            return wrong(Fault::Differs);
        }
        if *read.root() != state.edge.root() {
            return wrong(Fault::Root);
        }
        if edge_of(&row).as_ref() != Some(&state.edge) {
            return wrong(Fault::Differs);
        }
        let at = row.signed_at.milliseconds();
        if at < self.last_at {
            return wrong(Fault::Order);
        }
        self.last_at = at;
        self.last_size = size;
        state.checkpoints += 1;
        Ok(())
    }

    /// What is beyond the last leaf.
    async fn check_end(&mut self, reading: &mut Connection, state: &State) -> Result<(), Stop> {
        self.fill(reading).await?;
        let size = state.edge.size().cast_signed();
        if let Some(row) = self.ahead.front() {
            let fault = if row.size > size { Fault::Shorter } else { Fault::Order };
            return Err(found("checkpoint", row.size, fault).into());
        }
        if event::size(reading).await? != size {
            return Err(found("ledger_head", 1, Fault::Differs).into());
        }
        if entry::count(reading).await? != state.entries.len() as i64 {
            let mut after = None;
            loop {
                let page = entry::page(reading, after, TOGETHER).await?;
                let Some(last) = page.last() else { break };
                after = Some(last.id);
                if let Some(row) = page.iter().find(|row| !state.entries.contains_key(&row.id)) {
                    return Err(found("entry", row.id, Fault::Extra).into());
                }
            }
        }
        Ok(())
    }
}

/// A row that cannot be read is a finding; anything else stops the audit.
pub(crate) fn unreadable(table: &'static str, row: impl ToString, error: StoreError) -> Stop {
    match error {
        StoreError::Unreadable { .. } | StoreError::Unexpected { .. } => {
            found(table, row, Fault::Unreadable).into()
        }
        error => Stop::Failed(error.into()),
    }
}
