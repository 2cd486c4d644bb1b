//! The pieces that later pages are made of, and the main ones of today, as they stand in the page.

use std::sync::Arc;

use axum::{
    extract::FromRequestParts,
    http::{Request, request::Parts},
};
use maud::Markup;
use navigator::interview::Progress;
use pages::{
    Visit,
    parts::{
        badge,
        choices::{Choice, Group, HowMany, choices},
        citation::{self, Notes, Standing},
        conflict::conflict,
        date_field::{DateField, date_field},
        error_summary::{Mistake, error_summary},
        field::{Field, field},
        progress::progress,
        report::report,
        silence::silence,
        sources::sources,
        table::table,
    },
};
use terms::Support;

use crate::fixture::{self, TESTLAND, testland};

async fn visit(place: &str, with_mail: bool) -> Visit {
    let mut state = testland();
    if with_mail {
        state = state.corrected_at("errors@qonys.example".parse().expect("an address"));
    }
    let request = Request::get(place).body(()).expect("a request");
    let (mut parts, ()): (Parts, ()) = request.into_parts();
    match Visit::from_request_parts(&mut parts, &Arc::new(state)).await {
        Ok(visit) => visit,
        Err(failure) => panic!("{failure:?}"),
    }
}

fn lines(markup: &Markup) -> String {
    fixture::lines(&markup.0)
}

#[tokio::test]
async fn forms() {
    let visit = visit("/en", false).await;
    let wrong = Field {
        hint: Some("Such as 35"),
        error: Some("Type a whole number"),
        value: "x",
        mode: Some("numeric"),
        ..Field::text("age", "How old are you?")
    };
    insta::assert_snapshot!("field", lines(&field(&visit, wrong)));
    let group = Group {
        name: "sure",
        legend: "Are you sure?",
        is_heading: true,
        hint: None,
        error: None,
        how_many: HowMany::One,
    };
    let answers = [("yes", "Yes", false), ("unknown", "I don't know", true)]
        .map(|(value, label, apart)| Choice { value, label, hint: None, chosen: apart, apart });
    insta::assert_snapshot!("choices", lines(&choices(&visit, group, &answers)));
    let date = DateField {
        name: "born",
        legend: "When were you born?",
        is_heading: false,
        hint: Some("For example 31 3 1980"),
        error: None,
        values: ["31", "3", "1980"],
        is_birthday: true,
    };
    insta::assert_snapshot!("date_field", lines(&date_field(&visit, date)));
    let mistakes = [Mistake { field: "age", text: "Type a whole number" }];
    insta::assert_snapshot!("error_summary", lines(&error_summary(&visit, &mistakes)));
    assert_eq!(error_summary(&visit, &[]).0, "", "no mistake, no box");
    let so_far = Progress { asked: 3, left_at_most: 7, settled: 4, routes: 18 };
    insta::assert_snapshot!("progress", lines(&progress(&visit, so_far, 300)));
}

#[tokio::test]
async fn facts() {
    let visit = visit("/en?as_of=2026-12-01", false).await;
    let route = TESTLAND.route("settling-permit").expect("the data has this route").1;
    let paper = route.papers.iter().find(|row| row.basis.cite.len() > 1);
    let cite = &paper.expect("a paper cites two places").basis.cite;
    insta::assert_snapshot!("citation", lines(&citation::short(&visit, cite, Standing::Elsewhere)));
    let sources_of = cite.iter().map(|passage| TESTLAND.passage(*passage).source);
    let notes = Notes::new(&visit, sources_of);
    let here = || lines(&citation::short(&visit, cite, Standing::Here(&notes)));
    let (first, second) = (here(), here());
    assert!(first.len() > second.len(), "a source is named once in a section");
    notes.begin();
    assert_eq!(here(), first, "and again in the next");
    insta::assert_snapshot!("citation_by_number", second);
    insta::assert_snapshot!(
        "citation_full",
        lines(&citation::full(&visit, TESTLAND.passage(cite[0])))
    );
    insta::assert_snapshot!("sources", lines(&sources(&visit, &notes)));
    let silent = route.silences.first().expect("it has a silence");
    insta::assert_snapshot!("silence", lines(&silence(&visit, silent, Standing::Elsewhere)));
    let disputed = route.conflicts.first().expect("it has a conflict");
    insta::assert_snapshot!("conflict", lines(&conflict(&visit, disputed, Standing::Elsewhere)));
}

#[tokio::test]
async fn words() {
    let visit = visit("/kk", true).await;
    let badges = [Support::Confirmed, Support::Reported, Support::Conflicting]
        .map(|support| badge::support(&visit, support).0);
    insta::assert_snapshot!("badges", badges.join("\n"));
    let route = TESTLAND.route("work-permit").expect("the data has this route").1;
    let letter = report(&visit, route.basis.origin).0;
    assert!(letter.contains("href=\"?wrong=work-permit:"), "{letter}");
    let cell = |text: &str| maud::html! { (text) };
    let rows = [(cell("a"), vec![cell("1")])];
    let columns = ["Not".to_owned(), "Many".to_owned()];
    insta::assert_snapshot!("table", lines(&table("Caption", &columns, &rows)));
}
