//! Lists in a sentence: “a, b and c”, “a, b or c”.

use terms::Language;

/// All of `items`, joined by “and”.
#[must_use]
pub fn and<T: AsRef<str>>(items: &[T], language: Language) -> String {
    join(items, [" and ", " и ", " және "][language as usize])
}

/// One of `items`: joined by “or”.
#[must_use]
pub fn or<T: AsRef<str>>(items: &[T], language: Language) -> String {
    join(items, [" or ", " или ", " немесе "][language as usize])
}

fn join<T: AsRef<str>>(items: &[T], last: &str) -> String {
    let mut text = String::new();
    for (position, item) in items.iter().enumerate() {
        match items.len() - position {
            _ if position == 0 => {}
            1 => text.push_str(last),
            _ => text.push_str(", "),
        }
        text.push_str(item.as_ref());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_item_is_joined_by_a_word() {
        let all = ["a", "b", "c"];
        assert_eq!(
            Language::ALL.map(|language| and(&all, language)),
            ["a, b and c", "a, b и c", "a, b және c"]
        );
        assert_eq!(
            Language::ALL.map(|language| or(&all[..2], language)),
            ["a or b", "a или b", "a немесе b"]
        );
        assert_eq!(and(&all[..1], Language::En), "a");
        assert_eq!(and(&all[..0], Language::En), "");
    }
}
