//! Figures of a text in one normal form, so that `3,000`, `3 000` and `3000` are the same.

/// The figures of a text, sorted; a figure that stands twice is there twice. Digits grouped by threes with a space,
/// a no-break space, a comma or a full stop are one figure; one comma or full stop before other counts of digits
/// parts the decimals.
pub(super) fn figures(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        if !letters[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let (figure, next) = figure(&letters, at);
        found.push(figure);
        at = next;
    }
    found.sort();
    found
}

/// The figure that begins at `start` and the position after it.
fn figure(letters: &[char], start: usize) -> (String, usize) {
    let run =
        |from: usize| letters[from..].iter().take_while(|letter| letter.is_ascii_digit()).count();
    let first = run(start);
    let mut digits: String = letters[start..start + first].iter().collect();
    let mut at = start + first;
    let mut grouped = false;
    if first <= 3 {
        while at < letters.len()
            && is_group_mark(letters[at])
            && run(at + 1) == 3
            && at + 1 < letters.len()
        {
            digits.extend(&letters[at + 1..at + 4]);
            at += 4;
            grouped = true;
        }
    }
    let decimals = match letters.get(at) {
        Some('.' | ',') if at + 1 < letters.len() => run(at + 1),
        _ => 0,
    };
    if decimals > 0 && !(decimals == 3 && !grouped && first <= 3) {
        let part: String = letters[at + 1..at + 1 + decimals].iter().collect();
        return (
            format!("{digits}.{}", part.trim_end_matches('0')).trim_end_matches('.').to_owned(),
            at + 1 + decimals,
        );
    }
    let plain = digits.trim_start_matches('0');
    (if plain.is_empty() { "0".to_owned() } else { plain.to_owned() }, at)
}

const fn is_group_mark(letter: char) -> bool {
    matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | ',' | '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_of_writing_are_one_figure() {
        for text in ["over 3,000 USD", "свыше 3 000 долларов", "3\u{a0}000", "3000", "3.000"]
        {
            assert_eq!(figures(text), ["3000"], "{text}");
        }
        assert_eq!(figures("1.5 or 1,50"), ["1.5", "1.5"]);
        assert_eq!(figures("5,709,000.25"), ["5709000.25"]);
        assert_eq!(figures("23 ноября 2026 года, B12-1"), ["1", "12", "2026", "23"]);
        assert_eq!(figures("form 028/u"), ["28"]);
        assert_eq!(figures("in 2026 300 people"), ["2026", "300"]);
        assert_eq!(figures("none, 7."), ["7"]);
    }
}
