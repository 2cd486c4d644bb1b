//! Forty and more broken files: what each is told, in one snapshot, so that a change of a message is seen in review.

use std::fmt::Write;

use catalogue::{Catalogue, Severity};

use crate::fixture::{FACTS, SETTLING, files};

const CONSTANTS: &str = "data/kz/constants.toml";
const LISTS: &str = "data/kz/lists.toml";
const DOCUMENTS: &str = "data/kz/documents.toml";
const SOURCES: &str = "data/kz/sources.toml";
const POINTS: &str = "data/kz/points.toml";
const UNDATED: &str = "data/kz/routes/work-permit.toml";
const ACT: &str = "data/kz/passages/act.toml";

/// File, what stands there first, what is put in its place.
const BROKEN: &[(&str, &str, &str)] = &[
    (SETTLING, "id = \"settling-permit\"", "id = \"Settling Permit\""),
    (SETTLING, "id = \"settling-permit\"", "id = \"other-permit\""),
    (SETTLING, "kind = \"permit\"", "kind = \"permitt\""),
    (SETTLING, "kind = \"permit\"", "kind = 3"),
    (SETTLING, "category = \"permanent\"", "categry = \"permanent\""),
    (SETTLING, "purposes = [\"settle\"]", "purposes = [\"setle\"]"),
    (SETTLING, "pilot = true", "pilot = \"yes\""),
    (SETTLING, "known = 2026-11-20", "known = \"yesterday\""),
    (SETTLING, "from = 2026-02-01", "from = 2026-02-31"),
    (SETTLING, "until = 2027-06-30", "until = 2025-06-30"),
    (SETTLING, "kk = \"Қоныстану рұқсаты\" }", "}"),
    (SETTLING, "ru = \"Разрешение на поселение\"", "ru = \"\""),
    (SETTLING, "ru = \"Разрешение на поселение\"", "ru = \"Permit to settle\""),
    (SETTLING, "cite = [\"act/who\"]", "cite = []"),
    (SETTLING, "cite = [\"act/who\"]", "cite = [\"act/whom\"]"),
    (SETTLING, "cite = [\"act/who\"]", "cite = \"act/who\""),
    (SETTLING, "cite = [\"act/who\"]\n", ""),
    (SETTLING, "[[criterion]]", "[[criterium]]"),
    (SETTLING, "kind = \"ground\"", "kind = \"reason\""),
    (SETTLING, "when = \"purposes has settle\"", "when = \"purposes has setle\""),
    (SETTLING, "when = \"purposes has settle\"", "when = \"purpose has settle\""),
    (SETTLING, "when = \"purposes has settle\"", "when = \"purposes == settle\""),
    (SETTLING, "when = \"purposes has settle\"", "when = \"\""),
    (SETTLING, "when = \"purposes has settle\"\n", ""),
    (SETTLING, "monthly_income > 3000 USD", "monthly_income > 3000 EUR"),
    (SETTLING, "monthly_income > 3000 USD", "monthly_income >> 3000 USD"),
    (SETTLING, "monthly_income > 3000 USD", "monthly_income > 3000"),
    (SETTLING, "when = \"age >= 18\"", "when = \"age = 18\""),
    (SETTLING, "when = \"age >= 18\"", "when = \"member_age >= 18\""),
    (SETTLING, "list(friends)", "list(freinds)"),
    (LISTS, "id = \"friends\"", "id = \"states\""),
    (SETTLING, "points(screening)", "points(score)"),
    (SETTLING, "document = \"passport\"", "document = \"pasport\""),
    (SETTLING, "who = [\"child\"]", "who = [\"baby\"]"),
    (SETTLING, "formula = \"4 mci\"", "formula = \"4 mcl\""),
    (SETTLING, "formula = \"4 mci\"", "formula = \"4 years\""),
    (SETTLING, "payer = \"applicant\"", "payer = \"nobody\""),
    (SETTLING, "doc", "doc \u{1}"),
    (
        SETTLING,
        "ru = \"Доход свыше 3 000 USD в месяц.\"",
        "ru = \"Доход свыше 3 500 USD в месяц.\"",
    ),
    (FACTS, "type = \"choices\"", "type = \"choice-s\""),
    (FACTS, "derive = \"years(birth_date)\"", "derive = \"years(birthdate)\""),
    (FACTS, "change = \"fixed\"", "change = \"never\""),
    (FACTS, "id = \"work\"", "id = \"settle\""),
    (CONSTANTS, "amount = \"4000 KZT\"", "amount = \"4000\""),
    (CONSTANTS, "replaced = 2026-11-22\n", ""),
    (CONSTANTS, "number = 183", "number = \"183\""),
    (LISTS, "countries = [\"KZ\", \"US\"]", "countries = [\"KZ\", \"UX\"]"),
    (LISTS, "kind = \"countries\"", "kind = \"states\""),
    (DOCUMENTS, "id = \"passport\"", "id = \"passport\"\nidd = \"x\""),
    (SOURCES, "tier = ", "tier = \"gossip\" # "),
    (POINTS, "range = ", "range = [9, 1] # "),
    (ACT, "support = ", "support = \"certain\" # "),
    // Rows without a first day: what they cite is known only after their last day.
    (LISTS, "until = 2026-12-31", "until = 2026-06-30"),
    (CONSTANTS, "number = 183", "number = 183\nuntil = 2026-06-30"),
    (UNDATED, "id = \"work-permit\"", "id = \"work-permit\"\nuntil = 2026-06-30"),
    (UNDATED, "formula = \"3 mci\"", "formula = \"3 mci\"\nuntil = 2026-06-30"),
    (
        UNDATED,
        "formula = \"3 mci\"",
        "formula = \"3 mci\"\nread_from = 2026-05-01\nuntil = 2026-04-30",
    ),
    (SETTLING, "from = 2026-02-01", "from = 2026-02-01\nread_from = 2026-02-01"),
    (ACT, "support = \"confirmed\"", "support = \"confirmed\"\nsince = \"once\""),
];

#[test]
fn every_broken_file_is_told_its_place_and_what_was_expected() {
    let mut told = String::new();
    for (path, old, new) in BROKEN {
        let mut files = files();
        let (_, text) =
            files.iter_mut().find(|(known, _)| known == path).expect("a file of Testland");
        assert!(text.contains(old), "`{old}` stands in {path}");
        *text = text.replacen(old, new, 1);
        let (_, problems) = Catalogue::check(files);
        let file = path.trim_start_matches("data/");
        let _ = writeln!(told, "## {file}: {old:?} → {new:?}");
        for problem in &problems.all {
            assert!(problem.line > 0 && problem.column > 0, "{problem}");
            let kind = if problem.severity == Severity::Error { "" } else { "warning: " };
            let help = problem.help.as_deref().unwrap_or("—");
            let place = format!("{}:{}:{}", problem.file, problem.line, problem.column);
            let _ = writeln!(told, "{place}: {kind}{}\n    {help}", problem.message);
        }
        assert!(!problems.all.is_empty(), "{file}: {old:?} → {new:?} passes");
    }
    assert!(BROKEN.len() >= 40);
    insta::assert_snapshot!(told);
}
