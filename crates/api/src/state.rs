//! What every answer is made from; the program makes one at its start.

use std::sync::{Arc, OnceLock};

use axum::body::Bytes;
use catalogue::{Catalogue, NotYetKnown, Uses};
use navigator::{Navigator, Navigators};
use speech::Speech;
use terms::{Date, Language};

use crate::limit::{Clock, Limit, Limiter};

/// What every answer is made from.
pub struct State {
    catalogue: &'static Catalogue,
    speeches: [Speech; 3],
    today: fn() -> Date,
    navigators: Navigators,
    uses: Uses<'static>,
    whole: OnceLock<Bytes>,
    pub(crate) limiter: Option<Limiter>,
    pub(crate) is_secure: bool,
}

impl State {
    /// The catalogue in the three languages, for any number of requests. `today` is asked once for each of them.
    #[must_use]
    pub fn new(catalogue: &'static Catalogue, today: fn() -> Date) -> Self {
        Self {
            catalogue,
            speeches: Language::ALL.map(Speech::new),
            today,
            navigators: Navigators::default(),
            uses: Uses::new(catalogue),
            whole: OnceLock::new(),
            limiter: None,
            is_secure: false,
        }
    }

    /// With so many requests for each address, counted by a clock that never goes back.
    #[must_use]
    pub fn limited(mut self, limit: Limit, clock: Clock) -> Self {
        self.limiter = Some(Limiter::new(limit, clock));
        self
    }

    /// Reached over TLS only: browsers are told to remember it.
    #[must_use]
    pub const fn over_tls(mut self) -> Self {
        self.is_secure = true;
        self
    }

    /// The catalogue.
    #[must_use]
    pub const fn catalogue(&self) -> &'static Catalogue {
        self.catalogue
    }

    pub(crate) const fn speech(&self, language: Language) -> &Speech {
        &self.speeches[language as usize]
    }

    pub(crate) fn today(&self) -> Date {
        (self.today)()
    }

    /// The day by whose knowledge answers are given if a request names none. The data of a program may be newer than a
    /// clock that runs behind.
    pub(crate) fn latest_known(&self) -> Date {
        self.today().max(self.catalogue.release.known)
    }

    pub(crate) const fn uses(&self) -> &Uses<'static> {
        &self.uses
    }

    /// The rules of two days, compiled.
    pub(crate) fn navigator(
        &self,
        as_of: Date,
        known_at: Date,
    ) -> Result<Arc<Navigator<'static>>, NotYetKnown> {
        self.navigators.get(self.catalogue, as_of, known_at)
    }

    /// The whole data set as JSON, written once.
    pub(crate) fn whole(&self) -> Bytes {
        let write = || Bytes::from(self.catalogue.export().to_string());
        self.whole.get_or_init(write).clone()
    }
}
