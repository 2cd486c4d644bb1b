//! Key pairs in a token: drawn under a label, and found again.

use cryptoki::mechanism::Mechanism;
use cryptoki::object::{Attribute, AttributeType, KeyType, ObjectClass, ObjectHandle};
use cryptoki::session::Session;

use super::error::ModuleError;

/// The curves in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Curve {
    Ed25519,
    P256,
}

impl Curve {
    const fn key_type(self) -> KeyType {
        match self {
            Self::Ed25519 => KeyType::EC_EDWARDS,
            Self::P256 => KeyType::EC,
        }
    }

    const fn drawing(self) -> Mechanism<'static> {
        match self {
            Self::Ed25519 => Mechanism::EccEdwardsKeyPairGen,
            Self::P256 => Mechanism::EccKeyPairGen,
        }
    }

    /// The name of the curve in DER: `edwards25519` as a printable string (PKCS #11 3.0), and the object identifier
    /// 1.2.840.10045.3.1.7 (RFC 5480).
    const fn parameters(self) -> &'static [u8] {
        match self {
            Self::Ed25519 => b"\x13\x0cedwards25519",
            Self::P256 => b"\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07",
        }
    }

    /// The bytes of a point: compressed for Ed25519, `04 ‖ x ‖ y` for P-256.
    const fn point_length(self) -> usize {
        match self {
            Self::Ed25519 => 32,
            Self::P256 => 65,
        }
    }
}

/// Draws a pair that never leaves the token.
pub(super) fn create(session: &Session, curve: Curve, label: &str) -> Result<(), ModuleError> {
    let label_attribute = || Attribute::Label(label.as_bytes().to_vec());
    if !session.find_objects(&[label_attribute()])?.is_empty() {
        return Err(ModuleError::Taken(label.into()));
    }
    let public = [
        Attribute::Token(true),
        Attribute::Private(false),
        Attribute::Verify(true),
        Attribute::EcParams(curve.parameters().to_vec()),
        label_attribute(),
    ];
    let secret = [
        Attribute::Token(true),
        Attribute::Private(true),
        Attribute::Sensitive(true),
        Attribute::Extractable(false),
        Attribute::Sign(true),
        label_attribute(),
    ];
    session.generate_key_pair(&curve.drawing(), &public, &secret)?;
    Ok(())
}

/// The handle of the secret key under a label, and the point of its public key.
pub(super) fn find(
    session: &Session,
    curve: Curve,
    label: &str,
) -> Result<(ObjectHandle, Vec<u8>), ModuleError> {
    let secret = only(session, curve, ObjectClass::PRIVATE_KEY, label)?;
    let public = only(session, curve, ObjectClass::PUBLIC_KEY, label)?;
    let attributes = session.get_attributes(public, &[AttributeType::EcPoint])?;
    let point = attributes.iter().find_map(|attribute| match attribute {
        Attribute::EcPoint(point) => Some(bare_point(point, curve.point_length())),
        _ => None,
    });
    Ok((secret, point.ok_or_else(|| ModuleError::Point(label.into()))?))
}

fn only(
    session: &Session,
    curve: Curve,
    class: ObjectClass,
    label: &str,
) -> Result<ObjectHandle, ModuleError> {
    let wanted = [
        Attribute::Class(class),
        Attribute::KeyType(curve.key_type()),
        Attribute::Label(label.as_bytes().to_vec()),
    ];
    match session.find_objects(&wanted)?.as_slice() {
        [key] => Ok(*key),
        [] => Err(ModuleError::NoKey(label.into())),
        _ => Err(ModuleError::SeveralKeys(label.into())),
    }
}

/// Some modules give the point bare, others as an octet string in DER: `04 ‖ length ‖ point`.
fn bare_point(given: &[u8], length: usize) -> Vec<u8> {
    match given {
        [0x04, told, point @ ..] if point.len() == length && usize::from(*told) == length => {
            point.to_vec()
        }
        _ => given.to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_is_taken_out_of_its_wrapping_only() {
        let wrapped = [&[0x04, 32][..], &[7; 32]].concat();
        assert_eq!(bare_point(&wrapped, 32), [7; 32]);
        assert_eq!(bare_point(&[7; 32], 32), [7; 32]);
        let uncompressed = [&[0x04][..], &[65; 64]].concat();
        assert_eq!(bare_point(&uncompressed, 65), uncompressed);
    }
}
