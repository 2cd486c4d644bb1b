//! Pages: where they end, what is repeated, and what nothing may push off the paper.

use print::{Block, Column, Level, List, Note, Pairs, Table, Text};

use crate::{Read, document, print};

const SENTENCE: &str =
    "A permit is given for a year and may be renewed as long as the ground for it lasts. ";

#[test]
fn two_thousand_paragraphs_keep_their_order_and_none_is_lost() {
    let mut paper = document();
    for number in 0..2000 {
        paper.push(Text::new().plain(format!("¶{number}. {SENTENCE}")));
    }
    let printed = print(&paper);
    let pages = Read::new(&printed).pages();
    let whole = pages.concat();
    let numbers: Vec<usize> = whole
        .split('¶')
        .skip(1)
        .map(|part| part.split('.').next().unwrap_or_default().parse().expect("a number"))
        .collect();
    assert!(numbers.iter().copied().eq(0..2000), "{} paragraphs", numbers.len());
    for (number, page) in pages.iter().enumerate() {
        assert!(page.contains(&format!("{}/{}", number + 1, pages.len())), "{page}");
        assert_eq!(
            page.contains("A test"),
            number > 0,
            "the title is above all pages but the first"
        );
    }
}

#[test]
fn a_long_table_repeats_its_heading_row_and_splits_no_row() {
    let columns =
        [Column::new("Paper§", 2), Column::new("Issuer§", 1), Column::new("Fee§", 1).numeric()];
    let mut table = Table::new(columns).expect("three columns");
    for number in 0..150 {
        let text = format!("<{number} {SENTENCE}{SENTENCE}{number}>");
        table.row([text, "an office".to_owned(), format!("{number}00")]).expect("three cells");
    }
    let mut paper = document();
    paper.push(Block::heading(Level::First, "Papers")).push(table).push("The end.");
    let read = Read::new(&print(&paper));
    let pages = read.pages();
    assert!(pages.len() > 8, "{}", pages.len());
    for page in &pages {
        assert_eq!(page.matches("Issuer§").count(), 1, "{page}");
        assert_eq!(page.matches('<').count(), page.matches('>').count(), "a row is cut: {page}");
    }
    let structure = read.structure();
    assert_eq!(structure.matches("THead").count(), 1, "the repeated rows are only for the eye");
    assert_eq!(structure.matches("TR(TD TD TD)").count(), 150);
}

#[test]
fn a_row_higher_than_a_page_is_cut_between_lines() {
    let mut table = Table::new([Column::new("H§", 1), Column::new("B", 3)]).expect("two columns");
    table.row(["short".to_owned(), format!("{}last.", SENTENCE.repeat(120))]).expect("two cells");
    let mut paper = document();
    paper.push(table);
    let pages = Read::new(&print(&paper)).pages();
    assert!(pages.len() > 2, "{}", pages.len());
    assert!(pages.iter().all(|page| page.contains("H§")));
    assert_eq!(pages.concat().matches("A permit").count(), 120);
    assert!(pages.last().expect("a page").contains("last."));
}

#[test]
fn a_heading_is_never_the_last_thing_on_a_page() {
    for lines in 24..32 {
        let mut paper = document();
        for _ in 0..lines {
            paper.push(Text::new().plain("line"));
        }
        paper.push(Block::heading(Level::Second, "Heading§"));
        paper.push(Block::heading(Level::Third, "Lower§"));
        paper.push(Text::new().plain(format!("Follows§ {}", SENTENCE.repeat(5))));
        let pages = Read::new(&print(&paper)).pages();
        let home = pages.iter().position(|page| page.contains("Follows§"));
        assert_eq!(pages.iter().position(|page| page.contains("Heading§")), home, "{lines}");
        assert_eq!(pages.iter().position(|page| page.contains("Lower§")), home, "{lines}");
    }
}

#[test]
fn no_line_of_a_paragraph_stands_alone_on_a_page() {
    let mut parted = 0;
    for count in 2..8 {
        for lines in 26..32 {
            let mut paper = document();
            for _ in 0..lines {
                paper.push(Text::new().plain("line"));
            }
            let text: Vec<_> = (0..count).map(|number| format!("{number}§")).collect();
            paper.push(text.join("\n").as_str());
            let pages = Read::new(&print(&paper)).pages();
            let parts: Vec<_> = pages.iter().map(|page| page.matches('§').count()).collect();
            assert!(!parts.contains(&1), "{count} lines after {lines}: {parts:?}");
            parted += usize::from(parts.iter().filter(|part| **part > 0).count() > 1);
        }
    }
    assert!(parted > 5, "some paragraphs do go on over the page: {parted}");
}

#[test]
fn words_longer_than_a_column_are_cut_and_stay_whole_in_the_text() {
    let word = "Әлеуметтік".repeat(30);
    let mut table =
        Table::new((0..10).map(|n| Column::new(word.clone(), 1 + 99 * u16::from(n == 0))))
            .expect("ten columns");
    table.row((0..10).map(|_| word.clone())).expect("ten cells");
    let mut paper = document();
    paper.push(Block::heading(Level::First, word.clone())).push(word.as_str());
    paper.push(List::dots([word.clone()])).push(Pairs::new().with(word.clone(), word.clone()));
    paper.push(Note::new(word.clone()).titled(word.clone())).push(table);
    let read = Read::new(&print(&paper));
    let structure = read.structure();
    assert!(structure.contains("TR(TD TD TD TD TD TD TD TD TD TD)"), "{structure}");
    let first = read.page(1).replace(' ', "");
    assert!(first.matches(&word).count() >= 2, "{first}");
    // A heading row of this height cannot be one piece; all of it is on paper.
    let letters = read.pages().concat().matches('Ә').count();
    assert_eq!(letters, 30 * (7 + 20), "every word of every block and cell");
}

#[test]
fn a_page_break_begins_a_page_and_a_note_that_is_long_goes_on() {
    let mut paper = document();
    paper.push("one").push(Block::PageBreak).push("two§");
    paper.push(Note::new(SENTENCE.repeat(100)).titled("Long"));
    let pages = Read::new(&print(&paper)).pages();
    assert!(pages.len() >= 3, "{}", pages.len());
    assert!(!pages[0].contains("two§") && pages[1].contains("two§"));
    assert_eq!(pages.concat().matches("A permit").count(), 100);
}
