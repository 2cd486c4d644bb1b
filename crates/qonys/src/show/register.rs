//! Entries, acts, audits and figures of the register. Numbers, documents and contacts are masked unless they are to be
//! revealed.

use jiff::{Timestamp, tz::TimeZone};
use ledger::EventKind;
use register::{
    Audit, Change, Document, Entry, EntryVersion, Held, Imported, Person, Statistics, Why,
};
use serde_json::{Value, json};
use store::Status;

use crate::{
    context::Context,
    page::{Look, Page, Piece, Table},
};

/// A number for people, unbroken.
pub(crate) fn number(number: &Held, reveal: bool) -> String {
    plain(number, reveal).replace(' ', "\u{a0}")
}

/// A number, masked unless revealed.
pub(crate) fn plain(number: &Held, reveal: bool) -> String {
    if reveal { number.digits().to_owned() } else { number.to_string() }
}

/// A text with all but its end hidden, unless revealed.
fn masked(text: &str, reveal: bool) -> String {
    if reveal {
        return text.to_owned();
    }
    let letters: Vec<char> = text.chars().collect();
    let shown = if letters.len() > 4 { 2 } else { 0 };
    let end: String = letters[letters.len() - shown..].iter().collect();
    format!("••••{end}")
}

/// A status in words.
pub(crate) fn status(context: &Context<'_>, status: Status) -> String {
    context.word(&format!("register-status-{}", status.as_str().replace('_', "-")))
}

/// The name of a changed field.
pub(crate) fn field(context: &Context<'_>, change: &Change) -> String {
    context.word(&format!("register-person-{}", change.field()))
}

/// The word of an event.
pub(crate) const fn kind(kind: &EventKind) -> &'static str {
    match kind {
        EventKind::Formed => "formed",
        EventKind::Corrected => "corrected",
        EventKind::Excluded => "excluded",
        EventKind::ExcludedConditionally => "conditionally-excluded",
        EventKind::Restored => "restored",
        EventKind::Replaced { .. } => "replaced",
        EventKind::Imported => "imported",
    }
}

/// A moment in words: the day, and the time in universal time.
pub(crate) fn moment(context: &Context<'_>, milliseconds: i64) -> String {
    let Ok(at) = Timestamp::from_millisecond(milliseconds) else {
        return milliseconds.to_string();
    };
    let at = at.to_zoned(TimeZone::UTC);
    let (day, time) = (context.date(at.date()), at.time().strftime("%H:%M:%S").to_string());
    context.say("register-moment", &[("day", day.into()), ("time", time.into())])
}

/// An entry as it is now, with its history if wanted.
pub(crate) fn entry(context: &Context<'_>, entry: &Entry, history: bool, reveal: bool) -> String {
    let mut page = Page::new(context.width);
    page.title(&number(&entry.number, reveal));
    let Some(newest) = entry.newest() else { return page.finish() };
    page.field(0, &context.word("register-field-status"), &status(context, newest.status));
    if let Some(ground) = &newest.ground {
        page.field(0, &context.word("register-field-ground"), &ground_text(context, ground));
    }
    if let Some(successor) = &newest.successor {
        page.field(0, &context.word("register-field-successor"), &number(successor, reveal));
    }
    page.blank();
    person(context, &mut page, &newest.person, reveal);
    if history {
        page.heading(&context.word("register-history"));
        for version in &entry.versions {
            act(context, &mut page, version, reveal);
        }
        page.heading(&context.word("register-look-ups"));
        if entry.look_ups.is_empty() {
            page.paragraph(0, &context.word("register-look-ups-none"));
        }
        for asked in &entry.look_ups {
            let row = &asked.look_up;
            let outcome = row.outcome.as_str().replace('_', "-");
            let told = context.word(&format!("register-outcome-{outcome}"));
            let when = moment(context, row.asked_at.milliseconds());
            let said = format!("{when}: {}; {}; {}; {told}", asked.party, row.purpose, row.ground);
            page.item(0, "•", &said);
        }
    }
    page.finish()
}

