//! The inbox: a page of what a member of staff works on, and how much each part of it holds.
use super::{Office, concerns::Body, desk::Known};
use crate::secrets::CaseKey;
use domain::{
    calendar::start_of_day,
    concern::{Inbox, InboxFilter, InboxRow},
    person::{Role, Staff},
};
use storage::{
    Stored,
    inbox::{self as stored, Awaits, Part},
    registry::{date, written},
};

/// Lines of a page.
pub(super) const ROWS: u64 = 25;
/// Characters of a line.
const EXCERPT: usize = 90;
/// Days over which answers in time are counted.
const MONTH: i64 = 30;

/// What a member of staff decides of others' steps.
const fn awaits(staff: &Staff) -> Awaits {
    match staff.role {
        Role::DistrictHead => Awaits::SignatureOrName { not_of: staff.account },
        Role::Region | Role::Republic | Role::Security => Awaits::Name { not_of: staff.account },
        Role::Desk => Awaits::WordOfBodies,
        Role::Inspector | Role::Partner | Role::Integrity | Role::Admin => Awaits::Nothing,
    }
}

const fn part(filter: InboxFilter, awaits: Awaits) -> Part {
    match filter {
        InboxFilter::Open => Part::Open,
        InboxFilter::Awaited => Part::Awaited(awaits),
        InboxFilter::Overdue => Part::Overdue,
        InboxFilter::Today => Part::Today,
        InboxFilter::New => Part::New,
        InboxFilter::Reopened => Part::Reopened,
        InboxFilter::Answered => Part::Ended,
    }
}

impl Office {
    /// A line of a list.
    pub(super) fn row(known: &Known, key: Option<&CaseKey>) -> Stored<InboxRow> {
        let record = &known.record;
        let body = key.map(|key| Body::open(&record.id, key, &record.body)).transpose()?;
        let words: Vec<&str> = body.iter().flat_map(|body| body.text.split_whitespace()).collect();
        let mut excerpt = words.join(" ");
        if let Some((end, _)) = excerpt.char_indices().nth(EXCERPT) {
            excerpt.truncate(end);
            excerpt.push('…');
        }
        Ok(InboxRow {
            id: record.id.clone(),
            number: record.number.clone(),
            category: record.category.clone(),
            mahalla_code: record.mahalla_code.clone(),
            state: known.state,
            received_at: super::instant(record.received_at),
            due: date(&record.due, "concern", "due", &record.id)?,
            excerpt,
            identity: record.identity.clone(),
            holder: record.holder.clone(),
        })
    }

    /// A page of the inbox. A page behind the last is the last.
    pub(super) async fn inbox_of(&self, staff: &Staff, filter: InboxFilter, page: u64) -> Stored<Inbox> {
        let Some(reach) = self.tree().reach(staff) else {
            return Ok(Inbox { pages: 1, ..Inbox::default() });
        };
        let (database, today) = (self.storage.connection(), self.today());
        let day = written(today);
        let awaits = awaits(staff);
        let month_ago = today - time::Duration::days(MONTH);
        let since = (start_of_day(month_ago).unix_timestamp(), written(month_ago));
        let (open, ended, awaited, (answered, in_time)) = tokio::try_join!(
            stored::count_open(database, &reach, &day),
            stored::count_ended(database, &reach),
            stored::count_awaited(database, &reach, awaits),
            stored::count_answered(database, &reach, (since.0, &since.1)),
        )?;
        let counts = InboxFilter::ALL.map(|one| {
            let count = match one {
                InboxFilter::Open => open.open,
                InboxFilter::Overdue => open.overdue,
                InboxFilter::Today => open.today,
                InboxFilter::New => open.new,
                InboxFilter::Reopened => open.reopened,
                InboxFilter::Awaited => return (one, awaited),
                InboxFilter::Answered => return (one, ended),
            };
            (one, u64::try_from(count).unwrap_or_default())
        });
        let count = counts.iter().find(|(one, _)| *one == filter).map_or(0, |(_, count)| *count);
        let pages = count.div_ceil(ROWS).max(1);
        let offset = (page.clamp(1, pages) - 1) * ROWS;
        let records = stored::list_page(database, &reach, (part(filter, awaits), &day), offset, ROWS).await?;
        let listed = records.len();
        let seen = self.seen_of(staff, records).await?;
        if seen.len() < listed {
            tracing::error!(role = staff.role.code(), "a list held what its reader may not see");
        }
        let ids: Vec<String> = seen.iter().map(|known| known.record.id.clone()).collect();
        let keys = self.keys_of(database, &ids).await?;
        Ok(Inbox {
            rows: seen.iter().map(|known| Self::row(known, keys.get(&known.record.id))).collect::<Stored<_>>()?,
            counts: counts.to_vec(),
            in_time_percent: (answered > 0).then(|| (in_time * 100 + answered / 2) / answered),
            pages,
        })
    }
}
