//! `.choices`: radio buttons or boxes to tick, in a group whose legend is the question.

use maud::{Markup, html};

use super::field::{class, described, error_of, hint_of};
use crate::Visit;

/// One answer of a group.
#[derive(Clone, Debug)]
pub struct Choice<'c> {
    /// What is sent.
    pub value: &'c str,
    /// What is read.
    pub label: &'c str,
    /// Whom it is for.
    pub hint: Option<&'c str>,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Whether a line stands before it, such as before "I don't know".
    pub apart: bool,
}

/// Whether one or several may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowMany {
    /// One: radio buttons.
    One,
    /// Several: boxes to tick.
    Several,
}

/// What a group asks.
#[derive(Clone, Copy, Debug)]
pub struct Group<'g> {
    /// Its name in the form. The first answer has it as its id, so that the list of mistakes can lead there.
    pub name: &'g str,
    /// The question.
    pub legend: &'g str,
    /// Whether the question is the heading of the page.
    pub is_heading: bool,
    /// How to answer.
    pub hint: Option<&'g str>,
    /// What is wrong with the answer given.
    pub error: Option<&'g str>,
    /// Whether one or several may be chosen.
    pub how_many: HowMany,
}

/// The group.
#[must_use]
pub fn choices(visit: &Visit, group: Group<'_>, choices: &[Choice<'_>]) -> Markup {
    let Group { name, legend, is_heading, hint, error, how_many } = group;
    let kind = if how_many == HowMany::One { "radio" } else { "checkbox" };
    html! {
        fieldset class=(class("choices", error)) aria-describedby=[described(name, hint, error)] {
            legend { @if is_heading { h1 { (legend) } } @else { (legend) } }
            (hint_of(name, hint))
            (error_of(visit, name, error))
            @for (at, choice) in choices.iter().enumerate() {
                @let id = if at == 0 { name.to_owned() } else { format!("{name}-{at}") };
                @if choice.apart { hr; }
                div .choice {
                    input id=(id) name=(name) type=(kind) value=(choice.value) checked[choice.chosen]
                        aria-describedby=[choice.hint.map(|_| format!("{id}-hint"))];
                    label for=(id) { (choice.label) }
                    @if let Some(hint) = choice.hint { p .hint id={ (id) "-hint" } { (hint) } }
                }
            }
        }
    }
}
