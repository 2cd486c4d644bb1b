//! Identification numbers in words: why a text is none, what the digits say, and what they do not. The texts are
//! `number-…`; every face says the same with them.

use speech::{Argument, Speech, date, number::percent};
use terms::{
    Bin, Date, Iin, InvalidNumber,
    number::{BinFault, Control, IinFault, Kind, MISSED, Number, Sex},
};

/// How many characters of a text are shown.
const SHOWN: usize = 24;

/// What anything that should be a number looks like where it is shown: of a number the first six digits, of a text that
/// is none also whatever is no digit, because that may be the mistake.
#[must_use]
pub fn masked(text: &str) -> String {
    if let Ok(number) = text.parse::<Number>() {
        return number.to_string();
    }
    let mut letters = text.chars();
    let mask = |(place, letter): (usize, char)| match letter {
        digit if digit.is_numeric() && place >= 6 => '•',
        other if other.is_control() => char::REPLACEMENT_CHARACTER,
        other => other,
    };
    let mut shown: String = letters.by_ref().take(SHOWN).enumerate().map(mask).collect();
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}

/// Why a text is no number: the rule and the position.
#[must_use]
pub fn wrong(speech: &Speech, error: InvalidNumber) -> String {
    let (rule, found) = match error {
        InvalidNumber::Length { found } => {
            return speech.say("number-wrong-length", &[("count", found.into())]);
        }
        InvalidNumber::Kind { found } => {
            return speech.say(&format!("number-wrong-kind-{}", found.word()), &[]);
        }
        InvalidNumber::NotDigit { found, .. } if found.is_whitespace() => ("space", found),
        InvalidNumber::NotDigit { found, .. } if found.is_control() => {
            ("not-digit", char::REPLACEMENT_CHARACTER)
        }
        InvalidNumber::NotDigit { found, .. } | InvalidNumber::OtherDigit { found, .. } => {
            (error.rule(), found)
        }
        InvalidNumber::CheckDigit | InvalidNumber::Unusable => (error.rule(), ' '),
    };
    let position = error.position().unwrap_or_default();
    let arguments = [("position", position.into()), ("found", found.to_string().into())];
    speech.say(&format!("number-wrong-{rule}"), &arguments)
}

/// Whose number it is.
#[must_use]
pub fn kind(speech: &Speech, kind: Kind) -> String {
    speech.say(&format!("number-kind-{}", kind.word()), &[])
}

/// Some digits of a number and what they say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digits {
    /// The first of them, from 1.
    pub from: usize,
    /// The last of them, to 12.
    pub to: usize,
    /// What they say.
    pub text: String,
}

impl Digits {
    fn new(from: usize, to: usize, text: String) -> Self {
        Self { from, to, text }
    }

    /// "Digits 1–6", "Digit 7".
    #[must_use]
    pub fn label(&self, speech: &Speech) -> String {
        let (from, to) = (self.from.to_string(), self.to.to_string());
        if self.from == self.to {
            speech.say("number-digit", &[("position", from.into())])
        } else {
            speech.say("number-digits", &[("from", from.into()), ("to", to.into())])
        }
    }
}

/// What the digits of a number say on the day `today`; the serial only if it is to be revealed.
#[must_use]
pub fn digits(speech: &Speech, number: Number, today: Date, reveal: bool) -> Vec<Digits> {
    let mut rows = match number.kind() {
        Kind::Person => person(speech, number, today, reveal),
        Kind::Organisation => organisation(speech, number, reveal),
        Kind::Reserve => vec![Digits::new(5, 5, kind(speech, Kind::Reserve))],
    };
    let pass = match number.control() {
        Control::Second(_) => "number-control-second",
        Control::First(_) | Control::Unusable => "number-control-first",
    };
    rows.push(Digits::new(12, 12, speech.say(pass, &[])));
    rows
}

fn person(speech: &Speech, number: Number, today: Date, reveal: bool) -> Vec<Digits> {
    let read = Iin::new(number).map(|iin| iin.layout(today));
    let layout = match read {
        Ok(Ok(layout)) => layout,
        Ok(Err(fault)) => {
            let to = if matches!(fault, IinFault::Reserve { .. }) { 7 } else { 6 };
            return vec![Digits::new(fault.position(), to, iin_fault(speech, fault))];
        }
        Err(_) => return Vec::new(),
    };
    let born = date::long(layout.birth, speech.language());
    let first = layout.birth.year() / 100 * 100;
    let sex = [("first", first.into()), ("last", (first + 99).into())];
    vec![
        Digits::new(1, 6, speech.say("number-birth", &[("date", born.into())])),
        Digits::new(7, 7, speech.say(&format!("number-sex-{}", layout.sex.word()), &sex)),
        Digits::new(8, 11, serial(speech, format!("{:04}", layout.serial), reveal)),
    ]
}

