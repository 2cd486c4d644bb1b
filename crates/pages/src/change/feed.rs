//! `/{language}/changes.atom`: the changes as a feed (RFC 4287), the newest first.
//!
//! An entry is about the rows of one route on one day. Its id is made of these, so that it is the same wherever the site
//! stands (a UUID of version 8, RFC 9562); it is dated by the day on which it could first be told.

use std::fmt::Write;

use axum::{
    http::{HeaderValue, header},
    response::Response,
};
use sha2::{Digest, Sha256};
use terms::Date;

use super::{
    group::{Group, groups},
    show::{around, feed, href, name},
};
use crate::{Visit, history};

/// No feed has more entries.
const ENTRIES: usize = 60;

/// The feed.
pub(crate) async fn show(visit: Visit) -> Response {
    let (text, kind) = (atom(&visit), "application/atom+xml; charset=utf-8");
    let mut response = visit.kept(text);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

fn atom(visit: &Visit) -> String {
    let (first, last) = around(visit.days().as_of);
    let mut groups: Vec<Group<'_>> = groups(visit);
    // What the catalogue knew from its first day on is no news; what comes into force is.
    let begun = groups.iter().filter(|group| group.turn.is_of_knowledge()).map(|group| group.day);
    let begun = begun.min();
    groups.retain(|group| match group.turn.is_of_knowledge() {
        true => Some(group.day) != begun,
        false => (first..=last).contains(&group.day),
    });
    groups.sort_by_key(|group| std::cmp::Reverse(told_on(group)));
    groups.truncate(ENTRIES);
    let updated = groups.iter().map(told_on).max().unwrap_or(visit.catalogue().release.known);
    let language = visit.language();
    let page = visit.absolute(&format!("/{language}/changes"));
    let own = visit.absolute(&feed(visit));
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    // Writing to a text cannot fail.
    let _ = write!(
        text,
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">\n\
         <id>{}</id>\n<title>{} – {}</title>\n<subtitle>{}</subtitle>\n<updated>{}</updated>\n\
         <author><name>{}</name></author>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" hreflang=\"{language}\" href=\"{page}\"/>\n",
        id(&format!("changes {language}")),
        escaped(&visit.word("web-changes-title")),
        crate::NAME,
        escaped(&visit.word("web-changes-lead")),
        moment(updated),
        crate::NAME,
    );
    for group in &groups {
        entry(visit, group, &mut text);
    }
    text.push_str("</feed>\n");
    text
}

fn entry(visit: &Visit, group: &Group<'_>, text: &mut String) {
    let when = visit.say(history::key(group.turn), &[("date", visit.date(group.day).into())]);
    let mut words: Vec<&str> = group.rows.iter().take(8).map(|row| visit.text(row.text)).collect();
    words.dedup();
    let _ = write!(
        text,
        "<entry>\n<id>{}</id>\n<title>{}: {}</title>\n<updated>{}</updated>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n<summary>{}</summary>\n</entry>\n",
        id(&format!("{} {}", group.anchor(), visit.language())),
        escaped(&name(visit, group)),
        escaped(&when),
        moment(told_on(group)),
        escaped(&visit.absolute(&href(visit, group))),
        escaped(&words.join("\n")),
    );
}

/// The day on which a change could first be told: one that lies ahead was known when its rows were read.
fn told_on(group: &Group<'_>) -> Date {
    let read = group.rows.iter().map(|row| row.basis.validity.known).max();
    read.map_or(group.day, |read| if group.turn.is_of_knowledge() { group.day } else { read })
}

fn moment(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

/// `urn:uuid:…` of the SHA-256 of a name.
fn id(name: &str) -> String {
    let digest = Sha256::digest(format!("qonys {name}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let [a, b, c, d, e] =
        [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]];
    format!("urn:uuid:{a}-{b}-{c}-{d}-{e}")
}

/// A text between tags or in an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_uuid_of_version_8_and_the_same_each_time() {
        let one = id("2026-07-01-begins-kandas en");
        assert_eq!(one, id("2026-07-01-begins-kandas en"));
        assert_ne!(one, id("2026-07-01-begins-kandas ru"));
        let digits: Vec<&str> = one.trim_start_matches("urn:uuid:").split('-').collect();
        assert_eq!(digits.iter().map(|part| part.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
        assert!(digits[2].starts_with('8') && "89ab".contains(&digits[3][..1]));
    }

    #[test]
    fn a_text_cannot_end_its_element() {
        assert_eq!(escaped("a<b & \"c\">"), "a&lt;b &amp; &quot;c&quot;&gt;");
    }
}
