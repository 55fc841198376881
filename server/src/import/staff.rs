//! Inspectors, their posts and assignments from a file. Repeatable: a post that the file names becomes what the file says
//! of it, so all rows of a post stand in one file. Posts that it does not name stay as they are.
//!
//! Columns: `officer` (the service's own key, never shown), `name_uz`, `name_uz_cyrl`, `name_ru`, `name_en`, `rank`,
//! `post` (key), `post_kind` (`mhtm` or `tayanch-punkti`), `address`, `senior` (`yes` or empty), `mahallas` (registry
//! codes parted by `|`), `from`, `to` (dates, `to` may be empty), `receptions` (`1 17:00-20:00|4 09:00-12:00`, Monday is 1).
use super::{ImportError, Row, rows};
use crate::secrets::Secrets;
use domain::{gazetteer::Gazetteer, inspector::PostKind};
use std::{collections::HashMap, fmt, path::Path};
use storage::{
    AssignmentRecord, OfficerRecord, PostMahallaRecord, PostRecord, ReceptionRecord, Storage,
    inspectors::{EndedParts, NewPosts, replace_posts},
    registry::{date, written},
};
use time::Date;

/// Ranks that texts exist for.
const RANKS: [&str; 9] = [
    "safdor",
    "serjant",
    "kichik-leytenant",
    "leytenant",
    "katta-leytenant",
    "kapitan",
    "mayor",
    "podpolkovnik",
    "polkovnik",
];

/// An address part that belongs to a key of the service and tells nothing about it.
pub fn public_id(secrets: &Secrets, kind: &str, key: &str) -> String {
    const SYMBOLS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    secrets
        .token_hash(kind, key.as_bytes())
        .iter()
        .take(10)
        .map(|byte| char::from(SYMBOLS[usize::from(byte % 32)]))
        .collect()
}

fn day(row: &Row, name: &str) -> Result<Date, ImportError> {
    date(row.need(name)?, "file", "date", "")
        .map_err(|_| row.wrong(&format!("{name} must be a date such as 2026-01-31")))
}

fn reception(row: &Row, post: &str, text: &str) -> Result<ReceptionRecord, ImportError> {
    let wrong = || row.wrong("receptions must read like 1 17:00-20:00, with Monday as 1");
    let (weekday, hours) = text.trim().split_once(' ').ok_or_else(wrong)?;
    let minute = |clock: &str| -> Option<i32> {
        let (hour, minute) = clock.split_once(':')?;
        let (hour, minute) = (hour.parse::<i32>().ok()?, minute.parse::<i32>().ok()?);
        ((0..24).contains(&hour) && (0..60).contains(&minute)).then_some(hour * 60 + minute)
    };
    let (from, to) = hours.split_once('-').ok_or_else(wrong)?;
    let weekday = weekday.parse().ok().filter(|weekday| (1..=7).contains(weekday)).ok_or_else(wrong)?;
    match (minute(from), minute(to)) {
        (Some(from), Some(to)) if from < to => {
            Ok(ReceptionRecord { post_id: post.into(), weekday, from_minute: from, to_minute: to })
        }
        _ => Err(wrong()),
    }
}

fn take(
    new: &mut NewPosts,
    row: &Row,
    secrets: &Secrets,
    gazetteer: &Gazetteer,
    posts: &mut HashMap<String, u64>,
) -> Result<(), ImportError> {
    let rank = row.need("rank")?;
    if !RANKS.contains(&rank) {
        return Err(row.wrong(&format!("rank must be one of {}", RANKS.join(", "))));
    }
    let kind = PostKind::of_code(row.need("post_kind")?)
        .ok_or_else(|| row.wrong("post_kind must be mhtm or tayanch-punkti"))?;
    let from = day(row, "from")?;
    let to = if row.may("to").is_empty() { None } else { Some(day(row, "to")?) };
    if to.is_some_and(|to| to < from) {
        return Err(row.wrong("to lies before from"));
    }
    let officer_id = public_id(secrets, "officer", row.need("officer")?);
    let post_id = public_id(secrets, "post", row.need("post")?);
    let codes: Vec<&str> = row.need("mahallas")?.split('|').map(str::trim).collect();
    let mut district = None;
    for code in &codes {
        let mahalla =
            gazetteer.mahalla(code).ok_or_else(|| row.wrong(&format!("there is no mahalla {code} in the registry")))?;
        if district.replace(&mahalla.district_code).is_some_and(|other| *other != mahalla.district_code) {
            return Err(row.wrong("the mahallas of a post must lie in one district"));
        }
    }
    let district = district.ok_or_else(|| row.wrong("mahallas is empty"))?;
    new.officers.push(OfficerRecord {
        id: officer_id.clone(),
        name_uz: row.need("name_uz")?.into(),
        name_uz_cyrl: row.need("name_uz_cyrl")?.into(),
        name_ru: row.need("name_ru")?.into(),
        name_en: row.need("name_en")?.into(),
        rank: rank.into(),
    });
    if posts.insert(post_id.clone(), row.line).is_none() {
        let is_senior = row.may("senior") == "yes";
        new.posts.push(PostRecord {
            id: post_id.clone(),
            office_id: format!("d-{district}"),
            kind: kind.code().into(),
            address: row.may("address").into(),
            is_senior,
        });
        for code in codes {
            let valid_from = written(from);
            new.post_mahallas.push(PostMahallaRecord {
                post_id: post_id.clone(),
                mahalla_code: code.into(),
                valid_from,
                valid_to: None,
            });
        }
        for text in row.may("receptions").split('|').filter(|text| !text.trim().is_empty()) {
            new.receptions.push(reception(row, &post_id, text)?);
        }
    }
    new.assignments.push(AssignmentRecord {
        id: public_id(secrets, "assignment", &format!("{officer_id} {post_id} {from}")),
        officer_id,
        post_id,
        valid_from: written(from),
        valid_to: to.map(written),
    });
    Ok(())
}

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StaffOutcome {
    /// Rows of the file.
    pub rows: usize,
    /// What it says nothing of any more.
    pub ended: EndedParts,
}

impl fmt::Display for StaffOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let EndedParts { mahallas, assignments } = self.ended;
        write!(f, "{} rows; {assignments} assignments and {mahallas} mahallas of posts ended", self.rows)
    }
}

/// Reads a staff file. A fault anywhere leaves everything as it was. What it does not name of its posts ends yesterday.
pub async fn import_staff(
    storage: &Storage,
    secrets: &Secrets,
    file: &Path,
    today: Date,
) -> Result<StaffOutcome, ImportError> {
    let (regions, districts, mahallas) = storage::registry::list_places(storage.connection()).await?;
    let gazetteer = Gazetteer::new(regions, districts, mahallas);
    let mut new = NewPosts::default();
    let mut posts = HashMap::new();
    let rows = rows(file)?;
    for row in &rows {
        take(&mut new, row, secrets, &gazetteer, &mut posts)?;
    }
    let transaction = storage.begin().await?;
    let ended = replace_posts(&transaction, new, &written(today.previous_day().unwrap_or(today))).await?;
    storage::commit(transaction).await?;
    Ok(StaffOutcome { rows: rows.len(), ended })
}
