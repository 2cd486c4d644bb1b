//! `/{language}/ladder`: the shortest lawful ways from the answers on the device to the goal that is picked.

use axum::response::Response;
use catalogue::{Category, RouteId};
use maud::{Markup, html};
use navigator::ladder::{Goal, Ladder, ladder};

use super::way;
use crate::{Answers, Failure, Page, Visit, parts::link, route};

/// The words for goals that are no route.
const PERMANENT: &str = "permanent";
const CITIZENSHIP: &str = "citizenship";

/// The ways, or the choice of a goal.
pub(crate) async fn show(visit: Visit, answers: Answers) -> Result<Response, Failure> {
    let title = visit.word("ladder-title");
    if answers.is_empty() {
        let main = html! {
            h1 { (title) }
            p .lead { (visit.word("web-ladder-nothing")) }
            p .start { (link::button(&visit.href("check"), &visit.word("web-check-begin"))) }
        };
        return Ok(visit.answer(Page::personal(title, main)));
    }
    let goal = visit.asked("goal").filter(|goal| !goal.is_empty()).map(str::to_owned);
    let found = match &goal {
        None => html! {},
        Some(goal) => climbed(&visit, &answers, goal).await?,
    };
    let main = html! {
        h1 { (title) }
        p .lead { (visit.word("web-ladder-lead")) }
        (choice(&visit, goal.as_deref()))
        (found)
    };
    Ok(visit.answer(Page::personal(title, main)))
}

/// The form that picks a goal. A goal says nothing of a person and may stand in the address.
fn choice(visit: &Visit, goal: Option<&str>) -> Markup {
    let general = [(PERMANENT, "web-ladder-permanent"), (CITIZENSHIP, "web-ladder-citizenship")];
    html! {
        form .inline method="get" action=(visit.path_in(visit.language())) {
            @for (name, day) in visit.carried() { input type="hidden" name=(name) value=(day); }
            div .field {
                label for="goal" { (visit.word("web-ladder-goal")) }
                select id="goal" name="goal" {
                    @for (value, key) in general {
                        option value=(value) selected[goal == Some(value)] { (visit.word(key)) }
                    }
                    @for category in Category::ALL {
                        @let routes: Vec<_> = visit
                            .at()
                            .routes()
                            .filter(|route| route.route.category == *category && route.is_in_force())
                            .collect();
                        @if !routes.is_empty() {
                            optgroup label=(route::list::name_of(visit, *category)) {
                                @for route in routes {
                                    @let id = route.route.id.as_str();
                                    option value=(id) selected[goal == Some(id)] { (visit.text(&route.route.name)) }
                                }
                            }
                        }
                    }
                }
            }
            button type="submit" { (visit.word("web-ladder-find")) }
        }
    }
}

/// The ways to one goal. They are sought beside the threads that answer requests: others do not wait for them.
async fn climbed(visit: &Visit, answers: &Answers, goal: &str) -> Result<Markup, Failure> {
    let routes: Vec<RouteId> = match goal {
        PERMANENT | CITIZENSHIP => Vec::new(),
        id => vec![visit.at().route(id).ok_or(Failure::NotFound)?.id],
    };
    let (navigator, profile, word) = (visit.navigator()?, answers.profile.clone(), goal.to_owned());
    let found = tokio::task::spawn_blocking(move || {
        let goal = match word.as_str() {
            PERMANENT => Goal::Permanent,
            CITIZENSHIP => Goal::Citizenship,
            _ => Goal::Routes(&routes),
        };
        ladder(&navigator, &profile, goal)
    });
    let ladder = found.await.map_err(|_| Failure::Internal)?.map_err(|_| Failure::Internal)?;
    Ok(told(visit, &ladder))
}

fn told(visit: &Visit, ladder: &Ladder<'static>) -> Markup {
    let (reached, others): (Vec<_>, Vec<_>) =
        ladder.goals.iter().partition(|goal| !goal.ways.is_empty());
    let mut notes = way::Notes::default();
    html! {
        p { (visit.word("ladder-supposes")) }
        @if reached.is_empty() { p .warning { (visit.word("ladder-none")) } }
        @for goal in &reached {
            section id=(goal.goal.id) {
                h2 { (visit.text(&goal.goal.name)) }
                @for (at, one) in goal.ways.iter().enumerate() {
                    @if goal.ways.len() > 1 { h3 { (visit.say("ladder-way", &[("number", (at + 1).into())])) } }
                    (way::way(visit, one, &mut notes))
                }
            }
        }
        @if !others.is_empty() {
            section id="others" {
                h2 { (visit.word("ladder-not-reached")) " (" (others.len()) ")" }
                ul .plain {
                    @for goal in others {
                        li {
                            a href=(visit.href(&format!("verdict/{}", goal.goal.id))) { (visit.text(&goal.goal.name)) }
                            @if let Some(rests) = visit.tell().rests_on(goal) { p .quiet { (rests) } }
                            @if !goal.fixed.is_empty() {
                                @let labels: Vec<&str> = goal.fixed.iter().map(|fact| visit.text(&fact.label)).collect();
                                p .quiet { (visit.say("verdict-change-fixed", &[("labels", labels.join("; ").into())])) }
                            }
                        }
                    }
                }
            }
        }
    }
}
