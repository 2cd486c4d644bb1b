//! The machine the figures were measured on, as far as Linux tells.

use std::fs::read_to_string;

/// Processor, number of its threads at hand, memory and system; what cannot be read is left out.
pub(crate) fn describe() -> String {
    let read = |path: &str| read_to_string(path).unwrap_or_default();
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let parts = [
        field(&read("/proc/cpuinfo"), "model name").map(str::to_owned),
        Some(format!("{threads} threads")),
        field(&read("/proc/meminfo"), "MemTotal").and_then(gibibytes),
        field(&read("/etc/os-release"), "PRETTY_NAME")
            .map(|name| name.trim_matches('"').to_owned()),
        Some(format!("{} {}", std::env::consts::OS, std::env::consts::ARCH)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The value after `name:` or `name=`.
fn field<'text>(text: &'text str, name: &str) -> Option<&'text str> {
    let value = |line: &'text str| {
        line.strip_prefix(name)?.trim_start().strip_prefix([':', '=']).map(str::trim)
    };
    text.lines().find_map(value)
}

/// `16384000 kB` as `16 GiB`.
fn gibibytes(memory: &str) -> Option<String> {
    let kibibytes: u64 = memory.strip_suffix(" kB")?.parse().ok()?;
    Some(format!("{} GiB", (kibibytes + (1 << 19)) >> 20))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_of_both_forms_are_read() {
        assert_eq!(field("x: 1\nmodel name\t: A box\n", "model name"), Some("A box"));
        assert_eq!(field("PRETTY_NAME=\"Debian\"", "PRETTY_NAME"), Some("\"Debian\""));
        assert_eq!(field("x: 1", "y"), None);
        assert_eq!(gibibytes("16384000 kB").as_deref(), Some("16 GiB"));
    }
}
