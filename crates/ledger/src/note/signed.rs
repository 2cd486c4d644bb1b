//! A note with its signatures, before and after they are verified.

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::Signer;
use super::key_name::KeyName;
use super::public_key::PublicKey;

/// More bytes or signatures than this are not looked at; the specification asks for at least 16 signatures.
const MOST_BYTES: usize = 1 << 20;
const MOST_SIGNATURES: usize = 64;

/// A note as it came. Its text is only given out against a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<NoteSignature>,
}

/// One signature line.
#[derive(Debug, Clone, PartialEq, Eq)]
struct NoteSignature {
    name: KeyName,
    id: [u8; 4],
    signature: Vec<u8>,
}

impl Note {
    /// Signs a text, which must end with a newline and hold no other control character.
    ///
    /// # Errors
    ///
    /// When the text cannot be a note, the signer fails, or what it gave is not a signature of its own key.
    pub fn sign<S: Signer + ?Sized>(text: String, signer: &S) -> Result<Self, NotSigned<S::Error>> {
        check_text(&text).map_err(NotSigned::Text)?;
        let key = signer.public_key();
        let signature = signer.sign(text.as_bytes()).map_err(NotSigned::Signer)?;
        // A fault in the signer must not leave the house: whoever sees a wrong signature takes it for a forgery.
        if !key.verifies(text.as_bytes(), &signature) {
            return Err(NotSigned::Wrong);
        }
        let line =
            NoteSignature { name: key.name().clone(), id: key.id(), signature: signature.to_vec() };
        Ok(Self { text, signatures: vec![line] })
    }

    /// The text, if one of the keys signed it. Signatures of keys that are not given are passed over; one that *is* of a
    /// given key and does not hold spoils the note.
    ///
    /// # Errors
    ///
    /// When no signature is of a given key, or one does not hold.
    pub fn verify(&self, keys: &[PublicKey]) -> Result<&str, NotVerified> {
        let mut verified = false;
        for line in &self.signatures {
            let of_line = |key: &&PublicKey| *key.name() == line.name && key.id() == line.id;
            let mut known = keys.iter().filter(of_line).peekable();
            if known.peek().is_none() {
                continue;
            }
            if !known.any(|key| key.verifies(self.text.as_bytes(), &line.signature)) {
                return Err(NotVerified::Signature(line.name.clone()));
            }
            verified = true;
        }
        if verified { Ok(&self.text) } else { Err(NotVerified::NoKnownKey) }
    }
}

/// The note as it is served, stored and sent.
impl fmt::Display for Note {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{}", self.text)?;
        for line in &self.signatures {
            let signature = [&line.id, line.signature.as_slice()].concat();
            writeln!(formatter, "— {} {}", line.name, STANDARD.encode(signature))?;
        }
        Ok(())
    }
}

impl FromStr for Note {
    type Err = InvalidNote;

    fn from_str(note: &str) -> Result<Self, InvalidNote> {
        if note.len() > MOST_BYTES {
            return Err(InvalidNote::TooLong);
        }
        let end = note.rfind("\n\n").ok_or(InvalidNote::NoSignature)?;
        let (text, rest) = (&note[..=end], &note[end + 2..]);
        check_text(text)?;
        let lines = rest.strip_suffix('\n').ok_or(InvalidNote::NoSignature)?;
        let signatures = lines
            .split('\n')
            .map(|line| read_signature(line).ok_or(InvalidNote::SignatureLine))
            .take(MOST_SIGNATURES + 1)
            .collect::<Result<Vec<_>, _>>()?;
        if signatures.len() > MOST_SIGNATURES {
            return Err(InvalidNote::TooLong);
        }
        Ok(Self { text: text.to_owned(), signatures })
    }
}

fn check_text(text: &str) -> Result<(), InvalidNote> {
    let control = |byte: u8| byte < b' ' && byte != b'\n';
    if !text.ends_with('\n') || text.bytes().any(control) {
        return Err(InvalidNote::Text);
    }
    Ok(())
}

