//! What the program says, in English, Russian and Kazakh.
//!
//! Sentences stand in `locales/<language>/*.ftl` (Project Fluent, compiled in) and are spoken by [`Speech`]. What a
//! sentence is filled with is made ready first by the plain functions here: numbers, money, dates, counted units,
//! lists and places in a source. Number, date and list patterns follow Unicode CLDR; months and counted units are
//! inflected here, because the sentences of three languages need different cases of them.
//!
//! ```
//! use speech::{Speech, locator};
//! use terms::Language;
//!
//! let speech = Speech::new(Language::Ru);
//! assert_eq!(speech.say("check-question-number", &[("number", 3.into())]), "Вопрос 3");
//! assert_eq!(locator("rules; par 4", Language::Kk), "қағидалар, 4-тармақ");
//! ```

mod argument;
mod bundle;
mod capital;
pub mod count;
pub mod date;
mod embedded;
pub mod list;
mod locator;
mod money;
pub mod number;

pub use argument::Argument;
pub use bundle::{NotSaid, Speech};
pub use capital::capital;
pub use locator::{InvalidLocator, Locator, locator};
pub use money::money;
