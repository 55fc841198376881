//! A client that has read the description and holds every answer against it.
use crate::support::{Answer, Portal};
use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{HeaderName, Method, Request, header},
};
use jsonschema::Validator;
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    net::SocketAddr,
};

/// The client.
pub struct Client<'a> {
    portal: &'a Portal,
    description: Value,
    validators: HashMap<String, Validator>,
    seen: BTreeMap<String, BTreeSet<u16>>,
    requests: u32,
}

impl<'a> Client<'a> {
    /// Reads the description.
    pub async fn read(portal: &'a Portal) -> Self {
        let mut client =
            Self { portal, description: Value::Null, validators: HashMap::new(), seen: BTreeMap::new(), requests: 0 };
        let answer = client.send("/api/openapi.json", Method::GET, &[]).await;
        client.description = serde_json::from_str(&answer.body).unwrap();
        assert!(client.description["openapi"].as_str().unwrap().starts_with("3.1."));
        assert_eq!(client.description["info"]["license"]["identifier"], "CC-BY-4.0");
        client
    }

    /// All addresses.
    pub fn paths(&self) -> Vec<String> {
        self.description["paths"].as_object().unwrap().keys().cloned().collect()
    }

    /// What is said of an address.
    pub fn operation(&self, path: &str) -> &Value {
        &self.description["paths"][path]["get"]
    }

    /// The shapes by name.
    pub fn schemas(&self) -> Vec<(String, &Value)> {
        let schemas = self.description["components"]["schemas"].as_object().unwrap();
        schemas.iter().map(|(name, schema)| (name.clone(), schema)).collect()
    }

    /// The names of shapes that something points to.
    pub fn references(&self) -> BTreeSet<String> {
        let text = self.description.to_string();
        let pointers = text.split("#/components/schemas/").skip(1);
        pointers.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    }

    /// Names of parameters, and whether they stand in the path.
    pub fn parameters(&self, path: &str) -> Vec<(String, bool)> {
        let told = self.description["paths"][path]["get"]["parameters"].as_array();
        told.into_iter().flatten().map(|one| (one["name"].as_str().unwrap().to_owned(), one["in"] == "path")).collect()
    }

    /// Statuses that were seen at an address.
    pub fn seen(&self, path: &str) -> BTreeSet<u16> {
        self.seen.get(path).cloned().unwrap_or_default()
    }

    /// Each request comes from another network.
    async fn send(&mut self, address: &str, method: Method, headers: &[(HeaderName, &str)]) -> Answer {
        self.requests += 1;
        let [_, a, b, c] = self.requests.to_be_bytes();
        let mut request = Request::builder().method(method).uri(address);
        for (name, value) in headers {
            request = request.header(name, *value);
        }
        let mut request = request.body(Body::empty()).unwrap();
        request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([10 + a, b, c, 1], 1))));
        self.portal.ask(request).await
    }

    /// Asks, and holds the answer against the description of `path`.
    pub async fn ask(&mut self, path: &str, address: &str, method: Method, headers: &[(HeaderName, &str)]) -> Answer {
        let answer = self.send(address, method.clone(), headers).await;
        let status = answer.status.as_u16();
        self.seen.entry(path.to_owned()).or_default().insert(status);
        let told = self.description["paths"][path]["get"]["responses"][status.to_string()].clone();
        assert!(told.is_object(), "{method} {address}: the description knows no {status}: {}", answer.body);
        for name in told["headers"].as_object().into_iter().flat_map(|headers| headers.keys()) {
            let is_needed = name != "Link" || answer.body.contains("\"next\":\"");
            assert!(!is_needed || answer.headers.contains_key(name.as_str()), "{address}: {status} without {name}");
        }
        assert_eq!(answer.headers[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*", "{address}");
        let Some(content) = told["content"].as_object() else {
            assert_eq!(answer.body, "", "{address}: {status} has no content");
            return answer;
        };
        let kind = answer.headers[header::CONTENT_TYPE].to_str().unwrap();
        let schema = &content.get(kind).unwrap_or_else(|| panic!("{address}: {kind} is not described"))["schema"];
        if method != Method::HEAD {
            let body: Value = serde_json::from_str(&answer.body).unwrap();
            self.compare(schema, &body, address);
            if status >= 400 {
                assert_eq!(body["status"].as_u64(), Some(status.into()));
                assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
            }
        }
        answer
    }

    fn compare(&mut self, schema: &Value, body: &Value, address: &str) {
        let components = &self.description["components"];
        let validator = self.validators.entry(schema.to_string()).or_insert_with(|| {
            let mut whole = schema.clone();
            whole["components"] = components.clone();
            whole["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
            jsonschema::options().should_validate_formats(true).build(&whole).unwrap()
        });
        let wrong: Vec<String> = validator.iter_errors(body).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "{address}: {wrong:?}\n{body}");
    }

    /// The rows of one page.
    pub async fn items(&mut self, address: &str) -> Vec<Value> {
        let path = address.split('?').next().unwrap().to_owned();
        let answer = self.ask(&path, address, Method::GET, &[]).await;
        let body: Value = serde_json::from_str(&answer.body).unwrap();
        body["items"].as_array().unwrap_or_else(|| panic!("{address}: {body}")).clone()
    }

    /// The rows of all pages, by the links from one to the next.
    pub async fn walk(&mut self, address: &str, path: &str) -> Vec<Value> {
        let (mut rows, mut next) = (Vec::new(), Some(address.to_owned()));
        while let Some(address) = next {
            let answer = self.ask(path, &address, Method::GET, &[]).await;
            let body: Value = serde_json::from_str(&answer.body).unwrap();
            rows.extend(body["items"].as_array().unwrap_or_else(|| panic!("{address}: {body}")).iter().cloned());
            next = body["next"].as_str().map(str::to_owned);
            let link = answer.headers.get(header::LINK).map(|link| link.to_str().unwrap().to_owned());
            assert_eq!(link, next.as_ref().map(|next| format!("<{next}>; rel=\"next\"")));
        }
        rows
    }
}
