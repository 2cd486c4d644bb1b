//! Telling days one after another and keeping the doubts met on the way.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::{Calendar, Doubt, NoData};

pub(crate) struct Counting<'calendar> {
    calendar: &'calendar Calendar,
    doubts: BTreeSet<Doubt>,
}

impl<'calendar> Counting<'calendar> {
    pub(crate) const fn new(calendar: &'calendar Calendar) -> Self {
        Self { calendar, doubts: BTreeSet::new() }
    }

    pub(crate) fn is_working(&mut self, day: Date) -> Result<bool, NoData> {
        self.doubts.extend(self.calendar.doubts(day)?);
        self.calendar.is_working(day)
    }

    pub(crate) fn doubts(self) -> Vec<Doubt> {
        self.doubts.into_iter().collect()
    }
}
