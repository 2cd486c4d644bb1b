//! How paper looks: lengths in points (1/72 inch), type sizes, colours. ISO 216 A4, the colours of the pages.

/// Width of A4.
pub(crate) const WIDTH: f32 = 595.276;
/// Height of A4.
pub(crate) const HEIGHT: f32 = 841.89;
/// White on the left and on the right.
pub(crate) const SIDE: f32 = 64.0;
/// White above the text.
pub(crate) const TOP: f32 = 72.0;
/// White below the text.
pub(crate) const BOTTOM: f32 = 78.0;
/// Width of the text.
pub(crate) const MEASURE: f32 = WIDTH - 2.0 * SIDE;
/// Height of the text on a page.
pub(crate) const DEPTH: f32 = HEIGHT - TOP - BOTTOM;

/// Type of one size and the distance of its lines.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scale {
    /// Size of the letters.
    pub(crate) size: f32,
    /// From one line to the next.
    pub(crate) leading: f32,
}

pub(crate) const BODY: Scale = Scale { size: 10.0, leading: 15.0 };
pub(crate) const SMALL: Scale = Scale { size: 9.0, leading: 13.0 };
/// Size of the letters in the margins.
pub(crate) const EDGE: f32 = 8.0;
pub(crate) const FIRST: Scale = Scale { size: 23.0, leading: 29.0 };
pub(crate) const SECOND: Scale = Scale { size: 14.5, leading: 20.0 };
pub(crate) const THIRD: Scale = Scale { size: 11.0, leading: 16.0 };

/// Red, green, blue.
pub(crate) type Colour = [u8; 3];

pub(crate) const INK: Colour = [0x2a, 0x22, 0x1c];
pub(crate) const QUIET: Colour = [0x65, 0x5a, 0x4f];
pub(crate) const LINE: Colour = [0xdf, 0xd3, 0xc0];
pub(crate) const ACCENT: Colour = [0x8f, 0x3a, 0x22];
pub(crate) const PANEL: Colour = [0xfb, 0xf6, 0xec];

/// Between a cell and its neighbours.
pub(crate) const GUTTER: f32 = 14.0;
/// Above and below the text of a row.
pub(crate) const ROW: f32 = 5.0;
/// Inside a box.
pub(crate) const PADDING: f32 = 12.0;
/// The side of a QR code: 30 mm.
pub(crate) const CODE: f32 = 85.0;

/// Where the first baseline lies below the top of a line.
pub(crate) fn baseline(scale: Scale) -> f32 {
    // Noto Sans: capital letters are 0.714 of the size high, so this centres them in the line.
    f32::midpoint(scale.leading, scale.size * 0.714)
}
