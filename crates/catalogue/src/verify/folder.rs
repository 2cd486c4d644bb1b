//! The saved pages of a folder as texts.

use std::{fs, path::Path};

use super::{SavedPage, clean::Format};
use crate::directory::Unreadable;

/// Every `.html`, `.htm`, `.md` and `.txt` below a folder, in the order of paths.
///
/// # Errors
/// The first folder or file that could not be read.
pub fn read_pages(folder: &Path) -> Result<Vec<SavedPage>, Unreadable> {
    let mut pages = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        let fail = |why| Unreadable { path: inner.clone(), why };
        for entry in fs::read_dir(&inner).map_err(fail)? {
            let path = entry.map_err(fail)?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let parts = path.strip_prefix(folder).unwrap_or(&path).iter();
            let name = parts.map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
            if Format::of(&name).is_none() {
                continue;
            }
            let bytes = fs::read(&path).map_err(|why| Unreadable { path: path.clone(), why })?;
            // A page in another encoding is searched all the same: it just holds nothing.
            let text = String::from_utf8_lossy(&bytes).into_owned();
            pages.push(SavedPage { path: name, text });
        }
    }
    pages.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(pages)
}
