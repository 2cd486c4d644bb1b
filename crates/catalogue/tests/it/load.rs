//! References, conditions and the dictionary.

use catalogue::{FeeAmount, Rule, Severity};
use terms::Language;

use crate::fixture::{FACTS, SETTLING, WORK, catalogue, files, plant};

#[test]
fn the_whole_data_is_read() {
    let catalogue = catalogue();
    let (id, route) = catalogue.route("settling-permit").expect("a route");
    assert_eq!(route.name.get(Language::Kk), "Қоныстану рұқсаты");
    assert_eq!(catalogue.place(route.fees[0].basis.origin), "kz/routes/settling-permit.toml:66");
    assert_eq!(catalogue.passage(route.fees[0].basis.cite[0]).locator, "art 2");
    assert_eq!(catalogue.document(route.papers[0].document).id, "passport");
    assert!(matches!(&route.criteria[2].rule, Rule::Readings(readings) if readings.len() == 2));
    assert!(
        matches!(&route.fees[0].amount, FeeAmount::Formula(formula) if formula.text == "4 mci")
    );
    let (_, work) = catalogue.route("work-permit").expect("a route");
    assert_eq!(work.leads_to[0].to, id);
    let profession = catalogue.facts.iter().find(|fact| fact.id == "profession").expect("a fact");
    let options: Vec<&str> = profession.options.iter().map(|option| option.id.as_str()).collect();
    assert_eq!(options, ["2512-1", "2211-7", "other"]);
}

#[test]
fn rows_inherit_the_dates_of_their_file() {
    let catalogue = catalogue();
    let (_, route) = catalogue.route("settling-permit").expect("a route");
    assert_eq!(route.fees[0].basis.validity, route.basis.validity);
    let doctor =
        catalogue.lists.iter().find(|list| list.id == "needed_professions").expect("a list");
    let catalogue::ListMembers::Codes(codes) = &doctor.editions[0].members else {
        panic!("a list of codes")
    };
    assert_eq!(codes[1].basis.validity.until, Some(terms::Date::new(2026, 11, 30).expect("a day")));
    assert_eq!(
        codes[0].basis.cite, doctor.editions[0].basis.cite,
        "a code without passages has those of its list"
    );
}

#[test]
fn references_lead_somewhere() {
    plant(SETTLING, "formula = \"4 mci\"", "formula = \"4 mci\" # fee").is_right();
    plant(WORK, "route = \"settling-permit\"", "route = \"setling-permit\"").finds(
        WORK,
        "\"setling-permit\"",
        "there is no route `setling-permit`",
    );
    plant(WORK, "document = \"passport\"", "document = \"pasport\"").finds(
        WORK,
        "\"pasport\"",
        "there is no document `pasport`",
    );
    plant(SETTLING, "after = \"gather\"", "after = \"gathr\"").finds(
        SETTLING,
        "\"gathr\"",
        "there is no step `gathr`",
    );
    plant(SETTLING, "after = \"gather\"", "after = \"apply\"").finds(
        SETTLING,
        "\"apply\"\nterm",
        "the step `apply` does not stand before this one",
    );
    plant(SETTLING, "link = \"portal\"", "link = \"portl\"").finds(
        SETTLING,
        "\"portl\"",
        "there is no source `portl`",
    );
    plant(SETTLING, "read = [\"act\"]", "read = [\"act\", \"acts\"]").finds(
        SETTLING,
        "\"acts\"",
        "there is no source `acts`",
    );
    plant(SETTLING, "[\"guide/age\"]", "[\"guide/ages\"]").finds(
        SETTLING,
        "\"guide/ages\"",
        "the source `guide` has no passage `ages`",
    );
    plant(SETTLING, "[\"guide/age\"]", "[\"guides/age\"]").finds(
        SETTLING,
        "\"guides/age\"",
        "no passage of a source `guides` is known",
    );
    plant(SETTLING, "purposes = [\"settle\"]", "purposes = [\"setle\"]").finds(
        SETTLING,
        "\"setle\"",
        "the fact `purposes` has no option `setle`",
    );
    plant(FACTS, "list = \"needed_professions\"", "list = \"needed_profession\"").includes(
        Severity::Error,
        FACTS,
        "\"needed_profession\"",
        "there is no list `needed_profession`",
    );
}

