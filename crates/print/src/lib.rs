//! Pages for paper: a small model of a document, set on A4 and written as a tagged PDF that is at once PDF/A-2a
//! (kept for decades) and PDF/UA-1 (read aloud). No file is read or written here and no clock is asked: the same
//! document gives the same bytes.
//!
//! ```
//! use print::{About, Address, Block, Column, Document, Level, List, Note, Pairs, Qr, Table, Text};
//! use terms::Language;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mut paper = Document::new(About {
//!     title: "Ways to stay".to_owned(),
//!     language: Language::En,
//!     author: "An example office".to_owned(),
//!     producer: "qonys 0.1.0".to_owned(),
//!     created: "2026-11-25T09:30:00Z".parse()?,
//!     identifier: "2026.11-7f3a".to_owned(),
//! });
//! let law = Address::new("https://example.kz/law#z12")?;
//! paper.push(Block::heading(Level::First, "Ways to stay"));
//! paper.push(Text::new().plain("Judged on ").strong("25 November 2026").plain(", see ").link("the law", &law));
//! paper.push(Pairs::new().with("Age", "36").with("Work", "an offer from an employer"));
//! paper.push(List::numbers(["Gather the papers", "Apply on the portal"]));
//! paper.push(Note::new("This is not legal advice.").titled("Please note"));
//!
//! let mut fees = Table::new([Column::new("Paper", 3), Column::new("Fee, KZT", 1).numeric()])?;
//! fees.row(["Permit", "17 300"])?.row(["Photo", "1 500"])?;
//! paper.push(fees);
//! paper.push(Qr::new(b"https://example.kz/v/7f3a", "Code of this result", "Scan to see it again.")?);
//!
//! let printed = paper.print(|page, pages| format!("Page {page} of {pages}"))?;
//! assert!(printed.bytes.starts_with(b"%PDF-1.7"));
//! assert_eq!(printed.pages, 1);
//! assert!(printed.missing.is_empty(), "every letter could be drawn");
//! # Ok(())
//! # }
//! ```

mod address;
mod block;
mod brush;
mod document;
mod draw;
mod error;
mod face;
mod look;
mod paginate;
mod qr;
mod set;
mod shape;
mod strip;
mod table;
mod text;
mod tree;
mod wrap;

pub use address::{Address, InvalidAddress};
pub use block::{Block, Level, List, Note, Pairs};
pub use document::{About, Document, Printed};
pub use error::PrintError;
pub use qr::{InvalidQr, Qr};
pub use table::{Column, InvalidTable, Table};
pub use text::Text;
