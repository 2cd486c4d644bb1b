//! What was written can be read: text in three languages, structure, links.

use print::{Address, Block, Column, Level, List, Note, Pairs, Qr, Table, Text};
use terms::Language;

use crate::{Read, about, document, print};

#[test]
fn letters_of_three_languages_come_back() {
    let mut paper = document();
    let texts = [
        "Тұруға рұқсат: Әбілқайырұлы Ғазиз, Ңң Үү Ұұ Өө Һһ Іі Ққ",
        "Вид на жительство: съешь ещё этих мягких французских булок, №5 «Ё»",
        "Residence permit: office fjord “flag” — 17\u{a0}300 KZT",
    ];
    for text in texts {
        paper.push(Text::new().plain(text));
    }
    let printed = print(&paper);
    assert!(printed.missing.is_empty(), "{:?}", printed.missing);
    let page = Read::new(&printed).page(1);
    for text in texts {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(page.contains(&text), "{page}");
    }
    assert!(page.contains("2026.11-7f3a"), "the identifier stands at the foot: {page}");
    assert!(page.contains("1/1"), "{page}");
}

#[test]
fn the_structure_is_the_reading_order() {
    let law = Address::new("https://example.kz/law").expect("a good address");
    let mut paper = document();
    paper.push(Block::heading(Level::First, "Title"));
    paper.push(
        Text::new().plain("See ").link("the law", &law).plain(" and ").strong("mind").plain("."),
    );
    paper.push(List::numbers(["one", "two"]));
    paper.push(Pairs::new().with("Age", "36"));
    paper.push(Note::new("Text").titled("Note"));
    let mut table = Table::new([Column::new("a", 1), Column::new("b", 1)]).expect("two columns");
    table.row(["1", ""]).expect("two cells");
    paper.push(table.headed_rows());
    paper.push(Block::Rule);
    paper.push(Qr::new(b"1", "Code", "Scan").expect("a short content"));
    assert_eq!(
        Read::new(&print(&paper)).structure(),
        "Document(H1 P(Link(@) Strong) L(LI(Lbl LBody) LI(Lbl LBody)) L(LI(Lbl LBody)) Div(P(Strong) P) \
         Table(THead(TR(TH TH)) TBody(TR(TH TD))) Figure P)"
    );
}

#[test]
fn headings_leave_no_rank_out_whatever_the_document_does() {
    let mut paper = document();
    paper.push(Block::heading(Level::Third, "c"));
    paper.push(Block::heading(Level::Third, "c"));
    paper.push(Block::heading(Level::First, " \n"));
    paper.push(Block::heading(Level::First, "a"));
    assert_eq!(Read::new(&print(&paper)).structure(), "Document(H1 H2 H1)");
}

#[test]
fn a_link_has_its_address_and_words() {
    let law = Address::new("https://example.kz/заң").expect("a good address");
    let mut paper = document();
    paper.push(Text::new().link("the law of the land ".repeat(12), &law));
    let read = Read::new(&print(&paper));
    let (_, page) = read.0.get_pages().into_iter().next().expect("a page");
    let annotations = read.0.get_page_annotations(page).expect("the page has annotations");
    let [link] = annotations.as_slice() else { panic!("one annotation for all lines") };
    let quads = link.get(b"QuadPoints").and_then(lopdf::Object::as_array).expect("areas");
    assert_eq!(quads.len(), 8 * 3, "three lines, four corners each");
    let words = link.get(b"Contents").expect("words");
    let words = lopdf::decode_text_string(words).expect("a text");
    assert!(
        words.ends_with("the law of the land (https://example.kz/%D0%B7%D0%B0%D2%A3)"),
        "{words}"
    );
    let action = read.follow(link.get(b"A").expect("an action")).as_dict().expect("an action");
    let address = action.get(b"URI").and_then(lopdf::Object::as_str).expect("an address");
    assert_eq!(address, b"https://example.kz/%D0%B7%D0%B0%D2%A3");
}

#[test]
fn what_the_letters_lack_is_counted() {
    let mut paper = document();
    paper.push(Text::new().plain("5 000 ₸, ₸ 学 \u{2068}x\u{2069}"));
    let printed = print(&paper);
    let missing: Vec<_> = printed.missing.iter().map(|(letter, count)| (*letter, *count)).collect();
    assert_eq!(missing, [('₸', 2), ('学', 1)]);
    assert!(Read::new(&printed).page(1).contains("5 000 □, □ □ x"));
}

#[test]
fn the_file_knows_its_language_title_and_moment() {
    for (language, code) in [(Language::En, "en"), (Language::Ru, "ru"), (Language::Kk, "kk")] {
        let mut paper = print::Document::new(about(language, "Нәтиже «А»"));
        paper.push(Text::new().plain("x ").foreign(Language::Ru, "слово"));
        let read = Read::new(&print(&paper));
        let lang = read.root().get(b"Lang").expect("a language");
        assert_eq!(lopdf::decode_text_string(lang).expect("a text"), code);
        let info = read.follow(read.0.trailer.get(b"Info").expect("the file says what it is"));
        let info = info.as_dict().expect("a dictionary");
        let said = |key: &[u8]| {
            lopdf::decode_text_string(info.get(key).expect("the entry is there")).expect("a text")
        };
        assert_eq!(said(b"Title"), "Нәтиже «А»");
        assert_eq!(said(b"Author"), "Сынақ кеңсесі");
        assert!(said(b"CreationDate").starts_with("D:20261125093015"), "{}", said(b"CreationDate"));
    }
}
