//! What the desk may do with a concern beside asking and answering: which step is whose, and what each obliges to.
use super::{
    ConcernState,
    course::{Illegal, LeftGround, Sending},
    drafts::{day, text},
    further::Naming,
};
use crate::{
    category::{Category, Kind, PartnerKind},
    form::clean_line,
    person::Role,
};
use serde::{Deserialize, Serialize};
use time::Date;

/// A step of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Act {
    /// Give it to an officer, or back to the desk.
    Assign,
    /// Send it to another body.
    Forward,
    /// More time.
    Extend,
    /// Leave it without consideration.
    Leave,
    /// Count and answer it with another one.
    Merge,
    /// Correct kind and category.
    Correct,
    /// Outside the duties of the inspector, or of the body to which it was sent.
    NotOurs,
    /// Ask another body for its word, beside the one that answers.
    Involve,
    /// Give the word that was asked for.
    Contribute,
    /// Sign the answer that waits: it goes out.
    Sign,
    /// Give it back unsigned.
    SendBack,
    /// Add to the answer that went out.
    Supplement,
    /// Ask that the sealed name be opened.
    AskName,
    /// Agree to that, as the second person.
    OpenName,
    /// Do not agree.
    RefuseName,
}

/// How a concern stands, as far as it decides which steps are possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its state.
    pub state: ConcernState,
    /// Whether a name is sealed in it.
    pub is_sealed: bool,
    /// Whether somebody asks to open it.
    pub naming: Naming,
    /// Whether an answer waits for a signature.
    pub is_proposed: bool,
    /// Whether the reader's body was asked for its word and has not given it.
    pub is_asked: bool,
    /// The account of the reader.
    pub reader: i64,
}

impl Act {
    /// All steps, in the order in which a page offers them.
    pub const ALL: [Self; 15] = [
        Self::Sign,
        Self::SendBack,
        Self::OpenName,
        Self::RefuseName,
        Self::Contribute,
        Self::Assign,
        Self::Forward,
        Self::Involve,
        Self::Extend,
        Self::Correct,
        Self::Merge,
        Self::Leave,
        Self::NotOurs,
        Self::AskName,
        Self::Supplement,
    ];

    /// The word in forms and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Assign => "assign",
            Self::Forward => "forward",
            Self::Extend => "extend",
            Self::Leave => "leave",
            Self::Merge => "merge",
            Self::Correct => "correct",
            Self::NotOurs => "not-ours",
            Self::Involve => "involve",
            Self::Contribute => "contribute",
            Self::Sign => "sign",
            Self::SendBack => "send-back",
            Self::Supplement => "supplement",
            Self::AskName => "ask-name",
            Self::OpenName => "open-name",
            Self::RefuseName => "refuse-name",
        }
    }

    /// The step that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.code() == code)
    }

    /// Whether a role may take it (domain.md §1.7): the desk moves concerns, only heads give time or leave one without
    /// consideration, only the inspector or the body that has it says that it is not his.
    pub const fn is_open_to(self, role: Role) -> bool {
        match self {
            Self::Assign | Self::Forward | Self::Involve | Self::Merge | Self::Correct => {
                matches!(role, Role::Desk | Role::DistrictHead | Role::Security)
            }
            Self::Extend | Self::Leave | Self::AskName | Self::OpenName | Self::RefuseName => {
                matches!(role, Role::DistrictHead | Role::Region | Role::Republic | Role::Security)
            }
            Self::Sign | Self::SendBack => role.is_head(),
            Self::NotOurs => matches!(role, Role::Inspector | Role::Partner),
            Self::Contribute => matches!(role, Role::Partner),
            Self::Supplement => role.may_handle_concerns(),
        }
    }

    /// Whether it makes sense on a concern that stands so.
    pub fn is_possible(self, standing: &Standing) -> bool {
        match self {
            Self::Supplement => matches!(
                standing.state,
                ConcernState::Answered | ConcernState::Confirmed | ConcernState::NotResolved | ConcernState::Closed
            ),
            Self::Sign | Self::SendBack => standing.state.is_open() && standing.is_proposed,
            Self::Contribute => standing.state.is_open() && standing.is_asked,
            Self::AskName => standing.is_sealed && standing.naming == Naming::Closed,
            Self::OpenName | Self::RefuseName => standing.naming.is_asked_of(standing.reader),
            _ => standing.state.is_open(),
        }
    }

    /// Whether it is about the sealed name, not about the course.
    pub const fn is_about_name(self) -> bool {
        matches!(self, Self::AskName | Self::OpenName | Self::RefuseName)
    }

    /// Whether it carries words to somebody, not a reason.
    pub const fn is_letter(self) -> bool {
        matches!(self, Self::Contribute | Self::Supplement)
    }

    /// Whether it is taken with a press of a button, without words.
    pub const fn is_wordless(self) -> bool {
        matches!(self, Self::Merge | Self::Sign | Self::OpenName)
    }
}

