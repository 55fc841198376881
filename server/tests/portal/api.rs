//! The API against its own description: a client that knows nothing but `/api/openapi.json` asks every address with what
//! is valid and with what is hostile, and believes nothing that the description does not say.
mod client;

use crate::support::Portal;
use axum::http::{Method, StatusCode, header};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use client::Client;
use rand::{Rng, SeedableRng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;
use serde_json::Value;
use std::collections::BTreeSet;
use storage::ConnectionTrait;

/// Requests with chance for each address.
const TRIES: usize = 60;
/// The same client each time.
const SEED: u64 = 2026;
/// Hostile inputs that the journeys type too.
const NASTY: &str = include_str!("../../../end2end/nasty.jsonl");

/// What may stand in a parameter: what is valid for it, and what nobody means well.
struct Values {
    known: Vec<(&'static str, String)>,
    hostile: Vec<String>,
}

impl Values {
    /// Valid values are read from the API itself.
    async fn of(client: &mut Client<'_>, portal: &Portal) -> Self {
        let mut known = vec![("period", "2026Q3".to_owned()), ("period", "2026Q1".into()), ("period", "2019Q4".into())];
        known.extend(["1", "2", "50", "200"].map(|limit| ("limit", limit.to_owned())));
        for (path, name) in [("/api/v1/regions", "region"), ("/api/v1/districts", "district")] {
            for row in client.items(&format!("{path}?limit=3")).await {
                let code = row["code"].as_str().unwrap().to_owned();
                known.extend([(name, code.clone()), ("area", code)]);
            }
        }
        let mahalla = portal.keys.codes[0].1.clone();
        known.extend([("area", mahalla), ("area", "uz".into()), ("area", String::new())]);
        known.extend(["doʻstlik", "Дўстлик", "navoi", "zzzzzz"].map(|words| ("q", words.to_owned())));
        known.extend(portal.keys.codes.iter().take(3).map(|code| ("id", code.2.clone())));
        for row in client.items("/api/v1/reports?limit=3").await {
            known.push(("id", row["id"].as_str().unwrap().to_owned()));
        }
        let mut hostile: Vec<String> = NASTY
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap()["text"].as_str().unwrap().to_owned())
            .map(|text| text.chars().take(400).collect())
            .collect();
        hostile.extend(
            [
                "",
                "0",
                "-1",
                "201",
                "65536",
                "1e3",
                "+5",
                "NaN",
                "null",
                "2026Q5",
                "0000Q1",
                "9999Q4",
                "2026q3",
                "..%2f",
                "'",
                "%",
                "\u{0}",
                "a\r\nX-Evil: 1",
                "\u{1F600}",
                "*",
                "_",
                "\\",
            ]
            .map(str::to_owned),
        );
        hostile.push("9".repeat(400));
        for key in ["reports:1:\u{0}", "reports:99999999999999999999:x", "reports:x", "regions:zz", "mahallas:", ":"] {
            known.push(("cursor", BASE64_URL_SAFE_NO_PAD.encode(key)));
        }
        Self { known, hostile }
    }

    fn pick(&self, name: &str, chance: &mut ChaCha8Rng) -> String {
        let known: Vec<&String> = self.known.iter().filter(|(of, _)| *of == name).map(|(_, value)| value).collect();
        match known.choose(chance).filter(|_| chance.random_bool(0.6)) {
            Some(value) => (*value).clone(),
            None => self.hostile.choose(chance).unwrap().clone(),
        }
    }
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// An address with parameters by chance; now and then one that does not exist.
fn address(path: &str, parameters: &[(String, bool)], values: &Values, chance: &mut ChaCha8Rng) -> String {
    let mut address = path.to_owned();
    let mut query = Vec::new();
    for (name, is_in_path) in parameters {
        if *is_in_path {
            let value = Some(values.pick(name, chance)).filter(|value| !value.is_empty()).unwrap_or("x".into());
            address = address.replace(&format!("{{{name}}}"), &encoded(&value));
        } else if chance.random_bool(0.5) {
            query.push(format!("{name}={}", encoded(&values.pick(name, chance))));
        }
    }
    if chance.random_bool(0.1) {
        query.push(
            ["sort=name", "limit=1&limit=2", "=", "&&", "q[]=1", "a=%FF%FE", "cursor"][chance.random_range(0..7)]
                .into(),
        );
    }
    if query.is_empty() { address } else { format!("{address}?{}", query.join("&")) }
}

async fn fuzzed(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    portal.office.publish_files().await.unwrap();
    let mut client = Client::read(&portal).await;
    let values = Values::of(&mut client, &portal).await;
    let mut chance = ChaCha8Rng::seed_from_u64(SEED);
    let paths = client.paths();
    assert_eq!(paths.len(), 9, "{paths:?}");
    for path in &paths {
        let parameters = client.parameters(path);
        for _ in 0..TRIES {
            let address = address(path, &parameters, &values, &mut chance);
            let answer = client.ask(path, &address, Method::GET, &[]).await;
            if answer.status != StatusCode::OK {
                continue;
            }
            let tag = answer.headers[header::ETAG].to_str().unwrap().to_owned();
            assert!(tag.starts_with('"'), "a strong tag");
            let known = client.ask(path, &address, Method::GET, &[(header::IF_NONE_MATCH, &tag)]).await;
            assert_eq!((known.status, known.body.as_str()), (StatusCode::NOT_MODIFIED, ""), "{address}");
            let head = client.ask(path, &address, Method::HEAD, &[]).await;
            assert_eq!((head.status, head.body.as_str()), (StatusCode::OK, ""), "{address}");
            assert_eq!(head.headers[header::ETAG], answer.headers[header::ETAG]);
        }
        let plain = address(path, &parameters, &values, &mut chance);
        for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
            let refused = client.ask(path, &plain, method, &[]).await;
            assert_eq!(refused.status, StatusCode::METHOD_NOT_ALLOWED);
            assert_eq!(refused.headers[header::ALLOW], "GET, HEAD, OPTIONS");
        }
        let refused = client.ask(path, &plain, Method::GET, &[(header::ACCEPT, "text/html")]).await;
        assert_eq!(refused.status, StatusCode::NOT_ACCEPTABLE);
        let unknown = client.ask(path, &format!("{}?hack=1", path.replace("{id}", "x")), Method::GET, &[]).await;
        assert_eq!(unknown.status, StatusCode::BAD_REQUEST);
        assert!(unknown.body.contains("hack"), "the parameter is named: {}", unknown.body);
    }
    for path in &paths {
        let seen = client.seen(path);
        let mut expected = BTreeSet::from([200, 304, 400, 405, 406]);
        // What names one thing may name nothing.
        if path.contains("{id}") || path.ends_with("statistics") || path.ends_with("reports") {
            expected.insert(404);
        }
        assert!(expected.is_subset(&seen), "{path}: {seen:?}");
        assert!(!seen.contains(&500), "{path}");
    }
}

#[tokio::test]
async fn whatever_is_asked_the_api_answers_as_its_description_says() {
    fuzzed(false).await;
}

#[tokio::test]
async fn whatever_is_asked_the_api_answers_as_its_description_says_on_postgresql() {
    fuzzed(true).await;
}

#[tokio::test]
async fn the_description_explains_every_parameter_and_every_field() {
    let portal = Portal::with_demo().await;
    let client = Client::read(&portal).await;
    let mut names = BTreeSet::new();
    for path in client.paths() {
        let operation = client.operation(&path);
        assert!(names.insert(operation["operationId"].to_string()), "{path} has a name of its own");
        assert!(operation["summary"].is_string(), "{path}");
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            assert!(parameter["description"].is_string(), "{path}: {parameter}");
        }
    }
    for (name, schema) in client.schemas() {
        for (field, told) in schema["properties"].as_object().into_iter().flatten() {
            let of_choice = told["oneOf"].as_array().into_iter().flatten().any(|one| one["description"].is_string());
            let is_explained = told["description"].is_string() || told["$ref"].is_string() || of_choice;
            assert!(is_explained, "{name}.{field}: {told}");
        }
    }
    for name in client.references() {
        assert!(client.schemas().iter().any(|(known, _)| *known == name), "{name} is described");
    }
}

