//! The program itself, killed and starved while residents write: what was shown is there, what is there is whole.
use crate::support::{NOW, Portal};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicU32, Ordering},
        mpsc,
    },
};
use storage::Storage;
use time::format_description::well_known::Rfc3339;

const TEXT: &str = "Har kecha soat uchgacha baland musiqa yangraydi, uxlab boʻlmaydi";
/// Residents who write at the same time.
const WRITERS: usize = 4;

/// A portal as a process of its own.
struct Program {
    child: Child,
    address: SocketAddr,
}

impl Program {
    /// Starts it over a folder; `most` bounds the kibibytes a file may have.
    fn start(folder: &Path, most: Option<u64>) -> Self {
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let own = env!("CARGO_BIN_EXE_hisobdor");
        let mut command = match most {
            // A signal that nobody heeds becomes an error of the write, as on a full disk.
            Some(most) => {
                let mut shell = Command::new("sh");
                shell.args(["-c", &format!("trap '' XFSZ; ulimit -f {}; exec \"$0\" serve", most * 2), own]);
                shell
            }
            None => {
                let mut program = Command::new(own);
                program.arg("serve");
                program
            }
        };
        let child = command
            .env("HISOBDOR_DATA_DIR", folder)
            .env("HISOBDOR_DATABASE_URL", format!("sqlite://{}", folder.join("test.db").display()))
            .env("HISOBDOR_LISTEN", address.to_string())
            .env("HISOBDOR_DEMO", "1")
            .env("HISOBDOR_CLOCK", format!("~{}", NOW.format(&Rfc3339).unwrap()))
            .env("HISOBDOR_TRUSTED_PROXIES", "127.0.0.1")
            .env("HISOBDOR_SITE_DIR", folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut program = Self { child, address };
        // It says where it serves; what it says later must not fill the pipe.
        let mut said = BufReader::new(program.child.stdout.take().unwrap()).lines();
        let is_up = said.by_ref().any(|line| line.is_ok_and(|line| line.contains(&address.to_string())));
        assert!(is_up, "it starts");
        std::thread::spawn(move || said.count());
        program
    }

    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An answer over a real connection: status, cookies set, body. None when the connection broke.
pub fn ask(
    address: SocketAddr,
    request: &str,
    cookies: &str,
    form: Option<&[(&str, &str)]>,
) -> Option<(u16, String, String)> {
    static NETWORK: AtomicU32 = AtomicU32::new(0x0A00_0000);
    let network = std::net::Ipv4Addr::from_bits(NETWORK.fetch_add(256, Ordering::Relaxed));
    let body = form.map(|fields| serde_urlencoded::to_string(fields).unwrap()).unwrap_or_default();
    let mut stream = TcpStream::connect(address).ok()?;
    write!(
        stream,
        "{request} HTTP/1.1\r\nHost: {address}\r\nX-Forwarded-For: {network}\r\nCookie: {cookies}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let (head, body) = answer.split_once("\r\n\r\n")?;
    // An answer that was cut off was not shown.
    if head.to_ascii_lowercase().contains("transfer-encoding: chunked") && !body.ends_with("0\r\n\r\n") {
        return None;
    }
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let cookies = head.lines().filter_map(|line| line.to_ascii_lowercase().strip_prefix("set-cookie: ").map(|_| line));
    let cookies: Vec<&str> = cookies.filter_map(|line| line[12..].split(';').next()).collect();
    Some((status, cookies.join("; "), body.to_owned()))
}

fn between<'a>(body: &'a str, before: &str, after: &str) -> Option<&'a str> {
    body.split_once(before)?.1.split(after).next()
}

fn new_form(address: SocketAddr, mahalla: &str) -> Option<String> {
    let page = ask(address, &format!("GET /uz/concerns/new?mahalla={mahalla}"), "", None)?.2;
    between(&page, "name=\"form\" value=\"", "\"").map(str::to_owned)
}

fn send(address: SocketAddr, mahalla: &str, form: &str) -> Option<(u16, String, String)> {
    let fields = [
        ("mahalla", mahalla),
        ("category", "noise"),
        ("kind", "application"),
        ("about", "mahalla"),
        ("text", TEXT),
        ("identity", "confidential"),
        ("name", "Aziza Karimova"),
        ("address", "Navoiy koʻchasi, 1"),
        ("consent", "yes"),
        ("form", form),
    ];
    ask(address, "POST /uz/concerns/new", "", Some(&fields))
}

/// The receipt that is shown after sending.
fn shown(address: SocketAddr, sent: &(u16, String, String)) -> Option<String> {
    assert_eq!(sent.0, 303, "{}", sent.2);
    let page = ask(address, "GET /uz/concerns/sent", &sent.1, None)?.2;
    let code = between(&page, "id=\"receipt-code\"", "</")?;
    Some(code.split_once('>')?.1.trim().to_owned())
}

fn follows(address: SocketAddr, receipt: &str) -> bool {
    let followed = ask(address, "POST /uz/concerns/follow", "", Some(&[("receipt", receipt)])).unwrap();
    followed.0 == 303 && ask(address, "GET /uz/concerns/case", &followed.1, None).unwrap().2.contains(TEXT)
}

/// Keys of all concerns that were raised in this test, each looked at for being whole.
async fn whole(folder: &Path) -> Vec<String> {
    use storage::inbox::{Part, Reach, list_page};
    let storage = Storage::open(&format!("sqlite://{}", folder.join("test.db").display())).await.unwrap();
    let reach = Reach::Above { office: "republic".into(), territory: String::new() };
    let database = storage.connection();
    let mut ids = Vec::new();
    for record in list_page(database, &reach, (Part::Open, ""), 0, 100_000).await.unwrap() {
        if record.received_at < NOW.unix_timestamp() {
            continue;
        }
        let id = [record.id.clone()];
        assert_eq!(storage::keys::list_keys(database, &id).await.unwrap().len(), 1, "it has its key");
        assert!(storage::keys::find_identity(database, &record.id).await.unwrap().is_some(), "its author");
        assert!(!storage::concerns::list_events(database, &record.id).await.unwrap().is_empty(), "and its history");
        ids.push(record.id);
    }
    storage.close().await.unwrap();
    ids
}

/// The folder of a furnished portal that is closed, and a mahalla of it.
async fn furnished() -> (Portal, PathBuf, String) {
    let portal = Portal::with_demo().await;
    portal.office.storage.close().await.unwrap();
    let site = r#"{"css": "/pkg/a.css", "start": "/pkg/a.js", "icons": "/pkg/a.svg", "logo": "/pkg/b.svg"}"#;
    std::fs::write(portal.folder.0.join("manifest.json"), site).unwrap();
    let (folder, mahalla) = (portal.folder.0.clone(), portal.keys.codes[0].1.clone());
    (portal, folder, mahalla)
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_moment_what_was_shown_is_there_and_what_is_there_is_whole() {
    let (_portal, folder, mahalla) = furnished().await;
    let receipts = Mutex::new(Vec::new());
    let unanswered = Mutex::new(Vec::new());
    for kill_after in [1, 5, 9, 14] {
        let program = Program::start(&folder, None);
        let address = program.address;
        let (told, hear) = mpsc::channel();
        std::thread::scope(|scope| {
            for _ in 0..WRITERS {
                let (told, receipts, unanswered, mahalla) = (told.clone(), &receipts, &unanswered, &mahalla);
                scope.spawn(move || {
                    while let Some(form) = new_form(address, mahalla) {
                        let Some(receipt) = send(address, mahalla, &form).and_then(|sent| shown(address, &sent)) else {
                            unanswered.lock().unwrap().push(form);
                            return;
                        };
                        receipts.lock().unwrap().push(receipt);
                        let _ = told.send(());
                    }
                });
            }
            hear.iter().take(kill_after).for_each(drop);
            program.kill();
        });
    }
    let (receipts, unanswered) = (receipts.into_inner().unwrap(), unanswered.into_inner().unwrap());
    assert!(receipts.len() >= 29 && !unanswered.is_empty(), "{} {}", receipts.len(), unanswered.len());
    let there = whole(&folder).await.len();
    assert!(there >= receipts.len() && there <= receipts.len() + unanswered.len(), "{there}");
    let program = Program::start(&folder, None);
    for receipt in &receipts {
        assert!(follows(program.address, receipt), "a receipt that was shown opens its concern");
    }
    for form in &unanswered {
        let sent = send(program.address, &mahalla, form).unwrap();
        let receipt = shown(program.address, &sent).unwrap();
        assert!(follows(program.address, &receipt));
    }
    program.kill();
    assert_eq!(whole(&folder).await.len(), receipts.len() + unanswered.len(), "who sends again files once");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_the_words_stay_on_the_page_and_go_when_there_is_room() {
    let (_portal, folder, mahalla) = furnished().await;
    let program = Program::start(&folder, Some(512));
    let mut receipts = Vec::new();
    let refused = loop {
        let form = new_form(program.address, &mahalla).unwrap();
        let sent = send(program.address, &mahalla, &form).unwrap();
        if sent.0 != 303 {
            break (sent, form);
        }
        receipts.push(shown(program.address, &sent).unwrap());
        assert!(receipts.len() < 500, "the disk is never full");
    };
    let ((status, _, body), form) = refused;
    assert_eq!(status, 503);
    assert!(body.contains(TEXT) && body.contains("Aziza Karimova"), "nothing typed is lost");
    assert_eq!(between(&body, "name=\"form\" value=\"", "\""), Some(form.as_str()));
    program.kill();
    assert_eq!(whole(&folder).await.len(), receipts.len(), "nothing is half-written");
    let program = Program::start(&folder, None);
    let sent = send(program.address, &mahalla, &form).unwrap();
    receipts.push(shown(program.address, &sent).unwrap());
    assert!(receipts.iter().all(|receipt| follows(program.address, receipt)));
    program.kill();
    assert_eq!(whole(&folder).await.len(), receipts.len());
}
