//! All entries as a table in the form that an import reads. It holds personal data in clear: whoever asks for it answers
//! for the file. Entries that were replaced are left out, since a table has no links; they stay in a backup.

use store::{Status, entry};

use crate::authority::Officer;
use crate::error::RegisterError;
use crate::import::COLUMNS;
use crate::register::Register;

/// How many entries are read at once.
const PAGE: u32 = 256;

/// How many rows were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Exported {
    /// Entries in the table.
    pub written: u64,
    /// Replaced entries, which are not.
    pub left_out: u64,
    /// Documents beyond the first of an entry, which have no columns.
    pub documents_left_out: u64,
}

impl Register {
    /// Hands out every entry, a line at a time; the first names the columns.
    ///
    /// # Errors
    /// When the database fails, an entry is damaged, or what `take` answers.
    pub async fn export<E: From<RegisterError>>(
        &self,
        _by: &Officer,
        mut take: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<Exported, E> {
        let fault = |error: store::StoreError| E::from(error.into());
        let mut told = Exported::default();
        let mut reading = self.store.snapshot().await.map_err(fault)?;
        take(&line(&COLUMNS.map(|(name, _)| name.to_owned())))?;
        let mut after = None;
        loop {
            let page = entry::page(&mut reading, after, PAGE).await.map_err(fault)?;
            let Some(last) = page.last() else { break };
            after = Some(last.id);
            for row in page {
                let current = self.current(&mut reading, row.id).await?;
                if current.newest.status == Status::Replaced {
                    told.left_out += 1;
                    continue;
                }
                told.documents_left_out += current.person.documents.len().saturating_sub(1) as u64;
                take(&line(&fields(&current)))?;
                told.written += 1;
            }
        }
        reading.end().await.map_err(fault)?;
        Ok(told)
    }
}

fn fields(current: &crate::append::Current) -> [String; COLUMNS.len()] {
    let person = &current.person;
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let cyrillic = person.cyrillic.as_ref();
    let document = person.documents.first();
    let status = current.newest.status;
    let day = |day: Option<terms::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    [
        current.opened.number.digits().to_owned(),
        person.latin.surname.to_string(),
        text(person.latin.given.as_ref().map(|name| name.as_str())),
        text(cyrillic.map(|names| names.surname.as_str())),
        text(cyrillic.and_then(|names| names.given.as_ref()).map(|name| name.as_str())),
        text(cyrillic.and_then(|names| names.patronymic.as_ref()).map(|name| name.as_str())),
        person.birth.to_string(),
        person.birth_place.country.to_string(),
        text(person.birth_place.place.as_ref().map(|place| place.as_str())),
        if person.sex == terms::number::Sex::Male { "m" } else { "f" }.to_owned(),
        person.citizenship.to_string(),
        text(document.map(|document| document.kind.word())),
        text(document.map(|document| document.number.as_str())),
        document.map(|document| document.issuer.to_string()).unwrap_or_default(),
        day(document.and_then(|document| document.issued)),
        day(document.and_then(|document| document.expires)),
        text(person.phone.as_ref().map(|phone| phone.as_str())),
        text(person.email.as_ref().map(|email| email.as_str())),
        status.as_str().to_owned(),
        // The ground of an act on an active number is no ground of exclusion.
        text(current.newest.ground.as_deref().filter(|_| status != Status::Active)),
    ]
}

/// A line of comma-separated values.
fn line(fields: &[String]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Memory takes everything.
    let _ = writer.write_record(fields);
    writer.into_inner().unwrap_or_default()
}
