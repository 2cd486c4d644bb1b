//! Identity documents.

use serde::{Deserialize, Serialize};
use terms::{Country, Date};

use super::country;
use super::text::DocumentNumber;

/// What kind of document proves who a person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// A passport.
    Passport,
    /// An identity card.
    IdentityCard,
    /// A residence permit of a foreigner.
    ResidencePermit,
    /// The certificate of a stateless person.
    StatelessCertificate,
    /// The certificate of a refugee.
    RefugeeCertificate,
    /// The form of a person held without documents, certified by the head of the institution.
    SpecialForm,
    /// Another document that an international treaty accepts.
    Other,
}

impl DocumentKind {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Passport,
        Self::IdentityCard,
        Self::ResidencePermit,
        Self::StatelessCertificate,
        Self::RefugeeCertificate,
        Self::SpecialForm,
        Self::Other,
    ];

    /// The name for programs and for keys of texts.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Passport => "passport",
            Self::IdentityCard => "identity-card",
            Self::ResidencePermit => "residence-permit",
            Self::StatelessCertificate => "stateless-certificate",
            Self::RefugeeCertificate => "refugee-certificate",
            Self::SpecialForm => "special-form",
            Self::Other => "other",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// An identity document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// What it is.
    pub kind: DocumentKind,
    /// Its number, as it stands there.
    pub number: DocumentNumber,
    /// The state that issued it.
    #[serde(with = "country")]
    pub issuer: Country,
    /// When it was issued.
    pub issued: Option<Date>,
    /// When it expires.
    pub expires: Option<Date>,
}
