//! The document around every page: head, top bar, menu, language switch, footer; another menu for staff.
use crate::{
    components::icon::{icon, logo},
    page::Head,
    paths, text,
    visit::Visit,
};
use domain::{language::Language, person::Role};
use leptos::{attr::custom::custom_attribute, prelude::*};

/// The whole document, without the doctype.
pub fn document(visit: &Visit, head: &Head, body: AnyView) -> impl IntoView + use<> {
    let t = visit.texts;
    let title = if visit.path.is_empty() {
        text!(t, "common-site-title")
    } else {
        format!("{} — {}", head.title, text!(t, "common-name"))
    };
    let look = &visit.look;
    let set = |word: &str| (!word.is_empty()).then(|| word.to_owned());
    let address = format!("{}{}", visit.site.public_url, visit.to(&visit.path));
    view! {
        <html
            lang=visit.language.tag()
            data-theme=set(&look.theme)
            data-contrast=set(&look.contrast)
            data-size=set(&look.size)
            data-spacing=set(&look.spacing)
            data-images=set(&look.images)
        >
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{title.clone()}</title>
                {(!head.description.is_empty()).then(|| view! { <meta name="description" content=head.description.clone()/> })}
                <meta name="theme-color" content="#0C2C4D"/>
                <meta name="color-scheme" content="light dark"/>
                {(head.is_desk || visit.is_personal).then(|| view! { <meta name="robots" content="noindex"/> })}
                <link rel="preload" href=visit.site.font(main_font(visit.language)).to_owned() r#as="font" r#type="font/woff2" crossorigin=""/>
                <link rel="stylesheet" href=visit.site.css.clone()/>
                <link rel="icon" href=visit.site.logo.clone() r#type="image/svg+xml"/>
                <link rel="canonical" href=address.clone()/>
                {(!head.feed.is_empty()).then(|| view! { <link rel="alternate" r#type="application/atom+xml" href=head.feed.clone()/> })}
                {(!head.card.is_empty()).then(|| shared(visit, head, &title, address))}
                {Language::ALL
                    .map(|other| view! { <link rel="alternate" hreflang=other.tag() href=format!("{}{}", visit.site.public_url, elsewhere(visit, other))/> })
                    .collect_view()}
                {head.has_islands.then(|| view! { <script r#type="module" src=visit.site.start.clone()></script> })}
                {(head.has_paper && !visit.site.paper.is_empty())
                    .then(|| view! { <script r#type="module" src=visit.site.paper.clone()></script> })}
            </head>
            <body>
                <a class="skip" href="#main">{text!(t, "common-skip")}</a>
                {visit.site.is_demo.then(|| view! {
                    <div class="banner"><div class="wrap">{text!(t, "common-demo-banner")} " " <a href=visit.to(paths::DEMO)>{text!(t, "common-demo-link")}</a></div></div>
                })}
                {top(visit, head)}
                {body}
                {(!head.is_desk).then(|| foot(visit))}
            </body>
        </html>
    }
}

/// What networks show of a page that is shared.
fn shared(visit: &Visit, head: &Head, title: &str, address: String) -> AnyView {
    let card = format!("{}{}", visit.site.public_url, head.card);
    let (width, height) = ("1200", "630");
    let property = |name: &'static str| custom_attribute("property", name);
    view! {
        <meta {..property("og:type")} content="article"/>
        <meta {..property("og:title")} content=title.to_owned()/>
        <meta {..property("og:description")} content=head.description.clone()/>
        <meta {..property("og:url")} content=address/>
        <meta {..property("og:image")} content=card/>
        <meta {..property("og:image:width")} content=width/>
        <meta {..property("og:image:height")} content=height/>
        <meta name="twitter:card" content="summary_large_image"/>
    }
    .into_any()
}

const fn main_font(language: Language) -> &'static str {
    match language {
        Language::Uz | Language::En => "onest-latin",
        Language::UzCyrl | Language::Ru => "onest-cyrillic",
    }
}

/// The same page in another language; a search keeps its words.
fn elsewhere(visit: &Visit, language: Language) -> String {
    let query = if visit.query.is_empty() { String::new() } else { format!("?{}", visit.query) };
    format!("/{}{}{query}", language.code(), visit.path)
}

fn top(visit: &Visit, head: &Head) -> AnyView {
    let t = visit.texts;
    view! {
        <header class="head">
            <div class="util"><div class="wrap">
                <a href="tel:102">
                    {icon(visit, "phone")}
                    <span class="only-wide">{text!(t, "common-emergency")} " " <b>"102"</b></span>
                    <span class="only-narrow"><span class="vh">{text!(t, "common-emergency")} " "</span><b>"102"</b></span>
                </a>
                <div class="row">
                    <a href=format!("{}#look", visit.to(paths::ACCESSIBILITY))>
                        {icon(visit, "eye")}
                        <span class="only-wide">{text!(t, "common-look")}</span>
                        <span class="vh only-narrow">{text!(t, "common-look")}</span>
                    </a>
                    {languages(visit)}
                </div>
            </div></div>
            <div class="wrap bar">
                <a class="logo" href=visit.to(paths::HOME)>
                    {logo()}
                    <span>{text!(t, "common-name")}<small>{text!(t, "common-tagline")}</small></span>
                </a>
                {if head.is_desk { staff_corner(visit) } else { menu(visit, head) }}
            </div>
        </header>
        <div class="ribbon"></div>
    }
    .into_any()
}

fn languages(visit: &Visit) -> impl IntoView + use<> {
    let entries = Language::ALL.map(|language| {
        let (short, long) = match language {
            Language::Uz => ("Oʻz", "Oʻzbekcha"),
            Language::UzCyrl => ("Ўз", "Ўзбекча"),
            Language::Ru => ("Ру", "Русский"),
            Language::En => ("En", "English"),
        };
        if language == visit.language {
            view! { <span aria-current="true" lang=language.tag()><span class="s">{short}</span><span class="l">{long}</span></span> }.into_any()
        } else {
            view! {
                <a href=elsewhere(visit, language) lang=language.tag() hreflang=language.tag()>
                    <span class="s" aria-hidden="true">{short}</span>
                    <span class="l">{long}</span>
                    <span class="vh only-narrow">{long}</span>
                </a>
            }
            .into_any()
        }
    });
    view! { <nav class="langs" aria-label=text!(visit.texts, "common-language")>{entries.collect_view()}</nav> }
}

fn menu(visit: &Visit, head: &Head) -> AnyView {
    let t = visit.texts;
    let entries = || {
        [
            (paths::REGIONS, text!(t, "common-menu-find")),
            (paths::CONCERN_FOLLOW, text!(t, "common-menu-follow")),
            (paths::REPORTS, text!(t, "common-menu-reports")),
            (paths::OPEN_DATA, text!(t, "common-menu-open-data")),
        ]
        .map(|(path, name)| {
            let current = (head.menu == path).then_some("page");
            view! { <li><a href=visit.to(path) aria-current=current>{name}</a></li> }
        })
        .collect_view()
    };
    view! {
        <nav class="nav only-wide" aria-label=text!(t, "common-menu")><ul>{entries()}</ul></nav>
        <details class="menu only-narrow">
            <summary>{icon(visit, "list")}{text!(t, "common-menu")}</summary>
            <nav class="nav" aria-label=text!(t, "common-menu")><ul>{entries()}</ul></nav>
        </details>
    }
    .into_any()
}

fn staff_corner(visit: &Visit) -> AnyView {
    let t = visit.texts;
    visit
        .actor
        .staff()
        .map(|staff| {
            view! {
                <div class="row">
                    <span class="only-wide sm">{staff.name.in_language(visit.language).to_owned()}</span>
                    <form method="post" action=visit.to(paths::SIGN_OUT)><button class="btn alt">{text!(t, "common-sign-out")}</button></form>
                </div>
            }
        })
        .into_any()
}

/// The frame of a desk page: side menu on wide screens, a bar at the bottom on phones. `current` is a path.
pub fn desk<V: IntoView + 'static>(visit: &Visit, current: &'static str, main: V) -> impl IntoView + use<V> {
    let t = visit.texts;
    let role = visit.actor.staff().map(|staff| staff.role);
    let entries = [
        (paths::DESK_CONCERNS, "inbox", text!(t, "common-desk-concerns"), role.is_some_and(Role::may_handle_concerns)),
        (paths::DESK_REPORTS, "file-text", text!(t, "common-desk-reports"), role.is_some_and(domain::report::has_page)),
        (
            paths::DESK_EVALUATION,
            "chart-no-axes-column",
            text!(t, "common-desk-evaluation"),
            role.is_some_and(domain::evaluation::has_page),
        ),
        (
            paths::DESK_MEETINGS,
            "calendar-days",
            text!(t, "common-desk-meetings"),
            role.is_some_and(Role::may_handle_concerns),
        ),
        (paths::DESK_DUTIES, "clock", text!(t, "common-desk-duties"), role.is_some_and(domain::duty::has_page)),
        (paths::DESK_CONDITIONS, "car", text!(t, "condition-menu"), role.is_some_and(domain::condition::has_page)),
        (
            paths::DESK_FIGURES,
            "chart-no-axes-column",
            text!(t, "statistic-menu"),
            role.is_some_and(domain::statistics::filter::has_page),
        ),
        (
            paths::DESK_QUARTERS,
            "hourglass",
            text!(t, "common-desk-quarters"),
            role.is_some_and(domain::quarter_step::may_lead),
        ),
        (
            paths::DESK_PRESSURE,
            "shield-alert",
            text!(t, "common-desk-pressure"),
            role.is_some_and(|role| domain::batch::Rule::Pressure.is_for(role)),
        ),
        (paths::DESK_STAFF, "users", text!(t, "staff-menu"), role.is_some_and(domain::account::has_page)),
        (
            paths::DESK_REGISTRY,
            "map-pin",
            text!(t, "registry-title"),
            role.is_some_and(domain::account::reads_registry),
        ),
        (paths::DESK_AUDIT, "fingerprint", text!(t, "audit-title"), role.is_some_and(domain::audit::has_page)),
        (paths::DESK_INTEGRITY, "eye", text!(t, "common-desk-integrity"), role.is_some_and(domain::reading::is_reader)),
    ]
    .into_iter()
    .filter(|(.., shown)| *shown)
    .map(|(path, sign, name, _)| (path, sign, name))
    .collect::<Vec<_>>();
    let link = |(path, sign, name): &(&'static str, &'static str, String)| {
        let current = (*path == current).then_some("page");
        view! { <a href=visit.to(path) aria-current=current>{icon(visit, sign)}{name.clone()}</a> }
    };
    view! {
        <div class="app">
            <nav class="rail" aria-label=text!(t, "common-desk-menu")>
                <ul class="f">{entries.iter().map(|entry| view! { <li>{link(entry)}</li> }).collect_view()}</ul>
            </nav>
            <main id="main">{main}</main>
        </div>
        <nav class="tabbar" aria-label=text!(t, "common-desk-menu")>{entries.iter().map(link).collect_view()}</nav>
    }
}

fn foot(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let column = |title: &'static str, links: &[(&'static str, &'static str)]| {
        let links = links
            .iter()
            .map(|(path, name)| view! { <li><a href=visit.to(path)>{text!(t, name)}</a></li> })
            .collect_view();
        view! { <div><h2>{text!(t, title)}</h2><ul class="f">{links}</ul></div> }
    };
    view! {
        <footer class="foot">
            <div class="ribbon"></div>
            <div class="wrap">
                <div class="grid">
                    {column("common-foot-about", &[
                        (paths::ABOUT, "common-foot-about-portal"),
                        (paths::METHOD, "common-foot-method"),
                        (paths::DUTIES, "common-foot-duties"),
                    ])}
                    {column("common-foot-trust", &[
                        (paths::PRIVACY, "common-foot-privacy"),
                        (paths::CHECK, "common-foot-check"),
                        (paths::ACCESSIBILITY, "common-foot-accessibility"),
                        (paths::OPEN_DATA, "common-foot-open-data"),
                    ])}
                    {column("common-foot-work", &[
                        (paths::MEETINGS, "common-foot-meetings"),
                        (paths::REPORTS, "common-foot-reports"),
                        (paths::FIGURES, "common-foot-figures"),
                        (paths::SIGN_IN, "common-foot-sign-in"),
                    ])}
                </div>
                <p class="mt2">{text!(t, "common-foot-emergency")}</p>
                {visit.site.is_demo.then(|| view! { <p class="mt2">{text!(t, "common-demo-invented")}</p> })}
            </div>
        </footer>
    }
    .into_any()
}
