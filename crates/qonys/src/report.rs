//! Places in files, drawn by miette: the line itself, a mark under what is wrong, what to do about it.

use std::ops::Range;

use catalogue::{Problem, Problems, Severity};
use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, NamedSource, Report,
};
use speech::Speech;

use crate::machine;

/// How many faults of a file of answers are drawn: more would not be read, and the count is told above them.
pub(crate) const MOST: usize = 50;

/// One thing wrong at one place.
pub(crate) struct Fault<'t> {
    /// The file as it was named.
    pub(crate) path: &'t str,
    /// Its text.
    pub(crate) text: &'t str,
    /// The bytes that are wrong.
    pub(crate) span: Range<usize>,
    /// What is wrong.
    pub(crate) message: &'t str,
    /// What to do about it.
    pub(crate) help: Option<&'t str>,
    /// It can be lived with.
    pub(crate) is_warning: bool,
}

/// The problems of data files.
pub(crate) fn data(problems: &Problems, speech: &Speech) -> String {
    let fault = |problem: &Problem| {
        let text = problems.texts.text_of(&problem.file).unwrap_or_default();
        draw(
            &Fault {
                path: &problem.file,
                text,
                span: problem.span.clone(),
                message: &problem.message,
                help: problem.help.as_deref(),
                is_warning: problem.severity == Severity::Warning,
            },
            speech,
        )
    };
    problems.all.iter().map(fault).collect()
}

/// One fault with its line.
pub(crate) fn draw(fault: &Fault<'_>, speech: &Speech) -> String {
    let word = speech.say(if fault.is_warning { "cli-warning" } else { "cli-error" }, &[]);
    let mut diagnostic = MietteDiagnostic::new(format!("{word}: {}", fault.message))
        .with_severity(if fault.is_warning {
            miette::Severity::Warning
        } else {
            miette::Severity::Error
        })
        .with_label(LabeledSpan::new_with_span(None, fault.span.clone()));
    if let Some(help) = fault.help {
        diagnostic = diagnostic.with_help(help);
    }
    let source = NamedSource::new(fault.path, fault.text.to_owned());
    let report = Report::new(diagnostic).with_source_code(source);
    let mut drawn = String::new();
    let handler = GraphicalReportHandler::new_themed(GraphicalTheme::unicode())
        .with_width(machine::width())
        .with_links(false);
    match handler.render_report(&mut drawn, report.as_ref()) {
        Ok(()) => format!("{}\n", drawn.trim_start_matches('\n')),
        // Text in memory can always be written; the plain form is as true.
        Err(_) => format!("{}: {}\n", fault.path, fault.message),
    }
}
