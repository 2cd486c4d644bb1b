//! Words that say nothing of what is looked for. They are neither kept nor asked for.

use std::{collections::HashSet, sync::LazyLock};

const FILLERS: &str = "\
    a an the of for to in on at is are be am do does did i me my we you your it its can may must how what when where \
    who which and or if by from as with without there this that not no \
    и в во на о об по для с со к ко у из от до не ни ли я мне мой моя мы вы ваш как что какой какая где когда кто \
    или при за это то а но если же бы есть можно нужно без \
    мен және немесе үшін туралы бойынша ма ме ба бе па пе не қалай қандай қайда қашан бар жоқ бола керек сіз біз емес \
    ол бұл осы";

static SET: LazyLock<HashSet<&str>> = LazyLock::new(|| FILLERS.split_whitespace().collect());

/// Whether a folded word is one of them.
pub(super) fn is_filler(folded: &str) -> bool {
    SET.contains(folded)
}
