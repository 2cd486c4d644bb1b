//! What people type, and what is found for it first: the language of the page, the words, the kind and name of the
//! finding. Some are typed with a slip, with endings, in another alphabet, on another layout, or by another name.

use navigator::find::{Kind, Near};
use terms::Language;

use super::found;

/// One query a line.
const QUERIES: &str = "\
en | b9                              | route visa-b9
en | visa b9                         | route visa-b9
en | B12-1                           | route visa-b12-1
en | b121                            | route visa-b12-1
en | digital nomad                   | route visa-b9-1
en | neo nomad                       | route visa-b12-1
en | work visa                       | route visa-c3
en | investor                        | route visa-a5
en | invester visa                   | route visa-a5
en | citizenship by marriage         | route citizenship-marriage
en | citizneship marriage            | route citizenship-marriage
en | studnet visa                    | route visa-c9
en | kandas                          | route kandas
en | oralman                         | term kandas
en | refugees                        | route refugee-status
en | asylum                          | unscored asylum-political
en | altyn visa                      | unscored altyn
en | fingerprints                    | term fingerprints
en | treatments                      | route temporary-residence-treatment
en | seasonal workers                | route seasonal-worker
en | tourist visa                    | route visa-b12
en | business immigrants             | route temporary-residence-business
en | reunification of the family     | route temporary-residence-family
en | transit                         | route visa-b13
en | russia citizenship              | route citizenship-simplified-treaty
en | AIFC                            | route work-aifc
en | photo                           | document photo-35x45
en | diplomas                        | document diploma
en | passportt for a visa            | document passport-visa
en | labor code                      | source labourcode
en | legalization                    | term legalisation
en | how long does it take           | question digital-nomad-residency#time
en | can i work                      | question aifc-investor-residence#work
en | student visa                    | route visa-c9
en | uzbekistan visa free            | route visa-free-list
en | vid na zhitelstvo               | term residence-card
en | grazhdanstvo po braku           | route citizenship-marriage
en | investorskaya viza              | route visa-a5
en | kandas mertebesi                | route kandas
en | yktiyarkhat                     | term residence-card
en | qandasqa                        | route kandas
ru | виза в9                         | route visa-b9
ru | Б9                              | route visa-b9
ru | с3                              | route visa-c3
ru | виза в 9                        | route visa-b9
ru | внж                             | term residence-card
ru | рвп для учёбы                   | route temporary-residence-study
ru | вид на жителство                | term residence-card
ru | гражданство по браку            | route citizenship-marriage
ru | гражданства после брака         | route citizenship-marriage
ru | оралман                         | term kandas
ru | кандасы                         | route kandas
ru | беженцам                        | route refugee-status
ru | справка о несудимости           | document criminal-record
ru | инвестору                       | route permanent-residence-investor
ru | инвисторская виза               | route visa-a5
ru | учебная виза                    | route visa-c9
ru | лечение                         | route temporary-residence-treatment
ru | сезоные работники               | route seasonal-worker
ru | апостиль                        | term apostille
ru | туристская виза                 | route visa-b12
ru | туристическая виза              | route visa-b12
ru | бизнес-иммигранты               | route temporary-residence-business
ru | воссоеденение семьи             | route temporary-residence-family
ru | транзитом                       | unscored visa-free-transit
ru | копии дипломов                  | document diploma
ru | трудовой кодекс                 | source labourcode
ru | рабочая виза                    | route visa-c3
ru | граждане россии                 | route citizenship-simplified-treaty
ru | евразийский союз                | route work-eaeu
ru | цон                             | term state-corporation
ru | жена гражданина                 | route citizenship-simplified-wife
ru | политическое убежище            | unscored asylum-political
ru | лицо без гражданства            | term stateless-person
ru | dbl yf ;bntkmcndj               | term residence-card
ru | можно ли работать?              | question aifc-investor-residence#work
kk | қандас                          | route kandas
kk | кандас                          | route kandas
kk | қандастарға                     | route kandas
kk | қандас мәртебесін               | route kandas
kk | кандас мартебеси                | route kandas
kk | ықтиярхатты                     | term residence-card
kk | ыктиярхат                       | term residence-card
kk | жұмыс визасы                    | route visa-c3
kk | жумыс визасын                   | route visa-c3
kk | инвесторларға                   | route permanent-residence-investor
kk | оқу визасына                    | route visa-c9
kk | студенттер                      | route citizenship-simplified-student
kk | емделуге                        | route temporary-residence-treatment
kk | маусымдық жұмыс                 | route visa-c6
kk | отбасын қосу                    | route temporary-residence-family
kk | отбасын біріктіру               | route temporary-residence-family
kk | шақырудың                       | document invitation
kk | сақтандру                       | term insurance
kk | саусақ іздері                   | term fingerprints
kk | босқын мәртебесі                | route refugee-status
kk | баспана                         | unscored asylum-political
kk | неке туралы куәлік              | document marriage-certificate
kk | соттылық                        | term criminal-record
kk | еңбек кодексі                   | source labourcode
kk | В9 визасы                       | route visa-b9
kk | көші-қон қызметінің             | term migration-service
kk | АХҚО-да жұмыс                   | route work-aifc
kk | дипломның                       | document diploma
kk | Ресей азаматтары                | route citizenship-simplified-treaty
kk | турақты туруга рұқсат инвестор  | route permanent-residence-investor
kk | жұмыс істеуге бола ма           | question aifc-investor-residence#work
kk | aqparat hub astana              | route work-astana-hub
";

