//! Answers that depend on the address only.

use serde_json::Value;

use crate::fixture::{catalogue, get, routes};

/// Every list of keys in an answer, wherever it stands.
fn cited(value: &Value, keys: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (name, inner) in object {
                if name == "cite" {
                    let all = inner.as_array().expect("`cite` is a list");
                    keys.extend(all.iter().filter_map(Value::as_str).map(str::to_owned));
                } else {
                    cited(inner, keys);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| cited(item, keys)),
        _ => {}
    }
}

#[tokio::test]
async fn what_is_cited_is_told_once() {
    let id = routes(1)[0];
    let two = routes(2).join(",");
    for path in [
        "/routes".to_owned(),
        format!("/routes/{id}"),
        format!("/compare?routes={two}"),
        "/changes".to_owned(),
    ] {
        let answer = get(&path).await.json();
        let mut keys = Vec::new();
        cited(&answer["data"], &mut keys);
        keys.sort();
        keys.dedup();
        assert!(!keys.is_empty(), "{path} cites something");
        let told: Vec<&str> = answer["citations"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|citation| citation["key"].as_str())
            .collect();
        assert_eq!(told, keys, "{path}");
        for name in ["release", "as_of", "known_at", "lang", "notice"] {
            assert!(answer[name].as_str().is_some_and(|text| !text.is_empty()), "{path}: {name}");
        }
    }
}

#[tokio::test]
async fn every_route_and_source_can_be_read_in_every_language() {
    for lang in ["en", "ru", "kk"] {
        let listed = get(&format!("/routes?lang={lang}")).await.data();
        let listed = listed.as_array().expect("a list");
        assert_eq!(listed.len(), catalogue().routes.len());
        for route in listed {
            let id = route["id"].as_str().expect("a name");
            let answer = get(&format!("/routes/{id}?lang={lang}")).await;
            assert_eq!(answer.header("content-language"), lang);
            assert!(!answer.body.contains('⟦'), "{id} in {lang}");
            let data = answer.data();
            assert_eq!(data["route"]["name"], route["name"]);
            assert!(data["criteria"].as_array().is_some_and(|rows| !rows.is_empty()), "{id}");
        }
    }
    for source in &catalogue().sources {
        let data = get(&format!("/sources/{}", source.key)).await.data();
        assert_eq!(data["source"]["key"].as_str(), Some(source.key.as_str()));
    }
}

#[tokio::test]
async fn lists_are_narrowed() {
    let all = get("/routes").await.data();
    let all = all.as_array().expect("a list");
    for (name, wanted) in [("category", "permanent"), ("purpose", "work")] {
        let some = get(&format!("/routes?{name}={wanted}")).await.data();
        let some = some.as_array().expect("a list").clone();
        let expected: Vec<&Value> = all
            .iter()
            .filter(|route| match name {
                "category" => route["category"] == wanted,
                _ => route["purposes"]
                    .as_array()
                    .is_some_and(|all| all.iter().any(|one| one == wanted)),
            })
            .collect();
        assert!(!some.is_empty() && some.len() < all.len(), "{wanted}");
        assert_eq!(some.iter().collect::<Vec<_>>(), expected);
    }
}

#[tokio::test]
async fn the_dictionary_says_how_answers_are_written() {
    let facts = get("/facts?lang=kk").await.data();
    let facts = facts.as_array().expect("a list");
    assert_eq!(facts.len(), catalogue().facts.len());
    let fact = |id: &str| facts.iter().find(|fact| fact["id"] == id).expect("the fact is there");
    assert_eq!(fact("birth_date")["kind"]["kind"], "date");
    assert_eq!(fact("birth_date")["kind"]["latest"], "2026-11-24");
    assert_eq!(fact("deposit")["kind"]["currency"], "KZT");
    let options = fact("purposes")["kind"]["options"].as_array().expect("options");
    assert!(
        options
            .iter()
            .all(|option| option["label"].as_str().is_some_and(|label| !label.is_empty()))
    );
}

#[tokio::test]
async fn another_day_has_other_rules() {
    let pilot = catalogue().routes.iter().find(|route| route.pilot);
    let pilot = pilot.expect("one route is an experiment");
    let until = pilot.basis.validity.until.expect("an experiment has an end");
    let after = until.tomorrow().expect("a day");
    let on = async |day| {
        let data = get(&format!("/routes/{}?as_of={day}", pilot.id)).await.data();
        data["route"]["is_in_force"].clone()
    };
    assert_eq!(on(until).await, true);
    assert_eq!(on(after).await, false);
}

#[tokio::test]
async fn a_comparison_has_a_cell_for_each_route() {
    let names = routes(3);
    let data = get(&format!("/compare?routes={}", names.join(","))).await.data();
    let rows = data["rows"].as_array().expect("rows");
    assert!(rows.iter().all(|row| row["cells"].as_array().is_some_and(|cells| cells.len() == 3)));
    let states = ["stated", "not-stated", "conflicting"];
    let cells = rows.iter().flat_map(|row| row["cells"].as_array().expect("cells"));
    assert!(cells.into_iter().all(|cell| states.iter().any(|state| cell["state"] == *state)));
    let category = get("/compare?category=permanent").await.data();
    assert!(category["routes"].as_array().is_some_and(|routes| routes.len() > 1));
}

#[tokio::test]
async fn changes_come_newest_first() {
    let data = get("/changes?since=2000-01-01").await.data();
    let days: Vec<&str> =
        data.as_array().expect("days").iter().filter_map(|day| day["day"].as_str()).collect();
    assert!(days.windows(2).all(|pair| pair[0] > pair[1]), "{days:?}");
    let first = days.last().expect("something was read");
    let then = get(&format!("/changes?since=2000-01-01&known_at={first}")).await.data();
    assert_eq!(then.as_array().map(Vec::len), Some(1), "later changes were not known");
    assert_eq!(get("/changes?since=2026-11-25").await.data().as_array().map(Vec::len), Some(0));
}

#[tokio::test]
async fn the_whole_data_set_has_a_schema() {
    let data = get("/catalogue").await.json();
    let schema = get("/catalogue/schema").await.json();
    assert_eq!(data["release"]["id"], catalogue().release.to_string());
    assert_eq!(data["routes"].as_array().map(Vec::len), Some(catalogue().routes.len()));
    for name in schema["required"].as_array().expect("a list").iter().filter_map(Value::as_str) {
        assert!(!data[name].is_null(), "{name}");
    }
}
