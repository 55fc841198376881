//! The whole at a glance: figures that add up and are locked once, the pages of places, the desk's pages and files.
use crate::support::{Answer, Portal};
use axum::http::{StatusCode, header};
use domain::{
    category::{Category, PartnerKind},
    open_data::{Breakdown, OpenData},
    portal::{Places, Watch},
    report::{ReportSpan, Reports},
    score_card::{AreaScores, Figure},
    statistics::{AreaFigures, AreaQuarter, QUARTERS, Statistics, added_up},
};
use std::collections::BTreeMap;
use storage::ConnectionTrait;
use time::Duration;

const REGION: &str = "1726";
const DISTRICT: &str = "1726294";
const QUARTER: &str = "2026Q3";
const DESK: &str = "/en/desk/figures";

async fn below(portal: &Portal, area: &str) -> Vec<AreaQuarter> {
    portal.office.areas_below(area, QUARTER).await.unwrap()
}

async fn figures(portal: &Portal, area: &str, quarter: &str) -> Option<AreaQuarter> {
    portal.office.area_quarter(area, quarter).await.unwrap()
}

fn sum(areas: &[AreaQuarter]) -> AreaFigures {
    added_up(areas.iter().map(|area| ("", &area.figures))).1
}

async fn change_every_verdict(portal: &Portal, from: &str, to: &str) {
    let sql = format!("UPDATE concern SET verdict = 'no' WHERE received_on >= '{from}' AND received_on <= '{to}'");
    portal.office.storage.connection().execute_unprepared(&sql).await.unwrap();
}

async fn add_up(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let quarters = portal.office.quarters_of("", QUARTERS).await.unwrap();
    assert_eq!(quarters.len(), QUARTERS as usize);
    assert!(quarters.iter().all(|one| one.is_locked && one.figures.received > 0));
    assert!(quarters.windows(2).all(|two| two[0].quarter < two[1].quarter), "oldest first");
    for area in ["", REGION, DISTRICT] {
        let whole = figures(&portal, area, QUARTER).await.unwrap().figures;
        let parts = AreaFigures { mahallas: whole.mahallas, ..sum(&below(&portal, area).await) };
        assert_eq!(whole, parts, "{area}");
    }
    let gazetteer = portal.office.gazetteer();
    let republic = figures(&portal, "", QUARTER).await.unwrap().figures;
    assert_eq!(republic.mahallas, gazetteer.counts().mahallas as u64);
    for category in Category::ALL.into_iter().filter(|one| one.is_sensitive() || one.is_about_officer()) {
        assert!(!republic.by_category.contains_key(category.code()), "{category:?} stands among the others");
    }
    assert_eq!(republic.by_category.values().sum::<u64>(), republic.received);
    let due = republic.answered_in_time + republic.answered_late;
    assert_eq!(republic.days.values().sum::<u64>(), due);
    let span = storage::concerns::CountOf {
        from: "2026-07-01".into(),
        to: "2026-09-30".into(),
        today: "2026-10-20".into(),
        ..storage::concerns::CountOf::default()
    };
    let nothing = storage::concerns::GroupBy::Nothing;
    let database = portal.office.storage.connection();
    let counted = storage::concerns::count_concerns(database, &span, nothing).await.unwrap();
    assert_eq!(republic.received, u64::try_from(counted[0].received).unwrap(), "none about an officer is counted");
}

#[tokio::test]
async fn a_place_is_the_sum_of_those_below_it() {
    add_up(false).await;
}

#[tokio::test]
async fn a_place_is_the_sum_of_those_below_it_on_postgresql() {
    add_up(true).await;
}

