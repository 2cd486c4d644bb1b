//! What the data rest on: of each route, how many rows come from acts, from portals of the state, from others, how many
//! are contradicted and how many say that the sources are silent; and how old each reading is.

use std::collections::BTreeSet;

use serde::Serialize;
use terms::{Date, Support};

use crate::{
    at::{At, RouteAt},
    model::{Basis, Claim, Conflict, Criterion, Dated, PassageId, Rule, Silence, SourceId, Tier},
};

/// The weight of one row. Of several passages the best counts, unless one is contradicted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// Read in an act, or in a translation or copy of one.
    Act,
    /// Read on a page of a state body.
    Portal,
    /// Told by others, or read where the reading does not confirm it.
    Reported,
    /// Sources disagree.
    Conflicting,
    /// The sources that were read do not say it.
    Silent,
}

/// How many rows have which ground.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// From acts.
    pub act: u32,
    /// From pages of state bodies.
    pub portal: u32,
    /// From others.
    pub reported: u32,
    /// Contradicted.
    pub conflicting: u32,
    /// Said to be unknown.
    pub silent: u32,
}

impl Counts {
    /// All rows.
    #[must_use]
    pub const fn total(&self) -> u32 {
        self.act + self.portal + self.reported + self.conflicting + self.silent
    }

    /// How many rows have that ground.
    #[must_use]
    pub const fn of(&self, ground: Ground) -> u32 {
        match ground {
            Ground::Act => self.act,
            Ground::Portal => self.portal,
            Ground::Reported => self.reported,
            Ground::Conflicting => self.conflicting,
            Ground::Silent => self.silent,
        }
    }

    /// The share of a ground in tenths of a percent, rounded down; 0 where there are no rows.
    #[must_use]
    pub const fn share(&self, ground: Ground) -> u32 {
        match self.total() {
            0 => 0,
            total => self.of(ground) * 1000 / total,
        }
    }

    const fn add(&mut self, ground: Ground) {
        match ground {
            Ground::Act => self.act += 1,
            Ground::Portal => self.portal += 1,
            Ground::Reported => self.reported += 1,
            Ground::Conflicting => self.conflicting += 1,
            Ground::Silent => self.silent += 1,
        }
    }

    const fn merge(&mut self, other: Self) {
        self.act += other.act;
        self.portal += other.portal;
        self.reported += other.reported;
        self.conflicting += other.conflicting;
        self.silent += other.silent;
    }
}

/// One text that was read, and how old it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ReadText<'c> {
    /// The source.
    #[serde(skip)]
    pub source: SourceId,
    /// Its key.
    pub key: &'c str,
    /// The date of the text that was read, if it bears one.
    pub edition: Option<Date>,
    /// The day it was read.
    pub read: Date,
    /// Days from the edition to the day of the evaluation; absent without an edition.
    pub age_days: Option<i32>,
    /// A newer text is known or likely: the source or one of the passages says so.
    pub stale: bool,
}

/// What one route rests on.
#[derive(Clone, Debug, Serialize)]
pub struct RouteCoverage<'c> {
    /// The route.
    pub route: &'c str,
    /// Its rows by ground.
    pub rows: Counts,
    /// Every text it cites, by source and edition.
    pub readings: Vec<ReadText<'c>>,
    /// Age of the oldest edition it cites.
    pub oldest_days: Option<i32>,
    /// How many of the readings are stale.
    pub stale: usize,
}

/// What the data rest on, as of a day.
#[derive(Clone, Debug, Serialize)]
pub struct Coverage<'c> {
    /// The day of the evaluation.
    pub as_of: Date,
    /// The day whose knowledge is used.
    pub known_at: Date,
    /// The routes, in the order of their names.
    pub routes: Vec<RouteCoverage<'c>>,
    /// All rows of all routes.
    pub rows: Counts,
    /// Every text any of them cites.
    pub readings: Vec<ReadText<'c>>,
    /// Age of the oldest.
    pub oldest_days: Option<i32>,
    /// How many of them are stale.
    pub stale: usize,
}

