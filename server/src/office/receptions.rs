//! Booked times of receptions: taken without a name, held by a receipt that is kept nowhere, marked by staff afterwards.
use super::{
    Office,
    inspectors::{names, reception},
    instant,
    once::Sent,
    random_id,
};
use async_trait::async_trait;
use domain::{
    booking::{
        self as rules, BookForm, Booking, BookingActForm, BookingDesk, BookingLine, BookingRefusal, BookingState,
        DAYS_AHEAD, HeldBooking, MarkForm, ReceptionPage, Receptions, kept_from, slots,
    },
    calendar::local_date,
    failure::{Failure, Incident, Never, Read},
    person::Staff,
    receipt::Receipt,
};
use std::collections::{BTreeMap, HashSet};
use storage::{
    BookingRecord, ConnectionTrait, PostRecord, StorageError, Stored,
    bookings::{self as stored, BookedAt, BookedFor},
    inspectors,
    registry::{date, written},
};
use time::{Date, Duration, OffsetDateTime};

/// Bookings on the desk at most, of those that come and of those that were.
const MOST: u64 = 300;
/// Old bookings counted in one go.
const BATCH: u64 = 500;

type Refused<T> = Result<T, Failure<BookingRefusal>>;

fn wrong<T>(fields: Vec<(&'static str, &'static str)>) -> Refused<T> {
    Err(Failure::Refused(BookingRefusal::Fields(fields)))
}

fn too_many(retry_after: u64) -> Failure<BookingRefusal> {
    Failure::Refused(BookingRefusal::TooMany { retry_after })
}

fn booking(record: &BookingRecord) -> Stored<Booking> {
    let inconsistent = || StorageError::Inconsistent { table: "booking", column: "state", row: record.id.clone() };
    Ok(Booking {
        starts_at: instant(record.starts_at),
        state: BookingState::of_code(&record.state).ok_or_else(inconsistent)?,
        is_told: record.is_told,
    })
}

/// The Monday of the week of a day.
fn monday(day: Date) -> Date {
    day - Duration::days(day.weekday().number_days_from_monday().into())
}

/// A post that an officer holds from one day to another, and the mahallas it serves.
struct Held {
    post: PostRecord,
    from: String,
    until: Option<String>,
    mahalla_codes: Vec<String>,
}

impl Held {
    fn is_on(&self, day: Date) -> bool {
        let day = written(day);
        self.from <= day && self.until.as_ref().is_none_or(|last| *last >= day)
    }
}

fn is_seen(staff: &Staff, record: &BookingRecord) -> bool {
    let is_own = rules::receives(staff.role) && staff.inspector.as_deref() == Some(&record.officer_id);
    is_own || rules::oversees(staff.role) && record.district_code == staff.territory
}

impl Office {
    /// The post an officer holds today.
    pub(super) async fn held_post(&self, officer: &str) -> Stored<Option<PostRecord>> {
        let today = self.today();
        Ok(self.held_posts(officer, today, today).await?.pop().map(|held| held.post))
    }

    /// The posts an officer holds on some day from one to another, each with its mahallas.
    async fn held_posts(&self, officer: &str, from: Date, to: Date) -> Stored<Vec<Held>> {
        let database = self.storage.connection();
        let mut posts = Vec::new();
        for one in inspectors::list_assignments_of(database, officer, &written(from), &written(to)).await? {
            let Some(post) = inspectors::find_post(database, &one.post_id).await? else { continue };
            let mahallas = inspectors::list_post_mahallas(database, &post.id).await?;
            let mahalla_codes =
                mahallas.into_iter().filter(|one| one.valid_to.is_none()).map(|one| one.mahalla_code).collect();
            posts.push(Held { post, from: one.valid_from, until: one.valid_to, mahalla_codes });
        }
        Ok(posts)
    }

    /// The posts at which an officer can be booked.
    async fn bookable_posts(&self, officer: &str) -> Stored<Vec<Held>> {
        let today = self.today();
        let mut posts = self.held_posts(officer, today, today.saturating_add(Duration::days(DAYS_AHEAD))).await?;
        posts.retain(|held| !held.mahalla_codes.is_empty());
        Ok(posts)
    }

