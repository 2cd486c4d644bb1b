//! The tools: what each is called and takes, and what it does.

use std::sync::Arc;

use catalogue::Catalogue;
use navigator::{Profile, compare::compare};
use rmcp::model::{JsonObject, Tool as Described, ToolAnnotations};
use serde_json::{Value, json};
use terms::Language;

use super::{comparison, plan, question, route, source, verdict};
use crate::{
    State,
    ask::Ask,
    comparison::show::several,
    document::short_profile,
    person,
    plan::make,
    problem::{Failure, Problem},
    question::next,
    source::show::find,
    verdict::judge,
    view::{Comparison, Route, RouteSummary, Source, SourceSummary},
};

/// A tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tool {
    ListRoutes,
    GetRoute,
    NextQuestion,
    Verdict,
    Plan,
    Compare,
    Sources,
}

impl Tool {
    const ALL: [Self; 7] = [
        Self::ListRoutes,
        Self::GetRoute,
        Self::NextQuestion,
        Self::Verdict,
        Self::Plan,
        Self::Compare,
        Self::Sources,
    ];

    /// The tool of that name.
    pub(super) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tool| tool.name() == name)
    }

    const fn name(self) -> &'static str {
        match self {
            Self::ListRoutes => "list_routes",
            Self::GetRoute => "get_route",
            Self::NextQuestion => "next_question",
            Self::Verdict => "verdict",
            Self::Plan => "plan",
            Self::Compare => "compare",
            Self::Sources => "sources",
        }
    }

    const fn about(self) -> &'static str {
        match self {
            Self::ListRoutes => {
                "Every lawful way to stay in Kazakhstan that is in the catalogue, in short."
            }
            Self::GetRoute => {
                "One route in full: who may have it, papers, fees, steps, what it gives, where sources are silent or disagree."
            }
            Self::NextQuestion => {
                "The next question to ask the person: the one that settles most routes, and how its answer is written in `profile`."
            }
            Self::Verdict => {
                "The verdict on every route by what is known of the person, with the rules it rests on. With `route`, every criterion of that one and what would change it."
            }
            Self::Plan => {
                "Papers for each member of the family, cost, working-day timeline, duties and warnings for one route."
            }
            Self::Compare => {
                "Two to eight routes side by side, for the person if a profile is given."
            }
            Self::Sources => {
                "Everything that was read; with `source`, one source with every fact that hangs on it."
            }
        }
    }

    /// Its own parameters, and which of them are needed.
    fn takes(self, profile: &Value) -> (Value, &'static [&'static str]) {
        let route =
            json!({ "type": "string", "description": "The name of a route, from list_routes." });
        // Told once in full: what reads the descriptions remembers all of them.
        let same = || json!({ "type": "object", "description": "What is known of the person, as in next_question." });
        match self {
            Self::ListRoutes => (json!({}), &[]),
            Self::GetRoute => (json!({ "route": route }), &["route"]),
            Self::NextQuestion => (json!({ "profile": profile }), &["profile"]),
            Self::Verdict => (json!({ "profile": same(), "route": route }), &["profile"]),
            Self::Plan => {
                let start = json!({ "type": "string", "format": "date", "description": "The first day of the plan; as_of if absent." });
                (
                    json!({ "route": route, "profile": same(), "start": start }),
                    &["route", "profile"],
                )
            }
            Self::Compare => {
                let routes =
                    json!({ "type": "array", "items": route, "minItems": 2, "maxItems": 8 });
                (json!({ "routes": routes, "profile": same() }), &["routes"])
            }
            Self::Sources => (
                json!({ "source": { "type": "string", "description": "The key of a source." } }),
                &[],
            ),
        }
    }
}

/// The tools with their descriptions.
pub(super) fn all(catalogue: &Catalogue) -> Vec<Described> {
    let profile = short_profile(catalogue);
    let described = |tool: Tool| {
        let (mut properties, required) = tool.takes(&profile);
        properties["lang"] = json!({ "enum": ["en", "ru", "kk"], "description": "The language of the answer; en if absent." });
        properties["as_of"] = json!({ "type": "string", "format": "date", "description": "The day whose rules apply; today if absent." });
        properties["known_at"] = json!({ "type": "string", "format": "date", "description": "The day by whose knowledge; the newest if absent." });
        let schema = json!({
            "type": "object", "properties": properties, "required": required, "additionalProperties": false,
        });
        let schema = schema.as_object().cloned().unwrap_or_default();
        let hints = ToolAnnotations::new().read_only(true).idempotent(true).open_world(false);
        Described::new(tool.name(), tool.about(), Arc::new(schema)).with_annotations(hints)
    };
    Tool::ALL.into_iter().map(described).collect()
}

/// The answer of a tool, or in words why there is none.
pub(super) fn call(
    state: &Arc<State>,
    tool: Tool,
    arguments: JsonObject,
) -> Result<String, String> {
    let arguments = Arguments(arguments);
    let language = match arguments.text("lang") {
        Ok(language) => language.and_then(|found| found.parse().ok()).unwrap_or(Language::En),
        Err(_) => Language::En,
    };
    answer(state, tool, &arguments).map_err(|failure| words(state, language, &failure))
}

