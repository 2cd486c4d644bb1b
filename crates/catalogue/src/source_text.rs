//! The data files as they were read, and places in them: a problem is shown in its own line.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// Position of a file in the order of paths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FileId(pub u16);

/// Bytes of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) file: FileId,
    pub(crate) span: Range<usize>,
}

/// One file with the offsets at which its lines begin.
#[derive(Clone, Debug)]
struct SourceText {
    path: String,
    text: String,
    line_starts: Vec<usize>,
}

/// All files, in the order of their paths.
#[derive(Clone, Debug, Default)]
pub struct SourceTexts {
    files: Vec<SourceText>,
}

impl SourceTexts {
    /// Sorts the files by path, so that nothing depends on the order in which a directory was read.
    pub(crate) fn new(files: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut files: Vec<SourceText> = files
            .into_iter()
            .map(|(path, text)| {
                let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
                let line_starts = std::iter::once(0).chain(ends.map(|(end, _)| end + 1)).collect();
                SourceText { path, text, line_starts }
            })
            .collect();
        files.sort_by(|left, right| left.path.cmp(&right.path));
        Self { files }
    }

    /// Every file with its path and text.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (FileId, &str, &str)> {
        (0u16..).zip(&self.files).map(|(file, source)| (FileId(file), &*source.path, &*source.text))
    }

    /// The path under which a file was given.
    #[must_use]
    pub fn path(&self, file: FileId) -> &str {
        self.files.get(usize::from(file.0)).map_or("", |source| &source.path)
    }

    /// The whole text of a file, looked up by id.
    pub(crate) fn text(&self, file: FileId) -> &str {
        self.files.get(usize::from(file.0)).map_or("", |source| &source.text)
    }

    /// The whole text of the file that was given under `path`.
    #[must_use]
    pub fn text_of(&self, path: &str) -> Option<&str> {
        self.files.iter().find(|source| source.path == path).map(|source| &*source.text)
    }

    /// Line and column of a byte, both counted from 1, the column in characters.
    pub(crate) fn position(&self, file: FileId, offset: usize) -> (usize, usize) {
        let Some(source) = self.files.get(usize::from(file.0)) else { return (1, 1) };
        let line = source.line_starts.partition_point(|start| *start <= offset).max(1);
        let before = source.text.get(source.line_starts[line - 1]..offset).unwrap_or_default();
        (line, before.chars().count() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_in_characters() {
        let texts = SourceTexts::new([("a".to_owned(), "жы = 1\nб".to_owned())]);
        assert_eq!(texts.position(FileId(0), 0), (1, 1));
        assert_eq!(texts.position(FileId(0), 4), (1, 3));
        assert_eq!(texts.position(FileId(0), 9), (2, 1));
        assert_eq!(texts.position(FileId(0), 11), (2, 2));
    }
}