    async fn free_slots(&self, database: &impl ConnectionTrait, posts: &[Held]) -> Stored<Vec<OffsetDateTime>> {
        let today = self.today();
        let mut free = Vec::new();
        for held in posts {
            let receptions: Vec<_> = inspectors::list_receptions(database, &held.post.id)
                .await?
                .iter()
                .filter_map(|one| reception(one.weekday, one.from_minute, one.to_minute))
                .collect();
            let (of, since) = (BookedAt::Post(&held.post.id), written(today));
            let taken = stored::list_bookings(database, of, BookedFor::Since(&since), u64::MAX >> 1).await?;
            let taken: HashSet<i64> = taken.into_iter().map(|record| record.starts_at).collect();
            let all = slots(&receptions, today, &self.days_off()).into_iter();
            let open =
                |start: &OffsetDateTime| held.is_on(local_date(*start)) && !taken.contains(&start.unix_timestamp());
            free.extend(all.filter(open));
        }
        free.sort();
        Ok(free)
    }

    /// What a receipt is found by; slow on purpose.
    async fn booking_lookup(&self, receipt: &Receipt) -> Option<Vec<u8>> {
        let (secrets, canonical) = (self.secrets.clone(), receipt.canonical());
        self.slowly(move || secrets.receipt_lookup(&canonical)).await
    }

    /// The booking of a receipt. At a busy moment nothing is said of it, so that nobody takes it for unknown.
    async fn booking_of<E>(&self, receipt: &str) -> Result<Option<BookingRecord>, Failure<E>> {
        let Ok(receipt) = Receipt::parse(receipt) else { return Ok(None) };
        let is_busy = || Failure::Unavailable(Incident("RECEIPT-BUSY".into()));
        let lookup = self.booking_lookup(&receipt).await.ok_or_else(is_busy)?;
        Ok(stored::find_by_lookup(self.storage.connection(), &lookup).await?)
    }

    async fn booking_lines(&self, records: Vec<BookingRecord>) -> Stored<Vec<BookingLine>> {
        let names = self.officer_names(records.iter().map(|record| &record.officer_id)).await?;
        let now = self.now();
        let line = |record: BookingRecord| {
            let booking = booking(&record)?;
            Ok(BookingLine {
                inspector: names.get(&record.officer_id).cloned().unwrap_or_default(),
                may_mark: booking.may_be_marked(now),
                may_call_off: booking.may_be_called_off(now),
                booking,
                topic: record.topic,
                reason: record.reason,
                id: record.id,
            })
        };
        records.into_iter().map(line).collect()
    }

    /// Whether a form is sent for the first time; a foreign token is refused.
    async fn is_first_booking_form(&self, database: &impl ConnectionTrait, form: &str) -> Refused<bool> {
        match self.sent(database, form).await? {
            Sent::Unknown => wrong(vec![("form", "missing")]),
            sent => Ok(sent == Sent::First),
        }
    }

    /// Counts bookings of a month ago by post, officer and week, and forgets them. Gives how many there were.
    pub async fn forget_bookings(&self) -> Stored<u64> {
        let before = written(kept_from(self.today()));
        let mut forgotten = 0;
        loop {
            let transaction = self.storage.begin().await?;
            let old = stored::list_before(&transaction, &before, BATCH).await?;
            if old.is_empty() {
                return Ok(forgotten);
            }
            let mut counts: BTreeMap<(String, String, String), (i32, i32)> = BTreeMap::new();
            for record in &old {
                let state = booking(record)?.state;
                if state.is_due() {
                    let week = monday(date(&record.day, "booking", "day", &record.id)?);
                    let of = (record.post_id.clone(), record.officer_id.clone(), written(week));
                    let count = counts.entry(of).or_default();
                    count.0 += 1;
                    count.1 += i32::from(state == BookingState::Held);
                }
            }
            for ((post, officer, week), count) in counts {
                stored::add_count(&transaction, &post, &officer, &week, count).await?;
            }
            let ids: Vec<String> = old.into_iter().map(|record| record.id).collect();
            stored::remove_bookings(&transaction, &ids).await?;
            storage::commit(transaction).await?;
            forgotten += ids.len() as u64;
        }
    }
}