async fn stay_locked(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let locked = figures(&portal, DISTRICT, QUARTER).await.unwrap();
    assert!(locked.is_locked && locked.figures.solved > 0);
    portal.office.count_quarters(None).await.unwrap();
    assert_eq!(portal.office.addenda_of(DISTRICT).await.unwrap(), [], "nothing came late");
    change_every_verdict(&portal, "2026-07-01", "2026-09-30").await;
    let counted = portal.office.count_quarters(None).await.unwrap();
    assert_eq!(counted.quarters, 0);
    assert!(counted.addenda >= 3, "the district, its region, the republic");
    assert_eq!(figures(&portal, DISTRICT, QUARTER).await.unwrap(), locked, "what is locked stays");
    let late = portal.office.addenda_of(DISTRICT).await.unwrap();
    assert_eq!((late.len(), late[0].quarter.as_str(), late[0].figures.solved), (1, QUARTER, 0));
    let page = portal.get(&format!("/en/districts/{DISTRICT}/figures")).await;
    assert!(page.body.contains("id=\"late\""), "the change stands beside the figures");
    let late = page.body.split("id=\"late\"").nth(1).and_then(|rest| rest.split("</section>").next()).unwrap();
    for told in late.split("solved ").skip(1) {
        let count = told.split('<').next().unwrap();
        assert!(count.ends_with('%'), "a count of verdicts beside its change tells a single one: {count}");
    }
}

#[tokio::test]
async fn locked_figures_never_change_and_late_changes_stand_beside_them() {
    stay_locked(false).await;
}

#[tokio::test]
async fn locked_figures_never_change_and_late_changes_stand_beside_them_on_postgresql() {
    stay_locked(true).await;
}

async fn are_locked_once(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    // The sixth of January: the fourth quarter is over and not locked.
    let portal = portal.later(Duration::days(45)).await;
    server::jobs::by_night(&portal.office).await.unwrap();
    let open = figures(&portal, DISTRICT, "2026Q4").await.unwrap();
    assert!(!open.is_locked && open.figures.received > 0);
    change_every_verdict(&portal, "2026-10-01", "2026-12-31").await;
    portal.office.count_quarters(None).await.unwrap();
    let counted = figures(&portal, DISTRICT, "2026Q4").await.unwrap();
    assert_eq!(counted.figures.solved, 0, "until it is locked it is counted anew");
    assert!(portal.office.addenda_of(DISTRICT).await.unwrap().is_empty());
    let portal = portal.later(Duration::days(80)).await;
    portal.office.count_quarters(None).await.unwrap();
    assert!(figures(&portal, DISTRICT, "2026Q4").await.unwrap().is_locked, "the tenth of February");
}

#[tokio::test]
async fn a_quarter_is_locked_on_the_day_after_its_reports_are_due() {
    are_locked_once(false).await;
}

#[tokio::test]
async fn a_quarter_is_locked_on_the_day_after_its_reports_are_due_on_postgresql() {
    are_locked_once(true).await;
}

/// The names of the list beside the map, in their order.
fn names(page: &Answer) -> Vec<String> {
    let list = page.body.split("<ul class=\"places\">").nth(1).unwrap_or_default();
    let list = list.split("</ul>").next().unwrap_or_default();
    let names = list.split("<span class=\"name\">").skip(1);
    names
        .map(|row| row.split('>').nth(1).unwrap_or_default().split('<').next().unwrap_or_default().to_owned())
        .collect()
}

