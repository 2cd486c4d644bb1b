//! Moments of a plan in words: a day, two days between which it lies, or what keeps it from being told.

use crate::plan::{Moment, Open};
use calendar::Doubt;

use super::Teller;

impl Teller<'_> {
    /// When something happens, as far as it can be told.
    pub fn moment(&self, moment: &Moment<'_>) -> String {
        let mut said = match (moment.earliest, moment.latest) {
            (Some(first), Some(last)) if first == last => self.date(first),
            (Some(first), Some(last)) => self.say(
                "plan-moment-between",
                &[("first", self.date(first).into()), ("last", self.date(last).into())],
            ),
            (Some(first), None) => {
                self.say("plan-moment-from", &[("date", self.date(first).into())])
            }
            (None, Some(last)) => self.date(last),
            (None, None) => self.word("plan-moment-never"),
        };
        let has = |wanted: fn(&Open<'_>) -> bool| moment.open.iter().any(wanted);
        if has(|open| matches!(open, Open::Unstated { .. })) {
            said = self.say("plan-moment-plus", &[("moment", said.into())]);
        } else if has(|open| matches!(open, Open::Perhaps { .. })) {
            said = self.say("plan-moment-perhaps", &[("moment", said.into())]);
        }
        said
    }

    /// Why a counted day may change.
    pub fn doubt(&self, doubt: Doubt) -> String {
        match doubt {
            Doubt::Incomplete { year } => {
                self.say("plan-doubt-incomplete", &[("year", year.into())])
            }
            Doubt::Estimated { holiday } => {
                self.say("plan-doubt-estimated", &[("date", self.date(holiday).into())])
            }
            Doubt::Contested { day, .. } => {
                self.say("plan-doubt-contested", &[("date", self.date(day).into())])
            }
        }
    }
}
