//! The letters: Noto Sans, regular and bold, from the `notosans` crate (SIL Open Font License 1.1). Each face is
//! read once. It has every letter of Kazakh, Russian and English; it has no tenge sign (U+20B8).

use std::sync::LazyLock;

use crate::PrintError;

/// How heavy the letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Weight {
    Regular,
    Bold,
}

/// One face, for drawing and for shaping.
pub(crate) struct Face {
    pub(crate) font: krilla::text::Font,
    pub(crate) shaping: rustybuzz::Face<'static>,
}

static REGULAR: LazyLock<Option<Face>> = LazyLock::new(|| Face::read(notosans::REGULAR_TTF));
static BOLD: LazyLock<Option<Face>> = LazyLock::new(|| Face::read(notosans::BOLD_TTF));

impl Face {
    fn read(bytes: &'static [u8]) -> Option<Self> {
        Some(Self {
            font: krilla::text::Font::new(bytes.into(), 0)?,
            shaping: rustybuzz::Face::from_slice(bytes, 0)?,
        })
    }

    /// The face of a weight.
    pub(crate) fn of(weight: Weight) -> Result<&'static Self, PrintError> {
        let face = match weight {
            Weight::Regular => &REGULAR,
            Weight::Bold => &BOLD,
        };
        face.as_ref().ok_or(PrintError::Font)
    }

    /// Whether a character can be drawn.
    pub(crate) fn has(&self, character: char) -> bool {
        self.shaping.glyph_index(character).is_some_and(|glyph| glyph.0 != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_weights_have_every_letter_of_the_three_languages() {
        let letters = "AaZzАаЯяЁёӘәҒғҚқҢңӨөҰұҮүҺһІі0123456789«»“”’–—…№§€£$%•→≥≤×\u{a0}\u{25a1}";
        for weight in [Weight::Regular, Weight::Bold] {
            let face = Face::of(weight).expect("the font is built in");
            let missing: String = letters.chars().filter(|letter| !face.has(*letter)).collect();
            assert_eq!(missing, "", "{weight:?}");
            assert!(!face.has('\u{20b8}'), "with a tenge sign the amounts could use it");
        }
    }
}
