//! The papers of each person: needed, not needed or undecided; what the plan checks of them; when they are to be
//! obtained so that none is too old when it is handed in.

use calendar::Calendar;
use catalogue::{Document, Paper, Passage, Stage};
use serde::Serialize;
use terms::{Date, Truth};

use super::{
    day::Person,
    moment::Moment,
    need::{Need, Waiting, on_days},
    row::{Row, passages},
    window::Window,
};

/// One paper of one person.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PersonalPaper<'c> {
    /// Which paper: its issuer, form, validity, legalisation and translation stand there.
    pub document: Row<'c, Document>,
    /// The row of the route that asks for it, with what the route says of it.
    #[serde(skip)]
    pub paper: &'c Paper,
    /// Its number in the official list.
    pub row: Option<&'c str>,
    /// When it is handed in.
    pub stage: Stage,
    /// Whether this person needs it.
    pub need: Need<'c>,
    /// The condition in the data's own words.
    pub when: Option<&'c str>,
    /// What is checked of it, if anything is.
    pub check: Option<Check<'c>>,
    /// When it is to be obtained; absent if the day on which it is handed in cannot be counted.
    pub window: Option<Window>,
    /// The first day on which it is asked for, if it may be handed in earlier than that.
    pub in_force_from: Option<Date>,
    /// The last day on which it is asked for, if it may be handed in later than that.
    pub in_force_until: Option<Date>,
    /// Where it was read: the row of the route first, then the kind of paper.
    pub cite: Vec<Row<'c, Passage>>,
}

/// What the plan checks of a paper, on the latest day on which it is handed in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Check<'c> {
    /// The condition in the data's own words.
    pub text: &'c str,
    /// How it came out.
    pub outcome: Checked<'c>,
}

/// How a check came out.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "check", rename_all = "kebab-case")]
pub enum Checked<'c> {
    /// It is as it must be.
    Holds,
    /// It is not.
    Fails,
    /// An answer is missing.
    CannotTell(Waiting<'c>),
}

/// When the papers of a stage are handed in.
#[derive(Debug)]
pub(super) struct HandedIn<'p, 'c> {
    /// The moment.
    pub(super) moment: &'p Moment<'c>,
    /// The latest day on which they are looked at.
    pub(super) decision: Option<Date>,
    /// The day on which the plan begins.
    pub(super) start: Date,
    /// Days off.
    pub(super) calendar: &'p Calendar,
}

/// One paper of a person, who is given on each of the days between which it is handed in.
pub(super) fn paper<'c>(
    paper: &'c Paper,
    person: &[Person<'_, 'c>],
    handed_in: &HandedIn<'_, 'c>,
) -> Option<PersonalPaper<'c>> {
    let HandedIn { moment, decision, start, calendar } = *handed_in;
    let latest = person.last()?;
    let catalogue = latest.day.catalogue;
    let document = catalogue.document(paper.document);
    let need = on_days(person.iter().map(|day| day.need(paper.when.as_ref())));
    let check = document.check.as_ref().filter(|_| need.is_possible()).map(|check| {
        let outcome = match latest.answers.condition(check) {
            Truth::True | Truth::NotApplicable => Checked::Holds,
            Truth::False => Checked::Fails,
            Truth::Unknown => Checked::CannotTell(latest.waiting(check)),
        };
        Check { text: &check.text, outcome }
    });
    let validity = paper.basis.validity;
    Some(PersonalPaper {
        document: Row(document),
        paper,
        row: paper.row.as_deref(),
        stage: paper.stage,
        need,
        when: paper.when.as_ref().map(|when| when.text.as_str()),
        check,
        window: moment.latest.map(|day| Window::of(document, day, decision, start, calendar)),
        in_force_from: validity.from.filter(|from| moment.days().iter().any(|day| day < from)),
        in_force_until: validity.until.filter(|until| moment.may_be_after(*until)),
        cite: passages(
            &catalogue.passages,
            paper.basis.cite.iter().chain(&document.basis.cite).copied(),
        ),
    })
}
