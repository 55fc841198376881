//! Programs that tests need beside them, stopped and cleaned away however the tests end.
use crate::{Outcome, name, run, say, target};
use std::{
    env, fs,
    io::{Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    os::unix::{fs::chown, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

/// Waits for its input to end, which it does when the driver lets go of the service, and as well when the driver is
/// interrupted or killed; then stops the service's whole process group and removes its folder.
const GUARD: &str = r#"
read -r nothing
kill -s "$1" -- "-$2" 2>/dev/null
tries=0
while kill -s 0 -- "-$2" 2>/dev/null && [ "$tries" -lt 120 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
kill -s KILL -- "-$2" 2>/dev/null
rm -rf -- "$3"
"#;

pub struct Service {
    child: Child,
    guard: Child,
    log: PathBuf,
    /// Removed when the service stops.
    folder: PathBuf,
}

impl Service {
    /// Starts a program in a process group of its own, so that an interrupt from the keyboard reaches only the driver.
    fn start(command: &mut Command, folder: &Path, log: PathBuf, stop: &str) -> Outcome<Self> {
        let output = fs::File::create(&log)?;
        let mut child = command
            .stdin(Stdio::null())
            .stdout(output.try_clone()?)
            .stderr(output)
            .process_group(0)
            .spawn()
            .map_err(|error| format!("{}: {error}", name(command)))?;
        let guard = Command::new("sh")
            .args(["-c", GUARD, "guard", stop, &child.id().to_string()])
            .arg(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn();
        match guard {
            Ok(guard) => Ok(Self { child, guard, log, folder: folder.to_owned() }),
            Err(error) => {
                child.kill()?;
                child.wait()?;
                Err(error.into())
            }
        }
    }

    fn wait_until(&mut self, patience: Duration, ready: impl Fn() -> bool) -> Outcome {
        let begun = Instant::now();
        while !ready() {
            let ended = self.child.try_wait()?;
            if ended.is_some() || begun.elapsed() > patience {
                let why = ended.map_or_else(
                    || format!("is not ready after {} s", patience.as_secs()),
                    |status| format!("ended: {status}"),
                );
                return Err(
                    format!("{}\nthe service {why}; its log is {}", self.last_lines(), self.log.display()).into()
                );
            }
            sleep(Duration::from_millis(100));
        }
        Ok(())
    }

    /// Bytes of memory it has in use.
    pub fn memory(&self) -> Outcome<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kilobytes * 1024)
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn last_lines(&self) -> String {
        let log = fs::read(&self.log).unwrap_or_default();
        let log = String::from_utf8_lossy(&log);
        let lines: Vec<&str> = log.lines().collect();
        lines[lines.len().saturating_sub(30)..].join("\n")
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        // First the service: as long as nobody has asked how it ended, it counts as there.
        let _ = self.child.wait();
        let _ = self.guard.wait();
    }
}

/// A PostgreSQL with an empty cluster, and the address of a database whose user may create others.
pub fn postgres() -> Outcome<(Service, String)> {
    let programs = postgres_programs()?;
    let folder = folder("postgres")?;
    let user = postgres_user()?;
    let with_user = |command: &mut Command| {
        command.current_dir(&folder);
        if let Some((user, group)) = user {
            command.uid(user).gid(group);
        }
    };
    if let Some((user, group)) = user {
        chown(&folder, Some(user), Some(group))?;
    }
    let data = folder.join("data");
    let mut initdb = Command::new(programs.join("initdb"));
    initdb
        .args(["--username=hisobdor", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "--pgdata"])
        .arg(&data);
    with_user(&mut initdb);
    run(initdb.stdout(Stdio::null())).inspect_err(|_| {
        let _ = fs::remove_dir_all(&folder);
    })?;
    let port = free_port()?;
    let mut postgres = Command::new(programs.join("postgres"));
    postgres.arg("-D").arg(&data).arg("-k").arg(&folder).args(["-h", "127.0.0.1", "-p", &port.to_string()]);
    // Nothing in it outlives the tests.
    for setting in ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"] {
        postgres.args(["-c", setting]);
    }
    with_user(&mut postgres);
    // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients to leave.
    let mut service = Service::start(&mut postgres, &folder, target().join("test-postgres.log"), "INT")?;
    // The server itself notes there when it takes connections.
    let note = data.join("postmaster.pid");
    service.wait_until(Duration::from_secs(60), || {
        fs::read_to_string(&note).is_ok_and(|note| note.lines().any(|line| line.trim_end() == "ready"))
    })?;
    Ok((service, format!("postgres://hisobdor@127.0.0.1:{port}/postgres")))
}

/// Debian keeps them in a folder per version, out of the path.
fn postgres_programs() -> Outcome<PathBuf> {
    let mut folders = Vec::new();
    if let Ok(told) = Command::new("pg_config").arg("--bindir").output() {
        folders.push(String::from_utf8_lossy(&told.stdout).trim().into());
    }
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions: Vec<PathBuf> = versions.map(|version| version.path().join("bin")).collect();
    versions.sort();
    folders.extend(versions.into_iter().rev());
    folders.extend(env::var_os("PATH").iter().flat_map(env::split_paths));
    let found = folders.into_iter().find(|folder| folder.join("initdb").exists() && folder.join("postgres").exists());
    found.ok_or_else(|| "no PostgreSQL server program: on Debian, `apt install postgresql`".into())
}

/// PostgreSQL refuses to run as root; then the user that its package brings takes over.
fn postgres_user() -> Outcome<Option<(u32, u32)>> {
    if id(&["-u"])? != 0 {
        return Ok(None);
    }
    Ok(Some((id(&["-u", "postgres"])?, id(&["-g", "postgres"])?)))
}

fn id(arguments: &[&str]) -> Outcome<u32> {
    let told = Command::new("id").args(arguments).output()?;
    let told = String::from_utf8_lossy(&told.stdout);
    told.trim().parse().map_err(|_| format!("id {}: no such user", arguments.join(" ")).into())
}

/// The portal with a demonstration of its own; `with` says more of its environment.
pub struct Portal {
    pub service: Service,
    pub address: String,
}

pub fn portal(program: &Path) -> Outcome<Portal> {
    let folder = folder("portal")?;
    let port = free_port()?;
    let address = format!("http://127.0.0.1:{port}");
    let mut server = Command::new(program);
    // The developer's own settings are not what is tested.
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("HISOBDOR_")) {
        server.env_remove(name);
    }
    crate::unnested(&mut server)
        .arg("serve")
        .env("HISOBDOR_LISTEN", format!("127.0.0.1:{port}"))
        .env("HISOBDOR_PUBLIC_URL", &address)
        .env("HISOBDOR_DATA_DIR", &folder)
        .env("HISOBDOR_SITE_DIR", target().join("site"))
        .env("HISOBDOR_DEMO", "1")
        // Each test says that it comes from a network of its own, so that limits are met only where a test wants it.
        .env("HISOBDOR_TRUSTED_PROXIES", "127.0.0.1");
    let mut service = Service::start(&mut server, &folder, target().join("test-portal.log"), "TERM")?;
    say(&format!("waiting for the portal at {address}"));
    // A debug build makes its demonstration first.
    service.wait_until(Duration::from_secs(300), || answers(port, "/readyz"))?;
    Ok(Portal { service, address })
}

fn answers(port: u16, path: &str) -> bool {
    let ask = || -> std::io::Result<bool> {
        let mut stream =
            TcpStream::connect_timeout(&SocketAddr::from((Ipv4Addr::LOCALHOST, port)), Duration::from_secs(1))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
        let mut head = [0; 12];
        stream.read_exact(&mut head)?;
        Ok(head == *b"HTTP/1.1 200")
    };
    ask().unwrap_or(false)
}

fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

fn folder(name: &str) -> Outcome<PathBuf> {
    let folder = env::temp_dir().join(format!("hisobdor-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dropped_service_leaves_nothing() -> Outcome {
        let folder = folder("guard")?;
        let log = env::temp_dir().join(format!("hisobdor-guard-{}.log", std::process::id()));
        let service =
            Service::start(Command::new("sh").args(["-c", "sleep 60 & sleep 60"]), &folder, log.clone(), "TERM")?;
        let group = service.child.id();
        drop(service);
        assert!(!folder.exists());
        assert!(
            !Command::new("kill")
                .args(["-s", "0", "--", &format!("-{group}")])
                .stderr(Stdio::null())
                .status()?
                .success()
        );
        Ok(fs::remove_file(log)?)
    }
}
