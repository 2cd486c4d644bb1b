//! Money in the currency of its source. The sign of the tenge is missing from many fonts, so the word or the ISO 4217
//! code stands for it.

use terms::{Currency, Language, Money};

use crate::number;

/// `KZT 5,709,000`, `5 709 000 тенге`, `5 709 000 теңге`; other currencies by code. Hundredths are shown when there
/// are any.
#[must_use]
pub fn money(money: Money, language: Language) -> String {
    let amount = if money.minor % 100 == 0 {
        number::integer(money.minor / 100, language)
    } else {
        number::fixed(money.minor, 2, language, false)
    };
    match (language, money.currency) {
        (Language::En, currency) => format!("{currency}\u{a0}{amount}"),
        (Language::Ru, Currency::KZT) => format!("{amount}\u{a0}тенге"),
        (Language::Kk, Currency::KZT) => format!("{amount}\u{a0}теңге"),
        (_, currency) => format!("{amount}\u{a0}{currency}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(minor: i64, currency: Currency) -> [String; 3] {
        Language::ALL
            .map(|language| money(Money { minor, currency }, language).replace('\u{a0}', " "))
    }

    #[test]
    fn tenge_has_a_word_and_other_money_a_code() {
        assert_eq!(
            said(570_900_000, Currency::KZT),
            ["KZT 5,709,000", "5 709 000 тенге", "5 709 000 теңге"]
        );
        assert_eq!(said(300_000, Currency::USD), ["USD 3,000", "3 000 USD", "3 000 USD"]);
    }

    #[test]
    fn hundredths_are_shown_when_there_are_any() {
        assert_eq!(
            said(216_250, Currency::KZT),
            ["KZT 2,162.50", "2 162,50 тенге", "2 162,50 теңге"]
        );
        assert_eq!(said(-50, Currency::USD), ["USD -0.50", "-0,50 USD", "-0,50 USD"]);
    }
}
