//! A whole quarter played through with the clock moved: planned, drawn, voted by day and mixed by night, stuffed one
//! evening, closed, judged, released, checked, recomputed.
use crate::support::{Answer, NOW, Portal};
use axum::http::StatusCode;
use domain::{
    batch::{Batches, JudgeForm, JudgeRefusal, Outcome},
    check::{CheckForm, Counting, Found, PublicLog},
    draw::Channel,
    failure::Failure,
    letter_code::LetterCode,
    log::{checkpoint::Checkpoint, is_consistent, is_included, leaf},
    period::Quarter,
    person::{Actor, Staff},
    portal::{Desk, Ratings, Watch},
    release::{PeriodFile, verified},
    score_card::AreaScores,
    watch::Signal,
};
use server::{
    jobs,
    office::{
        draws::{Draw, Letter},
        log::Doubt,
    },
};
use std::collections::BTreeMap;
use storage::{batches, ratings as stored};
use time::{Duration, OffsetDateTime, macros::datetime};

const QUARTER: &str = "2027Q1";
/// Ballots of a mahalla on each of eight days.
const A_DAY: usize = 4;
/// Letters used by somebody who collected them, on one evening.
const STUFFED: usize = 10;

fn until(instant: OffsetDateTime) -> Duration {
    instant - NOW
}

async fn at(portal: Portal, instant: OffsetDateTime) -> Portal {
    portal.later(until(instant)).await
}

async fn reviewer(portal: &Portal, name: &str) -> Staff {
    let cookie = portal.sign_in(name).await;
    let token = cookie.split("session=").nth(1).unwrap().split(';').next().unwrap().to_owned();
    match portal.office.actor_of(&token).await.unwrap() {
        Actor::Staff(staff) => *staff,
        Actor::Visitor => panic!("{name} is not signed in"),
    }
}

async fn vote(portal: &Portal, letter: &Letter, p6: &str) -> Answer {
    let inspector = portal.office.rated_by(&letter.code, "vote").await.unwrap();
    let path = format!("/en/inspectors/{inspector}/rate");
    let form = portal.get(&path).await.hidden("form");
    let code = letter.code.to_string();
    portal
        .post(&path, "", &[("p0", "self"), ("p1", "yes"), ("p2", "4"), ("p6", p6), ("code", &code), ("form", &form)])
        .await
}

async fn vote_all(portal: &Portal, letters: &[&Letter], p6: &str) {
    let votes = letters.iter().map(|letter| vote(portal, letter, p6));
    for answer in futures::future::join_all(votes).await {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    }
}

async fn judge(portal: &Portal, staff: &Staff, id: &str, decision: &str, reason: &str) -> Result<(), JudgeRefusal> {
    let form = JudgeForm {
        decision: decision.into(),
        reason: reason.into(),
        remark: String::new(),
        form: portal.office.form_token(),
    };
    match portal.office.judge_batch(staff, id, &form).await {
        Ok(judged) => {
            assert_eq!(judged, Some(()));
            Ok(())
        }
        Err(Failure::Refused(refusal)) => Err(refusal),
        Err(Failure::Unavailable(incident)) => panic!("{incident}"),
    }
}

async fn check(portal: &Portal, secret: &str) -> Found {
    portal.office.check(&CheckForm { secret: secret.into() }, "check").await.unwrap()
}

/// Letters of three mahallas that are drawn by what the log says on the day after the lists were announced.
async fn drawn(portal: Portal) -> (Portal, BTreeMap<String, Vec<Letter>>) {
    let portal = at(portal, datetime!(2026-12-02 10:00 +5)).await;
    portal.office.open_period_of(Quarter::parse(QUARTER).unwrap(), "command").await.unwrap();
    let announced = portal.office.draw_letters(QUARTER, None, Channel::Post, &|_| Ok(())).await.unwrap();
    assert_eq!(announced, Draw::Announced(3), "first the lists, then chance");
    let again = portal.office.draw_letters(QUARTER, None, Channel::Post, &|_| Ok(())).await.unwrap();
    assert_eq!(again, Draw::Announced(3), "nothing is drawn before the log has the lists");
    let portal = at(portal, datetime!(2026-12-03 01:00 +5)).await;
    jobs::by_night(&portal.office).await.unwrap();
    let Draw::Drawn(letters) = portal.office.draw_letters(QUARTER, None, Channel::Post, &|_| Ok(())).await.unwrap()
    else {
        panic!("letters are drawn")
    };
    assert_eq!(
        portal.office.draw_letters(QUARTER, None, Channel::Post, &|_| Ok(())).await.unwrap(),
        Draw::Nothing,
        "once only"
    );
    let mut by_mahalla: BTreeMap<String, Vec<Letter>> = BTreeMap::new();
    for letter in letters {
        by_mahalla.entry(letter.mahalla.clone()).or_default().push(letter);
    }
    assert!(by_mahalla.values().all(|letters| letters.len() == 60), "sixty letters for each mahalla");
    (portal, by_mahalla)
}

