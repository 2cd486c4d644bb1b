//! `.field`: one field of a form: label, hint, mistake, input, each tied to the input by its id.

use maud::{Markup, html};

use crate::Visit;

/// One field of a form.
#[derive(Clone, Copy, Debug)]
pub struct Field<'f> {
    /// Its name in the form, also its id.
    pub name: &'f str,
    /// What is asked.
    pub label: &'f str,
    /// How to answer.
    pub hint: Option<&'f str>,
    /// What is wrong with the answer given.
    pub error: Option<&'f str>,
    /// The answer given.
    pub value: &'f str,
    /// `type` of the input: `text`, `search`, `date` …
    pub kind: &'f str,
    /// `inputmode` of the input, such as `numeric`.
    pub mode: Option<&'f str>,
    /// What the browser may fill in; `off` if nothing.
    pub autocomplete: &'f str,
}

impl<'f> Field<'f> {
    /// A line of text without an answer.
    #[must_use]
    pub const fn text(name: &'f str, label: &'f str) -> Self {
        Self {
            name,
            label,
            hint: None,
            error: None,
            value: "",
            kind: "text",
            mode: None,
            autocomplete: "off",
        }
    }
}

/// The field.
#[must_use]
pub fn field(visit: &Visit, field: Field<'_>) -> Markup {
    let Field { name, label, hint, error, value, kind, mode, autocomplete } = field;
    html! {
        div class=(class("field", error)) {
            label for=(name) { (label) }
            (hint_of(name, hint))
            (error_of(visit, name, error))
            input id=(name) name=(name) type=(kind) value=(value) autocomplete=(autocomplete)
                inputmode=[mode] aria-describedby=[described(name, hint, error)]
                aria-invalid=[error.map(|_| "true")];
        }
    }
}

/// The class of a part, with the mark of a mistake.
pub(super) fn class(name: &str, error: Option<&str>) -> String {
    if error.is_some() { format!("{name} wrong") } else { name.to_owned() }
}

/// The hint under a label.
pub(super) fn hint_of(name: &str, hint: Option<&str>) -> Markup {
    html! { @if let Some(hint) = hint { p .hint id={ (name) "-hint" } { (hint) } } }
}

/// The mistake above an input. "Mistake" is said to those who do not see the colour.
pub(super) fn error_of(visit: &Visit, name: &str, error: Option<&str>) -> Markup {
    html! {
        @if let Some(error) = error {
            p .error id={ (name) "-error" } {
                span .unseen { (visit.word("web-error-prefix")) " " } (error)
            }
        }
    }
}

/// The ids of what describes an input.
pub(super) fn described(name: &str, hint: Option<&str>, error: Option<&str>) -> Option<String> {
    match (hint, error) {
        (None, None) => None,
        (Some(_), None) => Some(format!("{name}-hint")),
        (None, Some(_)) => Some(format!("{name}-error")),
        (Some(_), Some(_)) => Some(format!("{name}-hint {name}-error")),
    }
}
