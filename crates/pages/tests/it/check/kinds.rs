//! Each kind of question: what may be typed, what is said of what may not, and that what was typed stays.

use axum::http::StatusCode;

use super::browser::{Browser, pairs};
use crate::fixture::state;

/// Sends answers to a question and gives the page that comes back.
async fn sent(id: &str, answers: &[(&str, &str)]) -> (StatusCode, String, String) {
    let mut browser = Browser::new(state());
    let page = browser.post(&format!("/en/check/{id}"), &pairs(answers)).await;
    (page.status, page.text, browser.at)
}

#[tokio::test]
async fn mistakes_are_said_first_and_nothing_typed_is_lost() {
    for (id, answers, said, kept) in [
        ("ethnic_kazakh", vec![], "Choose one of the answers", ""),
        (
            "purposes",
            vec![("answer", "work"), ("answer", "~none")],
            "and something else",
            "value=\"work\" checked",
        ),
        ("purposes", vec![], "at least one answer", ""),
        (
            "birth_date",
            vec![("answer-day", "31"), ("answer-month", "February"), ("answer-year", "1990")],
            "There is no such day: 31.February.1990",
            "value=\"February\"",
        ),
        ("birth_date", vec![("answer-day", "31")], "missing in the date: Month", "value=\"31\""),
        (
            "birth_date",
            vec![("answer-day", "1"), ("answer-month", "1"), ("answer-year", "2100")],
            "too late",
            "2100",
        ),
        (
            "citizenship",
            vec![("answer", "Germny")],
            "Did you mean Germany (DE)?",
            "value=\"Germny\"",
        ),
        ("citizenship", vec![("answer", "Kongo"), ("answer", "x<y")], "x&lt;y", "x&lt;y"),
        ("citizenship", vec![("answer", "")], "Type the name of a country", ""),
        ("profession", vec![("answer", "zzzz")], "Nothing in the list", "value=\"zzzz\""),
        ("stays", vec![], "days of a stay", ""),
        (
            "stays",
            vec![("answer-from", "2026-05-02"), ("answer-until", "2026-05-01")],
            "cannot end before it begins",
            "value=\"2026-05-02\"",
        ),
    ] {
        let (status, page, at) = sent(id, &answers).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{id} {answers:?}");
        assert_eq!(at, format!("/en/check/{id}"));
        let errors = page.find("class=\"errors\"").expect("a list of mistakes");
        assert!(errors < page.find("<form class=\"question\"").expect("a form"), "{id}");
        assert!(page.contains(said), "{id} {answers:?} says {said}");
        assert!(page.contains(kept), "{id} {answers:?} keeps {kept}");
        assert!(page.contains("<title>Error: "), "{id}");
    }
}

#[tokio::test]
async fn what_people_type_is_understood() {
    for (id, answers, listed) in [
        (
            "birth_date",
            vec![("answer-day", "31"), ("answer-month", "мая"), ("answer-year", "1990")],
            "31 May 1990",
        ),
        (
            "citizenship",
            vec![("answer", "германия"), ("answer", ""), ("answer", "UZ")],
            "Germany and Uzbekistan",
        ),
        ("citizenship", vec![("answer", "Germany, Uzbekistan")], "Germany and Uzbekistan"),
        ("citizenship", vec![("answer", "Stateless")], "tateless"),
        (
            "purposes",
            vec![("answer", "work"), ("answer", "settle")],
            "Live here permanently; Work for an employer",
        ),
        ("record", vec![("answer", "~none")], "none"),
        ("stays", vec![("answer", "~none")], "none"),
        (
            "stays",
            vec![("answer-from", "10.01.2026"), ("answer-until", "2026-02-05")],
            "10 January",
        ),
        ("profession", vec![("answer-pick", "~other")], "another one"),
        ("profession", vec![("answer", "2512-1-007")], "2512-1-007"),
        ("birth_date", vec![("do", "unknown")], "I don't know"),
        ("birth_date", vec![("do", "skip")], "skipped"),
    ] {
        let mut browser = Browser::new(state());
        let place = format!("/en/check/{id}?from=answers");
        let page = browser.post(&place, &pairs(&answers)).await;
        assert_eq!(browser.at, "/en/check/answers", "{id} {answers:?}: {}", page.text);
        let text = page.text.replace("&amp;", "&");
        assert!(text.contains(listed), "{id} {answers:?} is listed as {listed}");
        let again = browser.get(&format!("/en/check/{id}")).await;
        assert_eq!(again.status, StatusCode::OK);
        if id == "stays" && answers.len() == 2 {
            assert!(again.text.contains("value=\"2026-01-10\""), "the answer is shown again");
        }
    }
}

#[tokio::test]
async fn rows_are_added_and_removed_without_a_script() {
    let two = [
        ("answer-from", "2026-01-10"),
        ("answer-until", "2026-02-05"),
        ("answer-from", "2026-03-01"),
        ("answer-until", "2026-03-09"),
    ];
    let more = [&two[..], &[("do", "more")]].concat();
    let (status, page, _) = sent("stays", &more).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(page.matches("name=\"answer-from\"").count(), 3);
    let less = [&two[..], &[("do", "remove-0")]].concat();
    let (_, page, _) = sent("stays", &less).await;
    assert_eq!(page.matches("name=\"answer-from\"").count(), 1);
    assert!(page.contains("2026-03-01") && !page.contains("2026-01-10"));
    let (_, page, _) = sent("citizenship", &[("answer", "Germany"), ("do", "more")]).await;
    assert_eq!(page.matches("name=\"answer\"").count(), 2);
}

#[tokio::test]
async fn a_part_of_a_name_offers_what_it_may_mean() {
    let (_, page, _) = sent("profession", &[("answer", "software")]).await;
    assert!(page.contains("name=\"answer-pick\" type=\"radio\""), "{page}");
}

#[tokio::test]
async fn only_questions_are_asked() {
    let mut browser = Browser::new(state());
    for place in ["/en/check/age", "/en/check/member", "/en/check/nothing", "/en/check/family/1"] {
        assert_eq!(browser.get(place).await.status, StatusCode::NOT_FOUND, "{place}");
    }
}
