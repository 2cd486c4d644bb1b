//! Exclusion: for good on death, or on one of nine grounds until the person returns (article 10 of law 223-III).

use store::{Act, Status};

use super::{Basis, Done, Plan, demand};
use crate::authority::Officer;
use crate::error::RegisterError;
use crate::ground::{ConditionalGround, DEATH};
use crate::number::Held;
use crate::register::Register;

impl Register {
    /// Excludes a number on the death of its holder. It is never formed again.
    ///
    /// # Errors
    /// When it is excluded by death or replaced already.
    pub async fn exclude(
        &self,
        by: &Officer,
        number: &Held,
        basis: Basis<'_>,
    ) -> Result<Done, RegisterError> {
        self.act(by, number, basis, |current| {
            demand(current, &[Status::Active, Status::ConditionallyExcluded])?;
            Ok(Plan {
                act: Act::Excluded,
                status: Status::Excluded,
                ground: Some(DEATH.to_owned()),
                after: current.person.clone(),
                finds: false,
            })
        })
        .await
    }

    /// Excludes a number until the ground ends.
    ///
    /// # Errors
    /// When it is not active.
    pub async fn exclude_conditionally(
        &self,
        by: &Officer,
        number: &Held,
        ground: ConditionalGround,
        basis: Basis<'_>,
    ) -> Result<Done, RegisterError> {
        self.act(by, number, basis, |current| {
            demand(current, &[Status::Active])?;
            Ok(Plan {
                act: Act::ConditionallyExcluded,
                status: Status::ConditionallyExcluded,
                ground: Some(ground.word().to_owned()),
                after: current.person.clone(),
                finds: false,
            })
        })
        .await
    }
}
