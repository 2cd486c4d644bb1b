//! Why a request gets no answer. The response carries the reason; `layer/tell.rs` words it in the language of the
//! request.

use std::borrow::Cow;

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use catalogue::NotYetKnown;
use navigator::profile;
use terms::Date;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, Type},
};

/// Why a request gets no answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Failure {
    /// Nothing is there.
    NotFound,
    /// No such route, with the nearest names.
    UnknownRoute { id: String, nearest: Vec<String> },
    /// The route was not known on the day whose knowledge is asked for.
    RouteNotThen { id: String, known_at: Date },
    /// No such source, with the nearest names.
    UnknownSource { id: String, nearest: Vec<String> },
    /// The query names something that is not asked for here.
    UnknownParameter { name: String, known: Vec<String> },
    /// The query names something twice.
    Twice { name: String },
    /// The query lacks something.
    Missing { name: &'static str },
    /// Not a language of the program.
    NoLanguage { found: String },
    /// Not a day of the calendar.
    NoDay { name: &'static str, found: String },
    /// A value that is none of those that may stand there.
    NoOption { name: &'static str, found: String, options: Vec<&'static str> },
    /// What will be known on a day to come cannot be told.
    KnownAhead { day: Date },
    /// Nothing was known on that day.
    NothingKnown(NotYetKnown),
    /// Fewer than two routes, or more than may be compared.
    RoutesToCompare { most: usize },
    /// A method that is not offered here.
    Method,
    /// An answer in a form that is not offered.
    NotAcceptable,
    /// The body is too long.
    TooLarge,
    /// The body is not said to be JSON.
    MediaType,
    /// The body is not JSON.
    Syntax { reason: String },
    /// The body is JSON, but not a person's answers.
    Profile(Vec<Wrong>),
    /// Too many requests.
    TooMany { seconds: u64 },
    /// It took too long.
    Unavailable,
    /// A mistake of ours.
    Internal,
    /// Refused by the server before it came here; the status says why.
    Refused(StatusCode),
}

/// One thing wrong with a person's answers.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Wrong {
    /// Where, as a JSON Pointer (RFC 6901).
    pub(crate) pointer: String,
    /// What.
    pub(crate) problem: profile::Problem,
}

/// The name of a kind of problem, with its status: the last part of its type.
macro_rules! slugs {
    ($($slug:ident $word:literal $status:ident,)+) => {
        /// A kind of problem.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Slug {
            $($slug,)+
        }

        impl Slug {
            /// Every kind, by status.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$slug),+];

            /// The last part of its address.
            pub(crate) const fn word(self) -> &'static str {
                match self {
                    $(Self::$slug => $word,)+
                }
            }

            /// The status it comes with.
            pub(crate) const fn status(self) -> StatusCode {
                match self {
                    $(Self::$slug => StatusCode::$status,)+
                }
            }

            /// The key of its title among the texts of the interface.
            pub(crate) const fn title(self) -> &'static str {
                match self {
                    $(Self::$slug => concat!("api-problem-", $word),)+
                }
            }
        }
    };
}

slugs! {
    Parameter "parameter" BAD_REQUEST,
    Day "day" BAD_REQUEST,
    NotJson "not-json" BAD_REQUEST,
    NotFound "not-found" NOT_FOUND,
    UnknownRoute "unknown-route" NOT_FOUND,
    UnknownSource "unknown-source" NOT_FOUND,
    Method "method" METHOD_NOT_ALLOWED,
    NotAcceptable "not-acceptable" NOT_ACCEPTABLE,
    TooLarge "too-large" PAYLOAD_TOO_LARGE,
    MediaType "media-type" UNSUPPORTED_MEDIA_TYPE,
    Profile "profile" UNPROCESSABLE_ENTITY,
    TooMany "too-many-requests" TOO_MANY_REQUESTS,
    Internal "internal" INTERNAL_SERVER_ERROR,
    Unavailable "unavailable" SERVICE_UNAVAILABLE,
}

impl PartialSchema for Slug {
    fn schema() -> RefOr<Schema> {
        let words = Self::ALL.iter().map(|slug| slug.word());
        ObjectBuilder::new().schema_type(Type::String).enum_values(Some(words)).into()
    }
}

impl ToSchema for Slug {
    fn name() -> Cow<'static, str> {
        "ProblemWord".into()
    }
}

impl Failure {
    /// Its kind.
    pub(crate) fn slug(&self) -> Slug {
        match self {
            Self::UnknownParameter { .. }
            | Self::Twice { .. }
            | Self::Missing { .. }
            | Self::NoLanguage { .. }
            | Self::NoOption { .. }
            | Self::RoutesToCompare { .. } => Slug::Parameter,
            Self::NoDay { .. } | Self::KnownAhead { .. } | Self::NothingKnown(_) => Slug::Day,
            Self::Syntax { .. } => Slug::NotJson,
            Self::NotFound => Slug::NotFound,
            Self::UnknownRoute { .. } | Self::RouteNotThen { .. } => Slug::UnknownRoute,
            Self::UnknownSource { .. } => Slug::UnknownSource,
            Self::Method => Slug::Method,
            Self::NotAcceptable => Slug::NotAcceptable,
            Self::TooLarge => Slug::TooLarge,
            Self::MediaType => Slug::MediaType,
            Self::Profile(_) => Slug::Profile,
            Self::TooMany { .. } => Slug::TooMany,
            Self::Unavailable => Slug::Unavailable,
            Self::Internal => Slug::Internal,
            Self::Refused(status) => {
                let same = |slug: &&Slug| slug.status() == *status;
                Slug::ALL.iter().find(same).copied().unwrap_or(Slug::Parameter)
            }
        }
    }

    /// What an error without a reason means; `None` for an answer that is no error.
    pub(crate) fn of(status: StatusCode) -> Option<Self> {
        match status {
            StatusCode::NOT_FOUND => Some(Self::NotFound),
            StatusCode::METHOD_NOT_ALLOWED => Some(Self::Method),
            StatusCode::PAYLOAD_TOO_LARGE => Some(Self::TooLarge),
            StatusCode::SERVICE_UNAVAILABLE => Some(Self::Unavailable),
            status if status.is_server_error() => Some(Self::Internal),
            status if status.is_client_error() => Some(Self::Refused(status)),
            _ => None,
        }
    }

    /// The names of the query it is about.
    pub(crate) fn parameter(&self) -> Option<&str> {
        match self {
            Self::UnknownParameter { name, .. } | Self::Twice { name } => Some(name),
            Self::Missing { name } | Self::NoDay { name, .. } | Self::NoOption { name, .. } => {
                Some(name)
            }
            Self::NoLanguage { .. } => Some("lang"),
            Self::KnownAhead { .. } | Self::NothingKnown(_) => Some("known_at"),
            Self::RoutesToCompare { .. } => Some("routes"),
            _ => None,
        }
    }

    /// Names that may have been meant.
    pub(crate) fn nearest(&self) -> &[String] {
        match self {
            Self::UnknownRoute { nearest, .. } | Self::UnknownSource { nearest, .. } => nearest,
            _ => &[],
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.slug().status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
