//! What the journeys need and cargo cannot bring: axe-core, as the lock file beside them says.

use std::fs;
use std::path::Path;

use crate::command::Line;
use crate::failure::Failure;

/// Where it is installed, under the root.
const FOLDER: &str = "target/journeys";

/// Installs what is not there yet. Says what is missing in one line, and leaves it to the journeys to fail: the other
/// tests need none of it.
pub(super) fn install(root: &Path) -> Result<(), Failure> {
    let folder = root.join(FOLDER);
    let wanted = root.join("crates/journeys/package-lock.json");
    let installed = folder.join("package-lock.json");
    let read = |path: &Path| fs::read_to_string(path).ok();
    if read(&wanted) == read(&installed) && folder.join("node_modules/axe-core").exists() {
        return Ok(());
    }
    let refused = |source| Failure::File { path: folder.clone(), source };
    fs::create_dir_all(&folder).map_err(refused)?;
    for name in ["package.json", "package-lock.json"] {
        fs::copy(root.join("crates/journeys").join(name), folder.join(name)).map_err(refused)?;
    }
    let line = Line::new(
        root,
        "npm",
        &["ci", "--prefix", FOLDER, "--no-audit", "--no-fund", "--ignore-scripts"],
    );
    if let Err(failure) = line.answer() {
        println!("axe-core is not installed, the journeys will fail: {failure}");
        println!("  npm is in the Debian package npm");
    }
    Ok(())
}
