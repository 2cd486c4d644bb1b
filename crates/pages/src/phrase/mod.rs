//! What the catalogue holds, in words: conditions, figures, terms, places. The sentences stand in `locales`; what is
//! here only finds the right one. Conditions are spoken as "label: what is asked", so that no noun of the data need be
//! inflected.

mod condition;
mod quantity;
mod term;
