//! A test on one fact, in its place among the columns.

use terms::Truth;

use super::{
    BLOCK, Bits, Columns, WORDS,
    column::Layout,
    leaf::{Hit, One},
    pass::Planes,
    plane::{Plane, masks},
};

/// A test on one fact.
#[derive(Debug)]
pub(super) struct Single {
    fact: usize,
    hit: Among,
    /// What is said of those hit, missed, without an answer, perhaps without a subject, without a subject.
    said: [Truth; 5],
}

/// Where those stand who are hit.
#[derive(Debug)]
enum Among {
    /// In one of these classes.
    Planes(Box<[usize]>),
    /// At or after one cut and before another, or not.
    Cuts { from: Option<usize>, before: Option<usize>, is_outside: bool },
}

impl Single {
    pub(super) fn new(one: &One, layout: &Layout, cuts: &mut Vec<(usize, i64)>) -> Self {
        let mut cut = |column: usize, number: i64| {
            let known = cuts.iter().position(|cut| *cut == (column, number));
            known.unwrap_or_else(|| {
                cuts.push((column, number));
                cuts.len() - 1
            })
        };
        let hit = match &one.hit {
            Hit::Options(hit) => Among::Planes(layout.planes(one.fact, hit).into()),
            Hit::Numbers { way, range, is_outside } => match (layout.column(one.fact, *way), range)
            {
                (Some(column), Some((first, last))) => Among::Cuts {
                    from: (*first > i64::MIN).then(|| cut(column, *first)),
                    before: last.checked_add(1).map(|past| cut(column, past)),
                    is_outside: *is_outside,
                },
                // No number is hit, so every number is outside.
                _ if *is_outside => Among::Cuts { from: None, before: None, is_outside: false },
                _ => Among::Planes(Box::new([])),
            },
        };
        let said = [one.on_hit, one.on_miss, one.unknown, one.open, one.idle];
        Self { fact: usize::from(one.fact.0), hit, said }
    }
}

impl Single {
    pub(super) fn plane(&self, columns: &Columns, planes: &Planes) -> Plane {
        let mut hit = [0; WORDS];
        match &self.hit {
            Among::Planes(classes) => {
                for class in classes {
                    let class = &columns.planes[*class];
                    hit.iter_mut().zip(class).for_each(|(hit, class)| *hit |= class);
                }
            }
            Among::Cuts { from, before, is_outside } => {
                hit = from.map_or([!0; WORDS], |cut| planes.cuts[cut]);
                if let Some(before) = before {
                    let past = &planes.cuts[*before];
                    hit.iter_mut().zip(past).for_each(|(hit, past)| *hit &= !past);
                }
                if *is_outside {
                    hit.iter_mut().for_each(|word| *word = !*word);
                }
            }
        }
        let state = &planes.states[self.fact];
        let said = self.said.map(masks);
        let mut plane = Plane::of(Truth::Unknown);
        for (word, hit) in hit.into_iter().enumerate() {
            let (known, open, idle) = (state.known[word], state.open[word], state.idle[word]);
            let groups = [known & hit, known & !hit, !(known | open | idle), open, idle];
            for (group, (holds, fails)) in groups.into_iter().zip(said) {
                plane.holds[word] |= group & holds;
                plane.fails[word] |= group & fails;
            }
        }
        plane
    }
}

/// Whose number is at least this.
pub(super) fn at_least(numbers: &[i64; BLOCK], least: i64) -> Bits {
    std::array::from_fn(|word| {
        let numbers = &numbers[word * 64..(word + 1) * 64];
        numbers.iter().rev().fold(0, |bits, number| bits << 1 | u64::from(*number >= least))
    })
}
