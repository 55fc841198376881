//! The second page: what the law says about it, whom it concerns, how much of himself the resident shows, what happened.
//! What is asked for a name stands before anything is typed, each consequence beside its choice.
use super::sheet::Sheet;
use crate::{
    components::{
        form::{Choice, Field, Wrong, choices, field, reason, summary},
        icon::icon,
    },
    islands::{ChosenPhotos, PhotoLimits, PhotoWords},
    page, paths, text,
    visit::Visit,
};
use axum::response::Response;
use domain::{
    category::{About, Category, Identity, Kind},
    photo,
};
use leptos::prelude::*;

/// What this page shows itself; the rest is carried along.
const SHOWN: [&str; 11] =
    ["kind", "about", "text", "place", "identity", "name", "address", "email", "phone", "consent", "publish"];
/// Characters a concern may have.
const TEXT_MOST: usize = 4000;

/// The page.
pub fn show(visit: &Visit, sheet: &Sheet, wrong: &Wrong) -> Response {
    let t = visit.texts;
    page::draw(visit, super::head(visit, text!(t, "concern-details"), wrong).islands(), || {
        view! {
            <main id="main" class="wrap narrow main">
                {summary(visit, "concern", wrong)}
                {super::steps(visit, 1)}
                {super::exit(visit, sheet.category())}
                <h1 class="mt5">{text!(t, "concern-details")}</h1>
                {sheet.category().map(|category| law(visit, category))}
                <form id="form" class="stack-l mt5" method="post" action=visit.to(paths::CONCERN_NEW) enctype="multipart/form-data" novalidate>
                    {whom(visit, sheet, wrong)}
                    {what(visit, sheet, wrong)}
                    {who(visit, sheet, wrong)}
                    {consents(visit, sheet, wrong)}
                    {sheet.carry(&SHOWN)}
                    <div class="btns">
                        <button class="btn" name="step" value="check">{text!(t, "concern-to-check")}</button>
                        <button class="btn quiet" name="step" value="topic">{text!(t, "concern-to-topic")}</button>
                    </div>
                </form>
            </main>
        }
        .into_any()
    })
}

/// What the law says, who is competent and how long it takes: known before the first word.
fn law(visit: &Visit, category: Category) -> AnyView {
    let t = visit.texts;
    let code = category.code();
    let term = category.legal_term().code();
    // Keys: category-<code>, .law, .body of every category; category-term-fifteen-days, -one-month, -criminal-procedure
    // with .hint; category-partner-<code> of every kind of body.
    let forwarded = category.competence().partner().map(|partner| {
        let body = t.get(&format!("category-partner-{}", partner.code()));
        view! { <p class="mt2">{text!(t, "concern-law-forwarded", body = body)}</p> }
    });
    view! {
        <div class="note mt5">
            {icon(visit, "info")}
            <div>
                <h2>{t.get(&format!("category-{code}"))}</h2>
                <p class="mt2">{t.get(&format!("category-{code}.law"))}</p>
                {forwarded}
                <dl class="summary mt2">
                    <div><dt>{text!(t, "concern-law-body")}</dt><dd>{t.get(&format!("category-{code}.body"))}</dd></div>
                    <div>
                        <dt>{text!(t, "concern-law-term")}</dt>
                        <dd>{t.get(&format!("category-term-{term}"))}<span class="hint block">{t.get(&format!("category-term-{term}.hint"))}</span></dd>
                    </div>
                </dl>
            </div>
        </div>
    }
    .into_any()
}

fn whom(visit: &Visit, sheet: &Sheet, wrong: &Wrong) -> AnyView {
    // Keys: category-about-mahalla, -inspector, -other and category-identity-anonymous, -confidential, -named, each
    // with .hint.
    let abouts = tiles(visit, "about", &About::ALL.map(About::code));
    let identities = tiles(visit, "identity", &Identity::ALL.map(Identity::code));
    let t = visit.texts;
    view! {
        {choices(visit, "concern", wrong, "about", &sheet.form.about, abouts)}
        {choices(visit, "concern", wrong, "identity", &sheet.form.identity, identities)}
        <div class="note good">{icon(visit, "shield-check")}<p>{text!(t, "concern-no-retaliation")}</p></div>
    }
    .into_any()
}

fn what(visit: &Visit, sheet: &Sheet, wrong: &Wrong) -> AnyView {
    // Keys: category-kind-application, -proposal, -complaint, each with .hint.
    let kinds = tiles(visit, "kind", &Kind::ALL.map(Kind::code));
    let words = Field {
        name: "text",
        value: sheet.form.text.clone(),
        max: TEXT_MOST,
        required: true,
        rows: 9,
        ..Field::default()
    };
    let place = line("place", &sheet.form.place, "text", false);
    view! {
        {choices(visit, "concern", wrong, "kind", &sheet.form.kind, kinds)}
        {field(visit, "concern", wrong, words)}
        {field(visit, "concern", wrong, place)}
        {photos(visit, sheet, wrong)}
    }
    .into_any()
}

