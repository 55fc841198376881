//! The form by which an inspector announces a meeting.
use crate::{
    components::{
        form::{Choice, Field, Wrong, field, hidden, select},
        icon::icon,
    },
    pages::{meetings, regions::names},
    paths, text,
    visit::Visit,
};
use domain::{
    calendar::clock_time,
    gazetteer::Gazetteer,
    meeting::{PlanForm, Planning, Topic},
};
use leptos::prelude::*;

/// The form with what was typed; day and time are proposed.
pub fn section(visit: &Visit, gazetteer: &Gazetteer, planning: &Planning, typed: &PlanForm, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let is_new = *typed == PlanForm::default();
    let or = |typed: &str, proposed: String| if is_new { proposed } else { typed.to_owned() };
    let place = |code: &String| {
        let label = names::with_district(visit, gazetteer, code).unwrap_or_default();
        Choice { value: code.clone(), label: names::heading(&label), hint: String::new() }
    };
    let places: Vec<Choice> = planning.mahalla_codes.iter().map(place).collect();
    let topic = |topic: Topic| Choice {
        value: topic.code().to_owned(),
        label: meetings::topic(visit, topic.code()),
        hint: String::new(),
    };
    let required = true;
    let day = Field {
        name: "day",
        value: or(&typed.day, planning.day.to_string()),
        kind: "date",
        required,
        ..Field::default()
    };
    let time = Field {
        name: "time",
        value: or(&typed.time, clock_time(planning.time)),
        kind: "time",
        required,
        ..Field::default()
    };
    let house =
        Field { name: "place", value: typed.place.clone(), kind: "text", max: 200, required, ..Field::default() };
    let first = planning.mahalla_codes.first().cloned().unwrap_or_default();
    let mahalla = or(&typed.mahalla, first);
    let about = or(&typed.topic, Topic::Report.code().to_owned());
    view! {
        <section class="card">
            <h2>{text!(t, "deskmeeting-plan")}</h2>
            <div class="note mt4">{icon(visit, "info")}<p>{text!(t, "deskmeeting-plan.public")}</p></div>
            <form class="stack mt4" method="post" action=visit.to(paths::DESK_MEETINGS) novalidate>
                {select(visit, "deskmeeting", wrong, "mahalla", &mahalla, places)}
                {field(visit, "deskmeeting", wrong, day)}
                {field(visit, "deskmeeting", wrong, time)}
                {field(visit, "deskmeeting", wrong, house)}
                {select(visit, "deskmeeting", wrong, "topic", &about, Topic::ALL.map(topic).to_vec())}
                {hidden("form", &visit.portal.form_token())}
                <p class="btns"><button class="btn">{text!(t, "deskmeeting-plan.send")}</button></p>
            </form>
        </section>
    }
    .into_any()
}
