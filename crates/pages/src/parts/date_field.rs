//! `.date`: a date in three inputs. People know their dates by heart and type them faster than they pick them.

use maud::{Markup, html};

use super::field::{class, described, error_of, hint_of};
use crate::Visit;

/// A date in three inputs: `name-day`, `name-month`, `name-year` in the form.
#[derive(Clone, Copy, Debug)]
pub struct DateField<'d> {
    /// Its name in the form. The first input has it as its id, so that the list of mistakes can lead there.
    pub name: &'d str,
    /// The question.
    pub legend: &'d str,
    /// Whether the question is the heading of the page.
    pub is_heading: bool,
    /// How to answer.
    pub hint: Option<&'d str>,
    /// What is wrong with the answer given.
    pub error: Option<&'d str>,
    /// Day, month and year as they were typed.
    pub values: [&'d str; 3],
    /// Whether it is the person's own birthday, which a browser may fill in.
    pub is_birthday: bool,
}

/// The three inputs.
#[must_use]
pub fn date_field(visit: &Visit, field: DateField<'_>) -> Markup {
    let DateField { name, legend, is_heading, hint, error, values, is_birthday } = field;
    html! {
        fieldset class=(class("date", error)) aria-describedby=[described(name, hint, error)] {
            legend { @if is_heading { h1 { (legend) } } @else { (legend) } }
            (hint_of(name, hint))
            (error_of(visit, name, error))
            div .parts {
                @for (part, value) in ["day", "month", "year"].into_iter().zip(values) {
                    @let id = if part == "day" { name.to_owned() } else { format!("{name}-{part}") };
                    @let filled = if is_birthday { format!("bday-{part}") } else { "off".to_owned() };
                    div class=(part) {
                        label for=(id) { (visit.word(&format!("web-date-{part}"))) }
                        input id=(id) name={ (name) "-" (part) } type="text" inputmode="numeric"
                            value=(value) autocomplete=(filled)
                            maxlength=(match part { "day" => "2", "month" => "10", _ => "4" })
                            aria-invalid=[error.map(|_| "true")];
                    }
                }
            }
        }
    }
}
