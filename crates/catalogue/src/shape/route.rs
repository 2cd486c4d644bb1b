//! `routes/*.toml`: one file a route, that is, one lawful way to stay.

use super::{
    CITE, CITE_MAYBE, FROM, Field, ID, KNOWN, Kind, NAME, READ_FROM, REPLACED, Shape, TERM, Thing,
    UNTIL, WHEN, may, need,
};

const TEXT: Field = need("text", Kind::Texts, "in plain words, figures exactly as in the source");
const STAGES: &[&str] = &["apply", "screening", "petition", "card", "arrival"];

pub(super) static ROUTE: Shape = Shape {
    name: "route",
    about: "A lawful way to stay: a named public service, visa or status. Its dates hold for every row that says none.",
    fields: &[
        need("id", Kind::Id, "the name of the file"),
        need("kind", Kind::OneOf(&["permit", "visa", "status", "visa-free"]), "what is given"),
        need(
            "category",
            Kind::OneOf(&["permanent", "temporary", "visa", "work", "status", "visa-free"]),
            "with what it is compared",
        ),
        need(
            "purposes",
            Kind::References(Thing::Purpose),
            "what people come for: options of the fact `purposes`",
        ),
        may("pilot", Kind::Bool, "`true`: an experiment with an end, its `until`"),
        NAME,
        need("summary", Kind::Texts, "one or two sentences: what it gives and to whom"),
        need("authority", Kind::Texts, "who decides"),
        need("known", Kind::Date, "the day it was read"),
        FROM,
        READ_FROM,
        UNTIL,
        REPLACED,
        CITE,
        may("criterion", Kind::Rows(&CRITERION), "who may have it"),
        may("document", Kind::Rows(&PAPER), "what is handed in"),
        may("fee", Kind::Rows(&FEE), "what it costs"),
        may("step", Kind::Rows(&STEP), "what is done, in order"),
        may("obligation", Kind::Rows(&OBLIGATION), "what is owed after the grant"),
        may("grant", Kind::Rows(&GRANT), "what it gives"),
        may("leads_to", Kind::Rows(&LEADS_TO), "what it leads to, by law"),
        may("becomes", Kind::Rows(&BECOMES), "what is true of a person once it is given"),
        may("refusal", Kind::Rows(&REFUSAL), "grounds of refusal that the authority weighs"),
        may("silence", Kind::Rows(&SILENCE), "what the acts read do not say"),
        may("conflict", Kind::Rows(&CONFLICT), "where sources disagree"),
        may("claim", Kind::Rows(&CLAIM), "what a guide says without support in an act"),
        may("question", Kind::Rows(&QUESTION), "questions people ask"),
    ],
    exactly_one: &[],
};

static CRITERION: Shape = Shape {
    name: "criterion",
    about: "One test of the route. Those that decide are joined by AND.",
    fields: &[
        ID,
        need(
            "kind",
            Kind::OneOf(&["ground", "bar", "condition", "refusal"]),
            "who may file, who may not whatever else holds, what else is asked, or a refusal ground a person can know of",
        ),
        may(
            "decides",
            Kind::OneOf(&["rule", "authority", "nobody"]),
            "`rule` (if not said) is evaluated; `authority` weighs it, `nobody`: a guide says so; both decide nothing here",
        ),
        TEXT,
        may("when", Kind::Condition, "met when true; a bar is written so that true is not barred"),
        may("applies", Kind::Condition, "when not true, the criterion does not apply"),
        may("reading", Kind::Rows(&READING), "instead of `when` where sources disagree"),
        FROM,
        READ_FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE_MAYBE,
    ],
    exactly_one: &[],
};

static READING: Shape = Shape {
    name: "reading",
    about: "One reading of a rule on which sources disagree: all readings are evaluated, agreement decides.",
    fields: &[TEXT, need("when", Kind::Condition, "met when true"), CITE],
    exactly_one: &[],
};

static PAPER: Shape = Shape {
    name: "document",
    about: "A paper that is handed in.",
    fields: &[
        need("document", Kind::Reference(Thing::Document), "which paper"),
        may(
            "who",
            Kind::SomeOf(&["applicant", "spouse", "child", "parent"]),
            "who hands it in; the applicant if not said",
        ),
        may("when", Kind::Condition, "where applicable; may use facts about members"),
        may("note", Kind::Texts, "what this route says of it"),
        may("row", Kind::Text, "its number in the official list"),
        may("stage", Kind::OneOf(STAGES), "when it is handed in; `apply` if not said"),
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE,
    ],
    exactly_one: &[],
};

