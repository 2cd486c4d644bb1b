//! Routes as a whole, and their tests.

use super::{Build, Outer, condition::Site};
use crate::{
    model::{Basis, Category, Criterion, CriterionKind, Decides, Reading, Route, RouteKind, Rule},
    read::{DataFile, Row},
    shape::FileKind,
    words::did_you_mean,
};

impl Build<'_> {
    /// Routes in the order of their names, as `names` counts them.
    pub(super) fn routes(&mut self) -> Vec<Route> {
        let mut routes: Vec<Route> = Vec::new();
        for file in self.files.iter().filter(|file| file.kind == FileKind::Route) {
            routes.extend(file.rows.first().and_then(|row| self.route(file, row)));
        }
        routes.sort_by(|left, right| left.id.cmp(&right.id));
        routes
    }

    fn route(&mut self, file: &DataFile, row: &Row) -> Option<Route> {
        let id = row.text("id").to_owned();
        if row.has("id") && id != file.stem {
            self.report
                .error(
                    row.place_of("id"),
                    format!("the route `{id}` stands in a file of another name"),
                )
                .help(format!("name the file `{id}.toml`"));
        }
        let basis = self.basis(row, Outer::default());
        if row.flag("pilot") && basis.validity.until.is_none() {
            self.report
                .error(row.place_of("pilot"), "a pilot without `until`: an experiment has an end");
        }
        self.purposes(row);
        let outer = Outer::from(basis.validity);
        let criteria = self.each(row, "criterion", outer, Self::criterion);
        let papers = self.each(row, "document", outer, Self::paper);
        let fees = self.each(row, "fee", outer, Self::fee);
        let steps = self.each(row, "step", outer, Self::step);
        let obligations = self.each(row, "obligation", outer, Self::obligation);
        let grants = self.each(row, "grant", outer, Self::grant);
        let leads_to = self.each(row, "leads_to", outer, Self::leads_to);
        let becomes = self.each(row, "becomes", outer, Self::becomes);
        let refusals = self.each(row, "refusal", outer, Self::refusal);
        let silences = self.each(row, "silence", outer, Self::silence);
        let conflicts = self.each(row, "conflict", outer, Self::conflict);
        let claims = self.each(row, "claim", outer, Self::claim);
        let questions = self.each(row, "question", outer, Self::question);
        self.step_order(row);
        Some(Route {
            id,
            kind: RouteKind::from_word(row.text("kind"))?,
            category: Category::from_word(row.text("category"))?,
            purposes: row.list("purposes").iter().map(|word| word.text.clone()).collect(),
            pilot: row.flag("pilot"),
            name: row.texts("name"),
            summary: row.texts("summary"),
            authority: row.texts("authority"),
            basis,
            criteria,
            papers,
            fees,
            steps,
            obligations,
            grants,
            leads_to,
            becomes,
            refusals,
            silences,
            conflicts,
            claims,
            questions,
        })
    }

    /// Rows of one kind; each is given what it stands on.
    fn each<T>(
        &mut self,
        route: &Row,
        key: &str,
        outer: Outer,
        build: impl Fn(&mut Self, &Row, Basis) -> Option<T>,
    ) -> Vec<T> {
        let mut rows = Vec::new();
        for row in route.rows(key) {
            let basis = self.basis(row, outer);
            rows.extend(build(self, row, basis));
        }
        rows
    }

    /// Purposes are options of the fact `purposes`.
    fn purposes(&mut self, row: &Row) {
        if self.is_broken(FileKind::Facts) {
            return;
        }
        let fact = self.vocabulary.fact("purposes").map(|fact| self.vocabulary.at(fact));
        let options: Vec<String> =
            fact.and_then(|fact| fact.kind.options()).unwrap_or_default().to_vec();
        for word in row.list("purposes").iter().filter(|word| !options.contains(&word.text)) {
            let help = did_you_mean(&word.text, options.iter().map(String::as_str));
            self.report
                .error(
                    row.at(&word.span),
                    format!("the fact `purposes` has no option `{}`", word.text),
                )
                .maybe_help(help);
        }
    }

    fn criterion(&mut self, row: &Row, mut basis: Basis) -> Option<Criterion> {
        let decides = Decides::from_word(row.text("decides")).unwrap_or(Decides::Rule);
        self.criterion_keys(row, decides);
        let applies = self.condition(row, "applies", Site::Route);
        let one = self.condition(row, "when", Site::Route);
        let readings: Vec<Reading> =
            row.rows("reading").iter().filter_map(|reading| self.reading(reading)).collect();
        for reading in &readings {
            let told = self.read_from(row, &reading.cite);
            basis.read_from = basis.read_from.max(told);
        }
        let rule = match one {
            Some(condition) => Rule::One(condition),
            None if !readings.is_empty() => Rule::Readings(readings),
            None => Rule::Shown,
        };
        Some(Criterion {
            id: row.maybe_text("id")?.to_owned(),
            kind: CriterionKind::from_word(row.text("kind"))?,
            decides,
            text: row.texts("text"),
            rule,
            applies,
            basis,
        })
    }

    fn criterion_keys(&mut self, row: &Row, decides: Decides) {
        let readings = row.rows("reading").len();
        match (row.has("when"), row.has("reading")) {
            (true, true) => {
                self.report
                    .error(row.place_of("when"), "this criterion has `when` and `reading` at once")
                    .help("readings stand instead of `when`");
            }
            (false, false) if decides == Decides::Rule && row_is_whole(row) => {
                self.report
                    .error(row.place(), "this criterion decides but has neither `when` nor readings")
                    .help("give it `when`, or say who decides: `decides = \"authority\"` or `\"nobody\"`");
            }
            _ => {}
        }
        if readings == 1 {
            self.report.error(row.rows("reading")[0].place(), "one reading alone").help(
                "sources that disagree have two readings at least; one rule is written as `when`",
            );
        }
        if !row.has("cite") && !row.has("reading") {
            self.report
                .error(row.place(), "this criterion has no `cite`")
                .help("cite: where it was read: keys `source/passage`, at least one");
        }
    }

    fn reading(&mut self, row: &Row) -> Option<Reading> {
        let cite = self.cite(row);
        Some(Reading {
            text: row.texts("text"),
            when: self.condition(row, "when", Site::Route)?,
            cite,
        })
    }
}

/// A row whose `when` was of a wrong kind lacks it here, which has been reported.
fn row_is_whole(row: &Row) -> bool {
    row.has("id") && row.has("kind")
}
