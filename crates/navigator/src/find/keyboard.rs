//! What was typed on the wrong layout: `dbpf` for `виза`, `мшыф` for `visa`. The layouts are ЙЦУКЕН and QWERTY, by the
//! place of the keys.

const LATIN: &str = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC: &str = "ёйцукенгшщзхъфывапролджэячсмитьбю";

/// The same keys on the other layout; `None` if nothing would change, or if both alphabets were typed.
pub(super) fn switched(words: &str) -> Option<String> {
    let words = words.to_lowercase();
    let is_latin = words.chars().any(|letter| letter.is_ascii_alphabetic());
    let is_cyrillic = words.chars().any(|letter| CYRILLIC.contains(letter));
    let (from, to) = match (is_latin, is_cyrillic) {
        (true, false) => (LATIN, CYRILLIC),
        (false, true) => (CYRILLIC, LATIN),
        _ => return None,
    };
    let other = |letter: char| {
        let key = from.chars().position(|key| key == letter);
        key.and_then(|key| to.chars().nth(key)).unwrap_or(letter)
    };
    Some(words.chars().map(other).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layouts_have_the_same_keys() {
        assert_eq!(LATIN.chars().count(), CYRILLIC.chars().count());
        assert_eq!(switched("dbl yf ;bntkmcndj").as_deref(), Some("вид на жительство"));
        assert_eq!(switched("мшыф").as_deref(), Some("visa"));
        assert_eq!(switched("visa виза"), None);
        assert_eq!(switched("2026"), None);
    }
}
