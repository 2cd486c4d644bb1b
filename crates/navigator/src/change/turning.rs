//! The days on which something may turn while nobody does anything: a person gets older, a stay falls out of a window, a
//! row of the catalogue begins or ends.

use std::collections::BTreeSet;

use catalogue::{Basis, Catalogue, Criterion, Route};
use jiff::Span;
use rules::{Bounds, Condition, Elapsed, FactId, Leaf, Quantity, Slot, Value, Window};
use terms::Date;

use crate::navigator::Navigator;

/// How far ahead is looked, in years.
const YEARS: i16 = 20;

/// Days of the coming years on which one of `routes` may turn for a person, in order.
pub(crate) fn days(navigator: &Navigator<'_>, routes: &[&Route], slots: &[Slot]) -> BTreeSet<Date> {
    let today = navigator.as_of();
    let last = today.checked_add(Span::new().years(YEARS)).unwrap_or(Date::MAX);
    let mut days = Days { today, last, found: BTreeSet::new() };
    days.rows(navigator.catalogue(), routes);
    let answers = navigator.engine().answer(slots);
    for condition in conditions(navigator.catalogue(), routes) {
        condition
            .test
            .visit(&mut |leaf| days.leaf(leaf, slots, &|quantity| answers.bounds(quantity)));
    }
    days.found
}

/// Whether a criterion may turn while nobody does anything.
pub(crate) fn is_timed(criterion: &Criterion) -> bool {
    let mut is_timed = criterion.basis.validity.until.is_some();
    for condition in of_criterion(criterion) {
        condition.test.visit(&mut |leaf| {
            leaf.visit(&mut |quantity| {
                is_timed |= matches!(
                    quantity,
                    Quantity::Since(..) | Quantity::DaysUntil(_) | Quantity::Presence { .. }
                );
            });
        });
    }
    is_timed
}

fn of_criterion(criterion: &Criterion) -> impl Iterator<Item = &Condition> {
    let (one, readings) = match &criterion.rule {
        catalogue::Rule::One(when) => (Some(when), &[][..]),
        catalogue::Rule::Readings(readings) => (None, readings.as_slice()),
        catalogue::Rule::Shown => (None, &[][..]),
    };
    criterion.applies.iter().chain(one).chain(readings.iter().map(|reading| &reading.when))
}

/// Every condition that bears on an outcome: of criteria, of facts that apply or not, of points.
fn conditions<'r>(
    catalogue: &'r Catalogue,
    routes: &[&'r Route],
) -> impl Iterator<Item = &'r Condition> {
    let criteria = routes.iter().flat_map(|route| &route.criteria);
    let of_criteria = criteria.flat_map(of_criterion);
    let parts = catalogue
        .points
        .iter()
        .flat_map(|points| &points.editions)
        .flat_map(|edition| &edition.parts);
    let of_points =
        parts.flat_map(|part| part.when.iter().chain(part.rows.iter().map(|row| &row.when)));
    let gates = catalogue.vocabulary.facts.iter().filter_map(|fact| fact.applies.as_ref());
    of_criteria.chain(of_points).chain(gates)
}

struct Days {
    today: Date,
    last: Date,
    found: BTreeSet<Date>,
}

impl Days {
    fn add(&mut self, day: Option<Date>) {
        self.found.extend(day.filter(|day| *day > self.today && *day <= self.last));
    }

    /// A day and its neighbours: months of different lengths make a term end a day earlier or later.
    fn around(&mut self, day: Option<Date>) {
        let Some(day) = day else { return };
        for day in [day.yesterday().ok(), Some(day), day.tomorrow().ok()] {
            self.add(day);
        }
    }

    fn basis(&mut self, basis: &Basis) {
        self.add(basis.validity.from);
        self.add(basis.read_from);
        self.add(basis.validity.until.and_then(|until| until.tomorrow().ok()));
    }

    /// The first day of every row that bears on an outcome, and the day after its last.
    fn rows(&mut self, catalogue: &Catalogue, routes: &[&Route]) {
        let routes = || routes.iter();
        let criteria = routes().flat_map(|route| &route.criteria).map(|criterion| &criterion.basis);
        let constants = catalogue
            .constants
            .iter()
            .flat_map(|constant| &constant.values)
            .map(|value| &value.basis);
        let editions = || catalogue.lists.iter().flat_map(|list| &list.editions);
        let codes = editions().filter_map(|edition| match &edition.members {
            catalogue::ListMembers::Codes(codes) => Some(codes),
            catalogue::ListMembers::Countries(_) => None,
        });
        let tables = || catalogue.points.iter().flat_map(|points| &points.editions);
        let all = routes()
            .map(|route| &route.basis)
            .chain(criteria)
            .chain(constants)
            .chain(editions().map(|edition| &edition.basis))
            .chain(codes.flatten().map(|code| &code.basis))
            .chain(tables().map(|edition| &edition.basis))
            .chain(tables().flat_map(|edition| &edition.parts).map(|part| &part.basis));
        for basis in all {
            self.basis(basis);
        }
    }

    fn leaf(&mut self, leaf: &Leaf, slots: &[Slot], bounds: &impl Fn(&Quantity) -> Bounds) {
        let pairs: Vec<(&Quantity, &Quantity)> = match leaf {
            Leaf::Compare(left, _, right, _) => vec![(left, right), (right, left)],
            Leaf::Between(value, low, high, _) => vec![(value, low), (value, high)],
            _ => return,
        };
        for (side, other) in pairs {
            let threshold = bounds(other);
            side.visit(&mut |quantity| self.quantity(quantity, threshold, slots));
        }
    }

    /// The days on which a quantity that changes with time passes a threshold.
    fn quantity(&mut self, quantity: &Quantity, threshold: Bounds, slots: &[Slot]) {
        let known = |fact: FactId| match slots.get(usize::from(fact.0)) {
            Some(Slot::Known(value)) => Some(value),
            _ => None,
        };
        match quantity {
            Quantity::Since(unit, fact) => {
                let (Some(Value::Date(date)), Some(count)) = (known(*fact), threshold.known())
                else {
                    return;
                };
                for count in [count, count.saturating_add(1)] {
                    self.around(after(*date, *unit, count));
                }
            }
            Quantity::DaysUntil(fact) => {
                let (Some(Value::Date(date)), Some(count)) = (known(*fact), threshold.known())
                else {
                    return;
                };
                self.around(after(*date, Elapsed::Days, count.saturating_neg()));
            }
            Quantity::Presence { stays, window, .. } => {
                if let Some(Value::Stays(stays)) = known(*stays) {
                    self.presence(stays, *window);
                }
            }
            _ => {}
        }
    }

    /// Every day on which a day of a stay enters or leaves the window that ends on the evaluation day.
    fn presence(&mut self, stays: &[(Date, Date)], window: Window) {
        let leaves = |day: Date| match window {
            Window::Days(days) => after(day, Elapsed::Days, days),
            Window::Months(months) => after(day, Elapsed::Months, months),
        };
        for (first, last) in stays {
            let mut day = *first;
            while day <= *last {
                self.around(leaves(day));
                self.add(Some(day));
                let Ok(next) = day.tomorrow() else { break };
                day = next;
            }
        }
    }
}

fn after(date: Date, unit: Elapsed, count: i64) -> Option<Date> {
    let span = match unit {
        Elapsed::Years => Span::new().try_years(count),
        Elapsed::Months => Span::new().try_months(count),
        Elapsed::Days => Span::new().try_days(count),
    };
    date.checked_add(span.ok()?).ok()
}
