//! Family who comes along, asked after the questions: who it is, the date of birth, the citizenship. All of it may be
//! left out; papers are planned by it, no verdict rests on it.

use catalogue::Member as Kind;
use navigator::Member;
use rules::{FactId, Value};
use terms::Texts;

use crate::{
    error::AppError,
    interview::{
        answer,
        dialogue::{Dialogue, Line},
        question,
        words::{Wish, Word},
    },
    page::{Look, Piece},
};

impl<'c> Dialogue<'_, 'c> {
    /// Asks who comes along, until nobody else does.
    pub(super) fn family(&mut self) -> Result<(), AppError> {
        let kinds = self.kinds();
        if kinds.is_empty() {
            return Ok(());
        }
        let mut page = self.page();
        page.blank();
        page.rich(0, 0, &[Piece::new(Look::Label, self.context.word("check-family"))]);
        page.paragraph(0, &self.context.word("check-family-why"));
        self.tell(&format!("\n{}", page.finish()))?;
        while let Some(kind) = self.kind(&kinds)? {
            let mut member = Member::new(kind);
            if let Some(Value::Date(date)) = self.of_member("member_birth_date")? {
                member.birth_date = Some(date);
            }
            if let Some(Value::Countries(countries)) = self.of_member("member_citizenship")? {
                member.citizenship = Some(countries);
            }
            self.profile.family.push(member);
            self.keep()?;
        }
        Ok(())
    }

    /// Who may come along, each with what the dictionary calls it.
    fn kinds(&self) -> Vec<(Kind, &'c Texts)> {
        let facts = &self.navigator.catalogue().facts;
        let member = facts.iter().find(|fact| fact.id == "member");
        let options = member.map(|fact| fact.options.as_slice()).unwrap_or_default();
        options
            .iter()
            .filter_map(|option| Some((Kind::from_word(&option.id)?, &option.label)))
            .filter(|(kind, _)| *kind != Kind::Applicant)
            .collect()
    }

    /// The next member, or nothing if nobody else comes.
    fn kind(&mut self, kinds: &[(Kind, &'c Texts)]) -> Result<Option<Kind>, AppError> {
        let mut page = self.page();
        for member in &self.profile.family {
            page.item(2, "•", &self.called(member, kinds));
        }
        for ((_, label), at) in kinds.iter().zip(1..) {
            page.item(2, &at.to_string(), self.context.text(label));
        }
        let more =
            if self.profile.family.is_empty() { "check-family-who" } else { "check-family-more" };
        page.quiet(0, &self.context.word(more));
        self.tell(&page.finish())?;
        loop {
            let text = match self.line()? {
                Line::Text(text) if text.is_empty() => return Ok(None),
                Line::Text(text)
                    if self.words.is(&text, Word::No) || self.words.is(&text, Word::None) =>
                {
                    return Ok(None);
                }
                Line::Text(text) => text,
                Line::Wish(Wish::Why | Wish::Help) => {
                    self.say(&self.context.word("check-family-why"))?;
                    continue;
                }
                Line::End | Line::Wish(_) => return Ok(None),
            };
            let folded = text.to_lowercase();
            let by_number = text
                .parse::<usize>()
                .ok()
                .and_then(|number| kinds.get(number.checked_sub(1)?).map(|(kind, _)| *kind));
            let named = || {
                kinds.iter().find(|(kind, label)| {
                    kind.word() == folded || self.context.text(label).to_lowercase() == folded
                })
            };
            if let Some(kind) = by_number.or_else(|| named().map(|(kind, _)| *kind)) {
                return Ok(Some(kind));
            }
            let said = [("answer", text.into()), ("most", kinds.len().into())];
            self.complain(&self.context.say("check-error-choice", &said))?;
        }
    }

    /// One answer about a member, or nothing if it is left out.
    fn of_member(&mut self, id: &str) -> Result<Option<Value>, AppError> {
        let Some(fact) = self.navigator.catalogue().vocabulary.fact(id) else { return Ok(None) };
        self.ask_of_member(fact)?;
        loop {
            match self.line()? {
                Line::Text(text) if text.is_empty() => return Ok(None),
                Line::Text(text) => match answer::read(self.context, &self.words, fact, &text) {
                    Ok(value) => return Ok(Some(value)),
                    Err(wrong) => self.complain(&wrong)?,
                },
                Line::Wish(Wish::Why | Wish::Help) => {
                    self.say(&self.context.word("check-family-why"))?;
                }
                Line::End | Line::Wish(_) => return Ok(None),
            }
        }
    }

    fn ask_of_member(&mut self, fact: FactId) -> Result<(), AppError> {
        let mut page = self.page();
        page.rich(0, 0, &[Piece::new(Look::Label, self.context.tell().label(fact))]);
        let hint = question::hint(self.context, &self.context.catalogue.vocabulary.at(fact).kind);
        page.quiet(0, &format!("{hint} {}", self.context.word("check-family-skip")));
        self.tell(&page.finish())
    }

    fn called(&self, member: &Member, kinds: &[(Kind, &'c Texts)]) -> String {
        let label = kinds.iter().find(|(kind, _)| *kind == member.member);
        let mut said = vec![label.map_or_else(
            || member.member.word().to_owned(),
            |(_, label)| self.context.text(label).to_owned(),
        )];
        said.extend(member.birth_date.map(|day| self.context.date(day)));
        let countries = member.citizenship.iter().flat_map(|set| set.iter());
        said.extend(countries.map(|country| self.context.tell().country(country)));
        said.join(", ")
    }
}