impl<'c> At<'c> {
    /// What the routes rest on.
    #[must_use]
    pub fn coverage(self) -> Coverage<'c> {
        let mut rows = Counts::default();
        let mut cited: BTreeSet<PassageId> = BTreeSet::new();
        let mut routes = Vec::new();
        for route in self.routes() {
            let mut tally = Tally { at: self, rows: Counts::default(), cited: BTreeSet::new() };
            tally.route(route);
            rows.merge(tally.rows);
            cited.extend(&tally.cited);
            let readings = self.readings(&tally.cited);
            routes.push(RouteCoverage {
                route: &route.route.id,
                rows: tally.rows,
                oldest_days: oldest(&readings),
                stale: stale(&readings),
                readings,
            });
        }
        let readings = self.readings(&cited);
        Coverage {
            as_of: self.as_of,
            known_at: self.known_at,
            routes,
            rows,
            oldest_days: oldest(&readings),
            stale: stale(&readings),
            readings,
        }
    }

    /// The texts in which passages stand, each once.
    fn readings(self, passages: &BTreeSet<PassageId>) -> Vec<ReadText<'c>> {
        let mut readings: Vec<ReadText<'c>> = Vec::new();
        for id in passages {
            let passage = self.catalogue.passage(*id);
            let source = self.catalogue.source(passage.source);
            // What the source says of its edition does not hold for a place read in a newer one.
            let is_newer = passage.edition > source.edition;
            let stale = passage.is_stale || (source.stale.is_some() && !is_newer);
            let same = |reading: &&mut ReadText<'c>| {
                reading.source == passage.source && reading.edition == passage.edition
            };
            if let Some(known) = readings.iter_mut().find(same) {
                known.stale |= stale;
                continue;
            }
            readings.push(ReadText {
                source: passage.source,
                key: &source.key,
                edition: passage.edition,
                read: source.read,
                age_days: passage.edition.map(|edition| (self.as_of - edition).get_days()),
                stale,
            });
        }
        readings.sort();
        readings
    }
}

fn oldest(readings: &[ReadText<'_>]) -> Option<i32> {
    readings.iter().filter_map(|reading| reading.age_days).max()
}

fn stale(readings: &[ReadText<'_>]) -> usize {
    readings.iter().filter(|reading| reading.stale).count()
}

struct Tally<'c> {
    at: At<'c>,
    rows: Counts,
    cited: BTreeSet<PassageId>,
}

impl Tally<'_> {
    fn route(&mut self, route: RouteAt<'_>) {
        self.plain(&route.route.basis);
        route.criteria().for_each(|row| self.criterion(row));
        route.papers().for_each(|row| self.plain(row.basis()));
        route.fees().for_each(|row| self.plain(row.basis()));
        route.steps().for_each(|row| self.plain(row.basis()));
        route.obligations().for_each(|row| self.plain(row.basis()));
        route.grants().for_each(|row| self.plain(row.basis()));
        route.leads_to().for_each(|row| self.plain(row.basis()));
        route.becomes().for_each(|row| self.plain(row.basis()));
        route.refusals().for_each(|row| self.plain(row.basis()));
        route.questions().for_each(|row| self.plain(row.basis()));
        route.claims().for_each(|row| self.claim(row));
        route.silences().for_each(|row| self.silence(row));
        route.conflicts().for_each(|row| self.conflict(row));
    }

    fn plain(&mut self, basis: &Basis) {
        self.cited.extend(&basis.cite);
        self.rows.add(self.ground(&basis.cite));
    }

    fn criterion(&mut self, row: &Criterion) {
        match &row.rule {
            Rule::Readings(readings) => {
                self.cited.extend(readings.iter().flat_map(|reading| &reading.cite));
                self.rows.add(Ground::Conflicting);
            }
            Rule::One(_) | Rule::Shown => self.plain(&row.basis),
        }
    }

    /// What a guide says without support is told by others, whatever else the row cites to answer it.
    fn claim(&mut self, row: &Claim) {
        self.cited.extend(&row.basis.cite);
        self.rows.add(Ground::Reported);
    }

    fn silence(&mut self, _: &Silence) {
        self.rows.add(Ground::Silent);
    }

    fn conflict(&mut self, row: &Conflict) {
        self.cited.extend(row.claims.iter().flat_map(|claim| &claim.cite));
        self.rows.add(Ground::Conflicting);
    }

    fn ground(&self, cite: &[PassageId]) -> Ground {
        let catalogue = self.at.catalogue;
        let passages = || cite.iter().map(|id| catalogue.passage(*id));
        if passages().any(|passage| passage.support == Support::Conflicting) {
            return Ground::Conflicting;
        }
        let best = passages()
            .filter(|passage| passage.support == Support::Confirmed)
            .map(|passage| match catalogue.source(passage.source).tier {
                Tier::OfficialLaw | Tier::Translation => Ground::Act,
                Tier::OfficialPortal => Ground::Portal,
                Tier::Secondary => Ground::Reported,
            })
            .min();
        best.unwrap_or(Ground::Reported)
    }
}
