//! The command line of the register.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Where the register is, and who works with it.
#[derive(Clone, Debug, Args)]
pub(crate) struct Desk {
    /// The database.
    #[arg(long, value_name = "ADDRESS", default_value = "qonys.db", hide_default_value = true)]
    pub(crate) database: String,
    /// The folder of the keys.
    #[arg(long, value_name = "FOLDER", default_value = "keys", hide_default_value = true)]
    pub(crate) keys: PathBuf,
    /// The account that acts.
    #[arg(long, value_name = "CODE", default_value = "console", hide_default_value = true)]
    pub(crate) account: String,
}

/// What to do with the register.
#[derive(Clone, Debug, Subcommand)]
pub(crate) enum AboutRegister {
    /// Makes one.
    Init {
        /// The name of its ledger.
        #[arg(long, value_name = "NAME")]
        ledger: String,
        /// Where it is.
        #[command(flatten)]
        desk: Desk,
    },
    /// Forms a number.
    Form(Form),
    /// An entry as it is now.
    Show(OfNumber),
    /// An entry with everything that was done to it.
    History(OfNumber),
    /// Changes the data of an entry.
    Correct(WithPerson),
    /// Excludes a number.
    Exclude(OnGround),
    /// Brings a conditionally excluded number back.
    Return(OnGround),
    /// Another number for the person.
    Replace(Replace),
    /// Admits a relying party.
    Admit(Admit),
    /// Does a number belong to a name and a date of birth?
    Lookup(LookupNumber),
    /// Derives everything again.
    Audit {
        /// Checkpoints kept elsewhere.
        #[arg(long, value_name = "FILE")]
        against: Vec<PathBuf>,
        /// Where the register is.
        #[command(flatten)]
        desk: Desk,
    },
    /// Signs the ledger.
    Checkpoint {
        /// Where the register is.
        #[command(flatten)]
        desk: Desk,
    },
    /// Proves the newest act on a number.
    Prove {
        /// The number.
        #[arg(value_name = "NUMBER")]
        number: String,
        /// Where the proof is written instead of the output.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Where the register is.
        #[command(flatten)]
        desk: Desk,
    },
    /// Checks a proof, without the register.
    Verify {
        /// The proof.
        #[arg(value_name = "FILE", display_order = 1)]
        proof: PathBuf,
        /// The number.
        #[arg(value_name = "NUMBER", display_order = 2)]
        number: String,
        /// The public key of the ledger.
        #[arg(long, value_name = "KEY", required = true)]
        key: Vec<String>,
    },
    /// Takes over an existing register.
    Import(ImportTable),
    /// Hands out the entries or the ledger.
    Export(ExportRegister),
    /// The register in figures.
    Stats {
        /// Where the register is.
        #[command(flatten)]
        desk: Desk,
    },
}

/// An application for a number.
#[derive(Clone, Debug, Args)]
pub(crate) struct Form {
    /// The person.
    #[arg(long, value_name = "FILE")]
    pub(crate) person: PathBuf,
    /// The application.
    #[arg(long, value_name = "CODE")]
    pub(crate) application: String,
    /// Entries of other people, as an officer has found.
    #[arg(long, value_name = "ENTRY")]
    pub(crate) other: Vec<String>,
    /// Show all digits.
    #[arg(long)]
    pub(crate) reveal: bool,
    /// Where the register is.
    #[command(flatten)]
    pub(crate) desk: Desk,
}

/// A number to read.
#[derive(Clone, Debug, Args)]
pub(crate) struct OfNumber {
    /// The number.
    #[arg(value_name = "NUMBER")]
    pub(crate) number: String,
    /// Show all digits.
    #[arg(long)]
    pub(crate) reveal: bool,
    /// Where the register is.
    #[command(flatten)]
    pub(crate) desk: Desk,
}

/// A number and the person as it should be described.
#[derive(Clone, Debug, Args)]
pub(crate) struct WithPerson {
    /// The number.
    #[arg(value_name = "NUMBER")]
    pub(crate) number: String,
    /// The person.
    #[arg(long, value_name = "FILE")]
    pub(crate) person: PathBuf,
    /// The application.
    #[arg(long, value_name = "CODE")]
    pub(crate) application: String,
    /// Where the register is.
    #[command(flatten)]
    pub(crate) desk: Desk,
}

