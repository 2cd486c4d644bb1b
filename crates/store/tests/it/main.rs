//! The store against real databases: a SQLite file and a private PostgreSQL cluster, the same code on both.

mod faults;
mod forbidden;
mod ground;
mod guards;
mod opening;
mod papers;
mod parallel;
mod postgres;
mod shape;
mod story;
