//! `points.toml`: tables of points with the ranges that are published, for a rehearsal with bounds.

use super::{
    CITE, CITE_MAYBE, FROM, KNOWN, Kind, NAME, READ_FROM, REPLACED, Shape, UNTIL, WHEN, may, need,
};

pub(super) static POINTS_FILE: Shape = Shape {
    name: "points file",
    about: "Tables of points that conditions name: `points(screening) >= 400`.",
    fields: &[FROM, UNTIL, KNOWN, REPLACED, need("points", Kind::Rows(&POINTS), "the tables")],
    exactly_one: &[],
};

static POINTS: Shape = Shape {
    name: "points table",
    about: "A sum of parts; another row with the same id and other dates is another edition.",
    fields: &[
        need("id", Kind::Name, "the name conditions use"),
        NAME,
        may("minimum", Kind::Integer, "the sum that is asked for"),
        may("formula", Kind::Texts, "how the parts are put together, in words"),
        may("note", Kind::Texts, "what else is to be known about it"),
        need("part", Kind::Rows(&PART), "the parts, in the order in which they are counted"),
        FROM,
        READ_FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE,
    ],
    exactly_one: &[],
};

static PART: Shape = Shape {
    name: "part",
    about: "One part of a points table.",
    fields: &[
        ID_NAME,
        NAME,
        may(
            "range",
            Kind::Range,
            "fewest and most points, where the table behind them is not published",
        ),
        may("row", Kind::Rows(&ROW), "the table itself, where it is published"),
        may("factor", Kind::Bool, "`true`: the sum so far is multiplied by it"),
        WHEN,
        may("note", Kind::Texts, "what else is to be known about it"),
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE,
    ],
    exactly_one: &[&["range", "row"]],
};

const ID_NAME: super::Field = need("id", Kind::Id, "its name within the table");

static ROW: Shape = Shape {
    name: "points row",
    about: "Points for people for whom the condition holds.",
    fields: &[
        need("when", Kind::Condition, "for whom"),
        need("points", Kind::Integer, "how many"),
        CITE_MAYBE,
    ],
    exactly_one: &[],
};
