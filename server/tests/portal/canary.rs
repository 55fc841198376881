//! Every address as every role: who reads which word of which concern, what a complaint changes for those it is about
//! (nothing), and whether anything that is sealed lies open anywhere.
use crate::{
    bodies::employ,
    concerns::{follow, raise, receipt},
    steps::{answered, step},
    support::Portal,
};
use axum::http::StatusCode;
use sea_orm::{ConnectionTrait, Statement};
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    path::Path,
};
use time::Duration;

/// Words that stand in one place of one concern only.
const WORDS: [&str; 13] = [
    "NamedText",
    "NamedName",
    "SecretText",
    "SecretName",
    "AnonText",
    "RudeText",
    "RudeName",
    "BribeText",
    "BribeName",
    "SentText",
    "SentName",
    "ManyText",
    "MessageText",
];

/// Who reads what. `-` for nobody but the author.
const MATRIX: [(&str, &[&str]); 12] = [
    ("nobody signed in", &[]),
    ("inspector", &["NamedText", "NamedName", "SecretText", "AnonText", "MessageText"]),
    ("desk", &["NamedText", "SecretText", "AnonText", "RudeText", "SentText", "ManyText", "MessageText"]),
    ("district", &["NamedText", "SecretText", "AnonText", "RudeText", "SentText", "ManyText", "MessageText"]),
    ("region", &["NamedText", "SecretText", "AnonText", "RudeText", "SentText", "ManyText", "MessageText"]),
    ("republic", &["NamedText", "SecretText", "AnonText", "RudeText", "SentText", "ManyText", "MessageText"]),
    ("partner", &["SentText", "SentName", "ManyText"]),
    ("security", &["BribeText"]),
    ("prosecutor", &["BribeText"]),
    ("otherdesk", &[]),
    ("integrity", &[]),
    ("admin", &[]),
];

/// Pages of one kind that are looked at, where a kind has one per place or person.
const OF_A_KIND: usize = 1;

fn links(body: &str) -> Vec<String> {
    let targets = body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    // One language is read whole; of the others the front pages.
    let own = targets.filter(|target| target.starts_with("/uz/") && !target.contains("sign-out"));
    own.map(|target| target.split('#').next().unwrap_or_default().replace("&amp;", "&")).collect()
}

/// What kind of page an address leads to: names of places, persons and concerns are left out, but for the concerns of the
/// matrix, of which every page is read.
fn kind(path: &str, own: &[String]) -> String {
    if own.iter().any(|id| path.contains(id.as_str())) {
        return path.to_owned();
    }
    let (path, question) = path.split_once('?').unwrap_or((path, ""));
    let named = |part: &&str| part.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
    let parts: Vec<&str> = path.split('/').map(|part| if named(&part) { part } else { "_" }).collect();
    format!("{}?{question}", parts.join("/"))
}

/// Everything that can be reached, by following links.
async fn crawl(portal: &Portal, cookies: &str, own: &[String]) -> BTreeMap<String, String> {
    let mut waiting: VecDeque<String> = starts(own).into();
    let (mut pages, mut kinds) = (BTreeMap::new(), BTreeMap::<String, usize>::new());
    while let Some(path) = waiting.pop_front() {
        let count = kinds.entry(kind(&path, own)).or_default();
        if pages.contains_key(&path) || *count >= OF_A_KIND {
            continue;
        }
        *count += 1;
        let answer = portal.get_with(&path, cookies).await;
        assert!(answer.status != StatusCode::INTERNAL_SERVER_ERROR, "{path}");
        waiting.extend(links(&answer.body));
        pages.insert(path, answer.body);
    }
    pages
}

/// Where a curious person begins: the front pages, all lists of the desk, and the addresses of all concerns.
fn starts(concerns: &[String]) -> Vec<String> {
    let mut starts = Vec::new();
    for language in ["uz", "uz-cyrl", "ru", "en"] {
        starts.push(format!("/{language}"));
    }
    for page in ["", "/regions", "/search?q=Canary", "/inspectors", "/reports", "/meetings", "/open-data", "/check"] {
        starts.push(format!("/uz{page}"));
    }
    for page in [
        "concerns",
        "concerns?filter=answered",
        "concerns?filter=new",
        "reports",
        "evaluation",
        "meetings",
        "early",
        "integrity",
    ] {
        starts.push(format!("/uz/desk/{page}"));
    }
    starts.push("/uz/desk".into());
    for id in concerns {
        for step in ["", "?step=forward", "?step=ask-name", "?step=merge", "?step=involve"] {
            starts.push(format!("/uz/desk/concerns/{id}{step}"));
        }
    }
    starts
}

