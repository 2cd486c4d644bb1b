//! Value types every other room speaks in, a file each. Pure: no I/O, no clock, no text of the interface.

mod country;
mod currency;
mod language;
mod money;
pub mod number;
mod support;
mod texts;
mod truth;
mod validity;

pub use country::{Country, CountrySet, InvalidCountry};
pub use currency::{Currency, InvalidCurrency};
pub use jiff::civil::Date;
pub use language::{InvalidLanguage, Language};
pub use money::{InvalidMoney, Money};
pub use number::{Bin, Iin, InvalidNumber};
pub use support::Support;
pub use texts::Texts;
pub use truth::Truth;
pub use validity::Validity;
