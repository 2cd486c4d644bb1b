//! Pairs of answers that work, put together: alternatives that work with the same answers to the other fact are one
//! suggestion.

/// Positions of answers to one fact that work with each of several answers to the other.
pub(super) type Alternatives = (Vec<usize>, Vec<usize>);

/// `works` holds, for each answer to the first fact, the answers to the second that work with it, least demanding first.
pub(super) fn group(
    works: Vec<Vec<usize>>,
    first_is_ordered: bool,
    second_is_ordered: bool,
) -> Vec<Alternatives> {
    let mut groups: Vec<Alternatives> = Vec::new();
    for (first, mut seconds) in works.into_iter().enumerate() {
        if second_is_ordered {
            seconds.truncate(1);
        }
        if seconds.is_empty() {
            continue;
        }
        // Of amounts the least demanding that works at all is enough.
        if first_is_ordered && !groups.is_empty() {
            break;
        }
        match groups.iter_mut().find(|(_, known)| *known == seconds) {
            Some((firsts, _)) => firsts.push(first),
            None => groups.push((vec![first], seconds)),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alternatives_come_together_and_amounts_are_the_least() {
        let works = || vec![vec![0, 1], vec![], vec![0, 1], vec![1]];
        assert_eq!(group(works(), false, false), [(vec![0, 2], vec![0, 1]), (vec![3], vec![1])]);
        assert_eq!(group(works(), true, false), [(vec![0], vec![0, 1])]);
        assert_eq!(group(works(), false, true), [(vec![0, 2], vec![0]), (vec![3], vec![1])]);
    }
}
