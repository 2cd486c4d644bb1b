//! The dictionary: facts in the order of files and lines, each typed before the next may speak of it.

use rules::{Derived, Dimension, Fact, Kind, Latest, OptionSet, Unit};
use terms::{Currency, Texts};

use super::{Build, condition::Site};
use crate::{
    model::{Change, Contradiction, FactEntry, Limit, List, ListMembers, OptionEntry, Subject},
    read::{Data, Row},
    shape::FileKind,
    words::{did_you_mean, listed},
};

/// Keys that only some types of facts have: key, types, whether those types need it.
const KEYS: &[(&str, &[&str], bool)] = &[
    ("unit", &["number"], true),
    ("currency", &["money"], true),
    ("min", &["number", "money"], false),
    ("max", &["number", "money"], false),
    ("earliest", &["date"], false),
    ("latest", &["date"], false),
    ("option", &["choice", "choices"], true),
    ("list", &["code"], true),
];

impl Build<'_> {
    pub(super) fn facts(&mut self, lists: &[List]) -> (Vec<FactEntry>, Vec<Contradiction>) {
        let mut entries = Vec::new();
        for (row, _) in self.rows_of(FileKind::Facts, "fact") {
            if let Some(entry) = self.fact(row, lists) {
                entries.push(entry);
            }
        }
        let mut contradictions: Vec<Contradiction> = Vec::new();
        for (row, _) in self.rows_of(FileKind::Facts, "contradiction") {
            let Some(when) = self.condition(row, "when", Site::Contradiction) else { continue };
            let id = row.text("id").to_owned();
            if contradictions.iter().any(|other| other.id == id) {
                self.report
                    .error(row.place_of("id"), format!("the contradiction `{id}` is given twice"));
            }
            contradictions.push(Contradiction {
                id,
                when,
                text: row.texts("text"),
                origin: self.origin(row),
            });
        }
        (entries, contradictions)
    }

    fn fact(&mut self, row: &Row, lists: &[List]) -> Option<FactEntry> {
        self.fact_keys(row);
        let id = row.maybe_text("id")?.to_owned();
        if self.vocabulary.fact(&id).is_some() {
            self.report.error(row.place_of("id"), format!("the fact `{id}` is given twice"));
            return None;
        }
        let options = self.options(row, lists);
        let kind = self.kind(row, &options);
        let applies = self.condition(row, "applies", Site::Dictionary);
        let derive = self.derivation(row, "derive");
        let kind = kind?;
        // A wrong word has been reported; the fact must still stand at its position.
        let change = Change::from_word(row.text("change")).unwrap_or(Change::Fixed);
        if let Some(derived) = &derive {
            self.derived_kind(row, &kind, derived);
        }
        self.vocabulary.facts.push(Fact { id: id.clone(), kind, applies, derive });
        Some(FactEntry {
            id,
            label: row.texts("label"),
            ask: row.maybe_texts("ask"),
            why: row.maybe_texts("why"),
            hint: row.maybe_texts("hint"),
            change,
            action: row.maybe_texts("action"),
            derive: row.maybe_text("derive").map(str::to_owned),
            about: Subject::from_word(row.text("about")).unwrap_or(Subject::Oneself),
            options,
            list: row.maybe_text("list").and_then(|list| self.vocabulary.list(list)),
            earliest: limit(row, "earliest"),
            latest: limit(row, "latest"),
            origin: self.origin(row),
        })
    }

    /// Keys that do not go with the type, or with each other.
    fn fact_keys(&mut self, row: &Row) {
        let Some(kind) = row.maybe_text("type") else { return };
        for (key, kinds, needed) in KEYS {
            match (row.has(key), kinds.contains(&kind)) {
                (true, false) => self
                    .report
                    .error(row.place_of(key), format!("a fact of type `{kind}` has no `{key}`"))
                    .help(format!("it belongs to {}", listed(kinds.iter().copied()))),
                (false, true) if *needed => {
                    self.report
                        .error(row.place(), format!("a fact of type `{kind}` needs `{key}`"));
                }
                _ => {}
            }
        }
        let derived = row.has("derive");
        if derived && row.has("ask") {
            self.report
                .error(row.place_of("ask"), "a derived fact is never asked")
                .help("leave out `ask`, or `derive`");
        }
        if row.has("ask") && !row.has("why") {
            self.report.error(row.place_of("ask"), "a question without `why` it is asked");
        }
        if !derived && !row.has("ask") && row.text("about") != "member" {
            self.report
                .error(row.place(), "this fact is neither asked nor derived")
                .help("give it `ask` and `why`, or `derive`");
        }
        if row.has("ask") && row.text("change") == "action" && !row.has("action") {
            self.report.error(
                row.place_of("change"),
                "the fact can be changed by an action, but `action` does not say by which",
            );
        }
        if let (Some(min), Some(max)) = (row.integer("min"), row.integer("max"))
            && min > max
        {
            self.report.error(row.place_of("max"), "`max` is below `min`");
        }
    }

    fn options(&mut self, row: &Row, lists: &[List]) -> Vec<OptionEntry> {
        let mut options: Vec<OptionEntry> = Vec::new();
        for option in row.rows("option") {
            let Some(id) = option.maybe_text("id") else { continue };
            if options.iter().any(|other| other.id == id) {
                self.report
                    .error(option.place_of("id"), format!("the option `{id}` is given twice"));
                continue;
            }
            options.push(OptionEntry {
                id: id.to_owned(),
                label: option.texts("label"),
                hint: option.maybe_texts("hint"),
            });
        }
        if let Some(name) = row.maybe_text("list") {
            options.extend(self.codes_of(row, name, lists));
        }
        if options.len() > OptionSet::CAPACITY {
            let message = format!(
                "{} options, more than the {} there may be",
                options.len(),
                OptionSet::CAPACITY
            );
            self.report
                .error(row.place_of(if row.has("list") { "list" } else { "option" }), message);
        }
        options
    }

    /// The codes of every edition of a list, and `other`.
    fn codes_of(&mut self, row: &Row, name: &str, lists: &[List]) -> Vec<OptionEntry> {
        let Some(list) = lists.iter().find(|list| list.id == name) else {
            if !self.is_broken(FileKind::Lists) {
                let help = did_you_mean(name, lists.iter().map(|list| list.id.as_str()));
                self.report
                    .error(row.place_of("list"), format!("there is no list `{name}`"))
                    .maybe_help(help);
            }
            return Vec::new();
        };
        let mut options: Vec<OptionEntry> = Vec::new();
        for edition in &list.editions {
            let ListMembers::Codes(codes) = &edition.members else {
                self.report.error(
                    row.place_of("list"),
                    format!("`{name}` is a list of countries, not of codes"),
                );
                return Vec::new();
            };
            for code in codes {
                if !options.iter().any(|option| option.id == code.code) {
                    options.push(OptionEntry {
                        id: code.code.clone(),
                        label: code.name.clone(),
                        hint: None,
                    });
                }
            }
        }
        options.push(OptionEntry { id: "other".to_owned(), label: Texts::default(), hint: None });
        options
    }

    fn kind(&mut self, row: &Row, options: &[OptionEntry]) -> Option<Kind> {
        let options = || options.iter().map(|option| option.id.clone()).collect();
        Some(match row.maybe_text("type")? {
            "yes_no" => Kind::YesNo,
            "number" => Kind::Number {
                unit: unit(row.text("unit"))?,
                min: row.integer("min"),
                max: row.integer("max"),
            },
            "money" => {
                let minor = |key| row.integer(key).and_then(|units: i64| units.checked_mul(100));
                let currency: Currency = row.maybe_text("currency")?.parse().ok()?;
                Kind::Money { currency, min: minor("min"), max: minor("max") }
            }
            "date" => Kind::Date {
                earliest: row.date("earliest"),
                latest: limit(row, "latest").map(|limit| match limit {
                    Limit::Today => Latest::Today,
                    Limit::Day(day) => Latest::Day(day),
                }),
            },
            "choice" => Kind::Choice { options: options() },
            "choices" => Kind::Choices { options: options() },
            "country" => Kind::Country,
            "countries" => Kind::Countries,
            "code" => Kind::Code { options: options() },
            "stays" => Kind::Stays,
            _ => return None,
        })
    }

    /// What is computed must be what the fact is said to be.
    fn derived_kind(&mut self, row: &Row, kind: &Kind, derived: &Derived) {
        let fits = match (kind, derived) {
            (Kind::YesNo, Derived::Test(_))
            | (Kind::Date { .. }, Derived::Quantity(_, Dimension::Date)) => true,
            (Kind::Number { unit, .. }, Derived::Quantity(_, Dimension::Number(computed))) => {
                unit == computed
            }
            (Kind::Money { currency, .. }, Derived::Quantity(_, Dimension::Money(computed))) => {
                currency == computed
            }
            _ => false,
        };
        if fits {
            return;
        }
        let computed = match derived {
            Derived::Test(_) => "a yes or no".to_owned(),
            Derived::Quantity(_, Dimension::Date) => "a date".to_owned(),
            Derived::Quantity(_, Dimension::Money(currency)) => format!("an amount in {currency}"),
            Derived::Quantity(_, Dimension::Number(unit)) => {
                format!("a number of unit `{}`", unit.word())
            }
        };
        self.report.error(
            row.place_of("derive"),
            format!("the fact is {}, this computes {computed}", kind.name()),
        );
    }
}

fn limit(row: &Row, key: &str) -> Option<Limit> {
    match &row.value(key)?.data {
        Data::Date(day) => Some(Limit::Day(*day)),
        Data::Text(_) => Some(Limit::Today),
        _ => None,
    }
}

fn unit(word: &str) -> Option<Unit> {
    [Unit::Count, Unit::Days, Unit::Months, Unit::Years, Unit::Points, Unit::Percent]
        .into_iter()
        .find(|unit| unit.word() == word)
}
