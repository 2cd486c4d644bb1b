//! A small made-up country, whole and with planted faults.

mod at;
mod bytes;
mod check;
mod fixture;
mod load;
mod peers;
mod read;
mod shape;
