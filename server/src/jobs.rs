//! What happens by itself: letters are sent, terms are minded, what nobody read is cleared, what expired is forgotten.
//! Each may run twice and in many processes.
use crate::{
    mail::{Letter, Post},
    office::Office,
};
use domain::{check::hex, outbox::TRIES, portal::Watch};
use std::{sync::Arc, time::Duration};
use storage::{LetterRecord, Stored, letters, parts, photos, ratings, staff};

/// Seconds a photo waits for its form to be sent.
const UNSENT: i64 = 24 * 3600;

/// Seconds after which a letter that failed is tried again: more with each try, an hour at most.
fn pause(attempts: i32) -> i64 {
    (30_i64 << attempts.clamp(0, 7)).min(3600)
}

/// Sends the letters whose turn it is. Gives how many went.
pub async fn send_letters(office: &Office, post: &Post) -> Stored<usize> {
    let database = office.storage.connection();
    let now = Watch::now(office).unix_timestamp();
    let mut sent = 0;
    for record in letters::list_due_letters(database, now, TRIES, 50).await? {
        if !letters::take_letter(database, &record, now + pause(record.attempts)).await? {
            continue;
        }
        let Some(letter) = Letter::open(&office.secrets, &record.sealed) else {
            tracing::error!(letter = record.id, "a letter does not open and is given up");
            letters::set_letter_sent(database, record.id, now).await?;
            continue;
        };
        match post.send(&letter, &name_of(office, &record)).await {
            Ok(()) => {
                letters::set_letter_sent(database, record.id, now).await?;
                sent += 1;
            }
            Err(error) => tracing::warn!(letter = record.id, attempts = record.attempts + 1, %error, "a letter waits"),
        }
    }
    Ok(sent)
}

/// What a letter is called outside: the same for the same letter, and nothing to count letters by.
fn name_of(office: &Office, record: &LetterRecord) -> String {
    let hash = office.secrets.token_hash("letter", &[&record.id.to_be_bytes()[..], &record.sealed].concat());
    hex(&hash[..16])
}

/// Forgets sessions and waiting answers that expired.
pub async fn tidy(office: &Office) -> Stored {
    let now = Watch::now(office).unix_timestamp();
    staff::remove_expired_sessions(office.storage.connection(), now).await?;
    parts::remove_expired_links(office.storage.connection(), now).await?;
    photos::remove_unsent(office.storage.connection(), now - UNSENT).await?;
    ratings::remove_expired_challenges(office.storage.connection(), now).await
}

/// Nightly work is done once a day, at half past midnight: what it did last stands in a setting.
pub(crate) const NIGHT: &str = "night";
/// The hour and minute of it.
const HALF_PAST_MIDNIGHT: (u8, u8) = (0, 30);

/// Mixes ballots and lets the public log grow, once a night; finishes what a closing left, forgets what is over.
pub async fn by_night(office: &Office) -> Stored {
    let now = Watch::now(office);
    let time = domain::calendar::local_time(now);
    if (time.hour(), time.minute()) < HALF_PAST_MIDNIGHT {
        return Ok(());
    }
    let today = storage::registry::written(domain::calendar::local_date(now));
    let database = office.storage.connection();
    if storage::registry::find_setting(database, NIGHT).await?.is_some_and(|last| last >= today) {
        return Ok(());
    }
    office.mix().await?;
    office.forget_quarters().await?;
    office.hand_on_bookings().await?;
    office.forget_bookings().await?;
    office.forget_questions().await?;
    office.forget_conditions().await?;
    office.count_quarters(None).await?;
    office.append_log().await?;
    office.lock_reports().await?;
    office.lock_office_reports().await?;
    office.add_changed_figures().await?;
    office.evaluate_quarters().await?;
    storage::registry::set_setting(database, NIGHT, &today).await
}

/// Seconds between two looks at what waits.
const TURN: Duration = Duration::from_secs(2);

/// Hears of what other processes change until the process ends. What an earlier one changed and did not tell, because it was
/// killed, is told first.
pub async fn hear(office: Arc<Office>) {
    office.changed();
    loop {
        if let Err(error) = office.notice_others().await {
            tracing::error!(%error, "what other processes changed could not be read");
        }
        tokio::time::sleep(TURN).await;
    }
}

/// Works until the process ends.
pub async fn work(office: Arc<Office>, post: Post) {
    let mut turn = 0_u64;
    loop {
        if let Err(error) = send_letters(&office, &post).await {
            tracing::error!(%error, "letters could not be read");
        }
        if turn.is_multiple_of(60)
            && let Err(error) = tidy(&office).await
        {
            tracing::error!(%error, "what expired could not be forgotten");
        }
        if turn.is_multiple_of(300)
            && let Err(error) = office.mind_terms().await
        {
            tracing::error!(%error, "terms could not be minded");
        }
        if turn.is_multiple_of(1800)
            && let Err(error) = office.erase_old().await
        {
            tracing::error!(%error, "what was kept long enough could not be erased");
        }
        if turn.is_multiple_of(300)
            && let Err(error) = office.mind_readings().await
        {
            tracing::error!(%error, "what nobody read could not be cleared");
        }
        if turn.is_multiple_of(30)
            && let Err(error) = by_night(&office).await
        {
            tracing::error!(%error, "the night's work was not done");
        }
        if turn.is_multiple_of(300) && office.publish_files().await.is_err() {
            tracing::error!("files of a released quarter could not be made");
        }
        turn += 1;
        tokio::time::sleep(TURN).await;
    }
}