async fn ids(portal: &Portal) -> BTreeSet<String> {
    use storage::inbox::{Part, Reach, list_page};
    let mut ids = BTreeSet::new();
    for office in ["republic", "sec-1726", "sec"] {
        let reach = if office == "republic" {
            Reach::Above { office: office.into(), territory: String::new() }
        } else {
            Reach::Office(office.into())
        };
        for part in [Part::Open, Part::Ended] {
            let records = list_page(portal.office.storage.connection(), &reach, (part, ""), 0, 5_000).await.unwrap();
            ids.extend(records.into_iter().map(|record| record.id));
        }
    }
    ids
}

fn text(word: &str) -> String {
    format!("Canary{word} har kecha baland musiqa yangraydi, uxlab boʻlmaydi")
}

/// Files a concern whose words are all its own: its receipt and its key.
async fn file(portal: &Portal, word: &str, extra: &[(&str, &str)]) -> (String, String) {
    let before = ids(portal).await;
    let (text, name) = (text(&format!("{word}Text")), format!("Canary{word}Name Karimova"));
    let address = format!("Canary{word}Name koʻchasi");
    let mut fields = vec![("text", text.as_str())];
    if extra.iter().any(|(field, value)| *field == "identity" && *value != "anonymous") {
        fields.extend([("name", name.as_str()), ("address", address.as_str()), ("email", "canary@mail.example")]);
    }
    fields.extend_from_slice(extra);
    let code = receipt(portal, &raise(portal, &fields).await).await;
    (code, ids(portal).await.difference(&before).next().unwrap().clone())
}

/// The officer's own complaint and the grave one.
async fn complain(portal: &Portal) {
    file(
        portal,
        "Rude",
        &[("category", "inspector"), ("kind", "complaint"), ("about", "inspector"), ("identity", "confidential")],
    )
    .await;
    file(
        portal,
        "Bribe",
        &[("category", "bribe"), ("kind", "complaint"), ("about", "inspector"), ("identity", "confidential")],
    )
    .await;
}

/// All concerns of the matrix, and what was written about them.
async fn file_all(portal: Portal) -> Portal {
    const REASON: &str = "Simyogʻochlar tarmoq korxonasi balansida";
    let one = &portal;
    let (code, id) = file(one, "Named", &[("identity", "named")]).await;
    let resident = follow(one, &code).await;
    let page = one.get_with("/uz/concerns/case", &resident).await;
    let form = page.hidden("form");
    let message = [("text", "CanaryMessageText musiqa soat uchda boshlandi"), ("form", form.as_str())];
    let sent = one.post("/uz/concerns/case/message", &resident, &message).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    answered(one, "inspector", &id).await;
    file(one, "Secret", &[("identity", "confidential")]).await;
    file(one, "Anon", &[]).await;
    let (_, id) = file(one, "Sent", &[("category", "lighting"), ("identity", "named")]).await;
    let forward = [("act", "forward"), ("body", "utilities"), ("reason", REASON), ("outgoing", "12/7-345")];
    assert_eq!(step(one, "desk", &id, &forward).await.status, StatusCode::SEE_OTHER);
    // Nobody files more than five within the hour.
    let portal = portal.later(Duration::hours(1)).await;
    let one = &portal;
    let (_, id) = file(one, "Many", &[("category", "lighting")]).await;
    let involve = [("act", "involve"), ("body", "utilities"), ("reason", REASON), ("outgoing", "12/7-346")];
    assert_eq!(step(one, "desk", &id, &involve).await.status, StatusCode::SEE_OTHER);
    complain(one).await;
    portal
}

async fn session(portal: &Portal, name: &str) -> String {
    if name == "nobody signed in" { String::new() } else { portal.sign_in(name).await }
}

async fn employ_others(portal: &Portal) {
    employ(portal, "prosecutor", "partner", "p-1726-prosecutor").await;
    employ(portal, "otherdesk", "desk", "d-1726262").await;
}

