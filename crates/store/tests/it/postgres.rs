//! A private PostgreSQL cluster: one a test process, on a socket in a folder of its own, with fsync as in production.
//!
//! It runs under a small watcher that holds our end of a pipe. When the test process ends, however it ends, the pipe
//! closes, and the watcher stops the server and removes the folder.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{AnyConnection, AssertSqlSafe, Connection};

/// What is said when there is no PostgreSQL.
const ABSENT: &str = "install Debian package postgresql";

/// Started by `sh`; the folder belongs to whom the server runs as.
const WATCHER: &str = r#"
set -e
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
folder=$(mktemp -d -t qonys-postgres-XXXXXX)
cd "$folder"
"$bin/initdb" --no-sync --auth=trust --username=postgres --encoding=UTF8 --no-locale -D "$folder/data" >"$folder/initdb.log" 2>&1
"$bin/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c max_connections=200 \
    -c max_replication_slots=4 -c log_min_messages=fatal >"$folder/server.log" 2>&1 </dev/null &
server=$!
trap 'kill -INT $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$folder"' EXIT
count=0
until "$bin/pg_isready" -q -h "$folder"; do
    count=$((count + 1))
    [ $count -lt 300 ] || exit 1
    sleep 0.1
done
echo "$folder"
cat >/dev/null
"#;

/// A running cluster.
pub(crate) struct Cluster {
    folder: String,
    // Held for their ends: a pipe that closes stops the server.
    _pipe: ChildStdin,
    _watcher: Child,
}

/// The role that owns the tables, and the service's.
const OWNER: &str = "qonys_owner";
const APPLICATION: &str = "qonys_application";

/// The cluster of this test process.
pub(crate) async fn shared() -> &'static Cluster {
    static CLUSTER: OnceLock<Cluster> = OnceLock::new();
    static FIRST: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let _first = FIRST.lock().await;
    if let Some(cluster) = CLUSTER.get() {
        return cluster;
    }
    let cluster = Cluster::start().await;
    CLUSTER.get_or_init(|| cluster)
}

impl Cluster {
    /// Starts one more cluster.
    pub(crate) async fn start() -> Self {
        sqlx::any::install_default_drivers();
        let versions = std::fs::read_dir("/usr/lib/postgresql").map(Iterator::count).unwrap_or(0);
        assert!(versions > 0, "{ABSENT}");
        let who = Command::new("id").arg("-u").output().expect("`id` is on every system");
        let mut command = if who.stdout.trim_ascii() == b"0" {
            // PostgreSQL does not run as root.
            let mut command = Command::new("setpriv");
            command.args(["--reuid=postgres", "--regid=postgres", "--init-groups", "sh", "-c"]);
            command
        } else {
            let mut command = Command::new("sh");
            command.arg("-c");
            command
        };
        let mut watcher = command
            .arg(WATCHER)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the watcher starts");
        let pipe = watcher.stdin.take().expect("stdin is a pipe");
        let mut folder = String::new();
        let output = watcher.stdout.take().expect("stdout is a pipe");
        BufReader::new(output).read_line(&mut folder).expect("the watcher speaks UTF-8");
        assert!(!folder.is_empty(), "PostgreSQL did not start; {ABSENT}");
        let cluster = Self { folder: folder.trim().to_owned(), _pipe: pipe, _watcher: watcher };
        cluster.run(&format!("CREATE ROLE {OWNER} LOGIN")).await;
        cluster.run(&format!("CREATE ROLE {APPLICATION} LOGIN")).await;
        cluster
    }

    /// Makes a database and gives the addresses of its owner and of the application.
    pub(crate) async fn database(&self) -> Database {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        let name = format!("qonys_{}", NEXT.fetch_add(1, Ordering::Relaxed));
        self.run(&format!("CREATE DATABASE {name} OWNER {OWNER}")).await;
        Database {
            owner: self.address(OWNER, &name),
            application: self.address(APPLICATION, &name),
            superuser: self.address("postgres", &name),
            name,
        }
    }

    /// Runs a statement as the superuser.
    pub(crate) async fn run(&self, text: &str) {
        let mut connection = AnyConnection::connect(&self.address("postgres", "postgres"))
            .await
            .expect("the cluster runs");
        sqlx::raw_sql(AssertSqlSafe(text.to_owned()))
            .execute(&mut connection)
            .await
            .expect("the superuser may");
        connection.close().await.expect("the connection was open");
    }

    fn address(&self, role: &str, database: &str) -> String {
        format!("postgres://{role}@localhost/{database}?host={}", self.folder)
    }
}

/// A database in a cluster.
pub(crate) struct Database {
    pub(crate) name: String,
    pub(crate) owner: String,
    pub(crate) application: String,
    pub(crate) superuser: String,
}
