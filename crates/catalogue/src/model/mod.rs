//! The checked catalogue: plain values, one file a noun. What refers to something else does so by position, and every
//! row keeps the file and line it came from.

mod basis;
mod becomes;
mod catalogue;
mod code;
mod conflict;
mod constant;
mod country;
mod criterion;
mod document;
mod fact;
mod glossary;
mod holiday;
mod identifiers;
mod list;
mod passage;
mod points;
mod release;
mod route;
mod rows;
mod source;
mod term;
mod unscored;
mod words;

pub use basis::{Basis, Dated, Origin};
pub use becomes::{Becomes, Becoming};
pub use catalogue::Catalogue;
pub use code::Code;
pub use conflict::{Conflict, ConflictClaim, Silence, Topic};
pub use constant::{Amount, Constant, ConstantValue};
pub use country::CountryEntry;
pub use criterion::{Criterion, CriterionKind, Decides, Reading, Rule};
pub use document::{Document, Legalisation, Prepare, Translation};
pub use fact::{Change, Contradiction, FactEntry, Limit, OptionEntry, Subject};
pub use glossary::{Forms, GlossaryTerm};
pub use holiday::{HolidayRow, MovedRow, YearRow};
pub use identifiers::{DocumentId, PassageId, RouteId, SourceId};
pub use list::{List, ListEdition, ListMembers};
pub use passage::{Fingerprint, Passage};
pub use points::{Points, PointsEdition, PointsPart, PointsRow};
pub use release::Release;
pub use route::{Category, Route, RouteKind};
pub use rows::{
    Claim, Each, Fee, FeeAmount, Grant, LeadsTo, Member, Obligation, Paper, Payer, Question,
    Refusal, Stage, Step,
};
pub use source::{Source, SourceKind, Tier};
pub use term::{DayKind, Duration, TermUnit};
pub use unscored::Unscored;
