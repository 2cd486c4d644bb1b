//! Somebody is asked, answers, changes an answer, reads the verdict, prints it and shares it.

use fantoccini::{Locator, key::Key, wd::PrintConfigurationBuilder};
use journeys::{Browser, Look, Site};

/// How a question is answered: with the button "I don't know" if it is not named.
enum Answer {
    /// The choices of these values.
    Choose(&'static [&'static str]),
    /// Typed into the fields in their order.
    Type(&'static [&'static str]),
}

/// A person who comes to settle; whatever else is asked, they do not know, and of yes and no it is no.
fn answer(fact: &str) -> Option<Answer> {
    Some(match fact {
        "purposes" => Answer::Choose(&["settle", "remote"]),
        "citizenship" => Answer::Type(&["DE"]),
        "birth_date" => Answer::Type(&["14", "3", "1988"]),
        "record" | "past_tie" | "petitions" | "offence_exemption" => Answer::Choose(&["~none"]),
        _ => return None,
    })
}

/// Answers the question on the page, and gives what was asked.
async fn answer_one(browser: &Browser) -> String {
    let here = browser.client.current_url().await.expect("an address");
    let fact = here.path_segments().and_then(Iterator::last).unwrap_or_default().to_owned();
    let press = |value: &str| format!("form.question .go button[value=\"{value}\"]");
    match answer(&fact) {
        Some(Answer::Choose(values)) => {
            for value in values {
                let choice = format!("input[name=\"answer\"][value=\"{value}\"]");
                browser.press(&choice).await.expect("the choice is there");
            }
            browser.leave(&press("next")).await.expect("it goes on");
        }
        Some(Answer::Type(texts)) => {
            let fields = browser.client.find_all(Locator::Css("form.question input[type=text]"));
            let fields = fields.await.expect("the page has fields");
            for (field, text) in fields.iter().zip(texts) {
                field.send_keys(text).await.expect("it takes a text");
            }
            browser.leave(&press("next")).await.expect("it goes on");
        }
        None if browser.has("input[name=\"answer\"][value=\"no\"]").await.expect("an answer") => {
            browser.press("input[name=\"answer\"][value=\"no\"]").await.expect("it is there");
            browser.leave(&press("next")).await.expect("it goes on");
        }
        None => browser.leave(&press("unknown")).await.expect("nobody must know"),
    }
    fact
}

/// Whether the page still asks.
async fn asks(browser: &Browser) -> bool {
    browser.has("form.question").await.expect("an answer")
}

/// No fault of access on the page, and nothing sideways.
async fn looks_well(browser: &Browser, look: Look, place: &str, wrong: &mut Vec<String>) {
    if look.scripts {
        for fault in browser.faults().await.expect("axe-core runs") {
            wrong.push(format!("{place}: {fault}"));
        }
    }
    let over = browser.sideways().await.expect("a width");
    if over > 0 {
        wrong.push(format!("{place}: {over} pixels wider than the window"));
    }
}

