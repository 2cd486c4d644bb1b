//! The cookies (RFC 6265bis): sealed, not to be read by a script, sent to this host only.
//!
//! `SameSite` is `Lax`, not `Strict`: who comes back by a link in a letter or in a search has answers and must find them;
//! with `Strict` the page would say that there are none, and the first new answer would replace them all. A form that
//! another site sends is refused by its origin before it reaches a handler.

use std::sync::LazyLock;

use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};

use keys::{Secret, open, seal};

use super::{Answers, Found, HOURS, NotKept, note};
use crate::State;

/// A sealed text of another kind does not pass for answers.
const CONTEXT: &[u8] = b"qonys answers 1";

/// Answers come in no more cookies.
pub(super) const MOST: usize = 4;

/// Letters in one cookie: with its name and attributes it stays under the 4096 bytes a browser takes.
const LETTERS: usize = 3800;

/// The names of the cookies; with TLS, names that only this host can set (`__Host-`).
static NAMES: LazyLock<[[String; MOST]; 2]> = LazyLock::new(|| {
    ["", "__Host-"].map(|prefix| std::array::from_fn(|at| format!("{prefix}qonys-answers-{at}")))
});

fn is_secure(state: &State) -> bool {
    state.base.as_ref().is_some_and(crate::BaseUrl::is_secure)
}

fn names(state: &State) -> &'static [String; MOST] {
    &NAMES[usize::from(is_secure(state))]
}

/// The answers of a request.
pub(super) fn read(state: &State, headers: &HeaderMap) -> Answers {
    let pieces: Vec<&str> = names(state).iter().map_while(|name| value(headers, name)).collect();
    if pieces.is_empty() {
        return Answers::none(state);
    }
    let secret = Secret::new(*state.key().bytes());
    let sealed = BASE64.decode(pieces.concat()).ok();
    let packed = sealed.and_then(|sealed| open(&secret, CONTEXT, &sealed).ok());
    let answers = packed.and_then(|packed| note::unpack(&packed, state.catalogue()));
    let answers =
        answers.unwrap_or_else(|| Answers { found: Found::Unreadable, ..Answers::none(state) });
    Answers { pieces: pieces.len(), ..answers }
}

/// What a cookie says. One that was set to nothing is none.
fn value<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|line| line.to_str().ok());
    let mut pairs = all.flat_map(|line| line.split(';'));
    let found = pairs.find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='));
    found.filter(|value| !value.is_empty())
}

/// The answers as the values of cookies.
pub(super) fn write(answers: &Answers, state: &State) -> Result<Vec<String>, NotKept> {
    let secret = Secret::new(*state.key().bytes());
    let packed = note::pack(answers, state.catalogue());
    let sealed = seal(&secret, CONTEXT, &packed)?;
    let text = BASE64.encode(sealed);
    let pieces = text.as_bytes().chunks(LETTERS);
    if pieces.len() > MOST {
        return Err(NotKept::TooMuch);
    }
    Ok(pieces.map(|piece| String::from_utf8_lossy(piece).into_owned()).collect())
}

