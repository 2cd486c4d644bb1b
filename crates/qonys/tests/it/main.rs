//! The program as a person runs it: the real binary, its output, its exit codes.
//!
//! Pages are compared with snapshots on the data of Testland, which do not change; on the real data only what must hold
//! whatever the data say is tested.

mod batch;
mod binary;
mod catalogue;
mod check;
mod diff;
mod export;
mod family;
mod golden;
mod help;
mod iin;
mod impact;
mod ladder;
mod languages;
mod mcp;
mod pages;
mod profile;
mod readme;
mod real;
mod register;
mod search;
mod serve;
mod verify;