/// From the first page to the verdict.
async fn whole_check(language: &str, look: Look) {
    let site = Site::start();
    let browser = Browser::open(look).await;
    let mut wrong = Vec::new();
    browser.go(&site.at(&format!("/{language}"))).await.expect("the first page");
    browser.leave("a.button[href$=\"/check\"]").await.expect("a way to begin");
    looks_well(&browser, look, "check", &mut wrong).await;
    browser.leave("main a.button").await.expect("it begins");
    let mut progress = 0;
    let mut asked = Vec::new();
    while asks(&browser).await {
        assert!(asked.len() < 40, "asked without end: {asked:?}");
        let bar = browser.client.find(Locator::Css("progress")).await.expect("a progress");
        let now = bar.attr("value").await.expect("readable").unwrap_or_default();
        let now: u32 = now.parse().expect("a number");
        assert!(now >= progress, "progress went back from {progress} to {now} after {asked:?}");
        progress = now;
        looks_well(&browser, look, &format!("question {}", asked.len() + 1), &mut wrong).await;
        let fact = answer_one(&browser).await;
        assert!(!asked.contains(&fact), "{fact} was asked twice: {asked:?}");
        asked.push(fact);
    }
    assert!(asked.len() >= 5, "only {asked:?} were asked");
    browser.arrive("/check/answers").await;
    looks_well(&browser, look, "answers", &mut wrong).await;
    browser.leave("main a.button[href$=\"/verdict\"]").await.expect("on to the verdict");
    browser.arrive("/verdict").await;
    looks_well(&browser, look, "verdict", &mut wrong).await;
    assert!(browser.has("#not-eligible").await.expect("an answer"), "some routes are refused");
    let here = browser.client.current_url().await.expect("an address");
    assert_eq!(here.query(), None, "no answer stands in an address");
    // Of each outcome one route in full.
    for group in ["eligible", "cannot-tell", "not-eligible"] {
        let link = format!("#{group} h3 a");
        if browser.has(&link).await.expect("an answer") {
            browser.leave(&link).await.expect("a route in full");
            looks_well(&browser, look, &format!("verdict on one route, {group}"), &mut wrong).await;
            assert!(browser.has("main h1").await.expect("an answer"));
            browser.client.back().await.expect("back to all routes");
            browser.arrive("/verdict").await;
        }
    }
    let paper = PrintConfigurationBuilder::default().build().expect("a paper");
    let printed = browser.client.print(paper).await.expect("it prints");
    assert!(printed.starts_with(b"%PDF"), "what it prints is a PDF");
    browser.close().await.expect("it closes");
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn the_whole_check_in_english_on_a_phone() {
    whole_check("en", Look::PHONE).await;
}

#[tokio::test]
async fn the_whole_check_in_russian_without_scripts() {
    whole_check("ru", Look::PLAIN).await;
}

#[tokio::test]
async fn the_whole_check_in_kazakh_on_a_dark_desk() {
    whole_check("kk", Look { dark: true, ..Look::DESK }).await;
}

/// Goes on with the key that a keyboard has for it until the element in focus is the one.
async fn tab_to(browser: &Browser, selector: &str) {
    let script = format!("return document.activeElement.matches({selector:?})");
    for _ in 0..80 {
        let focused = browser.client.active_element().await.expect("something has the focus");
        focused.send_keys(&Key::Tab.to_string()).await.expect("a key");
        if browser.ask(&script).await.expect("an answer") == true {
            return;
        }
    }
    panic!("{selector} cannot be reached with the keyboard");
}

/// Presses a key where the focus is.
async fn strike(browser: &Browser, key: &str) {
    let focused = browser.client.active_element().await.expect("something has the focus");
    focused.send_keys(key).await.expect("a key");
}

/// Waits until the answer has led away from a question: what is asked for earlier may be overtaken by it.
async fn left(browser: &Browser, question: &str) {
    for _ in 0..100 {
        let here = browser.client.current_url().await.expect("an address");
        if !here.path().ends_with(question) {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn a_keyboard_is_enough() {
    let site = Site::start();
    let browser = Browser::open(Look::DESK).await;
    browser.go(&site.at("/kk/check")).await.expect("the start");
    tab_to(&browser, "a.skip").await;
    tab_to(&browser, "main a.button").await;
    strike(&browser, &Key::Enter.to_string()).await;
    browser.arrive("/check/purposes").await;
    tab_to(&browser, "input[value=settle]").await;
    strike(&browser, " ").await;
    tab_to(&browser, ".go button[value=next]").await;
    strike(&browser, &Key::Enter.to_string()).await;
    left(&browser, "/purposes").await;
    // The next question has the focus nowhere else than at its start, and Enter in a field goes on.
    browser.go(&site.at("/kk/check/citizenship")).await.expect("a question");
    tab_to(&browser, "input[type=text]").await;
    strike(&browser, "Германия").await;
    strike(&browser, &Key::Enter.to_string()).await;
    left(&browser, "/citizenship").await;
    browser.go(&site.at("/kk/check/answers")).await.expect("the answers");
    let answers = browser.text("dl.answers").await.expect("a list");
    assert!(answers.contains("Германия"), "{answers}");
    browser.close().await.expect("it closes");
}

#[tokio::test]
async fn back_works_and_an_answer_can_be_changed() {
    let site = Site::start();
    let browser = Browser::open(Look::PLAIN).await;
    browser.go(&site.at("/en/check/purposes")).await.expect("the first question");
    answer_one(&browser).await;
    let second = browser.client.current_url().await.expect("an address");
    answer_one(&browser).await;
    // The browser's own way back, and the page's.
    browser.client.back().await.expect("back");
    browser.arrive(second.path()).await;
    browser.go(&site.at("/en/check/answers")).await.expect("the answers");
    browser.leave("a[href*=\"/check/purposes\"]").await.expect("a way to change");
    assert!(
        browser.has("input[value=settle]:checked").await.expect("an answer"),
        "what was answered is still there"
    );
    browser.press("input[value=remote]").await.expect("it is unchosen");
    browser.leave(".go button[value=next]").await.expect("it goes on");
    browser.arrive("/check/answers").await;
    let answers = browser.text("dl.answers").await.expect("a list");
    assert!(
        answers.contains("Live here permanently") && !answers.contains("remotely"),
        "{answers}"
    );
    // Wiped: nothing is left.
    browser.leave("a[href$=\"/check/wipe\"]").await.expect("a way to wipe");
    browser.leave("main form button").await.expect("it is asked once more");
    browser.go(&site.at("/en/check/answers")).await.expect("the answers");
    assert!(!browser.has("dl.answers dd").await.expect("an answer"), "nothing is left");
    browser.close().await.expect("it closes");
}

#[tokio::test]
async fn a_shared_link_carries_the_answers_behind_its_mark() {
    let site = Site::start();
    let browser = Browser::open(Look::PHONE).await;
    browser.go(&site.at("/ru/check/purposes")).await.expect("the first question");
    answer_one(&browser).await;
    browser.go(&site.at("/ru/verdict/share")).await.expect("the page that makes links");
    browser.leave("main form button").await.expect("it makes one");
    let script = "return [...document.querySelectorAll('main a, main input, main textarea')]\
        .map(e => e.value || e.href).find(link => link && link.includes('#a='))";
    let link = browser.ask(script).await.expect("an answer");
    let link = link.as_str().expect("a link with a mark").to_owned();
    browser.close().await.expect("it closes");

    let other = Browser::open(Look::PHONE).await;
    other.go(&link).await.expect("the link opens");
    for _ in 0..100 {
        let here = other.client.current_url().await.expect("an address");
        if here.fragment().is_none() && !here.path().ends_with("/check") {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let here = other.client.current_url().await.expect("an address");
    assert_eq!((here.fragment(), here.query()), (None, None), "the answers left the address");
    other.go(&site.at("/ru/check/answers")).await.expect("the answers");
    let answers = other.text("dl.answers").await.expect("a list");
    assert!(answers.contains("Жить здесь постоянно"), "{answers}");
    other.close().await.expect("it closes");
}
