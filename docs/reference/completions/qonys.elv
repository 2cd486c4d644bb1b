
use builtin;
use str;

set edit:completion:arg-completer[qonys] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'qonys'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'qonys'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
            cand -V 'The version'
            cand --version 'The version'
            cand serve 'Show the pages in a browser; this is done when no command is given'
            cand mcp 'Answer by the Model Context Protocol, as tools for a language model'
            cand summary 'The catalogue at a glance'
            cand check 'Answer a few questions and read the verdict on every route'
            cand verdict 'The verdict on every route from a file of answers'
            cand explain 'The verdict on one route, down to answer, rule, article and date'
            cand routes 'All routes by category'
            cand route 'One route in full: who may have it, papers, cost, steps, sources'
            cand search 'Find routes, papers, questions, terms and sources by words in any of the three languages'
            cand compare 'Routes side by side'
            cand plan 'Papers for each person, cost and dates of one route'
            cand ladder 'What leads where from here: the shortest lawful ways with dates and cost'
            cand batch 'The outcome of every person of a file on every route, with the criterion that decides it'
            cand impact 'What a change of the data is to the people of a file: on each route, who gains, who loses, of whom it can no longer be told'
            cand sources 'What was read; one source with everything that rests on it'
            cand catalogue 'The data behind the answers'
            cand iin 'Identification numbers of persons (IIN) and organisations (BIN)'
            cand completions 'Completions for a shell: bash, elvish, fish, powershell or zsh'
            cand man 'The page of the manual, for man(1)'
            cand docs 'Write the reference pages into a folder'
        }
        &'qonys;serve'= {
            cand --listen 'Where to listen'
            cand --base-url 'The address under which the site is reached from outside'
            cand --corrections 'The mailbox to which reports of errors are sent'
            cand --limit 'Requests a minute that programs may send from one address; 0 for any number'
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;mcp'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;summary'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;check'= {
            cand --save 'Keep the answers in this file after each of them, and go on from it'
            cand --profile 'A file of answers (TOML or JSON)'
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;verdict'= {
            cand --profile 'A file of answers (TOML or JSON)'
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;explain'= {
            cand --profile 'A file of answers (TOML or JSON)'
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;routes'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;route'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;search'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;compare'= {
            cand --profile 'A file of answers (TOML or JSON)'
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;plan'= {
            cand --profile 'A file of answers (TOML or JSON)'
            cand --start 'The first day of the plan; today if not given'
            cand --ics 'Write the dates as a calendar file (iCalendar)'
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;ladder'= {
            cand --profile 'A file of answers (TOML or JSON)'
            cand --goal 'Where to: a route, “permanent” or “citizenship”; both of these if not given'
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;batch'= {
            cand --routes 'Identifiers of routes, separated by commas; all if not given'
            cand --output 'Write the outcomes to this file (.csv or .jsonl); it appears when it is whole'
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;impact'= {
            cand --from 'The state before: a folder of data, a file of bytes, or a revision of the data folder in git'
            cand --to 'The state after, named in the same way'
            cand --svg 'Write a chart to this file (SVG)'
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;sources'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;catalogue'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
            cand check 'Find everything that is wrong with the data files'
            cand stats 'The catalogue in figures'
            cand diff 'What changed between two states of the data, and whose outcomes change with it'
            cand verify 'Whether every passage still stands where it was read'
            cand coverage 'What the rows of each route rest on, and how old the readings are'
            cand export 'The whole data as JSON, or every figure as a table'
        }
        &'qonys;catalogue;check'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;catalogue;stats'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;catalogue;diff'= {
            cand --profiles 'A folder of files of answers: tell whose outcomes change'
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;catalogue;verify'= {
            cand --dir 'A folder of saved copies of the sources'
            cand --git 'A clone of the acts with their history, or a folder of clones'
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --thorough 'Look for passages that begin within a word too; slow'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;catalogue;coverage'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;catalogue;export'= {
            cand --out 'Write to this file instead'
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --csv 'Every figure as a table (CSV)'
            cand --schema 'The JSON Schema of the export'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;iin'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
            cand check 'Whether numbers are well-formed, and if not, why'
            cand explain 'What the digits of a number say, and what they do not'
            cand scan 'Find numbers in a text'
            cand capacity 'How many numbers there are'
            cand generate 'Made-up numbers for tests'
        }
        &'qonys;iin;check'= {
            cand --file 'Check a file with a number on each line'
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;iin;explain'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --reveal 'Show all digits instead of the first six'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;iin;scan'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --reveal 'Show all digits instead of the first six'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;iin;capacity'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;iin;generate'= {
            cand --count 'How many'
            cand --born 'The date of birth, as 1985-01-31; any if not given'
            cand --sex '“m” for men, “f” for women'
            cand --seed 'The same seed gives the same numbers'
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --test 'Confirm that the numbers are for tests'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;completions'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;man'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
        &'qonys;docs'= {
            cand --lang 'Language: en, ru or kk; else that of the environment'
            cand --as-of 'The day whose rules apply, as 2026-11-24'
            cand --known-at 'The day by whose knowledge the rules are read, as 2026-11-24'
            cand --data 'A folder of data files instead of the catalogue inside the program'
            cand --json 'JSON for programs instead of text'
            cand -h 'This help'
            cand --help 'This help'
        }
    ]
    $completions[$command]
}
