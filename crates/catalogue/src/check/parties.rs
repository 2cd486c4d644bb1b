//! Who employs and who invites is a test of its own: a permit for the workers of private households is not one for
//! the workers of companies.

use super::Scene;
use crate::{build::Site, problem::Report, read::Row};

/// A word of the data, parts of names of facts that tell who it is, and how to say it. Who petitions for a person, or
/// employs him, invites him too.
const PARTIES: &[(&str, &[&str], &str)] = &[
    ("employer", &["employ"], "employs"),
    ("inviter", &["invit", "petition", "employ"], "invites"),
];

pub(super) fn check(scene: &Scene<'_>, report: &mut Report) {
    if !scene.is_whole() || !scene.all_typed {
        return;
    }
    for route in scene.routes() {
        for (party, parts, verb) in PARTIES {
            let pays = route.rows("fee").iter().find(|fee| fee.text("payer") == *party);
            if let Some(fee) = pays
                && !is_tested(scene, route, parts)
            {
                report
                    .warning(
                        fee.place_of("payer"),
                        format!("the {party} pays, but no criterion says who {verb}"),
                    )
                    .help(format!("add a criterion on a fact that tells who {verb}"));
            }
        }
        if route.text("category") == "work" && !is_tested(scene, route, &["employ"]) {
            report
                .warning(
                    route.place_of("category"),
                    "a route to work, but no criterion says who employs",
                )
                .help("add a criterion on a fact that tells who employs");
        }
    }
}

/// Whether a criterion of the route rests on a fact whose name holds one of `parts`.
fn is_tested(scene: &Scene<'_>, route: &Row, parts: &[&str]) -> bool {
    let criteria = route.rows("criterion").iter();
    let places: Vec<_> = criteria
        .flat_map(|row| std::iter::once(row).chain(row.rows("reading")))
        .map(|row| row.place_of("when"))
        .collect();
    let tells = |name: &str| parts.iter().any(|part| name.contains(part));
    scene
        .used
        .iter()
        .filter(|used| used.site == Site::Route && places.contains(&used.place))
        .any(|used| used.facts.iter().any(|fact| tells(&scene.catalogue.vocabulary.at(*fact).id)))
}
