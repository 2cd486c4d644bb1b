//! The points tables that the criteria of a route speak of.

use catalogue::{PointsEdition, RouteAt, Rule};
use maud::{Markup, html};
use rules::Condition;
use speech::number;

use super::sheet::Sheet;
use crate::{Visit, parts::table::table};

/// The editions that hold, each table once.
pub(super) fn editions(visit: &Visit, route: RouteAt<'static>) -> Vec<&'static PointsEdition> {
    let conditions = route.criteria().flat_map(|criterion| {
        let rule = match &criterion.rule {
            Rule::One(condition) => vec![condition],
            Rule::Readings(readings) => readings.iter().map(|reading| &reading.when).collect(),
            Rule::Shown => Vec::new(),
        };
        rule.into_iter().chain(&criterion.applies)
    });
    let mut tables: Vec<_> = conditions.flat_map(Condition::points).collect();
    tables.sort_unstable();
    tables.dedup();
    let points = &visit.catalogue().points;
    tables
        .into_iter()
        .filter_map(|id| visit.at().points_edition(&points[usize::from(id.0)]))
        .collect()
}

/// One table.
pub(super) fn points(sheet: &Sheet<'_>, edition: &PointsEdition) -> Markup {
    let visit = sheet.visit;
    let rows: Vec<(Markup, Vec<Markup>)> = edition
        .parts
        .iter()
        .filter(|part| visit.holds(*part))
        .map(|part| {
            let (key, places) =
                if part.factor { ("web-points-factor", 3) } else { ("web-points-range", 0) };
            let figure = |value| number::decimal(value, places, visit.language);
            let (lower, upper) = (figure(part.lower), figure(part.upper));
            let said = visit.say(key, &[("lower", lower.into()), ("upper", upper.into())]);
            let note = part.note.as_ref().map(|note| visit.text(note));
            (html! { (visit.text(&part.name)) @if let Some(note) = note { p .quiet { (note) } } }, vec![html! { (said) }])
        })
        .collect();
    let columns = [visit.word("web-points-for"), visit.word("web-points-how-many")];
    html! {
        (table(visit.text(&edition.name), &columns, &rows))
        @if let Some(minimum) = edition.minimum {
            p { strong { (visit.say("route-points-minimum", &[("minimum", number::integer(minimum, visit.language).into())])) } }
        }
        @for text in [&edition.formula, &edition.note].into_iter().flatten() { p { (visit.text(text)) } }
        (sheet.under(&edition.basis))
    }
}