fn person(context: &Context<'_>, page: &mut Page, person: &Person, reveal: bool) {
    let mut table = Table::default();
    let mut row = |key: &str, text: String| {
        let label = context.word(&format!("register-person-{key}")).replace(' ', "\u{a0}");
        table.row([Piece::new(Look::Label, label), Piece::plain(text)]);
    };
    let latin = &person.latin;
    let given = latin.given.as_ref().map(ToString::to_string).unwrap_or_default();
    row("latin", format!("{} {given}", latin.surname).trim_end().to_owned());
    if let Some(names) = &person.cyrillic {
        let rest = [&names.given, &names.patronymic].into_iter().flatten();
        let all = rest.fold(names.surname.to_string(), |all, name| format!("{all} {name}"));
        row("cyrillic", all);
    }
    row("birth", context.date(person.birth));
    let place = &person.birth_place;
    let town = place.place.as_ref().map(|place| format!(", {place}")).unwrap_or_default();
    row("birth-place", format!("{}{town}", place.country));
    row("sex", context.word(&format!("register-sex-{}", person.sex.word())));
    row("citizenship", person.citizenship.to_string());
    for document in &person.documents {
        row("documents", document_text(context, document, reveal));
    }
    if let Some(phone) = &person.phone {
        row("phone", masked(phone.as_str(), reveal));
    }
    if let Some(email) = &person.email {
        row("email", masked(email.as_str(), reveal));
    }
    table.write(page, 0);
}

fn document_text(context: &Context<'_>, document: &Document, reveal: bool) -> String {
    let kind = context.word(&format!("register-document-{}", document.kind.word()));
    let shown = masked(document.number.as_str(), reveal);
    let until = document.expires.map(|day| {
        let day = context.date(day);
        format!(", {}", context.say("register-document-until", &[("date", day.into())]))
    });
    format!("{kind} {shown}, {}{}", document.issuer, until.unwrap_or_default())
}

fn act(context: &Context<'_>, page: &mut Page, version: &EntryVersion, reveal: bool) {
    let act = context.word(&format!("register-act-{}", version.act.as_str().replace('_', "-")));
    let when = moment(context, version.at.milliseconds());
    let pieces = [Piece::new(Look::Label, act), Piece::plain(format!("  {when}"))];
    page.marked(0, &Piece::plain(format!("{}.", version.version)), &pieces);
    let mut more = Vec::new();
    if let Some(ground) = &version.ground {
        more.push(ground_text(context, ground));
    }
    if let Some(application) = &version.application {
        let told = [("application", application.as_str().into())];
        more.push(context.say("register-on-application", &told));
    }
    more.push(context.say("register-by", &[("account", version.actor.as_str().into())]));
    if !version.changes.is_empty() {
        let fields: Vec<String> =
            version.changes.iter().map(|change| field(context, change)).collect();
        more.push(context.say("register-changed", &[("fields", fields.join(", ").into())]));
    }
    if let Some(successor) = &version.successor {
        let successor = number(successor, reveal);
        more.push(context.say("register-replaced-by", &[("number", successor.into())]));
    }
    page.paragraph(3, &more.join("; "));
}

/// A ground in words: that of an exclusion, of a return, or of a replacement.
fn ground_text(context: &Context<'_>, ground: &str) -> String {
    let known = ["registered", "ruling-reversed"];
    let key = if known.contains(&ground) {
        format!("register-return-{ground}")
    } else if ground == "check-digit" {
        "register-replace-check-digit".to_owned()
    } else {
        format!("register-ground-{ground}")
    };
    context.word(&key)
}

