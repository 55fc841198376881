//! Accounts of staff as the operator keeps them, the people of a district as its head sees them, and the registry as it
//! stands.
use crate::{
    failure::{Failure, Read},
    form::{clean_line, parse_email},
    person::{Role, Staff},
    place::Names,
    substitution::StandIn,
};
use async_trait::async_trait;
use serde::Deserialize;
use time::Date;

/// Characters of a name at most.
const NAME: usize = 100;

/// An account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountLine {
    /// Its number.
    pub number: i64,
    /// Address to sign in with.
    pub email: String,
    /// Name.
    pub name: Names,
    /// Role.
    pub role: Role,
    /// The name of its office.
    pub office: Names,
    /// Whether it may sign in.
    pub is_enabled: bool,
    /// The day of the last signing in, where there was one.
    pub last_sign_in: Option<Date>,
}

/// An office that accounts may belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeLine {
    /// Its id.
    pub id: String,
    /// What it is: `district`, `region`, `republic`, `partner`, `security`, `integrity`.
    pub kind: String,
    /// Its name.
    pub name: Names,
}

/// An inspector at a post of a district.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonLine {
    /// His id; none where nobody holds the post.
    pub inspector: Option<(String, Names)>,
    /// Whether the post is a senior one.
    pub is_senior: bool,
    /// Mahallas of the post.
    pub mahallas: Vec<String>,
    /// Who stands in today.
    pub stand_in: Option<StandIn>,
}

/// What the page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StaffPage {
    /// To the operator: accounts, and offices for new ones.
    Accounts(Vec<AccountLine>, Vec<OfficeLine>),
    /// To the head of a district: his people.
    People(Vec<PersonLine>),
}

/// Whether this role has the page.
pub const fn has_page(role: Role) -> bool {
    matches!(role, Role::Admin | Role::DistrictHead)
}

/// Whether this role reads how the registry stands.
pub const fn reads_registry(role: Role) -> bool {
    matches!(role, Role::Admin | Role::Republic)
}

/// What the operator does to an account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct AccountForm {
    /// `add`, `reset`, `disable`, `enable`.
    pub act: String,
    /// Number of the account; empty for a new one.
    pub account: String,
    /// Address of a new one.
    pub email: String,
    /// Name.
    pub name: String,
    /// Role.
    pub role: String,
    /// Office.
    pub office: String,
    /// For an inspector: the last part of the address of his public page.
    pub inspector: String,
    /// One-use token.
    pub form: String,
}

/// A new account that may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountDraft {
    /// Address, in small letters.
    pub email: String,
    /// Name.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Office.
    pub office: String,
    /// Inspector.
    pub inspector: Option<String>,
}

impl AccountForm {
    /// The new account, or what is wrong with the form.
    ///
    /// # Errors
    /// Field names with reasons.
    pub fn draft(&self, offices: &[OfficeLine]) -> Result<AccountDraft, Vec<(&'static str, &'static str)>> {
        let mut wrong = Vec::new();
        let email = parse_email(&self.email);
        if email.is_err() {
            wrong.push(("email", if self.email.trim().is_empty() { "missing" } else { "wrong" }));
        }
        let name = clean_line(&self.name);
        match name.chars().count() {
            0 => wrong.push(("name", "missing")),
            1..=NAME => {}
            _ => wrong.push(("name", "too-long")),
        }
        let role = Role::of_code(&self.role);
        if role.is_none() {
            wrong.push(("role", "missing"));
        }
        match offices.iter().find(|office| office.id == self.office) {
            None => wrong.push(("office", "missing")),
            Some(office) if role.is_some_and(|role| !role.serves_at(&office.kind)) => wrong.push(("office", "other")),
            Some(_) => {}
        }
        let inspector = self.inspector.trim();
        match role {
            Some(Role::Inspector) if inspector.is_empty() => wrong.push(("inspector", "missing")),
            Some(role) if role != Role::Inspector && !role.is_head() && !inspector.is_empty() => {
                wrong.push(("inspector", "nobody"));
            }
            _ => {}
        }
        match (role, email) {
            (Some(role), Ok(email)) if wrong.is_empty() => Ok(AccountDraft {
                email,
                name,
                role,
                office: self.office.clone(),
                inspector: (!inspector.is_empty()).then(|| inspector.to_owned()),
            }),
            _ => Err(wrong),
        }
    }
}

