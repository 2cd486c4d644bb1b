//! `passages/*.toml`: the single places in sources that rows cite.

use super::{Kind, Shape, Thing, may, need};

pub(super) static PASSAGES: Shape = Shape {
    name: "passages file",
    about: "Passages of one source.",
    fields: &[
        need("source", Kind::Reference(Thing::Source), "the source they stand in"),
        need("passage", Kind::Map(&PASSAGE), "the passages under their keys"),
    ],
    exactly_one: &[],
};

static PASSAGE: Shape = Shape {
    name: "passage",
    about: "One place in a source, cited as `source/passage`.",
    fields: &[
        need(
            "at",
            Kind::Text,
            "where it stands: parts such as `art 49; item 13-2`, from outer to inner",
        ),
        need(
            "support",
            Kind::OneOf(&["confirmed", "reported", "conflicting"]),
            "read in an official text, told by others, or contradicted elsewhere",
        ),
        may("passage", Kind::Table(&FINGERPRINT), "fingerprint of the text it was read from"),
        may("edition", Kind::Date, "the date of the text read, where it differs from the source's"),
        may(
            "since",
            Kind::Date,
            "first day of which something read tells that the place stood so; if not said, the edition's, or that of an \
             older edition with the same fingerprint",
        ),
        may(
            "lang",
            Kind::OneOf(&["ru", "kk", "en"]),
            "language it was read in; Russian if not said",
        ),
        may(
            "general",
            Kind::Bool,
            "`true`: it speaks of several routes, so the same figure of it in several is right",
        ),
        may("stale", Kind::Bool, "`true`: the text is known or likely to have been amended since"),
    ],
    exactly_one: &[],
};

static FINGERPRINT: Shape = Shape {
    name: "fingerprint",
    about: "Letters and digits of the passage, casefolded after NFKC: their count and SHA-256. \
            It proves what was read without a copy of it.",
    fields: &[
        need("n", Kind::Integer, "how many letters and digits"),
        need("sha256", Kind::Sha256, "SHA-256 of them in UTF-8"),
    ],
    exactly_one: &[],
};
