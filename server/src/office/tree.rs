//! The tree of offices and who serves in which: what the one predicate of visibility is asked over.
use domain::{
    person::{Role, Staff},
    routing::{Chain, Involved, visible},
};
use std::collections::HashMap;
use storage::{ConcernRecord, OfficeRecord, Storage, Stored, inbox::Reach, inspectors::HoldersOf};
use time::Date;

/// Who has to do with a concern beside the one who has it.
#[derive(Clone, Debug, Default)]
pub struct Others {
    /// Officers it is about.
    pub subjects: Vec<String>,
    /// Officers who handled it before.
    pub prior: Vec<String>,
    /// Offices of bodies that take part or read a copy.
    pub parts: Vec<String>,
}

/// The tree.
#[derive(Debug, Default)]
pub struct Tree {
    offices: HashMap<String, OfficeRecord>,
    office_of_officer: HashMap<String, String>,
    holders: HashMap<String, Vec<String>>,
}

impl Tree {
    /// Reads offices and holders of today.
    pub async fn load(storage: &Storage, today: Date) -> Stored<Self> {
        let offices = storage::staff::list_offices(storage.connection()).await?;
        let mut tree = Self {
            offices: offices.into_iter().map(|office| (office.id.clone(), office)).collect(),
            ..Self::default()
        };
        let day = storage::registry::written(today);
        for holder in storage::inspectors::list_holders(storage.connection(), HoldersOf::Everywhere, &day).await? {
            tree.office_of_officer.insert(holder.id.clone(), holder.office_id);
            tree.holders.entry(holder.mahalla_code).or_default().push(holder.id);
        }
        Ok(tree)
    }

    /// An office.
    pub fn office(&self, id: &str) -> Option<&OfficeRecord> {
        self.offices.get(id)
    }

    /// Officers at the post of a mahalla.
    pub fn holders_of(&self, mahalla_code: &str) -> &[String] {
        self.holders.get(mahalla_code).map_or(&[], Vec::as_slice)
    }

    /// Whether the officer serves at a post of that office today.
    pub fn serves_in(&self, officer: &str, office: &str) -> bool {
        self.office_of_officer.get(officer).is_some_and(|own| own == office)
    }

    /// The office of a body of that kind in a district: its own where it has one, else the one that passes it on.
    pub fn partner_office(&self, district_code: &str, kind: &str) -> String {
        let common = format!("p-{district_code}");
        let own = format!("{common}-{kind}");
        if self.offices.contains_key(&own) { own } else { common }
    }

    /// The prevention office of a district.
    pub fn district_office(&self, district_code: &str) -> String {
        format!("d-{district_code}")
    }

    /// The office and all below it that answer to it; internal security answers to nobody in the line.
    pub fn below(&self, office_id: &str) -> Vec<String> {
        let mut all = vec![office_id.to_owned()];
        let mut next = 0;
        while next < all.len() {
            let parent = all[next].clone();
            let children = self.offices.values().filter(|office| {
                office.parent_id.as_deref() == Some(&parent) && matches!(office.kind.as_str(), "region" | "district")
            });
            all.extend(children.map(|office| office.id.clone()));
            next += 1;
        }
        all
    }

    /// The office of the prosecutor to whom copies of a district's grave complaints go.
    pub fn prosecutor_office(&self, district_code: &str) -> String {
        format!("p-{}-prosecutor", district_code.get(..4).unwrap_or_default())
    }

    /// Whether an office answers to another one in the line, at whatever distance, or is that office.
    fn is_below(&self, id: &str, above: &str) -> bool {
        let mut at = id;
        // A chain that bites its tail ends here.
        for _ in 0..=self.offices.len() {
            if at == above {
                return true;
            }
            let Some(office) = self.offices.get(at) else { return false };
            match &office.parent_id {
                Some(parent) if matches!(office.kind.as_str(), "region" | "district") => at = parent,
                _ => return false,
            }
        }
        false
    }

