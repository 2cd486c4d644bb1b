//! One route on its page: what every part of the page works with.

use catalogue::{Basis, Dated, RouteAt, Rule, SourceId};
use maud::Markup;

use super::points;
use crate::{
    Visit,
    parts::{
        citation::{Notes, Standing},
        fact,
    },
};

/// One route on its page.
pub(super) struct Sheet<'v> {
    pub(super) visit: &'v Visit,
    pub(super) route: RouteAt<'static>,
    pub(super) notes: Notes,
}

impl<'v> Sheet<'v> {
    /// The route with the numbers of its sources.
    pub(super) fn new(visit: &'v Visit, route: RouteAt<'static>) -> Self {
        let notes = Notes::new(visit, sources(visit, route));
        Self { visit, route, notes }
    }

    /// The same for the page of the papers alone.
    pub(super) fn of_papers(visit: &'v Visit, route: RouteAt<'static>) -> Self {
        let cited = route.papers().flat_map(|row| &row.basis.cite);
        let notes = Notes::new(visit, cited.map(|id| visit.catalogue().passage(*id).source));
        Self { visit, route, notes }
    }

    /// Where the sources of the page stand.
    pub(super) const fn standing(&self) -> Standing<'_> {
        Standing::Here(&self.notes)
    }

    /// One statement as an item of a list.
    pub(super) fn fact(&self, name: (&str, &str), body: &Markup, basis: &Basis) -> Markup {
        fact::fact(self.visit, name, body, basis, self.standing())
    }

    /// The line under a statement.
    pub(super) fn under(&self, basis: &Basis) -> Markup {
        fact::under(self.visit, basis, self.standing())
    }
}

/// Every source that the rows of the day cite, and those that were read and are silent.
fn sources(visit: &Visit, route: RouteAt<'static>) -> Vec<SourceId> {
    let mut cited = route.route.basis.cite.clone();
    macro_rules! add {
        ($($rows:ident),+) => { $(cited.extend(route.$rows().flat_map(|row| &row.basis().cite));)+ };
    }
    // Where the papers were read stands on their own page.
    add!(criteria, fees, steps, obligations, grants, leads_to, refusals, claims, questions);
    for criterion in route.criteria() {
        if let Rule::Readings(readings) = &criterion.rule {
            cited.extend(readings.iter().flat_map(|reading| &reading.cite));
        }
    }
    cited.extend(route.conflicts().flat_map(|row| &row.claims).flat_map(|claim| &claim.cite));
    cited.extend(points::editions(visit, route).iter().flat_map(|edition| &edition.basis.cite));
    let cited = cited.into_iter().map(|passage| visit.catalogue().passage(passage).source);
    let silent = route.silences().flat_map(|silence| silence.read.iter().copied());
    cited.chain(silent).collect()
}
