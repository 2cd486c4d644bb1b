//! From characters to glyphs: HarfBuzz's shaping as `rustybuzz` has it, with every word shaped once.

use std::{
    collections::{BTreeMap, HashMap},
    rc::Rc,
};

use krilla::text::{GlyphId, KrillaGlyph};
use rustybuzz::{Direction, Script, ShapePlan, UnicodeBuffer};

use crate::{
    PrintError,
    face::{Face, Weight},
};

/// What stands for a character that the letters lack: a white square.
pub(crate) const MISSING: char = '\u{25a1}';

/// A break without a mark (zero width space); gone once lines are broken.
const BREAK: char = '\u{200b}';

/// Characters with their glyphs. Widths are in parts of the type size.
#[derive(Debug)]
pub(crate) struct Shaped {
    pub(crate) text: String,
    pub(crate) glyphs: Vec<KrillaGlyph>,
    pub(crate) width: f32,
    /// How much of the width is white space at the end.
    pub(crate) tail: f32,
}

/// Shapes words and counts the characters that could not be drawn.
pub(crate) struct Shaper {
    regular: &'static Face,
    bold: &'static Face,
    plans: Vec<(Weight, Script, ShapePlan)>,
    words: HashMap<(Weight, String), Rc<Shaped>>,
    pub(crate) missing: BTreeMap<char, usize>,
}

impl Shaper {
    pub(crate) fn new() -> Result<Self, PrintError> {
        Ok(Self {
            regular: Face::of(Weight::Regular)?,
            bold: Face::of(Weight::Bold)?,
            plans: Vec::new(),
            words: HashMap::new(),
            missing: BTreeMap::new(),
        })
    }

    pub(crate) const fn face(&self, weight: Weight) -> &'static Face {
        match weight {
            Weight::Regular => self.regular,
            Weight::Bold => self.bold,
        }
    }

    /// A text with only characters that can be drawn, line feeds and break marks. Tabulators become spaces;
    /// characters without a shape (soft hyphens, marks of direction, controls) are dropped; what the letters
    /// lack becomes [`MISSING`] and is counted.
    pub(crate) fn clean(&mut self, text: &str, weight: Weight) -> String {
        let face = self.face(weight);
        let mut clean = String::with_capacity(text.len());
        for character in text.chars() {
            match character {
                '\n' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
                '\t' => clean.push(' '),
                BREAK => clean.push(BREAK),
                character if character.is_control() || has_no_shape(character) => {}
                '\u{e000}'..='\u{f8ff}' => self.replace(character, &mut clean),
                character if face.has(character) => clean.push(character),
                character => self.replace(character, &mut clean),
            }
        }
        clean
    }

    fn replace(&mut self, character: char, clean: &mut String) {
        *self.missing.entry(character).or_default() += 1;
        clean.push(MISSING);
    }

    /// Shapes a cleaned word with the white space after it.
    pub(crate) fn shape(&mut self, text: &str, weight: Weight) -> Rc<Shaped> {
        let text: String = text
            .chars()
            .filter(|character| *character != BREAK)
            .map(|character| if character == '\n' { ' ' } else { character })
            .collect();
        let key = (weight, text);
        if let Some(shaped) = self.words.get(&key) {
            return Rc::clone(shaped);
        }
        let shaped = Rc::new(self.shape_anew(key.1.clone(), weight));
        self.words.insert(key, Rc::clone(&shaped));
        shaped
    }

    fn shape_anew(&mut self, text: String, weight: Weight) -> Shaped {
        let face = self.face(weight);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(&text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.guess_segment_properties();
        let script = buffer.script();
        buffer.set_script(script);
        let place = self.plans.iter().position(|(w, s, _)| *w == weight && *s == script);
        let place = place.unwrap_or_else(|| {
            let plan =
                ShapePlan::new(&face.shaping, Direction::LeftToRight, Some(script), None, &[]);
            self.plans.push((weight, script, plan));
            self.plans.len() - 1
        });
        let output = rustybuzz::shape_with_plan(&face.shaping, &self.plans[place].2, buffer);

        let units = face.font.units_per_em();
        let (infos, positions) = (output.glyph_infos(), output.glyph_positions());
        let mut glyphs = Vec::with_capacity(infos.len());
        let mut end = text.len();
        let mut last = None;
        // From the end, because a cluster reaches to where the next one begins.
        #[expect(clippy::cast_precision_loss, reason = "advances in font units are small")]
        for (info, position) in infos.iter().zip(positions).rev() {
            let start = info.cluster as usize;
            if last.is_some_and(|last| last != start) {
                end = last.unwrap_or(end);
            }
            last = Some(start);
            glyphs.push(KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                position.x_advance as f32 / units,
                position.x_offset as f32 / units,
                position.y_offset as f32 / units,
                position.y_advance as f32 / units,
                start..end,
                None,
            ));
        }
        glyphs.reverse();
        let width = glyphs.iter().map(|glyph| glyph.x_advance).sum();
        let written = text.trim_end_matches(' ').len();
        let tail = glyphs
            .iter()
            .filter(|glyph| glyph.text_range.start >= written)
            .map(|glyph| glyph.x_advance)
            .sum();
        Shaped { text, glyphs, width, tail }
    }
}

/// Characters that only steer layout (Unicode's default ignorable code points, as far as texts have them).
const fn has_no_shape(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200c}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_drawn_is_replaced_and_counted() {
        let mut shaper = Shaper::new().expect("the font is built in");
        let clean =
            shaper.clean("5\u{a0}₸\t学\u{ad}学\u{2068}a\u{2069}\u{7}\u{e001}", Weight::Regular);
        assert_eq!(clean, "5\u{a0}□ □□a□");
        let missing: Vec<_> = shaper.missing.into_iter().collect();
        assert_eq!(missing, [('₸', 1), ('学', 2), ('\u{e001}', 1)]);
    }

    #[test]
    fn glyphs_cover_the_text_and_the_tail_is_the_white_space() {
        let mut shaper = Shaper::new().expect("the font is built in");
        let shaped = shaper.shape("Қазақстанның\n", Weight::Bold);
        assert_eq!(shaped.text, "Қазақстанның ");
        let mut place = 0;
        for glyph in &shaped.glyphs {
            assert_eq!(glyph.text_range.start, place);
            place = glyph.text_range.end;
        }
        assert_eq!(place, shaped.text.len());
        assert!(shaped.tail > 0.1 && shaped.tail < 0.4, "{}", shaped.tail);
        assert!(shaped.width > 10.0 * shaped.tail);
    }
}
