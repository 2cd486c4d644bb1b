//! Changing an earlier answer, and answers that cannot both be true.

use navigator::{
    Answer,
    verdict::{Contradicted, Given},
};
use rules::{FactId, Slot};

use crate::{
    error::AppError,
    interview::{
        answer,
        dialogue::{Dialogue, Line},
        question,
        words::Wish,
    },
    page::{Look, Piece},
};

impl<'c> Dialogue<'_, 'c> {
    /// Answers that do not apply beside the others.
    pub(super) fn idle(&self) -> Vec<FactId> {
        let answers = self.navigator.answers(&self.profile);
        let known = self.profile.given().filter(|(_, answer)| matches!(answer, Answer::Known(_)));
        known
            .map(|(fact, _)| fact)
            .filter(|fact| *answers.slot(*fact) == Slot::NotApplicable)
            .collect()
    }

    /// Shows answers that cannot both be true, each pair once, and offers to change one.
    pub(super) fn check_contradictions(&mut self) -> Result<(), AppError> {
        let found: Vec<Contradicted<'c>> = self.navigator.verdicts(&self.profile).contradictions;
        self.shown
            .retain(|id| found.iter().any(|contradicted| contradicted.contradiction.id == *id));
        for contradicted in found {
            if self.shown.contains(&contradicted.contradiction.id) {
                continue;
            }
            self.shown.push(contradicted.contradiction.id.clone());
            let mut page = self.page();
            page.marked(
                0,
                &Piece::new(Look::Warning, "!"),
                &[Piece::plain(self.context.word("check-contradiction"))],
            );
            page.paragraph(2, self.context.text(&contradicted.contradiction.text));
            page.paragraph(2, &self.context.word("check-contradiction-fix"));
            self.tell(&page.finish())?;
            let given =
                contradicted.facts.iter().filter(|fact| matches!(fact.given, Given::Known { .. }));
            let facts: Vec<FactId> = given.map(|fact| fact.id).collect();
            self.change_one(&facts)?;
        }
        Ok(())
    }

    /// Lists answers and lets the person change one of them.
    pub(super) fn change_one(&mut self, facts: &[FactId]) -> Result<(), AppError> {
        let mut page = self.page();
        for (fact, at) in facts.iter().zip(1..) {
            page.item(2, &at.to_string(), &self.answer_of(*fact));
        }
        page.quiet(0, &self.context.word("check-change-which"));
        self.tell(&page.finish())?;
        loop {
            let text = match self.line()? {
                Line::Text(text) if text.is_empty() => {
                    return self.say(&self.context.word("check-unchanged"));
                }
                Line::Text(text) => text,
                Line::End | Line::Wish(_) => {
                    return self.say(&self.context.word("check-unchanged"));
                }
            };
            let number = text.parse::<usize>().ok();
            if let Some(fact) = number.and_then(|number| facts.get(number.checked_sub(1)?)) {
                return self.change(*fact);
            }
            let most = facts.len();
            self.complain(
                &self
                    .context
                    .say("check-error-choice", &[("answer", text.into()), ("most", most.into())]),
            )?;
        }
    }

    pub(super) fn change(&mut self, fact: FactId) -> Result<(), AppError> {
        let mut page = self.page();
        question::ask(self.context, &mut page, fact);
        let now = self.value_of(fact);
        page.paragraph(0, &self.context.say("check-now", &[("answer", now.into())]));
        self.tell(&page.finish())?;
        loop {
            let answer = match self.line()? {
                Line::Text(text) if !text.is_empty() => {
                    match answer::read(self.context, &self.words, fact, &text) {
                        Ok(value) => Answer::Known(value),
                        Err(wrong) => {
                            self.complain(&wrong)?;
                            continue;
                        }
                    }
                }
                Line::Wish(Wish::Unknown | Wish::Skip) => Answer::Unknown,
                Line::End | Line::Text(_) | Line::Wish(_) => {
                    return self.say(&self.context.word("check-unchanged"));
                }
            };
            self.put(fact, answer)?;
            let said = self.context.say(
                "check-changed",
                &[
                    ("label", self.context.tell().label(fact).into()),
                    ("answer", self.value_of(fact).into()),
                ],
            );
            return self.say(&said);
        }
    }

    pub(super) fn answer_of(&self, fact: FactId) -> String {
        let (label, value) = (self.context.tell().label(fact), self.value_of(fact));
        self.context.say("common-label", &[("label", label.into()), ("value", value.into())])
    }

    pub(super) fn value_of(&self, fact: FactId) -> String {
        match self.profile.answer(fact) {
            Answer::Known(value) => self.context.tell().value(fact, value),
            Answer::Unknown => self.context.word("common-unknown"),
            Answer::NotAsked => self.context.word("common-not-asked"),
        }
    }
}
