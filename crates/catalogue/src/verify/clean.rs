//! A saved page as plain text with the same lines: tags and entities of HTML and the link targets of Markdown are taken
//! out, so that the words stand as a person reads them.

/// Stands where a tag ended a paragraph, a cell or a line.
pub(super) const BREAK: char = '\u{1f}';

/// How a page is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// HTML.
    Html,
    /// Markdown, which may hold HTML too.
    Markdown,
    /// Plain text.
    Text,
}

impl Format {
    /// By the ending of a file's name.
    pub(super) fn of(path: &str) -> Option<Self> {
        let (_, ending) = path.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "html" | "htm" => Some(Self::Html),
            "md" => Some(Self::Markdown),
            "txt" => Some(Self::Text),
            _ => None,
        }
    }
}

/// The words of a page. Every line break of the page is kept, so that lines can be counted.
pub(super) fn clean(text: &str, format: Format) -> String {
    if format == Format::Text {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            '<' => tag(rest, &mut out),
            '&' => entity(rest, &mut out),
            ']' if format == Format::Markdown => target(rest, &mut out),
            _ => None,
        };
        let taken = taken.unwrap_or_else(|| {
            out.push(first);
            first.len_utf8()
        });
        rest = &rest[taken..];
    }
    out
}

/// Tags within a sentence.
const INLINE: &[&str] =
    &["a", "abbr", "b", "em", "font", "i", "mark", "small", "span", "strong", "sub", "sup", "u"];

/// Elements whose text nobody reads.
const HIDDEN: &[&str] = &["script", "style", "noscript", "template"];

/// Takes out a tag or a comment; how many bytes it is.
fn tag(rest: &str, out: &mut String) -> Option<usize> {
    if rest.starts_with("<!--") {
        let end = rest.find("-->").map_or(rest.len(), |end| end + 3);
        skip(&rest[..end], out);
        return Some(end);
    }
    let body = rest[1..].strip_prefix('/').unwrap_or(&rest[1..]);
    if !body.starts_with(|first: char| first.is_ascii_alphabetic() || first == '!' || first == '?')
    {
        return None;
    }
    let mut end = tag_end(rest)?;
    let name: String = body
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_lowercase())
        .collect();
    if HIDDEN.contains(&name.as_str()) && !rest.starts_with("</") {
        let closing = format!("</{name}");
        let hidden = rest.to_ascii_lowercase();
        end = hidden[end..].find(&closing).map_or(rest.len(), |start| end + start);
    }
    if !INLINE.contains(&name.as_str()) {
        out.push(BREAK);
    }
    skip(&rest[..end], out);
    Some(end)
}

/// The byte after the `>` of a tag; a `>` within quotes does not end it.
fn tag_end(rest: &str) -> Option<usize> {
    let mut quote = None;
    for (at, letter) in rest.char_indices() {
        match (quote, letter) {
            (None, '>') => return Some(at + 1),
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), close) if open == close => quote = None,
            // Quotes that never close would swallow the page.
            (Some(_), '\n') if at > 4096 => return None,
            _ => {}
        }
    }
    None
}

/// Keeps only the line breaks of what is taken out.
fn skip(taken: &str, out: &mut String) {
    out.extend(taken.chars().filter(|letter| *letter == '\n'));
}

/// Named entities that pages of acts use.
const ENTITIES: &[(&str, char)] = &[
    ("amp", '&'),
    ("apos", '\''),
    ("bull", '•'),
    ("copy", '©'),
    ("deg", '°'),
    ("gt", '>'),
    ("hellip", '…'),
    ("laquo", '«'),
    ("ldquo", '“'),
    ("lsquo", '‘'),
    ("lt", '<'),
    ("mdash", '—'),
    ("middot", '·'),
    ("minus", '−'),
    ("nbsp", '\u{a0}'),
    ("ndash", '–'),
    ("numero", '№'),
    ("quot", '"'),
    ("raquo", '»'),
    ("rdquo", '”'),
    ("reg", '®'),
    ("rsquo", '’'),
    ("sect", '§'),
    ("shy", '\u{ad}'),
    ("thinsp", '\u{2009}'),
    ("times", '×'),
];

/// Reads an entity such as `&laquo;`, `&#171;` or `&#xAB;`.
fn entity(rest: &str, out: &mut String) -> Option<usize> {
    let end = rest.bytes().take(12).position(|byte| byte == b';')?;
    let name = rest.get(1..end)?;
    let letter = if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok()?,
            None => number.parse().ok()?,
        };
        char::from_u32(code)?
    } else {
        ENTITIES.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter)?
    };
    out.push(letter);
    Some(end + 1)
}

/// Takes out the target of a Markdown link, `](…)`.
fn target(rest: &str, out: &mut String) -> Option<usize> {
    let inner = rest.strip_prefix("](")?;
    let end = inner.find([')', '\n'])?;
    if !inner[end..].starts_with(')') {
        return None;
    }
    out.push(']');
    Some(2 + end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_entities_are_taken_out_and_lines_stay() {
        let page = "<p class=\"a > b\">4&nbsp;<b>МРП</b>\n&laquo;x&raquo; &#8470;\u{20}1</p><script>var a = '<p>';\n</script>end";
        let text = clean(page, Format::Html);
        assert_eq!(text.replace(BREAK, "|"), "|4\u{a0}МРП\n«x» № 1||\n|end");
        assert_eq!(text.lines().count(), page.lines().count());
        assert_eq!(clean("3 < 4 && a & b", Format::Html), "3 < 4 && a & b");
    }

    #[test]
    fn markdown_loses_its_anchors_and_the_targets_of_links() {
        let page = "<a id=\"st7\"></a>\n### Статья 7 [закона](https://example.org/1) (часть 2)";
        assert_eq!(clean(page, Format::Markdown), "\n### Статья 7 [закона] (часть 2)");
        assert_eq!(clean(page, Format::Text), page);
    }

    #[test]
    fn cells_of_a_row_are_parted() {
        let row = "<tr><td>B9</td><td>10 лет</td></tr>";
        assert_eq!(clean(row, Format::Markdown).replace(BREAK, "|"), "||B9||10 лет||");
    }
}
