//! Look-ups by those who rely on numbers: does this number belong to this name and date of birth, and is it active? The
//! answer is yes, no or not found, never the data. Every question is recorded with its lawful ground, before it is answered.

use store::lookup::{self, Lookup, Outcome};
use store::party::{self, Party};
use store::{Moment, RecordId, Retry, Status, StoreError, entry};
use terms::Date;
use terms::number::InvalidNumber;

use crate::authority::{Authority, Officer, RelyingParty};
use crate::error::RegisterError;
use crate::fold;
use crate::number::Held;
use crate::register::{Inner, Register};

/// What a relying party asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookUp<'a> {
    /// The number.
    pub number: Held,
    /// The surname, in Latin or Cyrillic.
    pub surname: &'a str,
    /// The given name, in the same script; empty for a person with one name.
    pub given: &'a str,
    /// The date of birth.
    pub birth: Date,
}

impl<'a> LookUp<'a> {
    /// Reads the number a party asks for; one with a wrong check digit may be held as well.
    ///
    /// # Errors
    /// When it is no number at all.
    pub fn new(
        number: &str,
        surname: &'a str,
        given: &'a str,
        birth: Date,
    ) -> Result<Self, InvalidNumber> {
        Ok(Self { number: Held::defective(number)?, surname, given, birth })
    }
}

/// What it is told. It has the same shape whatever the answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// Whether number, name and date of birth belong together.
    pub outcome: Outcome,
    /// Whether the number is active; told with a match only.
    pub is_active: Option<bool>,
    /// When it was asked.
    pub asked_at: Moment,
}

/// Who is to be admitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asking<'a> {
    /// The organisation.
    pub name: &'a str,
    /// What it asks for.
    pub purpose: &'a str,
    /// The code of the lawful ground.
    pub ground: &'a str,
}

/// An admitted party.
#[derive(Clone, PartialEq, Eq)]
pub struct Admitted {
    /// Its key.
    pub id: RecordId,
    /// What it shows to be let in: 64 hexadecimal digits. Told once; only a hash is kept.
    pub token: String,
}

impl std::fmt::Debug for Admitted {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Admitted({})", self.id)
    }
}

impl Register {
    /// Admits a relying party.
    ///
    /// # Errors
    /// When the database fails or there are no random bytes.
    pub async fn admit(
        &self,
        _by: &Officer,
        asking: Asking<'_>,
    ) -> Result<Admitted, RegisterError> {
        let mut secret = [0; 32];
        self.outside.random(&mut secret)?;
        let token: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
        let access = self.vault.hash("relying_party.access", token.as_bytes());
        let admitted_at = self.outside.now();
        let Asking { name, purpose, ground } = asking;
        let mut party = Party {
            id: crate::vault::new_id(self.outside.as_ref(), admitted_at)?,
            name: name.to_owned(),
            access,
            purpose: purpose.to_owned(),
            ground: ground.to_owned(),
            admitted_at,
            ended_at: None,
        };
        let row = party_row(&party);
        party.id =
            self.vault.bound_id(self.outside.as_ref(), "relying_party", admitted_at, &row)?;
        let mut transaction = self.store.begin().await?;
        party::insert(&mut transaction, &party).await?;
        transaction.commit().await?;
        Ok(Admitted { id: party.id, token })
    }

    /// Ends the access of a party.
    ///
    /// # Errors
    /// When it has ended already, or there is no such party.
    pub async fn end_access(&self, _by: &Officer, id: RecordId) -> Result<(), RegisterError> {
        let mut transaction = self.store.begin().await?;
        let parties = party::all(&mut transaction).await?;
        if !parties.iter().any(|party| party.id == id && party.ended_at.is_none()) {
            return Err(RegisterError::NoAccess);
        }
        party::end(&mut transaction, id, self.outside.now()).await?;
        Ok(transaction.commit().await?)
    }

    /// Lets a party in by its token.
    ///
    /// # Errors
    /// When no party has it, or its access has ended.
    pub async fn let_in(
        &self,
        authority: &Authority,
        token: &str,
    ) -> Result<RelyingParty, RegisterError> {
        let access = self.vault.hash("relying_party.access", token.as_bytes());
        let party = party::find_by_access(&mut self.store.read().await?, access).await?;
        match party {
            Some(party) if party.ended_at.is_none() => Ok(authority.relying_party(party.id)),
            _ => Err(RegisterError::NoAccess),
        }
    }

