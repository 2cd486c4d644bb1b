//! Reading the rows of a table.

use std::str::FromStr;

use store::Status;
use terms::Date;
use terms::number::Sex;

use super::refusal::{Refusal, Why};
use crate::ground::{ConditionalGround, DEATH};
use crate::number::Held;
use crate::person::{
    BirthPlace, Cyrillic, Document, DocumentKind, InvalidText, Latin, Person, PlaceName,
};

/// A row that was read.
pub(crate) struct Row {
    pub(crate) line: u64,
    pub(crate) number: Held,
    pub(crate) person: Person,
    pub(crate) status: Status,
    pub(crate) ground: Option<&'static str>,
}

/// The columns, and whether each must be there.
pub(crate) const COLUMNS: [(&str, bool); 20] = [
    ("number", true),
    ("surname_latin", true),
    ("given_latin", false),
    ("surname_cyrillic", false),
    ("given_cyrillic", false),
    ("patronymic_cyrillic", false),
    ("birth_date", true),
    ("birth_country", true),
    ("birth_place", false),
    ("sex", true),
    ("citizenship", true),
    ("document_kind", true),
    ("document_number", true),
    ("document_issuer", true),
    ("document_issued", false),
    ("document_expires", false),
    ("phone", false),
    ("email", false),
    ("status", false),
    ("ground", false),
];

/// The rows of a table, each read or refused. A first line that cannot be used is refused alone.
pub(crate) fn rows(
    table: &[u8],
    defective: bool,
    today: Date,
) -> impl Iterator<Item = Result<Row, Refusal>> + '_ {
    // A mark of the byte order before the first name belongs to no name.
    let table = table.strip_prefix(b"\xef\xbb\xbf").unwrap_or(table);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(table);
    let mut first = csv::StringRecord::new();
    let header = match reader.read_record(&mut first) {
        Ok(true) => header(&first),
        Ok(false) => Err(vec![Refusal::new(1, None, Why::NoColumn)]),
        Err(_) => Err(vec![Refusal::new(1, None, Why::Unreadable)]),
    };
    let (columns, refusals) = match header {
        Ok(columns) => (Some(columns), Vec::new()),
        Err(refusals) => (None, refusals),
    };
    let records = columns.map(|columns| {
        reader.into_records().map(move |record| match record {
            Ok(record) => read(&record, &columns, defective, today),
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                Err(Refusal::new(line, None, Why::Unreadable))
            }
        })
    });
    refusals.into_iter().map(Err).chain(records.into_iter().flatten())
}

/// Where each column stands.
type Places = [Option<usize>; COLUMNS.len()];

fn header(first: &csv::StringRecord) -> Result<Places, Vec<Refusal>> {
    let mut places: Places = [None; COLUMNS.len()];
    let mut refusals = Vec::new();
    for (place, name) in first.iter().enumerate() {
        match COLUMNS.iter().position(|(known, _)| *known == name) {
            Some(column) if places[column].is_none() => places[column] = Some(place),
            _ => refusals.push(Refusal::new(1, None, Why::UnknownColumn(name.to_owned()))),
        }
    }
    for ((name, is_needed), place) in COLUMNS.iter().zip(places) {
        if *is_needed && place.is_none() {
            refusals.push(Refusal::new(1, Some(name), Why::NoColumn));
        }
    }
    if refusals.is_empty() { Ok(places) } else { Err(refusals) }
}

/// A row being read.
struct Fields<'r> {
    line: u64,
    record: &'r csv::StringRecord,
    places: &'r Places,
}

impl Fields<'_> {
    /// The field of a column; none if it is empty or not there.
    fn get(&self, column: &'static str) -> Option<&str> {
        let at = COLUMNS.iter().position(|(name, _)| *name == column)?;
        self.record.get(self.places[at]?).filter(|field| !field.is_empty())
    }

    fn refuse(&self, column: &'static str, why: impl Into<Why>) -> Refusal {
        Refusal::new(self.line, Some(column), why.into())
    }

    fn needed(&self, column: &'static str) -> Result<&str, Refusal> {
        self.get(column).ok_or_else(|| self.refuse(column, Why::Empty))
    }

    fn text<T: FromStr<Err = InvalidText>>(&self, column: &'static str) -> Result<T, Refusal> {
        self.needed(column)?.parse().map_err(|why: InvalidText| self.refuse(column, why))
    }

    fn text_if_any<T: FromStr<Err = InvalidText>>(
        &self,
        column: &'static str,
    ) -> Result<Option<T>, Refusal> {
        if self.get(column).is_none() { Ok(None) } else { self.text(column).map(Some) }
    }

    fn date(&self, column: &'static str) -> Result<Date, Refusal> {
        let text = self.needed(column)?;
        let day = text.parse::<Date>().ok().filter(|day| day.to_string() == text);
        day.ok_or_else(|| self.refuse(column, Why::Date))
    }

    fn date_if_any(&self, column: &'static str) -> Result<Option<Date>, Refusal> {
        if self.get(column).is_none() { Ok(None) } else { self.date(column).map(Some) }
    }

    fn country(&self, column: &'static str) -> Result<terms::Country, Refusal> {
        self.needed(column)?.parse().map_err(|_| self.refuse(column, Why::Country))
    }
}