/// The same for programs.
pub(crate) fn entry_json(entry: &Entry, history: bool, reveal: bool) -> Value {
    let versions: Vec<Value> = entry
        .versions
        .iter()
        .map(|version| {
            let fields: Vec<&str> = version.changes.iter().map(Change::field).collect();
            json!({
                "version": version.version,
                "act": version.act.as_str(),
                "status": version.status.as_str(),
                "ground": version.ground,
                "application": version.application,
                "actor": version.actor,
                "at": version.at.milliseconds(),
                "successor": version.successor.map(|number| plain(&number, reveal)),
                "leaf": version.leaf,
                "changed": fields,
            })
        })
        .collect();
    let look_ups: Vec<Value> = entry
        .look_ups
        .iter()
        .map(|asked| {
            json!({
                "party": asked.party,
                "purpose": asked.look_up.purpose,
                "ground": asked.look_up.ground,
                "outcome": asked.look_up.outcome.as_str(),
                "asked_at": asked.look_up.asked_at.milliseconds(),
            })
        })
        .collect();
    let newest = entry.newest();
    let mut told = json!({
        "id": entry.id.to_string(),
        "number": plain(&entry.number, reveal),
        "status": newest.map(|newest| newest.status.as_str()),
        "ground": newest.and_then(|newest| newest.ground.clone()),
        "person": newest.map(|newest| person_json(&newest.person, reveal)),
    });
    if let (true, Value::Object(object)) = (history, &mut told) {
        object.insert("versions".to_owned(), json!(versions));
        object.insert("look_ups".to_owned(), json!(look_ups));
    }
    told
}

fn person_json(person: &Person, reveal: bool) -> Value {
    let mut told = json!(person);
    if !reveal {
        if let Some(documents) = told["documents"].as_array_mut() {
            for (document, known) in documents.iter_mut().zip(&person.documents) {
                document["number"] = json!(masked(known.number.as_str(), false));
            }
        }
        told["phone"] = json!(person.phone.as_ref().map(|phone| masked(phone.as_str(), false)));
        told["email"] = json!(person.email.as_ref().map(|email| masked(email.as_str(), false)));
    }
    told
}

/// An audit.
pub(crate) fn audit(context: &Context<'_>, audit: &Audit) -> String {
    let mut page = Page::new(context.width);
    match &audit.finding {
        None => {
            let said = Piece::plain(context.word("register-audit-good"));
            page.marked(0, &Piece::new(Look::Good, "✓"), &[said]);
        }
        Some(finding) => {
            let place = [("table", finding.table.into()), ("row", finding.row.as_str().into())];
            let said = Piece::plain(context.say("register-audit-bad", &place));
            page.marked(0, &Piece::new(Look::Bad, "✗"), &[said]);
            let fault = context.word(&format!("register-fault-{}", finding.fault.word()));
            page.paragraph(2, &speech::capital(&fault));
            page.paragraph(2, &context.word("register-audit-bad-hint"));
        }
    }
    page.blank();
    let (size, root) = audit.root;
    let counts = [
        ("entries", audit.entries),
        ("acts", size),
        ("checkpoints", audit.checkpoints),
        ("look-ups", audit.look_ups),
    ];
    let mut table = Table::default();
    for (key, count) in counts {
        let label = context.word(&format!("register-count-{key}")).replace(' ', "\u{a0}");
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let count = speech::number::integer(count, context.language());
        table.row([Piece::new(Look::Label, label), Piece::plain(count)]);
    }
    let label = context.word("register-count-root").replace(' ', "\u{a0}");
    table.row([Piece::new(Look::Label, label), Piece::plain(root.to_string())]);
    table.write(&mut page, 2);
    page.finish()
}

/// The same for programs.
pub(crate) fn audit_json(audit: &Audit) -> Value {
    let finding = audit.finding.as_ref().map(|finding| {
        json!({ "table": finding.table, "row": finding.row, "fault": finding.fault.word() })
    });
    json!({
        "entries": audit.entries,
        "acts": audit.acts,
        "checkpoints": audit.checkpoints,
        "look_ups": audit.look_ups,
        "root": audit.root.1.to_string(),
        "finding": finding,
    })
}

