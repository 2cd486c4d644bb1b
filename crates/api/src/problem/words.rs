//! Problems in words, in the language of the request.

use navigator::profile::{Argument as Filled, Problem as ProfileFault};
use speech::{Argument, Speech, date};

use super::Failure;

impl Failure {
    /// What happened and what to do, as a sentence.
    pub(crate) fn words(&self, speech: &Speech) -> String {
        let said = |key: &str, arguments: &[(&str, &str)]| {
            let arguments: Vec<(&str, Argument<'_>)> =
                arguments.iter().map(|(name, value)| (*name, Argument::from(*value))).collect();
            speech.say(key, &arguments)
        };
        let day = |day| date::long(day, speech.language());
        let id = |key: &str, id: &str| said(key, &[("id", id)]);
        match self {
            Self::NotFound => said("api-not-found", &[]),
            Self::UnknownRoute { id: wanted, nearest } => match nearest.first() {
                Some(near) => {
                    said("errors-route-unknown-nearest", &[("id", wanted), ("nearest", near)])
                }
                None => id("errors-route-unknown", wanted),
            },
            Self::RouteNotThen { id, known_at } => {
                said("api-route-not-then", &[("id", id), ("date", &day(*known_at))])
            }
            Self::UnknownSource { id: wanted, .. } => id("sources-not-found", wanted),
            Self::UnknownParameter { name, known } => {
                said("api-parameter-unknown", &[("name", name), ("names", &known.join(", "))])
            }
            Self::Twice { name } => said("errors-usage-twice", &[("name", name)]),
            Self::Missing { name } => said("errors-usage-missing", &[("names", name)]),
            Self::NoLanguage { found } => said("errors-language", &[("found", found)]),
            Self::NoDay { found, .. } => {
                said("errors-date-option", &[("found", found), ("example", "2026-11-24")])
            }
            Self::NoOption { name, found, options } => {
                let options = options.join(", ");
                let options = said("errors-usage-valid", &[("values", &options)]);
                let refused = said("errors-usage-value", &[("found", found), ("name", name)]);
                format!("{refused} {options}")
            }
            Self::KnownAhead { day: ahead } => {
                said("errors-known-after", &[("date", &day(*ahead))])
            }
            Self::NothingKnown(unknown) => {
                let (then, first) = (day(unknown.known_at), day(unknown.known_from));
                said("errors-known-before", &[("date", &then), ("first", &first)])
            }
            Self::RoutesToCompare { most } => {
                said("api-routes-to-compare", &[("most", &most.to_string())])
            }
            Self::Method => said("api-method", &[]),
            Self::NotAcceptable => said("api-not-acceptable", &[]),
            Self::TooLarge => said("api-too-large", &[]),
            Self::MediaType => said("api-media-type", &[]),
            Self::Syntax { reason } => {
                said("errors-profile-syntax", &[("format", "JSON"), ("reason", reason)])
            }
            Self::Profile(wrong) => speech.say("errors-title", &[("count", wrong.len().into())]),
            Self::TooMany { seconds } => said("api-too-many", &[("seconds", &seconds.to_string())]),
            Self::Unavailable => said("api-unavailable", &[]),
            Self::Internal => said("api-internal", &[]),
            Self::Refused(status) => status.canonical_reason().unwrap_or_default().to_owned(),
        }
    }
}

/// What is wrong with one answer.
pub(super) fn fault(problem: &ProfileFault, speech: &Speech) -> String {
    let filled = problem.kind.arguments();
    let arguments: Vec<(&str, Argument<'_>)> = filled
        .into_iter()
        .map(|(name, argument)| match argument {
            Filled::Text(text) => (name, Argument::from(text)),
            Filled::Key(key) => (name, Argument::from(speech.say(key, &[]))),
        })
        .collect();
    speech.say(problem.kind.key(), &arguments)
}
