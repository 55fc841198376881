//! Who reports: an inspector about his mahallas, or an office about all that lies below it; and who decides about it.
//! Nobody decides about his own report: the office above does, for the republic the public council.
use super::ReportSpan;
use crate::{
    open_data::Level,
    person::{Role, Staff},
    place::Names,
};
use time::Date;

/// Who reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    /// A prevention inspector.
    Inspector {
        /// His id in addresses.
        id: String,
        /// His name at that time.
        name: Names,
        /// The mahallas he served; of a line in a list the first one.
        mahalla_codes: Vec<String>,
    },
    /// The office of the territory.
    Office,
}

impl Author {
    /// The inspector's id, where an inspector reports.
    pub fn inspector_id(&self) -> Option<&str> {
        match self {
            Self::Inspector { id, .. } => Some(id),
            Self::Office => None,
        }
    }

    /// The inspector's mahallas; none of an office.
    pub fn mahalla_codes(&self) -> &[String] {
        match self {
            Self::Inspector { mahalla_codes, .. } => mahalla_codes,
            Self::Office => &[],
        }
    }

    /// The last day on which his report is public in time.
    pub fn due_on(&self, span: ReportSpan) -> Date {
        match self {
            Self::Inspector { .. } => span.due_on(),
            Self::Office => span.office_due_on(),
        }
    }
}

/// Whether a role has a page of reports: those who write them and those who decide about them.
pub const fn has_page(role: Role) -> bool {
    role.is_head() || matches!(role, Role::Inspector | Role::Integrity)
}

/// The level of a territory by its code: two digits more with each level, nothing for the republic.
pub const fn level_of(territory: &str) -> Level {
    match territory.len() {
        0 => Level::Republic,
        1..=4 => Level::Region,
        _ => Level::District,
    }
}

/// Whether a member of staff heads the office of a territory: the one who writes its report.
pub fn heads(staff: &Staff, territory: &str) -> bool {
    let role = match level_of(territory) {
        Level::Republic => Role::Republic,
        Level::Region => Role::Region,
        Level::District | Level::Mahalla => Role::DistrictHead,
    };
    staff.role == role && staff.territory == territory
}

/// Whether a member of staff wrote, or writes, a report; `inspector` is its author's id, none for the office of the territory.
pub fn is_author(staff: &Staff, inspector: Option<&str>, territory: &str) -> bool {
    match inspector {
        Some(id) => staff.inspector.as_deref() == Some(id),
        None => heads(staff, territory),
    }
}

/// Whether a member of staff decides about a report: of an inspector the head of his district, of an office the office
/// above it, of the republic's the public council.
pub fn decides(staff: &Staff, inspector: Option<&str>, territory: &str) -> bool {
    if is_author(staff, inspector, territory) {
        return false;
    }
    match (inspector, level_of(territory)) {
        (Some(_), _) => heads(staff, territory),
        (None, Level::Republic) => staff.role == Role::Integrity,
        (None, Level::Region) => heads(staff, ""),
        (None, Level::District | Level::Mahalla) => heads(staff, territory.get(..4).unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn staff(role: Role, territory: &str) -> Staff {
        Staff {
            account: 1,
            email: String::new(),
            role,
            office: String::new(),
            territory: territory.to_owned(),
            inspector: (role == Role::Inspector).then(|| "akmal".to_owned()),
            name: Names::default(),
            only: None,
        }
    }

    fn all() -> Vec<Staff> {
        let places = [
            (Role::Inspector, "1726294"),
            (Role::Desk, "1726294"),
            (Role::DistrictHead, "1726294"),
            (Role::DistrictHead, "1726262"),
            (Role::Region, "1726"),
            (Role::Region, "1703"),
            (Role::Republic, ""),
            (Role::Security, ""),
            (Role::Integrity, ""),
            (Role::Admin, ""),
        ];
        places.map(|(role, territory)| staff(role, territory)).to_vec()
    }

    fn who(may: fn(&Staff, Option<&str>, &str) -> bool, inspector: Option<&str>, territory: &str) -> Vec<String> {
        let those = all().into_iter().filter(|staff| may(staff, inspector, territory));
        those.map(|staff| format!("{} {}", staff.role.code(), staff.territory).trim().to_owned()).collect()
    }

    #[test]
    fn each_report_has_one_author_and_one_who_decides() {
        let table = [
            (Some("akmal"), "1726294", "inspector 1726294", "district 1726294"),
            (None, "1726294", "district 1726294", "region 1726"),
            (None, "1726", "region 1726", "republic"),
            (None, "", "republic", "integrity"),
        ];
        for (inspector, territory, author, decider) in table {
            assert_eq!(who(is_author, inspector, territory), [author], "{inspector:?} {territory}");
            assert_eq!(who(decides, inspector, territory), [decider], "{inspector:?} {territory}");
        }
    }

    #[test]
    fn nobody_decides_about_his_own_report() {
        for territory in ["1726294", "1726", ""] {
            for inspector in [Some("akmal"), None] {
                let both = all()
                    .into_iter()
                    .any(|staff| is_author(&staff, inspector, territory) && decides(&staff, inspector, territory));
                assert!(!both, "{inspector:?} {territory}");
            }
        }
    }

    #[test]
    fn an_office_reports_later_than_its_inspectors() {
        let span = ReportSpan::parse("2026Q3").unwrap_or(ReportSpan::Year(2026));
        let inspector =
            Author::Inspector { id: "akmal".into(), name: Names::default(), mahalla_codes: vec!["1".into()] };
        assert!(Author::Office.due_on(span) > inspector.due_on(span));
    }
}
