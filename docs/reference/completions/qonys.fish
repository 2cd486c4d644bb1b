# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_qonys_global_optspecs
    string join \n lang= json as-of= known-at= data= h/help V/version
end

function __fish_qonys_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_qonys_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_qonys_using_subcommand
    set -l cmd (__fish_qonys_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c qonys -n "__fish_qonys_needs_command" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_needs_command" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_needs_command" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_needs_command" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_needs_command" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_needs_command" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_needs_command" -s V -l version -d 'The version'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "serve" -d 'Show the pages in a browser; this is done when no command is given'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "mcp" -d 'Answer by the Model Context Protocol, as tools for a language model'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "summary" -d 'The catalogue at a glance'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "check" -d 'Answer a few questions and read the verdict on every route'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "verdict" -d 'The verdict on every route from a file of answers'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "explain" -d 'The verdict on one route, down to answer, rule, article and date'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "routes" -d 'All routes by category'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "route" -d 'One route in full: who may have it, papers, cost, steps, sources'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "search" -d 'Find routes, papers, questions, terms and sources by words in any of the three languages'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "compare" -d 'Routes side by side'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "plan" -d 'Papers for each person, cost and dates of one route'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "ladder" -d 'What leads where from here: the shortest lawful ways with dates and cost'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "batch" -d 'The outcome of every person of a file on every route, with the criterion that decides it'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "impact" -d 'What a change of the data is to the people of a file: on each route, who gains, who loses, of whom it can no longer be told'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "sources" -d 'What was read; one source with everything that rests on it'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "catalogue" -d 'The data behind the answers'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "iin" -d 'Identification numbers of persons (IIN) and organisations (BIN)'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "register" -d 'The register of numbers: form, correct, exclude, prove'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "backup" -d 'Copy the register into a file; the keys are not in it'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "restore" -d 'Make a register from a copy and audit it'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "completions" -d 'Completions for a shell: bash, elvish, fish, powershell or zsh'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "man" -d 'The page of the manual, for man(1)'
complete -c qonys -n "__fish_qonys_needs_command" -f -a "docs" -d 'Write the reference pages into a folder'
complete -c qonys -n "__fish_qonys_using_subcommand serve" -l listen -d 'Where to listen' -r
complete -c qonys -n "__fish_qonys_using_subcommand serve" -l base-url -d 'The address under which the site is reached from outside' -r
complete -c qonys -n "__fish_qonys_using_subcommand serve" -l corrections -d 'The mailbox to which reports of errors are sent' -r
complete -c qonys -n "__fish_qonys_using_subcommand serve" -l limit -d 'Requests a minute that programs may send from one address; 0 for any number' -r
complete -c qonys -n "__fish_qonys_using_subcommand serve" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand serve" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand serve" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand serve" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand serve" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand serve" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand mcp" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand mcp" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand mcp" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand mcp" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand mcp" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand mcp" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand summary" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand summary" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand summary" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand summary" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand summary" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand summary" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand check" -l save -d 'Keep the answers in this file after each of them, and go on from it' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand check" -l profile -d 'A file of answers (TOML or JSON)' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand check" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand check" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand check" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand check" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand check" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand check" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand verdict" -l profile -d 'A file of answers (TOML or JSON)' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand verdict" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand verdict" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand verdict" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand verdict" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand verdict" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand verdict" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand explain" -l profile -d 'A file of answers (TOML or JSON)' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand explain" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand explain" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand explain" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand explain" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand explain" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand explain" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand routes" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand routes" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand routes" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand routes" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand routes" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand routes" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand route" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand route" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand route" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand route" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand route" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand route" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand search" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand search" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand search" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand search" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand search" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand search" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand compare" -l profile -d 'A file of answers (TOML or JSON)' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand compare" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand compare" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand compare" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand compare" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand compare" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand compare" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand plan" -l profile -d 'A file of answers (TOML or JSON)' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand plan" -l start -d 'The first day of the plan; today if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand plan" -l ics -d 'Write the dates as a calendar file (iCalendar)' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand plan" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand plan" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand plan" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand plan" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand plan" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand plan" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand ladder" -l profile -d 'A file of answers (TOML or JSON)' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand ladder" -l goal -d 'Where to: a route, “permanent” or “citizenship”; both of these if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand ladder" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand ladder" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand ladder" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand ladder" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand ladder" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand ladder" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand batch" -l routes -d 'Identifiers of routes, separated by commas; all if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand batch" -l output -d 'Write the outcomes to this file (.csv or .jsonl); it appears when it is whole' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand batch" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand batch" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand batch" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand batch" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand batch" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand batch" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand impact" -l from -d 'The state before: a folder of data, a file of bytes, or a revision of the data folder in git' -r
complete -c qonys -n "__fish_qonys_using_subcommand impact" -l to -d 'The state after, named in the same way' -r
complete -c qonys -n "__fish_qonys_using_subcommand impact" -l svg -d 'Write a chart to this file (SVG)' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand impact" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand impact" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand impact" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand impact" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand impact" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand impact" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand sources" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand sources" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand sources" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand sources" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand sources" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand sources" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and not __fish_seen_subcommand_from check stats diff verify coverage export" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and not __fish_seen_subcommand_from check stats diff verify coverage export" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and not __fish_seen_subcommand_from check stats diff verify coverage export" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and not __fish_seen_subcommand_from check stats diff verify coverage export" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and not __fish_seen_subcommand_from check stats diff verify coverage export" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and not __fish_seen_subcommand_from check stats diff verify coverage export" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and not __fish_seen_subcommand_from check stats diff verify coverage export" -f -a "check" -d 'Find everything that is wrong with the data files'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and not __fish_seen_subcommand_from check stats diff verify coverage export" -f -a "stats" -d 'The catalogue in figures'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and not __fish_seen_subcommand_from check stats diff verify coverage export" -f -a "diff" -d 'What changed between two states of the data, and whose outcomes change with it'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and not __fish_seen_subcommand_from check stats diff verify coverage export" -f -a "verify" -d 'Whether every passage still stands where it was read'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and not __fish_seen_subcommand_from check stats diff verify coverage export" -f -a "coverage" -d 'What the rows of each route rest on, and how old the readings are'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and not __fish_seen_subcommand_from check stats diff verify coverage export" -f -a "export" -d 'The whole data as JSON, or every figure as a table'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from check" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from check" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from check" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from check" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from check" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from check" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from stats" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from stats" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from stats" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from stats" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from stats" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from stats" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from diff" -l profiles -d 'A folder of files of answers: tell whose outcomes change' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from diff" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from diff" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from diff" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from diff" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from diff" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from diff" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from verify" -l dir -d 'A folder of saved copies of the sources' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from verify" -l git -d 'A clone of the acts with their history, or a folder of clones' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from verify" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from verify" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from verify" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from verify" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from verify" -l thorough -d 'Look for passages that begin within a word too; slow'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from verify" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from verify" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from coverage" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from coverage" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from coverage" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from coverage" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from coverage" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from coverage" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from export" -l out -d 'Write to this file instead' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from export" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from export" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from export" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from export" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from export" -l csv -d 'Every figure as a table (CSV)'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from export" -l schema -d 'The JSON Schema of the export'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from export" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand catalogue; and __fish_seen_subcommand_from export" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and not __fish_seen_subcommand_from check explain scan capacity generate" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and not __fish_seen_subcommand_from check explain scan capacity generate" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and not __fish_seen_subcommand_from check explain scan capacity generate" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and not __fish_seen_subcommand_from check explain scan capacity generate" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand iin; and not __fish_seen_subcommand_from check explain scan capacity generate" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and not __fish_seen_subcommand_from check explain scan capacity generate" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and not __fish_seen_subcommand_from check explain scan capacity generate" -f -a "check" -d 'Whether numbers are well-formed, and if not, why'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and not __fish_seen_subcommand_from check explain scan capacity generate" -f -a "explain" -d 'What the digits of a number say, and what they do not'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and not __fish_seen_subcommand_from check explain scan capacity generate" -f -a "scan" -d 'Find numbers in a text'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and not __fish_seen_subcommand_from check explain scan capacity generate" -f -a "capacity" -d 'How many numbers there are'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and not __fish_seen_subcommand_from check explain scan capacity generate" -f -a "generate" -d 'Made-up numbers for tests'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from check" -l file -d 'Check a file with a number on each line' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from check" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from check" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from check" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from check" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from check" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from check" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from explain" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from explain" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from explain" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from explain" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from explain" -l reveal -d 'Show all digits instead of the first six'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from explain" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from explain" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from scan" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from scan" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from scan" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from scan" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from scan" -l reveal -d 'Show all digits instead of the first six'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from scan" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from scan" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from capacity" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from capacity" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from capacity" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from capacity" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from capacity" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from capacity" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from generate" -l count -d 'How many' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from generate" -l born -d 'The date of birth, as 1985-01-31; any if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from generate" -l sex -d '“m” for men, “f” for women' -r -f -a "m\t''
f\t''"
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from generate" -l seed -d 'The same seed gives the same numbers' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from generate" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from generate" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from generate" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from generate" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from generate" -l test -d 'Confirm that the numbers are for tests'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from generate" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand iin; and __fish_seen_subcommand_from generate" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -f -a "init" -d 'Make a register in a database that has none'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -f -a "form" -d 'Form a number, or find the one the person has'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -f -a "show" -d 'An entry as it is now'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -f -a "history" -d 'An entry with everything that was done to it, and who asked about it'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -f -a "correct" -d 'Change the data of an entry; the number stays'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -f -a "exclude" -d 'Exclude a number: for good on death, conditionally on nine other grounds'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -f -a "return" -d 'Bring a conditionally excluded number back'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -f -a "replace" -d 'Form another number for the person; the old one stays, dead and linked'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -f -a "admit" -d 'Admit an organisation that checks numbers'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -f -a "lookup" -d 'Does a number belong to a name and a date of birth?'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -f -a "audit" -d 'Derive everything again and name the first row that does not agree'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -f -a "checkpoint" -d 'Sign the ledger'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -f -a "prove" -d 'Prove that the newest act on a number is in the ledger'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -f -a "verify" -d 'Check a proof without the register'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -f -a "import" -d 'Take over an existing register from a table (CSV)'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -f -a "export" -d 'Write the ledger for everyone, or the entries with personal data'
complete -c qonys -n "__fish_qonys_using_subcommand register; and not __fish_seen_subcommand_from init form show history correct exclude return replace admit lookup audit checkpoint prove verify import export stats" -f -a "stats" -d 'The register in figures'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from init" -l ledger -d 'The name of the ledger: an address without https://, such as register.example.kz/numbers' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from init" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from init" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from init" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from init" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from init" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from init" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from init" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from init" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from init" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from form" -l person -d 'A file with the person’s data (JSON), as docs/guides/register.md describes it' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from form" -l application -d 'The application on which it is done' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from form" -l other -d 'An entry of another person, as an officer has found' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from form" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from form" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from form" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from form" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from form" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from form" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from form" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from form" -l reveal -d 'Show all digits instead of the first six'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from form" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from form" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from show" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from show" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from show" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from show" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from show" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from show" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from show" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from show" -l reveal -d 'Show all digits instead of the first six'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from show" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from show" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from history" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from history" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from history" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from history" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from history" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from history" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from history" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from history" -l reveal -d 'Show all digits instead of the first six'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from history" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from history" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from correct" -l person -d 'A file with the person’s data (JSON), as docs/guides/register.md describes it' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from correct" -l application -d 'The application on which it is done' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from correct" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from correct" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from correct" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from correct" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from correct" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from correct" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from correct" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from correct" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from correct" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from exclude" -l ground -d 'The lawful ground' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from exclude" -l application -d 'The application on which it is done' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from exclude" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from exclude" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from exclude" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from exclude" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from exclude" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from exclude" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from exclude" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from exclude" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from exclude" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from return" -l ground -d 'The lawful ground' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from return" -l application -d 'The application on which it is done' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from return" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from return" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from return" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from return" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from return" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from return" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from return" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from return" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from return" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from replace" -l ground -d 'The lawful ground' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from replace" -l application -d 'The application on which it is done' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from replace" -l person -d 'A file with the person’s data (JSON), as docs/guides/register.md describes it' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from replace" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from replace" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from replace" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from replace" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from replace" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from replace" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from replace" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from replace" -l reveal -d 'Show all digits instead of the first six'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from replace" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from replace" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from admit" -l purpose -d 'What it asks for' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from admit" -l ground -d 'The lawful ground' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from admit" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from admit" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from admit" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from admit" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from admit" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from admit" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from admit" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from admit" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from admit" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from lookup" -l surname -d 'The surname, in Latin or Cyrillic' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from lookup" -l given -d 'The given name, in the same script' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from lookup" -l born -d 'The date of birth, as 1985-01-31; any if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from lookup" -l token -d 'A file with the access token' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from lookup" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from lookup" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from lookup" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from lookup" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from lookup" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from lookup" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from lookup" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from lookup" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from lookup" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from audit" -l against -d 'A signed checkpoint that was kept elsewhere' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from audit" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from audit" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from audit" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from audit" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from audit" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from audit" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from audit" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from audit" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from audit" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from checkpoint" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from checkpoint" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from checkpoint" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from checkpoint" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from checkpoint" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from checkpoint" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from checkpoint" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from checkpoint" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from checkpoint" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from prove" -l out -d 'Write to this file instead' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from prove" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from prove" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from prove" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from prove" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from prove" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from prove" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from prove" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from prove" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from prove" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from verify" -l key -d 'The public key of the ledger' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from verify" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from verify" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from verify" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from verify" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from verify" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from verify" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from import" -l application -d 'The application on which it is done' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from import" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from import" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from import" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from import" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from import" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from import" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from import" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from import" -l rehearse -d 'Check everything and store nothing'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from import" -l defective -d 'Take numbers with a wrong check digit too, to be replaced later'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from import" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from import" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from export" -l tiles -d 'Write the ledger into this folder, for anyone to check' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from export" -l entries -d 'Write the entries into this file (CSV), with personal data' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from export" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from export" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from export" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from export" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from export" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from export" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from export" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from export" -l reveal -d 'Show all digits instead of the first six'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from export" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from export" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from stats" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from stats" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from stats" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from stats" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from stats" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from stats" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from stats" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from stats" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand register; and __fish_seen_subcommand_from stats" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand backup" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand backup" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand backup" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand backup" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand backup" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand backup" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand backup" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand backup" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand backup" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand restore" -l against -d 'A signed checkpoint that was kept elsewhere' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand restore" -l database -d 'The database: a file, or postgres://…; qonys.db if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand restore" -l keys -d 'The folder of the keys; “keys” if not given' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand restore" -l account -d 'The account that acts; “console” if not given' -r
complete -c qonys -n "__fish_qonys_using_subcommand restore" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand restore" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand restore" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand restore" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand restore" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand restore" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand completions" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand completions" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand completions" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand completions" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand completions" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand completions" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand man" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand man" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand man" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand man" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand man" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand man" -s h -l help -d 'This help'
complete -c qonys -n "__fish_qonys_using_subcommand docs" -l lang -d 'Language: en, ru or kk; else that of the environment' -r
complete -c qonys -n "__fish_qonys_using_subcommand docs" -l as-of -d 'The day whose rules apply, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand docs" -l known-at -d 'The day by whose knowledge the rules are read, as 2026-11-24' -r
complete -c qonys -n "__fish_qonys_using_subcommand docs" -l data -d 'A folder of data files instead of the catalogue inside the program' -r -F
complete -c qonys -n "__fish_qonys_using_subcommand docs" -l json -d 'JSON for programs instead of text'
complete -c qonys -n "__fish_qonys_using_subcommand docs" -s h -l help -d 'This help'
