//! The course of a concern (domain.md §1.7): an open one has a holder and a clock, an ended one has its end; every step
//! is a function that takes what the step obliges to, and gives what belongs into the history. What is not allowed is
//! refused by name.
use super::{ConcernState, Outcome, Verdict};
use crate::{
    category::{LegalTerm, PartnerKind},
    deadline::{Clock, ExtensionRefusal, forward_by, reopen_by},
};
use serde::{Deserialize, Serialize};
use time::Date;

#[cfg(test)]
mod tests;

/// Who has a concern: a role in an office, and the officer where it is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// Role code.
    pub holder: String,
    /// Office.
    pub office: String,
    /// The inspector who has it, or had it when it rose: he may still answer, and it counts as his.
    pub officer: Option<String>,
}

impl Holding {
    /// Whether it is the same desk, or the same inspector.
    fn is_at(&self, other: &Self) -> bool {
        self.holder == other.holder
            && self.office == other.office
            && (self.holder != "inspector" || self.officer == other.officer)
    }
}

/// Why an open concern stands where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// With an officer or a desk.
    Assigned,
    /// The resident was asked something.
    NeedsInfo,
    /// With another body.
    Forwarded,
    /// The head gave more time.
    Extended,
    /// With a superior.
    Escalated,
    /// Taken up again by somebody else.
    Reopened,
}

/// A concern to which an answer is owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// Who owes it.
    pub holding: Holding,
    /// Until when.
    pub clock: Clock,
    /// Why there.
    pub phase: Phase,
}

/// Where a concern stands, with what is true there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Course {
    /// An answer is owed.
    Open(Open),
    /// Answered; the resident may say whether it is solved.
    Answered {
        /// When.
        on: Date,
    },
    /// Left without consideration, with an approved conclusion.
    Left,
    /// The resident said how it ended.
    Judged {
        /// What he said; never “too early”.
        verdict: Verdict,
        /// When.
        on: Date,
    },
    /// The resident took it back.
    Withdrawn,
    /// Counted and answered with another one.
    Merged,
    /// No word from the resident within the term, which is not “solved”.
    Closed,
}

/// Why a concern is left without consideration (domain.md §1.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftGround {
    /// No name, and nothing that could be worked on.
    Anonymous,
    /// A representative without papers.
    Representative,
    /// It does not meet the law on appeals.
    Unlawful,
    /// A repeat without new arguments where all earlier ones were checked and answered.
    Repeat,
}

impl LeftGround {
    /// All grounds, in the order in which a form shows them.
    pub const ALL: [Self; 4] = [Self::Anonymous, Self::Representative, Self::Unlawful, Self::Repeat];

    /// The word in forms and in the history.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Anonymous => "anonymous",
            Self::Representative => "representative",
            Self::Unlawful => "unlawful",
            Self::Repeat => "repeat",
        }
    }

    /// The ground that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ground| ground.code() == code)
    }
}

/// What made a concern rise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trigger {
    /// The term passed.
    Overdue,
    /// The resident protested.
    Resident,
}

/// What sending a concern to another body obliges to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sending {
    /// Which body.
    pub body: PartnerKind,
    /// Why.
    pub reason: String,
    /// The outgoing number.
    pub outgoing: String,
}

/// What a protest to the superior body leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protest {
    /// The open concern goes to the superior, its clock runs on.
    Rises,
    /// A new, repeat appeal at the superior.
    Repeats,
}

