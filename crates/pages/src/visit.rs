//! One request for a page: its language, its two days, its place. What a page says is said through it.

use std::sync::Arc;

use axum::{
    extract::{FromRequestParts, Query},
    http::{HeaderMap, Uri, header, request::Parts},
};
use catalogue::{At, Catalogue, Dated};
use navigator::{Navigator, tell::Teller};
use speech::{Argument, Speech, date};
use terms::{Date, Language, Texts};

use crate::{Failure, State};

/// One request for a page.
#[derive(Clone)]
pub struct Visit {
    pub(crate) state: Arc<State>,
    pub(crate) language: Language,
    pub(crate) days: Days,
    /// Behind the language, without a slash at either end; empty for the first page.
    pub(crate) path: String,
    pub(crate) query: String,
    pairs: Vec<(String, String)>,
    pub(crate) if_none_match: Option<String>,
}

/// The two days of a visit, and today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The day whose rules apply.
    pub as_of: Date,
    /// The day by whose knowledge.
    pub known_at: Date,
    /// Today.
    pub today: Date,
    /// Whether the address names `as_of`.
    pub as_of_given: bool,
    /// Whether the address names `known_at`.
    pub known_at_given: bool,
}

impl Visit {
    /// A visit to a place whatever its days say: pages of errors are shown as of today.
    pub(crate) fn lenient(state: Arc<State>, uri: &Uri, headers: &HeaderMap) -> Self {
        let (first, rest) = split(uri.path());
        let (language, path) = match first.parse() {
            Ok(language) => (language, rest.to_owned()),
            Err(_) => (accepted(headers), String::new()),
        };
        let today = (state.today)();
        // The data of a program may be newer than a clock that runs behind.
        let known_at = today.max(state.catalogue.release.known);
        let days =
            Days { as_of: today, known_at, today, as_of_given: false, known_at_given: false };
        let query = uri.query().unwrap_or_default().to_owned();
        let pairs = Query::try_from_uri(uri).map_or_else(|_| Vec::new(), |Query(pairs)| pairs);
        let if_none_match = headers.get(header::IF_NONE_MATCH).and_then(|tag| tag.to_str().ok());
        let if_none_match = if_none_match.map(str::to_owned);
        Self { state, language, days, path, query, pairs, if_none_match }
    }

    /// The same with the days of the address.
    fn dated(mut self) -> Result<Self, Failure> {
        let day = |name: &str| match self.asked(name).filter(|text| !text.is_empty()) {
            None => Ok(None),
            Some(text) => match text.parse::<Date>() {
                Ok(day) => Ok(Some(day)),
                Err(_) => Err(Failure::NoDay(text.to_owned())),
            },
        };
        let (as_of, known_at) = (day("as_of")?, day("known_at")?);
        if let Some(ahead) = known_at.filter(|known_at| *known_at > self.days.known_at) {
            return Err(Failure::KnownAhead(ahead));
        }
        let days = &mut self.days;
        (days.as_of_given, days.known_at_given) = (as_of.is_some(), known_at.is_some());
        days.as_of = as_of.unwrap_or(days.today);
        days.known_at = known_at.unwrap_or(days.known_at);
        match self.state.catalogue.at(self.days.as_of, self.days.known_at) {
            Ok(_) => Ok(self),
            Err(unknown) => Err(Failure::NothingKnown(unknown)),
        }
    }

