//! The register in figures, none of which is about a person.

use store::group::GroupUse;
use store::{LookupHash, Moment, Status, checkpoint, event, group, whole};

use crate::authority::Auditor;
use crate::error::RegisterError;
use crate::number::seven_of;
use crate::register::Register;
use jiff::ToSpan;
use terms::number::Group;

/// The figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statistics {
    /// How many entries have each status; a status that none has is left out.
    pub statuses: Vec<(Status, i64)>,
    /// How many acts the ledger has.
    pub acts: i64,
    /// How many of them are under the newest checkpoint, and when it was signed.
    pub signed: Option<(i64, Moment)>,
    /// From how many percent of use on a group is reported.
    pub alarm_percent: u32,
    /// The groups that have come so far, the fullest first.
    pub crowded: Vec<Crowded>,
}

/// A group that fills up. In the database it is a hash; its date is found by hashing all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Crowded {
    /// The people born on that day, of that sex.
    pub group: Option<Group>,
    /// How full it is.
    pub used: GroupUse,
}

impl Crowded {
    /// Whether no number is left.
    #[must_use]
    pub const fn is_exhausted(&self) -> bool {
        self.used.used >= self.used.capacity
    }
}

impl Register {
    /// Counts.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn statistics(&self, _by: &Auditor) -> Result<Statistics, RegisterError> {
        let mut reading = self.store.snapshot().await?;
        let statuses = whole::statuses(&mut reading).await?;
        let acts = event::size(&mut reading).await?;
        let newest = checkpoint::newest(&mut reading).await?;
        let alarm_percent = self.settings.alarm_percent;
        let crowded = group::fuller_than(&mut reading, alarm_percent).await?;
        reading.end().await?;
        let wanted: Vec<LookupHash> = crowded.iter().map(|(hash, _)| *hash).collect();
        let groups = if wanted.is_empty() { Vec::new() } else { self.named(&wanted) };
        let crowded = crowded
            .into_iter()
            .map(|(hash, used)| {
                let named = groups.iter().find(|(named, _)| *named == hash);
                Crowded { group: named.map(|(_, group)| *group), used }
            })
            .collect();
        let signed = newest.map(|newest| (newest.size, newest.signed_at));
        Ok(Statistics { statuses, acts, signed, alarm_percent, crowded })
    }

    /// The groups with these hashes, among all that there can be on this day.
    fn named(&self, wanted: &[LookupHash]) -> Vec<(LookupHash, Group)> {
        use terms::number::{FIRST_YEAR, Sex};
        let first = terms::Date::new(FIRST_YEAR, 1, 1).unwrap_or_default();
        let days = first.series(1.day()).take_while(|day| *day <= self.outside.today());
        let groups = days.flat_map(|day| {
            [Sex::Male, Sex::Female].into_iter().filter_map(move |sex| Group::new(day, sex).ok())
        });
        groups
            .map(|group| (self.vault.group(seven_of(&group)), group))
            .filter(|(hash, _)| wanted.contains(hash))
            .collect()
    }
}
