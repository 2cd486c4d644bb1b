//! What a name is called: the one place that knows which key names what.

use catalogue::{Dated, Route};
use navigator::verdict::Outcome;
use rules::Value as Known;
use serde_json::{Map, Value};
use terms::{Country, Date, Texts};

use super::{Teller, criterion};
use crate::show::outcome;

impl Teller<'_> {
    /// What `name` under `key` is called in the language asked for; nothing if the key names nothing.
    pub(super) fn word(
        &self,
        object: &Map<String, Value>,
        key: &str,
        name: &str,
        route: Option<&Route>,
    ) -> Option<String> {
        let (context, catalogue) = (self.context, &self.context.catalogue);
        let text = |texts: &Texts| context.text(texts).to_owned();
        match key {
            "route" | "routes" => catalogue.route(name).map(|(_, route)| text(&route.name)),
            "criterion" | "criteria" => criterion(route?, name).map(|row| text(&row.text)),
            // What a route waits for; elsewhere these are sources of a page.
            "sources" => criterion(route?, name).map(|row| text(&row.text)),
            "fact" | "facts" | "answers" | "fixed" => self.fact(name),
            "answer" | "to" => self.answer(object.get("fact")?.as_str()?, name),
            "document" => catalogue
                .documents
                .iter()
                .find(|document| document.id == name)
                .map(|document| text(&document.name)),
            "constant" | "constants" | "undated" | "points" | "figures" => {
                Some(context.tell().figure_title(name)).filter(|title| title != name)
            }
            "name" if object.contains_key("figure") => Some(context.tell().figure_title(name)),
            "fee" | "missing" | "unstated" => {
                self.row(&route?.fees, |row| row.id == name).map(|row| text(&row.name))
            }
            "step" => self.row(&route?.steps, |row| row.id == name).map(|row| text(&row.text)),
            "obligation" => {
                self.row(&route?.obligations, |row| row.id == name).map(|row| text(&row.text))
            }
            "grant" => self.row(&route?.grants, |row| row.id == name).map(|row| text(&row.text)),
            "silences" => {
                self.row(&route?.silences, |row| row.id == name).map(|row| text(&row.text))
            }
            "conflicts" => {
                self.row(&route?.conflicts, |row| row.id == name).map(|row| text(&row.text))
            }
            "contradiction" | "contradictions" => catalogue
                .contradictions
                .iter()
                .find(|contradiction| contradiction.id == name)
                .map(|contradiction| text(&contradiction.text)),
            "outcome" => self.outcome(object, name),
            "support" => Some(format!("common-support-{name}"))
                .filter(|key| context.speech.has(key))
                .map(|key| context.word(&key)),
            "country" => {
                name.parse::<Country>().ok().map(|country| context.tell().country(country))
            }
            _ => None,
        }
    }

    /// The row of a route that holds, else any of that name.
    fn row<'r, T: Dated>(&self, rows: &'r [T], is_it: impl Fn(&T) -> bool) -> Option<&'r T> {
        let named = || rows.iter().filter(|row| is_it(row));
        named().find(|row| self.context.holds(*row)).or_else(|| named().next())
    }

    fn fact(&self, id: &str) -> Option<String> {
        self.context.catalogue.vocabulary.fact(id).map(|fact| self.context.tell().label(fact))
    }

    /// An answer in words, from how it is written.
    fn answer(&self, fact: &str, written: &str) -> Option<String> {
        let catalogue = &self.context.catalogue;
        let fact = catalogue.vocabulary.fact(fact)?;
        let countries: Vec<Country> = catalogue.countries.iter().map(|entry| entry.code).collect();
        // The answer was taken already: no day is too late for it here.
        let kind = &catalogue.vocabulary.at(fact).kind;
        let value = Known::read(kind, written, &countries, Date::MAX).ok()?;
        Some(self.context.tell().value(fact, &value))
    }

    /// The outcome of a criterion, or of a route.
    fn outcome(&self, object: &Map<String, Value>, name: &str) -> Option<String> {
        let key = if object.contains_key("criterion") {
            format!("common-criterion-{name}")
        } else {
            let all =
                [Outcome::Eligible, Outcome::NotEligible, Outcome::CannotTell, Outcome::Closed];
            let outcome = all.into_iter().find(|outcome| outcome::name(*outcome) == name)?;
            outcome::key(outcome).to_owned()
        };
        self.context.speech.has(&key).then(|| self.context.word(&key))
    }
}
