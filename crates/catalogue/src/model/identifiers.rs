//! Positions in the lists of the catalogue, so that one cannot be taken for another.

use serde::{Deserialize, Serialize};

macro_rules! identifier {
    ($(#[$about:meta])* $name:ident) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub struct $name(pub u16);

        impl $name {
            /// The position as an index.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

identifier! {
    /// A source, by its position in `Catalogue::sources`.
    SourceId
}
identifier! {
    /// A passage, by its position in `Catalogue::passages`.
    PassageId
}
identifier! {
    /// A kind of paper, by its position in `Catalogue::documents`.
    DocumentId
}
identifier! {
    /// A route, by its position in `Catalogue::routes`.
    RouteId
}
