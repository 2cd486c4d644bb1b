//! What was typed into a form: names with values, several under one name where a question takes several.

/// What was typed.
#[derive(Clone, Debug, Default)]
pub(super) struct Form(pub(super) Vec<(String, String)>);

/// Chosen in the place of every option: none of them.
pub(super) const NONE: &str = "~none";

/// Chosen in the place of an entry of a list: something that is not on it.
pub(super) const OTHER: &str = "~other";

impl Form {
    /// The first value under a name, without what surrounds it; empty if there is none.
    pub(super) fn get(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value.trim())
    }

    /// Every value under a name.
    pub(super) fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.trim())
    }

    /// Every value under a name that is not empty.
    pub(super) fn filled<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.all(name).filter(|value| !value.is_empty())
    }

    pub(super) fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|found| found == value)
    }

    pub(super) fn add(&mut self, name: &str, value: impl Into<String>) {
        self.0.push((name.to_owned(), value.into()));
    }
}
