//! The words of a locator in their order: English and Russian put the unit before its number, Kazakh after it, with a
//! hyphen (`49-бап`) or, for an item, with its bracket (`13-2) тармақша`).

use terms::Language;

use super::{Figures, Locator, Number, Part, Unit};
use crate::list;

impl Locator {
    /// The places, with commas inside a place and semicolons between places.
    #[must_use]
    pub fn say(&self, language: Language) -> String {
        let places: Vec<String> = self.0.iter().map(|parts| place(parts, language)).collect();
        places.join("; ")
    }
}

fn place(parts: &[Part], language: Language) -> String {
    let mut outer = None;
    let mut said = Vec::with_capacity(parts.len());
    for part in parts {
        said.push(spoken(part, part.unit.inside(outer), language));
        outer = Some(part.unit);
    }
    said.join(", ")
}

fn spoken(part: &Part, unit: Unit, language: Language) -> String {
    let words = unit.words(language);
    let figures = match &part.number {
        Number::Bare => return words.alone.to_owned(),
        Number::Last => return words.last.to_owned(),
        Number::Figures(figures) => figures,
    };
    let noun = if matches!(figures.as_slice(), [Figures::One(_)]) { words.one } else { words.many };
    let bracket = if language == Language::Kk && unit == Unit::Subitem { ")" } else { "" };
    let figures: Vec<String> = figures
        .iter()
        .map(|figures| match figures {
            Figures::One(figure) => format!("{figure}{bracket}"),
            Figures::Range(first, last) => format!("{first}{bracket}–{last}{bracket}"),
        })
        .collect();
    let figures = list::and(&figures, language);
    match language {
        Language::En | Language::Ru => format!("{noun}\u{a0}{figures}"),
        Language::Kk if bracket.is_empty() => format!("{figures}-{noun}"),
        Language::Kk => format!("{figures}\u{a0}{noun}"),
    }
}

#[cfg(test)]
mod tests {
    use terms::Language;

    use crate::locator;

    #[test]
    fn places_are_said_as_lawyers_say_them() {
        for (text, expected) in [
            (
                "art 49; item 13-2",
                ["Art. 49, item 13-2", "ст. 49, подп. 13-2", "49-бап, 13-2) тармақша"],
            ),
            (
                "annex 3; par 5; item 6",
                [
                    "annex 3, par. 5, item 6",
                    "приложение 3, п. 5, подп. 6",
                    "3-қосымша, 5-тармақ, 6) тармақша",
                ],
            ),
            (
                "art 7; par 1; sentence 2",
                [
                    "Art. 7, par. 1, sentence 2",
                    "ст. 7, п. 1, предложение 2",
                    "7-бап, 1-тармақ, 2-сөйлем",
                ],
            ),
            ("rules; par 4", ["rules, par. 4", "правила, п. 4", "қағидалар, 4-тармақ"]),
            (
                "annex 2; item 8; item 1",
                [
                    "annex 2, item 8, item 1",
                    "приложение 2, п. 8, подп. 1",
                    "2-қосымша, 8-тармақ, 1) тармақша",
                ],
            ),
            (
                "art 6; item 4; par 1..2",
                [
                    "Art. 6, item 4, par. 1–2",
                    "ст. 6, подп. 4, абз. 1–2",
                    "6-бап, 4) тармақша, 1–2-абзацтар",
                ],
            ),
            (
                "art 5; par 2; part last",
                [
                    "Art. 5, par. 2, last part",
                    "ст. 5, п. 2, последняя часть",
                    "5-бап, 2-тармақ, соңғы бөлік",
                ],
            ),
            (
                "annex 1; row 1,4,8..18",
                [
                    "annex 1, rows 1, 4 and 8–18",
                    "приложение 1, строки 1, 4 и 8–18",
                    "1-қосымша, 1, 4 және 8–18-жолдар",
                ],
            ),
            ("art 36-1; par 2", ["Art. 36-1, par. 2", "ст. 36-1, п. 2", "36-1-бап, 2-тармақ"]),
            (
                "art 17; item 12..13",
                ["Art. 17, items 12–13", "ст. 17, подп. 12–13", "17-бап, 12)–13) тармақшалар"],
            ),
            (
                "art 7 & art 49; item 4,13-2",
                [
                    "Art. 7; Art. 49, items 4 and 13-2",
                    "ст. 7; ст. 49, подп. 4 и 13-2",
                    "7-бап; 49-бап, 4) және 13-2) тармақшалар",
                ],
            ),
            ("page", ["page", "страница", "бет"]),
            ("annex; row 1", ["annex, row 1", "приложение, строка 1", "қосымша, 1-жол"]),
        ] {
            let said = Language::ALL.map(|language| locator(text, language).replace('\u{a0}', " "));
            assert_eq!(said, expected, "{text}");
        }
    }
}