#[test]
fn a_problem_inside_a_condition_stands_at_its_own_column() {
    let planted = plant(
        SETTLING,
        "when = \"monthly_income > 3000 USD\"",
        "when = \"not (monthly_incom > 3000 USD)\"",
    );
    let (_, problems) = planted.check();
    let problem = problems.errors().next().expect("an unknown fact");
    let text = problems.texts.text_of(SETTLING).expect("the file");
    assert_eq!(&text[problem.span.clone()], "monthly_incom");
    assert_eq!((problem.line, problem.column), (25, 14), "{problem}");
    assert_eq!(problem.help.as_deref(), Some("did you mean `monthly_income`?"));
}

#[test]
fn a_problem_in_a_condition_of_several_lines_stands_in_its_own_line() {
    let planted = plant(
        SETTLING,
        "when = \"monthly_income > 3000 USD\"",
        "when = '''\nmonthly_income > 3000 USD\n  and ag >= 18'''",
    );
    let (_, problems) = planted.check();
    let problem = problems.errors().next().expect("an unknown fact");
    assert_eq!((problem.line, problem.column), (27, 7), "{problem}");
}

#[test]
fn a_fact_rests_on_earlier_facts_only() {
    let planted = plant(FACTS, "applies = \"purposes has work\"", "applies = \"member_age < 3\"");
    let (_, problems) = planted.check();
    let problem = problems.errors().next().expect("a later fact");
    assert_eq!(
        problem.help.as_deref(),
        Some(
            "that fact stands later, at data/facts/1-person.toml:84: a fact may rest only on facts before it"
        )
    );
}

#[test]
fn facts_have_the_keys_of_their_type() {
    plant(FACTS, "earliest = 1900-01-01", "unit = \"days\"").finds(
        FACTS,
        "\"days\"",
        "a fact of type `date` has no `unit`",
    );
    plant(FACTS, "currency = \"USD\"\n", "").includes(
        Severity::Error,
        FACTS,
        "[[fact]]\nid = \"monthly_income\"",
        "a fact of type `money` needs `currency`",
    );
    plant(FACTS, "derive = \"years(birth_date)\"", "derive = \"days(birth_date)\"").finds(
        FACTS,
        "\"days(birth_date)\"",
        "the fact is a number, this computes a number of unit `days`",
    );
    plant(FACTS, "derive = \"years(birth_date)\"\n", "derive = \"years(birth_date)\"\nask = { en = \"a?\", ru = \"б?\", kk = \"ә?\" }\nwhy = { en = \"a\", ru = \"б\", kk = \"ә\" }\n").finds(
        FACTS,
        "{ en = \"a?\"",
        "a derived fact is never asked",
    );
}

#[test]
fn dates_stand_in_order() {
    plant(SETTLING, "until = 2027-06-30", "until = 2026-01-31").finds(
        SETTLING,
        "2026-01-31",
        "`until` is before `from`",
    );
    plant(SETTLING, "row = \"2\"", "row = \"2\"\nfrom = 2027-07-01\nuntil = 2027-08-01").finds(
        SETTLING,
        "[[document]]\ndocument = \"birth-certificate\"",
        "this document is never in force while what holds it is",
    );
    plant(WORK, "replaced = 2026-11-23", "known = 2026-11-22\nreplaced = 2026-11-22").includes(
        Severity::Error,
        WORK,
        "2026-11-22\ncite",
        "`replaced` is not after `known`",
    );
    plant(WORK, "replaced = 2026-11-23", "replaced = 2026-11-21").finds(
        WORK,
        "2026-11-21\ncite = [\"guide/who\"]",
        "`replaced` is not after `known`",
    );
    plant("data/kz/documents.toml", "known = 2026-11-20\n", "").finds(
        "data/kz/documents.toml",
        "[[document]]\nid = \"passport\"",
        "neither this document nor its file says `known`",
    );
}

