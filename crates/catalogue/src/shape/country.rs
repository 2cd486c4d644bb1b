//! `countries.toml`: countries by ISO 3166-1 alpha-2, and XX for a stateless person.

use super::{Kind, NAME, Shape, may, need};

pub(super) static COUNTRY: Shape = Shape {
    name: "country",
    about: "A country or territory of ISO 3166-1 under its alpha-2 code; `XX` is a person without citizenship.",
    fields: &[
        need("alpha3", Kind::Text, "its alpha-3 code, as in passports"),
        NAME,
        may("other", Kind::TextList, "other spellings that people type"),
    ],
    exactly_one: &[],
};
