//! Reads and checks `data/` and puts the checked catalogue into the program. Data with an error is no data: the build
//! fails with the list of all problems.

use std::{env, error::Error, fs, path::Path};

use catalogue::{Catalogue, read_directory};

#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script its folders by the environment"
)]
fn main() -> Result<(), Box<dyn Error>> {
    let data = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../data");
    println!("cargo::rerun-if-changed={}", data.display());
    let files = read_directory(&data)?;
    for (path, _) in &files {
        println!("cargo::rerun-if-changed={path}");
    }
    match Catalogue::from_files(files) {
        Ok(catalogue) => {
            let place = Path::new(&env::var("OUT_DIR")?).join("catalogue.bin");
            fs::write(place, catalogue.to_bytes()?)?;
            Ok(())
        }
        Err(problems) => {
            let errors: Vec<String> = problems.errors().map(ToString::to_string).collect();
            for error in &errors {
                println!("cargo::error={error}");
            }
            Err(format!("the data has {} errors; nothing was compiled in", errors.len()).into())
        }
    }
}
