//! Copies of the portal: whole while people write, on either database, without what must not outlive its day.
use crate::{
    concerns::{follow, raise, receipt},
    support::{Folder, NOW, Portal, database},
};
use axum::http::StatusCode;
use flate2::bufread::GzDecoder;
use server::{
    backup::{BackupError, backup, restore},
    secrets::Secrets,
};
use std::{
    collections::BTreeMap,
    fs,
    io::Read,
    path::{Path, PathBuf},
};
use storage::{
    Storage,
    backup::{Row, Sink, TABLES, copy},
};

/// All rows of a database, by table, in an order of their own.
#[derive(Default)]
struct Rows(BTreeMap<&'static str, Vec<String>>);

impl Sink for Rows {
    fn take(&mut self, table: &'static str, row: Row) -> std::io::Result<()> {
        self.0.entry(table).or_default().push(format!("{row:?}"));
        Ok(())
    }
}

async fn rows(storage: &Storage) -> Rows {
    let mut rows = Rows::default();
    copy(storage, &mut rows).await.unwrap();
    rows.0.values_mut().for_each(|rows| rows.sort());
    rows
}

fn secrets(folder: &Folder) -> Secrets {
    Secrets::open(&folder.0).unwrap()
}

async fn backed_up(portal: &Portal, name: &str) -> PathBuf {
    let file = portal.folder.0.join(name);
    backup(&portal.office.storage, &secrets(&portal.folder), &file, NOW, |_| {}).await.unwrap();
    file
}

async fn restored(portal: &Portal, storage: &Storage, file: &Path) -> Result<u64, BackupError> {
    let keys = portal.folder.0.join("keys");
    restore(storage, &secrets(&portal.folder), &keys, file, |_| {}).await.map(|told| told.rows)
}

async fn count(storage: &Storage, table: &str) -> i64 {
    let statement = sea_orm::Statement::from_string(
        storage::ConnectionTrait::get_database_backend(storage.connection()),
        format!("SELECT count(*) AS number FROM {table}"),
    );
    let row = storage::ConnectionTrait::query_one_raw(storage.connection(), statement).await.unwrap().unwrap();
    row.try_get("", "number").unwrap()
}

#[tokio::test]
async fn a_backup_becomes_the_same_portal_on_either_database() {
    for from in [false, true] {
        let Some(portal) = Portal::on(from).await else { continue };
        let sent = raise(&portal, &[]).await;
        let receipt = receipt(&portal, &sent).await;
        let file = backed_up(&portal, "one.backup").await;
        let before = rows(&portal.office.storage).await;
        assert!(before.0.len() > 40, "the demonstration fills most tables: {}", before.0.len());
        let page = portal.get("/uz/reports").await.body;
        for to in [false, true] {
            let folder = Folder::new("restored");
            let Some(storage) = database(&folder, to).await else { continue };
            let told = restored(&portal, &storage, &file).await.unwrap();
            let after = rows(&storage).await;
            assert_eq!(told, after.0.values().map(Vec::len).sum::<usize>() as u64);
            for table in TABLES {
                assert_eq!(before.0.get(table), after.0.get(table), "{table}, {from} to {to}");
            }
            let portal = portal.over(storage).await;
            assert_eq!(portal.get("/uz/reports").await.body, page);
            let case = portal.get_with("/en/concerns/case", &follow(&portal, &receipt).await).await;
            assert_eq!(case.status, StatusCode::OK, "its key is whole");
            assert_eq!(raise(&portal, &[]).await.status, StatusCode::SEE_OTHER, "numbers go on after the last");
            portal.office.storage.close().await.unwrap();
        }
    }
}

#[tokio::test]
async fn a_backup_holds_no_code_no_participant_no_waiting_vote_and_no_key() {
    for on_postgres in [false, true] {
        let Some(portal) = Portal::on(on_postgres).await else { continue };
        let storage = &portal.office.storage;
        storage::ConnectionTrait::execute_unprepared(
            storage.connection(),
            if on_postgres {
                "INSERT INTO inbox(ballot_key, sealed) VALUES ('\\x6b657970', 'the waiting vote'::bytea)"
            } else {
                "INSERT INTO inbox(ballot_key, sealed) VALUES (x'6b657970', CAST('the waiting vote' AS BLOB))"
            },
        )
        .await
        .unwrap();
        assert!(count(storage, "invite").await > 0, "letters are on their way");
        let file = fs::read(backed_up(&portal, "two.backup").await).unwrap();
        let begin = file.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        let mut words = Vec::new();
        GzDecoder::new(&file[begin..]).read_to_end(&mut words).unwrap();
        let holds = |part: &[u8]| memchr::memmem::find(&words, part).is_some();
        assert!(holds(b"case_key") && !holds(b"the waiting vote"));
        for table in ["invite", "participation", "inbox", "session", "challenge"] {
            assert!(!TABLES.contains(&table), "{table}");
        }
        let mut keys = vec![portal.folder.0.join("keys")];
        let mut seen = 0;
        while let Some(path) = keys.pop() {
            if path.is_dir() {
                keys.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
                continue;
            }
            let key = fs::read(&path).unwrap();
            seen += 1;
            assert!(key.len() < 16 || !holds(&key), "{}", path.display());
        }
        assert!(seen > 4, "keys were looked for");
    }
}

#[tokio::test]
async fn a_backup_made_while_residents_write_is_of_one_instant() {
    for on_postgres in [false, true] {
        let Some(portal) = Portal::on(on_postgres).await else { continue };
        let writing = async {
            for _ in 0..3 {
                assert_eq!(raise(&portal, &[]).await.status, StatusCode::SEE_OTHER);
            }
        };
        let copying = async {
            let mut files = Vec::new();
            for number in 0..3 {
                files.push(backed_up(&portal, &format!("{number}.backup")).await);
            }
            files
        };
        let (files, ()) = tokio::join!(copying, writing);
        for file in files {
            let folder = Folder::new("restored");
            let storage = database(&folder, false).await.unwrap();
            restored(&portal, &storage, &file).await.unwrap();
            let concerns = count(&storage, "concern").await;
            for part in ["case_key", "case_blind"] {
                assert_eq!(count(&storage, part).await, concerns, "{part}");
            }
        }
    }
}

#[tokio::test]
async fn what_is_no_whole_backup_changes_nothing() {
    let portal = Portal::with_demo().await;
    let whole = fs::read(backed_up(&portal, "whole.backup").await).unwrap();
    let mut turned = whole.clone();
    let middle = turned.len() / 2;
    turned[middle] ^= 0x20;
    for (name, bytes) in [
        ("empty", Vec::new()),
        ("of something else", b"hisobdor backup 2\n".to_vec()),
        ("cut", whole[..whole.len() - 9].to_vec()),
        ("cut short", whole[..middle].to_vec()),
        ("turned", turned),
    ] {
        let file = portal.folder.0.join("broken.backup");
        fs::write(&file, bytes).unwrap();
        let folder = Folder::new("restored");
        let storage = database(&folder, false).await.unwrap();
        let refused = restored(&portal, &storage, &file).await.unwrap_err();
        assert!(matches!(refused, BackupError::Broken(..)), "{name}: {refused}");
        for table in TABLES {
            assert_eq!(count(&storage, table).await, 0, "{name}: {table}");
        }
    }
}

#[tokio::test]
async fn a_backup_is_refused_by_name_where_it_does_not_belong() {
    let portal = Portal::with_demo().await;
    let file = backed_up(&portal, "one.backup").await;
    let again = backup(&portal.office.storage, &secrets(&portal.folder), &file, NOW, |_| {}).await.unwrap_err();
    assert!(matches!(again, BackupError::Exists(_)), "{again}");
    let full = restored(&portal, &portal.office.storage, &file).await.unwrap_err();
    assert!(matches!(full, BackupError::NotEmpty), "{full}");
    let folder = Folder::new("restored");
    let storage = database(&folder, false).await.unwrap();
    let other = restore(&storage, &secrets(&folder), &folder.0.join("keys"), &file, |_| {}).await.unwrap_err();
    assert!(matches!(other, BackupError::Keys(_)), "{other}");
    let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&file).unwrap().permissions());
    assert_eq!(mode & 0o077, 0, "its owner alone reads it");
}
