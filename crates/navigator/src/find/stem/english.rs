//! English: plural, `-ing`, `-ed`, and the silent `e` or the `y` that comes and goes with them.

use super::is_enough;

/// `sound` without its ending.
pub(super) fn stem(sound: &str) -> String {
    let mut stem = sound;
    // `s`, `ch`, `sh`, `x` and `z` make their plural with a vowel.
    let hissing = ["ses", "qes", "wes", "zes"];
    if hissing.iter().any(|end| stem.ends_with(end)) {
        stem = without(stem, "es");
    } else if !stem.ends_with("ss") {
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
    without(stem, "i").to_owned()
}

fn without<'s>(stem: &'s str, end: &str) -> &'s str {
    stem.strip_suffix(end).filter(|stem| is_enough(stem)).unwrap_or(stem)
}
