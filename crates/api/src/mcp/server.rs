//! What the protocol asks of a server, answered.

use std::sync::Arc;

use rmcp::{
    ErrorData, RoleServer, ServerHandler,
    model::{
        CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation,
        ListResourcesResult, ListToolsResult, PaginatedRequestParams, ReadResourceRequestParams,
        ReadResourceResponse, ReadResourceResult, Resource, ResourceContents, ServerCapabilities,
        ServerConfig,
    },
    service::RequestContext,
};
use terms::Language;

use super::{route, tools};
use crate::{State, ask::Ask, problem::Failure, view::Route};

/// What the other side is told first.
const INSTRUCTIONS: &str = "\
Answers whether and how a foreigner may lawfully stay in Kazakhstan, from a catalogue in which every row names the place \
it was read in. Ask `next_question` with what is known of the person, put each answer into `profile` and ask again until \
no question is left; then `verdict`, and `plan` for one route. \"unknown\" is a good answer: never guess one. Repeat the \
places in square brackets with what rests on them, tell the person when sources are silent or disagree, and that this is \
not legal advice.";

/// The address of a route as a resource: `qonys://routes/{id}`.
const ROUTES: &str = "qonys://routes/";

/// The kind of text the resources are.
const MARKDOWN: &str = "text/markdown";

/// The server of the protocol.
#[derive(Clone)]
pub(super) struct Server {
    state: Arc<State>,
}

impl Server {
    pub(super) const fn new(state: Arc<State>) -> Self {
        Self { state }
    }

    fn english(&self) -> Result<Ask, ErrorData> {
        let ask = Ask::plain(Arc::clone(&self.state), Language::En, None, None);
        ask.map_err(|failure| ErrorData::internal_error(self.words(&failure, Language::En), None))
    }

    fn words(&self, failure: &Failure, language: Language) -> String {
        failure.words(self.state.speech(language))
    }

    fn resources(&self) -> Result<Vec<Resource>, ErrorData> {
        let ask = self.english()?;
        let resource = |at: catalogue::RouteAt<'_>| {
            Resource::new(format!("{ROUTES}{}", at.route.id), at.route.id.clone())
                .with_title(at.route.name.en.clone())
                .with_description(at.route.summary.en.clone())
                .with_mime_type(MARKDOWN)
        };
        Ok(ask.at().routes().map(resource).collect())
    }

    /// The text of a resource. A language may be named behind it: `qonys://routes/{id}?lang=ru`.
    fn read(&self, uri: &str) -> Result<String, ErrorData> {
        let missing = |failure: Failure, language| {
            ErrorData::resource_not_found(self.words(&failure, language), None)
        };
        let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
        let language = match query.strip_prefix("lang=") {
            Some(found) => found.parse().map_err(|_| {
                missing(Failure::NoLanguage { found: found.to_owned() }, Language::En)
            })?,
            None => Language::En,
        };
        let id = path.strip_prefix(ROUTES).ok_or_else(|| missing(Failure::NotFound, language))?;
        let ask = Ask::plain(Arc::clone(&self.state), language, None, None)
            .map_err(|failure| missing(failure, language))?;
        let at = ask.route(id).map_err(|failure| missing(failure, language))?;
        let teller = ask.teller();
        let told = Route::new(&teller, at);
        Ok(route::page(&teller, &told))
    }
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let capabilities = ServerCapabilities::builder().enable_tools().enable_resources().build();
        ServerConfig::new(capabilities)
            .with_server_info(Implementation::new("qonys", env!("CARGO_PKG_VERSION")))
            .with_instructions(INSTRUCTIONS)
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(tools::all(self.state.catalogue())))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let state = Arc::clone(&self.state);
        let arguments = request.arguments.unwrap_or_default();
        let name = request.name.to_string();
        let Some(tool) = tools::Tool::of(&name) else {
            let message = format!("there is no tool `{name}`");
            return Err(ErrorData::invalid_params(message, None));
        };
        // Working out a verdict takes longer than another message should wait.
        let done = tokio::task::spawn_blocking(move || tools::call(&state, tool, arguments)).await;
        let result = match done {
            Ok(Ok(text)) => CallToolResult::success(vec![ContentBlock::text(text)]),
            Ok(Err(words)) => CallToolResult::error(vec![ContentBlock::text(words)]),
            Err(_) => {
                let words = self.words(&Failure::Internal, Language::En);
                CallToolResult::error(vec![ContentBlock::text(words)])
            }
        };
        Ok(result.into())
    }

    async fn list_resources(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        Ok(ListResourcesResult::with_all_items(self.resources()?))
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, ErrorData> {
        let text = self.read(&request.uri)?;
        let contents = ResourceContents::text(text, request.uri).with_mime_type(MARKDOWN);
        Ok(ReadResourceResult::new(vec![contents]).into())
    }
}
