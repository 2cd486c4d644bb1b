//! Eight errors that another published guide to the same routes makes, each planted in the data of the project: the
//! check refuses it, or warns, and then the test of all data fails.

use crate::real::Changed;

const FAMILY_VISA: &str = "data/kz/routes/visa-c2.toml";
const NOMAD_VISA: &str = "data/kz/routes/visa-b12-1.toml";
const INVESTOR_VISA: &str = "data/kz/routes/visa-a6.toml";
const PERMANENT: &str = "data/kz/routes/permanent-residence-it.toml";
const HOUSEHOLD: &str = "data/kz/routes/labour-immigrant-permit.toml";

/// The row whose text holds `needle`: from its header to the next one.
fn row(text: &str, needle: &str) -> String {
    let at = text.find(needle).unwrap_or_else(|| panic!("no `{needle}`"));
    let start = text[..at + needle.len()].rfind("\n[[").map_or(0, |start| start + 1);
    let end = text[at..].find("\n[[").map_or(text.len(), |end| at + end + 1);
    text[start..end].to_owned()
}

/// The family visa's page showed the nomad's income and the investor's amount, all read in one article about all visas.
#[test]
fn peers_1_figures_of_other_visas_on_the_page_of_the_family_visa() {
    for (other, needle, route) in [
        (NOMAD_VISA, "when = \"monthly_income > 3000 USD\"", "visa-b12-1"),
        (INVESTOR_VISA, "when = \"investment > 300000 USD\"", "visa-a6"),
    ] {
        let data = Changed::new();
        let borrowed = row(data.text(other), needle);
        let planted = data.change(FAMILY_VISA, |text| format!("{text}\n{borrowed}"));
        let (passages, found) = (FAMILY_VISA, format!("stands in `{route}` too"));
        let other_side = "stands in `visa-c2` too".to_owned();
        let told = planted
            .problems(passages)
            .iter()
            .any(|problem| problem.message.contains(&found))
            || planted.problems(other).iter().any(|problem| problem.message.contains(&other_side));
        assert!(told, "the figure of {route} was not noticed on the page of the family visa");
    }
}

/// "Fee 2", "17 days": figures without a unit, a kind of days or a step.
#[test]
fn peers_2_a_fee_without_currency_and_days_without_their_kind() {
    let fee = || row(Changed::new().text(PERMANENT), "formula = \"4 mci\"");
    let without = |key: &str| -> String {
        fee()
            .lines()
            .filter(|line| !line.starts_with(key))
            .map(|line| format!("{line}\n"))
            .collect()
    };
    let (with_unit, bare) = (fee(), fee().replace("\"4 mci\"", "\"2\""));
    Changed::new()
        .replace(PERMANENT, &with_unit, &bare)
        .refused(PERMANENT, "a fee must be an amount of money");
    Changed::new()
        .replace(PERMANENT, &fee(), &without("stage"))
        .refused(PERMANENT, "this fee has no `stage`");
    Changed::new()
        .replace(PERMANENT, "unit = \"day\", kind = \"working\"", "unit = \"day\"")
        .refused(PERMANENT, "a term in days that does not say which days are counted");
}

/// A pilot in force for months was missing: the explainer was watched and not the act, and no page bore its own date.
#[test]
fn peers_3_a_route_that_rests_on_an_explainer_and_an_act_without_its_date() {
    let guide = |text: &str| {
        let (head, rows) = text.split_once("\n[[").expect("a route has rows");
        let lines = head.lines().map(|line| {
            if line.starts_with("cite") { "cite = [\"w2e-it/prit.elig.w2e_age\"]" } else { line }
        });
        format!("{}\n[[{rows}", lines.collect::<Vec<_>>().join("\n"))
    };
    Changed::new()
        .change(PERMANENT, guide)
        .warned(PERMANENT, "the route rests on explainers alone");
    let sources = "data/kz/sources.toml";
    let act = |text: &str| {
        let (before, rest) = text.split_once("\n[pilot2026]").expect("the act of the pilot");
        let (act, after) = rest.split_once("\n\n").expect("more sources");
        let kept =
            act.lines().filter(|line| !line.starts_with("edition") && !line.starts_with("stale"));
        format!("{before}\n[pilot2026]{}\n\n{after}", kept.collect::<Vec<_>>().join("\n"))
    };
    Changed::new()
        .change(sources, act)
        .warned(sources, "the law `pilot2026` does not say which edition was read");
    Changed::new()
        .change("data/kz/routes/digital-nomad-residency.toml", |text| {
            let (head, rows) = text.split_once("\n[[").expect("a route has rows");
            let kept = head.lines().filter(|line| !line.starts_with("until"));
            let head = kept.collect::<Vec<_>>().join("\n").replace("pilot = false", "pilot = true");
            format!("{head}\n[[{rows}")
        })
        .refused(
            "data/kz/routes/digital-nomad-residency.toml",
            "a pilot without `until`: an experiment has an end",
        );
}

