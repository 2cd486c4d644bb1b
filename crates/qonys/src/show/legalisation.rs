//! The lists by which the legalisation of papers was told, and the same for programs.

use catalogue::{At, Document, Named};
use navigator::tell::{legalisation_list, legalised_word};
use serde_json::{Value, json};
use terms::Country;

use crate::{
    context::Context,
    page::{Look, Page, Piece},
};

/// Who may have issued a paper, and on which day it is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Issued<'s, 'c> {
    /// The data of the day.
    pub(crate) at: At<'c>,
    /// The states.
    pub(crate) states: &'s [Country],
}

/// A line for each state; nothing for a paper that needs nothing whoever issued it.
pub(crate) fn lines<'c>(
    context: &Context<'_>,
    page: &mut Page,
    indent: usize,
    document: &Document,
    issued: &Issued<'_, 'c>,
    lists: &mut Vec<Named<'c>>,
) {
    for said in context.tell().legalisation(document, issued.at, issued.states) {
        if said.is_open {
            page.rich(indent, indent + 2, &[Piece::new(Look::Open, said.text)]);
        } else {
            page.paragraph(indent, &said.text);
        }
        lists.extend(said.list.filter(|list| lists.iter().all(|known| known.id != list.id)));
    }
}

/// The lists by which it was told, each with its warning.
pub(crate) fn told_by(context: &Context<'_>, page: &mut Page, lists: &[Named<'_>]) {
    for list in lists {
        let name = context.text(&list.edition.name);
        page.field(2, &context.word("plan-legalised-list"), name);
        if let Some(stale) = &list.edition.stale {
            page.marked(4, &Piece::new(Look::Warning, "!"), &[Piece::plain(context.text(stale))]);
        }
        context.cite_short(page, 4, &list.edition.basis.cite);
    }
}

/// The same for programs.
pub(crate) fn json(context: &Context<'_>, document: &Document, issued: &Issued<'_, '_>) -> Value {
    let told = |state: &Country| {
        let legalised = issued.at.legalisation(document, *state);
        let (needs, because) = legalised_word(legalised);
        json!({
            "country": state,
            "needs": needs,
            "because": because,
            "text": context.tell().legalised(legalised),
            "list": legalisation_list(legalised).map(|list| list.id),
        })
    };
    issued.states.iter().map(told).collect()
}
