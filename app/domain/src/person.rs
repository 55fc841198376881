//! Who acts: a visitor without a name, or a member of staff with a place in the tree of offices.
use crate::place::Names;
use serde::{Deserialize, Serialize};

/// What a member of staff may do at his office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Role {
    /// The prevention inspector of one to three mahallas.
    Inspector,
    /// The district desk: registers, assigns, forwards.
    Desk,
    /// The head of a district office.
    DistrictHead,
    /// A regional office.
    Region,
    /// The republic's office.
    Republic,
    /// A body outside the police to which concerns are forwarded.
    Partner,
    /// Internal security: complaints about officers.
    Security,
    /// An integrity reviewer of the public council.
    Integrity,
    /// The operator of the portal. Sees no case.
    Admin,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 9] = [
        Self::Inspector,
        Self::Desk,
        Self::DistrictHead,
        Self::Region,
        Self::Republic,
        Self::Partner,
        Self::Security,
        Self::Integrity,
        Self::Admin,
    ];

    /// The word in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Inspector => "inspector",
            Self::Desk => "desk",
            Self::DistrictHead => "district",
            Self::Region => "region",
            Self::Republic => "republic",
            Self::Partner => "partner",
            Self::Security => "security",
            Self::Integrity => "integrity",
            Self::Admin => "admin",
        }
    }

    /// The role that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Whether this role works on concerns at all.
    pub const fn may_handle_concerns(self) -> bool {
        !matches!(self, Self::Integrity | Self::Admin)
    }

    /// Whether an account of this role may say so, or say not, that it belongs to an officer who holds a post: an inspector's
    /// must, that of a head, a desk or a reader may, so that nobody judges himself by another account.
    pub const fn may_hold_post(self, is_officer: bool) -> bool {
        match self {
            Self::Inspector => is_officer,
            Self::DistrictHead | Self::Region | Self::Republic | Self::Desk | Self::Integrity => true,
            Self::Partner | Self::Security | Self::Admin => !is_officer,
        }
    }

    /// Whether this role is one of offices of a kind: whoever leads a district cannot sit in a region.
    pub fn serves_at(self, office_kind: &str) -> bool {
        match self {
            Self::Inspector | Self::Desk | Self::DistrictHead => office_kind == "district",
            Self::Region | Self::Republic | Self::Partner | Self::Security | Self::Integrity => {
                office_kind == self.code()
            }
            Self::Admin => office_kind == "republic",
        }
    }

    /// Whether this role decides on reports and sees the evaluation of inspectors below it.
    pub const fn is_head(self) -> bool {
        matches!(self, Self::DistrictHead | Self::Region | Self::Republic)
    }
}

/// A signed-in member of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// Account number.
    pub account: i64,
    /// Address he signs in with.
    pub email: String,
    /// What he may do.
    pub role: Role,
    /// The office he belongs to.
    pub office: String,
    /// The territory his office covers: empty for the whole republic, else a region's or district's code.
    pub territory: String,
    /// The inspector he is, if he is one.
    pub inspector: Option<String>,
    /// His name as shown on his own screens.
    pub name: Names,
    /// The one concern he came for by a link; nothing else is there for him.
    pub only: Option<String>,
}

/// Who sent a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Actor {
    /// Anybody.
    #[default]
    Visitor,
    /// A member of staff.
    Staff(Box<Staff>),
}

impl Actor {
    /// The member of staff, if it is one.
    pub fn staff(&self) -> Option<&Staff> {
        match self {
            Self::Staff(staff) => Some(staff),
            Self::Visitor => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Role;

    #[test]
    fn a_role_belongs_to_offices_of_its_kind_and_to_no_other() {
        for kind in ["district", "region", "republic", "partner", "security", "integrity"] {
            assert_eq!(Role::DistrictHead.serves_at(kind), kind == "district", "{kind}");
            assert_eq!(Role::Region.serves_at(kind), kind == "region", "{kind}");
            assert_eq!(Role::Security.serves_at(kind), kind == "security", "{kind}");
            assert!(Role::ALL.iter().any(|role| role.serves_at(kind)), "{kind} has somebody");
        }
    }
}
