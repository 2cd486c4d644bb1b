//! The tables that follow from the acts, and those that bind themselves.

use store::person::KeyKind;
use store::{Connection, LookupHash, RecordId, Status, StoreError, party, setting, whole};

use super::state::{State, short};
use super::{Fault, Stop, TOGETHER, found, unreadable};
use crate::act::{lookup_row, party_row};
use crate::number::capacity;
use crate::register::{Inner, ORIGIN};

pub(crate) async fn check(
    register: &Inner,
    reading: &mut Connection,
    state: &mut State,
) -> Result<(), Stop> {
    people(reading, state).await?;
    groups(register, reading, state).await?;
    answers(register, reading, state).await?;
    look_ups(register, reading, state).await?;
    parties(register, reading).await?;
    let origin = setting::find(reading, ORIGIN).await?.unwrap_or_default();
    if register.vault.unbound_text(ORIGIN, &origin) != Some(register.signer.origin().as_str()) {
        return Err(found("setting", ORIGIN, Fault::Differs).into());
    }
    Ok(())
}

/// The search keys of every entry: those of all its versions, no more and no fewer.
async fn people(reading: &mut Connection, state: &State) -> Result<(), Stop> {
    let mut after = None;
    let mut now: Option<(RecordId, usize)> = None;
    let mut seen = 0;
    loop {
        let page = whole::person_page(reading, after, TOGETHER * 4)
            .await
            .map_err(|error| unreadable("person_key", place(after), error))?;
        let Some(last) = page.last().copied() else { break };
        after = Some(last);
        for row in page {
            let entry = state.entries.get(&row.entry);
            let entry = entry.ok_or_else(|| found("person_key", row.entry, Fault::Extra))?;
            let wanted_live = row.kind != KeyKind::Document || entry.status != Status::Replaced;
            if !entry.keys.contains(&short(row.kind, row.hash)) || row.live != wanted_live {
                return Err(found("person_key", place(Some(row)), Fault::Differs).into());
            }
            match &mut now {
                Some((id, count)) if *id == row.entry => *count += 1,
                _ => {
                    complete(state, now)?;
                    seen += usize::from(now.is_some());
                    now = Some((row.entry, 1));
                }
            }
        }
    }
    complete(state, now)?;
    seen += usize::from(now.is_some());
    if seen != state.entries.len() {
        // Every person has a document: an entry without a row has lost all of them.
        return Err(found("person_key", "all of an entry", Fault::Missing).into());
    }
    Ok(())
}

fn complete(state: &State, now: Option<(RecordId, usize)>) -> Result<(), Stop> {
    let Some((id, count)) = now else { return Ok(()) };
    match state.entries.get(&id) {
        Some(entry) if entry.keys.len() != count => {
            Err(found("person_key", id, Fault::Missing).into())
        }
        _ => Ok(()),
    }
}

fn place(row: Option<whole::PersonKey>) -> String {
    row.map(|row| format!("{}/{}", row.entry, row.kind)).unwrap_or_default()
}

/// The use of every group.
async fn groups(register: &Inner, reading: &mut Connection, state: &mut State) -> Result<(), Stop> {
    let mut wanted: std::collections::HashMap<LookupHash, (i64, i64)> = state
        .groups
        .drain()
        .map(|(seven, used)| (register.vault.group(seven), (used, capacity(seven).into())))
        .collect();
    let mut after = None;
    loop {
        let page = whole::groups(reading, after, TOGETHER)
            .await
            .map_err(|error| unreadable("group_use", "", error))?;
        let Some((last, _)) = page.last() else { break };
        after = Some(*last);
        for (hash, used) in page {
            let row = hex(hash);
            let wanted = wanted.remove(&hash);
            let wanted = wanted.ok_or_else(|| found("group_use", &row, Fault::Extra))?;
            if wanted != (used.used, used.capacity) {
                return Err(found("group_use", row, Fault::Differs).into());
            }
        }
    }
    match wanted.keys().min() {
        Some(hash) => Err(found("group_use", hex(*hash), Fault::Missing).into()),
        None => Ok(()),
    }
}

/// Answered requests.
async fn answers(register: &Inner, reading: &mut Connection, state: &State) -> Result<(), Stop> {
    let mut after = None;
    loop {
        let page = whole::answers(reading, after, TOGETHER)
            .await
            .map_err(|error| unreadable("idempotency", "", error))?;
        let Some((last, _)) = page.last() else { return Ok(()) };
        after = Some(*last);
        for (key, answer) in page {
            let entry = state.entries.get(&answer.entry);
            let is_there = entry.is_some_and(|entry| (1..=entry.version).contains(&answer.version));
            if !is_there || register.is_new(key, &answer, None).is_none() {
                return Err(found("idempotency", hex(key), Fault::Differs).into());
            }
        }
    }
}

async fn look_ups(
    register: &Inner,
    reading: &mut Connection,
    state: &mut State,
) -> Result<(), Stop> {
    let mut after = None;
    loop {
        let page = whole::lookups(reading, after, TOGETHER)
            .await
            .map_err(|error| unreadable("lookup", "", error))?;
        let Some(last) = page.last() else { return Ok(()) };
        after = Some(last.id);
        for row in page {
            let vault = &register.vault;
            let wanted = vault.rebound_id("lookup", row.id, row.asked_at, &lookup_row(&row));
            if wanted.map_err(Stop::Failed)? != row.id {
                return Err(found("lookup", row.id, Fault::Differs).into());
            }
            state.look_ups += 1;
        }
    }
}

async fn parties(register: &Inner, reading: &mut Connection) -> Result<(), Stop> {
    let parties = party::all(reading)
        .await
        .map_err(|error: StoreError| unreadable("relying_party", "", error))?;
    for row in parties {
        let vault = &register.vault;
        let wanted = vault.rebound_id("relying_party", row.id, row.admitted_at, &party_row(&row));
        if wanted.map_err(Stop::Failed)? != row.id {
            return Err(found("relying_party", row.id, Fault::Differs).into());
        }
    }
    Ok(())
}

fn hex(hash: LookupHash) -> String {
    hash.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}
