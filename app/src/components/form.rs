//! Parts of plain HTML forms: a summary of what is wrong with links to the fields, and fields that keep what was typed.
//! A field's texts are one message: its value is the label, `.hint` the hint, `.<reason>` the words of a refusal.
use crate::{components::icon::icon, text, visit::Visit};
use domain::rating::Answer;
use leptos::prelude::*;

/// What is wrong with a form: field name and reason, as domain refusals name them.
pub type Wrong = Vec<(&'static str, &'static str)>;

/// The reason a field was refused for, if it was.
pub fn reason(wrong: &Wrong, field: &str) -> Option<&'static str> {
    wrong.iter().find(|(name, _)| *name == field).map(|(_, reason)| *reason)
}

/// The summary on top of a refused form. `area` is the prefix of the fields' messages: `concern` for `concern-text`.
pub fn summary(visit: &Visit, area: &str, wrong: &Wrong) -> Option<AnyView> {
    if wrong.is_empty() {
        return None;
    }
    let t = visit.texts;
    let items = wrong
        .iter()
        .map(|(field, reason)| view! { <li><a href=format!("#{field}")>{t.get(&format!("{area}-{field}.{reason}"))}</a></li> })
        .collect_view();
    Some(
        view! {
            <div class="errs" role="alert" tabindex="-1" id="errors">
                <h2>{icon(visit, "circle-alert")}{text!(t, "common-errors")}</h2>
                <ul>{items}</ul>
            </div>
        }
        .into_any(),
    )
}

/// How a field is shown.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// Its name and id.
    pub name: &'static str,
    /// What was typed.
    pub value: String,
    /// `text`, `email`, `tel`, `password`, `date`; empty for a text area.
    pub kind: &'static str,
    /// At most so many characters; zero for no limit.
    pub max: usize,
    /// `autocomplete` token; empty for `off`.
    pub autocomplete: &'static str,
    /// `inputmode`; empty for none.
    pub inputmode: &'static str,
    /// Whether it must be filled; shown in words beside optional ones, checked on the server.
    pub required: bool,
    /// Rows of a text area.
    pub rows: u8,
}

/// One field with label, hint and the words of a refusal.
pub fn field(visit: &Visit, area: &str, wrong: &Wrong, field: Field) -> AnyView {
    let t = visit.texts;
    let key = format!("{area}-{}", field.name);
    let hint = t.has(&format!("{key}.hint")).then(|| t.get(&format!("{key}.hint")));
    let refused = reason(wrong, field.name).map(|reason| t.get(&format!("{key}.{reason}")));
    let described = [
        hint.as_ref().map(|_| format!("{}-hint", field.name)),
        refused.as_ref().map(|_| format!("{}-error", field.name)),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(" ");
    let described = (!described.is_empty()).then_some(described);
    let invalid = refused.is_some().then_some("true");
    let class = if refused.is_some() { "field bad" } else { "field" };
    let max = (field.max > 0).then(|| field.max.to_string());
    let control = if field.kind.is_empty() {
        view! {
            <textarea id=field.name name=field.name rows=field.rows.max(3).to_string() aria-describedby=described aria-invalid=invalid data-max=max>
                {raw_text(&field.value)}
            </textarea>
        }
        .into_any()
    } else {
        let autocomplete = if field.autocomplete.is_empty() { "off" } else { field.autocomplete };
        view! {
            <input
                id=field.name
                name=field.name
                r#type=field.kind
                value=field.value
                autocomplete=autocomplete
                inputmode=(!field.inputmode.is_empty()).then_some(field.inputmode)
                aria-describedby=described
                aria-invalid=invalid
            />
        }
        .into_any()
    };
    view! {
        <div class=class>
            <label for=field.name>
                {t.get(&key)}
                {(!field.required).then(|| view! { " " <span class="opt-word">{text!(t, "common-optional")}</span> })}
            </label>
            {hint.map(|hint| view! { <p class="hint" id=format!("{}-hint", field.name)>{hint}</p> })}
            {refused.map(|words| view! { <p class="err" id=format!("{}-error", field.name)>{icon(visit, "circle-alert")}{words}</p> })}
            {control}
        </div>
    }
    .into_any()
}

/// Text for inside a text area, where the framework escapes nothing; the first line break is the browser's.
fn raw_text(value: &str) -> String {
    format!("\n{}", value.replace('&', "&amp;").replace('<', "&lt;"))
}

/// One choice of a group of radio tiles.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// The value sent.
    pub value: String,
    /// Its words.
    pub label: String,
    /// What choosing it means; empty for none.
    pub hint: String,
}

