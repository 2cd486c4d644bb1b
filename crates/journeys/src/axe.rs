//! What axe-core finds on a page.

use std::fmt;

use serde_json::Value;

/// One rule that a page breaks.
#[derive(Debug)]
pub struct Fault {
    /// The name of the rule.
    pub rule: String,
    /// What it asks for.
    pub help: String,
    /// The first places, as selectors.
    pub places: Vec<String>,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} at {}", self.rule, self.help, self.places.join(", "))
    }
}

/// Runs axe against WCAG 2.2 AA and good practice, and hands the result to the driver.
pub(crate) const RUN: &str = r#"
const done = arguments[arguments.length - 1];
axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
  .then(found => done(found.violations), broken => done([{ id: "axe", help: String(broken), nodes: [] }]));
"#;

/// The faults in an answer of [`RUN`].
pub(crate) fn faults(found: &Value) -> Vec<Fault> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let places = |nodes: &Value| {
        let nodes = nodes.as_array().into_iter().flatten().take(3);
        nodes.map(|node| node["target"].to_string()).collect()
    };
    let rules = found.as_array().expect("a list of rules");
    let fault = |rule: &Value| Fault {
        rule: text(&rule["id"]),
        help: text(&rule["help"]),
        places: places(&rule["nodes"]),
    };
    rules.iter().map(fault).collect()
}
