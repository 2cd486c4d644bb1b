//! `documents.toml`: each kind of paper once.

use super::{CITE, FROM, ID, KNOWN, Kind, NAME, REPLACED, Shape, UNTIL, may, need};

pub(super) static DOCUMENTS: Shape = Shape {
    name: "documents file",
    about: "Each kind of paper once; routes say who hands it in and when.",
    fields: &[FROM, UNTIL, KNOWN, REPLACED, need("document", Kind::Rows(&DOCUMENT), "the papers")],
    exactly_one: &[],
};

static DOCUMENT: Shape = Shape {
    name: "document",
    about: "A kind of paper.",
    fields: &[
        ID,
        NAME,
        need("issuer", Kind::Texts, "who gives it"),
        may("form", Kind::Texts, "its form, such as a size or the number of a form"),
        may("validity", Kind::Texts, "how long it is good for, in words"),
        may("valid_days", Kind::Integer, "how many days from its date it is good for"),
        need(
            "legalisation",
            Kind::OneOf(&["none", "apostille-or-legalisation", "consular", "unknown"]),
            "what makes a foreign paper good here",
        ),
        need(
            "translation",
            Kind::OneOf(&["none", "notarised", "unknown"]),
            "what translation it needs",
        ),
        may("prepare", Kind::Table(&PREPARE), "how long it takes to get, when that is known"),
        may("check", Kind::Condition, "what the plan checks of it; may use facts about members"),
        may("note", Kind::Texts, "what else is to be known about it"),
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE,
    ],
    exactly_one: &[],
};

static PREPARE: Shape = Shape {
    name: "prepare",
    about: "How long it takes to get.",
    fields: &[
        need("days", Kind::Integer, "how many days"),
        need("kind", Kind::OneOf(&["calendar", "working"]), "which days are counted"),
        CITE,
    ],
    exactly_one: &[],
};
