//! What a correction changes: one field each, with what stood there before. The number is no field.

use serde::{Deserialize, Serialize};
use terms::number::Sex;
use terms::{Country, Date};

use super::country;
use super::{BirthPlace, Cyrillic, Document, Email, Latin, Person, Phone};

/// Declares the fields once: the change, its name, how it is applied and how two persons are compared.
macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident, $field:ident, $word:literal, $type:ty $(, $with:literal)?;)+) => {
        /// One field, before and after.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "field", rename_all = "kebab-case")]
        pub enum Change {
            $(
                $(#[$doc])*
                $variant {
                    /// What stands there.
                    $(#[serde(with = $with)])?
                    before: $type,
                    /// What is to stand there.
                    $(#[serde(with = $with)])?
                    after: $type,
                },
            )+
        }

        impl Change {
            /// The name of the field, for programs and for keys of texts.
            #[must_use]
            pub const fn field(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $word,)+ }
            }

            /// Puts the change into a person.
            ///
            /// # Errors
            /// When something else stands there than the change says: it was made on an older version.
            pub fn apply(&self, person: &mut Person) -> Result<(), Stale> {
                match self {
                    $(Self::$variant { before, after } => {
                        if person.$field != *before {
                            return Err(Stale { field: $word });
                        }
                        person.$field = after.clone();
                    })+
                }
                Ok(())
            }

            /// What differs between two descriptions of a person, field by field.
            #[must_use]
            pub fn between(before: &Person, after: &Person) -> Vec<Self> {
                let mut changes = Vec::new();
                $(if before.$field != after.$field {
                    changes.push(Self::$variant {
                        before: before.$field.clone(),
                        after: after.$field.clone(),
                    });
                })+
                changes
            }
        }
    };
}

fields! {
    /// Names in the machine-readable zone.
    Latin, latin, "latin", Latin;
    /// Names in Cyrillic.
    Cyrillic, cyrillic, "cyrillic", Option<Cyrillic>;
    /// Date of birth. The digits of the number stay.
    Birth, birth, "birth", Date;
    /// Place of birth.
    BirthPlace, birth_place, "birth-place", BirthPlace;
    /// Sex. The digits of the number stay.
    Sex, sex, "sex", Sex;
    /// Citizenship.
    Citizenship, citizenship, "citizenship", Country, "country";
    /// Identity documents.
    Documents, documents, "documents", Vec<Document>;
    /// Telephone.
    Phone, phone, "phone", Option<Phone>;
    /// E-mail.
    Email, email, "email", Option<Email>;
}

/// The correction was written against an older version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("`{field}` is not what the correction says it was: read the entry again")]
pub struct Stale {
    /// The field.
    pub field: &'static str,
}
