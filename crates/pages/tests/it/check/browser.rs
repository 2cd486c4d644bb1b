//! A browser as far as these tests need one: it keeps cookies, follows where it is sent, and remembers every address.

use std::collections::BTreeMap;

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use pages::{State, router};

use crate::{
    fixture::{Answer, ask},
    html,
};

pub(crate) struct Browser {
    router: Router,
    pub(crate) cookies: BTreeMap<String, String>,
    /// Every address that was asked for, in order.
    pub(crate) places: Vec<String>,
    /// Where the last answer came from.
    pub(crate) at: String,
}

impl Browser {
    pub(crate) fn new(state: State) -> Self {
        let (cookies, places) = (BTreeMap::new(), Vec::new());
        Self { router: router(state), cookies, places, at: String::new() }
    }

    pub(crate) async fn get(&mut self, place: &str) -> Answer {
        self.send("GET", place, None, "").await
    }

    pub(crate) async fn post(&mut self, place: &str, pairs: &[(String, String)]) -> Answer {
        let body: Vec<String> = pairs
            .iter()
            .map(|(name, value)| format!("{}={}", escaped(name), escaped(value)))
            .collect();
        let kind = "application/x-www-form-urlencoded";
        self.send("POST", place, Some(body.join("&").into_bytes()), kind).await
    }

    /// Sends a file as the field `file` of a form.
    pub(crate) async fn upload(&mut self, place: &str, file: &[u8]) -> Answer {
        let head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
        let body = [head.as_bytes(), file, b"\r\n--b--\r\n"].concat();
        self.send("POST", place, Some(body), "multipart/form-data; boundary=b").await
    }

    async fn send(
        &mut self,
        method: &str,
        place: &str,
        body: Option<Vec<u8>>,
        kind: &str,
    ) -> Answer {
        let (mut method, mut place, mut body) = (method.to_owned(), place.to_owned(), body);
        for _ in 0..5 {
            self.places.push(place.clone());
            let cookies: Vec<String> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let mut request = Request::builder().method(&*method).uri(&place);
            if !cookies.is_empty() {
                request = request.header(header::COOKIE, cookies.join("; "));
            }
            if body.is_some() {
                request = request.header(header::CONTENT_TYPE, kind);
            }
            let sent = Body::from(body.take().unwrap_or_default());
            let answer = ask(&self.router, request.body(sent).expect("a request")).await;
            self.take_cookies(&answer);
            if answer.status != StatusCode::SEE_OTHER {
                place.clone_into(&mut self.at);
                return answer;
            }
            place = answer.header(header::LOCATION).to_owned();
            place.truncate(place.find('#').unwrap_or(place.len()));
            method = "GET".to_owned();
        }
        panic!("sent in a circle: {:?}", self.places)
    }

    fn take_cookies(&mut self, answer: &Answer) {
        for line in answer.headers.get_all(header::SET_COOKIE) {
            let line = line.to_str().expect("a text");
            let (name, value) =
                line.split(';').next().and_then(|pair| pair.split_once('=')).expect("a pair");
            if line.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

/// Where the form of a question is sent, and the names and values of its inputs.
pub(crate) fn action(page: &Answer) -> String {
    let mut forms = html::steps(&page.text).into_iter().filter_map(|step| match step {
        html::Step::Open("form", attributes) => html::attribute(attributes, "action"),
        _ => None,
    });
    forms.next_back().expect("a form").replace("&amp;", "&")
}

pub(crate) fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn escaped(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    text.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
