//! Words of the data as schemas: each a string that is one of a few.

use std::borrow::Cow;

use serde::Serialize;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, Type},
};

/// A string that is one of `values`, written as they are.
pub(super) fn one_of<T: Serialize>(values: &[T], about: &str) -> RefOr<Schema> {
    let words = values.iter().map(|value| serde_json::to_value(value).unwrap_or_default());
    let schema = ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(words))
        .description(Some(about.trim()));
    schema.into()
}

/// A word of the data.
pub(crate) trait Word: Copy {
    /// What it stands for.
    type Of: Serialize;

    /// What it says.
    fn value(self) -> Self::Of;

    /// As it is written.
    fn word(self) -> String {
        let written = serde_json::to_value(self.value()).unwrap_or_default();
        written.as_str().unwrap_or_default().to_owned()
    }
}

macro_rules! words {
    ($($(#[doc = $about:literal])* $name:ident of $path:path as $of:ident { $($variant:ident),+ $(,)? })+) => {
        $(
            $(#[doc = $about])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
            #[serde(transparent)]
            pub(crate) struct $name($path);

            const _: () = {
                use $path as $of;

                /// Every value is in the schema: one more in the data does not compile here.
                const fn known(value: $of) -> $of {
                    match value {
                        $($of::$variant => value,)+
                    }
                }

                impl Word for $name {
                    type Of = $of;

                    fn value(self) -> $of {
                        self.0
                    }
                }

                impl From<$of> for $name {
                    fn from(value: $of) -> Self {
                        Self(known(value))
                    }
                }

                impl PartialSchema for $name {
                    fn schema() -> RefOr<Schema> {
                        one_of(&[$($of::$variant),+], concat!($($about),*))
                    }
                }

                impl ToSchema for $name {
                    fn name() -> Cow<'static, str> {
                        stringify!($name).into()
                    }
                }
            };
        )+
    };
}

words! {
    /// A language of the texts.
    LanguageWord of terms::Language as Of { En, Ru, Kk }
    /// How well something is supported by what was read, the weakest first.
    SupportWord of terms::Support as Of { Conflicting, Reported, Confirmed }
    /// What is given.
    RouteKindWord of catalogue::RouteKind as Of { Permit, Visa, Status, VisaFree }
    /// With what a route is compared.
    CategoryWord of catalogue::Category as Of { Permanent, Temporary, Visa, Work, Status, VisaFree }
    /// What a criterion is for.
    CriterionKindWord of catalogue::CriterionKind as Of { Ground, Bar, Condition, Refusal }
    /// Who decides on a criterion; what the authority weighs or only a guide says decides nothing here.
    DecidesWord of catalogue::Decides as Of { Rule, Authority, Nobody }
    /// When something is handed in or paid.
    StageWord of catalogue::Stage as Of { Apply, Screening, Petition, Card, Arrival }
    /// Who hands a paper in.
    MemberWord of catalogue::Member as Of { Applicant, Spouse, Child, Parent }
    /// Who pays.
    PayerWord of catalogue::Payer as Of { Applicant, Employer, Inviter }
    /// For what a fee is paid once.
    EachWord of catalogue::Each as Of { Person, Application }
    /// What sources are silent on or disagree about.
    TopicWord of catalogue::Topic as Of {
        Fee, Duration, Renewal, Documents, Term, Family, Income, Insurance, Age, Other,
    }
    /// What makes a foreign paper good here.
    LegalisationWord of catalogue::Legalisation as Of { None, Apostille, Consular, Unknown }
    /// What translation a paper needs.
    TranslationWord of catalogue::Translation as Of { None, Notarised, Unknown }
    /// What one finds at a source.
    SourceKindWord of catalogue::SourceKind as Of { Law, Service, Form, Explainer }
    /// How near a source is to the act itself.
    TierWord of catalogue::Tier as Of { OfficialLaw, OfficialPortal, Translation, Secondary }
    /// What a duration is counted in.
    TermUnitWord of catalogue::TermUnit as Of { Day, Month, Year }
    /// Which days are counted.
    DayKindWord of catalogue::DayKind as Of { Calendar, Working }
    /// Whether a fact can change: never, by life, or by what a person does.
    ChangeWord of catalogue::Change as Of { Fixed, Circumstance, Action }
    /// Whose fact it is: of the person who asks, or of a member of the family.
    SubjectWord of catalogue::Subject as Of { Oneself, Member }
    /// What is said of a route.
    OutcomeWord of navigator::verdict::Outcome as Of { Eligible, NotEligible, CannotTell, Closed }
    /// What a criterion says of a person.
    CriterionOutcomeWord of navigator::verdict::CriterionOutcome as Of { Met, NotMet, Unknown, NotApplicable }
    /// How a cell of a comparison stands.
    CellStateWord of navigator::compare::State as Of { Stated, NotStated, Conflicting }
    /// What routes are compared by.
    ComparedWord of navigator::compare::Topic as Of {
        Outcome, Kind, InForce, Authority, Conditions, Duration, Renewal, Work, Gives, Papers, Cost, Time, LeadsTo,
        Support,
    }
    /// A turning point of a plan.
    EventWord of navigator::plan::Event as Of { Filing, Decision }
}

/// Four honest answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum TruthWord {
    /// It holds.
    True,
    /// It does not hold.
    False,
    /// An answer is missing.
    Unknown,
    /// It has no subject.
    NotApplicable,
}

impl From<terms::Truth> for TruthWord {
    fn from(truth: terms::Truth) -> Self {
        match truth {
            terms::Truth::True => Self::True,
            terms::Truth::False => Self::False,
            terms::Truth::Unknown => Self::Unknown,
            terms::Truth::NotApplicable => Self::NotApplicable,
        }
    }
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum UnitWord {
    /// Things or people.
    Count,
    /// Days.
    Days,
    /// Months.
    Months,
    /// Years.
    Years,
    /// Points of a scoring table.
    Points,
    /// Hundredths.
    Percent,
}

impl From<rules::Unit> for UnitWord {
    fn from(unit: rules::Unit) -> Self {
        match unit {
            rules::Unit::Count => Self::Count,
            rules::Unit::Days => Self::Days,
            rules::Unit::Months => Self::Months,
            rules::Unit::Years => Self::Years,
            rules::Unit::Points => Self::Points,
            rules::Unit::Percent => Self::Percent,
        }
    }
}
