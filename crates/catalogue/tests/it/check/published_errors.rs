//! Eight errors that another published guide to the same routes makes. Each is refused or warned of here.

use catalogue::Severity;

use crate::fixture::{SETTLING, WORK, plant};

/// The family visa's page showed the income and the amount of other visas, all read in one article about all visas.
#[test]
fn error_1_a_figure_taken_from_the_article_about_another_route() {
    plant(WORK, "formula = \"3 mci\"", "formula = \"4 mci\"").warns(
        WORK,
        "[\"act/fee\"]",
        "4 mci from `act/fee` stands in `settling-permit` too",
    );
    plant(WORK, "formula = \"3 mci\"", "formula = \"4 mci\"")
        .and("data/kz/passages/act.toml", "at = \"art 2\"", "at = \"art 2\"\ngeneral = true")
        .is_right();
}

/// "Fee 2", "17 days": figures without a unit, a kind of days or a step.
#[test]
fn error_2_a_fee_without_currency_and_days_without_their_kind() {
    let (_, problems) = plant(SETTLING, "formula = \"4 mci\"", "formula = \"2\"").check();
    let problem = problems.errors().next().expect("an amount without a currency");
    assert_eq!(
        (problem.file.as_str(), problem.line, problem.column),
        (SETTLING, 69, 12),
        "{problem}"
    );
    plant(SETTLING, "unit = \"day\", kind = \"calendar\", most = true", "unit = \"day\"").finds(
        SETTLING,
        "{ count = 45",
        "a term in days that does not say which days are counted",
    );
    plant(SETTLING, "each = \"person\"\nstage = \"apply\"", "each = \"person\"").finds(
        SETTLING,
        "[[fee]]",
        "this fee has no `stage`",
    );
    plant(SETTLING, "unit = \"day\", kind = \"working\"", "unit = \"month\", kind = \"working\"")
        .finds(SETTLING, "\"working\"", "months and years are not counted in working days");
}

/// A pilot in force for months was missing: the explainer was watched and not the act, and no page bore its own date.
#[test]
fn error_3_a_route_that_rests_on_an_explainer_and_an_act_without_its_date() {
    plant(
        SETTLING,
        "Полиция\", kk = \"Полиция\" }\ncite = [\"act/who\"]",
        "Полиция\", kk = \"Полиция\" }\ncite = [\"guide/who\"]",
    )
    .warns(SETTLING, "[\"guide/who\"]", "the route rests on explainers alone");
    let sources = "data/kz/sources.toml";
    plant(sources, "edition = 2026-07-01\n", "").warns(
        sources,
        "act]",
        "the law `act` does not say which edition was read",
    );
    plant(SETTLING, "until = 2027-06-30\n", "").finds(
        SETTLING,
        "true\nknown",
        "a pilot without `until`: an experiment has an end",
    );
}

/// The permit of household workers was shown as work for a company: who employs was no test.
#[test]
fn error_4_an_employer_pays_and_no_test_says_who_it_is() {
    let planted = plant(WORK, "when = \"employment == company\"", "when = \"purposes has work\"");
    planted.includes(
        Severity::Warning,
        WORK,
        "\"employer\"\neach = \"application\"\nstage = \"apply\"\nreplaced",
        "the employer pays, but no criterion says who employs",
    );
    planted.includes(
        Severity::Warning,
        WORK,
        "\"work\"\npurposes",
        "a route to work, but no criterion says who employs",
    );
}

/// Staff notes, one in Portuguese, stood as quotations, and silence stood as "No".
#[test]
fn error_5_notes_in_another_language_and_silence_without_what_was_read() {
    plant(SETTLING, "The act does not speak of renewal.", "Não informado.").warns(
        SETTLING,
        "Não",
        "the English text has `Não` with letters foreign to English",
    );
    plant(SETTLING, "read = [\"act\"]\n", "").finds(
        SETTLING,
        "[[silence]]",
        "this silence has no `read`",
    );
    plant(SETTLING, "cite = [\"guide/age\"]", "cite = [\"act/limit\"]").finds(
        SETTLING,
        "\"act/limit\"",
        "the source `act` has no passage `limit`",
    );
}

/// "You must show 2,615 EUR" where the source says over 3,000 USD.
#[test]
fn error_6_an_amount_converted_and_a_comparator_changed() {
    let (_, problems) = plant(
        SETTLING,
        "when = \"monthly_income > 3000 USD\"",
        "when = \"monthly_income >= 2615 EUR\"",
    )
    .check();
    let error = problems.errors().next().expect("another currency");
    assert_eq!((error.file.as_str(), error.line), (SETTLING, 25), "{error}");
    let warnings: Vec<&str> = problems.warnings().map(|problem| problem.message.as_str()).collect();
    assert_eq!(
        warnings,
        [
            "the condition counts with 2615, the text does not say it",
            "the condition includes the figure, the text seems to leave it out",
        ]
    );
}

/// "Apply via the official portal" led to an article.
#[test]
fn error_7_a_step_to_apply_that_leads_to_an_article() {
    plant(SETTLING, "link = \"portal\"", "link = \"guide\"").finds(
        SETTLING,
        "\"guide\"\ncite",
        "a step that says to apply leads to `guide`, which is of kind `explainer`",
    );
}

/// Titles promised costs on pages without costs; rows had empty quotations.
#[test]
fn error_8_a_section_that_is_neither_filled_nor_said_to_be_unknown() {
    plant(
        SETTLING,
        "[[fee]]\nid = \"duty\"\nname = { en = \"State duty\", ru = \"Государственная пошлина\", kk = \"Мемлекеттік баж\" }\nformula = \"4 mci\"\npayer = \"applicant\"\neach = \"person\"\nstage = \"apply\"\ncite = [\"act/fee\"]\n",
        "",
    )
    .warns(SETTLING, "\"settling-permit\"", "the route says nothing of fees");
    plant(SETTLING, "cite = [\"guide/age\"]", "cite = []").finds(SETTLING, "[]", "an empty array");
}
