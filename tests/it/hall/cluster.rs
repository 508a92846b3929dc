//! A real PostgreSQL for the tests: a cluster of their own, that ends with them.
//!
//! Where PostgreSQL is not installed the test says so and passes; in CI that is a failure.

#![expect(
    clippy::disallowed_methods,
    reason = "a database server is a set of processes, and CI is told by its environment"
)]

use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tempfile::TempDir;

/// The server lives until standard input is closed, which it is when the test program ends in
/// whatever way.
const KEEPER: &str = r#"
trap '' INT
cd "$2" || exit 1
[ -d data ] || "$1/initdb" -D data -A trust -U postgres -E UTF8 --no-locale --no-sync >initdb.log 2>&1
"$1/postgres" -D data -p "$3" -c listen_addresses=127.0.0.1 -c unix_socket_directories="$2" \
    -c max_connections=300 -c shared_buffers=32MB >server.log 2>&1 &
server=$!
cat >/dev/null
kill -QUIT $server
wait $server
[ "$4" = stays ] || rm -rf "$2"
"#;

/// What becomes of the folder when the server has ended.
#[derive(Clone, Copy, PartialEq)]
enum Folder {
    Goes,
    Stays,
}

/// A running server.
struct Server {
    keeper: Child,
    port: u16,
}

impl Server {
    fn start(programs: &Path, folder: &Path, port: Option<u16>, after: Folder) -> Self {
        for _ in 0..5 {
            let port = port.unwrap_or_else(free_port);
            let mut keeper = as_postgres("sh")
                .args(["-c", KEEPER, "sh"])
                .args([programs, folder])
                .arg(port.to_string())
                .arg(if after == Folder::Stays {
                    "stays"
                } else {
                    "goes"
                })
                .stdin(Stdio::piped())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            if is_ready(programs, folder, port) {
                return Self { keeper, port };
            }
            // Somebody else was faster with the port.
            drop(keeper.stdin.take());
            let _ = keeper.wait().unwrap();
        }
        panic!("PostgreSQL does not start");
    }

    /// As a cut of power would end it.
    fn end(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait().unwrap();
    }
}

/// The cluster that all tests share, each with a database of its own.
static SHARED: OnceLock<Option<Server>> = OnceLock::new();
static COUNT: AtomicU32 = AtomicU32::new(0);

/// The URL of a new, empty database; `None` where there is no PostgreSQL.
pub(super) async fn database() -> Option<String> {
    let shared = SHARED.get_or_init(|| {
        let folder = folder().keep();
        Some(Server::start(&programs()?, &folder, None, Folder::Goes))
    });
    let Some(server) = shared else {
        missing();
        return None;
    };
    let name = format!("hall_{}", COUNT.fetch_add(1, Ordering::Relaxed));
    create(server.port, &name).await;
    Some(url(server.port, &name))
}

/// A cluster of one test's own, to be stopped and started.
pub(super) struct Own {
    programs: PathBuf,
    folder: TempDir,
    server: Server,
}

impl Own {
    pub(super) fn start() -> Option<Self> {
        let Some(programs) = programs() else {
            missing();
            return None;
        };
        let folder = folder();
        let server = Server::start(&programs, folder.path(), None, Folder::Stays);
        Some(Self {
            programs,
            folder,
            server,
        })
    }

    pub(super) async fn database(&self) -> String {
        create(self.server.port, "hall").await;
        url(self.server.port, "hall")
    }

    /// As a cut of power would end it.
    pub(super) fn stop(&mut self) {
        self.server.end();
    }

    /// Again, on the same port.
    pub(super) fn start_again(&mut self) {
        let port = Some(self.server.port);
        self.server = Server::start(&self.programs, self.folder.path(), port, Folder::Stays);
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        self.server.end();
    }
}

fn url(port: u16, name: &str) -> String {
    format!("postgres://postgres@127.0.0.1:{port}/{name}")
}

async fn create(port: u16, name: &str) {
    let mut connection = PgConnection::connect(&url(port, "postgres")).await.unwrap();
    let _ = sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {name}")))
        .execute(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
}

/// A folder that the server may use.
fn folder() -> TempDir {
    let folder = tempfile::Builder::new()
        .prefix("annai-pg-")
        .tempdir()
        .unwrap();
    if is_root() {
        let id = Command::new("id")
            .args(["-u", "postgres"])
            .output()
            .unwrap();
        let id = String::from_utf8(id.stdout)
            .unwrap()
            .trim()
            .parse()
            .unwrap();
        chown(folder.path(), Some(id), None).unwrap();
    }
    folder
}

/// PostgreSQL does not run as root.
fn as_postgres(program: &str) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    let _ = command.args(["-u", "postgres", "--", program]);
    command
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").unwrap().uid() == 0
}

/// The folder of the newest server programs.
fn programs() -> Option<PathBuf> {
    let packaged = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten();
    let mut packaged: Vec<PathBuf> = packaged
        .map(|version| version.unwrap().path().join("bin"))
        .collect();
    packaged.sort_by_key(|bin| {
        let version = bin.parent().and_then(Path::file_name)?;
        version.to_str()?.parse::<u32>().ok()
    });
    packaged.reverse();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut all = packaged.into_iter().chain(std::env::split_paths(&path));
    all.find(|bin| {
        ["initdb", "postgres", "pg_isready"]
            .iter()
            .all(|program| bin.join(program).exists())
    })
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

fn is_ready(programs: &Path, folder: &Path, port: u16) -> bool {
    (0..600).any(|_| {
        std::thread::sleep(Duration::from_millis(50));
        // Asked at its socket: the port may be somebody else's.
        let asked = Command::new(programs.join("pg_isready"))
            .args(["-q", "-U", "postgres", "-h"])
            .arg(folder)
            .args(["-p", &port.to_string()])
            .status();
        asked.is_ok_and(|status| status.success())
    })
}

fn missing() {
    assert!(
        std::env::var_os("CI").is_none(),
        "PostgreSQL is not installed"
    );
    eprintln!("SKIPPED on PostgreSQL: it is not installed");
}