async fn plays(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let (mut portal, letters) = drawn(portal).await;
    let mahallas: Vec<&String> = letters.keys().collect();

    for day in 0..8_usize {
        portal = at(portal, datetime!(2027-01-05 15:00 +5) + Duration::days(2 * day as i64)).await;
        for mahalla in &mahallas[..2] {
            let some: Vec<&Letter> = letters[*mahalla][day * A_DAY..(day + 1) * A_DAY].iter().collect();
            vote_all(&portal, &some[..3], "5").await;
            vote_all(&portal, &some[3..], "2").await;
        }
        // Six in the third mahalla in all: too few to be published.
        if day < 6 {
            vote_all(&portal, &[&letters[mahallas[2]][day]], "4").await;
        }
        portal = at(portal, datetime!(2027-01-06 00:40 +5) + Duration::days(2 * day as i64)).await;
        jobs::by_night(&portal.office).await.unwrap();
    }
    // Somebody changes his mind after his ballot was mixed in.
    portal = at(portal, datetime!(2027-02-10 12:00 +5)).await;
    vote_all(&portal, &[&letters[mahallas[0]][0]], "1").await;
    // Somebody who collected letters uses them in one evening, of different packs.
    portal = at(portal, datetime!(2027-02-20 20:00 +5)).await;
    let collected: Vec<&Letter> = letters[mahallas[0]][35..35 + STUFFED].iter().collect();
    vote_all(&portal, &collected, "5").await;
    portal = at(portal, datetime!(2027-02-21 00:31 +5)).await;
    jobs::by_night(&portal.office).await.unwrap();

    let integrity = reviewer(&portal, "integrity").await;
    let council = reviewer(&portal, "council").await;
    let during: Vec<_> = portal.office.batches(&integrity).await.unwrap();
    assert!(during.iter().all(|line| line.quarter != QUARTER), "nobody sees a count while a quarter is open");

    portal = at(portal, datetime!(2027-04-01 09:00 +5)).await;
    let closed = portal.office.close_period(QUARTER, "command").await.unwrap();
    assert_eq!(closed.lost, 0);
    portal.office.review_period(QUARTER, "command").await.unwrap();
    judged(&portal, &integrity, &council).await;

    portal = at(portal, datetime!(2027-04-23 09:00 +5)).await;
    let first = portal.office.signed().await.unwrap().unwrap();
    assert!(portal.office.release_period(QUARTER, "command").await.unwrap() > 0);
    let file = released(&portal, &mahallas).await;
    recomputed(&portal, &file);
    checked(&portal, &letters, &mahallas, first.size).await;
    let checked = portal.office.check_log().await.unwrap();
    assert_eq!(checked.doubts.iter().take(3).collect::<Vec<_>>(), Vec::<&Doubt>::new(), "the log is whole");

    // A month later the salt is gone: no code says anything any more, and a slip still does.
    portal = at(portal, datetime!(2027-05-25 01:00 +5)).await;
    jobs::by_night(&portal.office).await.unwrap();
    assert_eq!(check(&portal, &letters[mahallas[1]][0].code.to_string()).await, Found::Nothing);
}

/// Two people judge what was set aside: they never see an answer, and nobody judges twice.
async fn judged(portal: &Portal, integrity: &Staff, council: &Staff) {
    let lines = portal.office.batches(integrity).await.unwrap();
    let batch = lines.iter().find(|line| line.quarter == QUARTER && line.signals.contains(&Signal::Burst)).unwrap();
    assert_eq!((batch.ballots as usize, batch.outcome), (STUFFED, None));
    assert_eq!(lines.iter().filter(|line| line.quarter == QUARTER).count(), 1, "honest days are left alone");
    let sheet = portal.office.batch(integrity, &batch.id).await.unwrap().unwrap();
    // The clock of the test stands still: every form came back within its second.
    let counts = vec![(Signal::Burst, STUFFED as u32), (Signal::TooFast, STUFFED as u32)];
    assert_eq!((sheet.counts.clone(), sheet.letters), (counts, 0));
    judge(portal, integrity, &batch.id, "exclude", "stuffing").await.unwrap();
    assert_eq!(judge(portal, integrity, &batch.id, "exclude", "stuffing").await, Err(JudgeRefusal::JudgedBefore));
    // The other one with the form of the page: nothing on it tells what was answered.
    let cookie = portal.sign_in("council").await;
    let path = format!("/en/desk/integrity/batches/{}", batch.id);
    let page = portal.get_with(&path, &cookie).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains("Very well"), "no answer is shown");
    let form = page.hidden("form");
    let fields = [("decision", "exclude"), ("reason", "chance"), ("form", &form)];
    let other = portal.post(&path, &cookie, &fields).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "chance is no reason to exclude");
    let fields = [("decision", "exclude"), ("reason", "stuffing"), ("form", &form)];
    assert_eq!(portal.post(&path, &cookie, &fields).await.status, StatusCode::SEE_OTHER);
    let after = portal.office.batch(council, &batch.id).await.unwrap().unwrap();
    assert_eq!(after.line.outcome, Some(Outcome::Excluded));
    assert_eq!(judge(portal, council, &batch.id, "accept", "chance").await, Err(JudgeRefusal::Ended));
}

