//! Other names: spellings of countries, and what the glossary bids to avoid because the law calls it otherwise, and the
//! initials of its longer names. Nobody who types `ВНЖ`, `РВП` or `оралман` need know the right name. A span of a query that is such a name is looked for by the right one too.

use catalogue::Catalogue;
use terms::Language;

use super::{filler::is_filler, query::Word, sound::sound, word::words};

/// Another name, with the right one.
#[derive(Debug)]
pub(super) struct Alias {
    parts: Vec<Part>,
    /// The right name.
    pub(super) name: String,
}

/// One word of another name, by its sound.
#[derive(Debug)]
struct Part {
    sound: String,
    /// Only this form and no other.
    is_whole: bool,
}

impl Alias {
    /// Everything the catalogue knows by another name.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        let mut aliases = Vec::new();
        for country in &catalogue.countries {
            for other in &country.other {
                aliases.extend(Self::new(other, &country.name.en, true));
            }
        }
        for term in &catalogue.glossary {
            for language in Language::ALL {
                let name = term.name.get(language);
                // In brackets stands what it is called in short.
                let name = name.split_once(" (").map_or(name, |(name, _)| name);
                aliases.extend(initials(name).and_then(|form| Self::new(&form, name, true)));
                let forms = term.avoid.get(language).iter();
                aliases.extend(forms.filter_map(|form| Self::new(form, name, false)));
            }
        }
        aliases
    }

    /// `form` as in the glossary: a full stop after a word means that word alone, a star stands for any word.
    fn new(form: &str, name: &str, is_whole: bool) -> Option<Self> {
        let mut parts = Vec::new();
        words(form, |word, range| {
            let is_whole = is_whole || form[range.end..].starts_with('.');
            parts.push(Part { sound: sound(word), is_whole });
        });
        let is_plain = !parts.is_empty() && !form.contains('*');
        is_plain.then(|| Self { parts, name: name.to_owned() })
    }

    /// How many words of the query this is another name for, from its first on.
    pub(super) fn begins(&self, query: &[Word]) -> Option<usize> {
        let fits = self.parts.len() <= query.len()
            && self.parts.iter().zip(query).all(|(part, word)| part.is(word));
        fits.then_some(self.parts.len())
    }
}

/// The initials of a name of three words or more, small ones left out: `РВП`.
fn initials(name: &str) -> Option<String> {
    let mut initials = String::new();
    words(name, |word, _| {
        if !is_filler(word) {
            initials.extend(word.chars().next());
        }
    });
    (initials.chars().count() > 2).then_some(initials)
}

impl Part {
    fn is(&self, word: &Word) -> bool {
        let keys = &word.keys;
        if self.is_whole {
            word.sound == self.sound || (self.sound.len() > 3 && keys.contains(&self.sound))
        } else {
            word.sound.starts_with(&self.sound)
        }
    }
}
