//! The registry: loaded whole or not at all, searched in any alphabet, brought up to date without losing anything.
use crate::support::{Folder, NOW, Portal, database, registry};
use server::import::{ImportError, import_registry};
use std::fs;

fn today() -> time::Date {
    domain::calendar::local_date(NOW)
}

fn copied(folder: &Folder, change: impl Fn(&str, String) -> String) {
    for name in ["regions.csv", "districts.csv", "mahallas.csv"] {
        let text = fs::read_to_string(registry().join(name)).unwrap();
        fs::write(folder.0.join(name), change(name, text)).unwrap();
    }
}

async fn is_repeatable(on_postgres: bool) {
    let folder = Folder::new("registry");
    let Some(storage) = database(&folder, on_postgres).await else { return };
    let first = import_registry(&storage, &registry(), today()).await.unwrap();
    assert_eq!((first.read, first.added, first.closed), ((14, 206, 9452), 9452, 0));
    let again = import_registry(&storage, &registry(), today()).await.unwrap();
    assert_eq!((again.added, again.renamed, again.closed), (0, 0, 0));
    copied(&folder, |name, text| {
        if name != "mahallas.csv" {
            return text;
        }
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.pop();
        lines[1] = lines[1].replacen("Ayronchi", "Yangi Ayronchi", 1);
        lines.join("\n")
    });
    let changed = import_registry(&storage, &folder.0, today()).await.unwrap();
    assert_eq!((changed.added, changed.renamed, changed.closed), (0, 1, 1));
    let (_, _, mahallas) = storage::registry::list_places(storage.connection()).await.unwrap();
    assert_eq!(mahallas.len(), 9452, "nothing is deleted");
    assert_eq!(mahallas.iter().filter(|mahalla| mahalla.valid_to == Some(today())).count(), 1);
}

#[tokio::test]
async fn the_registry_is_repeatable_and_closes_what_is_gone() {
    is_repeatable(false).await;
}

#[tokio::test]
async fn the_registry_is_repeatable_on_postgresql() {
    is_repeatable(true).await;
}

#[tokio::test]
async fn a_bad_row_is_told_with_its_line_and_nothing_is_applied() {
    let folder = Folder::new("registry");
    let storage = database(&folder, false).await.unwrap();
    copied(&folder, |name, text| {
        if name == "mahallas.csv" {
            text.replacen(",1703202,MFY,Ayshaxonum", ",9999999,MFY,Ayshaxonum", 1)
        } else {
            text
        }
    });
    match import_registry(&storage, &folder.0, today()).await {
        Err(ImportError::Row { line, reason, .. }) => {
            assert_eq!((line, reason.as_str()), (3, "district_code is not among the districts"))
        }
        other => panic!("the file was taken: {other:?}"),
    }
    let (regions, ..) = storage::registry::list_places(storage.connection()).await.unwrap();
    assert!(regions.is_empty());
}

#[tokio::test]
async fn a_bad_staff_row_is_told_and_a_good_file_may_come_twice() {
    let portal = Portal::with_demo().await;
    let file = portal.folder.0.join("staff.csv");
    let heading =
        "officer,name_uz,name_uz_cyrl,name_ru,name_en,rank,post,post_kind,address,senior,mahallas,from,to,receptions\n";
    let row = "77,Ali Valiyev,Али Валиев,Али Валиев,Ali Valiyev,kapitan,p1,mhtm,Bogʻ koʻchasi 1,,17090001,2026-01-01,,1 17:00-20:00\n";
    let import = async |text: String| {
        fs::write(&file, text).unwrap();
        server::import::import_staff(&portal.office.storage, &portal.office.secrets, &file, today()).await
    };
    let bad = import(format!("{heading}{row}{}", row.replace("17090001", "nowhere"))).await;
    assert!(matches!(bad, Err(ImportError::Row { line: 3, .. })), "{bad:?}");
    for _ in 0..2 {
        assert_eq!(import(format!("{heading}{row}")).await.unwrap().rows, 1);
    }
    portal.office.refresh().await.unwrap();
    let page = portal.get("/uz/mahallas/17090001").await;
    assert!(page.body.contains("Ali Valiyev"));
}

