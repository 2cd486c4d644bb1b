//! The Fluent files, compiled in. One list of rooms serves the three languages, so none can lack a file: a missing
//! one does not compile. The name of a file begins the keys in it: `check-…` stands in `check.ftl`.

use terms::Language;

macro_rules! rooms {
    ($($room:literal),+) => {
        /// The names of the files.
        #[cfg(test)]
        const ROOMS: &[&str] = &[$($room),+];

        /// The texts of the files of `language`.
        pub(crate) const fn files(language: Language) -> &'static [&'static str] {
            match language {
                Language::En => &[$(include_str!(concat!("../../../locales/en/", $room, ".ftl"))),+],
                Language::Ru => &[$(include_str!(concat!("../../../locales/ru/", $room, ".ftl"))),+],
                Language::Kk => &[$(include_str!(concat!("../../../locales/kk/", $room, ".ftl"))),+],
            }
        }
    };
}

rooms!(
    "api",
    "batch",
    "catalogue",
    "check",
    "cli",
    "common",
    "compare",
    "condition",
    "errors",
    "help",
    "ladder",
    "number",
    "plan",
    "register",
    "route",
    "search",
    "sources",
    "verdict",
    "web-about",
    "web-changes",
    "web-check",
    "web-compare",
    "web-coverage",
    "web-developers",
    "web-ladder",
    "web-number",
    "web-plan",
    "web-verdict",
    "web"
);

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    #[test]
    fn every_file_of_the_folder_is_compiled_in() {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        for language in Language::ALL {
            let mut found: Vec<String> = fs::read_dir(locales.join(language.code()))
                .expect("the folder of a language exists")
                .map(|entry| {
                    entry.expect("an entry can be read").file_name().to_string_lossy().into_owned()
                })
                .collect();
            found.sort();
            let listed: Vec<String> = ROOMS.iter().map(|room| format!("{room}.ftl")).collect();
            assert_eq!(found, listed, "locales/{language} and the list in embedded.rs");
        }
    }
}
