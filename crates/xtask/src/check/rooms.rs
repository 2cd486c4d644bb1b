//! Which crate may use which library from outside: each has its room.

use crate::finding::{Finding, Outcome};
use crate::metadata::Package;

/// A library, the crates that may use it, and what the others do instead.
struct Library {
    name: &'static str,
    rooms: &'static [&'static str],
    remedy: &'static str,
}

const DATA: &str = "only `catalogue` reads data files: ask it for what the file says";
const TEXTS: &str = "only `speech` speaks: hand it a key and arguments";
const FACE: &str = "only `qonys` talks to the terminal: hand the values up to it";
const PROGRAMS: &str = "only `api` answers programs: hand the values up to it";
const WEB: &str = "only `pages` and `api` speak HTTP: hand the values up to them";

const SQL: &str = "only `store` keeps things: ask it";
const SECRETS: &str = "only `keys` knows secrets: let it seal and sign";
const PAPER: &str = "only `print` makes paper: hand it blocks";

const LIBRARIES: [Library; 23] = [
    Library { name: "toml", rooms: &["catalogue"], remedy: DATA },
    Library { name: "toml_edit", rooms: &["catalogue"], remedy: DATA },
    Library { name: "fluent-bundle", rooms: &["speech"], remedy: TEXTS },
    // The check of the locales parses them too.
    Library { name: "fluent-syntax", rooms: &["speech", "xtask"], remedy: TEXTS },
    Library { name: "clap", rooms: &["qonys"], remedy: FACE },
    Library { name: "clap_complete", rooms: &["qonys"], remedy: FACE },
    Library { name: "clap_mangen", rooms: &["qonys"], remedy: FACE },
    Library { name: "anstream", rooms: &["qonys"], remedy: FACE },
    Library { name: "anstyle", rooms: &["qonys"], remedy: FACE },
    Library { name: "miette", rooms: &["qonys"], remedy: FACE },
    Library { name: "axum", rooms: &["pages", "api"], remedy: WEB },
    Library { name: "utoipa", rooms: &["api"], remedy: PROGRAMS },
    Library { name: "utoipa-axum", rooms: &["api"], remedy: PROGRAMS },
    Library { name: "rmcp", rooms: &["api"], remedy: PROGRAMS },
    Library { name: "tower-http", rooms: &["pages", "api"], remedy: WEB },
    Library { name: "maud", rooms: &["pages", "api"], remedy: WEB },
    // The program has the runtime, the faces only what they need of it; `store` and `register` wait for a database.
    Library {
        name: "tokio",
        rooms: &["pages", "api", "qonys", "store", "register", "journeys"],
        remedy: WEB,
    },
    // The tests of the register change rows behind its back.
    Library { name: "sqlx", rooms: &["store", "register"], remedy: SQL },
    Library { name: "object_store", rooms: &["store"], remedy: SQL },
    Library { name: "aes-gcm-siv", rooms: &["keys"], remedy: SECRETS },
    Library { name: "p256", rooms: &["keys"], remedy: SECRETS },
    Library { name: "krilla", rooms: &["print"], remedy: PAPER },
    Library { name: "qrcode", rooms: &["print"], remedy: PAPER },
];

/// Looks at every dependency from outside, those of tests included.
pub(super) fn look(packages: &[Package]) -> Outcome {
    let mut findings = Vec::new();
    for package in packages {
        for used in &package.dependencies {
            let library = LIBRARIES.iter().find(|library| library.name == used.name);
            let Some(library) = library else { continue };
            if !library.rooms.contains(&package.name.as_str()) {
                let message = format!("`{}` may not use `{}`", package.name, used.name);
                findings.push(
                    Finding::new(message, library.remedy)
                        .at(&package.manifest_path, package.line_of(&used.name)),
                );
            }
        }
    }
    Outcome::looked(format!("{} libraries with a room", LIBRARIES.len()), findings)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metadata::parse;

    fn count(name: &str, library: &str) -> usize {
        let answer = format!(
            r#"{{"packages": [{{"name": "{name}", "version": "0.1.0", "manifest_path": "Cargo.toml",
                "dependencies": [{{"name": "{library}", "kind": null}}]}}]}}"#
        );
        match look(&parse(&answer).expect("the made-up answer is well formed")) {
            Outcome::Looked { findings, .. } => findings.len(),
            Outcome::Skipped(_) => usize::MAX,
        }
    }

    #[test]
    fn a_library_is_used_only_in_its_room() {
        assert_eq!(count("catalogue", "toml"), 0);
        assert_eq!(count("rules", "toml"), 1);
        assert_eq!(count("navigator", "fluent-bundle"), 1);
        assert_eq!(count("speech", "clap"), 1);
        assert_eq!(count("qonys", "miette"), 0);
        assert_eq!(count("rules", "serde"), 0);
    }
}
