//! A conditionally excluded number comes into force again: the same number, never another (article 10 of law 223-III).

use store::{Act, Status};

use super::{Basis, Done, Plan, demand};
use crate::authority::Officer;
use crate::error::RegisterError;
use crate::ground::{ConditionalGround, ReturnGround};
use crate::number::Held;
use crate::register::Register;

impl Register {
    /// Brings a conditionally excluded number back.
    ///
    /// # Errors
    /// When it is not conditionally excluded, or comes back on another ground than this.
    pub async fn return_(
        &self,
        by: &Officer,
        number: &Held,
        ground: ReturnGround,
        basis: Basis<'_>,
    ) -> Result<Done, RegisterError> {
        self.act(by, number, basis, |current| {
            demand(current, &[Status::ConditionallyExcluded])?;
            let excluded = current.newest.ground.as_deref().and_then(ConditionalGround::named);
            let wanted = excluded.map_or(ground, ConditionalGround::ends_by);
            if wanted != ground {
                return Err(RegisterError::WrongReturn { wanted });
            }
            Ok(Plan {
                act: Act::Restored,
                status: Status::Active,
                ground: Some(ground.word().to_owned()),
                after: current.person.clone(),
                finds: false,
            })
        })
        .await
    }
}
