//! What every command needs: the catalogue, the language, the two days, the width of the page.

use catalogue::{At, Catalogue, Dated, PassageId};
use navigator::tell::Teller;
use speech::{Argument, Speech, date};
use terms::{Date, Language, Texts};

/// What every command needs.
pub(crate) struct Context<'s> {
    /// The catalogue.
    pub(crate) catalogue: Catalogue,
    /// The sentences.
    pub(crate) speech: &'s Speech,
    /// The day whose rules apply.
    pub(crate) as_of: Date,
    /// The day by whose knowledge.
    pub(crate) known_at: Date,
    /// Today where the person is.
    pub(crate) today: Date,
    /// JSON instead of text.
    pub(crate) is_json: bool,
    /// Characters on a line.
    pub(crate) width: usize,
    /// Options to repeat in commands that are proposed, such as ` --lang ru`.
    pub(crate) repeated: String,
}

impl Context<'_> {
    /// Whoever puts the catalogue into words.
    pub(crate) fn tell(&self) -> Teller<'_> {
        let at = At { catalogue: &self.catalogue, as_of: self.as_of, known_at: self.known_at };
        Teller::new(at, self.speech)
    }

    /// The language of the person.
    pub(crate) const fn language(&self) -> Language {
        self.speech.language()
    }

    /// A sentence.
    pub(crate) fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.speech.say(key, arguments)
    }

    /// A sentence without variables.
    pub(crate) fn word(&self, key: &str) -> String {
        self.speech.say(key, &[])
    }

    /// A text of the catalogue.
    pub(crate) fn text<'t>(&self, texts: &'t Texts) -> &'t str {
        texts.get(self.language())
    }

    /// A day in words.
    pub(crate) fn date(&self, day: Date) -> String {
        date::long(day, self.language())
    }

    /// Whether a row holds on the two days.
    pub(crate) fn holds(&self, row: &impl Dated) -> bool {
        row.holds(self.as_of, self.known_at)
    }

    /// The passage of that key.
    pub(crate) fn passage_id(&self, key: &str) -> Option<PassageId> {
        let passages = &self.catalogue.passages;
        (0u16..).map(PassageId).zip(passages).find(|(_, row)| row.key == key).map(|(id, _)| id)
    }

    /// The rows that hold on the two days.
    pub(crate) fn held<'r, T: Dated>(&self, rows: &'r [T]) -> Vec<&'r T> {
        rows.iter().filter(|row| self.holds(*row)).collect()
    }

    /// A command to type next, with the options of this run that change its answer.
    pub(crate) fn command(&self, words: &str) -> String {
        // Unbroken, so that it can be copied: pages are wrapped at spaces and print these as plain ones.
        format!("qonys {words}{}", self.repeated).replace(' ', "\u{a0}")
    }
}
