//! The register against real databases: a SQLite file and a private PostgreSQL cluster, the same code on both.

mod copies;
mod crowd;
mod flaws;
mod ground;
mod model;
mod mutation;
#[path = "../../../store/tests/it/postgres.rs"]
mod postgres;
mod proofs;
mod search;
mod signing;
mod speed;
mod story;