/// What a step obliges to write down beside who, when, from and to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Why {
    /// Nothing more.
    #[default]
    Nothing,
    /// Given to somebody else, or taken back.
    Assigned {
        /// Why, for those who handle it.
        reason: String,
    },
    /// Sent to another body.
    Forwarded {
        /// What kind of body, a code of [`PartnerKind`].
        body: String,
        /// Why.
        reason: String,
        /// The outgoing number.
        outgoing: String,
    },
    /// More time.
    Extended {
        /// Why.
        reason: String,
        /// Until when.
        until: Date,
    },
    /// Risen to a superior.
    Escalated {
        /// What made it rise.
        trigger: Trigger,
    },
    /// Taken up again after this one.
    Repeat {
        /// The number of the earlier one.
        of: String,
    },
    /// Left without consideration.
    Left {
        /// The ground.
        ground: LeftGround,
        /// The conclusion.
        conclusion: String,
    },
    /// Merged with another.
    Merged {
        /// The number of the main one.
        into: String,
    },
    /// Outside the duties of the inspector.
    NotOurs {
        /// Why.
        reason: String,
    },
    /// Kind or category corrected; number and text stay.
    Corrected {
        /// What it was: category and kind.
        from: (String, String),
        /// What it is.
        to: (String, String),
        /// Why.
        reason: String,
    },
    /// A public holiday or a transferred day off changed the term.
    Recomputed {
        /// The old last day.
        from: Date,
        /// The new one.
        to: Date,
    },
    /// The name of the author is asked for.
    NameAsked {
        /// Why.
        reason: String,
    },
    /// The name of the author was opened.
    NameOpened {
        /// Why: the author reads it, too.
        reason: String,
    },
    /// The name of the author stays sealed.
    NameRefused {
        /// Why.
        reason: String,
    },
    /// The head did not sign the answer.
    Unsigned {
        /// Why.
        reason: String,
    },
    /// A body that was asked gives its word.
    Contributed {
        /// What.
        text: String,
    },
    /// Added to the answer.
    Supplemented {
        /// What.
        text: String,
    },
    /// A part of the term has passed: 50, 80 or 100 per cent.
    Reminded {
        /// Per cent.
        share: u8,
    },
}

/// Whether the author is told of a step by letter: the law wants him to know of forwarding, extension and result, and a
/// question or a rise is nothing he should find out by chance (ЎРҚ-445, domain.md §1.4).
pub fn is_news(event: &str) -> bool {
    matches!(
        event,
        "involved"
            | "asked"
            | "forwarded"
            | "extended"
            | "escalated"
            | "answered"
            | "left"
            | "merged"
            | "supplemented"
            | "name-opened"
    )
}

/// Whether the author reads of a step in his case at all: what colleagues ask each other on the way is theirs.
pub fn is_for_author(event: &str) -> bool {
    !matches!(event, "reminded" | "proposed" | "unsigned" | "name-asked" | "name-refused" | "contributed" | "linked")
}

/// Why a step is not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Illegal {
    /// It ended meanwhile, or was answered.
    NotOpen,
    /// It was not answered.
    NotAnswered,
    /// The term for the resident's word has passed.
    TooLateToJudge,
    /// The term for forwarding passed on this day.
    TooLateToForward {
        /// Last day.
        until: Date,
    },
    /// The term passed on this day while it lay with him: it stays his.
    TermPassed {
        /// Last day.
        due: Date,
    },
    /// It lies there already.
    SameHolder,
    /// The law knows no extension for this term.
    NotExtendable,
    /// The head extended it before.
    ExtendedBefore,
    /// The wished day is not lawful.
    Extension(ExtensionRefusal),
    /// A concern cannot be merged with itself or with one that ended.
    NoMain,
    /// No name is sealed.
    NotSealed,
    /// The name is asked for already, or was opened.
    NameAskedBefore,
    /// Nobody asks for the name.
    NoNameAsked,
    /// It takes a second person.
    SamePerson,
    /// No answer waits for a signature.
    NotProposed,
    /// That body has it, or was asked already.
    InvolvedBefore,
    /// The body was not asked, or gave its word already.
    NotAsked,
}

impl Why {
    /// What the author may read of it: the reasons that are his by law, not what colleagues tell each other.
    #[must_use]
    pub fn for_author(self) -> Self {
        match self {
            Self::Assigned { .. }
            | Self::NotOurs { .. }
            | Self::Reminded { .. }
            | Self::Corrected { .. }
            | Self::NameAsked { .. }
            | Self::NameRefused { .. }
            | Self::Unsigned { .. }
            | Self::Contributed { .. } => Self::Nothing,
            told => told,
        }
    }
}

impl Illegal {
    /// The word in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotOpen => "not-open",
            Self::NotAnswered => "not-answered",
            Self::TooLateToJudge => "too-late-to-judge",
            Self::TooLateToForward { .. } => "too-late-to-forward",
            Self::TermPassed { .. } => "term-passed",
            Self::SameHolder => "same-holder",
            Self::NotExtendable => "not-extendable",
            Self::ExtendedBefore => "extended-before",
            Self::Extension(ExtensionRefusal::NotLater) => "extension-not-later",
            Self::Extension(ExtensionRefusal::TooLong { .. }) => "extension-too-long",
            Self::NoMain => "no-main",
            Self::NotSealed => "not-sealed",
            Self::NameAskedBefore => "name-asked-before",
            Self::NoNameAsked => "no-name-asked",
            Self::SamePerson => "same-person",
            Self::NotProposed => "not-proposed",
            Self::InvolvedBefore => "involved-before",
            Self::NotAsked => "not-asked",
        }
    }
}

