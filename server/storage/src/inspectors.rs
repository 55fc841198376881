//! Officers, the posts they hold, where and when they receive, and their meetings.
use crate::{
    AssignmentRecord, MeetingRecord, OfficerRecord, PostMahallaRecord, PostRecord, ReceptionRecord, Stored,
    entity::{assignment, mahalla, meeting, officer, post, post_mahalla, reception},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult,
    IntoActiveModel, Iterable, JoinType, PrimaryKeyToColumn, QueryFilter, QueryOrder, QuerySelect, RelationDef,
    sea_query::OnConflict,
};
use std::collections::HashSet;

/// An officer at the post of a mahalla.
#[derive(Clone, Debug, PartialEq, FromQueryResult)]
pub struct HolderRecord {
    /// Officer.
    pub id: String,
    /// Name.
    pub name_uz: String,
    /// Name.
    pub name_uz_cyrl: String,
    /// Name.
    pub name_ru: String,
    /// Name.
    pub name_en: String,
    /// Rank.
    pub rank: String,
    /// Whether the post is a senior one.
    pub is_senior: bool,
    /// The mahalla.
    pub mahalla_code: String,
    /// The assignment.
    pub assignment_id: String,
    /// The office above the post.
    pub office_id: String,
}

fn link(
    from: impl EntityTrait,
    from_column: impl sea_orm::IdenStatic,
    to: impl EntityTrait,
    to_column: impl sea_orm::IdenStatic,
) -> RelationDef {
    sea_orm::RelationDef {
        rel_type: sea_orm::RelationType::HasOne,
        from_tbl: sea_orm::EntityName::table_ref(&from),
        to_tbl: sea_orm::EntityName::table_ref(&to),
        from_col: sea_orm::Identity::Unary(sea_orm::sea_query::IntoIden::into_iden(from_column.as_str().to_owned())),
        to_col: sea_orm::Identity::Unary(sea_orm::sea_query::IntoIden::into_iden(to_column.as_str().to_owned())),
        is_owner: false,
        skip_fk: true,
        on_delete: None,
        on_update: None,
        on_condition: None,
        fk_name: None,
        condition_type: sea_orm::sea_query::ConditionType::All,
    }
}

fn in_force(from: impl ColumnTrait, to: impl ColumnTrait, day: &str) -> Condition {
    Condition::all().add(from.lte(day)).add(Condition::any().add(to.is_null()).add(to.gte(day)))
}

