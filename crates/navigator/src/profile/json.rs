//! JSON (RFC 8259) as a tree with places. `serde_json` gives no places to values, and a wrong answer is shown in its line.

use std::ops::Range;

use catalogue::tree::{Entry, Node, SyntaxError, Written};

/// Deeper than any file of answers is; it keeps a hostile file from exhausting the stack.
const DEPTH: usize = 32;

/// Reads a whole document.
///
/// # Errors
/// The first place that is not JSON: what follows it cannot be told.
pub(super) fn read(text: &str) -> Result<Node, SyntaxError> {
    let mut reader = Reader { text, at: 0 };
    let node = reader.value(0)?;
    reader.skip_space();
    if reader.at < text.len() {
        return Err(reader.error("the text goes on after its end"));
    }
    Ok(node)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl Reader<'_> {
    fn error(&self, reason: &str) -> SyntaxError {
        let end =
            self.text[self.at..].chars().next().map_or(self.at, |next| self.at + next.len_utf8());
        SyntaxError { span: self.at..end, reason: reason.to_owned() }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn expect(&mut self, byte: u8) -> Result<(), SyntaxError> {
        self.skip_space();
        if self.peek() == Some(byte) {
            self.at += 1;
            return Ok(());
        }
        Err(self.error(&format!("expected `{}`", char::from(byte))))
    }

    /// Whether the next byte is this one; it is then passed.
    fn take(&mut self, byte: u8) -> bool {
        self.skip_space();
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn value(&mut self, depth: usize) -> Result<Node, SyntaxError> {
        self.skip_space();
        if depth > DEPTH {
            return Err(self.error("too deep"));
        }
        let start = self.at;
        let written = match self.peek() {
            Some(b'{') => self.table(depth)?,
            Some(b'[') => self.array(depth)?,
            Some(b'"') => Written::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Written::Bool(true))?,
            Some(b'f') => self.word("false", Written::Bool(false))?,
            Some(b'n') => self.word("null", Written::Null)?,
            _ => return Err(self.error("expected a value")),
        };
        Ok(Node { span: start..self.at, written })
    }

    fn word(&mut self, word: &str, written: Written) -> Result<Written, SyntaxError> {
        if !self.text[self.at..].starts_with(word) {
            return Err(self.error("expected a value"));
        }
        self.at += word.len();
        Ok(written)
    }

    /// A number as written; whether it is a whole one is for the reader of answers to say.
    fn number(&mut self) -> Written {
        let start = self.at;
        while matches!(self.peek(), Some(b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9')) {
            self.at += 1;
        }
        Written::Number(self.text[start..self.at].to_owned())
    }

    fn string(&mut self) -> Result<String, SyntaxError> {
        let start = self.at;
        let mut escaped = false;
        for (offset, byte) in self.text.bytes().enumerate().skip(start + 1) {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => {
                    self.at = offset + 1;
                    let raw = &self.text[start..self.at];
                    return serde_json::from_str(raw).map_err(|_| SyntaxError {
                        span: start..self.at,
                        reason: "this text is not JSON".to_owned(),
                    });
                }
                _ => {}
            }
        }
        Err(self.error("this text has no end"))
    }

    fn array(&mut self, depth: usize) -> Result<Written, SyntaxError> {
        self.at += 1;
        let mut items = Vec::new();
        if self.take(b']') {
            return Ok(Written::Array(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            if !self.take(b',') {
                self.expect(b']')?;
                return Ok(Written::Array(items));
            }
        }
    }

    fn table(&mut self, depth: usize) -> Result<Written, SyntaxError> {
        self.at += 1;
        let mut entries = Vec::new();
        if self.take(b'}') {
            return Ok(Written::Table(entries));
        }
        loop {
            self.skip_space();
            let start = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.error("expected a name in quotes"));
            }
            let key = self.string()?;
            let span: Range<usize> = start..self.at;
            self.expect(b':')?;
            entries.push(Entry { key, span, value: self.value(depth + 1)? });
            if !self.take(b',') {
                self.expect(b'}')?;
                return Ok(Written::Table(entries));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_keep_their_places() {
        let text = "{ \"a\": [1, \"\\u0436\"], \"b\" : null }";
        let node = read(text).expect("it is JSON");
        let Written::Table(entries) = node.written else { panic!("an object") };
        assert_eq!(&text[entries[1].span.clone()], "\"b\"");
        let Written::Array(items) = &entries[0].value.written else { panic!("an array") };
        assert_eq!(items[1].written, Written::Text("ж".to_owned()));
        assert_eq!(&text[items[1].span.clone()], "\"\\u0436\"");
    }

    #[test]
    fn what_is_not_json_is_shown_where_it_stands() {
        for (text, start) in [
            ("", 0),
            ("{\"a\" 1}", 5),
            ("[1,]", 3),
            ("{} x", 3),
            ("{\"a\": yes}", 6),
            ("\"a", 0),
            ("{a: 1}", 1),
        ] {
            assert_eq!(read(text).expect_err("it is not JSON").span.start, start, "{text}");
        }
        assert!(read(&"[".repeat(5000)).is_err(), "deep nesting ends in an error");
    }
}
