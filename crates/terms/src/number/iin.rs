//! The number of a person: individual identification number, ИИН, ЖСН (law 223-III of 12.01.2007).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{InvalidNumber, Kind, Number, kinded::kinded};

/// The well-formed number of a person. Says nothing of whether it was ever given to anybody. Shown masked.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Iin(Number);

kinded!(Iin, Person);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_an_organisation_is_refused_with_its_kind() {
        let kind = |found| Err(InvalidNumber::Kind { found });
        assert_eq!("960440000419".parse::<Iin>(), kind(Kind::Organisation));
        assert_eq!("000070000002".parse::<Iin>(), kind(Kind::Reserve));
    }
}