#[test]
fn a_name_is_given_once() {
    plant("data/kz/documents.toml", "id = \"birth-certificate\"", "id = \"passport\" # again")
        .includes(
            Severity::Error,
            "data/kz/documents.toml",
            "\"passport\" # again",
            "the document `passport` is given twice",
        );
    plant(WORK, "id = \"work-permit\"", "id = \"job-permit\"").finds(
        WORK,
        "\"job-permit\"",
        "the route `job-permit` stands in a file of another name",
    );
}

#[test]
fn the_release_is_made_of_content() {
    let release = catalogue().release;
    assert_eq!(release.known, terms::Date::new(2026, 11, 23).expect("a day"), "the newest `known`");
    let moved =
        files().into_iter().map(|(path, text)| (path.replace("data/", "/elsewhere/"), text));
    let same = catalogue::Catalogue::from_files(moved).expect("the same data").release;
    assert_eq!(release, same, "the folder plays no part");
    let (changed, _) = plant(WORK, "The labour office", "The office of labour").check();
    assert_ne!(changed.expect("right data").release, release);
}

#[test]
fn a_conflict_has_sides_that_rest_on_different_passages() {
    let second = "[[conflict.claim]]\ntext = { en = \"21 years.\", ru = \"21 год.\", kk = \"21 жас.\" }\ncite = [\"act/contested\"]\n";
    plant(SETTLING, second, "").finds(SETTLING, "[[conflict]]", "a conflict with one side");
    plant(SETTLING, second, &second.replace("act/contested", "act/who")).finds(
        SETTLING,
        "[\"act/who\"]\n\n[[claim]]",
        "this claim cites the same passages as another: sources that disagree are not one source",
    );
}

#[test]
fn what_decides_has_a_rule_and_every_rule_a_passage() {
    plant(SETTLING, "decides = \"authority\"\n", "").finds(
        SETTLING,
        "[[criterion]]\nid = \"threat\"",
        "this criterion decides but has neither `when` nor readings",
    );
    plant(
        SETTLING,
        "when = \"monthly_income > 3000 USD\"\ncite = [\"act/who\"]",
        "when = \"monthly_income > 3000 USD\"",
    )
    .finds(SETTLING, "[[criterion]]\nid = \"income\"", "this criterion has no `cite`");
    plant(SETTLING, "cite = [\"act/fee\"]\n\n[[step]]", "[[step]]").finds(
        SETTLING,
        "[[fee]]",
        "this fee has no `cite`",
    );
}

#[test]
fn the_calendar_loses_no_day() {
    let path = "data/kz/calendar.toml";
    plant(path, "date = 2026-12-16", "date = 2027-12-16").finds(
        path,
        "2027-12-16",
        "the year 2027 has no [[year]]",
    );
    plant(path, "standing = \"contested\"\n", "").finds(
        path,
        "[[holiday]]\ndate = 2026-08-31",
        "a contested holiday, and no other, has `claims`, two at least",
    );
    plant(path, "worked = 2026-12-20", "worked = 2026-12-21").finds(
        path,
        "known = 2026-11-20",
        "2026-12-21 is no weekly day off, so it cannot be worked in place of another",
    );
}

/// Whatever an editor leaves behind, the answer is problems and never a crash.
#[test]
fn files_cut_anywhere_are_refused_or_read() {
    for (index, (_, text)) in files().iter().enumerate() {
        for cut in (0..text.len()).step_by(text.len() / 12 + 1) {
            let mut damaged = files();
            damaged[index].1 = text.chars().take(cut).collect();
            let (catalogue, problems) = catalogue::Catalogue::check(damaged);
            assert_eq!(catalogue.is_none(), problems.errors().next().is_some());
        }
    }
}
