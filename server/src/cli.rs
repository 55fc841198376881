//! The operator's commands. Errors are one line that says what to do; exit status 0, 1 (failed) or 2 (wrong words).
mod commands;
mod doctor;
mod files;
mod quarters;
mod serve;
mod telling;

use clap::{Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode};

/// The portal's words.
#[derive(Debug, Parser)]
#[command(name = "hisobdor", version, about = "A public portal on which residents rate their prevention inspector")]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the portal and, unless told otherwise, do the background jobs
    Serve {
        /// Leave the background jobs to another process
        #[arg(long)]
        no_jobs: bool,
    },
    /// Do the background jobs only
    Work,
    /// Bring the database to this version
    Migrate,
    /// Fill an empty database with a demonstration
    Demo {
        /// One district only
        #[arg(long)]
        small: bool,
        /// All regions: the one shown as ever, the others with a thinner history
        #[arg(long, conflicts_with = "small")]
        nation: bool,
        /// Another seed gives other people
        #[arg(long, default_value_t = 2026)]
        seed: u64,
    },
    /// Read files into the database
    #[command(subcommand)]
    Import(Import),
    /// Accounts of staff
    #[command(subcommand)]
    Staff(StaffCommand),
    /// Quarters of rating
    #[command(subcommand)]
    Period(PeriodCommand),
    /// Letters to households
    #[command(subcommand)]
    Letters(LettersCommand),
    /// The public log
    #[command(subcommand)]
    Log(LogCommand),
    /// Keys
    #[command(subcommand)]
    Keys(KeysCommand),
    /// Copy everything into one new file, also while the portal serves; the keys are not in it
    Backup {
        /// The file
        file: PathBuf,
    },
    /// Fill an empty database from a backup
    Restore {
        /// The file
        file: PathBuf,
    },
    /// Count the figures of places now, as the night does
    Figures {
        /// One quarter only, such as 2026Q3
        #[arg(long)]
        quarter: Option<String>,
    },
    /// Check set-up, keys, database, mail, clock and disk; changes nothing
    Doctor,
    /// Give a new database the registry and, in a demonstration, people: what `serve` does first
    #[command(hide = true)]
    Furnish,
}

#[derive(Debug, Subcommand)]
enum Import {
    /// Regions, districts and mahallas from a folder
    Registry {
        /// Folder with regions.csv, districts.csv, mahallas.csv
        folder: PathBuf,
    },
    /// Public holidays and transferred days off, in place of those known before; open terms follow
    DaysOff {
        /// The file: a line per day
        file: PathBuf,
    },
    /// Households that may be invited, from a file; it stays closed, its hash is published with each draw
    Households {
        /// The file
        file: PathBuf,
    },
    /// What mahallas are compared by, from a file: town or country, households, risk category
    Traits {
        /// The file
        file: PathBuf,
    },
    /// Inspectors, posts and assignments from a file; what a post is and has is what the file says of it
    Staff {
        /// The file
        file: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
enum StaffCommand {
    /// Add an account; the password is read from standard input
    Add {
        /// Address to sign in with
        email: String,
        /// Role: inspector, desk, district, region, republic, partner, security, integrity, admin
        role: String,
        /// Office: republic, r-1726, d-1726294, sec-1726, p-1726294, integrity
        office: String,
        /// Name as shown on his own screens
        name: String,
        /// For who holds a post, beside his office or without one: the last part of the address of his public page
        #[arg(long)]
        inspector: Option<String>,
    },
    /// Set a new password, read from standard input, and end all sessions
    Reset {
        /// Address
        email: String,
    },
    /// Close an account and end all its sessions
    Disable {
        /// Address
        email: String,
    },
}

#[derive(Debug, Subcommand)]
enum KeysCommand {
    /// Make a new key, use it at once and destroy the old one; may run while the portal serves
    Rotate {
        /// Which key
        #[arg(value_parser = ["kek"])]
        key: String,
    },
}

#[derive(Debug, Subcommand)]
enum PeriodCommand {
    /// Show all quarters
    List,
    /// Plan a quarter, such as 2026Q4: its days and its keys
    Plan {
        /// The quarter
        quarter: String,
    },
    /// Open a quarter, such as 2026Q4
    Open {
        /// The quarter
        quarter: String,
    },
    /// Close a quarter: once only
    Close {
        /// The quarter
        quarter: String,
    },
    /// Hand what was set aside in a closed quarter to the reviewers: once only
    Review {
        /// The quarter
        quarter: String,
    },
    /// Release the scores of a closed quarter: once only
    Release {
        /// The quarter
        quarter: String,
    },
    /// Make the published files of a released quarter, unless it has them; happens by itself after a release
    Files {
        /// The quarter
        quarter: String,
    },
    /// Make all published files of a quarter again and compare them byte by byte with those that are published
    Rebuild {
        /// The quarter
        #[arg(required_unless_present = "all")]
        quarter: Option<String>,
        /// All quarters that have files
        #[arg(long, conflicts_with = "quarter")]
        all: bool,
    },
    /// Recompute a released quarter from its published file; needs no database
    Verify {
        /// The file
        file: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
enum LettersCommand {
    /// Draw households and write their letters: the first run announces the lists, a later one draws
    Draw {
        /// The quarter; the one that is open where none is named
        quarter: Option<String>,
        /// The chance of a public draw, such as a roll of dice; else the first word signed after the announcement decides
        #[arg(long)]
        chance: Option<String>,
        /// By which way the letters go: post, centre, chair
        #[arg(long, default_value = "post", value_parser = ["post", "centre", "chair"])]
        channel: String,
        /// Folder for the letters; a folder of the quarter in the data folder where none is named
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Say on which day packs of letters were handed on: many ballots in the days after it are no wonder
    Handed {
        /// The quarter
        quarter: String,
        /// The day, such as 2026-10-05
        day: String,
        /// One mahalla only
        #[arg(long)]
        mahalla: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
enum LogCommand {
    /// Check the public log from its first entry, against what was signed and what the portal tells today
    Verify,
    /// Let the log grow now by what waited since before today, as every night
    Append,
}

impl Command {
    /// Its name, for whoever waits.
    const fn name(&self) -> &'static str {
        match self {
            Self::Serve { .. } => "serve",
            Self::Work => "work",
            Self::Migrate => "migrate",
            Self::Demo { .. } => "demo",
            Self::Import(_) => "import",
            Self::Staff(_) => "staff",
            Self::Period(_) => "period",
            Self::Letters(_) => "letters",
            Self::Log(_) => "log",
            Self::Keys(_) => "keys",
            Self::Backup { .. } => "backup",
            Self::Restore { .. } => "restore",
            Self::Figures { .. } => "figures",
            Self::Doctor => "doctor",
            Self::Furnish => "furnish",
        }
    }
}

/// What a command could not do, in one line.
type Told<T = ()> = Result<T, String>;

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// Runs a command.
pub fn run(arguments: Arguments) -> ExitCode {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| "warn,server=info,storage=info".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_target(false).with_writer(std::io::stderr).init();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("hisobdor: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(commands::carry_out(arguments.command)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("hisobdor: {error}");
            ExitCode::FAILURE
        }
    }
}
