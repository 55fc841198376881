//! The way of an operator with the program itself, from an empty folder to a portal restored elsewhere.
use crate::{
    killed::ask,
    support::{Folder, registry},
};
use std::{
    fs,
    io::{BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
};

const STAFF: &str =
    "officer,name_uz,name_uz_cyrl,name_ru,name_en,rank,post,post_kind,address,senior,mahallas,from,to,receptions\n";
const ALI: &str =
    "77,Ali Valiyev,Али Валиев,Али Валиев,Ali Valiyev,kapitan,p1,mhtm,Bogʻ 1,,17090001,2026-01-01,,1 17:00-20:00\n";

/// A data folder, and the instant in it.
struct House {
    folder: PathBuf,
    site: PathBuf,
    clock: &'static str,
    address: SocketAddr,
}

/// What a command said, and whether it went well.
struct Said {
    status: i32,
    out: String,
    err: String,
}

impl House {
    fn in_folder(folder: PathBuf, site: &Path) -> Self {
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        Self { folder, site: site.to_owned(), clock: "2026-12-02T10:00:00+05:00", address }
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hisobdor"));
        command
            .args(words)
            .current_dir(&self.site)
            .env_remove("HISOBDOR_DATABASE_URL")
            .env("HISOBDOR_DATA_DIR", &self.folder)
            .env("HISOBDOR_SITE_DIR", &self.site)
            .env("HISOBDOR_LISTEN", self.address.to_string())
            .env("HISOBDOR_DEMO", "1")
            .env("HISOBDOR_CLOCK", self.clock)
            .env("HISOBDOR_TRUSTED_PROXIES", "127.0.0.1");
        command
    }

    fn run_with(&self, words: &[&str], typed: &str) -> Said {
        let mut command = self.command(words);
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut child = child.unwrap();
        // Who needs no word may be gone already.
        let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
        let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Said { status: status.code().unwrap(), out: text(stdout), err: text(stderr) }
    }

    fn run(&self, words: &[&str]) -> Said {
        self.run_with(words, "")
    }

    /// Runs what goes well, and gives what it says.
    fn does(&self, words: &[&str]) -> String {
        let said = self.run(words);
        assert_eq!(said.status, 0, "{words:?}: {}{}", said.out, said.err);
        said.out
    }

    /// Runs what goes wrong, and gives the one line that it says.
    fn refuses(&self, words: &[&str]) -> String {
        let said = self.run_with(words, "correct horse battery\n");
        assert_eq!(said.status, 1, "{words:?}: {}{}", said.out, said.err);
        let told: Vec<&str> = said.err.lines().filter(|line| line.starts_with("hisobdor: ")).collect();
        assert_eq!(told.len(), 1, "{words:?}: {}", said.err);
        told[0].to_owned()
    }

    fn serve(&self) -> Serving {
        let mut child = self.command(&["serve"]).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = self.address.to_string();
        assert!(said.by_ref().any(|line| line.is_ok_and(|line| line.contains(&address))), "it starts");
        std::thread::spawn(move || said.count());
        Serving(child)
    }

    fn page(&self, path: &str) -> String {
        let (status, _, body) = ask(self.address, &format!("GET {path}"), "", None).unwrap();
        assert_eq!(status, 200, "{path}");
        body
    }
}

/// A program that serves, until the test is over.
struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).unwrap().next().is_none()
}

fn kept_apart(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() { kept_apart(&entry.path(), &target) } else { drop(fs::copy(entry.path(), target)) }
    }
}

/// Furnishes an empty folder as an operator would.
fn furnish(house: &House, files: &Path) {
    let looked = house.run(&["doctor"]);
    assert!(looked.status == 1 && looked.out.contains("keys      WRONG"), "{}{}", looked.out, looked.err);
    assert!(is_empty(&house.folder), "to look changes nothing");
    let registry = registry();
    let registry = registry.to_str().unwrap();
    assert!(house.does(&["import", "registry", registry]).contains("9452 mahallas: 9452 added"));
    assert!(house.does(&["import", "registry", registry]).contains("0 added, 0 changed, 0 merged, 0 closed"));
    let (good, bad) = (files.join("staff.csv"), files.join("bad.csv"));
    fs::write(&good, format!("{STAFF}{ALI}")).unwrap();
    fs::write(&bad, format!("{STAFF}{}{}", ALI.replace("Ali", "Vali"), ALI.replace("kapitan", "general"))).unwrap();
    assert!(house.does(&["import", "staff", good.to_str().unwrap()]).starts_with("1 rows"));
    let told = house.refuses(&["import", "staff", bad.to_str().unwrap()]);
    assert!(told.contains("bad.csv, line 3: rank") && told.ends_with("nothing was applied"), "{told}");
    let republic = ["staff", "add", "republic@portal.example", "republic", "republic", "Republic"];
    let added = house.run_with(&republic, "correct horse battery\n");
    assert_eq!(added.status, 0, "{}", added.err);
    assert!(house.refuses(&republic).contains("there is an account"));
    let head = house.refuses(&["staff", "add", "h@portal.example", "district", "r-1703", "Head"]);
    assert!(head.contains("does not belong to an office of the kind region"), "{head}");
    assert!(house.does(&["doctor"]).contains("database  ok"));
}

