//! What residents say of a report or a meeting: the form with four questions, and what was said, by letter and open apart.
use crate::{
    components::{
        form::{Choice, Field, Wrong, choices, field, hidden},
        icon::icon,
    },
    paths, text,
    visit::Visit,
};
use domain::{
    language::Language,
    report::Report,
    report_verdict::{R1, R2, R3, R4, ReportVerdictForm, ReportVoices},
    score::Published,
};
use leptos::prelude::*;

/// What is judged, in words: where its form goes, its headings, and the area of its questions.
pub struct Judged {
    /// Where the form goes.
    pub action: String,
    /// The area of its questions and fields.
    pub area: &'static str,
    /// The heading.
    pub title: String,
    /// What opens the form.
    pub ask: String,
    /// Promises of the report before, of each of which it is asked whether it was kept.
    pub promises: Vec<String>,
}

impl Judged {
    /// A published report.
    pub fn report(visit: &Visit, report: &Report) -> Self {
        let t = visit.texts;
        Self {
            promises: report.earlier.iter().map(|one| one.what.clone()).collect(),
            action: visit.to(&paths::report_verdict(&report.id)),
            area: "voice",
            title: text!(t, "voice-title"),
            ask: text!(t, "voice-ask"),
        }
    }

    /// A meeting that was held.
    pub fn meeting(visit: &Visit, id: &str) -> Self {
        let t = visit.texts;
        Self {
            action: visit.to(&paths::meeting_verdict(id)),
            area: "meeting",
            promises: Vec::new(),
            title: text!(t, "meeting-voice"),
            ask: text!(t, "meeting-voice-ask"),
        }
    }
}

/// Both, under one heading; `has_said` right after somebody said something.
pub fn section(
    visit: &Visit,
    judged: Judged,
    voices: &[Option<ReportVoices>; 2],
    typed: &ReportVerdictForm,
    wrong: &Wrong,
    has_said: bool,
) -> AnyView {
    let t = visit.texts;
    let thanks = has_said.then(|| {
        view! {
            <div class="note good mt4" role="status">
                {icon(visit, "circle-check")}
                <div><b>{text!(t, "voice-thanks")}</b><p class="sm">{text!(t, "voice-thanks.text")}</p></div>
            </div>
        }
    });
    view! {
        <section class="sec" id="voice">
            <h2>{judged.title.clone()}</h2>
            {thanks}
            {said(visit, voices)}
            {(!has_said).then(|| asked(visit, judged, typed, wrong))}
        </section>
    }
    .into_any()
}

fn said(visit: &Visit, [letter, open]: &[Option<ReportVoices>; 2]) -> AnyView {
    let t = visit.texts;
    if letter.is_none() && open.is_none() {
        return view! { <p class="muted">{text!(t, "voice-none")}</p> }.into_any();
    }
    let part = |heading: String, note: String, voices: &ReportVoices| {
        view! {
            <div class="stack">
                <h3>{heading}</h3>
                <p class="sm muted">{note}</p>
                {counts(visit, voices)}
            </div>
        }
    };
    view! {
        <div class="two mt4">
            {letter.as_ref().map(|voices| part(
                text!(t, "voice-letter", count = voices.answered),
                text!(t, "voice-letter.text"),
                voices,
            ))}
            {open.as_ref().map(|voices| part(
                text!(t, "voice-open", count = voices.answered),
                text!(t, "voice-open.text"),
                voices,
            ))}
        </div>
    }
    .into_any()
}

fn counts(visit: &Visit, voices: &ReportVoices) -> AnyView {
    let t = visit.texts;
    // Keys: voice-r2-good, -bad; voice-r3-all, -some, -none, -noquestions; voice-r4-yes, -partly, -no.
    let part = |name: &str, codes: &[&str], counts: &[u32]| {
        let rows = ReportVoices::told(counts).map(|told| {
            let label = |code: &&str| t.get(&format!("voice-{name}-{code}"));
            codes.iter().zip(told).map(|(code, told)| (label(code), share(visit, told))).collect::<Vec<_>>()
        });
        shares(visit, t.get(&format!("voice-{name}")), rows)
    };
    view! {
        {part("r2", &R2, &voices.satisfied)}
        {part("r3", &R3, &voices.questions)}
        {part("r4", &R4, &voices.matches)}
    }
    .into_any()
}

