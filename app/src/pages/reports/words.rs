//! What the inspector writes in a report: the narrative, how earlier promises ended, and the new ones.
use super::voice;
use crate::{components::icon::icon, text, visit::Visit};
use domain::{
    calendar,
    language::Language,
    report::{Commitment, Kept, Narrative},
    report_verdict::ReportVoices,
};
use leptos::prelude::*;

/// The narrative by headings; what was left empty is left out.
pub fn told<'a>(visit: &Visit, narrative: &'a Narrative) -> impl Iterator<Item = (String, &'a str)> + use<'a> {
    let t = visit.texts;
    let parts = [
        (text!(t, "report-brought"), &narrative.brought),
        (text!(t, "report-done"), &narrative.done),
        (text!(t, "report-words-minors"), &narrative.minors),
        (text!(t, "report-failed"), &narrative.failed),
        (text!(t, "report-next"), &narrative.next),
    ];
    parts.into_iter().map(|(heading, words)| (heading, words.as_str())).filter(|(_, words)| !words.trim().is_empty())
}

/// The narrative under its headings.
pub fn narrative(visit: &Visit, narrative: &Narrative) -> AnyView {
    told(visit, narrative)
        .map(|(heading, words)| {
            let language = tag(visit, words);
            let words = paragraphs(words).into_iter().map(|words| view! { <p>{words}</p> }).collect_view();
            view! { <section class="sec"><h2>{heading}</h2><div class="stack" lang=language>{words}</div></section> }
        })
        .collect_view()
        .into_any()
}

/// Parts of a text between blank lines.
fn paragraphs(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.split(|line| line.is_empty()).filter(|part| !part.is_empty()).map(|part| part.join("\n")).collect()
}

/// What residents say of whether the report before matches what they saw.
pub fn heard(visit: &Visit, voices: &ReportVoices) -> String {
    let t = visit.texts;
    let count = t.number(voices.matches.iter().map(|count| u64::from(*count)).sum());
    let Some(told) = ReportVoices::told(&voices.matches) else { return text!(t, "report-earlier-few") };
    let mut told = told.into_iter().map(|share| voice::share(visit, share));
    let [yes, partly, no] = std::array::from_fn(|_| told.next().unwrap_or_default());
    text!(t, "report-earlier-voices", count = count, yes = yes, partly = partly, no = no)
}

/// How a promise ended, in a word.
pub fn ended(visit: &Visit, kept: Kept) -> String {
    // Keys: report-kept-pending, report-kept-kept, report-kept-partly, report-kept-broken.
    visit.texts.get(&format!("report-kept-{}", kept.code()))
}

/// What residents say of each promise in turn, in words; that too few say anything, where it is so.
pub fn judged(visit: &Visit, voices: Option<&ReportVoices>, at: usize) -> String {
    let t = visit.texts;
    let counts = voices.and_then(|voices| voices.kept.get(at));
    let Some(told) = counts.and_then(|counts| ReportVoices::told(counts)) else {
        return text!(t, "report-promise-few");
    };
    let mut told = told.into_iter().map(|share| voice::share(visit, share));
    let [yes, partly, no] = std::array::from_fn(|_| told.next().unwrap_or_default());
    text!(t, "report-promise-judged", yes = yes, partly = partly, no = no)
}

/// Promises of the report before, how they ended, and what residents say of each: `before` of that report as a whole, `now`
/// of each promise.
pub fn earlier(
    visit: &Visit,
    promises: &[Commitment],
    before: Option<&ReportVoices>,
    now: Option<&ReportVoices>,
) -> Option<AnyView> {
    let t = visit.texts;
    let heads = [
        text!(t, "report-promise-by"),
        text!(t, "report-promise-kept"),
        text!(t, "report-promise-residents"),
        text!(t, "report-promise-shown"),
    ];
    let heard = before.map(|voices| heard(visit, voices));
    let rows = promises
        .iter()
        .enumerate()
        .map(|(at, promise)| {
            let by = calendar::long_date(promise.by, visit.language);
            let [by_head, kept_head, said_head, shown_head] = heads.clone();
            view! {
                <tr>
                    <th scope="row" lang=tag(visit, &promise.what)>{promise.what.clone()}</th>
                    <td data-l=by_head>{by}</td>
                    <td data-l=kept_head>{kept(visit, promise.kept)}</td>
                    <td data-l=said_head>{judged(visit, now, at)}</td>
                    <td class="wide" data-l=shown_head lang=tag(visit, &promise.shown)>{promise.shown.clone()}</td>
                </tr>
            }
        })
        .collect_view();
    (!promises.is_empty()).then(|| {
        let table = table(visit, "earlier", text!(t, "report-earlier"), heads.to_vec(), rows.into_any());
        view! { {table}{heard.map(|words| view! { <p class="sm mt2">{words}</p> })} }.into_any()
    })
}

/// New promises: what, by when, how residents will see it.
pub fn promises(visit: &Visit, promises: &[Commitment]) -> Option<AnyView> {
    let t = visit.texts;
    let heads = [text!(t, "report-promise-by"), text!(t, "report-promise-evidence")];
    let rows = promises
        .iter()
        .map(|promise| {
            let by = calendar::long_date(promise.by, visit.language);
            let [by_head, evidence_head] = heads.clone();
            view! {
                <tr>
                    <th scope="row" lang=tag(visit, &promise.what)>{promise.what.clone()}</th>
                    <td data-l=by_head>{by}</td>
                    <td class="wide" data-l=evidence_head lang=tag(visit, &promise.evidence)>{promise.evidence.clone()}</td>
                </tr>
            }
        })
        .collect_view();
    (!promises.is_empty())
        .then(|| table(visit, "promises", text!(t, "report-promises"), heads.to_vec(), rows.into_any()))
}

fn tag(visit: &Visit, words: &str) -> &'static str {
    Language::of_text(words, visit.language).tag()
}

fn table(visit: &Visit, id: &'static str, heading: String, heads: Vec<String>, rows: AnyView) -> AnyView {
    let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    view! {
        <section class="sec">
            <h2 id=id>{heading}</h2>
            <table class="tbl c" aria-labelledby=id>
                <thead><tr><th scope="col">{text!(visit.texts, "report-promise-what")}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn kept(visit: &Visit, kept: Kept) -> AnyView {
    let (class, name) = match kept {
        Kept::Pending => ("pill", "info"),
        Kept::Kept => ("pill good", "check"),
        Kept::Partly => ("pill warn", "circle-alert"),
        Kept::Broken => ("pill bad", "triangle-alert"),
    };
    view! { <span class=class>{icon(visit, name)}{ended(visit, kept)}</span> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn blank_lines_part_paragraphs() {
        assert_eq!(paragraphs("one\r\ntwo\r\n\r\n \r\nthree\n"), ["one\ntwo", "three"]);
        assert!(paragraphs(" \n\n").is_empty());
    }
}
