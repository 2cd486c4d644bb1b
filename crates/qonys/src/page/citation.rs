//! Where something was read, as paragraphs of a page.

use catalogue::{Passage, PassageId, SourceId};
use navigator::tell::{short_title, support_key};
use terms::Support;

use crate::{
    context::Context,
    page::{Look, Page, Piece},
};

impl Context<'_> {
    /// Citations, a paragraph for each text that was read, with a warning where a newer one may exist.
    pub(crate) fn cite(&self, page: &mut Page, indent: usize, cite: &[PassageId]) {
        let mut texts: Vec<Vec<&Passage>> = Vec::new();
        for passage in self.tell().grouped(cite) {
            let same = |other: &Passage| {
                other.source == passage.source
                    && other.edition == passage.edition
                    && other.support == passage.support
                    && self.tell().is_stale(other) == self.tell().is_stale(passage)
            };
            match texts.iter_mut().find(|text| text.first().is_some_and(|first| same(first))) {
                Some(text) => text.push(passage),
                None => texts.push(vec![passage]),
            }
        }
        for text in texts {
            if let Some(first) = text.first() {
                self.cite_text(page, indent, first, &text);
            }
        }
    }

    /// One citation on its own.
    pub(crate) fn cite_one(&self, page: &mut Page, indent: usize, passage: &Passage) {
        self.cite_text(page, indent, passage, &[passage]);
    }

    fn cite_text(&self, page: &mut Page, indent: usize, first: &Passage, places: &[&Passage]) {
        let mut pieces = vec![Piece::new(Look::Quiet, self.tell().citations(first, places))];
        if self.tell().is_stale(first) {
            pieces.push(Piece::plain(" "));
            pieces.push(Piece::new(Look::Warning, format!("[{}]", self.word("common-stale"))));
        }
        page.marked(indent, &Piece::new(Look::Quiet, "§"), &pieces);
    }

    /// The places alone, in one quiet paragraph: the rest stands under "Sources" at the end of the page.
    pub(crate) fn cite_short(&self, page: &mut Page, indent: usize, cite: &[PassageId]) {
        let mut said: Vec<(SourceId, Vec<String>)> = Vec::new();
        for passage in self.tell().grouped(cite) {
            let place = speech::locator(&passage.locator, self.language());
            let place = match passage.support {
                Support::Confirmed => place,
                support => format!("{place} ({})", self.word(support_key(support))),
            };
            match said.iter_mut().find(|(source, _)| *source == passage.source) {
                Some((_, places)) => places.push(place),
                None => said.push((passage.source, vec![place])),
            }
        }
        let said: Vec<String> = said
            .into_iter()
            .map(|(source, places)| {
                let title = short_title(self.text(&self.catalogue.source(source).title));
                self.say(
                    "verdict-place",
                    &[("source", title.into()), ("place", places.join("; ").into())],
                )
            })
            .collect();
        if !said.is_empty() {
            page.marked(
                indent,
                &Piece::new(Look::Quiet, "§"),
                &[Piece::new(Look::Quiet, said.join("; "))],
            );
        }
    }
}
