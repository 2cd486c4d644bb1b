//! The page of what `--json` prints.

use std::fmt::Write;

/// What JSON a command gives: its words, the key, what stands there.
const COMMANDS: &[(&str, &str, &str)] = &[
    (
        "summary",
        "catalogue",
        "counts of routes by category, of sources and passages; `unscored`: official categories without a route, each \
         with the reason",
    ),
    (
        "verdict, check",
        "verdicts",
        "`routes`: a verdict for each route; `contradictions`: answers that cannot both be true; `identifier`: the name of \
         the result, the same for the same answers, days and release",
    ),
    ("explain", "verdict", "one of these verdicts"),
    (
        "routes",
        "routes",
        "id, kind, category, name, summary, authority, state, from, until; beside it `unscored`",
    ),
    ("route", "route", "the route with the rows that hold on the two days"),
    (
        "search WORD",
        "search",
        "`groups`: by kind, the best first, `hits` with `title` and `snippet` (`marks`: pairs of positions in characters) \
         and `score`; `meant`: what was looked for in place of what was mistyped; `unknown` words and those `nearest`",
    ),
    ("compare", "comparison", "`rows`: a topic with a cell for each of `routes`, in their order"),
    ("plan", "plan", "papers of each person, order, cost, steps with dates, duties, warnings"),
    (
        "ladder",
        "ladder",
        "`goals`: each with `ways` of `steps`, nearest first; `fixed`: what stands against it if there is none",
    ),
    (
        "batch FILE --output OUT",
        "batch",
        "`people` judged, rows `refused`, `routes` with the counts of outcomes, `problems`: faults with `row` and `column`; \
         without `--output` it prints lines of JSON, one a person, described in [batch.md](../guides/batch.md)",
    ),
    (
        "impact",
        "impact",
        "`people`, how many are `concerned`, rows `refused`; `routes`: `gain`, `lose`, `undecided`, `other`, each `people` \
         and the rows of `examples`; `turns`: which outcome became which",
    ),
    (
        "iin check",
        "numbers",
        "each number, masked: `well_formed`, `kind`, and `classic`, what the digits say by the old layout; else the \
         `rule` it breaks, the `position`, `because`",
    ),
    (
        "iin check --file",
        "counts",
        "lines by what they are; `wrong`: the first wrong ones with their `line`",
    ),
    ("iin explain", "number", "the same of one number, with `digits` and `limits` in words"),
    (
        "iin scan",
        "found",
        "each place as in `iin check`, with `line`, `column` and `announced`, the kind that a word before it names; `counts`",
    ),
    ("iin capacity", "capacity", "how many numbers there are"),
    ("iin generate --test", "test_numbers", "made-up numbers, whole; `seed`, `note`"),
    ("sources", "sources", "every source"),
    ("sources KEY", "source", "the source, its passages, and the rows that rest on each"),
    ("catalogue stats", "catalogue", "the figures"),
    (
        "catalogue coverage",
        "coverage",
        "`routes`: rows by ground, `shares` in tenths of a percent, the texts read with their age; the same for all",
    ),
    (
        "catalogue diff",
        "diff",
        "`changes`: things with their differences, and the routes they can reach; `people`: outcomes that change",
    ),
    (
        "catalogue verify --dir",
        "pages",
        "each passage with its `outcome`, counts, pages of no source",
    ),
    ("catalogue verify --git", "history", "each act with newer editions and its passages, counts"),
];

