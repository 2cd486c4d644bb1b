//! What a person becomes by what is granted, and what is supposed of one who takes a route.

use catalogue::{Becomes, Becoming, Category, Change, RouteAt, Subject};
use rules::{FactId, OptionSet, Value};
use terms::Date;

use super::purposes::Purposes;
use crate::{
    change::{Changed, PURPOSES},
    navigator::Navigator,
    profile::{Answer, Profile},
    verdict::{Answered, Fact, Scene},
};

/// The facts that routes give.
pub(super) fn given_by_routes(navigator: &Navigator<'_>) -> Vec<FactId> {
    let rows = navigator.routes().flat_map(|route| &route.becomes);
    let mut facts: Vec<FactId> = rows.map(|row| row.fact).collect();
    facts.sort_unstable();
    facts.dedup();
    facts
}

/// Whether a person is what permanent residence makes of one.
pub(super) fn has_permanent_residence(navigator: &Navigator<'_>, profile: &Profile) -> bool {
    let permanent = navigator.routes().filter(|route| route.category == Category::Permanent);
    let mut values = permanent.flat_map(|route| &route.becomes).filter_map(|row| match &row.to {
        Becoming::Value { value, .. } => Some((row.fact, value)),
        Becoming::DayOfGrant => None,
    });
    values.any(|(fact, value)| *profile.answer(fact) == Answer::Known(value.clone()))
}

/// Whether a person may be supposed to do something about a fact.
pub(super) fn may_be_supposed(navigator: &Navigator<'_>, given: &[FactId], fact: FactId) -> bool {
    let entry = &navigator.catalogue().facts[usize::from(fact.0)];
    entry.change == Change::Action
        && entry.about == Subject::Oneself
        && entry.id != PURPOSES
        && !given.contains(&fact)
}

/// The rows of a route that hold for a person when it is granted, with the answers they give.
pub(super) fn becomes<'c>(
    navigator: &Navigator<'c>,
    route: RouteAt<'c>,
    profile: &Profile,
    granted: Date,
) -> Vec<(&'c Becomes, Value)> {
    let answers = navigator.answers(profile);
    let holds = |row: &&Becomes| {
        row.when.as_ref().is_none_or(|when| answers.condition(when).is_satisfied())
    };
    let value = |row: &'c Becomes| {
        let value = match &row.to {
            Becoming::DayOfGrant => Value::Date(granted),
            Becoming::Value { value, .. } => match (value, profile.answer(row.fact)) {
                (Value::Choices(more), Answer::Known(Value::Choices(now))) => {
                    Value::Choices(OptionSet(more.0 | now.0))
                }
                _ => value.clone(),
            },
        };
        (row, value)
    };
    route.becomes().filter(holds).map(value).collect()
}

/// The person come for a purpose of the route too, if none of them is the person's own; with what is supposed by that.
/// Nothing if none of them may be supposed.
pub(super) fn with_purpose<'c>(
    navigator: &Navigator<'c>,
    profile: &Profile,
    view: RouteAt<'c>,
    purposes: &Purposes<'_>,
) -> Option<(Profile, Option<Changed<'c>>)> {
    let vocabulary = &navigator.catalogue().vocabulary;
    let unchanged = || Some((profile.clone(), None));
    let Some(fact) = vocabulary.fact(PURPOSES) else { return unchanged() };
    let kind = &vocabulary.at(fact).kind;
    let option = |purpose: &String| {
        let options = kind.options().unwrap_or_default();
        options.iter().position(|option| option == purpose).and_then(|at| u16::try_from(at).ok())
    };
    let now = match profile.answer(fact) {
        Answer::Known(Value::Choices(set)) => *set,
        _ => OptionSet::default(),
    };
    let named = &view.route.purposes;
    if named.is_empty() || named.iter().filter_map(option).any(|option| now.contains(option)) {
        return unchanged();
    }
    let mut allowed = named.iter().filter(|purpose| purposes.may_be_supposed(view, purpose));
    let first = allowed.find_map(option)?;
    let value = Value::Choices(now.with(first));
    let answers = navigator.answers(profile);
    let scene = Scene::new(navigator, profile, &answers);
    let changed = Changed {
        fact: Fact::new(&scene, fact),
        kind: navigator.catalogue().facts[usize::from(fact.0)].change,
        to: vec![Answered { kind, value: value.clone() }],
    };
    Some((profile.clone().with(fact, Answer::Known(value)), Some(changed)))
}
