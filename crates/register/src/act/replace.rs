//! Replacement: another number takes the place of one, which stays, dead and linked (article 9 of law 223-III).

use store::entry::Origin;
use store::{Act, Retry, Status, person};
use terms::number::Group;

use super::{Basis, Done, demand, form};
use crate::append::Draft;
use crate::authority::{Clerk, Officer};
use crate::error::RegisterError;
use crate::ground::ReplaceGround;
use crate::number::Held;
use crate::person::{Change, Person};
use crate::register::Register;
use crate::vault::new_id;

/// A number replaced by another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Replaced {
    /// The number that takes the place.
    pub number: Held,
    /// The act on its entry.
    pub new: Done,
    /// The act on the old entry.
    pub old: Done,
}

impl Register {
    /// Forms another number for the person, with the changes the ground brings, and links the old one to it.
    ///
    /// # Errors
    /// When the number is not active, its check digit is right although that is the ground, a field has changed since, or
    /// the group has no number left.
    pub async fn replace(
        &self,
        by: &Officer,
        number: &Held,
        ground: ReplaceGround,
        changes: &[Change],
        basis: Basis<'_>,
    ) -> Result<Replaced, RegisterError> {
        self.demand_signature().await?;
        Retry::default().run(|| self.replace_once(by, number, ground, changes, basis)).await
    }

    async fn replace_once(
        &self,
        by: &Officer,
        number: &Held,
        ground: ReplaceGround,
        changes: &[Change],
        basis: Basis<'_>,
    ) -> Result<Replaced, RegisterError> {
        let mut transaction = self.store.begin().await?;
        let current = self.by_number(&mut transaction, number).await?;
        demand(&current, &[Status::Active])?;
        if ground == ReplaceGround::CheckDigit && number.iin().is_some() {
            return Err(RegisterError::CheckDigitRight);
        }
        let mut after: Person = current.person.clone();
        for change in changes {
            change.apply(&mut after)?;
        }
        after.check(self.outside.today())?;
        let group = Group::new(after.birth, after.sex).map_err(|_| RegisterError::NoGroup)?;
        self.claim_serial(&mut transaction, &group).await?;
        let old = current.opened.id;
        if self.holds_document(&mut transaction, Some(old), &after).await? {
            return Err(RegisterError::DocumentHeld);
        }
        // The documents go with the person.
        person::release_documents(&mut transaction, old).await?;

        let at = self.outside.now();
        let id = new_id(self.outside.as_ref(), at)?;
        let drawn = self.draw(&mut transaction, &group).await?;
        let opened = self.new_entry(&mut transaction, id, drawn, Origin::Formed, at).await?;
        self.add_find_keys(&mut transaction, id, &after, true).await?;
        let application = Some(basis.application.to_owned());
        let actor = by.account().as_str().to_owned();
        let draft = Draft {
            version: 1,
            act: Act::Formed,
            status: Status::Active,
            ground: Some(ground.word().to_owned()),
            application: application.clone(),
            actor: actor.clone(),
            at,
            before: None,
            after: &after,
            successor: None,
        };
        let new = self.append(&mut transaction, &opened, draft).await?;
        let draft = Draft {
            version: current.newest.version + 1,
            act: Act::Replaced,
            status: Status::Replaced,
            ground: Some(ground.word().to_owned()),
            application,
            actor,
            at,
            before: Some(&current.person),
            after: &current.person,
            successor: Some((id, opened.commitment())),
        };
        let dead =
            self.append(&mut transaction, &current.opened, draft).await.map_err(form::raced)?;
        transaction.commit().await?;
        self.waiting.add(at);
        Ok(Replaced {
            number: drawn,
            new: Done { entry: id, version: 1, status: Status::Active, leaf: new.leaf },
            old: Done {
                entry: old,
                version: dead.version,
                status: Status::Replaced,
                leaf: dead.leaf,
            },
        })
    }
}
