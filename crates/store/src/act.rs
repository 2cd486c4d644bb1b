//! What was done to an entry.

use crate::row::words;

/// The act that made a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// The number was formed here.
    Formed,
    /// The number came from an older register.
    Imported,
    /// Data were put right; the number stays.
    Corrected,
    /// Excluded by death.
    Excluded,
    /// Excluded until the person returns.
    ConditionallyExcluded,
    /// In use again, with the same number.
    Restored,
    /// Another number took its place.
    Replaced,
}

words!(Act, "an act on an entry", {
    Formed = "formed",
    Imported = "imported",
    Corrected = "corrected",
    Excluded = "excluded",
    ConditionallyExcluded = "conditionally_excluded",
    Restored = "restored",
    Replaced = "replaced",
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_and_its_act_agree() {
        for act in Act::ALL {
            assert_eq!(act.as_str().parse::<Act>(), Ok(*act));
        }
        assert!("deleted".parse::<Act>().is_err());
    }
}
