//! The pages, served by the real binary on a port of its choice.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
};

use crate::binary::{qonys, run};

/// A server that is ready, with its address.
fn serving(words: &[&str]) -> (Child, String) {
    let mut child = qonys(words).stderr(Stdio::piped()).spawn().expect("the program starts");
    let told = child.stderr.take().expect("its error output is ours");
    let mut lines = BufReader::new(told).lines();
    let address = lines.find_map(|line| {
        let line = line.expect("what it tells is text");
        let (_, behind) = line.split_once("http://")?;
        behind.split(['.', ' ']).next()?;
        Some(behind.trim_end_matches(". Stop with Ctrl+C.").to_owned())
    });
    (child, address.expect("it tells where it listens"))
}

/// The answer to a plain request.
fn get(address: &str, place: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("it listens");
    let request = format!("GET {place} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("it takes the request");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("it answers in text");
    answer
}

fn end(mut child: Child) -> Option<i32> {
    let told = Command::new("kill").args(["-TERM", &child.id().to_string()]).status();
    assert!(told.expect("the system has `kill`").success());
    child.wait().expect("it ends").code()
}

#[test]
fn pages_are_served_until_told_to_stop() {
    let (child, address) = serving(&["serve", "--listen", "127.0.0.1:0"]);
    assert!(get(&address, "/").starts_with("HTTP/1.1 303"), "on to a language");
    let page = get(&address, "/en/routes/kandas");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("<html lang=\"en\">"));
    assert!(page.contains(&format!("http://{address}/en/routes/kandas")), "its own address");
    assert_eq!(end(child), Some(0), "it ends as if nothing had happened");
}

#[test]
fn programs_are_answered_beside_the_pages() {
    let (child, address) = serving(&["serve", "--listen", "127.0.0.1:0", "--limit", "3"]);
    let routes = get(&address, "/api/v1/routes?category=permanent");
    assert!(routes.starts_with("HTTP/1.1 200") && routes.contains("application/json"), "{routes}");
    let nothing = get(&address, "/api/v1/nothing");
    assert!(nothing.starts_with("HTTP/1.1 404"), "{nothing}");
    assert!(nothing.contains("application/problem+json"), "not a page: {nothing}");
    assert!(get(&address, "/api/v1/problems/day").contains("ratelimit: \"default\";r=0"));
    assert!(get(&address, "/api/v1/problems/day").starts_with("HTTP/1.1 429"));
    assert!(get(&address, "/en/nothing").contains("<html lang=\"en\">"), "pages have no limit");
    assert_eq!(end(child), Some(0));
}

#[test]
fn the_day_of_the_pages_may_be_chosen() {
    let words = ["serve", "--listen", "127.0.0.1:0", "--as-of", "2026-12-24"];
    let (child, address) = serving(&words);
    assert!(get(&address, "/en").contains("As of 24 December 2026"));
    assert_eq!(end(child), Some(0));
}

#[test]
fn an_address_in_use_is_told_with_another_one() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("it has an address").to_string();
    let ran = run(&["serve", "--listen", &address]);
    assert_eq!(ran.code, 1);
    assert!(ran.errors.contains("already listens") && ran.errors.contains("--listen 127.0.0.1:"));
}

#[test]
fn what_cannot_be_served_is_a_mistake_on_the_command_line() {
    for (words, said) in [
        (&["serve", "--listen", "nowhere"][..], "not an address to listen at"),
        (&["serve", "--base-url", "example.org"][..], "not the address of a site"),
        (&["serve", "--corrections", "nobody"][..], "not a mailbox"),
        (&["serve", "--known-at", "2026-11-24"][..], "?known_at="),
    ] {
        let words = [words, &["--listen", "127.0.0.1:0"][..]].concat();
        let words = if words[1] == "--listen" { &words[..3] } else { &words[..] };
        let ran = run(words);
        assert_eq!(ran.code, 2, "{words:?}: {}", ran.errors);
        assert!(ran.errors.replace("\n  ", " ").contains(said), "{words:?}: {}", ran.errors);
    }
}
