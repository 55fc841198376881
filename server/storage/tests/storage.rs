//! What the storage promises, on a SQLite file and, where `HISOBDOR_TEST_POSTGRES_URL` names a server, on PostgreSQL.
#![allow(clippy::unwrap_used)]
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use std::{
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};
use storage::{BallotRecord, ConcernRecord, EventRecord, InboxRecord, InviteRecord, PeriodRecord, Storage};

static NEXT: AtomicU32 = AtomicU32::new(0);

/// A database of its own; the folder goes with the test.
struct Fresh {
    storage: Storage,
    folder: PathBuf,
    url: String,
}

impl Fresh {
    async fn sqlite() -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("hisobdor-storage-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let url = format!("sqlite://{}", folder.join("test.db").display());
        Self { storage: Storage::open(&url).await.unwrap(), folder, url }
    }

    async fn postgres() -> Option<Self> {
        let server = std::env::var("HISOBDOR_TEST_POSTGRES_URL").ok()?;
        let name = format!("s{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let admin = Storage::open(&server).await.unwrap();
        admin.connection().execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
        let url = format!("{}/{name}", server.rsplit_once('/').map_or(server.as_str(), |(base, _)| base));
        Some(Self { storage: Storage::open(&url).await.unwrap(), folder: PathBuf::new(), url })
    }

    /// The first column of all rows.
    async fn words(&self, sql: &str) -> Vec<String> {
        let backend = self.storage.connection().get_database_backend();
        let rows = self.storage.connection().query_all_raw(Statement::from_string(backend, sql)).await.unwrap();
        rows.into_iter().map(|row| row.try_get_by_index::<String>(0).unwrap()).collect()
    }

    async fn columns(&self, table: &str) -> Vec<String> {
        if self.storage.connection().get_database_backend() == DbBackend::Sqlite {
            self.words(&format!("SELECT name FROM pragma_table_info('{table}')")).await
        } else {
            let of = "SELECT column_name::text FROM information_schema.columns";
            self.words(&format!("{of} WHERE table_name = '{table}' ORDER BY ordinal_position")).await
        }
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        if !self.folder.as_os_str().is_empty() {
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }
}

/// Writes one test per database for a promise.
macro_rules! on_both {
    ($name:ident, $postgres:ident, $promise:ident) => {
        #[tokio::test]
        async fn $name() {
            $promise(Fresh::sqlite().await).await;
        }

        #[tokio::test]
        async fn $postgres() {
            if let Some(fresh) = Fresh::postgres().await {
                $promise(fresh).await;
            }
        }
    };
}

on_both!(ballots_name_no_person_and_no_time, ballots_name_no_person_and_no_time_on_postgresql, ballots_are_bare);
async fn ballots_are_bare(fresh: Fresh) {
    assert_eq!(fresh.columns("inbox").await, ["ballot_key", "sealed"]);
    assert_eq!(fresh.columns("participation").await, ["nullifier", "period"]);
    assert_eq!(fresh.columns("invite").await, ["lookup", "period", "mahalla_code", "pack"]);
    let ballot = fresh.columns("ballot").await;
    let allowed =
        ["ballot_key", "period", "assignment_id", "mahalla_code", "stream", "batch_date", "flags", "status", "batch"];
    let is_answer = |name: &str| name.len() == 2 && name.starts_with('p');
    assert!(ballot.iter().all(|name| allowed.contains(&name.as_str()) || is_answer(name)), "{ballot:?}");
    if fresh.storage.connection().get_database_backend() == DbBackend::Sqlite {
        let bare = "SELECT name FROM sqlite_master WHERE name IN ('inbox','ballot','participation','invite')
            AND sql LIKE '%WITHOUT ROWID%' ORDER BY name";
        assert_eq!(fresh.words(bare).await, ["ballot", "inbox", "invite", "participation"]);
    }
}

on_both!(a_second_ballot_replaces_the_first, a_second_ballot_replaces_the_first_on_postgresql, ballots_are_replaced);
async fn ballots_are_replaced(fresh: Fresh) {
    let database = fresh.storage.connection();
    let ballot = |sealed: &[u8]| InboxRecord { ballot_key: vec![7; 32], sealed: sealed.to_vec() };
    assert_eq!(storage::ratings::find_waiting(database, &[7; 32]).await.unwrap(), None);
    storage::ratings::set_waiting(database, ballot(b"one")).await.unwrap();
    storage::ratings::set_waiting(database, ballot(b"two")).await.unwrap();
    let waiting = storage::ratings::list_waiting(database, &[], 10).await.unwrap();
    assert_eq!(waiting.into_iter().map(|one| one.sealed).collect::<Vec<_>>(), [b"two".to_vec()]);
}

on_both!(one_contact_takes_part_once, one_contact_takes_part_once_on_postgresql, contacts_take_part_once);
async fn contacts_take_part_once(fresh: Fresh) {
    let database = fresh.storage.connection();
    assert!(storage::ratings::add_participation(database, vec![1; 32], "2026Q4").await.unwrap());
    assert!(!storage::ratings::add_participation(database, vec![1; 32], "2026Q4").await.unwrap());
    assert!(storage::ratings::add_form_use(database, vec![2; 32], "2026-11-22").await.unwrap());
    assert!(!storage::ratings::add_form_use(database, vec![2; 32], "2026-11-23").await.unwrap());
}

fn period(state: &str) -> PeriodRecord {
    PeriodRecord {
        quarter: "2026Q4".into(),
        state: state.into(),
        opens_on: "2026-10-01".into(),
        closes_on: "2026-12-31".into(),
        closed_at: None,
        released_at: None,
    }
}

on_both!(a_quarter_steps_once, a_quarter_steps_once_on_postgresql, quarters_step_once);
async fn quarters_step_once(fresh: Fresh) {
    let database = fresh.storage.connection();
    storage::ratings::add_period(database, period("open")).await.unwrap();
    assert!(storage::ratings::set_period_state(database, &period("closed"), "open").await.unwrap());
    assert!(!storage::ratings::set_period_state(database, &period("closed"), "open").await.unwrap());
    let kept = storage::ratings::find_period(database, "2026Q4").await.unwrap().unwrap();
    assert_eq!(kept.state, "closed");
}

on_both!(eligibility_goes_at_the_close, eligibility_goes_at_the_close_on_postgresql, eligibility_goes);
async fn eligibility_goes(fresh: Fresh) {
    let database = fresh.storage.connection();
    let invite =
        InviteRecord { lookup: vec![3; 32], period: "2026Q4".into(), mahalla_code: "103-0085".into(), pack: 1 };
    storage::ratings::add_invites(database, vec![invite.clone()]).await.unwrap();
    assert_eq!(storage::ratings::find_invite(database, &[3; 32]).await.unwrap(), Some(invite.clone()));
    storage::ratings::add_participation(database, vec![1; 32], "2026Q4").await.unwrap();
    let next = InviteRecord { lookup: vec![4; 32], period: "2027Q1".into(), ..invite.clone() };
    storage::ratings::add_invites(database, vec![next.clone()]).await.unwrap();
    storage::ratings::add_participation(database, vec![2; 32], "2027Q1").await.unwrap();
    storage::ratings::remove_eligibility(database, "2026Q4").await.unwrap();
    assert_eq!(storage::ratings::find_invite(database, &[3; 32]).await.unwrap(), None);
    assert_eq!(storage::ratings::find_invite(database, &[4; 32]).await.unwrap(), Some(next), "the next quarter stays");
    assert!(!storage::ratings::add_participation(database, vec![2; 32], "2027Q1").await.unwrap());
    assert!(
        storage::ratings::add_participation(database, vec![1; 32], "2026Q4").await.unwrap(),
        "the nullifier was forgotten"
    );
}

on_both!(a_new_key_leads_to_no_answers, a_new_key_leads_to_no_answers_on_postgresql, keys_change);
async fn keys_change(fresh: Fresh) {
    let database = fresh.storage.connection();
    let ballot = BallotRecord {
        ballot_key: vec![5; 32],
        period: "2026Q4".into(),
        assignment_id: "a".into(),
        mahalla_code: "103-0085".into(),
        stream: 1,
        batch_date: "2027-01-01".into(),
        p0: Some(1),
        p1: None,
        p2: Some(5),
        p3: None,
        p4: None,
        p5: None,
        p6: None,
        p7: None,
        flags: 0,
        status: 0,
        batch: Some("b".into()),
    };
    storage::ratings::add_ballots(database, vec![ballot]).await.unwrap();
    storage::releases::forget_keys(database, "2026Q4").await.unwrap();
    storage::ratings::forget_order(database).await.unwrap();
    let kept = storage::ratings::list_ballots(database, "2026Q4").await.unwrap();
    let [kept] = &kept[..] else { panic!("{kept:?}") };
    assert!(kept.ballot_key.len() >= 32 && kept.ballot_key != [5; 32], "{kept:?}");
    assert_eq!(kept.batch, None, "it parts from its batch, too");
}

fn concern(id: &str, lookup: u8) -> ConcernRecord {
    ConcernRecord {
        id: id.into(),
        number: format!("N-{id}"),
        lookup: vec![lookup; 32],
        mahalla_code: "103-0085".into(),
        district_code: "1726294".into(),
        category: "noise".into(),
        kind: "application".into(),
        about: "mahalla".into(),
        identity: "anonymous".into(),
        language: "uz".into(),
        state: "assigned".into(),
        is_about_officer: false,
        body: vec![0],
        received_at: 0,
        received_on: "2026-11-01".into(),
        clock_started: "2026-11-01".into(),
        due: "2026-11-16".into(),
        holder: "inspector".into(),
        office_id: "d-1726294".into(),
        officer_id: None,
        answered_at: None,
        answered_on: None,
        verdict: None,
        verdict_on: None,
        may_publish: false,
        summary: None,
        repeat_of: None,
        merged_into: None,
        forwarded_to: None,
        reminded: 0,
        ended_on: None,
        is_open: true,
        is_new: true,
        moved_at: 0,
        desk: "1726294".into(),
    }
}

on_both!(one_receipt_is_one_concern, one_receipt_is_one_concern_on_postgresql, receipts_are_one);
async fn receipts_are_one(fresh: Fresh) {
    let database = fresh.storage.connection();
    assert!(storage::concerns::add_concern(database, concern("one", 1)).await.unwrap());
    assert!(!storage::concerns::add_concern(database, concern("two", 1)).await.unwrap());
    let found = storage::concerns::find_by_lookup(database, &[1; 32]).await.unwrap().unwrap();
    assert_eq!(found.id, "one");
    assert!(storage::concerns::find_concern(database, "two").await.unwrap().is_none());
}

on_both!(who_comes_second_changes_nothing, who_comes_second_changes_nothing_on_postgresql, second_changes_nothing);
async fn second_changes_nothing(fresh: Fresh) {
    let database = fresh.storage.connection();
    storage::concerns::add_concern(database, concern("one", 1)).await.unwrap();
    let to = |state: &str| ConcernRecord { state: state.into(), ..concern("one", 1) };
    assert!(storage::concerns::set_concern(database, to("answered"), "assigned").await.unwrap());
    assert!(!storage::concerns::set_concern(database, to("withdrawn"), "assigned").await.unwrap());
    assert_eq!(storage::concerns::find_concern(database, "one").await.unwrap().unwrap().state, "answered");
}

on_both!(what_was_not_committed_is_not_there, what_was_not_committed_is_not_there_on_postgresql, half_is_nothing);
async fn half_is_nothing(fresh: Fresh) {
    let transaction = fresh.storage.begin().await.unwrap();
    storage::concerns::add_concern(&transaction, concern("one", 1)).await.unwrap();
    let event = EventRecord {
        id: 0,
        concern_id: "one".into(),
        at: 0,
        kind: "received".into(),
        holder: "desk".into(),
        actor: "resident".into(),
        from_state: String::new(),
        to_state: "assigned".into(),
        account_id: None,
        why: None,
    };
    storage::concerns::add_events(&transaction, vec![event]).await.unwrap();
    drop(transaction);
    assert!(storage::concerns::find_concern(fresh.storage.connection(), "one").await.unwrap().is_none());
    assert!(storage::concerns::list_events(fresh.storage.connection(), "one").await.unwrap().is_empty());
}

on_both!(a_second_start_finds_all_it_left, a_second_start_finds_all_it_left_on_postgresql, starts_again);
async fn starts_again(fresh: Fresh) {
    storage::concerns::add_concern(fresh.storage.connection(), concern("one", 1)).await.unwrap();
    fresh.storage.close().await.unwrap();
    let again = Storage::open(&fresh.url).await.unwrap();
    assert!(again.is_ready().await);
    assert!(storage::concerns::find_concern(again.connection(), "one").await.unwrap().is_some());
}
