//! Beside his work: the next meeting, the promises, the last report, and that ratings are secret.
use crate::{components::icon::icon, pages::regions::names, paths, text, visit::Visit};
use domain::{
    calendar,
    gazetteer::Gazetteer,
    inspector::{InspectorProfile, Meeting},
    language::Language,
    report::{Commitment, Kept},
};
use leptos::prelude::*;

pub fn aside(visit: &Visit, gazetteer: &Gazetteer, inspector: &InspectorProfile) -> AnyView {
    let t = visit.texts;
    view! {
        <aside class="stack-l" aria-label=text!(t, "inspector-aside")>
            {inspector.next_meeting.as_ref().map(|meeting| next(visit, gazetteer, meeting))}
            {(inspector.unwritten_meetings > 0).then(|| unwritten(visit, inspector.unwritten_meetings))}
            {(!inspector.commitments.is_empty()).then(|| promises(visit, &inspector.commitments))}
            {inspector.last_report.as_ref().map(|(id, quarter)| report(visit, id, quarter))}
            <div class="note">
                {icon(visit, "lock")}
                <div>
                    <b>{text!(t, "inspector-secret")}</b>
                    <p class="sm">{text!(t, "inspector-secret.text")}</p>
                    <p class="sm"><a href=visit.to(paths::PRIVACY)>{text!(t, "inspector-secret.more")}</a></p>
                </div>
            </div>
        </aside>
    }
    .into_any()
}

/// How many of his meetings stand without minutes.
fn unwritten(visit: &Visit, count: u64) -> AnyView {
    let t = visit.texts;
    let words = text!(t, "inspector-unwritten", count = t.number(count));
    view! { <div class="note warn" id="unwritten">{icon(visit, "circle-alert")}<p>{words}</p></div> }.into_any()
}

fn next(visit: &Visit, gazetteer: &Gazetteer, meeting: &Meeting) -> AnyView {
    let t = visit.texts;
    let date = calendar::local_date(meeting.starts_at);
    let written = calendar::day_month(date, visit.language);
    let month = written.trim_start_matches(|sign: char| sign.is_ascii_digit() || matches!(sign, '-' | ' ')).to_owned();
    let day = calendar::weekday(date.weekday(), visit.language);
    let time = calendar::clock_time(calendar::local_time(meeting.starts_at));
    let place = names::with_district(visit, gazetteer, &meeting.mahalla_code).map(|place| names::heading(&place));
    // Keys: inspector-topic-report, inspector-topic-reception, inspector-topic-safety.
    let topic = t.get(&format!("inspector-topic-{}", meeting.topic));
    view! {
        <section class="card">
            <h2 class="eyebrow">{text!(t, "inspector-meeting")}</h2>
            <div class="who mt4">
                <div class="date">{date.day()}" "<small>{month}</small></div>
                <div>
                    <p><b>{names::heading(&text!(t, "inspector-meeting-when", day = day, time = time))}</b></p>
                    {place.map(|place| view! { <p>{place}</p> })}
                </div>
            </div>
            <p class="sm muted mt4">{topic}</p>
            <p class="sm mt2"><a href=visit.to(&paths::meeting(&meeting.id))>{text!(t, "meeting-more")}</a></p>
            <p class="sm mt2"><a href=visit.to(paths::MEETINGS)>{text!(t, "inspector-meeting.all")}</a></p>
        </section>
    }
    .into_any()
}

fn promises(visit: &Visit, commitments: &[Commitment]) -> AnyView {
    let items = commitments.iter().map(|commitment| promise(visit, commitment)).collect_view();
    view! {
        <section class="card">
            <h2 class="eyebrow">{text!(visit.texts, "inspector-promises")}</h2>
            <ul class="tl mt4">{items}</ul>
        </section>
    }
    .into_any()
}

fn promise(visit: &Visit, commitment: &Commitment) -> AnyView {
    let t = visit.texts;
    let (class, sign) = match commitment.kept {
        Kept::Kept => ("", "check"),
        Kept::Partly => ("", "circle-dot"),
        Kept::Pending => ("now", "clock"),
        Kept::Broken => ("late", "circle-alert"),
    };
    // Keys: inspector-kept-pending, inspector-kept-kept, inspector-kept-partly, inspector-kept-broken.
    let kept = t.get(&format!("inspector-kept-{}", commitment.kept.code()));
    let day = calendar::long_date(commitment.by, visit.language);
    let evidence = (!commitment.evidence.is_empty()).then(|| {
        view! { <p class="sm">{text!(t, "inspector-promise-evidence", words = commitment.evidence.clone())}</p> }
    });
    let language = Language::of_text(&commitment.what, visit.language).tag();
    view! {
        <li class=class>
            {icon(visit, sign)}
            <h3 lang=language>{commitment.what.clone()}</h3>
            <p class="when">{text!(t, "inspector-promise-when", kept = kept, day = day)}</p>
            {evidence}
        </li>
    }
    .into_any()
}

fn report(visit: &Visit, id: &str, quarter: &str) -> AnyView {
    let t = visit.texts;
    let quarter = names::quarter(visit, quarter);
    view! {
        <section>
            <h2 class="eyebrow">{text!(t, "inspector-report")}</h2>
            <ul class="acts">
                <li>
                    <a href=visit.to(&paths::report(id))>
                        {icon(visit, "file-text")}
                        <span><b>{text!(t, "inspector-report-of", quarter = quarter)}</b></span>
                    </a>
                </li>
            </ul>
        </section>
    }
    .into_any()
}
