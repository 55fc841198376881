//! The commands of published files: make them, and show that they follow from what was released.
use super::Told;
use crate::office::{
    Office,
    open_data::{Comparison, Publishing, Rebuilt},
};
use domain::{
    failure::{Failure, Read},
    open_data::OpenData,
};

fn read<T>(read: Read<T>) -> Told<T> {
    read.map_err(|failure| match failure {
        Failure::Unavailable(incident) => format!("the database failed; the log names incident {incident}"),
        Failure::Refused(never) => match never {},
    })
}

pub(super) async fn publish(office: &Office, quarter: &str) -> Told {
    match read(office.publish_files_of(quarter).await)? {
        Publishing::Made => println!("the files of {quarter} are published; their hashes go into the log by night"),
        Publishing::MadeBefore => println!("the files of {quarter} were published before; nothing changed"),
        Publishing::NotReleased => return Err(format!("{quarter} is not released; `period list` shows the quarters")),
        Publishing::NotLocked => {
            return Err(format!(
                "the figures of places of {quarter} still change; its files come once they are locked"
            ));
        }
    }
    Ok(())
}

/// Rebuilds the files of a quarter, or of all that have some.
pub(super) async fn rebuild(office: &Office, quarter: Option<String>) -> Told {
    let quarters = match quarter {
        Some(quarter) => vec![quarter],
        None => {
            let mut all: Vec<String> =
                read(office.published_files().await)?.into_iter().map(|file| file.period).collect();
            all.dedup();
            all
        }
    };
    if quarters.is_empty() {
        return Err("no quarter has published files; `period files` makes them".into());
    }
    let (mut files, mut wrong) = (0, 0);
    for quarter in quarters {
        let told = read(office.rebuild_files(&quarter).await)?;
        let told =
            told.ok_or_else(|| format!("{quarter} has no published files; `period files {quarter}` makes them"))?;
        for one in &told {
            println!("{quarter}/{}: {}", one.name, words(one));
        }
        files += told.len();
        wrong += told.iter().filter(|one| one.comparison != Comparison::Identical).count();
    }
    if wrong > 0 {
        return Err(format!("{wrong} of {files} files are not as they were released"));
    }
    println!("{files} files, all identical");
    Ok(())
}

fn words(one: &Rebuilt) -> String {
    match &one.comparison {
        Comparison::Identical => format!("identical, {} bytes", one.size),
        Comparison::Differs { line } => format!("differs from line {line} on"),
        Comparison::Unfounded => "was published and does not follow from what was released".into(),
        Comparison::Missing => "follows from what was released and was not published".into(),
        Comparison::Wrong { figures } => format!("{figures} figures do not follow from its counts"),
    }
}
