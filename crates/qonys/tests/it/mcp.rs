//! The conversation by the Model Context Protocol, with the real binary over pipes.

use std::{
    io::{BufRead, BufReader, Lines, Write},
    process::{Child, ChildStdin, ChildStdout, Stdio},
};

use serde_json::{Value, json};

use crate::binary::{DAYS, TESTLAND, qonys, run};

struct Talk {
    child: Child,
    sends: ChildStdin,
    hears: Lines<BufReader<ChildStdout>>,
}

impl Talk {
    fn new(words: &[&str]) -> Self {
        let mut child = qonys(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let sends = child.stdin.take().expect("its input is ours");
        let hears = child.stdout.take().expect("its output is ours");
        Self { child, sends, hears: BufReader::new(hears).lines() }
    }

    fn send(&mut self, message: &Value) {
        writeln!(self.sends, "{message}").expect("it listens");
    }

    fn ask(&mut self, id: u64, method: &str, params: &Value) -> Value {
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        let line = self.hears.next().expect("an answer").expect("an answer is text");
        let answer: Value = serde_json::from_str(&line).expect("an answer is JSON");
        assert_eq!(answer["id"], id, "{answer}");
        answer["result"].clone()
    }
}

#[test]
fn the_real_program_answers_over_pipes() {
    let mut talk = Talk::new(&[&["mcp", "--data", TESTLAND], &DAYS[..2]].concat());
    let hello = talk.ask(
        1,
        "initialize",
        &json!({
            "protocolVersion": "2025-06-18", "capabilities": {},
            "clientInfo": { "name": "test", "version": "1" },
        }),
    );
    assert_eq!(hello["serverInfo"]["name"], "qonys");
    talk.send(&json!({ "jsonrpc": "2.0", "method": "notifications/initialized" }));
    let tools = talk.ask(2, "tools/list", &json!({}));
    let names = tools["tools"].as_array().expect("a list").iter().map(|tool| tool["name"].clone());
    assert!(names.into_iter().any(|name| name == "verdict"), "{tools}");
    let verdict =
        json!({ "name": "verdict", "arguments": { "profile": { "citizenship": ["DE"] } } });
    let answer = talk.ask(3, "tools/call", &verdict);
    let text = answer["content"][0]["text"].as_str().expect("a text");
    assert_ne!(answer["isError"], true, "{text}");
    assert!(text.contains("not legal advice") && text.contains("24 November 2026"), "{text}");
    let wrong = json!({ "name": "verdict", "arguments": { "profile": { "citizenshp": ["DE"] } } });
    let answer = talk.ask(4, "tools/call", &wrong);
    assert_eq!(answer["isError"], true);
    assert!(answer["content"][0]["text"].as_str().is_some_and(|text| text.contains("citizenship")));
    let Talk { mut child, sends, .. } = talk;
    drop(sends);
    assert!(child.wait().expect("it ends with its input").success());
}

#[test]
fn who_does_not_speak_the_protocol_is_told_so() {
    let ran = run(&["mcp", "--data", TESTLAND]);
    assert_eq!(ran.code, 1, "{}", ran.errors);
    assert_eq!(ran.out, "");
    assert!(!ran.errors.is_empty());
}