static FEE: Shape = Shape {
    name: "fee",
    about: "What is paid, as a formula: the figure is that of the day of filing.",
    fields: &[
        ID,
        NAME,
        may("formula", Kind::Formula, "the amount, such as `4 mci` or `80 USD`"),
        may("unknown", Kind::Texts, "instead of a formula: what is known of the amount, in words"),
        need("payer", Kind::OneOf(&["applicant", "employer", "inviter"]), "who pays"),
        need("each", Kind::OneOf(&["person", "application"]), "for what it is paid once"),
        need("stage", Kind::OneOf(STAGES), "with which step it is paid"),
        WHEN,
        may("note", Kind::Texts, "what else is to be known about it"),
        FROM,
        READ_FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE,
    ],
    exactly_one: &[&["formula", "unknown"]],
};

static STEP: Shape = Shape {
    name: "step",
    about: "An action, not a situation.",
    fields: &[
        ID,
        TEXT,
        may("where", Kind::Texts, "where it is done"),
        may("term", Kind::Table(&TERM), "how long the authority takes"),
        may(
            "unknown",
            Kind::Texts,
            "instead of a term that is not stated: what is known, in words",
        ),
        may(
            "after",
            Kind::Reference(Thing::Step),
            "the step it follows; the one before it if not said",
        ),
        WHEN,
        may("link", Kind::Reference(Thing::Source), "where it leads"),
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE,
    ],
    exactly_one: &[],
};

static OBLIGATION: Shape = Shape {
    name: "obligation",
    about: "What is owed after the grant.",
    fields: &[
        ID,
        TEXT,
        may("term", Kind::Table(&TERM), "within what time"),
        need("after", Kind::Id, "what the time is counted from: `grant`, `arrival`, `move` …"),
        WHEN,
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE,
    ],
    exactly_one: &[],
};

static GRANT: Shape = Shape {
    name: "grant",
    about: "What the route gives: time, work, entries.",
    fields: &[
        ID,
        TEXT,
        may("term", Kind::Table(&TERM), "for how long"),
        may("renewal", Kind::Bool, "`true`: this row speaks of renewal"),
        WHEN,
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE,
    ],
    exactly_one: &[],
};

static LEADS_TO: Shape = Shape {
    name: "leads_to",
    about: "What the route really leads to, by law.",
    fields: &[
        need(
            "route",
            Kind::Reference(Thing::Route),
            "a route, or a status the catalogue only names",
        ),
        TEXT,
        WHEN,
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE,
    ],
    exactly_one: &[],
};

static BECOMES: Shape = Shape {
    name: "becomes",
    about: "An answer that is true of a person from the decision on: by it later routes are judged.",
    fields: &[
        need("fact", Kind::Name, "which fact of the dictionary"),
        may(
            "value",
            Kind::Text,
            "the answer, written as in a file of answers; of a fact with several answers, one more",
        ),
        may(
            "day",
            Kind::OneOf(&["grant"]),
            "instead of a value, of a date: the day of the decision",
        ),
        may("note", Kind::Texts, "what a time counted from it rests on, and what breaks the count"),
        WHEN,
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE,
    ],
    exactly_one: &[&["value", "day"]],
};

static REFUSAL: Shape = Shape {
    name: "refusal",
    about: "A ground that is shown and decides nothing: the authority weighs it, or it cannot be known in advance.",
    fields: &[ID, TEXT, FROM, UNTIL, KNOWN, REPLACED, CITE],
    exactly_one: &[],
};

const ABOUT: Field = need(
    "about",
    Kind::OneOf(&[
        "fee",
        "duration",
        "renewal",
        "documents",
        "term",
        "family",
        "income",
        "insurance",
        "age",
        "other",
    ]),
    "the topic",
);

static SILENCE: Shape = Shape {
    name: "silence",
    about: "What the acts read do not say. Silence is a value of its own: it is neither no nor zero.",
    fields: &[
        ID,
        ABOUT,
        TEXT,
        need("read", Kind::References(Thing::Source), "the sources that were read and are silent"),
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
    ],
    exactly_one: &[],
};

static CONFLICT: Shape = Shape {
    name: "conflict",
    about: "Sources disagree: all are shown, none is chosen.",
    fields: &[
        ID,
        ABOUT,
        need("text", Kind::Texts, "what they disagree on"),
        need("claim", Kind::Rows(&CONFLICT_CLAIM), "what each says, two at least"),
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
    ],
    exactly_one: &[],
};

static CONFLICT_CLAIM: Shape = Shape {
    name: "claim of a conflict",
    about: "What one source says.",
    fields: &[TEXT, CITE],
    exactly_one: &[],
};

static CLAIM: Shape = Shape {
    name: "claim",
    about: "What a guide says without support in an act. It decides nothing.",
    fields: &[
        ID,
        need("text", Kind::Texts, "what the guide says"),
        need("answer", Kind::Texts, "what the law says, or that no act read supports it"),
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE,
    ],
    exactly_one: &[],
};

static QUESTION: Shape = Shape {
    name: "question",
    about: "A question people ask, answered from the facts.",
    fields: &[
        ID,
        need("ask", Kind::Texts, "the question"),
        need("answer", Kind::Texts, "the answer"),
        FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE,
    ],
    exactly_one: &[],
};
