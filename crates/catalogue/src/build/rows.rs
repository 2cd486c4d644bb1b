//! The rows of a route other than its tests.

use std::collections::BTreeSet;

use super::{Build, condition::Site};
use crate::{
    model::{
        Basis, Claim, Conflict, ConflictClaim, DayKind, Duration, Each, Fee, FeeAmount, Grant,
        LeadsTo, Member, Obligation, Paper, Payer, Question, Refusal, Silence, Stage, Step,
        TermUnit, Topic,
    },
    read::Row,
    shape::FileKind,
    words::did_you_mean,
};

impl Build<'_> {
    pub(super) fn paper(&mut self, row: &Row, basis: Basis) -> Option<Paper> {
        let when = self.condition(row, "when", Site::Paper);
        let key = row.maybe_text("document")?;
        let document = self.names.documents.get(key).copied();
        if document.is_none() && !self.is_broken(FileKind::Documents) {
            let help = did_you_mean(key, self.names.documents.keys().map(String::as_str));
            self.report
                .error(row.place_of("document"), format!("there is no document `{key}`"))
                .maybe_help(help);
        }
        let who: Vec<Member> =
            row.list("who").iter().filter_map(|word| Member::from_word(&word.text)).collect();
        Some(Paper {
            document: document?,
            who: if who.is_empty() { vec![Member::Applicant] } else { who },
            when,
            note: row.maybe_texts("note"),
            row: row.maybe_text("row").map(str::to_owned),
            stage: Stage::from_word(row.text("stage")).unwrap_or(Stage::Apply),
            basis,
        })
    }

    pub(super) fn fee(&mut self, row: &Row, basis: Basis) -> Option<Fee> {
        let when = self.condition(row, "when", Site::Route);
        let formula = self.formula(row, "formula").map(FeeAmount::Formula);
        Some(Fee {
            id: row.maybe_text("id")?.to_owned(),
            name: row.texts("name"),
            amount: formula.or_else(|| row.maybe_texts("unknown").map(FeeAmount::Unknown))?,
            payer: Payer::from_word(row.text("payer"))?,
            each: Each::from_word(row.text("each"))?,
            stage: Stage::from_word(row.text("stage"))?,
            when,
            note: row.maybe_texts("note"),
            basis,
        })
    }

    pub(super) fn step(&mut self, row: &Row, basis: Basis) -> Option<Step> {
        let when = self.condition(row, "when", Site::Route);
        let term = self.duration(row);
        if row.has("term") && row.has("unknown") {
            self.report.error(row.place_of("unknown"), "a step has `term` or `unknown`, not both");
        }
        let link =
            row.value("link").and_then(|value| self.source(row, row.text("link"), &value.span));
        Some(Step {
            id: row.maybe_text("id")?.to_owned(),
            text: row.texts("text"),
            place: row.maybe_texts("where"),
            term,
            unknown: row.maybe_texts("unknown"),
            after: row.maybe_text("after").map(str::to_owned),
            when,
            link,
            basis,
        })
    }

    /// A step may follow a step that stands before it: so no two wait for each other.
    pub(super) fn step_order(&mut self, route: &Row) {
        let mut before: BTreeSet<&str> = BTreeSet::new();
        let all: Vec<&str> = route.rows("step").iter().map(|step| step.text("id")).collect();
        for step in route.rows("step") {
            if let Some(after) = step.maybe_text("after")
                && !before.contains(after)
            {
                let place = step.place_of("after");
                if all.contains(&after) {
                    self.report
                        .error(place, format!("the step `{after}` does not stand before this one"));
                } else {
                    let help = did_you_mean(after, all.iter().copied());
                    self.report
                        .error(place, format!("there is no step `{after}`"))
                        .maybe_help(help);
                }
            }
            before.insert(step.text("id"));
        }
    }

    pub(super) fn obligation(&mut self, row: &Row, basis: Basis) -> Option<Obligation> {
        let when = self.condition(row, "when", Site::Route);
        let term = self.duration(row);
        Some(Obligation {
            id: row.maybe_text("id")?.to_owned(),
            text: row.texts("text"),
            term,
            after: row.maybe_text("after")?.to_owned(),
            when,
            basis,
        })
    }

    pub(super) fn grant(&mut self, row: &Row, basis: Basis) -> Option<Grant> {
        let when = self.condition(row, "when", Site::Route);
        let term = self.duration(row);
        Some(Grant {
            id: row.maybe_text("id")?.to_owned(),
            text: row.texts("text"),
            term,
            renewal: row.flag("renewal"),
            when,
            basis,
        })
    }

    pub(super) fn leads_to(&mut self, row: &Row, basis: Basis) -> Option<LeadsTo> {
        let when = self.condition(row, "when", Site::Route);
        let name = row.maybe_text("route")?;
        let to = match self.names.routes.get(name) {
            Some(route) => *route,
            None if self.is_broken(FileKind::Route) => return None,
            None => {
                let help = did_you_mean(name, self.names.routes.keys().map(String::as_str));
                self.report
                    .error(row.place_of("route"), format!("there is no route `{name}`"))
                    .maybe_help(help);
                return None;
            }
        };
        Some(LeadsTo { to, text: row.texts("text"), when, basis })
    }

    pub(super) fn refusal(&mut self, row: &Row, basis: Basis) -> Option<Refusal> {
        Some(Refusal { id: row.maybe_text("id")?.to_owned(), text: row.texts("text"), basis })
    }

    pub(super) fn silence(&mut self, row: &Row, basis: Basis) -> Option<Silence> {
        let read = row
            .list("read")
            .iter()
            .filter_map(|word| self.source(row, &word.text, &word.span))
            .collect();
        Some(Silence {
            id: row.maybe_text("id")?.to_owned(),
            about: Topic::from_word(row.text("about"))?,
            text: row.texts("text"),
            read,
            basis,
        })
    }

    pub(super) fn conflict(&mut self, row: &Row, basis: Basis) -> Option<Conflict> {
        let claims: Vec<ConflictClaim> = row
            .rows("claim")
            .iter()
            .map(|claim| ConflictClaim { text: claim.texts("text"), cite: self.cite(claim) })
            .collect();
        self.sides(row, &claims);
        Some(Conflict {
            id: row.maybe_text("id")?.to_owned(),
            about: Topic::from_word(row.text("about"))?,
            text: row.texts("text"),
            claims,
            basis,
        })
    }

    /// A conflict has two sides at least, and the sides do not rest on the same passages.
    fn sides(&mut self, row: &Row, claims: &[ConflictClaim]) {
        if row.has("claim") && claims.len() < 2 {
            self.report
                .error(row.place(), "a conflict with one side")
                .help("give it two claims at least");
        }
        for (index, claim) in claims.iter().enumerate() {
            let same = |other: &ConflictClaim| other.cite == claim.cite && !claim.cite.is_empty();
            if claims[..index].iter().any(same) {
                self.report.error(
                    row.rows("claim")[index].place_of("cite"),
                    "this claim cites the same passages as another: sources that disagree are not one source",
                );
            }
        }
    }

    pub(super) fn claim(&mut self, row: &Row, basis: Basis) -> Option<Claim> {
        Some(Claim {
            id: row.maybe_text("id")?.to_owned(),
            text: row.texts("text"),
            answer: row.texts("answer"),
            basis,
        })
    }

    pub(super) fn question(&mut self, row: &Row, basis: Basis) -> Option<Question> {
        Some(Question {
            id: row.maybe_text("id")?.to_owned(),
            ask: row.texts("ask"),
            answer: row.texts("answer"),
            basis,
        })
    }

    /// The term of a row. Days without their kind are an error: 17 days of whom, and counted how?
    fn duration(&mut self, row: &Row) -> Option<Duration> {
        let term = row.table("term")?;
        let count = term.integer("count").and_then(|count| self.positive(term, "count", count));
        let unit = TermUnit::from_word(term.text("unit"))?;
        let kind = match (unit, DayKind::from_word(term.text("kind"))) {
            (TermUnit::Day, None) => {
                self.report
                    .error(term.place(), "a term in days that does not say which days are counted")
                    .help(
                        "write `kind = \"calendar\"` or `kind = \"working\"`, as the source does",
                    );
                return None;
            }
            (TermUnit::Day, Some(kind)) => kind,
            (_, Some(DayKind::Working)) => {
                self.report.error(
                    term.place_of("kind"),
                    "months and years are not counted in working days",
                );
                return None;
            }
            (_, _) => DayKind::Calendar,
        };
        Some(Duration { count: count?, unit, kind, most: term.flag("most") })
    }
}
