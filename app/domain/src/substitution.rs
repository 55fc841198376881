//! Who stands in at a post while its holder is on leave or nobody holds it. The head of the district says so beforehand;
//! the public page of the inspector and of the mahalla names him until the last day. Where concerns go stays as it is.
use crate::{
    concern::day,
    duty::{choice, noted},
    failure::{Failure, Read},
    person::{Role, Staff},
    place::Names,
};
use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use time::{Date, Duration};

/// Days that somebody stands in at most: a longer absence is a new appointment.
pub const DAYS_MOST: i64 = 180;

/// Why somebody stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Absence {
    /// The holder is on leave, ill or on a course.
    Leave,
    /// Nobody holds the post.
    Vacancy,
}

impl Absence {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Leave, Self::Vacancy];

    /// The word in forms, in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Leave => "leave",
            Self::Vacancy => "vacancy",
        }
    }

    /// The absence that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|absence| absence.code() == code)
    }

    /// Whether somebody still stands in on a day, by who held the post when he was named and who holds it that day: at a vacant
    /// post until it is held, for an absent holder as long as the post is his.
    pub fn lasts(self, then: Option<&str>, on_day: Option<&str>) -> bool {
        match self {
            Self::Leave => on_day.is_some() && then == on_day,
            Self::Vacancy => on_day.is_none(),
        }
    }
}

/// Whether a role names substitutes, in its own district.
pub const fn names_substitutes(role: Role) -> bool {
    matches!(role, Role::DistrictHead)
}

/// Somebody who stands in, as the public reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandIn {
    /// The inspector who stands in.
    pub inspector_id: String,
    /// His name.
    pub name: Names,
    /// Why.
    pub absence: Absence,
    /// The last day.
    pub until: Date,
}

/// A post that somebody may stand in at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// Address part.
    pub id: String,
    /// The first mahalla it serves.
    pub mahalla_code: String,
    /// Who holds it today: id and name.
    pub holder: Option<(String, Names)>,
}

/// A line of the list of a district.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubstitutionLine {
    /// Address part, random.
    pub id: String,
    /// The post.
    pub post: String,
    /// The first mahalla of the post.
    pub mahalla_code: String,
    /// The first day.
    pub from: Date,
    /// Who stands in, why, and until when.
    pub stand_in: StandIn,
}

/// The page of a head of a district.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubstitutionDesk {
    /// The posts of the district, by mahalla.
    pub posts: Vec<Post>,
    /// Who may stand in: everyone who holds a post of the district.
    pub officers: Vec<(String, Names)>,
    /// Who stands in now or will.
    pub lines: Vec<SubstitutionLine>,
}

/// A substitution as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SubstitutionForm {
    /// Id of the post.
    pub post: String,
    /// Id of the officer who stands in.
    pub officer: String,
    /// `yyyy-mm-dd`, the first day.
    pub from: String,
    /// `yyyy-mm-dd`, the last day.
    pub to: String,
    /// Code of an [`Absence`].
    pub reason: String,
    /// One that ends today: its id. All other fields are empty then.
    pub end: String,
    /// One-use token.
    pub form: String,
}

/// A substitution that may be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubstitutionDraft {
    /// The post.
    pub post: String,
    /// Who stands in.
    pub officer: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Why.
    pub absence: Absence,
}

impl SubstitutionForm {
    /// Makes a substitution of what was typed, over what the page offers.
    ///
    /// # Errors
    /// All wrong fields with their reasons: nobody stands in for himself, two do not stand in for one.
    pub fn draft(
        &self,
        desk: &SubstitutionDesk,
        today: Date,
    ) -> Result<SubstitutionDraft, Vec<(&'static str, &'static str)>> {
        let mut wrong = Vec::new();
        let of_posts = |id: &str| desk.posts.iter().find(|post| post.id == id);
        let post = noted(&mut wrong, "post", choice(&self.post, of_posts));
        let of_officers = |id: &str| desk.officers.iter().find(|(known, _)| known == id).map(|(id, _)| id.clone());
        let officer = match choice(&self.officer, of_officers) {
            Ok(id) if post.and_then(|post| post.holder.as_ref()).is_some_and(|(holder, _)| *holder == id) => Err("own"),
            other => other,
        };
        let officer = noted(&mut wrong, "officer", officer);
        let from = noted(&mut wrong, "from", from_day(&self.from, today));
        let to = noted(&mut wrong, "to", last_day(&self.to, from));
        let absence = match choice(&self.reason, Absence::of_code) {
            Ok(Absence::Leave) if post.is_some_and(|post| post.holder.is_none()) => Err("vacant"),
            Ok(Absence::Vacancy) if post.is_some_and(|post| post.holder.is_some()) => Err("held"),
            other => other,
        };
        let absence = noted(&mut wrong, "reason", absence);
        match (post, officer, from, to, absence) {
            (Some(post), Some(officer), Some(from), Some(to), Some(absence)) => {
                let of_post = desk.lines.iter().filter(|line| line.post == post.id);
                if of_post.into_iter().any(|line| line.from <= to && from <= line.stand_in.until) {
                    return Err(vec![("from", "overlap")]);
                }
                Ok(SubstitutionDraft { post: post.id.clone(), officer, from, to, absence })
            }
            _ => Err(wrong),
        }
    }
}