/// The permit of household workers was shown as work for a company: who employs was no test.
#[test]
fn peers_4_a_permit_for_households_without_a_test_of_who_employs() {
    Changed::new()
        .change(HOUSEHOLD, |text| text.replace("employment == household", "purposes has work"))
        .warned(HOUSEHOLD, "a route to work, but no criterion says who employs");
}

/// Staff notes, one in Portuguese, stood as quotations, and silence stood as "No".
#[test]
fn peers_5_notes_in_another_language_and_silence_without_what_was_read() {
    Changed::new()
        .change(PERMANENT, |text| {
            let silence = row(text, "[[silence]]");
            let start = silence.find("en = \"").expect("an English text") + 6;
            let noted = format!("{}Não informado. {}", &silence[..start], &silence[start..]);
            text.replacen(&silence, &noted, 1)
        })
        .warned(PERMANENT, "the English text has `Não` with letters foreign to English");
    Changed::new()
        .change(PERMANENT, |text| {
            let silence = row(text, "[[silence]]");
            let kept = silence.lines().filter(|line| !line.starts_with("read"));
            text.replacen(
                &silence,
                &format!("{}\n\n", kept.collect::<Vec<_>>().join("\n").trim_end()),
                1,
            )
        })
        .refused(PERMANENT, "this silence has no `read`");
    Changed::new()
        .replace(PERMANENT, "cite = [\"migration/", "cite = [\"migration/quoted-")
        .refused(PERMANENT, "the source `migration` has no passage `quoted-");
}

/// "You must show 2,615 EUR" where the source says over 3,000 USD.
#[test]
fn peers_6_an_amount_converted_and_a_comparator_changed() {
    Changed::new()
        .replace(NOMAD_VISA, "monthly_income > 3000 USD", "monthly_income >= 2615 EUR")
        .refused(NOMAD_VISA, "compares an amount in USD with an amount in EUR");
    Changed::new()
        .replace(NOMAD_VISA, "monthly_income > 3000 USD", "monthly_income >= 2615 USD")
        .warned(NOMAD_VISA, "the condition counts with 2615, the text does not say it");
}

/// "Apply via the official portal" led to an article.
#[test]
fn peers_7_a_step_to_apply_that_leads_to_an_article() {
    Changed::new()
        .change(PERMANENT, |text| {
            let step = row(text, "[[step]]");
            let start = step.find("en = \"").expect("an English text") + 6;
            let applies = format!("{}Apply on the portal. {}", &step[..start], &step[start..]);
            let kept = applies.lines().filter(|line| !line.starts_with("link"));
            let linked = format!(
                "{}\nlink = \"w2e-it\"\n\n",
                kept.collect::<Vec<_>>().join("\n").trim_end()
            );
            text.replacen(&step, &linked, 1)
        })
        .refused(
            PERMANENT,
            "a step that says to apply leads to `w2e-it`, which is of kind `explainer`",
        );
}

/// Titles promised costs on pages without costs; rows had empty quotations.
#[test]
fn peers_8_a_section_that_is_neither_filled_nor_said_to_be_unknown() {
    Changed::new()
        .change(NOMAD_VISA, |text| {
            let mut text = text.to_owned();
            while text.contains("[[fee]]") {
                text = text.replacen(&row(&text, "[[fee]]"), "", 1);
            }
            // Nor does the page say that the acts are silent, or disagree.
            text.replace("about = \"fee\"", "about = \"other\"")
        })
        .warned(NOMAD_VISA, "the route says nothing of fees");
    Changed::new()
        .replace(NOMAD_VISA, "cite = [\"visarules/", "cite = [] #")
        .refused(NOMAD_VISA, "an empty array");
}
