//! From a place in a JSON text to its JSON Pointer (RFC 6901): whoever reads answers tells line and column, whoever
//! sends them from a program needs the name.

/// The pointer of the innermost name or value that holds a place; empty for the whole document. `line` and `column` are
/// counted from 1, the column in characters.
pub(crate) fn pointer(text: &str, line: usize, column: usize) -> String {
    let mut walk = Walk { text, at: 0, wanted: offset(text, line, column), found: String::new() };
    walk.value("");
    walk.found
}

fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(before..).unwrap_or_default();
    let within = rest.char_indices().nth(column.saturating_sub(1));
    before + within.map_or(rest.len(), |(at, _)| at)
}

/// Walks through a text that is known to be JSON; of one that is not, the pointer found so far stands.
struct Walk<'t> {
    text: &'t str,
    at: usize,
    wanted: usize,
    found: String,
}

impl Walk<'_> {
    fn space(&mut self) {
        let rest = self.text.get(self.at..).unwrap_or_default();
        self.at = self.text.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
    }

    fn next(&mut self) -> Option<u8> {
        self.space();
        self.text.as_bytes().get(self.at).copied()
    }

    fn value(&mut self, path: &str) {
        self.space();
        let start = self.at;
        if start <= self.wanted {
            path.clone_into(&mut self.found);
        }
        match self.next() {
            Some(b'{') => self.members(path),
            Some(b'[') => self.items(path),
            Some(b'"') => drop(self.string()),
            _ => {
                let rest = &self.text[self.at..];
                let end = rest.find([',', ']', '}', ' ', '\n', '\r', '\t']).unwrap_or(rest.len());
                self.at += end;
            }
        }
        // A place behind this value belongs to what comes next.
        if self.at <= self.wanted && !path.is_empty() {
            let outer = path.rfind('/').unwrap_or(0);
            self.found.clear();
            self.found.push_str(&path[..outer]);
        }
    }

    fn members(&mut self, path: &str) {
        self.at += 1;
        while self.at <= self.wanted && self.next() == Some(b'"') {
            let start = self.at;
            let name = self.string();
            let inner = format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"));
            if (start..self.at).contains(&self.wanted) {
                self.found = inner;
                self.at = self.wanted + 1;
                return;
            }
            // The colon.
            self.space();
            self.at += 1;
            self.value(&inner);
            if self.at > self.wanted || self.next() != Some(b',') {
                break;
            }
            self.at += 1;
        }
        self.close(b'}');
    }

    fn items(&mut self, path: &str) {
        self.at += 1;
        let mut number = 0;
        while self.at <= self.wanted && !matches!(self.next(), None | Some(b']')) {
            self.value(&format!("{path}/{number}"));
            if self.at > self.wanted || self.next() != Some(b',') {
                break;
            }
            self.at += 1;
            number += 1;
        }
        self.close(b']');
    }

    fn close(&mut self, end: u8) {
        if self.at <= self.wanted && self.next() == Some(end) {
            self.at += 1;
        }
    }

    fn string(&mut self) -> String {
        let start = self.at;
        let mut escaped = false;
        for (at, byte) in self.text.bytes().enumerate().skip(start + 1) {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => {
                    self.at = at + 1;
                    return serde_json::from_str(&self.text[start..self.at]).unwrap_or_default();
                }
                _ => {}
            }
        }
        self.at = self.text.len();
        String::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{
  "purposes": ["settle", "жұмыс"],
  "stays": [ { "from": "2026-01-10", "until": 5 } ],
  "a/b~c": {"": true}, "last": 1
}"#;

    #[test]
    fn places_have_names() {
        for (place, found) in [
            ("{\n", ""),
            ("\"purposes\"", "/purposes"),
            ("[\"settle\"", "/purposes"),
            ("\"settle\"", "/purposes/0"),
            ("\"жұмыс\"", "/purposes/1"),
            ("{ \"from\"", "/stays/0"),
            ("\"until\"", "/stays/0/until"),
            ("5 }", "/stays/0/until"),
            ("\"a/b~c\"", "/a~1b~0c"),
            ("true", "/a~1b~0c/"),
            ("\"last\"", "/last"),
            ("1\n}", "/last"),
        ] {
            let at = TEXT.find(place).expect("the place is in the text");
            let before = &TEXT[..at];
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
            assert_eq!(pointer(TEXT, line, column), found, "{place}");
        }
    }

    #[test]
    fn what_is_not_json_still_has_a_place() {
        for text in ["", "[", "{\"a\"", "{\"a\":", "[1,", "\"", "{]", "жы"] {
            assert!(pointer(text, 1, 1).len() <= 2, "{text}");
            assert!(pointer(text, 9, 9).len() <= 2, "{text}");
        }
    }
}
