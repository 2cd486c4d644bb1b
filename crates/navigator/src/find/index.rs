//! The index: every key with the places where its words stand. Made once; it copies keys and no texts.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
    mem::size_of,
};

use catalogue::Catalogue;
use terms::Language;

use super::{
    alias::Alias,
    entry::{Field, Target},
    filler::is_filler,
    near::letters,
    sound::sound,
    stem,
    word::{form, is_code, words},
};

/// A title of more words is covered as well by so many.
const LONG_TITLE: u8 = 6;

/// What is looked in.
#[derive(Debug)]
pub struct Index<'c> {
    pub(super) catalogue: &'c Catalogue,
    pub(super) entries: Vec<Entry<'c>>,
    pub(super) aliases: Vec<Alias>,
    /// In the order of their texts.
    keys: Vec<Key>,
    /// In the order of keys, then of entries.
    places: Vec<Place>,
    /// Keys and words, one after the other.
    texts: String,
}

/// Something that can be found.
#[derive(Debug)]
pub(super) struct Entry<'c> {
    pub(super) target: Target<'c>,
    /// How many words its title has, up to [`LONG_TITLE`], by language.
    pub(super) title: [u8; 3],
}

/// A key: what the forms of a word have in common.
#[derive(Debug)]
struct Key {
    text: (u32, u32),
    /// Its commonest word in each language, to be shown; empty where it has none.
    words: [(u32, u32); 3],
    places: (u32, u32),
    /// In how many entries it stands.
    entries: u16,
    letters: u32,
}

/// Where the words of a key stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) entry: u16,
    field: Field,
    pub(super) language: Language,
    /// How often, up to 255.
    pub(super) count: u8,
    /// The number of the form that stands there.
    pub(super) form: u32,
}

impl Place {
    pub(super) const fn field(self) -> Field {
        self.field
    }
}

impl<'c> Index<'c> {
    /// The index of a catalogue: all of its rows, whatever their days.
    #[must_use]
    pub fn new(catalogue: &'c Catalogue) -> Self {
        let mut maker = Maker::default();
        let mut entries = Vec::new();
        // More than 65,536 things are not found; there are about a thousand.
        for (at, target) in (0u16..).zip(Target::all(catalogue)) {
            let title = Language::ALL.map(|language| {
                maker.add(at, Field::Title, language, target.title().get(language)).min(LONG_TITLE)
            });
            target.others(|language, text| {
                maker.add(at, Field::Other, language, text);
            });
            for field in [Field::Summary, Field::Body] {
                target.texts(catalogue, field, None, |texts| {
                    for language in Language::ALL {
                        maker.add(at, field, language, texts.get(language));
                    }
                });
            }
            target.countries(catalogue, |name| {
                for language in Language::ALL {
                    maker.add(at, Field::Listed, language, name.get(language));
                }
            });
            entries.push(Entry { target, title });
        }
        maker.finish(catalogue, entries)
    }

    /// How many bytes it takes, about, without the catalogue.
    #[must_use]
    pub fn size(&self) -> usize {
        self.keys.len() * size_of::<Key>()
            + self.places.len() * size_of::<Place>()
            + self.entries.len() * size_of::<Entry<'_>>()
            + self.aliases.len() * 2 * size_of::<Alias>()
            + self.texts.len()
    }

    fn text(&self, (start, end): (u32, u32)) -> &str {
        &self.texts[start as usize..end as usize]
    }

    /// A key by position.
    pub(super) fn key(&self, at: usize) -> &str {
        self.text(self.keys[at].text)
    }

    /// The commonest word of a key in Latin letters, or in Cyrillic ones: in a language, or if it has none there in
    /// another, which is named.
    pub(super) fn word(
        &self,
        at: usize,
        language: Language,
        is_latin: bool,
    ) -> Option<(&str, Language)> {
        let words = &self.keys[at].words;
        let in_others = Language::ALL.into_iter().rev();
        let known = [language].into_iter().chain(in_others);
        let mut known = known.map(|language| (self.text(words[language as usize]), language));
        known.find(|(word, _)| {
            word.starts_with(|letter: char| letter.is_alphabetic())
                && word.starts_with(|letter: char| letter.is_ascii_alphabetic()) == is_latin
        })
    }

    /// Whether a key has words in Latin letters, or in Cyrillic ones.
    pub(super) fn is_written(&self, at: usize, is_latin: bool) -> bool {
        self.word(at, Language::En, is_latin).is_some()
    }

    /// In how many entries a key stands.
    pub(super) fn frequency(&self, at: usize) -> u16 {
        self.keys[at].entries
    }

    /// Where a key stands.
    pub(super) fn places(&self, at: usize) -> &[Place] {
        let (start, end) = self.keys[at].places;
        &self.places[start as usize..end as usize]
    }

    /// The position of a key.
    pub(super) fn find(&self, key: &str) -> Option<usize> {
        self.keys.binary_search_by(|known| self.text(known.text).cmp(key)).ok()
    }

    /// The keys that begin so.
    pub(super) fn beginning(&self, start: &str) -> impl Iterator<Item = usize> {
        let first = self.keys.partition_point(|known| self.text(known.text) < start);
        (first..self.keys.len()).take_while(move |at| self.key(*at).starts_with(start))
    }

    /// Every key with the set of its letters.
    pub(super) fn letters(&self) -> impl Iterator<Item = (usize, u32)> {
        self.keys.iter().enumerate().map(|(at, key)| (at, key.letters))
    }
}

/// A form of a word in a language.
struct Form {
    key: u32,
    /// A code with a dash is found without it too.
    undashed: Option<u32>,
    number: u32,
    seen: u32,
}

