//! Other answers to one fact that are worth trying.

use catalogue::Change;
use rules::{FactId, Kind, Latest, OptionSet, Value};

use super::PURPOSES;
use crate::{
    navigator::Navigator,
    profile::{Answer, Profile},
    search::{Code, Model, Places},
};

/// A fact that can change, with the answers to try, the least demanding first.
pub(super) struct Candidates {
    pub(super) fact: FactId,
    pub(super) values: Vec<(Value, Code)>,
    /// Only the least demanding of those that work is named.
    pub(super) is_ordered: bool,
    /// There is an answer now.
    pub(super) is_known: bool,
    /// It is what people come for.
    pub(super) is_purpose: bool,
    /// The criteria it bears on.
    pub(super) bears_on: Places,
}

impl Candidates {
    /// `None` if nothing can change it, or only time can.
    pub(super) fn of(
        navigator: &Navigator<'_>,
        model: &Model,
        profile: &Profile,
        route: usize,
        fact: FactId,
    ) -> Option<Self> {
        let catalogue = navigator.catalogue();
        let entry = &catalogue.facts[usize::from(fact.0)];
        if entry.change == Change::Fixed || entry.ask.is_none() {
            return None;
        }
        let kind = &catalogue.vocabulary.at(fact).kind;
        let now = match profile.answer(fact) {
            Answer::Known(value) => Some(value),
            Answer::NotAsked | Answer::Unknown => None,
        };
        let (values, is_ordered) = match kind {
            // What has happened cannot be made to have happened on another day.
            Kind::Stays | Kind::Date { latest: Some(Latest::Today), .. } => return None,
            Kind::Choices { options } => {
                let mut sets = sets(now, options.len());
                // A purpose more is suggested; nobody is told to give one up.
                if entry.id == PURPOSES {
                    let kept = chosen(now);
                    sets.retain(|value| chosen(Some(value)).0 & kept.0 == kept.0);
                }
                (sets, false)
            }
            Kind::Number { .. } | Kind::Money { .. } | Kind::Date { .. } => {
                (nearest_first(now, model.domain(fact).landmarks()), true)
            }
            _ => (model.domain(fact).landmarks().to_vec(), false),
        };
        let others = values.into_iter().filter(|value| Some(value) != now);
        let values =
            others.filter_map(|value| model.code(fact, &value).map(|code| (value, code))).collect();
        Some(Self {
            fact,
            values,
            is_ordered,
            is_known: now.is_some(),
            is_purpose: entry.id == PURPOSES,
            bears_on: model.tests_of(route, fact),
        })
    }
}

/// The set of now with one option more or one less, fewest options first.
fn sets(now: Option<&Value>, options: usize) -> Vec<Value> {
    let now = chosen(now);
    let mut sets: Vec<OptionSet> =
        (0..).take(options).map(|option| OptionSet(now.0 ^ OptionSet::single(option).0)).collect();
    // An answer that is missing may also be "none of these".
    sets.push(OptionSet::default());
    sets.sort_by_key(|set| set.0.count_ones());
    sets.into_iter().map(Value::Choices).collect()
}

fn chosen(now: Option<&Value>) -> OptionSet {
    match now {
        Some(Value::Choices(set)) => *set,
        _ => OptionSet::default(),
    }
}

/// Nearest to the answer of now first; without one, the least first.
fn nearest_first(now: Option<&Value>, values: &[Value]) -> Vec<Value> {
    let key = |value: &Value| match value {
        Value::Number(number) | Value::Money(number) => *number,
        Value::Date(date) => i64::from((*date - terms::Date::constant(1, 1, 1)).get_days()),
        _ => 0,
    };
    let mut values = values.to_vec();
    values.sort_by_key(|value| {
        now.map_or_else(|| key(value), |now| key(value).saturating_sub(key(now)).saturating_abs())
    });
    values
}
