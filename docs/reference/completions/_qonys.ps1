
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'qonys' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'qonys'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'qonys' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'The version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'The version')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Show the pages in a browser; this is done when no command is given')
            [CompletionResult]::new('mcp', 'mcp', [CompletionResultType]::ParameterValue, 'Answer by the Model Context Protocol, as tools for a language model')
            [CompletionResult]::new('summary', 'summary', [CompletionResultType]::ParameterValue, 'The catalogue at a glance')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Answer a few questions and read the verdict on every route')
            [CompletionResult]::new('verdict', 'verdict', [CompletionResultType]::ParameterValue, 'The verdict on every route from a file of answers')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'The verdict on one route, down to answer, rule, article and date')
            [CompletionResult]::new('routes', 'routes', [CompletionResultType]::ParameterValue, 'All routes by category')
            [CompletionResult]::new('route', 'route', [CompletionResultType]::ParameterValue, 'One route in full: who may have it, papers, cost, steps, sources')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find routes, papers, questions, terms and sources by words in any of the three languages')
            [CompletionResult]::new('compare', 'compare', [CompletionResultType]::ParameterValue, 'Routes side by side')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Papers for each person, cost and dates of one route')
            [CompletionResult]::new('ladder', 'ladder', [CompletionResultType]::ParameterValue, 'What leads where from here: the shortest lawful ways with dates and cost')
            [CompletionResult]::new('batch', 'batch', [CompletionResultType]::ParameterValue, 'The outcome of every person of a file on every route, with the criterion that decides it')
            [CompletionResult]::new('impact', 'impact', [CompletionResultType]::ParameterValue, 'What a change of the data is to the people of a file: on each route, who gains, who loses, of whom it can no longer be told')
            [CompletionResult]::new('sources', 'sources', [CompletionResultType]::ParameterValue, 'What was read; one source with everything that rests on it')
            [CompletionResult]::new('catalogue', 'catalogue', [CompletionResultType]::ParameterValue, 'The data behind the answers')
            [CompletionResult]::new('iin', 'iin', [CompletionResultType]::ParameterValue, 'Identification numbers of persons (IIN) and organisations (BIN)')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Completions for a shell: bash, elvish, fish, powershell or zsh')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'The page of the manual, for man(1)')
            [CompletionResult]::new('docs', 'docs', [CompletionResultType]::ParameterValue, 'Write the reference pages into a folder')
            break
        }
        'qonys;serve' {
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'Where to listen')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'The address under which the site is reached from outside')
            [CompletionResult]::new('--corrections', '--corrections', [CompletionResultType]::ParameterName, 'The mailbox to which reports of errors are sent')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Requests a minute that programs may send from one address; 0 for any number')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;mcp' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;summary' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;check' {
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Keep the answers in this file after each of them, and go on from it')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A file of answers (TOML or JSON)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;verdict' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A file of answers (TOML or JSON)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;explain' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A file of answers (TOML or JSON)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;routes' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;route' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;search' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;compare' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A file of answers (TOML or JSON)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;plan' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A file of answers (TOML or JSON)')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'The first day of the plan; today if not given')
            [CompletionResult]::new('--ics', '--ics', [CompletionResultType]::ParameterName, 'Write the dates as a calendar file (iCalendar)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;ladder' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A file of answers (TOML or JSON)')
            [CompletionResult]::new('--goal', '--goal', [CompletionResultType]::ParameterName, 'Where to: a route, “permanent” or “citizenship”; both of these if not given')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;batch' {
            [CompletionResult]::new('--routes', '--routes', [CompletionResultType]::ParameterName, 'Identifiers of routes, separated by commas; all if not given')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the outcomes to this file (.csv or .jsonl); it appears when it is whole')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;impact' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The state before: a folder of data, a file of bytes, or a revision of the data folder in git')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The state after, named in the same way')
            [CompletionResult]::new('--svg', '--svg', [CompletionResultType]::ParameterName, 'Write a chart to this file (SVG)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;sources' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;catalogue' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Find everything that is wrong with the data files')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'The catalogue in figures')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'What changed between two states of the data, and whose outcomes change with it')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Whether every passage still stands where it was read')
            [CompletionResult]::new('coverage', 'coverage', [CompletionResultType]::ParameterValue, 'What the rows of each route rest on, and how old the readings are')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'The whole data as JSON, or every figure as a table')
            break
        }
        'qonys;catalogue;check' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;catalogue;stats' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;catalogue;diff' {
            [CompletionResult]::new('--profiles', '--profiles', [CompletionResultType]::ParameterName, 'A folder of files of answers: tell whose outcomes change')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;catalogue;verify' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'A folder of saved copies of the sources')
            [CompletionResult]::new('--git', '--git', [CompletionResultType]::ParameterName, 'A clone of the acts with their history, or a folder of clones')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--thorough', '--thorough', [CompletionResultType]::ParameterName, 'Look for passages that begin within a word too; slow')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;catalogue;coverage' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;catalogue;export' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write to this file instead')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--csv', '--csv', [CompletionResultType]::ParameterName, 'Every figure as a table (CSV)')
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'The JSON Schema of the export')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;iin' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Whether numbers are well-formed, and if not, why')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'What the digits of a number say, and what they do not')
            [CompletionResult]::new('scan', 'scan', [CompletionResultType]::ParameterValue, 'Find numbers in a text')
            [CompletionResult]::new('capacity', 'capacity', [CompletionResultType]::ParameterValue, 'How many numbers there are')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Made-up numbers for tests')
            break
        }
        'qonys;iin;check' {
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Check a file with a number on each line')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;iin;explain' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--reveal', '--reveal', [CompletionResultType]::ParameterName, 'Show all digits instead of the first six')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;iin;scan' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--reveal', '--reveal', [CompletionResultType]::ParameterName, 'Show all digits instead of the first six')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;iin;capacity' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;iin;generate' {
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'How many')
            [CompletionResult]::new('--born', '--born', [CompletionResultType]::ParameterName, 'The date of birth, as 1985-01-31; any if not given')
            [CompletionResult]::new('--sex', '--sex', [CompletionResultType]::ParameterName, '“m” for men, “f” for women')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The same seed gives the same numbers')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--test', '--test', [CompletionResultType]::ParameterName, 'Confirm that the numbers are for tests')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;completions' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;man' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;docs' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