async fn are_drawn(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let paths = ["/figures".to_owned(), format!("/regions/{REGION}/figures"), format!("/districts/{DISTRICT}/figures")];
    for path in &paths {
        for language in ["uz", "uz-cyrl", "ru", "en"] {
            let page = portal.get(&format!("/{language}{path}")).await;
            assert_eq!(page.status, StatusCode::OK, "/{language}{path}");
            assert_eq!(page.body.matches("<h1").count(), 1);
            assert!(!page.body.contains(" style=") && !page.body.contains("No localization"), "{path}");
            for part in ["id=\"map\"", "id=\"quarters\"", "id=\"counts\"", "/method", "class=\"map"] {
                assert!(page.body.contains(part), "/{language}{path}: {part}");
            }
        }
        for by in ["in-time", "solved", "median", "received-per-1000", "score", "outside", "rank"] {
            let page = portal.get(&format!("/en{path}?by={by}&quarter=2025Q2")).await;
            assert_eq!(page.status, StatusCode::OK, "{path} by {by}");
            let mut sorted = names(&page);
            assert!(sorted.len() > 5, "{path} by {by}");
            let shown = sorted.clone();
            domain::gazetteer::sort_by_name(&mut sorted, domain::language::Language::En, |name| name.as_str());
            assert_eq!(shown, sorted, "by name, never by value");
        }
    }
    let district = portal.get(&format!("/en{}", paths[2])).await.body;
    assert!(district.contains("<polygon"), "one tile per mahalla");
    assert!(!district.contains("by=outside") && !district.contains("by=score"), "no figure of a single inspector");
    for holder in storage::inspectors::list_holders(
        portal.office.storage.connection(),
        storage::inspectors::HoldersOf::District(DISTRICT),
        "2026-11-22",
    )
    .await
    .unwrap()
    {
        assert!(!district.contains(&holder.name_en), "no person is on the page");
    }
    for path in ["/en/regions/9999/figures", "/en/districts/1726/figures", "/en/regions/1726294/figures"] {
        assert_eq!(portal.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn figures_of_a_place_are_drawn_by_name_without_persons() {
    are_drawn(false).await;
}

#[tokio::test]
async fn figures_of_a_place_are_drawn_by_name_without_persons_on_postgresql() {
    are_drawn(true).await;
}

async fn as_(portal: &Portal, name: &str, path: &str) -> Answer {
    portal.get_with(path, &portal.sign_in(name).await).await
}

async fn are_scoped(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let gazetteer = portal.office.gazetteer();
    let beside = gazetteer.districts_of(REGION).iter().find(|one| one.code != DISTRICT).unwrap().code.clone();
    for name in ["desk", "district", "region", "republic"] {
        assert_eq!(as_(&portal, name, DESK).await.status, StatusCode::OK, "{name}");
    }
    for name in ["inspector", "partner", "integrity", "admin"] {
        for path in [DESK.to_owned(), format!("{DESK}.csv"), format!("{DESK}.xlsx")] {
            assert_eq!(as_(&portal, name, &path).await.status, StatusCode::NOT_FOUND, "{name} {path}");
        }
    }
    for (name, area, status) in [
        ("district", beside.as_str(), StatusCode::NOT_FOUND),
        ("district", REGION, StatusCode::NOT_FOUND),
        ("region", beside.as_str(), StatusCode::OK),
        ("region", "1703", StatusCode::NOT_FOUND),
        ("republic", "1703", StatusCode::OK),
        ("republic", "9999", StatusCode::NOT_FOUND),
    ] {
        for end in ["", ".csv", ".xlsx"] {
            let path = format!("{DESK}{end}?area={area}");
            assert_eq!(as_(&portal, name, &path).await.status, status, "{name} {path}");
        }
    }
    assert_eq!(portal.get(DESK).await.location(), "/en/sign-in");
    let region = as_(&portal, "region", DESK).await.body;
    assert!(region.contains(&format!("{DESK}?area={DISTRICT}")), "the way down");
}

#[tokio::test]
async fn staff_see_the_figures_of_their_territory_only() {
    are_scoped(false).await;
}

#[tokio::test]
async fn staff_see_the_figures_of_their_territory_only_on_postgresql() {
    are_scoped(true).await;
}

async fn are_given_as_files(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let file = as_(&portal, "region", &format!("{DESK}.csv?quarter={QUARTER}&by=solved")).await;
    assert_eq!(file.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    assert_eq!(file.headers[header::CONTENT_DISPOSITION], "attachment; filename=\"hisobdor-1726-2026Q3.csv\"");
    assert_eq!(file.headers[header::CACHE_CONTROL], "no-store");
    let lines: Vec<&str> = file.body.lines().collect();
    assert_eq!(
        lines.len(),
        2 + portal.office.gazetteer().districts_of(REGION).len(),
        "heads, the region, its districts"
    );
    let columns = lines[0].matches(',').count();
    assert!(lines[1].contains(&figures(&portal, REGION, QUARTER).await.unwrap().figures.received.to_string()));
    assert!(columns >= 12);
    for head in
        ["Reports: Published in time", "Reports: Overdue, no report", "Answered in time, %: District (city) hokimiyat"]
    {
        assert!(lines[0].contains(head), "{head}: {}", lines[0]);
    }
    let district =
        as_(&portal, "region", &format!("{DESK}.csv?quarter={QUARTER}&area={DISTRICT}&category=noise")).await;
    assert!(district.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains("hisobdor-1726294-2026Q3.csv"));
    assert!(district.body.contains("State of the report") && district.body.contains("Published in time"));
    let file = as_(&portal, "region", &format!("{DESK}.xlsx")).await;
    assert!(file.status == StatusCode::OK && file.body.starts_with("PK"));
}

#[tokio::test]
async fn figures_are_given_as_files_for_spreadsheets() {
    are_given_as_files(false).await;
}

#[tokio::test]
async fn figures_are_given_as_files_for_spreadsheets_on_postgresql() {
    are_given_as_files(true).await;
}

/// What a spreadsheet says was received, by code of the place; none where it is hidden.
fn received(csv: &str) -> BTreeMap<String, Option<u64>> {
    let mut rows = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let at = rows.headers().unwrap().iter().position(|head| head.starts_with("Received")).unwrap();
    rows.records().map(|row| row.unwrap()).map(|row| (row[0].to_owned(), row[at].parse().ok())).collect()
}

async fn are_hidden_alike(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let rows = portal.office.breakdowns_of(QUARTER).await.unwrap();
    let (mut shown, mut hidden) = (0, 0);
    for area in ["", REGION] {
        for category in ["noise", "lighting", "other"] {
            let path = format!("{DESK}.csv?area={area}&quarter={QUARTER}&category={category}");
            for (place, count) in received(&as_(&portal, "republic", &path).await.body) {
                let place = if place.is_empty() { "uz" } else { place.as_str() };
                let published = rows
                    .iter()
                    .find(|row| row.area == place && row.breakdown == Breakdown::Category && row.code == category);
                assert_eq!(count, published.and_then(|row| row.received), "{place} {category}");
                *if count.is_some() { &mut shown } else { &mut hidden } += 1;
            }
        }
    }
    let named = as_(&portal, "republic", &format!("{DESK}.csv?quarter={QUARTER}&category=noise")).await.body;
    assert!(named.lines().next().unwrap().contains("Received: "), "the head names the category");
    assert!(shown > 0 && hidden > 3, "{shown} are shown, {hidden} are hidden");
    let path = format!("{DESK}.csv?area={DISTRICT}&quarter={QUARTER}&category=noise");
    let mahallas = received(&as_(&portal, "republic", &path).await.body);
    assert!(mahallas.iter().all(|(place, count)| place == DISTRICT || count.is_none()), "no category of a mahalla");
    let all = received(&as_(&portal, "republic", &format!("{DESK}.csv?area={DISTRICT}&quarter={QUARTER}")).await.body);
    for area in below(&portal, DISTRICT).await {
        assert_eq!(all[&area.area], Some(area.figures.received), "as the page of the mahalla and the files tell it");
    }
}

#[tokio::test]
async fn staff_see_of_a_category_what_the_files_publish_and_no_more() {
    are_hidden_alike(false).await;
}

#[tokio::test]
async fn staff_see_of_a_category_what_the_files_publish_and_no_more_on_postgresql() {
    are_hidden_alike(true).await;
}

/// The first table behind the element of that id.
fn table_of(page: &str, id: &str) -> String {
    let rest = page.split(&format!("id=\"{id}\"")).nth(1).unwrap_or_default();
    let rest = rest.split("<tbody>").nth(1).unwrap_or_default();
    rest.split("</tbody>").next().unwrap_or_default().to_owned()
}

async fn bodies_are_told_alike(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    portal.office.publish_files().await.unwrap();
    let csv = portal.get(&format!("/open-data/{QUARTER}/cooperation.csv")).await.body;
    let mut shown = 0;
    for area in ["", REGION, DISTRICT] {
        let rows = portal.office.cooperation_of(area, QUARTER).await.unwrap();
        let code = if area.is_empty() { "uz" } else { area };
        let own: Vec<_> = rows.iter().filter(|row| row.area == code).collect();
        assert_eq!(own.len(), PartnerKind::ALL.len(), "all bodies on every level");
        let api = portal.get(&format!("/api/v1/statistics?area={code}&period={QUARTER}")).await.body;
        let api: serde_json::Value = serde_json::from_str(&api).unwrap();
        for (row, told) in own.iter().zip(api["by_body"].as_array().unwrap()) {
            assert_eq!((told["body"].as_str(), told["forwarded"].as_u64()), (Some(row.body.code()), row.forwarded));
            let written = |count: Option<u64>| count.map(|count| count.to_string()).unwrap_or_default();
            let (sent, in_time) = (written(row.forwarded), written(row.in_time));
            let line = format!("{QUARTER},{code},{},{},{sent},{in_time}\r\n", row.level.code(), row.body.code());
            assert!(csv.contains(&line), "{line}");
            assert!(row.forwarded.is_none_or(|count| count >= 10));
            shown += usize::from(row.forwarded.is_some());
        }
    }
    for place in [format!("/en/regions/{REGION}"), format!("/en/districts/{DISTRICT}")] {
        let glance = portal.get(&format!("{place}/figures?quarter={QUARTER}")).await.body;
        let flow = portal.get(&format!("{place}/concerns")).await.body;
        let table = table_of(&glance, "together");
        assert_eq!(table.matches("<tr>").count(), PartnerKind::ALL.len(), "{place}");
        assert_eq!(table_of(&flow, "sent"), table, "{place}: both pages say the same");
    }
    let district = portal.get(&format!("/en/districts/{DISTRICT}/figures")).await.body;
    assert!(!district.contains("id=\"together-below\""), "of mahallas no body is told");
    assert!(shown > 0);
}

#[tokio::test]
async fn what_bodies_were_sent_is_told_alike_on_pages_in_files_and_to_programs() {
    bodies_are_told_alike(false).await;
}

#[tokio::test]
async fn what_bodies_were_sent_is_told_alike_on_pages_in_files_and_to_programs_on_postgresql() {
    bodies_are_told_alike(true).await;
}

async fn scores_are_of_their_quarter(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let released: Vec<String> = portal.office.released_files().await.unwrap().into_iter().map(|file| file.0).collect();
    assert!(released.len() > 1);
    let mut told = std::collections::BTreeSet::new();
    for quarter in &released {
        let scores = portal.office.area_scores_in(quarter).await.unwrap();
        for (code, path) in [("", "/en/figures".to_owned()), (REGION, format!("/en/regions/{REGION}/figures"))] {
            let score = scores.iter().find(|score| score.code == code).unwrap();
            assert!(score.answered > 0, "the republic has a score as the regions have");
            let Figure::Share { percent, low, high } = score.figure else { continue };
            let page = portal.get(&format!("{path}?by=score&quarter={quarter}")).await.body;
            let lead = page.split("id=\"map\"").nth(1).and_then(|rest| rest.split("</p>").next()).unwrap();
            let words = format!("{percent}% · 95%: {low}%–{high}%, of ");
            assert!(lead.contains(&words), "{code} {quarter}: {words} in {lead}");
            told.insert(lead.to_owned());
        }
    }
    assert!(told.len() > 2, "other quarters have other scores");
    let early = portal.get("/en/figures?by=score&quarter=2024Q4").await.body;
    let map = early.split("id=\"map\"").nth(1).and_then(|rest| rest.split("</section>").next()).unwrap();
    assert!(map.contains("not released") && !map.contains("95%: "), "nothing of another quarter is shown");
    let sql = format!(
        "UPDATE area_score SET card = REPLACE(card, '\"figure\":', '\"figure\":{{\"Over\":90}},\"was\":') WHERE code = '{DISTRICT}'"
    );
    portal.office.storage.connection().execute_unprepared(&sql).await.unwrap();
    portal.office.refresh().await.unwrap();
    let coded = portal.get(&format!("/en/regions/{REGION}/figures?by=score&quarter={QUARTER}")).await.body;
    assert!(coded.contains("more than 90 of 100"), "a bound is not called too few");
}

#[tokio::test]
async fn what_residents_say_is_shown_of_the_quarter_that_was_chosen() {
    scores_are_of_their_quarter(false).await;
}

#[tokio::test]
async fn what_residents_say_is_shown_of_the_quarter_that_was_chosen_on_postgresql() {
    scores_are_of_their_quarter(true).await;
}

#[tokio::test]
async fn the_link_under_each_section_leads_to_how_its_figure_is_made() {
    let portal = Portal::with_demo().await;
    for language in ["uz", "uz-cyrl", "ru", "en"] {
        let method = portal.get(&format!("/{language}/method")).await.body;
        let mut paths = vec![format!("/districts/{DISTRICT}/figures"), format!("/districts/{DISTRICT}/concerns")];
        paths.extend(domain::statistics::Measure::ALL.map(|measure| format!("/figures?by={}", measure.code())));
        for path in paths {
            let page = portal.get(&format!("/{language}{path}")).await.body;
            let begin = format!("href=\"/{language}/method#");
            let anchors: Vec<&str> = page.split(&begin).skip(1).filter_map(|rest| rest.split('"').next()).collect();
            assert!(anchors.len() > 1, "{path}");
            for anchor in anchors {
                assert!(method.contains(&format!("id=\"{anchor}\"")), "/{language}{path}: #{anchor}");
            }
        }
    }
}

#[tokio::test]
async fn a_district_whose_population_is_not_known_is_told_so() {
    let portal = Portal::with_demo().await;
    let gazetteer = portal.office.gazetteer();
    let is_unknown = |code: &str| gazetteer.districts_of(code).iter().any(|one| one.population.is_none());
    let region = gazetteer.regions().iter().find(|one| is_unknown(&one.code));
    let Some(region) = region else { return };
    let page = portal.get(&format!("/en/regions/{}/figures?by=received-per-1000", region.code)).await.body;
    assert!(page.contains("population unknown"), "not that it is too early");
}

#[tokio::test]
async fn a_list_of_overdue_concerns_tells_no_topic_and_the_republic_has_counts_by_region() {
    let portal = Portal::with_demo().await;
    let page = portal.get(&format!("/en/districts/{DISTRICT}/concerns")).await.body;
    let list = page.split("id=\"overdue\"").nth(1).and_then(|rest| rest.split("</section>").next()).unwrap();
    for category in Category::ALL {
        let name = app::text::Texts(domain::language::Language::En).get(&format!("category-{}", category.code()));
        assert!(!list.contains(&format!(">{name}<")), "{name}");
    }
    let republic = portal.get("/en/figures").await.body;
    assert_eq!(table_of(&republic, "overdue-now").matches("<tr>").count(), portal.office.gazetteer().regions().len());
}

#[tokio::test]
async fn maps_of_the_country_and_of_a_region_say_how_sure_their_shades_are() {
    let portal = Portal::with_demo().await;
    for path in ["/en", "/en/regions", "/en/regions/1726", "/en/districts/1726294"] {
        let page = portal.get(path).await.body;
        assert!(page.contains("id=\"unsure\"") && page.contains("90%: ") && page.contains("unsure-key"), "{path}");
    }
}

async fn owed_alike(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let sql = format!(
        "UPDATE assignment SET valid_from = '2026-12-20' WHERE id = (SELECT MIN(a.id) FROM assignment a \
         JOIN post_mahalla p ON p.post_id = a.post_id JOIN mahalla m ON m.code = p.mahalla_code \
         WHERE m.district_code = '{DISTRICT}' AND a.valid_to IS NULL)"
    );
    portal.office.storage.connection().execute_unprepared(&sql).await.unwrap();
    let portal = portal.later(Duration::days(45)).await;
    portal.office.count_quarters(None).await.unwrap();
    let counted = figures(&portal, DISTRICT, "2026Q4").await.unwrap().figures.reports;
    let span = ReportSpan::parse("2026Q4").unwrap();
    let list = portal.office.owed_reports(DISTRICT, span).await.unwrap();
    assert!(!list.is_empty());
    assert_eq!(counted.0, list.len() as u64, "who came for eleven days owes nothing, by count as by list");
    let page = portal.get(&format!("/en/districts/{DISTRICT}/figures?quarter=2026Q4")).await.body;
    let table = table_of(&page, "reports");
    assert!(table.contains("Not yet due") && !table.contains("Overdue, no report"), "the sixth of January: {table}");
}

#[tokio::test]
async fn as_many_reports_are_due_as_the_list_names_and_none_is_missing_before_its_day() {
    owed_alike(false).await;
}

#[tokio::test]
async fn as_many_reports_are_due_as_the_list_names_and_none_is_missing_before_its_day_on_postgresql() {
    owed_alike(true).await;
}

async fn filters_are_kept(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let session = portal.sign_in("region").await;
    let save = async |name: &str, form: &str| {
        let fields = [("name", name), ("quarter", QUARTER), ("by", "solved"), ("overdue", "yes"), ("form", form)];
        portal.post(&format!("{DESK}/filters"), &session, &fields).await
    };
    let refused = save(" ", &portal.office.form_token()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#name\""));
    assert_eq!(save("Strange", "chosen").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = portal.office.form_token();
    for _ in 0..2 {
        let kept = save("=Summer <b>", &form).await;
        assert_eq!(kept.location(), format!("{DESK}?quarter={QUARTER}&by=solved&overdue=yes"));
    }
    let page = portal.get_with(DESK, &session).await.body;
    assert_eq!(page.matches("=Summer &lt;b&gt;</a>").count(), 1, "sent twice, kept once");
    assert!(page.contains(&format!("{DESK}?quarter={QUARTER}&amp;by=solved&amp;overdue=yes")));
    let id = page.split(&format!("{DESK}/filters/")).nth(1).and_then(|rest| rest.split('/').next()).unwrap();
    let removal = format!("{DESK}/filters/{id}/removal");
    let other = portal.sign_in("republic").await;
    assert!(!portal.get_with(DESK, &other).await.body.contains("=Summer"), "a filter is its owner's");
    assert_eq!(portal.post(&removal, &other, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(portal.post(&removal, &session, &[]).await.location(), DESK);
    assert_eq!(portal.post(&removal, &session, &[]).await.status, StatusCode::NOT_FOUND);
    for number in 0..20 {
        assert_eq!(save(&number.to_string(), &portal.office.form_token()).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(save("21", &portal.office.form_token()).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_filter_is_kept_under_a_name_by_its_owner() {
    filters_are_kept(false).await;
}

#[tokio::test]
async fn a_filter_is_kept_under_a_name_by_its_owner_on_postgresql() {
    filters_are_kept(true).await;
}
