//! One route on paper: what it waits for, what warns of it, what decides it and where that was read.

use catalogue::PassageId;
use navigator::{
    change::Outlook,
    tell::{facts, is_told, places, support_key},
    verdict::{CriterionVerdict, Outcome, Verdict, Verdicts},
};
use print::{Block, Document, Level, List, Text};
use terms::Support;

use super::{list::Judged, outcome, show, stepping};
use crate::Visit;

/// What the routes of a paper are told from.
pub(super) struct Paper<'p, 'c> {
    pub(super) visit: &'p Visit,
    pub(super) judged: Judged<'p, 'c>,
    pub(super) verdicts: &'p Verdicts<'c>,
    /// What the coming years bring, for each route.
    pub(super) outlooks: &'p [Outlook<'c>],
}

impl<'c> Paper<'_, 'c> {
    /// Writes a route.
    pub(super) fn push(&self, paper: &mut Document, verdict: &Verdict<'c>) {
        paper.push(Block::heading(Level::Third, self.visit.text(&verdict.route.name)));
        if let Some(said) = self.weakest(verdict) {
            paper.push(Text::new().strong(said));
        }
        match verdict.outcome {
            Outcome::Closed => {
                let closed = format!("{} ", self.visit.tell().closed(verdict.closed));
                let cite = self.cited(&verdict.route.basis.cite);
                paper.push(Text::new().plain(closed).quiet(cite));
            }
            Outcome::CannotTell => self.waiting(paper, verdict),
            Outcome::Eligible | Outcome::NotEligible => {}
        }
        for said in self.coming(verdict) {
            paper.push(Text::new().strong(said));
        }
        if let Some(said) = self.opened_by(verdict) {
            paper.push(Text::new().plain(said));
        }
        let items = self.reasons(verdict);
        if !items.is_empty() {
            paper.push(List::dots(items));
        }
    }

    /// The weakest support the outcome relies on, if it is not confirmed.
    fn weakest(&self, verdict: &Verdict<'_>) -> Option<String> {
        let weak = verdict.support.filter(|support| *support != Support::Confirmed)?;
        let word = self.visit.word(support_key(weak));
        Some(self.visit.say("verdict-support-weakest", &[("support", word.into())]))
    }

    fn waiting(&self, paper: &mut Document, verdict: &Verdict<'_>) {
        let answers = verdict.waiting.iter().flat_map(|waiting| &waiting.answers);
        let labels: Vec<&str> = answers.map(|fact| self.visit.text(&fact.label)).collect();
        if !labels.is_empty() {
            let said = [("labels", labels.join("; ").into())];
            paper.push(Text::new().plain(self.visit.say("verdict-needed", &said)));
        }
        for said in self.visit.tell().waiting(verdict) {
            paper.push(Text::new().plain(said));
        }
    }

    /// What waiting alone does, and the last day of a route in force where that is not said by it.
    fn coming(&self, verdict: &Verdict<'_>) -> Vec<String> {
        let outlook = self.outlooks.iter().find(|outlook| outlook.id == verdict.id);
        let lost = outlook.and_then(|outlook| outlook.lost.as_ref());
        let is_end_told = lost.is_some_and(|lost| lost.outcome == Outcome::Closed);
        let mut said = outlook.map(|row| show::waiting(self.visit, row)).unwrap_or_default();
        said.extend(outcome::ends(self.visit, verdict).filter(|_| !is_end_told));
        said
    }

    /// "A route that is likely open to you leads here."
    fn opened_by(&self, verdict: &Verdict<'c>) -> Option<String> {
        let open = stepping::to(self.visit, self.judged, self.verdicts, verdict);
        let names: Vec<&str> = open.iter().map(|route| self.visit.text(&route.name)).collect();
        let lead = self.visit.word("web-verdict-stepping");
        (!names.is_empty()).then(|| format!("{lead} {}", names.join("; ")))
    }

    /// The criteria worth reading in short, and how many more an open route meets.
    fn reasons(&self, verdict: &Verdict<'_>) -> Vec<Text> {
        let (told, others): (Vec<_>, Vec<_>) =
            verdict.relied_on().partition(|criterion| is_told(verdict, criterion));
        let mut items: Vec<Text> = told.into_iter().map(|row| self.reason(row)).collect();
        if verdict.outcome == Outcome::Eligible && !others.is_empty() {
            let count = [("count", others.len().into())];
            items.push(Text::new().plain(self.visit.say("verdict-others-met", &count)));
        }
        items
    }

    /// A criterion with its outcome, the answers it rests on, and where it was read.
    fn reason(&self, verdict: &CriterionVerdict<'_>) -> Text {
        let (visit, tell) = (self.visit, self.visit.tell());
        let word = outcome::named(visit, outcome::truth(verdict.outcome));
        let given: Vec<String> = facts(verdict).into_iter().map(|fact| tell.given(fact)).collect();
        let has_given = !given.is_empty();
        let mut text = Text::new()
            .strong(format!("{word}: "))
            .plain(format!("{} ", visit.text(&verdict.criterion.text)));
        let key = if given.len() == 1 { "verdict-answer" } else { "verdict-answers" };
        if has_given {
            text = text.plain(format!("{}: {}. ", visit.word(key), given.join("; ")));
        }
        if verdict.is_disputed() {
            text = text.plain(format!("{} ", visit.word("verdict-readings-disagree")));
        }
        text.quiet(self.cited(&places(verdict)))
    }

    /// Each place once, with a word where a newer edition may exist.
    fn cited(&self, cite: &[PassageId]) -> String {
        let tell = self.visit.tell();
        let cite = tell.grouped(cite).into_iter().map(|passage| {
            let said = tell.citation(passage);
            if tell.is_stale(passage) {
                format!("{said} [{}]", self.visit.word("common-stale"))
            } else {
                said
            }
        });
        cite.collect::<Vec<String>>().join("; ")
    }
}
