//! A file of answers, with everything wrong in it found at once.

use std::ops::Range;

use catalogue::{
    Catalogue, Subject,
    tree::{Entry, Node, SyntaxError, Written, read_toml},
};
use rules::{FactId, Value};
use terms::Date;

use super::{
    Answer, Member, Profile, json,
    member::KEYS,
    place::position,
    problem::{Format, NAME, NAMES, Problem, ProblemKind, Problems, TABLES},
    value::{Found, Question, UNKNOWN},
};

/// The table of the members of the family.
pub(super) const FAMILY: &str = "family";

/// The name under which a file of many people may say which of them a line is about.
pub(super) const LABEL: &str = "id";

pub(super) fn read(
    text: &str,
    format: Format,
    catalogue: &Catalogue,
    today: Date,
) -> Result<Profile, Problems> {
    labelled(text, format, catalogue, today, false).map(|(profile, _)| profile)
}

/// The same; with `may_label`, a name beside the answers says who it is.
pub(super) fn labelled(
    text: &str,
    format: Format,
    catalogue: &Catalogue,
    today: Date,
    may_label: bool,
) -> Result<(Profile, Option<String>), Problems> {
    let (tree, errors) = match format {
        Format::Toml => read_toml(text),
        Format::Json => match json::read(text) {
            Ok(tree) => (tree, Vec::new()),
            Err(error) => (Node { span: 0..0, written: Written::Table(Vec::new()) }, vec![error]),
        },
    };
    let mut reader = Reader::new(text, catalogue, today);
    reader.may_label = may_label;
    match &tree.written {
        Written::Table(entries) => reader.document(entries),
        _ => reader.problems.push((tree.span.clone(), ProblemKind::NotObject)),
    }
    let mut problems = reader.problems;
    join_syntax(&mut problems, errors, text, format);
    if problems.is_empty() {
        return Ok((reader.profile, reader.label));
    }
    problems.sort_by_key(|(span, _)| (span.start, span.end));
    problems.dedup();
    let placed = problems.into_iter().map(|(span, kind)| {
        let (line, column) = position(text, span.start);
        Problem { line, column, kind }
    });
    Err(Problems(placed.collect()))
}

/// Puts what the grammar found wrong beside what the answers have wrong: each place is complained of once, and an
/// impossible day or a repeated name is said as such.
fn join_syntax(problems: &mut Vec<Found>, errors: Vec<SyntaxError>, text: &str, format: Format) {
    for SyntaxError { span, reason } in errors {
        let said = problems.iter().any(|(place, kind)| {
            *place == span
                && matches!(kind, ProblemKind::ImpossibleDate { .. } | ProblemKind::Date { .. })
        });
        if said {
            continue;
        }
        problems.retain(|(place, _)| place.start < span.start || place.end > span.end);
        let kind = if reason == "duplicate key" {
            ProblemKind::Twice { fact: text.get(span.clone()).unwrap_or_default().to_owned() }
        } else {
            ProblemKind::Syntax { format, reason }
        };
        problems.push((span, kind));
    }
}

pub(super) struct Reader<'r> {
    text: &'r str,
    catalogue: &'r Catalogue,
    today: Date,
    profile: Profile,
    may_label: bool,
    label: Option<String>,
    pub(super) problems: Vec<Found>,
}

impl<'r> Reader<'r> {
    pub(super) fn new(text: &'r str, catalogue: &'r Catalogue, today: Date) -> Self {
        let profile = Profile::new(catalogue);
        Self {
            text,
            catalogue,
            today,
            profile,
            may_label: false,
            label: None,
            problems: Vec::new(),
        }
    }

    fn report(&mut self, span: &Range<usize>, kind: ProblemKind) {
        self.problems.push((span.clone(), kind));
    }

    fn document(&mut self, entries: &[Entry]) {
        let mut seen: Vec<&str> = Vec::new();
        for entry in entries {
            if seen.contains(&entry.key.as_str()) {
                self.report(&entry.span, ProblemKind::Twice { fact: entry.key.clone() });
                continue;
            }
            seen.push(&entry.key);
            match entry.key.as_str() {
                FAMILY => self.family(&entry.value),
                UNKNOWN => self.unknown(&entry.value),
                LABEL if self.may_label => self.label(&entry.value),
                _ => self.entry(entry),
            }
        }
    }

    fn label(&mut self, node: &Node) {
        match &node.written {
            Written::Text(written) | Written::Number(written) => {
                self.label = Some(written.clone());
            }
            Written::Null => {}
            _ => {
                let found = self.text.get(node.span.clone()).unwrap_or_default().to_owned();
                let kind = ProblemKind::Type { fact: LABEL.to_owned(), expected: NAME, found };
                self.report(&node.span, kind);
            }
        }
    }

    fn entry(&mut self, entry: &Entry) {
        let Some(fact) = self.fact(&entry.key, &entry.span) else { return };
        if let Some(answer) = self.answer(&entry.key, fact, &entry.value) {
            self.give(fact, &entry.key, &entry.span, answer);
        }
    }

    fn give(&mut self, fact: FactId, key: &str, span: &Range<usize>, answer: Answer) {
        if *self.profile.answer(fact) != Answer::NotAsked {
            self.report(span, ProblemKind::Twice { fact: key.to_owned() });
            return;
        }
        self.profile.set(fact, answer);
    }

