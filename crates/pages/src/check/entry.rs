//! From what was typed to a value, and from a value to what would have been typed.

use catalogue::FactEntry;
use navigator::tell::{Found, NoDay, find_country, read_day};
use rules::{FactId, Kind, OptionSet, Value};
use terms::{CountrySet, Date};

use super::form::{Form, NONE, OTHER};
use crate::Visit;

/// A mistake beside the field it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    /// The id of the input it leads to.
    pub(super) field: String,
    /// What is wrong, and what would do.
    pub(super) text: String,
    /// Entries of a list that were perhaps meant.
    pub(super) fits: Vec<u16>,
}

impl Mistake {
    pub(super) fn new(field: impl Into<String>, text: impl Into<String>) -> Self {
        Self { field: field.into(), text: text.into(), fits: Vec::new() }
    }
}

/// Most stays and countries that are read of one form.
pub(super) const MOST: usize = 300;

/// No more mistakes in names are looked for.
const MISTAKES: usize = 5;

/// The question of a fact on a page: `name` begins the names of its inputs.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) visit: &'a Visit,
    pub(super) fact: FactId,
    pub(super) name: &'a str,
}

impl<'a> Asked<'a> {
    pub(super) fn kind(&self) -> &'a Kind {
        &self.visit.catalogue().vocabulary.at(self.fact).kind
    }

    pub(super) fn entry(&self) -> &'a FactEntry {
        &self.visit.catalogue().facts[usize::from(self.fact.0)]
    }

    fn key(&self, part: &str) -> String {
        format!("{}-{part}", self.name)
    }

    fn wrong(&self, key: &str) -> Mistake {
        Mistake::new(self.name, self.visit.word(key))
    }

    /// The value that was typed.
    pub(super) fn read(&self, form: &Form) -> Result<Value, Vec<Mistake>> {
        let tell = self.visit.tell();
        let typed = form.get(self.name);
        let one = |text: String| vec![Mistake::new(self.name, text)];
        let value = match self.kind() {
            Kind::YesNo => match typed {
                "yes" => Value::YesNo(true),
                "no" => Value::YesNo(false),
                _ => return Err(vec![self.wrong("web-check-error-choose")]),
            },
            Kind::Number { .. } | Kind::Money { .. } if typed.is_empty() => {
                return Err(vec![self.wrong("web-check-error-empty")]);
            }
            Kind::Number { .. } => Value::Number(tell.typed_number(typed).map_err(one)?),
            Kind::Money { currency, .. } => {
                Value::Money(tell.typed_money(*currency, typed).map_err(one)?)
            }
            Kind::Date { .. } => match self.day(form)? {
                Some(day) => Value::Date(day),
                None => return Err(vec![self.wrong("web-check-error-empty")]),
            },
            Kind::Choice { options } => Value::Choice(
                self.option(options, typed)
                    .ok_or_else(|| vec![self.wrong("web-check-error-choose")])?,
            ),
            Kind::Choices { options } => self.several(options, form)?,
            Kind::Country | Kind::Countries => Value::Countries(self.countries(form)?),
            Kind::Code { options } => Value::Choice(self.code(options, form)?),
            Kind::Stays => Value::Stays(self.stays(form)?),
        };
        let line = match &value {
            Value::Date(day) => self.visit.date(*day),
            _ => typed.to_owned(),
        };
        tell.typed_within(value, self.kind(), self.visit.latest(), &line).map_err(one)
    }

    fn option(&self, options: &[String], typed: &str) -> Option<u16> {
        let at = options.iter().position(|option| option == typed)?;
        u16::try_from(at).ok()
    }

    fn several(&self, options: &[String], form: &Form) -> Result<Value, Vec<Mistake>> {
        let chosen: Vec<u16> =
            form.all(self.name).filter_map(|typed| self.option(options, typed)).collect();
        match (chosen.is_empty(), form.has(self.name, NONE)) {
            (true, false) => Err(vec![self.wrong("web-check-error-choose-several")]),
            (false, true) => Err(vec![self.wrong("web-check-error-none-and-some")]),
            _ => Ok(Value::Choices(chosen.into_iter().fold(OptionSet::default(), OptionSet::with))),
        }
    }

    /// The day in three inputs; nothing if all are empty.
    pub(super) fn day(&self, form: &Form) -> Result<Option<Date>, Vec<Mistake>> {
        let [day, month, year] = ["day", "month", "year"].map(|part| self.key(part));
        let typed = [form.get(&day), form.get(&month), form.get(&year)];
        if typed.iter().all(|part| part.is_empty()) {
            return Ok(None);
        }
        let line = typed.join(".");
        let month = month_of(typed[1]).map_or_else(|| typed[1].to_owned(), |at| at.to_string());
        let read = read_day(&format!("{}.{month}.{}", typed[0], typed[2]));
        let day = read.map_err(|why| self.no_day(why, &typed, &line))?;
        Ok(Some(day))
    }

    fn no_day(&self, why: NoDay, typed: &[&str; 3], line: &str) -> Vec<Mistake> {
        let missing = typed.iter().position(|part| part.is_empty());
        if let Some(at) = missing {
            let part = ["day", "month", "year"][at];
            let field = if at == 0 { self.name.to_owned() } else { self.key(part) };
            let part = self.visit.word(&format!("web-date-{part}"));
            let text = self.visit.say("web-check-error-date-part", &[("part", part.into())]);
            return vec![Mistake::new(field, text)];
        }
        vec![Mistake::new(self.name, self.visit.tell().no_day(why, line))]
    }

    pub(super) fn countries(&self, form: &Form) -> Result<CountrySet, Vec<Mistake>> {
        let mut set = CountrySet::default();
        let mut mistakes = Vec::new();
        for (at, typed) in form.all(self.name).take(MOST).enumerate() {
            if typed.is_empty() {
                continue;
            }
            // Each name that is not found is compared with all countries: a few such are enough to be told of.
            if mistakes.len() >= MISTAKES {
                break;
            }
            let field = if at == 0 { self.name.to_owned() } else { format!("{}-{at}", self.name) };
            // Several in one input are understood, but a name may hold a comma.
            let whole = matches!(find_country(self.visit.catalogue(), typed), Found::One(_));
            let items: Vec<&str> =
                if whole { vec![typed] } else { typed.split([',', ';']).collect() };
            for item in items.into_iter().map(str::trim).filter(|item| !item.is_empty()).take(MOST)
            {
                if mistakes.len() >= MISTAKES {
                    break;
                }
                match self.visit.tell().typed_country(item) {
                    Ok(country) => {
                        set.insert(country);
                    }
                    Err(text) => mistakes.push(Mistake::new(&*field, text)),
                }
            }
        }
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        match self.kind() {
            _ if set.is_empty() => Err(vec![self.wrong("web-check-error-country")]),
            Kind::Country if set.len() > 1 => Err(vec![self.wrong("check-error-country-one")]),
            _ => Ok(set),
        }
    }

    fn code(&self, options: &[String], form: &Form) -> Result<u16, Vec<Mistake>> {
        let pick = self.key("pick");
        if form.has(&pick, OTHER) {
            let last = (0u16..).take(options.len()).last();
            return last.ok_or_else(|| vec![self.wrong("web-check-error-empty")]);
        }
        if let Some(found) = self.option(options, form.get(&pick)) {
            return Ok(found);
        }
        let typed = form.get(self.name);
        if typed.is_empty() {
            return Err(vec![self.wrong("web-check-error-code-empty")]);
        }
        // An entry chosen from the list of the browser is its code and name.
        let code = typed.split_whitespace().next().unwrap_or_default();
        if let Some(found) = self.option(options, code) {
            return Ok(found);
        }
        self.visit.tell().typed_entry(self.fact, typed, false).map_err(|no_entry| {
            let text = no_entry.text.unwrap_or_else(|| self.visit.word("web-check-error-code"));
            // Of something that is not on the list there is an input of its own.
            let last = options.len().saturating_sub(1);
            let fits = no_entry.fits.into_iter().filter(|at| usize::from(*at) < last).collect();
            vec![Mistake { fits, ..Mistake::new(self.name, text) }]
        })
    }

    fn stays(&self, form: &Form) -> Result<Vec<(Date, Date)>, Vec<Mistake>> {
        let (from, until) = (self.key("from"), self.key("until"));
        let mut stays = Vec::new();
        let mut mistakes = Vec::new();
        for (at, (first, last)) in form.all(&from).zip(form.all(&until)).take(MOST).enumerate() {
            if first.is_empty() && last.is_empty() {
                continue;
            }
            let field = if at == 0 { self.name.to_owned() } else { format!("{from}-{at}") };
            let day = |typed: &str| {
                let tell = self.visit.tell();
                read_day(typed).map_err(|why| Mistake::new(&*field, tell.no_day(why, typed)))
            };
            match (day(first), day(last)) {
                (Ok(first), Ok(last)) if first <= last => stays.push((first, last)),
                (Ok(first), Ok(last)) => {
                    let shown = format!("{} – {}", self.visit.date(first), self.visit.date(last));
                    let said = [("answer", shown.into())];
                    mistakes
                        .push(Mistake::new(field, self.visit.say("check-error-date-order", &said)));
                }
                (first, last) => mistakes.extend(first.err().or(last.err())),
            }
        }
        match (mistakes.is_empty(), stays.is_empty(), form.has(self.name, NONE)) {
            (false, _, _) => Err(mistakes),
            (true, true, false) => Err(vec![self.wrong("web-check-error-stays")]),
            (true, false, true) => Err(vec![self.wrong("web-check-error-none-and-some")]),
            _ => Ok(stays),
        }
    }

    /// What would have been typed to give this value.
    pub(super) fn typed(&self, value: &Value) -> Form {
        let mut form = Form::default();
        let name = self.name;
        let options = self.kind().options().unwrap_or_default();
        let option = |at: u16| options.get(usize::from(at)).cloned().unwrap_or_default();
        match value {
            Value::YesNo(yes) => form.add(name, if *yes { "yes" } else { "no" }),
            Value::Number(number) => form.add(name, number.to_string()),
            Value::Money(_) => {
                let written = value.write(self.kind());
                form.add(name, written.split(' ').next().unwrap_or_default());
            }
            Value::Date(day) => {
                form.add(&self.key("day"), day.day().to_string());
                form.add(&self.key("month"), day.month().to_string());
                form.add(&self.key("year"), day.year().to_string());
            }
            Value::Choice(at) if matches!(self.kind(), Kind::Code { .. }) => {
                if usize::from(*at) + 1 == options.len() {
                    form.add(&self.key("pick"), OTHER);
                } else {
                    form.add(name, self.visit.tell().value(self.fact, value));
                }
            }
            Value::Choice(at) => form.add(name, option(*at)),
            Value::Choices(set) if set.0 == 0 => form.add(name, NONE),
            Value::Choices(set) => set.iter().for_each(|at| form.add(name, option(at))),
            Value::Countries(set) => {
                set.iter().for_each(|country| form.add(name, self.visit.tell().country(country)));
            }
            Value::Stays(stays) if stays.is_empty() => form.add(name, NONE),
            Value::Stays(stays) => {
                for (first, last) in stays {
                    form.add(&self.key("from"), first.to_string());
                    form.add(&self.key("until"), last.to_string());
                }
            }
        }
        form
    }
}

/// A month by its name in one of the three languages, or by the beginning of it.
fn month_of(typed: &str) -> Option<i8> {
    let wanted = typed.to_lowercase();
    let wanted = wanted.trim_end_matches('.');
    if wanted.chars().count() < 3 || wanted.chars().any(|letter| letter.is_ascii_digit()) {
        return None;
    }
    let mut found = (1..=12).filter(|month| {
        speech::date::month_names(*month).iter().any(|name| name.to_lowercase().starts_with(wanted))
    });
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_known_by_name() {
        for (typed, month) in [
            ("May", Some(5)),
            ("мая", Some(5)),
            ("май", Some(5)),
            ("мамыр", Some(5)),
            ("Sept.", Some(9)),
            ("қаз", Some(10)),
            ("Ma", None),
            ("мар", Some(3)),
            ("5", None),
            ("ju", None),
            ("noon", None),
        ] {
            assert_eq!(month_of(typed), month, "{typed}");
        }
    }
}
