//! The steps of the desk: one is chosen by a link, then its form stands alone in the place of the answer.
use super::Refused;
use crate::{
    components::{
        form::{Choice, Field, choices, field, hidden, select},
        icon::icon,
    },
    pages::regions::names,
    paths, text,
    visit::Visit,
};
use domain::deadline::ExtensionRefusal;
use domain::{
    calendar::day_month_weekday,
    category::{Category, Kind, PartnerKind},
    concern::{
        DeskCase,
        course::{Illegal, LeftGround},
        step::{Act, StepForm},
    },
};
use leptos::prelude::*;

/// The links to the steps that are open to the reader, and the form of the chosen one.
pub(super) fn steps(visit: &Visit, case: &DeskCase, refused: &Refused) -> Option<AnyView> {
    if case.acts.is_empty() {
        return None;
    }
    let t = visit.texts;
    let chosen = refused.step.act().filter(|act| case.acts.contains(act));
    let here = paths::desk_concern(&case.id);
    let links = case
        .acts
        .iter()
        .map(|act| {
            // deskstep-assign, -forward, -extend, -correct, -merge, -leave, -not-ours, -involve, -contribute, -sign, -send-back,
            // -supplement, -ask-name, -open-name, -refuse-name; each with -text
            let name = t.get(&format!("deskstep-{}", act.code()));
            let href = format!("{}?step={}#step", visit.to(&here), act.code());
            let current = (chosen == Some(*act)).then_some("true");
            view! { <a class="chip" href=href aria-current=current>{name}</a> }
        })
        .collect_view();
    let steps = view! {
        <section id="step" class="stack">
            {awaited(visit, case)}
            <nav class="chips" aria-label=text!(t, "deskstep-nav")>{links}</nav>
            {chosen.map(|act| form(visit, case, refused, act))}
        </section>
    };
    Some(steps.into_any())
}

/// What waits for the reader himself.
fn awaited(visit: &Visit, case: &DeskCase) -> Option<AnyView> {
    let words: Vec<_> = [Act::Sign, Act::OpenName, Act::Contribute]
        .into_iter()
        .filter(|act| case.acts.contains(act))
        // deskstep-awaited-sign, -open-name, -contribute
        .map(|act| view! { <p>{visit.texts.get(&format!("deskstep-awaited-{}", act.code()))}</p> })
        .collect();
    (!words.is_empty()).then(|| {
        view! { <div class="note warn">{icon(visit, "hourglass")}<div class="stack-s">{words}</div></div> }.into_any()
    })
}

fn form(visit: &Visit, case: &DeskCase, refused: &Refused, act: Act) -> AnyView {
    let t = visit.texts;
    view! {
        <form id="form" class="card stack mt4" method="post" action=visit.to(&paths::desk_step(&case.id)) novalidate>
            <h2>{t.get(&format!("deskstep-{}", act.code()))}</h2>
            <p class="hint">{t.get(&format!("deskstep-{}-text", act.code()))}</p>
            {fields(visit, case, refused, act)}
            {hidden("act", act.code())}
            {hidden("seen", &case.seen.to_string())}
            {hidden("form", &visit.portal.form_token())}
            <p class="btns">
                <button class="btn">{t.get(&format!("deskstep-{}", act.code()))}</button>
                <a class="btn alt" href=visit.to(&paths::desk_concern(&case.id))>{text!(t, "deskstep-back")}</a>
            </p>
        </form>
    }
    .into_any()
}

fn fields(visit: &Visit, case: &DeskCase, refused: &Refused, act: Act) -> AnyView {
    let (typed, wrong) = (&refused.step, &refused.wrong);
    let line = |name, value: &str| Field {
        name,
        value: value.to_owned(),
        kind: "text",
        max: 100,
        required: true,
        ..Field::default()
    };
    let (name, value) = if act.is_letter() { ("words", &typed.words) } else { ("reason", &typed.reason) };
    let words = Field { name, value: value.clone(), max: 1000, rows: 4, required: true, ..Field::default() };
    let words = (!act.is_wordless()).then(|| field(visit, "deskstep", wrong, words));
    let own = match act {
        Act::Assign => select(visit, "deskstep", wrong, "to", &typed.to, receivers(visit, case)),
        Act::Forward | Act::Involve => {
            let meant = Category::of_code(&case.case.category).and_then(|category| category.competence().partner());
            let meant = meant.filter(|_| act == Act::Forward);
            let chosen = if typed.body.is_empty() { meant.map_or("", PartnerKind::code) } else { &typed.body };
            let body = select(visit, "deskstep", wrong, "body", chosen, bodies(visit));
            view! { {body}{field(visit, "deskstep", wrong, line("outgoing", &typed.outgoing))} }.into_any()
        }
        Act::Extend => {
            let latest = case.latest_extension.map(|day| {
                let day = day_month_weekday(day, visit.language);
                view! { <p class="sm">{text!(visit.texts, "deskstep-latest", day = day)}</p> }
            });
            let until =
                Field { name: "until", value: typed.until.clone(), kind: "date", required: true, ..Field::default() };
            view! { {latest}{field(visit, "deskstep", wrong, until)} }.into_any()
        }
        Act::Leave => choices(visit, "deskstep", wrong, "ground", &typed.ground, grounds(visit)),
        Act::Merge => field(visit, "deskstep", wrong, line("main", &typed.main)),
        Act::Correct => correction(visit, case, typed, refused),
        Act::NotOurs
        | Act::Contribute
        | Act::Sign
        | Act::SendBack
        | Act::Supplement
        | Act::AskName
        | Act::OpenName
        | Act::RefuseName => ().into_any(),
    };
    view! { {own}{words} }.into_any()
}