/// Why an account was not changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccountRefusal {
    /// Field names with reasons.
    Fields(Vec<(&'static str, &'static str)>),
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccountDone {
    /// It is done.
    Done,
    /// It has a new password, shown once.
    Password {
        /// Address.
        email: String,
        /// The password.
        password: String,
    },
}

/// Posts of a district.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostsLine {
    /// The district.
    pub district: String,
    /// Posts that serve a mahalla.
    pub posts: u64,
    /// Those that nobody holds.
    pub vacant: u64,
}

/// A mahalla that ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndedMahalla {
    /// Code.
    pub code: String,
    /// Last day.
    pub last_day: Date,
    /// What it was merged into, where that is known.
    pub merged_into: Option<String>,
}

/// How the registry stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegistryPage {
    /// The day of the last import.
    pub imported_on: Option<Date>,
    /// Mahallas that ended, the last ones first.
    pub ended: Vec<EndedMahalla>,
    /// Posts by district, those districts first where most are vacant.
    pub posts: Vec<PostsLine>,
}

/// What the portal promises about accounts and the registry. None for everybody else.
#[async_trait]
pub trait Accounts: Send + Sync {
    /// Accounts, or people.
    async fn staff_page(&self, staff: &Staff) -> Read<Option<StaffPage>>;
    /// Adds, resets, closes or opens an account. None where there is no such account.
    async fn change_account(
        &self,
        staff: &Staff,
        form: &AccountForm,
    ) -> Result<Option<AccountDone>, Failure<AccountRefusal>>;
    /// How the registry stands.
    async fn registry_page(&self, staff: &Staff) -> Read<Option<RegistryPage>>;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn office(id: &str, kind: &str) -> OfficeLine {
        OfficeLine { id: id.into(), kind: kind.into(), name: Names::default() }
    }

    fn form(role: &str, office: &str) -> AccountForm {
        AccountForm {
            email: " Head@Portal.example".into(),
            name: "Ali  Valiyev".into(),
            role: role.into(),
            office: office.into(),
            ..AccountForm::default()
        }
    }

    #[test]
    fn a_head_of_a_district_belongs_to_a_district_office() {
        let offices = [office("d-1", "district"), office("r-1", "region")];
        let draft = form("district", "d-1").draft(&offices).unwrap();
        assert_eq!((draft.email.as_str(), draft.name.as_str()), ("head@portal.example", "Ali Valiyev"));
        assert_eq!(form("district", "r-1").draft(&offices), Err(vec![("office", "other")]));
        assert_eq!(form("district", "d-2").draft(&offices), Err(vec![("office", "missing")]));
    }

    #[test]
    fn an_inspector_is_somebody_and_a_desk_is_nobody_in_particular() {
        let offices = [office("d-1", "district")];
        assert_eq!(form("inspector", "d-1").draft(&offices), Err(vec![("inspector", "missing")]));
        let named = AccountForm { inspector: "abc".into(), ..form("desk", "d-1") };
        assert_eq!(named.draft(&offices), Err(vec![("inspector", "nobody")]));
        let head = AccountForm { inspector: "abc".into(), ..form("district", "d-1") };
        assert_eq!(head.draft(&offices).unwrap().inspector.as_deref(), Some("abc"), "a head may be an officer, too");
    }

    #[test]
    fn an_empty_form_is_told_all_that_is_missing_at_once() {
        let wrong = AccountForm::default().draft(&[]).unwrap_err();
        assert_eq!(wrong, [("email", "missing"), ("name", "missing"), ("role", "missing"), ("office", "missing")]);
        let nasty = AccountForm { email: "a@b.example\r\nBcc: c@d.example".into(), ..form("desk", "") };
        assert!(nasty.draft(&[]).unwrap_err().contains(&("email", "wrong")));
    }
}
