//! How fast numbers are checked, beside a loop over digits with both tables of weights and beside a regular expression.
//!
//! The mix is what a file from practice holds: of 100 lines 84 good (a third of them of organisations), 7 with a wrong
//! digit, 5 of a wrong length, 4 with letters.

use divan::{
    Bencher, black_box,
    counter::{BytesCount, ItemsCount},
};
use regex::bytes::Regex;
use terms::{
    Date, Iin,
    number::{Group, Number, Sex, find, tally},
};

fn main() {
    divan::main();
}

const COUNT: usize = 200_000;

/// A plain generator (SplitMix64, Steele, Lea, Flood 2014), so that every run has the same numbers.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut value = self.0;
        value = (value ^ value >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        value = (value ^ value >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        (value ^ value >> 31) % end
    }
}

fn person(random: &mut Random) -> String {
    loop {
        let first = Date::constant(1940, 1, 1);
        let day = first.saturating_add(jiff::Span::new().days(random.below(31_000) as i64));
        let sex = if random.below(2) == 0 { Sex::Male } else { Sex::Female };
        let group = Group::new(day, sex).expect("a year of the layout");
        if let Ok(iin) = group.number(random.below(9_999) as u16) {
            return iin.digits().to_owned();
        }
    }
}

fn organisation(random: &mut Random) -> String {
    loop {
        let (year, month) = (random.below(27), random.below(12) + 1);
        let start = format!("{year:02}{month:02}40{:05}", random.below(50_000));
        let made = (0..10)
            .map(|last| format!("{start}{last}"))
            .find(|text| text.parse::<Number>().is_ok());
        if let Some(text) = made {
            return text;
        }
    }
}

fn mix() -> Vec<String> {
    let mut random = Random(1);
    let mut one = || {
        let kind = random.below(100);
        let mut text =
            if kind.is_multiple_of(3) { organisation(&mut random) } else { person(&mut random) };
        match kind {
            0..7 => {
                let place = random.below(12) as usize;
                let digit = (text.as_bytes()[place] - b'0' + 1) % 10;
                text.replace_range(place..=place, &digit.to_string());
            }
            7..10 => text.truncate(11),
            10..12 => text.push('0'),
            12..14 => text.replace_range(11.., "A"),
            14..16 => "қате жазу".clone_into(&mut text),
            _ => {}
        }
        text
    };
    (0..COUNT).map(|_| one()).collect()
}

fn file() -> Vec<u8> {
    (mix().join("\n") + "\n").into_bytes()
}

/// One number after another, each with its reason if it is wrong.
#[divan::bench]
fn check(bencher: Bencher<'_, '_>) {
    let mix = mix();
    bencher.counter(ItemsCount::new(mix.len())).bench_local(|| {
        black_box(&mix).iter().filter(|text| Number::read(text.as_bytes()).is_ok()).count()
    });
}

/// The same as a person's number with its date.
#[divan::bench]
fn check_with_layout(bencher: Bencher<'_, '_>) {
    let mix = mix();
    let today = Date::constant(2026, 11, 25);
    bencher.counter(ItemsCount::new(mix.len())).bench_local(|| {
        let good =
            |text: &&String| Iin::read(text.as_bytes()).is_ok_and(|iin| iin.layout(today).is_ok());
        black_box(&mix).iter().filter(good).count()
    });
}

/// The loop that everyone writes: digits, two passes, no reason.
fn plain(text: &[u8]) -> bool {
    const FIRST: [u32; 11] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const SECOND: [u32; 11] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
    if text.len() != 12 || !text.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let pass = |weights: [u32; 11]| {
        let digits = text.iter().map(|digit| u32::from(digit - b'0'));
        weights.iter().zip(digits).map(|(weight, digit)| weight * digit).sum::<u32>() % 11
    };
    let mut wanted = pass(FIRST);
    if wanted == 10 {
        wanted = pass(SECOND);
    }
    wanted == u32::from(text[11] - b'0')
}

/// [`plain`] on the same numbers.
#[divan::bench]
fn plain_loop(bencher: Bencher<'_, '_>) {
    let mix = mix();
    bencher
        .counter(ItemsCount::new(mix.len()))
        .bench_local(|| black_box(&mix).iter().filter(|text| plain(text.as_bytes())).count());
}

/// A regular expression for twelve digits with a month and a day: it does not see the check digit.
#[divan::bench]
fn regular_expression(bencher: Bencher<'_, '_>) {
    let mix = mix();
    let form = Regex::new(r"^[0-9]{2}(?:0[1-9]|1[0-2])[0-6][0-9][0-9]{6}$").expect("an expression");
    bencher.counter(ItemsCount::new(mix.len())).bench_local(|| {
        black_box(&mix).iter().filter(|text| form.is_match(text.as_bytes())).count()
    });
}

/// A whole file of numbers.
#[divan::bench]
fn file_of_numbers(bencher: Bencher<'_, '_>) {
    let file = file();
    bencher
        .counter(ItemsCount::new(COUNT))
        .counter(BytesCount::of_slice(&file))
        .bench_local(|| tally(black_box(&file)));
}

/// A file in which nothing is wrong.
#[divan::bench]
fn file_of_good_numbers(bencher: Bencher<'_, '_>) {
    let good = mix().into_iter().filter(|text| text.parse::<Number>().is_ok());
    let file = (good.collect::<Vec<_>>().join("\n") + "\n").into_bytes();
    bencher
        .counter(ItemsCount::new(tally(&file).lines()))
        .counter(BytesCount::of_slice(&file))
        .bench_local(|| tally(black_box(&file)));
}

/// The first file, only its lines counted byte by byte: what reading memory costs.
#[divan::bench]
fn file_only_read(bencher: Bencher<'_, '_>) {
    let file = file();
    bencher
        .counter(ItemsCount::new(COUNT))
        .counter(BytesCount::of_slice(&file))
        .bench_local(|| black_box(&file).iter().filter(|byte| **byte == b'\n').count());
}

/// The same file cut into lines by the standard library and checked by [`plain`].
#[divan::bench]
fn file_by_the_plain_loop(bencher: Bencher<'_, '_>) {
    let file = file();
    bencher.counter(ItemsCount::new(COUNT)).counter(BytesCount::of_slice(&file)).bench_local(
        || black_box(&file).split(|byte| *byte == b'\n').filter(|line| plain(line)).count(),
    );
}

/// A number in every third sentence of a letter.
fn letter() -> String {
    let sentences = mix().into_iter().take(20_000).enumerate().map(|(row, number)| match row % 3 {
        0 => format!("Заявитель, ИИН {number}, просит выдать справку № {row}.\n"),
        1 => format!("Төлем {row} теңге, телефон 8 701 000 00 {:02}.\n", row % 100),
        _ => "Осыған байланысты қосымша құжаттар талап етілмейді.\n".to_owned(),
    });
    sentences.collect()
}

/// Numbers found in running text.
#[divan::bench]
fn numbers_in_text(bencher: Bencher<'_, '_>) {
    let letter = letter();
    bencher
        .counter(BytesCount::of_str(&letter))
        .bench_local(|| find(black_box(&letter)).filter(|found| found.outcome.is_ok()).count());
}

/// Twelve digits found by a regular expression, without their check digit.
#[divan::bench]
fn numbers_in_text_by_regular_expression(bencher: Bencher<'_, '_>) {
    let letter = letter();
    let form = Regex::new(r"(?-u:\b)[0-9]{12}(?-u:\b)").expect("an expression");
    bencher
        .counter(BytesCount::of_str(&letter))
        .bench_local(|| form.find_iter(black_box(letter.as_bytes())).count());
}
