//! Meetings: announced by their inspector alone, moved and called off with a reason, held with minutes that stay as they
//! are, judged under seal, and as files for calendars.
use crate::{
    duties::{hero, neighbours, page},
    support::{Answer, Portal},
};
use axum::http::{StatusCode, header};
use domain::portal::{Places, Watch};
use storage::{
    MeetingRecord,
    meetings::{HeldBy, When, list_held},
};
use time::Duration;

const LIST: &str = "/uz/desk/meetings";
const PLACE: &str = "42-maktab, majlislar zali";
const REASON: &str = "Maktabda shu kuni imtihon boʻlgani uchun";
const SAID: &str = "Koʻcha chiroqlari va bozor oldidagi tartib haqida gaplashildi.";

/// Announces a meeting with the form as it is drawn.
async fn plan(portal: &Portal, name: &str, extra: &[(&str, &str)]) -> Answer {
    let session = portal.sign_in(name).await;
    let drawn = portal.get_with(LIST, &session).await;
    let form = portal.office.form_token();
    let mahalla = portal.keys.codes[0].1.clone();
    let mut fields = vec![
        ("mahalla", mahalla.as_str()),
        ("day", "2026-11-26"),
        ("time", "17:00"),
        ("place", PLACE),
        ("topic", "report"),
        ("form", form.as_str()),
    ];
    if name == "inspector" {
        assert!(
            drawn.body.contains("value=\"2026-11-26\"") && drawn.body.contains("value=\"17:00\""),
            "Thursday at five"
        );
    }
    fields.retain(|(field, _)| !extra.iter().any(|(other, _)| other == field));
    portal.post(LIST, &session, &[&fields[..], extra].concat()).await
}

