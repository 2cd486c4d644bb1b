//! `glossary.toml`: the words of the field in three languages, to which every text of the data is held.

use super::{ID, Kind, NAME, Shape, may, need};

pub(super) static GLOSSARY: Shape = Shape {
    name: "glossary",
    about: "Terms that are said with the same words everywhere.",
    fields: &[need("term", Kind::Rows(&TERM), "the terms")],
    exactly_one: &[],
};

static TERM: Shape = Shape {
    name: "glossary term",
    about: "One term. A text that speaks of it in English uses its Russian and its Kazakh stem too, and none of the \
            forms to avoid.",
    fields: &[
        ID,
        NAME,
        may("note", Kind::Texts, "when it is used, and for what not"),
        need("stems", Kind::Table(&FORMS), "how it is recognised"),
        may("avoid", Kind::Table(&FORMS), "other forms, which no text uses"),
    ],
    exactly_one: &[],
};

static FORMS: Shape = Shape {
    name: "forms",
    about: "Forms of a term, by language. A form is words in their order, each written as far as it does not change: \
            `разрешен на постоян прожив` stands for every case of these words. A word with a full stop, such as \
            `notice.`, is that word alone; `*` between words lets one or two others stand there, or none.",
    fields: &[
        may("en", Kind::TextList, "in English"),
        may("ru", Kind::TextList, "in Russian"),
        may("kk", Kind::TextList, "in Kazakh"),
    ],
    exactly_one: &[],
};
