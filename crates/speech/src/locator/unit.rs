//! The closed list of units and their words.

use terms::Language;

/// A part of a source that a locator may name. The last two are not written in the data: they are an item of a
/// numbered paragraph, and a paragraph of an item, which Russian and Kazakh call by names of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Algorithm,
    Annex,
    Article,
    Chapter,
    Footnote,
    Form,
    Item,
    List,
    Note,
    Order,
    Page,
    Paragraph,
    Part,
    Preamble,
    Record,
    Row,
    Rules,
    Sentence,
    Table,
    Title,
    Whole,
    Subitem,
    Subparagraph,
}

/// How a unit is called in one language.
pub(super) struct Words {
    /// Without a number.
    pub(super) alone: &'static str,
    /// With one number.
    pub(super) one: &'static str,
    /// With several numbers.
    pub(super) many: &'static str,
    /// When the last one is meant.
    pub(super) last: &'static str,
}

impl Unit {
    /// The unit that `code` stands for in the data files.
    pub(super) fn from_code(code: &str) -> Option<Self> {
        Some(match code {
            "algorithm" => Self::Algorithm,
            "annex" => Self::Annex,
            "art" => Self::Article,
            "ch" => Self::Chapter,
            "footnote" => Self::Footnote,
            "form" => Self::Form,
            "item" => Self::Item,
            "list" => Self::List,
            "note" => Self::Note,
            "order" => Self::Order,
            "page" => Self::Page,
            "par" => Self::Paragraph,
            "part" => Self::Part,
            "preamble" => Self::Preamble,
            "record" => Self::Record,
            "row" => Self::Row,
            "rules" => Self::Rules,
            "sentence" => Self::Sentence,
            "table" => Self::Table,
            "title" => Self::Title,
            "whole" => Self::Whole,
            _ => return None,
        })
    }

    /// The unit by the name it has inside `outer`. Acts of Kazakhstan number the items of a paragraph with a bracket
    /// (подпункт, тармақша); an item right under an annex or a list is a numbered paragraph like any other.
    pub(super) const fn inside(self, outer: Option<Self>) -> Self {
        match (self, outer) {
            (Self::Item, Some(Self::Article | Self::Paragraph | Self::Part | Self::Item)) => {
                Self::Subitem
            }
            (Self::Paragraph, Some(Self::Item)) => Self::Subparagraph,
            (same, _) => same,
        }
    }

    pub(super) const fn words(self, language: Language) -> Words {
        match language {
            Language::En => self.english(),
            Language::Ru => self.russian(),
            Language::Kk => self.kazakh(),
        }
    }

    const fn english(self) -> Words {
        let [alone, one, many, last] = match self {
            Self::Algorithm => ["algorithm", "algorithm", "algorithms", "last algorithm"],
            Self::Annex => ["annex", "annex", "annexes", "last annex"],
            Self::Article => ["article", "Art.", "Art.", "last article"],
            Self::Chapter => ["chapter", "chapter", "chapters", "last chapter"],
            Self::Footnote => ["footnote", "footnote", "footnotes", "last footnote"],
            Self::Form => ["form", "form", "forms", "last form"],
            Self::Item | Self::Subitem => ["item", "item", "items", "last item"],
            Self::List => ["list", "list", "lists", "last list"],
            Self::Note => ["note", "note", "notes", "last note"],
            Self::Order => ["order", "order", "orders", "last order"],
            Self::Page => ["page", "page", "pages", "last page"],
            Self::Paragraph | Self::Subparagraph => ["paragraph", "par.", "par.", "last paragraph"],
            Self::Part => ["part", "part", "parts", "last part"],
            Self::Preamble => ["preamble", "preamble", "preambles", "last preamble"],
            Self::Record => [
                "record of the act",
                "record of the act",
                "records of the act",
                "last record of the act",
            ],
            Self::Row => ["row", "row", "rows", "last row"],
            Self::Rules => ["rules", "rules", "rules", "last rules"],
            Self::Sentence => ["sentence", "sentence", "sentences", "last sentence"],
            Self::Table => ["table", "table", "tables", "last table"],
            Self::Title => ["title", "title", "titles", "last title"],
            Self::Whole => ["whole text", "whole text", "whole texts", "last text"],
        };
        Words { alone, one, many, last }
    }

