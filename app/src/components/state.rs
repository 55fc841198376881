//! The state of a concern as a pill: icon, word and colour, the same words from inbox to report.
use crate::{components::icon::icon, visit::Visit};
use domain::concern::ConcernState;
use leptos::prelude::*;

/// The pill of a state. `is_overdue` wins over the state's own colour while an answer is owed.
pub fn state_pill(visit: &Visit, state: ConcernState, is_overdue: bool) -> impl IntoView + use<> {
    let overdue = is_overdue && state.is_open();
    let (class, sign) = match state {
        _ if overdue => ("pill bad", "triangle-alert"),
        ConcernState::Confirmed => ("pill good", "circle-check"),
        ConcernState::Answered => ("pill good", "message-square"),
        ConcernState::NotResolved | ConcernState::Left => ("pill bad", "circle-alert"),
        ConcernState::Reopened | ConcernState::NeedsInfo => ("pill warn", "rotate-ccw"),
        _ => ("pill", "hourglass"),
    };
    let key = if overdue { "state-overdue".to_owned() } else { format!("state-{}", state.code().replace('_', "-")) };
    view! { <span class=class data-state=state.code()>{icon(visit, sign)}{visit.texts.get(&key)}</span> }
}