/// Choosing photos, and taking away what was chosen before.
fn photos(visit: &Visit, sheet: &Sheet, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let refused = reason(wrong, "photos").map(|reason| t.get(&format!("concern-photos.{reason}")));
    let class = if refused.is_some() { "field bad" } else { "field" };
    let described = if refused.is_some() { "photos-hint photos-error" } else { "photos-hint" };
    let invalid = refused.is_some().then_some("true");
    let limits = PhotoLimits { most: photo::MOST, kept: sheet.photos.len(), bytes: photo::BYTES as u32 };
    let kept = sheet.photos.iter().enumerate().map(|(number, id)| {
        let words = text!(t, "concern-photo", number = number as u64 + 1);
        view! {
            <li>
                <img src=visit.to(&paths::draft_photo(id)) alt=words/>
                <label class="opt"><input r#type="checkbox" name="without" value=id.clone()/><span class="body">{text!(t, "concern-photo-without", number = number as u64 + 1)}</span></label>
            </li>
        }
    });
    view! {
        <div class=class data-wake="">
            <label for="photos">{text!(t, "concern-photos")} " " <span class="opt-word">{text!(t, "common-optional")}</span></label>
            <p class="hint" id="photos-hint">{text!(t, "concern-photos.hint")}</p>
            {refused.map(|words| view! { <p class="err" id="photos-error">{icon(visit, "circle-alert")}{words}</p> })}
            <input id="photos" name="photos" r#type="file" multiple=true accept="image/jpeg,image/png,image/webp" aria-describedby=described aria-invalid=invalid/>
            {(!sheet.photos.is_empty()).then(|| view! { <ul class="photos f mt2">{kept.collect_view()}</ul> })}
            <ChosenPhotos of="photos".to_owned() limits=limits words=photo_words(visit)/>
        </div>
    }
    .into_any()
}

/// The sentences of the island; `#` stands for a number that only the browser knows.
fn photo_words(visit: &Visit) -> PhotoWords {
    let t = visit.texts;
    PhotoWords {
        name: text!(t, "concern-photo", number = "#"),
        remove: text!(t, "concern-photo-without", number = "#"),
        chosen: text!(t, "concern-photo-chosen", count = "#"),
        large: text!(t, "concern-photo-chosen.large"),
        kind: text!(t, "concern-photo-chosen.kind"),
        many: text!(t, "concern-photo-chosen.many", count = "#"),
        sending: text!(t, "concern-photo-chosen.sending"),
    }
}

fn who(visit: &Visit, sheet: &Sheet, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let form = &sheet.form;
    let name = Field { autocomplete: "name", ..line("name", &form.name, "text", true) };
    let address = Field { autocomplete: "street-address", ..line("address", &form.address, "text", true) };
    let email = Field { autocomplete: "email", inputmode: "email", ..line("email", &form.email, "email", false) };
    let phone = Field { autocomplete: "tel", inputmode: "tel", ..line("phone", &form.phone, "tel", false) };
    view! {
        <fieldset class="stack">
            <legend><h2>{text!(t, "concern-who")}</h2></legend>
            <p class="hint">{text!(t, "concern-who.hint")}</p>
            {field(visit, "concern", wrong, name)}
            {field(visit, "concern", wrong, address)}
            {field(visit, "concern", wrong, email)}
            {field(visit, "concern", wrong, phone)}
        </fieldset>
    }
    .into_any()
}

fn consents(visit: &Visit, sheet: &Sheet, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    view! {
        {tick(visit, wrong, "consent", sheet.form.consent == "yes")}
        {sheet.may_be_public().then(|| tick(visit, wrong, "publish", sheet.form.publish == "yes"))}
        <p class="sm">{text!(t, "concern-honesty")} " " <a href=visit.to(paths::PRIVACY)>{text!(t, "concern-privacy")}</a></p>
    }
    .into_any()
}

fn line(name: &'static str, value: &str, kind: &'static str, required: bool) -> Field {
    Field { name, value: value.to_owned(), kind, required, ..Field::default() }
}

fn tiles(visit: &Visit, of: &str, codes: &[&str]) -> Vec<Choice> {
    let t = visit.texts;
    let choice = |code: &&str| {
        let key = format!("category-{of}-{code}");
        Choice { value: (*code).to_owned(), label: t.get(&key), hint: t.get(&format!("{key}.hint")) }
    };
    codes.iter().map(choice).collect()
}

/// A single box to tick, never ticked beforehand.
fn tick(visit: &Visit, wrong: &Wrong, name: &'static str, ticked: bool) -> AnyView {
    let t = visit.texts;
    // Keys: concern-consent, concern-publish, each with .hint.
    let key = format!("concern-{name}");
    let refused = reason(wrong, name).map(|reason| t.get(&format!("{key}.{reason}")));
    let class = if refused.is_some() { "field bad" } else { "field" };
    let described = refused.is_some().then(|| format!("{name}-error"));
    let invalid = refused.is_some().then_some("true");
    view! {
        <div class=class>
            {refused.map(|words| view! { <p class="err" id=format!("{name}-error")>{icon(visit, "circle-alert")}{words}</p> })}
            <label class="opt">
                <input r#type="checkbox" id=name name=name value="yes" checked=ticked aria-describedby=described aria-invalid=invalid/>
                <span class="body"><b>{t.get(&key)}</b><span class="hint">{t.get(&format!("{key}.hint"))}</span></span>
            </label>
        </div>
    }
    .into_any()
}
