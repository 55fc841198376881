//! Checks set-up, keys, database, mail, clock and disk, and changes nothing: no key is made, no step of the schema taken.
use super::{Told, told};
use crate::{config::Config, mail::Post, secrets::Secrets};
use domain::outbox::TRIES;
use std::path::Path;
use storage::{Storage, Stored, letters};

/// Bytes that must be free.
const ROOM: u64 = 200 * 1024 * 1024;
/// Seconds after which a letter that waits is stuck.
const STUCK: i64 = 3600;

/// Looks at everything, tells of each thing in a line, and fails where one is wrong.
pub(super) async fn doctor(config: &Config) -> Told {
    let findings = [
        ("set-up", Ok("is read".to_owned())),
        ("clock", clock(config)),
        ("keys", keys(&config.data_dir)),
        ("disk", disk(&config.data_dir)),
        ("mail", mail(config).await),
        ("database", database(config).await),
    ];
    let mut wrong = Vec::new();
    for (name, finding) in findings {
        match finding {
            Ok(words) => println!("{name:<9} ok     {words}"),
            Err(words) => {
                println!("{name:<9} WRONG  {words}");
                wrong.push(name);
            }
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("not in order: {}", wrong.join(", "))) }
}

fn clock(config: &Config) -> Told<String> {
    let now = config.clock.now();
    let year = now.year();
    if (2026..2100).contains(&year) {
        Ok(domain::calendar::local_date(now).to_string())
    } else {
        Err(format!("the year {year} cannot be; set the machine's clock"))
    }
}

fn keys(data_dir: &Path) -> Told<String> {
    match Secrets::read(data_dir) {
        Ok(Some(_)) => Ok("are there".into()),
        Ok(None) => Err(format!(
            "some are missing in {}; put them back, or `hisobdor migrate` makes them for a new portal",
            data_dir.join("keys").display()
        )),
        Err(error) => Err(format!("{}: {error}", data_dir.join("keys").display())),
    }
}

fn disk(data_dir: &Path) -> Told<String> {
    let space = rustix::fs::statvfs(data_dir).map_err(|error| format!("{}: {error}", data_dir.display()))?;
    let free = space.f_bavail.saturating_mul(space.f_frsize);
    let words = format!("{} MB are free in {}", free / 1_000_000, data_dir.display());
    if free < ROOM { Err(format!("only {words}; make room")) } else { Ok(words) }
}

async fn mail(config: &Config) -> Told<String> {
    let answers = Post::check(config).await.map_err(|error| format!("HISOBDOR_SMTP_URL: {error}"))?;
    Ok(if answers { "the server answers" } else { "no server is named: letters are files in outbox" }.into())
}

async fn database(config: &Config) -> Told<String> {
    let storage = Storage::look(&config.database_url).await.map_err(|error| {
        format!("{error}; HISOBDOR_DATABASE_URL says where, and `hisobdor migrate` makes a new one")
    })?;
    let finding = schema(&storage, config).await;
    storage.close().await.map_err(told)?;
    finding
}

async fn schema(storage: &Storage, config: &Config) -> Told<String> {
    let missing = storage.missing_steps().await.map_err(told)?;
    if missing > 0 {
        return Err(format!("{missing} steps of the schema are missing; run `hisobdor migrate`"));
    }
    let now = config.clock.now().unix_timestamp();
    let (stuck, given_up) = outbox(storage, now).await.map_err(told)?;
    if stuck + given_up > 0 {
        return Err(format!("{stuck} letters are stuck and {given_up} given up; see HISOBDOR_SMTP_URL and the log"));
    }
    Ok("answers, its schema is current, no letter is stuck".into())
}

async fn outbox(storage: &Storage, now: i64) -> Stored<(u64, u64)> {
    let database = storage.connection();
    Ok((letters::count_stuck_letters(database, now - STUCK).await?, letters::count_given_up(database, TRIES).await?))
}
