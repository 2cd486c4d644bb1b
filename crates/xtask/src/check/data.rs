//! The catalogue's own check of `data/` finds nothing.

use std::path::Path;

use crate::command::{Ended, Line};
use crate::failure::Failure;
use crate::finding::{Finding, Outcome};

/// Runs `qonys catalogue check` on the data of the project.
pub(super) fn look(root: &Path) -> Result<Outcome, Failure> {
    let arguments =
        ["run", "--quiet", "--package", "qonys", "--", "catalogue", "check", "--data", "data"];
    // Its report is read by a person here, but never in colour: it may end in a file.
    let line = Line::cargo(root, &arguments).with("NO_COLOR", "1");
    let typed = line.typed().to_owned();
    let ended = line.run()?;
    Ok(judge(&typed, &ended))
}

/// Success is believed only when the program says what it looked at.
fn judge(typed: &str, ended: &Ended) -> Outcome {
    let said = format!("{}{}", ended.output, ended.errors);
    let last = ended.output.lines().rev().map(str::trim).find(|line| !line.is_empty());
    match last {
        Some(last) if ended.success => Outcome::looked(last, Vec::new()),
        None if ended.success => {
            let remedy = format!("`{typed}` must print what it looked at");
            Outcome::looked("data/", vec![Finding::new("the check said nothing", remedy)])
        }
        _ => {
            let remedy = format!("mend the data and try `{typed}` again");
            Outcome::looked("data/", vec![Finding::new(said.trim(), remedy)])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(success: bool, output: &str, errors: &str) -> Outcome {
        judge("check", &Ended { success, output: output.into(), errors: errors.into() })
    }

    #[test]
    fn only_a_success_that_says_something_is_clean() {
        let clean = judged(true, "reading\n16 routes, no fault\n\n", "");
        assert_eq!(clean, Outcome::looked("16 routes, no fault", Vec::new()));
        let silent = Finding::new("the check said nothing", "`check` must print what it looked at");
        assert_eq!(judged(true, "", ""), Outcome::looked("data/", vec![silent]));
    }

    #[test]
    fn what_the_program_found_is_told_whole() {
        let fault = Finding::new("a.toml:1:2: no\n1 fault", "mend the data and try `check` again");
        assert_eq!(
            judged(false, "a.toml:1:2: no\n", "1 fault\n"),
            Outcome::looked("data/", vec![fault])
        );
    }
}
