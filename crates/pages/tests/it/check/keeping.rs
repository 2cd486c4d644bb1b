//! Answers change, go back, are saved, opened, shared; family comes and goes; what contradicts is shown.

use axum::http::{StatusCode, header};
use navigator::{Identifier, Navigator, Profile, interview::Generator, profile::Format};

use super::browser::{Browser, pairs};
use crate::{
    fixture::{CATALOGUE, state, today},
    html,
};

#[tokio::test]
async fn back_leads_to_the_question_before_and_shows_its_answer() {
    let mut browser = Browser::new(state());
    browser.post("/en/check/purposes", &pairs(&[("answer", "settle")])).await;
    let second = browser.at.clone();
    assert!(second.starts_with("/en/check/") && second != "/en/check/answers", "{second}");
    let page = browser.get(&second).await;
    let hrefs = html::values(&page.text, "href");
    assert!(hrefs.contains(&"/en/check/purposes"), "{hrefs:?}");
    let page = browser.get("/en/check/purposes").await;
    assert!(page.text.contains("value=\"settle\" checked"));
    let changed = pairs(&[("answer", "work")]);
    let page = browser.post("/en/check/purposes?from=answers", &changed).await;
    assert!(page.text.contains("Work for an employer") && !page.text.contains("Live here perm"));
}

#[tokio::test]
async fn family_comes_and_goes() {
    let mut browser = Browser::new(state());
    let child = pairs(&[
        ("member", "child"),
        ("birth-day", "1"),
        ("birth-month", "9"),
        ("birth-year", "2011"),
        ("citizenship", "Germany"),
    ]);
    let page = browser.post("/en/check/family", &child).await;
    assert_eq!(browser.at, "/en/check/answers");
    assert!(page.text.contains("1 September 2011, Germany"), "{}", page.text);
    let page = browser.get("/en/check/family/1").await;
    assert!(page.text.contains("value=\"2011\"") && page.text.contains("value=\"child\" checked"));
    let page = browser.post("/en/check/family/1", &pairs(&[("member", "spouse")])).await;
    assert!(!page.text.contains("2011"));
    let page = browser.post("/en/check/family", &pairs(&[("birth-day", "40")])).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains("value=\"40\""));
    browser.post("/en/check/family/1", &pairs(&[("do", "remove")])).await;
    assert_eq!(browser.get("/en/check/family/1").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_file_gives_the_same_answers_and_a_broken_one_says_where() {
    let mut browser = Browser::new(state());
    browser.post("/en/check/purposes", &pairs(&[("answer", "settle")])).await;
    browser.post("/en/check/birth_date", &pairs(&[("do", "unknown")])).await;
    let file = browser.get("/en/check/answers.toml").await;
    assert!(file.header(header::CONTENT_DISPOSITION).contains("qonys.toml"));
    let mut other = Browser::new(state());
    let page = other.upload("/en/check/file", file.text.as_bytes()).await;
    assert_eq!(other.at, "/en/check/answers?read=1");
    assert!(page.text.contains("Live here permanently"));
    assert_eq!(other.get("/en/check/answers.toml").await.text, file.text);
    for (broken, said) in [
        (&b"purposes = [\"setle\"]"[..], "Line 1, column 13"),
        (b"purpses = []", "did you mean"),
        (b"purposes = [", "Line 1"),
        (b"\xff\xfe", "not a text file"),
        (b"", "Choose a file first"),
    ] {
        let page = other.upload("/en/check/file", broken).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(page.text.contains(said), "{said}");
    }
    for large in [vec![b'#'; 50 * 1024], vec![b'#'; 200 * 1024]] {
        let page = other.upload("/en/check/file", &large).await;
        assert!(page.text.contains("too large"), "{} bytes: {}", large.len(), page.status);
    }
    assert_eq!(other.get("/en/check/answers.toml").await.text, file.text, "nothing was lost");
}

#[tokio::test]
async fn a_shared_link_gives_the_same_answers_and_asks_before_it_replaces() {
    let mut browser = Browser::new(state());
    browser.post("/ru/check/purposes", &pairs(&[("answer", "settle")])).await;
    let asked = browser.get("/ru/verdict/share").await;
    assert!(!asked.text.contains("#a="), "only who asks gets the link");
    let page = browser.post("/ru/verdict/share", &[]).await;
    let link = page.text.split("<textarea").nth(1).and_then(|rest| rest.split('>').nth(1));
    let link = link.and_then(|rest| rest.split('<').next()).expect("a link");
    let (place, answers) = link.split_once("#a=").expect("answers behind the mark");
    assert_eq!(place, "https://qonys.example/ru/check");
    let sent = pairs(&[("a", answers)]);
    let mut other = Browser::new(state());
    other.post("/ru/check/open", &sent).await;
    assert_eq!(other.at, "/ru/verdict");
    let file = browser.get("/en/check/answers.toml").await.text;
    assert_eq!(other.get("/en/check/answers.toml").await.text, file);
    let mut third = Browser::new(state());
    third.post("/ru/check/ethnic_kazakh", &pairs(&[("answer", "no")])).await;
    let page = third.post("/ru/check/open", &sent).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        third.get("/en/check/answers.toml").await.text.contains("ethnic_kazakh"),
        "asked first"
    );
    third.post("/ru/check/open", &[&sent[..], &pairs(&[("do", "replace")])].concat()).await;
    assert_eq!(third.get("/en/check/answers.toml").await.text, file);
    for broken in ["", "???", "e30x", &answers[..answers.len() - 3]] {
        let page = third.post("/ru/check/open", &pairs(&[("a", broken)])).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{broken}");
    }
}