/// Which holders are asked for.
#[derive(Clone, Copy, Debug)]
pub enum HoldersOf<'a> {
    /// All of them.
    Everywhere,
    /// A district.
    District(&'a str),
    /// A mahalla.
    Mahalla(&'a str),
    /// One officer.
    Officer(&'a str),
    /// Some officers.
    Officers(&'a [String]),
}

/// Everyone who holds a post on `day`, once per mahalla.
pub async fn list_holders(database: &impl ConnectionTrait, of: HoldersOf<'_>, day: &str) -> Stored<Vec<HolderRecord>> {
    let mut query = officer::Entity::find()
        .select_only()
        .columns([
            officer::Column::Id,
            officer::Column::NameUz,
            officer::Column::NameUzCyrl,
            officer::Column::NameRu,
            officer::Column::NameEn,
            officer::Column::Rank,
        ])
        .column(post::Column::IsSenior)
        .column(post::Column::OfficeId)
        .column(post_mahalla::Column::MahallaCode)
        .column_as(assignment::Column::Id, "assignment_id")
        .join(
            JoinType::InnerJoin,
            link(officer::Entity, officer::Column::Id, assignment::Entity, assignment::Column::OfficerId),
        )
        .join(JoinType::InnerJoin, link(assignment::Entity, assignment::Column::PostId, post::Entity, post::Column::Id))
        .join(
            JoinType::InnerJoin,
            link(post::Entity, post::Column::Id, post_mahalla::Entity, post_mahalla::Column::PostId),
        )
        .filter(in_force(assignment::Column::ValidFrom, assignment::Column::ValidTo, day))
        .filter(in_force(post_mahalla::Column::ValidFrom, post_mahalla::Column::ValidTo, day))
        .order_by_asc(post_mahalla::Column::MahallaCode);
    query = match of {
        HoldersOf::Everywhere => query,
        HoldersOf::Mahalla(code) => query.filter(post_mahalla::Column::MahallaCode.eq(code)),
        HoldersOf::Officer(id) => query.filter(officer::Column::Id.eq(id)),
        HoldersOf::Officers(ids) => query.filter(officer::Column::Id.is_in(ids)),
        HoldersOf::District(code) => query
            .join(
                JoinType::InnerJoin,
                link(post_mahalla::Entity, post_mahalla::Column::MahallaCode, mahalla::Entity, mahalla::Column::Code),
            )
            .filter(mahalla::Column::DistrictCode.eq(code)),
    };
    Ok(query.into_model::<HolderRecord>().all(database).await?)
}

/// An officer.
pub async fn find_officer(database: &impl ConnectionTrait, id: &str) -> Stored<Option<OfficerRecord>> {
    Ok(officer::Entity::find_by_id(id).one(database).await?)
}

/// Officers by id.
pub async fn list_officers(database: &impl ConnectionTrait, ids: &[String]) -> Stored<Vec<OfficerRecord>> {
    Ok(officer::Entity::find().filter(officer::Column::Id.is_in(ids)).all(database).await?)
}

/// The last assignment of an officer: the one in force, else the one that ended last.
pub async fn find_last_assignment(
    database: &impl ConnectionTrait,
    officer_id: &str,
) -> Stored<Option<AssignmentRecord>> {
    Ok(assignment::Entity::find()
        .filter(assignment::Column::OfficerId.eq(officer_id))
        .order_by_desc(assignment::Column::ValidFrom)
        .one(database)
        .await?)
}

/// Assignments of an officer that are in force on some day from `from` to `to`, in the order of first days.
pub async fn list_assignments_of(
    database: &impl ConnectionTrait,
    officer_id: &str,
    from: &str,
    to: &str,
) -> Stored<Vec<AssignmentRecord>> {
    let lasts = Condition::any().add(assignment::Column::ValidTo.is_null()).add(assignment::Column::ValidTo.gte(from));
    Ok(assignment::Entity::find()
        .filter(assignment::Column::OfficerId.eq(officer_id))
        .filter(assignment::Column::ValidFrom.lte(to))
        .filter(lasts)
        .order_by_asc(assignment::Column::ValidFrom)
        .order_by_asc(assignment::Column::Id)
        .all(database)
        .await?)
}

/// Who held a post in a district at some time.
#[derive(Clone, Debug, PartialEq, FromQueryResult)]
pub struct ServedRecord {
    /// The officer.
    pub officer_id: String,
    /// The assignment.
    pub assignment_id: String,
    /// Its first day.
    pub valid_from: String,
    /// Its last day, for one that ended.
    pub valid_to: Option<String>,
    /// A mahalla of the post.
    pub mahalla_code: String,
}

/// Who held a post in a district, or anywhere for an empty code, or one officer anywhere, on some day from `from` to `to`,
/// while the mahalla belonged to the post; once per mahalla, in the order of mahallas and days.
pub async fn list_served(
    database: &impl ConnectionTrait,
    district_code: &str,
    officer_id: Option<&str>,
    from: &str,
    to: &str,
) -> Stored<Vec<ServedRecord>> {
    let lasts = Condition::any().add(assignment::Column::ValidTo.is_null()).add(assignment::Column::ValidTo.gte(from));
    let belongs =
        Condition::any().add(post_mahalla::Column::ValidTo.is_null()).add(post_mahalla::Column::ValidTo.gte(from));
    Ok(assignment::Entity::find()
        .select_only()
        .columns([assignment::Column::OfficerId, assignment::Column::ValidFrom, assignment::Column::ValidTo])
        .column_as(assignment::Column::Id, "assignment_id")
        .column(post_mahalla::Column::MahallaCode)
        .join(
            JoinType::InnerJoin,
            link(assignment::Entity, assignment::Column::PostId, post_mahalla::Entity, post_mahalla::Column::PostId),
        )
        .join(
            JoinType::InnerJoin,
            link(post_mahalla::Entity, post_mahalla::Column::MahallaCode, mahalla::Entity, mahalla::Column::Code),
        )
        .filter(assignment::Column::ValidFrom.lte(to))
        .filter(lasts)
        .filter(post_mahalla::Column::ValidFrom.lte(to))
        .filter(belongs)
        .filter(
            Condition::all()
                .add_option((!district_code.is_empty()).then(|| mahalla::Column::DistrictCode.eq(district_code)))
                .add_option(officer_id.map(|id| assignment::Column::OfficerId.eq(id))),
        )
        .order_by_asc(post_mahalla::Column::MahallaCode)
        .order_by_asc(assignment::Column::ValidFrom)
        .into_model()
        .all(database)
        .await?)
}

/// All assignments.
pub async fn list_assignments(database: &impl ConnectionTrait) -> Stored<Vec<AssignmentRecord>> {
    Ok(assignment::Entity::find().all(database).await?)
}

/// A post.
pub async fn find_post(database: &impl ConnectionTrait, id: &str) -> Stored<Option<PostRecord>> {
    Ok(post::Entity::find_by_id(id).one(database).await?)
}

/// All posts by their office, each with whether somebody holds it on a day.
pub async fn list_held(database: &impl ConnectionTrait, day: &str) -> Stored<Vec<(String, bool)>> {
    let held: Vec<String> = assignment::Entity::find()
        .select_only()
        .column(assignment::Column::PostId)
        .filter(in_force(assignment::Column::ValidFrom, assignment::Column::ValidTo, day))
        .into_tuple()
        .all(database)
        .await?;
    let held: HashSet<String> = held.into_iter().collect();
    let posts = post::Entity::find().all(database).await?;
    Ok(posts.into_iter().map(|post| (post.office_id, held.contains(&post.id))).collect())
}

/// Receptions of a post in the order of the week.
pub async fn list_receptions(database: &impl ConnectionTrait, post_id: &str) -> Stored<Vec<ReceptionRecord>> {
    Ok(reception::Entity::find()
        .filter(reception::Column::PostId.eq(post_id))
        .order_by_asc(reception::Column::Weekday)
        .all(database)
        .await?)
}

/// Mahallas a post ever served.
pub async fn list_post_mahallas(database: &impl ConnectionTrait, post_id: &str) -> Stored<Vec<PostMahallaRecord>> {
    Ok(post_mahalla::Entity::find()
        .filter(post_mahalla::Column::PostId.eq(post_id))
        .order_by_asc(post_mahalla::Column::MahallaCode)
        .all(database)
        .await?)
}

/// Which meetings are asked for.
#[derive(Clone, Copy, Debug)]
pub enum MeetingsOf<'a> {
    /// All of them.
    Everywhere,
    /// In some mahallas.
    Mahallas(&'a [String]),
    /// Of one officer.
    Officer(&'a str),
}

/// Meetings in `[from, to)` that were not called off, soonest first.
pub async fn list_meetings(
    database: &impl ConnectionTrait,
    of: MeetingsOf<'_>,
    from: i64,
    to: i64,
    limit: u64,
) -> Stored<Vec<MeetingRecord>> {
    let query = meeting::Entity::find()
        .filter(meeting::Column::StartsAt.gte(from))
        .filter(meeting::Column::StartsAt.lt(to))
        .filter(meeting::Column::State.ne("cancelled"))
        .order_by_asc(meeting::Column::StartsAt)
        .limit(limit);
    let query = match of {
        MeetingsOf::Everywhere => query,
        MeetingsOf::Mahallas(codes) => query.filter(meeting::Column::MahallaCode.is_in(codes)),
        MeetingsOf::Officer(id) => query.filter(meeting::Column::OfficerId.eq(id)),
    };
    Ok(query.all(database).await?)
}

/// New officers with their posts, as an import or a demonstration brings them.
#[derive(Clone, Debug, Default)]
pub struct NewPosts {
    /// Officers.
    pub officers: Vec<OfficerRecord>,
    /// Posts.
    pub posts: Vec<PostRecord>,
    /// Which mahallas the posts serve.
    pub post_mahallas: Vec<PostMahallaRecord>,
    /// When they receive.
    pub receptions: Vec<ReceptionRecord>,
    /// Who holds the posts since when.
    pub assignments: Vec<AssignmentRecord>,
    /// Meetings.
    pub meetings: Vec<MeetingRecord>,
}

/// Adds them, or brings those that are known up to date.
pub async fn set_posts(database: &impl ConnectionTrait, new: NewPosts) -> Stored {
    macro_rules! set {
        ($entity:ident, $rows:expr) => {
            let update = OnConflict::columns($entity::PrimaryKey::iter().map(|key| key.into_column()))
                .update_columns($entity::Column::iter())
                .to_owned();
            for some in $rows.chunks(200) {
                $entity::Entity::insert_many(some.iter().cloned().map(IntoActiveModel::into_active_model))
                    .on_conflict(update.clone())
                    .exec_without_returning(database)
                    .await?;
            }
        };
    }
    set!(officer, new.officers);
    set!(post, new.posts);
    set!(post_mahalla, new.post_mahallas);
    set!(reception, new.receptions);
    set!(assignment, new.assignments);
    set!(meeting, new.meetings);
    Ok(())
}

/// What was ended because a file says nothing of it any more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EndedParts {
    /// Mahallas that do not belong to their post any more.
    pub mahallas: u64,
    /// Assignments.
    pub assignments: u64,
}

/// Makes posts what a file says of them, all of it: mahallas and holders that it does not name end on a day, hours of
/// reception are those of the file. What it names and was so before stays as it is, with its first day.
pub async fn replace_posts(database: &impl ConnectionTrait, mut new: NewPosts, last_day: &str) -> Stored<EndedParts> {
    let mut ended = EndedParts::default();
    let ids: Vec<String> = new.posts.iter().map(|post| post.id.clone()).collect();
    let lasts = |to: &Option<String>| to.as_deref().is_none_or(|to| to > last_day);
    let place = |one: &PostMahallaRecord| (one.post_id.clone(), one.mahalla_code.clone());
    let named: HashSet<(String, String)> = new.post_mahallas.iter().map(place).collect();
    let assigned: HashSet<String> = new.assignments.iter().map(|one| one.id.clone()).collect();
    let mut kept = HashSet::new();
    for some in ids.chunks(500) {
        reception::Entity::delete_many().filter(reception::Column::PostId.is_in(some)).exec(database).await?;
        let served =
            post_mahalla::Entity::find().filter(post_mahalla::Column::PostId.is_in(some)).all(database).await?;
        for before in served.into_iter().filter(|before| lasts(&before.valid_to)) {
            if named.contains(&place(&before)) {
                kept.insert(place(&before));
                continue;
            }
            let row = post_mahalla::ActiveModel { valid_to: Set(Some(last_day.into())), ..before.into() };
            row.update(database).await?;
            ended.mahallas += 1;
        }
        let held = assignment::Entity::find().filter(assignment::Column::PostId.is_in(some)).all(database).await?;
        for before in held.into_iter().filter(|before| lasts(&before.valid_to) && !assigned.contains(&before.id)) {
            let row = assignment::ActiveModel { valid_to: Set(Some(last_day.into())), ..before.into() };
            row.update(database).await?;
            ended.assignments += 1;
        }
    }
    new.post_mahallas.retain(|one| !kept.contains(&place(one)));
    set_posts(database, new).await?;
    Ok(ended)
}
