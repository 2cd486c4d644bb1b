//! Which crate may use which: the layers of ARCHITECTURE.md as a table.

use crate::finding::{Finding, Outcome};
use crate::metadata::{Dependency, Kind, Package};

/// A crate of ours, its layer, and the crates of ours it may use.
struct Room {
    name: &'static str,
    layer: Layer,
    uses: &'static [&'static str],
}

/// A floor of the house; a test may use anything from a lower one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Layer {
    /// The value types, below the other pure crates.
    Terms,
    /// Pure: no input, no output, no clock.
    Pure,
    /// Known at build time.
    Built,
    /// The outside world.
    Outside,
    /// What a person does.
    Acts,
    /// What a person sees.
    Face,
}

const PURE: &[&str] = &["terms", "calendar", "rules", "ledger", "papers"];

/// Below the rooms of the outside world.
const BUILT: &[&str] = &["terms", "calendar", "rules", "ledger", "papers", "catalogue", "speech"];

/// Below what a person does.
const OUTSIDE: &[&str] = &[
    "terms",
    "calendar",
    "rules",
    "ledger",
    "papers",
    "catalogue",
    "speech",
    "store",
    "keys",
    "print",
];

/// What a face shows. It never sees SQL, and keeps nothing by itself.
const FACED: &[&str] = &[
    "terms",
    "calendar",
    "rules",
    "ledger",
    "papers",
    "catalogue",
    "speech",
    "keys",
    "print",
    "navigator",
    "register",
];

const TABLE: [Room; 15] = [
    Room { name: "terms", layer: Layer::Terms, uses: &[] },
    Room { name: "calendar", layer: Layer::Pure, uses: &["terms"] },
    Room { name: "rules", layer: Layer::Pure, uses: &["terms"] },
    Room { name: "ledger", layer: Layer::Pure, uses: &["terms"] },
    Room { name: "papers", layer: Layer::Pure, uses: &["terms"] },
    Room { name: "catalogue", layer: Layer::Built, uses: PURE },
    Room { name: "speech", layer: Layer::Built, uses: PURE },
    Room { name: "store", layer: Layer::Outside, uses: BUILT },
    Room { name: "keys", layer: Layer::Outside, uses: BUILT },
    Room { name: "print", layer: Layer::Outside, uses: BUILT },
    Room { name: "navigator", layer: Layer::Acts, uses: OUTSIDE },
    Room { name: "register", layer: Layer::Acts, uses: OUTSIDE },
    Room { name: "pages", layer: Layer::Face, uses: FACED },
    Room { name: "api", layer: Layer::Face, uses: FACED },
    Room {
        name: "qonys",
        layer: Layer::Face,
        uses: &[
            "terms",
            "calendar",
            "rules",
            "ledger",
            "papers",
            "catalogue",
            "speech",
            "store",
            "keys",
            "print",
            "navigator",
            "register",
            "pages",
            "api",
        ],
    },
];

/// Beside the road: may use nothing of ours, and nothing of ours may use it.
const ASIDE: &[&str] = &["xtask", "journeys", "bench"];

/// Looks at every edge between two crates of the workspace.
pub(super) fn look(packages: &[Package]) -> Outcome {
    let mut findings = Vec::new();
    for package in packages {
        let room = TABLE.iter().find(|room| room.name == package.name);
        if room.is_none() && !ASIDE.contains(&package.name.as_str()) {
            let message = format!("the crate `{}` has no layer", package.name);
            let remedy = "add it to the table in crates/xtask/src/check/edges.rs";
            findings.push(Finding::new(message, remedy).in_file(&package.manifest_path));
            continue;
        }
        for used in package.dependencies.iter().filter(|used| used.path.is_some()) {
            if !may_use(room, used) {
                findings.push(forbidden(package, room, used));
            }
        }
    }
    Outcome::looked(format!("{} crates", packages.len()), findings)
}