/// A group of radio tiles under a legend; the texts of the group are one message like a field's.
pub fn choices(visit: &Visit, area: &str, wrong: &Wrong, name: &'static str, chosen: &str, of: Vec<Choice>) -> AnyView {
    let t = visit.texts;
    let key = format!("{area}-{name}");
    let hint = t.has(&format!("{key}.hint")).then(|| t.get(&format!("{key}.hint")));
    let refused = reason(wrong, name).map(|reason| t.get(&format!("{key}.{reason}")));
    let class = if refused.is_some() { "field bad" } else { "field" };
    let tiles = of
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            // The summary's link leads to the first tile.
            let id = if index == 0 { name.to_owned() } else { format!("{name}-{}", choice.value) };
            let checked = choice.value == chosen;
            view! {
                <label class="opt">
                    <input r#type="radio" id=id name=name value=choice.value checked=checked/>
                    <span class="body">
                        <b>{choice.label}</b>
                        {(!choice.hint.is_empty()).then(|| view! { <span class="hint">{choice.hint}</span> })}
                    </span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class=class>
            <legend>{t.get(&key)}</legend>
            {hint.map(|hint| view! { <p class="hint">{hint}</p> })}
            {refused.map(|words| view! { <p class="err">{icon(visit, "circle-alert")}{words}</p> })}
            <div class="opts">{tiles}</div>
        </fieldset>
    }
    .into_any()
}

/// One question with the common answers: words from the best down, “I cannot say” apart, nothing chosen beforehand.
pub fn scale(visit: &Visit, area: &str, wrong: &Wrong, name: &'static str, chosen: &str) -> AnyView {
    let t = visit.texts;
    let key = format!("{area}-{name}");
    let hint = t.has(&format!("{key}.hint")).then(|| t.get(&format!("{key}.hint")));
    let refused = reason(wrong, name).map(|reason| t.get(&format!("{key}.{reason}")));
    let answer = |answer: Answer| {
        let value = answer.value().to_string();
        // The summary's link leads to the first answer.
        let id = if answer == Answer::VeryWell { name.to_owned() } else { format!("{name}-{value}") };
        let checked = value == chosen;
        // Keys: rating-answer-0 to rating-answer-5.
        let words = t.get(&format!("rating-answer-{value}"));
        view! { <label class="ans"><input r#type="radio" id=id name=name value=value checked=checked/><span>{words}</span></label> }
    };
    let class = if refused.is_some() { "scale field bad" } else { "scale field" };
    let graded = Answer::ALL.into_iter().filter(|answer| answer.grade().is_some());
    view! {
        <fieldset class=class>
            <legend>{t.get(&key)}</legend>
            {hint.map(|hint| view! { <p class="hint">{hint}</p> })}
            {refused.map(|words| view! { <p class="err">{icon(visit, "circle-alert")}{words}</p> })}
            <div class="answers">{graded.map(answer).collect_view()}</div>
            <div class="apart">{answer(Answer::CannotSay)}</div>
        </fieldset>
    }
    .into_any()
}

/// A list to choose one from, for choices that are many; its texts are one message like a field's.
pub fn select(visit: &Visit, area: &str, wrong: &Wrong, name: &'static str, chosen: &str, of: Vec<Choice>) -> AnyView {
    let t = visit.texts;
    let key = format!("{area}-{name}");
    let refused = reason(wrong, name).map(|reason| t.get(&format!("{key}.{reason}")));
    let class = if refused.is_some() { "field bad" } else { "field" };
    let invalid = refused.is_some().then_some("true");
    let described = refused.is_some().then(|| format!("{name}-error"));
    let options = of
        .into_iter()
        .map(|choice| {
            let selected = choice.value == chosen;
            view! { <option value=choice.value selected=selected>{choice.label}</option> }
        })
        .collect_view();
    view! {
        <div class=class>
            <label for=name>{t.get(&key)}</label>
            {refused.map(|words| view! { <p class="err" id=format!("{name}-error")>{icon(visit, "circle-alert")}{words}</p> })}
            <select id=name name=name aria-describedby=described aria-invalid=invalid>{options}</select>
        </div>
    }
    .into_any()
}

/// A value carried along unseen.
pub fn hidden(name: &'static str, value: &str) -> impl IntoView + use<> {
    view! { <input r#type="hidden" name=name value=value.to_owned()/> }
}