#[async_trait]
impl Receptions for Office {
    async fn reception(&self, inspector_id: &str) -> Read<Option<ReceptionPage>> {
        let database = self.storage.connection();
        let Some(officer) = inspectors::find_officer(database, inspector_id).await? else { return Ok(None) };
        let posts = self.bookable_posts(inspector_id).await?;
        let free = self.free_slots(database, &posts).await?;
        let Some(held) = posts.into_iter().next() else { return Ok(None) };
        Ok(Some(ReceptionPage {
            inspector_id: inspector_id.to_owned(),
            inspector: names(officer),
            free,
            address: held.post.address,
            mahalla_codes: held.mahalla_codes,
        }))
    }

    async fn book(&self, inspector_id: &str, form: &BookForm, client: &str) -> Refused<Option<String>> {
        let posts = self.bookable_posts(inspector_id).await?;
        if posts.is_empty() {
            return Ok(None);
        }
        if !self.secrets.is_form_token(&form.form) {
            return wrong(vec![("form", "missing")]);
        }
        let random = self.secrets.of_form("booking", &form.form, Receipt::RANDOM_BYTES);
        let unlikely = || Failure::Unavailable(Incident("RECEIPT".into()));
        let receipt = Receipt::of_random(&random).ok_or_else(unlikely)?;
        if form.slot.is_empty() {
            return wrong(vec![("slot", "missing")]);
        }
        // What is refused anyway is refused before the receipt is hashed, which is slow on purpose.
        if self.was_sent(&form.form).await? {
            return Ok(Some(receipt.to_string()));
        }
        form.draft(&self.free_slots(self.storage.connection(), &posts).await?).or_else(wrong)?;
        self.limits.bookings.count(client).map_err(too_many)?;
        let lookup = self.booking_lookup(&receipt).await.ok_or_else(|| too_many(20))?;
        let transaction = self.storage.begin().await?;
        if !self.is_first_booking_form(&transaction, &form.form).await? {
            return Ok(Some(receipt.to_string()));
        }
        let (start, topic) = form.draft(&self.free_slots(&transaction, &posts).await?).or_else(wrong)?;
        let day = local_date(start);
        let Some(held) = posts.into_iter().rev().find(|held| held.is_on(day)) else { return Ok(None) };
        let post = held.post;
        let receiver = self.receiver_on(&transaction, &post.id, day).await?;
        let mahalla = held.mahalla_codes.first().cloned().unwrap_or_default();
        let record = BookingRecord {
            id: random_id(),
            lookup,
            officer_id: receiver.unwrap_or_else(|| inspector_id.to_owned()),
            district_code: self.district_of(&mahalla),
            day: written(day),
            starts_at: start.unix_timestamp(),
            topic: topic.map(|topic| topic.code().to_owned()).unwrap_or_default(),
            state: BookingState::Booked.code().into(),
            is_told: false,
            reason: String::new(),
            post_id: post.id,
        };
        if !stored::add_booking(&transaction, record).await? {
            return wrong(vec![("slot", "taken")]);
        }
        storage::commit(transaction).await?;
        Ok(Some(receipt.to_string()))
    }

    async fn has_booking(&self, receipt: &str, client: &str) -> Refused<bool> {
        self.limits.codes.is_open(client).map_err(too_many)?;
        let Ok(parsed) = Receipt::parse(receipt) else { return Ok(false) };
        let lookup = self.booking_lookup(&parsed).await.ok_or_else(|| too_many(20))?;
        let is_known = stored::find_by_lookup(self.storage.connection(), &lookup).await?.is_some();
        if !is_known {
            self.limits.codes.failed(client);
        }
        Ok(is_known)
    }

