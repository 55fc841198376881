//! Ballot papers signed unseen: once for each address, of one mahalla and quarter, used only after they are not given out any
//! more. Integrity design §D5, test D-6.
use crate::support::{NOW, Portal};
use axum::http::StatusCode;
use blind::{BlindRsa, PublicKey, Token, TokenScheme, text};
use domain::{
    failure::Failure,
    language::Language,
    portal::{RatingRefusal, Watch},
    token::{TokenPhase, Tokens},
};
use storage::ratings as stored;
use time::{OffsetDateTime, macros::datetime};

/// While papers are given out, and after.
const ISSUING: OffsetDateTime = datetime!(2026-11-10 12:00 +5);
const USING: OffsetDateTime = datetime!(2026-11-20 12:00 +5);

async fn issuing(portal: &Portal, inspector: &str) -> (String, PublicKey) {
    match portal.office.token_phase(inspector).await.unwrap() {
        Some(TokenPhase::Issue { key, key_hash, .. }) => {
            let public = PublicKey::from_bytes(&text::decode(&key).unwrap()).unwrap();
            assert_eq!(domain::check::hex(&public.id()), key_hash);
            (key, public)
        }
        other => panic!("{other:?}"),
    }
}

async fn digits(portal: &Portal, email: &str) -> String {
    let letters =
        storage::letters::list_due_letters(portal.office.storage.connection(), i64::MAX, 99, 10_000).await.unwrap();
    let letter = letters
        .iter()
        .rev()
        .filter_map(|record| server::mail::Letter::open(&portal.office.secrets, &record.sealed))
        .find(|letter| letter.to == email)
        .unwrap();
    let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    letter.body.split_whitespace().find(is_code).unwrap().to_owned()
}

/// A paper as a browser gets it.
async fn paper(portal: &Portal, inspector: &str, key: &PublicKey, email: &str) -> Result<Token, RatingRefusal> {
    let form = portal.office.form_token();
    let told = |failure| match failure {
        Failure::Refused(refusal) => refusal,
        Failure::Unavailable(incident) => panic!("{incident}"),
    };
    let token = portal.office.ask_token(inspector, email, &form, Language::En, email).await.map_err(told)?;
    let otp = digits(portal, email).await;
    let blinded = BlindRsa::blind(key).unwrap();
    let message = text::encode(&blinded.message);
    let signature = portal.office.issue_token(inspector, &token, &otp, &message, email).await.map_err(told)?;
    Ok(BlindRsa::finalize(key, &blinded.secret, &text::decode(&signature).unwrap()).unwrap())
}

async fn vote(portal: &Portal, inspector: &str, paper: &str, p6: &str) -> StatusCode {
    let path = format!("/en/inspectors/{inspector}/rate");
    let form = portal.get(&path).await.hidden("form");
    portal.post(&path, "", &[("p6", p6), ("code", paper), ("form", &form)]).await.status
}

async fn plays(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let portal = portal.later(ISSUING - NOW).await;
    let inspector = portal.keys.codes[0].2.clone();
    let other = portal.keys.codes.iter().find(|code| code.2 != inspector).unwrap().2.clone();
    let (_, key) = issuing(&portal, &inspector).await;
    let mut papers = Vec::new();
    for number in 0..10 {
        papers.push(paper(&portal, &inspector, &key, &format!("resident{number}@example.uz")).await.unwrap());
    }
    assert_eq!(
        paper(&portal, &inspector, &key, "resident0@example.uz").await,
        Err(RatingRefusal::AlreadyTakenPart),
        "once for each address"
    );
    let (_, key_there) = issuing(&portal, &other).await;
    let there = paper(&portal, &other, &key_there, "resident0@example.uz").await.unwrap();
    assert_eq!(
        vote(&portal, &inspector, &papers[0].encode(), "5").await,
        StatusCode::UNPROCESSABLE_ENTITY,
        "nothing is used while papers are given out"
    );

    let portal = portal.later(USING - NOW).await;
    assert!(matches!(
        portal.office.token_phase(&inspector).await.unwrap(),
        Some(TokenPhase::Use { is_enough: true, .. })
    ));
    assert!(matches!(portal.office.token_phase(&other).await.unwrap(), Some(TokenPhase::Use { is_enough: false, .. })));
    let form = portal.office.form_token();
    let late = portal.office.ask_token(&inspector, "late@example.uz", &form, Language::En, "late");
    assert!(matches!(late.await, Err(Failure::Refused(RatingRefusal::NoOpenPeriod))), "no paper is given out any more");
    let waiting = async || stored::list_waiting(portal.office.storage.connection(), &[], 100).await.unwrap().len();
    assert_eq!(vote(&portal, &inspector, &papers[0].encode(), "5").await, StatusCode::SEE_OTHER);
    assert_eq!(vote(&portal, &inspector, &papers[0].encode(), "2").await, StatusCode::SEE_OTHER);
    assert_eq!(waiting().await, 1, "a paper used twice replaces its ballot");
    assert_eq!(vote(&portal, &inspector, &papers[1].encode(), "4").await, StatusCode::SEE_OTHER);
    assert_eq!(waiting().await, 2);
    let bent = Token { nonce: [9; 32], ..papers[2].clone() };
    assert_eq!(vote(&portal, &inspector, &bent.encode(), "5").await, StatusCode::UNPROCESSABLE_ENTITY, "another nonce");
    assert_eq!(
        vote(&portal, &inspector, &there.encode(), "5").await,
        StatusCode::UNPROCESSABLE_ENTITY,
        "a paper of another mahalla"
    );
    assert_eq!(
        vote(&portal, &other, &there.encode(), "5").await,
        StatusCode::UNPROCESSABLE_ENTITY,
        "where fewer than ten were given out, none is used"
    );
    assert_eq!(waiting().await, 2);

    server::jobs::by_night(&portal.office).await.unwrap();
    let database = portal.office.storage.connection();
    assert!(!storage::draws::has_issuers(database, "2026Q4").await.unwrap(), "the signing halves are gone");
    let told = storage::log::list_waiting_of(database, "doc/").await.unwrap();
    let entries = storage::log::list_entries_of(database, "doc/").await.unwrap();
    let all: Vec<String> =
        told.into_iter().map(|one| one.source).chain(entries.into_iter().map(|one| one.source)).collect();
    let hash = domain::check::hex(&key.id());
    assert!(all.iter().any(|source| source.contains(&hash)), "the key was announced");
    assert!(all.iter().any(|source| source.contains("keys_destroyed") && source.contains("paper")));
}

#[tokio::test]
async fn a_paper_is_given_out_once_and_used_without_a_name() {
    plays(false).await;
}

#[tokio::test]
async fn a_paper_is_given_out_once_and_used_without_a_name_on_postgresql() {
    plays(true).await;
}
