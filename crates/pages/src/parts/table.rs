//! `.table`: rows and columns. On a narrow screen it scrolls inside its own frame, which the keyboard can reach.

use maud::{Markup, html};

/// A table with a caption, the names of its columns, and rows whose first cell names the row.
#[must_use]
pub fn table(caption: &str, columns: &[String], rows: &[(Markup, Vec<Markup>)]) -> Markup {
    html! {
        div .table role="region" aria-label=(caption) tabindex="0" {
            table {
                caption { (caption) }
                thead { tr { @for column in columns { th scope="col" { (column) } } } }
                tbody {
                    @for (name, cells) in rows {
                        tr { th scope="row" { (name) } @for cell in cells { td { (cell) } } }
                    }
                }
            }
        }
    }
}
