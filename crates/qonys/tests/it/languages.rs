//! A page in Russian or Kazakh has no English in it: Latin letters stand in codes, names of things to type and
//! addresses only.

use std::{collections::BTreeSet, fs, path::Path};

use crate::binary::{DAYS, answers, data, place, run, talk};

/// Small words that are typed or are names, beside commands, options and keys.
const SMALL: &[&str] = &[
    "x",
    "eGov",
    "bash",
    "elvish",
    "fish",
    "powershell",
    "zsh",
    "man",
    "iCalendar",
    "en",
    "ru",
    "kk",
    "h",
];

/// Words of the English sentences that are names too.
const NAMES: &[&str] = &[
    "JSON",
    "TOML",
    "I",
    "A",
    "MCI",
    "XX",
    "No",
    "Residency",
    "Model",
    "Context",
    "Protocol",
    "Kazakh",
    "USD",
    "Parquet",
    "SVG",
    "PDF",
    "CSV",
];

/// The words of the English sentences of the interface.
fn english() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en");
    let files = fs::read_dir(folder).expect("the English texts are there");
    let texts = files.map(|file| {
        let path = file.expect("an entry can be read").path();
        fs::read_to_string(path).expect("the texts can be read")
    });
    let words = |text: String| -> Vec<String> {
        text.split(|letter: char| !letter.is_alphabetic()).map(str::to_owned).collect()
    };
    texts.flat_map(words).collect()
}

/// The words of Latin letters in a page, without addresses, commands, conditions and codes with digits.
fn latin(page: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for line in page.lines() {
        for word in line.split_whitespace() {
            let is_name = word.contains("://") || word.starts_with("--") || word.contains('_');
            // Identifiers, codes of visas and professions, file names and addresses have a hyphen, a digit or a point
            // inside.
            let inner = word.trim_matches(|letter: char| !letter.is_alphanumeric());
            let is_code =
                inner.chars().any(|letter| letter.is_ascii_digit()) || inner.contains('.');
            if is_name || is_code {
                continue;
            }
            for part in inner.split(|letter: char| !letter.is_alphanumeric() && letter != '-') {
                let part = part.trim_matches('-');
                let has_cyrillic =
                    part.chars().any(|letter| !letter.is_ascii() && letter.is_alphabetic());
                if part.chars().any(|letter| letter.is_ascii_alphabetic()) && !has_cyrillic {
                    found.insert(part.to_owned());
                }
            }
        }
    }
    found
}

/// Every key and name of the data, which is typed as it is.
fn typed() -> BTreeSet<String> {
    let json = |words: &[&str]| -> serde_json::Value {
        let ran = run(&[words, &["--json"], &DAYS].concat());
        serde_json::from_str(&ran.out).expect("the output is JSON")
    };
    let mut typed = BTreeSet::new();
    for (words, list, key) in [
        (&["routes"][..], "routes", "id"),
        (&["routes"][..], "unscored", "code"),
        (&["sources"][..], "sources", "key"),
    ] {
        let value = json(words);
        let rows = value[list].as_array().expect("a list");
        typed.extend(rows.iter().filter_map(|row| row[key].as_str()).map(str::to_owned));
    }
    let commands = "qonys check verdict explain routes route compare plan sources catalogue stats diff verify coverage export ladder goal permanent citizenship git bytes profiles summary search serve mcp listen base-url corrections completions docs \
                    profile lang as-of known-at data save help version start ics json my h iin explain scan capacity generate test reveal seed born sex count file m f batch impact routes output from to svg csv jsonl yes no row eligible register backup restore";
    typed.extend(commands.split_whitespace().map(str::to_owned));
    typed
}