    async fn booking(&self, receipt: &str) -> Read<Option<HeldBooking>> {
        let Some(record) = self.booking_of::<Never>(receipt).await? else { return Ok(None) };
        let database = self.storage.connection();
        let officer = inspectors::find_officer(database, &record.officer_id).await?;
        let post = inspectors::find_post(database, &record.post_id).await?;
        Ok(Some(HeldBooking {
            booking: booking(&record)?,
            inspector: officer.map(names).unwrap_or_default(),
            address: post.map(|post| post.address).unwrap_or_default(),
            inspector_id: record.officer_id,
            topic: record.topic,
            reason: record.reason,
        }))
    }

    async fn change_booking(&self, receipt: &str, form: &BookingActForm) -> Refused<Option<()>> {
        let Some(known) = self.booking_of::<BookingRefusal>(receipt).await? else { return Ok(None) };
        let transaction = self.storage.begin().await?;
        let Some(record) = stored::find_booking(&transaction, &known.id).await? else { return Ok(None) };
        if !self.is_first_booking_form(&transaction, &form.form).await? {
            return Ok(Some(()));
        }
        let state = form.draft().or_else(wrong)?;
        let (now, held) = (self.now(), booking(&record)?);
        let is_told = state == BookingState::Unkept;
        let is_possible = if is_told { held.may_be_told(now) } else { held.may_be_cancelled(now) };
        if !is_possible {
            return Err(Failure::Refused(BookingRefusal::NotNow));
        }
        let from = record.state.clone();
        let changed = BookingRecord { state: state.code().into(), is_told, ..record };
        if !stored::set_booking(&transaction, changed, &from).await? {
            return Err(Failure::Refused(BookingRefusal::NotNow));
        }
        storage::commit(transaction).await?;
        Ok(Some(()))
    }

    async fn desk_bookings(&self, staff: &Staff) -> Read<BookingDesk> {
        let of = match staff.inspector.as_deref().filter(|_| rules::receives(staff.role)) {
            Some(officer) => BookedAt::Officer(officer),
            None if rules::oversees(staff.role) => BookedAt::District(&staff.territory),
            None => return Ok(BookingDesk::default()),
        };
        let (database, now) = (self.storage.connection(), self.now().unix_timestamp());
        let from = written(kept_from(self.today()));
        let coming = stored::list_bookings(database, of, BookedFor::Coming(now), MOST).await?;
        let past = stored::list_bookings(database, of, BookedFor::Past(&from, now), MOST).await?;
        Ok(BookingDesk { coming: self.booking_lines(coming).await?, past: self.booking_lines(past).await? })
    }

    async fn desk_booking(&self, staff: &Staff, id: &str) -> Read<Option<BookingLine>> {
        let found = stored::find_booking(self.storage.connection(), id).await?;
        let seen = found.filter(|record| is_seen(staff, record));
        Ok(self.booking_lines(seen.into_iter().collect()).await?.pop())
    }

    async fn mark_booking(&self, staff: &Staff, id: &str, form: &MarkForm) -> Refused<Option<()>> {
        let transaction = self.storage.begin().await?;
        let found = stored::find_booking(&transaction, id).await?;
        let Some(record) = found.filter(|record| is_seen(staff, record)) else { return Ok(None) };
        if !self.is_first_booking_form(&transaction, &form.form).await? {
            return Ok(Some(()));
        }
        let (state, reason) = form.draft().or_else(wrong)?;
        let (now, held) = (self.now(), booking(&record)?);
        let is_called_off = state == BookingState::CalledOff;
        let is_possible = if is_called_off { held.may_be_called_off(now) } else { held.may_be_marked(now) };
        if !is_possible {
            return Err(Failure::Refused(BookingRefusal::NotNow));
        }
        let from = record.state.clone();
        let marked = BookingRecord { state: state.code().into(), reason, ..record };
        if !stored::set_booking(&transaction, marked, &from).await? {
            return Err(Failure::Refused(BookingRefusal::NotNow));
        }
        storage::commit(transaction).await?;
        Ok(Some(()))
    }
}
