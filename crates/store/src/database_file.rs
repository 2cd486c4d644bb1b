//! The file of an SQLite database: made for its owner alone.

use std::fs::{self, OpenOptions};
use std::io::ErrorKind;
use std::path::Path;

use crate::OpenError;

/// The path in `sqlite:PATH` or `sqlite://PATH`, without its options.
pub(crate) fn path_of(url: &str) -> Result<&str, OpenError> {
    let rest = url.strip_prefix("sqlite:").ok_or(OpenError::UnknownScheme)?;
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    let (path, options) = rest.split_once('?').unwrap_or((rest, ""));
    if path.is_empty() || path == ":memory:" || options.contains("mode=memory") {
        return Err(OpenError::InMemory);
    }
    Ok(path)
}

/// Makes the file if it is not there, readable by nobody else; refuses one that others can read.
pub(crate) fn prepare(path: &str) -> Result<(), OpenError> {
    let fault = |error: std::io::Error| OpenError::File {
        path: path.to_owned(),
        reason: error.kind().to_string(),
    };
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            is_private(path).map_err(fault)?
        }
        Err(error) => Err(fault(error)),
    }
}

#[cfg(unix)]
fn is_private(path: &str) -> std::io::Result<Result<(), OpenError>> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(Path::new(path))?.permissions().mode();
    Ok(if mode & 0o077 == 0 {
        Ok(())
    } else {
        Err(OpenError::OpenToOthers { path: path.to_owned() })
    })
}

#[cfg(not(unix))]
fn is_private(path: &str) -> std::io::Result<Result<(), OpenError>> {
    fs::metadata(Path::new(path))?;
    Ok(Ok(()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_that_forgets_is_refused() {
        for url in ["sqlite::memory:", "sqlite://:memory:", "sqlite://?mode=memory", "sqlite:"] {
            assert_eq!(path_of(url), Err(OpenError::InMemory), "{url}");
        }
        assert_eq!(path_of("sqlite:///srv/qonys.db?mode=rwc"), Ok("/srv/qonys.db"));
        assert_eq!(path_of("sqlite:qonys.db"), Ok("qonys.db"));
    }
}
