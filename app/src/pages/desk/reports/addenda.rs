//! What is added to a published report, and the earlier versions of the words.
use super::{reading, sheet::Typed};
use crate::{
    components::form::{self, Field, Wrong, hidden},
    pages::{case::story::paragraphs, reports::addenda::said},
    paths, text,
    visit::Visit,
};
use domain::{
    calendar,
    person::Staff,
    report::{Addendum, AddendumState, Report, ReportState, Version, decides, is_author},
};
use leptos::prelude::*;

/// The addenda with their states; for the author the form of a new one, for the head his decision.
pub fn section(visit: &Visit, staff: &Staff, report: &Report, typed: &Typed) -> Option<AnyView> {
    if report.state != ReportState::Published {
        return None;
    }
    let t = visit.texts;
    let is_author = is_author(staff, report.author.inspector_id(), &report.territory);
    let may_decide = decides(staff, report.author.inspector_id(), &report.territory);
    let items = report.addenda.iter().map(|one| item(visit, report, one, may_decide, typed)).collect_view();
    let field = Field {
        name: "addendum",
        value: typed.addendum.clone(),
        max: 2000,
        required: true,
        rows: 5,
        ..Field::default()
    };
    let new = is_author.then(|| {
        view! {
            <form class="mt4" method="post" action=visit.to(&paths::desk_addenda(&report.id)) novalidate>
                {hidden("form", &visit.portal.form_token())}
                {form::field(visit, "deskreport", &typed.wrong, field)}
                <button class="btn alt mt4">{text!(t, "deskreport-addendum-send")}</button>
            </form>
        }
    });
    let section = view! {
        <section id="addenda">
            <h2>{text!(t, "deskreport-addenda")}</h2>
            <p class="mt2">{text!(t, "deskreport-addenda.text")}</p>
            <ul class="f stack mt4">{items}</ul>
            {new}
        </section>
    };
    Some(section.into_any())
}

fn item(visit: &Visit, report: &Report, addendum: &Addendum, may_decide: bool, typed: &Typed) -> AnyView {
    let t = visit.texts;
    // Keys: deskreport-addendum-state-submitted, -returned, -published.
    let state = t.get(&format!("deskreport-addendum-state-{}", addendum.state.code()));
    let remark = (!addendum.remark.is_empty()).then(|| view! { <p class="mt2"><b>{addendum.remark.clone()}</b></p> });
    // Of several that wait one alone has its field open with what was typed: no two fields share a name on the page.
    let is_asked = match typed.passing {
        Some(number) => number == addendum.number,
        None => report.addenda.iter().find(|one| one.state == AddendumState::Submitted) == Some(addendum),
    };
    let wrong = if typed.passing.is_some() { typed.wrong.clone() } else { Wrong::new() };
    let field = Field { name: "remark", value: typed.remark.clone(), rows: 3, ..Field::default() };
    let decision = (may_decide && is_asked && addendum.state == AddendumState::Submitted).then(|| {
        let action = visit.to(&paths::desk_addendum(&report.id, addendum.number));
        view! {
            <form class="mt4" method="post" action=action novalidate>
                {form::field(visit, "deskreport", &wrong, field)}
                <div class="btns mt2">
                    <button class="btn" name="act" value="pass">{text!(t, "deskreport-addendum-pass")}</button>
                    <button class="btn alt" name="act" value="return">{text!(t, "deskreport-return")}</button>
                </div>
            </form>
        }
    });
    view! {
        <li class="card">
            <p class="sm muted">{state}</p>
            {said(visit, addendum)}
            {remark}
            {decision}
        </li>
    }
    .into_any()
}

/// Every earlier version, folded.
pub fn versions(visit: &Visit, report: &Report) -> Option<AnyView> {
    let t = visit.texts;
    let items = report.versions.iter().rev().map(|one| version(visit, report, one)).collect_view();
    (!report.versions.is_empty()).then(|| {
        view! {
            <section id="versions">
                <h2>{text!(t, "deskreport-versions")}</h2>
                <p class="mt2">{text!(t, "deskreport-versions.text")}</p>
                <div class="stack mt4">{items}</div>
            </section>
        }
        .into_any()
    })
}

fn version(visit: &Visit, report: &Report, version: &Version) -> AnyView {
    let t = visit.texts;
    let state = t.get(&format!("deskreport-state-{}", version.state.code()));
    let day = calendar::long_date(calendar::local_date(version.at), visit.language);
    let time = calendar::clock_time(calendar::local_time(version.at));
    let name = version.by.as_ref().map(|by| by.in_language(visit.language).to_owned()).unwrap_or_default();
    let number = t.number(version.number.into());
    let remark =
        (!version.remark.is_empty()).then(|| view! { <div class="answer">{paragraphs(&version.remark)}</div> });
    let then = Report {
        narrative: version.narrative.clone(),
        commitments: version.commitments.clone(),
        earlier: version.earlier.clone(),
        ..report.clone()
    };
    view! {
        <details class="card">
            <summary>
                {text!(t, "deskreport-version", number = number, state = state, day = day, time = time, name = name)}
            </summary>
            <div class="stack mt4">{remark}{reading::words(visit, &then)}</div>
        </details>
    }
    .into_any()
}
