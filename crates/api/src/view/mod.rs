//! The forms of the answers: what stands in the OpenAPI document, field by field. Each is made of rows of the catalogue
//! or of a result of the navigator by a [`Teller`](crate::teller::Teller).

mod amount;
mod basis;
mod change;
mod citation;
mod comparison;
mod condition;
mod criterion;
mod duration;
mod fact;
mod figure;
mod given;
mod need;
mod plan;
mod question;
mod route;
mod row;
mod source;
mod verdict;
mod word;

pub(crate) use amount::Amount;
pub(crate) use basis::{Basis, Period};
pub(crate) use change::{Changes, openings_and_outlook};
pub(crate) use citation::Citation;
pub(crate) use comparison::{Cell, Comparison, Value as Stated};
pub(crate) use duration::Duration;
pub(crate) use fact::{Fact, FactKind, FactOption};
pub(crate) use need::NeedWord;
pub(crate) use plan::{Moment, Plan, Warning};
pub(crate) use question::Interview;
pub(crate) use route::{Route, RouteName, RouteSummary};
pub(crate) use source::{Source, SourceSummary, Used};
pub(crate) use verdict::{CriterionVerdict, Verdict, Verdicts};
pub(crate) use word::{CategoryWord, LanguageWord, OutcomeWord, Word};
