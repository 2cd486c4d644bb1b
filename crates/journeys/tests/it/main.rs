//! Journeys of people through the real program.

mod access;
mod check;
mod contract;
