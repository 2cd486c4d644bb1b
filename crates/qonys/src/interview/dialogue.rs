//! The talk itself: asks, reads, keeps, goes back, and ends in one of three ways.

use std::{
    io::{BufRead, Write},
    path::{Path, PathBuf},
};

use navigator::{
    Answer, Navigator, Profile,
    interview::{Interview, Question},
};
use rules::FactId;

use crate::{
    context::Context,
    error::AppError,
    interview::{
        answer, question,
        words::{Vocabulary, Wish},
    },
    output,
    page::{Look, Page, Piece, Table},
};

/// How a talk ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    /// There is nothing more to ask.
    Settled,
    /// The person wants to go on later.
    Quit,
    /// The input ended.
    Input,
}

/// A talk with one person.
pub(crate) struct Dialogue<'t, 'c> {
    pub(super) context: &'t Context<'t>,
    pub(super) navigator: &'t Navigator<'c>,
    pub(super) words: Vocabulary,
    input: &'t mut dyn BufRead,
    out: &'t mut dyn Write,
    pub(super) profile: Profile,
    /// Facts in the order in which they were answered in this talk and before.
    answered: Vec<FactId>,
    skipped: Vec<FactId>,
    /// Contradictions that have been shown already.
    pub(super) shown: Vec<String>,
    file: Option<PathBuf>,
}

/// What a line was, once wishes have been granted.
pub(super) enum Line {
    Text(String),
    Wish(Wish),
    End,
}

impl<'t, 'c> Dialogue<'t, 'c> {
    /// A talk that begins with `profile` and is kept in `file`.
    pub(crate) fn new(
        context: &'t Context<'t>,
        navigator: &'t Navigator<'c>,
        profile: Profile,
        file: Option<&Path>,
        input: &'t mut dyn BufRead,
        out: &'t mut dyn Write,
    ) -> Self {
        let answered = profile.given().map(|(fact, _)| fact).collect();
        Self {
            context,
            navigator,
            words: Vocabulary::new(),
            input,
            out,
            profile,
            answered,
            skipped: Vec::new(),
            shown: Vec::new(),
            file: file.map(Path::to_owned),
        }
    }

    /// Asks until nothing is left to ask, or the person leaves. Gives the answers and the file they are kept in.
    ///
    /// # Errors
    /// When the answers cannot be kept, or nobody reads any more.
    pub(crate) fn run(mut self) -> Result<(Ended, Profile, Option<PathBuf>), AppError> {
        let interview = Interview::new(self.navigator);
        self.check_contradictions()?;
        let ended = loop {
            let Some(next) = interview.next(&self.profile) else { break Ended::Settled };
            let progress = interview.progress(&self.profile);
            let mut page = self.page();
            page.blank();
            question::progress(self.context, &mut page, self.answered.len() + 1, progress);
            question::ask(self.context, &mut page, next.id);
            self.tell(&format!("\n{}", page.finish()))?;
            if let Some(ended) = self.one(&next)? {
                break ended;
            }
        };
        self.farewell(ended)?;
        match ended {
            Ended::Settled => {
                self.family()?;
                // Whatever was said is lost with the window unless it is kept now.
                if self.file.is_none() { self.save()? } else { self.saved()? }
            }
            Ended::Input => self.saved()?,
            Ended::Quit => {}
        }
        Ok((ended, self.profile, self.file))
    }

    /// Asks one question until it is answered, left, or made void by another change.
    fn one(&mut self, question: &Question<'_>) -> Result<Option<Ended>, AppError> {
        loop {
            match self.line()? {
                Line::End => return Ok(Some(Ended::Input)),
                Line::Text(text) => {
                    match answer::read(self.context, &self.words, question.id, &text) {
                        Ok(value) => {
                            self.put(question.id, Answer::Known(value))?;
                            return Ok(None);
                        }
                        Err(wrong) => self.complain(&wrong)?,
                    }
                }
                Line::Wish(Wish::Unknown) => {
                    self.put(question.id, Answer::Unknown)?;
                    return Ok(None);
                }
                Line::Wish(Wish::Skip) => {
                    self.skipped.push(question.id);
                    self.put(question.id, Answer::Unknown)?;
                    return Ok(None);
                }
                Line::Wish(Wish::Back) => {
                    if self.answered.is_empty() {
                        self.complain(&self.context.word("check-error-first"))?;
                    } else {
                        self.change_one(&self.answered.clone())?;
                        return Ok(None);
                    }
                }
                Line::Wish(Wish::Why) => {
                    let mut page = self.page();
                    question::why(self.context, &mut page, question);
                    self.tell(&page.finish())?;
                }
                Line::Wish(Wish::Help) => self.help()?,
                Line::Wish(Wish::Save) => self.save()?,
                Line::Wish(Wish::Quit) => {
                    if self.file.is_none() {
                        self.save()?;
                    }
                    return Ok(Some(Ended::Quit));
                }
            }
        }
    }

