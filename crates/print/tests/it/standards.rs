//! The standards: krilla's validators refuse a file that breaks PDF/A-2a or PDF/UA-1, so every printed document
//! here passed them; what the file says of itself is read back.

use print::{Block, Column, Level, Note, PrintError, Qr, Table, Text};
use terms::Language;

use crate::{Read, about, document, print};

#[test]
fn the_file_claims_both_standards_and_is_tagged() {
    let read = Read::new(&print(&document()));
    let metadata = read.follow(read.root().get(b"Metadata").expect("the file has metadata"));
    let metadata = &metadata.as_stream().expect("a stream").content;
    let metadata = std::str::from_utf8(metadata).expect("XML");
    for claim in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
    ] {
        assert!(metadata.contains(claim), "{claim} is missing: {metadata}");
    }
    let marked = read.follow(read.root().get(b"MarkInfo").expect("the file is marked"));
    let marked = marked.as_dict().and_then(|marked| marked.get(b"Marked")).expect("a word on it");
    assert!(marked.as_bool().expect("yes or no"));
    assert!(read.root().get(b"OutputIntents").is_ok(), "colours are defined");
    assert!(read.root().get(b"Outlines").is_ok(), "there is a list of contents");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let mut paper = document();
    paper.push(Block::heading(Level::First, "Тақырып"));
    for number in 0..200 {
        paper.push(Text::new().plain(format!("{number} сөз ")).strong("мықты").quiet(" тыныш"));
    }
    paper.push(Qr::new(b"https://example.kz", "Code", "Scan").expect("a short content"));
    assert_eq!(print(&paper).bytes, print(&paper.clone()).bytes);
    let mut other = paper.clone();
    other.push(Block::Rule);
    assert_ne!(print(&paper).bytes, print(&other).bytes);
}

#[test]
fn an_empty_document_is_one_page_and_a_document_without_a_title_is_none() {
    let printed = print(&document());
    assert_eq!(printed.pages, 1);
    let untitled = print::Document::new(about(Language::En, "  "));
    let refused = untitled.print(|_, _| String::new());
    assert!(matches!(refused, Err(PrintError::NoTitle)), "{refused:?}");
}

#[test]
fn blocks_without_content_break_no_standard() {
    let mut paper = document();
    paper.push(Text::new()).push(Text::new().plain(" \n ")).push(
        Text::new().link("", &print::Address::new("tel:+77001234567").expect("a good address")),
    );
    paper.push(print::List::dots(["", "x", ""])).push(print::Pairs::new().with("", ""));
    paper.push(Note::new("")).push(Block::heading(Level::Second, ""));
    let mut table = Table::new([Column::new("", 1), Column::new("", 9)]).expect("two columns");
    table.row(["", ""]).expect("two cells");
    paper.push(table.clone()).push(Table::new([Column::new("only a head", 1)]).expect("a column"));
    paper.push(Qr::new(b"1", "Code", "").expect("a short content"));
    paper.push(Block::PageBreak).push(Block::PageBreak);
    assert_eq!(print(&paper).pages, 1);
}

#[test]
fn strange_characters_break_no_standard() {
    let mut paper = document();
    let strange = "\u{0}\u{feff}\u{fffe}\u{ffff}\u{e000}\u{f0000}\u{10ffff}\u{301}e\u{301}\u{202e}مرحبا\u{1f600}\u{200d}👨";
    paper
        .push(Block::heading(Level::First, strange))
        .push(Text::new().plain(strange).strong(strange));
    assert!(print(&paper).missing.contains_key(&'👨'));
}

#[test]
fn what_the_file_says_of_itself_is_good_xml() {
    let mut about = about(Language::Ru, " Итог\u{1}\n<А> & «Б»\u{ffff} ");
    about.identifier = "\u{7}&<".to_owned();
    about.author = String::new();
    let read = Read::new(&print(&print::Document::new(about)));
    let metadata = read.follow(read.root().get(b"Metadata").expect("the file has metadata"));
    let metadata = &metadata.as_stream().expect("a stream").content;
    let metadata = std::str::from_utf8(metadata).expect("UTF-8");
    assert!(metadata.contains("Итог &lt;А&gt; &amp; «Б»<"), "{metadata}");
    assert!(!metadata.contains(['\u{1}', '\u{7}', '\u{ffff}']), "{metadata}");
}
