//! Integration tests of the calendar on the days of Kazakhstan.

mod between;
mod deadline;
mod kazakhstan;
mod substitute;
mod table;
