//! What may be typed instead of an answer: a letter, or the word in any of the three languages.

use speech::Speech;
use terms::Language;

/// A wish that is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    /// "I don't know".
    Unknown,
    /// Leave the question for now.
    Skip,
    /// Change an earlier answer.
    Back,
    /// Why is this asked?
    Why,
    /// Keep the answers and go on.
    Save,
    /// Keep the answers and leave.
    Quit,
    /// What may be typed here.
    Help,
}

/// Words that are answers, but have no number among the options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    /// Yes.
    Yes,
    /// No.
    No,
    /// None of these.
    None,
    /// Something that is not on the list.
    Other,
    /// Everything on the list.
    List,
}

const WISHES: [(Wish, &str, &str); 8] = [
    (Wish::Unknown, "d", "check-word-unknown"),
    (Wish::Skip, "s", "check-word-skip"),
    (Wish::Back, "b", "check-word-back"),
    (Wish::Back, "b", "check-word-change"),
    (Wish::Why, "?", "check-word-why"),
    (Wish::Save, "save", "check-word-save"),
    (Wish::Quit, "q", "check-word-quit"),
    (Wish::Help, "h", "check-word-help"),
];

const WORDS: [(Word, &str); 5] = [
    (Word::Yes, "check-word-yes"),
    (Word::No, "check-word-no"),
    (Word::None, "check-word-none"),
    (Word::Other, "check-word-other"),
    (Word::List, "check-word-list"),
];

/// The words of the three languages.
pub(crate) struct Vocabulary {
    wishes: Vec<(String, Wish)>,
    words: Vec<(String, Word)>,
}

impl Vocabulary {
    /// Gathers the words.
    pub(crate) fn new() -> Self {
        let speeches = Language::ALL.map(Speech::new);
        let mut wishes: Vec<(String, Wish)> = Vec::new();
        for (wish, letter, key) in WISHES {
            wishes.push((letter.to_owned(), wish));
            wishes
                .extend(speeches.iter().map(|speech| (speech.say(key, &[]).to_lowercase(), wish)));
        }
        let words = WORDS
            .into_iter()
            .flat_map(|(word, key)| {
                speeches.iter().map(move |speech| (speech.say(key, &[]).to_lowercase(), word))
            })
            .collect();
        Self { wishes, words }
    }

    /// The wish a line expresses.
    pub(crate) fn wish(&self, line: &str) -> Option<Wish> {
        let line = line.trim().to_lowercase();
        self.wishes.iter().find(|(word, _)| *word == line).map(|(_, wish)| *wish)
    }

    /// Whether a line is this word.
    pub(crate) fn is(&self, line: &str, word: Word) -> bool {
        let line = line.trim().to_lowercase();
        self.words.iter().any(|(text, meant)| *meant == word && *text == line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_words_of_three_languages_are_understood() {
        let vocabulary = Vocabulary::new();
        for (line, wish) in [
            ("?", Wish::Why),
            ("d", Wish::Unknown),
            ("Unknown", Wish::Unknown),
            ("назад", Wish::Back),
            ("back", Wish::Back),
            ("q", Wish::Quit),
        ] {
            assert_eq!(vocabulary.wish(line), Some(wish), "{line}");
        }
        assert!(
            vocabulary.is("Да", Word::Yes)
                && vocabulary.is("иә", Word::Yes)
                && vocabulary.is("no", Word::No)
        );
        assert_eq!(vocabulary.wish("1"), None);
    }

    #[test]
    fn no_word_has_two_meanings() {
        let vocabulary = Vocabulary::new();
        for (text, wish) in &vocabulary.wishes {
            assert!(
                vocabulary.wishes.iter().all(|(other, meant)| other != text || meant == wish),
                "{text}"
            );
            assert!(vocabulary.words.iter().all(|(other, _)| other != text), "{text}");
        }
    }
}