/// Announces a meeting and gives its address part.
pub async fn planned(portal: &Portal) -> String {
    let sent = plan(portal, "inspector", &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    sent.location().rsplit('/').next().unwrap().to_owned()
}

async fn step(portal: &Portal, name: &str, id: &str, fields: &[(&str, &str)]) -> Answer {
    let form = portal.office.form_token();
    let session = portal.sign_in(name).await;
    portal.post(&format!("{LIST}/{id}"), &session, &[fields, &[("form", form.as_str())]].concat()).await
}

async fn own_meetings(portal: &Portal) -> usize {
    let officer = hero(portal).await.officer_id.unwrap();
    let database = portal.office.storage.connection();
    list_held(database, HeldBy::Officer(&officer), When::Coming(0), 0, 100).await.unwrap().len()
}

/// Publishes minutes of a meeting that has begun.
async fn hold(portal: &Portal, id: &str) {
    let sent = step(portal, "inspector", id, &[("act", "minutes"), ("present", "34"), ("said", SAID)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
}

async fn is_announced_once(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    neighbours(&portal).await;
    let before = own_meetings(&portal).await;
    let soon = plan(&portal, "inspector", &[("day", "2026-11-23"), ("time", "23:00")]).await;
    assert_eq!(soon.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in [PLACE, "href=\"#day\"", "href=\"#time\"", "value=\"2026-11-23\""] {
        assert!(soon.body.contains(kept), "{kept}");
    }
    let foreign = portal.office.gazetteer().mahallas_of("1726294").last().unwrap().code.clone();
    let refused = plan(&portal, "inspector", &[("mahalla", &foreign)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "only in his own mahallas");
    let form = portal.office.form_token();
    let first = plan(&portal, "inspector", &[("form", &form)]).await;
    let again = plan(&portal, "inspector", &[("form", &form)]).await;
    assert_eq!((first.status, first.location()), (StatusCode::SEE_OTHER, again.location()));
    assert_eq!(own_meetings(&portal).await, before + 1, "sent twice, announced once");
    let id = first.location().rsplit('/').next().unwrap();
    let public = portal.get(&format!("/uz/meetings/{id}")).await;
    assert!(public.body.contains(PLACE) && public.body.contains("data-stage=\"coming\""));
    assert!(portal.get("/uz/meetings").await.body.contains(&format!("/uz/meetings/{id}\"")));
    for stranger in ["desk", "district", "region", "republic", "partner", "security", "integrity", "admin"] {
        assert_eq!(plan(&portal, stranger, &[]).await.status, StatusCode::NOT_FOUND, "{stranger}");
    }
    for reader in ["inspector", "desk", "district"] {
        assert_eq!(page(&portal, reader, &format!("{LIST}/{id}")).await.status, StatusCode::OK, "{reader}");
    }
    for stranger in ["beside", "colleague", "region", "republic", "partner", "security", "integrity", "admin"] {
        let seen = page(&portal, stranger, &format!("{LIST}/{id}")).await;
        assert_eq!(seen.status, StatusCode::NOT_FOUND, "{stranger}");
    }
    for other in ["colleague", "beside", "region", "republic"] {
        let done = step(&portal, other, id, &[("act", "cancel"), ("why", REASON)]).await;
        assert_eq!(done.status, StatusCode::NOT_FOUND, "{other}");
    }
}

#[tokio::test]
async fn a_meeting_is_announced_once_by_its_inspector_and_read_by_everybody() {
    is_announced_once(false).await;
}

#[tokio::test]
async fn a_meeting_is_announced_once_by_its_inspector_and_read_by_everybody_on_postgresql() {
    is_announced_once(true).await;
}

async fn is_held(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let id = planned(&portal).await;
    let public = format!("/uz/meetings/{id}");
    let silent =
        step(&portal, "inspector", &id, &[("act", "move"), ("day", "2026-11-27"), ("time", "18:00"), ("place", PLACE)]);
    let silent = silent.await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY, "not without a reason");
    assert!(silent.body.contains("href=\"#reason\"") && silent.body.contains("value=\"2026-11-27\""));
    let moved = [("act", "move"), ("day", "2026-11-27"), ("time", "18:00"), ("place", PLACE), ("reason", REASON)];
    assert_eq!(step(&portal, "inspector", &id, &moved).await.status, StatusCode::SEE_OTHER);
    let seen = portal.get(&public).await.body;
    assert!(seen.contains(REASON) && seen.contains("2026-yil 26-noyabr, 17:00") && seen.contains("27-noyabr"));
    let early = step(&portal, "inspector", &id, &[("act", "minutes"), ("present", "34"), ("said", SAID)]).await;
    assert_eq!(early.status, StatusCode::CONFLICT, "it has not begun");
    let portal = portal.later(Duration::days(6)).await;
    assert!(portal.get(&public).await.body.contains("data-stage=\"begun\""));
    let telling =
        [("act", "minutes"), ("present", "34"), ("said", SAID), ("agreed", "Telefon qiling: +998 90 123 45 67")];
    let doubted = step(&portal, "inspector", &id, &telling).await;
    assert_eq!(doubted.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(doubted.body.contains("name=\"sure\"") && doubted.body.contains(SAID));
    hold(&portal, &id).await;
    let again = step(
        &portal,
        "inspector",
        &id,
        &[("act", "minutes"), ("present", "90"), ("said", "Boshqa gaplar boʻldi, hammasi yaxshi")],
    );
    assert_eq!(again.await.status, StatusCode::CONFLICT, "minutes are written once");
    let more = "Bayonnomaga qoʻshimcha: chiroqlar haqidagi taqdimnoma yuborildi.";
    assert_eq!(
        step(&portal, "inspector", &id, &[("act", "addendum"), ("words", more)]).await.status,
        StatusCode::SEE_OTHER
    );
    let held = portal.get(&public).await.body;
    for words in [SAID, more, "34 kishi keldi", "data-stage=\"held\"", "2026-yil 28-noyabr"] {
        assert!(held.contains(words), "{words}");
    }
    let late = step(&portal, "inspector", &id, &[("act", "cancel"), ("why", REASON)]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_meeting_is_moved_with_a_reason_and_its_minutes_stay_as_they_are() {
    is_held(false).await;
}

#[tokio::test]
async fn a_meeting_is_moved_with_a_reason_and_its_minutes_stay_as_they_are_on_postgresql() {
    is_held(true).await;
}

#[tokio::test]
async fn a_meeting_that_is_called_off_says_so_everywhere() {
    let portal = Portal::with_demo().await;
    let id = planned(&portal).await;
    let mahalla = portal.keys.codes[0].1.clone();
    let calendar = portal.get(&format!("/uz/meetings.ics?mahalla={mahalla}")).await;
    assert_eq!(calendar.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
    for line in [
        "BEGIN:VCALENDAR\r\n",
        "X-WR-TIMEZONE:Asia/Tashkent\r\n",
        "DTSTART:20261126T120000Z\r\n",
        "DTEND:20261126T130000Z\r\n",
        "STATUS:CONFIRMED\r\n",
        &format!("UID:{id}@portal.test\r\n"),
        &format!("URL:http://portal.test/uz/meetings/{id}\r\n"),
        "END:VCALENDAR\r\n",
    ] {
        assert!(calendar.body.contains(line), "{line} is not in {}", calendar.body);
    }
    assert!(calendar.body.lines().all(|line| line.len() <= 75), "lines are folded");
    assert!(!calendar.body.contains("Toshkent shahri, "), "a comma is escaped");
    let sent = step(&portal, "inspector", &id, &[("act", "cancel"), ("why", REASON)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let public = portal.get(&format!("/uz/meetings/{id}")).await;
    assert!(public.body.contains(REASON) && public.body.contains("data-stage=\"cancelled\""));
    let file = portal.get(&format!("/uz/meetings/{id}.ics")).await.body;
    assert!(file.contains("STATUS:CANCELLED\r\n") && file.contains("SEQUENCE:1\r\n"));
    let inspector = portal.keys.codes[0].2.clone();
    assert!(!portal.get(&format!("/uz/inspectors/{inspector}")).await.body.contains(&format!("/meetings/{id}")));
    for nothing in ["/uz/meetings/zzzzzzzzzz", "/uz/meetings/zzzzzzzzzz.ics", "/uz/meetings.ics?mahalla=0"] {
        assert_eq!(portal.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
}

async fn is_judged_under_seal(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let id = planned(&portal).await;
    let public = format!("/uz/meetings/{id}");
    let said = [("r1", "attended"), ("r2", "bad"), ("r3", "some"), ("r4", "no")];
    let early = portal.post(&format!("{public}/verdict"), "", &said).await;
    assert_eq!(early.status, StatusCode::NOT_FOUND, "nothing is judged before it was held");
    let portal = portal.later(Duration::days(6)).await;
    hold(&portal, &id).await;
    let codes: Vec<_> = portal.keys.codes.iter().filter(|code| code.2 == portal.keys.codes[0].2).take(2).collect();
    let other = portal.keys.codes.iter().find(|code| code.2 != portal.keys.codes[0].2).unwrap();
    let verdict = async |code: &str| {
        let form = portal.office.form_token();
        let fields = [&said[..], &[("code", code), ("form", form.as_str())]].concat();
        portal.post(&format!("{public}/verdict"), "", &fields).await
    };
    assert_eq!(verdict(&other.0).await.status, StatusCode::UNPROCESSABLE_ENTITY, "a code of another mahalla");
    for code in &codes {
        assert_eq!(verdict(&code.0).await.status, StatusCode::SEE_OTHER);
    }
    for _ in 0..10 {
        assert_eq!(verdict("").await.status, StatusCode::SEE_OTHER);
    }
    assert!(!portal.get(&public).await.body.contains("Ochiq fikr"), "nothing is told before the release");
    let portal = portal.later(Duration::days(41)).await;
    portal.office.close_period("2026Q4", "command").await.unwrap();
    let portal = portal.later(Duration::days(63)).await;
    portal.office.release_period("2026Q4", "command").await.unwrap();
    let shown = portal.get(&public).await.body;
    assert!(shown.contains("Ochiq fikr: 10 kishi"));
    assert!(!shown.contains("Xatdagi kod bilan: 2 kishi"), "two voices are too few");
}

#[tokio::test]
async fn a_meeting_is_judged_under_seal_and_released_with_the_quarter() {
    is_judged_under_seal(false).await;
}

#[tokio::test]
async fn a_meeting_is_judged_under_seal_and_released_with_the_quarter_on_postgresql() {
    is_judged_under_seal(true).await;
}

#[tokio::test]
async fn the_desk_reads_in_every_language() {
    let portal = Portal::with_demo().await;
    let id = planned(&portal).await;
    let waiting = page(&portal, "desk", "/uz/desk/questions").await.body;
    let question = waiting.split("href=\"/uz/desk/questions/").nth(1).unwrap().split('"').next().unwrap();
    let meeting = format!("/desk/meetings/{id}");
    let question = format!("/desk/questions/{question}");
    for language in ["uz", "uz-cyrl", "ru", "en"] {
        for (name, paths) in [
            ("inspector", vec!["/desk/meetings", &*meeting, "/desk/questions"]),
            ("desk", vec!["/desk/meetings", &*meeting, "/desk/questions", &*question]),
            ("district", vec!["/desk/staff/substitutes"]),
            ("republic", vec!["/desk/meetings"]),
        ] {
            let session = portal.sign_in(name).await;
            for path in paths {
                let seen = portal.get_with(&format!("/{language}{path}"), &session).await;
                assert_eq!(seen.status, StatusCode::OK, "{name} /{language}{path}");
                assert_eq!(seen.body.matches("<h1").count(), 1, "{name} /{language}{path}");
                assert!(!seen.body.contains("No localization"), "a text is missing on /{language}{path}");
            }
        }
    }
}

async fn is_one_a_day(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let first = planned(&portal).await;
    let before = own_meetings(&portal).await;
    let second = plan(&portal, "inspector", &[("time", "19:00")]).await;
    assert_eq!(second.status, StatusCode::UNPROCESSABLE_ENTITY, "each would let twenty more ratings be expected");
    for words in ["href=\"#day\"", "shu kunga yigʻilish eʼlon qilingan", PLACE, "value=\"19:00\""] {
        assert!(second.body.contains(words), "{words}");
    }
    let next = plan(&portal, "inspector", &[("day", "2026-11-27")]).await;
    assert_eq!(next.status, StatusCode::SEE_OTHER, "{}", next.body);
    let next = next.location().rsplit('/').next().unwrap().to_owned();
    let onto = [("act", "move"), ("day", "2026-11-26"), ("time", "19:00"), ("place", PLACE), ("reason", REASON)];
    let moved = step(&portal, "inspector", &next, &onto).await;
    assert_eq!(moved.status, StatusCode::UNPROCESSABLE_ENTITY, "nor is another one moved there");
    assert_eq!(own_meetings(&portal).await, before + 1);
    let cancel = [("act", "cancel"), ("why", REASON)];
    assert_eq!(step(&portal, "inspector", &first, &cancel).await.status, StatusCode::SEE_OTHER);
    assert_eq!(step(&portal, "inspector", &next, &onto).await.status, StatusCode::SEE_OTHER, "the day is free again");
}

#[tokio::test]
async fn a_second_meeting_of_a_mahalla_on_a_day_is_refused_by_name() {
    is_one_a_day(false).await;
}

#[tokio::test]
async fn a_second_meeting_of_a_mahalla_on_a_day_is_refused_by_name_on_postgresql() {
    is_one_a_day(true).await;
}

#[tokio::test]
async fn residents_judge_a_meeting_that_its_inspector_would_rather_not_minute() {
    let portal = Portal::with_demo().await;
    let id = planned(&portal).await;
    let public = format!("/uz/meetings/{id}");
    let portal = portal.later(Duration::days(6)).await;
    let verdict = async || {
        let form = portal.office.form_token();
        let fields =
            [("r1", "attended"), ("r2", "bad"), ("r3", "some"), ("r4", "no"), ("code", ""), ("form", form.as_str())];
        portal.post(&format!("{public}/verdict"), "", &fields).await.status
    };
    assert!(portal.get(&public).await.body.contains("name=\"r2\""));
    assert_eq!(verdict().await, StatusCode::SEE_OTHER);
    let gone = step(&portal, "inspector", &id, &[("act", "cancel"), ("why", REASON)]).await;
    assert_eq!(gone.status, StatusCode::CONFLICT, "it has begun");
    let silent = step(&portal, "inspector", &id, &[("act", "unheld")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = step(&portal, "inspector", &id, &[("act", "unheld"), ("why", REASON)]).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER);
    let seen = portal.get(&public).await.body;
    for words in ["data-stage=\"unheld\"", "Oʻtkazilmagan", REASON, "name=\"r2\""] {
        assert!(seen.contains(words), "{words}");
    }
    assert_eq!(verdict().await, StatusCode::SEE_OTHER, "whoever came may say so");
}

async fn stands_without_minutes(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let id = planned(&portal).await;
    let link = format!("/uz/meetings/{id}\"");
    let mahalla = format!("/uz/mahallas/{}", portal.keys.codes[0].1);
    let inspector = format!("/uz/inspectors/{}", portal.keys.codes[0].2);
    let portal = portal.later(Duration::days(5)).await;
    for list in ["/uz/meetings", &mahalla] {
        let seen = portal.get(list).await.body;
        let line = seen.split(&link).nth(1).unwrap_or_default().split("</li>").next().unwrap().to_owned();
        assert!(
            line.contains("data-stage=\"begun\"") && line.contains("Bayonnoma muddati: 2026-yil 3-dekabr"),
            "{list}"
        );
    }
    assert!(!portal.get(&inspector).await.body.contains("id=\"unwritten\""), "the term runs");
    let portal = portal.later(Duration::days(12)).await;
    let public = portal.get(&format!("/uz/meetings/{id}")).await.body;
    assert!(public.contains("data-stage=\"unwritten\"") && public.contains("bayonnomasiz qoldi"));
    assert!(portal.get(&mahalla).await.body.contains("data-stage=\"unwritten\""));
    assert!(portal.get(&inspector).await.body.contains("bayonnomasiz qolgan yigʻilishlar: 3"), "with two of before");
    for name in ["inspector", "desk", "district"] {
        let desk = page(&portal, name, LIST).await.body;
        assert!(desk.contains("id=\"unwritten\"") && desk.contains(&format!("{LIST}/{id}\"")), "{name}");
    }
    hold(&portal, &id).await;
    let late = portal.get(&inspector).await.body;
    assert!(late.contains("bayonnomasiz qolgan yigʻilishlar: 2"), "late minutes are better than none");
}

#[tokio::test]
async fn a_meeting_without_minutes_stays_in_the_lists_and_is_counted() {
    stands_without_minutes(false).await;
}

#[tokio::test]
async fn a_meeting_without_minutes_stays_in_the_lists_and_is_counted_on_postgresql() {
    stands_without_minutes(true).await;
}

async fn is_left_behind(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let id = planned(&portal).await;
    let (mahalla, officer) = (portal.keys.codes[0].1.clone(), portal.keys.codes[0].2.clone());
    let ends = |last: &'static str| move |one: &mut storage::AssignmentRecord| one.valid_to = Some(last.into());
    reassign(&portal, &officer, ends("2026-11-21")).await;
    let portal = portal.later(Duration::HOUR).await;
    let link = format!("/uz/meetings/{id}");
    for list in ["/uz/meetings", &format!("/uz/mahallas/{mahalla}"), &format!("/uz/meetings.ics?mahalla={mahalla}")] {
        assert!(portal.get(list).await.body.contains(&link), "{list} announces it");
    }
    let silent = step(&portal, "desk", &id, &[("act", "cancel")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY, "not without a reason");
    for other in ["region", "republic"] {
        let done = step(&portal, other, &id, &[("act", "cancel"), ("why", REASON)]).await;
        assert_eq!(done.status, StatusCode::NOT_FOUND, "{other}");
    }
    let moved = [("act", "move"), ("day", "2026-12-03"), ("time", "18:00"), ("place", PLACE), ("reason", REASON)];
    assert_eq!(step(&portal, "desk", &id, &moved).await.status, StatusCode::CONFLICT, "the office only calls off");
    let done = step(&portal, "desk", &id, &[("act", "cancel"), ("why", REASON)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let public = portal.get(&link).await.body;
    assert!(public.contains("tuman boʻlimi bekor qildi") && public.contains(REASON));
    assert!(portal.get(&format!("{link}.ics")).await.body.contains("STATUS:CANCELLED"));
}

/// Changes the assignment of an officer.
pub async fn reassign(portal: &Portal, officer: &str, change: impl Fn(&mut storage::AssignmentRecord)) {
    let database = portal.office.storage.connection();
    let mut record = storage::inspectors::find_last_assignment(database, officer).await.unwrap().unwrap();
    change(&mut record);
    let new = storage::inspectors::NewPosts { assignments: vec![record], ..Default::default() };
    storage::inspectors::set_posts(database, new).await.unwrap();
}

#[tokio::test]
async fn the_desk_calls_off_the_meeting_of_an_inspector_who_is_gone() {
    is_left_behind(false).await;
}

#[tokio::test]
async fn the_desk_calls_off_the_meeting_of_an_inspector_who_is_gone_on_postgresql() {
    is_left_behind(true).await;
}

#[tokio::test]
async fn meetings_of_the_country_are_read_by_region_and_page_by_page() {
    let portal = Portal::with_demo().await;
    let (mahalla, officer) = (portal.keys.codes[0].1.clone(), portal.keys.codes[0].2.clone());
    let database = portal.office.storage.connection();
    for number in 0..60_i64 {
        let record = MeetingRecord {
            id: format!("paged{number:05}"),
            officer_id: officer.clone(),
            mahalla_code: mahalla.clone(),
            // All at one time: the order must not depend on it.
            starts_at: domain::portal::Watch::now(portal.office.as_ref()).unix_timestamp() + 3600,
            topic: "safety".into(),
            place: PLACE.into(),
            state: "announced".into(),
            present: None,
            said: String::new(),
            agreed: String::new(),
            held_at: None,
        };
        storage::meetings::add_meeting(database, record).await.unwrap();
    }
    let ids = |body: &str| {
        let links = body.split("href=\"/uz/meetings/paged").skip(1);
        links.map(|rest| rest.split('"').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let region = &portal.office.gazetteer().regions()[0].code.clone();
    let own = "1726";
    let first = portal.get(&format!("/uz/meetings?region={own}")).await.body;
    let second = portal.get(&format!("/uz/meetings?region={own}&page=2")).await.body;
    assert!(first.contains("rel=\"next\"") && second.contains("rel=\"prev\""));
    let mut all = [ids(&first), ids(&second)].concat();
    assert_eq!((ids(&first).len(), all.len()), (50, 60));
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 60, "each stands once");
    let elsewhere =
        portal.get(&format!("/uz/meetings?region={}", if region == own { "1703" } else { region.as_str() })).await;
    assert!(ids(&elsewhere.body).is_empty());
    assert_eq!(portal.get("/uz/meetings?region=zzz&page=x").await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_is_called_off_takes_no_place_of_what_comes() {
    let portal = Portal::with_demo().await;
    let mahalla = portal.keys.codes[0].1.clone();
    let mut days = Vec::new();
    for day in ["2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28"] {
        let sent = plan(&portal, "inspector", &[("day", day)]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        days.push(sent.location().rsplit('/').next().unwrap().to_owned());
    }
    for id in &days[..3] {
        let sent = step(&portal, "inspector", id, &[("act", "cancel"), ("why", REASON)]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
    }
    let seen = portal.get(&format!("/uz/mahallas/{mahalla}")).await.body;
    assert!(days.iter().all(|id| seen.contains(&format!("/uz/meetings/{id}\""))));
}
