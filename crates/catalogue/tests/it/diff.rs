//! What changed from one state of the data to another.

use catalogue::{Changes, What, diff};

use crate::fixture::{Planted, SETTLING, WORK, catalogue, plant, testland};

fn changes(planted: &Planted) -> Changes {
    diff(&catalogue(), &planted.catalogue())
}

/// Thing, row, key and sort of every difference.
fn told(changes: &Changes) -> Vec<String> {
    let all = changes.things.iter().flat_map(|thing| {
        thing.changes.iter().map(move |change| {
            let place = [thing.kind, &thing.id, &change.row, change.key].join(" ");
            format!("{}: {:?}", place.split_whitespace().collect::<Vec<_>>().join(" "), change.what)
        })
    });
    all.collect()
}

#[test]
fn the_same_data_have_no_differences() {
    let changes = diff(&catalogue(), &catalogue());
    assert!(changes.things.is_empty() && changes.routes.is_empty());
    assert_eq!(changes.before, changes.after);
}

#[test]
fn each_sort_of_difference_is_told_apart() {
    let planted = plant(SETTLING, "formula = \"4 mci\"", "formula = \"5 mci\"")
        .and(SETTLING, "monthly_income > 3000 USD", "monthly_income > 3000 USD and age >= 18")
        .and(SETTLING, "{ count = 45, unit", "{ count = 30, unit")
        .and(WORK, "A company employs you.", "A firm employs you.")
        .and(WORK, "stage = \"apply\"\nknown = 2026-11-23\ncite = [\"act/fee\"]", "stage = \"apply\"\nknown = 2026-11-24\nfrom = 2026-12-01\ncite = [\"act/fee\", \"act/who\"]");
    let changes = changes(&planted);
    let told = told(&changes);
    for expected in [
        "route settling-permit fee duty formula: Figure",
        "route settling-permit criterion income when: Condition",
        "route work-permit criterion employer text: Text",
        "route work-permit fee duty from: InForce",
        "route work-permit fee duty read_from: InForce",
        "route work-permit fee duty known: Known",
        "route work-permit fee duty cite: Citation",
    ] {
        assert!(told.iter().any(|line| line == expected), "{expected}\nin\n{told:#?}");
    }
    assert!(told.iter().any(|line| line.ends_with("term: Figure")), "{told:#?}");
    assert_eq!(told.len(), 8, "and nothing else: {told:#?}");
    assert_eq!(changes.count(What::Figure), 2);
    let fee = changes
        .things
        .iter()
        .flat_map(|thing| &thing.changes)
        .find(|change| change.key == "formula")
        .expect("a change of the fee");
    assert_eq!(
        (fee.before.clone(), fee.after.clone()),
        (Some("4 mci".into()), Some("5 mci".into()))
    );
    let places = (fee.place_before.clone(), fee.place_after.clone());
    assert!(places.0.is_some_and(|place| place.starts_with("kz/routes/settling-permit.toml:")));
    assert!(places.1.is_some());
}

#[test]
fn rows_that_come_and_go_and_dates_that_rows_inherit() {
    let row = "[[grant]]\nid = \"again\"\ntext = { en = \"It may be renewed.\", ru = \"Его можно продлить.\", kk = \"Оны ұзартуға болады.\" }\nrenewal = true\ncite = [\"portal/apply\"]\n";
    let gone = changes(&plant(WORK, row, ""));
    assert_eq!(told(&gone), ["route work-permit grant again: Removed"]);
    let come = diff(&plant(WORK, row, "").catalogue(), &catalogue());
    assert_eq!(told(&come), ["route work-permit grant again: Added"]);
    let until = changes(&plant(SETTLING, "until = 2027-06-30", "until = 2027-12-31"));
    assert_eq!(told(&until), ["route settling-permit until: InForce"], "not of every row within");
}

#[test]
fn lists_name_what_came_and_went() {
    let lists = "data/kz/lists.toml";
    let changes =
        changes(&plant(lists, "countries = [\"KZ\", \"US\"]", "countries = [\"KZ\", \"QT\"]"));
    assert_eq!(told(&changes), ["list friends countries: Members"]);
    let change = &changes.things[0].changes[0];
    assert_eq!(change.before, Some(serde_json::json!(["US"])), "gone");
    assert_eq!(change.after, Some(serde_json::json!(["QT"])), "come");
}

#[test]
fn routes_are_touched_through_what_they_use() {
    let constants = "data/kz/constants.toml";
    let planted = plant(constants, "4325 KZT", "4400 KZT");
    let changes = changes(&planted);
    let touched: Vec<_> = changes.routes.iter().map(|route| (&*route.id, route.itself)).collect();
    assert_eq!(touched, [("settling-permit", false), ("work-permit", false)], "both count in it");
    assert!(
        changes.routes[0].through.iter().any(|thing| thing.kind == "constant" && thing.id == "mci")
    );
    let source = "data/kz/sources.toml";
    let changes = diff(
        &catalogue(),
        &plant(source, "edition = 2026-07-01", "edition = 2026-07-02").catalogue(),
    );
    assert!(changes.routes.iter().all(|route| {
        route.through.iter().any(|thing| thing.kind == "source" && thing.id == "act")
    }));
}

#[test]
fn passages_are_compared_by_name_and_not_by_position() {
    let passages = "data/kz/passages/portal.toml";
    let planted = plant(
        passages,
        "source = \"portal\"\n",
        "source = \"portal\"\n\n[passage.\"aaa\"]\nat = \"page\"\nsupport = \"confirmed\"\n",
    );
    assert_eq!(told(&changes(&planted)), ["passage portal/aaa: Added"]);
    assert!(serde_json::to_string(&changes(&testland())).expect("JSON").contains("\"things\":[]"));
}
