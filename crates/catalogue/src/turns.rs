//! What happened to the rows and on which day: they came into force, ended, were read, were found to be wrong.

use terms::Date;

use crate::{Use, Uses};

/// What happened to a row on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Turn {
    /// Its first day in force.
    Begins,
    /// Its last day in force.
    Ends,
    /// It was read.
    Known,
    /// It was found to be wrong; another row stands in its place.
    Replaced,
}

impl Turn {
    /// The word for it, part of keys and anchors.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Begins => "begins",
            Self::Ends => "ends",
            Self::Known => "known",
            Self::Replaced => "replaced",
        }
    }

    /// Whether it is about what we knew, not about what the law says.
    #[must_use]
    pub const fn is_of_knowledge(self) -> bool {
        matches!(self, Self::Known | Self::Replaced)
    }
}

/// One row at one of its turns.
#[derive(Clone, Copy, Debug)]
pub struct Event<'u, 'c> {
    /// The day.
    pub day: Date,
    /// What happened.
    pub turn: Turn,
    /// To which row.
    pub row: &'u Use<'c>,
}

impl<'c> Uses<'c> {
    /// Every turn of every row by what was known on `known_at`, the newest day first; within a day in the order of the
    /// rows. What was found to be wrong by then tells nothing of days in force.
    #[must_use]
    pub fn events(&self, known_at: Date) -> Vec<Event<'_, 'c>> {
        let mut events = Vec::new();
        for row in self.rows() {
            let validity = row.basis.validity;
            if validity.known > known_at {
                continue;
            }
            let is_true = validity.was_known(known_at);
            let turns = [
                (validity.from.filter(|_| is_true), Turn::Begins),
                (validity.until.filter(|_| is_true), Turn::Ends),
                (Some(validity.known), Turn::Known),
                (validity.replaced.filter(|day| *day <= known_at), Turn::Replaced),
            ];
            let turns = turns.into_iter().filter_map(|(day, turn)| Some((day?, turn)));
            events.extend(turns.map(|(day, turn)| Event { day, turn, row }));
        }
        events.sort_by_key(|event| std::cmp::Reverse(event.day));
        events
    }
}