#[tokio::test]
async fn pages_give_every_mahalla_once() {
    let portal = Portal::with_demo().await;
    let mut client = Client::read(&portal).await;
    let all = client.walk("/api/v1/mahallas?limit=200", "/api/v1/mahallas").await;
    let codes: BTreeSet<&str> = all.iter().map(|row| row["code"].as_str().unwrap()).collect();
    assert_eq!((all.len(), codes.len()), (9_452, 9_452));
    let found =
        client.walk("/api/v1/mahallas?q=doʻstlik&limit=20".replace('ʻ', "%CA%BB").as_str(), "/api/v1/mahallas").await;
    assert!(found.len() >= 126, "{}", found.len());
    let last = all.last().unwrap();
    let (district, name) = (last["district"].as_str().unwrap(), encoded(last["names"]["uz"].as_str().unwrap()));
    let path = format!("/api/v1/mahallas?q={name}&district={district}&limit=200");
    let named = client.walk(&path, "/api/v1/mahallas").await;
    assert!(named.iter().all(|row| row["district"] == district));
    assert!(named.iter().any(|row| row["code"] == last["code"]), "however many fit elsewhere");
    assert_eq!(client.walk("/api/v1/regions?limit=5", "/api/v1/regions").await.len(), 14);
    let of_one = client.walk("/api/v1/districts?region=1726&limit=4", "/api/v1/districts").await;
    assert!(of_one.len() > 4 && of_one.iter().all(|row| row["region"] == "1726"));
}

