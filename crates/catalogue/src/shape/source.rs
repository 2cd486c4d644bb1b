//! `sources.toml`: what was read. A source has a kind and a tier, the date it bears and the date it was read.

use super::{Kind, Shape, may, need};

pub(super) static SOURCE: Shape = Shape {
    name: "source",
    about: "An act, a service page, a form or an explainer, under the key by which rows cite it.",
    fields: &[
        need("title", Kind::Texts, "short plain title, without the number"),
        may("number", Kind::Text, "official number of an act"),
        may("date", Kind::Date, "the date of the act"),
        need("publisher", Kind::Texts, "who made it public"),
        need(
            "kind",
            Kind::OneOf(&["law", "service", "form", "explainer"]),
            "what one finds there: an act, a place to apply, a form to fill, or a text that explains",
        ),
        need(
            "tier",
            Kind::OneOf(&["official-law", "official-portal", "translation", "secondary"]),
            "how near it is to the act itself",
        ),
        may("url", Kind::Text, "its address"),
        may(
            "edition",
            Kind::Date,
            "the date of the text that was read; required for official acts",
        ),
        may(
            "from",
            Kind::Date,
            "first day in force of the act, where that is later than the date of a text of it that was read",
        ),
        need("read", Kind::Date, "the day it was read"),
        may("stale", Kind::Texts, "why a newer text may exist"),
    ],
    exactly_one: &[],
};
