//! A report to be printed and shared: the same words and figures as on its page, in the order in which they are read there.
use super::{quarter, show, words};
use crate::{
    found,
    pages::regions::{figures::percent, names},
    paths, read, text,
    visit::Visit,
};
use axum::{
    body::Body,
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::{
    calendar::{local_date, long_date},
    inspector::ConcernFigures,
    report::{Author, Commitment, Part, Report, ReportCard, ReportFigures, ReportSheet, Says},
    report_verdict::ReportVoices,
    score_card::{Figure, ScoreCard},
};

/// The PDF of a published report.
pub async fn pdf(visit: Visit, id: &str) -> Response {
    let report = found!(visit, visit.portal.published_report(id).await);
    let earlier = read!(visit, visit.portal.earlier_voices(&report).await);
    let mut pictures = Vec::new();
    for picture in &report.pictures {
        if let Some(bytes) = read!(visit, visit.portal.picture(None, id, &picture.id).await) {
            pictures.push(Part::Picture { bytes, caption: picture.caption.clone() });
        }
    }
    let [now, _] = read!(visit, visit.portal.report_voices(id).await);
    let sheet = sheet(&visit, &report, [earlier.as_ref(), now.as_ref()], pictures);
    let bytes = read!(visit, visit.portal.draw_report(sheet).await);
    let name = format!("inline; filename=\"report-{}-{id}.pdf\"", report.quarter);
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
        (header::CONTENT_DISPOSITION, HeaderValue::try_from(name).unwrap_or(HeaderValue::from_static("inline"))),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    ];
    (headers, Body::from(bytes)).into_response()
}

/// The card for sharing a published report.
pub async fn card(visit: Visit, Path(id): Path<String>) -> Response {
    let report = found!(visit, visit.portal.published_report(&id).await);
    let t = visit.texts;
    let figures = &report.figures;
    let card = ReportCard {
        issuer: text!(t, "common-name"),
        title: card_title(&visit, &report),
        place: place(&visit, &report),
        figures: vec![
            (t.number(figures.received), text!(t, "report-received")),
            (percent(&visit, ConcernFigures::from(figures).in_time_percent()), text!(t, "report-in-time")),
            (t.number(figures.solved), text!(t, "report-verdict-solved")),
        ],
    };
    let bytes = read!(visit, visit.portal.draw_card(card).await);
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("image/png")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    ];
    (headers, Body::from(bytes)).into_response()
}

fn card_title(visit: &Visit, report: &Report) -> String {
    let (t, quarter) = (visit.texts, quarter(visit, &report.quarter));
    match report.author {
        Author::Inspector { .. } => text!(t, "report-card-title", quarter = quarter),
        Author::Office => text!(t, "report-card-title-office", quarter = quarter),
    }
}

fn place(visit: &Visit, report: &Report) -> String {
    let gazetteer = visit.portal.gazetteer();
    let Author::Inspector { mahalla_codes, .. } = &report.author else {
        return super::place(visit, &gazetteer, &report.author, &report.territory);
    };
    let names = mahalla_codes.iter().filter_map(|code| names::with_district(visit, &gazetteer, code));
    names.map(|place| names::heading(&place)).collect::<Vec<_>>().join(" · ")
}

fn day(visit: &Visit, at: time::OffsetDateTime) -> String {
    long_date(local_date(at), visit.language)
}