/// What is known of texts. They come from the data, so nobody can choose them to collide.
type Numbered<T> = HashMap<String, T, BuildHasherDefault<Mixer>>;

/// A hash of eight bytes at a time: the words of the whole catalogue are looked up one by one at every start.
#[derive(Default)]
struct Mixer(u64);

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut eight = [0; 8];
            eight[..chunk.len()].copy_from_slice(chunk);
            let mixed = self.0.rotate_left(5) ^ u64::from_le_bytes(eight);
            self.0 = mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
    }
}

/// What is known while an index is made.
#[derive(Default)]
struct Maker {
    keys: Numbered<u32>,
    /// By language; `None` for a word that says nothing.
    forms: [Numbered<Option<Form>>; 3],
    /// Places with the number of their key, in the order of entries.
    places: Vec<(u32, Place)>,
    /// By number of key: its last place, and how many places and entries it has.
    last: Vec<(usize, u32, u16)>,
}

impl Maker {
    /// Adds the words of a text; how many they are.
    fn add(&mut self, entry: u16, field: Field, language: Language, text: &str) -> u8 {
        let mut count: u8 = 0;
        words(text, |word, _| {
            let Some((key, undashed, form)) = self.form(word, language) else { return };
            count = count.saturating_add(1);
            for key in [Some(key), undashed].into_iter().flatten() {
                self.place(key, Place { entry, field, language, count: 1, form });
            }
        });
        count
    }

    /// Keys and number of the form of a word; `None` if it says nothing.
    fn form(&mut self, word: &str, language: Language) -> Option<(u32, Option<u32>, u32)> {
        if let Some(form) = self.forms[language as usize].get_mut(word) {
            let form = form.as_mut()?;
            form.seen += 1;
            return Some((form.key, form.undashed, form.number));
        }
        let form = self.new_form(word, language);
        let told = form.as_ref().map(|form| (form.key, form.undashed, form.number));
        self.forms[language as usize].insert(word.to_owned(), form);
        told
    }

    fn new_form(&mut self, word: &str, language: Language) -> Option<Form> {
        let is_letter = word.chars().nth(1).is_none() && !word.bytes().all(|b| b.is_ascii_digit());
        if is_letter || is_filler(word) {
            return None;
        }
        let (key, undashed) = if is_code(word) {
            let undashed = word.contains('-').then(|| self.number(word.replace('-', "")));
            (self.number(word.to_owned()), undashed)
        } else {
            (self.number(stem::key(word, &sound(word), language)), None)
        };
        Some(Form { key, undashed, number: form(word), seen: 1 })
    }

    /// The number of a key.
    fn number(&mut self, key: String) -> u32 {
        let next = self.last.len();
        let number =
            *self.keys.entry(key).or_insert_with(|| u32::try_from(next).unwrap_or(u32::MAX));
        if number as usize == next {
            self.last.push((usize::MAX, 0, 0));
        }
        number
    }

    fn place(&mut self, key: u32, place: Place) {
        let (last, places, entries) = &mut self.last[key as usize];
        let before = self.places.get_mut(*last).map(|(_, before)| before);
        if before.as_ref().is_none_or(|before| before.entry != place.entry) {
            *entries = entries.saturating_add(1);
        }
        let same = before.filter(|before| {
            (before.entry, before.field, before.language, before.form)
                == (place.entry, place.field, place.language, place.form)
        });
        if let Some(same) = same {
            same.count = same.count.saturating_add(1);
            return;
        }
        *last = self.places.len();
        *places += 1;
        self.places.push((key, place));
    }

    fn finish<'c>(self, catalogue: &'c Catalogue, entries: Vec<Entry<'c>>) -> Index<'c> {
        let Self { keys, forms, places, last } = self;
        let mut sorted: Vec<(String, u32)> = keys.into_iter().collect();
        sorted.sort_unstable();
        let mut shown: Vec<[(u32, &str); 3]> = vec![[(0, ""); 3]; last.len()];
        for language in Language::ALL {
            let said = forms[language as usize].iter();
            for (word, form) in said.filter_map(|(word, form)| Some((word, form.as_ref()?))) {
                let best = &mut shown[form.key as usize][language as usize];
                // The commonest; of equals the shortest, then the first, so that every run shows the same.
                let rank = |seen: u32, word: &str| (seen, usize::MAX - word.len());
                let is_better = rank(form.seen, word).cmp(&rank(best.0, best.1));
                if is_better.is_gt() || (is_better.is_eq() && word.as_str() < best.1) {
                    *best = (form.seen, word);
                }
            }
        }
        let mut texts = String::new();
        let mut kept: Vec<Key> = Vec::with_capacity(sorted.len());
        let mut starts = vec![0; sorted.len()];
        let mut start = 0;
        for (key, number) in &sorted {
            let (_, count, entries) = last[*number as usize];
            let text = append(&mut texts, key);
            let words = shown[*number as usize]
                .map(|(_, word)| if word == key { text } else { append(&mut texts, word) });
            let places = (start, start + count);
            starts[*number as usize] = start;
            start += count;
            kept.push(Key { text, words, places, entries, letters: letters(key) });
        }
        let none =
            Place { entry: 0, field: Field::Body, language: Language::En, count: 0, form: 0 };
        let mut ordered = vec![none; places.len()];
        for (key, place) in places {
            let at = &mut starts[key as usize];
            ordered[*at as usize] = place;
            *at += 1;
        }
        texts.shrink_to_fit();
        let aliases = Alias::all(catalogue);
        Index { catalogue, entries, aliases, keys: kept, places: ordered, texts }
    }
}

/// Adds a text; where it stands.
fn append(texts: &mut String, text: &str) -> (u32, u32) {
    let at = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let start = at(texts.len());
    texts.push_str(text);
    (start, at(texts.len()))
}
