//! A calendar file (RFC 5545): days with a summary and a description. Texts are the caller's, in any language; days are
//! whole days and need no time zone; the moment of writing is an argument.

use jiff::Timestamp;
use terms::Date;

/// A whole day in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its name, the same each time the same thing is written, so that a calendar replaces the older one. Printable
    /// ASCII.
    pub uid: String,
    /// The day.
    pub day: Date,
    /// One line.
    pub summary: String,
    /// More, in several lines; may be empty.
    pub description: String,
}

/// Lines are folded so that none is longer, in octets, without the line break (section 3.1).
const LONGEST: usize = 75;

/// The file, with the name of the calendar.
#[must_use]
pub fn write(name: &str, written: Timestamp, events: &[Event]) -> String {
    let stamp = written.strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut file = String::new();
    line(&mut file, "BEGIN", "VCALENDAR");
    line(&mut file, "VERSION", "2.0");
    line(&mut file, "PRODID", "-//qonys//plan//EN");
    line(&mut file, "CALSCALE", "GREGORIAN");
    // Not in the standard, but the only name that calendar programs show.
    line(&mut file, "X-WR-CALNAME", &escaped(name));
    for event in events {
        line(&mut file, "BEGIN", "VEVENT");
        line(&mut file, "UID", &event.uid);
        line(&mut file, "DTSTAMP", &stamp);
        line(&mut file, "DTSTART;VALUE=DATE", &event.day.strftime("%Y%m%d").to_string());
        line(&mut file, "SUMMARY", &escaped(&event.summary));
        if !event.description.is_empty() {
            line(&mut file, "DESCRIPTION", &escaped(&event.description));
        }
        // A deadline does not make its day busy.
        line(&mut file, "TRANSP", "TRANSPARENT");
        line(&mut file, "END", "VEVENT");
    }
    line(&mut file, "END", "VCALENDAR");
    file
}

/// One property, folded: a line that goes on begins with a space, and no character is cut.
fn line(file: &mut String, name: &str, value: &str) {
    let mut room = LONGEST;
    for character in name.chars().chain([':']).chain(value.chars()) {
        let length = character.len_utf8();
        if length > room {
            file.push_str("\r\n ");
            room = LONGEST - 1;
        }
        file.push(character);
        room -= length;
    }
    file.push_str("\r\n");
}

/// A text value (section 3.3.11).
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' | ';' | ',' => value.extend(['\\', character]),
            '\n' => value.push_str("\\n"),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\t' => value.push('\t'),
            // Control characters may not stand in a text.
            control if control.is_control() => value.push(' '),
            other => value.push(other),
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn file(summary: &str) -> String {
        let event = Event {
            uid: "route.step.file@qonys".to_owned(),
            day: date(2026, 11, 27),
            summary: summary.to_owned(),
            description: "one\ntwo".to_owned(),
        };
        let written: Timestamp = "2026-11-24T10:15:00Z".parse().expect("a moment");
        write("Plan", written, &[event])
    }

    #[test]
    fn a_whole_day_with_its_stamp() {
        let file = file("File; now, or \\ later");
        let lines: Vec<&str> = file.split("\r\n").collect();
        assert_eq!(
            lines,
            [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//qonys//plan//EN",
                "CALSCALE:GREGORIAN",
                "X-WR-CALNAME:Plan",
                "BEGIN:VEVENT",
                "UID:route.step.file@qonys",
                "DTSTAMP:20261124T101500Z",
                "DTSTART;VALUE=DATE:20261127",
                "SUMMARY:File\\; now\\, or \\\\ later",
                "DESCRIPTION:one\\ntwo",
                "TRANSP:TRANSPARENT",
                "END:VEVENT",
                "END:VCALENDAR",
                "",
            ]
        );
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
    }

    #[test]
    fn lines_are_folded_between_characters_and_unfold_to_the_same_text() {
        for summary in [
            "Тұрақты тұруға рұқсат алу үшін өтініш беру ".repeat(5),
            "x".repeat(300),
            "x".repeat(67),
        ] {
            let file = file(&summary);
            assert!(file.split("\r\n").all(|line| line.len() <= LONGEST), "{file}");
            assert!(
                file.replace("\r\n ", "").contains(&format!("SUMMARY:{summary}\r\n")),
                "{file}"
            );
        }
    }
}
