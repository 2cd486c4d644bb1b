//! A person's answers, kept on the person's own device: in a cookie that is sealed, so that neither a script, a log nor
//! anybody with the device's files reads or changes it. The site itself keeps nothing.
//!
//! A handler takes [`Answers`] as it takes a [`crate::Visit`]. What cannot be read (sealed by an earlier run, changed on
//! the way, of a catalogue with other questions) is no error: the person is told and begins again.

mod cookie;
mod note;

use std::{convert::Infallible, sync::Arc};

use axum::{
    extract::FromRequestParts,
    http::request::Parts,
    response::{IntoResponse, Response},
};
use navigator::{Answer, Profile};
use rules::FactId;
use thiserror::Error;

use crate::State;

/// How long a device keeps the answers after the last of them, in hours. Long enough to look something up and come back,
/// short enough that the next user of a shared device finds nothing.
pub const HOURS: u32 = 12;

/// A person's answers.
#[derive(Clone, Debug)]
pub struct Answers {
    /// The answers themselves.
    pub profile: Profile,
    /// The questions in the order in which they were answered.
    order: Vec<FactId>,
    /// Those of them that were skipped.
    skipped: Vec<FactId>,
    /// How far the bar of progress has come, in thousandths: it never goes back.
    reached: u16,
    found: Found,
    /// How many cookies they came in.
    pieces: usize,
}

/// What the device brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    Nothing,
    /// Answers.
    Answers,
    /// Something that cannot be read.
    Unreadable,
}

/// Why the device cannot keep the answers. What it kept before stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotKept {
    /// They are more than a browser keeps for a site.
    #[error("the answers are longer than the cookies of a site may be")]
    TooMuch,
    /// They could not be sealed.
    #[error(transparent)]
    NotSealed(#[from] keys::NotSealed),
}

impl NotKept {
    /// The key of its sentence.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::TooMuch => "web-check-error-too-much",
            Self::NotSealed(_) => "web-error-internal",
        }
    }
}

impl Answers {
    /// Nothing answered.
    #[must_use]
    pub fn none(state: &State) -> Self {
        Self::of(Profile::new(state.catalogue()))
    }

    /// Answers that come from elsewhere, such as a file.
    #[must_use]
    pub fn of(profile: Profile) -> Self {
        let order = profile.given().map(|(fact, _)| fact).collect();
        let found = Found::Nothing;
        Self { profile, order, skipped: Vec::new(), reached: 0, found, pieces: 0 }
    }

    /// The same in the place of what the device keeps now.
    #[must_use]
    pub const fn replacing(mut self, before: &Self) -> Self {
        self.pieces = before.pieces;
        self
    }

    /// Whether nothing was said yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.order.is_empty() && self.profile.family.is_empty()
    }

    /// What the device brought.
    #[must_use]
    pub const fn found(&self) -> Found {
        self.found
    }

    /// The questions in the order in which they were answered, "I don't know" included.
    #[must_use]
    pub fn order(&self) -> &[FactId] {
        &self.order
    }

    /// Whether the question was skipped.
    #[must_use]
    pub fn is_skipped(&self, fact: FactId) -> bool {
        self.skipped.contains(&fact)
    }

    /// Puts an answer, in its old place if the question was answered before.
    pub fn put(&mut self, fact: FactId, answer: Answer, skipped: bool) {
        self.skipped.retain(|other| *other != fact);
        if skipped {
            self.skipped.push(fact);
        }
        if !self.order.contains(&fact) {
            self.order.push(fact);
        }
        self.profile.set(fact, answer);
    }

    /// The progress to show: `now`, in thousandths, or what was shown before if that was more.
    pub fn reach(&mut self, now: u16) -> u16 {
        self.reached = self.reached.max(now);
        self.reached
    }

    /// How far progress had come before.
    #[must_use]
    pub const fn reached(&self) -> u16 {
        self.reached
    }

    /// The same response, after which the device keeps these answers.
    ///
    /// # Errors
    /// Why it cannot; what the device kept before stays as it is.
    pub fn keep(&self, state: &State, response: impl IntoResponse) -> Result<Response, NotKept> {
        let written = cookie::write(self, state)?;
        Ok(cookie::set(state, &written, self.pieces, response.into_response()))
    }

    /// The same response, after which the device keeps nothing.
    pub fn forget(state: &State, response: impl IntoResponse) -> Response {
        cookie::set(state, &[], cookie::MOST, response.into_response())
    }
}

impl FromRequestParts<Arc<State>> for Answers {
    type Rejection = Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &Arc<State>,
    ) -> Result<Self, Self::Rejection> {
        Ok(cookie::read(state, &parts.headers))
    }
}
