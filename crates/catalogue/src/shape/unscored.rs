//! `unscored.toml`: official categories that are named and not scored, each with the reason.

use super::{CITE_MAYBE, FROM, KNOWN, Kind, NAME, REPLACED, Shape, Thing, UNTIL, may, need};

pub(super) static UNSCORED_FILE: Shape = Shape {
    name: "file of unscored categories",
    about: "Official categories for which there is no route, so that nobody takes their absence for a no.",
    fields: &[
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        need("unscored", Kind::Rows(&UNSCORED), "the categories"),
    ],
    exactly_one: &[],
};

static UNSCORED: Shape = Shape {
    name: "unscored category",
    about: "An official category without a route. It names the passages that mention it, the sources that were read \
            in vain, or both.",
    fields: &[
        need("code", Kind::Text, "the official code, such as `A1`, or a short name"),
        need("kind", Kind::OneOf(&["permit", "visa", "status", "visa-free"]), "what is given"),
        NAME,
        need("reason", Kind::Texts, "why it is not scored"),
        may(
            "read",
            Kind::References(Thing::Source),
            "the sources that were read and do not suffice",
        ),
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE_MAYBE,
    ],
    exactly_one: &[],
};
