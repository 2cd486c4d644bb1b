//! The one place that touches the disk: the data files of a folder as texts.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use thiserror::Error;

/// A folder or file that could not be read.
#[derive(Debug, Error)]
#[error("cannot read {}", .path.display())]
pub struct Unreadable {
    /// Which.
    pub path: PathBuf,
    /// Why.
    #[source]
    pub why: io::Error,
}

/// Every `*.toml` below `folder`, each with its path as given and its text.
///
/// # Errors
/// The first folder or file that could not be read.
pub fn read_directory(folder: &Path) -> Result<Vec<(String, String)>, Unreadable> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let fail = |why| Unreadable { path: folder.clone(), why };
        for entry in fs::read_dir(&folder).map_err(fail)? {
            let path = entry.map_err(fail)?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "toml") {
                let text = fs::read_to_string(&path)
                    .map_err(|why| Unreadable { path: path.clone(), why })?;
                files.push((path.to_string_lossy().into_owned(), text));
            }
        }
    }
    files.sort();
    Ok(files)
}
