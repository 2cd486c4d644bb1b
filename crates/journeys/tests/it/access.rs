//! Every kind of page in every language: nothing that axe-core finds, no scrolling sideways on a phone, and with text
//! twice as large still nothing cut off.

use journeys::{Browser, Look, Site};

/// Every kind of page, behind the language.
const PLACES: &[&str] = &[
    "",
    "/routes",
    "/routes/permanent-residence",
    "/routes/visa-b9",
    "/search?q=visa",
    "/search?q=zzzz",
    "/sources",
    "/sources/law-migration",
    "/about",
    "/compare",
    "/compare?routes=kandas",
    "/compare?routes=kandas,visa-b9,permanent-residence",
    "/compare?category=work&row=cost",
    "/changes",
    "/number",
    "/ladder",
    "/routes/permanent-residence/plan",
    "/routes/permanent-residence/papers",
    "/routes/digital-nomad-residency/history",
    "/about/coverage",
    "/developers",
    "/developers/Verdict",
    "/nothing-here",
];

/// Looks at every page in one language and one way.
async fn look_at_all(language: &str, look: Look) {
    let site = Site::start();
    let browser = Browser::open(look).await;
    let dark = browser.ask("return matchMedia('(prefers-color-scheme: dark)').matches").await;
    assert_eq!(dark.expect("it has a scheme").as_bool(), Some(look.dark));
    let mut wrong = Vec::new();
    for place in PLACES {
        let place = format!("/{language}{place}");
        browser.go(&site.at(&place)).await.expect("the page comes");
        // axe-core needs scripts; what it would read is the same page without them.
        let faults =
            if look.scripts { browser.faults().await.expect("axe-core runs") } else { Vec::new() };
        for fault in faults {
            wrong.push(format!("{place} {look:?}: {fault}"));
        }
        let over = browser.sideways().await.expect("a width");
        if over > 0 {
            wrong.push(format!("{place} {look:?}: {over} pixels wider than the window"));
        }
        browser.enlarge().await.expect("text can be larger");
        let over = browser.sideways().await.expect("a width");
        if over > 0 {
            wrong.push(format!("{place} {look:?}: with larger text {over} pixels wider"));
        }
    }
    browser.close().await.expect("it closes");
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn english_on_a_phone() {
    look_at_all("en", Look::PHONE).await;
}

#[tokio::test]
async fn russian_on_a_phone_in_the_dark() {
    look_at_all("ru", Look { dark: true, ..Look::PHONE }).await;
}

#[tokio::test]
async fn kazakh_on_a_desk() {
    look_at_all("kk", Look::DESK).await;
}

#[tokio::test]
async fn kazakh_on_a_phone_without_scripts() {
    look_at_all("kk", Look::PLAIN).await;
}