/// The form of a step, as typed. Each step reads its own fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StepForm {
    /// Which step.
    pub act: String,
    /// To whom: an officer, or `desk`.
    pub to: String,
    /// To which body: a code of [`PartnerKind`].
    pub body: String,
    /// Why: 10 to 1000 characters.
    pub reason: String,
    /// What a body gives, or adds to its answer: 10 to 1000 characters.
    pub words: String,
    /// The outgoing number.
    pub outgoing: String,
    /// Until when, `yyyy-mm-dd`.
    pub until: String,
    /// Ground of leaving it without consideration.
    pub ground: String,
    /// The number of the main concern.
    pub main: String,
    /// Category.
    pub category: String,
    /// Kind.
    pub kind: String,
    /// How many events the history had when the page was drawn.
    pub seen: String,
    /// One-use token.
    pub form: String,
}

/// A step with all it obliges to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepDraft {
    /// Give it to an officer; `None` takes it back to the desk.
    Assign {
        /// The officer.
        officer: Option<String>,
        /// Why.
        reason: String,
    },
    /// Send it to another body.
    Forward(Sending),
    /// More time.
    Extend {
        /// Until when.
        until: Date,
        /// Why.
        reason: String,
    },
    /// Leave it without consideration.
    Leave {
        /// The ground.
        ground: LeftGround,
        /// The conclusion.
        conclusion: String,
    },
    /// Count and answer it with another one.
    Merge {
        /// The number of the main one.
        main: String,
    },
    /// Correct kind and category.
    Correct {
        /// The right category.
        category: Category,
        /// The right kind.
        kind: Kind,
        /// Why.
        reason: String,
    },
    /// Outside the duties.
    NotOurs {
        /// Why.
        reason: String,
    },
    /// Ask another body for its word.
    Involve(Sending),
    /// Give the word that was asked for.
    Contribute {
        /// What.
        text: String,
    },
    /// Sign the answer that waits.
    Sign,
    /// Give it back unsigned.
    SendBack {
        /// Why.
        reason: String,
    },
    /// Add to the answer.
    Supplement {
        /// What.
        text: String,
    },
    /// Ask for the name.
    AskName {
        /// Why.
        reason: String,
    },
    /// Agree.
    OpenName,
    /// Do not agree.
    RefuseName {
        /// Why.
        reason: String,
    },
}

/// Why a step was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepRefusal {
    /// Fields are missing or wrong.
    Fields(Vec<(&'static str, &'static str)>),
    /// It is not this person's to do.
    NotYours,
    /// Somebody else changed the concern since the page was drawn.
    Changed,
    /// The receiver has a conflict of interest.
    Conflict,
    /// The state does not allow it.
    Illegal(Illegal),
}

impl StepForm {
    /// The step meant.
    pub fn act(&self) -> Option<Act> {
        Act::of_code(&self.act)
    }

