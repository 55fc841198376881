//! Who stands in at a post: named by the head of the district, shown on the pages of the inspector and the mahalla, and
//! whoever booked a time there is received by him.
use super::{Office, instant, once::Sent, random_id};
use async_trait::async_trait;
use domain::{
    booking::BookingState,
    calendar::local_date,
    failure::{Failure, Read},
    person::Staff,
    place::Names,
    substitution::{
        Absence, Post, StandIn, SubstitutionDesk, SubstitutionForm, SubstitutionLine, SubstitutionRefusal,
        Substitutions, names_substitutes,
    },
};
use std::collections::HashMap;
use storage::{
    AssignmentRecord, ConnectionTrait, StorageError, Stored, SubstitutionRecord,
    bookings::{self, BookedAt, BookedFor},
    registry::{date, written},
    substitutions as stored,
};
use time::Date;

type Refused<T> = Result<T, Failure<SubstitutionRefusal>>;

fn wrong<T>(fields: Vec<(&'static str, &'static str)>) -> Refused<T> {
    Err(Failure::Refused(SubstitutionRefusal::Fields(fields)))
}

fn absence(record: &SubstitutionRecord) -> Stored<Absence> {
    let inconsistent =
        || StorageError::Inconsistent { table: "substitution", column: "reason", row: record.id.clone() };
    Absence::of_code(&record.reason).ok_or_else(inconsistent)
}

/// Who held some posts when.
struct Holders(HashMap<String, Vec<AssignmentRecord>>);

impl Holders {
    async fn of(database: &impl ConnectionTrait, posts: &[String]) -> Stored<Self> {
        let mut all: HashMap<String, Vec<AssignmentRecord>> = HashMap::new();
        for one in stored::list_ever_assigned(database, posts).await? {
            all.entry(one.post_id.clone()).or_default().push(one);
        }
        Ok(Self(all))
    }

    fn on(&self, post: &str, day: &str) -> Option<&str> {
        let is_on = |one: &&AssignmentRecord| {
            one.valid_from.as_str() <= day && one.valid_to.as_deref().is_none_or(|last| last >= day)
        };
        self.0.get(post)?.iter().rev().find(is_on).map(|one| one.officer_id.as_str())
    }

    /// Whether what a substitution was named for is still so on a day.
    fn lasts(&self, record: &SubstitutionRecord, day: &str) -> Stored<bool> {
        let then = written(local_date(instant(record.set_at)));
        let (before, on_day) = (self.on(&record.post_id, &then), self.on(&record.post_id, day));
        Ok(absence(record)?.lasts(before, on_day))
    }

    /// Whether somebody stands in on a day.
    fn is_in_force(&self, record: &SubstitutionRecord, day: &str) -> Stored<bool> {
        let is_within = record.from_day.as_str() <= day && day <= record.to_day.as_str();
        Ok(is_within && self.lasts(record, day)?)
    }
}

pub(super) fn stand_in(record: &SubstitutionRecord, names: &HashMap<String, Names>) -> Stored<StandIn> {
    Ok(StandIn {
        inspector_id: record.officer_id.clone(),
        name: names.get(&record.officer_id).cloned().unwrap_or_default(),
        absence: absence(record)?,
        until: date(&record.to_day, "substitution", "to_day", &record.id)?,
    })
}

impl Office {
    /// The officer who receives at a post on a day: who stands in, else who holds it then.
    pub(super) async fn receiver_on(
        &self,
        database: &impl ConnectionTrait,
        post: &str,
        day: Date,
    ) -> Stored<Option<String>> {
        let (posts, day) = ([post.to_owned()], written(day));
        let holders = Holders::of(database, &posts).await?;
        for record in stored::list_substitutions(database, &posts, &day).await? {
            if holders.is_in_force(&record, &day)? {
                return Ok(Some(record.officer_id));
            }
        }
        Ok(holders.on(post, &day).map(str::to_owned))
    }

    /// Hands the times that are booked at a post to whoever receives on their days now.
    async fn hand_on_at(&self, database: &impl ConnectionTrait, post: &str) -> Stored {
        let (of, when) = (BookedAt::Post(post), BookedFor::Coming(self.now().unix_timestamp()));
        for record in bookings::list_bookings(database, of, when, u64::MAX >> 1).await? {
            if record.state != BookingState::Booked.code() {
                continue;
            }
            let day = date(&record.day, "booking", "day", &record.id)?;
            let receiver = self.receiver_on(database, post, day).await?;
            if let Some(officer) = receiver.filter(|officer| *officer != record.officer_id) {
                bookings::set_receiver(database, &record.id, &officer).await?;
            }
        }
        Ok(())
    }

    /// Hands on whatever is booked, by night: holders change by imports, and times are booked from tomorrow on.
    pub async fn hand_on_bookings(&self) -> Stored {
        let now = self.now().unix_timestamp();
        for post in bookings::list_booked_posts(self.storage.connection(), now).await? {
            let transaction = self.storage.begin().await?;
            self.hand_on_at(&transaction, &post).await?;
            storage::commit(transaction).await?;
        }
        Ok(())
    }

