//! Some of the deciding criteria of a route, or some of the facts.

/// A set of positions. From the last place on all are one: such a set may say too much, never too little.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Places(u128);

const LAST: usize = 127;

impl Places {
    pub(super) const fn single(at: usize) -> Self {
        Self(1 << if at < LAST { at } else { LAST })
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    pub(super) const fn contains(self, at: usize) -> bool {
        Self::single(at).is_within(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_beyond_the_last_place_count_as_one() {
        let (one, other) = (Places::single(3), Places::single(500));
        assert!(one.is_within(one.with(other)) && !one.is_within(other));
        assert!(other.contains(200) && !other.contains(3));
    }
}
