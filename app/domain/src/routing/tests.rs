//! The reference vectors of the integrity design §E3, and the rules one by one.
use super::*;
use serde_json::{Value, from_value};
use std::collections::BTreeMap;

/// A small republic: member and superior.
struct Republic(BTreeMap<String, String>);

impl Republic {
    /// A1 assists inspector I1; I1, I2 under the prevention of the district, the district, the region, the ministry;
    /// beside them internal security.
    fn sample() -> Self {
        Self::of(&[
            ("A1", "I1"),
            ("I1", "DP"),
            ("I2", "DP"),
            ("DP", "DH"),
            ("DH", "RH"),
            ("RH", "N"),
            ("DS", "DH"),
            ("RS", "NS"),
            ("NS", "N"),
        ])
    }

    fn of(pairs: &[(&str, &str)]) -> Self {
        Self(pairs.iter().map(|(member, superior)| ((*member).to_owned(), (*superior).to_owned())).collect())
    }

    fn members(&self) -> Vec<String> {
        let mut members: Vec<String> = self.0.keys().chain(self.0.values()).cloned().collect();
        members.sort();
        members.dedup();
        members
    }
}

impl Chain for Republic {
    type Id = String;

    fn superior(&self, member: &String) -> Option<String> {
        self.0.get(member).cloned()
    }

    fn internal_security(&self, _member: &String) -> Vec<String> {
        vec!["RS".to_owned(), "NS".to_owned()]
    }
}

fn involved(subjects: &[&str], prior: &[&str]) -> Involved<String> {
    let own = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    Involved { subjects: own(subjects), prior: own(prior) }
}

#[test]
fn every_complaint_goes_where_its_vector_says() {
    let all: Value = serde_json::from_str(include_str!("vectors.json")).unwrap();
    let (vectors, republic) = (all["coi"].as_array().unwrap(), Republic::sample());
    assert_eq!(vectors.len(), 10);
    for vector in vectors {
        let case = Involved {
            subjects: from_value(vector["subjects"].clone()).unwrap(),
            prior: from_value(vector["prior"].clone()).unwrap(),
        };
        let misconduct = Misconduct::of_code(vector["category"].as_str().unwrap()).unwrap();
        let way = route(&republic, misconduct.is_grave(), &case);
        let to = match way.to {
            Decider::Member(member) => member,
            Decider::Prosecutor => "PROSECUTOR".to_owned(),
        };
        assert_eq!(to, vector["out"]["to"], "{vector}");
        assert_eq!(way.is_prosecutor_notified, vector["out"]["notify_prosecutor"], "{vector}");
        let blocked: Vec<String> =
            republic.members().into_iter().filter(|member| conflicted(&republic, member, &case)).collect();
        assert_eq!(blocked, from_value::<Vec<String>>(vector["blocked"].clone()).unwrap(), "{vector}");
    }
}

#[test]
fn a_decider_always_sees_what_he_decides() {
    let republic = Republic::sample();
    for subject in republic.members() {
        for prior in republic.members() {
            for is_grave in [false, true] {
                let case = involved(&[&subject], &[&prior]);
                if let Decider::Member(decider) = route(&republic, is_grave, &case).to {
                    assert!(visible(&republic, true, &decider, &case));
                }
            }
        }
    }
}

#[test]
fn what_is_out_of_scope_is_invisible_to_everyone() {
    let (republic, case) = (Republic::sample(), involved(&[], &[]));
    for member in republic.members() {
        assert!(!visible(&republic, false, &member, &case));
        assert!(visible(&republic, true, &member, &case));
    }
}

#[test]
fn an_officer_does_not_see_old_complaints_about_his_new_chief() {
    let case = involved(&["I1"], &[]);
    assert!(visible(&Republic::sample(), true, &"I2".to_owned(), &case));
    let promoted = Republic::of(&[("I2", "I1"), ("I1", "DH"), ("DH", "RH"), ("RH", "N")]);
    assert!(!visible(&promoted, true, &"I2".to_owned(), &case));
    assert!(!visible(&promoted, true, &"I1".to_owned(), &case));
}

#[test]
fn a_complaint_that_names_nobody_goes_outside() {
    let way = route(&Republic::sample(), false, &involved(&[], &[]));
    assert_eq!(way, Route { to: Decider::Prosecutor, is_prosecutor_notified: false });
}

#[test]
fn a_chain_that_bites_its_tail_ends() {
    let ring = Republic::of(&[("A", "B"), ("B", "C"), ("C", "B")]);
    assert_eq!(chain_up(&ring, &"A".to_owned()), ["B", "C"]);
    assert_eq!(chain_up(&ring, &"B".to_owned()), ["C"]);
}

#[test]
fn every_code_names_its_misconduct() {
    for misconduct in Misconduct::ALL {
        assert_eq!(Misconduct::of_code(misconduct.code()), Some(misconduct));
        assert_eq!(serde_json::to_value(misconduct).unwrap(), misconduct.code());
    }
    assert_eq!(Misconduct::ALL.into_iter().filter(|misconduct| misconduct.is_grave()).count(), 6);
}
