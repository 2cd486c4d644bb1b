//! The interview in the terminal: lines of text in, lines of text out, so that it works in a pipe, over a slow line and
//! with a screen reader. No answer is ever lost: with `--save` the file is written after each of them.

mod answer;
mod changing;
mod dialogue;
mod family;
mod question;
mod words;

pub(crate) use dialogue::{Dialogue, Ended};
