//! Conditions in words.

use rules::{Dimension, FactId, Leaf, ListId, Operator, OptionSet, Quantity, Test};
use terms::Country;

use super::Teller;

impl Teller<'_> {
    /// A condition on one line.
    pub fn condition(&self, test: &Test) -> String {
        self.test(test, true)
    }

    fn test(&self, test: &Test, positive: bool) -> String {
        match (test, positive) {
            (Test::All(_, parts), true) | (Test::Any(_, parts), false) => {
                parts.iter().map(|part| self.test(part, positive)).collect::<Vec<_>>().join("; ")
            }
            (Test::Any(_, parts), true) | (Test::All(_, parts), false) => {
                let said = parts.iter().map(|part| self.test(part, positive));
                said.reduce(|left, right| {
                    self.say("condition-or", &[("left", left.into()), ("right", right.into())])
                })
                .unwrap_or_default()
            }
            (Test::Not(_, part), _) => self.test(part, !positive),
            (Test::Derived(_, fact, _), _) => self.yes_no(*fact, positive),
            (Test::Leaf(_, leaf), _) => self.leaf(leaf, positive),
        }
    }

    /// One comparison, or its opposite.
    pub fn leaf(&self, leaf: &Leaf, positive: bool) -> String {
        match leaf {
            Leaf::Always(always) => {
                self.word(if *always == positive { "condition-always" } else { "condition-never" })
            }
            Leaf::YesNo(fact) => self.yes_no(*fact, positive),
            Leaf::OneOf(fact, set) | Leaf::Has(fact, set) => self.options(*fact, *set, positive),
            Leaf::Countries(fact, set) => {
                let names: Vec<String> = set.iter().map(|country| self.country(country)).collect();
                self.one_of(*fact, &names, positive)
            }
            Leaf::InList(fact, list) => {
                let key = if positive { "condition-listed" } else { "condition-not-listed" };
                self.say(
                    key,
                    &[("label", self.label(*fact).into()), ("list", self.list_name(*list).into())],
                )
            }
            Leaf::Compare(left, operator, right, dimension) => {
                let (left, operator, right) = turned(left, *operator, right);
                let operator = if positive { operator } else { opposite(operator) };
                self.comparison(left, operator, right, *dimension)
            }
            Leaf::Between(value, low, high, dimension) if positive => self.say(
                "condition-between",
                &[
                    ("label", self.quantity_label(value, *dimension).into()),
                    ("least", self.bare(low, *dimension).into()),
                    ("most", self.figure(high, *dimension).into()),
                ],
            ),
            Leaf::Between(..) => {
                self.say("condition-not", &[("part", self.leaf(leaf, true).into())])
            }
        }
    }

    fn yes_no(&self, fact: FactId, positive: bool) -> String {
        let key = if positive { "condition-yes" } else { "condition-no" };
        self.say(key, &[("label", self.label(fact).into())])
    }

    fn options(&self, fact: FactId, set: OptionSet, positive: bool) -> String {
        let entry = &self.catalogue().facts[usize::from(fact.0)];
        let all = (0u16..).take(entry.options.len());
        let (chosen, others): (Vec<u16>, Vec<u16>) = all.partition(|option| set.contains(*option));
        // "Anything but one" is said by what is left out.
        let by_rest = chosen.len() > 3 && others.len() < chosen.len() && !others.is_empty();
        let (shown, positive) = if by_rest { (others, !positive) } else { (chosen, positive) };
        let several = shown.len() > 1;
        let named = shown.into_iter().map(|option| {
            let name = self.option(fact, option);
            if several { self.say("common-quoted", &[("text", name.into())]) } else { name }
        });
        let names: Vec<String> = named.collect();
        self.one_of(fact, &names, positive)
    }

    fn one_of(&self, fact: FactId, names: &[String], positive: bool) -> String {
        let key = if positive { "condition-one-of" } else { "condition-not-one-of" };
        let items = speech::list::or(names, self.language());
        self.say(key, &[("label", self.label(fact).into()), ("items", items.into())])
    }

    fn comparison(
        &self,
        left: &Quantity,
        operator: Operator,
        right: &Quantity,
        dimension: Dimension,
    ) -> String {
        let is_date = dimension == Dimension::Date;
        let key = match operator {
            Operator::Equal => "condition-equal",
            Operator::NotEqual => "condition-not-equal",
            Operator::Less if is_date => "condition-before",
            Operator::AtMost if is_date => "condition-not-after",
            Operator::More if is_date => "condition-after",
            Operator::AtLeast if is_date => "condition-not-before",
            Operator::Less => "condition-less",
            Operator::AtMost => "condition-at-most",
            Operator::More => "condition-more",
            Operator::AtLeast => "condition-at-least",
        };
        let value = if matches!(operator, Operator::Equal | Operator::NotEqual) {
            self.counted(right, dimension)
        } else {
            self.figure(right, dimension)
        };
        self.say(
            key,
            &[("label", self.quantity_label(left, dimension).into()), ("value", value.into())],
        )
    }

    /// The noun phrase of a fact.
    pub fn label(&self, fact: FactId) -> String {
        self.text(&self.catalogue().facts[usize::from(fact.0)].label).to_owned()
    }

    /// An option in words.
    pub fn option(&self, fact: FactId, option: u16) -> String {
        let entry = self.catalogue().facts[usize::from(fact.0)].options.get(usize::from(option));
        match entry.map(|entry| (self.text(&entry.label), entry.id.as_str())) {
            Some(("", _)) | None => self.word("common-other"),
            Some((label, _)) => label.to_owned(),
        }
    }

    /// The name of a country.
    pub fn country(&self, code: Country) -> String {
        let entry = self.catalogue().countries.iter().find(|entry| entry.code == code);
        entry.map_or_else(|| code.to_string(), |entry| self.text(&entry.name).to_owned())
    }

    fn list_name(&self, list: ListId) -> String {
        let list = &self.catalogue().lists[usize::from(list.0)];
        let edition = list
            .editions
            .iter()
            .find(|edition| self.holds(*edition))
            .or_else(|| list.editions.last());
        edition.map_or_else(|| list.id.clone(), |edition| self.text(&edition.name).to_owned())
    }
}

/// What depends on the person on the left.
fn turned<'q>(
    left: &'q Quantity,
    operator: Operator,
    right: &'q Quantity,
) -> (&'q Quantity, Operator, &'q Quantity) {
    if !matches!(left, Quantity::Fixed(_) | Quantity::Constant(..)) {
        return (left, operator, right);
    }
    let operator = match operator {
        Operator::Less => Operator::More,
        Operator::AtMost => Operator::AtLeast,
        Operator::More => Operator::Less,
        Operator::AtLeast => Operator::AtMost,
        same => same,
    };
    (right, operator, left)
}

const fn opposite(operator: Operator) -> Operator {
    match operator {
        Operator::Equal => Operator::NotEqual,
        Operator::NotEqual => Operator::Equal,
        Operator::Less => Operator::AtLeast,
        Operator::AtMost => Operator::More,
        Operator::More => Operator::AtMost,
        Operator::AtLeast => Operator::Less,
    }
}