    /// The catalogue.
    #[must_use]
    pub fn catalogue(&self) -> &'static Catalogue {
        self.state.catalogue
    }

    /// The catalogue as of the two days.
    #[must_use]
    pub fn at(&self) -> At<'static> {
        // Not through `Catalogue::at`: `dated` has refused the days on which nothing was known.
        let Days { as_of, known_at, .. } = self.days;
        At { catalogue: self.state.catalogue, as_of, known_at }
    }

    /// The rules of the two days, compiled.
    ///
    /// # Errors
    /// [`Failure::NothingKnown`] if nothing was known on the day by whose knowledge the page is made.
    pub fn navigator(&self) -> Result<Arc<Navigator<'static>>, Failure> {
        let Days { as_of, known_at, .. } = self.days;
        let found = self.state.navigators.get(self.state.catalogue, as_of, known_at);
        found.map_err(Failure::NothingKnown)
    }

    /// The last day for things that have happened: what had happened by today may be told even when an older day is
    /// asked about.
    #[must_use]
    pub fn latest(&self) -> Date {
        self.days.as_of.max(self.days.today)
    }

    /// Whoever puts the catalogue into words.
    #[must_use]
    pub fn tell(&self) -> Teller<'_> {
        Teller::new(self.at(), self.speech())
    }

    /// What every page is made from.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The language of the page.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The two days, and today.
    #[must_use]
    pub const fn days(&self) -> Days {
        self.days
    }

    /// The sentences of the language.
    #[must_use]
    pub fn speech(&self) -> &Speech {
        self.state.speeches.get(self.language)
    }

    /// A sentence.
    #[must_use]
    pub fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.speech().say(key, arguments)
    }

    /// A sentence without variables.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.speech().say(key, &[])
    }

    /// A text of the catalogue.
    #[must_use]
    pub fn text<'t>(&self, texts: &'t Texts) -> &'t str {
        texts.get(self.language)
    }

    /// A day in words.
    #[must_use]
    pub fn date(&self, day: Date) -> String {
        date::long(day, self.language)
    }

    /// Whether a row holds on the two days.
    #[must_use]
    pub fn holds(&self, row: &impl Dated) -> bool {
        row.holds(self.days.as_of, self.days.known_at)
    }

    /// What the query of the address says under a name.
    #[must_use]
    pub fn asked(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Everything the query says under a name, in its order.
    pub fn asked_all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.pairs.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The address of a page in this language, with the days of this one. `path` stands behind the language, such as
    /// `routes/kandas#fee-duty`; it may have a query.
    #[must_use]
    pub fn href(&self, path: &str) -> String {
        let (path, fragment) = path.split_once('#').map_or((path, ""), |(path, rest)| (path, rest));
        let mut address = format!("/{}", self.language);
        if !path.is_empty() {
            address.push('/');
            address.push_str(path);
        }
        let mut mark = if path.contains('?') { '&' } else { '?' };
        for (name, value) in self.carried() {
            address.push_str(&format!("{mark}{name}={value}"));
            mark = '&';
        }
        if !fragment.is_empty() {
            address.push('#');
            address.push_str(fragment);
        }
        address
    }

    /// The days the address names, to be named again by what leads on from here.
    #[must_use]
    pub fn carried(&self) -> Vec<(&'static str, Date)> {
        let Days { as_of, known_at, as_of_given, known_at_given, .. } = self.days;
        let both = [("as_of", as_of, as_of_given), ("known_at", known_at, known_at_given)];
        both.into_iter().filter(|(_, _, given)| *given).map(|(name, day, _)| (name, day)).collect()
    }

    /// This same place in another language.
    #[must_use]
    pub fn elsewhere(&self, language: Language) -> String {
        let mut address = self.path_in(language);
        if !self.query.is_empty() {
            address.push('?');
            address.push_str(&self.query);
        }
        address
    }

    /// This same place without the days that the address names.
    #[must_use]
    pub fn today(&self) -> String {
        let kept = self.query.split('&').filter(|pair| {
            !pair.is_empty() && !pair.starts_with("as_of=") && !pair.starts_with("known_at=")
        });
        let kept: Vec<&str> = kept.collect();
        let place = self.path_in(self.language);
        if kept.is_empty() { place } else { format!("{place}?{}", kept.join("&")) }
    }

    /// This same place in another language, without what the query says.
    #[must_use]
    pub fn path_in(&self, language: Language) -> String {
        let slash = if self.path.is_empty() { "" } else { "/" };
        format!("/{language}{slash}{}", self.path)
    }

    /// The whole address of a path, if the site has one.
    #[must_use]
    pub fn absolute(&self, path: &str) -> String {
        let base = self.state.base.as_ref().map_or("", |base| base.as_str());
        format!("{base}{path}")
    }
}

impl FromRequestParts<Arc<State>> for Visit {
    type Rejection = Failure;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &Arc<State>,
    ) -> Result<Self, Self::Rejection> {
        if split(parts.uri.path()).0.parse::<Language>().is_err() {
            return Err(Failure::NotFound);
        }
        Self::lenient(Arc::clone(state), &parts.uri, &parts.headers).dated()
    }
}

/// The first part of a path and the rest, without slashes at their ends.
fn split(path: &str) -> (&str, &str) {
    let path = path.trim_matches('/');
    path.split_once('/').unwrap_or((path, ""))
}

/// The language a browser asks for (RFC 9110, 12.5.4); English if it asks for none of ours.
pub(crate) fn accepted(headers: &HeaderMap) -> Language {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let mut best = (0, Language::En);
    for range in asked.unwrap_or_default().split(',') {
        let mut parts = range.trim().split(';');
        let tag = parts.next().unwrap_or_default().split('-').next().unwrap_or_default();
        let Ok(language) = tag.parse::<Language>() else { continue };
        let weight = parts.find_map(|part| part.trim().strip_prefix("q="));
        let weight = weight.map_or(Some(1.0), |text| text.parse::<f32>().ok()).unwrap_or(0.0);
        // Thousandths, as the grammar has three digits at most.
        let weight = (weight.clamp(0.0, 1.0) * 1000.0).round() as u16;
        if weight > best.0 {
            best = (weight, language);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_chooses_its_language() {
        for (asked, language) in [
            ("", Language::En),
            ("kk", Language::Kk),
            ("ru-RU,ru;q=0.9,en;q=0.8", Language::Ru),
            ("de, kk;q=0.5, ru;q=0.7", Language::Ru),
            ("en;q=0, kk;q=0.1", Language::Kk),
            ("ru;q=none", Language::En),
        ] {
            let mut headers = HeaderMap::new();
            let value = asked.parse().expect("a header of ASCII");
            headers.insert(header::ACCEPT_LANGUAGE, value);
            assert_eq!(accepted(&headers), language, "{asked}");
        }
        assert_eq!(accepted(&HeaderMap::new()), Language::En);
    }

    #[test]
    fn a_path_begins_with_its_language() {
        assert_eq!(split("/en/routes/kandas"), ("en", "routes/kandas"));
        assert_eq!(split("/kk"), ("kk", ""));
        assert_eq!(split("/"), ("", ""));
    }
}
