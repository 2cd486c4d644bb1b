//! How findings become an order.
//!
//! A word is worth the more the fewer things hold it: `ln(1 + things / holding)`. For one thing it counts once, with its
//! best place: the field (a title counts four times as much as a rule) × how well the word fits (1 for the same form)
//! × a tenth less if it stands in another language than the page. The sum over the words of the query grows with the
//! part of the title they cover and falls with the square of what is missing: all words together beat each alone, but
//! a word too many hides nothing. What kind of thing it is has a little say; a closed route steps back.

use std::collections::HashSet;

use catalogue::At;
use terms::{Date, Language};

use super::{
    entry::{Field, Kind, Target},
    found::{Found, Group, Hit, Near},
    index::Index,
    keyboard,
    mark::Marked,
    near::{forgiven, named, near},
    query::{Query, Word},
    word::is_code,
};

/// What is looked for, and how it is to be told.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'q> {
    /// As typed.
    pub words: &'q str,
    /// In which language it is told.
    pub language: Language,
    /// The day whose rows are found.
    pub as_of: Date,
    /// The day by whose knowledge.
    pub known_at: Date,
    /// How many of a kind at most.
    pub each: usize,
    /// Of this kind only.
    pub kind: Option<Kind>,
}

/// The same word in another form.
const SAME_WORD: f32 = 0.9;
/// A shorter word which this one begins with.
const SHORTER: f32 = 0.6;
/// A longer word that begins so: where nothing else fits, and where something does.
const LONGER: [f32; 2] = [0.6, 0.45];
/// Another word that begins as this one does.
const KIN: f32 = 0.5;
/// One slip, two slips.
const SLIPS: [f32; 2] = [0.6, 0.4];
/// What stands in another language than the page.
const FOREIGN: f32 = 0.9;
/// By another name than that which was typed.
const BY_ALIAS: f32 = 0.95;
/// A route that is not in force.
const CLOSED: f32 = 0.8;
/// What a title that is covered whole adds to the score.
const WHOLE_TITLE: f32 = 0.8;
/// What a route gains if its title has the word on which the others hang: `permit` of `work permit`.
const HEAD: f32 = 1.3;
/// Less than this part of the best score is not worth showing.
const WORTH: f32 = 0.15;
/// How many longer words are looked at.
const MOST_LONGER: usize = 48;
/// How many letters a shorter word may lack, and how many it must have.
const LACKING: usize = 4;
const SHORTEST: usize = 4;
/// How many letters words of one beginning share, how many of this one and how many of the other are left.
const SHARED: usize = 6;
const LEFT: [usize; 2] = [5, 3];
/// How many nearest words are named.
const NEAREST: usize = 3;

const fn weight(field: Field) -> f32 {
    match field {
        Field::Title | Field::Other => 4.0,
        Field::Summary => 1.6,
        Field::Body => 1.0,
        Field::Listed => 0.5,
    }
}

const fn liking(kind: Kind) -> f32 {
    match kind {
        Kind::Route => 1.3,
        Kind::Document => 1.0,
        Kind::Unscored | Kind::Term => 0.9,
        Kind::Question => 0.75,
        Kind::Source => 0.6,
    }
}

/// What a question gains on one that is asked.
const ASKED: f32 = 1.5;

/// A key that a word of the query may mean, and how well it fits.
struct Fit {
    key: usize,
    strength: f32,
}

/// What a word of the query may mean.
struct Meaning {
    fits: Vec<Fit>,
    /// The key that was looked for in its place, because of a slip.
    meant: Option<usize>,
}

/// The scores of a query.
struct Scores {
    by_entry: Vec<f32>,
    meanings: Vec<Meaning>,
}

impl Scores {
    fn is_empty(&self) -> bool {
        self.by_entry.iter().all(|score| *score <= 0.0)
    }
}

