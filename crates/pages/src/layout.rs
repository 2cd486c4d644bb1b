//! The dress of every page: what stands above and below its own text, and what machines read of it.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use terms::Language;

use crate::{Keeping, Page, Visit, asset, change, parts};

/// What each language calls itself.
const fn own_name(language: Language) -> &'static str {
    match language {
        Language::En => "English",
        Language::Ru => "Русский",
        Language::Kk => "Қазақша",
    }
}

/// Where the bar leads: a path behind the language, and the key of its name.
const PLACES: [(&str, &str); 4] = [
    ("check", "web-check-nav"),
    ("routes", "web-nav-routes"),
    ("changes", "web-nav-changes"),
    ("number", "web-nav-number"),
];

/// The whole page.
#[must_use]
pub fn layout(visit: &Visit, page: Page) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(visit.language) {
            head { (head(visit, &page)) }
            body {
                a .skip href="#main" { (visit.word("web-skip")) }
                (header(visit))
                @if !page.crumbs.is_empty() { (crumbs(visit, &page)) }
                (parts::days::notice(visit))
                main id="main" tabindex="-1" { (page.main) }
                (footer(visit))
            }
        }
    }
}

fn head(visit: &Visit, page: &Page) -> Markup {
    let name = crate::NAME;
    let title = if visit.path.is_empty() && page.keeping == Keeping::Anyone {
        page.title.clone()
    } else {
        format!("{} – {name}", page.title)
    };
    // A page of another day, of a search or of a person is no page of its own to who lists pages.
    let is_listed = page.keeping == Keeping::Anyone && visit.query.is_empty();
    let own = visit.absolute(&visit.path_in(visit.language));
    html! {
        meta charset="utf-8";
        meta name="viewport" content="width=device-width, initial-scale=1";
        title { (title) }
        @if !page.description.is_empty() { meta name="description" content=(page.description); }
        meta name="color-scheme" content="light dark";
        link rel="stylesheet" href=(asset::SITE.href);
        link rel="icon" href=(asset::MARK.href) type="image/svg+xml";
        @if is_listed {
            link rel="canonical" href=(own);
            @for language in Language::ALL {
                link rel="alternate" hreflang=(language) href=(visit.absolute(&visit.path_in(language)));
            }
            @if visit.path.is_empty() {
                link rel="alternate" hreflang="x-default" href=(visit.absolute("/"));
            }
            meta property="og:type" content="website";
            meta property="og:site_name" content=(name);
            meta property="og:title" content=(page.title);
            meta property="og:description" content=(page.description);
            meta property="og:url" content=(own);
            meta property="og:locale" content=(locale(visit.language));
        } @else {
            meta name="robots" content="noindex";
        }
        link rel="alternate" type="application/atom+xml" title=(visit.word("web-changes-title")) href=(change::show::feed(visit));
        @if page.has_script { script src=(asset::SCRIPT.href) defer {} }
        @for data in &page.data {
            script type="application/ld+json" { (PreEscaped(embedded(data))) }
        }
    }
}

/// JSON that may stand between tags: none of its texts can end the element.
fn embedded(data: &serde_json::Value) -> String {
    data.to_string().replace('<', "\\u003c")
}

/// The locale as the Open Graph protocol writes it.
const fn locale(language: Language) -> &'static str {
    match language {
        Language::En => "en_GB",
        Language::Ru => "ru_RU",
        Language::Kk => "kk_KZ",
    }
}

fn header(visit: &Visit) -> Markup {
    html! {
        header .site {
            div .bar {
                a .brand href=(visit.href("")) {
                    (parts::mark::mark(32)) span { (crate::NAME) }
                }
                nav .places aria-label=(visit.word("web-nav")) {
                    ul {
                        @for (path, key) in PLACES {
                            @let here = visit.path == path;
                            @let inside = visit.path.starts_with(path);
                            li {
                                a href=(visit.href(path)) class=[inside.then_some("inside")]
                                    aria-current=[here.then_some("page")] { (visit.word(key)) }
                            }
                        }
                    }
                }
                nav .languages aria-label=(visit.word("web-languages")) {
                    ul {
                        @for language in Language::ALL {
                            li {
                                @if language == visit.language {
                                    span aria-current="true" lang=(language) { (own_name(language)) }
                                } @else {
                                    a href=(visit.elsewhere(language)) lang=(language)
                                        hreflang=(language) rel="alternate" { (own_name(language)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn crumbs(visit: &Visit, page: &Page) -> Markup {
    html! {
        nav .crumbs aria-label=(visit.word("web-crumbs")) {
            ol {
                li { a href=(visit.href("")) { (visit.word("web-nav-home")) } }
                @for crumb in &page.crumbs {
                    li { a href=(crumb.href) { (crumb.name) } }
                }
            }
        }
    }
}

fn footer(visit: &Visit) -> Markup {
    let days = visit.days();
    let release = visit.catalogue().release.to_string();
    html! {
        footer .site {
            div .bar {
                p .advice { strong { (visit.word("common-not-legal-advice")) } }
                p {
                    (visit.say("common-as-of", &[("date", visit.date(days.as_of).into())])) ". "
                    (visit.say("common-known-at", &[("date", visit.date(days.known_at).into())])) "."
                }
                p {
                    (visit.say("cli-summary-release", &[("release", release.into())])) " · "
                    a href=(visit.href("sources")) { (visit.word("web-nav-sources")) } " · "
                    a href=(visit.href("compare")) { (visit.word("web-compare-title")) } " · "
                    @if visit.state().document.is_some() {
                        a href=(visit.href("developers")) { (visit.word("web-developers-title")) } " · "
                    }
                    a href=(visit.href("about")) { (visit.word("web-nav-about")) } " · "
                    a href=(visit.href("about#privacy")) { (visit.word("web-about-privacy-title")) } " · "
                    a href=(visit.href("about#accessibility")) { (visit.word("web-about-access-title")) }
                }
            }
        }
    }
}
