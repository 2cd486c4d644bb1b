//! Doing a transaction again when another was in the way.

use std::future::Future;
use std::time::Duration;

use crate::StoreError;

/// How often, and how long to wait in between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    /// How often the work is done at most. At least once.
    pub attempts: u32,
    /// The pause before the second attempt; it doubles each time.
    pub pause: Duration,
}

impl Default for Retry {
    fn default() -> Self {
        Self { attempts: 6, pause: Duration::from_millis(5) }
    }
}

impl Retry {
    /// Does the work until it succeeds, fails for another reason, or the attempts are used up.
    ///
    /// The work is a whole transaction, from begin to commit: a part of one cannot be done again. An error for which
    /// nobody knows whether it was stored ([`StoreError::Unsure`]) is never retried here.
    ///
    /// # Errors
    /// The last error of the work.
    pub async fn run<T, E, F>(self, mut work: impl FnMut() -> F) -> Result<T, E>
    where
        F: Future<Output = Result<T, E>>,
        E: AsStoreError,
    {
        let mut pause = self.pause;
        for _ in 1..self.attempts {
            match work().await {
                Err(error) if error.as_store_error().is_some_and(StoreError::passes) => {}
                answer => return answer,
            }
            tokio::time::sleep(pause).await;
            pause = pause.saturating_mul(2);
        }
        work().await
    }
}

/// An error that may hold one of the store's, so that a caller's own error can be retried.
pub trait AsStoreError {
    /// The store's error, if that is what went wrong.
    fn as_store_error(&self) -> Option<&StoreError>;
}

impl AsStoreError for StoreError {
    fn as_store_error(&self) -> Option<&StoreError> {
        Some(self)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    async fn attempts(error: StoreError) -> u32 {
        let count = Cell::new(0);
        let retry = Retry { attempts: 4, pause: Duration::from_micros(1) };
        let answer: Result<(), StoreError> = retry
            .run(|| {
                count.set(count.get() + 1);
                std::future::ready(Err(error.clone()))
            })
            .await;
        assert_eq!(answer, Err(error));
        count.get()
    }

    #[tokio::test]
    async fn only_what_passes_is_done_again() {
        assert_eq!(attempts(StoreError::Conflict).await, 4);
        assert_eq!(attempts(StoreError::Locked).await, 4);
        assert_eq!(attempts(StoreError::Unsure).await, 1);
        assert_eq!(attempts(StoreError::Taken { table: "entry".into() }).await, 1);
    }
}
