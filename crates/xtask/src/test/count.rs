//! The count of tests, summed over the lines with which each test program ends.

use std::fmt;

/// How many tests ended in which way.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Count {
    /// Tests that held.
    pub(crate) passed: usize,
    /// Tests that did not, and whatever else is counted with them.
    pub(crate) failed: usize,
    /// Tests that are off.
    pub(crate) skipped: usize,
}

impl Count {
    /// Sums the lines `test result: ok. 3 passed; 0 failed; 1 ignored; …` of the output of `cargo test`.
    pub(crate) fn of(output: &str) -> Self {
        let mut count = Self::default();
        for line in output.lines() {
            let Some((_, figures)) =
                line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". "))
            else {
                continue;
            };
            for figure in figures.split("; ") {
                let Some((number, what)) = figure.split_once(' ') else { continue };
                let Ok(number) = number.parse::<usize>() else { continue };
                match what {
                    "passed" => count.passed += number,
                    "failed" => count.failed += number,
                    "ignored" => count.skipped += number,
                    _ => {}
                }
            }
        }
        count
    }
}

impl fmt::Display for Count {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(out, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OUTPUT: &str = "\
running 2 tests
test a ... ok
test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s

   Doc-tests terms
test result: FAILED. 3 passed; 1 failed; 2 ignored; 0 measured; 0 filtered out; finished in 1.20s
";

    #[test]
    fn the_lines_of_all_programs_are_summed() {
        let count = Count::of(OUTPUT);
        assert_eq!(count, Count { passed: 5, failed: 1, skipped: 2 });
        assert_eq!(count.to_string(), "5 passed, 1 failed, 2 skipped");
    }

    #[test]
    fn nothing_skipped_is_not_mentioned() {
        assert_eq!(Count { passed: 7, failed: 0, skipped: 0 }.to_string(), "7 passed, 0 failed");
        assert_eq!(Count::of("error: could not compile\n"), Count::default());
    }
}
