
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
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'The register of numbers: form, correct, exclude, prove')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the register into a file; the keys are not in it')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Make a register from a copy and audit it')
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
        'qonys;register' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Make a register in a database that has none')
            [CompletionResult]::new('form', 'form', [CompletionResultType]::ParameterValue, 'Form a number, or find the one the person has')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'An entry as it is now')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'An entry with everything that was done to it, and who asked about it')
            [CompletionResult]::new('correct', 'correct', [CompletionResultType]::ParameterValue, 'Change the data of an entry; the number stays')
            [CompletionResult]::new('exclude', 'exclude', [CompletionResultType]::ParameterValue, 'Exclude a number: for good on death, conditionally on nine other grounds')
            [CompletionResult]::new('return', 'return', [CompletionResultType]::ParameterValue, 'Bring a conditionally excluded number back')
            [CompletionResult]::new('replace', 'replace', [CompletionResultType]::ParameterValue, 'Form another number for the person; the old one stays, dead and linked')
            [CompletionResult]::new('admit', 'admit', [CompletionResultType]::ParameterValue, 'Admit an organisation that checks numbers')
            [CompletionResult]::new('lookup', 'lookup', [CompletionResultType]::ParameterValue, 'Does a number belong to a name and a date of birth?')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'Derive everything again and name the first row that does not agree')
            [CompletionResult]::new('checkpoint', 'checkpoint', [CompletionResultType]::ParameterValue, 'Sign the ledger')
            [CompletionResult]::new('prove', 'prove', [CompletionResultType]::ParameterValue, 'Prove that the newest act on a number is in the ledger')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check a proof without the register')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take over an existing register from a table (CSV)')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the ledger for everyone, or the entries with personal data')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'The register in figures')
            break
        }
        'qonys;register;init' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The name of the ledger: an address without https://, such as register.example.kz/numbers')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;register;form' {
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'A file with the person'’s data (JSON), as docs/guides/register.md describes it')
            [CompletionResult]::new('--application', '--application', [CompletionResultType]::ParameterName, 'The application on which it is done')
            [CompletionResult]::new('--other', '--other', [CompletionResultType]::ParameterName, 'An entry of another person, as an officer has found')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
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
        'qonys;register;show' {
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
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
        'qonys;register;history' {
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
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
        'qonys;register;correct' {
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'A file with the person'’s data (JSON), as docs/guides/register.md describes it')
            [CompletionResult]::new('--application', '--application', [CompletionResultType]::ParameterName, 'The application on which it is done')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;register;exclude' {
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, 'The lawful ground')
            [CompletionResult]::new('--application', '--application', [CompletionResultType]::ParameterName, 'The application on which it is done')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;register;return' {
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, 'The lawful ground')
            [CompletionResult]::new('--application', '--application', [CompletionResultType]::ParameterName, 'The application on which it is done')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;register;replace' {
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, 'The lawful ground')
            [CompletionResult]::new('--application', '--application', [CompletionResultType]::ParameterName, 'The application on which it is done')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'A file with the person'’s data (JSON), as docs/guides/register.md describes it')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
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
        'qonys;register;admit' {
            [CompletionResult]::new('--purpose', '--purpose', [CompletionResultType]::ParameterName, 'What it asks for')
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, 'The lawful ground')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;register;lookup' {
            [CompletionResult]::new('--surname', '--surname', [CompletionResultType]::ParameterName, 'The surname, in Latin or Cyrillic')
            [CompletionResult]::new('--given', '--given', [CompletionResultType]::ParameterName, 'The given name, in the same script')
            [CompletionResult]::new('--born', '--born', [CompletionResultType]::ParameterName, 'The date of birth, as 1985-01-31; any if not given')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'A file with the access token')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;register;audit' {
            [CompletionResult]::new('--against', '--against', [CompletionResultType]::ParameterName, 'A signed checkpoint that was kept elsewhere')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;register;checkpoint' {
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;register;prove' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write to this file instead')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;register;verify' {
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'The public key of the ledger')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;register;import' {
            [CompletionResult]::new('--application', '--application', [CompletionResultType]::ParameterName, 'The application on which it is done')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--rehearse', '--rehearse', [CompletionResultType]::ParameterName, 'Check everything and store nothing')
            [CompletionResult]::new('--defective', '--defective', [CompletionResultType]::ParameterName, 'Take numbers with a wrong check digit too, to be replaced later')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;register;export' {
            [CompletionResult]::new('--tiles', '--tiles', [CompletionResultType]::ParameterName, 'Write the ledger into this folder, for anyone to check')
            [CompletionResult]::new('--entries', '--entries', [CompletionResultType]::ParameterName, 'Write the entries into this file (CSV), with personal data')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
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
        'qonys;register;stats' {
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;backup' {
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'JSON for programs instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'This help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'This help')
            break
        }
        'qonys;restore' {
            [CompletionResult]::new('--against', '--against', [CompletionResultType]::ParameterName, 'A signed checkpoint that was kept elsewhere')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'The database: a file, or postgres://…; qonys.db if not given')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'The folder of the keys; “keys” if not given')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The account that acts; “console” if not given')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language: en, ru or kk; else that of the environment')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day whose rules apply, as 2026-11-24')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'The day by whose knowledge the rules are read, as 2026-11-24')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'A folder of data files instead of the catalogue inside the program')
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