#[test]
fn no_english_is_left_in_the_other_languages() {
    let (typed, english) = (typed(), english());
    let routes: Vec<&String> =
        typed.iter().filter(|name| name.starts_with("visa-") || *name == "kandas").collect();
    let place = place();
    let file = answers(
        &place,
        "purposes = [\"settle\"]\nbirth_date = 1990-05-31\ncitizenship = [\"DE\"]\n",
    );
    let folder = place.path().to_string_lossy().into_owned();
    let crowd = format!("{folder}/people.csv");
    fs::write(&crowd, "ethnic_kazakh,birth_date\nx,1990-02-30\n1")
        .expect("the folder can be written to");
    for language in ["ru", "kk"] {
        let mut commands: Vec<Vec<&str>> = vec![
            vec!["summary"],
            vec!["--help"],
            vec!["plan", "--help"],
            vec!["routes"],
            vec!["search", "внж"],
            vec!["search", "--help"],
            vec!["sources"],
            vec!["catalogue", "stats"],
            vec!["catalogue", "coverage"],
            vec!["catalogue", "--help"],
            vec!["catalogue", "diff", "--help"],
            vec!["verdict", "--profile", &file],
            vec!["explain", "permanent-residence", "--profile", &file],
            vec!["plan", "permanent-residence", "--profile", &file],
            vec!["ladder", "--profile", &file, "--goal", "permanent"],
            vec!["ladder", "--help"],
            vec!["iin", "--help"],
            vec!["iin", "generate", "--help"],
            vec!["iin", "generate"],
            vec!["iin", "explain", "880415300127"],
            vec!["iin", "check", "960440000419", "880415300128", "951212500015", "1"],
            vec!["iin", "capacity"],
            vec!["compare", "kandas", "permanent-residence"],
            vec!["batch", "--help"],
            vec!["impact", "--help"],
            vec!["batch", &crowd],
            vec!["rout"],
            vec!["route", "kandass"],
        ];
        commands.extend(routes.iter().step_by(6).map(|route| vec!["route", route.as_str()]));
        for words in commands {
            let ran = run(&[&words[..], &["--lang", language], &DAYS].concat());
            let page =
                format!("{}{}", ran.out, ran.errors).replace(&folder, "").replace("rout»", "»");
            // Conditions stand between backquotes, as the data write them.
            let page: String = page.split('`').step_by(2).collect();
            // A name of the data begins with a capital; a forgotten sentence has small words, or those of the interface.
            let forgotten: Vec<String> = latin(&page)
                .into_iter()
                .filter(|word| !typed.contains(word))
                .filter(|word| {
                    let is_small = word.chars().next().is_some_and(char::is_lowercase);
                    if is_small {
                        !SMALL.contains(&word.as_str()) && *word != "kandass"
                    } else {
                        english.contains(word) && !NAMES.contains(&word.as_str())
                    }
                })
                .collect();
            assert!(forgotten.is_empty(), "{language} {words:?}: {forgotten:?}");
        }
    }
}

#[test]
fn the_interview_speaks_three_languages() {
    let data = data();
    for (language, first) in [("en", "Question 1"), ("ru", "Вопрос 1"), ("kk", "1-сұрақ")]
    {
        let ran = talk(
            &[&["check", "--lang", language, "--data", &data], &DAYS[..]].concat(),
            &["1", "q"],
        );
        assert_eq!(ran.code, 0, "{}", ran.errors);
        assert!(ran.out.contains(first), "{}", ran.out);
    }
}

#[test]
fn the_environment_chooses_the_language() {
    let out = |locale: &str| {
        let mut command = crate::binary::qonys(&["catalogue", "stats"]);
        let output = command.env("LC_ALL", locale).output().expect("the program starts");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    assert!(out("ru_RU.UTF-8").starts_with("Каталог"));
    assert!(out("kk_KZ.UTF-8").contains("Каталог сандармен"));
    assert!(out("de_DE.UTF-8").starts_with("The catalogue"));
    let ran = run(&["routes", "--lang", "kz"]);
    assert_eq!(ran.code, 2);
    assert!(ran.errors.contains("“kz” is not a language"), "{}", ran.errors);
}
