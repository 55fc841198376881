//! Letters over a real SMTP server: in the resident's language, once, and later when the server was away.
use crate::support::Portal;
use axum::http::StatusCode;
use domain::portal::Watch;
use mailin_embedded::{Handler, Response, Server, SslConfig, response};
use server::{config::Config, jobs, mail::Post};
use std::{
    io,
    net::TcpListener,
    sync::{Arc, Mutex},
};

/// A letter as the server got it: whom it is for, and its text.
type Delivered = (Vec<String>, String);

/// The server's side of one connection.
#[derive(Clone, Default)]
struct Letterbox {
    letters: Arc<Mutex<Vec<Delivered>>>,
    to: Vec<String>,
    text: Vec<u8>,
}

impl Handler for Letterbox {
    fn rcpt(&mut self, to: &str) -> Response {
        self.to.push(to.to_owned());
        response::OK
    }

    fn data(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.text.extend_from_slice(bytes);
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        let text = String::from_utf8_lossy(&std::mem::take(&mut self.text)).into_owned();
        self.letters.lock().unwrap().push((std::mem::take(&mut self.to), text));
        response::OK
    }
}

/// Serves on the listener until the process ends.
fn serve(listener: TcpListener) -> Letterbox {
    let letterbox = Letterbox::default();
    let mut server = Server::new(letterbox.clone());
    server.with_name("mail.test").with_ssl(SslConfig::None).unwrap().with_tcp_listener(listener);
    std::thread::spawn(move || drop(server.serve()));
    letterbox
}

fn post(address: &str) -> Post {
    let values = [("HISOBDOR_DEMO", "1".to_owned()), ("HISOBDOR_SMTP_URL", format!("smtp://{address}"))];
    let config =
        Config::of(|name| values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())).unwrap();
    Post::open(&config).unwrap()
}

async fn ask_for_a_code(portal: &Portal, language: &str, email: &str) {
    let inspector = &portal.keys.codes[0].2;
    let path = format!("/{language}/inspectors/{inspector}/rate");
    let form = portal.get(&path).await.hidden("form");
    let asked = portal.post(&path, "", &[("p6", "4"), ("email", email), ("form", &form)]).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{email}");
}

#[tokio::test]
async fn a_code_reaches_the_resident_in_his_language_and_once() {
    let portal = Portal::with_demo().await;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let letterbox = serve(listener);
    ask_for_a_code(&portal, "ru", "aziza@example.uz").await;
    let post = post(&address);
    assert_eq!(jobs::send_letters(&portal.office, &post).await.unwrap(), 1);
    assert_eq!(jobs::send_letters(&portal.office, &post).await.unwrap(), 0, "no letter goes twice");
    let letters = letterbox.letters.lock().unwrap().clone();
    let [(to, text)] = &letters[..] else { panic!("one letter, not {}", letters.len()) };
    assert!(to.iter().any(|one| one.contains("aziza@example.uz")), "{to:?}");
    let text = decoded(text);
    assert!(text.contains("Хисобдор: код подтверждения") || text.contains("utf-8?b?"), "{text}");
    assert!(text.split(|sign: char| !sign.is_ascii_digit()).any(|word| word.len() == 6), "{text}");
    assert!(!text.contains(&portal.keys.codes[0].2), "a letter says nothing about whom");
}

#[tokio::test]
async fn a_letter_waits_for_a_server_that_was_away() {
    let portal = Portal::with_demo().await;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    ask_for_a_code(&portal, "uz", "bobur@example.uz").await;
    assert_eq!(jobs::send_letters(&portal.office, &post(&address.to_string())).await.unwrap(), 0);
    let portal = portal.later(time::Duration::hours(1)).await;
    let letterbox = serve(TcpListener::bind(address).unwrap());
    assert_eq!(jobs::send_letters(&portal.office, &post(&address.to_string())).await.unwrap(), 1);
    assert_eq!(letterbox.letters.lock().unwrap().len(), 1);
    assert!(Watch::is_ready(portal.office.as_ref()).await);
}

/// The letter with its quoted-printable or base64 body read, for looking at words.
fn decoded(letter: &str) -> String {
    use base64::{Engine, prelude::BASE64_STANDARD};
    let (head, body) = letter.split_once("\r\n\r\n").unwrap_or((letter, ""));
    let joined: String = body.split_whitespace().collect();
    let body = BASE64_STANDARD.decode(joined).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let body = body.unwrap_or_else(|| letter.to_owned());
    format!("{head}\n{body}")
}

#[tokio::test]
async fn a_letter_that_was_given_up_is_sent_again_by_the_operator_who_learns_nothing_of_it() {
    let portal = Portal::with_demo().await;
    ask_for_a_code(&portal, "uz", "given-up@example.uz").await;
    let database = portal.office.storage.connection();
    let letter = storage::letters::list_due_letters(database, i64::MAX, 80, 10).await.unwrap().pop().unwrap();
    let tried = storage::LetterRecord { attempts: 79, ..letter.clone() };
    assert!(storage::letters::take_letter(database, &tried, letter.next_at + 1).await.unwrap());
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let post = post(&listener.local_addr().unwrap().to_string());
    let letterbox = serve(listener);
    let later = portal.later(time::Duration::hours(1)).await;
    assert_eq!(jobs::send_letters(&later.office, &post).await.unwrap(), 0, "it is given up");
    let number = letter.id.to_string();
    let inspector = later.sign_in("inspector").await;
    let closed = later.post("/uz/desk/letters", &inspector, &[("number", &number)]).await;
    assert_eq!(closed.status, StatusCode::NOT_FOUND);
    let admin = later.sign_in("admin").await;
    let page = later.get_with("/uz/desk", &admin).await;
    assert!(page.body.contains("Qayta yuborish") && !page.body.contains("given-up@"));
    let again = later.post("/uz/desk/letters", &admin, &[("number", &number)]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert_eq!(jobs::send_letters(&later.office, &post).await.unwrap(), 1);
    assert_eq!(letterbox.letters.lock().unwrap().len(), 1);
    assert!(!later.get_with("/uz/desk", &admin).await.body.contains("Qayta yuborish"));
}
