//! The dated rows of a route in the order of their days: what came into force, what ends, what was corrected.

use catalogue::{Catalogue, Dated, PassageId, Route, anchor};
use terms::{Date, Texts, Validity};

/// What happened to a row on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Turn {
    /// Its first day in force.
    Begins,
    /// Its last day in force.
    Ends,
    /// It was put into the catalogue after the catalogue began.
    Known,
    /// It was found wrong and replaced.
    Replaced,
}

impl Turn {
    /// The key of its sentence.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Begins => "web-turn-begins",
            Self::Ends => "web-turn-ends",
            Self::Known => "web-turn-known",
            Self::Replaced => "web-turn-replaced",
        }
    }
}

/// One row at one of its turns.
#[derive(Clone, Debug)]
pub(crate) struct Event<'c> {
    pub(crate) day: Date,
    pub(crate) turn: Turn,
    pub(crate) validity: Validity,
    pub(crate) text: &'c Texts,
    pub(crate) cite: &'c [PassageId],
    pub(crate) anchor: String,
}

/// Every turn of the rows of a route, the newest first.
pub(crate) fn events<'c>(catalogue: &'c Catalogue, route: &'c Route) -> Vec<Event<'c>> {
    let mut events = Vec::new();
    let first = route.basis.validity.known;
    let mut add = |row: &'c dyn Dated, text: &'c Texts, anchor: String| {
        let basis = row.basis();
        let validity = basis.validity;
        let turns = [
            (validity.from, Turn::Begins),
            (validity.until, Turn::Ends),
            (Some(validity.known).filter(|known| *known > first), Turn::Known),
            (validity.replaced, Turn::Replaced),
        ];
        for (day, turn) in turns {
            if let Some(day) = day {
                let (cite, anchor) = (basis.cite.as_slice(), anchor.clone());
                events.push(Event { day, turn, validity, text, cite, anchor });
            }
        }
    };
    add(route, &route.summary, "route".to_owned());
    for paper in &route.papers {
        add(
            paper,
            &catalogue.document(paper.document).name,
            anchor("paper", &catalogue.document(paper.document).id),
        );
    }
    for leads in &route.leads_to {
        add(leads, &leads.text, "leads-to".to_owned());
    }
    macro_rules! rows {
        ($($rows:ident, $kind:literal, $text:ident;)+) => {
            $(for row in &route.$rows {
                add(row, &row.$text, anchor($kind, &row.id));
            })+
        };
    }
    rows! {
        criteria, "criterion", text;
        fees, "fee", name;
        steps, "step", text;
        obligations, "obligation", text;
        grants, "grant", text;
        refusals, "refusal", text;
        silences, "silence", text;
        conflicts, "conflict", text;
        claims, "claim", text;
        questions, "question", ask;
    }
    events.sort_by(|left, right| right.day.cmp(&left.day).then(left.turn.cmp(&right.turn)));
    events.dedup_by(|next, kept| {
        (next.day, next.turn, next.text) == (kept.day, kept.turn, kept.text)
    });
    events
}
