//! Lists of the desk: what is listed, counted and paged is exactly what the one predicate of visibility lets be read.
use crate::{
    concerns::{newest, raise},
    steps::step,
    support::Portal,
};
use axum::http::StatusCode;
use domain::{
    concern::{Inbox, InboxFilter},
    person::Staff,
    portal::Desk,
};
use rand::{Rng, SeedableRng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;
use std::collections::BTreeSet;
use storage::{
    ConcernRecord, OfficeRecord, PartRecord, concerns as stored,
    staff::{list_offices, set_offices},
};

const ROLES: [&str; 9] =
    ["inspector", "desk", "district", "region", "republic", "partner", "security", "integrity", "admin"];
/// Concerns that are thrown in.
const MANY: usize = 200;

async fn staff(portal: &Portal, name: &str) -> (String, Staff) {
    let session = portal.sign_in(name).await;
    let token = session.split("; ").find_map(|pair| pair.strip_prefix("session=")).unwrap_or_default().to_owned();
    let actor = portal.office.actor_of(&token).await.unwrap();
    (session, actor.staff().unwrap().clone())
}

/// Everything a filter holds, page by page, and how often each stood there.
async fn listed(portal: &Portal, staff: &Staff, filter: InboxFilter) -> (Vec<String>, Inbox) {
    let first = portal.office.inbox(staff, filter, 1).await.unwrap();
    let mut ids = Vec::new();
    for page in 1..=first.pages {
        ids.extend(portal.office.inbox(staff, filter, page).await.unwrap().rows.into_iter().map(|row| row.id));
    }
    (ids, first)
}

/// Concerns of every state at every office there is, about officers and handled before by chance.
async fn throw_in(portal: &Portal, hero: &str, district: &str) -> Vec<String> {
    let database = portal.office.storage.connection();
    raise(portal, &[]).await;
    let session = staff(portal, "inspector").await;
    let sample = portal.office.inbox(&session.1, InboxFilter::New, 1).await.unwrap().rows.remove(0).id;
    let sample = stored::find_concern(database, &sample).await.unwrap().unwrap();
    let mut chance = ChaCha8Rng::seed_from_u64(11);
    let region = &district[..4];
    let offices = [
        format!("d-{district}"),
        format!("r-{region}"),
        "republic".to_owned(),
        format!("sec-{region}"),
        "sec".to_owned(),
        format!("p-{district}"),
        format!("p-{district}-utilities"),
        format!("p-{region}-prosecutor"),
    ];
    let states = ["assigned", "needs_info", "reopened", "escalated", "answered", "confirmed", "withdrawn", "merged"];
    // A body with an office of its own.
    let own = OfficeRecord {
        id: offices[6].clone(),
        ..list_offices(database).await.unwrap().into_iter().find(|one| one.id == offices[5]).unwrap()
    };
    set_offices(database, vec![own]).await.unwrap();
    portal.office.refresh().await.unwrap();
    let mut ids = Vec::new();
    for number in 0..MANY {
        let is_about_officer = chance.random_bool(0.3);
        let office = offices.choose(&mut chance).unwrap();
        let state = *states.choose(&mut chance).unwrap();
        let record = ConcernRecord {
            id: format!("thrown{number:04}"),
            number: format!("T-{number}"),
            lookup: chance.random::<[u8; 32]>().to_vec(),
            state: state.into(),
            is_open: stored::is_open(state),
            desk: stored::desk_of(office).into(),
            office_id: office.clone(),
            officer_id: chance.random_bool(0.5).then(|| hero.to_owned()),
            due: format!("2026-11-{:02}", chance.random_range(20..26)),
            is_new: chance.random_bool(0.5),
            is_about_officer,
            ..sample.clone()
        };
        let id = record.id.clone();
        assert!(stored::add_concern(database, record).await.unwrap());
        if is_about_officer || chance.random_bool(0.1) {
            stored::add_subject(database, &id, hero).await.unwrap();
        }
        if chance.random_bool(0.2) {
            stored::add_handler(database, &id, hero).await.unwrap();
        }
        if chance.random_bool(0.2) {
            let part = PartRecord {
                id: format!("part{number}"),
                concern_id: id.clone(),
                body: "utilities".into(),
                office_id: format!("p-{district}"),
                is_copy: false,
                at: 0,
                due: "2026-12-01".into(),
                said_at: None,
                said: None,
            };
            storage::parts::add_part(database, part).await.unwrap();
        }
        ids.push(id);
    }
    ids
}

async fn lists_are_what_may_be_seen(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let hero = staff(&portal, "inspector").await.1.inspector.unwrap();
    let district = staff(&portal, "district").await.1.territory;
    let thrown = throw_in(&portal, &hero, &district).await;
    let mut seen = 0;
    for name in ROLES {
        let (session, staff) = staff(&portal, name).await;
        let mut all = BTreeSet::new();
        for filter in [InboxFilter::Open, InboxFilter::Answered] {
            let (ids, inbox) = listed(&portal, &staff, filter).await;
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{name}: each stands on one page only");
            let counted = inbox.counts.iter().find(|(one, _)| *one == filter).map_or(0, |(_, count)| *count);
            assert_eq!(counted, ids.len() as u64, "{name}: {filter:?} counts what it lists");
            all.extend(ids);
        }
        for id in &thrown {
            let page = portal.get_with(&format!("/uz/desk/concerns/{id}"), &session).await;
            assert_eq!(page.status == StatusCode::OK, all.contains(id), "{name}: {id}");
            seen += usize::from(all.contains(id));
        }
    }
    assert!(seen > 2 * MANY, "the lists are not empty: {seen}");
}

#[tokio::test]
async fn a_list_holds_what_the_predicate_lets_be_read_and_nothing_else() {
    lists_are_what_may_be_seen(false).await;
}

#[tokio::test]
async fn a_list_holds_what_the_predicate_lets_be_read_and_nothing_else_on_postgresql() {
    lists_are_what_may_be_seen(true).await;
}

async fn filters_hold_what_their_names_say(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let (_, desk) = staff(&portal, "desk").await;
    throw_in(&portal, "nobody", &desk.territory).await;
    let today = domain::calendar::local_date(crate::support::NOW);
    for filter in InboxFilter::ALL.into_iter().filter(|filter| *filter != InboxFilter::Awaited) {
        let first = portal.office.inbox(&desk, filter, 1).await.unwrap();
        let mut rows = Vec::new();
        for page in 1..=first.pages {
            rows.extend(portal.office.inbox(&desk, filter, page).await.unwrap().rows);
        }
        let behind = portal.office.inbox(&desk, filter, first.pages + 7).await.unwrap();
        let last = portal.office.inbox(&desk, filter, first.pages).await.unwrap();
        assert_eq!(behind.rows, last.rows, "a page behind the last is the last");
        assert!(!rows.is_empty(), "{filter:?}");
        for row in &rows {
            let holds = match filter {
                InboxFilter::Open | InboxFilter::New => row.state.is_open(),
                InboxFilter::Overdue => row.state.is_open() && row.due < today,
                InboxFilter::Today => row.state.is_open() && row.due == today,
                InboxFilter::Reopened => row.state.code() == "reopened",
                InboxFilter::Awaited => unreachable!("not asked"),
                InboxFilter::Answered => !row.state.is_open(),
            };
            assert!(holds, "{filter:?}: {row:?}");
        }
        if filter == InboxFilter::Open {
            assert!(rows.windows(2).all(|pair| pair[0].due <= pair[1].due), "the nearest term comes first");
        }
    }
}

#[tokio::test]
async fn each_filter_of_the_desk_holds_what_its_name_says() {
    filters_hold_what_their_names_say(false).await;
}

#[tokio::test]
async fn each_filter_of_the_desk_holds_what_its_name_says_on_postgresql() {
    filters_hold_what_their_names_say(true).await;
}

#[tokio::test]
async fn what_the_desk_touched_is_new_no_more() {
    let portal = Portal::with_demo().await;
    let (_, inspector) = staff(&portal, "inspector").await;
    raise(&portal, &[]).await;
    let new = || async { portal.office.inbox(&inspector, InboxFilter::New, 1).await.unwrap().counts };
    let count = |counts: &[(InboxFilter, u64)]| counts.iter().find(|(one, _)| *one == InboxFilter::New).unwrap().1;
    let before = count(&new().await);
    let id = crate::concerns::newest(&portal, "inspector").await.unwrap();
    crate::steps::answered(&portal, "inspector", &id).await;
    assert_eq!(count(&new().await), before - 1);
    let moved = portal.office.inbox(&inspector, InboxFilter::Answered, 1).await.unwrap();
    assert_eq!(moved.rows[0].id, id, "what moved last stands first");
}

/// Keys of what waits for a member of staff.
async fn awaited(portal: &Portal, name: &str) -> Vec<String> {
    let (_, staff) = staff(portal, name).await;
    let (ids, inbox) = listed(portal, &staff, InboxFilter::Awaited).await;
    let counted = inbox.counts.iter().find(|(one, _)| *one == InboxFilter::Awaited).map_or(0, |(_, count)| *count);
    assert_eq!(counted, ids.len() as u64);
    ids
}

async fn waits_for_the_one_who_decides(on_postgres: bool) {
    const REASON: &str = "Jinoyat belgilari bor, muallif bilan gaplashish zarur";
    let Some(portal) = Portal::on(on_postgres).await else { return };
    raise(&portal, &[("identity", "confidential"), ("name", "Aziza Karimova"), ("address", "Navoiy koʻchasi")]).await;
    let id = newest(&portal, "inspector").await.unwrap();
    let before = awaited(&portal, "region").await;
    step(&portal, "district", &id, &[("act", "ask-name"), ("reason", REASON)]).await;
    assert!(!awaited(&portal, "district").await.contains(&id), "not for the one who asked");
    assert_eq!(awaited(&portal, "region").await.len(), before.len() + 1);
    assert!(awaited(&portal, "inspector").await.is_empty());
    step(&portal, "region", &id, &[("act", "refuse-name"), ("reason", "Ism bu ishga kerak emas")]).await;
    assert_eq!(awaited(&portal, "region").await, before, "and not when it is decided");
    step(&portal, "district", &id, &[("act", "ask-name"), ("reason", REASON)]).await;
    assert!(awaited(&portal, "region").await.contains(&id), "asked again it waits again");
    let involve = [("act", "involve"), ("body", "utilities"), ("reason", REASON), ("outgoing", "12/7-346")];
    assert_eq!(step(&portal, "desk", &id, &involve).await.status, StatusCode::SEE_OTHER);
    assert!(!awaited(&portal, "desk").await.contains(&id));
    step(&portal, "partner", &id, &[("act", "contribute"), ("words", "Chiroqlar ertaga almashtiriladi")]).await;
    assert!(awaited(&portal, "desk").await.contains(&id), "the body has given its word");
}

#[tokio::test]
async fn the_inbox_says_what_waits_for_whoever_decides() {
    waits_for_the_one_who_decides(false).await;
}

#[tokio::test]
async fn the_inbox_says_what_waits_for_whoever_decides_on_postgresql() {
    waits_for_the_one_who_decides(true).await;
}
