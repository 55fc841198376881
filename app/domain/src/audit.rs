//! Who did what when at the desk and by command, without a word of what was done: signing in, accounts, files taken away,
//! names opened, steps of quarters and evaluations, copies. Lines are added and never changed.
use crate::{
    failure::Read,
    person::{Role, Staff},
    place::Names,
};
use async_trait::async_trait;
use time::OffsetDateTime;

/// Lines shown at once.
pub const SHOWN: u64 = 50;

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// Signed in.
    SignIn,
    /// Added an account.
    AddAccount,
    /// Gave an account a new password.
    ResetAccount,
    /// Closed an account.
    DisableAccount,
    /// Opened a closed account again.
    EnableAccount,
    /// Took figures away as a file.
    Export,
    /// Asked that a sealed name be opened.
    AskName,
    /// Opened a sealed name to two persons.
    OpenName,
    /// Refused to.
    RefuseName,
    /// Took a step of a quarter.
    Quarter,
    /// Took a step of an evaluation.
    Evaluation,
    /// Made a copy of the portal.
    Backup,
}

impl Act {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::SignIn,
        Self::AddAccount,
        Self::ResetAccount,
        Self::DisableAccount,
        Self::EnableAccount,
        Self::Export,
        Self::AskName,
        Self::OpenName,
        Self::RefuseName,
        Self::Quarter,
        Self::Evaluation,
        Self::Backup,
    ];

    /// The word in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::AddAccount => "add-account",
            Self::ResetAccount => "reset-account",
            Self::DisableAccount => "disable-account",
            Self::EnableAccount => "enable-account",
            Self::Export => "export",
            Self::AskName => "ask-name",
            Self::OpenName => "open-name",
            Self::RefuseName => "refuse-name",
            Self::Quarter => "quarter",
            Self::Evaluation => "evaluation",
            Self::Backup => "backup",
        }
    }

    /// The act that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.code() == code)
    }

    /// What kind of thing it is done to.
    pub const fn object_kind(self) -> &'static str {
        match self {
            Self::SignIn => "session",
            Self::AddAccount | Self::ResetAccount | Self::DisableAccount | Self::EnableAccount => "account",
            Self::Export => "file",
            Self::AskName | Self::OpenName | Self::RefuseName => "concern",
            Self::Quarter => "quarter",
            Self::Evaluation => "evaluation",
            Self::Backup => "portal",
        }
    }

    /// Whether this role reads of such acts: the operator and the republic of all, reviewers of the public council of what
    /// concerns names and evaluations, everybody else of none.
    pub const fn is_read_by(self, role: Role) -> bool {
        match role {
            Role::Admin | Role::Republic => true,
            Role::Integrity => {
                matches!(self, Self::AskName | Self::OpenName | Self::RefuseName | Self::Evaluation)
            }
            _ => false,
        }
    }
}

/// Whether this role reads any of it.
pub fn has_page(role: Role) -> bool {
    Act::ALL.into_iter().any(|act| act.is_read_by(role))
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditLine {
    /// Its number.
    pub number: i64,
    /// When.
    pub at: OffsetDateTime,
    /// What.
    pub act: Act,
    /// Who, and in which role; none for the operator's commands and for what happens by itself.
    pub who: Option<(Names, Role)>,
    /// What it was done to, as far as it says nothing of a person or a case: a quarter, the kind of a file, the number of an
    /// account.
    pub object: String,
}

/// Some lines, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditPage {
    /// The lines.
    pub lines: Vec<AuditLine>,
    /// The number after which older ones come, where there are some.
    pub older: Option<i64>,
}

/// What the portal promises of it.
#[async_trait]
pub trait Audits: Send + Sync {
    /// Lines older than one, or the newest. None for those who read none.
    async fn audit(&self, staff: &Staff, before: Option<i64>) -> Read<Option<AuditPage>>;
    /// Notes that figures are taken away as a file, before they are given.
    async fn note_export(&self, staff: &Staff, kind: &'static str) -> Read<()>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_has_a_word_of_its_own() {
        for act in Act::ALL {
            assert_eq!(Act::of_code(act.code()), Some(act));
        }
        assert_eq!(Act::of_code("read"), None);
    }

    #[test]
    fn reviewers_read_of_names_and_evaluations_and_of_nothing_else() {
        let read: Vec<&str> =
            Act::ALL.into_iter().filter(|act| act.is_read_by(Role::Integrity)).map(Act::code).collect();
        assert_eq!(read, ["ask-name", "open-name", "refuse-name", "evaluation"]);
        let readers: Vec<Role> = Role::ALL.into_iter().filter(|role| has_page(*role)).collect();
        assert_eq!(readers, [Role::Republic, Role::Integrity, Role::Admin]);
    }
}
