//! Any TOML document as a plain tree with places, for readers of other documents than data files, such as a file of
//! answers. It says what is written and where, and nothing about what it means.

use std::ops::Range;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// A value with the bytes it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The bytes.
    pub span: Range<usize>,
    /// What is written.
    pub written: Written,
}

/// What is written at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// Nothing, as JSON can say.
    Null,
    /// True or false.
    Bool(bool),
    /// A number as written; whole or not.
    Number(String),
    /// A text.
    Text(String),
    /// A day or a moment as written.
    Moment(String),
    /// Several values.
    Array(Vec<Node>),
    /// Keys with their values, in the order of the text.
    Table(Vec<Entry>),
}

/// A key with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// The bytes of the key.
    pub span: Range<usize>,
    /// The value.
    pub value: Node,
}

/// A place at which a text breaks the grammar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// The bytes.
    pub span: Range<usize>,
    /// What is wrong, in English.
    pub reason: String,
}

/// Reads TOML. What could be read is given even when something else is wrong, so that everything wrong is found at once.
#[must_use]
pub fn read_toml(text: &str) -> (Node, Vec<SyntaxError>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let errors = errors.iter().map(|error| SyntaxError {
        span: error.span().unwrap_or(0..0),
        reason: error.message().lines().next().unwrap_or("this is not TOML").to_owned(),
    });
    let node = Node { span: table.span(), written: entries(table.get_ref(), text) };
    (node, errors.collect())
}

fn entries(table: &DeTable<'_>, text: &str) -> Written {
    let mut entries: Vec<Entry> = table
        .iter()
        .map(|(key, value)| Entry {
            key: key.get_ref().to_string(),
            span: key.span(),
            value: node(value, text),
        })
        .collect();
    entries.sort_by_key(|entry| entry.span.start);
    Written::Table(entries)
}

fn node(value: &Spanned<DeValue<'_>>, text: &str) -> Node {
    let as_written = || text.get(value.span()).unwrap_or_default().to_owned();
    let written = match value.get_ref() {
        DeValue::String(text) => Written::Text(text.to_string()),
        DeValue::Integer(number) => {
            // Groups and other radices are TOML's own: the number is given in plain decimal.
            let plain = i64::from_str_radix(number.as_str(), number.radix());
            Written::Number(plain.map_or_else(|_| as_written(), |number| number.to_string()))
        }
        DeValue::Float(_) => Written::Number(as_written()),
        DeValue::Boolean(flag) => Written::Bool(*flag),
        DeValue::Datetime(_) => Written::Moment(as_written()),
        DeValue::Array(items) => {
            Written::Array(items.iter().map(|item| node(item, text)).collect())
        }
        DeValue::Table(table) => entries(table, text),
    };
    Node { span: value.span(), written }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_keeps_its_place() {
        let text = "b = 1_000\na = [\"x\", 2026-01-02]\n";
        let (node, errors) = read_toml(text);
        assert_eq!(errors, []);
        let Written::Table(entries) = node.written else { panic!("a document is a table") };
        assert_eq!(
            entries.iter().map(|entry| &*entry.key).collect::<Vec<_>>(),
            ["b", "a"],
            "the order of the text"
        );
        assert_eq!(entries[0].value.written, Written::Number("1000".to_owned()));
        let Written::Array(items) = &entries[1].value.written else { panic!("an array") };
        assert_eq!(items[1].written, Written::Moment("2026-01-02".to_owned()));
        assert_eq!(&text[items[1].span.clone()], "2026-01-02");
    }

    #[test]
    fn what_follows_a_mistake_is_read_all_the_same() {
        let (node, errors) = read_toml("a = 2026-02-31\nb = 1\nb = 2\nc = true\n");
        assert!(errors.iter().any(|error| error.span == (4..14)), "{errors:?}");
        assert!(errors.iter().any(|error| error.span.start >= 21), "{errors:?}");
        let Written::Table(entries) = node.written else { panic!("a document is a table") };
        assert!(entries.iter().any(|entry| entry.key == "c"), "{entries:?}");
    }
}
