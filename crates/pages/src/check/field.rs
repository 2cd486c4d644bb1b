//! The inputs of a question, filled with what was typed.

use maud::{Markup, html};
use navigator::tell::PROPOSED;
use rules::{Kind, Unit};
use speech::count;
use terms::Money;

use super::{
    entry::{Asked, MOST, Mistake},
    form::{Form, NONE, OTHER},
};
use crate::{
    Visit,
    parts::{
        choices::{Choice, Group, HowMany, choices},
        date_field::{DateField, date_field},
        field::{Field, field},
    },
};

/// How the inputs stand on their page.
#[derive(Clone, Copy)]
pub(super) struct Look<'l> {
    /// What is asked.
    pub(super) legend: &'l str,
    /// Whether that is the heading of the page.
    pub(super) is_heading: bool,
    /// How to answer.
    pub(super) hint: Option<&'l str>,
    /// How many more rows to show than were filled.
    pub(super) more: usize,
}

impl Asked<'_> {
    /// The inputs.
    pub(super) fn inputs(&self, form: &Form, mistakes: &[Mistake], look: Look<'_>) -> Markup {
        let error = mistakes.iter().find(|mistake| mistake.field.starts_with(self.name));
        let error_text = error.map(|mistake| mistake.text.as_str());
        let Look { legend, is_heading, hint, .. } = look;
        match self.kind() {
            Kind::YesNo | Kind::Choice { .. } => {
                self.choice_inputs(form, error_text, look, HowMany::One)
            }
            Kind::Choices { .. } => self.choice_inputs(form, error_text, look, HowMany::Several),
            Kind::Date { .. } => {
                let typed = ["day", "month", "year"].map(|part| format!("{}-{part}", self.name));
                let values = [form.get(&typed[0]), form.get(&typed[1]), form.get(&typed[2])];
                let is_birthday = self.entry().id == "birth_date";
                let date_hint = self.visit.word("web-check-hint-date");
                let hint = joined(hint, &date_hint);
                date_field(
                    self.visit,
                    DateField {
                        name: self.name,
                        legend,
                        is_heading,
                        hint: Some(&hint),
                        error: error_text,
                        values,
                        is_birthday,
                    },
                )
            }
            Kind::Number { .. } | Kind::Money { .. } => {
                let hint = joined(hint, &self.how());
                let mode =
                    if matches!(self.kind(), Kind::Money { .. }) { "decimal" } else { "numeric" };
                let label = self.visit.tell().label(self.fact);
                html! {
                    @if is_heading { h1 { (legend) } }
                    (field(self.visit, Field {
                        hint: Some(&hint),
                        error: error_text,
                        value: form.get(self.name),
                        mode: Some(mode),
                        ..Field::text(self.name, &label)
                    }))
                }
            }
            Kind::Country | Kind::Countries => self.country_inputs(form, mistakes, look),
            Kind::Code { .. } => self.code_inputs(form, error, look),
            Kind::Stays => self.stay_inputs(form, error_text, look),
        }
    }

    fn choice_inputs(
        &self,
        form: &Form,
        error: Option<&str>,
        look: Look<'_>,
        how_many: HowMany,
    ) -> Markup {
        let visit = self.visit;
        let words = ["common-yes", "common-no"].map(|key| speech::capital(&visit.word(key)));
        let none = visit.word("check-answer-none");
        let none = speech::capital(&none);
        let options = &self.entry().options;
        let chosen = |value: &str| form.has(self.name, value);
        let mut all: Vec<Choice<'_>> = if options.is_empty() {
            let mut yes_no = Vec::new();
            for (value, label) in ["yes", "no"].into_iter().zip(&words) {
                let chosen = chosen(value);
                yes_no.push(Choice { value, label, hint: None, chosen, apart: false });
            }
            yes_no
        } else {
            options
                .iter()
                .map(|entry| Choice {
                    value: &entry.id,
                    label: visit.text(&entry.label),
                    hint: entry.hint.as_ref().map(|hint| visit.text(hint)),
                    chosen: chosen(&entry.id),
                    apart: false,
                })
                .collect()
        };
        if how_many == HowMany::Several {
            let chosen = chosen(NONE);
            all.push(Choice { value: NONE, label: &none, hint: None, chosen, apart: true });
        }
        let group = Group {
            name: self.name,
            legend: look.legend,
            is_heading: look.is_heading,
            hint: look.hint,
            error,
            how_many,
        };
        choices(visit, group, &all)
    }

    fn country_inputs(&self, form: &Form, mistakes: &[Mistake], look: Look<'_>) -> Markup {
        let visit = self.visit;
        let mut typed: Vec<&str> = form.all(self.name).collect();
        while typed.last().is_some_and(|last| last.is_empty()) {
            typed.pop();
        }
        let filled = typed.len();
        typed.resize((filled + look.more).clamp(1, MOST), "");
        let label = visit.tell().label(self.fact);
        let (one, another) = (label, visit.word("web-check-country-another"));
        let hint = joined(look.hint, &visit.word("web-check-hint-country"));
        let has_several = *self.kind() == Kind::Countries;
        html! {
            fieldset .countries aria-describedby={ (self.name) "-hint" } {
                legend { @if look.is_heading { h1 { (look.legend) } } @else { (look.legend) } }
                p .hint id={ (self.name) "-hint" } { (hint) }
                @for (at, value) in typed.iter().enumerate() {
                    @let id = if at == 0 { self.name.to_owned() } else { format!("{}-{at}", self.name) };
                    @let error = mistakes.iter().find(|mistake| mistake.field == id);
                    @let described = error.map(|_| format!("{id}-error"));
                    div class=(if error.is_some() { "field wrong" } else { "field" }) {
                        label for=(id) { (if at == 0 { &one } else { &another }) }
                        @if let Some(error) = error {
                            p .error id={ (id) "-error" } {
                                span .unseen { (visit.word("web-error-prefix")) " " } (error.text)
                            }
                        }
                        input id=(id) name=(self.name) type="text" value=(value) list="countries"
                            autocomplete=(if at == 0 { "country-name" } else { "off" })
                            aria-describedby=[described] aria-invalid=[error.map(|_| "true")];
                    }
                }
                @if has_several {
                    p { button .second type="submit" name="do" value="more" { (visit.word("web-check-country-more")) } }
                }
            }
        }
    }

    fn code_inputs(&self, form: &Form, error: Option<&Mistake>, look: Look<'_>) -> Markup {
        let visit = self.visit;
        let (name, options) = (self.name, &self.entry().options);
        let fits: Vec<u16> = error.map(|mistake| mistake.fits.clone()).unwrap_or_default();
        let label = visit.tell().label(self.fact);
        let hint = joined(look.hint, &visit.word("web-check-hint-code"));
        let listed = format!("{name}-list");
        let invalid = error.map(|_| "true");
        let described = if error.is_some() {
            format!("{name}-hint {name}-error")
        } else {
            format!("{name}-hint")
        };
        let tell = visit.tell();
        html! {
            @if look.is_heading { h1 { (look.legend) } }
            div class=(if error.is_some() { "field wrong" } else { "field" }) {
                label for=(name) { (label) }
                p .hint id={ (name) "-hint" } { (hint) }
                @if let Some(error) = error {
                    p .error id={ (name) "-error" } {
                        span .unseen { (visit.word("web-error-prefix")) " " } (error.text)
                    }
                }
                input id=(name) name=(name) type="text" value=(form.get(name)) list=(listed)
                    autocomplete="off" aria-describedby=(described) aria-invalid=[invalid];
                datalist id=(listed) {
                    @for at in (0u16..).take(options.len().saturating_sub(1)) {
                        option value=(tell.value(self.fact, &rules::Value::Choice(at))) {}
                    }
                }
            }
            @if !fits.is_empty() {
                fieldset .choices {
                    legend { (visit.word("web-check-code-fits")) }
                    @for (at, option) in fits.iter().take(PROPOSED).enumerate() {
                        @let id = format!("{name}-pick-{at}");
                        div .choice {
                            input id=(id) name={ (name) "-pick" } type="radio" value=(options[usize::from(*option)].id);
                            label for=(id) { (tell.value(self.fact, &rules::Value::Choice(*option))) }
                        }
                    }
                }
            }
            div .choices {
                div .choice {
                    input id={ (name) "-other" } name={ (name) "-pick" } value=(OTHER)
                        type=(if fits.is_empty() { "checkbox" } else { "radio" })
                        checked[form.has(&format!("{name}-pick"), OTHER)];
                    label for={ (name) "-other" } { (visit.word("web-check-code-other")) }
                }
            }
        }
    }

    fn stay_inputs(&self, form: &Form, error: Option<&str>, look: Look<'_>) -> Markup {
        let visit = self.visit;
        let (from, until) = (format!("{}-from", self.name), format!("{}-until", self.name));
        let mut rows: Vec<(&str, &str)> = form.all(&from).zip(form.all(&until)).collect();
        while rows.last().is_some_and(|(first, last)| first.is_empty() && last.is_empty()) {
            rows.pop();
        }
        let filled = rows.len();
        rows.resize((filled + look.more).clamp(1, MOST), ("", ""));
        let hint = joined(look.hint, &visit.word("web-check-hint-stays"));
        let described = if error.is_some() {
            format!("{0}-hint {0}-error", self.name)
        } else {
            format!("{}-hint", self.name)
        };
        html! {
            fieldset class=(if error.is_some() { "stays wrong" } else { "stays" }) aria-describedby=(described) {
                legend { @if look.is_heading { h1 { (look.legend) } } @else { (look.legend) } }
                p .hint id={ (self.name) "-hint" } { (hint) }
                @if let Some(error) = error {
                    p .error id={ (self.name) "-error" } {
                        span .unseen { (visit.word("web-error-prefix")) " " } (error)
                    }
                }
                ol .stays {
                    @for (at, (first, last)) in rows.iter().enumerate() {
                        @let number = at + 1;
                        @let id = if at == 0 { self.name.to_owned() } else { format!("{from}-{at}") };
                        li {
                            fieldset {
                                legend { (visit.say("web-check-stay", &[("number", number.into())])) }
                                div .field {
                                    label for=(id) { (visit.word("web-check-stay-from")) }
                                    input id=(id) name=(from) type="date" value=(first);
                                }
                                div .field {
                                    label for={ (until) "-" (at) } { (visit.word("web-check-stay-until")) }
                                    input id={ (until) "-" (at) } name=(until) type="date" value=(last);
                                }
                                @if rows.len() > 1 {
                                    button .second type="submit" name="do" value={ "remove-" (at) } {
                                        (visit.word("web-check-stay-remove"))
                                        span .unseen { " " (visit.say("web-check-stay", &[("number", number.into())])) }
                                    }
                                }
                            }
                        }
                    }
                }
                p { button .second type="submit" name="do" value="more" { (visit.word("web-check-stay-more")) } }
                div .choices {
                    div .choice {
                        input id={ (self.name) "-none" } name=(self.name) type="checkbox" value=(NONE)
                            checked[form.has(self.name, NONE)];
                        label for={ (self.name) "-none" } { (visit.word("web-check-stay-none")) }
                    }
                }
            }
        }
    }

    /// How a number or an amount is written.
    fn how(&self) -> String {
        let visit = self.visit;
        match self.kind() {
            Kind::Number { min: Some(min), max: Some(max), .. } => visit.say(
                "check-hint-number-range",
                &[("least", (*min).into()), ("most", (*max).into())],
            ),
            Kind::Number { unit, .. } => match counted(*unit) {
                None => visit.word("check-hint-number"),
                // Many, for the plural: "a whole number of months".
                Some(unit) => {
                    let noun = count::noun(5, unit, visit.language());
                    visit.say("check-hint-number-unit", &[("unit", noun.into())])
                }
            },
            Kind::Money { currency, .. } => {
                let example = Money { minor: 350_000, currency: *currency };
                let example = speech::money(example, visit.language());
                let said = [("currency", currency.to_string().into()), ("example", example.into())];
                visit.say("check-hint-money", &said)
            }
            _ => String::new(),
        }
    }
}

const fn counted(unit: Unit) -> Option<count::Unit> {
    match unit {
        Unit::Count | Unit::Percent => None,
        Unit::Days => Some(count::Unit::Days),
        Unit::Months => Some(count::Unit::Months),
        Unit::Years => Some(count::Unit::Years),
        Unit::Points => Some(count::Unit::Points),
    }
}

/// The hint of the question and how to write the answer.
fn joined(hint: Option<&str>, how: &str) -> String {
    match hint {
        Some(hint) => format!("{hint} {how}"),
        None => how.to_owned(),
    }
}

/// The names of all countries, once a page, for the inputs that propose them.
pub(super) fn countries(visit: &Visit) -> Markup {
    html! {
        datalist id="countries" {
            @for entry in &visit.catalogue().countries { option value=(visit.text(&entry.name)) {} }
        }
    }
}
