//! The key store on a real disk.

mod keystore;
