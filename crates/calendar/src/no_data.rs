//! Why a day could not be told or counted.

use jiff::civil::Date;
use thiserror::Error;

/// The calendar holds no table of this year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error(
    "no holidays are known for {year}, so its working days cannot be counted; {}",
    remedy(*.known)
)]
pub struct NoData {
    /// The year asked for.
    pub year: i16,
    /// The first and the last year that have a table, if any has.
    pub known: Option<(i16, i16)>,
}

fn remedy(known: Option<(i16, i16)>) -> String {
    match known {
        Some((first, last)) => {
            format!("choose dates within {first}–{last}, or add the year to calendar.toml")
        }
        None => "add the year to calendar.toml".to_owned(),
    }
}

/// Why a term or the days between two dates could not be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Uncounted {
    /// A day of a year without a table had to be told.
    #[error(transparent)]
    NoData(#[from] NoData),
    /// The end lies beyond the year 9999.
    #[error("the term ends beyond the last date that can be written")]
    TooFar,
    /// The dates stand in the wrong order.
    #[error("{until} is before {from}: give the earlier date first")]
    Reversed {
        /// The date given first.
        from: Date,
        /// The date given second.
        until: Date,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_names_the_year_and_the_remedy() {
        assert_eq!(
            NoData { year: 2031, known: Some((2025, 2027)) }.to_string(),
            "no holidays are known for 2031, so its working days cannot be counted; \
             choose dates within 2025–2027, or add the year to calendar.toml"
        );
        assert!(
            NoData { year: 2031, known: None }
                .to_string()
                .ends_with("; add the year to calendar.toml")
        );
    }
}