/// Sets the cookies, and removes those of `before` that are not needed any more.
pub(super) fn set(
    state: &State,
    values: &[String],
    before: usize,
    mut response: Response,
) -> Response {
    let secure = if is_secure(state) { "; Secure" } else { "" };
    let rest = std::iter::repeat_n("", before.saturating_sub(values.len()));
    let all = values.iter().map(String::as_str).chain(rest);
    for (name, value) in names(state).iter().zip(all) {
        let age = if value.is_empty() { 0 } else { HOURS * 3600 };
        let line = format!("{name}={value}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}");
        if let Ok(line) = HeaderValue::from_str(&line) {
            response.headers_mut().append(header::SET_COOKIE, line);
        }
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use axum::response::IntoResponse;
    use catalogue::{Catalogue, read_directory};
    use navigator::{Answer, Member};
    use rules::Value;
    use terms::Date;

    use super::*;
    use crate::Key;

    static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
        let files = read_directory(&data).expect("the data can be read");
        Catalogue::from_files(files).expect("the data has no error")
    });

    fn state(key: u8) -> State {
        State::new(&CATALOGUE, || Date::constant(2026, 11, 24), Key::new([key; 32]))
    }

    fn person(state: &State, stays: i32) -> Answers {
        let fact = |name: &str| CATALOGUE.vocabulary.fact(name).expect("a question");
        let mut answers = Answers::none(state);
        answers.put(fact("ethnic_kazakh"), Answer::Known(Value::YesNo(true)), false);
        answers.put(fact("birth_date"), Answer::Unknown, true);
        let days = CATALOGUE.facts.iter().position(|fact| fact.id == "stays").map(|_| "stays");
        if let Some(name) = days.filter(|_| stays > 0) {
            let stay = |at: i32| {
                let first = Date::constant(2000, 1, 1).checked_add(jiff::Span::new().days(at * 7));
                let first = first.expect("a day");
                let last = first.checked_add(jiff::Span::new().days(at * at % 5));
                (first, last.expect("a day"))
            };
            let value = Value::Stays((0..stays).map(stay).collect());
            answers.put(fact(name), Answer::Known(value), false);
        }
        answers.profile.family.push(Member::new(catalogue::Member::Child));
        answers.reach(420);
        answers
    }

    /// The headers with which a browser comes back.
    fn back(response: &Response) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for line in response.headers().get_all(header::SET_COOKIE) {
            let line = line.to_str().expect("a text").split(';').next().expect("a pair");
            headers.append(header::COOKIE, line.parse().expect("a header"));
        }
        headers
    }

    #[test]
    fn answers_come_back_as_they_went() {
        let state = state(1);
        let answers = person(&state, 0);
        let response = answers.keep(&state, ()).expect("they are short");
        let line = response.headers()[header::SET_COOKIE].to_str().expect("a text");
        for part in ["Path=/", "Max-Age=43200", "HttpOnly", "SameSite=Lax"] {
            assert!(line.contains(part), "{line} has {part}");
        }
        assert!(!line.contains("ethnic"), "nothing can be read in it");
        let read = read(&state, &back(&response));
        assert_eq!(read.found(), Found::Answers);
        assert_eq!(read.profile, answers.profile);
        assert_eq!((read.order(), read.reached()), (answers.order(), 420));
        assert!(read.is_skipped(answers.order()[1]));
    }

    #[test]
    fn what_was_changed_or_sealed_by_another_is_not_read() {
        let state = state(1);
        let response = person(&state, 0).keep(&state, ()).expect("they are short");
        let headers = back(&response);
        assert_eq!(read(&self::state(2), &headers).found(), Found::Unreadable);
        let line = headers[header::COOKIE].to_str().expect("a text");
        let (head, last) = line.split_at(line.len() - 5);
        let turned: String = last.chars().rev().chain(['A']).collect();
        let mut changed = HeaderMap::new();
        changed.insert(header::COOKIE, format!("{head}{turned}").parse().expect("a header"));
        let read = read(&state, &changed);
        assert_eq!((read.found(), read.is_empty()), (Found::Unreadable, true));
    }

    #[test]
    fn long_answers_take_several_cookies_and_too_long_ones_are_refused() {
        let state = state(1);
        let long = person(&state, 1000);
        let response = long.keep(&state, ()).expect("they fit");
        let count = response.headers().get_all(header::SET_COOKIE).iter().count();
        assert!((2..=MOST).contains(&count), "{count}");
        let read = read(&state, &back(&response));
        assert_eq!(read.profile, long.profile);
        let short = Answers { pieces: read.pieces, ..person(&state, 0) };
        let response = short.keep(&state, ()).expect("they are short");
        let removed: Vec<_> =
            response.headers().get_all(header::SET_COOKIE).iter().skip(1).collect();
        assert!(!removed.is_empty());
        assert!(removed.into_iter().all(|line| {
            line.to_str().is_ok_and(|line| line.contains("=; ") && line.contains("Max-Age=0"))
        }));
        assert_eq!(person(&state, 30_000).keep(&state, ()).err(), Some(NotKept::TooMuch));
    }

    #[test]
    fn with_tls_only_this_host_can_set_them() {
        let base = "https://qonys.example".parse().expect("an address");
        let state = state(1).at(base);
        let response = person(&state, 0).keep(&state, ()).expect("they are short");
        let line = response.headers()[header::SET_COOKIE].to_str().expect("a text");
        assert!(line.starts_with("__Host-qonys-answers-0=") && line.ends_with("; Secure"));
        let gone = Answers::forget(&state, ().into_response());
        assert_eq!(gone.headers().get_all(header::SET_COOKIE).iter().count(), MOST);
    }
}
