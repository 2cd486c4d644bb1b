//! `calendar.toml`: public holidays and moved days off of each year.

use super::{CITE, FROM, Field, KNOWN, Kind, NAME, REPLACED, Shape, UNTIL, may, need};

pub(super) static CALENDAR: Shape = Shape {
    name: "calendar file",
    about: "Which days are worked.",
    fields: &[
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        need("year", Kind::Rows(&YEAR), "the years for which the days off are given"),
        need("holiday", Kind::Rows(&HOLIDAY), "the holidays"),
        may("moved", Kind::Rows(&MOVED), "days off that were moved"),
    ],
    exactly_one: &[],
};

const SUPPORT: Field = may(
    "support",
    Kind::OneOf(&["confirmed", "reported", "conflicting"]),
    "how well the row as a whole is supported, where its passages do not tell",
);

static YEAR: Shape = Shape {
    name: "year",
    about: "A year for which the days off are given.",
    fields: &[
        need("year", Kind::Integer, "the year"),
        need(
            "complete",
            Kind::Bool,
            "`false`: moved days are not known yet, so results are provisional",
        ),
        may("five_day_week", Kind::Bool, "`false`: only Sunday is off; `true` if not said"),
        SUPPORT,
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE,
    ],
    exactly_one: &[],
};

static HOLIDAY: Shape = Shape {
    name: "holiday",
    about: "A day off by law.",
    fields: &[
        need("date", Kind::Date, "the day"),
        NAME,
        may("shifts", Kind::Bool, "`false`: no other day is off when it falls on a weekend"),
        may(
            "standing",
            Kind::OneOf(&["settled", "estimate", "contested"]),
            "`settled` if not said; `estimate`: computed, not announced; `contested`: sources disagree",
        ),
        may("claims", Kind::Rows(&CLAIM), "what each source says of a contested day"),
        SUPPORT,
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE,
    ],
    exactly_one: &[],
};

static CLAIM: Shape = Shape {
    name: "claim of a holiday",
    about: "What one source says.",
    fields: &[need("says", Kind::Texts, "in plain words"), CITE],
    exactly_one: &[],
};

static MOVED: Shape = Shape {
    name: "moved day",
    about: "A day off that was moved: one day is off and another is worked in its place.",
    fields: &[
        need("off", Kind::Date, "the working day that became a day off"),
        need("worked", Kind::Date, "the day off that became a working day"),
        SUPPORT,
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE,
    ],
    exactly_one: &[],
};
