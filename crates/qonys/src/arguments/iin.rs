//! The command line of identification numbers.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// What about numbers.
#[derive(Clone, Debug, Subcommand)]
pub(crate) enum AboutIin {
    /// Whether they are well-formed.
    Check(CheckNumbers),
    /// What the digits say.
    Explain(ExplainNumber),
    /// Where they stand in a text.
    Scan(ScanText),
    /// How many there are.
    Capacity(CapacityOf),
    /// Made-up ones.
    Generate(GenerateNumbers),
}

/// Numbers to check.
#[derive(Clone, Debug, Args)]
pub(crate) struct CheckNumbers {
    /// The numbers.
    #[arg(value_name = "NUMBER", num_args = 1.., required_unless_present = "file")]
    pub(crate) numbers: Vec<String>,
    /// A file with a number on each line.
    #[arg(long, value_name = "FILE", conflicts_with = "numbers")]
    pub(crate) file: Option<PathBuf>,
}

/// A number to explain.
#[derive(Clone, Debug, Args)]
pub(crate) struct ExplainNumber {
    /// The number.
    #[arg(value_name = "NUMBER")]
    pub(crate) number: String,
    /// Show all digits.
    #[arg(long)]
    pub(crate) reveal: bool,
}

/// A text to search.
#[derive(Clone, Debug, Args)]
pub(crate) struct ScanText {
    /// The text; `-` for the input.
    #[arg(value_name = "FILE")]
    pub(crate) input: PathBuf,
    /// Show all digits.
    #[arg(long)]
    pub(crate) reveal: bool,
}

/// Whose numbers to count: all, or those of a day and a sex.
#[derive(Clone, Debug, Args)]
pub(crate) struct CapacityOf {
    /// The date of birth.
    #[arg(value_name = "DATE", requires = "sex", display_order = 1)]
    pub(crate) day: Option<String>,
    /// `m` or `f`.
    #[arg(value_name = "SEX", value_parser = SEXES, hide_possible_values = true, display_order = 2)]
    pub(crate) sex: Option<String>,
}

/// Which test numbers.
#[derive(Clone, Debug, Args)]
pub(crate) struct GenerateNumbers {
    /// They are for tests.
    #[arg(long)]
    pub(crate) test: bool,
    /// How many.
    #[arg(long, value_name = "COUNT", default_value_t = 1, hide_default_value = true,
        value_parser = clap::value_parser!(u32).range(1..=MOST))]
    pub(crate) count: u32,
    /// The date of birth.
    #[arg(long, value_name = "DATE")]
    pub(crate) born: Option<String>,
    /// `m` or `f`.
    #[arg(long, value_name = "SEX", value_parser = SEXES, hide_possible_values = true)]
    pub(crate) sex: Option<String>,
    /// The same seed gives the same numbers.
    #[arg(long, value_name = "SEED")]
    pub(crate) seed: Option<u64>,
}

/// How the sex is written.
const SEXES: [&str; 2] = ["m", "f"];

/// More test numbers than these nobody asks for.
const MOST: i64 = 1_000_000;
