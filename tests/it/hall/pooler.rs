//! A hall whose PostgreSQL stands behind a pooler: PgBouncer in a process of its own.

#![expect(
    clippy::disallowed_methods,
    reason = "a pooler is a process, and CI is told by its environment"
)]

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use annai::hall::{Cause, Error};

use super::{Postgres, TUESDAY, World, number, take};
use crate::paper::peer::missing;

const PROGRAM: &str = "/usr/sbin/pgbouncer";

struct Pooler(Child);

impl Pooler {
    /// Stands before the database of a world from now on; `None`, said aloud, where there is no PgBouncer.
    fn before(world: &mut World, mode: &str) -> Option<Self> {
        if !Path::new(PROGRAM).exists() {
            missing("PgBouncer");
            return None;
        }
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        drop(listener);
        let url = world.database.clone().unwrap();
        let (server, name) = url.rsplit_once('/').unwrap();
        let (_, server_port) = server.rsplit_once(':').unwrap();
        let folder = tempfile::Builder::new()
            .prefix("annai-pool-")
            .tempdir()
            .unwrap()
            .keep();
        let (ini, users) = (folder.join("pool.ini"), folder.join("users"));
        std::fs::write(&users, "\"postgres\" \"\"\n").unwrap();
        let users = users.display();
        let text = format!(
            "[databases]\n{name} = host=127.0.0.1 port={server_port}\n[pgbouncer]\nlisten_addr = 127.0.0.1\n\
             listen_port = {port}\nunix_socket_dir =\nauth_type = trust\nauth_file = {users}\npool_mode = {mode}\n\
             ignore_startup_parameters = extra_float_digits\n"
        );
        std::fs::write(&ini, text).unwrap();
        for file in [folder.as_path(), &ini, &folder.join("users")] {
            // PgBouncer does not run as root.
            use std::os::unix::fs::PermissionsExt as _;
            std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o755)).unwrap();
        }
        let mut command = Command::new("setpriv");
        let _ = command.args([
            "--reuid=postgres",
            "--regid=postgres",
            "--clear-groups",
            "--pdeathsig=KILL",
            PROGRAM,
        ]);
        let child = command
            .arg(&ini)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let ready = (0..200).any(|_| {
            std::thread::sleep(Duration::from_millis(50));
            TcpStream::connect(("127.0.0.1", port)).is_ok()
        });
        assert!(ready, "PgBouncer does not start");
        world.database = Some(format!("postgres://postgres@127.0.0.1:{port}/{name}"));
        Some(Self(child))
    }
}

impl Drop for Pooler {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn a_pooler_of_transactions_is_refused_with_what_to_do() {
    let Some(mut world) = World::new(Postgres).await else {
        return;
    };
    let Some(_pooler) = Pooler::before(&mut world, "transaction") else {
        return;
    };
    let refused = world.try_open(TUESDAY).await.unwrap_err();
    assert!(
        matches!(&refused, Error::Store(error) if error.cause == Cause::Pooler),
        "{refused}"
    );
    let trouble = refused.trouble();
    assert!(
        trouble.fix.contains("pool_mode = session"),
        "{}",
        trouble.fix
    );
}

#[tokio::test]
async fn a_pooler_of_sessions_is_as_good_as_none() {
    let Some(mut world) = World::new(Postgres).await else {
        return;
    };
    let Some(_pooler) = Pooler::before(&mut world, "session") else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let (_, first) = take(&hall, &["citizens"]).await;
    assert_eq!(first, number("A-001"));
    hall.close().await;
}
