//! Russian: the longest ending of the list that leaves enough of the word. Endings of nouns, of adjectives, of the
//! commonest forms of verbs, and those of nouns made of verbs (`разрешение` beside `разрешить`).

use std::{cmp::Reverse, sync::LazyLock};

use super::{super::sound::sound, is_enough};

/// The endings as they are written.
const ENDINGS: &str = "\
    а я ы и о е у ю ой ей ом ем ам ям ах ях ами ями ов ев ия ие ии ию ий ием иям иях иями ью ья ье ьи ьям ьями \
    ый ая ое ые ого его ому ему ым им ых их ую юю ою ею ыми ими яя ее \
    ать ять еть ить уть ает яет еет ует ит ют ут ат ят ил ил ла ло ли ил ал ала али ен ена ены ено \
    аться яться иться ется ится ются \
    ание ания анию анием ании аний аниям аниями аниях ение ения ению ением ении ений ениям ениями ениях";

/// The endings by their sound: by their last letter, the longest first.
static SOUNDS: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let mut sounds = vec![Vec::new(); 256];
    for ending in ENDINGS.split_whitespace().map(sound) {
        let endings: &mut Vec<String> = &mut sounds[last(&ending)];
        if !endings.contains(&ending) {
            endings.push(ending);
        }
    }
    sounds.iter_mut().for_each(|endings| endings.sort_by_key(|ending| Reverse(ending.len())));
    sounds
});

/// The last byte of a word.
fn last(word: &str) -> usize {
    word.bytes().last().map_or(0, usize::from)
}

/// `sound` without its ending.
pub(super) fn stem(sound: &str) -> String {
    let shorter = |end: &String| sound.strip_suffix(end.as_str()).filter(|stem| is_enough(stem));
    SOUNDS[last(sound)].iter().find_map(shorter).unwrap_or(sound).to_owned()
}
