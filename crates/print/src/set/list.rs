//! Lists of items and of terms.

use krilla::tagging::{ListNumbering, Tag};

use super::{BODY, Base, Setter};
use crate::{
    List, Pairs, Text,
    face::Weight,
    look,
    strip::{Mark, Strip},
    tree::ElementId,
};

/// From the dot to the text.
const INDENT: f32 = 18.0;
/// The part of the width that terms take.
const TERMS: f32 = 0.32;

impl Setter {
    pub(super) fn list(&mut self, list: &List) {
        let kind = if list.numbered { ListNumbering::Decimal } else { ListNumbering::Disc };
        let element = self.story.tree.add(None, Tag::L(kind));
        let count = list.items.len();
        // Room for the longest number.
        let indent = if list.numbered && count > 9 { INDENT + 8.0 } else { INDENT };
        for (number, text) in list.items.iter().enumerate() {
            if text.is_empty() {
                continue;
            }
            let item = self.story.tree.add(Some(element), Tag::LI);
            let label = self.story.tree.add(Some(item), Tag::Lbl);
            let body = self.story.tree.add(Some(item), Tag::LBody);
            let mark =
                if list.numbered { format!("{}.", number + 1) } else { "\u{2022}".to_owned() };
            let weight = if list.numbered { Weight::Regular } else { Weight::Bold };
            let base = Base { colour: look::ACCENT, weight, ..BODY };
            let label = self.lines(&Text::from(mark), base, Some(label), indent);
            let begin = self.story.strips.len();
            let lines = self.lines(text, BODY, Some(body), look::MEASURE - indent);
            let after = if number + 1 == count { 10.0 } else { 4.0 };
            let model = Strip { after, ..Strip::default() };
            self.stack(lines, look::SIDE + indent, look::BODY, 0.0, &model);
            if let Some(strip) = self.story.strips.get_mut(begin) {
                let baseline = look::baseline(look::BODY);
                for line in label {
                    strip.marks.insert(0, Mark::Line { x: look::SIDE, baseline, line });
                }
            }
        }
    }

    pub(super) fn pairs(&mut self, pairs: &Pairs) {
        let element = self.story.tree.add(None, Tag::L(ListNumbering::None));
        let term_width = look::MEASURE * TERMS - look::GUTTER;
        let said = (look::SIDE + look::MEASURE * TERMS, look::MEASURE * (1.0 - TERMS));
        for (number, (term, text)) in pairs.pairs.iter().enumerate() {
            let item: ElementId = self.story.tree.add(Some(element), Tag::LI);
            let label = self.story.tree.add(Some(item), Tag::Lbl);
            let body = self.story.tree.add(Some(item), Tag::LBody);
            let base = Base { colour: look::QUIET, ..BODY };
            let left = self.lines(term, base, Some(label), term_width);
            let right = self.lines(text, BODY, Some(body), said.1);
            let left = left.into_iter().map(|line| (look::SIDE, line)).collect();
            let right = right.into_iter().map(|line| (said.0, line)).collect();
            let model = Strip::default();
            let begin = self.row(vec![left, right], look::BODY, look::DEPTH / 3.0, 2.0, &model);
            if let Some(strip) = self.story.strips.get_mut(begin) {
                strip.before = if number == 0 { 12.0 } else { 0.0 };
                strip.marks.splice(0..0, [Mark::Place(label), Mark::Place(body)]);
            }
        }
        if let Some(last) = self.story.strips.last_mut().filter(|_| !pairs.pairs.is_empty()) {
            last.after = 12.0;
        }
    }
}
