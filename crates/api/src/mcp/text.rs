//! An answer as text: Markdown with the keys of passages behind what rests on them, and the passages at the end.

use std::collections::BTreeSet;

use speech::Argument;
use terms::{Date, Language};

use crate::{
    teller::Teller,
    view::{Amount, Citation, Period, Word},
};

/// One answer in the making.
pub(super) struct Text<'t> {
    teller: &'t Teller<'t>,
    text: String,
    /// Keys of the passages that stand in the text.
    cited: BTreeSet<String>,
}

impl<'t> Text<'t> {
    pub(super) fn new(teller: &'t Teller<'t>, title: &str) -> Self {
        Self { teller, text: format!("# {title}\n"), cited: BTreeSet::new() }
    }

    /// The language of the text.
    pub(super) fn language(&self) -> Language {
        self.teller.language()
    }

    /// A sentence of the interface.
    pub(super) fn say(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<(&str, Argument<'_>)> =
            arguments.iter().map(|(name, value)| (*name, Argument::from(*value))).collect();
        self.teller.say(key, &arguments)
    }

    /// A sentence without variables.
    pub(super) fn word(&self, key: &str) -> String {
        self.teller.word(key)
    }

    /// A sentence about a number.
    pub(super) fn count(&self, key: &str, count: usize) -> String {
        self.teller.say(key, &[("count", count.into())])
    }

    /// A day in words.
    pub(super) fn date(&self, day: Date) -> String {
        speech::date::long(day, self.teller.language())
    }

    /// `from … until …`; nothing if the source gives neither.
    pub(super) fn period(&self, period: &Period) -> Option<String> {
        speech::date::term(period.from, period.until, self.teller.language())
    }

    pub(super) fn heading(&mut self, words: &str) {
        self.text.push_str(&format!("\n## {words}\n"));
    }

    pub(super) fn paragraph(&mut self, words: &str) {
        self.text.push_str(&format!("\n{words}\n"));
    }

    /// An item of a list, with the passages it rests on.
    pub(super) fn item(&mut self, words: &str, cite: &[String]) {
        self.at(0, words, cite);
    }

    /// An item within an item.
    pub(super) fn inner(&mut self, words: &str, cite: &[String]) {
        self.at(1, words, cite);
    }

    fn at(&mut self, depth: usize, words: &str, cite: &[String]) {
        let mut marks: Vec<String> = cite.iter().map(|key| format!("[{key}]")).collect();
        marks.dedup();
        self.cited.extend(cite.iter().cloned());
        let space = if marks.is_empty() { "" } else { " " };
        let marks = marks.join(" ");
        self.text.push_str(&format!("{}- {words}{space}{marks}\n", "  ".repeat(depth)));
    }

    /// `label: value`.
    pub(super) fn label(&self, label: &str, value: &str) -> String {
        self.say("common-label", &[("label", label), ("value", value)])
    }

    /// The text, with what it cites and what it is not.
    pub(super) fn finish(mut self) -> String {
        let mut citations = self.teller.citations();
        citations.retain(|citation| self.cited.contains(&citation.key));
        if !citations.is_empty() {
            self.heading(&self.word("route-sources"));
            for citation in &citations {
                let said = self.citation(citation);
                self.item(&said, &[]);
            }
        }
        let at = self.teller.at();
        let as_of = self.say("common-as-of", &[("date", &self.date(at.as_of))]);
        let known_at = self.say("common-known-at", &[("date", &self.date(at.known_at))]);
        let release = &at.catalogue.release;
        self.paragraph(&format!("{as_of}. {known_at}. ({release})"));
        self.paragraph(&self.word("common-not-legal-advice"));
        self.text
    }

    fn citation(&self, citation: &Citation) -> String {
        let place = [("source", citation.title.as_str()), ("place", citation.place.as_str())];
        let mut said = format!("[{}] {}", citation.key, self.say("verdict-place", &place));
        let read = match citation.edition {
            Some(edition) => self.say("verdict-edition", &[("date", &self.date(edition))]),
            None => self.say("verdict-read", &[("date", &self.date(citation.read))]),
        };
        let support = self.word(&format!("common-support-{}", citation.support.word()));
        said.push_str(&format!("; {read}; {support}"));
        if citation.is_stale {
            said.push_str(&format!("; {}", self.word("common-stale")));
        }
        if let Some(url) = &citation.url {
            said.push_str(&format!(" <{url}>"));
        }
        said
    }

    /// An amount in words.
    pub(super) fn money(&self, amount: &Amount) -> String {
        let written = format!("{} {}", amount.amount, amount.currency);
        match written.parse() {
            Ok(money) => speech::money(money, self.teller.language()),
            Err(_) => written,
        }
    }

    /// An amount known within limits.
    pub(super) fn between(&self, least: Option<&Amount>, most: Option<&Amount>) -> Option<String> {
        match (least, most) {
            (Some(least), Some(most)) if least == most => Some(self.money(least)),
            (Some(least), Some(most)) => {
                let limits = [("least", &*self.money(least)), ("most", &*self.money(most))];
                Some(self.say("plan-cost-between", &limits))
            }
            (Some(least), None) => {
                Some(self.say("plan-cost-least", &[("amount", &self.money(least))]))
            }
            (None, _) => None,
        }
    }
}
