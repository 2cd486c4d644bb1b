//! What makes a paper good that a person's own state has issued: nothing, an apostille, a consulate, or a question to the
//! authority and why.

use catalogue::{At, Document, Doubt, Free, Legalisation, Legalised, Member, Named};
use navigator::{Answer, Profile};
use rules::Value as Known;
use serde_json::{Value, json};
use terms::{Country, CountrySet};

use crate::{
    context::Context,
    page::{Look, Page, Piece},
};

/// Who may have issued a paper, and on which day it is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Issued<'s, 'c> {
    /// The data of the day.
    pub(crate) at: At<'c>,
    /// The states.
    pub(crate) states: &'s [Country],
}

/// The citizenships of each person of a plan, in its order: the applicant, then the family.
#[derive(Debug)]
pub(crate) struct Citizenships(Vec<Option<CountrySet>>);

impl Citizenships {
    /// Those of a person and of the family who comes along.
    pub(crate) fn of(context: &Context<'_>, profile: &Profile) -> Self {
        let fact = context.catalogue.vocabulary.fact("citizenship");
        let own = match fact.map(|fact| profile.answer(fact)) {
            Some(Answer::Known(Known::Countries(countries))) => Some(*countries),
            _ => None,
        };
        let mut all = vec![own];
        for member in &profile.family {
            if member.member == Member::Applicant {
                // What is said of the papers goes before the answers, as in the plan.
                all[0] = member.citizenship.or(all[0]);
            } else {
                all.push(member.citizenship);
            }
        }
        Self(all)
    }

    /// The states that may have issued a paper of the person at a position of the plan.
    pub(crate) fn states(&self, person: usize) -> Vec<Country> {
        self.0.get(person).copied().flatten().map_or_else(Vec::new, |set| set.iter().collect())
    }
}

/// A line for each state; nothing for a paper that needs nothing whoever issued it.
pub(crate) fn lines<'c>(
    context: &Context<'_>,
    page: &mut Page,
    indent: usize,
    document: &Document,
    issued: &Issued<'_, 'c>,
    lists: &mut Vec<Named<'c>>,
) {
    let kind = document.legalisation;
    if kind == Legalisation::None {
        return;
    }
    if issued.states.is_empty() && kind != Legalisation::Unknown {
        page.paragraph(indent, &context.word(&format!("plan-paper-legalisation-{}", kind.word())));
        return;
    }
    if kind == Legalisation::Unknown {
        line(context, page, indent, None, Legalised::AskTheAuthority(Doubt::Silent));
        return;
    }
    for state in issued.states {
        let legalised = issued.at.legalisation(document, *state);
        line(context, page, indent, Some(*state), legalised);
        lists.extend(list(legalised).filter(|list| lists.iter().all(|known| known.id != list.id)));
    }
}

fn line(
    context: &Context<'_>,
    page: &mut Page,
    indent: usize,
    state: Option<Country>,
    legalised: Legalised<'_>,
) {
    let needs = ("needs", context.legalised(legalised).into());
    let said = match state.filter(|state| *state != Country::STATELESS) {
        Some(state) => context.say(
            "plan-paper-legalised-from",
            &[("country", context.tell().country(state).into()), needs],
        ),
        None => context.say("plan-paper-legalised", &[needs]),
    };
    match legalised {
        Legalised::AskTheAuthority(_) => {
            page.rich(indent, indent + 2, &[Piece::new(Look::Open, said)])
        }
        _ => page.paragraph(indent, &said),
    }
}

/// The lists by which it was told, each with its warning.
pub(crate) fn told_by(context: &Context<'_>, page: &mut Page, lists: &[Named<'_>]) {
    for list in lists {
        let name = context.text(&list.edition.name);
        page.field(2, &context.word("plan-legalised-list"), name);
        if let Some(stale) = &list.edition.stale {
            page.marked(4, &Piece::new(Look::Warning, "!"), &[Piece::plain(context.text(stale))]);
        }
        context.cite_short(page, 4, &list.edition.basis.cite);
    }
}

/// The same for programs.
pub(crate) fn json(context: &Context<'_>, document: &Document, issued: &Issued<'_, '_>) -> Value {
    let told = |state: &Country| {
        let legalised = issued.at.legalisation(document, *state);
        let (needs, because) = words(legalised);
        json!({
            "country": state,
            "needs": needs,
            "because": because,
            "text": context.legalised(legalised),
            "list": list(legalised).map(|list| list.id),
        })
    };
    issued.states.iter().map(told).collect()
}

const fn list(legalised: Legalised<'_>) -> Option<Named<'_>> {
    match legalised {
        Legalised::Nothing(Free::Treaty { list })
        | Legalised::Apostille { list }
        | Legalised::AskTheAuthority(Doubt::Disputed { list }) => Some(list),
        Legalised::Consular { list } => list,
        Legalised::Nothing(Free::Paper | Free::Domestic)
        | Legalised::AskTheAuthority(
            Doubt::Silent | Doubt::NoState | Doubt::NoTreatyList | Doubt::NoApostilleList,
        ) => None,
    }
}

/// What is needed, and why, in the words of programs.
const fn words(legalised: Legalised<'_>) -> (&'static str, Option<&'static str>) {
    match legalised {
        Legalised::Nothing(Free::Paper) => ("nothing", Some("paper")),
        Legalised::Nothing(Free::Domestic) => ("nothing", Some("domestic")),
        Legalised::Nothing(Free::Treaty { .. }) => ("nothing", Some("treaty")),
        Legalised::Apostille { .. } => ("apostille", None),
        Legalised::Consular { .. } => ("consular", None),
        Legalised::AskTheAuthority(doubt) => (
            "ask-the-authority",
            Some(match doubt {
                Doubt::Silent => "silent",
                Doubt::NoState => "no-state",
                Doubt::NoTreatyList => "no-treaty-list",
                Doubt::Disputed { .. } => "disputed",
                Doubt::NoApostilleList => "no-apostille-list",
            }),
        ),
    }
}

impl Context<'_> {
    /// What is needed, and why.
    fn legalised(&self, legalised: Legalised<'_>) -> String {
        match words(legalised) {
            (needs, Some(because)) => self.word(&format!("plan-legalised-{needs}-{because}")),
            (needs, None) => self.word(&format!("plan-legalised-{needs}")),
        }
    }
}
