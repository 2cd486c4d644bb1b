//! What the operator of a register may set. The defaults suit one machine.

use std::time::Duration;

/// Bounds of a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// The most requests that are formed in one transaction.
    pub batch: usize,
    /// From how many percent of use on a group is reported. The specification says 90; the default warns earlier.
    pub alarm_percent: u32,
    /// The longest time that acts go without a signed checkpoint while the register is in use.
    pub sign_every: Duration,
    /// After how long without a signature forming stops, if signing fails.
    pub unsigned_limit: Duration,
    /// The most look-ups of one party within [`Settings::lookup_window`].
    pub lookup_limit: u32,
    /// See [`Settings::lookup_limit`].
    pub lookup_window: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            batch: 128,
            alarm_percent: 80,
            sign_every: Duration::from_secs(60),
            unsigned_limit: Duration::from_secs(300),
            lookup_limit: 600,
            lookup_window: Duration::from_secs(3_600),
        }
    }
}
