//! Countries in JSON: their two letters.

use serde::{Deserialize, Deserializer, Serializer};
use terms::Country;

pub(crate) fn serialize<S: Serializer>(
    country: &Country,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(country.code())
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Country, D::Error> {
    let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
    text.parse().map_err(serde::de::Error::custom)
}
