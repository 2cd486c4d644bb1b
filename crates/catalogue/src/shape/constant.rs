//! `constants.toml`: dated figures that conditions and fees name, such as the monthly calculation index.

use super::{CITE, FROM, KNOWN, Kind, NAME, READ_FROM, REPLACED, Shape, UNTIL, may, need};

pub(super) static CONSTANTS: Shape = Shape {
    name: "constants file",
    about: "Dated figures that conditions and fees name.",
    fields: &[FROM, UNTIL, KNOWN, REPLACED, need("constant", Kind::Rows(&CONSTANT), "the figures")],
    exactly_one: &[],
};

static CONSTANT: Shape = Shape {
    name: "constant",
    about: "A figure that changes with time. One of money is also a unit: `4 mci`.",
    fields: &[
        need("id", Kind::Name, "the name conditions use"),
        NAME,
        need("value", Kind::Rows(&VALUE), "the figure in each term"),
    ],
    exactly_one: &[],
};

static VALUE: Shape = Shape {
    name: "value",
    about: "The figure of one term.",
    fields: &[
        may("amount", Kind::Money, "an amount with its currency"),
        may("number", Kind::Integer, "a plain number"),
        FROM,
        READ_FROM,
        UNTIL,
        KNOWN,
        REPLACED,
        CITE,
    ],
    exactly_one: &[&["amount", "number"]],
};
