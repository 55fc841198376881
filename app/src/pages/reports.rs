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
    components::{
        by_region::{ByRegion, PagerWords},
        crumbs::crumbs,
        icon::icon,
        photos,
    },
    found,
    page::{self, Head},
    pages::regions::names::{self, quarter},
    paths, read, text,
    visit::Visit,
};
use axum::{extract::Path, response::Response};
use domain::{
    calendar,
    gazetteer::Gazetteer,
    language::Language,
    report::{Author, Picture, Report, ReportLine, Standing},
};
use leptos::prelude::*;

/// Published reports.
const LIST: ByRegion = ByRegion { path: paths::REPORTS, lines: 20, last_page: 10_000 };

pub async fn list(visit: Visit) -> Response {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let asked = LIST.asked(&visit.query, &gazetteer);
    // One more than shown tells whether there is a next page.
    let (offset, most) = (LIST.offset(&asked), LIST.lines + 1);
    let mut lines = read!(visit, visit.portal.published_reports(&asked.region, None, offset, most).await);
    let has_next = lines.len() as u64 > LIST.lines;
    lines.truncate(LIST.lines as usize);
    let title = match gazetteer.region(&asked.region) {
        Some(region) => text!(t, "report-list-in", place = names::heading(&names::region(&visit, region))),
        None => text!(t, "report-list"),
    };
    let feed = format!("{}{}", visit.to(paths::REPORTS_FEED), asked.narrowing());
    let head = Head::new(title.clone()).about(text!(t, "report-list.about")).menu(paths::REPORTS).feed(feed.clone());
    page::draw(&visit, head, || {
        let way = vec![(paths::HOME.to_owned(), text!(t, "common-name"))];
        let pager = PagerWords {
            name: text!(t, "report-pager"),
            here: text!(t, "report-page", number = t.number(asked.page)),
            before: text!(t, "report-pager.newer"),
            after: text!(t, "report-pager.older"),
        };
        view! {
            <main id="main" class="wrap main stack-l">
                {crumbs(&visit, way, title.clone())}
                <div>
                    <h1>{title}</h1>
                    <p class="lead mt2">{text!(t, "report-list.lead")}</p>
                </div>
                {LIST.regions(&visit, &gazetteer, &asked, text!(t, "report-list.regions"), text!(t, "report-list.all"))}
                {reports(&visit, &gazetteer, &lines)}
                {LIST.pager(&visit, &asked, has_next, pager)}
                <p><a href=feed>{text!(t, "report-feed")}</a></p>
            </main>
        }
    })
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

/// Whether a report came when it was owed, in words.
pub fn standing_word(visit: &Visit, standing: Standing) -> String {
    // Keys: report-standing-in-time, report-standing-late, report-standing-ahead, report-standing-missing.
    visit.texts.get(&format!("report-standing-{}", standing.code()))
}

/// Whether a report came when it was owed, as a pill.
pub fn standing(visit: &Visit, standing: Standing) -> AnyView {
    let (class, sign) = match standing {
        Standing::InTime => ("pill good", "circle-check"),
        Standing::Late => ("pill warn", "clock"),
        Standing::Ahead => ("pill info", "hourglass"),
        Standing::Missing => ("pill bad", "triangle-alert"),
    };
    view! { <span class=class>{icon(visit, sign)}{standing_word(visit, standing)}</span> }.into_any()
}
