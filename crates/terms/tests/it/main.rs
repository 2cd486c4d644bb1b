//! What the value types promise, seen from outside.

mod number;
