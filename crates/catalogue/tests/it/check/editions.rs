//! Two rows of one name never hold together.

use crate::fixture::{SETTLING, WORK, plant};

const CONSTANTS: &str = "data/kz/constants.toml";
const LISTS: &str = "data/kz/lists.toml";

#[test]
fn values_of_a_constant_do_not_overlap() {
    plant(CONSTANTS, "from = 2027-01-01", "from = 2026-12-31").finds(
        CONSTANTS,
        "[[constant.value]]\namount = \"4500.50 KZT\"",
        "two values of `mci` hold on 2026-12-31, as known on 2026-11-20",
    );
    plant(CONSTANTS, "replaced = 2026-11-22\n", "").finds(
        CONSTANTS,
        "[[constant.value]]\namount = \"4325 KZT\"",
        "two values of `mci` hold on 2026-01-01, as known on 2026-11-22",
    );
    plant(CONSTANTS, "4500.50 KZT", "4500.50 USD").finds(
        CONSTANTS,
        "[[constant.value]]\namount = \"4500.50 USD\"",
        "the values of `mci` are not of one kind",
    );
}

#[test]
fn editions_of_a_list_do_not_overlap() {
    plant(LISTS, "countries = [\"KZ\"]\nfrom = 2027-01-01", "countries = [\"KZ\"]\nfrom = 2026-06-01").finds(
        LISTS,
        "[[list]]\nid = \"friends\"\nkind = \"countries\"\nname = { en = \"Friendly states\", ru = \"Дружественные государства\", kk = \"Достас мемлекеттер\" }\nstale",
        "two editions of the list `friends` hold on 2026-06-01, as known on 2026-11-20",
    );
}

#[test]
fn rows_of_a_route_do_not_share_a_name_at_one_time() {
    plant(WORK, "replaced = 2026-11-23\n", "").finds(
        WORK,
        "[[fee]]\nid = \"duty\"\nname = { en = \"State duty\", ru = \"Государственная пошлина\", kk = \"Мемлекеттік баж\" }\nformula = \"3 mci\"",
        "two rows for the fee `duty` hold on every day, as known on 2026-11-23",
    );
    plant(SETTLING, "id = \"threat\"", "id = \"list\" # twice").finds(
        SETTLING,
        "[[criterion]]\nid = \"list\" # twice",
        "two rows for the criterion `list` hold on 2026-02-01, as known on 2026-11-20",
    );
}