#[test]
fn what_people_type_finds_what_they_mean() {
    let mut counts = [0; 3];
    let mut wrong = Vec::new();
    for line in QUERIES.lines() {
        let [language, words, wanted] = line.split('|').map(str::trim).collect::<Vec<_>>()[..]
        else {
            panic!("three columns: {line}");
        };
        let language: Language = language.parse().expect("the code of a language");
        counts[language as usize] += 1;
        let found = found(words, language);
        let first = found.first().map(|hit| format!("{} {}", hit.target.kind().word(), hit.id));
        if first.as_deref() != Some(wanted) {
            let all = found.groups.iter().flat_map(|group| &group.hits);
            let all: Vec<String> = all.map(|hit| format!("{} {}", hit.id, hit.score)).collect();
            wrong.push(format!("{words}: {first:?} instead of {wanted}: {}", all.join(", ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(counts.iter().all(|count| *count >= 20), "{counts:?}");
}

/// The routes among the first of a query, with the kinds of its groups.
fn routes(words: &str, language: Language) -> (Vec<String>, Vec<Kind>) {
    let found = super::found(words, language);
    let group = found.groups.iter().find(|group| group.kind == Kind::Route);
    let ids = group.into_iter().flat_map(|group| &group.hits).map(|hit| hit.id.clone()).collect();
    (ids, found.groups.iter().map(|group| group.kind).collect())
}

#[test]
fn routes_are_shown_before_papers_terms_and_sources() {
    for (words, language) in [
        ("residence permit", Language::En),
        ("внж", Language::Ru),
        ("ықтиярхат", Language::Kk),
        ("labor code", Language::En),
    ] {
        let (_, kinds) = routes(words, language);
        let told = [Kind::Document, Kind::Term, Kind::Source];
        let route = kinds.iter().position(|kind| *kind == Kind::Route);
        let first = kinds.iter().position(|kind| told.contains(kind));
        assert!(route.is_some() && route < first, "{words}: {kinds:?}");
    }
}

#[test]
fn a_permit_to_work_is_among_the_first_of_what_is_asked_so() {
    for (words, language) in [
        ("work permit", Language::En),
        ("разрешение на работу", Language::Ru),
        ("жұмысқа рұқсат", Language::Kk),
    ] {
        let (ids, _) = routes(words, language);
        let is_permit = |id: &String| id.starts_with("employer-permit") || id.starts_with("labour");
        assert!(ids.iter().any(is_permit), "{words}: {ids:?}");
    }
}

#[test]
fn a_country_finds_the_routes_whose_lists_hold_it() {
    for (words, language) in
        [("uzbekistan", Language::En), ("Моңғолия", Language::Kk), ("Germany", Language::En)]
    {
        let found = super::found(words, language);
        let routes = found.groups.iter().find(|group| group.kind == Kind::Route);
        assert!(routes.is_some_and(|group| group.total > 3), "{words}");
    }
}

#[test]
fn nothing_is_corrected_to_a_word_of_another_alphabet() {
    let is_latin = |word: &str| word.chars().any(|letter| letter.is_ascii_alphabetic());
    for (words, language) in [
        ("патент", Language::Ru),
        ("депорт", Language::Ru),
        ("стипендия", Language::Kk),
        ("Монголия", Language::Ru),
    ] {
        let found = super::found(words, language);
        let near = found.nearest.iter().map(|near| near.word.as_str());
        assert!(found.meant.as_deref().into_iter().chain(near).all(|word| !is_latin(word)));
    }
    let blue = super::found("blue card", Language::En);
    assert_eq!((blue.meant, blue.nearest), (None, Vec::new()));
}

#[test]
fn the_best_finding_is_shown_with_its_words_marked() {
    let found = found("кандасы", Language::Ru);
    let hit = found.first().expect("it is found");
    let marked: Vec<&str> =
        hit.title.pieces().filter(|(_, is_marked)| *is_marked).map(|(piece, _)| piece).collect();
    assert_eq!(marked, ["кандаса"], "{:?}", hit.title);
    assert!(hit.snippet.is_some());
}

#[test]
fn what_is_mistyped_is_said_to_be() {
    let meant = |words: &str, language| found(words, language).meant;
    assert_eq!(meant("инвисторская виза", Language::Ru).as_deref(), Some("инвесторская виза"));
    assert_eq!(meant("мшыф", Language::En).as_deref(), Some("visa"));
    assert_eq!(meant("visa", Language::En), None);
}

#[test]
fn of_what_is_unknown_the_nearest_words_are_named() {
    let found = found("golden visa", Language::En);
    assert_eq!(found.unknown, ["golden"]);
    assert!(found.total() > 0, "a word too many hides nothing");
    let nothing = super::found("жхцщэ", Language::Ru);
    assert_eq!((nothing.total(), nothing.unknown.len()), (0, 1));
    let near = super::found("пасфарт", Language::Ru);
    assert_eq!(near.total(), 0);
    let is_near = |near: &Near| near.word.starts_with("паспорт") && near.language == Language::Ru;
    assert!(near.nearest.iter().any(is_near), "{:?}", near.nearest);
}