async fn released(portal: &Portal, mahallas: &[&String]) -> Vec<u8> {
    let answer = portal.get("/open-data/2027Q1/period.json").await;
    assert_eq!(answer.status, StatusCode::OK);
    let file: PeriodFile = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(file.totals.received, 32 + 32 + 6 + STUFFED as u64, "a ballot cast again is one");
    assert_eq!(file.totals.excluded, STUFFED as u64);
    let turnout = |mahalla: &str| file.turnout.iter().find(|row| row.mahalla == mahalla);
    let stuffed = turnout(mahallas[0]).unwrap();
    assert_eq!((stuffed.received, stuffed.counted, stuffed.excluded), (Some(42), 32, Some(10)));
    assert_eq!(stuffed.reasons, ["burst"]);
    assert!(turnout(mahallas[2]).is_none(), "six are too few");
    let of = |mahalla: &String| file.scores.iter().find(|row| row.mahallas.contains(mahalla)).unwrap();
    assert_eq!(of(mahallas[0]).quarters[0], [23, 32], "three of four each day, less one who changed his mind");
    assert_eq!(of(mahallas[1]).quarters[0], [24, 32]);
    assert_eq!(of(mahallas[2]).quarters[0], [0, 0], "these wait for the next quarter");
    let (figures, wrong) = verified(&file);
    assert!(figures > 100 && wrong.is_empty(), "{wrong:?}");
    let path = portal.folder.0.join("period.json");
    std::fs::write(&path, &answer.body).unwrap();
    let told = std::process::Command::new(env!("CARGO_BIN_EXE_hisobdor"))
        .args(["period", "verify"])
        .arg(&path)
        .output()
        .unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    std::fs::write(&path, answer.body.replacen("[24,32]", "[25,32]", 1)).unwrap();
    let told = std::process::Command::new(env!("CARGO_BIN_EXE_hisobdor"))
        .args(["period", "verify"])
        .arg(&path)
        .output()
        .unwrap();
    assert_eq!(told.status.code(), Some(1), "a file with another count is refused");
    answer.body.into_bytes()
}

/// A script in another language, which shares no line with the portal, comes to the same figures.
fn recomputed(portal: &Portal, file: &[u8]) {
    let path = portal.folder.0.join("recompute.json");
    std::fs::write(&path, file).unwrap();
    let script = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/recompute.py");
    let told = std::process::Command::new("python3").arg(script).arg(&path).output().unwrap();
    let said = String::from_utf8_lossy(&told.stdout);
    assert!(told.status.success() && said.contains("figures agree"), "{said}{}", String::from_utf8_lossy(&told.stderr));
}

/// Who holds a code learns that his ballot was counted, or why not; the proof holds against the signed word.
async fn checked(portal: &Portal, letters: &BTreeMap<String, Vec<Letter>>, mahallas: &[&String], before: u64) {
    let counted = check(portal, &letters[mahallas[1]][0].code.to_string()).await;
    let Found::Ballot { quarter, counting: Counting::Counted, standing } = counted else { panic!("{counted:?}") };
    assert_eq!(quarter, QUARTER);
    let excluded = check(portal, &letters[mahallas[0]][35].code.to_string()).await;
    assert!(matches!(&excluded, Found::Ballot { counting: Counting::Excluded(reason), .. } if reason == "burst"));
    assert_eq!(check(portal, &letters[mahallas[0]][59].code.to_string()).await, Found::Nothing, "never used");
    assert_eq!(check(portal, &LetterCode::of_random([3; 11]).to_string()).await, Found::Nothing);

    let signed = portal.office.signed().await.unwrap().unwrap();
    let note = portal.get("/log/checkpoint").await;
    assert_eq!(note.body, signed.note);
    let key = portal.office.secrets.log_key().unwrap().verifying_key();
    let word = Checkpoint::opened(&note.body, &portal.office.log_origin, &key).unwrap();
    let proof = portal.get(&format!("/log/proof?leaf={}", domain::check::hex(&standing.entry))).await;
    let proof: serde_json::Value = serde_json::from_str(&proof.body).unwrap();
    let hashes = |path: &serde_json::Value| -> Vec<[u8; 32]> {
        path.as_array()
            .unwrap()
            .iter()
            .map(|hash| domain::check::hash_of_hex(hash.as_str().unwrap()).unwrap())
            .collect()
    };
    let place = (proof["index"].as_u64().unwrap(), proof["size"].as_u64().unwrap());
    assert!(is_included(&leaf(&standing.entry), place, &hashes(&proof["path"]), &word.root));
    let mut bent = hashes(&proof["path"]);
    bent[0][7] ^= 1;
    assert!(!is_included(&leaf(&standing.entry), place, &bent, &word.root), "a bit flipped is seen");

    let words = storage::log::list_checkpoints(portal.office.storage.connection()).await.unwrap();
    let old = words.iter().find(|word| u64::try_from(word.size) == Ok(before)).unwrap();
    let old = Checkpoint::opened(&old.note, &portal.office.log_origin, &key).unwrap();
    let path = portal.get(&format!("/log/consistency?from={before}&to={}", word.size)).await;
    let path: serde_json::Value = serde_json::from_str(&path.body).unwrap();
    assert!(is_consistent((before, &old.root), (word.size, &word.root), &hashes(&path["path"])));

    let files = portal.office.released_files().await.unwrap();
    let (_, hash) = files.iter().find(|(quarter, _)| quarter == QUARTER).unwrap();
    let hash = domain::check::hash_of_hex(hash).unwrap();
    assert!(portal.office.standing(&hash).await.unwrap().is_some(), "the hash of the file stands in the log");
}

