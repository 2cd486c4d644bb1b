//! What the journeys need and cargo cannot bring: axe-core, as the lock file beside them says, and schemathesis.

use std::fs;
use std::path::Path;

use crate::command::Line;
use crate::failure::Failure;

/// Where it is installed, under the root.
const FOLDER: &str = "target/journeys";

/// What calls the interface for programs as its description says, and as it does not.
const SCHEMATHESIS: &str = "schemathesis==4.32.5";

/// Installs what is not there yet. Says what is missing in one line, and leaves it to the journeys to fail: the other
/// tests need none of it.
pub(super) fn install(root: &Path) -> Result<(), Failure> {
    axe(root)?;
    schemathesis(root);
    Ok(())
}

fn schemathesis(root: &Path) {
    let python = format!("{FOLDER}/python");
    if root.join(&python).join("bin/schemathesis").exists() {
        return;
    }
    let pip = format!("{python}/bin/pip");
    let made = Line::new(root, "python3", &["-m", "venv", &python]).answer();
    let installed = made.and_then(|_| {
        let words = ["install", "--quiet", "--disable-pip-version-check", SCHEMATHESIS];
        Line::new(root, &pip, &words).answer()
    });
    if let Err(failure) = installed {
        println!("{SCHEMATHESIS} is not installed, one journey will fail: {failure}");
        println!("  it needs the Debian packages python3 and python3-venv");
    }
}

fn axe(root: &Path) -> Result<(), Failure> {
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