    /// Makes a step of what was typed.
    ///
    /// # Errors
    /// All wrong fields with their reasons.
    pub fn draft(&self) -> Result<StepDraft, Vec<(&'static str, &'static str)>> {
        let mut wrong = Vec::new();
        let Some(act) = self.act() else { return Err(vec![("act", "unknown")]) };
        let reason = match act {
            act if act.is_wordless() => String::new(),
            act if act.is_letter() => text(&mut wrong, "words", &self.words, 10, 1000),
            _ => text(&mut wrong, "reason", &self.reason, 10, 1000),
        };
        let line = |wrong: &mut Vec<_>, field: &'static str, typed: &str| {
            let line = clean_line(typed);
            match line.chars().count() {
                0 => wrong.push((field, "missing")),
                1..=100 => {}
                _ => wrong.push((field, "too-long")),
            }
            line
        };
        let draft = match act {
            Act::Assign => {
                let to = line(&mut wrong, "to", &self.to);
                StepDraft::Assign { officer: (to != "desk").then_some(to), reason }
            }
            Act::Forward | Act::Involve => {
                let body = PartnerKind::of_code(&self.body);
                wrong.extend(body.is_none().then_some(("body", "missing")));
                let outgoing = line(&mut wrong, "outgoing", &self.outgoing);
                let sending = Sending { body: body.unwrap_or(PartnerKind::Hokimiyat), reason, outgoing };
                if act == Act::Forward { StepDraft::Forward(sending) } else { StepDraft::Involve(sending) }
            }
            Act::Extend => {
                let until = day(&self.until);
                if until.is_none() {
                    wrong.push(("until", if self.until.trim().is_empty() { "missing" } else { "wrong" }));
                }
                StepDraft::Extend { until: until.unwrap_or(Date::MIN), reason }
            }
            Act::Leave => match LeftGround::of_code(&self.ground) {
                Some(ground) => StepDraft::Leave { ground, conclusion: reason },
                None => {
                    wrong.push(("ground", "missing"));
                    return Err(wrong);
                }
            },
            Act::Merge => StepDraft::Merge { main: line(&mut wrong, "main", &self.main).to_uppercase() },
            Act::Correct => match (Category::of_code(&self.category), Kind::of_code(&self.kind)) {
                (Some(category), Some(kind)) => StepDraft::Correct { category, kind, reason },
                (category, kind) => {
                    wrong.extend(category.is_none().then_some(("category", "missing")));
                    wrong.extend(kind.is_none().then_some(("kind", "missing")));
                    return Err(wrong);
                }
            },
            Act::NotOurs => StepDraft::NotOurs { reason },
            Act::Contribute => StepDraft::Contribute { text: reason },
            Act::Sign => StepDraft::Sign,
            Act::SendBack => StepDraft::SendBack { reason },
            Act::Supplement => StepDraft::Supplement { text: reason },
            Act::AskName => StepDraft::AskName { reason },
            Act::OpenName => StepDraft::OpenName,
            Act::RefuseName => StepDraft::RefuseName { reason },
        };
        if wrong.is_empty() { Ok(draft) } else { Err(wrong) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_heads_give_time_and_only_who_has_it_says_that_it_is_not_his() {
        let who = |act: Act| Role::ALL.into_iter().filter(|role| act.is_open_to(*role)).collect::<Vec<_>>();
        assert_eq!(who(Act::Extend), [Role::DistrictHead, Role::Region, Role::Republic, Role::Security]);
        assert_eq!(who(Act::Forward), [Role::Desk, Role::DistrictHead, Role::Security]);
        assert_eq!(who(Act::NotOurs), [Role::Inspector, Role::Partner]);
    }

    #[test]
    fn every_step_tells_all_that_is_missing() {
        let wrong = |act: &str| StepForm { act: act.into(), ..StepForm::default() }.draft().unwrap_err();
        assert_eq!(wrong("forward"), [("reason", "missing"), ("body", "missing"), ("outgoing", "missing")]);
        assert_eq!(wrong("extend"), [("reason", "missing"), ("until", "missing")]);
        assert_eq!(wrong("leave"), [("reason", "missing"), ("ground", "missing")]);
        assert_eq!(wrong("contribute"), [("words", "missing")]);
        assert_eq!(wrong("merge"), [("main", "missing")]);
        assert_eq!(wrong("correct"), [("reason", "missing"), ("category", "missing"), ("kind", "missing")]);
        assert_eq!(wrong("dance"), [("act", "unknown")]);
    }

    #[test]
    fn the_desk_itself_may_be_the_receiver() {
        let form = StepForm {
            act: "assign".into(),
            to: "desk".into(),
            reason: "Inspektor taʼtilda".into(),
            ..StepForm::default()
        };
        let reason = "Inspektor taʼtilda".to_owned();
        assert_eq!(form.draft(), Ok(StepDraft::Assign { officer: None, reason }));
    }
}
