//! What the number of a person and that of an organisation have in common.

/// A number of one kind: reading, the digits, masked display, `serde` with all twelve digits.
macro_rules! kinded {
    ($name:ident, $kind:ident) => {
        impl $name {
            /// Takes a number that is of this kind.
            ///
            /// # Errors
            /// If its fifth digit says that it is of another.
            #[inline]
            pub const fn new(number: Number) -> Result<Self, InvalidNumber> {
                match number.kind() {
                    Kind::$kind => Ok(Self(number)),
                    found => Err(InvalidNumber::Kind { found }),
                }
            }

            /// Reads bytes; nothing is trimmed, nothing allocated.
            ///
            /// # Errors
            /// Which rule they break, and where.
            #[inline]
            pub fn read(bytes: &[u8]) -> Result<Self, InvalidNumber> {
                Number::read(bytes).and_then(Self::new)
            }

            /// The number without its kind.
            #[must_use]
            pub const fn number(&self) -> Number {
                self.0
            }

            /// All twelve digits. Whoever calls this shows or stores the number.
            #[must_use]
            pub fn digits(&self) -> &str {
                self.0.digits()
            }
        }

        impl FromStr for $name {
            type Err = InvalidNumber;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::read(text.as_bytes())
            }
        }

        impl From<$name> for Number {
            fn from(kinded: $name) -> Self {
                kinded.0
            }
        }

        /// Masked: the first six digits.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.digits())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let digits = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                digits.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

pub(super) use kinded;
