//! What a sentence is filled with.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

/// The value of one variable of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument<'a> {
    /// Shown as it is: a name, or what one of the functions of this crate has made ready.
    Text(Cow<'a, str>),
    /// A number of things: chooses the plural form, and is shown with its digits grouped.
    Count(i64),
}

impl<'a> Argument<'a> {
    /// The same for the Fluent engine, which counts in floating point: exact up to 2^53.
    pub(crate) fn value(&'a self) -> FluentValue<'a> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Count(count) => FluentValue::from(*count),
        }
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Argument<'_> {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<i32> for Argument<'_> {
    fn from(count: i32) -> Self {
        Self::Count(i64::from(count))
    }
}

impl From<u32> for Argument<'_> {
    fn from(count: u32) -> Self {
        Self::Count(i64::from(count))
    }
}

impl From<usize> for Argument<'_> {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// A year, counted in `i16` by `jiff`: a name rather than an amount, so its digits are not grouped.
impl From<i16> for Argument<'_> {
    fn from(year: i16) -> Self {
        Self::Text(Cow::Owned(year.to_string()))
    }
}