/// Why the state does not allow a step.
pub(super) fn illegal(visit: &Visit, illegal: Illegal) -> String {
    let t = visit.texts;
    let day = |date| day_month_weekday(date, visit.language);
    match illegal {
        Illegal::TooLateToForward { until } => text!(t, "deskstep-too-late-to-forward", day = day(until)),
        Illegal::TermPassed { due } => text!(t, "deskstep-term-passed", day = day(due)),
        Illegal::Extension(ExtensionRefusal::TooLong { latest }) => {
            text!(t, "deskstep-extension-too-long", day = day(latest))
        }
        // deskstep-not-open, -not-answered, -too-late-to-judge, -same-holder, -not-extendable, -extended-before,
        // -extension-not-later, -no-main, -not-sealed, -name-asked-before, -no-name-asked, -same-person, -not-proposed,
        // -involved-before, -not-asked
        other => t.get(&format!("deskstep-{}", other.code())),
    }
}

fn receivers(visit: &Visit, case: &DeskCase) -> Vec<Choice> {
    let gazetteer = visit.portal.gazetteer();
    let desk = Choice { value: "desk".into(), label: text!(visit.texts, "deskstep-to-desk"), hint: String::new() };
    let officer = |(id, name, mahalla): &(String, domain::place::Names, String)| {
        let mahalla = gazetteer.mahalla(mahalla).map(|mahalla| names::mahalla(visit, mahalla)).unwrap_or_default();
        let label = text!(
            visit.texts,
            "deskstep-to-officer",
            name = name.in_language(visit.language).to_owned(),
            mahalla = mahalla
        );
        Choice { value: id.clone(), label, hint: String::new() }
    };
    std::iter::once(desk).chain(case.officers.iter().map(officer)).collect()
}

fn bodies(visit: &Visit) -> Vec<Choice> {
    // category-partner-<code>
    let body = |kind: PartnerKind| Choice {
        value: kind.code().into(),
        label: visit.texts.get(&format!("category-partner-{}", kind.code())),
        hint: String::new(),
    };
    PartnerKind::ALL.into_iter().map(body).collect()
}

fn grounds(visit: &Visit) -> Vec<Choice> {
    // deskstep-ground-anonymous, -representative, -unlawful, -repeat
    let ground = |ground: LeftGround| Choice {
        value: ground.code().into(),
        label: visit.texts.get(&format!("deskstep-ground-{}", ground.code())),
        hint: String::new(),
    };
    LeftGround::ALL.into_iter().map(ground).collect()
}

fn correction(visit: &Visit, case: &DeskCase, typed: &StepForm, refused: &Refused) -> AnyView {
    let t = visit.texts;
    let or = |typed: &str, known: &str| if typed.is_empty() { known.to_owned() } else { typed.to_owned() };
    let choice = |code: &str, key: String| Choice { value: code.into(), label: t.get(&key), hint: String::new() };
    // category-<code>, category-kind-<code>
    let categories = Category::ALL
        .into_iter()
        .filter(|category| !category.is_about_officer())
        .map(|category| choice(category.code(), format!("category-{}", category.code())))
        .collect();
    let kinds =
        Kind::ALL.into_iter().map(|kind| choice(kind.code(), format!("category-kind-{}", kind.code()))).collect();
    let category = or(&typed.category, &case.case.category);
    let kind = or(&typed.kind, &case.case.kind);
    view! {
        {select(visit, "deskstep", &refused.wrong, "category", &category, categories)}
        {choices(visit, "deskstep", &refused.wrong, "kind", &kind, kinds)}
    }
    .into_any()
}
