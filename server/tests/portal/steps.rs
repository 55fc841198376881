//! What the desk, time and the author do with a concern after it was raised.
use crate::{
    concerns::{follow, newest, raise, receipt},
    support::{Answer, Portal},
};
use axum::http::StatusCode;
use time::Duration;

const REASON: &str = "Inspektor bu ishga vakolatli emas";

pub async fn case(portal: &Portal, code: &str) -> String {
    portal.get_with("/uz/concerns/case", &follow(portal, code).await).await.body
}

/// Takes a step of the desk on the page as it is drawn now.
pub async fn step(portal: &Portal, name: &str, id: &str, fields: &[(&str, &str)]) -> Answer {
    let session = portal.sign_in(name).await;
    let act = fields[0].1;
    let page = portal.get_with(&format!("/uz/desk/concerns/{id}?step={act}"), &session).await;
    send(portal, &session, id, &page, fields).await
}

async fn send(portal: &Portal, session: &str, id: &str, page: &Answer, fields: &[(&str, &str)]) -> Answer {
    let (seen, mut form) = (page.hidden("seen"), page.hidden("form"));
    if form.is_empty() {
        // The page offers nothing; a curious hand makes its own form.
        form = domain::portal::Watch::form_token(portal.office.as_ref());
    }
    let own = [("seen", seen.as_str()), ("form", form.as_str())];
    portal.post(&format!("/uz/desk/concerns/{id}/step"), session, &[fields, &own].concat()).await
}

pub async fn answered(portal: &Portal, name: &str, id: &str) {
    let session = portal.sign_in(name).await;
    let page = portal.get_with(&format!("/uz/desk/concerns/{id}"), &session).await;
    let form = page.hidden("form");
    let fields = [
        ("outcome", "explained"),
        ("measure", "Joyiga chiqib, qoʻshnilar bilan gaplashdim"),
        ("done_on", "2026-11-22"),
        ("ground", "OʻRQ-371, 21-modda"),
        ("prevention", "individual"),
        ("text", "Murojaatingiz boʻyicha joyiga chiqdim va qoʻshnilar bilan suhbatlashdim."),
        ("form", form.as_str()),
    ];
    let sent = portal.post(&format!("/uz/desk/concerns/{id}/answer"), &session, &fields).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{name} answers");
}

async fn goes_to_a_body_and_comes_back(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let code = receipt(&portal, &raise(&portal, &[("category", "lighting")]).await).await;
    let id = newest(&portal, "desk").await.unwrap();
    let fields = [("act", "forward"), ("body", "utilities"), ("reason", REASON), ("outgoing", "12/7-345")];
    assert_eq!(step(&portal, "desk", &id, &fields).await.status, StatusCode::SEE_OTHER);
    let seen = case(&portal, &code).await;
    for word in ["data-state=\"forwarded\"", "12/7-345", REASON] {
        assert!(seen.contains(word), "{word}");
    }
    let partner = portal.get_with(&format!("/uz/desk/concerns/{id}"), &portal.sign_in("partner").await).await;
    assert_eq!(partner.status, StatusCode::OK, "the body reads what was sent to it");
    let back = [("act", "not-ours"), ("reason", "Bu chiroqlar bizning balansimizda emas")];
    assert_eq!(step(&portal, "partner", &id, &back).await.status, StatusCode::SEE_OTHER);
    assert_eq!(newest(&portal, "partner").await, None);
    let desk = portal.get_with(&format!("/uz/desk/concerns/{id}"), &portal.sign_in("desk").await).await;
    assert!(desk.body.contains("balansimizda emas"), "colleagues read why it came back");
    assert!(!case(&portal, &code).await.contains("balansimizda emas"), "the author does not");
}

#[tokio::test]
async fn a_concern_goes_to_another_body_and_comes_back_with_a_reason() {
    goes_to_a_body_and_comes_back(false).await;
}

#[tokio::test]
async fn a_concern_goes_to_another_body_and_comes_back_with_a_reason_on_postgresql() {
    goes_to_a_body_and_comes_back(true).await;
}

