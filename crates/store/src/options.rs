//! How a store is opened.

use std::time::Duration;

/// Bounds of a store. The defaults suit one machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The most connections that are open at once.
    pub connections: u32,
    /// How long a statement may take before the server gives it up, and a lock before it is not waited for.
    pub statement: Duration,
    /// How long we wait for any answer. Longer than `statement`, since it also covers a server that is frozen.
    pub deadline: Duration,
    /// How long we wait for a free connection.
    pub acquire: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            connections: 8,
            statement: Duration::from_secs(10),
            deadline: Duration::from_secs(12),
            acquire: Duration::from_secs(15),
        }
    }
}