fn from_day(written: &str, today: Date) -> Result<Date, &'static str> {
    match day(written) {
        None if written.trim().is_empty() => Err("missing"),
        None => Err("wrong"),
        Some(day) if day < today => Err("past"),
        Some(day) => Ok(day),
    }
}

fn last_day(written: &str, from: Option<Date>) -> Result<Date, &'static str> {
    let Some(last) = day(written) else {
        return Err(if written.trim().is_empty() { "missing" } else { "wrong" });
    };
    match from {
        Some(from) if last < from => Err("before"),
        Some(from) if last > from.saturating_add(Duration::days(DAYS_MOST)) => Err("long"),
        _ => Ok(last),
    }
}

/// Rules that may refuse a substitution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubstitutionRefusal {
    /// A field is missing or wrong: field name and reason, a locale attribute.
    Fields(Vec<(&'static str, &'static str)>),
}

/// What the portal promises about substitutes.
#[async_trait]
pub trait Substitutions: Send + Sync {
    /// Who stands in for an inspector today.
    async fn stand_in_for(&self, inspector_id: &str) -> Read<Option<StandIn>>;
    /// Who stands in at the posts of a mahalla today.
    async fn stand_ins_of(&self, mahalla_code: &str) -> Read<Vec<StandIn>>;
    /// The page of a head of a district; none for others.
    async fn substitutions(&self, staff: &Staff) -> Read<Option<SubstitutionDesk>>;
    /// He names somebody, or ends it. None for others.
    async fn substitute(
        &self,
        staff: &Staff,
        form: &SubstitutionForm,
    ) -> Result<Option<()>, Failure<SubstitutionRefusal>>;
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 22);

    fn desk() -> SubstitutionDesk {
        let post = |id: &str, holder: Option<&str>| Post {
            id: id.into(),
            mahalla_code: format!("mahalla of {id}"),
            holder: holder.map(|id| (id.to_owned(), Names::default())),
        };
        SubstitutionDesk {
            posts: vec![post("held", Some("anvar")), post("vacant", None)],
            officers: vec![("anvar".into(), Names::default()), ("botir".into(), Names::default())],
            lines: Vec::new(),
        }
    }

    fn form() -> SubstitutionForm {
        SubstitutionForm {
            post: "held".into(),
            officer: "botir".into(),
            from: "2026-11-24".into(),
            to: "2026-12-10".into(),
            reason: "leave".into(),
            ..SubstitutionForm::default()
        }
    }

    fn wrong(form: &SubstitutionForm) -> Vec<(&'static str, &'static str)> {
        form.draft(&desk(), TODAY).err().unwrap_or_default()
    }

    #[test]
    fn nobody_stands_in_once_the_post_has_another_holder() {
        assert!(Absence::Vacancy.lasts(None, None));
        assert!(!Absence::Vacancy.lasts(None, Some("anvar")), "somebody was appointed");
        assert!(Absence::Leave.lasts(Some("anvar"), Some("anvar")));
        assert!(!Absence::Leave.lasts(Some("anvar"), Some("botir")) && !Absence::Leave.lasts(Some("anvar"), None));
    }

    #[test]
    fn a_colleague_stands_in_for_some_days() {
        let draft = form().draft(&desk(), TODAY).expect("a draft");
        assert_eq!((draft.officer.as_str(), draft.absence), ("botir", Absence::Leave));
        assert_eq!((draft.from, draft.to), (date!(2026 - 11 - 24), date!(2026 - 12 - 10)));
    }

    #[test]
    fn nobody_stands_in_for_himself() {
        assert_eq!(wrong(&SubstitutionForm { officer: "anvar".into(), ..form() }), [("officer", "own")]);
    }

    #[test]
    fn leave_is_of_a_holder_and_vacancy_of_nobody() {
        assert_eq!(wrong(&SubstitutionForm { reason: "vacancy".into(), ..form() }), [("reason", "held")]);
        assert_eq!(wrong(&SubstitutionForm { post: "vacant".into(), ..form() }), [("reason", "vacant")]);
        assert!(wrong(&SubstitutionForm { post: "vacant".into(), reason: "vacancy".into(), ..form() }).is_empty());
    }

    #[test]
    fn the_days_lie_ahead_in_order_and_within_half_a_year() {
        let on = |from: &str, to: &str| wrong(&SubstitutionForm { from: from.into(), to: to.into(), ..form() });
        assert_eq!(on("2026-11-21", "2026-11-30"), [("from", "past")]);
        assert_eq!(on("2026-11-30", "2026-11-29"), [("to", "before")]);
        assert_eq!(on("2026-11-22", "2027-05-22"), [("to", "long")]);
        assert_eq!(on("", "tomorrow"), [("from", "missing"), ("to", "wrong")]);
    }

    #[test]
    fn two_do_not_stand_in_for_one_at_a_time() {
        let stand_in = StandIn {
            inspector_id: "botir".into(),
            name: Names::default(),
            absence: Absence::Leave,
            until: date!(2026 - 11 - 24),
        };
        let line = SubstitutionLine {
            id: "line".into(),
            post: "held".into(),
            mahalla_code: "mahalla of held".into(),
            from: date!(2026 - 11 - 20),
            stand_in,
        };
        let taken = SubstitutionDesk { lines: vec![line], ..desk() };
        assert_eq!(form().draft(&taken, TODAY), Err(vec![("from", "overlap")]));
        let later = SubstitutionForm { from: "2026-11-25".into(), ..form() };
        assert!(later.draft(&taken, TODAY).is_ok());
    }
}
