//! `.cite`: where a fact was read. On a page with its sources at the end, a fact names act and place and leads there;
//! what else is to be known of the place stands there once.

use std::cell::RefCell;

use catalogue::{Passage, PassageId, SourceId};
use maud::{Markup, html};
use navigator::tell::short_title;
use terms::Support;

use super::badge;
use crate::Visit;

/// Where the sources of a page stand.
#[derive(Clone, Copy)]
pub enum Standing<'n> {
    /// At its end, numbered: see [`super::sources`].
    Here(&'n Notes),
    /// On pages of their own.
    Elsewhere,
}

/// The numbers of the sources at the end of a page. Within a section a source is named once and then goes by its number.
pub struct Notes {
    order: Vec<SourceId>,
    named: RefCell<Vec<SourceId>>,
}

impl Notes {
    /// Numbers for these sources: the nearest to the law first, each once.
    #[must_use]
    pub fn new(visit: &Visit, sources: impl IntoIterator<Item = SourceId>) -> Self {
        let mut order: Vec<SourceId> = sources.into_iter().collect();
        order.sort_unstable();
        order.dedup();
        order.sort_by_key(|id| {
            let source = visit.catalogue().source(*id);
            (source.tier, source.kind.word())
        });
        Self { order, named: RefCell::new(Vec::new()) }
    }

    /// The sources in the order of their numbers.
    #[must_use]
    pub fn order(&self) -> &[SourceId] {
        &self.order
    }

    /// A new section begins: each source is named again.
    pub fn begin(&self) {
        self.named.borrow_mut().clear();
    }

    /// The number of a source, counted from 1; 0 for one that is not at the end of the page.
    fn number(&self, id: SourceId) -> usize {
        self.order.iter().position(|known| *known == id).map_or(0, |at| at + 1)
    }

    /// Whether the source is named for the first time in this section; from now on it is not.
    fn is_first(&self, id: SourceId) -> bool {
        let mut named = self.named.borrow_mut();
        let is_first = !named.contains(&id);
        if is_first {
            named.push(id);
        }
        is_first
    }
}

/// The places of a fact on one line, each source once. What is not confirmed says so in a word, and so does what may be
/// out of date.
#[must_use]
pub fn short(visit: &Visit, cite: &[PassageId], standing: Standing<'_>) -> Markup {
    places(visit, cite.iter().map(|id| visit.catalogue().passage(*id)), standing)
}

/// The same for places that are at hand.
#[must_use]
pub fn places<'p>(
    visit: &Visit,
    cite: impl IntoIterator<Item = &'p Passage>,
    standing: Standing<'_>,
) -> Markup {
    html! {
        @for (at, (source, passages)) in by_source(cite).into_iter().enumerate() {
            @if at > 0 { "; " }
            (one(visit, source, &passages, standing))
        }
    }
}

fn one(visit: &Visit, id: SourceId, passages: &[&Passage], standing: Standing<'_>) -> Markup {
    let mut places: Vec<String> = Vec::new();
    for passage in passages {
        let place = speech::locator(&passage.locator, visit.language);
        if !place.is_empty() && !places.contains(&place) {
            places.push(place);
        }
    }
    let (link, is_named) = named(visit, id, (&places.join("; "), passages.first()), standing);
    let weakest = passages.iter().map(|passage| passage.support).min();
    let is_stale = passages.iter().any(|passage| passage.is_stale)
        || is_named && visit.catalogue().source(id).stale.is_some();
    html! {
        (link)
        @if let Some(weak) = weakest.filter(|support| *support != Support::Confirmed) {
            " " (badge::support(visit, weak))
        }
        @if is_stale { " " span .stale { (visit.word("web-stale-short")) } }
    }
}

/// A source by its name, as in a list of those that were read.
#[must_use]
pub fn source(visit: &Visit, id: SourceId, standing: Standing<'_>) -> Markup {
    named(visit, id, ("", None), standing).0
}

/// A link to a source with places in it, the first of which it leads to; and whether it names the source.
fn named(
    visit: &Visit,
    id: SourceId,
    (place, first): (&str, Option<&&Passage>),
    standing: Standing<'_>,
) -> (Markup, bool) {
    let source = visit.catalogue().source(id);
    let title = short_title(visit.text(&source.title));
    let whole = || {
        if place.is_empty() {
            return title.to_owned();
        }
        visit.say("verdict-place", &[("source", title.into()), ("place", place.into())])
    };
    match standing {
        Standing::Elsewhere => {
            let at = first.map_or_else(String::new, |first| format!("?at={}#at", first.key));
            let href = visit.href(&format!("sources/{}{at}", source.key));
            (html! { a href=(href) { (whole()) } }, true)
        }
        Standing::Here(notes) => {
            let (number, is_named) = (notes.number(id), notes.is_first(id));
            let said = if is_named { whole() } else { place.to_owned() };
            (html! { a href={ "#" (anchor(number)) } { "[" (number) "] " (said) } }, is_named)
        }
    }
}

/// One place in full: place, edition or day of reading, support, what may be out of date.
#[must_use]
pub fn full(visit: &Visit, passage: &Passage) -> Markup {
    let source = visit.catalogue().source(passage.source);
    let place = speech::locator(&passage.locator, visit.language);
    let read = match passage.edition {
        Some(edition) => visit.say("verdict-edition", &[("date", visit.date(edition).into())]),
        None => visit.say("verdict-read", &[("date", visit.date(source.read).into())]),
    };
    html! {
        span .place { (place) } " " span .quiet { (read) } " " (badge::support(visit, passage.support))
        @if visit.tell().is_stale(passage) { " " span .stale { (visit.word("common-stale")) } }
    }
}

/// The anchor of a numbered source at the end of a page.
#[must_use]
pub fn anchor(number: usize) -> String {
    format!("s{number}")
}

/// Each source once, each place in it once, in the order of citing.
fn by_source<'p>(cite: impl IntoIterator<Item = &'p Passage>) -> Vec<(SourceId, Vec<&'p Passage>)> {
    let mut found: Vec<(SourceId, Vec<&Passage>)> = Vec::new();
    for passage in cite {
        match found.iter_mut().find(|(source, _)| *source == passage.source) {
            Some((_, passages)) => {
                if !passages.iter().any(|other| other.locator == passage.locator) {
                    passages.push(passage);
                }
            }
            None => found.push((passage.source, vec![passage])),
        }
    }
    found
}
