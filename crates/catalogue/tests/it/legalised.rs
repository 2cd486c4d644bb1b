//! What makes a foreign paper good, by the state that issued it.

use catalogue::{Doubt, Free, Legalised};
use terms::{Country, Date};

use crate::fixture::testland;

const LISTS: &str = "data/kz/lists-legalisation.toml";

fn lists(apostille: &str) -> String {
    let list = |id: &str, rest: &str| {
        format!(
            "[[list]]\nid = \"{id}\"\nkind = \"countries\"\nname = {{ en = \"States\", ru = \"Государства\", kk = \"Мемлекеттер\" }}\ncite = [\"act/who\"]\n{rest}\n"
        )
    };
    format!(
        "known = 2026-11-21\n{}{}{apostille}",
        list(
            "no_legalisation_states",
            "from = 2025-01-01\nuntil = 2026-12-31\ncountries = [\"QT\"]"
        ),
        list(
            "no_legalisation_disputed",
            "countries = [\"XX\", \"US\"]\nfrom = 2026-01-01\nuntil = 2026-06-30"
        ),
    )
}

const APOSTILLE: &str = "[[list]]\nid = \"apostille_states\"\nkind = \"countries\"\nname = { en = \"States\", ru = \"Государства\", kk = \"Мемлекеттер\" }\ncite = [\"act/who\"]\nfrom = 2026-08-01\ncountries = [\"US\"]\n";

/// How the answer begins, without the edition of a list.
fn answer(files: &str, document: &str, state: &str, as_of: &str) -> String {
    let catalogue = testland().with(LISTS, files).catalogue();
    let day = |text: &str| -> Date { text.parse().expect("a day") };
    let at = catalogue.at(day(as_of), day("2026-11-23")).expect("known");
    let document = at.documents().find(|known| known.id == document).expect("a paper of Testland");
    let state: Country = state.parse().expect("a country");
    match at.legalisation(document, state) {
        Legalised::Nothing(Free::Treaty { list }) => format!("treaty {}", list.id),
        Legalised::Nothing(free) => format!("{free:?}"),
        Legalised::Apostille { list } => format!("apostille {}", list.id),
        Legalised::Consular { list } => {
            format!("consular {}", list.map_or("always", |list| list.id))
        }
        Legalised::AskTheAuthority(Doubt::Disputed { list }) => format!("disputed {}", list.id),
        Legalised::AskTheAuthority(doubt) => format!("ask {doubt:?}"),
    }
}

#[test]
fn lists_in_force_decide_and_where_there_is_none_the_authority_does() {
    let without = lists("");
    let with = lists(APOSTILLE);
    let paper = "birth-certificate";
    assert_eq!(answer(&with, "passport", "US", "2026-12-01"), "Paper");
    assert_eq!(answer(&with, paper, "KZ", "2026-12-01"), "Domestic");
    assert_eq!(answer(&with, paper, "QT", "2026-12-01"), "treaty no_legalisation_states");
    assert_eq!(answer(&with, paper, "US", "2026-12-01"), "apostille apostille_states");
    assert_eq!(answer(&with, paper, "US", "2026-06-01"), "disputed no_legalisation_disputed");
    assert_eq!(answer(&with, paper, "US", "2026-07-15"), "ask NoApostilleList", "not yet in force");
    assert_eq!(answer(&without, paper, "US", "2026-12-01"), "ask NoApostilleList");
    assert_eq!(answer(&with, paper, "QT", "2027-01-01"), "ask NoTreatyList", "the list has ended");
    assert_eq!(answer(&with, paper, "XX", "2026-06-01"), "ask NoState");
}

#[test]
fn the_rest_is_consular_and_unknown_stays_unknown() {
    let with = lists(APOSTILLE).replace("[\"US\"]\n", "[\"KZ\"]\n");
    assert_eq!(answer(&with, "birth-certificate", "US", "2026-12-01"), "consular apostille_states");
    let document = |word: &str| {
        let catalogue = testland()
            .and(
                "data/kz/documents.toml",
                "legalisation = \"apostille-or-legalisation\"",
                &format!("legalisation = \"{word}\""),
            )
            .catalogue();
        let day: Date = "2026-12-01".parse().expect("a day");
        let at = catalogue.at(day, day).expect("known");
        let paper = at.documents().find(|known| known.id == "birth-certificate").expect("a paper");
        let json = serde_json::to_value(at.legalisation(paper, "US".parse().expect("a country")))
            .expect("JSON");
        (json["needs"].clone(), json["because"].clone())
    };
    assert_eq!(document("consular").0, "consular");
    assert_eq!(document("unknown"), ("ask-the-authority".into(), "silent".into()));
    assert_eq!(
        document("apostille-or-legalisation"),
        ("ask-the-authority".into(), "no-treaty-list".into())
    );
}
