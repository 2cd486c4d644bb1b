//! There and back.

use catalogue::Catalogue;

use crate::fixture::catalogue;

#[test]
fn a_catalogue_survives_its_bytes() {
    let before = catalogue();
    let bytes = before.to_bytes().expect("bytes");
    let after = Catalogue::from_bytes(&bytes).expect("the same catalogue");
    assert_eq!(format!("{before:?}"), format!("{after:?}"));
    assert_eq!(bytes, after.to_bytes().expect("bytes"), "same data, same bytes");
}

#[test]
fn damaged_bytes_are_an_error() {
    let bytes = catalogue().to_bytes().expect("bytes");
    assert!(Catalogue::from_bytes(&bytes[..bytes.len() / 2]).is_err());
    assert!(Catalogue::from_bytes(&bytes[1..]).is_err());
}