/// The shares of the answers to a question, as a table; none where too few answered it.
fn shares(visit: &Visit, title: String, rows: Option<Vec<(String, String)>>) -> AnyView {
    let t = visit.texts;
    let Some(rows) = rows else {
        return view! { <p class="sm"><b>{title}</b>" "{text!(t, "report-sheet-few")}</p> }.into_any();
    };
    let rows = rows
        .into_iter()
        .map(|(label, words)| view! { <tr><th scope="row">{label}</th><td class="n">{words}</td></tr> })
        .collect_view();
    view! { <table class="tbl"><caption>{title}</caption><tbody>{rows}</tbody></table> }.into_any()
}

/// A share in words: a number, a bound where a number would give few away, or that it is hidden.
pub fn share(visit: &Visit, told: Option<Published>) -> String {
    let t = visit.texts;
    match told {
        Some(Published::Share { percent }) => text!(t, "voice-share", percent = percent),
        Some(Published::Under { percent }) => text!(t, "report-sheet-under", percent = percent),
        Some(Published::Over { percent }) => text!(t, "report-sheet-over", percent = percent),
        Some(Published::Suppressed) | None => text!(t, "voice-hidden"),
    }
}

fn asked(visit: &Visit, judged: Judged, typed: &ReportVerdictForm, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    // Keys: voice-r1-attended, -read, -neither, and those above with voice-r2-0, voice-r4-0.
    let tiles = |name: &str, codes: &[&str]| {
        codes
            .iter()
            .map(|code| {
                let hint = if *code == "neither" { text!(t, "voice-r1-neither.rest") } else { String::new() };
                Choice { value: (*code).to_owned(), label: t.get(&format!("voice-{name}-{code}")), hint }
            })
            .collect::<Vec<_>>()
    };
    let code = Field { name: "code", value: typed.code.clone(), kind: "text", ..Field::default() };
    let is_open = !wrong.is_empty();
    view! {
        <details class="more mt5 noprint" open=is_open>
            <summary>{judged.ask}</summary>
            <form class="stack-l mt4" method="post" action=judged.action novalidate>
                <p>{text!(t, "voice-ask.text")}</p>
                {choices(visit, judged.area, wrong, "r1", &typed.r1, tiles("r1", &R1))}
                {choices(visit, judged.area, wrong, "r2", &typed.r2, tiles("r2", &R2))}
                {choices(visit, judged.area, wrong, "r3", &typed.r3, tiles("r3", &R3))}
                {choices(visit, judged.area, wrong, "r4", &typed.r4, tiles("r4", &R4))}
                {promises(visit, &judged.promises, typed, wrong)}
                {field(visit, judged.area, wrong, code)}
                {hidden("form", &visit.portal.form_token())}
                <div class="btns"><button class="btn">{icon(visit, "send")}{text!(t, "voice-send")}</button></div>
            </form>
        </details>
    }
    .into_any()
}

/// Of each promise of the report before whether it was kept, to be left out at will.
fn promises(visit: &Visit, promises: &[String], typed: &ReportVerdictForm, wrong: &Wrong) -> Option<AnyView> {
    let t = visit.texts;
    let fields = [
        ("k1", &typed.k1),
        ("k2", &typed.k2),
        ("k3", &typed.k3),
        ("k4", &typed.k4),
        ("k5", &typed.k5),
        ("k6", &typed.k6),
    ];
    let tiles = || {
        // Keys: voice-r4-yes, -partly, -no, -0.
        let tile = |code: &&str| Choice {
            value: (*code).to_owned(),
            label: t.get(&format!("voice-r4-{code}")),
            hint: String::new(),
        };
        R4.iter().map(tile).collect::<Vec<_>>()
    };
    let one = |(promise, (name, chosen)): (&String, (&'static str, &String))| {
        let language = Language::of_text(promise, visit.language).tag();
        // Keys: voice-k1 to voice-k6.
        view! {
            <div class="stack-s">
                <p lang=language><b>{promise.clone()}</b></p>
                {choices(visit, "voice", wrong, name, chosen, tiles())}
            </div>
        }
    };
    (!promises.is_empty()).then(|| {
        view! {
            <div class="stack">
                <h3>{text!(t, "voice-promises")}</h3>
                <p class="sm muted">{text!(t, "voice-promises.text")}</p>
                {promises.iter().zip(fields).map(one).collect_view()}
            </div>
        }
        .into_any()
    })
}
