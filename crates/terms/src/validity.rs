//! Two times on every fact: when the rule is in force, and when we knew it (bitemporal data, SQL:2011 part 2).

use serde::{Deserialize, Serialize};

use crate::Date;

/// When a row is in force, and when it was known to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Validity {
    /// First day in force; open when the source gives none.
    pub from: Option<Date>,
    /// Last day in force, that day included.
    pub until: Option<Date>,
    /// The day we read it.
    pub known: Date,
    /// The day we learned that it was wrong and put another row in its place.
    pub replaced: Option<Date>,
}

impl Validity {
    /// Whether the rule is in force on `as_of`.
    #[must_use]
    pub fn in_force(&self, as_of: Date) -> bool {
        self.from.is_none_or(|from| from <= as_of) && self.until.is_none_or(|until| as_of <= until)
    }

    /// Whether we held it true on `known_at`.
    #[must_use]
    pub fn was_known(&self, known_at: Date) -> bool {
        self.known <= known_at && self.replaced.is_none_or(|replaced| known_at < replaced)
    }

    /// In force on `as_of`, by what was known on `known_at`.
    #[must_use]
    pub fn holds(&self, as_of: Date, known_at: Date) -> bool {
        self.in_force(as_of) && self.was_known(known_at)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn both_ends_belong_to_the_term_and_knowledge_ends_before_its_replacement() {
        let row = Validity {
            from: Some(date(2026, 1, 30)),
            until: Some(date(2026, 12, 31)),
            known: date(2026, 11, 23),
            replaced: Some(date(2027, 2, 1)),
        };
        assert!(row.holds(date(2026, 12, 31), date(2026, 11, 23)));
        assert!(!row.holds(date(2027, 1, 1), date(2026, 11, 23)), "not in force");
        assert!(!row.holds(date(2026, 12, 31), date(2026, 11, 22)), "not yet known");
        assert!(!row.holds(date(2026, 12, 31), date(2027, 2, 1)), "known to be wrong");
    }
}
