//! Why a request gets no page. The answer carries the reason; `layer/dress.rs` makes a page of it in the language of
//! the place.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use catalogue::NotYetKnown;
use terms::Date;

/// Why a request gets no page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Nothing is there.
    NotFound,
    /// A day in the address is none.
    NoDay(String),
    /// What will be known on a day to come cannot be told.
    KnownAhead(Date),
    /// Nothing was known on that day.
    NothingKnown(NotYetKnown),
    /// The request cannot be taken as it is; the status says why.
    Refused(StatusCode),
    /// It took too long.
    Unavailable,
    /// A mistake of ours.
    Internal,
}

impl Failure {
    /// The status of the answer.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NoDay(_) | Self::KnownAhead(_) | Self::NothingKnown(_) => StatusCode::BAD_REQUEST,
            Self::Refused(status) => *status,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// What an answer without a page of its own means; `None` for one that is no error.
    pub(crate) fn of(status: StatusCode) -> Option<Self> {
        match status {
            StatusCode::NOT_FOUND => Some(Self::NotFound),
            StatusCode::SERVICE_UNAVAILABLE => Some(Self::Unavailable),
            status if status.is_server_error() => Some(Self::Internal),
            status if status.is_client_error() => Some(Self::Refused(status)),
            _ => None,
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
