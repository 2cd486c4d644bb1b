//! Kazakh: what is glued to a noun, taken off from the end: a case, a possessive, the plural, at most one of each; then
//! the ending of a verbal noun or participle.
//!
//! Which variant of an ending is possible depends on the sound before it, and that is what is checked: `-ды` stands
//! behind a soft consonant, `-ты` behind a hard one, `-ны` behind a vowel. So `рұқсаты` loses the possessive `-ы`, and not
//! a case `-ты` that it does not have. Harmony is not checked: loanwords break it, and the sound has lost it.

use super::{is_enough, is_vowel};

/// What may stand before an ending.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Vowel,
    /// A vowel but `i`: more words end as `жұмыс` than take `-сы` behind `-ы`.
    Open,
    /// A consonant, or `u`, which is one in part (`тұруы`).
    Consonant,
    /// A consonant with voice, `m n l r z j`, or `u` (`тұрудың`).
    Soft,
    /// A vowel or a soft consonant.
    Voiced,
    /// A consonant without voice, and `b g d v`, which lose it at the end of a word.
    Hard,
    /// The possessive of the third person.
    I,
}

impl Before {
    fn allows(self, last: char) -> bool {
        let is_soft = matches!(last, 'm' | 'n' | 'l' | 'r' | 'z' | 'j');
        match self {
            Self::Vowel => is_vowel(last),
            Self::Open => is_vowel(last) && last != 'i',
            Self::Consonant => !is_vowel(last) || last == 'u',
            Self::Soft => is_soft || last == 'u',
            Self::Voiced => is_soft || is_vowel(last),
            Self::Hard => !is_soft && !is_vowel(last),
            Self::I => last == 'i',
        }
    }
}

use Before::{Consonant, Hard, I, Open, Soft, Voiced, Vowel};

/// Cases, the longest first; with them the ending of "that which is in" (`-дағы`).
const CASES: [(&str, Before); 45] = [
    ("ndagi", I),
    ("ndegi", I),
    ("dagi", Voiced),
    ("degi", Voiced),
    ("tagi", Hard),
    ("tegi", Hard),
    ("sina", Open),
    ("sine", Open),
    ("ning", Voiced),
    ("ding", Soft),
    ("ting", Hard),
    ("nin", Voiced),
    ("din", Soft),
    ("tin", Hard),
    ("nda", I),
    ("nde", I),
    ("nan", Voiced),
    ("nen", Voiced),
    ("dan", Voiced),
    ("den", Voiced),
    ("tan", Hard),
    ("ten", Hard),
    ("men", Voiced),
    ("ben", Soft),
    ("pen", Hard),
    ("ima", Consonant),
    ("ime", Consonant),
    ("ina", Consonant),
    ("ine", Consonant),
    ("ga", Voiced),
    ("ge", Voiced),
    ("ka", Hard),
    ("ke", Hard),
    ("na", I),
    ("ne", I),
    ("da", Voiced),
    ("de", Voiced),
    ("ta", Hard),
    ("te", Hard),
    ("ni", Vowel),
    ("di", Soft),
    ("ti", Hard),
    ("sin", Open),
    ("in", Consonant),
    ("im", Consonant),
];

/// Possessives, the longest first.
const POSSESSIVES: [(&str, Before); 9] = [
    ("ingiz", Consonant),
    ("iniz", Consonant),
    ("imiz", Consonant),
    ("ngiz", Vowel),
    ("niz", Vowel),
    ("miz", Vowel),
    ("sin", Open),
    ("si", Open),
    ("i", Consonant),
];

/// The plural.
const PLURALS: [(&str, Before); 6] =
    [("lar", Voiced), ("ler", Voiced), ("dar", Soft), ("der", Soft), ("tar", Hard), ("ter", Hard)];

/// Verbal nouns and participles.
const VERBS: [(&str, Before); 8] = [
    ("atin", Consonant),
    ("etin", Consonant),
    ("itin", Consonant),
    ("gan", Voiced),
    ("gen", Voiced),
    ("kan", Hard),
    ("ken", Hard),
    ("u", Consonant),
];

/// `sound` without its endings.
pub(super) fn stem(sound: &str) -> String {
    let mut stem = sound.to_owned();
    // `-атын` ends as a possessive does, and is none.
    if !strip(&mut stem, &VERBS[..3]) {
        strip(&mut stem, &CASES);
        strip(&mut stem, &POSSESSIVES);
        strip(&mut stem, &PLURALS);
        strip(&mut stem, &VERBS[3..]);
    }
    stem
}

/// Takes one ending off. A consonant that got its voice from the vowel of the ending loses it again: `-лығы`, `-лық`.
fn strip(stem: &mut String, endings: &[(&str, Before)]) -> bool {
    for (ending, before) in endings {
        let Some(shorter) = stem.strip_suffix(ending) else { continue };
        let Some(last) = shorter.chars().next_back() else { continue };
        if !before.allows(last) || !is_enough(shorter) {
            continue;
        }
        let length = shorter.len();
        stem.truncate(length);
        if ending.starts_with('i') {
            let voiceless = match last {
                'g' => 'k',
                'b' => 'p',
                _ => return true,
            };
            stem.pop();
            stem.push(voiceless);
        }
        return true;
    }
    false
}