    const fn russian(self) -> Words {
        let [alone, one, many, last] = match self {
            Self::Algorithm => ["алгоритм", "алгоритм", "алгоритмы", "последний алгоритм"],
            Self::Annex => ["приложение", "приложение", "приложения", "последнее приложение"],
            Self::Article => ["статья", "ст.", "ст.", "последняя статья"],
            Self::Chapter => ["глава", "гл.", "гл.", "последняя глава"],
            Self::Footnote => ["сноска", "сноска", "сноски", "последняя сноска"],
            Self::Form => ["форма", "форма", "формы", "последняя форма"],
            Self::Item | Self::Paragraph => ["пункт", "п.", "п.", "последний пункт"],
            Self::Subitem => ["подпункт", "подп.", "подп.", "последний подпункт"],
            Self::Subparagraph => ["абзац", "абз.", "абз.", "последний абзац"],
            Self::List => ["перечень", "перечень", "перечни", "последний перечень"],
            Self::Note => ["примечание", "примечание", "примечания", "последнее примечание"],
            Self::Order => ["приказ", "приказ", "приказы", "последний приказ"],
            Self::Page => ["страница", "страница", "страницы", "последняя страница"],
            Self::Part => ["часть", "ч.", "ч.", "последняя часть"],
            Self::Preamble => ["преамбула", "преамбула", "преамбулы", "последняя преамбула"],
            Self::Record => {
                ["карточка акта", "карточка акта", "карточки акта", "последняя карточка акта"]
            }
            Self::Row => ["строка", "строка", "строки", "последняя строка"],
            Self::Rules => ["правила", "правила", "правила", "последние правила"],
            Self::Sentence => {
                ["предложение", "предложение", "предложения", "последнее предложение"]
            }
            Self::Table => ["таблица", "таблица", "таблицы", "последняя таблица"],
            Self::Title => ["заголовок", "заголовок", "заголовки", "последний заголовок"],
            Self::Whole => ["весь текст", "весь текст", "весь текст", "последний текст"],
        };
        Words { alone, one, many, last }
    }

    const fn kazakh(self) -> Words {
        let [one, many, last] = match self {
            Self::Algorithm => ["алгоритм", "алгоритмдер", "соңғы алгоритм"],
            Self::Annex => ["қосымша", "қосымшалар", "соңғы қосымша"],
            Self::Article => ["бап", "баптар", "соңғы бап"],
            Self::Chapter => ["тарау", "тараулар", "соңғы тарау"],
            Self::Footnote => ["ескерту", "ескертулер", "соңғы ескерту"],
            Self::Form => ["нысан", "нысандар", "соңғы нысан"],
            Self::Item | Self::Paragraph => ["тармақ", "тармақтар", "соңғы тармақ"],
            Self::Subitem => ["тармақша", "тармақшалар", "соңғы тармақша"],
            Self::Subparagraph => ["абзац", "абзацтар", "соңғы абзац"],
            Self::List => ["тізбе", "тізбелер", "соңғы тізбе"],
            Self::Note => ["ескертпе", "ескертпелер", "соңғы ескертпе"],
            Self::Order => ["бұйрық", "бұйрықтар", "соңғы бұйрық"],
            Self::Page => ["бет", "беттер", "соңғы бет"],
            Self::Part => ["бөлік", "бөліктер", "соңғы бөлік"],
            Self::Preamble => ["кіріспе", "кіріспелер", "соңғы кіріспе"],
            Self::Record => ["акт карточкасы", "акт карточкалары", "соңғы акт карточкасы"],
            Self::Row => ["жол", "жолдар", "соңғы жол"],
            Self::Rules => ["қағидалар", "қағидалар", "соңғы қағидалар"],
            Self::Sentence => ["сөйлем", "сөйлемдер", "соңғы сөйлем"],
            Self::Table => ["кесте", "кестелер", "соңғы кесте"],
            Self::Title => ["тақырып", "тақырыптар", "соңғы тақырып"],
            Self::Whole => ["бүкіл мәтін", "бүкіл мәтін", "соңғы мәтін"],
        };
        Words { alone: one, one, many, last }
    }
}
