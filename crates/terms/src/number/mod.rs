//! Identification numbers of Kazakhstan: twelve digits of a person (IIN, ИИН, ЖСН) or of an organisation (BIN, БИН, БСН).
//!
//! Two levels, never merged:
//!
//! - **well-formed**: twelve ASCII digits, the last of which follows from the others (order 521 of the Minister of Internal
//!   Affairs of 29.06.2023, paragraph 2), and a fifth digit that tells a person from an organisation (order 423 of the
//!   Minister of Justice of 27.06.2023). Only this makes an [`Iin`] or a [`Bin`].
//! - **classic layout**: the date of birth and the sex in the digits, as the Programme approved by resolution 565 of
//!   11.06.2003 laid them out. It was taken out of the rules on 26.08.2013 (resolution 853), so it is asked for apart,
//!   [`Iin::layout`], and nobody is refused for it.
//!
//! A number is shown masked, by `Display` and by `Debug`; [`Iin::digits`] is the one way to all of it. `serde` writes all
//! twelve digits, because what is stored or sent on has to be the number itself.

mod bin;
mod compose;
mod control;
mod demonstration;
mod find;
mod iin;
mod invalid;
mod kinded;
mod layout;
mod lines;
mod twelve;

pub use bin::{Bin, BinFault, BinKind, BinLayout, BinUnit};
pub use compose::{CAPACITY, FIRST_YEAR, Group, LAST_YEAR, NUMBERS, NotComposed, SERIALS};
pub use control::{Control, MISSED, Missed, control};
pub use demonstration::Demonstration;
pub use find::{Found, find};
pub use iin::Iin;
pub use invalid::InvalidNumber;
pub use layout::{IinFault, IinLayout, Sex};
pub use lines::{Line, Tally, lines, tally};
pub use twelve::{Kind, LENGTH, Number};
