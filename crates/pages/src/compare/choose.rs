//! The choice of routes to compare: a box to tick before each, and the button below.

use catalogue::Category;
use maud::{Markup, html};

use crate::{Visit, route};

/// The whole form, with the routes that were ticked.
pub(super) fn form(visit: &Visit, chosen: &[String]) -> Markup {
    html! {
        form .choosing method="get" action=(visit.path_in(visit.language())) id="choice" {
            @for (name, day) in visit.carried() { input type="hidden" name=(name) value=(day); }
            @for category in Category::ALL {
                @let routes: Vec<_> =
                    visit.at().routes().filter(|route| route.route.category == *category).collect();
                @if !routes.is_empty() {
                    fieldset .choices {
                        legend { (route::list::name_of(visit, *category)) }
                        div .boxes {
                            @for route in routes {
                                @let id = route.route.id.as_str();
                                div .choice {
                                    input id={ "r-" (id) } name="routes" type="checkbox" value=(id)
                                        checked[chosen.iter().any(|known| known == id)];
                                    label for={ "r-" (id) } { (visit.text(&route.route.name)) }
                                }
                            }
                        }
                    }
                }
            }
            (button(visit))
        }
    }
}

/// The button that stays in sight below a list of boxes.
pub(crate) fn button(visit: &Visit) -> Markup {
    html! {
        div .afloat {
            button type="submit" name="chosen" value="1" { (visit.word("web-compare-button")) }
        }
    }
}
