//! The words of the field.

use crate::fixture::{SETTLING, WORK, plant};

const GLOSSARY: &str = "data/glossary.toml";

#[test]
fn a_term_is_said_with_its_own_words_in_every_language() {
    let row = "\"State duty\", ru = \"Государственная пошлина\", kk = \"Мемлекеттік баж\" }\nformula = \"4 mci\"";
    plant(SETTLING, row, &row.replace("Государственная пошлина", "Сбор")).warns(
        SETTLING,
        "\"Сбор\"",
        "the English `name` speaks of `state duty`, the `ru` text does not (\"State duty…\")",
    );
    plant(SETTLING, row, &row.replace("Мемлекеттік баж", "Баж")).warns(
        SETTLING,
        "\"Баж\"",
        "the English `name` speaks of `state duty`, the `kk` text does not (\"State duty…\")",
    );
}

#[test]
fn a_form_to_avoid_is_found_whatever_the_english_says() {
    plant(WORK, "\"Служба труда\"", "\"Служба труда и госпошлины\"").warns(
        WORK,
        "\"Служба труда и",
        "`госпошлин` is not said in `ru`",
    );
}

#[test]
fn the_glossary_itself_is_checked() {
    plant(GLOSSARY, "kk = [\"мемлекеттік баж\"] }", "kk = [\"мемлекеттік баж\"], de = [\"x\"] }")
        .finds(GLOSSARY, "de = ", "a forms has no key `de`");
    plant(GLOSSARY, ", kk = [\"мемлекеттік баж\"] }", " }").finds(
        GLOSSARY,
        "{ en = [",
        "the term `state-duty` has no stem in `kk`",
    );
}
