//! What is sealed: a line about the talk, then the answers as JSON. Questions go by their names, so that a newer
//! catalogue reads what an older one wrote.

use std::io::{Read, Write};

use catalogue::Catalogue;
use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};
use navigator::{Profile, profile::Format};
use rules::FactId;
use terms::Date;

use super::{Answers, Found};

/// Before the name of a question that was skipped.
const SKIPPED: char = '~';

/// No answers are longer than this; what unpacks to more was not packed here.
const LONGEST: u64 = 256 * 1024;

/// `420 purposes citizenship ~invitation`, a new line, the answers; packed.
pub(super) fn pack(answers: &Answers, catalogue: &Catalogue) -> Vec<u8> {
    let mut text = answers.reached.to_string();
    for fact in &answers.order {
        text.push(' ');
        if answers.is_skipped(*fact) {
            text.push(SKIPPED);
        }
        text.push_str(&catalogue.facts[usize::from(fact.0)].id);
    }
    text.push('\n');
    text.push_str(&answers.profile.compact(catalogue));
    let mut packer = DeflateEncoder::new(Vec::new(), Compression::best());
    // Memory takes what is written to it.
    let _ = packer.write_all(text.as_bytes());
    packer.finish().unwrap_or_default()
}

/// The answers again; nothing if they are not of this catalogue.
pub(super) fn unpack(packed: &[u8], catalogue: &Catalogue) -> Option<Answers> {
    let mut text = String::new();
    DeflateDecoder::new(packed).take(LONGEST).read_to_string(&mut text).ok()?;
    let (head, json) = text.split_once('\n')?;
    // An answer was within its limits when it was given, whatever day is asked about now.
    let profile = Profile::read(json, Format::Json, catalogue, Date::MAX).ok()?;
    let mut words = head.split(' ');
    let reached = words.next()?.parse().ok()?;
    let mut answers = Answers { order: Vec::new(), reached, ..Answers::of(profile) };
    for word in words {
        let name = word.trim_start_matches(SKIPPED);
        let Some(fact) = catalogue.vocabulary.fact(name) else { continue };
        answers.order.push(fact);
        if word != name {
            answers.skipped.push(fact);
        }
    }
    let given: Vec<FactId> = answers.profile.given().map(|(fact, _)| fact).collect();
    answers.order.retain(|fact| given.contains(fact));
    answers.skipped.retain(|fact| given.contains(fact));
    let missing = given.into_iter().filter(|fact| !answers.order.contains(fact));
    let missing: Vec<FactId> = missing.collect();
    answers.order.extend(missing);
    answers.found = Found::Answers;
    Some(answers)
}
