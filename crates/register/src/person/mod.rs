//! A person as the register describes one. The names in Latin and in Cyrillic are never derived from each other.

mod change;
pub(crate) mod country;
mod document;
mod text;

pub use change::{Change, Stale};
pub use document::{Document, DocumentKind};
pub use text::{CyrillicName, DocumentNumber, Email, InvalidText, LatinName, Phone, PlaceName};

use serde::{Deserialize, Serialize};
use terms::number::Sex;
use terms::{Country, Date};

/// The names in the machine-readable zone, verbatim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Latin {
    /// The primary identifier. Whoever has one name only has it here.
    pub surname: LatinName,
    /// The secondary identifier, with everything that stands in it.
    pub given: Option<LatinName>,
}

/// The names in Cyrillic, if the person has given them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cyrillic {
    /// The surname.
    pub surname: CyrillicName,
    /// The given name.
    pub given: Option<CyrillicName>,
    /// The patronymic.
    pub patronymic: Option<CyrillicName>,
}

/// Where a person was born.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BirthPlace {
    /// The country.
    #[serde(with = "country")]
    pub country: Country,
    /// The town or village, if it is known.
    pub place: Option<PlaceName>,
}

/// Everything the register says of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Names in the machine-readable zone.
    pub latin: Latin,
    /// Names in Cyrillic.
    pub cyrillic: Option<Cyrillic>,
    /// Date of birth.
    pub birth: Date,
    /// Place of birth.
    pub birth_place: BirthPlace,
    /// Sex.
    pub sex: Sex,
    /// Citizenship; [`Country::STATELESS`] for none.
    #[serde(with = "country")]
    pub citizenship: Country,
    /// Identity documents, at least one.
    pub documents: Vec<Document>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail.
    pub email: Option<Email>,
}

/// Why a description of a person cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidPerson {
    /// Nobody is born tomorrow.
    #[error("the date of birth, {birth}, lies ahead")]
    BornAhead {
        /// The date.
        birth: Date,
    },
    /// Nothing proves who it is.
    #[error("no identity document: at least one is needed")]
    NoDocument,
    /// The same document stands there twice.
    #[error("the same document is given twice")]
    DocumentTwice,
    /// A document from tomorrow, or one that expired before it was issued.
    #[error("the dates of a document cannot be: issued ahead, or expired before it was issued")]
    DocumentDates,
}

impl Person {
    /// Checks what no part can check alone.
    ///
    /// # Errors
    /// What cannot be on the day `today`.
    pub fn check(&self, today: Date) -> Result<(), InvalidPerson> {
        if self.birth > today {
            return Err(InvalidPerson::BornAhead { birth: self.birth });
        }
        if self.documents.is_empty() {
            return Err(InvalidPerson::NoDocument);
        }
        for (place, document) in self.documents.iter().enumerate() {
            let same =
                |other: &Document| crate::fold::document(document) == crate::fold::document(other);
            if self.documents[..place].iter().any(same) {
                return Err(InvalidPerson::DocumentTwice);
            }
            let Document { issued, expires, .. } = document;
            let ahead = issued.is_some_and(|issued| issued > today);
            let crossed = issued.zip(*expires).is_some_and(|(issued, expires)| expires < issued);
            if ahead || crossed {
                return Err(InvalidPerson::DocumentDates);
            }
        }
        Ok(())
    }
}
