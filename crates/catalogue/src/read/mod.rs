//! From text to a tree of rows: syntax, then shapes. What comes out has known keys and values of the right kind only;
//! whatever did not fit has been reported and is left out, so that the checks that follow still find everything else.

mod parse;
mod row;
mod scalar;
mod value;

pub(crate) use parse::{DataFile, read};
pub(crate) use row::{Data, Row, Words};
pub(crate) use value::inside;
