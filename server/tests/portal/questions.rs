//! Questions of residents: asked without a name, read first by the district's desk and never by the inspector, shown until
//! they are answered.
use crate::{
    duties::{neighbours, page},
    meetings::{planned, reassign},
    support::{Answer, Portal},
};
use axum::http::StatusCode;
use domain::portal::Watch;
use storage::{QuestionRecord, questions::AskedOf};
use time::Duration;

const LIST: &str = "/uz/desk/questions";
const WORDS: &str = "Bolalar maydonchasi yonida nega chiroq yonmaydi?";
const ANSWER: &str = "Chiroq 5-dekabrgacha almashtiriladi, buyurtma berildi.";

async fn ask(portal: &Portal, subject: &str, extra: &[(&str, &str)]) -> Answer {
    let path = format!("/uz/{subject}/questions");
    let form = portal.get(&path).await.hidden("form");
    let mut fields = vec![("question", WORDS), ("form", form.as_str())];
    fields.retain(|(name, _)| !extra.iter().any(|(other, _)| other == name));
    portal.post(&path, "", &[&fields[..], extra].concat()).await
}

async fn of(portal: &Portal, id: &str, state: &str) -> Vec<QuestionRecord> {
    let database = portal.office.storage.connection();
    storage::questions::list_questions(database, AskedOf::Subject(id), state, false, 100).await.unwrap()
}

async fn decide(portal: &Portal, name: &str, id: &str, fields: &[(&str, &str)]) -> Answer {
    let form = portal.office.form_token();
    let session = portal.sign_in(name).await;
    portal.post(&format!("{LIST}/{id}"), &session, &[fields, &[("form", form.as_str())]].concat()).await
}

async fn answer(portal: &Portal, name: &str, id: &str, words: &str) -> Answer {
    let form = portal.office.form_token();
    let fields = [("answer", words), ("form", form.as_str())];
    portal.post(&format!("{LIST}/{id}/answer"), &portal.sign_in(name).await, &fields).await
}