fn sheet(
    visit: &Visit,
    report: &Report,
    [earlier, now]: [Option<&ReportVoices>; 2],
    pictures: Vec<Part>,
) -> ReportSheet {
    let t = visit.texts;
    let by = match &report.author {
        Author::Inspector { .. } => text!(t, "report-sheet-inspector", name = super::whose(visit, &report.author)),
        Author::Office => text!(t, "report-office"),
    };
    let mut under = vec![place(visit, report), by];
    under.extend(report.published_at.map(|at| text!(t, "report-published", day = day(visit, at))));
    let mut parts = Vec::new();
    key(visit, &report.figures, &mut parts);
    promised(visit, &report.earlier, earlier, now, &mut parts);
    charts(visit, &report.figures, &mut parts);
    work(visit, &report.figures, &mut parts);
    before(visit, report, &mut parts);
    score(visit, report.score.as_ref(), &mut parts);
    narrative(visit, report, &mut parts);
    if !pictures.is_empty() {
        parts.push(Part::Heading(text!(t, "report-pictures")));
        parts.extend(pictures);
    }
    promises(visit, &report.commitments, &mut parts);
    addenda(visit, report, &mut parts);
    parts.push(Part::Heading(text!(t, "report-made")));
    parts.push(Part::Quiet(text!(t, "report-made.locked", day = day(visit, report.locked_at))));
    ReportSheet {
        language: visit.language,
        issuer: text!(t, "common-name"),
        tagline: text!(t, "common-tagline"),
        title: card_title(visit, report),
        under,
        parts,
        address: format!("{}{}", visit.site.public_url, visit.to(&paths::report(&report.id))),
        page: text!(t, "report-sheet-page"),
        made: report.addenda.iter().map(|one| one.at).chain(report.published_at).max().unwrap_or(report.locked_at),
    }
}

fn counts(visit: &Visit, heading: String, rows: Vec<(String, String)>) -> [Part; 2] {
    let t = visit.texts;
    let rows = rows.into_iter().map(|(label, count)| vec![label, count]).collect();
    let heads = vec![text!(t, "report-work-what"), text!(t, "report-work-count")];
    [Part::Heading(heading), Part::Table { heads, rows, has_numbers: true }]
}

fn key(visit: &Visit, figures: &ReportFigures, parts: &mut Vec<Part>) {
    let t = visit.texts;
    let of = ConcernFigures::from(figures);
    let rows = vec![
        (text!(t, "report-received"), t.number(figures.received)),
        (text!(t, "report-in-time"), percent(visit, of.in_time_percent())),
        (text!(t, "report-late"), t.number(figures.answered_late)),
        (text!(t, "report-sheet-overdue"), t.number(figures.overdue)),
        (text!(t, "report-meetings"), t.number(figures.meetings)),
        (text!(t, "report-outside-tasks"), t.number(figures.outside_tasks)),
        (text!(t, "report-outside-concerns"), t.number(figures.outside_concerns)),
    ];
    parts.extend(counts(visit, text!(t, "report-sheet-key"), rows));
}

fn promised(
    visit: &Visit,
    promises: &[Commitment],
    voices: Option<&ReportVoices>,
    now: Option<&ReportVoices>,
    parts: &mut Vec<Part>,
) {
    let t = visit.texts;
    if promises.is_empty() {
        return;
    }
    let heads = vec![
        text!(t, "report-promise-what"),
        text!(t, "report-promise-by"),
        text!(t, "report-promise-kept"),
        text!(t, "report-promise-shown"),
        text!(t, "report-promise-residents"),
    ];
    let row = |(at, one): (usize, &Commitment)| {
        let judged = words::judged(visit, now, at);
        let by = long_date(one.by, visit.language);
        vec![one.what.clone(), by, words::ended(visit, one.kept), one.shown.clone(), judged]
    };
    parts.push(Part::Heading(text!(t, "report-earlier")));
    parts.push(Part::Table { heads, rows: promises.iter().enumerate().map(row).collect(), has_numbers: false });
    parts.extend(voices.map(|voices| Part::Quiet(words::heard(visit, voices))));
}

fn charts(visit: &Visit, figures: &ReportFigures, parts: &mut Vec<Part>) {
    let t = visit.texts;
    if figures.received > 0 {
        parts.push(Part::Heading(text!(t, "report-concerns")));
        let rows = show::categories(visit, figures);
        if !rows.is_empty() {
            parts.push(Part::Bars { title: text!(t, "report-by-category"), rows });
        }
        parts.push(Part::Bars { title: text!(t, "report-by-month"), rows: show::months(visit, figures) });
    }
    parts.push(Part::Heading(text!(t, "report-verdicts")));
    let rows = show::verdicts(visit, figures);
    parts.push(if let Some(words) = show::unsaid(visit, figures) {
        Part::Words(words)
    } else {
        Part::Bars { title: text!(t, "report-verdicts.chart"), rows }
    });
}

