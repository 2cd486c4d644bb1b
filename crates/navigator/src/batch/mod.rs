//! Whole populations judged at once, by the same compiled rules as one person.
//!
//! [`Batch`] puts the criteria of the routes into parts that are worked out once for 512 people, whatever number of routes
//! share them (see [`rules::batch`]). Outcomes are bits; which criterion decides is read from the same bits, only when it
//! is asked for. What it says is what [`Navigator::outcomes`] says, person by person: a test holds it to that.

use catalogue::{Criterion, Route, RouteId};
use rules::batch::{Builder, Columns, Node, Planes, Sliced};
use terms::Truth;

use crate::{
    navigator::{Compiled, Navigator, in_force},
    profile::{Answer, Profile},
    verdict::Outcome,
};

pub use rules::batch::BLOCK;

/// The routes of a navigator, ready to judge blocks of people.
#[derive(Debug)]
pub struct Batch<'n> {
    sliced: Sliced<'n>,
    routes: Vec<Line<'n>>,
}

/// A route with the parts to read its outcome from.
#[derive(Debug)]
struct Line<'n> {
    route: &'n Route,
    /// Nothing is read for a route that is closed.
    node: Option<Node>,
    /// What each deciding criterion means for the route.
    criteria: Vec<(&'n Criterion, Node)>,
}

/// Room for a block of people and for what is said of them.
#[derive(Clone, Debug)]
pub struct Room {
    columns: Columns,
    planes: Planes,
}

impl Room {
    /// How many people are in it.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.columns.len()
    }

    /// Whether nobody is in it.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// Whether there is no place for one more.
    #[must_use]
    pub const fn is_full(&self) -> bool {
        self.columns.is_full()
    }

    /// Lets everybody go.
    pub fn clear(&mut self) {
        self.columns.clear();
    }
}

impl<'n> Batch<'n> {
    /// All routes that were known, in the order of the catalogue.
    #[must_use]
    pub fn new(navigator: &'n Navigator<'n>) -> Self {
        Self::of(navigator, |_| true)
    }

    /// Some of the routes, in the order of the catalogue.
    #[must_use]
    pub fn of(navigator: &'n Navigator<'n>, is_wanted: impl Fn(RouteId) -> bool) -> Self {
        let mut builder = Builder::new(navigator.engine());
        let compiled = navigator.compiled().iter().filter(|compiled| is_wanted(compiled.view.id));
        let routes = compiled.map(|compiled| line(&mut builder, compiled)).collect();
        Self { sliced: builder.build(), routes }
    }

    /// The routes in the order of their positions here.
    pub fn routes(&self) -> impl ExactSizeIterator<Item = &'n Route> {
        self.routes.iter().map(|line| line.route)
    }

    /// How many distinct tests there are, and how many parts are worked out in a pass.
    #[must_use]
    pub fn size(&self) -> (usize, usize) {
        self.sliced.size()
    }

    /// A room without anybody.
    #[must_use]
    pub fn room(&self) -> Room {
        Room { columns: self.sliced.columns(), planes: self.sliced.planes() }
    }

    /// Lets a person in; false if there is no place left.
    pub fn seat(&self, room: &mut Room, person: &Profile) -> bool {
        let known = person.given().filter_map(|(fact, answer)| match answer {
            Answer::Known(value) => Some((fact, value)),
            Answer::NotAsked | Answer::Unknown => None,
        });
        self.sliced.push(&mut room.columns, known)
    }

    /// Judges everybody in the room on every route.
    pub fn judge(&self, room: &mut Room) {
        self.sliced.evaluate(&room.columns, &mut room.planes);
    }

    /// What was said of a person on the route at a position.
    ///
    /// # Panics
    /// If there is no such route or place in the room.
    #[must_use]
    pub fn outcome(&self, room: &Room, route: usize, person: usize) -> Outcome {
        let node = self.routes[route].node;
        node.map_or(Outcome::Closed, |node| Outcome::of(room.planes.truth(node, person)))
    }

    /// The criterion that decides: the first that is not met if the route is not open, the first that is unknown if it
    /// cannot be told. None if the route is open or closed, or if nothing but the route itself is unknown.
    ///
    /// # Panics
    /// If there is no such route or place in the room.
    #[must_use]
    pub fn deciding(&self, room: &Room, route: usize, person: usize) -> Option<&'n Criterion> {
        let wanted = match self.outcome(room, route, person) {
            Outcome::NotEligible => Truth::False,
            Outcome::CannotTell => Truth::Unknown,
            Outcome::Eligible | Outcome::Closed => return None,
        };
        let criteria = &self.routes[route].criteria;
        let decides = |(_, node): &&(_, Node)| room.planes.truth(*node, person) == wanted;
        criteria.iter().find(decides).map(|(criterion, _)| *criterion)
    }

    /// Whether the route at a position is closed to everybody.
    ///
    /// # Panics
    /// If there is no such route.
    #[must_use]
    pub fn is_closed(&self, route: usize) -> bool {
        self.routes[route].node.is_none()
    }

    /// How many people in the room are eligible, not eligible and cannot be told on the route at a position.
    ///
    /// # Panics
    /// If there is no such route.
    #[must_use]
    pub fn counts(&self, room: &Room, route: usize) -> [usize; 3] {
        let Some(node) = self.routes[route].node else { return [0; 3] };
        let len = room.len();
        // Beyond the last person the words hold nobody.
        let within = |(word, bits): (usize, u64)| {
            let people = len.saturating_sub(word * 64).min(64);
            let mask = if people == 64 { !0 } else { (1u64 << people) - 1 };
            (bits & mask).count_ones() as usize
        };
        let planes = &room.planes;
        let eligible = planes.satisfied(node).iter().copied().enumerate().map(within).sum();
        let refused = planes.refused(node).enumerate().map(within).sum();
        [eligible, refused, len - eligible - refused]
    }
}

fn line<'n>(builder: &mut Builder<'n>, compiled: &'n Compiled<'n>) -> Line<'n> {
    let mut criteria = Vec::new();
    for test in compiled.criteria.iter().filter(|test| test.decides()) {
        let node = if test.unread.is_some() {
            builder.fixed(Truth::Unknown)
        } else {
            let readings = test.rule.iter().map(|reading| builder.condition(*reading)).collect();
            let rule = builder.agree(readings);
            match test.applies {
                Some(applies) => {
                    let applies = builder.condition(applies);
                    builder.rule_for(applies, rule)
                }
                None => rule,
            }
        };
        criteria.push((test.criterion, node));
    }
    let node = compiled.closed.is_none().then(|| {
        let own = builder.fixed(in_force(compiled.unread));
        let parts = std::iter::once(own).chain(criteria.iter().map(|(_, node)| *node));
        builder.all(parts.collect())
    });
    Line { route: compiled.view.route, node, criteria }
}
