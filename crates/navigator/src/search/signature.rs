//! How single comparisons see an option or a country: two that no comparison tells apart are one.

use std::collections::HashMap;

use rules::{Environment, FactId, Leaf, Members, OptionSet, Value};
use terms::CountrySet;

/// The sets that comparisons name, by fact.
#[derive(Clone, Debug, Default)]
pub(super) struct Sets {
    options: HashMap<FactId, Vec<OptionSet>>,
    countries: HashMap<FactId, Vec<CountrySet>>,
}

impl Sets {
    pub(super) fn new<'l>(
        leaves: impl Iterator<Item = &'l Leaf>,
        environment: &Environment,
    ) -> Self {
        let mut sets = Self::default();
        for leaf in leaves {
            match leaf {
                Leaf::Has(fact, options) => sets.options.entry(*fact).or_default().push(*options),
                Leaf::Countries(fact, countries) => {
                    sets.countries.entry(*fact).or_default().push(*countries)
                }
                Leaf::InList(fact, list) => {
                    if let Some(Members::Countries(countries)) =
                        &environment.lists[usize::from(list.0)]
                    {
                        sets.countries.entry(*fact).or_default().push(*countries);
                    }
                }
                _ => {}
            }
        }
        sets
    }

    /// One option of each kind that comparisons tell apart, among `count`.
    pub(super) fn options(&self, fact: FactId, count: usize) -> Vec<OptionSet> {
        let named = self.options.get(&fact).map(Vec::as_slice).unwrap_or_default();
        let mut seen: Vec<Vec<bool>> = Vec::new();
        let mut found = Vec::new();
        for option in (0..).take(count) {
            let signature: Vec<bool> = named.iter().map(|set| set.contains(option)).collect();
            // An option that nothing names is like none at all.
            if signature.contains(&true) && !seen.contains(&signature) {
                seen.push(signature);
                found.push(OptionSet::single(option));
            }
        }
        found
    }

    /// Whether no comparison tells two sets of options or of countries apart.
    pub(super) fn alike(&self, fact: FactId, one: &Value, other: &Value) -> bool {
        match (one, other) {
            (Value::Choices(one), Value::Choices(other)) => {
                let named = self.options.get(&fact).map(Vec::as_slice).unwrap_or_default();
                named.iter().all(|set| set.overlaps(*one) == set.overlaps(*other))
            }
            (Value::Countries(one), Value::Countries(other)) => {
                let named = self.countries.get(&fact).map(Vec::as_slice).unwrap_or_default();
                named.iter().all(|set| set.overlaps(one) == set.overlaps(other))
            }
            _ => false,
        }
    }
}
