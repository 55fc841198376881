//! What the commands of quarters, letters and the log do.
use super::{LettersCommand, LogCommand, PeriodCommand, Told, files, told};
use crate::{
    config::Config,
    letters,
    office::{
        Office,
        draws::{Draw, Letter},
        periods::COMMAND,
    },
};
use domain::{
    draw::Channel,
    period::{PeriodState, Quarter},
    release::{PeriodFile, verified},
};
use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

/// Disagreements told one by one.
const TOLD: usize = 20;

pub(super) async fn period(office: &Office, command: PeriodCommand) -> Told {
    let parsed = |quarter: &str| Quarter::parse(quarter).ok_or("a quarter reads like 2026Q4");
    match command {
        PeriodCommand::List => {
            for period in office.periods().await.map_err(told)? {
                println!("{}  {}  {} to {}", period.quarter, period.state, period.opens_on, period.closes_on);
            }
        }
        PeriodCommand::Plan { quarter } => {
            office.plan_period(parsed(&quarter)?, COMMAND).await.map_err(told)?;
            println!("{quarter} is planned");
        }
        PeriodCommand::Open { quarter } => {
            office.open_period_of(parsed(&quarter)?, COMMAND).await.map_err(told)?;
            println!("{quarter} is open");
        }
        PeriodCommand::Close { quarter } => {
            let closed = office.close_period(&quarter, COMMAND).await.map_err(told)?;
            println!("{quarter} is closed: {} ballots taken over, {} unreadable", closed.counted, closed.lost);
        }
        PeriodCommand::Review { quarter } => {
            let batches = office.review_period(&quarter, COMMAND).await.map_err(told)?;
            println!("{quarter} is under review: {batches} batches to judge");
        }
        PeriodCommand::Release { quarter } => {
            let released = office.release_period(&quarter, COMMAND).await.map_err(told)?;
            println!("{quarter} is released: {released} scores");
        }
        PeriodCommand::Files { quarter } => files::publish(office, &quarter).await?,
        PeriodCommand::Rebuild { quarter, .. } => files::rebuild(office, quarter).await?,
        PeriodCommand::Verify { file } => verify(&file)?,
    }
    Ok(())
}

/// Recomputes a released quarter from its file alone.
pub(super) fn verify(path: &Path) -> Told {
    let name = path.display();
    let bytes = std::fs::read(path).map_err(|error| format!("{name}: {error}"))?;
    let file: PeriodFile =
        serde_json::from_slice(&bytes).map_err(|error| format!("{name} is no file of a released quarter: {error}"))?;
    let (figures, wrong) = verified(&file);
    for one in wrong.iter().take(TOLD) {
        println!("{}: {} is {}, but {} follows", one.of, one.figure, one.told, one.follows);
    }
    if !wrong.is_empty() {
        return Err(format!("{} of {figures} figures of {} do not follow from the file", wrong.len(), file.period));
    }
    let hash = domain::check::hex(&domain::log::entry::document(&bytes));
    println!("{}: {figures} figures follow from the file, of {} scores", file.period, file.scores.len());
    println!("its entry in the public log is {hash}");
    Ok(())
}

/// The quarter whose letters are drawn where none is named.
async fn drawable(office: &Office) -> Told<String> {
    let periods = office.periods().await.map_err(told)?;
    let of = |state: PeriodState| periods.iter().find(|period| period.state == state.code());
    of(PeriodState::Open)
        .map(|period| period.quarter.clone())
        .ok_or_else(|| "no quarter is open; run `period open`, up to a month before its first day".into())
}

pub(super) async fn letters(office: &Office, config: &Config, command: LettersCommand) -> Told {
    let (quarter, chance, channel, out) = match command {
        LettersCommand::Draw { quarter, chance, channel, out } => (quarter, chance, channel, out),
        LettersCommand::Handed { quarter, day, mahalla } => {
            let parsed = storage::registry::date(&day, "command", "day", &day);
            let day = parsed.map(storage::registry::written).map_err(|_| "a day reads like 2026-10-05")?;
            let database = office.storage.connection();
            let packs = storage::draws::set_handed(database, &quarter, mahalla.as_deref(), &day).await.map_err(told)?;
            println!("{packs} packs were handed on that day");
            return Ok(());
        }
    };
    let quarter = match quarter {
        Some(quarter) => quarter,
        None => drawable(office).await?,
    };
    let channel = Channel::of_code(&channel).ok_or("the way is post, centre or chair")?;
    // A demonstration shows letters at once: its chance is the machine's own.
    let chance = chance.or_else(|| office.is_demo.then(|| domain::check::hex(&crate::secrets::random::<16>())));
    let folder: PathBuf = out.unwrap_or_else(|| config.data_dir.join("letters").join(&quarter));
    let files = AtomicUsize::new(0);
    let print = |drawn: &[Letter]| {
        let written = letters::write(office, &config.public_url, &quarter, drawn, &folder);
        files.fetch_add(written.map_err(std::io::Error::other)?, Ordering::Relaxed);
        Ok(())
    };
    match office.draw_letters(&quarter, chance.as_deref(), channel, &print).await.map_err(told)? {
        Draw::Nothing => println!("every mahalla with addresses has its letters; `import households` brings addresses"),
        Draw::Announced(lists) => println!(
            "the lists of {lists} mahallas are announced; once the public log has grown by night, run this again, or give \
             --chance with the result of a public draw"
        ),
        Draw::Drawn(drawn) => {
            let files = files.load(Ordering::Relaxed);
            println!("{} letters in {files} files in {}", drawn.len(), folder.display());
        }
    }
    Ok(())
}

pub(super) async fn figures(office: &Office, quarter: Option<&str>) -> Told {
    let only = quarter.map(|quarter| Quarter::parse(quarter).ok_or("a quarter reads like 2026Q4")).transpose()?;
    let counted = office.count_quarters(only).await.map_err(told)?;
    println!("{} quarters counted, {} places with late changes", counted.quarters, counted.addenda);
    Ok(())
}

pub(super) async fn log(office: &Office, command: LogCommand) -> Told {
    match command {
        LogCommand::Append => {
            let entries = office.append_log().await.map_err(told)?;
            println!("{entries} entries");
        }
        LogCommand::Verify => {
            let checked = office.check_log().await.map_err(told)?;
            for doubt in checked.doubts.iter().take(TOLD) {
                println!("{doubt}");
            }
            if checked.late > 0 {
                println!("{} entries went in later than the day after theirs", checked.late);
            }
            if !checked.doubts.is_empty() {
                return Err(format!("the log is not as it was signed: {} doubts", checked.doubts.len()));
            }
            println!("{} entries and {} signed words are whole", checked.entries, checked.checkpoints);
        }
    }
    Ok(())
}
