//! Snapshots of each kind of page, on the data of Testland.

use terms::Language;

use super::browser::{Browser, pairs};
use crate::fixture::{main_of, testland};

#[tokio::test]
async fn pages_look_as_they_did() {
    for language in Language::ALL {
        let mut browser = Browser::new(testland());
        let snap = |name: &str, page: &str| {
            insta::assert_snapshot!(format!("{name}.{language}"), main_of(page));
        };
        let at = |path: &str| format!("/{language}/{path}");
        snap("start", &browser.get(&at("check")).await.text);
        for fact in
            ["purposes", "birth_date", "citizenship", "monthly_income", "employment", "profession"]
        {
            snap(
                &format!("question-{fact}"),
                &browser.get(&at(&format!("check/{fact}"))).await.text,
            );
        }
        let wrong = pairs(&[("answer-day", "40")]);
        snap("question-wrong", &browser.post(&at("check/birth_date"), &wrong).await.text);
        browser.post(&at("check/purposes"), &pairs(&[("answer", "settle")])).await;
        browser.post(&at("check/citizenship"), &pairs(&[("answer", "DE")])).await;
        browser.post(&at("check/employment"), &pairs(&[("do", "skip")])).await;
        browser.post(&at("check/family"), &pairs(&[("member", "child")])).await;
        snap("answers", &browser.get(&at("check/answers")).await.text);
        snap("family", &browser.get(&at("check/family/1")).await.text);
        snap("verdict", &browser.get(&at("verdict")).await.text.replace(&release(), "RELEASE"));
        snap("verdict-route", &browser.get(&at("verdict/settling-permit")).await.text);
        snap("plan", &browser.get(&at("routes/settling-permit/plan?start=2026-12-01")).await.text);
        snap("ladder", &browser.get(&at("ladder?goal=settling-permit")).await.text);
        let compared = at("compare?routes=settling-permit,work-permit");
        snap("compare", &browser.get(&compared).await.text);
        snap("share", &browser.post(&at("verdict/share"), &[]).await.text);
        snap("wipe", &browser.get(&at("check/wipe")).await.text);
    }
}

fn release() -> String {
    crate::fixture::TESTLAND.release.to_string()
}
