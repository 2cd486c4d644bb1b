//! Lines and columns of a text.

/// Line and column of a byte, both counted from 1, the column in characters.
pub(super) fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset.min(text.len())).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_in_characters() {
        assert_eq!(position("жы = 1\nб", 0), (1, 1));
        assert_eq!(position("жы = 1\nб", 4), (1, 3));
        assert_eq!(position("жы = 1\nб", 9), (2, 1));
        assert_eq!(position("a", 9), (1, 2), "beyond the end");
    }
}
