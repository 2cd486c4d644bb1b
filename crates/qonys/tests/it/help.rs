//! Help, completions, the manual, usage mistakes, colours, closed pipes.

use std::{io::Read, process::Stdio};

use crate::binary::{qonys, run};

#[test]
fn help_in_three_languages() {
    for language in ["en", "ru", "kk"] {
        for (name, words) in [
            ("qonys", &[][..]),
            ("check", &["check"][..]),
            ("compare", &["compare"][..]),
            ("plan", &["plan"][..]),
            ("catalogue", &["catalogue"][..]),
            ("ladder", &["ladder"][..]),
            ("iin", &["iin"][..]),
            ("iin-generate", &["iin", "generate"][..]),
            ("diff", &["catalogue", "diff"][..]),
        ] {
            let ran = run(&[words, &["--help", "--lang", language]].concat());
            assert_eq!(ran.code, 0, "{}", ran.errors);
            insta::assert_snapshot!(format!("help.{name}.{language}"), ran.out);
        }
    }
}

#[test]
fn mistakes_are_told_with_the_nearest_right_name_and_code_two() {
    for (words, told) in [
        (&["verdit"][..], "There is no command “verdit”."),
        (&["routes", "--jsn"][..], "There is no option “--jsn” here."),
        (&["explain", "kandas"][..], "This is missing: --profile"),
        (&["compare"][..], "This is missing:"),
        (&["catalogue"][..], "A command is missing."),
        (&["completions", "tcsh"][..], "“tcsh” cannot be used"),
        (&["routes", "--as-of", "31.12.2026"][..], "“31.12.2026” is not a date"),
        (&["routes", "--as-of", "2026-02-30"][..], "“2026-02-30” is not a date"),
        (&["routes", "--known-at", "2999-01-01"][..], "lies ahead"),
        (&["compare", "kandas"][..], "Name at least two routes"),
        (&["compare", "kandas", "kandas"][..], "“kandas” is named twice."),
    ] {
        let ran = run(words);
        assert_eq!(ran.code, 2, "{words:?}: {}", ran.errors);
        assert!(ran.errors.contains(told), "{words:?}: {}", ran.errors);
        assert_eq!(ran.out, "", "{words:?}");
    }
    assert!(run(&["verdit"]).errors.contains("Did you mean “verdict"));
}

#[test]
fn the_version_and_what_shells_ask_for() {
    assert!(run(&["--version"]).out.starts_with("qonys "));
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = run(&["completions", shell]);
        assert!(ran.code == 0 && ran.out.contains("known-at"), "{shell}");
    }
    assert!(run(&["man"]).out.contains(".TH qonys 1"));
}

#[test]
fn colours_only_where_they_are_wanted() {
    let coloured = |name: &str| {
        let output = qonys(&["routes"]).env(name, "1").output().expect("the program starts");
        String::from_utf8_lossy(&output.stdout).contains('\u{1b}')
    };
    assert!(!run(&["routes"]).out.contains('\u{1b}'), "a pipe has no colours");
    assert!(coloured("CLICOLOR_FORCE"), "they can be asked for");
    let both = qonys(&["routes"])
        .env("CLICOLOR_FORCE", "1")
        .env("NO_COLOR", "1")
        .output()
        .expect("the program starts");
    assert!(!String::from_utf8_lossy(&both.stdout).contains('\u{1b}'), "NO_COLOR wins");
}

#[test]
fn a_reader_who_has_seen_enough_is_no_error() {
    let mut child = qonys(&["sources"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let mut errors = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut errors).expect("the errors are text");
    assert!(child.wait().expect("the program ends").success());
    assert_eq!(errors, "");
}
