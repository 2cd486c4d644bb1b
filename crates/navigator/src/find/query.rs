//! What was asked: words with the keys they may have. In which language they were typed is not known, so a word in
//! Cyrillic may be Russian or Kazakh, and one in Latin letters any of the three.

use terms::Language;

use super::{
    LONGEST,
    filler::is_filler,
    sound::{single, sound},
    stem,
    word::{form, is_code, joined, words},
};

/// How many words of a query are looked for.
const MOST: usize = 12;

/// One word of a query.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// As it was typed, folded.
    pub(super) typed: String,
    /// The number of its form.
    pub(super) form: u32,
    /// By its sound, with its endings.
    pub(super) sound: String,
    /// What it may be without them; the sound last. Never empty.
    pub(super) keys: Vec<String>,
    /// Whether it is typed to its end: something follows it.
    pub(super) is_finished: bool,
}

impl Word {
    fn new(folded: String) -> Self {
        let form = form(&folded);
        if is_code(&folded) {
            let keys = vec![folded.clone()];
            return Self { sound: folded.clone(), typed: folded, form, keys, is_finished: true };
        }
        let sound = sound(&folded);
        let stems = languages(&folded).iter().map(|language| stem::key(&folded, &sound, *language));
        let mut keys: Vec<String> = Vec::with_capacity(4);
        for key in stems.chain([single(&sound)]) {
            if !key.is_empty() && !keys.contains(&key) {
                keys.push(key);
            }
        }
        Self { typed: folded, form, sound, keys, is_finished: true }
    }

    /// The key with all its endings.
    pub(super) fn plain(&self) -> &str {
        self.keys.last().map_or("", String::as_str)
    }

    /// Whether the languages it may be in are written in Latin letters.
    pub(super) fn is_latin(&self) -> bool {
        self.typed.bytes().any(|byte| byte.is_ascii_alphabetic())
    }

    /// Whether it is a number or the code of a visa: such have no slips of the fingers.
    pub(super) fn is_exact(&self) -> bool {
        self.typed.bytes().any(|byte| byte.is_ascii_digit())
    }
}

/// In which languages a word may have been typed.
fn languages(folded: &str) -> &'static [Language] {
    let is_kazakh = |letter: char| "әғқңөұүһі".contains(letter);
    if folded.chars().any(is_kazakh) {
        &[Language::Kk]
    } else if folded.chars().any(|letter| ('а'..='я').contains(&letter)) {
        &[Language::Ru, Language::Kk]
    } else {
        &Language::ALL
    }
}

/// What was asked.
#[derive(Clone, Debug)]
pub(super) struct Query {
    /// Its words but those that say nothing.
    pub(super) words: Vec<Word>,
    /// Whether it is a question: it ends so, or several words in it only hold the others together.
    pub(super) is_question: bool,
    /// Whether a small word holds others together: `разрешение на работу`.
    is_held: bool,
}

impl Query {
    /// The position of the word on which the others hang, if that can be told: of several in Latin letters the last, in
    /// Russian, on a page in Russian, the first if a small word holds the others to it.
    pub(super) fn head(&self, page: Language) -> Option<usize> {
        let last = self.words.len().checked_sub(1).filter(|last| *last > 0)?;
        if self.words.iter().all(Word::is_latin) {
            (!self.is_held).then_some(last)
        } else {
            (self.is_held && page == Language::Ru).then_some(0)
        }
    }

    /// Reads what was typed, as far as [`LONGEST`] letters.
    pub(super) fn read(typed: &str) -> Self {
        let end = typed.char_indices().nth(LONGEST).map_or(typed.len(), |(at, _)| at);
        let typed = &typed[..end];
        let mut folded: Vec<String> = Vec::new();
        words(typed, |word, _| folded.push(word.to_owned()));
        let folded = with_codes(folded);
        let is_open = typed.ends_with(char::is_alphanumeric);
        let last = folded.last().cloned();
        let fillers = folded.iter().filter(|word| is_filler(word)).count();
        let says = |word: &String| {
            !is_filler(word)
                && (word.chars().count() > 1 || word.bytes().all(|b| b.is_ascii_digit()))
        };
        let mut words: Vec<Word> =
            folded.into_iter().filter(says).take(MOST).map(Word::new).collect();
        words.retain(|word| !word.keys.is_empty());
        if let Some(word) = words.last_mut().filter(|word| Some(&word.typed) == last.as_ref()) {
            word.is_finished = !is_open;
        }
        Self {
            words,
            is_question: fillers > 1 || typed.trim_end().ends_with('?'),
            is_held: fillers > 0,
        }
    }
}

/// Joins `в 9` to a code where visas are spoken of, or where nothing else stands.
fn with_codes(words: Vec<String>) -> Vec<String> {
    let is_visa = |word: &String| sound(word).starts_with("viz") || word.starts_with("vis");
    let is_spoken_of = words.len() == 2 || words.iter().any(is_visa);
    let mut joint = Vec::with_capacity(words.len());
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next() {
        let code = words.peek().filter(|_| is_spoken_of).and_then(|number| joined(&word, number));
        if code.is_some() {
            words.next();
        }
        joint.push(code.unwrap_or(word));
    }
    joint
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(typed: &str) -> Vec<String> {
        Query::read(typed).words.into_iter().map(|word| word.typed).collect()
    }

    #[test]
    fn what_says_nothing_is_left_out() {
        assert_eq!(folded("How do I get a visa?"), ["get", "visa"]);
        assert_eq!(folded("вид на жительство"), ["вид", "жительство"]);
        assert!(folded("как и что").is_empty());
    }

    #[test]
    fn a_code_may_be_typed_in_two_words() {
        assert_eq!(folded("виза в 9"), ["виза", "b9"]);
        assert_eq!(folded("c 3"), ["c3"]);
        assert_eq!(folded("сколько дней в 30"), ["сколько", "дней", "30"]);
    }

    #[test]
    fn a_word_has_the_keys_of_the_languages_it_may_be_in() {
        let keys = |typed: &str| Query::read(typed).words.remove(0).keys;
        assert_eq!(keys("қандасқа"), ["kandas", "kandaska"]);
        assert!(keys("kandasqa").contains(&"kandas".to_owned()));
        assert!(keys("визами").contains(&"viz".to_owned()));
    }

    #[test]
    fn a_query_is_bounded() {
        let long = "слово ".repeat(10_000);
        assert_eq!(Query::read(&long).words.len(), MOST);
        let one = Query::read(&"щ".repeat(1_000_000)).words.remove(0);
        assert!(one.typed.chars().count() <= LONGEST);
        let is_finished = |typed: &str| Query::read(typed).words[0].is_finished;
        assert!(!is_finished("виз") && is_finished("виз "));
    }

    #[test]
    fn a_question_is_known_by_its_small_words() {
        let is_question = |typed: &str| Query::read(typed).is_question;
        assert!(
            is_question("can i work") && is_question("можно ли работать") && is_question("work?")
        );
        assert!(!is_question("вид на жительство") && !is_question("work"));
    }
}
