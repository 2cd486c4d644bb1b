//! The catalogue on one day, and one person on it.

use catalogue::{Basis, Catalogue, Dated};
use rules::{Answers, Engine, Environment, Slot};
use terms::Date;

/// What holds on a day, by the knowledge of another.
#[derive(Debug)]
pub(crate) struct Day<'c> {
    pub(crate) date: Date,
    pub(crate) known_at: Date,
    pub(crate) catalogue: &'c Catalogue,
    engine: Engine<'c>,
}

impl<'c> Day<'c> {
    pub(crate) fn new(
        catalogue: &'c Catalogue,
        date: Date,
        known_at: Date,
        environment: Environment,
    ) -> Self {
        let engine = Engine::compile(&catalogue.vocabulary, [], environment);
        Self { date, known_at, catalogue, engine }
    }

    /// The person with these answers on that day.
    pub(crate) fn of(&self, slots: &[Slot]) -> Person<'_, 'c> {
        Person { day: self, answers: self.engine.answer(slots) }
    }

    pub(crate) const fn environment(&self) -> &Environment {
        self.engine.environment()
    }
}

/// One person on one day.
#[derive(Debug)]
pub(crate) struct Person<'d, 'c> {
    pub(crate) day: &'d Day<'c>,
    pub(crate) answers: Answers<'d, 'c>,
}

/// The day nearest to `date` on which a row may hold: one does not plan by rows of a route that has ended or has not
/// begun, but can be shown what it asked or will ask.
pub(super) fn within(basis: &Basis, date: Date) -> Date {
    let begun = basis.validity.from.map_or(date, |from| date.max(from));
    basis.validity.until.map_or(begun, |until| begun.min(until))
}

/// Rows that hold on one of `days`.
pub(super) fn holding<'c, T: Dated>(rows: &'c [T], days: &[Date], known_at: Date) -> Vec<&'c T> {
    rows.iter().filter(|row| days.iter().any(|day| row.holds(*day, known_at))).collect()
}
