//! English, by its letters and not by its sound: plural, `-ing`, `-ed`, and the silent `e` or the `y` that comes and goes
//! with them. Both spellings of English come out the same: `labor` and `labour`, `legalize` and `legalise`.

use super::is_enough;

/// `word` without its ending.
pub(super) fn stem(word: &str) -> String {
    let british = word.replace("our", "or").replace('z', "s");
    let mut stem = british.as_str();
    if !stem.ends_with("ss") {
        stem = without(stem, "s");
    }
    for end in ["ing", "ed"] {
        let shorter = without(stem, end);
        if shorter != stem {
            stem = shorter;
            break;
        }
    }
    stem = without(stem, "e");
    stem = without(stem, "i");
    without(stem, "y").to_owned()
}

fn without<'s>(stem: &'s str, end: &str) -> &'s str {
    stem.strip_suffix(end).filter(|stem| is_enough(stem)).unwrap_or(stem)
}
