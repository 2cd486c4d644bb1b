### The interface for programs, described for those who write them.
### $name is the name of a form of JSON.

web-developers-title = For developers
web-developers-lead = The same answers for your own program: routes, verdicts, plans and changes as JSON, each with its sources.
web-developers-openapi = OpenAPI document (JSON)
web-developers-data = The whole data set (JSON)
web-developers-schema = Schema of the data set (JSON Schema)
web-developers-begin = How to begin
web-developers-free = There are no keys and no accounts. Every answer names the release of the data, the two days and the places it cites.
web-developers-person = A person's answers stand in the body of a request, never in its address; they are used and forgotten.
web-developers-limits = How many requests are left stands in the headers of every answer. Pages of other sites may read the answers.
web-developers-mcp = For assistants
web-developers-mcp-about = The program also speaks the Model Context Protocol, so that an assistant on your computer answers with citations. Put this into its settings:
web-developers-addresses = Addresses
web-developers-english = This part is in English.
web-developers-form = Form: { $name }
