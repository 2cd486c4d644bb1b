//! A route that is not in force on the day.

use catalogue::RouteAt;
use serde::Serialize;
use terms::Date;

/// Why a route is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "closed", rename_all = "kebab-case")]
pub enum Closed {
    /// It is not in force yet.
    NotYet {
        /// Its first day.
        from: Date,
    },
    /// It is in force no longer.
    Over {
        /// Its last day.
        until: Date,
    },
}

impl Closed {
    /// Why the route is closed, if it is.
    pub(crate) fn of(view: RouteAt<'_>) -> Option<Self> {
        let (validity, as_of) = (view.route.basis.validity, view.at().as_of);
        match (validity.from, validity.until) {
            (Some(from), _) if as_of < from => Some(Self::NotYet { from }),
            (_, Some(until)) if until < as_of => Some(Self::Over { until }),
            _ => None,
        }
    }
}
