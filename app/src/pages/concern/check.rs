//! The third page: all of it once more, who answers and by when, then the sending.
use super::{lines, place_name, sheet::Sheet};
use crate::{
    components::{icon::icon, photos},
    page::{self, Head},
    paths, text,
    visit::Visit,
};
use axum::response::Response;
use domain::{
    calendar::{add_days, day_month_weekday},
    category::{Category, Identity, Kind, LegalTerm},
    deadline::{due_date, forward_by, registered_on},
};
use leptos::prelude::*;

/// The page.
pub fn show(visit: &Visit, sheet: &Sheet) -> Response {
    let t = visit.texts;
    page::draw(visit, Head::new(text!(t, "concern-check")), || {
        view! {
            <main id="main" class="wrap narrow main">
                {super::steps(visit, 2)}
                {super::exit(visit, sheet.category())}
                <h1 class="mt5">{text!(t, "concern-check")}</h1>
                <form id="form" class="stack-l mt5" method="post" action=visit.to(paths::CONCERN_NEW) enctype="multipart/form-data" novalidate>
                    {values(visit, sheet)}
                    {photos::show(visit, &sheet.photos.iter().map(|id| paths::draft_photo(id)).collect::<Vec<_>>())}
                    {sheet.category().zip(sheet.kind()).map(|(category, kind)| promise(visit, sheet, category, kind))}
                    {sheet.carry(&[])}
                    <p class="sm">{text!(t, "concern-honesty")}</p>
                    <div class="btns">
                        <button class="btn">{icon(visit, "send")}{text!(t, "concern-send")}</button>
                        <button class="btn quiet" name="step" value="details">{text!(t, "concern-to-details")}</button>
                    </div>
                    <p class="sm">{text!(t, "concern-pressed")}</p>
                </form>
            </main>
        }
        .into_any()
    })
}

fn values(visit: &Visit, sheet: &Sheet) -> AnyView {
    let t = visit.texts;
    let form = &sheet.form;
    // Keys: category-<code>, category-about-<code>, category-kind-<code>, category-identity-<code>.
    let word = |of: &str, code: &str| t.get(&format!("category-{of}{code}"));
    let publish = if form.publish == "yes" { text!(t, "concern-publish-yes") } else { text!(t, "concern-publish-no") };
    let is_known = sheet.identity() != Some(Identity::Anonymous);
    let mut rows = vec![
        ("topic", text!(t, "concern-mahalla"), place_name(visit, &form.mahalla).unwrap_or_default()),
        ("topic", text!(t, "concern-category"), word("", &form.category)),
        ("details", text!(t, "concern-about"), word("about-", &form.about)),
        ("details", text!(t, "concern-kind"), word("kind-", &form.kind)),
        ("details", text!(t, "concern-text"), form.text.clone()),
        ("details", text!(t, "concern-place"), form.place.clone()),
        ("details", text!(t, "concern-identity"), word("identity-", &form.identity)),
    ];
    if is_known {
        rows.extend([
            ("details", text!(t, "concern-name"), form.name.clone()),
            ("details", text!(t, "concern-address"), form.address.clone()),
            ("details", text!(t, "concern-email"), form.email.clone()),
            ("details", text!(t, "concern-phone"), form.phone.clone()),
        ]);
    }
    if sheet.may_be_public() {
        rows.push(("details", text!(t, "concern-publish-row"), publish));
    }
    let rows = rows.into_iter().map(|(step, name, value)| row(visit, step, name, &value)).collect_view();
    view! { <dl class="summary">{rows}</dl> }.into_any()
}

fn row(visit: &Visit, step: &'static str, name: String, value: &str) -> AnyView {
    let t = visit.texts;
    let shown = if value.trim().is_empty() {
        view! { <span class="muted">{text!(t, "concern-not-given")}</span> }.into_any()
    } else {
        lines(value)
    };
    view! {
        <div>
            <dt>{name.clone()}</dt>
            <dd>{shown}</dd>
            <dd class="act">
                <button class="btn quiet sm" name="step" value=step>{text!(t, "concern-change")}<span class="vh">" "{name}</span></button>
            </dd>
        </div>
    }
    .into_any()
}

/// Who answers and by when, as the law or the portal's own word has it.
fn promise(visit: &Visit, sheet: &Sheet, category: Category, kind: Kind) -> AnyView {
    let t = visit.texts;
    let who = if sheet.is_about_officer() {
        text!(t, "concern-who-officer")
    } else {
        // Keys: category-<code>.body of every category.
        t.get(&format!("category-{}.body", category.code()))
    };
    let forwarded = (!sheet.is_about_officer() && category.competence().partner().is_some()).then(|| {
        text!(
            t,
            "concern-when-forwarded",
            date = day(visit, forward_by(registered_on(visit.now, &visit.portal.days_off())))
        )
    });
    // Worth a word only where it is sooner than what the law says.
    let due = due_date(registered_on(visit.now, &visit.portal.days_off()), kind.legal_term(category));
    let target = category
        .target_days()
        .map(|days| add_days(registered_on(visit.now, &visit.portal.days_off()), days))
        .filter(|date| *date < due)
        .map(|date| text!(t, "concern-when-target", date = day(visit, date)));
    view! {
        <section class="sec mt6">
            <h2>{text!(t, "concern-next-title")}</h2>
            <dl class="summary">
                <div><dt>{text!(t, "concern-next-who")}</dt><dd>{who}</dd></div>
                <div>
                    <dt>{text!(t, "concern-next-when")}</dt>
                    <dd>{when(visit, sheet, category, kind)}</dd>
                </div>
            </dl>
            {forwarded.map(|words| view! { <p class="mt4">{words}</p> })}
            {target.map(|words| view! { <p class="mt4">{words}</p> })}
            <p class="mt4">{text!(t, "concern-next-receipt")}</p>
        </section>
    }
    .into_any()
}

fn when(visit: &Visit, sheet: &Sheet, category: Category, kind: Kind) -> String {
    let t = visit.texts;
    let term = kind.legal_term(category);
    let date = day(visit, due_date(registered_on(visit.now, &visit.portal.days_off()), term));
    if sheet.identity() == Some(Identity::Anonymous) {
        text!(t, "concern-when-signal")
    } else if term == LegalTerm::CriminalProcedure {
        text!(t, "concern-when-criminal", date = date)
    } else {
        text!(t, "concern-when-due", date = date)
    }
}

fn day(visit: &Visit, date: time::Date) -> String {
    day_month_weekday(date, visit.language)
}