/// An act on a lawful ground.
#[derive(Clone, Debug, Args)]
pub(crate) struct OnGround {
    /// The number.
    #[arg(value_name = "NUMBER")]
    pub(crate) number: String,
    /// The ground.
    #[arg(long, value_name = "GROUND")]
    pub(crate) ground: String,
    /// The application.
    #[arg(long, value_name = "CODE")]
    pub(crate) application: String,
    /// Where the register is.
    #[command(flatten)]
    pub(crate) desk: Desk,
}

/// A number to replace.
#[derive(Clone, Debug, Args)]
pub(crate) struct Replace {
    /// The number.
    #[arg(value_name = "NUMBER")]
    pub(crate) number: String,
    /// The ground.
    #[arg(long, value_name = "GROUND")]
    pub(crate) ground: String,
    /// The application.
    #[arg(long, value_name = "CODE")]
    pub(crate) application: String,
    /// The person, where the ground changes the data.
    #[arg(long, value_name = "FILE")]
    pub(crate) person: Option<PathBuf>,
    /// Show all digits.
    #[arg(long)]
    pub(crate) reveal: bool,
    /// Where the register is.
    #[command(flatten)]
    pub(crate) desk: Desk,
}

/// Who is to be admitted.
#[derive(Clone, Debug, Args)]
pub(crate) struct Admit {
    /// The organisation.
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
    /// What it asks for.
    #[arg(long, value_name = "WORDS")]
    pub(crate) purpose: String,
    /// The lawful ground.
    #[arg(long, value_name = "GROUND")]
    pub(crate) ground: String,
    /// Where the register is.
    #[command(flatten)]
    pub(crate) desk: Desk,
}

/// What a relying party asks.
#[derive(Clone, Debug, Args)]
pub(crate) struct LookupNumber {
    /// The number.
    #[arg(value_name = "NUMBER")]
    pub(crate) number: String,
    /// The surname.
    #[arg(long, value_name = "NAME")]
    pub(crate) surname: String,
    /// The given name.
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    pub(crate) given: String,
    /// The date of birth.
    #[arg(long, value_name = "DATE", required = true)]
    pub(crate) born: String,
    /// A file with the access token.
    #[arg(long, value_name = "FILE")]
    pub(crate) token: PathBuf,
    /// Where the register is.
    #[command(flatten)]
    pub(crate) desk: Desk,
}

/// A table to import.
#[derive(Clone, Debug, Args)]
pub(crate) struct ImportTable {
    /// The table.
    #[arg(value_name = "FILE")]
    pub(crate) table: PathBuf,
    /// The application.
    #[arg(long, value_name = "CODE")]
    pub(crate) application: String,
    /// Store nothing.
    #[arg(long)]
    pub(crate) rehearse: bool,
    /// Take numbers with a wrong check digit too.
    #[arg(long)]
    pub(crate) defective: bool,
    /// Where the register is.
    #[command(flatten)]
    pub(crate) desk: Desk,
}

/// What is handed out.
#[derive(Clone, Debug, Args)]
pub(crate) struct ExportRegister {
    /// The ledger, for everyone: a folder to serve.
    #[arg(
        long,
        value_name = "FOLDER",
        required_unless_present = "entries",
        conflicts_with = "entries"
    )]
    pub(crate) tiles: Option<PathBuf>,
    /// The entries, with personal data.
    #[arg(long, value_name = "FILE", requires = "reveal")]
    pub(crate) entries: Option<PathBuf>,
    /// Personal data may be written.
    #[arg(long)]
    pub(crate) reveal: bool,
    /// Where the register is.
    #[command(flatten)]
    pub(crate) desk: Desk,
}

/// A backup to write.
#[derive(Clone, Debug, Args)]
pub(crate) struct Backup {
    /// Where to.
    #[arg(value_name = "FILE")]
    pub(crate) copy: PathBuf,
    /// Where the register is.
    #[command(flatten)]
    pub(crate) desk: Desk,
}

/// A backup to restore.
#[derive(Clone, Debug, Args)]
pub(crate) struct Restore {
    /// Where from.
    #[arg(value_name = "FILE")]
    pub(crate) copy: PathBuf,
    /// Checkpoints kept elsewhere.
    #[arg(long, value_name = "FILE")]
    pub(crate) against: Vec<PathBuf>,
    /// Where the register is to be.
    #[command(flatten)]
    pub(crate) desk: Desk,
}
