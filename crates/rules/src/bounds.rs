//! What is known of a number while answers are missing: a lower and an upper bound.

/// The range a quantity must lie in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bounds {
    /// It has no subject.
    NotApplicable,
    /// It is not known whether it has a subject, or a figure is missing for the day: nothing may be concluded.
    Open,
    /// Both ends included; equal when the quantity is known.
    Range(i64, i64),
}

impl Bounds {
    /// Nothing is known but that there is a number.
    pub(crate) const ANY: Self = Self::Range(i64::MIN, i64::MAX);

    pub(crate) const fn exactly(number: i64) -> Self {
        Self::Range(number, number)
    }

    /// The number, if it is known.
    #[must_use]
    pub const fn known(self) -> Option<i64> {
        match self {
            Self::Range(low, high) if low == high => Some(low),
            _ => None,
        }
    }

    /// Joins two ranges; what has no subject or is open stays so.
    pub(crate) fn join(
        self,
        other: Self,
        join: impl Fn((i64, i64), (i64, i64)) -> (i64, i64),
    ) -> Self {
        match (self, other) {
            (Self::NotApplicable, _) | (_, Self::NotApplicable) => Self::NotApplicable,
            (Self::Open, _) | (_, Self::Open) => Self::Open,
            (Self::Range(a, b), Self::Range(c, d)) => {
                let (low, high) = join((a, b), (c, d));
                Self::Range(low, high)
            }
        }
    }

    pub(crate) fn add(self, other: Self) -> Self {
        self.join(other, |(a, b), (c, d)| (a.saturating_add(c), b.saturating_add(d)))
    }

    pub(crate) fn subtract(self, other: Self) -> Self {
        self.join(other, |(a, b), (c, d)| (a.saturating_sub(d), b.saturating_sub(c)))
    }

    pub(crate) fn multiply(self, other: Self) -> Self {
        self.join(other, |(a, b), (c, d)| {
            let products = [a, b].map(|left| [c, d].map(|right| left.saturating_mul(right)));
            let all = products.as_flattened();
            (
                all.iter().copied().min().unwrap_or(i64::MIN),
                all.iter().copied().max().unwrap_or(i64::MAX),
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_join_at_their_ends() {
        assert_eq!(Bounds::Range(1, 2).add(Bounds::Range(10, 20)), Bounds::Range(11, 22));
        assert_eq!(Bounds::Range(1, 2).subtract(Bounds::Range(10, 20)), Bounds::Range(-19, -8));
        assert_eq!(Bounds::Range(-1, 2).multiply(Bounds::Range(10, 20)), Bounds::Range(-20, 40));
        assert_eq!(Bounds::ANY.add(Bounds::exactly(1)), Bounds::Range(i64::MIN + 1, i64::MAX));
        assert_eq!(Bounds::Open.add(Bounds::NotApplicable), Bounds::NotApplicable);
    }
}