fn may_use(room: Option<&Room>, used: &Dependency) -> bool {
    let Some(room) = room else { return false };
    if room.uses.contains(&used.name.as_str()) {
        return true;
    }
    // Tests may reach down: what they use is not part of the crate.
    let lower = TABLE.iter().any(|below| below.name == used.name && below.layer < room.layer);
    used.kind == Some(Kind::Dev) && lower
}

fn forbidden(package: &Package, room: Option<&Room>, used: &Dependency) -> Finding {
    let what = match used.kind {
        None => "use",
        Some(Kind::Dev) => "use in its tests",
        Some(Kind::Build) => "use in its build script",
    };
    let allowed = room.map_or(&[][..], |room| room.uses).join(", ");
    let allowed = if allowed.is_empty() { "no crate of ours".to_owned() } else { allowed };
    let message = format!("`{}` may not {what} `{}`", package.name, used.name);
    let remedy = format!("it may use {allowed}: move the code to the room it belongs to");
    Finding::new(message, remedy).at(&package.manifest_path, package.line_of(&used.name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metadata::parse;

    /// The findings for one crate that uses others, each written `kind name`.
    fn findings(name: &str, uses: &[(&str, &str)]) -> Vec<String> {
        let uses: Vec<String> = uses
            .iter()
            .map(|(kind, used)| {
                let kind = if *kind == "normal" { "null".into() } else { format!("\"{kind}\"") };
                format!(r#"{{"name": "{used}", "kind": {kind}, "path": "crates/{used}"}}"#)
            })
            .collect();
        let answer = format!(
            r#"{{"packages": [{{"name": "{name}", "version": "0.1.0",
                "manifest_path": "crates/{name}/Cargo.toml", "dependencies": [{}]}}]}}"#,
            uses.join(",")
        );
        let mut packages = parse(&answer).expect("the made-up answer is well formed");
        packages[0].manifest =
            "[dependencies]\nserde.workspace = true\nrules.workspace = true\n".into();
        match look(&packages) {
            Outcome::Looked { findings, .. } => findings.iter().map(Finding::to_string).collect(),
            Outcome::Skipped(reason) => vec![reason],
        }
    }

    #[test]
    fn downward_edges_are_allowed() {
        assert_eq!(findings("rules", &[("normal", "terms")]), Vec::<String>::new());
        assert_eq!(
            findings("catalogue", &[("normal", "rules"), ("build", "calendar")]),
            Vec::<String>::new()
        );
        assert_eq!(findings("qonys", &[("normal", "navigator")]), Vec::<String>::new());
        assert_eq!(findings("navigator", &[("dev", "speech")]), Vec::<String>::new());
    }

    #[test]
    fn an_upward_or_sideways_edge_is_found_with_its_line() {
        let found = findings("calendar", &[("normal", "rules")]);
        assert_eq!(found.len(), 1);
        assert!(
            found[0].starts_with("crates/calendar/Cargo.toml:3: `calendar` may not use `rules`"),
            "{found:?}"
        );
        assert_eq!(findings("rules", &[("normal", "calendar"), ("normal", "catalogue")]).len(), 2);
        assert_eq!(findings("catalogue", &[("normal", "speech")]).len(), 1);
        assert_eq!(findings("speech", &[("build", "catalogue")]).len(), 1);
        assert_eq!(findings("xtask", &[("normal", "terms")]).len(), 1);
    }

    #[test]
    fn tests_may_reach_down_but_not_sideways_or_up() {
        assert_eq!(findings("rules", &[("dev", "terms")]).len(), 0);
        assert_eq!(findings("rules", &[("dev", "calendar")]).len(), 1);
        assert_eq!(findings("terms", &[("dev", "navigator")]).len(), 1);
    }

    #[test]
    fn a_crate_outside_the_table_must_be_added() {
        let found = findings("mailbox", &[]);
        assert!(found[0].contains("add it to the table"), "{found:?}");
    }
}
