//! A route is a named public service or a right given by an act; an explainer alone does not make one.

use super::Scene;
use crate::{
    model::{SourceKind, Tier},
    problem::Report,
    read::Row,
};

pub(super) fn check(scene: &Scene<'_>, report: &mut Report) {
    if !scene.is_whole() {
        return;
    }
    for route in scene.routes() {
        if !rests_on_an_act(scene, route) && route.has("cite") {
            report.warning(route.place_of("cite"), "the route rests on explainers alone").help(
                "cite the act or the service page: an explainer is the last to hear of a change",
            );
        }
    }
}

fn rests_on_an_act(scene: &Scene<'_>, route: &Row) -> bool {
    let sources =
        route.list("cite").iter().filter_map(|cite| scene.source(cite.text.split_once('/')?.0));
    sources.into_iter().any(|source| {
        matches!(source.kind, SourceKind::Law | SourceKind::Service)
            && source.tier != Tier::Secondary
    })
}
