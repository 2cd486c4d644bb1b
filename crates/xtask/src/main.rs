//! `cargo xtask …`: what a developer runs around the product: check, test, generate, speed, load.
//!
//! Stands beside the road of layers: it knows no crate of ours, it only starts `cargo` and reads files.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool for developers: what it finds is printed plainly"
)]

mod check;
mod command;
mod failure;
mod finding;
mod generate;
mod load;
mod metadata;
mod speed;
mod test;
mod tree;

use std::process::ExitCode;

use failure::Failure;

const USAGE: &str = "\
usage: cargo xtask <command>

  check [NAME…]       run every check, or only those named, and report all faults
  test [--deep]       check, then every test of the workspace; the last line is the count
  generate [--check]  write the generated reference pages, or only say which are stale
  speed               run the benchmarks and rewrite docs/reference/speed.md
  load                load the server beside nginx and rewrite docs/reference/load.md
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// Runs one command from the root of the workspace.
fn run(arguments: &[String]) -> Result<ExitCode, Failure> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["check", names @ ..] => check::command(&tree::root()?, names),
        ["test"] => test::command(&tree::root()?, false),
        ["test", "--deep"] => test::command(&tree::root()?, true),
        ["generate"] => generate::command(&tree::root()?, false),
        ["generate", "--check"] => generate::command(&tree::root()?, true),
        ["load"] => load::command(&tree::root()?),
        ["speed"] => speed::command(&tree::root()?),
        ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        _ => {
            eprint!("{USAGE}");
            Ok(ExitCode::from(2))
        }
    }
}
