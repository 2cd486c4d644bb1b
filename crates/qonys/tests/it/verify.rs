//! Whether the passages still stand: in saved pages, and in the history of the acts.

use std::{fs, path::Path};

use catalogue::Fingerprint;

use crate::binary::{copied, edit, git, place, run};

const OLD: &str = "Разрешение выдаётся на 10 лет";
const NEW: &str = "Разрешение выдаётся на 5 лет";

/// Testland whose one fingerprinted passage is a known text of an act with a number.
fn fingerprinted() -> (tempfile::TempDir, String) {
    let data = copied();
    let Fingerprint { length, sha256 } = Fingerprint::of(OLD);
    edit(
        &data,
        "kz/passages/act.toml",
        &[
            ("n = 120", &format!("n = {length}")),
            ("5cc130b961362a52322b72cc5dddb4338135ad6b8d93654c7b7dc3b0e3cccce1", &sha256),
        ],
    );
    let address = "https://zan.gov.kz/client/#!/doc/59947/rus/01.07.2026";
    edit(&data, "kz/sources.toml", &[("https://law.example/1", address)]);
    let name = data.path().to_string_lossy().into_owned();
    (data, name)
}

fn write(folder: &Path, name: &str, text: &str) {
    let file = folder.join(name);
    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder can be made");
    fs::write(file, text).expect("the folder can be written to");
}

#[test]
fn a_page_that_lost_a_passage_is_told_and_ends_with_one() {
    let (_data, data) = fingerprinted();
    let pages = place();
    let folder = pages.path().to_string_lossy().into_owned();
    let words = ["catalogue", "verify", "--dir", &folder, "--data", &data];
    write(pages.path(), "act.html", &format!("<p>Статья 1. <b>{OLD}</b></p>"));
    write(pages.path(), "other.html", "<p>Page of nothing</p>");
    let ran = run(&words);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.errors);
    assert!(ran.out.contains("Found: 1") && ran.out.contains("other.html"), "{}", ran.out);

    write(pages.path(), "act.html", &format!("<p>Статья 1. {NEW}</p>"));
    for language in ["en", "ru", "kk"] {
        let ran = run(&[&words[..], &["--lang", language]].concat());
        assert_eq!((ran.code, ran.errors.as_str()), (1, ""));
        insta::assert_snapshot!(format!("verify-pages.{language}"), ran.out);
    }
    let ran = run(&[&words[..], &["--thorough"]].concat());
    assert_eq!((ran.code, ran.errors.as_str()), (1, ""));
    let ran = run(&[&words[..], &["--json"]].concat());
    let value: serde_json::Value = serde_json::from_str(&ran.out).expect("the output is JSON");
    assert_eq!((ran.code, value["pages"]["gone"].as_u64()), (1, Some(1)));
}

#[test]
fn the_edition_without_the_passage_and_newer_editions_are_named() {
    let (_data, data) = fingerprinted();
    let clone = place();
    let act = "03-laws/2011/0722-o-poselenii-59947";
    git(clone.path(), &["init", "--quiet"]);
    for (text, day) in [(OLD, "2026-07-01"), (NEW, "2026-09-01")] {
        write(clone.path(), &format!("{act}/rus.md"), &format!("### Статья 1\n\n1) {text};\n"));
        let meta = format!("version_date:\n  rus: {day}\n");
        write(clone.path(), &format!("{act}/meta.yaml"), &meta);
        git(clone.path(), &["add", "--all"]);
        git(clone.path(), &["commit", "--quiet", "--message", day]);
    }
    let folder = clone.path().to_string_lossy().into_owned();
    let ran = run(&["catalogue", "verify", "--git", &folder, "--data", &data]);
    assert_eq!(ran.code, 1, "{}", ran.errors);
    for told in [
        "Disappeared: 1",
        "There is 1 newer edition",
        "last edition with it: 1 July 2026",
        "first edition without it: 1 September 2026",
        "Art. 1, par. 1",
    ] {
        assert!(ran.out.contains(told), "{told}: {}", ran.out);
    }
    let ran = run(&["catalogue", "verify", "--git", &folder, "--data", &data, "--json"]);
    let value: serde_json::Value = serde_json::from_str(&ran.out).expect("the output is JSON");
    assert_eq!(value["history"]["disappeared"], 1);
}

#[test]
fn a_place_to_look_in_is_needed() {
    let ran = run(&["catalogue", "verify"]);
    assert_eq!(ran.code, 2);
    assert!(ran.errors.contains("This is missing: --dir"), "{}", ran.errors);
    let ran = run(&["catalogue", "verify", "--dir", "a", "--git", "b"]);
    assert_eq!(ran.code, 2);
    let ran = run(&["catalogue", "verify", "--dir", "nowhere"]);
    assert_eq!(ran.code, 1);
    assert!(ran.errors.contains("nowhere"), "{}", ran.errors);
    let place = place();
    let ran = run(&["catalogue", "verify", "--git", &place.path().to_string_lossy()]);
    assert_eq!(ran.code, 1);
    assert!(ran.errors.contains("not a git repository"), "{}", ran.errors);
}