#[tokio::test]
async fn pages_of_reports_follow_each_other_without_gap_on_both_databases() {
    for on_postgres in [false, true] {
        let Some(portal) = Portal::on(on_postgres).await else { continue };
        let mut client = Client::read(&portal).await;
        let whole = client.walk("/api/v1/reports?limit=200", "/api/v1/reports").await;
        let by_three = client.walk("/api/v1/reports?limit=3", "/api/v1/reports").await;
        assert!(whole.len() > 6);
        assert_eq!(by_three, whole);
        let mahalla = whole[0]["mahalla"].as_str().unwrap();
        let of_one = client.walk(&format!("/api/v1/reports?area={mahalla}"), "/api/v1/reports").await;
        assert!(!of_one.is_empty() && of_one.len() < whole.len());
        let of_quarter = client.walk("/api/v1/reports?period=2026Q2", "/api/v1/reports").await;
        assert!(!of_quarter.is_empty() && of_quarter.iter().all(|row| row["period"] == "2026Q2"));
    }
}

#[tokio::test]
async fn what_pages_do_not_show_the_api_does_not_tell() {
    let portal = Portal::with_demo().await;
    let inspector = portal.sign_in("inspector").await;
    let opened = portal.post("/uz/desk/reports", &inspector, &[("quarter", "2026Q3")]).await;
    let draft = opened.location().rsplit('/').next().unwrap().to_owned();
    let mut client = Client::read(&portal).await;
    let hidden = client.ask("/api/v1/reports/{id}", &format!("/api/v1/reports/{draft}"), Method::GET, &[]).await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND, "a draft is its author's alone");
    let (id, mut suppressed) = (portal.keys.codes[0].2.clone(), 0);
    for officer in portal.keys.codes.iter().map(|code| &code.2).collect::<BTreeSet<_>>() {
        let path = format!("/api/v1/inspectors/{officer}/score");
        let answer = client.ask("/api/v1/inspectors/{id}/score", &path, Method::GET, &[]).await;
        let Ok(score) = serde_json::from_str::<Value>(&answer.body) else { continue };
        if score["share"]["status"] == "suppressed" {
            suppressed += 1;
            assert!(score["share"]["ratings"].is_null() && score["band"].is_null() && score["ballots"].is_null());
            assert_eq!(score["history"], serde_json::json!([]));
        }
    }
    let sql = format!(
        "UPDATE score SET card = REPLACE(REPLACE(card, '\"Share\":', '\"Gone\":'), '\"figure\":{{\"Gone\"', '\"figure\":\"Suppressed\",\"x\":{{\"Gone\"') WHERE assignment_id IN (SELECT id FROM assignment WHERE officer_id = '{id}')"
    );
    portal.office.storage.connection().execute_unprepared(&sql).await.unwrap();
    let path = format!("/api/v1/inspectors/{id}/score");
    let answer = client.ask("/api/v1/inspectors/{id}/score", &path, Method::GET, &[]).await;
    assert_eq!(answer.status, StatusCode::OK);
    let score: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(score["share"]["status"], "suppressed", "{suppressed} others");
    assert!(score["share"]["ratings"].is_null() && score["history"] == serde_json::json!([]));
    let sql = format!("UPDATE assignment SET valid_to = '2026-11-01' WHERE officer_id = '{id}'");
    portal.office.storage.connection().execute_unprepared(&sql).await.unwrap();
    for path in ["/api/v1/inspectors/{id}", "/api/v1/inspectors/{id}/score"] {
        let gone = client.ask(path, &path.replace("{id}", &id), Method::GET, &[]).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND, "who left holds no post");
    }
}

