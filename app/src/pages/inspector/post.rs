//! Who he is, and where and when he receives.
use super::acts;
use crate::{components::icon::icon, pages::regions::names, paths, text, visit::Visit};
use domain::{
    calendar,
    gazetteer::Gazetteer,
    inspector::{InspectorProfile, Reception},
};
use leptos::prelude::*;
use time::{Time, Weekday};

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

pub fn card(
    visit: &Visit,
    gazetteer: &Gazetteer,
    inspector: &InspectorProfile,
    serves: bool,
    receives_today: bool,
) -> AnyView {
    let t = visit.texts;
    let name = inspector.name.in_language(visit.language).to_owned();
    let initials: String = name.split_whitespace().filter_map(|word| word.chars().next()).take(2).collect();
    let since = calendar::long_date(inspector.since, visit.language);
    view! {
        <section class="card stack">
            <div class="who">
                <span class="face" aria-hidden="true">{initials}</span>
                <div>
                    <h2>{name}</h2>
                    <p>{post(visit, inspector)}</p>
                    <p class="sm muted">{text!(t, "inspector-since", day = since)}</p>
                </div>
            </div>
            <dl class="sum">
                {mahallas(visit, gazetteer, inspector)}
                {serves.then(|| place(visit, inspector))}
                {serves.then(|| hours(visit, &inspector.id, &inspector.receptions, receives_today))}
            </dl>
            {serves.then(|| view! { <div class="btns only-wide">{acts(visit, inspector)}</div> })}
        </section>
    }
    .into_any()
}

/// Rank and post; a rank without words is left out.
fn post(visit: &Visit, inspector: &InspectorProfile) -> String {
    let t = visit.texts;
    let post = if inspector.is_senior { text!(t, "inspector-post-senior") } else { text!(t, "inspector-post") };
    // Keys: inspector-rank-safdor, -serjant, -kichik-leytenant, -leytenant, -katta-leytenant, -kapitan, -mayor,
    // -podpolkovnik, -polkovnik.
    let rank = format!("inspector-rank-{}", inspector.rank);
    if t.has(&rank) {
        text!(t, "inspector-rank-and-post", rank = t.get(&rank), post = post)
    } else {
        names::heading(&post)
    }
}

fn mahallas(visit: &Visit, gazetteer: &Gazetteer, inspector: &InspectorProfile) -> Option<AnyView> {
    let items = inspector.mahalla_codes.iter().filter_map(|code| gazetteer.mahalla(code)).map(|mahalla| {
        let name = names::heading(&names::mahalla(visit, mahalla));
        view! { <li><a href=visit.to(&paths::mahalla(&mahalla.code))>{name}</a></li> }
    });
    let items = items.collect_view();
    (!items.is_empty()).then(|| {
        view! { <div><dt>{text!(visit.texts, "inspector-mahallas")}</dt><dd><ul class="f">{items}</ul></dd></div> }
            .into_any()
    })
}

fn place(visit: &Visit, inspector: &InspectorProfile) -> AnyView {
    let t = visit.texts;
    // Keys: inspector-place-mhtm, inspector-place-tayanch-punkti.
    let kind = t.get(&format!("inspector-place-{}", inspector.post_kind.code()));
    view! {
        <div>
            <dt>{text!(t, "inspector-place")}</dt>
            <dd>{icon(visit, "map-pin")}" "{kind}<span class="block">{inspector.address.clone()}</span></dd>
        </div>
    }
    .into_any()
}

fn hours(visit: &Visit, id: &str, receptions: &[Reception], receives_today: bool) -> AnyView {
    let t = visit.texts;
    let today = visit.today().weekday();
    let now = times(receptions, today).filter(|_| receives_today).map_or_else(
        || view! { <span>{text!(t, "inspector-today-none")}</span> }.into_any(),
        |hours| view! { <span class="b t-good">{text!(t, "inspector-today", hours = hours)}</span> }.into_any(),
    );
    let days = WEEK.into_iter().map(|day| {
        let hours = times(receptions, day);
        let class = if hours.is_some() { "on" } else { "" };
        let current = (day == today).then_some("date");
        view! {
            <li class=class aria-current=current>
                <b>{calendar::short_weekday(day, visit.language)}</b>
                {hours.unwrap_or_else(|| "—".to_owned())}
            </li>
        }
    });
    view! {
        <div>
            <dt>{text!(t, "inspector-hours")}</dt>
            <dd>
                {now}
                <ul class="hours mt2">{days.collect_view()}</ul>
                {(!receptions.is_empty()).then(|| view! { <a class="block mt2" href=visit.to(&paths::reception(id))>{text!(t, "booking-link")}</a> })}
            </dd>
        </div>
    }
    .into_any()
}

/// “17–20”, so short that seven fit on a phone; several of a day after each other.
fn times(receptions: &[Reception], day: Weekday) -> Option<String> {
    let spans: Vec<_> = receptions
        .iter()
        .filter(|reception| reception.weekday == day)
        .map(|reception| format!("{}–{}", hour(reception.from), hour(reception.to)))
        .collect();
    (!spans.is_empty()).then(|| spans.join(", "))
}

fn hour(time: Time) -> String {
    if time.minute() == 0 { time.hour().to_string() } else { calendar::clock_time(time) }
}
