//! What a step obliged to, in words: where it went and why, until when, on what ground.
use super::story::paragraphs;
use crate::{text, visit::Visit};
use domain::{
    calendar::long_date,
    concern::course::{Trigger, Why},
};
use leptos::prelude::*;

/// The words; none where there is nothing to tell.
pub fn show(visit: &Visit, why: &Why) -> Option<AnyView> {
    let t = visit.texts;
    let day = |date| long_date(date, visit.language);
    let lines = match why {
        Why::Nothing => return None,
        Why::Assigned { reason }
        | Why::NotOurs { reason }
        | Why::NameAsked { reason }
        | Why::NameOpened { reason }
        | Why::NameRefused { reason }
        | Why::Unsigned { reason } => vec![reason.clone()],
        Why::Supplemented { text } | Why::Contributed { text } => return Some(paragraphs(text)),
        Why::Forwarded { body, reason, outgoing } => {
            // category-partner-<code>
            let body = t.get(&format!("category-partner-{body}"));
            vec![body, text!(t, "case-why-outgoing", number = outgoing.clone()), reason.clone()]
        }
        Why::Extended { reason, until } => vec![text!(t, "case-why-until", date = day(*until)), reason.clone()],
        Why::Escalated { trigger: Trigger::Overdue } => vec![text!(t, "case-why-overdue")],
        Why::Escalated { trigger: Trigger::Resident } => vec![text!(t, "case-why-protest")],
        Why::Repeat { of } => vec![text!(t, "case-why-repeat", number = of.clone())],
        Why::Left { ground, conclusion } => {
            // deskstep-ground-anonymous, -representative, -unlawful, -repeat
            vec![t.get(&format!("deskstep-ground-{}", ground.code())), conclusion.clone()]
        }
        Why::Merged { into } => vec![text!(t, "case-why-merged", number = into.clone())],
        Why::Corrected { from, to, reason } => {
            // category-<code>
            let name = |category: &str| t.get(&format!("category-{category}"));
            vec![text!(t, "case-why-corrected", from = name(&from.0), to = name(&to.0)), reason.clone()]
        }
        Why::Recomputed { from, to } => vec![text!(t, "case-why-recomputed", from = day(*from), to = day(*to))],
        Why::Reminded { share } => vec![text!(t, "case-why-reminded", share = i64::from(*share))],
    };
    Some(lines.into_iter().map(|line| view! { <p class="sm">{line}</p> }).collect_view().into_any())
}