/// Fields of the answers about a person.
const FIELDS: &[(&str, &[(&str, &str)])] = &[
    (
        "A verdict",
        &[
            ("route", "the route"),
            ("outcome", "`eligible`, `not-eligible`, `cannot-tell`, `closed`"),
            ("closed", "why it is closed, if it is"),
            ("support", "the weakest support relied on: `confirmed`, `reported`, `conflicting`"),
            (
                "waiting",
                "what would decide it: `answers`, `sources` that disagree (criteria), `points`, `figures`",
            ),
            ("contradictions", "contradictions that touch it"),
            ("criteria", "its criteria, those that decide nothing included"),
            ("changes", "`openings`: what would open it; `outlook`: what waiting does"),
        ],
    ),
    (
        "A criterion",
        &[
            ("criterion", "its name within the route"),
            ("decides", "`rule`, `authority`, `nobody`"),
            ("outcome", "`met`, `not-met`, `unknown`, `not-applicable`"),
            ("applies", "the condition under which it applies, if it does not always"),
            (
                "rule",
                "`one` condition, `readings` of sources that disagree (each with `text`), or `shown`",
            ),
            ("support", "of its passages and figures"),
            ("cite", "where it was read"),
        ],
    ),
    (
        "A condition",
        &[
            ("text", "as written in the data"),
            ("truth", "`true`, `false`, `unknown`, `not-applicable`"),
            (
                "part",
                "what it is made of: `all`, `any`, `not`, `derived`, or a `leaf` with facts, sides and figures",
            ),
        ],
    ),
    (
        "A fact",
        &[
            ("fact", "its name in a file of answers"),
            (
                "given",
                "`known`, `unknown`, `not-asked`, `open` (not known whether it applies), `not-applicable`",
            ),
            ("answer", "as in a file of answers, if it is known"),
            ("to", "in a change: the answers that do it, one as good as another"),
        ],
    ),
    (
        "What would open a route",
        &[
            ("suggestions", "one change or two, each tried: with it the route is open"),
            (
                "partial",
                "if nothing opens it: changes after which it is refused no longer, with what it waits for then",
            ),
            ("fixed", "facts that stand against it and cannot change"),
            (
                "opens, lost, ends",
                "days of the outlook: when waiting opens it, when it is lost, its last day",
            ),
        ],
    ),
    (
        "A paper of a plan",
        &[
            (
                "document",
                "which paper; `issuer` in words, `legalisation_kind` and `translation` as in the data",
            ),
            ("need", "`needed`, `not-needed`, or `cannot-tell` with what it waits for"),
            (
                "legalisation",
                "for each citizenship of the person, if that state issued the paper: `country`, `needs` (`nothing`, \
                 `apostille`, `consular`, `ask-the-authority`), `because`, the `list` that says so, `text`",
            ),
            ("window", "when it is to be issued and asked for"),
            ("cite", "where it was read"),
        ],
    ),
    (
        "A step of a way",
        &[
            ("route", "the route"),
            (
                "begins",
                "the first day on which it can be begun; `waits_since`, if one waits for it",
            ),
            ("assumes", "changes that are supposed, as in what would open a route"),
            (
                "promise",
                "what is said of the route on that day, and what it waits for if it cannot be told",
            ),
            (
                "decision, cost, unstated",
                "when it is decided, what it costs, fees without a stated amount",
            ),
            ("becomes", "what the person is then, with the `note` on what breaks a count of time"),
            ("late", "when it begins, and its outcome, if every step before takes its whole term"),
        ],
    ),
    (
        "A passage",
        &[
            ("source, title, publisher, kind, tier, url", "the source"),
            ("locator, locator_text", "the place in its normal form, and in words"),
            ("edition, read", "the date of the text that was read, and the day of reading"),
            ("support", "how well the place supports what cites it"),
            ("stale, stale_text", "whether a newer text may exist, and what is known of it"),
        ],
    ),
];

/// The page in Markdown.
pub(super) fn page() -> String {
    let mut page = String::from(
        "# JSON\n\nWith `--json` a command prints one object: `release`, `as_of`, `known_at`, `language`, and under one \
         more key what was asked for. Amounts are written as in a file of answers, or in minor units (hundredths) where \
         a field says `minor`; days are written as 2026-11-24; text keys are never translated.\n\n## Names and texts\n\n\
         Rows of the catalogue are named by their ids. Beside every field that names something stands one of the same \
         name with `_text` at its end, in the language of `--lang`: `route` and `route_text`, `criterion` and \
         `criterion_text`, `fact` and `fact_text` (the label), `answer` and `answer_text`, `outcome` and `outcome_text`, \
         `locator` and `locator_text`. Of a list of names the texts are a list in the same order.\n\n`cite` holds keys of passages; each of them \
         stands once under `passages`, beside the answer.\n\n## Commands\n\n| command | key | what stands there |\n\
         | --- | --- | --- |\n",
    );
    for (command, key, what) in COMMANDS {
        let _ = writeln!(page, "| `{command}` | `{key}` | {what} |");
    }
    page.push_str(
        "\n`catalogue check --json` prints `errors`, `warnings` and `problems`, each with file, line, column, message and \
         help. `catalogue export` prints the data themselves: their form is [schema/export.json](schema/export.json), \
         named by their field `format`.\n",
    );
    for (name, fields) in FIELDS {
        let _ = write!(page, "\n## {name}\n\n| field | meaning |\n| --- | --- |\n");
        for (field, meaning) in *fields {
            let _ = writeln!(page, "| `{}` | {meaning} |", field.replace(", ", "`, `"));
        }
    }
    page
}
