//! Family in the interview, and keeping the answers at its end.

use std::fs;

use crate::binary::{DAYS, TESTLAND, place, run, talk};

fn words<'w>(more: &[&'w str]) -> Vec<&'w str> {
    [&["check", "--data", TESTLAND], &DAYS[..], more].concat()
}

#[test]
fn family_is_asked_after_the_questions_and_its_papers_are_planned() {
    let place = place();
    let file = place.path().join("my.toml").to_string_lossy().into_owned();
    let ran = talk(
        &words(&["--save", &file]),
        &[
            "work",
            "company",
            "?",
            "9",
            "1",
            "tomorrow",
            "01.03.2019",
            "DE, US",
            "child",
            "",
            "d",
            "",
        ],
    );
    assert_eq!(ran.code, 0, "{}", ran.errors);
    insta::assert_snapshot!("family.en", ran.out.replace(&file, "FILE"));
    let kept = fs::read_to_string(&file).expect("the answers are kept");
    assert!(
        kept.contains("[[family]]\nmember = \"child\"\nbirth_date = 2019-03-01\ncitizenship = [\"DE\", \"US\"]"),
        "{kept}"
    );
    assert_eq!(kept.matches("[[family]]").count(), 2, "{kept}");
    let plan =
        run(&[&["plan", "settling-permit", "--profile", &file, "--data", TESTLAND], &DAYS[..]]
            .concat());
    assert!(plan.out.contains("For child, 1 Mar 2019"), "{}", plan.out);
}

#[test]
fn without_a_file_it_is_said_at_once_and_offered_at_the_end() {
    let place = place();
    let file = place.path().join("kept.toml").to_string_lossy().into_owned();
    let ran = talk(&words(&[]), &["work", "company", "", &file]);
    assert!(ran.out.contains("If this is interrupted, the answers are lost."), "{}", ran.out);
    assert!(ran.out.contains("qonys check --save my.toml"), "{}", ran.out);
    assert!(ran.out.contains("Saved in"), "{}", ran.out);
    assert!(fs::read_to_string(&file).expect("the answers are kept").contains("company"));
    let ran = talk(&words(&["--save", &file]), &[""]);
    assert!(!ran.out.contains("If this is interrupted"), "{}", ran.out);
}