#[tokio::test]
async fn a_quarter_goes_from_the_draw_to_figures_that_everyone_recomputes() {
    plays(false).await;
}

#[tokio::test]
async fn a_quarter_goes_from_the_draw_to_figures_that_everyone_recomputes_on_postgresql() {
    plays(true).await;
}

#[tokio::test]
async fn two_releases_at_once_are_one() {
    for on_postgres in [false, true] {
        let Some(portal) = Portal::on(on_postgres).await else { continue };
        let portal = at(portal, datetime!(2027-01-01 09:00 +5)).await;
        portal.office.close_period("2026Q4", "command").await.unwrap();
        portal.office.review_period("2026Q4", "command").await.unwrap();
        let portal = at(portal, datetime!(2027-01-25 09:00 +5)).await;
        let release = || portal.office.release_period("2026Q4", "command");
        let (one, other) = tokio::join!(release(), release());
        assert_eq!(usize::from(one.is_ok()) + usize::from(other.is_ok()), 1, "{one:?} {other:?}");
        let entries = portal.office.check_log().await.unwrap();
        assert_eq!(entries.doubts, []);
        let database = portal.office.storage.connection();
        assert_eq!(storage::releases::list_files(database).await.unwrap().len(), 5, "four before, and this one");
    }
}

#[tokio::test]
async fn a_clock_set_back_takes_no_step() {
    let portal = at(Portal::with_demo().await, datetime!(2027-01-01 09:00 +5)).await;
    portal.office.close_period("2026Q4", "command").await.unwrap();
    let portal = at(portal, datetime!(2026-12-31 09:00 +5)).await;
    let refused = portal.office.review_period("2026Q4", "command").await;
    assert!(matches!(refused, Err(server::office::periods::PeriodError::ClockBack)), "{refused:?}");
}

#[tokio::test]
async fn batches_that_nobody_judged_end_as_the_rules_say() {
    let portal = at(Portal::with_demo().await, datetime!(2026-12-10 20:00 +5)).await;
    let database = portal.office.storage.connection().clone();
    let mine: Vec<_> =
        portal.keys.codes.iter().filter(|code| code.1 == portal.keys.codes[0].1).take(12).cloned().collect();
    for (code, _, inspector) in &mine {
        let path = format!("/en/inspectors/{inspector}/rate");
        let form = portal.get(&path).await.hidden("form");
        let sent = portal.post(&path, "", &[("p6", "5"), ("code", code), ("form", &form)]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
    }
    let portal = at(portal, datetime!(2027-01-01 09:00 +5)).await;
    portal.office.close_period("2026Q4", "command").await.unwrap();
    let aside = batches::list_batches(&database, "2026Q4").await.unwrap();
    assert_eq!(aside.len(), 1);
    let portal = at(portal, datetime!(2027-01-25 09:00 +5)).await;
    portal.office.release_period("2026Q4", "command").await.unwrap();
    let ended = batches::find_batch(&database, &aside[0].id).await.unwrap().unwrap();
    assert_eq!(ended.outcome.as_deref(), Some("excluded"), "no meeting explains it");
    let ballots = stored::list_ballots(&database, "2026Q4").await.unwrap();
    assert_eq!(ballots.iter().filter(|one| one.status == 3).count(), 12);
    assert!(ballots.iter().all(|one| one.batch.is_none()), "nothing ties a ballot to the day it came on");
}
