//! Letters over a real SMTP server: in the resident's language, once, and later when the server was away.
use crate::support::Portal;
use axum::http::StatusCode;
use domain::portal::Watch;
use mailin_embedded::{AuthMechanism, Handler, Response, Server, SslConfig, response};
use server::{config::Config, jobs, mail::Post};
use std::{
    io,
    net::TcpListener,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};
use storage::{ConnectionTrait, LetterRecord, letters};

const PASSWORD: &str = "secret of the portal";

/// A letter as the server got it: whom it is for, and its text.
type Delivered = (Vec<String>, String);

/// The server's side of one connection.
#[derive(Clone, Default)]
struct Letterbox {
    letters: Arc<Mutex<Vec<Delivered>>>,
    /// Whether it takes letters only from who says the password.
    wants_password: bool,
    is_known: bool,
    to: Vec<String>,
    text: Vec<u8>,
}

impl Handler for Letterbox {
    fn auth_plain(&mut self, _: &str, name: &str, password: &str) -> Response {
        self.is_known = (name, password) == ("portal", PASSWORD);
        if self.is_known { response::AUTH_OK } else { response::INVALID_CREDENTIALS }
    }

    fn rcpt(&mut self, to: &str) -> Response {
        if self.wants_password && !self.is_known {
            return response::NO_MAILBOX;
        }
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
    serve_with(listener, Letterbox::default(), SslConfig::None)
}

fn serve_with(listener: TcpListener, letterbox: Letterbox, ssl: SslConfig) -> Letterbox {
    let mut server = Server::new(letterbox.clone());
    server.with_name("mail.test").with_ssl(ssl).unwrap().with_tcp_listener(listener);
    if letterbox.wants_password {
        server.with_auth(AuthMechanism::Plain);
    }
    std::thread::spawn(move || drop(server.serve()));
    letterbox
}

fn post(address: &str) -> Post {
    post_by(&[("HISOBDOR_SMTP_URL", format!("smtp://{address}"))])
}

fn post_by(values: &[(&str, String)]) -> Post {
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

/// A server that speaks TLS after STARTTLS and wants a password; and the file with the certificate to trust.
fn guarded(folder: &Path) -> (String, Letterbox, PathBuf) {
    // The server does not choose between two libraries that are both there.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let made = rcgen::generate_simple_self_signed(vec!["localhost".into()]).unwrap();
    let (certificate, key) = (folder.join("mail.crt"), folder.join("mail.key"));
    std::fs::write(&certificate, made.cert.pem()).unwrap();
    std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    let ssl =
        SslConfig::SelfSigned { cert_path: certificate.display().to_string(), key_path: key.display().to_string() };
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("localhost:{}", listener.local_addr().unwrap().port());
    let letterbox = Letterbox { wants_password: true, ..Letterbox::default() };
    (address, serve_with(listener, letterbox, ssl), certificate)
}

#[tokio::test]
async fn a_letter_goes_over_starttls_with_the_password_and_never_in_the_open() {
    let portal = Portal::with_demo().await;
    let (address, letterbox, certificate) = guarded(&portal.folder.0);
    ask_for_a_code(&portal, "uz", "dilnoza@example.uz").await;
    let ca = ("HISOBDOR_SMTP_CA", certificate.display().to_string());
    let by =
        |name: &str, password: &str| format!("smtp://{name}:{}@{address}?tls=required", password.replace(' ', "%20"));
    let stranger = post_by(&[("HISOBDOR_SMTP_URL", by("portal", PASSWORD))]);
    assert_eq!(
        jobs::send_letters(&portal.office, &stranger).await.unwrap(),
        0,
        "a stranger's certificate is not trusted"
    );
    let portal = portal.later(time::Duration::hours(1)).await;
    let wrong = post_by(&[("HISOBDOR_SMTP_URL", by("portal", "wrong")), ca.clone()]);
    assert_eq!(jobs::send_letters(&portal.office, &wrong).await.unwrap(), 0, "a wrong password is refused");
    let portal = portal.later(time::Duration::hours(3)).await;
    let right = post_by(&[("HISOBDOR_SMTP_URL", by("portal", PASSWORD)), ca]);
    assert_eq!(jobs::send_letters(&portal.office, &right).await.unwrap(), 1);
    assert_eq!(letterbox.letters.lock().unwrap().len(), 1);
}

/// As if the program had been killed between the server's word and its own note.
async fn wait_again(portal: &Portal, letter: &LetterRecord) {
    let sealed: String = letter.sealed.iter().map(|byte| format!("{byte:02x}")).collect();
    let again = format!(
        "UPDATE letter SET sent_at = NULL, sealed = X'{sealed}', next_at = {} WHERE id = {}",
        letter.next_at, letter.id
    );
    portal.office.storage.connection().execute_unprepared(&again).await.unwrap();
}

#[tokio::test]
async fn a_letter_whose_sending_was_not_noted_is_the_same_letter_when_it_goes_again() {
    let portal = Portal::with_demo().await;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let letterbox = serve(listener);
    ask_for_a_code(&portal, "uz", "sardor@example.uz").await;
    let database = portal.office.storage.connection();
    let [waiting] = &letters::list_due_letters(database, i64::MAX, 99, 9).await.unwrap()[..] else { panic!("one") };
    let waiting = waiting.clone();
    assert_eq!(jobs::send_letters(&portal.office, &post(&address)).await.unwrap(), 1);
    wait_again(&portal, &waiting).await;
    assert_eq!(jobs::send_letters(&portal.office, &post(&address)).await.unwrap(), 1);
    let sent = letterbox.letters.lock().unwrap().clone();
    let id = |text: &str| text.lines().find(|line| line.starts_with("Message-ID:")).map(str::to_owned);
    let [(_, first), (_, again)] = &sent[..] else { panic!("twice") };
    assert!(id(first).is_some() && id(first) == id(again), "{:?} {:?}", id(first), id(again));
}

#[tokio::test]
async fn letters_in_a_folder_are_one_file_each_however_often_they_go() {
    let portal = Portal::with_demo().await;
    let folder = portal.folder.0.join("post");
    let post = post_by(&[("HISOBDOR_DATA_DIR", folder.display().to_string())]);
    ask_for_a_code(&portal, "uz", "kamola@example.uz").await;
    let database = portal.office.storage.connection();
    let waiting = letters::list_due_letters(database, i64::MAX, 99, 9).await.unwrap().remove(0);
    for _ in 0..2 {
        assert_eq!(jobs::send_letters(&portal.office, &post).await.unwrap(), 1);
        wait_again(&portal, &waiting).await;
    }
    let files: Vec<_> =
        std::fs::read_dir(folder.join("outbox")).unwrap().flatten().map(|file| file.file_name()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
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
