//! A small made-up country, whole and with planted faults.

mod at;
mod becomes;
mod bytes;
mod check;
mod coverage;
mod diff;
mod export;
mod first_day;
mod fixture;
mod history;
mod legalised;
mod load;
mod pages;
mod peers;
mod read;
mod real;
mod shape;
