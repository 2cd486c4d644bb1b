//! Reads the Fluent files of one language into a flat table of texts.

use std::collections::btree_map::Entry as Slot;
use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::finding::{Finding, line_where};
use crate::tree::{TextFile, Tree};

/// One text: a message, an attribute (`message.attribute`) or a term (`-term`).
#[derive(Debug, Default)]
pub(super) struct Entry {
    path: String,
    line: usize,
    /// All its words, those of every variant one after the other.
    pub(super) text: String,
    /// The variables it uses, without `$`.
    pub(super) variables: BTreeSet<String>,
    /// The other texts it refers to.
    pub(super) references: BTreeSet<String>,
    /// Whether something other than a literal is put into it.
    pub(super) has_placeable: bool,
}

impl Entry {
    /// A fault of this text.
    pub(super) fn fault(&self, message: impl Into<String>, remedy: impl Into<String>) -> Finding {
        Finding::new(message, remedy).at(&self.path, self.line)
    }

    fn add(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.put(expression),
            }
        }
    }

    fn put(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.put_inline(inline),
            Expression::Select { selector, variants } => {
                self.put_inline(selector);
                for variant in variants {
                    self.text.push(' ');
                    self.add(&variant.value);
                }
            }
        }
    }

    fn put_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            InlineExpression::NumberLiteral { value } => self.text.push_str(value),
            InlineExpression::Placeable { expression } => self.put(expression),
            InlineExpression::VariableReference { id } => {
                self.has_placeable = true;
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.refer(id.name.to_owned(), attribute.as_ref());
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.refer(format!("-{}", id.name), attribute.as_ref());
                arguments.iter().for_each(|arguments| self.put_arguments(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                self.has_placeable = true;
                self.put_arguments(arguments);
            }
        }
    }

    fn refer(&mut self, key: String, attribute: Option<&ast::Identifier<&str>>) {
        self.has_placeable = true;
        self.references
            .insert(attribute.map_or_else(|| key.clone(), |name| format!("{key}.{}", name.name)));
    }

    /// Arguments name variables but are no text of their own.
    fn put_arguments(&mut self, arguments: &ast::CallArguments<&str>) {
        for argument in &arguments.positional {
            if let InlineExpression::VariableReference { id } = argument {
                self.variables.insert(id.name.to_owned());
            }
        }
    }
}

/// The texts of one language by key; what cannot be read or stands twice goes to `findings`.
pub(super) fn language(
    tree: &Tree,
    language: &str,
    findings: &mut Vec<Finding>,
) -> BTreeMap<String, Entry> {
    let mut entries = BTreeMap::new();
    for file in tree.below(&format!("locales/{language}/")).filter(|file| file.ending() == "ftl") {
        for (key, entry) in file_entries(file, findings) {
            match entries.entry(key) {
                Slot::Vacant(slot) => {
                    slot.insert(entry);
                }
                Slot::Occupied(slot) => findings.push(
                    entry.fault(format!("`{}` stands twice", slot.key()), "remove one of the two"),
                ),
            }
        }
    }
    entries
}

fn file_entries(file: &TextFile, findings: &mut Vec<Finding>) -> Vec<(String, Entry)> {
    let resource = match parser::parse(file.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let before = file.text.get(..error.pos.start).unwrap_or_default();
                let line = before.matches('\n').count() + 1;
                let remedy = "see the Fluent syntax guide";
                findings.push(
                    Finding::new(format!("not Fluent: {error}"), remedy).at(&file.path, line),
                );
            }
            resource
        }
    };
    let mut entries: Vec<(String, Entry)> = Vec::new();
    for entry in &resource.body {
        let (key, value, attributes) = match entry {
            ast::Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
            }
            ast::Entry::Term(term) => {
                (format!("-{}", term.id.name), Some(&term.value), &term.attributes)
            }
            _ => continue,
        };
        let earlier = entries.iter().filter(|(other, _)| *other == key).count();
        let line = nth_line_of(&file.text, &key, earlier);
        // A message that has only attributes has no text of its own; but one without both is empty.
        if value.is_some() || attributes.is_empty() {
            entries.push((key.clone(), made(file, line, value)));
        }
        for attribute in attributes {
            let name = format!("{key}.{}", attribute.id.name);
            entries.push((name, made(file, line, Some(&attribute.value))));
        }
    }
    entries
}

fn made(file: &TextFile, line: usize, value: Option<&Pattern<&str>>) -> Entry {
    let mut entry = Entry { path: file.path.clone(), line, ..Entry::default() };
    value.into_iter().for_each(|pattern| entry.add(pattern));
    entry
}

/// The line of the definition of `key` after `earlier` others of the same name.
fn nth_line_of(text: &str, key: &str, earlier: usize) -> usize {
    let defines =
        |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    let lines = text.lines().enumerate().filter(|(_, line)| defines(line));
    let found = lines.map(|(index, _)| index + 1).nth(earlier);
    found.unwrap_or_else(|| line_where(text, defines))
}
