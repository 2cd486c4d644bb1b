//! Journeys of people through the real program.

mod access;
mod contract;
