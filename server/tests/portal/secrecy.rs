//! Nobody learns who rated how: not from what is stored, not from its order, not from what is published, not from how long
//! an answer takes. Integrity design §D8; the numbers are its own.
use crate::support::{NOW, Portal};
use axum::http::{StatusCode, header};
use domain::{
    letter_code::LetterCode,
    release::{PeriodFile, is_enough},
    score::Tally,
};
use server::{
    jobs,
    office::{Office, Waiting, seal_ballot},
    secrets::{self, Secrets},
};
use std::{collections::HashMap, path::Path};
use storage::{ConnectionTrait, InboxRecord, ratings as stored, releases};
use time::{Duration, macros::datetime};

async fn rate_by_mail(portal: &Portal, inspector: &str, email: &str, language: &str) -> String {
    let path = format!("/{language}/inspectors/{inspector}/rate");
    let form = portal.get(&path).await.hidden("form");
    let sent = portal.post(&path, "", &[("p6", "4"), ("email", email), ("form", &form)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let otp = last_code(portal, email).await;
    let done = portal.post(&format!("{path}/confirm"), &sent.cookies(), &[("otp", &otp)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    done.cookies()
}

/// The six digits of the last letter to an address.
async fn last_code(portal: &Portal, email: &str) -> String {
    let letters =
        storage::letters::list_due_letters(portal.office.storage.connection(), i64::MAX, 99, 10_000).await.unwrap();
    let letter = letters
        .iter()
        .rev()
        .filter_map(|record| server::mail::Letter::open(&portal.office.secrets, &record.sealed))
        .find(|letter| letter.to == email)
        .unwrap();
    letter
        .body
        .split_whitespace()
        .find(|word| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit()))
        .unwrap()
        .to_owned()
}

/// D-1: with all that is left after the closing, and a list of all residents, nobody can be recognised.
#[tokio::test]
async fn after_the_closing_no_key_recognises_who_took_part() {
    for on_postgres in [false, true] {
        let Some(portal) = Portal::on(on_postgres).await else { continue };
        let inspector = portal.keys.codes[0].2.clone();
        let contacts: Vec<String> = (0..200).map(|number| format!("resident{number}@example.uz")).collect();
        let took_part = &contacts[..3];
        for email in took_part {
            rate_by_mail(&portal, &inspector, email, "en").await;
        }
        let secrets = Secrets::open(&portal.folder.0).unwrap();
        let keys = secrets.period("2026Q4").unwrap();
        let nullifier = |key: &[u8], email: &str| {
            let resident = domain::check::hex(&secrets.contact_mac(email));
            let fields: [&[u8]; 4] = [b"mfr/nullifier/v1", b"2026Q4", inspector.as_bytes(), resident.as_bytes()];
            secrets::mac(key, &secrets::lp(&fields))
        };
        let database = portal.office.storage.connection().clone();
        assert!(
            !stored::add_participation(&database, nullifier(&keys.nullifier, &took_part[0]), "2026Q4").await.unwrap(),
            "during the quarter the key does recognise: otherwise this test shows nothing"
        );
        let portal = portal.later(datetime!(2027-01-02 12:00 +5) - NOW).await;
        portal.office.close_period("2026Q4", "command").await.unwrap();

        let dump = everything(&portal).await;
        let mut left = Vec::new();
        files(&portal.folder.0.join("keys"), &mut left);
        assert!(!left.is_empty());
        let guesses: Vec<Vec<u8>> = contacts
            .iter()
            .flat_map(|email| left.iter().map(|key| nullifier(key, email)))
            .flat_map(|guess| [domain::check::hex(&guess).into_bytes(), guess])
            .collect();
        let found = aho_corasick::AhoCorasick::new(&guesses).unwrap().find(&dump);
        assert!(found.is_none(), "a key that is left recognises a resident: {found:?}");
        let count = "SELECT COUNT(*) AS n FROM participation";
        assert_eq!(number(&database, count).await, 0);
        assert_eq!(number(&database, "SELECT COUNT(*) AS n FROM inbox").await, 0);
        assert_eq!(number(&database, "SELECT COUNT(*) AS n FROM invite").await, 0);
    }
}

fn files(folder: &Path, into: &mut Vec<Vec<u8>>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() { files(&entry.path(), into) } else { into.push(std::fs::read(entry.path()).unwrap()) }
    }
}

fn contains(hay: &[u8], needle: &[u8]) -> bool {
    memchr::memmem::find(hay, needle).is_some()
}

async fn number(database: &impl ConnectionTrait, sql: &str) -> i64 {
    database.query_one_raw(statement(database, sql)).await.unwrap().unwrap().try_get("", "n").unwrap()
}

fn statement(database: &impl ConnectionTrait, sql: &str) -> sea_orm::Statement {
    sea_orm::Statement::from_string(database.get_database_backend(), sql)
}

/// All bytes of a database: its files, or all rows of all tables as text.
async fn everything(portal: &Portal) -> Vec<u8> {
    let database = portal.office.storage.connection();
    if database.get_database_backend() == sea_orm::DbBackend::Sqlite {
        let mut bytes = Vec::new();
        for name in ["test.db", "test.db-wal"] {
            bytes.extend(std::fs::read(portal.folder.0.join(name)).unwrap_or_default());
        }
        return bytes;
    }
    let tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'";
    let mut bytes = Vec::new();
    for row in database.query_all_raw(statement(database, tables)).await.unwrap() {
        let table: String = row.try_get("", "tablename").unwrap();
        let rows = format!("SELECT t::text AS row FROM \"{table}\" t");
        for row in database.query_all_raw(statement(database, &rows)).await.unwrap() {
            bytes.extend(row.try_get::<String>("", "row").unwrap().into_bytes());
        }
    }
    bytes
}

/// D-2: the columns of the ballot side are these and no others; none names a person, a place on the net or a moment.
#[tokio::test]
async fn tables_of_ballots_have_no_column_for_a_person_or_a_moment() {
    let allowed: [(&str, &[&str]); 4] = [
        (
            "ballot",
            &[
                "ballot_key",
                "period",
                "assignment_id",
                "mahalla_code",
                "stream",
                "batch_date",
                "p0",
                "p1",
                "p2",
                "p3",
                "p4",
                "p5",
                "p6",
                "p7",
                "flags",
                "status",
                "batch",
            ],
        ),
        ("inbox", &["ballot_key", "sealed"]),
        ("ballot_comment", &["id", "period", "mahalla_code", "sealed", "state"]),
        ("report_ballot", &["ballot_key", "report_id", "period", "stream", "r1", "r2", "r3", "r4", "kept"]),
    ];
    for on_postgres in [false, true] {
        let Some(portal) = Portal::on(on_postgres).await else { continue };
        let database = portal.office.storage.connection();
        for (table, columns) in allowed {
            let (names, keys) = if on_postgres {
                (
                    format!(
                        "SELECT column_name AS name FROM information_schema.columns WHERE table_name = '{table}' AND table_schema = 'public'"
                    ),
                    format!(
                        "SELECT COUNT(*) AS n FROM information_schema.table_constraints WHERE table_name = '{table}' AND constraint_type = 'FOREIGN KEY'"
                    ),
                )
            } else {
                (
                    format!("SELECT name FROM pragma_table_info('{table}')"),
                    format!("SELECT COUNT(*) AS n FROM pragma_foreign_key_list('{table}')"),
                )
            };
            let mut found: Vec<String> = Vec::new();
            for row in database.query_all_raw(statement(database, &names)).await.unwrap() {
                found.push(row.try_get("", "name").unwrap());
            }
            found.sort();
            let mut expected: Vec<String> = columns.iter().map(|name| (*name).to_owned()).collect();
            expected.sort();
            assert_eq!(found, expected, "{table}");
            assert_eq!(number(database, &keys).await, 0, "{table} refers to another table");
        }
    }
}

/// Kendall's tau between two orders of the same things: 1 for the same order, about 0 for orders of chance.
fn tau(one: &[usize]) -> f64 {
    let pairs = (0..one.len()).flat_map(|first| (first + 1..one.len()).map(move |second| (first, second)));
    let (mut score, mut all) = (0_i64, 0_i64);
    for (first, second) in pairs {
        score += if one[first] < one[second] { 1 } else { -1 };
        all += 1;
    }
    score as f64 / all as f64
}

/// D-3: 300 ballots in a known order leave no trace of it, neither in the table nor in the file.
#[tokio::test]
async fn the_order_of_ballots_is_forgotten() {
    for on_postgres in [false, true] {
        let Some(portal) = Portal::on(on_postgres).await else { continue };
        let database = portal.office.storage.connection().clone();
        let (_, mahalla, inspector) = portal.keys.codes[0].clone();
        let assignment = storage::inspectors::find_last_assignment(&database, &inspector).await.unwrap().unwrap();
        let keys = portal.office.secrets.period("2026Q4").unwrap();
        let mut order = Vec::new();
        for number in 0..300_u64 {
            let key = secrets::digest(&number.to_be_bytes());
            let waiting = Waiting {
                period: "2026Q4".into(),
                assignment: assignment.id.clone(),
                mahalla: mahalla.clone(),
                stream: 1,
                answers: [1, 1, 5, 5, 5, 5, 5, 1],
                comment: String::new(),
                day: "2026-11-22".into(),
                pack: None,
                is_fast: false,
                report: None,
            };
            let sealed = seal_ballot(&keys, &key, &waiting);
            stored::set_waiting(&database, InboxRecord { ballot_key: key.clone(), sealed }).await.unwrap();
            order.push(key);
        }
        assert!(tau(&(0..300).collect::<Vec<_>>()) > 0.99, "the measure finds an order where there is one");
        portal.office.mix().await.unwrap();
        let portal = portal.later(datetime!(2027-01-02 12:00 +5) - NOW).await;
        portal.office.close_period("2026Q4", "command").await.unwrap();
        let place: HashMap<&Vec<u8>, usize> = order.iter().enumerate().map(|(place, key)| (key, place)).collect();
        let by = if on_postgres { " ORDER BY ctid" } else { "" };
        let rows = format!("SELECT ballot_key FROM ballot WHERE period = '2026Q4'{by}");
        let mut physical = Vec::new();
        for row in database.query_all_raw(statement(&database, &rows)).await.unwrap() {
            physical.push(place[&row.try_get::<Vec<u8>>("", "ballot_key").unwrap()]);
        }
        assert_eq!(physical.len(), 300);
        assert!(tau(&physical).abs() < 0.12, "order of rows: {}", tau(&physical));
        if !on_postgres {
            let bytes = std::fs::read(portal.folder.0.join("test.db")).unwrap();
            let mut offsets: Vec<(usize, usize)> = order
                .iter()
                .enumerate()
                .filter_map(|(place, key)| Some((memchr::memmem::find(&bytes, key)?, place)))
                .collect();
            offsets.sort_unstable();
            assert_eq!(offsets.len(), 300, "the keys lie in the file");
            let in_file: Vec<usize> = offsets.into_iter().map(|(_, place)| place).collect();
            assert!(tau(&in_file).abs() < 0.12, "order in the file: {}", tau(&in_file));
        }
    }
}

/// D-8: whoever subtracts one window from the next learns of ten residents at least, and of no unanimous ones.
#[tokio::test]
async fn two_windows_differ_by_ten_residents_or_by_none() {
    let portal = Portal::with_demo().await;
    let database = portal.office.storage.connection();
    let mut before: HashMap<String, [[u32; 2]; 4]> = HashMap::new();
    let mut compared = 0;
    let mut files = releases::list_files(database).await.unwrap();
    files.reverse();
    assert_eq!(files.len(), 4);
    for line in files {
        let bytes = releases::find_file(database, &line.period).await.unwrap().unwrap().bytes;
        let file: PeriodFile = serde_json::from_slice(&bytes).unwrap();
        for row in &file.scores {
            for [satisfied, answered] in row.quarters {
                let increment = Tally::of(satisfied, answered).unwrap();
                assert!(answered == 0 || is_enough(increment), "{increment:?}");
                assert!(answered == 0 || (satisfied > 0 && satisfied < answered), "nobody is told to be unanimous");
            }
            if let Some(old) = before.get(&row.assignment) {
                assert_eq!(row.quarters[1..], old[..3], "what was published does not change");
                compared += 1;
            }
            before.insert(row.assignment.clone(), row.quarters);
        }
    }
    assert!(compared > 30, "{compared}");
}

/// D-10: a code that is unknown, of another mahalla or of another quarter: the same page, the same size, the same time.
#[tokio::test]
#[allow(clippy::disallowed_methods)]
async fn a_wrong_code_says_nothing_by_size_or_time() {
    let portal = Portal::with_demo().await;
    let (own, mahalla, inspector) = portal.keys.codes[0].clone();
    let other = portal.keys.codes.iter().find(|code| code.1 != mahalla).unwrap().0.clone();
    let unknown = LetterCode::of_random([9; 11]).to_string();
    let path = format!("/en/inspectors/{inspector}/rate");
    let mut seen = Vec::new();
    for code in [&unknown, &other, &unknown, &other] {
        let form = portal.get(&path).await.hidden("form");
        let begun = std::time::Instant::now();
        let answer = portal.post(&path, "", &[("p6", "5"), ("code", code), ("form", &form)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let body = answer.body.replace(code.as_str(), "············");
        let again = form_less(&body);
        seen.push((again.len(), begun.elapsed().as_millis()));
    }
    let form = portal.get(&path).await.hidden("form");
    let begun = std::time::Instant::now();
    let counted = portal.post(&path, "", &[("p6", "5"), ("code", &own), ("form", &form)]).await;
    let fresh = (counted.location().to_owned(), begun.elapsed().as_millis());
    let form = portal.get(&path).await.hidden("form");
    let begun = std::time::Instant::now();
    let changed = portal.post(&path, "", &[("p6", "4"), ("code", &own), ("form", &form)]).await;
    let used = (changed.location().to_owned(), begun.elapsed().as_millis());
    assert!(seen.iter().all(|one| one.0 == seen[0].0), "{seen:?}");
    assert_eq!(fresh.0, used.0, "a code that was used leads where a fresh one does");
    for millis in seen.iter().map(|one| one.1).chain([fresh.1, used.1]) {
        assert!(millis >= 300, "a slot of 300 milliseconds for every code: {millis}");
    }
}

/// A page without the one-use token, which is another each time.
fn form_less(body: &str) -> String {
    let mark = "name=\"form\" value=\"";
    match body.split_once(mark) {
        Some((before, rest)) => format!("{before}{}", rest.split_once('"').map_or("", |(_, rest)| rest)),
        None => body.to_owned(),
    }
}

/// D-11: pages of ballots set no cookie before anything is sent, are kept nowhere and tell no other site.
#[tokio::test]
async fn pages_of_ballots_are_kept_nowhere_and_tell_nobody() {
    let portal = Portal::with_demo().await;
    let inspector = portal.keys.codes[0].2.clone();
    for path in [format!("/en/inspectors/{inspector}/rate"), "/en/rate".to_owned(), "/en/check".to_owned()] {
        let answer = portal.get(&path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        let header =
            |name| answer.headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default();
        assert!(
            answer.headers.get(header::SET_COOKIE).is_none_or(|cookie| cookie.to_str().unwrap().starts_with("lang="))
        );
        assert!(header(header::CACHE_CONTROL).contains("no-store"), "{path}");
        assert_eq!(header(header::REFERRER_POLICY), "same-origin", "{path}");
    }
}

/// Ballots that come while a quarter closes are in, or refused: none is lost without a word.
#[tokio::test]
async fn a_ballot_sent_while_a_quarter_closes_is_in_or_refused() {
    for on_postgres in [false, true] {
        let Some(portal) = Portal::on(on_postgres).await else { continue };
        let last = portal.later(datetime!(2026-12-31 23:59 +5) - NOW).await;
        let votes = last.keys.codes.iter().take(8).map(async |(code, _, inspector)| {
            let path = format!("/en/inspectors/{inspector}/rate");
            let form = last.get(&path).await.hidden("form");
            last.post(&path, "", &[("p6", "5"), ("code", code), ("form", &form)]).await.status
        });
        let closing = after_midnight(&last).await;
        let close = async {
            tokio::task::yield_now().await;
            closing.close_period("2026Q4", "command").await
        };
        let (votes, closed) = tokio::join!(futures::future::join_all(votes), close);
        closed.unwrap();
        let taken = votes.iter().filter(|status| **status == StatusCode::SEE_OTHER).count();
        assert!(votes.iter().all(|status| [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY].contains(status)));
        let database = last.office.storage.connection();
        let ballots = stored::count_ballots(database, "2026Q4").await.unwrap();
        assert_eq!(ballots as usize, taken, "every ballot that was thanked for is there");
        assert!(stored::list_waiting(database, &[], 10).await.unwrap().is_empty(), "none was left behind");
    }
}

/// The same portal in another process, whose clock is past midnight.
async fn after_midnight(portal: &Portal) -> Office {
    let secrets = Secrets::open(&portal.folder.0).unwrap();
    let clock = server::config::Clock::Fixed(datetime!(2027-01-01 00:00:01 +5));
    let maps = server::office::Maps::draw().unwrap();
    Office::open(portal.office.storage.clone(), secrets, clock, true, &maps).await.unwrap()
}

/// A mix that is cut short leaves every ballot waiting; run again, it is as if it had not been.
#[tokio::test]
async fn a_mix_that_was_cut_short_is_done_again() {
    for on_postgres in [false, true] {
        let Some(portal) = Portal::on(on_postgres).await else { continue };
        let inspector = portal.keys.codes[0].2.clone();
        let mine: Vec<_> = portal.keys.codes.iter().filter(|code| code.2 == inspector).take(6).cloned().collect();
        for (code, _, inspector) in &mine {
            let path = format!("/en/inspectors/{inspector}/rate");
            let form = portal.get(&path).await.hidden("form");
            portal.post(&path, "", &[("p6", "5"), ("code", code), ("form", &form)]).await;
        }
        let portal = portal.later(Duration::days(1)).await;
        {
            let mix = portal.office.mix();
            tokio::pin!(mix);
            // Dropped in the middle of its transaction, as a process that ends.
            for _ in 0..12 {
                if futures::poll!(&mut mix).is_ready() {
                    break;
                }
                tokio::task::yield_now().await;
            }
        }
        let database = portal.office.storage.connection();
        let done = portal.office.mix().await.unwrap();
        let ballots = stored::list_ballots(database, "2026Q4").await.unwrap().len();
        assert!(done.counted == 6 || done.counted == 0, "{done:?}");
        assert_eq!(ballots, 6, "once each");
        assert!(stored::list_waiting(database, &[], 10).await.unwrap().is_empty());
    }
}

/// The night's work is done once a night, whoever starts it how often.
#[tokio::test]
async fn the_night_is_worked_through_once() {
    let portal = Portal::with_demo().await.later(Duration::hours(13)).await;
    jobs::by_night(&portal.office).await.unwrap();
    let database = portal.office.storage.connection();
    let after = storage::log::count(database).await.unwrap();
    assert!(after > 0);
    jobs::by_night(&portal.office).await.unwrap();
    assert_eq!(storage::log::count(database).await.unwrap(), after);
}

/// D-4: neither address, code, slip nor words of a ballot lie anywhere in the clear.
#[tokio::test]
async fn what_a_resident_sends_lies_nowhere_in_the_clear() {
    for on_postgres in [false, true] {
        let Some(portal) = Portal::on(on_postgres).await else { continue };
        let (code, _, inspector) = portal.keys.codes[0].clone();
        let (address, words) = ("kanareyka@example.uz", "Kanareykaning soʻzlari hech yerda");
        rate_by_mail(&portal, &inspector, address, "en").await;
        let path = format!("/en/inspectors/{inspector}/rate");
        let form = portal.get(&path).await.hidden("form");
        let sent = portal.post(&path, "", &[("p6", "1"), ("code", &code), ("comment", words), ("form", &form)]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let portal = portal.later(datetime!(2027-01-02 12:00 +5) - NOW).await;
        for is_closed in [false, true] {
            if is_closed {
                portal.office.close_period("2026Q4", "command").await.unwrap();
            }
            let bytes = everything(&portal).await;
            assert!(!bytes.is_empty());
            for canary in [address, words] {
                assert!(!contains(&bytes, canary.as_bytes()), "{canary}, closed: {is_closed}");
            }
        }
    }
}

/// The next quarter may be open when one closes: its letters, its ballots and who took part in it stay.
#[tokio::test]
async fn closing_a_quarter_leaves_the_next_one_alone() {
    for on_postgres in [false, true] {
        let Some(portal) = Portal::on(on_postgres).await else { continue };
        let portal = portal.later(datetime!(2026-12-05 12:00 +5) - NOW).await;
        let next = domain::period::Quarter::parse("2027Q1").unwrap();
        portal.office.open_period_of(next, "command").await.unwrap();
        let drawn = portal.office.draw_letters("2027Q1", Some("6-6-1"), domain::draw::Channel::Post, &|_| Ok(())).await;
        let server::office::draws::Draw::Drawn(letters) = drawn.unwrap() else { panic!("letters are drawn") };
        let portal = portal.later(datetime!(2027-01-01 00:05 +5) - NOW).await;
        let inspector = portal.keys.codes[0].2.clone();
        let letter = letters.iter().find(|letter| letter.mahalla == portal.keys.codes[0].1).unwrap();
        let vote = async || {
            let path = format!("/en/inspectors/{inspector}/rate");
            let form = portal.get(&path).await.hidden("form");
            let code = letter.code.to_string();
            portal.post(&path, "", &[("p6", "5"), ("code", &code), ("form", &form)]).await.status
        };
        assert_eq!(vote().await, StatusCode::SEE_OTHER);
        portal.office.close_period("2026Q4", "command").await.unwrap();
        let database = portal.office.storage.connection();
        assert_eq!(stored::list_waiting(database, &[], 10).await.unwrap().len(), 1, "its ballot waits on");
        assert_eq!(vote().await, StatusCode::SEE_OTHER, "its letter still opens");
        assert_eq!(stored::list_waiting(database, &[], 10).await.unwrap().len(), 1);
    }
}
