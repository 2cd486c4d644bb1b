//! The rules compiled for the days that were asked for last: most requests are about today, and compiling takes longer
//! than answering.

use std::sync::{Arc, Mutex, PoisonError};

use catalogue::{Catalogue, NotYetKnown};
use terms::Date;

use crate::Navigator;

/// How many pairs of days are kept; one takes a few hundred kilobytes.
const KEPT: usize = 8;

/// Compiled rules by their two days, the last used at the end.
#[derive(Debug, Default)]
pub struct Navigators(Mutex<Vec<Arc<Navigator<'static>>>>);

impl Navigators {
    /// The rules in force on `as_of` by what was known on `known_at`.
    ///
    /// # Errors
    /// If nothing was known on `known_at`.
    pub fn get(
        &self,
        catalogue: &'static Catalogue,
        as_of: Date,
        known_at: Date,
    ) -> Result<Arc<Navigator<'static>>, NotYetKnown> {
        let same = |kept: &Arc<Navigator<'_>>| kept.as_of() == as_of && kept.known_at() == known_at;
        let found = {
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            kept.iter().position(same).map(|at| kept.remove(at))
        };
        // Compiled without the lock: who asks for today does not wait for who asks for another day.
        let navigator = match found {
            Some(navigator) => navigator,
            None => Arc::new(Navigator::new(catalogue, as_of, known_at)?),
        };
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !kept.iter().any(same) {
            if kept.len() >= KEPT {
                kept.remove(0);
            }
            kept.push(Arc::clone(&navigator));
        }
        Ok(navigator)
    }
}
