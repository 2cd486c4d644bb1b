//! What every address has in common: the language, the two days, the errors, the headers.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::problem::{Problem, ProfileProblem, TYPE};

/// Errors of every address.
const ALWAYS: [u16; 7] = [400, 404, 405, 406, 429, 500, 503];
/// Errors of an address with a body.
const WITH_BODY: [u16; 3] = [413, 415, 422];

/// Puts what is common into each operation.
pub(super) fn complete(document: &mut Value) {
    let paths = document["paths"].as_object_mut();
    for (method, operation) in paths
        .into_iter()
        .flat_map(|paths| paths.values_mut())
        .filter_map(Value::as_object_mut)
        .flatten()
    {
        let has_body = method == "post";
        let parameters = operation["parameters"].take();
        let own = parameters.as_array().cloned().unwrap_or_default();
        let common = ["Lang", "AsOf", "KnownAt"].into_iter().map(|name| named("parameters", name));
        let parameters: Vec<Value> = own.into_iter().chain(common).collect();
        operation["parameters"] = json!(parameters);
        let responses = &mut operation["responses"];
        responses["200"]["headers"] = success_headers(!has_body);
        if !has_body {
            responses["304"] = named("responses", "NotModified");
        }
        let more: &[u16] = if has_body { &WITH_BODY } else { &[] };
        for status in ALWAYS.iter().chain(more) {
            responses[status.to_string()] = named("responses", &name_of(*status));
        }
    }
    let components = &mut document["components"];
    components["parameters"] = parameters();
    components["headers"] = headers();
    for (name, schema) in [
        ("Problem", <Problem as utoipa::PartialSchema>::schema()),
        ("ProfileProblem", <ProfileProblem as utoipa::PartialSchema>::schema()),
    ] {
        components["schemas"][name] = serde_json::to_value(schema).unwrap_or_default();
    }
    let errors = ALWAYS.iter().chain(&WITH_BODY).map(|status| (name_of(*status), problem(*status)));
    let not_modified = json!({
        "description": "Not changed since the answer with the tag in `If-None-Match`",
        "headers": success_headers(true),
    });
    let unchanged = ("NotModified".to_owned(), not_modified);
    components["responses"] = errors.chain([unchanged]).collect();
}

/// Names that exist, so that trying out an address shows something.
pub(super) fn examples(document: &mut Value, route: &str, source: &str) {
    for (path, method, name, example) in [
        ("/routes/{id}", "get", "id", route),
        ("/sources/{key}", "get", "key", source),
        ("/plan", "post", "route", route),
        ("/verdicts", "post", "routes", route),
    ] {
        let parameters = document["paths"][path][method]["parameters"].as_array_mut();
        let wanted = parameters.into_iter().flatten().find(|parameter| parameter["name"] == name);
        if let Some(parameter) = wanted {
            parameter["example"] = json!(example);
        }
    }
}

fn named(kind: &str, name: &str) -> Value {
    json!({ "$ref": format!("#/components/{kind}/{name}") })
}

/// The reason phrase in one word: `NotFound`.
fn name_of(status: u16) -> String {
    let status = StatusCode::from_u16(status).ok();
    let phrase = status.and_then(|status| status.canonical_reason()).unwrap_or_default();
    phrase.split(' ').collect()
}

fn problem(status: u16) -> Value {
    let mut headers = json!({
        "RateLimit": named("headers", "RateLimit"),
        "RateLimit-Policy": named("headers", "RateLimitPolicy"),
        "Content-Language": named("headers", "ContentLanguage"),
    });
    if status == 429 {
        headers["Retry-After"] = named("headers", "RetryAfter");
    }
    if status == 405 {
        headers["Allow"] = named("headers", "Allow");
    }
    json!({
        "description": about(status),
        "headers": headers,
        "content": { TYPE: { "schema": named("schemas", "Problem") } },
    })
}

const fn about(status: u16) -> &'static str {
    match status {
        400 => "The address or the JSON of the body cannot be read",
        404 => "Nothing of that name is there, or it was not known on that day",
        405 => "The address does not have this method",
        406 => "Answers are JSON, and `Accept` leaves no room for it",
        413 => "The body is longer than 64 KiB",
        415 => "The body is not said to be `application/json`",
        422 => "The body is JSON, but not a person's answers: everything wrong is listed",
        429 => "Too many requests from this address",
        503 => "It took too long",
        _ => "A mistake of this program",
    }
}

fn success_headers(is_kept: bool) -> Value {
    let mut headers = json!({
        "RateLimit": named("headers", "RateLimit"),
        "RateLimit-Policy": named("headers", "RateLimitPolicy"),
        "Cache-Control": named("headers", "CacheControl"),
    });
    if is_kept {
        headers["ETag"] = named("headers", "ETag");
    }
    headers
}

fn parameters() -> Value {
    let day = |name: &str, description: &str| {
        json!({
            "name": name, "in": "query", "required": false, "description": description,
            "schema": { "type": "string", "format": "date" },
        })
    };
    json!({
        "Lang": {
            "name": "lang", "in": "query", "required": false,
            "description": "The language of all texts. Without it `Accept-Language` decides, and English if that names none of these.",
            "schema": { "type": "string", "enum": ["en", "ru", "kk"] },
        },
        "AsOf": day("as_of", "The day whose rules apply; today if absent."),
        "KnownAt": day("known_at", "The day by whose knowledge, not later than today; the newest knowledge if absent."),
    })
}

fn headers() -> Value {
    let header = |description: &str, example: &str| json!({ "description": description, "schema": { "type": "string" }, "example": example });
    json!({
        "RateLimit": header("What is left of the quota: requests in `r`, seconds until all of it is there again in `t`. Absent if this server sets no limit.", "\"default\";r=599;t=1"),
        "RateLimitPolicy": header("The quota: requests in `q`, seconds in `w`. Absent if this server sets no limit.", "\"default\";q=600;w=60"),
        "RetryAfter": header("Seconds until the next request is taken.", "3"),
        "Allow": header("The methods the address has.", "GET,HEAD"),
        "ETag": header("The tag of this answer, for `If-None-Match`.", "W/\"0123456789abcdef\""),
        "CacheControl": header("How long the answer may be kept.", "public, no-cache"),
        "ContentLanguage": header("The language of the words.", "en"),
    })
}
