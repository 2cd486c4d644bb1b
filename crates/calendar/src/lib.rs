//! Working days and terms of law in Kazakhstan. Pure: the tables of days come in as values, today is an argument.
//!
//! A [`Calendar`] is built of one [`YearTable`] a year. It computes the day off given for a holiday on a weekend
//! (Law on Holidays, Art. 5), ends terms as the Administrative Procedural and Process-related Code does (Art. 76), and
//! says of every result what it stands on: a [`Doubt`] makes it provisional. A year without a table is an error,
//! never a guess.
//!
//! ```
//! use calendar::{Calendar, Term, YearTable};
//! use jiff::civil::date;
//!
//! let calendar = Calendar::new(vec![YearTable::new(2026)]).expect("an ordinary week without holidays");
//! let deadline = calendar.add(date(2026, 6, 5), Term::working(3)).expect("2026 has a table");
//! assert_eq!(deadline.date, date(2026, 6, 10), "Friday is not counted, the weekend does not count");
//! ```

mod between;
mod counting;
mod day;
mod deadline;
mod doubt;
mod holiday;
mod no_data;
mod problem;
mod substitute;
mod table;
mod term;
mod year;

pub use between::Between;
pub use day::Day;
pub use deadline::Deadline;
pub use doubt::Doubt;
pub use holiday::{Holiday, Moved, Standing};
pub use no_data::{NoData, Uncounted};
pub use problem::Problem;
pub use table::Calendar;
pub use term::{Ending, Term, Unit};
pub use year::YearTable;