fn answer(state: &Arc<State>, tool: Tool, arguments: &Arguments) -> Result<String, Failure> {
    arguments.only(tool)?;
    let language = match arguments.text("lang")? {
        Some(found) => {
            found.parse().map_err(|_| Failure::NoLanguage { found: found.to_owned() })?
        }
        None => Language::En,
    };
    let (as_of, known_at) = (arguments.text("as_of")?, arguments.text("known_at")?);
    let ask = Ask::plain(Arc::clone(state), language, as_of, known_at)?;
    let teller = ask.teller();
    Ok(match tool {
        Tool::ListRoutes => {
            let routes: Vec<_> =
                ask.at().routes().map(|at| RouteSummary::new(&teller, at)).collect();
            route::list(&teller, &routes)
        }
        Tool::GetRoute => {
            let at = ask.route(arguments.needed("route")?)?;
            route::page(&teller, &Route::new(&teller, at))
        }
        Tool::NextQuestion => {
            let profile = arguments.profile(&ask)?;
            question::page(&teller, &next::told(&ask, &*ask.navigator()?, &profile))
        }
        Tool::Verdict => {
            let profile = arguments.profile(&ask)?;
            let one = arguments.text("route")?;
            let wanted = one.map(|one| Ok([ask.route(one)?.id])).transpose()?;
            let wanted = wanted.as_ref().map(|wanted| wanted.as_slice());
            let told = judge::told(&teller, &*ask.navigator()?, &profile, wanted, one.is_some());
            verdict::page(&teller, &told, one.is_some())
        }
        Tool::Plan => {
            let profile = arguments.profile(&ask)?;
            let route = ask.route(arguments.needed("route")?)?.id;
            let start = match arguments.text("start")? {
                Some(text) => crate::ask::day("start", text)?,
                None => ask.as_of,
            };
            let told = make::told(&teller, &*ask.navigator()?, &profile, route, start)?;
            plan::page(&teller, &told)
        }
        Tool::Compare => {
            let routes = several(&ask, arguments.texts("routes")?.into_iter())?;
            let profile = match arguments.0.contains_key("profile") {
                true => Some(arguments.profile(&ask)?),
                false => None,
            };
            let told = compare(&*ask.navigator()?, &routes, profile.as_ref());
            comparison::page(&teller, &Comparison::new(&teller, &told))
        }
        Tool::Sources => match arguments.text("source")? {
            Some(key) => {
                let told = Source::new(&teller, state.uses(), find(&ask, key)?);
                source::page(&teller, &told)
            }
            None => {
                let sources: Vec<_> = state
                    .catalogue()
                    .sources
                    .iter()
                    .map(|source| SourceSummary::new(&teller, source))
                    .collect();
                source::list(&teller, &sources)
            }
        },
    })
}

/// A failure in words, with everything wrong with the profile and the nearest names.
fn words(state: &State, language: Language, failure: &Failure) -> String {
    let problem = Problem::new(failure, "", state.speech(language));
    let mut words = format!("{}: {}", problem.title, problem.detail);
    for wrong in &problem.problems {
        words.push_str(&format!("\n- profile{}: {}", wrong.pointer, wrong.detail));
    }
    if !problem.nearest.is_empty() {
        words.push_str(&format!("\n{}", problem.nearest.join(", ")));
    }
    words
}

/// What a tool is called with.
struct Arguments(JsonObject);

impl Arguments {
    /// Refuses what the tool does not take.
    fn only(&self, tool: Tool) -> Result<(), Failure> {
        let (own, _) = tool.takes(&Value::Null);
        let is_known =
            |name: &String| own.get(name).is_some() || crate::ask::COMMON.contains(&name.as_str());
        match self.0.keys().find(|name| !is_known(name)) {
            Some(name) => Err(Failure::UnknownParameter {
                name: name.clone(),
                known: own
                    .as_object()
                    .into_iter()
                    .flat_map(|own| own.keys().cloned())
                    .chain(crate::ask::COMMON.map(str::to_owned))
                    .collect(),
            }),
            None => Ok(()),
        }
    }

    fn text(&self, name: &'static str) -> Result<Option<&str>, Failure> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(other) => {
                Err(Failure::NoOption { name, found: other.to_string(), options: vec!["\"…\""] })
            }
        }
    }

    fn needed(&self, name: &'static str) -> Result<&str, Failure> {
        self.text(name)?.ok_or(Failure::Missing { name })
    }

    fn texts(&self, name: &'static str) -> Result<Vec<&str>, Failure> {
        let items = match self.0.get(name) {
            Some(Value::Array(items)) => items.iter().map(Value::as_str).collect(),
            Some(_) => None,
            None => return Err(Failure::Missing { name }),
        };
        items.ok_or_else(|| Failure::NoOption {
            name,
            found: self.0.get(name).map(ToString::to_string).unwrap_or_default(),
            options: vec!["[\"…\", \"…\"]"],
        })
    }

    /// The person, in the same form as in the body of a request.
    fn profile(&self, ask: &Ask) -> Result<Profile, Failure> {
        let profile = self.0.get("profile").ok_or(Failure::Missing { name: "profile" })?;
        let text = serde_json::to_string_pretty(profile).unwrap_or_default();
        person::read(ask, &text)
    }
}
