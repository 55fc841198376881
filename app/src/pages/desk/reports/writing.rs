//! The form of a report: the outcome of each earlier promise, the words, and up to three new promises.
use super::{reading, sheet::Typed};
use crate::{
    components::form::{self, Choice, Field, Wrong},
    paths, text,
    visit::Visit,
};
use domain::report::{Commitment, Kept, MOST_EARLIER, Report, ReportForm};
use leptos::prelude::*;
use time::Date;

/// The fields of an earlier promise: how it ended, and by what that can be seen.
const OUTCOMES: [(&str, &str); MOST_EARLIER] = [
    ("kept1", "shown1"),
    ("kept2", "shown2"),
    ("kept3", "shown3"),
    ("kept4", "shown4"),
    ("kept5", "shown5"),
    ("kept6", "shown6"),
];

/// The form with what was typed, else with what was saved.
pub fn form(visit: &Visit, report: &Report, typed: &Typed) -> AnyView {
    let t = visit.texts;
    let form = typed.form.clone().unwrap_or_else(|| saved(report, visit.today()));
    view! {
        <form class="stack-l" method="post" action=visit.to(&paths::desk_report(&report.id)) novalidate>
            {form::hidden("earlier_of", report.earlier_of.as_deref().unwrap_or_default())}
            {earlier(visit, &report.earlier, &form, &typed.wrong)}
            {narrative(visit, &form, &typed.wrong)}
            {promises(visit, &form, &typed.wrong)}
            <div>
                <p class="sm muted">{text!(t, "deskreport-submit.text")}</p>
                <div class="btns mt2">
                    <button class="btn alt" name="act" value="save">{text!(t, "deskreport-save")}</button>
                    <button class="btn" name="act" value="submit">{text!(t, "deskreport-submit")}</button>
                </div>
            </div>
        </form>
    }
    .into_any()
}

/// What was saved, as the form holds it.
fn saved(report: &Report, today: Date) -> ReportForm {
    let words = report.narrative.clone();
    let promise = |index: usize| {
        let found: Option<&Commitment> = report.commitments.get(index);
        found.map_or_else(Default::default, |one| (one.what.clone(), one.by.to_string(), one.evidence.clone()))
    };
    let shown = |index: usize| report.earlier.get(index).map(|one| one.shown.clone()).unwrap_or_default();
    let kept = |index: usize| {
        let found: Option<&Commitment> = report.earlier.get(index);
        // That a promise is not yet due is no answer once its day has passed.
        let known = found.filter(|one| one.kept != Kept::Pending || one.by >= today);
        known.map_or_else(String::new, |one| one.kept.code().to_owned())
    };
    let ((what1, by1, evidence1), (what2, by2, evidence2), (what3, by3, evidence3)) =
        (promise(0), promise(1), promise(2));
    ReportForm {
        brought: words.brought,
        done: words.done,
        failed: words.failed,
        next: words.next,
        what1,
        by1,
        evidence1,
        what2,
        by2,
        evidence2,
        what3,
        by3,
        evidence3,
        kept1: kept(0),
        kept2: kept(1),
        kept3: kept(2),
        kept4: kept(3),
        kept5: kept(4),
        kept6: kept(5),
        shown1: shown(0),
        shown2: shown(1),
        shown3: shown(2),
        shown4: shown(3),
        shown5: shown(4),
        shown6: shown(5),
        minors: words.minors,
        earlier_of: String::new(),
        act: String::new(),
    }
}

fn narrative(visit: &Visit, form: &ReportForm, wrong: &Wrong) -> AnyView {
    let fields = [
        ("brought", &form.brought, true),
        ("done", &form.done, true),
        ("minors", &form.minors, false),
        ("failed", &form.failed, false),
        ("next", &form.next, true),
    ]
    .map(|(name, value, required)| {
        let field = Field { name, value: value.clone(), max: 4000, required, rows: 6, ..Field::default() };
        form::field(visit, "deskreport", wrong, field)
    });
    view! { <section><h2>{text!(visit.texts, "deskreport-words")}</h2><div class="mt4 stack">{fields.collect_view()}</div></section> }
        .into_any()
}

fn earlier(visit: &Visit, promises: &[Commitment], form: &ReportForm, wrong: &Wrong) -> Option<AnyView> {
    let t = visit.texts;
    let groups = OUTCOMES
        .into_iter()
        .zip(form.outcomes())
        .zip(promises)
        .map(|(((name, shown_name), (chosen, shown)), promise)| {
            let shown =
                Field { name: shown_name, value: shown.clone(), kind: "text", max: 300, ..Field::default() };
            let may_say = |kept: &Kept| *kept != Kept::Pending || promise.by >= visit.today();
            let all = [Kept::Kept, Kept::Partly, Kept::Broken, Kept::Pending].into_iter().filter(may_say);
            let choices = all.map(|kept| Choice {
                value: kept.code().to_owned(),
                // Keys: report-kept-kept, report-kept-partly, report-kept-broken, report-kept-pending.
                label: t.get(&format!("report-kept-{}", kept.code())),
                hint: String::new(),
            });
            view! {
                <div class="mt6 stack">
                    <p><b class="block">{promise.what.clone()}</b><span class="sm">{reading::due(visit, promise)}</span></p>
                    {form::choices(visit, "deskreport", wrong, name, chosen, choices.collect())}
                    {form::field(visit, "deskreport", wrong, shown)}
                </div>
            }
        })
        .collect_view();
    (!promises.is_empty())
        .then(|| view! { <section><h2>{text!(t, "report-earlier")}</h2>{groups}</section> }.into_any())
}

fn promises(visit: &Visit, form: &ReportForm, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let groups = [
        (("what1", &form.what1), ("by1", &form.by1), ("evidence1", &form.evidence1), true),
        (("what2", &form.what2), ("by2", &form.by2), ("evidence2", &form.evidence2), false),
        (("what3", &form.what3), ("by3", &form.by3), ("evidence3", &form.evidence3), false),
    ]
    .map(|(what, by, evidence, required)| {
        let [what, by, evidence] = [
            Field { name: what.0, value: what.1.clone(), kind: "text", max: 300, required, ..Field::default() },
            Field { name: by.0, value: by.1.clone(), kind: "date", required, ..Field::default() },
            Field { name: evidence.0, value: evidence.1.clone(), kind: "text", max: 300, required, ..Field::default() },
        ]
        .map(|field| form::field(visit, "deskreport", wrong, field));
        view! { <div class="mt6 stack">{what}{by}{evidence}</div> }
    });
    view! {
        <section>
            <h2>{text!(t, "report-promises")}</h2>
            <p class="mt2">{text!(t, "deskreport-promises")}</p>
            {groups.collect_view()}
        </section>
    }
    .into_any()
}
