//! `qonys impact`: what a change of the data is to the people of a file, route by route.

use std::path::Path;

use navigator::{
    Profile,
    impact::{Carry, Comparison, Effect, Impact, Pair},
    profile::Header,
};
use serde_json::{Value, json};
use speech::Speech;

use crate::{
    arguments::{Common, ImpactOf},
    context::Context,
    error::AppError,
    load, output,
    people::{self, Chunk, Progress, Reader, Refusal, Refusals, Sink},
    settings, show,
};

/// The dictionary by which the rows of a file are read.
struct Side<'s> {
    reader: Reader<'s>,
    /// To the other one.
    carry: Carry<'s>,
    /// It is that of the state before.
    is_before: bool,
}

pub(super) fn run(wanted: &ImpactOf, common: &Common, speech: &Speech) -> Result<(), AppError> {
    let data = common.data.as_deref().unwrap_or_else(|| Path::new(load::USUAL));
    let state = |name: &str| settings::context_of(load::state(name, data, speech)?, common, speech);
    let (before, after) = (state(&wanted.from)?, state(&wanted.to)?);
    let file = wanted.people.as_path();
    let (mut source, names) = people::open(&after, file)?;
    // The file speaks the language of the newer data, or else that of the older.
    let new = people::header(&after, file, names.as_deref());
    let old = people::header(&before, file, names.as_deref());
    let (new, old) = match (new, old) {
        (Err(error), Err(_)) => return Err(error),
        (new, old) => (new.ok(), old.ok()),
    };
    let mut sides = Vec::new();
    if let Some(header) = &new {
        sides.push(side(&after, &before, header.as_ref(), false));
    }
    if let Some(header) = &old {
        sides.push(side(&before, &after, header.as_ref(), true));
    }
    let navigators = (before.navigator()?, after.navigator()?);
    let comparison = Comparison::new(&navigators.0, &navigators.1);
    let mut progress = Progress::new();
    let mut refusals = Refusals::default();
    let mut impact = Impact::default();
    people::run(
        people::workers(),
        || source.next().map_err(|why| people::not_read(&after, file, &why)),
        || {
            let mut pair = comparison.pair();
            let (comparison, sides) = (&comparison, &sides);
            move |chunk: Chunk| judge(comparison, &mut pair, sides, chunk)
        },
        |(block, refused): (Impact, Vec<Refusal>)| {
            impact.join(block);
            if !refused.is_empty() {
                progress.clear();
                refusals.tell(&after, file, &refused);
            }
            progress.tell(&after, impact.people, refusals.rows());
            Ok(())
        },
    )?;
    progress.clear();
    let shown = show::impact::Shown { before: &before, after: &after, wanted, impact: &impact };
    if let Some(chart) = &wanted.svg {
        let mut sink = Sink::open(&after, Some(chart))?;
        sink.write(&after, show::impact_chart::chart(&shown).as_bytes())?;
        sink.finish(&after)?;
    }
    let text = if after.is_json {
        after.json("impact", told(&shown, &refusals))
    } else {
        show::impact::page(&shown, refusals.rows(), refusals.more(&after).as_deref())
    };
    output::write(speech, &text)?;
    if refusals.rows() == 0 { Ok(()) } else { Err(AppError::told()) }
}

fn side<'s>(
    own: &'s Context<'_>,
    other: &'s Context<'_>,
    header: Option<&'s Header>,
    is_before: bool,
) -> Side<'s> {
    let carry = Carry::new(&own.catalogue, &other.catalogue);
    Side { reader: people::reader(own, header), carry, is_before }
}

fn judge(
    comparison: &Comparison<'_>,
    pair: &mut Pair,
    sides: &[Side<'_>],
    chunk: Chunk,
) -> (Impact, Vec<Refusal>) {
    let mut refusals = Vec::new();
    // A row that the first dictionary refuses may be one of the second; what is told is what the first says.
    let readings: Vec<Vec<_>> = match sides {
        [one] => vec![one.reader.people(chunk)],
        _ => sides.iter().map(|side| side.reader.people(chunk.clone())).collect(),
    };
    let mut readings: Vec<_> = readings.into_iter().map(Vec::into_iter).collect();
    loop {
        let mut first_refusal = None;
        let mut read: Option<(usize, Profile, Profile)> = None;
        let mut is_end = true;
        for (side, rows) in sides.iter().zip(&mut readings) {
            let Some(row) = rows.next() else { continue };
            is_end = false;
            match row {
                Ok(person) if read.is_none() => {
                    let other = side.carry.carry(&person.profile);
                    let (before, after) = if side.is_before {
                        (person.profile, other)
                    } else {
                        (other, person.profile)
                    };
                    read = Some((person.row, before, after));
                }
                Ok(_) => {}
                Err(refusal) => {
                    first_refusal.get_or_insert(refusal);
                }
            }
        }
        if is_end {
            return (comparison.judge(pair), refusals);
        }
        match read {
            Some((row, before, after)) => {
                comparison.seat(pair, row, &before, &after);
            }
            None => refusals.extend(first_refusal),
        }
    }
}

fn told(shown: &show::impact::Shown<'_>, refusals: &Refusals) -> Value {
    let routes = shown.impact.routes.iter().map(|route| {
        let effect =
            |effect| json!({ "people": route.people(effect), "examples": route.examples(effect) });
        json!({
            "route": route.route,
            "gain": effect(Effect::Gain),
            "lose": effect(Effect::Lose),
            "undecided": effect(Effect::Undecided),
            "other": effect(Effect::Other),
            "turns": route.turns,
        })
    });
    json!({
        "from": shown.wanted.from,
        "to": shown.wanted.to,
        "people": shown.impact.people,
        "concerned": shown.impact.concerned,
        "refused": refusals.rows(),
        "routes": routes.collect::<Vec<_>>(),
        "problems": refusals.json(),
    })
}
