//! `lists.toml`: dated lists of countries and of codes that conditions name.

use super::{
    CITE, CITE_MAYBE, FROM, KNOWN, Kind, NAME, READ_FROM, REPLACED, Shape, UNTIL, may, need,
};

pub(super) static LISTS: Shape = Shape {
    name: "lists file",
    about: "Lists that conditions name: `citizenship in list(visa_free_30)`.",
    fields: &[FROM, UNTIL, KNOWN, REPLACED, need("list", Kind::Rows(&LIST), "the lists")],
    exactly_one: &[],
};

static LIST: Shape = Shape {
    name: "list",
    about: "One edition of a list; another row with the same id and other dates is another edition.",
    fields: &[
        need("id", Kind::Name, "the name conditions use"),
        need("kind", Kind::OneOf(&["countries", "codes"]), "what it lists"),
        NAME,
        may("stale", Kind::Texts, "why it may be out of date"),
        may("countries", Kind::Countries, "the countries, if it lists countries"),
        may("code", Kind::Rows(&CODE), "the codes, if it lists codes"),
        FROM,
        READ_FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE,
    ],
    exactly_one: &[&["countries", "code"]],
};

static CODE: Shape = Shape {
    name: "code",
    about: "One line of a classifier, such as a profession.",
    fields: &[
        need("code", Kind::Text, "the code itself"),
        NAME,
        may("group", Kind::Id, "the group it is listed in"),
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE_MAYBE,
    ],
    exactly_one: &[],
};