async fn is_read_by_whom(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let before = ids(&portal).await;
    employ_others(&portal).await;
    let portal = file_all(portal).await;
    let own: Vec<String> = ids(&portal).await.difference(&before).cloned().collect();
    println!("{:<17} {}", "", WORDS.join(" "));
    let mut wrong = Vec::new();
    for (name, expected) in MATRIX {
        let pages = crawl(&portal, &session(&portal, name).await, &own).await;
        let read: BTreeSet<&str> = WORDS
            .into_iter()
            .filter(|word| pages.values().any(|body| body.contains(&format!("Canary{word}"))))
            .collect();
        let row: Vec<String> = WORDS
            .iter()
            .map(|word| format!("{:^width$}", if read.contains(word) { "reads" } else { "·" }, width = word.len()))
            .collect();
        println!("{name:<17} {} ({} pages)", row.join(" "), pages.len());
        if read != expected.iter().copied().collect() {
            wrong.push(name);
        }
        assert!(pages.len() > 30, "{name} saw {} pages", pages.len());
    }
    assert!(wrong.is_empty(), "not as the matrix says: {wrong:?}");
}

#[tokio::test]
async fn the_matrix_of_who_reads_what_is_this_one() {
    is_read_by_whom(false).await;
}

#[tokio::test]
async fn the_matrix_of_who_reads_what_is_this_one_on_postgresql() {
    is_read_by_whom(true).await;
}

/// A page without what is new each time it is drawn.
fn steady(body: &str) -> String {
    let mut steady = String::new();
    for (at, part) in body.split("name=\"form\" value=\"").enumerate() {
        steady.push_str(if at == 0 { part } else { part.split_once('"').map_or("", |(_, rest)| rest) });
    }
    steady
}

#[tokio::test]
async fn a_complaint_changes_no_byte_of_any_page_for_whom_it_is_about() {
    let portal = Portal::with_demo().await;
    let sessions = [String::new(), portal.sign_in("inspector").await];
    let mut before = Vec::new();
    for session in &sessions {
        before.push(crawl(&portal, session, &[]).await);
    }
    complain(&portal).await;
    for (session, before) in sessions.iter().zip(before) {
        let after = crawl(&portal, session, &[]).await;
        assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
        for (path, body) in &before {
            assert!(steady(body) == steady(&after[path]), "{path} tells of the complaint");
        }
    }
}

/// Everything a PostgreSQL has, row by row. On SQLite it lies in the files.
async fn dump(portal: &Portal) -> Vec<(String, String)> {
    let database = portal.office.storage.connection();
    let statement = |sql: String| Statement::from_string(database.get_database_backend(), sql);
    let tables = "SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public'";
    let mut dump = Vec::new();
    for table in database.query_all_raw(statement(tables.into())).await.unwrap() {
        let table: String = table.try_get("", "name").unwrap();
        let rows =
            database.query_all_raw(statement(format!("SELECT t::text AS line FROM \"{table}\" t"))).await.unwrap();
        dump.extend(rows.into_iter().map(|row| (table.clone(), row.try_get("", "line").unwrap())));
    }
    dump
}

fn has(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() { all.extend(files(&entry.path())) } else { all.push(entry.path()) }
    }
    all
}

async fn lies_open_nowhere(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    employ_others(&portal).await;
    let portal = file_all(portal).await;
    let words: Vec<String> = WORDS.iter().map(|word| format!("Canary{word}")).chain(["canary@mail".into()]).collect();
    if on_postgres {
        let dump = dump(&portal).await;
        assert!(dump.iter().any(|(table, _)| table == "concern"), "the dump is one");
        // PostgreSQL writes bytes as hexadecimal digits.
        let hex = |word: &String| word.bytes().map(|byte| format!("{byte:02x}")).collect();
        let hex: Vec<String> = words.iter().map(hex).collect();
        for (table, line) in &dump {
            for word in words.iter().chain(&hex) {
                assert!(!line.contains(word), "{word} lies open in {table}");
            }
        }
    }
    for file in files(&portal.folder.0) {
        let bytes = std::fs::read(&file).unwrap();
        for word in &words {
            assert!(!has(&bytes, word), "{word} lies open in {}", file.display());
        }
    }
}

#[tokio::test]
async fn no_word_of_a_concern_lies_open_in_the_database_or_a_file() {
    lies_open_nowhere(false).await;
}

#[tokio::test]
async fn no_word_of_a_concern_lies_open_in_the_database_on_postgresql() {
    lies_open_nowhere(true).await;
}