/// A step that was taken: where the concern stands now, the word of the history, and what is written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Where it stands now.
    pub course: Course,
    /// The word of the history, a locale key suffix.
    pub event: &'static str,
    /// What is written down.
    pub why: Why,
}

type Step = Result<Taken, Illegal>;

impl Course {
    /// The state's word.
    pub const fn state(&self) -> ConcernState {
        match self {
            Self::Open(open) => match open.phase {
                Phase::Assigned => ConcernState::Assigned,
                Phase::NeedsInfo => ConcernState::NeedsInfo,
                Phase::Forwarded => ConcernState::Forwarded,
                Phase::Extended => ConcernState::Extended,
                Phase::Escalated => ConcernState::Escalated,
                Phase::Reopened => ConcernState::Reopened,
            },
            Self::Answered { .. } => ConcernState::Answered,
            Self::Left => ConcernState::Left,
            Self::Judged { verdict: Verdict::Solved, .. } => ConcernState::Confirmed,
            Self::Judged { .. } => ConcernState::NotResolved,
            Self::Withdrawn => ConcernState::Withdrawn,
            Self::Merged => ConcernState::Merged,
            Self::Closed => ConcernState::Closed,
        }
    }

    /// The author adds words after the answer: nothing moves.
    ///
    /// # Errors
    /// It was not answered.
    pub fn add(self) -> Step {
        match self {
            Self::Answered { .. } => taken(self, "replied", Why::Nothing),
            _ => Err(Illegal::NotAnswered),
        }
    }

    /// The open concern in it.
    ///
    /// # Errors
    /// It is not open any more.
    pub fn open(self) -> Result<Open, Illegal> {
        match self {
            Self::Open(open) => Ok(open),
            _ => Err(Illegal::NotOpen),
        }
    }

    /// The resident says how it ended, until ten days after the answer. “Too early” changes nothing.
    ///
    /// # Errors
    /// It was not answered, or too long ago.
    pub fn judge(self, verdict: Verdict, today: Date) -> Step {
        let Self::Answered { on } = self else { return Err(Illegal::NotAnswered) };
        if today > reopen_by(on) {
            return Err(Illegal::TooLateToJudge);
        }
        let event = match verdict {
            Verdict::Solved => "verdict-yes",
            Verdict::Partly => "verdict-partly",
            Verdict::NotSolved => "verdict-no",
            Verdict::TooEarly => return taken(self, "verdict-early", Why::Nothing),
        };
        taken(Self::Judged { verdict, on: today }, event, Why::Nothing)
    }

    /// Nobody said how it ended within the term: closed, which is not “solved”.
    ///
    /// # Errors
    /// It was not answered, or the resident may still speak.
    pub fn close(self, today: Date) -> Step {
        match self {
            Self::Answered { on } if today > reopen_by(on) => taken(Self::Closed, "closed", Why::Nothing),
            _ => Err(Illegal::NotAnswered),
        }
    }

    /// Whether it is taken up again as a new, repeat appeal: the resident said “partly” or “no” (domain.md §1.3).
    pub const fn is_taken_up_again(&self) -> bool {
        matches!(self, Self::Judged { verdict: Verdict::Partly | Verdict::NotSolved, .. })
    }

    /// What a protest to the superior body leads to (ЎРҚ-445, domain.md §1.4). An answered one is judged instead.
    pub const fn protest(&self) -> Option<Protest> {
        match self {
            Self::Open(_) => Some(Protest::Rises),
            Self::Left | Self::Closed => Some(Protest::Repeats),
            Self::Answered { .. } | Self::Judged { .. } | Self::Withdrawn | Self::Merged => None,
        }
    }
}

const fn taken(course: Course, event: &'static str, why: Why) -> Step {
    Ok(Taken { course, event, why })
}

impl Open {
    /// Who let the term pass, and its last day, once it is over: the officer it counts for, whoever gets it afterwards; none
    /// where no officer held it.
    pub fn let_pass(&self, today: Date) -> Option<(Option<&str>, Date)> {
        (today > self.clock.due).then_some((self.holding.officer.as_deref(), self.clock.due))
    }

    fn go(self, phase: Phase, event: &'static str, why: Why) -> Step {
        taken(Course::Open(Self { phase, ..self }), event, why)
    }