#[tokio::test]
async fn forwarding_on_the_sixth_day_is_refused_with_the_reason_and_changes_nothing() {
    let portal = Portal::with_demo().await;
    let code = receipt(&portal, &raise(&portal, &[("category", "lighting")]).await).await;
    let id = newest(&portal, "desk").await.unwrap();
    // Raised on a Sunday: registered on Monday, so that the fifth day is a Saturday.
    let portal = portal.later(Duration::days(7)).await;
    let fields = [("act", "forward"), ("body", "utilities"), ("reason", REASON), ("outgoing", "1")];
    let late = step(&portal, "desk", &id, &fields).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("28-noyabr") && late.body.contains(REASON), "{}", late.body);
    assert!(case(&portal, &code).await.contains("data-state=\"assigned\""));
}

#[tokio::test]
async fn only_the_head_extends_and_the_resident_reads_why() {
    let portal = Portal::with_demo().await;
    let code = receipt(&portal, &raise(&portal, &[("category", "lighting")]).await).await;
    let id = newest(&portal, "desk").await.unwrap();
    let fields = [("act", "extend"), ("until", "2027-01-05"), ("reason", "Ekspertiza xulosasi kutilmoqda")];
    assert_eq!(step(&portal, "desk", &id, &fields).await.status, StatusCode::CONFLICT, "not the desk");
    let too_long = [("act", "extend"), ("until", "2027-03-01"), ("reason", REASON)];
    assert_eq!(step(&portal, "district", &id, &too_long).await.status, StatusCode::CONFLICT);
    let empty = step(&portal, "district", &id, &[("act", "extend"), ("until", ""), ("reason", "")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(step(&portal, "district", &id, &fields).await.status, StatusCode::SEE_OTHER);
    let seen = case(&portal, &code).await;
    assert!(seen.contains("data-state=\"extended\"") && seen.contains("Ekspertiza xulosasi"));
    assert!(seen.contains("5-yanvar"));
    let again = [("act", "extend"), ("until", "2027-01-06"), ("reason", REASON)];
    assert_eq!(step(&portal, "district", &id, &again).await.status, StatusCode::CONFLICT, "once only");
}

#[tokio::test]
async fn whoever_comes_second_sees_the_difference_and_loses_nothing() {
    let portal = Portal::with_demo().await;
    raise(&portal, &[("category", "lighting")]).await;
    let id = newest(&portal, "desk").await.unwrap();
    let head = portal.sign_in("district").await;
    let old = portal.get_with(&format!("/uz/desk/concerns/{id}?step=extend"), &head).await;
    let correct = [("act", "correct"), ("category", "road-repair"), ("kind", "application"), ("reason", REASON)];
    assert_eq!(step(&portal, "desk", &id, &correct).await.status, StatusCode::SEE_OTHER);
    let words = "Men yozgan sabab yoʻqolmasin";
    let second =
        send(&portal, &head, &id, &old, &[("act", "extend"), ("until", "2027-01-05"), ("reason", words)]).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    assert!(second.body.contains(words) && second.body.contains(REASON), "own words and what happened");
    let fields = [("act", "extend"), ("until", "2027-01-05"), ("reason", words)];
    assert_eq!(send(&portal, &head, &id, &second, &fields).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_duplicate_is_counted_once_and_answered_once() {
    let portal = Portal::with_demo().await;
    let main = receipt(&portal, &raise(&portal, &[("category", "lighting")]).await).await;
    let main_id = newest(&portal, "desk").await.unwrap();
    let portal = portal.later(Duration::minutes(5)).await;
    let code = receipt(&portal, &raise(&portal, &[("category", "lighting")]).await).await;
    let id = newest(&portal, "desk").await.unwrap();
    assert_ne!(id, main_id);
    let shown = case(&portal, &main).await;
    let number = shown.split("Raqami: ").nth(1).and_then(|rest| rest.get(..9)).unwrap().to_owned();
    let unknown = step(&portal, "desk", &id, &[("act", "merge"), ("main", "0000-0000")]).await;
    assert_eq!(unknown.status, StatusCode::CONFLICT);
    assert_eq!(step(&portal, "desk", &id, &[("act", "merge"), ("main", &number)]).await.status, StatusCode::SEE_OTHER);
    answered(&portal, "desk", &main_id).await;
    let merged = case(&portal, &code).await;
    assert!(merged.contains(&number) && merged.contains("qoʻshnilar bilan gaplashdim"));
    assert!(!merged.contains("suhbatlashdim"), "the letter was written to the other author");
}

#[tokio::test]
async fn leaving_without_consideration_needs_a_ground_and_a_conclusion_that_the_author_reads() {
    let portal = Portal::with_demo().await;
    let code = receipt(&portal, &raise(&portal, &[("category", "lighting")]).await).await;
    let id = newest(&portal, "desk").await.unwrap();
    let bare = step(&portal, "district", &id, &[("act", "leave")]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("act", "leave"), ("ground", "repeat"), ("reason", "Avvalgi uch murojaatga javob berilgan")];
    assert_eq!(step(&portal, "district", &id, &fields).await.status, StatusCode::SEE_OTHER);
    let seen = case(&portal, &code).await;
    assert!(seen.contains("data-state=\"left\"") && seen.contains("uch murojaatga"));
    // The way to the superior is open: a protest starts it again there.
    let resident = follow(&portal, &code).await;
    let page = portal.get_with("/uz/concerns/case", &resident).await;
    let fields = [("protest", "Avvalgilari boshqa koʻcha haqida edi"), ("form", &page.hidden("form"))];
    let protest = portal.post("/uz/concerns/case/protest", &resident, &fields).await;
    assert_eq!(protest.status, StatusCode::SEE_OTHER);
    let again = case(&portal, &code).await;
    assert!(again.contains("data-state=\"reopened\""), "the receipt leads to the new one");
    assert!(again.contains("Viloyat ichki ishlar boshqarmasi"), "not to the head who left it");
}

async fn is_taken_up_again(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let code = receipt(&portal, &raise(&portal, &[]).await).await;
    let id = newest(&portal, "inspector").await.unwrap();
    answered(&portal, "inspector", &id).await;
    let resident = follow(&portal, &code).await;
    let judged = portal.post("/uz/concerns/case/verdict", &resident, &[("t1", "no"), ("comment", "Shovqin bor")]).await;
    assert_eq!(judged.status, StatusCode::SEE_OTHER);
    let old = portal.get_with("/uz/concerns/case", &resident).await;
    assert!(old.body.contains("data-state=\"not_resolved\"") && old.body.contains("/uz/concerns/case/next"));
    let next = portal.get_with("/uz/concerns/case/next", &resident).await;
    let new = portal.get_with("/uz/concerns/case", &next.cookies()).await.body;
    assert!(new.contains("data-state=\"reopened\"") && new.contains("Shovqin bor"), "what went before stands below");
    assert_eq!(case(&portal, &code).await.matches("data-state=\"reopened\"").count(), 1);
    let repeat = newest(&portal, "district").await.unwrap();
    assert_ne!(repeat, id);
    let page = |name: &'static str| {
        let (portal, repeat) = (&portal, &repeat);
        async move { portal.get_with(&format!("/uz/desk/concerns/{repeat}"), &portal.sign_in(name).await).await.status }
    };
    assert_eq!(page("district").await, StatusCode::OK);
    assert_eq!(page("inspector").await, StatusCode::NOT_FOUND, "he handled it before");
    answered(&portal, "district", &repeat).await;
}

#[tokio::test]
async fn what_is_not_solved_is_taken_up_again_by_somebody_else() {
    is_taken_up_again(false).await;
}

#[tokio::test]
async fn what_is_not_solved_is_taken_up_again_by_somebody_else_on_postgresql() {
    is_taken_up_again(true).await;
}

#[tokio::test]
async fn after_a_protest_the_superior_has_it_and_the_inspector_sees_it_no_more() {
    let portal = Portal::with_demo().await;
    let code = receipt(&portal, &raise(&portal, &[]).await).await;
    let id = newest(&portal, "inspector").await.unwrap();
    let resident = follow(&portal, &code).await;
    let page = portal.get_with("/uz/concerns/case", &resident).await;
    let short = portal.post("/uz/concerns/case/protest", &resident, &[("protest", "yoʻq")]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("protest", "U menga baqirdi va ketdi"), ("form", &page.hidden("form"))];
    let sent = portal.post("/uz/concerns/case/protest", &resident, &fields).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert!(case(&portal, &code).await.contains("data-state=\"escalated\""));
    let page = portal.get_with(&format!("/uz/desk/concerns/{id}"), &portal.sign_in("inspector").await).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    answered(&portal, "district", &id).await;
}

async fn time_passes(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let code = receipt(&portal, &raise(&portal, &[]).await).await;
    let id = newest(&portal, "inspector").await.unwrap();
    portal.office.mind_terms().await.unwrap();
    assert!(case(&portal, &code).await.contains("data-state=\"assigned\""));
    // Registered on Monday the 23rd: half of the term has passed on the eighth day.
    let portal = portal.later(Duration::days(9)).await;
    assert!(portal.office.mind_terms().await.unwrap().reminded > 0);
    let page = portal.get_with(&format!("/uz/desk/concerns/{id}"), &portal.sign_in("inspector").await).await;
    assert!(page.body.contains("50 foizi"), "the desk reads the reminder");
    assert!(!case(&portal, &code).await.contains("50 foizi"));
    assert_eq!(portal.office.mind_terms().await.unwrap(), server::office::terms::Minded::default(), "run twice");
    // The last day is the 8th of December; its last minute is still in time.
    let portal = portal.later(Duration::days(16) + Duration::hours(11) + Duration::minutes(59)).await;
    portal.office.mind_terms().await.unwrap();
    assert!(case(&portal, &code).await.contains("data-state=\"assigned\""));
    let portal = portal.later(Duration::days(16) + Duration::hours(12)).await;
    assert!(portal.office.mind_terms().await.unwrap().escalated > 0);
    assert!(case(&portal, &code).await.contains("data-state=\"escalated\""));
    answered(&portal, "inspector", &id).await;
    let portal = portal.later(Duration::days(30)).await;
    assert!(portal.office.mind_terms().await.unwrap().closed > 0);
    assert!(case(&portal, &code).await.contains("data-state=\"closed\""));
}

#[tokio::test]
async fn time_reminds_lets_rise_and_closes() {
    time_passes(false).await;
}

#[tokio::test]
async fn time_reminds_lets_rise_and_closes_on_postgresql() {
    time_passes(true).await;
}

#[tokio::test]
async fn a_letter_tells_that_there_is_news_and_not_a_word_more() {
    let portal = Portal::with_demo().await;
    let author = [
        ("identity", "named"),
        ("name", "Kanareyka Ismi"),
        ("address", "Kanareyka koʻchasi"),
        ("email", "author@example.uz"),
    ];
    let code = receipt(&portal, &raise(&portal, &author).await).await;
    let id = newest(&portal, "inspector").await.unwrap();
    let waiting =
        || async { storage::letters::list_due_letters(portal.office.storage.connection(), i64::MAX, 80, 50).await };
    let before = waiting().await.unwrap().len();
    answered(&portal, "inspector", &id).await;
    let letters = waiting().await.unwrap();
    assert_eq!(letters.len(), before + 1);
    let letter = server::mail::Letter::open(&portal.office.secrets, &letters.last().unwrap().sealed).unwrap();
    assert_eq!(letter.to, "author@example.uz");
    let shown = case(&portal, &code).await;
    let number = shown.split("Raqami: ").nth(1).and_then(|rest| rest.get(..9)).unwrap();
    assert!(letter.body.contains(number));
    for word in ["Kanareyka", "musiqa", "gaplashdim", &code] {
        assert!(!letter.body.contains(word) && !letter.subject.contains(word), "{word}");
    }
}

#[tokio::test]
async fn how_somebody_was_treated_is_sealed_and_shown_to_no_officer() {
    let portal = Portal::with_demo().await;
    let code = receipt(&portal, &raise(&portal, &[]).await).await;
    let id = newest(&portal, "inspector").await.unwrap();
    answered(&portal, "inspector", &id).await;
    let resident = follow(&portal, &code).await;
    let unknown = portal.post("/uz/concerns/case/verdict", &resident, &[("t1", "yes"), ("t2", "9")]).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unknown.body.contains("href=\"#t2\""));
    let all = [("t1", "yes"), ("t2", "1"), ("t3", "1"), ("t4", "1"), ("t5", "1"), ("t6", "1"), ("t7", "yes")];
    let said = portal.post("/uz/concerns/case/verdict", &resident, &all).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER);
    let page = portal.get_with(&format!("/uz/desk/concerns/{id}"), &portal.sign_in("inspector").await).await;
    assert!(!page.body.contains("Juda yomon"), "{}", page.body);
}

#[tokio::test]
async fn a_holiday_declared_later_moves_open_terms_and_is_written_down() {
    let portal = Portal::with_demo().await;
    let code = receipt(&portal, &raise(&portal, &[]).await).await;
    portal.office.mind_terms().await.unwrap();
    assert!(case(&portal, &code).await.contains("8-dekabr"), "raised on a Sunday, registered on Monday the 23rd");
    let file = portal.folder.0.join("days.txt");
    std::fs::write(&file, "2026-11-23 off Bayram\n2026-11-24 off\n").unwrap();
    let wrong = server::import::import_days_off(&portal.office.storage, &file).await.unwrap_err();
    assert!(wrong.to_string().contains("line 2"), "{wrong}");
    assert_eq!(portal.office.mind_terms().await.unwrap().recomputed, 0, "nothing was applied");
    std::fs::write(&file, "2026-11-23 off Bayram\n").unwrap();
    assert_eq!(server::import::import_days_off(&portal.office.storage, &file).await.unwrap(), 1);
    assert!(portal.office.mind_terms().await.unwrap().recomputed > 0);
    assert_eq!(portal.office.mind_terms().await.unwrap(), server::office::terms::Minded::default(), "run twice");
    let seen = case(&portal, &code).await;
    assert!(seen.contains("9-dekabr") && seen.contains("Dam olish kunlari"));
}

#[tokio::test]
async fn a_template_begins_in_the_language_of_the_resident_and_is_not_sent_with_blanks() {
    let portal = Portal::with_demo().await;
    raise(&portal, &[]).await;
    let id = newest(&portal, "inspector").await.unwrap();
    let session = portal.sign_in("inspector").await;
    // The officer reads Russian, the resident wrote in Uzbek.
    let page = portal.get_with(&format!("/ru/desk/concerns/{id}?template=visited"), &session).await;
    let letter = page.body.split("id=\"text\"").nth(1).and_then(|rest| rest.split("</textarea>").next()).unwrap();
    let letter = letter.split_once('>').unwrap().1.trim_start_matches('\n');
    assert!(letter.contains('[') && letter.contains("oʻ"), "{letter}");
    let form = page.hidden("form");
    let fields = [
        ("outcome", "explained"),
        ("measure", "Joyiga chiqib, qoʻshnilar bilan gaplashdim"),
        ("done_on", "2026-11-22"),
        ("ground", "OʻRQ-371"),
        ("prevention", "individual"),
        ("text", letter),
        ("form", form.as_str()),
    ];
    let sent = portal.post(&format!("/uz/desk/concerns/{id}/answer"), &session, &fields).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(sent.body.contains("href=\"#text\"") && sent.body.contains('['), "what was begun is kept");
}

#[tokio::test]
async fn an_empty_phrase_is_shown_to_its_writer_before_it_goes_out() {
    let portal = Portal::with_demo().await;
    let phrase = "Ҳурматли фуқаро! Сизнинг 5-сон мурожаатингиз кўриб чиқилди. Тегишли чоралар кўрилади.";
    let mut told = Vec::new();
    for sure in ["yes", ""] {
        raise(&portal, &[]).await;
        let id = newest(&portal, "inspector").await.unwrap();
        let session = portal.sign_in("inspector").await;
        let page = portal.get_with(&format!("/uz/desk/concerns/{id}"), &session).await;
        let form = page.hidden("form");
        let latin = "Hurmatli fuqaro! Sizning 12-son murojaatingiz koʻrib chiqildi. Tegishli choralar koʻriladi.";
        let fields = [
            ("outcome", "explained"),
            ("measure", "Joyiga chiqib, qoʻshnilar bilan gaplashdim"),
            ("done_on", "2026-11-22"),
            ("ground", "OʻRQ-371"),
            ("prevention", "individual"),
            ("text", if sure.is_empty() { phrase } else { latin }),
            ("sure", sure),
            ("form", form.as_str()),
        ];
        told.push((portal.post(&format!("/uz/desk/concerns/{id}/answer"), &session, &fields).await, id));
    }
    assert_eq!(told[0].0.status, StatusCode::SEE_OTHER, "who is sure sends it");
    let (looked, id) = &told[1];
    assert_eq!(looked.status, StatusCode::UNPROCESSABLE_ENTITY);
    // The same words in the other script, to a concern in Latin.
    for words in ["100 foiz", "tayyor ibora", "shu tilda yozilgan", phrase] {
        assert!(looked.body.contains(words), "{words}");
    }
    let session = portal.sign_in("inspector").await;
    let page = portal.get_with(&format!("/uz/desk/concerns/{id}"), &session).await;
    assert!(page.body.contains("data-state=\"assigned\""), "nothing went out");
}

#[tokio::test]
async fn everybody_reads_how_concerns_go_and_no_word_of_them() {
    let portal = Portal::with_demo().await;
    let mahalla = portal.keys.codes[0].1.clone();
    let received = |page: &Answer| {
        let rest = page.body.split("12 oyda ").nth(1).unwrap_or_default();
        rest.split(' ').next().unwrap_or_default().parse::<u64>().unwrap_or_default()
    };
    let address = format!("/uz/mahallas/{mahalla}/concerns");
    let before = received(&portal.get(&address).await);
    raise(&portal, &[("category", "inspector"), ("kind", "complaint"), ("about", "inspector")]).await;
    let portal = portal.later(Duration::minutes(1)).await;
    raise(&portal, &[("category", "lighting")]).await;
    assert_eq!(received(&portal.get(&address).await), before + 1, "complaints about officers are counted nowhere");
    let id = newest(&portal, "desk").await.unwrap();
    let fields = [("act", "forward"), ("body", "utilities"), ("reason", REASON), ("outgoing", "12/7-345")];
    assert_eq!(step(&portal, "desk", &id, &fields).await.status, StatusCode::SEE_OTHER);
    let portal = portal.later(Duration::days(40)).await;
    let page = portal.get(&address).await;
    assert!(
        page.body.contains("7-dekabr"),
        "the overdue one with its last day: {}",
        page.body.split("id=\"overdue\"").nth(1).unwrap_or_default()
    );
    for word in ["baland musiqa", REASON, "12/7-345"] {
        assert!(!page.body.contains(word), "{word}");
    }
    for address in
        ["/uz/regions/1726/concerns", "/ru/districts/1726294/concerns?page=2", "/en/districts/1726294/concerns"]
    {
        assert_eq!(portal.get(address).await.status, StatusCode::OK, "{address}");
    }
    assert_eq!(portal.get("/uz/mahallas/none/concerns").await.status, StatusCode::NOT_FOUND);
}