fn read_signature(line: &str) -> Option<NoteSignature> {
    let (name, signature) = line.strip_prefix("— ")?.split_once(' ')?;
    let name = KeyName::new(name).ok()?;
    let bytes = STANDARD.decode(signature).ok()?;
    let (id, signature) = bytes.split_first_chunk()?;
    (!signature.is_empty()).then(|| NoteSignature { name, id: *id, signature: signature.to_vec() })
}

/// Why a text is not a signed note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidNote {
    /// The text does not end with a newline, or holds another control character.
    #[error("the text of a note ends with a newline and holds no other control character")]
    Text,
    /// There is no signature after an empty line, or the last line is not complete.
    #[error(
        "no signature: a signed note ends with an empty line and one complete line a signature"
    )]
    NoSignature,
    /// A signature line is not written as one.
    #[error("a signature line is written `— name signature`, the signature in base64")]
    SignatureLine,
    /// The note is longer than is reasonable.
    #[error("a note of more than 1 MiB or 64 signatures is not read")]
    TooLong,
}

/// Why a note could not be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSigned<E> {
    /// The text cannot be a note.
    #[error(transparent)]
    Text(InvalidNote),
    /// The signer failed.
    #[error("the signing key could not be used: {0}")]
    Signer(#[source] E),
    /// The signer gave a signature that its public key does not verify.
    #[error(
        "the signing key gave a signature that its public key does not verify: nothing was published"
    )]
    Wrong,
}

/// Why the text of a note must not be believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotVerified {
    /// None of the keys signed it.
    #[error("none of the known keys signed this note")]
    NoKnownKey,
    /// A known key is named, but the signature is not of it and this text.
    #[error(
        "the signature of `{0}` does not hold: the text was changed, or somebody else signed it"
    )]
    Signature(KeyName),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line() -> String {
        format!("— a.example {}\n", STANDARD.encode([0; 68]))
    }

    #[test]
    fn the_text_ends_at_the_last_empty_line() {
        for text in ["a\n", "a\n\nb\n", "a\n\n", "\n\n\n", "\n"] {
            let note = format!("{text}\n{}", line());
            let read: Note = note.parse().expect("a note");
            assert_eq!(read.text, text);
            assert_eq!(read.to_string(), note);
        }
    }

    #[test]
    fn what_is_no_note_is_refused() {
        let line = line();
        let wrong = [
            (String::new(), InvalidNote::NoSignature),
            ("text\n".into(), InvalidNote::NoSignature),
            ("text\n\n".into(), InvalidNote::NoSignature),
            (format!("text\n\n{}", line.trim_end()), InvalidNote::NoSignature),
            (format!("te\rxt\n\n{line}"), InvalidNote::Text),
            (format!("te\u{1}xt\n\n{line}"), InvalidNote::Text),
            (format!("text\n\n{}", line.replace('—', "-")), InvalidNote::SignatureLine),
            (format!("text\n\n{}", line.replace("a.", "a+")), InvalidNote::SignatureLine),
            ("text\n\n— a.example AAAA\n".into(), InvalidNote::SignatureLine),
            ("text\n\n— a.example\n".into(), InvalidNote::SignatureLine),
            ("text\n\n— a.example AAAAAA=\n".into(), InvalidNote::SignatureLine),
            (format!("text\n\n{}", line.repeat(65)), InvalidNote::TooLong),
            (format!("{}\n\n{line}", "x".repeat(MOST_BYTES)), InvalidNote::TooLong),
        ];
        for (text, reason) in wrong {
            let short: String = text.chars().take(40).collect();
            assert_eq!(text.parse::<Note>(), Err(reason), "{short}");
        }
        assert!(format!("text\n\n{}", line.repeat(64)).parse::<Note>().is_ok());
    }
}
