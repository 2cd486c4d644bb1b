//! The conversation by the Model Context Protocol, over streams in memory.

use serde_json::{Value, json};
use tokio::io::{
    AsyncBufReadExt, AsyncWriteExt, BufReader, DuplexStream, Lines, ReadHalf, WriteHalf, duplex,
    split,
};

use crate::fixture::{catalogue, routes, state};

struct Talk {
    sends: WriteHalf<DuplexStream>,
    hears: Lines<BufReader<ReadHalf<DuplexStream>>>,
    number: u64,
}

impl Talk {
    /// A conversation that has begun.
    async fn new() -> Self {
        let (ours, theirs) = duplex(1 << 20);
        let (input, output) = split(theirs);
        tokio::spawn(api::talk(state(), input, output));
        let (hears, sends) = split(ours);
        let mut talk = Self { sends, hears: BufReader::new(hears).lines(), number: 0 };
        let hello = json!({
            "protocolVersion": "2025-06-18", "capabilities": {},
            "clientInfo": { "name": "test", "version": "1" },
        });
        let hello = talk.ask("initialize", hello).await;
        assert_eq!(hello["result"]["serverInfo"]["name"], "qonys");
        assert!(
            hello["result"]["instructions"]
                .as_str()
                .is_some_and(|text| text.contains("legal advice"))
        );
        talk.send(&json!({ "jsonrpc": "2.0", "method": "notifications/initialized" })).await;
        talk
    }

    async fn send(&mut self, message: &Value) {
        self.sends.write_all(format!("{message}\n").as_bytes()).await.expect("the stream is open");
    }

    async fn ask(&mut self, method: &str, params: Value) -> Value {
        self.number += 1;
        let number = self.number;
        let message = json!({ "jsonrpc": "2.0", "id": number, "method": method, "params": params });
        self.send(&message).await;
        let line = self.hears.next_line().await.expect("the stream is open").expect("an answer");
        let answer: Value = serde_json::from_str(&line).expect("an answer is JSON");
        assert_eq!(answer["id"], number, "{answer}");
        answer
    }

    /// The text of a tool, and whether it is an error.
    async fn call(&mut self, tool: &str, arguments: Value) -> (String, bool) {
        let answer = self.ask("tools/call", json!({ "name": tool, "arguments": arguments })).await;
        let result = &answer["result"];
        let text = result["content"][0]["text"].as_str().unwrap_or_default().to_owned();
        assert!(!text.contains('⟦'), "{text}");
        (text, result["isError"] == true)
    }

    async fn good(&mut self, tool: &str, arguments: Value) -> String {
        let (text, is_error) = self.call(tool, arguments).await;
        assert!(!is_error, "{tool}: {text}");
        text
    }
}

#[tokio::test]
async fn tools_are_described() {
    let mut talk = Talk::new().await;
    let answer = talk.ask("tools/list", json!({})).await;
    let tools = answer["result"]["tools"].as_array().expect("a list").clone();
    let names: Vec<&str> = tools.iter().filter_map(|tool| tool["name"].as_str()).collect();
    assert_eq!(
        names,
        ["list_routes", "get_route", "next_question", "verdict", "plan", "compare", "sources"]
    );
    for tool in &tools {
        assert_eq!(tool["annotations"]["readOnlyHint"], true);
        assert_eq!(tool["inputSchema"]["type"], "object");
    }
}

#[tokio::test]
async fn every_tool_answers_with_citations_in_every_language() {
    let mut talk = Talk::new().await;
    let person = json!({ "purposes": ["work"], "citizenship": ["DE"], "birth_date": "1990-05-31" });
    let id = routes(1)[0];
    let source = &catalogue().sources[0].key;
    for (lang, notice) in [("en", "not legal advice"), ("ru", "юридическ"), ("kk", "заң")]
    {
        for (tool, mut arguments, cites) in [
            ("list_routes", json!({}), true),
            ("get_route", json!({ "route": id }), true),
            ("next_question", json!({ "profile": {} }), false),
            ("verdict", json!({ "profile": person }), true),
            ("verdict", json!({ "profile": person, "route": id }), true),
            ("plan", json!({ "profile": person, "route": id, "start": "2026-12-01" }), true),
            ("compare", json!({ "routes": routes(3) }), true),
            ("compare", json!({ "routes": routes(2), "profile": person }), true),
            ("sources", json!({}), false),
            ("sources", json!({ "source": source }), false),
        ] {
            arguments["lang"] = json!(lang);
            let text = talk.good(tool, arguments).await;
            assert!(text.to_lowercase().contains(notice), "{tool} in {lang}: {text}");
            let marks = text.matches("\n- [").count();
            assert!(!cites || marks > 0, "{tool} in {lang} cites: {text}");
        }
    }
}

#[tokio::test]
async fn every_route_is_a_resource() {
    let mut talk = Talk::new().await;
    let answer = talk.ask("resources/list", json!({})).await;
    let resources = answer["result"]["resources"].as_array().expect("a list").clone();
    assert_eq!(resources.len(), catalogue().routes.len());
    for resource in &resources {
        let answer = talk.ask("resources/read", json!({ "uri": resource["uri"] })).await;
        let text = answer["result"]["contents"][0]["text"].as_str().expect("a text");
        assert!(text.starts_with("# ") && text.contains("not legal advice"), "{text}");
    }
    let uri = format!("qonys://routes/{}?lang=kk", routes(1)[0]);
    let answer = talk.ask("resources/read", json!({ "uri": uri })).await;
    assert!(answer["result"]["contents"][0]["text"].is_string());
    let missing = talk.ask("resources/read", json!({ "uri": "qonys://routes/none" })).await;
    assert!(missing["error"]["message"].as_str().is_some_and(|words| words.contains("none")));
}

#[tokio::test]
async fn what_is_wrong_is_told_in_words() {
    let mut talk = Talk::new().await;
    let id = routes(1)[0];
    for (tool, arguments, words) in [
        ("get_route", json!({}), "route"),
        ("get_route", json!({ "route": format!("{id}x") }), id),
        ("get_route", json!({ "route": 5 }), "route"),
        ("list_routes", json!({ "colour": "blue" }), "colour"),
        ("list_routes", json!({ "as_of": "soon" }), "soon"),
        ("list_routes", json!({ "lang": "de" }), "de"),
        ("verdict", json!({ "profile": { "birht_date": "1990-05-31" } }), "birth_date"),
        ("verdict", json!({ "profile": [] }), "profile"),
        ("compare", json!({ "routes": [id] }), "two"),
        ("sources", json!({ "source": "none" }), "none"),
    ] {
        let (text, is_error) = talk.call(tool, arguments).await;
        assert!(is_error && text.contains(words), "{tool}: {text}");
    }
    let answer = talk.ask("tools/call", json!({ "name": "nothing", "arguments": {} })).await;
    assert!(answer["error"]["message"].as_str().is_some_and(|words| words.contains("nothing")));
}
