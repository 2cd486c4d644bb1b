//! The command line of files of people.

use std::path::PathBuf;

use clap::Args;

/// People to judge.
#[derive(Clone, Debug, Args)]
pub(crate) struct BatchOf {
    /// The file.
    #[arg(value_name = "FILE")]
    pub(crate) people: PathBuf,
    /// On which routes; all if absent.
    #[arg(long = "routes", value_name = "ROUTE", value_delimiter = ',')]
    pub(crate) chosen: Vec<String>,
    /// Where the outcomes are written instead of the output.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// People to judge by two states of the data.
#[derive(Clone, Debug, Args)]
pub(crate) struct ImpactOf {
    /// The file.
    #[arg(value_name = "FILE")]
    pub(crate) people: PathBuf,
    /// The state before.
    #[arg(long, value_name = "BEFORE")]
    pub(crate) from: String,
    /// The state after.
    #[arg(long, value_name = "AFTER")]
    pub(crate) to: String,
    /// Where the chart is written.
    #[arg(long, value_name = "FILE")]
    pub(crate) svg: Option<PathBuf>,
}
