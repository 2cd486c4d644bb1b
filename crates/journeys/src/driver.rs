//! ChromeDriver, one for a test program, on a port of its choice.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::OnceLock,
};

/// The address of the running driver.
pub(crate) fn address() -> &'static str {
    // Kept to the end of the process with its input, whose end ends the driver.
    static DRIVER: OnceLock<(Child, String)> = OnceLock::new();
    &DRIVER.get_or_init(start).1
}

/// How the folder of every browser of this test program begins.
pub(crate) fn profile_prefix() -> String {
    format!("qonys-journey-{}-", std::process::id())
}

fn start() -> (Child, String) {
    // The driver ends with this test program, and so do the browsers of tests that failed: a shell that waits for our
    // end of its input ends them.
    let browsers = profile_prefix();
    let lines = "chromedriver --port=0 & driver=$!; read -r _; kill $driver; pkill -f \"$0\"";
    let mut child = Command::new("sh")
        .args(["-c", lines, &browsers])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the system has a shell");
    let told = child.stdout.take().expect("its output is ours");
    let mut lines = BufReader::new(told).lines().map_while(Result::ok);
    // "ChromeDriver was started successfully on port 34567."
    let port = lines.find_map(|line| {
        let (_, behind) = line.split_once("successfully on port ")?;
        behind.trim_end_matches('.').parse::<u16>().ok()
    });
    std::thread::spawn(move || lines.for_each(drop));
    let port = port.expect("ChromeDriver starts: install Debian's chromium and chromium-driver");
    (child, format!("http://127.0.0.1:{port}"))
}
