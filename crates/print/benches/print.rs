//! How long a paper of about five pages takes, as the result of a check is: headings, paragraphs, a long table.

use divan::{Bencher, black_box};
use print::{About, Block, Column, Document, Level, List, Note, Pairs, Qr, Table, Text};
use terms::Language;

fn paper() -> Document {
    let mut paper = Document::new(About {
        title: "Қоныс".to_owned(),
        language: Language::Kk,
        author: String::new(),
        producer: "qonys".to_owned(),
        created: "2026-11-25T09:30:00Z".parse().expect("a moment"),
        identifier: "2026.11-7f3a".to_owned(),
    });
    let sentence = "Рұқсат бір жылға беріледі және оның негізі сақталғанша ұзартылады, см. закон. ";
    paper.push(Block::heading(Level::First, "Тұруға рұқсат"));
    for part in 0..8 {
        paper.push(Block::heading(Level::Second, format!("Бөлім {part}")));
        paper.push(Text::new().strong(sentence).plain(sentence.repeat(4)));
        paper.push(List::numbers([sentence, sentence, sentence]));
        paper.push(Pairs::new().with("Жасы", "36").with("Жұмысы", sentence));
    }
    paper.push(Note::new(sentence.repeat(3)).titled("Назар аударыңыз"));
    let columns =
        [Column::new("Құжат", 3), Column::new("Мерзімі", 1), Column::new("KZT", 1).numeric()];
    let mut table = Table::new(columns).expect("three columns");
    for number in 0..40 {
        let cells =
            [format!("{number}. {sentence}"), "180 күн".to_owned(), format!("{number} 500")];
        table.row(cells).expect("three cells");
    }
    paper.push(table);
    paper.push(Qr::new(b"https://example.kz/v/7f3a", "QR", sentence).expect("a short content"));
    paper
}

#[divan::bench]
fn five_pages(bencher: Bencher<'_, '_>) {
    let paper = paper();
    let pages = paper.print(|_, _| String::new()).expect("the paper prints").pages;
    assert!((5..=6).contains(&pages), "{pages} pages");
    bencher.bench(|| black_box(&paper).print(|page, pages| format!("{page} / {pages}")));
}

fn main() {
    divan::main();
}
