//! What a member of staff looks at: a place of his territory, a quarter, a figure, a category, only what is overdue. It can
//! be kept under a name and used again.
use super::{Measure, OTHERS};
use crate::{
    category::Category,
    failure::{Failure, Read},
    form::clean_text,
    period::Quarter,
    person::{Role, Staff},
};
use async_trait::async_trait;
use serde::{Deserialize, Serialize};

/// Filters one account may keep.
pub const MOST_SAVED: usize = 20;
/// Letters a name may have.
pub const LONGEST_NAME: usize = 60;

/// Whether a role has the page: those whose office has a territory.
pub const fn has_page(role: Role) -> bool {
    matches!(role, Role::Desk | Role::DistrictHead | Role::Region | Role::Republic)
}

/// Whether a place lies in the territory of a member of staff. `district` is the code of the district of a mahalla, else
/// the place's own code.
pub fn is_in_reach(staff: &Staff, district: &str) -> bool {
    has_page(staff.role) && staff.only.is_none() && district.starts_with(&staff.territory)
}

/// What is looked at, as it stands in the address. Unknown words count for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FigureFilter {
    /// Code of the place; empty for the whole territory.
    pub area: String,
    /// `2026Q3`; empty for the last.
    pub quarter: String,
    /// The figure's code; empty for the first.
    pub by: String,
    /// A category; empty for all.
    pub category: String,
    /// `yes` for only those places in which something is overdue.
    pub overdue: String,
}

impl FigureFilter {
    /// The same with only those words that mean something.
    #[must_use]
    pub fn cleaned(&self) -> Self {
        let kept = |word: &str, is_known: bool| if is_known { word.to_owned() } else { String::new() };
        let is_code = !self.area.is_empty()
            && self.area.len() <= 12
            && self.area.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        Self {
            area: kept(&self.area, is_code),
            quarter: kept(&self.quarter, Quarter::parse(&self.quarter).is_some()),
            by: kept(&self.by, Measure::of_code(&self.by).is_some()),
            category: kept(&self.category, self.category == OTHERS || is_told(&self.category)),
            overdue: kept(&self.overdue, self.overdue == "yes"),
        }
    }

    /// The figure looked at.
    pub fn measure(&self) -> Measure {
        Measure::of_code(&self.by).unwrap_or_default()
    }

    /// The words of an address behind the question mark; empty where nothing is chosen.
    pub fn to_query(&self) -> String {
        let clean = self.cleaned();
        [
            ("area", clean.area),
            ("quarter", clean.quarter),
            ("by", clean.by),
            ("category", clean.category),
            ("overdue", clean.overdue),
        ]
        .into_iter()
        .filter(|(_, word)| !word.is_empty())
        .map(|(name, word)| format!("{name}={word}"))
        .collect::<Vec<_>>()
        .join("&")
    }
}

/// Whether a category is counted on its own: the sensitive ones stand among the others.
pub fn is_told(code: &str) -> bool {
    Category::of_code(code).is_some_and(|category| !category.is_sensitive() && !category.never_public())
}

/// A filter that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedFilter {
    /// Address part.
    pub id: String,
    /// The name its owner gave it.
    pub name: String,
    /// The words of the address.
    pub query: String,
}

/// The form by which a filter is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SaveForm {
    /// Its name.
    pub name: String,
    /// One-use token.
    pub form: String,
    /// What is looked at.
    #[serde(flatten)]
    pub filter: FigureFilter,
}

/// Why a filter is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveRefusal {
    /// A field is missing or wrong: field name and reason, a locale attribute.
    Fields(Vec<(&'static str, &'static str)>),
}

impl SaveForm {
    /// The cleaned name, where `known` filters are kept already.
    ///
    /// # Errors
    /// [`SaveRefusal::Fields`] without a name, with one that is too long, or when there are [`MOST_SAVED`].
    pub fn name(&self, known: usize) -> Result<String, SaveRefusal> {
        let name = clean_text(&self.name).split_whitespace().collect::<Vec<_>>().join(" ");
        let reason = match name.chars().count() {
            0 => "missing",
            _ if known >= MOST_SAVED => "many",
            1..=LONGEST_NAME => return Ok(name),
            _ => "long",
        };
        Err(SaveRefusal::Fields(vec![("name", reason)]))
    }
}

/// What the portal promises about kept filters.
#[async_trait]
pub trait SavedFilters: Send + Sync {
    /// The filters of a member of staff, the oldest first.
    async fn saved_filters(&self, staff: &Staff) -> Read<Vec<SavedFilter>>;
    /// Keeps one. `None`: his role has no such page.
    async fn save_filter(&self, staff: &Staff, form: &SaveForm) -> Result<Option<()>, Failure<SaveRefusal>>;
    /// Forgets one of his own: false when there is none.
    async fn remove_filter(&self, staff: &Staff, id: &str) -> Read<bool>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_keeps_only_words_that_mean_something() {
        let filter = FigureFilter {
            area: "1726294".into(),
            quarter: "2026Q3".into(),
            by: "rank".into(),
            category: "bribe".into(),
            overdue: "yes".into(),
        };
        assert_eq!(filter.to_query(), "area=1726294&quarter=2026Q3&overdue=yes");
        let strange = FigureFilter { area: "x&y=<".into(), quarter: "now".into(), ..FigureFilter::default() };
        assert_eq!(strange.to_query(), "");
        assert_eq!(FigureFilter { category: "noise".into(), ..FigureFilter::default() }.to_query(), "category=noise");
    }

    #[test]
    fn a_filter_has_a_name_of_at_most_sixty_letters_and_there_are_at_most_twenty() {
        let named = |name: &str| SaveForm { name: name.into(), ..SaveForm::default() };
        let refused = |reason| Err(SaveRefusal::Fields(vec![("name", reason)]));
        assert_eq!(named("  Yozgi  chorak ").name(0), Ok("Yozgi chorak".to_owned()));
        assert_eq!(named(" ").name(0), refused("missing"));
        assert_eq!(named(&"ў".repeat(60)).name(19), Ok("ў".repeat(60)));
        assert_eq!(named(&"ў".repeat(61)).name(0), refused("long"));
        assert_eq!(named("One more").name(20), refused("many"));
    }

    #[test]
    fn offices_without_a_territory_have_no_page() {
        assert!([Role::Desk, Role::DistrictHead, Role::Region, Role::Republic].into_iter().all(has_page));
        assert!(
            [Role::Inspector, Role::Partner, Role::Security, Role::Integrity, Role::Admin]
                .into_iter()
                .all(|one| !has_page(one))
        );
    }
}
