//! Reads pages far enough for the tests: elements in order with their attributes, and the text outside of some.

/// Elements that have no end.
const VOID: [&str; 9] = ["meta", "link", "input", "hr", "br", "img", "circle", "path", "rect"];

/// One step through a page.
pub(crate) enum Step<'p> {
    Open(&'p str, &'p str),
    Close(&'p str),
    Text(&'p str),
}

/// Every tag and every text of a page, in order.
pub(crate) fn steps(page: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        if start > 0 {
            steps.push(Step::Text(&rest[..start]));
        }
        let end = start + rest[start..].find('>').expect("every tag ends");
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            steps.push(Step::Close(name));
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        steps.push(Step::Open(name, attributes));
        if name == "script" {
            let end = rest.find("</script>").expect("a script ends");
            rest = &rest[end..];
        }
    }
    steps
}

/// The value of an attribute.
pub(crate) fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = attributes;
    while let Some((before, after)) = rest.split_once("=\"") {
        let (value, behind) = after.split_once('"')?;
        if before.rsplit(' ').next() == Some(name) {
            return Some(value);
        }
        rest = behind;
    }
    None
}

/// Every value of an attribute on a page.
pub(crate) fn values<'p>(page: &'p str, name: &str) -> Vec<&'p str> {
    steps(page)
        .into_iter()
        .filter_map(|step| match step {
            Step::Open(_, attributes) => attribute(attributes, name),
            Step::Close(_) | Step::Text(_) => None,
        })
        .collect()
}

/// The texts outside of elements that name another language, of code, and of codes of places in the data.
pub(crate) fn texts(page: &str) -> Vec<&str> {
    let mut open: Vec<(&str, bool)> = Vec::new();
    let mut texts = Vec::new();
    for step in steps(page) {
        match step {
            Step::Open(name, attributes) => {
                let is_foreign = name != "html" && attribute(attributes, "lang").is_some();
                let is_code = matches!(name, "code" | "script" | "style")
                    || attribute(attributes, "class") == Some("report");
                if !VOID.contains(&name) && !name.starts_with('!') {
                    open.push((name, is_foreign || is_code));
                }
            }
            Step::Close(name) if VOID.contains(&name) => {}
            Step::Close(name) => {
                let last = open.pop().expect("an end has its begin");
                assert_eq!(last.0, name, "elements end in the order in which they began");
            }
            Step::Text(text) => {
                if !open.iter().any(|(_, apart)| *apart) {
                    texts.push(text);
                }
            }
        }
    }
    assert!(open.is_empty(), "every element ends");
    texts
}
