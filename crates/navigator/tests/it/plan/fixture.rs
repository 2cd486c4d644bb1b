//! A made-up route small enough to count by hand: one screening, one filing, one decision, papers that age.

use catalogue::{Catalogue, Member as Kind, RouteId};
use jiff::civil::{Date, date};
use navigator::{
    Member, Navigator, Profile,
    plan::{Plan, plan},
};

/// The day whose knowledge the plans use.
pub(super) const KNOWN: Date = date(2026, 11, 23);

/// `@` stands for words in three languages.
const FACTS: &str = r#"
[[fact]]
id = "birth_date"
type = "date"
change = "fixed"
label = @
ask = @
why = @
[[fact]]
id = "foreign_papers"
type = "yes_no"
change = "circumstance"
label = @
ask = @
why = @
[[fact]]
id = "family_size"
type = "number"
unit = "count"
min = 1
max = 20
change = "circumstance"
label = @
ask = @
why = @
[[fact]]
id = "member"
type = "choice"
about = "member"
change = "fixed"
label = @
[[fact.option]]
id = "applicant"
label = @
[[fact.option]]
id = "spouse"
label = @
[[fact.option]]
id = "child"
label = @
[[fact.option]]
id = "parent"
label = @
[[fact]]
id = "member_birth_date"
type = "date"
about = "member"
change = "fixed"
label = @
[[fact]]
id = "member_age"
type = "number"
unit = "years"
about = "member"
change = "fixed"
derive = "years(member_birth_date)"
label = @
[[fact]]
id = "passport_valid_until"
type = "date"
about = "member"
change = "action"
label = @
[[fact]]
id = "passport_valid_days"
type = "number"
unit = "days"
about = "member"
change = "fixed"
derive = "days_until(passport_valid_until)"
label = @
"#;

const SOURCES: &str = r#"
[act]
title = @
number = "1"
date = 2020-01-01
publisher = @
kind = "law"
tier = "official-law"
edition = 2026-07-01
read = 2026-11-23
"#;

const PASSAGES: &str = r#"
source = "act"
[passage."rule"]
at = "art 1"
support = "confirmed"
[passage."index"]
at = "art 2"
support = "confirmed"
"#;

const CONSTANTS: &str = r#"
[[constant]]
id = "mci"
name = @
[[constant.value]]
amount = "3932 KZT"
from = 2025-01-01
until = 2025-12-31
known = 2026-11-23
cite = ["act/index"]
[[constant.value]]
amount = "4325 KZT"
from = 2026-01-01
until = 2026-12-31
known = 2026-11-23
cite = ["act/index"]
"#;

const DOCUMENTS: &str = r#"
known = 2026-11-23
[[document]]
id = "passport"
name = @
issuer = @
legalisation = "none"
translation = "none"
check = "passport_valid_days > 180"
cite = ["act/rule"]
[[document]]
id = "record"
name = @
issuer = @
valid_days = 180
legalisation = "apostille-or-legalisation"
translation = "notarised"
prepare = { days = 15, kind = "working", cite = ["act/rule"] }
cite = ["act/rule"]
[[document]]
id = "health"
name = @
issuer = @
valid_days = 20
legalisation = "none"
translation = "none"
cite = ["act/rule"]
[[document]]
id = "consent"
name = @
issuer = @
legalisation = "none"
translation = "none"
cite = ["act/rule"]
[[document]]
id = "translation"
name = @
issuer = @
legalisation = "none"
translation = "none"
cite = ["act/rule"]
"#;

/// Five-day weeks; the new year is off. 2028 is not given.
const CALENDAR: &str = r#"
[[year]]
year = 2026
complete = true
known = 2026-11-23
cite = ["act/rule"]
[[holiday]]
date = 2026-12-16
name = @
known = 2026-11-23
cite = ["act/rule"]
[[year]]
year = 2027
complete = false
known = 2026-11-23
cite = ["act/rule"]
[[holiday]]
date = 2027-01-01
name = @
known = 2026-11-23
cite = ["act/rule"]
"#;

const ROUTE: &str = r#"
id = "settling"
kind = "permit"
category = "permanent"
purposes = ["settle"]
pilot = true
name = @
summary = @
authority = @
known = 2026-11-23
until = 2027-01-15
cite = ["act/rule"]

[[criterion]]
id = "adult"
kind = "ground"
text = @
when = "years(birth_date) >= 18"
cite = ["act/rule"]

[[document]]
document = "passport"
who = ["applicant", "spouse", "child"]
row = "1"
cite = ["act/rule"]
[[document]]
document = "record"
who = ["applicant", "spouse"]
cite = ["act/rule"]
[[document]]
document = "health"
who = ["applicant", "spouse"]
cite = ["act/rule"]
[[document]]
document = "consent"
who = ["child"]
when = "member_age >= 14 and member_age < 18"
cite = ["act/rule"]
[[document]]
document = "translation"
when = "foreign_papers"
cite = ["act/rule"]