fn organisation(speech: &Speech, number: Number, reveal: bool) -> Vec<Digits> {
    let read = Bin::new(number).map(|bin| bin.layout());
    let layout = match read {
        Ok(Ok(layout)) => layout,
        Ok(Err(fault)) => {
            let (position, text) = (fault.position(), bin_fault(speech, fault));
            let to = if matches!(fault, BinFault::Month { .. }) { 4 } else { 6 };
            return vec![Digits::new(position, to, text)];
        }
        Err(_) => return Vec::new(),
    };
    let month = [
        ("year", format!("{:02}", layout.year).into()),
        ("month", format!("{:02}", layout.month).into()),
    ];
    vec![
        Digits::new(1, 4, speech.say("number-month", &month)),
        Digits::new(5, 5, speech.say(&format!("number-organisation-{}", layout.kind.word()), &[])),
        Digits::new(6, 6, speech.say(&format!("number-unit-{}", layout.unit.word()), &[])),
        Digits::new(7, 11, serial(speech, format!("{:05}", layout.serial), reveal)),
    ]
}

fn serial(speech: &Speech, digits: String, reveal: bool) -> String {
    let shown = if reveal { digits } else { "•".repeat(digits.len()) };
    speech.say("number-serial", &[("serial", shown.into())])
}

/// What does not follow the classic layout of a person's number.
#[must_use]
pub fn iin_fault(speech: &Speech, fault: IinFault) -> String {
    let found: Argument<'_> = match fault {
        IinFault::Reserve { found } => found.to_string().into(),
        IinFault::NoSuchDay { year, month, day } => format!("{year:04}-{month:02}-{day:02}").into(),
        IinFault::Ahead { birth } => date::long(birth, speech.language()).into(),
    };
    speech.say(&format!("number-fault-{}", fault.rule()), &[("found", found)])
}

/// What does not follow the layout of an organisation's number.
#[must_use]
pub fn bin_fault(speech: &Speech, fault: BinFault) -> String {
    let found = match fault {
        BinFault::Month { found } => format!("{found:02}"),
        BinFault::Unit { found } => found.to_string(),
    };
    speech.say(&format!("number-fault-{}", fault.rule()), &[("found", found.into())])
}

/// What the digits do not say, and what confirms a number: a sentence or two each.
#[must_use]
pub fn limits(speech: &Speech, kind: Kind) -> Vec<String> {
    let share = |tenths: u16| percent(i64::from(tenths), 1, speech.language());
    let missed = [
        ("one", share(MISSED.one_digit).into()),
        ("eleventh", share(MISSED.eleventh).into()),
        ("swap", share(MISSED.swap).into()),
    ];
    let law: &[&str] = match kind {
        Kind::Person => &["number-limit-law", "number-limit-register"],
        Kind::Organisation => &["number-limit-organisation"],
        Kind::Reserve => &[],
    };
    let mut told: Vec<String> = law.iter().map(|key| speech.say(key, &[])).collect();
    told.push(speech.say("number-limit-misses", &missed));
    if kind != Kind::Reserve {
        told.push(speech.say(&format!("number-limit-confirm-{}", kind.word()), &[]));
    }
    told
}

/// The sex in a word, for a group of numbers.
#[must_use]
pub fn sex(speech: &Speech, sex: Sex) -> String {
    speech.say(&format!("number-{}", sex.word()), &[])
}

#[cfg(test)]
mod tests {
    use terms::Language;

    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 24);

    #[test]
    fn a_mistake_stays_visible_and_a_number_does_not() {
        for (text, shown) in [
            ("880415300127", "880415 •••• ••"),
            ("880415300128", "880415••••••"),
            ("88041530012A", "880415•••••A"),
            ("880415 300 127", "880415 ••• •••"),
            ("\u{1b}[31m", "\u{fffd}[31m"),
            ("very much longer than any number is", "very much longer than an…"),
        ] {
            assert_eq!(masked(text), shown);
        }
    }

    #[test]
    fn every_refusal_and_every_digit_has_a_sentence_in_each_language() {
        let texts = [
            "",
            "1",
            "88041530012A",
            "880415300 12",
            "88041530012٧",
            "880415300128",
            "880415300127\u{0}",
            "000813159890",
            "880415300127",
            "951212500015",
            "900000000009",
            "123456789013",
            "960440000419",
            "031340003101",
            "031149003103",
            "171140900016",
            "061211600012",
            "000070000002",
        ];
        for language in Language::ALL {
            let speech = Speech::new(language);
            for text in texts {
                let said = match text.parse::<Number>() {
                    Ok(number) => {
                        let mut said = vec![kind(&speech, number.kind())];
                        for row in digits(&speech, number, TODAY, false) {
                            said.push(format!("{} {}", row.label(&speech), row.text));
                        }
                        said.extend(limits(&speech, number.kind()));
                        said.join("\n")
                    }
                    Err(error) => wrong(&speech, error),
                };
                assert!(
                    !said.is_empty() && !said.contains(['⟦', '{']),
                    "{language} {text:?}: {said}"
                );
            }
            for found in [Kind::Person, Kind::Organisation, Kind::Reserve] {
                let said = wrong(&speech, InvalidNumber::Kind { found });
                assert!(!said.contains('⟦'), "{said}");
            }
        }
    }

    #[test]
    fn a_serial_is_shown_only_when_asked_for() {
        let speech = Speech::new(Language::En);
        let number: Number = "880415300127".parse().expect("well-formed");
        let said = |reveal| digits(&speech, number, TODAY, reveal)[2].text.clone();
        assert!(!said(false).contains("0012") && said(true).contains("0012"));
    }
}
