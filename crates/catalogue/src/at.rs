//! The catalogue as of one day, by the knowledge of another: views, nothing is copied but lists and figures.

use std::collections::BTreeMap;

use calendar::{Calendar, YearTable};
use rules::{Environment, Members, Part, PointsTable};
use terms::{Date, Support};
use thiserror::Error;

use crate::model::{
    Amount, Basis, Becomes, Catalogue, Claim, Conflict, Constant, Criterion, Dated, Document, Fee,
    Grant, HolidayRow, LeadsTo, List, ListEdition, ListMembers, MovedRow, Obligation, Paper,
    PassageId, Points, PointsEdition, Question, Refusal, Route, RouteId, Rule, Silence, Step,
    Unscored, YearRow,
};

/// Asked for a day on which the catalogue knew nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("on {known_at} this catalogue knew nothing yet: its first row was read on {known_from}")]
pub struct NotYetKnown {
    /// The day that was asked for.
    pub known_at: Date,
    /// The first day on which something was known.
    pub known_from: Date,
}

/// The catalogue as of one day, by what was known on another.
#[derive(Clone, Copy, Debug)]
pub struct At<'c> {
    /// The whole catalogue.
    pub catalogue: &'c Catalogue,
    /// The day of the evaluation.
    pub as_of: Date,
    /// The day whose knowledge is used.
    pub known_at: Date,
}

/// One route as of a day. Its rows are those that hold on it.
#[derive(Clone, Copy, Debug)]
pub struct RouteAt<'c> {
    /// Its position in the catalogue.
    pub id: RouteId,
    /// The whole route, with rows of other days too.
    pub route: &'c Route,
    at: At<'c>,
}

impl Catalogue {
    /// The first day on which something was known. Before it the catalogue cannot be asked.
    #[must_use]
    pub fn known_from(&self) -> Date {
        let routes = self.routes.iter().map(|route| route.basis.validity.known);
        let values = self.constants.iter().flat_map(|constant| &constant.values);
        let editions = self.lists.iter().flat_map(|list| &list.editions);
        routes
            .chain(values.map(|value| value.basis.validity.known))
            .chain(editions.map(|edition| edition.basis.validity.known))
            .chain(self.documents.iter().map(|document| document.basis.validity.known))
            .min()
            .unwrap_or(self.release.known)
    }

    /// The catalogue as of `as_of`, by what was known on `known_at`.
    ///
    /// # Errors
    /// When nothing was known on `known_at`.
    pub fn at(&self, as_of: Date, known_at: Date) -> Result<At<'_>, NotYetKnown> {
        let known_from = self.known_from();
        if known_at < known_from {
            return Err(NotYetKnown { known_at, known_from });
        }
        Ok(At { catalogue: self, as_of, known_at })
    }

    /// Support of passages taken together: one that conflicts makes them conflicting, else one that confirms makes them
    /// confirmed. Without passages there is no support to speak of.
    #[must_use]
    pub fn support(&self, cite: &[PassageId]) -> Option<Support> {
        let mut supports = cite.iter().map(|passage| self.passage(*passage).support);
        let first = supports.next()?;
        Some(supports.fold(first, |whole, next| match (whole, next) {
            (Support::Conflicting, _) | (_, Support::Conflicting) => Support::Conflicting,
            (Support::Confirmed, _) | (_, Support::Confirmed) => Support::Confirmed,
            (Support::Reported, Support::Reported) => Support::Reported,
        }))
    }

    /// Support of a criterion: readings exist because sources disagree.
    #[must_use]
    pub fn support_of_criterion(&self, criterion: &Criterion) -> Option<Support> {
        match criterion.rule {
            Rule::Readings(_) => Some(Support::Conflicting),
            Rule::One(_) | Rule::Shown => self.support(&criterion.basis.cite),
        }
    }
}

impl<'c> At<'c> {
    fn holding<T: Dated>(self, rows: &'c [T]) -> impl Iterator<Item = &'c T> + use<'c, T> {
        rows.iter().filter(move |row| row.holds(self.as_of, self.known_at))
    }

    /// Rows that hold and of which the texts read tell on the day: what is counted with.
    fn standing<T: Dated>(self, rows: &'c [T]) -> impl Iterator<Item = &'c T> + use<'c, T> {
        rows.iter().filter(move |row| row.stands(self.as_of, self.known_at))
    }

    /// What conditions look up: lists, figures and points tables of the day.
    #[must_use]
    pub fn environment(self) -> Environment {
        let Catalogue { lists, constants, points, .. } = self.catalogue;
        Environment {
            today: self.as_of,
            lists: lists
                .iter()
                .map(|list| self.edition(list).map(|edition| self.members(edition)))
                .collect(),
            constants: constants.iter().map(|constant| self.figure(constant)).collect(),
            points: points
                .iter()
                .map(|table| self.points_edition(table).map(|table| self.table(table)))
                .collect(),
        }
    }

