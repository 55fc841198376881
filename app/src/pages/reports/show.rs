//! A published report: the figures as they were locked, what the inspector says to them, and what is promised.
//! It is made to be printed and hung up in the mahalla's house.
use super::{
    addenda, quarter, standing,
    voice::{self, Judged},
    words, work,
};
use crate::{
    components::{
        chart,
        crumbs::{crumbs, way},
        form::{Wrong, summary},
        icon::icon,
        score::score_card,
    },
    found,
    page::{self, Head},
    pages::{
        fault, questions,
        regions::{figures::percent, names},
    },
    paths, read, text,
    visit::Visit,
};
use axum::{
    extract::{Form, Path, Query},
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use domain::{
    calendar,
    check::Signed,
    failure::Failure,
    flow::FEWEST,
    gazetteer::Gazetteer,
    inspector::ConcernFigures,
    question::Subject,
    report::{Author, Report, ReportFigures, ReportSpan, Stage},
    report_verdict::{ReportVerdictForm, ReportVerdictRefusal},
    statistics::OTHERS,
};
use leptos::prelude::*;
use serde::Deserialize;

/// Whether somebody has just said something of the report.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    said: String,
}

/// The report.
pub async fn show(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Response {
    if let Some(id) = id.strip_suffix(".pdf") {
        return super::print::pdf(visit, id).await;
    }
    draw(visit, &id, ReportVerdictForm::default(), Wrong::new(), !asked.said.is_empty()).await
}

/// A resident says what he thinks of it.
pub async fn judge(visit: Visit, Path(id): Path<String>, Form(sent): Form<ReportVerdictForm>) -> Response {
    let wrong = match visit.portal.judge_report(&id, &sent, &visit.client).await {
        Ok(Some(())) | Err(Failure::Refused(ReportVerdictRefusal::SentBefore)) => {
            return page::see_other(&visit, &format!("{}?said=yes#voice", paths::report(&id)));
        }
        Ok(None) => return fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => return fault::unavailable(&visit, &incident),
        Err(Failure::Refused(ReportVerdictRefusal::TooMany { retry_after })) => {
            return fault::too_many(&visit, retry_after);
        }
        Err(Failure::Refused(ReportVerdictRefusal::Fields(wrong))) => wrong,
        Err(Failure::Refused(ReportVerdictRefusal::Code)) => vec![("code", "wrong")],
        Err(Failure::Refused(ReportVerdictRefusal::NoOpenPeriod)) => vec![("code", "closed")],
    };
    draw(visit, &id, sent, wrong, false).await
}

async fn draw(visit: Visit, id: &str, typed: ReportVerdictForm, wrong: Wrong, has_said: bool) -> Response {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let report = found!(visit, visit.portal.published_report(id).await);
    let voices = read!(visit, visit.portal.report_voices(id).await);
    let earlier_voices = read!(visit, visit.portal.earlier_voices(&report).await);
    let signed = read!(visit, visit.portal.signed().await);
    let asked = read!(visit, visit.portal.questions_about(&Subject::Report(id.to_owned())).await);
    let place = super::place(&visit, &gazetteer, &report.author, &report.territory);
    let of = quarter(&visit, &report.quarter);
    let title = text!(t, "report-title", quarter = of.clone(), place = place.clone());
    let about = match &report.author {
        Author::Inspector { .. } => {
            text!(t, "report-about", quarter = of, place = place, name = super::whose(&visit, &report.author))
        }
        Author::Office => text!(t, "report-about-office", quarter = of, place = place),
    };
    // Of an office's report residents say what they think; questions go to inspectors.
    let is_of_inspector = report.author.inspector_id().is_some();
    let head = if wrong.is_empty() {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
    };
    let mut response = page::draw(
        &visit,
        head.about(about)
            .menu(paths::REPORTS)
            .feed(visit.to(paths::REPORTS_FEED))
            .card(visit.to(&paths::report_card(id))),
        || {
            view! {
                <main id="main">
                    {summary(&visit, "voice", &wrong).map(|errors| view! { <div class="wrap main">{errors}</div> })}
                    {cover(&visit, &gazetteer, &report, title)}
                    <div class="ribbon"></div>
                    <div class="wrap main stack-xl rep">
                        {key(&visit, &report)}
                        {words::earlier(&visit, &report.earlier, earlier_voices.as_ref(), voices[0].as_ref())}
                        {charts(&visit, &report.figures)}
                        <div class="two">{work::section(&visit, &report.figures)}</div>
                        {comparison(&visit, &report)}
                        {is_of_inspector.then(|| score_card(&visit, report.score.as_ref(), None))}
                        {words::narrative(&visit, &report.narrative)}
                        {super::pictures(&visit, &report, |picture| paths::picture(&report.id, &picture.id))}
                        {words::promises(&visit, &report.commitments)}
                        {is_of_inspector.then(|| questions::section(&visit, &Subject::Report(id.to_owned()), &asked, true))}
                        {voice::section(&visit, Judged::report(&visit, &report), &voices, &typed, &wrong, has_said)}
                        {addenda::section(&visit, &report)}
                        {made(&visit, &report, signed.as_ref())}
                    </div>
                </main>
            }
        },
    );
    // The form holds a token of its own: the page is no one else's.
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn cover(visit: &Visit, gazetteer: &Gazetteer, report: &Report, title: String) -> AnyView {
    let t = visit.texts;
    let district = gazetteer.district(&report.territory);
    let region = gazetteer.region(district.map_or(&report.territory, |district| &district.region_code));
    let mut links = vec![(paths::REPORTS.to_owned(), text!(t, "report-list"))];
    links.extend(way(visit, region, district).into_iter().skip(1));
    let by = match &report.author {
        Author::Inspector { id, .. } => {
            let name = text!(t, "report-inspector", name = super::whose(visit, &report.author));
            view! { <a href=visit.to(&paths::inspector(id))>{name}</a> }.into_any()
        }
        Author::Office => {
            let figures = visit.to(&paths::figures(&paths::territory(&report.territory)));
            view! { <a href=figures>{text!(t, "report-office-figures")}</a> }.into_any()
        }
    };
    let published = report.published_at.map(|at| {
        let day = calendar::long_date(calendar::local_date(at), visit.language);
        view! { <p class="sm mt4">{text!(t, "report-published", day = day)}" "{standing(visit, report.standing)}</p> }
    });
    let mahallas = report
        .author
        .mahalla_codes()
        .iter()
        .filter_map(|code| {
            let place = names::heading(&names::with_district(visit, gazetteer, code)?);
            Some(view! { <li><a href=visit.to(&paths::mahalla(code))>{place}</a></li> })
        })
        .collect_view();
    view! {
        <section class="cover">
            <div class="wrap">
                {crumbs(visit, links, quarter(visit, &report.quarter))}
                <h1 class="mt2">{title}</h1>
                <p class="lead mt2">{by}</p>
                <ul class="f mt2 taps">{mahallas}</ul>
                {published}
                {stages(visit, report.stage)}
                <p class="mt4 noprint btns">
                    <a class="btn alt" href=visit.to(&paths::report_pdf(&report.id))>{icon(visit, "printer")}{text!(t, "report-pdf")}</a>
                </p>
            </div>
        </section>
    }
    .into_any()
}

/// The public part of the way of the report, with what is behind it.
fn stages(visit: &Visit, reached: Stage) -> AnyView {
    let t = visit.texts;
    let items = Stage::PUBLIC
        .into_iter()
        .filter(|stage| *stage <= reached)
        .map(|stage| {
            // Keys: report-stage-published, report-stage-discussed, report-stage-judged.
            view! { <li class="pill">{icon(visit, "check")}{t.get(&format!("report-stage-{}", stage.code()))}</li> }
        })
        .collect_view();
    view! { <ul class="f btns mt2" aria-label=text!(t, "report-stages")>{items}</ul> }.into_any()
}

/// The figures that say most; what was outside the duties, where there was some.
fn key(visit: &Visit, report: &Report) -> AnyView {
    let (t, figures) = (visit.texts, &report.figures);
    let locked = calendar::long_date(calendar::local_date(report.locked_at), visit.language);
    let counts = ConcernFigures::from(figures);
    let due = counts.answered_in_time + counts.answered_late + counts.overdue;
    let in_time = text!(t, "report-key-in-time", shown = t.number(counts.answered_in_time), due = t.number(due));
    let outside = [
        (figures.outside_tasks, text!(t, "report-outside-tasks")),
        (figures.outside_concerns, text!(t, "report-outside-concerns")),
    ];
    let tiles = [
        (t.number(figures.received), text!(t, "report-received")),
        (percent(visit, counts.in_time_percent()), in_time),
        (t.number(figures.answered_late), text!(t, "report-late")),
        (t.number(figures.overdue), text!(t, "report-overdue")),
        (t.number(figures.meetings), text!(t, "report-meetings")),
    ]
    .into_iter()
    .chain(outside.into_iter().filter(|(count, _)| *count > 0).map(|(count, label)| (t.number(count), label)))
    .map(|(value, label)| view! { <div><div class="v">{value}</div><div class="l">{label}</div></div> });
    view! {
        <section>
            <h2>{text!(t, "report-figures")}</h2>
            <p class="sm muted mt2">{text!(t, "report-figures.locked", day = locked)}</p>
            <div class="key mt4">{tiles.collect_view()}</div>
        </section>
    }
    .into_any()
}

/// What residents brought, when, and how they say it ended.
fn charts(visit: &Visit, figures: &ReportFigures) -> AnyView {
    let t = visit.texts;
    let categories = coloured(categories(visit, figures), ["b1"]);
    let months = months(visit, figures);
    let verdicts = coloured(verdicts(visit, figures), ["b2", "b5", "b4"]);
    let by_category =
        (!categories.is_empty()).then(|| chart::bars(visit, &text!(t, "report-by-category"), &categories));
    let by_month = (!months.is_empty()).then(|| chart::columns(visit, &text!(t, "report-by-month"), &months));
    let said = if let Some(words) = unsaid(visit, figures) {
        view! { <p class="muted">{words}</p> }.into_any()
    } else {
        chart::parts(visit, &text!(t, "report-verdicts.chart"), &verdicts)
    };
    let brought = (figures.received > 0).then(|| {
        view! {
            <section class="sec">
                <h2>{text!(t, "report-concerns")}</h2>
                <div class="two mt4">{by_category}{by_month}</div>
            </section>
        }
    });
    view! { {brought}<section class="sec"><h2>{text!(t, "report-verdicts")}</h2>{said}</section> }.into_any()
}

/// Received, by category; nothing where no category has enough to be told apart from the others.
pub(super) fn categories(visit: &Visit, figures: &ReportFigures) -> Vec<(String, u64)> {
    if figures.by_category.iter().all(|(code, _)| code == OTHERS) {
        return Vec::new();
    }
    // Keys: category-<code> of domain::category, all in category.ftl.
    figures.by_category.iter().map(|(code, count)| (visit.texts.get(&format!("category-{code}")), *count)).collect()
}

/// Received, by the short name of the month.
pub(super) fn months(visit: &Visit, figures: &ReportFigures) -> Vec<(String, u64)> {
    // Keys: report-month-1 to report-month-12.
    let name = |day: time::Date| visit.texts.get(&format!("report-month-{}", u8::from(day.month())));
    figures.by_month.iter().map(|(day, count)| (name(*day), *count)).collect()
}

/// Why nothing is shown of how residents say it ended: nobody has said it, or too few.
pub(super) fn unsaid(visit: &Visit, figures: &ReportFigures) -> Option<String> {
    let t = visit.texts;
    match ConcernFigures::from(figures).verdicts() {
        0 => Some(text!(t, "report-verdicts.none")),
        1..FEWEST => Some(text!(t, "report-verdicts.few")),
        _ => None,
    }
}

/// What residents say of how it ended.
pub(super) fn verdicts(visit: &Visit, figures: &ReportFigures) -> Vec<(String, u64)> {
    let t = visit.texts;
    vec![
        (text!(t, "report-verdict-solved"), figures.solved),
        (text!(t, "report-verdict-partly"), figures.partly),
        (text!(t, "report-verdict-not"), figures.not_solved),
    ]
}

/// Rows of bars with their colours, the last for all that follow.
pub(super) fn coloured<const N: usize>(rows: Vec<(String, u64)>, colours: [&'static str; N]) -> Vec<chart::Bar> {
    let colour = |at: usize| colours.get(at).or(colours.last()).copied().unwrap_or_default();
    rows.into_iter().enumerate().map(|(at, (label, count))| (label, count, colour(at))).collect()
}

/// The spans compared, the one before first, and their counts.
pub(super) type Compared = ([String; 2], Vec<(String, u64, u64)>);

/// The counts of the span before beside those of the report.
pub(super) fn compared(visit: &Visit, report: &Report) -> Option<Compared> {
    let t = visit.texts;
    let (received, in_time, solved) = report.figures.before?;
    let may_tell = unsaid(visit, &report.figures).is_none() && solved >= FEWEST;
    let earlier = quarter(visit, &ReportSpan::parse(&report.quarter)?.previous().to_string());
    let mut rows = vec![
        (text!(t, "report-received"), received, report.figures.received),
        (text!(t, "report-in-time"), in_time, report.figures.answered_in_time),
    ];
    if may_tell {
        rows.push((text!(t, "report-verdict-solved"), solved, report.figures.solved));
    }
    Some(([earlier, quarter(visit, &report.quarter)], rows))
}

/// The same counts of the quarter before.
fn comparison(visit: &Visit, report: &Report) -> Option<AnyView> {
    let t = visit.texts;
    let ([earlier, this], rows) = compared(visit, report)?;
    let rows = rows.into_iter().map(|(label, before, now)| {
        view! { <tr><th scope="row">{label}</th><td class="n">{t.number(before)}</td><td class="n">{t.number(now)}</td></tr> }
    });
    let table = view! {
        <section class="sec">
            <h2 id="before">{text!(t, "report-before")}</h2>
            <table class="tbl" aria-labelledby="before">
                <thead>
                    <tr>
                        <th scope="col">{text!(t, "report-before.what")}</th>
                        <th class="n" scope="col">{earlier}</th>
                        <th class="n" scope="col">{this}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </section>
    };
    Some(table.into_any())
}

/// Who made the figures, when, and by which rules; the word of the public log, so that every print holds the portal to it.
fn made(visit: &Visit, report: &Report, signed: Option<&Signed>) -> AnyView {
    let t = visit.texts;
    let word = signed.map(|signed| {
        let root = crate::pages::check::short_root(signed);
        view! { <p class="mt2">{text!(t, "report-made.word", size = t.number(signed.size), root = root)}</p> }
    });
    let locked = calendar::long_date(calendar::local_date(report.locked_at), visit.language);
    view! {
        <section class="sec">
            <h2>{text!(t, "report-made")}</h2>
            <p>{text!(t, "report-made.locked", day = locked)}</p>
            {word}
            <p class="mt2"><a href=visit.to(paths::METHOD)>{text!(t, "report-made.method")}</a></p>
        </section>
    }
    .into_any()
}
