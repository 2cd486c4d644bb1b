//! Putting data right. The number is no field and stays (order 258 of 27.03.2020).

use store::{Act, Status};

use super::{Basis, Done, Plan, demand};
use crate::authority::Officer;
use crate::error::RegisterError;
use crate::number::Held;
use crate::person::Change;
use crate::register::Register;

impl Register {
    /// Changes fields of an entry; each change says what stands there and what is to stand there.
    ///
    /// # Errors
    /// When a field has changed since, nothing would change, or the entry is excluded by death or replaced.
    pub async fn correct(
        &self,
        by: &Officer,
        number: &Held,
        changes: &[Change],
        basis: Basis<'_>,
    ) -> Result<Done, RegisterError> {
        self.act(by, number, basis, |current| {
            let status = demand(current, &[Status::Active, Status::ConditionallyExcluded])?;
            let mut after = current.person.clone();
            for change in changes {
                change.apply(&mut after)?;
            }
            if after == current.person {
                return Err(RegisterError::NoChange);
            }
            // What is conditionally excluded stays so, on the same ground.
            let ground = current.newest.ground.clone().filter(|_| status != Status::Active);
            Ok(Plan { act: Act::Corrected, status, ground, after, finds: true })
        })
        .await
    }
}