#[tokio::test]
async fn an_unknown_address_is_a_problem_and_not_a_page() {
    let portal = Portal::with_demo().await;
    for path in
        ["/api", "/api/", "/api/v1", "/api/v2/regions", "/api/v1/regions/", "/api/v1/inspectors/a/b", "/api/../x"]
    {
        let answer = portal.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(answer.headers[header::CONTENT_TYPE], "application/problem+json", "{path}");
        assert_eq!(answer.headers[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*");
        let problem: Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(
            (problem["status"].as_u64(), problem["type"].as_str()),
            (Some(404), Some("/en/open-data#problem-not-found"))
        );
    }
}

#[tokio::test]
async fn every_kind_of_problem_is_explained_where_its_type_points() {
    let portal = Portal::with_demo().await;
    let page = portal.get("/en/open-data").await.body;
    for problem in ["parameter", "not-found", "method", "not-acceptable", "too-many", "fault"] {
        assert!(page.contains(&format!("id=\"problem-{problem}\"")), "{problem}");
    }
}

#[tokio::test]
async fn one_network_may_not_ask_without_end() {
    let portal = Portal::with_demo().await;
    let mut refused = None;
    for _ in 0..400 {
        let answer = portal.get("/api/v1/regions?limit=1").await;
        if answer.status != StatusCode::OK {
            refused = Some(answer);
            break;
        }
    }
    let refused = refused.expect("a limit");
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(refused.headers[header::RETRY_AFTER].to_str().unwrap().parse::<u64>().unwrap() > 0);
    let mut client = Client::read(&portal).await;
    assert_eq!(client.items("/api/v1/regions").await.len(), 14, "another network is not held up");
}

#[tokio::test]
async fn with_the_database_gone_a_program_is_told_so_without_a_word_of_the_machine() {
    let portal = Portal::with_demo().await;
    let mut client = Client::read(&portal).await;
    portal.office.storage.close().await.unwrap();
    let id = &portal.keys.codes[0].2;
    for (path, address) in [
        ("/api/v1/reports", "/api/v1/reports?limit=3".to_owned()),
        ("/api/v1/inspectors/{id}", format!("/api/v1/inspectors/{id}")),
        ("/api/v1/periods", "/api/v1/periods".to_owned()),
    ] {
        let answer = client.ask(path, &address, Method::GET, &[]).await;
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{path}");
        assert!(!answer.body.to_lowercase().contains("sql"), "{}", answer.body);
    }
    assert_eq!(client.items("/api/v1/regions").await.len(), 14, "what is in memory is still told");
}
