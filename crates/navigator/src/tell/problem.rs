//! What is wrong with a file of answers, in words.

use speech::Argument as Filled;

use super::Teller;
use crate::profile::{Argument, ProblemKind};

impl Teller<'_> {
    /// One problem, without its place.
    #[must_use]
    pub fn problem(&self, kind: &ProblemKind) -> String {
        let filled = |argument| match argument {
            Argument::Text(text) => Filled::from(text),
            Argument::Key(key) => Filled::from(self.word(key)),
        };
        let arguments: Vec<(&str, Filled<'_>)> =
            kind.arguments().into_iter().map(|(name, value)| (name, filled(value))).collect();
        self.say(kind.key(), &arguments)
    }
}