    /// Answers a relying party, after the question is recorded.
    ///
    /// # Errors
    /// When it asked too often, its access has ended, or the question could not be recorded.
    pub async fn look_up(
        &self,
        by: &RelyingParty,
        wanted: &LookUp<'_>,
    ) -> Result<Answer, RegisterError> {
        Retry::default().run(|| self.look_up_once(by, wanted)).await
    }

    async fn look_up_once(
        &self,
        by: &RelyingParty,
        wanted: &LookUp<'_>,
    ) -> Result<Answer, RegisterError> {
        let mut transaction = self.store.begin().await?;
        let parties = party::all(&mut transaction).await?;
        let party = parties.into_iter().find(|party| party.id == by.id());
        let party =
            party.filter(|party| party.ended_at.is_none()).ok_or(RegisterError::NoAccess)?;
        let asked_at = self.outside.now();
        self.demand_rate(&mut transaction, party.id, asked_at).await?;

        let asked = self.vault.number(&wanted.number);
        let found = entry::find_by_number(&mut transaction, asked).await?;
        let (outcome, active, entry) = match found {
            Some(found) => {
                let current = self.current(&mut transaction, found.id).await?;
                let status = current.newest.status;
                if belongs(&current.person, wanted) {
                    (Outcome::Match, Some(status == Status::Active), Some(found.id))
                } else {
                    (Outcome::Mismatch, None, Some(found.id))
                }
            }
            None => (Outcome::NotFound, None, None),
        };
        let mut row = Lookup {
            id: party.id,
            party: party.id,
            entry,
            asked,
            purpose: party.purpose,
            ground: party.ground,
            outcome,
            active,
            asked_at,
        };
        row.id =
            self.vault.bound_id(self.outside.as_ref(), "lookup", asked_at, &lookup_row(&row))?;
        lookup::insert(&mut transaction, &row).await.map_err(|error| {
            // Two in one millisecond drew the same key: done again, another is drawn.
            if error.is_taken_in("lookup") { StoreError::Conflict } else { error }
        })?;
        transaction.commit().await?;
        Ok(Answer { outcome, is_active: active, asked_at })
    }
}

impl Inner {
    async fn demand_rate(
        &self,
        connection: &mut store::Connection,
        party: RecordId,
        now: Moment,
    ) -> Result<(), RegisterError> {
        let window = self.settings.lookup_window;
        let since = now.milliseconds() - i64::try_from(window.as_millis()).unwrap_or(i64::MAX);
        let since = Moment::from_milliseconds(since.max(1)).map_err(RegisterError::keys)?;
        let asked = lookup::count_by_party(connection, party, since).await?;
        let most = self.settings.lookup_limit;
        if asked >= i64::from(most) {
            let seconds = u32::try_from(window.as_secs()).unwrap_or(u32::MAX);
            return Err(RegisterError::TooOften { most, seconds });
        }
        Ok(())
    }
}

/// Whether name and date of birth are the person's, in either script.
fn belongs(person: &crate::person::Person, wanted: &LookUp<'_>) -> bool {
    let names = (fold::letters(wanted.surname), fold::letters(wanted.given));
    let mut spellings = fold::spellings(person).into_iter();
    let same = |(surname, given): (&str, &str)| {
        fold::letters(surname) == names.0 && fold::letters(given) == names.1
    };
    person.birth == wanted.birth && !names.0.is_empty() && spellings.any(same)
}

/// What the key of a party binds: everything but the end of its access.
pub(crate) fn party_row(party: &Party) -> Vec<u8> {
    let Party { name, access, purpose, ground, admitted_at, .. } = party;
    let row = (name, access.as_bytes(), purpose, ground, admitted_at.milliseconds());
    serde_json::to_vec(&row).unwrap_or_default()
}

/// What the key of a look-up binds: all of it.
pub(crate) fn lookup_row(row: &Lookup) -> Vec<u8> {
    let Lookup { party, entry, asked, purpose, ground, outcome, active, asked_at, .. } = row;
    let row = (
        party.to_string(),
        entry.map(|id| id.to_string()),
        asked.as_bytes(),
        purpose,
        ground,
        outcome.as_str(),
        active,
        asked_at.milliseconds(),
    );
    serde_json::to_vec(&row).unwrap_or_default()
}