async fn a_post_is_what_the_file_says(on_postgres: bool) {
    let folder = Folder::new("staff");
    let Some(storage) = database(&folder, on_postgres).await else { return };
    import_registry(&storage, &registry(), today()).await.unwrap();
    let secrets = server::secrets::Secrets::open(&folder.0).unwrap();
    let file = folder.0.join("staff.csv");
    let heading =
        "officer,name_uz,name_uz_cyrl,name_ru,name_en,rank,post,post_kind,address,senior,mahallas,from,to,receptions\n";
    let person = |officer: &str, mahallas: &str, from: &str, receptions: &str| {
        format!("{officer},Ali,Али,Али,Ali,kapitan,p1,mhtm,Bogʻ 1,,{mahallas},{from},,{receptions}\n")
    };
    let import = async |rows: String| {
        fs::write(&file, format!("{heading}{rows}")).unwrap();
        server::import::import_staff(&storage, &secrets, &file, today()).await.unwrap()
    };
    let before = import(person("77", "17090001|17090002", "2026-01-01", "1 17:00-20:00|4 09:00-12:00")).await;
    assert_eq!(before.ended, storage::inspectors::EndedParts::default());
    let after = import(person("78", "17090001", "2026-11-01", "1 17:00-20:00")).await;
    assert_eq!((after.ended.mahallas, after.ended.assignments), (1, 1));
    let post = server::import::public_id(&secrets, "post", "p1");
    let served = storage::inspectors::list_post_mahallas(storage.connection(), &post).await.unwrap();
    let told: Vec<_> = served
        .iter()
        .map(|one| (one.mahalla_code.as_str(), one.valid_from.as_str(), one.valid_to.as_deref()))
        .collect();
    assert_eq!(told, [("17090001", "2026-01-01", None), ("17090002", "2026-01-01", Some("2026-11-21"))]);
    assert_eq!(storage::inspectors::list_receptions(storage.connection(), &post).await.unwrap().len(), 1);
    let back = import(person("78", "17090001|17090002", "2026-11-01", "")).await;
    assert_eq!(back.ended, storage::inspectors::EndedParts::default());
    let served = storage::inspectors::list_post_mahallas(storage.connection(), &post).await.unwrap();
    assert_eq!(served.iter().filter(|one| one.valid_to.is_none()).count(), 2, "it comes back");
    assert!(storage::inspectors::list_receptions(storage.connection(), &post).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_a_staff_file_does_not_name_of_a_post_any_more_ends_and_nothing_is_doubled() {
    a_post_is_what_the_file_says(false).await;
    a_post_is_what_the_file_says(true).await;
}

#[tokio::test]
async fn a_mahalla_that_became_part_of_another_is_told_as_merged() {
    let folder = Folder::new("registry");
    let storage = database(&folder, false).await.unwrap();
    import_registry(&storage, &registry(), today()).await.unwrap();
    let merged = |into: &'static str| {
        move |name: &str, text: String| {
            if name != "mahallas.csv" {
                return text;
            }
            let mut lines: Vec<String> = text.lines().map(|line| format!("{line},")).collect();
            lines[0] = lines[0].replace("flags,", "flags,merged");
            assert!(lines[2].starts_with("17090002,"), "{}", lines[2]);
            lines[1].push_str(into);
            lines.remove(2);
            lines.join("\n")
        }
    };
    copied(&folder, merged("17090002"));
    let outcome = import_registry(&storage, &folder.0, today()).await.unwrap();
    assert_eq!((outcome.merged, outcome.closed), (1, 0));
    assert!(outcome.to_string().contains("1 merged, 0 closed"));
    let ended = storage::registry::list_ended(storage.connection()).await.unwrap();
    assert_eq!(ended, [("17090002".to_owned(), "2026-11-22".to_owned(), Some("17090001".to_owned()))]);
    copied(&folder, merged("17090003"));
    assert!(matches!(import_registry(&storage, &folder.0, today()).await, Err(ImportError::Row { line: 2, .. })));
}

#[tokio::test]
async fn a_mahalla_is_found_from_any_alphabet_with_its_district_beside_it() {
    let portal = Portal::with_demo().await;
    for query in [
        "Do%CA%BBstlik",
        "Do%27stlik",
        "dostlik",
        "%D0%94%D1%9E%D1%81%D1%82%D0%BB%D0%B8%D0%BA",
        "%D0%94%D1%83%D1%81%D1%82%D0%BB%D0%B8%D0%BA",
    ] {
        let page = portal.get(&format!("/uz/search?q={query}")).await;
        assert!(page.body.contains("Doʻstlik mahallasi"), "{query}");
        assert!(page.body.contains("tumani"), "{query}");
    }
    let nothing = portal.get("/uz/search?q=qwrtpsdf").await;
    assert!(!nothing.body.contains("mahallasi</a>"));
}
