//! The fingerprint of a passage: its letters and digits after NFKC (Unicode Standard Annex 15) and full case folding
//! (Unicode Standard, section 3.13), their count and the SHA-256 (FIPS 180-4) of their UTF-8. It does not depend on
//! spaces, punctuation, line breaks or the case of letters, and the text cannot be read back from it.

use std::iter::Iterator;

use caseless::Caseless;
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use crate::model::Fingerprint;

impl Fingerprint {
    /// Of a passage as it stands in the source.
    #[must_use]
    pub fn of(passage: &str) -> Self {
        let kept: String = kept(passage).collect();
        let length = u32::try_from(kept.chars().count()).unwrap_or(u32::MAX);
        let sha256 =
            Sha256::digest(kept.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        Self { length, sha256 }
    }
}

/// The letters and digits that are counted.
pub(crate) fn kept(text: &str) -> impl Iterator<Item = char> {
    text.nfkc().default_case_fold().filter(|letter| letter.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed independently with Python's unicodedata and hashlib.
    #[test]
    fn fingerprints_are_those_of_other_programs() {
        let known = [(
            "Статья 7. Приказ № 992: ¼ МРП, «Ёлка» — ＩＴ ß",
            31,
            "c923442fee50a5c76e4e4aad4b6b4cd34e99ca5ffe9cc18ddfd32a788037e6a7",
        )];
        for (text, length, sha256) in known {
            assert_eq!(
                Fingerprint::of(text),
                Fingerprint { length, sha256: sha256.to_owned() },
                "{text}"
            );
        }
    }

    #[test]
    fn only_letters_and_digits_count() {
        let plain = Fingerprint::of("Разрешение на постоянное проживание: 4 МРП");
        assert_eq!(plain, Fingerprint::of("РАЗРЕШЕНИЕ\nна  постоянное\u{a0}проживание (4 мрп)."));
        assert_ne!(plain, Fingerprint::of("Разрешение на постоянное проживание: 5 МРП"));
    }
}
