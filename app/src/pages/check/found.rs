//! What the log has of what somebody holds: a ballot counted or not and why, or the steps of a case, each with its proof.
use crate::{
    components::{icon::icon, signal},
    pages::regions::names,
    text,
    visit::Visit,
};
use domain::{
    calendar::long_date,
    check::{CaseEntry, Counting, Found, Standing, hex},
};
use leptos::prelude::*;

/// The answer, above the form.
pub fn show(visit: &Visit, found: &Found) -> AnyView {
    let body = match found {
        Found::Nothing => nothing(visit),
        Found::Ballot { quarter, counting, standing } => ballot(visit, quarter, counting, standing),
        Found::Case { steps } => case(visit, steps),
    };
    view! { <section class="stack mt5" id="found" role="status">{body}</section> }.into_any()
}

fn nothing(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <div class="note">
            {icon(visit, "info")}
            <div><b>{text!(t, "check-nothing")}</b><p>{text!(t, "check-nothing.text")}</p></div>
        </div>
    }
    .into_any()
}

fn ballot(visit: &Visit, quarter: &str, counting: &Counting, standing: &Standing) -> AnyView {
    let t = visit.texts;
    let quarter = names::quarter(visit, quarter);
    let said = match counting {
        Counting::Counted => view! {
            <div class="note good" data-counting="counted">
                {icon(visit, "circle-check")}
                <div><b>{text!(t, "check-counted", quarter = quarter)}</b><p>{text!(t, "check-counted.text")}</p></div>
            </div>
        }
        .into_any(),
        Counting::Excluded(word) => view! {
            <div class="note warn" data-counting="excluded">
                {icon(visit, "circle-alert")}
                <div>
                    <b>{text!(t, "check-excluded", quarter = quarter)}</b>
                    <p>{text!(t, "check-excluded.why", reason = signal::reason(visit, word))}</p>
                    <p>{text!(t, "check-excluded.text")}</p>
                </div>
            </div>
        }
        .into_any(),
    };
    view! { {said}{proof(visit, standing)} }.into_any()
}

fn case(visit: &Visit, steps: &[CaseEntry]) -> AnyView {
    let t = visit.texts;
    let is_missing = steps.iter().any(|step| step.is_missing);
    let said = if is_missing {
        view! {
            <div class="note bad">
                {icon(visit, "triangle-alert")}
                <div><b>{text!(t, "check-missing")}</b><p>{text!(t, "check-missing.text")}</p></div>
            </div>
        }
        .into_any()
    } else {
        view! {
            <div class="note good">
                {icon(visit, "circle-check")}
                <div><b>{text!(t, "check-case")}</b><p>{text!(t, "check-case.text")}</p></div>
            </div>
        }
        .into_any()
    };
    view! { {said}<ol class="tl">{steps.iter().map(|one| step(visit, one)).collect_view()}</ol> }.into_any()
}

fn step(visit: &Visit, entry: &CaseEntry) -> AnyView {
    let t = visit.texts;
    // check-step-received, -forwarded, -replied, -deadline-missed, -confirmed, -denied, -reopened, -closed-unconfirmed, -erased
    let name = t.get(&format!("check-step-{}", entry.step.code().replace('_', "-")));
    let (class, sign) = if entry.is_missing {
        ("late", "triangle-alert")
    } else if entry.standing.is_some() {
        ("", "check")
    } else {
        ("next", "clock")
    };
    let stands = match &entry.standing {
        _ if entry.is_missing => view! { <p class="t-bad">{text!(t, "check-step.missing")}</p> }.into_any(),
        Some(standing) => proof(visit, standing),
        None => view! { <p class="sm">{text!(t, "check-step.tonight")}</p> }.into_any(),
    };
    view! { <li class=class>{icon(visit, sign)}<h3>{name}</h3><p class="when">{long_date(entry.on, visit.language)}</p>{stands}</li> }
        .into_any()
}

/// Where an entry stands, and the words that prove it to whoever holds the signed word of the log.
fn proof(visit: &Visit, standing: &Standing) -> AnyView {
    let t = visit.texts;
    let place = text!(t, "check-place.of", number = t.number(standing.number), size = t.number(standing.size));
    view! {
        <dl class="sum">
            <div><dt>{text!(t, "check-place")}</dt><dd>{place}</dd></div>
            <div><dt>{text!(t, "check-day")}</dt><dd>{long_date(standing.day, visit.language)}</dd></div>
            <div><dt>{text!(t, "check-entry")}</dt><dd><code class="hash">{hex(&standing.entry)}</code></dd></div>
        </dl>
        <details class="more">
            <summary>{text!(t, "check-proof")}</summary>
            <p class="sm">{text!(t, "check-proof.text")}</p>
            <pre class="proof">{json(standing)}</pre>
        </details>
    }
    .into_any()
}

/// The proof as programs read it: hashes in hexadecimal digits.
fn json(standing: &Standing) -> String {
    let path = standing.path.iter().map(|hash| format!("    \"{}\"", hex(hash))).collect::<Vec<_>>().join(",\n");
    let path = if path.is_empty() { String::new() } else { format!("\n{path}\n  ") };
    format!(
        "{{\n  \"entry\": \"{}\",\n  \"number\": {},\n  \"size\": {},\n  \"day\": \"{}\",\n  \"path\": [{path}]\n}}",
        hex(&standing.entry),
        standing.number,
        standing.size,
        standing.day,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proof_is_written_as_programs_read_it() {
        let day = time::Date::from_ordinal_date(2026, 1).unwrap_or(time::Date::MIN);
        let standing = Standing { entry: [1; 32], number: 2, size: 3, path: vec![[15; 32]], day };
        let (entry, path) = ("01".repeat(32), "0f".repeat(32));
        assert_eq!(
            json(&standing),
            format!(
                "{{\n  \"entry\": \"{entry}\",\n  \"number\": 2,\n  \"size\": 3,\n  \"day\": \"2026-01-01\",\n  \"path\": [\n    \"{path}\"\n  ]\n}}"
            )
        );
        assert!(json(&Standing { path: Vec::new(), ..standing }).ends_with("\"path\": []\n}"));
    }
}
