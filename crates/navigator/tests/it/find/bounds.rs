//! Whatever is typed is answered, and soon; the order is the same every time.

use navigator::find::{Index, Kind, Wanted};
use terms::{Date, Language};

use super::{found, index};
use crate::data::{TODAY, catalogue, people};

/// Pieces of which hostile queries are made.
const PIECES: [&str; 24] = [
    "виза",
    "қандас",
    "b12-1",
    "в",
    "-",
    "9",
    " ",
    "'",
    "ё",
    "ß",
    "İ",
    "ﬁ",
    "\u{301}",
    "\u{202e}",
    "日本",
    "🛂",
    "<script>",
    "%00",
    "\0",
    "…",
    "A5-",
    "ьъ",
    "ttttss",
    "ş",
];

#[test]
fn no_query_breaks_it() {
    // A generator of Lehmer, so that every run tries the same.
    let mut state: u64 = 1;
    let mut next = |below: usize| {
        state = state * 48271 % 2_147_483_647;
        usize::try_from(state).expect("it is small") % below
    };
    for round in 0..people(2_000) {
        let count = next(12);
        let query: String = (0..count).map(|_| PIECES[next(PIECES.len())]).collect();
        let found = found(&query, Language::ALL[round % 3]);
        for hit in found.groups.iter().flat_map(|group| &group.hits) {
            for text in [Some(&hit.title), hit.snippet.as_ref()].into_iter().flatten() {
                let whole: String = text.pieces().map(|(piece, _)| piece).collect();
                assert_eq!(whole, text.text, "{query:?}");
            }
        }
    }
}

#[test]
fn every_beginning_of_a_name_is_answered() {
    for route in &catalogue().routes {
        let name = route.name.get(Language::Kk);
        for (end, _) in name.char_indices() {
            let _ = found(&name[..end], Language::Kk);
        }
        let found = found(name, Language::Kk);
        let group = found.groups.iter().find(|group| group.kind == Kind::Route);
        let hits = group.into_iter().flat_map(|group| &group.hits);
        assert!(hits.into_iter().any(|hit| hit.id == route.id), "{name} finds its route");
    }
}

#[test]
fn a_long_query_is_cut_and_an_empty_one_finds_nothing() {
    for words in ["", "   ", "и в на", "the of", "?"] {
        assert_eq!(found(words, Language::Ru).total(), 0, "{words:?}");
    }
    let long = format!("{} kandas", "x".repeat(100_000));
    assert_eq!(found(&long, Language::En).total(), 0, "what is beyond the limit is not looked at");
    assert!(found(&"виза ".repeat(50_000), Language::Ru).total() > 0);
}

#[test]
fn the_order_is_the_same_every_time() {
    let again = Index::new(catalogue());
    for words in ["visa", "виза", "рұқсат", "work", "passprot"] {
        let wanted = Wanted {
            words,
            language: Language::En,
            as_of: TODAY,
            known_at: TODAY,
            each: 100,
            kind: None,
        };
        let told = |index: &Index<'_>| {
            serde_json::to_string(&index.search(&wanted)).expect("it can be told")
        };
        assert_eq!(told(index()), told(&again), "{words}");
    }
}

#[test]
fn the_index_is_small() {
    let size = index().size();
    println!("the index takes {} kB", size / 1024);
    assert!(size < 2 * 1024 * 1024, "{size} bytes");
}

#[test]
fn what_was_not_known_is_not_found() {
    let known_at = Date::constant(2020, 1, 1);
    let wanted = Wanted {
        words: "visa",
        language: Language::En,
        as_of: known_at,
        known_at,
        each: 5,
        kind: None,
    };
    let found = index().search(&wanted);
    assert!(found.groups.iter().all(|group| group.kind == Kind::Term), "{:?}", found.total());
}

#[test]
fn one_kind_may_be_wanted() {
    let wanted = Wanted {
        words: "visa",
        language: Language::En,
        as_of: TODAY,
        known_at: TODAY,
        each: 2,
        kind: Some(Kind::Source),
    };
    let found = index().search(&wanted);
    assert_eq!(found.groups.len(), 1);
    assert!(found.groups[0].total > 2 && found.groups[0].hits.len() == 2);
}