impl<'c> Index<'c> {
    /// Looks for words.
    #[must_use]
    pub fn search(&self, wanted: &Wanted<'_>) -> Found<'c> {
        let mut query = Query::read(wanted.words);
        let mut scores = self.score(&query, wanted.language);
        let mut meant = None;
        if scores.is_empty()
            && !query.words.is_empty()
            && let Some(switched) = keyboard::switched(wanted.words)
        {
            let other = Query::read(&switched);
            let others = self.score(&other, wanted.language);
            if !others.is_empty() && others.meanings.iter().all(|meaning| meaning.meant.is_none()) {
                (query, scores, meant) = (other, others, Some(switched));
            }
        }
        if meant.is_none() && scores.meanings.iter().any(|meaning| meaning.meant.is_some()) {
            let right = query.words.iter().zip(&scores.meanings).map(|(word, meaning)| {
                let meant = meaning.meant;
                let right = meant.and_then(|key| self.same_alphabet(key, word, wanted.language));
                right.map_or(word.typed.as_str(), |(right, _)| right)
            });
            meant = Some(right.collect::<Vec<_>>().join(" "));
        }
        let unknown: Vec<&Word> = query
            .words
            .iter()
            .zip(&scores.meanings)
            .filter(|(_, meaning)| meaning.fits.is_empty())
            .map(|(word, _)| word)
            .collect();
        let nearest = unknown.iter().flat_map(|word| self.nearest(word, wanted.language));
        let nearest = nearest.take(NEAREST).collect();
        let unknown = unknown.iter().map(|word| word.typed.clone()).collect();
        let mut alternatives = vec![scores];
        if let Some(renamed) = self.renamed(&query.words) {
            let mut scores = self.score(&Query::read(&renamed), wanted.language);
            // A name of which a part only is known is another name.
            if scores.meanings.iter().all(|meaning| !meaning.fits.is_empty()) {
                scores.by_entry.iter_mut().for_each(|score| *score *= BY_ALIAS);
                alternatives.push(scores);
            }
        }
        Found { groups: self.groups(&alternatives, wanted), meant, unknown, nearest }
    }

    /// The query with the right names in place of other ones; `None` if it has none.
    fn renamed(&self, words: &[Word]) -> Option<String> {
        let mut renamed: Vec<&str> = Vec::new();
        let mut is_changed = false;
        let mut rest = words;
        while let Some(word) = rest.first() {
            let alias = self.aliases.iter().find_map(|alias| Some((alias, alias.begins(rest)?)));
            if let Some((alias, length)) = alias {
                renamed.push(&alias.name);
                is_changed = true;
                rest = &rest[length..];
            } else {
                renamed.push(&word.typed);
                rest = &rest[1..];
            }
        }
        // What follows the last word keeps it from being taken for the beginning of a longer one.
        is_changed.then(|| renamed.join(" ") + " ")
    }

    /// What a key is written in the alphabet of a word: in the language of the page if it can be, one in Latin letters
    /// in English.
    fn same_alphabet(&self, key: usize, word: &Word, page: Language) -> Option<(&str, Language)> {
        let is_latin = word.is_latin();
        self.word(key, if is_latin { Language::En } else { page }, is_latin)
    }

    /// What a word may mean.
    fn meaning(&self, word: &Word, page: Language) -> Meaning {
        let direct = word.keys.iter().filter_map(|key| self.find(key));
        let mut fits: Vec<Fit> = direct.map(|key| Fit { key, strength: SAME_WORD }).collect();
        self.longer(word, &mut fits);
        if fits.is_empty() && !word.is_exact() {
            fits = self.kin(&word.keys);
        }
        let mut meant = None;
        if fits.is_empty() && !word.is_exact() {
            let mut found = near(self, word, forgiven(word.plain()));
            let is_home = |key| {
                let written = self.same_alphabet(key, word, page);
                word.is_latin() || written.is_some_and(|(_, language)| language == page)
            };
            // Of two that are as near, the one of the language of the page was meant.
            if found.iter().any(|(key, _)| is_home(*key)) {
                found.retain(|(key, _)| is_home(*key));
            }
            for (key, slips) in found {
                fits.push(Fit { key, strength: SLIPS[(slips.max(1) - 1).min(1)] });
            }
            let common = fits.iter().map(|fit| fit.key);
            meant = common.max_by_key(|key| (self.frequency(*key), std::cmp::Reverse(*key)));
        }
        Meaning { fits, meant }
    }

    /// Adds the longer words that begin as a word does: what is being typed may become one of them.
    fn longer(&self, word: &Word, fits: &mut Vec<Fit>) {
        let is_direct = !fits.is_empty();
        let start = word.plain();
        let length = start.chars().count();
        // A number has no longer forms; the code of a visa has one with a dash.
        let start = match (word.is_exact(), is_code(start)) {
            (true, true) => format!("{start}-"),
            (true, false) if word.is_finished || is_direct => return,
            _ => start.to_owned(),
        };
        let least = if is_code(word.plain()) || !(is_direct || word.is_finished) { 2 } else { 4 };
        if length < least {
            return;
        }
        let strength = LONGER[usize::from(is_direct)];
        for key in self.beginning(&start).take(MOST_LONGER) {
            if fits.iter().all(|fit| fit.key != key) {
                let part = length as f32 / self.key(key).chars().count().max(1) as f32;
                fits.push(Fit { key, strength: strength * part.sqrt() });
            }
        }
    }

    /// The longest shorter word that one of the keys begins with; else those that begin as it does and end otherwise.
    fn kin(&self, keys: &[String]) -> Vec<Fit> {
        let shorter = keys.iter().flat_map(|key| starts(key, LACKING, SHORTEST));
        if let Some(key) = shorter.filter_map(|start| self.find(start)).next() {
            return vec![Fit { key, strength: SHORTER }];
        }
        for start in keys.iter().flat_map(|key| starts(key, LEFT[0], SHARED)) {
            let most = start.chars().count() + LEFT[1];
            let keys = self.beginning(start).take(MOST_LONGER);
            let keys = keys.filter(|key| self.key(*key).chars().count() <= most);
            let kin: Vec<Fit> = keys.map(|key| Fit { key, strength: KIN }).collect();
            if !kin.is_empty() {
                return kin;
            }
        }
        Vec::new()
    }

    fn score(&self, query: &Query, language: Language) -> Scores {
        let words = &query.words;
        let count = self.entries.len();
        let meanings: Vec<Meaning> =
            words.iter().map(|word| self.meaning(word, language)).collect();
        let mut sums = vec![0.0_f32; count];
        let mut shares = vec![0.0_f32; count];
        let mut titles = vec![[0.0_f32; 3]; count];
        let mut heads = vec![false; count];
        let head = query.head(language);
        let mut all = 0.0;
        for (position, (word, meaning)) in words.iter().zip(&meanings).enumerate() {
            let mut best = vec![0.0_f32; count];
            let mut in_title = vec![[0.0_f32; 3]; count];
            for fit in &meaning.fits {
                for place in self.places(fit.key) {
                    let at = usize::from(place.entry);
                    let strength = if place.form == word.form { 1.0 } else { fit.strength };
                    let often = 1.0 + 0.05 * f32::from(place.count.min(5) - 1);
                    let home = if place.language == language { 1.0 } else { FOREIGN };
                    let score = weight(place.field()) * strength * often * home;
                    best[at] = best[at].max(score);
                    if place.field() == Field::Title {
                        let title = &mut in_title[at][place.language as usize];
                        *title = title.max(strength);
                    }
                }
            }
            let holding = best.iter().filter(|score| **score > 0.0).count();
            if holding == 0 {
                continue;
            }
            let worth = (1.0 + count as f32 / holding as f32).ln();
            all += worth;
            for at in 0..count {
                if best[at] > 0.0 {
                    sums[at] += worth * best[at];
                    shares[at] += worth;
                    let is_titled = in_title[at].iter().any(|strength| *strength >= SAME_WORD);
                    heads[at] |= head == Some(position) && is_titled;
                    (0..3).for_each(|language| titles[at][language] += in_title[at][language]);
                }
            }
        }
        let whole = self.entries.iter().enumerate().map(|(at, entry)| {
            let covered = titles[at].iter().zip(entry.title);
            let covered = covered.map(|(found, words)| found / f32::from(words.max(1)));
            let covered = covered.fold(0.0_f32, f32::max).min(1.0);
            let share = if all > 0.0 { shares[at] / all } else { 0.0 };
            let kind = entry.target.kind();
            let asked = if query.is_question && kind == Kind::Question { ASKED } else { 1.0 };
            let headed = if heads[at] && kind == Kind::Route { HEAD } else { 1.0 };
            sums[at] * (1.0 + WHOLE_TITLE * covered) * share * share * liking(kind) * asked * headed
        });
        Scores { by_entry: whole.collect(), meanings }
    }

    /// Everything worth showing, by kind.
    fn groups(&self, alternatives: &[Scores], wanted: &Wanted<'_>) -> Vec<Group<'c>> {
        let Wanted { as_of, known_at, language, .. } = *wanted;
        let at = At { catalogue: self.catalogue, as_of, known_at };
        let score = |entry: usize| {
            let score = alternatives.iter().map(|scores| scores.by_entry[entry]);
            let is_closed = match self.entries[entry].target {
                Target::Route(route) => !route.basis.validity.in_force(as_of),
                _ => false,
            };
            score.fold(0.0, f32::max) * if is_closed { CLOSED } else { 1.0 }
        };
        let mut found: Vec<(f32, usize)> = (0..self.entries.len())
            .map(|entry| (score(entry), entry))
            .filter(|(score, entry)| *score > 0.0 && self.entries[*entry].target.holds(at))
            .collect();
        found.sort_by(|left, right| right.0.total_cmp(&left.0).then(left.1.cmp(&right.1)));
        let least = found.first().map_or(0.0, |(score, _)| score * WORTH);
        let mut groups: Vec<Group<'c>> = Vec::new();
        // Many routes have the same question: it is shown with the one it fits best.
        let mut asked = HashSet::new();
        for (score, entry) in found.into_iter().take_while(|(score, _)| *score >= least) {
            let target = self.entries[entry].target;
            let kind = target.kind();
            let is_asked = kind == Kind::Question && !asked.insert(target.title().get(language));
            if is_asked || wanted.kind.is_some_and(|wanted| wanted != kind) {
                continue;
            }
            let group = match groups.iter_mut().position(|group| group.kind == kind) {
                Some(at) => &mut groups[at],
                None => {
                    groups.push(Group { kind, total: 0, hits: Vec::new() });
                    let last = groups.len() - 1;
                    &mut groups[last]
                }
            };
            group.total += 1;
            if group.hits.len() < wanted.each {
                group.hits.push(self.hit(entry, score, alternatives, at, language));
            }
        }
        // What a person can do comes before what is told of it.
        let is_told =
            |group: &Group<'_>| matches!(group.kind, Kind::Document | Kind::Term | Kind::Source);
        let routes = groups.iter().position(|group| group.kind == Kind::Route);
        let told = groups.iter().position(is_told);
        if let (Some(routes), Some(told)) = (routes, told)
            && told < routes
        {
            groups[told..=routes].rotate_right(1);
        }
        groups
    }

    fn hit(
        &self,
        entry: usize,
        score: f32,
        alternatives: &[Scores],
        at: At<'c>,
        language: Language,
    ) -> Hit<'c> {
        let target = self.entries[entry].target;
        let forms = self.forms(entry, alternatives, language);
        let title = Marked::whole(target.title().get(language), &forms);
        let mut snippet: Option<Marked> = None;
        for field in [Field::Summary, Field::Body] {
            target.texts(self.catalogue, field, Some(at), |texts| {
                // The first text with a mark; if none has one, the first of all.
                if snippet.as_ref().is_none_or(|text| text.marks.is_empty()) {
                    let text = Marked::whole(texts.get(language), &forms);
                    if snippet.is_none() || !text.marks.is_empty() {
                        snippet = Some(text);
                    }
                }
            });
        }
        let snippet = snippet.map(Marked::cut);
        Hit { target, id: target.id(), title, snippet, score: (score * 100.0).round() as u32 }
    }

    /// The forms found in an entry, in a language.
    fn forms(&self, entry: usize, alternatives: &[Scores], language: Language) -> Vec<u32> {
        let mut forms = Vec::new();
        let meanings = alternatives.iter().flat_map(|scores| &scores.meanings);
        for fit in meanings.flat_map(|meaning| &meaning.fits) {
            let places = self.places(fit.key);
            let first = places.partition_point(|place| usize::from(place.entry) < entry);
            let here = places[first..].iter().take_while(|place| usize::from(place.entry) == entry);
            let here = here.filter(|place| place.language == language);
            forms.extend(here.map(|place| place.form));
        }
        forms.sort_unstable();
        forms.dedup();
        forms
    }

    /// The words nearest to one of which nothing is known.
    fn nearest(&self, word: &Word, language: Language) -> Vec<Near> {
        if word.is_exact() {
            return Vec::new();
        }
        let found = match named(word.plain()) {
            0 => Vec::new(),
            slips => near(self, word, slips),
        };
        let written = |(key, slips): &(usize, usize)| {
            let (near, own) = self.same_alphabet(*key, word, language)?;
            let rank = (*slips, own != language, std::cmp::Reverse(self.frequency(*key)), *key);
            Some((rank, Near { word: near.to_owned(), language: own }))
        };
        let mut found: Vec<_> = found.iter().filter_map(written).collect();
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().take(NEAREST).map(|(_, near)| near).collect()
    }
}

/// A word without its last letters: without one first, without so many at most, and never shorter than `least`.
fn starts(word: &str, most: usize, least: usize) -> impl Iterator<Item = &str> {
    let cuts = word.char_indices().rev().take(most).map(|(at, _)| &word[..at]);
    cuts.filter(move |start| start.chars().count() >= least)
}
