//! Two processes on one database: what one changes, the other shows.
use crate::support::{NOW, Portal};
use server::{config::Clock, office::Office};
use std::sync::Arc;
use time::Duration;

const MAHALLA: &str = "/en/mahallas/17090001";

async fn renamed(portal: &Portal, by: &Office) {
    let (_, _, mut mahallas) = storage::registry::list_places(portal.office.storage.connection()).await.unwrap();
    mahallas.retain(|mahalla| mahalla.code == "17090001");
    mahallas[0].names.en = "Brand New".into();
    storage::registry::set_mahallas(by.storage.connection(), &mahallas).await.unwrap();
    by.refresh().await.unwrap();
}

#[tokio::test]
async fn a_portal_that_serves_shows_what_another_process_imported() {
    for on_postgres in [false, true] {
        let Some(portal) = Portal::on(on_postgres).await else { continue };
        let other = portal.over(portal.office.storage.clone()).await;
        assert!(!portal.get(MAHALLA).await.body.contains("Brand New"));
        renamed(&portal, &other.office).await;
        portal.office.notice_others().await.unwrap();
        assert!(!portal.get(MAHALLA).await.body.contains("Brand New"), "nobody said anything yet");
        other.office.notice_others().await.unwrap();
        portal.office.notice_others().await.unwrap();
        assert!(portal.get(MAHALLA).await.body.contains("Brand New"));
    }
}

#[tokio::test]
async fn pages_that_are_kept_are_drawn_anew_after_another_process_changed_something_and_only_then() {
    let portal = Portal::with_demo().await;
    let other = portal.over(portal.office.storage.clone()).await;
    let before = portal.office.version();
    portal.office.notice_others().await.unwrap();
    other.office.notice_others().await.unwrap();
    assert_eq!(portal.office.version(), before, "nobody changed anything");
    let quarter = domain::period::Quarter::of_date(domain::calendar::local_date(NOW)).next();
    other.office.plan_period(quarter, server::office::periods::COMMAND).await.unwrap();
    other.office.notice_others().await.unwrap();
    let own = other.office.version();
    for _ in 0..3 {
        portal.office.notice_others().await.unwrap();
        other.office.notice_others().await.unwrap();
    }
    assert_eq!(portal.office.version(), before + 1, "heard of once");
    assert_eq!(other.office.version(), own, "nobody hears of himself");
}

#[tokio::test]
async fn who_begins_at_a_post_today_is_there_today_without_a_restart() {
    let portal = Portal::with_demo().await;
    let file = portal.folder.0.join("staff.csv");
    std::fs::write(
        &file,
        "officer,name_uz,name_uz_cyrl,name_ru,name_en,rank,post,post_kind,address,senior,mahallas,from,to,receptions\n\
         77,Ali,Али,Али,Ali,kapitan,p1,mhtm,Bogʻ 1,,17090001,2026-11-23,,\n",
    )
    .unwrap();
    let today = domain::calendar::local_date(NOW);
    server::import::import_staff(&portal.office.storage, &portal.office.secrets, &file, today).await.unwrap();
    portal.office.refresh().await.unwrap();
    let maps = server::office::Maps::draw().unwrap();
    let (storage, secrets) = (portal.office.storage.clone(), portal.office.secrets.clone());
    let mut office = Office::open(storage, secrets, Clock::Fixed(NOW), true, &maps).await.unwrap();
    assert!(!office.has_holder("17090001"));
    office.clock = Clock::Fixed(NOW + Duration::DAY);
    let (office, before) = (Arc::new(office), 1);
    office.notice_others().await.unwrap();
    assert!(office.has_holder("17090001") && office.version() > before);
}
