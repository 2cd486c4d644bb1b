//! Some of the deciding criteria of a route.

/// Deciding criteria of one route, by position. From the last place on all are one: such a set may say too much, never
/// too little.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tests(u128);

const LAST: usize = 127;

impl Tests {
    pub(super) const fn add(&mut self, at: usize) {
        self.0 |= 1 << if at < LAST { at } else { LAST };
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn criteria_beyond_the_last_place_count_as_one() {
        let (mut one, mut other) = (Tests::default(), Tests::default());
        one.add(3);
        other.add(500);
        assert!(one.is_within(one.with(other)) && !one.is_within(other));
        let mut more = Tests::default();
        more.add(200);
        assert!(more.is_within(other));
    }
}