    /// A fact that may be given of the person who asks.
    pub(super) fn fact(&mut self, name: &str, span: &Range<usize>) -> Option<FactId> {
        let vocabulary = &self.catalogue.vocabulary;
        let Some(fact) = vocabulary.fact(name) else {
            let nearest = self.nearest(name, |entry| entry.ask.is_some());
            self.report(span, ProblemKind::UnknownFact { fact: name.to_owned(), nearest });
            return None;
        };
        let entry = &self.catalogue.facts[usize::from(fact.0)];
        if entry.about == Subject::Member {
            self.report(span, ProblemKind::MemberFact { fact: name.to_owned() });
            return None;
        }
        if let Some(derived) = &vocabulary.at(fact).derive {
            let needed =
                needed(derived).into_iter().map(|fact| vocabulary.at(fact).id.clone()).collect();
            self.report(span, ProblemKind::Derived { fact: name.to_owned(), needed });
            return None;
        }
        Some(fact)
    }

    fn nearest(&self, name: &str, may: impl Fn(&catalogue::FactEntry) -> bool) -> Option<String> {
        let names =
            self.catalogue.facts.iter().filter(|entry| may(entry)).map(|entry| entry.id.as_str());
        nearest(name, names.chain([FAMILY])).map(str::to_owned)
    }

    /// The answer; `None` if it is none yet or has a problem, which is then reported.
    fn answer(&mut self, name: &str, fact: FactId, node: &Node) -> Option<Answer> {
        match &node.written {
            Written::Null => return None,
            Written::Text(word) if word == UNKNOWN => return Some(Answer::Unknown),
            _ => {}
        }
        let vocabulary = &self.catalogue.vocabulary;
        let question = Question {
            fact: name,
            kind: &vocabulary.at(fact).kind,
            countries: &vocabulary.countries,
            today: self.today,
            text: self.text,
        };
        match question.read(node) {
            Ok(value) => Some(Answer::Known(value)),
            Err(found) => {
                self.problems.extend(found);
                None
            }
        }
    }

    /// `unknown = ["deposit", …]`.
    fn unknown(&mut self, node: &Node) {
        let names = match &node.written {
            Written::Array(items) => items.as_slice(),
            _ => std::slice::from_ref(node),
        };
        for item in names {
            let Written::Text(name) = &item.written else {
                let found = self.text.get(item.span.clone()).unwrap_or_default().to_owned();
                let kind = ProblemKind::Type { fact: UNKNOWN.to_owned(), expected: NAMES, found };
                self.report(&item.span, kind);
                continue;
            };
            if let Some(fact) = self.fact(name, &item.span) {
                self.give(fact, name, &item.span, Answer::Unknown);
            }
        }
    }

    fn family(&mut self, node: &Node) {
        let members = match &node.written {
            Written::Array(members) => members.as_slice(),
            _ => std::slice::from_ref(node),
        };
        for member in members {
            match &member.written {
                Written::Table(entries) => self.member(&member.span, entries),
                _ => {
                    let found = self.text.get(member.span.clone()).unwrap_or_default().to_owned();
                    let kind =
                        ProblemKind::Type { fact: FAMILY.to_owned(), expected: TABLES, found };
                    self.report(&member.span, kind);
                }
            }
        }
    }

    fn member(&mut self, span: &Range<usize>, entries: &[Entry]) {
        let mut values: [Option<Value>; KEYS.len()] = [const { None }; KEYS.len()];
        let mut seen: Vec<&str> = Vec::new();
        for entry in entries {
            if seen.contains(&entry.key.as_str()) {
                self.report(&entry.span, ProblemKind::Twice { fact: entry.key.clone() });
                continue;
            }
            seen.push(&entry.key);
            let place = KEYS.iter().position(|key| key.key == entry.key || key.fact == entry.key);
            let fact = place.and_then(|place| self.catalogue.vocabulary.fact(KEYS[place].fact));
            let (Some(place), Some(fact)) = (place, fact) else {
                let nearest =
                    nearest(&entry.key, KEYS.iter().map(|key| key.key)).map(str::to_owned);
                self.report(
                    &entry.span,
                    ProblemKind::UnknownFact { fact: entry.key.clone(), nearest },
                );
                continue;
            };
            if let Some(Answer::Known(value)) = self.answer(&entry.key, fact, &entry.value) {
                values[place] = Some(value);
            }
        }
        let [kind, birth, citizenship, passport] = values;
        let date = |value| match value {
            Some(Value::Date(date)) => Some(date),
            _ => None,
        };
        let Some(kind) = kind.and_then(|kind| self.kind_of_member(&kind)) else {
            if !seen.contains(&KEYS[0].key) {
                self.report(span, ProblemKind::NoMember);
            }
            return;
        };
        let citizenship = match citizenship {
            Some(Value::Countries(countries)) => Some(countries),
            _ => None,
        };
        let member = Member {
            member: kind,
            birth_date: date(birth),
            citizenship,
            passport_valid_until: date(passport),
        };
        self.profile.family.push(member);
    }

    fn kind_of_member(&self, value: &Value) -> Option<catalogue::Member> {
        let vocabulary = &self.catalogue.vocabulary;
        let kind = &vocabulary.at(vocabulary.fact(KEYS[0].fact)?).kind;
        catalogue::Member::from_word(&value.write(kind))
    }
}

/// The facts a derived one rests on.
fn needed(derived: &rules::Derived) -> Vec<FactId> {
    match derived {
        rules::Derived::Test(condition) => condition.facts(),
        rules::Derived::Quantity(quantity, dimension) => {
            let leaf = rules::Leaf::Compare(
                quantity.clone(),
                rules::Operator::Equal,
                rules::Quantity::Fixed(0),
                *dimension,
            );
            let mut facts = Vec::new();
            leaf.facts(&mut facts);
            facts.dedup();
            facts
        }
    }
}

/// The name nearest to what was written, if one is near enough to have been meant.
fn nearest<'n>(written: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    names
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(written, name), name))
        .filter(|(distance, name)| *distance <= (name.chars().count() / 3).max(1))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}
