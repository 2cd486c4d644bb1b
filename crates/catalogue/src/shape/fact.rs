//! `facts/*.toml`: the dictionary of everything that may be asked of a person.

use super::{ID, Kind, Shape, Thing, may, need};

pub(super) static FACTS: Shape = Shape {
    name: "facts file",
    about: "Facts known of a person, and answers that cannot both be true. \
            A fact may rest only on facts that stand before it, in the order of file names and lines.",
    fields: &[
        may("fact", Kind::Rows(&FACT), "the facts"),
        may("contradiction", Kind::Rows(&CONTRADICTION), "answers that cannot both be true"),
    ],
    exactly_one: &[],
};

static FACT: Shape = Shape {
    name: "fact",
    about: "One thing known of a person: asked, or derived from what was asked.",
    fields: &[
        need("id", Kind::Name, "the name conditions use"),
        need(
            "type",
            Kind::OneOf(&[
                "yes_no",
                "number",
                "money",
                "date",
                "choice",
                "choices",
                "country",
                "countries",
                "code",
                "stays",
            ]),
            "what an answer is",
        ),
        need("label", Kind::Texts, "short noun phrase, shown in verdicts"),
        may("ask", Kind::Texts, "the question; without it the fact is never asked"),
        may("why", Kind::Texts, "why it is asked, one sentence"),
        may("hint", Kind::Texts, "how to answer"),
        need(
            "change",
            Kind::OneOf(&["fixed", "circumstance", "action"]),
            "whether it can change: never, by life, or by what a person does",
        ),
        may("action", Kind::Texts, "what to do to change it, in imperative words"),
        may("about", Kind::OneOf(&["self", "member"]), "whose fact it is; `self` if not said"),
        may("applies", Kind::Condition, "when false, the fact does not apply"),
        may("derive", Kind::Derivation, "computed from earlier facts, never asked"),
        may(
            "unit",
            Kind::OneOf(&["years", "months", "days", "count", "points", "percent"]),
            "of a number",
        ),
        may("currency", Kind::Currency, "of money; nothing is converted"),
        may("min", Kind::Integer, "least answer, of a number or money"),
        may("max", Kind::Integer, "greatest answer, of a number or money"),
        may("earliest", Kind::DateOrToday, "earliest answer, of a date"),
        may("latest", Kind::DateOrToday, "latest answer, of a date"),
        may("option", Kind::Rows(&OPTION), "the answers of a choice"),
        may(
            "list",
            Kind::Reference(Thing::CodesList),
            "whose codes are the answers of a code; `other` is added",
        ),
    ],
    exactly_one: &[],
};

static OPTION: Shape = Shape {
    name: "option",
    about: "One answer of a choice.",
    fields: &[
        need("id", Kind::Name, "the name conditions use"),
        need("label", Kind::Texts, "the answer in words"),
        may("hint", Kind::Texts, "whom it is for"),
    ],
    exactly_one: &[],
};

static CONTRADICTION: Shape = Shape {
    name: "contradiction",
    about: "Answers that cannot both be true.",
    fields: &[
        ID,
        need("when", Kind::Condition, "true for answers that contradict each other"),
        need("text", Kind::Texts, "what is wrong with them"),
    ],
    exactly_one: &[],
};
