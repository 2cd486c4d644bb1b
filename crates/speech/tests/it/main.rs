//! What must hold of the whole crate together with the files it speaks: the sentences and the places of the data.

mod locales;
mod locator;
