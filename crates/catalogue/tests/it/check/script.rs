//! Letters and languages.

use crate::fixture::{SETTLING, plant};

#[test]
fn words_of_another_language_are_found_at_their_own_column() {
    plant(SETTLING, "Подайте заявление на портале.", "Подайте application на портале.").finds(
        SETTLING,
        "application",
        "the Russian text has the Latin word `application`",
    );
    plant(SETTLING, "Apply on the portal.", "Apply on the портал.").finds(
        SETTLING,
        "портал.\"",
        "the English text has the Cyrillic word `портал`",
    );
    plant(SETTLING, "Соберите документы.", "Cоберите документы.").finds(
        SETTLING,
        "Cоберите",
        "`Cоберите` mixes Latin and Cyrillic letters",
    );
}

#[test]
fn a_text_left_in_another_language_is_a_warning() {
    plant(SETTLING, "Порталда өтініш беріңіз.", "Подайте ваше заявление на портале сразу.").warns(
        SETTLING,
        "\"Подайте ваше заявление на портале сразу.\"",
        "the Kazakh text has no letter that only Kazakh has",
    );
    plant(SETTLING, "Соберите документы.", "Құжаттар.").warns(
        SETTLING,
        "Құжаттар.",
        "the Russian text has the Kazakh word `Құжаттар`",
    );
}