    async fn stand_ins_at(&self, posts: &[String]) -> Stored<Vec<StandIn>> {
        let (database, day) = (self.storage.connection(), written(self.today()));
        let holders = Holders::of(database, posts).await?;
        let mut records = Vec::new();
        for record in stored::list_substitutions(database, posts, &day).await? {
            if holders.is_in_force(&record, &day)? {
                records.push(record);
            }
        }
        let names = self.officer_names(records.iter().map(|record| &record.officer_id)).await?;
        records.iter().map(|record| stand_in(record, &names)).collect()
    }

    async fn substitution_desk(&self, database: &impl ConnectionTrait, staff: &Staff) -> Stored<SubstitutionDesk> {
        let today = written(self.today());
        let ids: Vec<String> =
            stored::list_posts(database, &staff.office).await?.into_iter().map(|post| post.id).collect();
        let mut mahallas: HashMap<String, String> = HashMap::new();
        for served in stored::list_served(database, &ids, None).await? {
            mahallas.entry(served.post_id).or_insert(served.mahalla_code);
        }
        let assigned = stored::list_assigned(database, &ids, &today).await?;
        let ever = Holders::of(database, &ids).await?;
        let mut records = Vec::new();
        for record in stored::list_substitutions(database, &ids, &today).await? {
            if ever.lasts(&record, std::cmp::max(&record.from_day, &today))? {
                records.push(record);
            }
        }
        let known = assigned.iter().map(|one| &one.officer_id).chain(records.iter().map(|one| &one.officer_id));
        let names = self.officer_names(known).await?;
        let named = |id: &String| (id.clone(), names.get(id).cloned().unwrap_or_default());
        let holders: HashMap<&String, &String> = assigned.iter().map(|one| (&one.post_id, &one.officer_id)).collect();
        let post = |id: &String| {
            let holder = holders.get(id).map(|officer| named(officer));
            Some(Post { id: id.clone(), mahalla_code: mahallas.get(id)?.clone(), holder })
        };
        let mut posts: Vec<Post> = ids.iter().filter_map(post).collect();
        posts.sort_by(|one, other| one.mahalla_code.cmp(&other.mahalla_code).then_with(|| one.id.cmp(&other.id)));
        let officers = posts.iter().filter_map(|post| post.holder.clone()).collect();
        let line = |record: &SubstitutionRecord| {
            Ok(SubstitutionLine {
                id: record.id.clone(),
                post: record.post_id.clone(),
                mahalla_code: mahallas.get(&record.post_id).cloned().unwrap_or_default(),
                from: date(&record.from_day, "substitution", "from_day", &record.id)?,
                stand_in: stand_in(record, &names)?,
            })
        };
        Ok(SubstitutionDesk { posts, officers, lines: records.iter().map(line).collect::<Stored<_>>()? })
    }
}

#[async_trait]
impl Substitutions for Office {
    async fn stand_in_for(&self, inspector_id: &str) -> Read<Option<StandIn>> {
        let Some(post) = self.held_post(inspector_id).await? else { return Ok(None) };
        Ok(self.stand_ins_at(&[post.id]).await?.into_iter().next())
    }

    async fn stand_ins_of(&self, mahalla_code: &str) -> Read<Vec<StandIn>> {
        let served = stored::list_served(self.storage.connection(), &[], Some(mahalla_code)).await?;
        let posts: Vec<String> = served.into_iter().map(|one| one.post_id).collect();
        Ok(self.stand_ins_at(&posts).await?)
    }

    async fn substitutions(&self, staff: &Staff) -> Read<Option<SubstitutionDesk>> {
        if !names_substitutes(staff.role) {
            return Ok(None);
        }
        Ok(Some(self.substitution_desk(self.storage.connection(), staff).await?))
    }

    async fn substitute(&self, staff: &Staff, form: &SubstitutionForm) -> Refused<Option<()>> {
        if !names_substitutes(staff.role) {
            return Ok(None);
        }
        let transaction = self.storage.begin().await?;
        match self.sent(&transaction, &form.form).await? {
            Sent::Unknown => return wrong(vec![("form", "missing")]),
            Sent::Before => return Ok(Some(())),
            Sent::First => {}
        }
        let today = self.today();
        stored::hold_post(&transaction, &form.post).await?;
        let desk = self.substitution_desk(&transaction, staff).await?;
        let post = if form.end.is_empty() {
            let draft = form.draft(&desk, today).or_else(wrong)?;
            let post = draft.post.clone();
            let record = SubstitutionRecord {
                id: random_id(),
                post_id: draft.post,
                officer_id: draft.officer,
                from_day: written(draft.from),
                to_day: written(draft.to),
                reason: draft.absence.code().into(),
                set_at: self.now().unix_timestamp(),
                set_by: staff.account,
            };
            stored::add_substitution(&transaction, record).await?;
            post
        } else {
            let Some(line) = desk.lines.iter().find(|line| line.id == form.end) else { return Ok(None) };
            let yesterday = today.previous_day().unwrap_or(today);
            stored::set_end(&transaction, &line.id, &written(yesterday)).await?;
            line.post.clone()
        };
        self.hand_on_at(&transaction, &post).await?;
        storage::commit(transaction).await?;
        self.changed();
        Ok(Some(()))
    }
}
