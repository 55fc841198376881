//! Accountability reports: the list of all that are published, newest first and by region, and one of them.
pub mod addenda;
mod feed;
mod print;
mod show;
pub(super) mod voice;
mod words;
pub mod work;

pub use feed::feed;
pub use print::card;
pub use show::{judge, show};

use crate::{
    components::{crumbs::crumbs, icon::icon, photos},
    found,
    page::{self, Head},
    pages::regions::names::{self, quarter},
    paths, read, text,
    visit::Visit,
};
use axum::{extract::Path, response::Response};
use domain::{
    calendar,
    gazetteer::{Gazetteer, sort_by_name},
    language::Language,
    place::Region,
    report::{Author, Picture, Report, ReportLine, Standing},
};
use leptos::prelude::*;

/// Reports on one page.
const PAGE: u64 = 20;
/// No list is longer: keeps what is asked of the database sane.
const LAST_PAGE: u64 = 10_000;

/// What the address asks for; what is no region or no page counts as not asked.
struct Asked {
    region: String,
    page: u64,
}

pub async fn list(visit: Visit) -> Response {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let asked = asked(&visit.query, &gazetteer);
    let offset = (asked.page - 1) * PAGE;
    // One more than shown tells whether there is a next page.
    let mut lines = read!(visit, visit.portal.published_reports(&asked.region, None, offset, PAGE + 1).await);
    let has_next = lines.len() as u64 > PAGE;
    lines.truncate(PAGE as usize);
    let title = match gazetteer.region(&asked.region) {
        Some(region) => text!(t, "report-list-in", place = names::heading(&names::region(&visit, region))),
        None => text!(t, "report-list"),
    };
    let narrow = if asked.region.is_empty() { String::new() } else { format!("?region={}", asked.region) };
    let feed = format!("{}{narrow}", visit.to(paths::REPORTS_FEED));
    let head = Head::new(title.clone()).about(text!(t, "report-list.about")).menu(paths::REPORTS).feed(feed.clone());
    page::draw(&visit, head, || {
        let way = vec![(paths::HOME.to_owned(), text!(t, "common-name"))];
        view! {
            <main id="main" class="wrap main stack-l">
                {crumbs(&visit, way, title.clone())}
                <div>
                    <h1>{title}</h1>
                    <p class="lead mt2">{text!(t, "report-list.lead")}</p>
                </div>
                {regions(&visit, &gazetteer, &asked.region)}
                {reports(&visit, &gazetteer, &lines)}
                {pager(&visit, &asked, has_next)}
                <p><a href=feed>{text!(t, "report-feed")}</a></p>
            </main>
        }
    })
}

fn asked(query: &str, gazetteer: &Gazetteer) -> Asked {
    let fields: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
    let of = |wanted: &str| fields.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    let region = of("region").filter(|code| gazetteer.region(code).is_some()).unwrap_or_default().to_owned();
    let page = of("page").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, LAST_PAGE);
    Asked { region, page }
}

/// The address of a page of the list.
fn address(visit: &Visit, region: &str, page: u64) -> String {
    let list = visit.to(paths::REPORTS);
    match (region, page) {
        ("", 1) => list,
        ("", page) => format!("{list}?page={page}"),
        (region, 1) => format!("{list}?region={region}"),
        (region, page) => format!("{list}?region={region}&page={page}"),
    }
}

/// The regions to choose from, by name, after all of them.
fn regions(visit: &Visit, gazetteer: &Gazetteer, chosen: &str) -> AnyView {
    let t = visit.texts;
    let mut regions: Vec<&Region> = gazetteer.regions().iter().collect();
    sort_by_name(&mut regions, visit.language, |region| region.names.in_language(visit.language));
    let chip = |code: &str, name: String| {
        let current = (code == chosen).then_some("true");
        view! { <li><a class="chip" href=address(visit, code, 1) aria-current=current>{name}</a></li> }
    };
    let all = chip("", text!(t, "report-list.all"));
    let each = regions
        .into_iter()
        .map(|region| chip(&region.code, names::heading(&names::region(visit, region))))
        .collect_view();
    view! { <nav aria-label=text!(t, "report-list.regions")><ul class="chips f">{all}{each}</ul></nav> }.into_any()
}

fn reports(visit: &Visit, gazetteer: &Gazetteer, lines: &[ReportLine]) -> AnyView {
    if lines.is_empty() {
        return view! {
            <div class="note">{icon(visit, "info")}<p>{text!(visit.texts, "report-list.none")}</p></div>
        }
        .into_any();
    }
    let items = lines.iter().map(|line| report(visit, gazetteer, line)).collect_view();
    view! { <ul class="acts">{items}</ul> }.into_any()
}

