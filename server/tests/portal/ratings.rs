//! Rating: with a letter code, with a confirmed mail address, and all that is refused.
use crate::support::{Answer, NOW, Portal};
use axum::http::StatusCode;
use domain::portal::Watch;
use server::mail::Letter;

async fn send(portal: &Portal, inspector: &str, extra: &[(&str, &str)]) -> Answer {
    let path = format!("/en/inspectors/{inspector}/rate");
    let form = portal.get(&path).await.hidden("form");
    let mut fields = vec![
        ("p0", "self"),
        ("p1", "yes"),
        ("p2", "5"),
        ("p3", "4"),
        ("p4", "0"),
        ("p6", "4"),
        ("p7", "no"),
        ("form", &form),
    ];
    fields.extend_from_slice(extra);
    portal.post(&path, "", &fields).await
}

async fn waiting(portal: &Portal) -> usize {
    storage::ratings::list_waiting(portal.office.storage.connection(), &[], 10_000).await.unwrap().len()
}

#[tokio::test]
async fn a_letter_code_counts_once_and_may_change_its_answer() {
    for on_postgres in [false, true] {
        let Some(portal) = Portal::on(on_postgres).await else { continue };
        let (code, _, inspector) = portal.keys.codes[0].clone();
        let first = send(&portal, &inspector, &[("code", &code.to_lowercase())]).await;
        assert_eq!(first.status, StatusCode::SEE_OTHER);
        assert_eq!(first.location(), format!("/en/inspectors/{inspector}/rate/done"));
        let second = send(&portal, &inspector, &[("code", &code), ("comment", "Later I thought better of it")]).await;
        assert_eq!(second.status, StatusCode::SEE_OTHER);
        assert_eq!(waiting(&portal).await, 1, "the later ballot replaced the earlier");
    }
}

#[tokio::test]
async fn the_same_form_sent_twice_counts_once() {
    let portal = Portal::with_demo().await;
    let (code, _, inspector) = portal.keys.codes[0].clone();
    let path = format!("/en/inspectors/{inspector}/rate");
    let form = portal.get(&path).await.hidden("form");
    let fields = [("p6", "5"), ("code", code.as_str()), ("form", form.as_str())];
    for _ in 0..2 {
        assert_eq!(portal.post(&path, "", &fields).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(waiting(&portal).await, 1);
}

#[tokio::test]
async fn codes_that_open_nothing_here_are_refused_in_the_same_words() {
    let portal = Portal::with_demo().await;
    let (_, _, inspector) = portal.keys.codes[0].clone();
    let other = portal.keys.codes.iter().find(|(_, _, other)| *other != inspector).unwrap().0.clone();
    let unknown = domain::letter_code::LetterCode::of_random([9; 11]).to_string();
    let mut said = Vec::new();
    for code in [other.as_str(), unknown.as_str()] {
        let answer = send(&portal, &inspector, &[("code", code), ("comment", "kept words")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("role=\"alert\"") && answer.body.contains("kept words"));
        said.push(answer.body.split("role=\"alert\"").nth(1).unwrap().split("</ul>").next().unwrap().to_owned());
    }
    assert_eq!(said[0], said[1]);
    assert_eq!(waiting(&portal).await, 0);
}

#[tokio::test]
async fn a_form_without_the_overall_answer_comes_back_with_all_that_was_typed() {
    let portal = Portal::with_demo().await;
    let (code, _, inspector) = portal.keys.codes[0].clone();
    let path = format!("/ru/inspectors/{inspector}/rate");
    let form = portal.get(&path).await.hidden("form");
    let answer =
        portal.post(&path, "", &[("p2", "2"), ("comment", "<b>&amp;"), ("code", &code), ("form", &form)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("href=\"#p6\""));
    assert!(
        answer.body.contains("&lt;b>&amp;amp;") || answer.body.contains("&lt;b&gt;&amp;amp;"),
        "typed text is kept and escaped"
    );
}

#[tokio::test]
async fn a_confirmed_mail_address_takes_part_once_and_gets_a_change_code() {
    for on_postgres in [false, true] {
        let Some(portal) = Portal::on(on_postgres).await else { continue };
        let inspector = portal.keys.codes[0].2.clone();
        let asked = send(&portal, &inspector, &[("email", "Resident@Example.uz")]).await;
        assert_eq!(asked.location(), format!("/en/inspectors/{inspector}/rate/confirm"));
        let cookies = asked.cookies();
        assert!(!asked.location().contains("example") && !cookies.to_lowercase().contains("resident"));
        let confirm = format!("/en/inspectors/{inspector}/rate/confirm");
        let wrong = portal.post(&confirm, &cookies, &[("otp", "000000")]).await;
        let otp = mailed_code(&portal).await;
        if otp != "000000" {
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let done = portal.post(&confirm, &cookies, &[("otp", &otp)]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        let shown = portal.get_with(done.location(), &done.cookies()).await;
        let change = shown.text_of("change-code");
        assert_eq!(change.replace([' ', '-'], "").len(), 26, "{change}");
        assert_eq!(send(&portal, &inspector, &[("code", &change)]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(waiting(&portal).await, 1);
        let again = send(&portal, &inspector, &[("email", "resident@example.uz")]).await;
        let again = portal.post(&confirm, &again.cookies(), &[("otp", &mailed_code(&portal).await)]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(waiting(&portal).await, 1);
    }
}

/// The six digits of the newest letter.
async fn mailed_code(portal: &Portal) -> String {
    let far = Watch::now(portal.office.as_ref()).unix_timestamp() + 10;
    let letters = storage::letters::list_due_letters(portal.office.storage.connection(), far, 80, 50).await.unwrap();
    let newest = letters.iter().max_by_key(|letter| letter.id).unwrap();
    let letter = Letter::open(&portal.office.secrets, &newest.sealed).unwrap();
    assert!(!String::from_utf8_lossy(&newest.sealed).contains("resident"), "the address is sealed");
    letter.body.split(|sign: char| !sign.is_ascii_digit()).find(|word| word.len() == 6).unwrap().to_owned()
}

#[tokio::test]
async fn no_number_moves_anywhere_while_a_quarter_is_open() {
    let portal = Portal::with_demo().await;
    let (code, mahalla, inspector) = portal.keys.codes[0].clone();
    let paths = [
        format!("/en/inspectors/{inspector}"),
        format!("/en/mahallas/{mahalla}"),
        "/en".to_owned(),
        "/en/districts/1726294".to_owned(),
    ];
    let mut before = Vec::new();
    for path in &paths {
        before.push(portal.get(path).await.body);
    }
    assert_eq!(send(&portal, &inspector, &[("code", &code)]).await.status, StatusCode::SEE_OTHER);
    for (path, before) in paths.iter().zip(before) {
        assert_eq!(portal.get(path).await.body, before, "{path} tells of a ballot");
    }
}

#[tokio::test]
async fn a_ballot_page_sets_no_tracking_cookie_and_logs_no_query() {
    let portal = Portal::with_demo().await;
    let inspector = portal.keys.codes[0].2.clone();
    let page = portal.get(&format!("/en/inspectors/{inspector}/rate")).await;
    assert!(page.cookies().split("; ").all(|cookie| cookie.starts_with("lang=")));
    assert_eq!(domain::calendar::local_date(NOW).to_string(), "2026-11-22");
}