async fn is_read_first(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    neighbours(&portal).await;
    let id = planned(&portal).await;
    let subject = format!("meetings/{id}");
    let short = ask(&portal, &subject, &[("question", "Qachon?")]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(short.body.contains("Qachon?") && short.body.contains("href=\"#question\""));
    let telling = "Qoʻshnim Karim aka har kecha shovqin qiladi, nega chora yoʻq?";
    let doubted = ask(&portal, &subject, &[("question", telling)]).await;
    assert_eq!(doubted.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(doubted.body.contains("name=\"sure\"") && doubted.body.contains(telling));
    assert_eq!(ask(&portal, &subject, &[("form", "chosen")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = portal.office.form_token();
    for _ in 0..2 {
        assert_eq!(ask(&portal, &subject, &[("form", &form)]).await.status, StatusCode::SEE_OTHER);
    }
    let asked = of(&portal, &id, "waiting").await;
    assert_eq!(asked.len(), 1, "sent twice, asked once");
    let sealed = asked[0].words.clone().unwrap();
    assert!(!sealed.windows(8).any(|some| WORDS.as_bytes().windows(8).any(|plain| plain == some)));
    let question = asked[0].id.clone();
    assert!(!portal.get(&format!("/uz/{subject}")).await.body.contains(WORDS), "not before the desk has read it");
    assert!(!page(&portal, "inspector", LIST).await.body.contains(&question));
    for stranger in
        ["inspector", "colleague", "beside", "region", "republic", "partner", "security", "integrity", "admin"]
    {
        let seen = page(&portal, stranger, &format!("{LIST}/{question}")).await;
        assert_eq!(seen.status, StatusCode::NOT_FOUND, "{stranger}");
        let done = decide(&portal, stranger, &question, &[("decision", "show")]).await;
        assert_eq!(done.status, StatusCode::NOT_FOUND, "{stranger}");
    }
    assert!(page(&portal, "desk", LIST).await.body.contains(&question));
    let silent = decide(&portal, "desk", &question, &[("decision", "refuse")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.body.contains("href=\"#ground\""));
    assert_eq!(decide(&portal, "desk", &question, &[("decision", "show")]).await.status, StatusCode::SEE_OTHER);
    let late = decide(&portal, "district", &question, &[("decision", "refuse"), ("ground", "insult")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "it is decided once");
    assert!(portal.get(&format!("/uz/{subject}")).await.body.contains(WORDS));
    assert_eq!(answer(&portal, "desk", &question, ANSWER).await.status, StatusCode::NOT_FOUND);
    assert_eq!(answer(&portal, "colleague", &question, ANSWER).await.status, StatusCode::NOT_FOUND);
    let portal = portal.later(Duration::days(5)).await;
    assert!(portal.get(&format!("/uz/{subject}")).await.body.contains("Javob kutilmoqda: 5 kun"));
    let closed = ask(&portal, &subject, &[("form", &portal.office.form_token())]).await;
    assert_eq!(closed.status, StatusCode::UNPROCESSABLE_ENTITY, "the meeting has begun");
    assert_eq!(answer(&portal, "inspector", &question, ANSWER).await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        answer(&portal, "inspector", &question, "Boshqa javob yozib koʻraman").await.status,
        StatusCode::CONFLICT
    );
    let public = portal.get(&format!("/uz/{subject}")).await.body;
    assert!(public.contains(ANSWER) && !public.contains("Javob kutilmoqda"));
    let counts = storage::meetings::count_questions(portal.office.storage.connection(), &id).await.unwrap();
    assert_eq!(counts, (1, 1));
}

#[tokio::test]
async fn a_question_is_read_by_the_desk_first_and_stays_open_until_it_is_answered() {
    is_read_first(false).await;
}

#[tokio::test]
async fn a_question_is_read_by_the_desk_first_and_stays_open_until_it_is_answered_on_postgresql() {
    is_read_first(true).await;
}

async fn is_refused_or_joined(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let id = planned(&portal).await;
    let subject = format!("meetings/{id}");
    let repeated = "Maydoncha yonidagi chiroq nega oʻchib qolgan?";
    let insult = "Bu odam nega hech narsa qilmaydi, u yaramas-ku!";
    for words in [WORDS, repeated, insult] {
        assert_eq!(ask(&portal, &subject, &[("question", words)]).await.status, StatusCode::SEE_OTHER);
    }
    let waiting = of(&portal, &id, "waiting").await;
    let place = domain::question::Subject::Meeting(id.clone());
    let find = |words: &str| {
        let opened = waiting.iter().find(|one| {
            let sealed = one.words.as_ref().unwrap();
            let open = portal.office.secrets.open_sealed(&server::office::place_of_question(&one.id), sealed);
            open.unwrap() == words.as_bytes()
        });
        opened.unwrap().id.clone()
    };
    let (first, second, third) = (find(WORDS), find(repeated), find(insult));
    let early = [("decision", "refuse"), ("ground", "repeated"), ("other", first.as_str())];
    let refused = decide(&portal, "desk", &second, &early).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "only with one that is shown");
    assert_eq!(decide(&portal, "desk", &first, &[("decision", "show")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(decide(&portal, "desk", &second, &early).await.status, StatusCode::SEE_OTHER);
    let ground = [("decision", "refuse"), ("ground", "insult")];
    assert_eq!(decide(&portal, "desk", &third, &ground).await.status, StatusCode::SEE_OTHER);
    let public = portal.get(&format!("/uz/{subject}")).await.body;
    assert!(public.contains(WORDS) && public.contains("yana 1 kishi"));
    assert!(!public.contains(repeated) && !public.contains(insult));
    let own = page(&portal, "inspector", LIST).await.body;
    assert!(own.contains(&first) && !own.contains(&second) && !own.contains(&third), "he gets what is shown");
    let shown = domain::question::Questions::questions_about(portal.office.as_ref(), &place).await.unwrap();
    assert_eq!((shown.len(), shown[0].joined), (1, 1));
    let portal = portal.later(Duration::days(31)).await;
    assert_eq!(portal.office.forget_questions().await.unwrap(), 2);
    assert!(of(&portal, &id, "refused").await.iter().all(|one| one.words.is_none()));
    assert_eq!(page(&portal, "desk", &format!("{LIST}/{third}")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_is_not_shown_reaches_nobody_and_is_forgotten() {
    is_refused_or_joined(false).await;
}

#[tokio::test]
async fn what_is_not_shown_reaches_nobody_and_is_forgotten_on_postgresql() {
    is_refused_or_joined(true).await;
}

#[tokio::test]
async fn a_published_report_takes_questions_and_nobody_asks_too_often() {
    let portal = Portal::with_demo().await;
    let reports = portal.get("/uz/reports").await.body;
    let id = reports.split("/uz/reports/").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    let subject = format!("reports/{id}");
    assert!(portal.get(&format!("/uz/{subject}")).await.body.contains(&format!("/uz/{subject}/questions")));
    for number in 0..5 {
        let words = format!("{WORDS} {number}");
        let sent = ask(&portal, &subject, &[("question", &words)]).await;
        assert_eq!(
            (sent.status, sent.location()),
            (StatusCode::SEE_OTHER, format!("/uz/{subject}/questions?sent=yes").as_str())
        );
    }
    let many = ask(&portal, &subject, &[]).await;
    assert_eq!(many.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(many.headers.contains_key("retry-after"));
    assert_eq!(of(&portal, &id, "waiting").await.len(), 5);
    assert_eq!(portal.get("/uz/reports/zzzzzzzzzz/questions").await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        portal.post("/uz/reports/zzzzzzzzzz/questions", "", &[("question", WORDS)]).await.status,
        StatusCode::NOT_FOUND
    );
}

/// Asks before a meeting and lets it be shown. Gives its address part.
async fn shown(portal: &Portal, id: &str, words: &str) -> String {
    let known: Vec<String> = of(portal, id, "shown").await.into_iter().map(|one| one.id).collect();
    assert_eq!(ask(portal, &format!("meetings/{id}"), &[("question", words)]).await.status, StatusCode::SEE_OTHER);
    let waiting = of(portal, id, "waiting").await.pop().unwrap().id;
    assert_eq!(decide(portal, "desk", &waiting, &[("decision", "show")]).await.status, StatusCode::SEE_OTHER);
    let shown = of(portal, id, "shown").await.into_iter().map(|one| one.id);
    shown.into_iter().find(|id| !known.contains(id)).unwrap()
}

async fn is_answered_by_others(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    neighbours(&portal).await;
    let id = planned(&portal).await;
    let (first, second) =
        (shown(&portal, &id, WORDS).await, shown(&portal, &id, &format!("{WORDS} Javob bering")).await);
    for other in ["district", "colleague"] {
        let refused = answer(&portal, other, &first, ANSWER).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{other}: he who was asked is there");
    }
    let officer = portal.keys.codes[0].2.clone();
    reassign(&portal, &officer, |one| one.valid_to = Some("2026-11-21".into())).await;
    let head = answer(&portal, "district", &first, ANSWER).await;
    assert_eq!(head.status, StatusCode::SEE_OTHER, "{}", head.body);
    assert_eq!(answer(&portal, "desk", &second, ANSWER).await.status, StatusCode::NOT_FOUND);
    let database = portal.office.storage.connection();
    let post = storage::inspectors::find_last_assignment(database, &officer).await.unwrap().unwrap().post_id;
    let session = storage::staff::find_account(database, "colleague@demo.example").await.unwrap().unwrap();
    let successor = session.officer_id.unwrap();
    let (new, holds) = (successor.clone(), post.clone());
    reassign(&portal, &successor, move |one| {
        one.id = format!("{new} moved");
        one.post_id.clone_from(&holds);
        one.valid_from = "2026-11-22".into();
    })
    .await;
    assert!(page(&portal, "colleague", LIST).await.body.contains(&second), "it waits for whoever serves there now");
    let sent = answer(&portal, "colleague", &second, ANSWER).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let public = portal.get(&format!("/uz/meetings/{id}")).await.body;
    assert!(public.contains("Javobni tuman boʻlimi boshligʻi berdi"));
    assert!(public.contains("hozirgi inspektori berdi") && public.contains(&format!("/uz/inspectors/{successor}\"")));
}

#[tokio::test]
async fn questions_to_an_inspector_who_is_gone_are_answered_by_whoever_serves_there_now() {
    is_answered_by_others(false).await;
}

#[tokio::test]
async fn questions_to_an_inspector_who_is_gone_are_answered_by_whoever_serves_there_now_on_postgresql() {
    is_answered_by_others(true).await;
}

async fn leaves_a_trace(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let id = planned(&portal).await;
    let subject = format!("meetings/{id}");
    assert!(!portal.get(&format!("/uz/{subject}")).await.body.contains("id=\"unshown\""));
    for number in 0..3 {
        let words = format!("{WORDS} {number}");
        assert_eq!(ask(&portal, &subject, &[("question", &words)]).await.status, StatusCode::SEE_OTHER);
    }
    let waiting = of(&portal, &id, "waiting").await;
    let ground = [("decision", "refuse"), ("ground", "off-topic")];
    assert_eq!(decide(&portal, "desk", &waiting[0].id, &ground).await.status, StatusCode::SEE_OTHER);
    let seen = portal.get(&format!("/uz/{subject}")).await.body;
    assert!(seen.contains("hali oʻqimagan savollar: 2") && seen.contains("Koʻrsatilmagan savollar: 1"));
    assert!(!seen.contains("muddati oʻtgani") && !seen.contains(WORDS), "counts alone");
    let portal = portal.later(Duration::days(4)).await;
    assert!(portal.get(&format!("/uz/{subject}")).await.body.contains("muddati oʻtgani: 2"));
}

#[tokio::test]
async fn what_the_desk_does_not_show_is_counted_in_public() {
    leaves_a_trace(false).await;
}

#[tokio::test]
async fn what_the_desk_does_not_show_is_counted_in_public_on_postgresql() {
    leaves_a_trace(true).await;
}