/// The figures.
pub(crate) fn statistics(context: &Context<'_>, figures: &Statistics) -> String {
    let mut page = Page::new(context.width);
    let mut table = Table::default();
    let integer = |count: i64| speech::number::integer(count, context.language());
    for (of, count) in &figures.statuses {
        let label = status(context, *of).replace(' ', "\u{a0}");
        table.row([Piece::new(Look::Label, label), Piece::plain(integer(*count))]);
    }
    let label = context.word("register-count-acts").replace(' ', "\u{a0}");
    table.row([Piece::new(Look::Label, label), Piece::plain(integer(figures.acts))]);
    table.write(&mut page, 0);
    page.blank();
    match figures.signed {
        Some((size, at)) => {
            let told = [
                ("size", integer(size).into()),
                ("when", moment(context, at.milliseconds()).into()),
            ];
            page.paragraph(0, &context.say("register-signed", &told));
        }
        None => page.paragraph(0, &context.word("register-signed-never")),
    }
    for crowded in &figures.crowded {
        let who = crowded.group.map_or_else(
            || context.word("register-group-unknown"),
            |group| {
                let sex = context.word(&format!("register-sex-{}", group.sex().word()));
                format!("{}, {sex}", context.date(group.birth()))
            },
        );
        let told = [
            ("group", who.into()),
            ("used", integer(crowded.used.used).into()),
            ("capacity", integer(crowded.used.capacity).into()),
        ];
        let key = if crowded.is_exhausted() { "register-exhausted" } else { "register-crowded" };
        let said = Piece::plain(context.say(key, &told));
        page.marked(0, &Piece::new(Look::Warning, "!"), &[said]);
    }
    page.finish()
}

/// The same for programs.
pub(crate) fn statistics_json(figures: &Statistics) -> Value {
    let statuses: serde_json::Map<String, Value> = figures
        .statuses
        .iter()
        .map(|(status, count)| (status.as_str().to_owned(), json!(count)))
        .collect();
    let crowded: Vec<Value> = figures
        .crowded
        .iter()
        .map(|crowded| {
            json!({
                "birth": crowded.group.map(|group| group.birth()),
                "sex": crowded.group.map(|group| group.sex()),
                "used": crowded.used.used,
                "capacity": crowded.used.capacity,
            })
        })
        .collect();
    json!({
        "statuses": statuses,
        "acts": figures.acts,
        "signed": figures.signed.map(|(size, at)| json!({ "size": size, "at": at.milliseconds() })),
        "alarm_percent": figures.alarm_percent,
        "crowded": crowded,
    })
}

/// What became of an import.
pub(crate) fn imported(context: &Context<'_>, done: &Imported, rehearsal: bool) -> String {
    let mut page = Page::new(context.width);
    let key = if rehearsal { "register-rehearsed" } else { "register-imported" };
    let counts = [
        ("rows", done.rows.into()),
        ("taken", done.taken.into()),
        ("already", done.already.into()),
        ("refused", done.refused.len().into()),
    ];
    page.paragraph(0, &context.say(key, &counts));
    for refusal in &done.refused {
        let line = context.say("register-line", &[("line", refusal.line.to_string().into())]);
        let column = refusal.column.map(|column| format!(", {column}")).unwrap_or_default();
        let pieces = [
            Piece::new(Look::Label, format!("{line}{column}: ")),
            Piece::plain(why(context, &refusal.why)),
        ];
        page.marked(0, &Piece::new(Look::Bad, "✗"), &pieces);
    }
    page.finish()
}

fn why(context: &Context<'_>, why: &Why) -> String {
    let key = format!("register-refused-{}", why.word());
    let names: Vec<(&str, speech::Argument<'_>)> = match why {
        Why::Number(error) => return navigator::tell::number::wrong(context.speech, *error),
        Why::Person(error) => return context.word(crate::command::person_key(error)),
        Why::Text(text) => {
            let what = text.what.replace(' ', "-");
            return context.word(&format!("register-text-{what}"));
        }
        Why::Fields { found, wanted } => vec![
            ("found", usize::try_from(*found).unwrap_or(usize::MAX).into()),
            ("wanted", usize::try_from(*wanted).unwrap_or(usize::MAX).into()),
        ],
        Why::UnknownColumn(name) => vec![("name", name.as_str().into())],
        Why::Word(words) => vec![("words", (*words).into())],
        Why::NumberTwice { first } => vec![("first", first.to_string().into())],
        Why::PersonHeld { number: held } => vec![("number", number(held, false).into())],
        _ => Vec::new(),
    };
    context.say(&key, &names)
}

/// The same for programs.
pub(crate) fn imported_json(done: &Imported) -> Value {
    let refused: Vec<Value> = done
        .refused
        .iter()
        .map(|refusal| {
            json!({ "line": refusal.line, "column": refusal.column, "why": refusal.why.word() })
        })
        .collect();
    json!({
        "rows": done.rows,
        "taken": done.taken,
        "already": done.already,
        "refused": refused,
    })
}
