//! Links that say where they lead: on within the site, or to a law, a service, a form, an explanation elsewhere.

use catalogue::Source;
use maud::{Markup, html};
use navigator::tell::short_title;
use terms::Language;

use crate::Visit;

/// `.onward`: on to another page of the site.
#[must_use]
pub fn onward(href: &str, words: &str) -> Markup {
    html! { a .onward href=(href) { (words) } }
}

/// `.button`: the one thing to do on a page.
#[must_use]
pub fn button(href: &str, words: &str) -> Markup {
    html! { a .button href=(href) { (words) } }
}

/// Out to a source, with the kind of thing one finds there. Without an address, its title.
#[must_use]
pub fn outward(visit: &Visit, source: &Source) -> Markup {
    titled(visit, source, visit.text(&source.title))
}

/// The same by its short title, where the whole one stands elsewhere on the page.
#[must_use]
pub fn outward_short(visit: &Visit, source: &Source) -> Markup {
    titled(visit, source, short_title(visit.text(&source.title)))
}

fn titled(visit: &Visit, source: &Source, title: &str) -> Markup {
    let kind = kind(visit, source);
    html! {
        @if let Some(url) = address(source) {
            a href=(url) rel="noreferrer" { (title) }
        } @else {
            (title)
        }
        " " span .kind { "(" (kind) ")" }
    }
}

/// The word for what one finds at a source.
#[must_use]
pub fn kind(visit: &Visit, source: &Source) -> String {
    visit.word(&format!("common-source-kind-{}", source.kind.word()))
}

/// The address of a source, if it is one of the web.
#[must_use]
pub fn address(source: &Source) -> Option<&str> {
    source.url.as_deref().filter(|url| url.starts_with("https://") || url.starts_with("http://"))
}

/// The official number of an act. Its letters are those of the language the state wrote it in, whatever the page's.
#[must_use]
pub fn number(visit: &Visit, number: &str) -> Markup {
    let said = visit.say("sources-number", &[("number", number.into())]);
    let (before, after) = said.split_once(number).unwrap_or((&said, ""));
    html! { (before) (as_written(visit, number)) (after) }
}

/// The same without a word before it.
#[must_use]
pub fn as_written(visit: &Visit, number: &str) -> Markup {
    html! {
        @if visit.language() == Language::En && !number.is_ascii() { span lang="kk" { (number) } }
        @else { (number) }
    }
}
