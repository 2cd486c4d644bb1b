//! What belongs to the site as a whole: the choice of a language, what machines ask for, what is not there.

pub(crate) mod language;
pub(crate) mod map;
pub(crate) mod missing;
pub(crate) mod robots;
