//! One answer as written, as a value of its fact.

use std::ops::Range;

use catalogue::tree::{Entry, Node, Written};
use rules::{Kind, Value, ValueError};
use terms::{Country, CountrySet, Date};

use super::problem::{ProblemKind, expected};

/// A problem with the bytes it stands in.
pub(super) type Found = (Range<usize>, ProblemKind);

/// The word for an answer that is not known.
pub(super) const UNKNOWN: &str = "unknown";

/// What an answer is read against.
pub(super) struct Question<'q> {
    /// The name as written in the file.
    pub(super) fact: &'q str,
    pub(super) kind: &'q Kind,
    pub(super) countries: &'q [Country],
    pub(super) today: Date,
    pub(super) text: &'q str,
}

impl Question<'_> {
    fn found(&self, node: &Node) -> String {
        self.text.get(node.span.clone()).unwrap_or_default().trim_matches('"').to_owned()
    }

    fn wrong_type(&self, node: &Node) -> Found {
        let kind = ProblemKind::Type {
            fact: self.fact.to_owned(),
            expected: expected(self.kind),
            found: self.found(node),
        };
        (node.span.clone(), kind)
    }

    /// The value of an answer.
    pub(super) fn read(&self, node: &Node) -> Result<Value, Vec<Found>> {
        match (self.kind, &node.written) {
            (Kind::YesNo, Written::Bool(yes)) => Ok(Value::YesNo(*yes)),
            (Kind::Number { .. }, Written::Number(written))
            | (Kind::Date { .. }, Written::Moment(written) | Written::Text(written))
            | (
                Kind::Money { .. }
                | Kind::Choice { .. }
                | Kind::Code { .. }
                | Kind::Country
                | Kind::Countries,
                Written::Text(written),
            ) => self.single(node, written).map_err(|found| vec![found]),
            (Kind::Choices { .. } | Kind::Countries, Written::Array(items)) => {
                self.several(node, items)
            }
            (Kind::Stays, Written::Array(items)) => self.stays(items),
            _ => Err(vec![self.wrong_type(node)]),
        }
    }

    fn single(&self, node: &Node, written: &str) -> Result<Value, Found> {
        Value::read(self.kind, written, self.countries, self.today)
            .map_err(|error| self.problem(node, error))
    }

    /// Options or countries, each in its own place.
    fn several(&self, node: &Node, items: &[Node]) -> Result<Value, Vec<Found>> {
        let mut problems = Vec::new();
        let mut options = rules::OptionSet::default();
        let mut countries = CountrySet::default();
        for item in items {
            let Written::Text(written) = &item.written else {
                problems.push(self.wrong_type(item));
                continue;
            };
            match self.single(item, written) {
                Ok(Value::Choices(set)) => {
                    options = set.iter().fold(options, rules::OptionSet::with)
                }
                Ok(Value::Countries(set)) => set.iter().for_each(|country| {
                    countries.insert(country);
                }),
                Ok(_) => problems.push(self.wrong_type(item)),
                Err(found) => problems.push(found),
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        match self.kind {
            Kind::Countries if countries.is_empty() => Err(vec![self.wrong_type(node)]),
            Kind::Countries => Ok(Value::Countries(countries)),
            _ => Ok(Value::Choices(options)),
        }
    }

    /// `[{ from = …, until = … }]`.
    fn stays(&self, items: &[Node]) -> Result<Value, Vec<Found>> {
        let mut stays = Vec::new();
        let mut problems = Vec::new();
        for item in items {
            match self.stay(item) {
                Ok(stay) => stays.push(stay),
                Err(found) => problems.extend(found),
            }
        }
        if problems.is_empty() { Ok(Value::Stays(stays)) } else { Err(problems) }
    }

    fn stay(&self, item: &Node) -> Result<(Date, Date), Vec<Found>> {
        let Written::Table(entries) = &item.written else {
            return Err(vec![self.wrong_type(item)]);
        };
        let day = |key: &str| {
            let entry = entries
                .iter()
                .find(|entry| entry.key == key)
                .ok_or_else(|| self.wrong_type(item))?;
            self.day(&entry.value)
        };
        let (first, last, strange) = (day("from"), day("until"), strange_keys(entries, self));
        match (first, last, strange.is_empty()) {
            (Ok(first), Ok(last), true) if first <= last => Ok((first, last)),
            (Ok(first), Ok(last), true) => {
                let found = format!("{first}..{last}");
                Err(vec![(
                    item.span.clone(),
                    ProblemKind::StayOrder { fact: self.fact.to_owned(), found },
                )])
            }
            (first, last, _) => {
                let mut problems: Vec<Found> =
                    [first.err(), last.err()].into_iter().flatten().chain(strange).collect();
                problems.dedup();
                Err(problems)
            }
        }
    }

    fn day(&self, node: &Node) -> Result<Date, Found> {
        match &node.written {
            Written::Moment(written) | Written::Text(written) => {
                written.trim().parse().map_err(|_| self.problem(node, ValueError::Date))
            }
            _ => Err(self.problem(node, ValueError::Date)),
        }
    }

    fn problem(&self, node: &Node, error: ValueError) -> Found {
        let fact = self.fact.to_owned();
        let found = self.found(node);
        let kind = match error {
            ValueError::YesNo
            | ValueError::Number
            | ValueError::Money(_)
            | ValueError::NoCountry
            | ValueError::Stay => {
                return self.wrong_type(node);
            }
            ValueError::Currency { wanted, given } => ProblemKind::Currency {
                fact,
                currency: wanted.to_string(),
                found: given.to_string(),
            },
            ValueError::Date if is_like_a_date(&found) => {
                ProblemKind::ImpossibleDate { fact, found }
            }
            ValueError::Date => ProblemKind::Date { fact, found },
            ValueError::Option { given, nearest } => {
                let options = self.kind.options().unwrap_or_default().to_vec();
                ProblemKind::Option { fact, found: given, nearest, options }
            }
            ValueError::Country(found) => ProblemKind::Country { fact, found },
            ValueError::Less(least) => ProblemKind::Less { fact, found, least },
            ValueError::More(most) => ProblemKind::More { fact, found, most },
        };
        (node.span.clone(), kind)
    }
}

fn strange_keys(entries: &[Entry], question: &Question<'_>) -> Vec<Found> {
    let strange = entries.iter().filter(|entry| !matches!(entry.key.as_str(), "from" | "until"));
    strange
        .map(|entry| {
            (
                entry.span.clone(),
                question.wrong_type(&Node { span: entry.span.clone(), written: Written::Null }).1,
            )
        })
        .collect()
}

/// Four digits, two digits, two digits.
fn is_like_a_date(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [4, 2, 2] && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}
