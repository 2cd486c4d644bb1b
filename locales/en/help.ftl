### The help of the commands and options.

help-about = May I settle in Kazakhstan? An answer with its sources, in English, Russian and Kazakh.
help-after = Times: --as-of chooses whose rules apply, --known-at by whose knowledge; both are today if not given.
    This is not legal advice.
help-usage = Usage
help-commands = Commands
help-arguments = Names
help-options = Options

## Commands
help-serve = Show the pages in a browser; this is done when no command is given
help-mcp = Answer by the Model Context Protocol, as tools for a language model
help-summary = The catalogue at a glance
help-check = Answer a few questions and read the verdict on every route
help-verdict = The verdict on every route from a file of answers
help-explain = The verdict on one route, down to answer, rule, article and date
help-routes = All routes by category
help-route = One route in full: who may have it, papers, cost, steps, sources
help-compare = Routes side by side
help-plan = Papers for each person, cost and dates of one route
help-sources = What was read; one source with everything that rests on it
help-catalogue = The data behind the answers
help-catalogue-check = Find everything that is wrong with the data files
help-catalogue-stats = The catalogue in figures
help-catalogue-diff = What changed between two states of the data, and whose outcomes change with it
help-catalogue-verify = Whether every passage still stands where it was read
help-catalogue-coverage = What the rows of each route rest on, and how old the readings are
help-catalogue-export = The whole data as JSON, or every figure as a table
help-ladder = What leads where from here: the shortest lawful ways with dates and cost
help-completions = Completions for a shell: bash, elvish, fish, powershell or zsh
help-man = The page of the manual, for man(1)
help-docs = Write the reference pages into a folder

## Options
help-option-lang = Language: en, ru or kk; else that of the environment
help-option-json = JSON for programs instead of text
help-option-as-of = The day whose rules apply, as 2026-11-24
help-option-known-at = The day by whose knowledge the rules are read, as 2026-11-24
help-option-data = A folder of data files instead of the catalogue inside the program
help-option-help = This help
help-option-version = The version
help-option-save = Keep the answers in this file after each of them, and go on from it
help-option-profile = A file of answers (TOML or JSON)
help-option-route = The identifier of a route, as “qonys routes” lists them
help-option-routes = Identifiers of two or more routes
help-option-start = The first day of the plan; today if not given
help-option-ics = Write the dates as a calendar file (iCalendar)
help-option-source = The key of a source, as “qonys sources” lists them
help-option-before = The state before: a folder of data, a file of bytes, or a revision of the data folder in git
help-option-after = The state after, named in the same way
help-option-profiles = A folder of files of answers: tell whose outcomes change
help-option-dir = A folder of saved copies of the sources
help-option-git = A clone of the acts with their history, or a folder of clones
help-option-thorough = Look for passages that begin within a word too; slow
help-option-csv = Every figure as a table (CSV)
help-option-schema = The JSON Schema of the export
help-option-out = Write to this file instead
help-option-goal = Where to: a route, “permanent” or “citizenship”; both of these if not given
help-option-shell = bash, elvish, fish, powershell or zsh
help-option-folder = The folder to write to
help-option-listen = Where to listen
help-option-base-url = The address under which the site is reached from outside
help-option-corrections = The mailbox to which reports of errors are sent
help-option-limit = Requests a minute that programs may send from one address; 0 for any number

## What stands for a value
help-value-language = LANGUAGE
help-value-date = DATE
help-value-folder = FOLDER
help-value-file = FILE
help-value-route = ROUTE
help-value-source = SOURCE
help-value-shell = SHELL
help-value-command = COMMAND
help-value-before = BEFORE
help-value-after = AFTER
help-value-address = ADDRESS
help-value-count = COUNT
help-value-options = options
