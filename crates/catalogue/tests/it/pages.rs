//! Passages in saved copies of their sources.

use catalogue::{Catalogue, Fingerprint, PageOutcome, Reach, SavedPage, read_pages};

use crate::fixture::{Planted, testland};

const ACT: &str = "data/kz/passages/act.toml";
const PASSAGE: &str = "Разрешение выдаётся на 10 лет, кроме случаев по статье 3";

/// Testland whose passage `act/who` is a known text, and `portal/apply` another.
pub(crate) fn fingerprinted(act: &str, portal: &str) -> Planted {
    let print = |text: &str| {
        let Fingerprint { length, sha256 } = Fingerprint::of(text);
        format!("passage = {{ n = {length}, sha256 = \"{sha256}\" }}")
    };
    testland()
        .and(
            ACT,
            "passage = { n = 120, sha256 = \"5cc130b961362a52322b72cc5dddb4338135ad6b8d93654c7b7dc3b0e3cccce1\" }",
            &print(act),
        )
        .and(
            "data/kz/passages/portal.toml",
            "support = \"confirmed\"\n",
            &format!("support = \"confirmed\"\n{}\n", print(portal)),
        )
}

fn catalogue() -> Catalogue {
    fingerprinted(PASSAGE, "Подайте заявление на портале").catalogue()
}

fn page(path: &str, text: &str) -> SavedPage {
    SavedPage { path: path.to_owned(), text: text.to_owned() }
}

fn outcome(pages: &[SavedPage], passage: &str, reach: Reach) -> PageOutcome {
    let report = catalogue().verify_pages(pages, reach);
    let found = report.passages.into_iter().find(|found| found.passage == passage);
    found.expect("every passage is reported").outcome
}

#[test]
fn a_passage_is_found_with_its_page_and_line_whatever_the_page_is_written_in() {
    let html = "<html><body><p>Статья 1.</p>\n<p>1)&nbsp;<b>РАЗРЕШЕНИЕ</b> выдаётся\nна 10&#160;лет, кроме случаев по статье&nbsp;3;</p></body></html>";
    let markdown = "<a id=\"st1\"></a>\n\n### Статья 1\n\n1) разрешение выдаётся на 10 лет, кроме случаев по [статье 3](#st3);\n";
    let table = "<table><tr><td>Разрешение</td><td>выдаётся на 10 лет,</td>\n<td>кроме случаев по статье 3</td></tr></table>";
    for (path, text, line) in [
        ("act.html", html, 2),
        ("act.2026-07.md", markdown, 5),
        ("act/row.html", table, 1),
        ("act.txt", PASSAGE, 1),
    ] {
        assert_eq!(
            outcome(&[page(path, text)], "act/who", Reach::Words),
            PageOutcome::Found { file: path.to_owned(), line },
            "{path}"
        );
    }
}

#[test]
fn what_is_gone_what_has_no_page_and_what_was_never_fingerprinted_are_told_apart() {
    let changed = page("act.txt", &PASSAGE.replace("10 лет", "5 лет"));
    let report = catalogue().verify_pages(&[changed, page("notes.txt", "x")], Reach::Words);
    assert_eq!(
        (report.found, report.gone, report.page_missing, report.not_fingerprinted),
        (0, 1, 1, 6)
    );
    assert_eq!(report.unused, ["notes.txt"]);
    let of = |passage: &str| {
        let found = report.passages.iter().find(|found| found.passage == passage);
        found.expect("every passage is reported").outcome.clone()
    };
    assert_eq!(of("act/who"), PageOutcome::Gone { files: vec!["act.txt".to_owned()] });
    assert_eq!(of("portal/apply"), PageOutcome::PageMissing);
    assert_eq!(of("guide/who"), PageOutcome::NotFingerprinted);
    let json = serde_json::to_value(&report).expect("JSON");
    assert_eq!(json["passages"][0]["outcome"], "not-fingerprinted", "act/contested comes first");
}

#[test]
fn a_passage_within_a_word_is_found_by_the_thorough_search_alone() {
    let glued = page("act.txt", &format!("12{PASSAGE}"));
    assert!(matches!(
        outcome(std::slice::from_ref(&glued), "act/who", Reach::Words),
        PageOutcome::Gone { .. }
    ));
    assert!(matches!(
        outcome(&[glued], "act/who", Reach::Letters),
        PageOutcome::Found { line: 1, .. }
    ));
}

#[test]
fn pages_are_read_from_a_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("act")).expect("a folder within");
    for (path, text) in [("act/one.md", PASSAGE), ("portal.html", "<p>x</p>"), ("picture.png", "")]
    {
        std::fs::write(folder.path().join(path), text).expect("a file");
    }
    let pages = read_pages(folder.path()).expect("pages");
    let paths: Vec<&str> = pages.iter().map(|page| page.path.as_str()).collect();
    assert_eq!(paths, ["act/one.md", "portal.html"]);
    assert!(read_pages(&folder.path().join("none")).is_err());
}
