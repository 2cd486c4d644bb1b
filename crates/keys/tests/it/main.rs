//! The key store on a real disk, and a module that holds keys.

mod keystore;
#[cfg(feature = "pkcs11")]
mod module;