    /// Whether a member of staff covers what lies with an office: with his own, for a superior with all below him, and
    /// with the bodies of those districts to which concerns were sent.
    fn covers(&self, staff: &Staff, office_id: &str) -> bool {
        let is_body = || {
            self.offices.get(office_id).is_some_and(|one| {
                one.kind == "partner" && one.territory.len() == 7 && one.territory.starts_with(&staff.territory)
            })
        };
        match staff.role {
            Role::Desk | Role::DistrictHead => office_id == staff.office || is_body(),
            Role::Region | Role::Republic => self.is_below(office_id, &staff.office) || is_body(),
            Role::Partner | Role::Security => office_id == staff.office,
            Role::Inspector | Role::Integrity | Role::Admin => false,
        }
    }

    /// The list of a member of staff; none for those whose work is not with concerns. It holds what [`Self::may_see`]
    /// says of each: subjects and earlier handlers are officers, so that a conflict can only be an inspector's own.
    pub fn reach(&self, staff: &Staff) -> Option<Reach> {
        if let Some(only) = &staff.only {
            return Some(Reach::Only(only.clone()));
        }
        let (office, territory) = (staff.office.clone(), staff.territory.clone());
        match staff.role {
            Role::Inspector => staff.inspector.clone().map(Reach::Officer),
            Role::Desk | Role::DistrictHead => Some(Reach::District(territory)),
            Role::Region | Role::Republic => Some(Reach::Above { office, territory }),
            Role::Partner | Role::Security => Some(Reach::Office(office)),
            Role::Integrity | Role::Admin => None,
        }
    }

    /// Whether the place of a member of staff covers a concern, apart from any conflict of interest. `parts`: offices
    /// of bodies that take part or read a copy.
    pub fn in_scope(&self, staff: &Staff, record: &ConcernRecord, parts: &[String]) -> bool {
        if staff.only.as_ref().is_some_and(|only| *only != record.id) {
            return false;
        }
        match staff.role {
            Role::Inspector => {
                !record.is_about_officer && record.officer_id.is_some() && record.officer_id == staff.inspector
            }
            Role::Partner => record.office_id == staff.office || parts.contains(&staff.office),
            _ => self.covers(staff, &record.office_id),
        }
    }

    /// The only answer to “may he see this concern?”.
    pub fn may_see(&self, staff: &Staff, record: &ConcernRecord, involved: &Others) -> bool {
        let member = |officer: &String| format!("officer:{officer}");
        let in_scope = self.in_scope(staff, record, &involved.parts);
        let involved = Involved {
            subjects: involved.subjects.iter().map(member).collect(),
            prior: involved.prior.iter().map(member).collect(),
        };
        let viewer = staff.inspector.as_ref().map_or_else(|| format!("office:{}", staff.office), member);
        visible(self, in_scope, &viewer, &involved)
    }
}

impl Chain for Tree {
    type Id = String;

    fn superior(&self, id: &String) -> Option<String> {
        let office = match id.split_once(':')? {
            ("officer", officer) => {
                return self.office_of_officer.get(officer).map(|office| format!("office:{office}"));
            }
            (_, office) => self.offices.get(office)?,
        };
        office.parent_id.as_ref().map(|parent| format!("office:{parent}"))
    }

    fn internal_security(&self, id: &String) -> Vec<String> {
        let mut at = Some(id.clone());
        let mut offices = Vec::new();
        while let Some(member) = at {
            if let Some(("office", office)) = member.split_once(':')
                && let Some(record) = self.offices.get(office)
            {
                let security =
                    if record.kind == "republic" { "sec".to_owned() } else { format!("sec-{}", record.territory) };
                if record.kind != "security" && self.offices.contains_key(&security) {
                    offices.push(format!("office:{security}"));
                }
            }
            at = self.superior(&member);
        }
        offices
    }
}