#[tokio::test]
async fn contradictions_lead_to_both_answers() {
    let navigator = navigator();
    // Answers drawn by lot contradict each other now and then.
    let mut lots = Generator::new(&navigator, 7);
    let drawn = std::iter::repeat_with(|| lots.sketch()).take(2000).find_map(|profile| {
        let found = navigator.verdicts(&profile).contradictions;
        let facts = found.first()?.facts.iter();
        let facts: Vec<String> = facts.map(|fact| fact.fact.id.clone()).collect();
        (facts.len() > 1).then_some((profile, facts))
    });
    let (profile, facts) = drawn.expect("somebody contradicts himself");
    let mut browser = Browser::new(state());
    let file = profile.write(&CATALOGUE, terms::Language::En);
    let answers = browser.upload("/en/check/file", file.as_bytes()).await;
    let verdict = browser.get("/en/verdict").await;
    for page in [answers, verdict] {
        assert!(page.text.contains("cannot both be true"), "{}", page.status);
        for id in &facts {
            let place = format!("/en/check/{id}?from=answers");
            assert!(html::values(&page.text, "href").contains(&&*place), "{place}");
        }
    }
}

fn navigator() -> Navigator<'static> {
    let known_at = CATALOGUE.release.known.max(today());
    Navigator::new(&CATALOGUE, today(), known_at).expect("something is known")
}

#[tokio::test]
async fn the_identifier_is_that_of_the_answers_and_days() {
    let mut browser = Browser::new(state());
    browser.post("/en/check/purposes", &pairs(&[("answer", "settle")])).await;
    let identifier = |page: &str| {
        let at = page.find("Identifier of this result").expect("it is told");
        page[at..].split("<code>").nth(1).and_then(|rest| rest.split('<').next()).map(str::to_owned)
    };
    let first = identifier(&browser.get("/en/verdict").await.text).expect("an identifier");
    let file = browser.get("/en/check/answers.toml").await.text;
    let profile = Profile::read(&file, Format::Toml, &CATALOGUE, today()).expect("answers");
    assert_eq!(first, Identifier::of(&navigator(), &profile).to_string());
    assert_eq!(
        identifier(
            &browser
                .get("/kk/verdict")
                .await
                .text
                .replace("Нәтиженің сәйкестендіргіші", "Identifier of this result",)
        ),
        Some(first.clone()),
        "in every language"
    );
    let other = browser.get("/en/verdict?as_of=2026-06-01").await.text;
    assert_ne!(identifier(&other), Some(first));
    assert!(browser.get("/en/verdict?as_of=2031-06-01").await.text.contains("This supposes that"));
    let pdf = browser.get("/en/verdict.pdf").await;
    assert_eq!(pdf.header(header::CONTENT_TYPE), "application/pdf");
}
