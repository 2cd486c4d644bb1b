//! What comes from outside: the clock and random bytes. The register reads neither by itself.

use store::Moment;
use terms::Date;

/// The clock and the generator, as the composition root has them.
pub trait Outside: Send + Sync + 'static {
    /// This moment.
    fn now(&self) -> Moment;

    /// Today, where the register is.
    fn today(&self) -> Date;

    /// Fills bytes from a cryptographic generator.
    ///
    /// # Errors
    /// When there are none; no lesser source may stand in.
    fn random(&self, bytes: &mut [u8]) -> Result<(), NoRandomness>;
}

/// There are no random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the operating system gives no random bytes, so no number is drawn")]
pub struct NoRandomness;

/// A number below `bound`, every one as likely as the others.
pub(crate) fn below(outside: &dyn Outside, bound: u32) -> Result<u32, NoRandomness> {
    // What would favour the low ones is drawn again.
    let fair = u32::MAX - u32::MAX % bound.max(1);
    loop {
        let mut bytes = [0; 4];
        outside.random(&mut bytes)?;
        let drawn = u32::from_be_bytes(bytes);
        if drawn < fair {
            return Ok(drawn % bound.max(1));
        }
    }
}
