//! What holds for every number.

use proptest::{prelude::*, test_runner::Config};
use terms::{
    Bin, Date, Iin, InvalidNumber,
    number::{Group, NotComposed, Number, SERIALS, Sex, find, lines, tally},
};

fn group() -> impl Strategy<Value = Group> {
    let days = (1800i16..=2099, 1i16..=366);
    (days, prop_oneof![Just(Sex::Male), Just(Sex::Female)]).prop_map(|((year, day), sex)| {
        let first = Date::constant(year, 1, 1);
        let day = first.saturating_add(jiff::Span::new().days(i64::from(day) - 1));
        Group::new(day.min(Date::constant(2099, 12, 31)), sex).expect("a year of the layout")
    })
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, cases: 2_000, ..Config::default() })]

    #[test]
    fn what_is_composed_reads_back(group in group(), serial in 0..SERIALS) {
        match group.number(serial) {
            Ok(iin) => {
                let read: Iin = iin.digits().parse().expect("composed numbers are well-formed");
                prop_assert_eq!(read, iin);
                let layout = read.layout(group.birth()).expect("born today at the latest");
                prop_assert_eq!((layout.birth, layout.sex, layout.serial), (group.birth(), group.sex(), serial));
                if let Ok(yesterday) = group.birth().yesterday() {
                    prop_assert!(read.layout(yesterday).is_err(), "not born yet");
                }
            }
            Err(error) => {
                prop_assert_eq!(error, NotComposed::Unusable { serial });
                let [tens, day] = [group.birth().day() / 10, group.birth().day() % 10];
                let text = format!(
                    "{:02}{:02}{tens}{day}{}{serial:04}0",
                    group.birth().year() % 100, group.birth().month(), group.seventh(),
                );
                prop_assert_eq!(text.parse::<Number>(), Err(InvalidNumber::Unusable));
            }
        }
    }

    #[test]
    fn no_text_is_more_than_refused(text in "\\PC{0,20}|[0-9 -]{10,16}|[0-9]{12}") {
        let number = text.parse::<Number>();
        let is_twelve = text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
        prop_assert!(number.is_err() || is_twelve);
        if let Err(error) = number {
            prop_assert!(error.position().is_none_or(|position| position <= text.chars().count()));
        }
        // A number is of one kind at most.
        prop_assert!(!(text.parse::<Iin>().is_ok() && text.parse::<Bin>().is_ok()));
        if let Ok(number) = number {
            prop_assert!(!number.to_string().contains(&text[6..]), "shown masked");
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_refused_too(bytes in prop::collection::vec(any::<u8>(), 0..20)) {
        prop_assert_eq!(
            Number::read(&bytes).is_ok(),
            std::str::from_utf8(&bytes).is_ok_and(|text| text.parse::<Number>().is_ok())
        );
    }

    #[test]
    fn a_number_is_found_wherever_it_stands(
        group in group(), serial in 0..SERIALS, before in "[а-яё ,.:;\n]{0,12}", after in "([ ,;:\n][а-яё ,.:;\n]{0,12})?",
        cuts in prop::sample::subsequence((1..12).collect::<Vec<usize>>(), 0..4), separator in "[ -]",
    ) {
        let Ok(iin) = group.number(serial) else { return Ok(()) };
        let mut written = iin.digits().to_owned();
        for cut in cuts.iter().rev() {
            written.insert_str(*cut, &separator);
        }
        let text = format!("{before} {written}{after}");
        let found: Vec<_> = find(&text).collect();
        prop_assert_eq!(found.len(), 1, "{}", text);
        prop_assert_eq!(found[0].text, &written);
        prop_assert_eq!(found[0].outcome.map(|number| number.digits().to_owned()), Ok(iin.digits().to_owned()));
        prop_assert_eq!(&text[found[0].start..][..written.len()], &written);
    }

    #[test]
    fn a_search_ends_and_points_into_the_text(text in "([0-9]{1,14}|[ -]|\\PC|\u{a0}|ИИН ){0,30}") {
        let mut last = 0;
        for found in find(&text) {
            prop_assert!(found.start >= last);
            prop_assert_eq!(&text[found.start..][..found.text.len()], found.text);
            last = found.start + found.text.len();
        }
    }

    #[test]
    fn lines_of_a_file_agree_with_one_by_one(
        texts in prop::collection::vec("[0-9]{12}|[0-9]{0,14}|\\PC{0,14}", 0..20), ending in "\r?\n", closed: bool,
    ) {
        let texts: Vec<String> = texts.into_iter().map(|text| text.replace('\u{feff}', "")).collect();
        let file = texts.join(&ending) + if closed { &ending } else { "" };
        let wanted: Vec<_> = (1..).zip(&texts).filter(|(_, text)| !text.is_empty())
            .map(|(row, text)| (row, text.parse::<Number>())).collect();
        let read: Vec<_> = lines(file.as_bytes()).map(|line| (line.row, line.outcome)).collect();
        prop_assert_eq!(&read, &wanted);
        prop_assert_eq!(tally(file.as_bytes()).lines(), wanted.len() as u64);
    }
}

#[test]
fn stored_and_sent_whole() {
    let iin: Iin = "880415300127".parse().expect("well-formed");
    let json = serde_json::to_string(&iin).expect("a text");
    assert_eq!(json, "\"880415300127\"");
    assert_eq!(serde_json::from_str::<Iin>(&json).expect("reads back"), iin);
    let error = serde_json::from_str::<Bin>(&json).expect_err("of a person");
    assert!(error.to_string().contains("digit 5"), "{error}");
}