fn report(visit: &Visit, gazetteer: &Gazetteer, line: &ReportLine) -> AnyView {
    let t = visit.texts;
    let name = whose(visit, &line.author);
    let place = place(visit, gazetteer, &line.author, &line.territory);
    let day = line.published_at.map(|at| calendar::long_date(calendar::local_date(at), visit.language));
    view! {
        <li>
            <a href=visit.to(&paths::report(&line.id))>
                {icon(visit, "file-text")}
                <span>
                    <b>{text!(t, "report-line", quarter = quarter(visit, &line.quarter), name = name)}</b>
                    <span class="hint">{place}</span>
                    {day.map(|day| view! { <span class="hint">{text!(t, "report-published", day = day)}</span> })}
                    {(line.standing == Standing::Late).then(|| standing(visit, line.standing))}
                </span>
            </a>
        </li>
    }
    .into_any()
}

/// Who reports, in words: the inspector by name, or the service of the place.
pub fn whose(visit: &Visit, author: &Author) -> String {
    match author {
        Author::Inspector { name, .. } => name.in_language(visit.language).to_owned(),
        Author::Office => text!(visit.texts, "report-office"),
    }
}

/// Where, as a heading: the first mahalla with its district, or the place of the office.
pub fn place(visit: &Visit, gazetteer: &Gazetteer, author: &Author, territory: &str) -> String {
    let mahalla = author.mahalla_codes().iter().find_map(|code| names::with_district(visit, gazetteer, code));
    names::heading(&mahalla.unwrap_or_else(|| names::territory(visit, gazetteer, territory)))
}

/// The photos of a report with their words.
pub fn pictures(visit: &Visit, report: &Report, address: impl Fn(&Picture) -> String) -> Option<AnyView> {
    let one = |picture: &Picture| {
        let language = Language::of_text(&picture.caption, visit.language).tag();
        view! {
            <li>
                <figure>
                    <img src=visit.to(&address(picture)) alt="" loading="lazy"/>
                    <figcaption class="sm" lang=language>{picture.caption.clone()}</figcaption>
                </figure>
            </li>
        }
    };
    let items = report.pictures.iter().map(one).collect_view();
    (!report.pictures.is_empty()).then(|| {
        view! {
            <section class="sec">
                <h2>{text!(visit.texts, "report-pictures")}</h2>
                <ul class="f pics">{items}</ul>
            </section>
        }
        .into_any()
    })
}

/// A photo of a published report.
pub async fn picture(visit: Visit, Path((id, picture)): Path<(String, String)>) -> Response {
    photos::answer(found!(visit, visit.portal.picture(None, &id, &picture).await))
}

/// Whether a report came when it was owed, as a pill.
pub fn standing(visit: &Visit, standing: Standing) -> AnyView {
    let (class, sign) = match standing {
        Standing::InTime => ("pill good", "circle-check"),
        Standing::Late => ("pill warn", "clock"),
        Standing::Ahead => ("pill info", "hourglass"),
        Standing::Missing => ("pill bad", "triangle-alert"),
    };
    // Keys: report-standing-in-time, report-standing-late, report-standing-ahead, report-standing-missing.
    let word = visit.texts.get(&format!("report-standing-{}", standing.code()));
    view! { <span class=class>{icon(visit, sign)}{word}</span> }.into_any()
}

fn pager(visit: &Visit, asked: &Asked, has_next: bool) -> Option<AnyView> {
    let t = visit.texts;
    if asked.page == 1 && !has_next {
        return None;
    }
    let newer = (asked.page > 1).then(|| {
        let href = address(visit, &asked.region, asked.page - 1);
        view! { <a class="btn alt" rel="prev" href=href>{text!(t, "report-pager.newer")}</a> }
    });
    let older = has_next.then(|| {
        let href = address(visit, &asked.region, asked.page + 1);
        view! { <a class="btn alt" rel="next" href=href>{text!(t, "report-pager.older")}</a> }
    });
    let here = text!(t, "report-page", number = t.number(asked.page));
    let pager = view! {
        <nav aria-label=text!(t, "report-pager")>
            <p class="sm muted">{here}</p>
            <div class="btns mt2">{newer}{older}</div>
        </nav>
    };
    Some(pager.into_any())
}
