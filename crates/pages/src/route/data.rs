//! A route for machines: a service of a government and the questions people ask of it (<https://schema.org>).

use catalogue::RouteAt;
use serde_json::{Value, json};

use crate::Visit;

/// `GovernmentService`.
pub(super) fn service(visit: &Visit, route: RouteAt<'_>) -> Value {
    let row = route.route;
    json!({
        "@context": "https://schema.org",
        "@type": "GovernmentService",
        "name": visit.text(&row.name),
        "description": visit.text(&row.summary),
        "url": visit.absolute(&visit.path_in(visit.language)),
        "inLanguage": visit.language.code(),
        "areaServed": { "@type": "Country", "name": country(visit) },
        "provider": { "@type": "GovernmentOrganization", "name": visit.text(&row.authority) },
    })
}

/// `FAQPage`, if there are questions.
pub(super) fn questions(visit: &Visit, route: RouteAt<'_>) -> Option<Value> {
    let asked: Vec<Value> = route
        .questions()
        .map(|row| {
            json!({
                "@type": "Question",
                "name": visit.text(&row.ask),
                "acceptedAnswer": { "@type": "Answer", "text": visit.text(&row.answer) },
            })
        })
        .collect();
    (!asked.is_empty()).then(
        || json!({ "@context": "https://schema.org", "@type": "FAQPage", "mainEntity": asked }),
    )
}

fn country(visit: &Visit) -> String {
    let entry = visit.catalogue().countries.iter().find(|entry| entry.code.to_string() == "KZ");
    entry.map_or_else(|| "KZ".to_owned(), |entry| visit.text(&entry.name).to_owned())
}
