//! `cargo xtask load`: the server under load on this machine, beside nginx that hands out the same bytes from files.
//!
//! Needs `wrk`, `nginx` and `curl` (Debian packages of these names). Everything runs on the loopback address, for a few
//! seconds a page.

mod servers;
mod wrk;

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use crate::command::Line;
use crate::failure::Failure;
use crate::speed::{machine, today};
use servers::{Nginx, Qonys};
use wrk::Measured;

const PAGE: &str = "docs/reference/load.md";

/// A page: its name, its place, and the body it is asked with, if any.
const ASKED: [(&str, &str, Option<&str>); 5] = [
    ("home", "/en", None),
    ("routes", "/ru/routes", None),
    ("route", "/kk/routes/permanent-residence", None),
    ("verdict", "/en/verdict", None),
    ("verdicts for programs", "/api/v1/verdicts", Some("docs/guides/example.json")),
];

/// Measures and rewrites the page.
pub(crate) fn command(root: &Path) -> Result<ExitCode, Failure> {
    let built = Line::cargo(root, &["build", "--release", "--package", "qonys"]).show()?;
    if !built.success {
        let (line, said) = ("cargo build".to_owned(), "see above".to_owned());
        return Err(Failure::Refused { line, said });
    }
    let folder = root.join("target/load");
    let file = |source| Failure::File { path: folder.clone(), source };
    std::fs::create_dir_all(&folder).map_err(file)?;
    let qonys = Qonys::start(root)?;
    let resting = qonys.resting()?;
    let cookie = qonys.answers(root, &folder)?;
    let mut rows = Vec::new();
    for (name, place, body) in ASKED {
        let body = body.map(|path| root.join(path));
        let script = wrk::script(&folder, name, &cookie, body.as_deref()).map_err(file)?;
        let bytes = qonys.fetch(root, place, &cookie, body.as_deref())?;
        let ours = wrk::measure(root, &qonys.at(place), &script)?;
        let nginx = Nginx::start(root, &folder, &bytes)?;
        let theirs = wrk::measure(root, &nginx.at(), &script)?;
        println!("{name}: {} against {} requests a second", ours.rate, theirs.rate);
        rows.push((name, bytes.len(), ours, theirs));
    }
    let path = root.join(PAGE);
    let page = page(&rows, qonys.ready_after(), resting);
    std::fs::write(&path, page).map_err(|source| Failure::File { path, source })?;
    println!("written to {PAGE}");
    Ok(ExitCode::SUCCESS)
}

fn page(rows: &[(&str, usize, Measured, Measured)], ready: u128, resting: u64) -> String {
    let mut page = format!(
        "# Under load\n\n\
         Written by `cargo xtask load`; never by hand. wrk asks over 8 connections from one thread of the same machine, so the\n\
         two share its processors. nginx hands out the same bytes, uncompressed, from a file with one worker: it is the floor\n\
         that a page made for each person is held against.\n\n\
         - machine: {}\n- day: {}\n- from start to the first answer: {ready} ms\n- memory at rest: {resting} MB\n\n\
         | page | bytes | requests/s | median | p99 | nginx requests/s | nginx p99 | nginx is faster by |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|\n",
        machine::describe(),
        today(),
    );
    for (name, bytes, ours, theirs) in rows {
        let ratio = theirs.rate / ours.rate.max(f64::MIN_POSITIVE);
        // Writing to a string cannot fail.
        let _ = writeln!(
            page,
            "| {name} | {bytes} | {:.0} | {} | {} | {:.0} | {} | {ratio:.1}× |",
            ours.rate, ours.median, ours.last, theirs.rate, theirs.last
        );
    }
    page
}
