//! The passages over the history of the acts: which still stand in the newest edition, in which edition one
//! disappeared, and which editions are newer than the one the data cite.

use serde::Serialize;
use terms::Date;

use super::{
    Reach,
    git::{Commit, GitFailure, Repositories, is_language},
    places,
};
use crate::model::{Catalogue, Fingerprint, Passage, Source, SourceId};

/// One edition of an act in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Edition {
    /// Its date: the one the repository gives, else the day of the commit.
    pub date: Option<Date>,
    /// The commit.
    pub commit: String,
    /// Its first line.
    pub subject: String,
}

/// What became of a passage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub enum HistoryOutcome {
    /// It stands in the newest edition.
    Stands {
        /// The file within the clone.
        file: String,
        /// The line at which it begins, counted from 1.
        line: u32,
    },
    /// An edition lacks it that an older one had.
    Disappeared {
        /// The last edition that had it.
        last: Edition,
        /// The first edition without it.
        first_without: Edition,
    },
    /// No edition holds it.
    NeverFound,
    /// It was never fingerprinted, so nobody can look for it.
    NotFingerprinted,
    /// The clones hold no text of the act in its language.
    ActMissing,
}

/// One passage with what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HistoryPassage {
    /// `source/passage`.
    pub passage: String,
    /// Its place in the act. A place with `&` is several places, whose texts need not stand together.
    pub locator: String,
    /// The edition the data cite.
    pub edition: Option<Date>,
    /// What became of it.
    #[serde(flatten)]
    pub outcome: HistoryOutcome,
}

/// One act of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ActReport {
    /// The key of the source.
    pub source: String,
    /// Its number in the legal information system.
    pub number: String,
    /// Its folder within the clone, if they hold it.
    pub folder: Option<String>,
    /// The edition the data cite.
    pub cited: Option<Date>,
    /// The newest edition in Russian.
    pub newest: Option<Edition>,
    /// Every edition in Russian that is newer than the one cited, the newest first.
    pub newer: Vec<Edition>,
    /// Its passages, in the order of keys.
    pub passages: Vec<HistoryPassage>,
}

/// Every act of the catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct HistoryReport {
    /// The acts that have a number, in the order of keys.
    pub acts: Vec<ActReport>,
    /// How many passages still stand.
    pub stand: usize,
    /// How many disappeared.
    pub disappeared: usize,
    /// How many were found in no edition.
    pub never_found: usize,
    /// How many have no fingerprint.
    pub not_fingerprinted: usize,
    /// How many stand in acts that the clones lack.
    pub act_missing: usize,
    /// Sources that are no acts with a number, and so are not looked for.
    pub elsewhere: Vec<String>,
}

impl Catalogue {
    /// Looks for every passage in the history of its act.
    ///
    /// # Errors
    /// If git fails.
    pub fn verify_history(
        &self,
        repositories: &Repositories,
        reach: Reach,
    ) -> Result<HistoryReport, GitFailure> {
        let numbers: Vec<Option<&str>> = self.sources.iter().map(number).collect();
        let mut wanted: Vec<&str> = numbers.iter().flatten().copied().collect();
        wanted.sort_unstable();
        wanted.dedup();
        let commits = repositories.commits(&wanted)?;
        let mut report = HistoryReport::default();
        for ((position, source), number) in (0u16..).zip(&self.sources).zip(numbers) {
            let Some(number) = number else {
                report.elsewhere.push(source.key.clone());
                continue;
            };
            let history = commits.get(number).map(Vec::as_slice).unwrap_or_default();
            let look = Look { repositories, reach, history };
            let act = look.act(source, number, &self.passages_of(SourceId(position)))?;
            report.add(act);
        }
        Ok(report)
    }
}

impl HistoryReport {
    fn add(&mut self, act: ActReport) {
        for passage in &act.passages {
            match passage.outcome {
                HistoryOutcome::Stands { .. } => self.stand += 1,
                HistoryOutcome::Disappeared { .. } => self.disappeared += 1,
                HistoryOutcome::NeverFound => self.never_found += 1,
                HistoryOutcome::NotFingerprinted => self.not_fingerprinted += 1,
                HistoryOutcome::ActMissing => self.act_missing += 1,
            }
        }
        self.acts.push(act);
    }
}

/// The number of an act in the address of its text: `https://zan.gov.kz/client/#!/doc/59947/rus/17.07.2024`.
fn number(source: &Source) -> Option<&str> {
    let (_, rest) = source.url.as_ref()?.split_once("zan.gov.kz/client/#!/doc/")?;
    let number = rest.split('/').next()?;
    (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(number)
}

/// The folder name and the key of `meta.yaml` for a language of the data.
fn folder_of(language: &str) -> &'static str {
    if language == "kk" { "kaz" } else { "rus" }
}

/// The history of one act.
struct Look<'r> {
    repositories: &'r Repositories,
    reach: Reach,
    /// The newest first.
    history: &'r [Commit],
}

