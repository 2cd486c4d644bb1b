//! Every link within the site leads somewhere, and so does every place within a page.

use std::collections::{BTreeMap, BTreeSet};

use pages::router;

use crate::{
    fixture::{BASE, get_from, state},
    html,
};

#[tokio::test]
async fn every_link_leads_somewhere() {
    let router = router(state());
    let mut open: Vec<String> = ["/en", "/ru", "/kk"].map(str::to_owned).to_vec();
    let mut seen: BTreeSet<String> = open.iter().cloned().collect();
    let mut ids: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut fragments: Vec<(String, String, String)> = Vec::new();
    while let Some(place) = open.pop() {
        let page = get_from(&router, &place).await;
        assert!(
            page.status.is_success() || page.status.is_redirection(),
            "{place}: {}",
            page.status
        );
        let known = html::values(&page.text, "id").into_iter().map(str::to_owned).collect();
        ids.insert(place.clone(), known);
        for link in html::values(&page.text, "href") {
            let link = link.replace("&amp;", "&");
            let link = link.strip_prefix(BASE).unwrap_or(&link);
            let (target, fragment) = link.split_once('#').unwrap_or((link, ""));
            // One for each fact, all the same page: looked at in `page.rs`.
            if target.starts_with("?wrong=") || target.starts_with("mailto:") {
                continue;
            }
            // Not of the pages.
            if target.starts_with("/api/") {
                continue;
            }
            let target = if target.is_empty() { place.as_str() } else { target };
            if !target.starts_with('/') {
                assert!(
                    target.starts_with("https://") || target.starts_with("http://"),
                    "{place}: {link}"
                );
                continue;
            }
            if !fragment.is_empty() {
                fragments.push((place.clone(), target.to_owned(), fragment.to_owned()));
            }
            if seen.insert(target.to_owned()) {
                open.push(target.to_owned());
            }
        }
    }
    for (place, target, fragment) in fragments {
        let known = ids.get(&target).is_some_and(|ids| ids.contains(&fragment));
        assert!(known, "{place} leads to {target}#{fragment}, which is not there");
    }
    assert!(ids.len() > 300, "only {} pages were reached", ids.len());
}
