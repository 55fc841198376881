//! Receptions: booked without a name, held by a receipt, marked afterwards, counted; and who stands in meanwhile.
use crate::{
    duties::{hero, neighbours, page},
    meetings::reassign,
    support::{Answer, Portal},
};
use axum::http::StatusCode;
use domain::portal::Watch;
use storage::{
    BookingRecord,
    bookings::{BookedAt, BookedFor},
};
use time::Duration;

const DESK: &str = "/uz/desk/meetings";
const BOOKING: &str = "/uz/receptions/booking";
const SUBSTITUTES: &str = "/uz/desk/staff/substitutes";

fn path(portal: &Portal) -> String {
    format!("/uz/inspectors/{}/reception", portal.keys.codes[0].2)
}

/// The first time that is free, as the page draws it.
async fn free(portal: &Portal) -> String {
    portal
        .get(&path(portal))
        .await
        .body
        .split("id=\"slot\" name=\"slot\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned()
}

async fn book(portal: &Portal, slot: &str, form: &str) -> Answer {
    portal.post(&path(portal), "", &[("slot", slot), ("topic", "lighting"), ("form", form)]).await
}

async fn act(portal: &Portal, cookies: &str, act: &str) -> Answer {
    let form = portal.office.form_token();
    portal.post(BOOKING, cookies, &[("act", act), ("form", &form)]).await
}

async fn mark(portal: &Portal, name: &str, id: &str, mark: &str) -> StatusCode {
    let form = portal.office.form_token();
    let fields = [("mark", mark), ("form", form.as_str())];
    portal.post(&format!("/uz/desk/receptions/{id}"), &portal.sign_in(name).await, &fields).await.status
}

async fn bookings(portal: &Portal) -> Vec<BookingRecord> {
    bookings_of(portal, &hero(portal).await.officer_id.unwrap()).await
}

async fn bookings_of(portal: &Portal, officer: &str) -> Vec<BookingRecord> {
    let (of, when) = (BookedAt::Officer(officer), BookedFor::Since("2026-01-01"));
    storage::bookings::list_bookings(portal.office.storage.connection(), of, when, 1000).await.unwrap()
}

async fn at(portal: &Portal, slot: &str) -> BookingRecord {
    let second: i64 = slot.parse().unwrap();
    bookings(portal).await.into_iter().find(|one| one.starts_at == second).unwrap()
}

async fn is_held_by_a_receipt(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let (slot, form) = (free(&portal).await, portal.office.form_token());
    let none = book(&portal, "", &form).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.body.contains("href=\"#slot\""));
    let booked = book(&portal, &slot, &form).await;
    assert_eq!((booked.status, booked.location()), (StatusCode::SEE_OTHER, BOOKING), "no receipt in an address");
    let seen = portal.get_with(BOOKING, &booked.cookies()).await;
    let receipt = seen.text_of("receipt-code");
    assert_eq!(receipt.replace(' ', "").len(), 20);
    assert_eq!(seen.headers["cache-control"], "no-store");
    let again = book(&portal, &slot, &form).await;
    let same = portal.get_with(BOOKING, &again.cookies()).await.text_of("receipt-code");
    assert_eq!(same, receipt, "sent twice, booked once");
    assert!(!portal.get(&path(&portal)).await.body.contains(&format!("value=\"{slot}\"")));
    let taken = book(&portal, &slot, &portal.office.form_token()).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY, "one at a time");
    for file in std::fs::read_dir(&portal.folder.0).unwrap().flatten().filter(|file| file.path().is_file()) {
        let bytes = std::fs::read(file.path()).unwrap();
        let digits = receipt.replace(' ', "");
        assert!(
            !bytes.windows(20).any(|some| some == digits.as_bytes()),
            "the receipt lies in {}",
            file.path().display()
        );
    }
    let wrong = portal.post("/uz/receptions", "", &[("receipt", "0000 0000 0000 0000 0000")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let entered = portal.post("/uz/receptions", "", &[("receipt", &receipt)]).await;
    assert_eq!((entered.status, entered.location()), (StatusCode::SEE_OTHER, BOOKING));
    assert_eq!(act(&portal, &entered.cookies(), "unkept").await.status, StatusCode::CONFLICT, "it has not been");
    assert_eq!(act(&portal, &entered.cookies(), "cancel").await.status, StatusCode::SEE_OTHER);
    assert_eq!(act(&portal, &entered.cookies(), "cancel").await.status, StatusCode::CONFLICT);
    assert!(portal.get(&path(&portal)).await.body.contains(&format!("value=\"{slot}\"")), "free for others again");
    assert_eq!(portal.get(BOOKING).await.status, StatusCode::SEE_OTHER, "nothing without a receipt");
}

#[tokio::test]
async fn a_time_is_held_by_a_receipt_and_given_back_with_it() {
    is_held_by_a_receipt(false).await;
}

#[tokio::test]
async fn a_time_is_held_by_a_receipt_and_given_back_with_it_on_postgresql() {
    is_held_by_a_receipt(true).await;
}

async fn is_marked_and_counted(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    neighbours(&portal).await;
    let slot = free(&portal).await;
    let cookies = book(&portal, &slot, &portal.office.form_token()).await.cookies();
    let id = at(&portal, &slot).await.id;
    for reader in ["inspector", "desk", "district"] {
        let list = page(&portal, reader, DESK).await.body;
        assert!(list.contains("Koʻcha yoritilishi"), "{reader} sees the topic");
        assert_eq!(mark(&portal, reader, &id, "held").await, StatusCode::SEE_OTHER);
    }
    assert_eq!(at(&portal, &slot).await.state, "booked", "nobody says beforehand how it went");
    let portal = portal.later(Duration::days(15)).await;
    let list = page(&portal, "desk", DESK).await.body;
    assert!(list.contains(&format!("/uz/desk/receptions/{id}")));
    for stranger in ["colleague", "beside", "region", "republic", "partner", "security", "integrity", "admin"] {
        assert_eq!(mark(&portal, stranger, &id, "held").await, StatusCode::NOT_FOUND, "{stranger}");
    }
    assert!(!page(&portal, "colleague", DESK).await.body.contains(&id));
    assert_eq!(mark(&portal, "inspector", &id, "held").await, StatusCode::SEE_OTHER);
    let officer = hero(&portal).await.officer_id.unwrap();
    let database = portal.office.storage.connection();
    let before = storage::meetings::receptions_of(database, &officer, "2026-10-01", "2026-12-31").await.unwrap();
    assert_eq!(act(&portal, &cookies, "unkept").await.status, StatusCode::SEE_OTHER);
    let told = at(&portal, &slot).await;
    assert_eq!((told.state.as_str(), told.is_told), ("unkept", true), "the word of the resident stands");
    assert_eq!(mark(&portal, "inspector", &id, "held").await, StatusCode::SEE_OTHER);
    assert_eq!(at(&portal, &slot).await.state, "unkept");
    let after = storage::meetings::receptions_of(database, &officer, "2026-10-01", "2026-12-31").await.unwrap();
    assert_eq!(after, (before.0, before.1 - 1));
    let portal = portal.later(Duration::days(60)).await;
    let kept = bookings(&portal).await.len() as u64;
    assert_eq!(portal.office.forget_bookings().await.unwrap(), kept);
    assert!(bookings(&portal).await.is_empty());
    let database = portal.office.storage.connection();
    let counted = storage::meetings::receptions_of(database, &officer, "2026-10-01", "2026-12-31").await.unwrap();
    assert_eq!(counted, after, "counts stay");
    assert_eq!(portal.get_with(BOOKING, &cookies).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_reception_is_marked_afterwards_and_later_only_counted() {
    is_marked_and_counted(false).await;
}

#[tokio::test]
async fn a_reception_is_marked_afterwards_and_later_only_counted_on_postgresql() {
    is_marked_and_counted(true).await;
}

#[tokio::test]
async fn nobody_books_too_often() {
    let portal = Portal::with_demo().await;
    for _ in 0..3 {
        let slot = free(&portal).await;
        assert_eq!(book(&portal, &slot, &portal.office.form_token()).await.status, StatusCode::SEE_OTHER);
    }
    let slot = free(&portal).await;
    let many = book(&portal, &slot, &portal.office.form_token()).await;
    assert_eq!(many.status, StatusCode::TOO_MANY_REQUESTS);
}

/// The values of a list of the page, by the name of its field.
fn options(page: &str, name: &str) -> Vec<String> {
    let list = page.split(&format!("<select id=\"{name}\"")).nth(1).unwrap().split("</select>").next().unwrap();
    list.split("value=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .filter(|value| !value.is_empty())
        .collect()
}

async fn stands_in(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let inspector = portal.keys.codes[0].2.clone();
    let officer = format!("/uz/inspectors/{inspector}");
    assert!(!portal.get(&officer).await.body.contains("id=\"stands-in\""));
    for stranger in ["inspector", "desk", "region", "republic", "partner", "security", "integrity", "admin"] {
        assert_eq!(page(&portal, stranger, SUBSTITUTES).await.status, StatusCode::NOT_FOUND, "{stranger}");
        let sent = portal.post(SUBSTITUTES, &portal.sign_in(stranger).await, &[("post", "x")]).await;
        assert_eq!(sent.status, StatusCode::NOT_FOUND, "{stranger}");
    }
    let head = portal.sign_in("district").await;
    let drawn = portal.get_with(SUBSTITUTES, &head).await;
    let database = portal.office.storage.connection();
    let post = storage::inspectors::find_last_assignment(database, &inspector).await.unwrap().unwrap().post_id;
    assert!(options(&drawn.body, "post").contains(&post));
    let colleague = options(&drawn.body, "officer").into_iter().find(|id| *id != inspector).unwrap();
    let form = drawn.hidden("form");
    let of = |officer: &str, form: &str| {
        [
            ("post", &*post),
            ("officer", officer),
            ("from", "2026-11-22"),
            ("to", "2026-12-10"),
            ("reason", "leave"),
            ("form", form),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    let send = async |fields: [(String, String); 6]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        portal.post(SUBSTITUTES, &head, &fields).await
    };
    let own = send(of(&inspector, &form)).await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody stands in for himself");
    assert!(own.body.contains("href=\"#officer\"") && own.body.contains("value=\"2026-12-10\""));
    for _ in 0..2 {
        assert_eq!(send(of(&colleague, &form)).await.status, StatusCode::SEE_OTHER);
    }
    let second = send(of(&colleague, &portal.office.form_token())).await;
    assert_eq!(second.status, StatusCode::UNPROCESSABLE_ENTITY, "one at a time");
    let mahalla = format!("/uz/mahallas/{}", portal.keys.codes[0].1);
    for public in [&officer, &mahalla, &path(&portal)] {
        let seen = portal.get(public).await.body;
        assert!(
            seen.contains("id=\"stands-in\"") && seen.contains(&colleague) && seen.contains("10-dekabr"),
            "{public}"
        );
    }
    let slot = free(&portal).await;
    assert_eq!(book(&portal, &slot, &portal.office.form_token()).await.status, StatusCode::SEE_OTHER);
    assert!(!bookings(&portal).await.iter().any(|one| one.starts_at.to_string() == slot), "the substitute receives");
    let list = portal.get_with(SUBSTITUTES, &head).await;
    let line = list.body.split(&colleague).nth(1).unwrap_or_default();
    let end = line.split("name=\"end\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let form = portal.office.form_token();
    assert_eq!(portal.post(SUBSTITUTES, &head, &[("end", &end), ("form", &form)]).await.status, StatusCode::SEE_OTHER);
    let ended = portal.get(&officer).await.body.contains("id=\"stands-in\"");
    assert!(!ended);
}

#[tokio::test]
async fn who_stands_in_is_named_by_the_head_and_shown_to_everybody() {
    stands_in(false).await;
}

#[tokio::test]
async fn who_stands_in_is_named_by_the_head_and_shown_to_everybody_on_postgresql() {
    stands_in(true).await;
}

/// Names somebody at a post, for as long as bookings reach.
async fn name_substitute(portal: &Portal, post: &str, officer: &str, reason: &str) -> Answer {
    let form = portal.office.form_token();
    let fields = [
        ("post", post),
        ("officer", officer),
        ("from", "2026-11-22"),
        ("to", "2026-12-20"),
        ("reason", reason),
        ("form", form.as_str()),
    ];
    portal.post(SUBSTITUTES, &portal.sign_in("district").await, &fields).await
}

/// The post of the inspector, and two colleagues of his district.
async fn post_and_colleagues(portal: &Portal) -> (String, String, String) {
    let inspector = portal.keys.codes[0].2.clone();
    let database = portal.office.storage.connection();
    let post = storage::inspectors::find_last_assignment(database, &inspector).await.unwrap().unwrap().post_id;
    let drawn = portal.get_with(SUBSTITUTES, &portal.sign_in("district").await).await;
    let mut others = options(&drawn.body, "officer").into_iter().filter(|id| *id != inspector);
    (post, others.next().unwrap(), others.next().unwrap())
}

fn has(records: &[BookingRecord], slot: &str) -> bool {
    records.iter().any(|one| one.starts_at.to_string() == slot)
}

async fn goes_to_the_substitute(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let (post, colleague, _) = post_and_colleagues(&portal).await;
    let slot = free(&portal).await;
    let cookies = book(&portal, &slot, &portal.office.form_token()).await.cookies();
    assert!(has(&bookings(&portal).await, &slot));
    let named = name_substitute(&portal, &post, &colleague, "leave").await;
    assert_eq!(named.status, StatusCode::SEE_OTHER, "{}", named.body);
    assert!(has(&bookings_of(&portal, &colleague).await, &slot), "who stands in receives whoever booked before, too");
    assert!(!has(&bookings(&portal).await, &slot));
    assert!(portal.get_with(BOOKING, &cookies).await.body.contains(&format!("/uz/inspectors/{colleague}\"")));
    let head = portal.sign_in("district").await;
    let list = portal.get_with(SUBSTITUTES, &head).await.body;
    let line = list.split(&colleague).nth(1).unwrap_or_default();
    let end = line.split("name=\"end\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let form = portal.office.form_token();
    assert_eq!(portal.post(SUBSTITUTES, &head, &[("end", &end), ("form", &form)]).await.status, StatusCode::SEE_OTHER);
    assert!(has(&bookings(&portal).await, &slot), "and the holder again, once he is back");
}

#[tokio::test]
async fn a_booked_time_goes_to_who_stands_in_and_back() {
    goes_to_the_substitute(false).await;
}

#[tokio::test]
async fn a_booked_time_goes_to_who_stands_in_and_back_on_postgresql() {
    goes_to_the_substitute(true).await;
}

async fn ends_with_an_appointment(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let inspector = portal.keys.codes[0].2.clone();
    let mahalla = format!("/uz/mahallas/{}", portal.keys.codes[0].1);
    let (post, colleague, appointed) = post_and_colleagues(&portal).await;
    let slot = free(&portal).await;
    assert_eq!(book(&portal, &slot, &portal.office.form_token()).await.status, StatusCode::SEE_OTHER);
    reassign(&portal, &inspector, |one| one.valid_to = Some("2026-11-21".into())).await;
    let named = name_substitute(&portal, &post, &colleague, "vacancy").await;
    assert_eq!(named.status, StatusCode::SEE_OTHER, "{}", named.body);
    assert!(has(&bookings_of(&portal, &colleague).await, &slot));
    assert!(portal.get(&mahalla).await.body.contains("id=\"stands-in\""));
    let (id, holds) = (format!("{appointed} here"), post.clone());
    reassign(&portal, &appointed, move |one| {
        one.id.clone_from(&id);
        one.post_id.clone_from(&holds);
        one.valid_from = "2026-11-23".into();
        one.valid_to = None;
    })
    .await;
    let portal = portal.later(Duration::days(1)).await;
    portal.office.hand_on_bookings().await.unwrap();
    assert!(has(&bookings_of(&portal, &appointed).await, &slot), "the new holder receives");
    for page in [mahalla, format!("/uz/inspectors/{appointed}")] {
        assert!(!portal.get(&page).await.body.contains("id=\"stands-in\""), "{page}: the post is held again");
    }
    let leave = name_substitute(&portal, &post, &colleague, "leave").await;
    assert_eq!(leave.status, StatusCode::UNPROCESSABLE_ENTITY, "its first day is over");
    assert!(leave.body.contains("href=\"#from\"") && !leave.body.contains("Bu kunlarda"));
}

#[tokio::test]
async fn nobody_stands_in_at_a_post_that_is_held_again() {
    ends_with_an_appointment(false).await;
}

#[tokio::test]
async fn nobody_stands_in_at_a_post_that_is_held_again_on_postgresql() {
    ends_with_an_appointment(true).await;
}

async fn is_called_off(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    neighbours(&portal).await;
    let slot = free(&portal).await;
    let cookies = book(&portal, &slot, &portal.office.form_token()).await.cookies();
    let id = at(&portal, &slot).await.id;
    let desk_path = format!("/uz/desk/receptions/{id}");
    let reason = "Shu kuni tumanda oʻquv yigʻini boʻladi";
    let call_off = async |name: &str, reason: &str| {
        let form = portal.office.form_token();
        let fields = [("mark", "called-off"), ("reason", reason), ("form", form.as_str())];
        portal.post(&desk_path, &portal.sign_in(name).await, &fields).await
    };
    for stranger in ["colleague", "beside", "region", "republic", "partner", "security", "integrity", "admin"] {
        assert_eq!(page(&portal, stranger, &desk_path).await.status, StatusCode::NOT_FOUND, "{stranger}");
        assert_eq!(call_off(stranger, reason).await.status, StatusCode::NOT_FOUND, "{stranger}");
    }
    assert!(page(&portal, "inspector", DESK).await.body.contains(&format!("href=\"{desk_path}\"")));
    assert!(page(&portal, "desk", &desk_path).await.body.contains("name=\"reason\""));
    let short = call_off("inspector", "Yoʻq").await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        short.body.contains("Yoʻq</textarea>") && short.body.contains("href=\"#reason\""),
        "what was typed is kept"
    );
    let officer = hero(&portal).await.officer_id.unwrap();
    let database = portal.office.storage.connection();
    let counted =
        async || storage::meetings::receptions_of(database, &officer, "2026-10-01", "2026-12-31").await.unwrap();
    let before = counted().await;
    assert_eq!(call_off("inspector", reason).await.status, StatusCode::SEE_OTHER);
    assert_eq!(counted().await, before, "due, and not held");
    let held = portal.get_with(BOOKING, &cookies).await.body;
    assert!(held.contains(reason) && held.contains("data-state=\"called-off\""), "the resident reads why");
    assert!(!portal.get(&path(&portal)).await.body.contains(&format!("value=\"{slot}\"")));
    let portal = portal.later(Duration::days(15)).await;
    assert_eq!(mark(&portal, "desk", &id, "held").await, StatusCode::SEE_OTHER);
    assert_eq!(at(&portal, &slot).await.state, "called-off", "and nobody says afterwards that it was held");
}

#[tokio::test]
async fn a_booked_time_is_called_off_with_a_reason_that_the_resident_reads() {
    is_called_off(false).await;
}

#[tokio::test]
async fn a_booked_time_is_called_off_with_a_reason_that_the_resident_reads_on_postgresql() {
    is_called_off(true).await;
}

async fn one_of_two_gets_it(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let slot = free(&portal).await;
    let forms = [portal.office.form_token(), portal.office.form_token()];
    let (one, other) = tokio::join!(book(&portal, &slot, &forms[0]), book(&portal, &slot, &forms[1]));
    let mut statuses = [one.status, other.status];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
    let refused = if one.status == StatusCode::SEE_OTHER { other } else { one };
    assert!(refused.body.contains("href=\"#slot\"") && refused.body.contains("Koʻcha yoritilishi"));
    let taken = bookings(&portal).await;
    assert_eq!(taken.iter().filter(|one| one.starts_at.to_string() == slot).count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_who_book_a_time_at_once_one_gets_it_and_the_other_is_told() {
    one_of_two_gets_it(false).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_who_book_a_time_at_once_one_gets_it_and_the_other_is_told_on_postgresql() {
    one_of_two_gets_it(true).await;
}

#[tokio::test]
async fn nobody_books_with_an_inspector_before_his_first_day() {
    let portal = Portal::with_demo().await;
    reassign(&portal, &portal.keys.codes[0].2, |one| one.valid_from = "2026-12-01".into()).await;
    let first: i64 = free(&portal).await.parse().unwrap();
    assert!(first >= time::macros::datetime!(2026-12-01 00:00 +5).unix_timestamp());
    reassign(&portal, &portal.keys.codes[0].2, |one| one.valid_from = "2027-02-01".into()).await;
    assert_eq!(portal.get(&path(&portal)).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_desk_sees_what_comes_however_much_was() {
    let portal = Portal::with_demo().await;
    let slot = free(&portal).await;
    assert_eq!(book(&portal, &slot, &portal.office.form_token()).await.status, StatusCode::SEE_OTHER);
    let model = at(&portal, &slot).await;
    let database = portal.office.storage.connection();
    for number in 0..320_i64 {
        let starts_at = model.starts_at - 20 * 86_400 - number * 1200;
        let record = BookingRecord {
            id: format!("old{number}"),
            lookup: format!("lookup {number}").into_bytes(),
            day: "2026-11-05".into(),
            starts_at,
            ..model.clone()
        };
        storage::bookings::add_booking(database, record).await.unwrap();
    }
    for name in ["desk", "inspector"] {
        let seen = page(&portal, name, DESK).await.body;
        assert!(seen.contains(&format!("/uz/desk/receptions/{}\"", model.id)), "{name}");
    }
}