fn read(
    record: &csv::StringRecord,
    places: &Places,
    defective: bool,
    today: Date,
) -> Result<Row, Refusal> {
    let line = record.position().map_or(0, csv::Position::line);
    let fields = Fields { line, record, places };
    let wanted = places.iter().flatten().count();
    if record.len() != wanted {
        let (found, wanted) = (record.len() as u64, wanted as u64);
        return Err(Refusal::new(line, None, Why::Fields { found, wanted }));
    }
    let text = fields.needed("number")?;
    let number = if defective { Held::defective(text) } else { text.parse() };
    let number = number.map_err(|why| fields.refuse("number", why))?;
    let person = person(&fields)?;
    person.check(today).map_err(|why| fields.refuse("birth_date", why))?;
    let (status, ground) = status(&fields)?;
    Ok(Row { line, number, person, status, ground })
}

fn person(fields: &Fields<'_>) -> Result<Person, Refusal> {
    let sex = match fields.needed("sex")? {
        "m" => Sex::Male,
        "f" => Sex::Female,
        _ => return Err(fields.refuse("sex", Why::Word("m, f"))),
    };
    let cyrillic = match fields.text_if_any("surname_cyrillic")? {
        Some(surname) => Some(Cyrillic {
            surname,
            given: fields.text_if_any("given_cyrillic")?,
            patronymic: fields.text_if_any("patronymic_cyrillic")?,
        }),
        // A given name alone is no name.
        None if fields.get("given_cyrillic").or(fields.get("patronymic_cyrillic")).is_some() => {
            return Err(fields.refuse("surname_cyrillic", Why::Empty));
        }
        None => None,
    };
    let kind = DocumentKind::named(fields.needed("document_kind")?).ok_or_else(|| {
        let words = "passport, identity-card, residence-permit, stateless-certificate, refugee-certificate, \
                     special-form, other";
        fields.refuse("document_kind", Why::Word(words))
    })?;
    Ok(Person {
        latin: Latin {
            surname: fields.text("surname_latin")?,
            given: fields.text_if_any("given_latin")?,
        },
        cyrillic,
        birth: fields.date("birth_date")?,
        birth_place: BirthPlace {
            country: fields.country("birth_country")?,
            place: fields.text_if_any::<PlaceName>("birth_place")?,
        },
        sex,
        citizenship: fields.country("citizenship")?,
        documents: vec![Document {
            kind,
            number: fields.text("document_number")?,
            issuer: fields.country("document_issuer")?,
            issued: fields.date_if_any("document_issued")?,
            expires: fields.date_if_any("document_expires")?,
        }],
        phone: fields.text_if_any("phone")?,
        email: fields.text_if_any("email")?,
    })
}

fn status(fields: &Fields<'_>) -> Result<(Status, Option<&'static str>), Refusal> {
    let ground = fields.get("ground");
    match fields.get("status") {
        None | Some("active") => match ground {
            None => Ok((Status::Active, None)),
            Some(_) => Err(fields.refuse("ground", Why::GroundWithoutExclusion)),
        },
        Some("excluded") => match ground {
            Some(DEATH) => Ok((Status::Excluded, Some(DEATH))),
            _ => Err(fields.refuse("ground", Why::Word(DEATH))),
        },
        Some("conditionally_excluded") => {
            let named = ground.and_then(ConditionalGround::named);
            let named = named.ok_or_else(|| {
                let words = "missing, departure, adoption, declared-dead, emigration, account-closed, \
                             taxables-ended, business-ended, adoption-reversed";
                fields.refuse("ground", Why::Word(words))
            })?;
            Ok((Status::ConditionallyExcluded, Some(named.word())))
        }
        Some(_) => {
            Err(fields.refuse("status", Why::Word("active, excluded, conditionally_excluded")))
        }
    }
}
