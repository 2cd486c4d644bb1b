//! Documents are printed and read back with another library.

mod layout;
mod reading;
mod standards;

use lopdf::{Dictionary, Object};
use print::{About, Document, Printed};
use terms::Language;

/// What a test document says of itself.
fn about(language: Language, title: &str) -> About {
    About {
        title: title.to_owned(),
        language,
        author: "Сынақ кеңсесі".to_owned(),
        producer: "qonys test".to_owned(),
        created: "2026-11-25T09:30:15Z".parse().expect("a moment"),
        identifier: "2026.11-7f3a".to_owned(),
    }
}

fn document() -> Document {
    Document::new(about(Language::En, "A test"))
}

fn print(document: &Document) -> Printed {
    document.print(|page, pages| format!("{page}/{pages}")).expect("the document prints")
}

/// A printed document as another library reads it.
struct Read(lopdf::Document);

impl Read {
    fn new(printed: &Printed) -> Self {
        let read = lopdf::Document::load_mem(&printed.bytes).expect("the file can be read");
        assert_eq!(read.get_pages().len(), printed.pages);
        Self(read)
    }

    /// The text of a page, counted from 1, with every run of white space as one space.
    fn page(&self, number: u32) -> String {
        let text = self.0.extract_text(&[number]).expect("the page has a text");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn pages(&self) -> Vec<String> {
        self.0.get_pages().keys().map(|number| self.page(*number)).collect()
    }

    fn root(&self) -> &Dictionary {
        self.0.catalog().expect("the file has a catalogue")
    }

    fn follow<'read>(&'read self, object: &'read Object) -> &'read Object {
        self.0.dereference(object).expect("the reference leads somewhere").1
    }

    /// The structure in one line: `Document(H1 P(Link(@)))`; content is left out, an annotation is `@`.
    fn structure(&self) -> String {
        let tree = self.follow(self.root().get(b"StructTreeRoot").expect("the file is tagged"));
        let mut line = String::new();
        self.element(tree, &mut line);
        line
    }

    fn element(&self, object: &Object, line: &mut String) {
        match self.follow(object) {
            Object::Array(children) => children.iter().for_each(|child| self.element(child, line)),
            Object::Dictionary(element) => {
                if element.get(b"Obj").is_ok() {
                    line.push('@');
                    return;
                }
                let Ok(name) = element.get(b"S") else {
                    if let Ok(children) = element.get(b"K") {
                        self.element(children, line);
                    }
                    return;
                };
                if !line.is_empty() && !line.ends_with('(') {
                    line.push(' ');
                }
                let name = name.as_name().expect("a kind of element");
                line.push_str(std::str::from_utf8(name).expect("an ASCII name"));
                let begin = line.len();
                line.push('(');
                if let Ok(children) = element.get(b"K") {
                    self.element(children, line);
                }
                if line.len() == begin + 1 {
                    line.truncate(begin);
                } else {
                    line.push(')');
                }
            }
            _ => {}
        }
    }
}
