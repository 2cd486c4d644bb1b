//! Syntax and shapes: what a table may hold.

use catalogue::{Catalogue, Severity};

use crate::fixture::{FACTS, SETTLING, WORK, files, plant};

#[test]
fn an_unknown_key_names_the_nearest() {
    plant(SETTLING, "each = \"person\"", "each = \"person\"\npayr = \"x\"").finds(
        SETTLING,
        "payr",
        "a fee has no key `payr`",
    );
}

#[test]
fn a_missing_key_stands_at_the_header_of_its_row() {
    let planted = plant(WORK, "stage = \"apply\"\nknown = 2026-11-23", "known = 2026-11-23");
    let (catalogue, problems) = planted.check();
    assert!(catalogue.is_none(), "nothing is loaded");
    assert_eq!(
        problems.to_string(),
        "data/kz/routes/work-permit.toml:32:1: this fee has no `stage` (stage: with which step it is paid)"
    );
}

#[test]
fn values_of_the_wrong_kind_are_refused() {
    plant(SETTLING, "pilot = true", "pilot = \"yes\"").finds(
        SETTLING,
        "\"yes\"",
        "expected true or false, found a text",
    );
    plant(SETTLING, "from = 2026-02-01", "from = 2026-02-01T10:00:00").finds(
        SETTLING,
        "2026-02-01T",
        "expected a day such as 2026-11-23, found a date or time",
    );
    plant(SETTLING, "row = \"2\"", "row = 2").finds(
        SETTLING,
        "2\ncite = [\"act/who\", \"guide",
        "expected a text, found a whole number",
    );
    plant(SETTLING, "who = [\"child\"]", "who = [\"chld\"]").finds(
        SETTLING,
        "\"chld\"",
        "`chld` is not a value of this key",
    );
    plant(SETTLING, "id = \"threat\"", "id = \"Threat\"").includes(
        Severity::Error,
        SETTLING,
        "\"Threat\"",
        "`Threat` cannot be a name",
    );
    plant("data/kz/lists.toml", "[\"KZ\", \"US\"]", "[\"KZ\", \"QZ\"]").finds(
        "data/kz/lists.toml",
        "\"QZ\"",
        "there is no country `QZ`",
    );
}

#[test]
fn texts_have_three_languages_and_are_not_empty() {
    plant(WORK, "ru = \"Служба труда\", ", "").finds(
        WORK,
        "{ en = \"The labour office\"",
        "the text is missing in `ru`",
    );
    plant(WORK, "\"Служба труда\"", "\"\"").finds(WORK, "\"\", kk", "an empty text");
    plant(WORK, "\"Служба труда\"", "\"Служба труда \"").finds(
        WORK,
        "\"Служба труда \"",
        "the text begins or ends with a space",
    );
}

#[test]
fn all_problems_of_all_files_come_at_once() {
    let planted = plant(
        WORK,
        "payer = \"employer\"\neach = \"application\"\nstage = \"apply\"\nreplaced",
        "payer = \"king\"\neach = \"application\"\nstage = \"apply\"\nreplaced",
    )
    .and(SETTLING, "pilot = true", "pilot = 1")
    .and(FACTS, "latest = \"today\"", "latest = \"soon\"");
    let (_, problems) = planted.check();
    let files: Vec<&str> = problems.all.iter().map(|problem| problem.file.as_str()).collect();
    assert_eq!(files, [FACTS, SETTLING, WORK], "{problems}");
}

#[test]
fn broken_syntax_hides_no_other_file_and_accuses_none() {
    let planted = plant(
        "data/kz/documents.toml",
        "legalisation = \"none\"",
        "legalisation = \"none",
    )
    .and(WORK, "category = \"work\"", "category = \"labour\"");
    let (_, problems) = planted.check();
    assert_eq!(
        problems.to_string(),
        "data/kz/documents.toml:8:21: syntax: invalid basic string, expected `\"`\n\
         data/kz/routes/work-permit.toml:3:12: `labour` is not a value of this key \
         (it is one of `permanent`, `temporary`, `visa`, `work`, `status`, `visa-free`)"
    );
}

#[test]
fn a_file_of_no_kind_is_refused() {
    let mut files = files();
    files.push(("data/kz/notes.toml".to_owned(), String::new()));
    let problems = Catalogue::from_files(files).expect_err("notes are no data");
    assert!(
        problems
            .to_string()
            .starts_with("data/kz/notes.toml:1:1: no kind of data file has such a name")
    );
}

#[test]
fn exactly_one_of_a_group() {
    plant(
        SETTLING,
        "formula = \"4 mci\"",
        "formula = \"4 mci\"\nunknown = { en = \"?\", ru = \"?\", kk = \"?\" }",
    )
    .finds(SETTLING, "[[fee]]", "this fee has `formula`, `unknown` at once");
    plant(SETTLING, "formula = \"4 mci\"\n", "").finds(
        SETTLING,
        "[[fee]]",
        "this fee has neither of `formula`, `unknown`",
    );
}
