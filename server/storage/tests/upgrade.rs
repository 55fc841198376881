//! A database of the portal's first winter, with rows in it, brought to today's schema: what was there is there.
#![allow(clippy::unwrap_used)]
use migration::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use storage::{Storage, inspectors::HoldersOf};

/// Steps of the schema as it was when the portal was first given away.
const FIRST: &str = "m202612";

/// Rows of then, by the words of then.
const ROWS: [&str; 12] = [
    "INSERT INTO region(code, kind, name_uz, name_uz_cyrl, name_ru, name_en, short_uz, area_km2, population)
     VALUES ('1726', 'shahar', 'Toshkent', 'Тошкент', 'Ташкент', 'Tashkent', 'Toshkent', 334.8, 3000000)",
    "INSERT INTO district(code, region_code, kind, name_uz, name_uz_cyrl, name_ru, name_en, short_uz, short_uz_cyrl, short_en,
     alternatives, area_km2, population)
     VALUES ('1726294', '1726', 'tuman', 'Yunusobod', 'Юнусобод', 'Юнусабад', 'Yunusabad', 'Yunusobod', 'Юнусобод', 'Yunusabad', '', 41.1, NULL)",
    "INSERT INTO mahalla(code, district_code, kind, name_uz, name_uz_cyrl, name_ru, name_en, valid_from, valid_to)
     VALUES ('17260001', '1726294', 'MFY', 'Doʻstlik', 'Дўстлик', 'Дустлик', 'Doʻstlik', '2026-11-22', NULL)",
    "INSERT INTO mahalla(code, district_code, kind, name_uz, name_uz_cyrl, name_ru, name_en, valid_from, valid_to)
     VALUES ('17260002', '1726294', 'MFY', 'Eski', 'Эски', 'Эски', 'Eski', '2026-11-22', '2026-11-30')",
    "INSERT INTO setting(name, value) VALUES ('night', '2026-11-30')",
    "INSERT INTO office(id, parent_id, kind, territory, name_uz, name_uz_cyrl, name_ru, name_en)
     VALUES ('d-1726294', NULL, 'district', '1726294', 'Y', 'Ю', 'Ю', 'Y')",
    "INSERT INTO post(id, office_id, kind, address, is_senior) VALUES ('post', 'd-1726294', 'mhtm', 'Bogʻ 1', TRUE)",
    "INSERT INTO post_mahalla(post_id, mahalla_code, valid_from, valid_to) VALUES ('post', '17260001', '2026-01-01', NULL)",
    "INSERT INTO officer(id, name_uz, name_uz_cyrl, name_ru, name_en, rank) VALUES ('officer', 'Ali', 'Али', 'Али', 'Ali', 'mayor')",
    "INSERT INTO assignment(id, officer_id, post_id, valid_from, valid_to) VALUES ('held', 'officer', 'post', '2026-01-01', NULL)",
    "INSERT INTO account(email, password_hash, role, office_id, officer_id, name_uz, name_uz_cyrl, name_ru, name_en, disabled_at)
     VALUES ('ali@portal.example', 'hash', 'inspector', 'd-1726294', 'officer', 'Ali', 'Али', 'Али', 'Ali', NULL)",
    "INSERT INTO letter(sealed, attempts, next_at, sent_at) VALUES ({bytes}, 3, 1764000000, NULL)",
];

async fn of_then(url: &str) -> DatabaseConnection {
    let database = Database::connect(url).await.unwrap();
    let steps = Migrator::migrations().iter().filter(|step| step.name() < FIRST).count();
    assert!(steps > 20 && steps < Migrator::migrations().len(), "there are steps before and after");
    Migrator::up(&database, Some(u32::try_from(steps).unwrap())).await.unwrap();
    let bytes = if url.starts_with("sqlite:") { "x'CAFE'" } else { "'\\xCAFE'" };
    for row in ROWS {
        database.execute_unprepared(&row.replace("{bytes}", bytes)).await.unwrap();
    }
    database
}

async fn reads(url: &str) {
    of_then(url).await.close().await.unwrap();
    let looked = Storage::look(url).await.unwrap();
    assert!(looked.missing_steps().await.unwrap() > 0, "who looks is told that steps are missing");
    looked.close().await.unwrap();
    let storage = Storage::open(url).await.unwrap();
    assert_eq!(storage.missing_steps().await.unwrap(), 0);
    let database = storage.connection();
    let (regions, districts, mahallas) = storage::registry::list_places(database).await.unwrap();
    assert_eq!((regions.len(), districts.len(), mahallas.len()), (1, 1, 2));
    assert_eq!(mahallas.iter().filter(|mahalla| mahalla.valid_to.is_none()).count(), 1);
    let ended = storage::registry::list_ended(database).await.unwrap();
    assert_eq!(ended, [("17260002".to_owned(), "2026-11-30".to_owned(), None)]);
    assert_eq!(storage::registry::find_setting(database, "night").await.unwrap().as_deref(), Some("2026-11-30"));
    let holders = storage::inspectors::list_holders(database, HoldersOf::Everywhere, "2026-12-01").await.unwrap();
    assert_eq!((holders.len(), holders[0].id.as_str(), holders[0].is_senior), (1, "officer", true));
    let account = storage::staff::find_account(database, "ali@portal.example").await.unwrap().unwrap();
    assert_eq!((account.role.as_str(), account.officer_id.as_deref()), ("inspector", Some("officer")));
    let letters = storage::letters::list_due_letters(database, 1_764_000_001, 80, 10).await.unwrap();
    assert_eq!((letters.len(), letters[0].sealed.as_slice()), (1, &b"\xCA\xFE"[..]));
    storage.close().await.unwrap();
    back(url).await;
}

/// Every newer step can be taken back, and taken again.
async fn back(url: &str) {
    let database = Database::connect(url).await.unwrap();
    let newer = Migrator::migrations().iter().filter(|step| step.name() >= FIRST).count();
    Migrator::down(&database, Some(u32::try_from(newer).unwrap())).await.unwrap();
    database.execute_unprepared("INSERT INTO setting(name, value) VALUES ('again', '1')").await.unwrap();
    Migrator::up(&database, None).await.unwrap();
    database.close().await.unwrap();
}

#[tokio::test]
async fn a_database_of_the_first_version_reads_after_the_upgrade() {
    let file = std::env::temp_dir().join(format!("hisobdor-upgrade-{}.db", std::process::id()));
    reads(&format!("sqlite://{}?mode=rwc", file.display())).await;
    for end in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{end}", file.display()));
    }
}

#[tokio::test]
async fn a_database_of_the_first_version_reads_after_the_upgrade_on_postgresql() {
    let Ok(server) = std::env::var("HISOBDOR_TEST_POSTGRES_URL") else { return };
    let name = format!("u{}", std::process::id());
    let admin = Database::connect(&server).await.unwrap();
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
    reads(&format!("{}/{name}", server.rsplit_once('/').map_or(server.as_str(), |(base, _)| base))).await;
}
