//! What can be wrong with a module.

use std::path::PathBuf;

use cryptoki::error::Error;

/// Why a hardware module cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ModuleError {
    /// The library of the module does not load.
    #[error("the library of the module does not load, {path}: {cause}", path = path.display())]
    Library {
        /// The library.
        path: PathBuf,
        /// Why.
        #[source]
        cause: Error,
    },
    /// There is no token with this label.
    #[error("no token with the label `{0}`: is it plugged in, and was it initialized?")]
    NoToken(String),
    /// The PIN is wrong.
    #[error("the PIN of the token is wrong; after a few more tries it locks")]
    Pin,
    /// The PIN is locked.
    #[error("the PIN of the token is locked: its security officer can set a new one")]
    Locked,
    /// There is no key under this label.
    #[error("no key of the right kind with the label `{0}` in the token")]
    NoKey(String),
    /// There are several keys under this label.
    #[error(
        "more than one key with the label `{0}` in the token: which one is meant cannot be told"
    )]
    SeveralKeys(String),
    /// The label is in use.
    #[error("something with the label `{0}` is in the token already")]
    Taken(String),
    /// The public key cannot be read.
    #[error("the public key with the label `{0}` cannot be read")]
    Point(String),
    /// The module gave a signature that is none.
    #[error("the module gave a signature that its public key does not verify: nothing was signed")]
    WrongSignature,
    /// The module refused.
    #[error("the module refused: {0}")]
    Refused(#[from] Error),
}
