### Search: what was found for the words a person typed.

search-none = Nothing was found for “{ $words }”. Try one word, such as the name of a visa or a purpose.
search-found = { $count ->
    [one] { $count } result for “{ $words }”.
   *[other] { $count } results for “{ $words }”.
}
search-meant = Showing what was found for “{ $words }”.
search-unknown = Not found anywhere: “{ $words }”.
search-nearest = Did you mean:
search-kind-route = Routes
search-kind-unscored = Official categories without a route
search-kind-document = Papers
search-kind-question = Questions people ask
search-kind-term = Words of the field
search-kind-source = Sources
search-all = { $count ->
    [one] Show { $count } result
   *[other] Show all { $count } results
}
search-every-kind = Show results of every kind
search-paper-for = For the route:
search-paper-routes = { $count ->
    [one] and { $count } more route
   *[other] and { $count } more routes
}
search-question-of = About the route:
search-command-all = All { $count } of them: { $command }