impl Look<'_> {
    fn act(
        &self,
        source: &Source,
        number: &str,
        passages: &[&Passage],
    ) -> Result<ActReport, GitFailure> {
        let russian = self.editions("rus")?;
        let newer = russian.iter().filter(|(_, edition)| match (edition.date, source.edition) {
            (Some(date), Some(cited)) => date > cited,
            _ => false,
        });
        let mut act = ActReport {
            source: source.key.clone(),
            number: number.to_owned(),
            folder: self.history.first().map(|commit| commit.folder.clone()),
            cited: source.edition,
            newest: russian.first().map(|(_, edition)| edition.clone()),
            newer: newer.map(|(_, edition)| edition.clone()).collect(),
            passages: Vec::new(),
        };
        let mut outcomes: Vec<Option<HistoryOutcome>> = vec![None; passages.len()];
        for language in ["ru", "kk"] {
            let editions = match language {
                "kk" => self.editions("kaz")?,
                _ => russian.clone(),
            };
            let own: Vec<usize> = (0..passages.len())
                .filter(|at| folder_of(&passages[*at].language) == folder_of(language))
                .collect();
            let prints: Vec<Option<&Fingerprint>> =
                own.iter().map(|at| passages[*at].fingerprint.as_ref()).collect();
            let found = self.outcomes(&prints, &editions, folder_of(language))?;
            for (at, outcome) in own.into_iter().zip(found) {
                outcomes[at] = Some(outcome);
            }
        }
        let outcomes = outcomes.into_iter().flatten();
        act.passages = passages
            .iter()
            .zip(outcomes)
            .map(|(passage, outcome)| HistoryPassage {
                passage: passage.key.clone(),
                locator: passage.locator.clone(),
                edition: passage.edition,
                outcome,
            })
            .collect();
        Ok(act)
    }

    /// The editions in one language, the newest first. Commits that leave the date as it is are the same edition.
    fn editions(&self, language: &str) -> Result<Vec<(&Commit, Edition)>, GitFailure> {
        let mut editions: Vec<(&Commit, Edition)> = Vec::new();
        for commit in self.history {
            if !commit.files.iter().any(|name| is_language(name, language)) {
                continue;
            }
            let meta = self.repositories.file(commit, "meta.yaml")?;
            let given = meta.as_deref().and_then(|meta| version_date(meta, language));
            let date = given.or_else(|| commit.date.parse().ok());
            let is_same = given.is_some() && editions.iter().any(|(_, known)| known.date == given);
            if !is_same {
                let edition =
                    Edition { date, commit: commit.hash.clone(), subject: commit.subject.clone() };
                editions.push((commit, edition));
            }
        }
        editions.sort_by_key(|(_, edition)| std::cmp::Reverse(edition.date));
        Ok(editions)
    }

    /// Looks in the newest edition, and for what it lacks in ever older ones.
    fn outcomes(
        &self,
        prints: &[Option<&Fingerprint>],
        editions: &[(&Commit, Edition)],
        language: &str,
    ) -> Result<Vec<HistoryOutcome>, GitFailure> {
        let unfound = |print: &Option<&Fingerprint>| match print {
            None => HistoryOutcome::NotFingerprinted,
            Some(_) if editions.is_empty() => HistoryOutcome::ActMissing,
            Some(_) => HistoryOutcome::NeverFound,
        };
        let mut outcomes: Vec<HistoryOutcome> = prints.iter().map(unfound).collect();
        let mut left: Vec<Option<&Fingerprint>> = prints.to_vec();
        for (at, (commit, edition)) in editions.iter().enumerate() {
            if left.iter().all(Option::is_none) {
                break;
            }
            let texts = self.repositories.texts(commit, language)?;
            let files: Vec<(&str, &str)> =
                texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
            for (position, place) in places(&left, &files, self.reach).into_iter().enumerate() {
                let Some((file, line)) = place else { continue };
                left[position] = None;
                outcomes[position] = match at.checked_sub(1).and_then(|newer| editions.get(newer)) {
                    None => HistoryOutcome::Stands { file, line },
                    Some((_, first_without)) => HistoryOutcome::Disappeared {
                        last: edition.clone(),
                        first_without: first_without.clone(),
                    },
                };
            }
        }
        Ok(outcomes)
    }
}

/// The date of the edition in `meta.yaml`: under `version_date`, one for each language or one for both.
fn version_date(meta: &str, language: &str) -> Option<Date> {
    let mut lines = meta.lines().skip_while(|line| !line.starts_with("version_date:"));
    let (_, one) = lines.next()?.split_once(':')?;
    let own = |value: &str| value.trim().trim_matches(['\'', '"']).parse().ok();
    own(one).or_else(|| {
        lines
            .take_while(|line| line.starts_with(' '))
            .find_map(|line| line.trim().strip_prefix(language)?.strip_prefix(':').and_then(own))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_of_an_edition_is_read_for_its_language() {
        let meta = "act_code: '1'\nversion_date:\n  kaz: 2014-06-12\n  rus: '2014-06-13'\nsource:\n  rus: 2020-01-01\n";
        assert_eq!(version_date(meta, "rus"), "2014-06-13".parse().ok());
        assert_eq!(version_date(meta, "kaz"), "2014-06-12".parse().ok());
        assert_eq!(version_date("version_date: 2014-06-12\n", "rus"), "2014-06-12".parse().ok());
        assert_eq!(version_date("title: x\n", "rus"), None);
    }
}
