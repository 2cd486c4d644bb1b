//! The two servers that are compared, each gone when it is dropped.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use crate::command::Line;
use crate::failure::Failure;

/// The program of the release.
pub(super) struct Qonys {
    child: Child,
    address: String,
    ready: u128,
}

impl Qonys {
    #[expect(clippy::disallowed_methods, reason = "the time to the first answer is measured")]
    pub(super) fn start(root: &Path) -> Result<Self, Failure> {
        let program = root.join("target/release/qonys");
        let failed = |source| Failure::Start { program: program.display().to_string(), source };
        let began = Instant::now();
        let mut child = Command::new(&program)
            .args(["serve", "--listen", "127.0.0.1:0", "--limit", "0"])
            .current_dir(root.join("target/load"))
            .stderr(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        let told = child.stderr.take().into_iter();
        let mut lines = told.flat_map(|told| BufReader::new(told).lines().map_while(Result::ok));
        let address = lines.find_map(|line| {
            let (_, behind) = line.split_once("http://")?;
            Some(behind.split(' ').next()?.trim_end_matches('.').to_owned())
        });
        let Some(address) = address else {
            let (line, said) = ("qonys serve".to_owned(), "it tells no address".to_owned());
            return Err(Failure::Refused { line, said });
        };
        let mut started = Self { child, address, ready: 0 };
        started.fetch(root, "/en", "", None)?;
        started.ready = began.elapsed().as_millis();
        Ok(started)
    }

    /// Milliseconds from its start to its first answer.
    pub(super) const fn ready_after(&self) -> u128 {
        self.ready
    }

    pub(super) fn at(&self, place: &str) -> String {
        format!("http://{}{place}", self.address)
    }

    /// The cookie of a person who has handed in the answers of the guide.
    pub(super) fn answers(&self, root: &Path, folder: &Path) -> Result<String, Failure> {
        let jar = folder.join("cookies.txt");
        let jar_name = jar.to_string_lossy().into_owned();
        let file = format!("file=@{}", root.join("docs/guides/example.toml").display());
        let address = self.at("/en/check/file");
        let words = ["-s", "-f", "-o", "/dev/null", "-c", &jar_name, "-F", &file, &address];
        Line::new(root, "curl", &words).answer()?;
        let text =
            fs::read_to_string(&jar).map_err(|source| Failure::File { path: jar, source })?;
        let pairs = text.lines().filter_map(|line| {
            let mut fields = line.rsplit('\t');
            let (value, name) = (fields.next()?, fields.next()?);
            Some(format!("{name}={value}"))
        });
        Ok(pairs.collect::<Vec<_>>().join("; "))
    }

    /// The bytes of one answer.
    pub(super) fn fetch(
        &self,
        root: &Path,
        place: &str,
        cookie: &str,
        body: Option<&Path>,
    ) -> Result<String, Failure> {
        let (address, cookie) = (self.at(place), format!("Cookie: {cookie}"));
        let body = body.map(|path| format!("@{}", path.display()));
        let mut words = vec!["-s", "-f", "-H", &cookie, &address];
        if let Some(body) = &body {
            words.extend(["-H", "Content-Type: application/json", "--data-binary", body]);
        }
        Line::new(root, "curl", &words).answer()
    }

    /// Memory it holds now, in megabytes.
    pub(super) fn resting(&self) -> Result<u64, Failure> {
        let path = PathBuf::from(format!("/proc/{}/status", self.child.id()));
        let text = fs::read_to_string(&path).map_err(|source| Failure::File { path, source })?;
        let resident = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kibibytes = resident.and_then(|rest| rest.trim().strip_suffix(" kB")?.parse().ok());
        Ok(kibibytes.unwrap_or(0_u64) * 1024 / 1_000_000)
    }
}

impl Drop for Qonys {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// nginx with one file, whatever it is asked for.
pub(super) struct Nginx {
    child: Child,
    port: u16,
}

impl Nginx {
    pub(super) fn start(root: &Path, folder: &Path, bytes: &str) -> Result<Self, Failure> {
        let file = |source| Failure::File { path: folder.to_owned(), source };
        let pages = folder.join("pages");
        fs::create_dir_all(&pages).map_err(file)?;
        fs::write(pages.join("page"), bytes).map_err(file)?;
        let free = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
        let port = free.map_err(file)?.port();
        let (inside, shown) = (folder.display(), pages.display());
        let configuration = format!(
            "daemon off; worker_processes 1; pid {inside}/nginx.pid; error_log {inside}/nginx.log;\n\
             user root; events {{ worker_connections 64; }}\n\
             http {{ access_log off; keepalive_requests 1000000; server {{ listen 127.0.0.1:{port}; \
             location / {{ root {shown}; try_files /page =404; error_page 405 =200 /page; }} }} }}\n"
        );
        let path = folder.join("nginx.conf");
        fs::write(&path, configuration).map_err(file)?;
        let started = Command::new("nginx")
            .arg("-c")
            .arg(&path)
            .current_dir(root)
            .stderr(Stdio::null())
            .spawn();
        let child =
            started.map_err(|source| Failure::Start { program: "nginx".to_owned(), source })?;
        let started = Self { child, port };
        let tried = [
            "-s",
            "-f",
            "-o",
            "/dev/null",
            "--retry",
            "20",
            "--retry-connrefused",
            "--retry-delay",
            "0",
        ];
        let address = started.at();
        Line::new(root, "curl", &[&tried[..], &[&address]].concat()).answer()?;
        Ok(started)
    }

    pub(super) fn at(&self) -> String {
        format!("http://127.0.0.1:{}/page", self.port)
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // A kill would leave the worker behind: the master is asked to end, and ends it.
        let _ = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        let _ = self.child.wait();
    }
}
