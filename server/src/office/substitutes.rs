//! Who stands in at a post: named by the head of the district, shown on the pages of the inspector and the mahalla.
use super::{Office, once::Sent, random_id};
use async_trait::async_trait;
use domain::{
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
    ConnectionTrait, StorageError, Stored, SubstitutionRecord,
    registry::{date, written},
    substitutions as stored,
};
use time::Date;

type Refused<T> = Result<T, Failure<SubstitutionRefusal>>;

fn wrong<T>(fields: Vec<(&'static str, &'static str)>) -> Refused<T> {
    Err(Failure::Refused(SubstitutionRefusal::Fields(fields)))
}

pub(super) fn stand_in(record: &SubstitutionRecord, names: &HashMap<String, Names>) -> Stored<StandIn> {
    let inconsistent =
        || StorageError::Inconsistent { table: "substitution", column: "reason", row: record.id.clone() };
    Ok(StandIn {
        inspector_id: record.officer_id.clone(),
        name: names.get(&record.officer_id).cloned().unwrap_or_default(),
        absence: Absence::of_code(&record.reason).ok_or_else(inconsistent)?,
        until: date(&record.to_day, "substitution", "to_day", &record.id)?,
    })
}

impl Office {
    /// The officer who stands in at a post on a day.
    pub(super) async fn substitute_on(
        &self,
        database: &impl ConnectionTrait,
        post: &str,
        day: Date,
    ) -> Stored<Option<String>> {
        let day = written(day);
        let records = stored::list_substitutions(database, &[post.to_owned()], &day).await?;
        Ok(records.into_iter().find(|record| record.from_day <= day).map(|record| record.officer_id))
    }

    async fn stand_ins_at(&self, posts: &[String]) -> Stored<Vec<StandIn>> {
        let day = written(self.today());
        let mut records = stored::list_substitutions(self.storage.connection(), posts, &day).await?;
        records.retain(|record| record.from_day <= day);
        let names = self.officer_names(records.iter().map(|record| &record.officer_id)).await?;
        records.iter().map(|record| stand_in(record, &names)).collect()
    }

    async fn substitution_desk(&self, staff: &Staff) -> Stored<SubstitutionDesk> {
        let (database, today) = (self.storage.connection(), written(self.today()));
        let ids: Vec<String> =
            stored::list_posts(database, &staff.office).await?.into_iter().map(|post| post.id).collect();
        let mut mahallas: HashMap<String, String> = HashMap::new();
        for served in stored::list_served(database, &ids, None).await? {
            mahallas.entry(served.post_id).or_insert(served.mahalla_code);
        }
        let assigned = stored::list_assigned(database, &ids, &today).await?;
        let records = stored::list_substitutions(database, &ids, &today).await?;
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
        Ok(Some(self.substitution_desk(staff).await?))
    }

    async fn substitute(&self, staff: &Staff, form: &SubstitutionForm) -> Refused<Option<()>> {
        if !names_substitutes(staff.role) {
            return Ok(None);
        }
        let desk = self.substitution_desk(staff).await?;
        let transaction = self.storage.begin().await?;
        match self.sent(&transaction, &form.form).await? {
            Sent::Unknown => return wrong(vec![("form", "missing")]),
            Sent::Before => return Ok(Some(())),
            Sent::First => {}
        }
        let today = self.today();
        if form.end.is_empty() {
            let draft = form.draft(&desk, today).or_else(wrong)?;
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
        } else {
            let Some(line) = desk.lines.iter().find(|line| line.id == form.end) else { return Ok(None) };
            let yesterday = today.previous_day().unwrap_or(today);
            stored::set_end(&transaction, &line.id, &written(yesterday)).await?;
        }
        storage::commit(transaction).await?;
        self.changed();
        Ok(Some(()))
    }
}
