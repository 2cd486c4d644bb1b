//! Passages over the history of acts, in a small repository laid out as the public ones are.

use std::{fs, path::Path, process::Command};

use catalogue::{Catalogue, HistoryOutcome, Reach, Repositories, read_revision};

use crate::pages::fingerprinted;

const OLD: &str = "Разрешение выдаётся на 10 лет";
const NEW: &str = "Разрешение выдаётся на 5 лет";
const KEPT: &str = "Подайте заявление на портале";

fn git(folder: &Path, arguments: &[&str]) {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args([
            "-c",
            "user.name=Test",
            "-c",
            "user.email=test@example.org",
            "-c",
            "commit.gpgsign=false",
        ])
        .args(arguments)
        .output()
        .expect("git runs");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn commit(folder: &Path, files: &[(&str, &str)], subject: &str, day: &str) {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, text).expect("a file");
    }
    git(folder, &["add", "--all"]);
    git(
        folder,
        &["commit", "--quiet", "--message", subject, "--date", &format!("{day}T12:00:00Z")],
    );
}

/// Testland with the act at number 59947 and the portal's text at 104035.
fn catalogue() -> Catalogue {
    fingerprinted(OLD, KEPT)
        .and(
            "data/kz/sources.toml",
            "https://law.example/1",
            "https://zan.gov.kz/client/#!/doc/59947/rus/01.07.2026",
        )
        .and(
            "data/kz/sources.toml",
            "https://portal.example/",
            "https://zan.gov.kz/client/#!/doc/104035/rus",
        )
        .catalogue()
}

fn meta(date: &str) -> String {
    format!("act_code: '59947'\nversion_date:\n  kaz: {date}\n  rus: {date}\nsource:\n  rus: x\n")
}

#[test]
fn the_edition_in_which_a_passage_disappeared_is_named_and_newer_editions_are_listed() {
    let folder = tempfile::tempdir().expect("a folder");
    let clone = folder.path().join("codes");
    fs::create_dir(&clone).expect("a folder within");
    git(&clone, &["init", "--quiet"]);
    let act = "03-laws/2011/0722-o-poselenii-59947";
    let other = "03-laws/2012/0101-o-portale-104035/rus";
    let page = |text: &str| format!("<a id=\"st1\"></a>\n\n### Статья 1\n\n1) {text};\n");
    let file = |name: &str| format!("{act}/{name}");
    let (rus, yaml) = (file("rus.md"), file("meta.yaml"));
    let one = [(rus.as_str(), &*page(OLD)), (yaml.as_str(), &*meta("2026-07-01"))];
    commit(&clone, &one, "Law 1", "2026-07-05");
    let long = format!("{other}/sec001.md");
    commit(
        &clone,
        &[(long.as_str(), &*page("Общее")), (&format!("{other}/sec002.md"), &*page(KEPT))],
        "Portal",
        "2026-07-06",
    );
    let two = [(rus.as_str(), &*page(NEW)), (yaml.as_str(), &*meta("2026-09-01"))];
    commit(&clone, &two, "Law 2: shorter", "2026-09-02");
    let three = [
        (rus.as_str(), &*page(&format!("{NEW}, не больше"))),
        (yaml.as_str(), &*meta("2026-10-01")),
    ];
    commit(&clone, &three, "Law 3", "2026-10-02");
    commit(&clone, &[(&*file("kaz.md"), "Қазақша\n")], "Kazakh text", "2026-10-03");

    for root in [folder.path(), clone.as_path()] {
        let repositories = Repositories::open(root).expect("a clone");
        let report = catalogue().verify_history(&repositories, Reach::Words).expect("git answers");
        let act = report.acts.iter().find(|act| act.source == "act").expect("the act");
        assert_eq!(act.folder.as_deref(), Some("03-laws/2011/0722-o-poselenii-59947"));
        let newer: Vec<_> = act
            .newer
            .iter()
            .map(|edition| (edition.date.map(|date| date.to_string()), &*edition.subject))
            .collect();
        assert_eq!(
            newer,
            [
                (Some("2026-10-01".to_owned()), "Law 3"),
                (Some("2026-09-01".to_owned()), "Law 2: shorter")
            ]
        );
        let who =
            act.passages.iter().find(|passage| passage.passage == "act/who").expect("reported");
        let HistoryOutcome::Disappeared { last, first_without } = &who.outcome else {
            panic!("{:?}", who.outcome)
        };
        assert_eq!((&*last.subject, &*first_without.subject), ("Law 1", "Law 2: shorter"));
        let portal = report.acts.iter().find(|act| act.source == "portal").expect("the portal");
        assert_eq!(
            portal.passages[0].outcome,
            HistoryOutcome::Stands { file: format!("{other}/sec002.md"), line: 5 }
        );
        assert!(portal.newer.is_empty(), "it cites no edition");
        assert_eq!((report.stand, report.disappeared, report.not_fingerprinted), (1, 1, 4));
        assert_eq!(report.elsewhere, ["guide"]);
    }
}

#[test]
fn an_act_that_the_clone_lacks_and_a_passage_that_no_edition_holds() {
    let folder = tempfile::tempdir().expect("a folder");
    git(folder.path(), &["init", "--quiet"]);
    commit(folder.path(), &[("act-59947/rus.md", "Статья 1. Иное.\n")], "Law 1", "2026-07-01");
    let repositories = Repositories::open(folder.path()).expect("a clone");
    let report = catalogue().verify_history(&repositories, Reach::Letters).expect("git answers");
    assert_eq!((report.never_found, report.act_missing), (1, 1));
    let act = report.acts.iter().find(|act| act.source == "act").expect("the act");
    assert_eq!(
        act.newest.as_ref().and_then(|edition| edition.date),
        "2026-07-01".parse().ok(),
        "the day of the commit"
    );
    let json = serde_json::to_value(&report).expect("JSON");
    assert!(json.to_string().contains("\"outcome\":\"never-found\""));
}

#[test]
fn a_folder_without_a_clone_is_an_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let error = Repositories::open(folder.path()).expect_err("nothing there");
    assert!(error.to_string().ends_with("is not a git repository and holds none"), "{error}");
}

#[test]
fn data_of_an_older_revision_are_read() {
    let folder = tempfile::tempdir().expect("a folder");
    git(folder.path(), &["init", "--quiet"]);
    commit(
        folder.path(),
        &[("data/kz/lists.toml", "old"), ("README.md", "x")],
        "one",
        "2026-07-01",
    );
    commit(
        folder.path(),
        &[("data/kz/lists.toml", "new"), ("data/countries.toml", "c")],
        "two",
        "2026-07-02",
    );
    let data = folder.path().join("data");
    let files = |revision: &str| read_revision(&data, revision).expect("a revision");
    assert_eq!(files("HEAD~1"), [("kz/lists.toml".to_owned(), "old".to_owned())]);
    assert_eq!(files("HEAD").len(), 2);
    assert!(read_revision(&data, "nothing").is_err());
    let error = read_revision(&data, "--output=x").expect_err("an option is no revision");
    assert_eq!(error.to_string(), "`--output=x` is not a revision");
}
