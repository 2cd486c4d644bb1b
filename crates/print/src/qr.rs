//! A QR code (ISO/IEC 18004), error correction M: it still reads with 15 % of it spoilt.

use qrcode::{Color, EcLevel, QrCode};
use thiserror::Error;

use crate::Text;

/// A QR code with words beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    /// Modules on a side.
    pub(crate) side: usize,
    /// Row by row, whether a module is dark.
    pub(crate) dark: Vec<bool>,
    pub(crate) alternate: String,
    pub(crate) caption: Text,
}

/// The text makes no QR code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum InvalidQr {
    /// There is nothing to encode, or more than a code can hold (2,331 bytes).
    #[error("a QR code holds 1 to 2331 bytes, not {0}")]
    Length(usize),
    /// A figure needs words for those who cannot see it (ISO 14289-1, 7.3).
    #[error("a QR code needs an alternate text")]
    Alternate,
}

impl Qr {
    /// Encodes a content. `alternate` says in words what the code is for; `caption` stands beside it.
    ///
    /// # Errors
    /// [`InvalidQr`] for no content, for too much, and for an empty alternate text.
    pub fn new(
        content: &[u8],
        alternate: impl Into<String>,
        caption: impl Into<Text>,
    ) -> Result<Self, InvalidQr> {
        let alternate = alternate.into();
        if alternate.trim().is_empty() {
            return Err(InvalidQr::Alternate);
        }
        if content.is_empty() {
            return Err(InvalidQr::Length(0));
        }
        let code = QrCode::with_error_correction_level(content, EcLevel::M)
            .map_err(|_| InvalidQr::Length(content.len()))?;
        let dark = code.to_colors().into_iter().map(|colour| colour == Color::Dark).collect();
        Ok(Self { side: code.width(), dark, alternate, caption: caption.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_finder_pattern_stands_in_the_corner() {
        let code = Qr::new(b"https://example.kz", "code", "").expect("a short address");
        assert_eq!(code.dark.len(), code.side * code.side);
        assert!(code.dark[..7].iter().all(|dark| *dark));
        assert!(!code.dark[7]);
    }

    #[test]
    fn too_much_and_nothing_are_refused() {
        assert_eq!(Qr::new(b"", "code", ""), Err(InvalidQr::Length(0)));
        assert_eq!(Qr::new(&[0xA5; 2332], "code", ""), Err(InvalidQr::Length(2332)));
        assert!(Qr::new(&[0xA5; 2331], "code", "").is_ok());
        assert_eq!(Qr::new(b"1", " ", ""), Err(InvalidQr::Alternate));
    }
}
