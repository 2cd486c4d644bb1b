### The interface for programs: why a request gets no answer.
### $name and $names are parameters of an address, $id the name of a route, $date a long date.

## Kinds of problems
api-problem-parameter = A parameter of the address cannot be used
api-problem-day = A day that cannot be asked about
api-problem-not-json = The body is not JSON
api-problem-not-found = Nothing is there
api-problem-unknown-route = No such route
api-problem-unknown-source = No such source
api-problem-method = This method is not offered here
api-problem-not-acceptable = No answer in an accepted form
api-problem-too-large = The body is too long
api-problem-media-type = The body is not said to be JSON
api-problem-profile = Something is wrong with the answers
api-problem-too-many-requests = Too many requests
api-problem-internal = A mistake of this program
api-problem-unavailable = It took too long

## What is wrong this time, and what to do
api-not-found = There is nothing at this address. All addresses: /api/v1/openapi.json
api-route-not-then = The route “{ $id }” is in the catalogue, but was not known on { $date }.
api-parameter-unknown = There is no parameter “{ $name }” here. Valid: { $names }.
api-routes-to-compare = Name either from two to { $most } different routes or one category.
api-method = The methods this address has are named in the header “Allow”.
api-not-acceptable = Answers are JSON: ask with “Accept: application/json”.
api-too-large = The body may have 64 KiB at most.
api-media-type = Send the answers with “Content-Type: application/json”.
api-too-many = Too many requests came from this address. Seconds to wait: { $seconds }.
api-unavailable = The answer took too long and was given up. Try again.
api-internal = This should not have happened. Nothing is wrong with the request; try again later.
