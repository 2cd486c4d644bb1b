//! The same as a picture (SVG 1.1): for each route a bar of those who lose it to the left, of those who gain it to the
//! right, and below it one of those of whom it can no longer be told. Every bar bears its number, and the three differ in
//! sign and pattern too, not in colour alone.

use std::fmt::Write;

use navigator::impact::{Effect, RouteImpact};

use super::impact::{Shown, key, mark};

/// Width of the picture; its parts are measured in the same unit.
const WIDTH: usize = 960;
/// Where the names of routes end.
const NAMES: usize = 380;
/// Where the bars begin.
const AXIS: usize = 630;
/// The longest bar.
const LONGEST: usize = 190;
/// Height of what stands above the first route, and of a route.
const HEAD: usize = 118;
const ROW: usize = 50;
/// Characters of a name and of the title that fit.
const LETTERS: usize = 40;
const TITLE: usize = 96;

/// The picture.
pub(crate) fn chart(shown: &Shown<'_>) -> String {
    let context = shown.after;
    // Whom nothing is given, taken or left open changes only the reason.
    let drawn = |route: &&RouteImpact| {
        [Effect::Gain, Effect::Lose, Effect::Undecided]
            .iter()
            .any(|effect| route.people(*effect) > 0)
    };
    let routes: Vec<&RouteImpact> = shown.impact.routes.iter().filter(drawn).collect();
    let effects = [Effect::Gain, Effect::Lose, Effect::Undecided];
    let most = routes.iter().flat_map(|route| effects.map(|effect| route.people(effect))).max();
    let height = HEAD + ROW * routes.len().max(1) + 16;
    let counts =
        [("concerned", shown.impact.concerned.into()), ("people", shown.impact.people.into())];
    let (title, described) = (shown.title(), context.say("batch-impact-described", &counts));
    let mut svg = String::new();
    // Writing to a string cannot fail.
    let _ = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\" xml:lang=\"{}\" \
         viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" \
         font-family=\"system-ui, sans-serif\" font-size=\"15\" fill=\"#1d2530\">\n\
         <title id=\"title\">{}</title>\n<desc id=\"desc\">{}</desc>\n\
         <defs><pattern id=\"open\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#ece5d3\"/>\
         <rect width=\"2\" height=\"6\" fill=\"#7a5c00\"/></pattern></defs>\n\
         <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#fff\"/>\n",
        context.language().code(),
        escaped(&title),
        escaped(&described),
    );
    text(
        &mut svg,
        (16, 30),
        "start",
        "font-size=\"18\" font-weight=\"600\"",
        &shortened(&title, TITLE),
    );
    legend(shown, &mut svg, &effects);
    for (place, route) in routes.iter().enumerate() {
        row(shown, &mut svg, HEAD + ROW * place, route, most.unwrap_or(0).max(1));
    }
    if routes.is_empty() {
        text(&mut svg, (16, HEAD + 20), "start", "", &context.word("batch-impact-none"));
    } else {
        let (top, bottom) = (HEAD - 6, height - 12);
        let _ = writeln!(
            svg,
            "<line x1=\"{AXIS}\" y1=\"{top}\" x2=\"{AXIS}\" y2=\"{bottom}\" stroke=\"#1d2530\"/>"
        );
    }
    svg.push_str("</svg>\n");
    svg
}

fn legend(shown: &Shown<'_>, svg: &mut String, effects: &[Effect]) {
    for (place, effect) in effects.iter().enumerate() {
        let top = 44 + 21 * place;
        let _ = writeln!(
            svg,
            "<rect x=\"16\" y=\"{top}\" width=\"18\" height=\"13\" fill=\"{}\"/>",
            fill(*effect)
        );
        let said = format!("{} {}", mark(*effect).1, shown.after.word(key(*effect)));
        text(svg, (42, top + 12), "start", "", &said);
    }
}

fn row(shown: &Shown<'_>, svg: &mut String, top: usize, route: &RouteImpact, most: usize) {
    let name = shown.name(&route.route);
    let _ = write!(svg, "<g><title>{} ({})</title>", escaped(name), escaped(&route.route));
    text(svg, (NAMES, top + 14), "end", "", &shortened(name, LETTERS));
    text(svg, (NAMES, top + 31), "end", "font-size=\"12\" fill=\"#4c5664\"", &route.route);
    let length = |people: usize| (people * LONGEST).div_ceil(most);
    for effect in [Effect::Lose, Effect::Gain, Effect::Undecided] {
        let people = route.people(effect);
        if people == 0 {
            continue;
        }
        let length = length(people);
        let (left, end, anchor) = match effect {
            Effect::Lose => (AXIS - length, AXIS - length - 6, "end"),
            _ => (AXIS, AXIS + length + 6, "start"),
        };
        let top = if effect == Effect::Undecided { top + 20 } else { top };
        let _ = write!(
            svg,
            "<rect x=\"{left}\" y=\"{top}\" width=\"{length}\" height=\"16\" fill=\"{}\"/>",
            fill(effect)
        );
        let people = i64::try_from(people).unwrap_or(i64::MAX);
        let people = speech::number::integer(people, shown.after.language());
        text(svg, (end, top + 13), anchor, "", &format!("{} {people}", mark(effect).1));
    }
    svg.push_str("</g>\n");
}

const fn fill(effect: Effect) -> &'static str {
    match effect {
        Effect::Gain => "#1f6f43",
        Effect::Lose => "#b3261e",
        Effect::Undecided => "url(#open)",
        Effect::Other => "#4c5664",
    }
}

fn text(svg: &mut String, place: (usize, usize), anchor: &str, more: &str, said: &str) {
    let (x, y) = place;
    let _ = writeln!(
        svg,
        "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" {more}>{}</text>",
        escaped(said)
    );
}

/// A name that fits, cut at a word.
fn shortened(name: &str, letters: usize) -> String {
    if name.chars().count() <= letters {
        return name.to_owned();
    }
    let kept: String = name.chars().take(letters - 1).collect();
    let end = kept.rfind(' ').unwrap_or(kept.len());
    format!("{}…", kept[..end].trim_end_matches([',', ';', ' ', '(']))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_cut_at_a_word_and_nothing_is_markup() {
        let long = "Разрешение на временное проживание для воссоединения семьи";
        assert_eq!(shortened(long, 40), "Разрешение на временное проживание для…");
        assert_eq!(shortened("Visa", 40), "Visa");
        assert_eq!(escaped("a<b & \"c\""), "a&lt;b &amp; &quot;c&quot;");
    }
}