fn work(visit: &Visit, figures: &ReportFigures, parts: &mut Vec<Part>) {
    if super::work::is_idle(figures) {
        return;
    }
    let t = visit.texts;
    parts.extend(counts(visit, text!(t, "report-work"), super::work::counts(visit, figures)));
    let (kinds, measures) = (super::work::kinds(visit, figures), super::work::measures(visit, figures));
    for (title, rows) in [(text!(t, "report-by-kind"), kinds), (text!(t, "report-by-prevention"), measures)] {
        if !rows.is_empty() {
            parts.push(Part::Bars { title, rows });
        }
    }
}

fn before(visit: &Visit, report: &Report, parts: &mut Vec<Part>) {
    let t = visit.texts;
    let Some(([earlier, this], rows)) = show::compared(visit, report) else { return };
    let rows = rows.into_iter().map(|(label, before, now)| vec![label, t.number(before), t.number(now)]).collect();
    let heads = vec![text!(t, "report-before.what"), earlier, this];
    parts.push(Part::Heading(text!(t, "report-before")));
    parts.push(Part::Table { heads, rows, has_numbers: true });
}

/// The released score with its range, what was expected, and the quarters before.
fn score(visit: &Visit, score: Option<&ScoreCard>, parts: &mut Vec<Part>) {
    let t = visit.texts;
    let Some(score) = score else { return };
    let told = |figure: Figure| match figure {
        Figure::Suppressed => text!(t, "report-sheet-few"),
        Figure::Under(percent) => text!(t, "report-sheet-under", percent = percent),
        Figure::Over(percent) => text!(t, "report-sheet-over", percent = percent),
        Figure::Share { percent, low, high } => {
            text!(t, "report-sheet-share", percent = percent, low = low, high = high)
        }
    };
    let rows = score.history.iter().map(|one| {
        let is_shown = one.figure != Figure::Suppressed;
        let ratings = if is_shown { t.number(one.ratings.into()) } else { "—".to_owned() };
        vec![quarter(visit, &one.quarter), told(one.figure), percent(visit, Some(one.peers_percent.into())), ratings]
    });
    let heads = vec![
        text!(t, "report-sheet-quarter"),
        text!(t, "report-sheet-score"),
        text!(t, "report-sheet-peers"),
        text!(t, "report-sheet-ratings"),
    ];
    parts.push(Part::Heading(text!(t, "report-sheet-scores")));
    parts.push(Part::Table { heads, rows: rows.collect(), has_numbers: false });
}

fn narrative(visit: &Visit, report: &Report, parts: &mut Vec<Part>) {
    for (heading, words) in words::told(visit, &report.narrative) {
        parts.push(Part::Heading(heading));
        parts.push(Part::Words(words.to_owned()));
    }
}

fn promises(visit: &Visit, promises: &[Commitment], parts: &mut Vec<Part>) {
    let t = visit.texts;
    if promises.is_empty() {
        return;
    }
    let heads =
        vec![text!(t, "report-promise-what"), text!(t, "report-promise-by"), text!(t, "report-promise-evidence")];
    let row = |one: &Commitment| vec![one.what.clone(), long_date(one.by, visit.language), one.evidence.clone()];
    parts.push(Part::Heading(text!(t, "report-promises")));
    parts.push(Part::Table { heads, rows: promises.iter().map(row).collect(), has_numbers: false });
}

fn addenda(visit: &Visit, report: &Report, parts: &mut Vec<Part>) {
    let t = visit.texts;
    for addendum in &report.addenda {
        let of = day(visit, addendum.at);
        match &addendum.says {
            Says::Words(words) => {
                parts.push(Part::Heading(text!(t, "report-addendum", day = of)));
                parts.push(Part::Words(words.clone()));
            }
            Says::Figures(changes) => {
                let row = |change: &domain::report::FigureChange| {
                    let label = super::addenda::label(visit, change);
                    vec![label, t.number(change.was), t.number(change.is)]
                };
                let heads =
                    vec![text!(t, "report-work-what"), text!(t, "report-addendum-was"), text!(t, "report-addendum-is")];
                parts.push(Part::Heading(text!(t, "report-addendum-figures", day = of)));
                parts.push(Part::Table { heads, rows: changes.iter().map(row).collect(), has_numbers: true });
            }
        }
    }
}
