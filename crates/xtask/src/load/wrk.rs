//! wrk: what it is told, and what it says.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::command::Line;
use crate::failure::Failure;

/// What wrk found.
#[derive(Debug)]
pub(super) struct Measured {
    /// Answers a second.
    pub(super) rate: f64,
    /// Half of the answers came within.
    pub(super) median: String,
    /// 99 of 100 answers came within.
    pub(super) last: String,
}

/// How each request looks: with the cookie of a person, and with a body where there is one.
pub(super) fn script(
    folder: &Path,
    name: &str,
    cookie: &str,
    body: Option<&Path>,
) -> io::Result<PathBuf> {
    let mut lines = format!("wrk.headers[\"Cookie\"] = {cookie:?}\n");
    if let Some(body) = body {
        let text = fs::read_to_string(body)?;
        lines.push_str("wrk.method = \"POST\"\n");
        lines.push_str("wrk.headers[\"Content-Type\"] = \"application/json\"\n");
        lines.push_str(&format!("wrk.body = [==[{text}]==]\n"));
    }
    let path = folder.join(format!("{}.lua", name.replace(' ', "-")));
    fs::write(&path, lines)?;
    Ok(path)
}

/// Asks for one address for five seconds.
pub(super) fn measure(root: &Path, address: &str, script: &Path) -> Result<Measured, Failure> {
    let script = script.to_string_lossy();
    let words = ["-t1", "-c8", "-d5s", "--latency", "-s", &script, address];
    let said = Line::new(root, "wrk", &words).answer()?;
    read(&said).ok_or_else(|| Failure::Refused { line: format!("wrk {address}"), said })
}

/// The figures in what wrk says; none where an answer was an error.
fn read(said: &str) -> Option<Measured> {
    let value = |name: &str| {
        said.lines()
            .find_map(|line| line.trim().strip_prefix(name))
            .map(|rest| rest.trim().to_owned())
    };
    // nginx refuses to answer a POST from a file; its rate is the same.
    if value("Non-2xx or 3xx responses:").is_some() && !said.contains("405") {
        return None;
    }
    Some(Measured {
        rate: value("Requests/sec:")?.parse().ok()?,
        median: value("50%")?,
        last: value("99%")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_wrk_says_is_read() {
        let said = "  Latency Distribution\n     50%  120.00us\n     99%    1.20ms\n\
                    Requests/sec:  10042.17\n";
        let measured = read(said).expect("all three figures");
        assert_eq!((measured.median.as_str(), measured.last.as_str()), ("120.00us", "1.20ms"));
        assert!((measured.rate - 10042.17).abs() < 0.01);
        assert!(read(&format!("{said}  Non-2xx or 3xx responses: 3\n")).is_none());
    }
}
