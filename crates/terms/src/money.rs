//! An amount in the currency of its source. Nothing here converts: the acts count in their own currency, and so do we.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::Currency;

/// An amount in minor units (hundredths) of one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Hundredths: 4 325 tenge is 432 500.
    pub minor: i64,
    /// The currency the amount is counted in.
    pub currency: Currency,
}

/// The text is not an amount with a currency.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "`{0}` is not an amount: write a number and a currency, such as `3500 USD` or `5 709 000 KZT`"
)]
pub struct InvalidMoney(pub String);

impl Money {
    /// Whole units of a currency; `None` if the amount is beyond what can be counted.
    #[must_use]
    pub fn whole(units: i64, currency: Currency) -> Option<Self> {
        Some(Self { minor: units.checked_mul(100)?, currency })
    }
}

/// Reads a plain decimal number with at most `places` digits after the point as an integer of 10^-places.
/// Spaces, no-break spaces, underscores and commas between groups of three are taken as grouping.
pub(crate) fn decimal(text: &str, places: u32) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let groups: Vec<&str> = whole.split([' ', '\u{a0}', '\u{202f}', '_', ',', '\'']).collect();
    let grouped = groups.len() == 1
        || (!groups[0].is_empty()
            && groups[0].len() <= 3
            && groups[1..].iter().all(|g| g.len() == 3));
    if !grouped || groups.iter().any(|g| g.is_empty() || !g.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    if !fraction.bytes().all(|b| b.is_ascii_digit())
        || (digits.contains('.') && fraction.is_empty())
        || fraction.len() > places as usize
    {
        return None;
    }
    let scale = 10i64.checked_pow(places)?;
    let whole: i64 = groups.concat().parse().ok()?;
    let fraction: i64 =
        format!("{fraction:0<width$}", width = places as usize).parse().unwrap_or(0);
    let value = whole.checked_mul(scale)?.checked_add(fraction)?;
    Some(if negative { -value } else { value })
}

impl FromStr for Money {
    type Err = InvalidMoney;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let trimmed = text.trim();
        let parse = || {
            let (amount, code) =
                match trimmed.char_indices().find(|(_, c)| c.is_ascii_alphabetic())? {
                    (0, _) => trimmed.split_at_checked(3).map(|(code, amount)| (amount, code))?,
                    (start, _) => trimmed.split_at(start),
                };
            let currency = code.trim().to_ascii_uppercase().parse().ok()?;
            Some(Self { minor: decimal(amount.trim(), 2)?, currency })
        };
        parse().ok_or_else(|| InvalidMoney(text.to_owned()))
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, cents) = (self.minor / 100, (self.minor % 100).abs());
        let sign = if self.minor < 0 && whole == 0 { "-" } else { "" };
        if cents == 0 {
            write!(f, "{sign}{whole} {}", self.currency)
        } else {
            write!(f, "{sign}{whole}.{cents:02} {}", self.currency)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, minor) in [
            ("3500 USD", 350_000),
            ("3,500 USD", 350_000),
            ("5 709 000 KZT", 570_900_000),
            ("2162.5 KZT", 216_250),
            ("usd 3000.01", 300_001),
        ] {
            assert_eq!(text.parse::<Money>().map(|money| money.minor), Ok(minor), "{text}");
        }
        for bad in [
            "3500",
            "USD",
            "3.5.1 USD",
            "35,00 USD",
            "1 USDT",
            "1.234 USD",
            "",
            "99999999999999999999 KZT",
        ] {
            assert!(bad.parse::<Money>().is_err(), "{bad}");
        }
    }

    #[test]
    fn what_is_shown_reads_back() {
        for minor in [0, 1, -1, 99, 432_500, -150, 216_250] {
            let money = Money { minor, currency: Currency::KZT };
            assert_eq!(money.to_string().parse(), Ok(money));
        }
    }
}
