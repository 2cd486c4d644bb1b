//! Files of answers: reading with every problem at its place, writing so that an interruption loses nothing.

use std::{fs, io, path::Path};

use navigator::{Profile, profile};

use crate::{
    context::Context,
    error::AppError,
    report::{self, Fault},
};

impl Context<'_> {
    /// The answers of a file, TOML or, if it is called so, JSON.
    ///
    /// # Errors
    /// A file that cannot be read, or everything wrong in it, each with its line.
    pub(crate) fn profile(&self, path: &Path) -> Result<Profile, AppError> {
        let name = path.display().to_string();
        let text = fs::read_to_string(path).map_err(|why| match why.kind() {
            io::ErrorKind::NotFound => {
                let command = self.command(&format!("check --save {name}"));
                AppError::input(self.say("errors-profile-missing", &[("file", (&name).into())]))
                    .hint(self.say("errors-profile-missing-remedy", &[("command", command.into())]))
            }
            _ => self.not_read(&name, &why),
        })?;
        let is_json = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
        let format = if is_json { profile::Format::Json } else { profile::Format::Toml };
        // What had happened by today may be told even when an older day is asked about.
        let latest = self.as_of.max(self.today);
        Profile::read(&text, format, &self.catalogue, latest)
            .map_err(|problems| self.wrong(&name, &text, &problems))
    }

    fn not_read(&self, name: &str, why: &io::Error) -> AppError {
        let reason = why.to_string();
        AppError::input(
            self.say(
                "errors-profile-not-read",
                &[("file", name.into()), ("reason", reason.into())],
            ),
        )
    }

    fn wrong(&self, name: &str, text: &str, problems: &profile::Problems) -> AppError {
        let drawn = problems.0.iter().take(report::MOST).map(|problem| {
            let message = self.tell().problem(&problem.kind);
            let start = offset(text, problem.line, problem.column);
            let fault = Fault {
                path: name,
                text,
                span: start..end_of_word(text, start),
                message: &message,
                help: None,
                is_warning: false,
            };
            report::draw(&fault, self.speech)
        });
        let report: String = drawn.collect();
        AppError::input(self.say("errors-title", &[("count", problems.0.len().into())]))
            .hint(self.word("errors-profile-nothing-read"))
            .with_report(report)
    }

    /// Writes the answers in one go: a reader sees the old file or the new one, never a half, whatever happens between.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(crate) fn keep(&self, profile: &Profile, path: &Path) -> Result<(), AppError> {
        let text = profile.write(&self.catalogue, self.language());
        let mut aside = path.as_os_str().to_owned();
        aside.push(format!(".{}", std::process::id()));
        let aside = Path::new(&aside);
        let written = write_through(aside, &text).and_then(|()| fs::rename(aside, path));
        written.map_err(|why| {
            // What was begun aside is of no use to anybody; if it cannot be removed the first error is the one to tell.
            let _ = fs::remove_file(aside);
            let (file, reason) = (path.display().to_string(), why.to_string());
            AppError::input(self.say(
                "errors-profile-not-written",
                &[("file", file.into()), ("reason", reason.into())],
            ))
        })
    }
}

/// Writes a file and waits until it is on the disk.
fn write_through(path: &Path, text: &str) -> io::Result<()> {
    use io::Write;
    let mut file = fs::File::create(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// The byte at a line and column, both counted from 1, the column in characters.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let inside: usize = text
        .get(start..)
        .unwrap_or_default()
        .chars()
        .take(column.saturating_sub(1))
        .map(char::len_utf8)
        .sum();
    (start + inside).min(text.len())
}

/// The end of the word that begins at a byte, for the mark under it.
fn end_of_word(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    let quoted = rest.starts_with('"').then(|| rest[1..].find('"').map(|end| end + 2)).flatten();
    let end = quoted
        .or_else(|| rest.find(|letter: char| letter.is_whitespace() || ",=:]}".contains(letter)));
    start + end.unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_found_by_characters() {
        let text = "# Сұрақ\nmarried = \"ия\"\n";
        let start = offset(text, 2, 11);
        assert_eq!(&text[start..end_of_word(text, start)], "\"ия\"");
        assert_eq!(offset(text, 9, 9), text.len());
    }
}
