//! Reads the table that divan prints.
//!
//! A program's table begins with a line of column names; each further line is a branch of a tree,
//! drawn with `├─`, `╰─` and `│`, and holds figures when it is a leaf.

/// One benchmark. Times are as divan printed them, number and unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Figure {
    /// Program, groups and benchmark, parted by `/`.
    pub(super) name: String,
    pub(super) fastest: String,
    pub(super) slowest: String,
    pub(super) median: String,
    pub(super) mean: String,
    /// How often it was timed.
    pub(super) samples: String,
}

/// The figures of all tables in the output, in its order.
pub(super) fn parse(output: &str) -> Vec<Figure> {
    let mut figures = Vec::new();
    let mut path: Vec<String> = Vec::new();
    for line in output.lines() {
        if let Some((name, _)) = line.split_once(" fastest ") {
            path = vec![name.trim().to_owned()];
            continue;
        }
        let Some((depth, rest)) = branch(line) else { continue };
        if path.is_empty() {
            continue;
        }
        let mut cells = rest.split('│').map(str::trim);
        let (name, fastest) = named(cells.next().unwrap_or_default());
        path.truncate(depth);
        path.push(name.to_owned());
        let cells: Vec<&str> = cells.collect();
        if let (Some(fastest), [slowest, median, mean, samples, ..]) = (fastest, cells.as_slice()) {
            figures.push(Figure {
                name: path.join("/"),
                fastest: fastest.to_owned(),
                slowest: (*slowest).to_owned(),
                median: (*median).to_owned(),
                mean: (*mean).to_owned(),
                samples: (*samples).to_owned(),
            });
        }
    }
    figures
}

/// The depth of a branch, from 1, and what stands on it. Lines of throughput are no branch.
fn branch(line: &str) -> Option<(usize, &str)> {
    let cut = line.find("├─ ").or_else(|| line.find("╰─ "))?;
    let (before, rest) = line.split_at(cut);
    // Each floor is drawn three letters wide.
    (before.chars().all(|letter| " │".contains(letter)))
        .then(|| (before.chars().count() / 3 + 1, rest.trim_start_matches(['├', '╰', '─', ' '])))
}

/// Parts `name      1.25 µs` into name and time; a group has no time.
fn named(cell: &str) -> (&str, Option<&str>) {
    match cell.split_once("  ") {
        Some((name, time)) if !time.trim().is_empty() => (name, Some(time.trim())),
        _ => (cell, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As divan 0.1.21 prints it, for two programs.
    const OUTPUT: &str = "\
a              fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ load        0.972 ns      │ 0.982 ns      │ 0.977 ns      │ 0.977 ns      │ 100     │ 204800
╰─ one                       │               │               │               │         │
   ├─ arg                    │               │               │               │         │
   │  ├─ 10    1.945 ns      │ 33.22 ns      │ 1.964 ns      │ 2.28 ns       │ 100     │ 102400
   │  ╰─ 1000  135.5 ns      │ 153.7 ns      │ 146.8 ns      │ 145.7 ns      │ 100     │ 1600
   ├─ items    0.001 ns      │ 0.008 ns      │ 0.004 ns      │ 0.004 ns      │ 100     │ 819200
   │           5 Titem/s     │ 625 Gitem/s   │ 1.25 Titem/s  │ 1.25 Titem/s  │         │
   ╰─ deep                   │               │               │               │         │
      ╰─ last  0 ns          │ 0.001 ns      │ 0 ns          │ 0 ns          │ 100     │ 1638400

start     fastest       │ slowest       │ median        │ mean          │ samples │ iters
╰─ help  2 ms          │ 2 ms          │ 2 ms          │ 2 ms          │ 10      │ 10
";

    #[test]
    fn leaves_are_read_with_the_groups_they_stand_in() {
        let names: Vec<String> = parse(OUTPUT).into_iter().map(|figure| figure.name).collect();
        let wanted = [
            "a/load",
            "a/one/arg/10",
            "a/one/arg/1000",
            "a/one/items",
            "a/one/deep/last",
            "start/help",
        ];
        assert_eq!(names, wanted);
    }

    #[test]
    fn each_column_is_taken_for_what_it_is() {
        let wanted = Figure {
            name: "a/load".into(),
            fastest: "0.972 ns".into(),
            slowest: "0.982 ns".into(),
            median: "0.977 ns".into(),
            mean: "0.977 ns".into(),
            samples: "100".into(),
        };
        assert_eq!(parse(OUTPUT).first(), Some(&wanted));
    }

    #[test]
    fn other_output_holds_no_figure() {
        assert_eq!(parse("running 3 tests\ntest a ... ignored\n"), []);
    }
}