[[fee]]
id = "duty"
name = @
formula = "4 mci"
payer = "applicant"
each = "person"
stage = "apply"
cite = ["act/rule"]
[[fee]]
id = "visa"
name = @
formula = "35 USD"
payer = "applicant"
each = "application"
stage = "apply"
when = "foreign_papers"
cite = ["act/rule"]
[[fee]]
id = "permit"
name = @
formula = "0.5 mci * family_size"
payer = "employer"
each = "application"
stage = "apply"
cite = ["act/rule"]
[[fee]]
id = "notary"
name = @
unknown = @
payer = "applicant"
each = "application"
stage = "apply"
cite = ["act/rule"]

[[step]]
id = "screening"
text = @
term = { count = 5, unit = "day", kind = "working", most = true }
cite = ["act/rule"]
[[step]]
id = "file"
text = @
cite = ["act/rule"]
[[step]]
id = "interview"
text = @
when = "foreign_papers"
term = { count = 3, unit = "day", kind = "working", most = true }
cite = ["act/rule"]
[[step]]
id = "decision"
text = @
term = { count = 30, unit = "day", kind = "calendar", most = true }
cite = ["act/rule"]
[[step]]
id = "notice"
text = @
unknown = @
cite = ["act/rule"]
[[step]]
id = "arrive"
text = @
term = { count = 10, unit = "day", kind = "working", most = true }
cite = ["act/rule"]

[[obligation]]
id = "register"
text = @
term = { count = 10, unit = "day", kind = "calendar", most = true }
after = "grant"
cite = ["act/rule"]
[[obligation]]
id = "tell"
text = @
after = "move"
cite = ["act/rule"]

[[grant]]
id = "residence"
text = @
cite = ["act/rule"]
[[grant]]
id = "work"
text = @
cite = ["act/rule"]

[[silence]]
id = "renewal"
about = "renewal"
text = @
read = ["act"]
[[conflict]]
id = "time"
about = "term"
text = @
[[conflict.claim]]
text = @
cite = ["act/rule"]
[[conflict.claim]]
text = @
cite = ["act/index"]
"#;

const COUNTRIES: &str = r#"
KZ = { alpha3 = "KAZ", name = { en = "Kazakhstan", ru = "Казахстан", kk = "Қазақстан" } }
"#;

const PURPOSES: &str = r#"
[[fact]]
id = "purposes"
type = "choices"
change = "circumstance"
label = @
ask = @
why = @
[[fact.option]]
id = "settle"
label = @
"#;

/// The checked catalogue.
pub(super) fn catalogue() -> Catalogue {
    let words = r#"{ en = "words", ru = "слова", kk = "сөздер" }"#;
    let file = |path: &str, text: &str| (format!("data/{path}"), text.replace('@', words));
    let files = [
        file("countries.toml", COUNTRIES),
        file("facts/0-purposes.toml", PURPOSES),
        file("facts/1-person.toml", FACTS),
        file("kz/sources.toml", SOURCES),
        file("kz/passages/act.toml", PASSAGES),
        file("kz/constants.toml", CONSTANTS),
        file("kz/documents.toml", DOCUMENTS),
        file("kz/calendar.toml", CALENDAR),
        file("kz/routes/settling.toml", ROUTE),
    ];
    match Catalogue::from_files(files) {
        Ok(catalogue) => catalogue,
        Err(problems) => panic!("the fixture has problems:\n{problems}"),
    }
}

/// A profile from TOML text.
pub(super) fn profile(catalogue: &Catalogue, text: &str) -> Profile {
    match Profile::read(text, navigator::profile::Format::Toml, catalogue, KNOWN) {
        Ok(profile) => profile,
        Err(problems) => panic!("the profile has problems:\n{problems}"),
    }
}

/// The plan of a route.
pub(super) fn planned<'c>(
    catalogue: &'c Catalogue,
    route: &str,
    profile: &Profile,
    start: Date,
) -> Plan<'c> {
    let navigator = Navigator::new(catalogue, start, KNOWN).expect("the catalogue was known");
    plan(&navigator, id(catalogue, route), profile, start).expect("the route was known")
}

/// A route by its name.
pub(super) fn id(catalogue: &Catalogue, route: &str) -> RouteId {
    catalogue.route(route).expect("a route of the catalogue").0
}

/// A member of the family born on a day.
pub(super) fn born(member: Kind, birth_date: Date) -> Member {
    Member { birth_date: Some(birth_date), ..Member::new(member) }
}
