//! `qonys batch`: the outcome of every person of a file on every route, with the criterion that decides it.

use std::path::Path;

use navigator::{Navigator, batch::Batch, verdict::Outcome};
use serde_json::{Value, json};

use crate::{
    arguments::BatchOf,
    context::Context,
    error::AppError,
    output,
    people::{self, Chunk, Progress, Reader, Refusal, Refusals, Seated, Shape, Sink, Table},
    show,
};

/// What was said of a block.
struct Judged {
    people: usize,
    refusals: Vec<Refusal>,
    bytes: Vec<u8>,
    counts: Vec<[usize; 3]>,
}

/// What was said of everybody.
pub(crate) struct Summary<'n> {
    /// How many people were judged.
    pub(crate) people: usize,
    /// How many rows were refused.
    pub(crate) refused: usize,
    /// Each route with how many are eligible, not eligible and cannot be told; nothing for a closed one.
    pub(crate) routes: Vec<(&'n catalogue::Route, Option<[usize; 3]>)>,
}

pub(super) fn run(context: &Context<'_>, wanted: &BatchOf) -> Result<(), AppError> {
    let file = wanted.people.as_path();
    let shape = shape(context, wanted)?;
    let chosen = chosen(context, &wanted.chosen)?;
    let (mut source, names) = people::open(context, file)?;
    let header = people::header(context, file, names.as_deref())?;
    let navigator = context.navigator()?;
    let batch = batch(&navigator, &chosen);
    let has_labels = header.as_ref().is_none_or(|header| header.label().is_some());
    let table = Table::new(shape, has_labels);
    let mut sink = Sink::open(context, wanted.output.as_deref())?;
    sink.write(context, &table.header(&batch))?;
    let reader = people::reader(context, header.as_ref());
    let mut progress = Progress::new();
    let mut refusals = Refusals::default();
    let mut counts = vec![[0; 3]; batch.routes().len()];
    let mut judged = 0;
    people::run(
        people::workers(),
        || source.next().map_err(|why| people::not_read(context, file, &why)),
        || {
            let mut room = batch.room();
            let batch = &batch;
            move |chunk: Chunk| judge(batch, &mut room, &reader, table, chunk)
        },
        |block: Judged| {
            judged += block.people;
            for (all, more) in counts.iter_mut().zip(block.counts) {
                all.iter_mut().zip(more).for_each(|(all, more)| *all += more);
            }
            if !block.refusals.is_empty() {
                progress.clear();
                refusals.tell(context, file, &block.refusals);
            }
            sink.write(context, &block.bytes)?;
            progress.tell(context, judged, refusals.rows());
            Ok(())
        },
    )?;
    sink.finish(context)?;
    progress.clear();
    let routes = batch.routes().zip(counts).enumerate();
    let routes =
        routes.map(|(at, (route, counts))| (route, (!batch.is_closed(at)).then_some(counts)));
    let summary = Summary { people: judged, refused: refusals.rows(), routes: routes.collect() };
    tell(context, wanted, &summary, &refusals)?;
    if refusals.rows() == 0 { Ok(()) } else { Err(AppError::told()) }
}

/// How the outcomes are written: as the name of the file says, else as the people are.
fn shape(context: &Context<'_>, wanted: &BatchOf) -> Result<Shape, AppError> {
    let of = |file: &Path| Shape::of(file).ok_or_else(|| people::ending(context, file));
    let own = of(&wanted.people)?;
    match &wanted.output {
        Some(output) => of(output),
        None if context.is_json => Ok(Shape::Lines),
        None => Ok(own),
    }
}

/// The routes that are asked for; all if none is named.
fn chosen<'n>(context: &Context<'_>, names: &'n [String]) -> Result<Vec<&'n str>, AppError> {
    names.iter().map(|name| context.route(name.trim()).map(|_| name.trim())).collect()
}

fn batch<'n>(navigator: &'n Navigator<'n>, chosen: &[&str]) -> Batch<'n> {
    let catalogue = navigator.catalogue();
    let wanted: Vec<_> =
        chosen.iter().filter_map(|name| catalogue.route(name)).map(|(id, _)| id).collect();
    Batch::of(navigator, |route| wanted.is_empty() || wanted.contains(&route))
}

fn judge(
    batch: &Batch<'_>,
    room: &mut navigator::batch::Room,
    reader: &Reader<'_>,
    table: Table,
    chunk: Chunk,
) -> Judged {
    room.clear();
    let mut seated: Vec<Seated> = Vec::new();
    let mut refusals = Vec::new();
    for person in reader.people(chunk) {
        match person {
            Ok(person) => {
                batch.seat(room, &person.profile);
                seated.push((person.row, person.label));
            }
            Err(refusal) => refusals.push(refusal),
        }
    }
    batch.judge(room);
    let counts = (0..batch.routes().len()).map(|route| batch.counts(room, route)).collect();
    Judged { people: seated.len(), refusals, bytes: table.people(batch, room, &seated), counts }
}

fn tell(
    context: &Context<'_>,
    wanted: &BatchOf,
    summary: &Summary<'_>,
    refusals: &Refusals,
) -> Result<(), AppError> {
    let more = refusals.more(context);
    if wanted.output.is_some() && context.is_json {
        let text = context.json("batch", told(summary, refusals));
        return output::write(context.speech, &text);
    }
    // Where the outcomes are on the output, the counts are beside it.
    if wanted.output.is_some() {
        output::write(context.speech, &show::batch::page(context, summary, more.as_deref()))
    } else {
        output::tell(&show::batch::counted(context, summary, more.as_deref()));
        Ok(())
    }
}

fn told(summary: &Summary<'_>, refusals: &Refusals) -> Value {
    let routes = summary.routes.iter().map(|(route, counts)| match counts {
        Some([eligible, refused, open]) => json!({
            "route": route.id,
            show::outcome::name(Outcome::Eligible): eligible,
            show::outcome::name(Outcome::NotEligible): refused,
            show::outcome::name(Outcome::CannotTell): open,
        }),
        None => json!({ "route": route.id, show::outcome::name(Outcome::Closed): true }),
    });
    json!({
        "people": summary.people,
        "refused": summary.refused,
        "routes": routes.collect::<Vec<_>>(),
        "problems": refusals.json(),
    })
}
