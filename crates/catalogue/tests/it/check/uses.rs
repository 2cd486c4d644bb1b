//! Facts and the conditions that use them.

use crate::fixture::{FACTS, SETTLING, plant};

#[test]
fn criteria_do_not_speak_of_members() {
    plant(
        SETTLING,
        "when = \"purposes has settle\"",
        "when = \"purposes has settle and member_age < 18\"",
    )
    .and(SETTLING, "You come to settle.", "You come to settle, under 18.")
    .and(SETTLING, "Вы едете, чтобы поселиться.", "Вы едете, чтобы поселиться, до 18.")
    .and(SETTLING, "Сіз қоныстануға келесіз.", "Сіз қоныстануға келесіз, 18 жасқа дейін.")
    .finds(
        SETTLING,
        "\"purposes has settle and member_age < 18\"",
        "`member_age` is a fact about a member of the family",
    );
}

#[test]
fn a_question_that_decides_nothing_is_a_warning() {
    let fact = "[[fact]]\nid = \"shoe_size\"\ntype = \"number\"\nunit = \"count\"\nchange = \"fixed\"\n\
        label = { en = \"Shoe size\", ru = \"Размер обуви\", kk = \"Аяқкиім өлшемі\" }\n\
        ask = { en = \"Your shoe size?\", ru = \"Ваш размер обуви?\", kk = \"Аяқкиім өлшеміңіз?\" }\n\
        why = { en = \"For nothing.\", ru = \"Ни для чего.\", kk = \"Ештеңе үшін.\" }\n\n";
    plant(FACTS, "[[contradiction]]", &format!("{fact}[[contradiction]]")).warns(
        FACTS,
        "\"shoe_size\"",
        "no condition uses the fact `shoe_size`",
    );
}

#[test]
fn a_paper_nobody_asks_for_is_a_warning() {
    plant(
        SETTLING,
        "[[document]]\ndocument = \"birth-certificate\"\nwho = [\"child\"]\nwhen = \"member_age < 18\"\nrow = \"2\"\ncite = [\"act/who\", \"guide/who\"]\n",
        "",
    )
    .warns(
        "data/kz/documents.toml",
        "\"birth-certificate\"",
        "no route asks for the document `birth-certificate`",
    );
}