    /// Puts an answer, keeps it, and says what follows from it for the others.
    pub(super) fn put(&mut self, fact: FactId, answer: Answer) -> Result<(), AppError> {
        let before = self.idle();
        if answer != Answer::Unknown {
            self.skipped.retain(|skipped| *skipped != fact);
        }
        self.profile.set(fact, answer);
        if !self.answered.contains(&fact) {
            self.answered.push(fact);
        }
        self.keep()?;
        let gone: Vec<String> = self
            .idle()
            .into_iter()
            .filter(|fact| !before.contains(fact))
            .map(|fact| self.context.tell().label(fact))
            .collect();
        if !gone.is_empty() {
            let said = self.context.say("check-gone", &[("labels", gone.join("; ").into())]);
            self.say(&said)?;
        }
        self.check_contradictions()
    }

    fn help(&mut self) -> Result<(), AppError> {
        let mut page = self.page();
        words_of_help(self.context, &mut page);
        self.tell(&page.finish())
    }

    /// Keeps the answers now, in a file that is asked for if there is none.
    fn save(&mut self) -> Result<(), AppError> {
        if self.file.is_none() {
            self.say(&self.context.word("check-save-where"))?;
            match self.line()? {
                Line::Text(text) if !text.is_empty() => self.file = Some(PathBuf::from(text)),
                _ => return self.say(&self.context.word("check-save-not")),
            }
        }
        self.keep()?;
        self.saved()
    }

    fn saved(&mut self) -> Result<(), AppError> {
        let Some(file) = &self.file else { return Ok(()) };
        let said = self.context.say("check-saved", &[("file", file.display().to_string().into())]);
        self.say(&said)
    }

    pub(super) fn keep(&self) -> Result<(), AppError> {
        self.file.as_ref().map_or(Ok(()), |file| self.context.keep(&self.profile, file))
    }

    fn farewell(&mut self, ended: Ended) -> Result<(), AppError> {
        let context = self.context;
        let mut page = self.page();
        page.blank();
        match ended {
            Ended::Settled => {
                let unknown: Vec<FactId> = self
                    .profile
                    .given()
                    .filter(|(_, answer)| **answer == Answer::Unknown)
                    .map(|(fact, _)| fact)
                    .collect();
                let verdicts = self.navigator.verdicts(&self.profile);
                let open = verdicts.with(navigator::verdict::Outcome::CannotTell).count();
                if !verdicts.contradictions.is_empty() {
                    page.paragraph(0, &context.word("check-done-contradiction"));
                } else if open == 0 || unknown.is_empty() {
                    page.paragraph(0, &context.word("check-done"));
                } else {
                    let labels: Vec<String> =
                        unknown.into_iter().map(|fact| context.tell().label(fact)).collect();
                    let said = [("count", open.into()), ("labels", labels.join("; ").into())];
                    page.paragraph(0, &context.say("check-done-unknown", &said));
                }
                page.paragraph(
                    0,
                    &context.say("check-done-questions", &[("count", self.answered.len().into())]),
                );
            }
            Ended::Input => page.paragraph(0, &context.word("check-ended-input")),
            Ended::Quit => {}
        }
        if !self.skipped.is_empty() {
            let labels: Vec<String> =
                self.skipped.iter().map(|fact| context.tell().label(*fact)).collect();
            page.paragraph(
                0,
                &context.say("check-skipped", &[("labels", labels.join("; ").into())]),
            );
        }
        self.tell(&page.finish())
    }

    /// The next line, without what surrounds it. A prompt goes before it.
    pub(super) fn line(&mut self) -> Result<Line, AppError> {
        self.tell("> ")?;
        let mut text = Vec::new();
        let read = self
            .input
            .read_until(b'\n', &mut text)
            .map_err(|why| output::failed(self.context.speech, &why))?;
        if read == 0 {
            self.tell("\n")?;
            return Ok(Line::End);
        }
        let text = String::from_utf8_lossy(&text).trim().to_owned();
        Ok(self.words.wish(&text).map_or(Line::Text(text), Line::Wish))
    }

    pub(super) const fn page(&self) -> Page {
        Page::new(self.context.width)
    }

    pub(super) fn complain(&mut self, text: &str) -> Result<(), AppError> {
        let mut page = self.page();
        page.marked(0, &Piece::new(Look::Warning, "!"), &[Piece::plain(text)]);
        self.tell(&page.finish())
    }

    pub(super) fn say(&mut self, text: &str) -> Result<(), AppError> {
        let mut page = self.page();
        page.paragraph(0, text);
        self.tell(&page.finish())
    }

    pub(super) fn tell(&mut self, text: &str) -> Result<(), AppError> {
        let written = self.out.write_all(text.as_bytes()).and_then(|()| self.out.flush());
        written.map_err(|why| output::failed(self.context.speech, &why))
    }
}

/// What may be typed instead of an answer.
fn words_of_help(context: &Context<'_>, page: &mut Page) {
    let mut table = Table::default();
    for (letter, key) in [
        ("d", "unknown"),
        ("s", "skip"),
        ("b", "change"),
        ("?", "why"),
        ("save", "save"),
        ("q", "quit"),
        ("h", "help"),
    ] {
        let word = context.word(&format!("check-word-{key}"));
        let typed = if word == letter { word } else { format!("{letter}, {word}") };
        let typed = typed.replace(' ', "\u{a0}");
        table.row([
            Piece::new(Look::Typed, typed),
            Piece::plain(context.word(&format!("check-answer-{key}"))),
        ]);
    }
    table.write(page, 2);
}
