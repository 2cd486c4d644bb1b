//! The acts on a number, a file each.

mod bulk;
mod correct;
mod exclude;
pub(crate) mod form;
mod look_up;
mod replace;
mod return_;

use store::{Act, RecordId, Retry, Status, Transaction, entry};

use crate::append::{Current, Draft};
use crate::authority::{Clerk, Officer};
use crate::error::RegisterError;
use crate::number::Held;
use crate::person::Person;
use crate::register::{Inner, Register};

pub use form::{Formed, Outcome, Request};
pub use look_up::{Admitted, Answer, Asking, LookUp};
pub(crate) use look_up::{lookup_row, party_row};
pub use replace::Replaced;

/// On which application an officer acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Basis<'a> {
    /// The application or file.
    pub application: &'a str,
}

/// An act that was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    /// The entry.
    pub entry: RecordId,
    /// The version the act made.
    pub version: i64,
    /// What the entry is since.
    pub status: Status,
    /// The place in the ledger.
    pub leaf: i64,
}

/// What an act on one entry does.
struct Plan {
    act: Act,
    status: Status,
    ground: Option<String>,
    after: Person,
    /// Whether the person can be found by something new.
    finds: bool,
}

impl Register {
    /// Does an act on one entry: reads it, plans, writes, commits; again, if another was in the way.
    async fn act(
        &self,
        by: &Officer,
        number: &Held,
        basis: Basis<'_>,
        plan: impl Fn(&Current) -> Result<Plan, RegisterError>,
    ) -> Result<Done, RegisterError> {
        let plan = &plan;
        Retry::default()
            .run(|| async move {
                let mut transaction = self.store.begin().await?;
                let current = self.by_number(&mut transaction, number).await?;
                let Plan { act, status, ground, after, finds } = plan(&current)?;
                after.check(self.outside.today())?;
                let entry = current.opened.id;
                if finds {
                    if self.holds_document(&mut transaction, Some(entry), &after).await? {
                        return Err(RegisterError::DocumentHeld);
                    }
                    self.add_find_keys(&mut transaction, entry, &after, false).await?;
                }
                let at = self.outside.now();
                let draft = Draft {
                    version: current.newest.version + 1,
                    act,
                    status,
                    ground,
                    application: Some(basis.application.to_owned()),
                    actor: by.account().as_str().to_owned(),
                    at,
                    before: Some(&current.person),
                    after: &after,
                    successor: None,
                };
                let version = self
                    .append(&mut transaction, &current.opened, draft)
                    .await
                    .map_err(form::raced)?;
                transaction.commit().await?;
                self.waiting.add(at);
                Ok(Done { entry, version: version.version, status, leaf: version.leaf })
            })
            .await
    }
}

impl Inner {
    /// The entry of a number as it is now.
    pub(crate) async fn by_number(
        &self,
        transaction: &mut Transaction,
        number: &Held,
    ) -> Result<Current, RegisterError> {
        let found = entry::find_by_number(transaction, self.vault.number(number)).await?;
        let found = found.ok_or(RegisterError::NotFound)?;
        self.current(transaction, found.id).await
    }
}

/// The status, if an act may be done to it.
fn demand(current: &Current, allowed: &[Status]) -> Result<Status, RegisterError> {
    let status = current.newest.status;
    if allowed.contains(&status) { Ok(status) } else { Err(RegisterError::WrongStatus { status }) }
}