/// Plans and opens a quarter, and draws its letters.
fn begin(house: &House, files: &Path) {
    let households = files.join("households.csv");
    let rows = (1..=3).map(|number| format!("h{number},17090001,uz,Bogʻ koʻchasi {number},,\n"));
    fs::write(&households, format!("id,mahalla,language,street,name,postcode\n{}", rows.collect::<String>())).unwrap();
    assert_eq!(house.does(&["import", "households", households.to_str().unwrap()]), "3 households\n");
    assert!(house.refuses(&["period", "close", "2027Q1"]).contains("there is no quarter 2027Q1"));
    assert_eq!(house.does(&["period", "plan", "2027Q1"]), "2027Q1 is planned\n");
    assert_eq!(house.does(&["period", "open", "2027Q1"]), "2027Q1 is open\n");
    assert!(house.refuses(&["period", "open", "2027Q1"]).contains("opened before"));
    assert!(house.does(&["letters", "draw", "2027Q1"]).starts_with("3 letters in 1 files"));
    assert!(house.does(&["letters", "draw", "2027Q1"]).contains("every mahalla with addresses has its letters"));
    assert!(house.folder.join("letters/2027Q1/2027Q1-17090001-01.pdf").is_file());
}

#[test]
fn an_operator_furnishes_a_portal_runs_a_quarter_and_restores_it_elsewhere() {
    let (first, second, files, site) =
        (Folder::new("first"), Folder::new("second"), Folder::new("files"), Folder::new("site"));
    let manifest = r#"{"css": "/pkg/a.css", "start": "/pkg/a.js", "icons": "/pkg/a.svg", "logo": "/pkg/b.svg"}"#;
    fs::write(site.0.join("manifest.json"), manifest).unwrap();
    let mut house = House::in_folder(first.0.clone(), &site.0);
    furnish(&house, &files.0);
    begin(&house, &files.0);

    let serving = house.serve();
    assert!(house.page("/uz/mahallas/17090001").contains("Ali Valiyev"));
    assert!(!house.page("/uz/mahallas/17090001").contains("Vali Valiyev"), "nothing of the bad file was applied");
    let copy = files.0.join("one.backup");
    let copy = copy.to_str().unwrap();
    assert!(house.does(&["backup", copy]).contains("without its keys a backup cannot be used"));
    assert!(house.refuses(&["backup", copy]).contains("exists; name a new file"));
    drop(serving);

    let mut other = House::in_folder(second.0.clone(), &site.0);
    assert!(other.refuses(&["restore", copy]).contains("put the folder `keys` of the old portal there first"));
    assert!(is_empty(&other.folder), "nothing is made before it is sure");
    kept_apart(&house.folder.join("keys"), &other.folder.join("keys"));
    assert!(other.does(&["restore", copy]).contains("rows as of 2026-12-02"));
    assert!(other.refuses(&["restore", copy]).contains("the database is not empty"));

    for house in [&mut house, &mut other] {
        house.clock = "2027-04-01T10:00:00+05:00";
        house.does(&["log", "append"]);
        assert!(house.does(&["log", "verify"]).contains("are whole"));
        assert_eq!(
            house.does(&["period", "close", "2027Q1"]),
            "2027Q1 is closed: 0 ballots taken over, 0 unreadable\n"
        );
        assert!(house.refuses(&["period", "close", "2027Q1"]).contains("it is not open"));
        assert!(house.does(&["period", "list"]).contains("2027Q1  closed  2027-01-01 to 2027-03-31"));
        let looked = house.does(&["doctor"]);
        assert!(["set-up", "clock", "keys", "disk", "mail", "database"].iter().all(|name| looked.contains(name)));
    }
    let serving = other.serve();
    assert!(other.page("/uz/mahallas/17090001").contains("Ali Valiyev"), "the restored portal serves");
    drop(serving);
}

#[test]
fn an_unknown_word_in_the_set_up_file_stops_every_command_with_its_name() {
    let (folder, site) = (Folder::new("first"), Folder::new("site"));
    fs::write(site.0.join("hisobdor.toml"), "lisen = \"127.0.0.1:1\"").unwrap();
    let house = House::in_folder(folder.0.clone(), &site.0);
    assert!(house.refuses(&["migrate"]).contains("hisobdor.toml: lisen is not known here"));
    assert!(is_empty(&folder.0));
    assert_eq!(house.run(&["migrat"]).status, 2, "wrong words are told apart from what failed");
}

#[test]
fn whoever_looks_after_a_portal_is_told_what_is_wrong_with_its_mail() {
    let (folder, site) = (Folder::new("first"), Folder::new("site"));
    let house = House::in_folder(folder.0.clone(), &site.0);
    house.does(&["migrate"]);
    let mut doctor = house.command(&["doctor"]);
    let told = doctor.env("HISOBDOR_SMTP_URL", format!("smtp://{}", house.address)).output().unwrap();
    let out = String::from_utf8_lossy(&told.stdout);
    assert!(told.status.code() == Some(1) && out.contains("mail      WRONG  HISOBDOR_SMTP_URL"), "{out}");
    assert!(out.contains("database  ok"), "{out}");
}