    /// The resident is asked something. The clock goes on: the law knows no pause.
    ///
    /// # Errors
    /// None.
    pub fn ask(self) -> Step {
        self.go(Phase::NeedsInfo, "asked", Why::Nothing)
    }

    /// The resident wrote.
    ///
    /// # Errors
    /// None.
    pub fn reply(self) -> Step {
        let phase = if self.phase == Phase::NeedsInfo { Phase::Assigned } else { self.phase };
        self.go(phase, "replied", Why::Nothing)
    }

    /// Given to an officer or a desk, or taken back by the desk.
    ///
    /// # Errors
    /// It lies there already.
    pub fn assign(self, to: Holding, reason: String) -> Step {
        if self.holding.is_at(&to) {
            return Err(Illegal::SameHolder);
        }
        Self { holding: to, ..self }.go(Phase::Assigned, "assigned", Why::Assigned { reason })
    }

    /// The inspector says that it is outside his duties: it goes to the desk. Whoever lets the term pass does not say so
    /// afterwards.
    ///
    /// # Errors
    /// It lies at the desk already, or its term has passed.
    pub fn not_ours(self, desk: Holding, reason: String, today: Date) -> Step {
        if self.holding.is_at(&desk) {
            return Err(Illegal::SameHolder);
        }
        if today > self.clock.due {
            return Err(Illegal::TermPassed { due: self.clock.due });
        }
        Self { holding: desk, ..self }.go(Phase::Assigned, "not-ours", Why::NotOurs { reason })
    }

    /// Sent to the body that is competent, within five days; its clock starts anew, the citizen's runs on.
    ///
    /// # Errors
    /// Too late, or it lies there already.
    pub fn forward(self, to: Holding, sending: Sending, term: LegalTerm, today: Date) -> Step {
        let until = forward_by(self.clock.started);
        if self.phase == Phase::Forwarded {
            return Err(Illegal::SameHolder);
        }
        if today > until {
            return Err(Illegal::TooLateToForward { until });
        }
        let why =
            Why::Forwarded { body: sending.body.code().to_owned(), reason: sending.reason, outgoing: sending.outgoing };
        Self { holding: to, clock: Clock::start(today, term), ..self }.go(Phase::Forwarded, "forwarded", why)
    }

    /// The head gives more time, once, to a lawful day.
    ///
    /// # Errors
    /// The law knows no extension, it was extended before, or the day is not lawful.
    pub fn extend(self, until: Date, reason: String, term: LegalTerm) -> Step {
        if !term.is_extendable() {
            return Err(Illegal::NotExtendable);
        }
        if self.clock.due > Clock::start(self.clock.started, term).due {
            return Err(Illegal::ExtendedBefore);
        }
        let clock = self.clock.extended(until).map_err(Illegal::Extension)?;
        Self { clock, ..self }.go(Phase::Extended, "extended", Why::Extended { reason, until })
    }

    /// It rises to a superior: by itself when the term passed, or on the resident's protest. It counts as the
    /// inspector's still: letting a term pass takes nothing off his figures.
    ///
    /// # Errors
    /// It lies there already.
    pub fn escalate(self, to: Holding, trigger: Trigger) -> Step {
        if self.holding.is_at(&to) {
            return Err(Illegal::SameHolder);
        }
        let holding = Holding { officer: self.holding.officer.clone(), ..to };
        Self { holding, ..self }.go(Phase::Escalated, "escalated", Why::Escalated { trigger })
    }

    /// The answer goes out.
    ///
    /// # Errors
    /// None.
    pub fn answer(self, _: Outcome, today: Date) -> Step {
        taken(Course::Answered { on: today }, "answered", Why::Nothing)
    }

    /// The head approves the conclusion that it is left without consideration.
    ///
    /// # Errors
    /// None.
    pub fn leave(self, ground: LeftGround, conclusion: String) -> Step {
        taken(Course::Left, "left", Why::Left { ground, conclusion })
    }

    /// Counted and answered with the main one, which is open.
    ///
    /// # Errors
    /// The main one ended.
    pub fn merge(self, main: &Course, number: String) -> Step {
        if !matches!(main, Course::Open(_)) {
            return Err(Illegal::NoMain);
        }
        taken(Course::Merged, "merged", Why::Merged { into: number })
    }

    /// The resident takes it back.
    ///
    /// # Errors
    /// None.
    pub fn withdraw(self) -> Step {
        taken(Course::Withdrawn, "withdrawn", Why::Nothing)
    }
}
