//! The events of the register as the ledger keeps them: what happened and when, without a word about whom.
//!
//! # The bytes
//!
//! An event is encoded in exactly one way, and its leaf hash is [`Hash::leaf`](crate::Hash::leaf) of these bytes; every number has its
//! highest byte first:
//!
//! | bytes | what |
//! |---|---|
//! | 14 | `qonys-event-1` and a newline |
//! | 8 | index: the place in the ledger, from 0, so that an event cannot be moved |
//! | 1 | kind: see [`EventKind`] |
//! | 8 | moment: milliseconds since 1970-01-01T00:00:00Z, signed |
//! | 32 | number: commitment to the number |
//! | 32 | content: commitment to the entry as the event left it |
//! | 32 | successor: commitment to the number that takes its place; in events of the kind `Replaced` only |
//!
//! # Which salt where
//!
//! The commitment to the *number* has one salt for the whole life of the entry, so all events of one number bear the same
//! 32 bytes: anyone who holds the ledger sees that none is formed twice and none changes after its exclusion, and the
//! holder of a number, given the salt, finds its history. The commitment to the *content* has a fresh salt each time:
//! equal data do not show as equal. Salts are kept outside the ledger, sealed. Once they are destroyed, what is left says
//! nothing about a person, and every proof still holds.

mod commitment;
mod kind;

pub use commitment::{Commitment, Salt};
pub use kind::EventKind;

const DOMAIN: &[u8; 14] = b"qonys-event-1\n";

/// One act of the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// The place in the ledger, from 0.
    pub index: u64,
    /// What was done.
    pub kind: EventKind,
    /// When, in milliseconds since 1970-01-01T00:00:00Z.
    pub moment: i64,
    /// The number it was done to.
    pub number: Commitment,
    /// The entry as the event left it.
    pub content: Commitment,
}

impl Event {
    /// The bytes that are hashed into the tree and stored.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(DOMAIN.len() + 8 + 1 + 8 + 3 * Commitment::LENGTH);
        bytes.extend_from_slice(DOMAIN);
        bytes.extend_from_slice(&self.index.to_be_bytes());
        bytes.push(self.kind.code());
        bytes.extend_from_slice(&self.moment.to_be_bytes());
        bytes.extend_from_slice(self.number.bytes());
        bytes.extend_from_slice(self.content.bytes());
        if let EventKind::Replaced { successor } = &self.kind {
            bytes.extend_from_slice(successor.bytes());
        }
        bytes
    }

    /// Reads what [`Event::encode`] wrote, and nothing else.
    ///
    /// # Errors
    ///
    /// When the bytes are not those of an event, or of a kind this program does not know.
    pub fn decode(bytes: &[u8]) -> Result<Self, InvalidEvent> {
        let rest = bytes.strip_prefix(DOMAIN).ok_or(InvalidEvent::Domain)?;
        let length = InvalidEvent::Length { bytes: bytes.len() };
        let (index, rest) = rest.split_first_chunk().ok_or(length)?;
        let (code, rest) = rest.split_first().ok_or(length)?;
        let (moment, rest) = rest.split_first_chunk().ok_or(length)?;
        let (number, rest) = rest.split_first_chunk().ok_or(length)?;
        let (content, rest) = rest.split_first_chunk().ok_or(length)?;
        let (successor, rest) = match rest.split_first_chunk() {
            Some((successor, rest)) => (Some(Commitment::new(*successor)), rest),
            None => (None, rest),
        };
        let kind = EventKind::read(*code, successor).ok_or(InvalidEvent::Kind(*code))?;
        if !rest.is_empty() || kind.successor() != successor {
            return Err(length);
        }
        Ok(Self {
            index: u64::from_be_bytes(*index),
            kind,
            moment: i64::from_be_bytes(*moment),
            number: Commitment::new(*number),
            content: Commitment::new(*content),
        })
    }
}

/// Why bytes are not an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidEvent {
    /// They do not begin as an event does.
    #[error("not an event: the bytes do not begin with `qonys-event-1`")]
    Domain,
    /// There are too few or too many.
    #[error("an event of this kind has not {bytes} bytes")]
    Length {
        /// How many there are.
        bytes: usize,
    },
    /// The kind is unknown.
    #[error("an event of kind {0}, which this program does not know, or without its successor")]
    Kind(u8),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(kind: EventKind) -> Event {
        let (number, content) = (Commitment::new([0xA1; 32]), Commitment::new([0xB2; 32]));
        Event { index: 258, kind, moment: 1_764_000_000_000, number, content }
    }

    fn kinds() -> [EventKind; 7] {
        [
            EventKind::Formed,
            EventKind::Corrected,
            EventKind::Excluded,
            EventKind::ExcludedConditionally,
            EventKind::Restored,
            EventKind::Replaced { successor: Commitment::new([0xC3; 32]) },
            EventKind::Imported,
        ]
    }

    /// These bytes are for ever: a change here breaks every ledger that exists.
    #[test]
    fn the_bytes_are_those_of_the_table() {
        let bytes = event(EventKind::Formed).encode();
        assert_eq!(bytes.len(), 95);
        assert_eq!(bytes[..14], *b"qonys-event-1\n");
        assert_eq!(bytes[14..23], [0, 0, 0, 0, 0, 0, 1, 2, 1]);
        assert_eq!(bytes[23..31], 1_764_000_000_000_u64.to_be_bytes());
        assert_eq!(bytes[31..63], [0xA1; 32]);
        assert_eq!(bytes[63..], [0xB2; 32]);
        let codes = kinds().map(|kind| event(kind).encode()[22]);
        assert_eq!(codes, [1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(event(kinds()[5]).encode()[95..], [0xC3; 32]);
    }

    #[test]
    fn every_kind_is_read_back() {
        for kind in kinds() {
            assert_eq!(Event::decode(&event(kind).encode()), Ok(event(kind)));
        }
    }

    #[test]
    fn other_bytes_are_refused() {
        for kind in kinds() {
            let bytes = event(kind).encode();
            for end in 0..bytes.len() {
                assert!(Event::decode(&bytes[..end]).is_err(), "{kind:?} cut to {end}");
            }
            let longer = [bytes.as_slice(), &[0]].concat();
            assert_eq!(Event::decode(&longer), Err(InvalidEvent::Length { bytes: longer.len() }));
            let longer = [bytes.as_slice(), &[0; 32]].concat();
            assert!(Event::decode(&longer).is_err());
        }
        let mut unknown = event(EventKind::Formed).encode();
        unknown[22] = 8;
        assert_eq!(Event::decode(&unknown), Err(InvalidEvent::Kind(8)));
        unknown[12] = b'2';
        assert_eq!(Event::decode(&unknown), Err(InvalidEvent::Domain));
    }
}
