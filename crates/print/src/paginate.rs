//! Pages: strips are laid under one another until a page is full.

use crate::{
    look::PADDING,
    strip::{Story, Strip},
};

/// A strip in its place on a page.
#[derive(Debug)]
pub(crate) struct Placed<'story> {
    pub(crate) strip: &'story Strip,
    /// From the top of the text area, in points.
    pub(crate) top: f32,
    /// It was drawn before and is here only for the eye.
    pub(crate) repeated: bool,
}

/// Lays the strips on pages of a depth in points. There is always at least one page.
pub(crate) fn paginate(story: &Story, depth: f32) -> Vec<Vec<Placed<'_>>> {
    let strips = &story.strips;
    let mut pages = Pages { depth, pages: vec![Vec::new()], used: 0.0 };
    let mut begin = 0;
    while begin < strips.len() {
        // Strips up to `end` belong together.
        let mut end = begin + 1;
        while end < strips.len() && strips[end - 1].keep && !strips[end].fresh {
            end += 1;
        }
        let group = &strips[begin..end];
        if group[0].fresh || !pages.holds(group) {
            pages.turn(story, begin);
        }
        for (offset, strip) in group.iter().enumerate() {
            if !pages.holds(std::slice::from_ref(strip)) {
                pages.turn(story, begin + offset);
            }
            pages.place(strip, false);
        }
        begin = end;
    }
    pages.pages
}

struct Pages<'story> {
    depth: f32,
    pages: Vec<Vec<Placed<'story>>>,
    used: f32,
}

impl<'story> Pages<'story> {
    fn last(&self) -> Option<&Strip> {
        self.pages.last().and_then(|page| page.last()).map(|placed| placed.strip)
    }

    fn holds(&self, group: &[Strip]) -> bool {
        let mut used = self.used;
        let mut last = self.last();
        for strip in group {
            used += gap(last, strip) + strip.height;
            last = Some(strip);
        }
        used <= self.depth + 0.01
    }

    /// Begins a new page, unless this one is empty, and repeats the heading row of a table that goes on.
    fn turn(&mut self, story: &'story Story, next: usize) {
        if self.pages.last().is_some_and(Vec::is_empty) {
            return;
        }
        self.pages.push(Vec::new());
        self.used = 0.0;
        let header = story.strips[next].header;
        let goes_on = next.checked_sub(1).is_some_and(|last| story.strips[last].header == header);
        if let Some(header) =
            header.filter(|_| goes_on).and_then(|header| story.headers.get(header))
        {
            self.place(header, true);
        }
    }

    fn place(&mut self, strip: &'story Strip, repeated: bool) {
        let top = self.used + gap(self.last(), strip);
        self.used = top + strip.height;
        if let Some(page) = self.pages.last_mut() {
            page.push(Placed { strip, top, repeated });
        }
    }
}

/// White between two strips: the larger of what they ask for, and what a box takes that begins or ends there.
fn gap(last: Option<&Strip>, strip: &Strip) -> f32 {
    let Some(last) = last else { return 0.0 };
    let edges = if last.panel == strip.panel { [None, None] } else { [last.panel, strip.panel] };
    let padding: f32 = edges.iter().flatten().map(|_| PADDING).sum();
    last.after.max(strip.before) + padding
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strip(height: f32, keep: bool) -> Strip {
        Strip { height, keep, ..Strip::default() }
    }

    fn heights(story: &Story) -> Vec<Vec<f32>> {
        let pages = paginate(story, 100.0);
        for placed in pages.iter().flatten() {
            assert!(placed.top + placed.strip.height <= 100.01 || placed.top == 0.0);
        }
        pages.iter().map(|page| page.iter().map(|placed| placed.strip.height).collect()).collect()
    }

    #[test]
    fn what_belongs_together_goes_to_the_next_page_together() {
        let strips = vec![strip(80.0, false), strip(15.0, true), strip(10.0, false)];
        let story = Story { strips, ..Story::default() };
        assert_eq!(heights(&story), [vec![80.0], vec![15.0, 10.0]]);
    }

    #[test]
    fn what_is_taller_than_a_page_is_parted_all_the_same() {
        let story = Story { strips: vec![strip(30.0, true); 7], ..Story::default() };
        assert_eq!(heights(&story), [vec![30.0; 3], vec![30.0; 3], vec![30.0]]);
        let story = Story { strips: vec![strip(300.0, false); 2], ..Story::default() };
        assert_eq!(heights(&story), [[300.0], [300.0]]);
    }

    #[test]
    fn a_heading_row_is_repeated_where_its_table_goes_on_and_only_there() {
        let row = Strip { header: Some(0), ..strip(45.0, false) };
        let mut strips = vec![row; 4];
        strips[0].height = 20.0;
        strips.insert(0, strip(90.0, false));
        let story = Story { strips, headers: vec![strip(9.0, true)], ..Story::default() };
        assert_eq!(heights(&story), [vec![90.0], vec![20.0, 45.0], vec![9.0, 45.0, 45.0]]);
    }

    #[test]
    fn no_strips_make_one_empty_page_and_a_break_makes_another_page() {
        assert_eq!(heights(&Story::default()), [Vec::<f32>::new()]);
        let mut strips = vec![strip(10.0, true); 2];
        strips[1].fresh = true;
        assert_eq!(heights(&Story { strips, ..Story::default() }), [[10.0], [10.0]]);
    }
}
