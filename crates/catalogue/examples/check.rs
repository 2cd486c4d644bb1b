//! Prints everything that is wrong with a folder of data files: `cargo run -q -p catalogue --example check -- data`.
//! A second argument shows only files whose path holds it.

use std::{path::Path, process::ExitCode};

use catalogue::{Catalogue, read_directory};

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "an example for the terminal")]
fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| "data".to_owned());
    let only = arguments.next().unwrap_or_default();
    let files = match read_directory(Path::new(&folder)) {
        Ok(files) => files,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let (catalogue, problems) = Catalogue::check(files);
    for problem in problems.all.iter().filter(|problem| problem.file.contains(&only)) {
        println!("{problem}");
    }
    let (errors, warnings) = (problems.errors().count(), problems.warnings().count());
    match catalogue {
        Some(catalogue) => {
            println!(
                "{}: {} routes, {warnings} warnings",
                catalogue.release,
                catalogue.routes.len()
            );
            ExitCode::SUCCESS
        }
        None => {
            println!("{errors} errors, {warnings} warnings in all files");
            ExitCode::FAILURE
        }
    }
}
