//! The feed of new reports, of all or of a region (`?region=1726`): Atom (RFC 4287), for readers and for journalists.
use super::{LIST, place, whose};
use crate::{
    pages::regions::names::{self, quarter},
    paths, read, text,
    visit::Visit,
};
use atom_syndication::{Entry, Feed, FixedDateTime, Link, Person, Text};
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use domain::{plain::plain_line, report::ReportLine};
use time::OffsetDateTime;

/// Reports in the feed.
const MOST: u64 = 50;

fn moment(at: OffsetDateTime) -> FixedDateTime {
    let written = at.format(&time::format_description::well_known::Rfc3339).unwrap_or_default();
    written.parse().unwrap_or_default()
}

/// The feed.
pub async fn feed(visit: Visit) -> Response {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let asked = LIST.asked(&visit.query, &gazetteer);
    let lines = read!(visit, visit.portal.published_reports(&asked.region, None, 0, MOST).await);
    let title = match gazetteer.region(&asked.region) {
        Some(region) => text!(t, "report-list-in", place = names::heading(&names::region(&visit, region))),
        None => text!(t, "report-list"),
    };
    let narrow = asked.narrowing();
    let at = |path: &str| format!("{}{}", visit.site.public_url, visit.to(path));
    let own = format!("{}{narrow}", at(paths::REPORTS_FEED));
    let link = |href: String, rel: &str, mime: &str| Link {
        href,
        rel: rel.to_owned(),
        mime_type: Some(mime.to_owned()),
        ..Link::default()
    };
    let entry = |line: &ReportLine| {
        let place = place(&visit, &gazetteer, &line.author, &line.territory);
        let name = plain_line(&whose(&visit, &line.author));
        let published = line.published_at.map(moment);
        Entry {
            title: Text::plain(text!(t, "report-line", quarter = quarter(&visit, &line.quarter), name = name)),
            id: at(&paths::report(&line.id)),
            updated: published.unwrap_or_default(),
            published,
            summary: Some(Text::plain(place)),
            links: vec![link(at(&paths::report(&line.id)), "alternate", "text/html")],
            ..Entry::default()
        }
    };
    let feed = Feed {
        title: Text::plain(title),
        id: own.clone(),
        updated: lines.iter().filter_map(|line| line.published_at).max().map(moment).unwrap_or_default(),
        lang: Some(visit.language.tag().to_owned()),
        authors: vec![Person { name: text!(t, "common-name"), ..Person::default() }],
        links: vec![
            link(own, "self", "application/atom+xml"),
            link(format!("{}{narrow}", at(paths::REPORTS)), "alternate", "text/html"),
        ],
        entries: lines.iter().map(entry).collect(),
        ..Feed::default()
    };
    let headers = [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
    (headers, feed.to_string()).into_response()
}