    /// The edition of a list that holds.
    #[must_use]
    pub fn edition(self, list: &'c List) -> Option<&'c ListEdition> {
        self.standing(&list.editions).next()
    }

    /// The edition of a points table that holds.
    #[must_use]
    pub fn points_edition(self, points: &'c Points) -> Option<&'c PointsEdition> {
        self.standing(&points.editions).next()
    }

    /// The value of a constant that holds, with what it stands on.
    #[must_use]
    pub fn value(self, constant: &'c Constant) -> Option<(Amount, &'c Basis)> {
        self.standing(&constant.values).next().map(|value| (value.amount, &value.basis))
    }

    fn figure(self, constant: &'c Constant) -> Option<i64> {
        self.value(constant).map(|(amount, _)| match amount {
            Amount::Money(money) => money.minor,
            Amount::Number(number) => number,
        })
    }

    fn members(self, edition: &'c ListEdition) -> Members {
        match &edition.members {
            ListMembers::Countries(countries) => Members::Countries(*countries),
            ListMembers::Codes(codes) => {
                Members::Codes(self.holding(codes).map(|code| code.code.clone()).collect())
            }
        }
    }

    fn table(self, edition: &'c PointsEdition) -> PointsTable {
        let part = |part: &crate::model::PointsPart| Part {
            lower: part.lower,
            upper: part.upper,
            factor: part.factor,
            when: part.when.clone(),
            rows: part.rows.iter().map(|row| (row.when.clone(), row.points)).collect(),
        };
        PointsTable { parts: self.holding(&edition.parts).map(part).collect() }
    }

    /// Every route that was known, in force or not: one that is not is closed on this day.
    pub fn routes(self) -> impl Iterator<Item = RouteAt<'c>> + use<'c> {
        (0u16..)
            .zip(&self.catalogue.routes)
            .filter(move |(_, route)| route.basis.validity.was_known(self.known_at))
            .map(move |(id, route)| RouteAt { id: RouteId(id), route, at: self })
    }

    /// The route of that name, if it was known.
    #[must_use]
    pub fn route(self, id: &str) -> Option<RouteAt<'c>> {
        self.routes().find(|route| route.route.id == id)
    }

    /// Official categories without a route.
    pub fn unscored(self) -> impl Iterator<Item = &'c Unscored> + use<'c> {
        self.holding(&self.catalogue.unscored)
    }

    /// Kinds of papers that hold.
    pub fn documents(self) -> impl Iterator<Item = &'c Document> + use<'c> {
        self.holding(&self.catalogue.documents)
    }

    /// The working-day calendar by what was known. `as_of` plays no part: a term reaches into other days.
    ///
    /// # Errors
    /// What the calendar finds wrong with the rows known on that day.
    pub fn calendar(self) -> Result<Calendar, Vec<calendar::Problem>> {
        let Catalogue { years, holidays, moved, .. } = self.catalogue;
        Calendar::new(year_tables(years, holidays, moved, self.known_at))
    }
}

impl<'c> RouteAt<'c> {
    /// Whether the route as a whole is in force; if not, it is closed.
    #[must_use]
    pub fn is_in_force(self) -> bool {
        self.route.basis.validity.in_force(self.at.as_of)
    }

    /// The first day of which the texts read tell of the route, if this is a view of a day before it: whether it was in
    /// force is then not known.
    #[must_use]
    pub fn unread(self) -> Option<Date> {
        self.route.unread(self.at.as_of)
    }

    /// The day this is a view of.
    #[must_use]
    pub const fn at(self) -> At<'c> {
        self.at
    }
}

/// A method for each kind of rows.
macro_rules! rows {
    ($($(#[$about:meta])* $name:ident: $row:ty,)+) => {
        impl<'c> RouteAt<'c> {
            $($(#[$about])*
            pub fn $name(self) -> impl Iterator<Item = &'c $row> + use<'c> {
                self.at.holding(&self.route.$name)
            })+
        }
    };
}

rows! {
    /// Who may have it.
    criteria: Criterion,
    /// What is handed in.
    papers: Paper,
    /// What it costs.
    fees: Fee,
    /// What is done, in order.
    steps: Step,
    /// What is owed after the grant.
    obligations: Obligation,
    /// What it gives.
    grants: Grant,
    /// What it leads to.
    leads_to: LeadsTo,
    /// What is true of a person once it is given.
    becomes: Becomes,
    /// Grounds the authority weighs.
    refusals: Refusal,
    /// What the acts read do not say.
    silences: Silence,
    /// Where sources disagree.
    conflicts: Conflict,
    /// What guides say without support.
    claims: Claim,
    /// Questions people ask.
    questions: Question,
}

/// Tables of years as they were known on a day.
pub(crate) fn year_tables(
    years: &[YearRow],
    holidays: &[HolidayRow],
    moved: &[MovedRow],
    known_at: Date,
) -> Vec<YearTable> {
    let known = |basis: &Basis| basis.validity.was_known(known_at);
    let mut tables: BTreeMap<i16, YearTable> = BTreeMap::new();
    for row in years.iter().filter(|row| known(&row.basis)) {
        let mut table = YearTable::new(row.year);
        table.complete = row.complete;
        table.five_day_week = row.five_day_week;
        tables.insert(row.year, table);
    }
    for row in holidays.iter().filter(|row| known(&row.basis)) {
        if let Some(table) = tables.get_mut(&row.holiday.date.year()) {
            table.holidays.push(row.holiday.clone());
        }
    }
    for row in moved.iter().filter(|row| known(&row.basis)) {
        if let Some(table) = tables.get_mut(&row.moved.off.year()) {
            table.moved.push(row.moved);
        }
    }
    tables.into_values().collect()
}
