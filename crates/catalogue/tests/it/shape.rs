//! The tables of the format and what is made of them.

use catalogue::shape::{FileKind, Kind, Root, Shape, reference_page, schema_json};
use catalogue::{
    Category, Change, CriterionKind, DayKind, Decides, Each, Legalisation, Member, Payer,
    RouteKind, SourceKind, Stage, Subject, TermUnit, Tier, Topic, Translation,
};

/// Every shape of the format, each once.
fn shapes() -> Vec<&'static Shape> {
    fn add(shape: &'static Shape, found: &mut Vec<&'static Shape>) {
        if found.iter().any(|known| std::ptr::eq(*known, shape)) {
            return;
        }
        found.push(shape);
        for field in shape.fields {
            if let Kind::Rows(inner) | Kind::Table(inner) | Kind::Map(inner) = field.kind {
                add(inner, found);
            }
        }
    }
    let mut found = Vec::new();
    for kind in FileKind::ALL {
        let (Root::Table(shape) | Root::Map(shape)) = kind.root();
        add(shape, &mut found);
    }
    found
}

fn words_of(shape: &str, key: &str) -> Vec<&'static str> {
    let shapes = shapes();
    let found =
        shapes.iter().find(|known| known.name == shape && known.field(key).is_some_and(has_words));
    let found = found.unwrap_or_else(|| panic!("no {shape} with words for {key}"));
    match found.field(key).expect("found by it").kind {
        Kind::OneOf(words) | Kind::SomeOf(words) => words.to_vec(),
        other => panic!("{other:?}"),
    }
}

fn has_words(field: &catalogue::shape::Field) -> bool {
    matches!(field.kind, Kind::OneOf(_) | Kind::SomeOf(_))
}

#[test]
fn words_of_the_format_are_those_of_the_model() {
    macro_rules! same {
        ($($shape:literal $key:literal $enum:ty,)+) => {
            $(assert_eq!(
                words_of($shape, $key),
                <$enum>::ALL.iter().map(|value| value.word()).collect::<Vec<_>>(),
                concat!($shape, ".", $key),
            );)+
        };
    }
    same! {
        "source" "kind" SourceKind,
        "source" "tier" Tier,
        "fact" "change" Change,
        "fact" "about" Subject,
        "document" "legalisation" Legalisation,
        "document" "translation" Translation,
        "document" "who" Member,
        "document" "stage" Stage,
        "route" "kind" RouteKind,
        "route" "category" Category,
        "criterion" "kind" CriterionKind,
        "criterion" "decides" Decides,
        "fee" "payer" Payer,
        "fee" "each" Each,
        "fee" "stage" Stage,
        "term" "unit" TermUnit,
        "term" "kind" DayKind,
        "silence" "about" Topic,
        "conflict" "about" Topic,
    }
}

#[test]
fn groups_name_keys_that_exist_and_are_not_required() {
    for shape in shapes() {
        for key in shape.exactly_one.iter().copied().flatten() {
            let field = shape.field(key).unwrap_or_else(|| panic!("{} has no {key}", shape.name));
            assert!(!field.required, "{}.{key}", shape.name);
        }
    }
}

#[test]
fn every_shape_stands_in_the_reference_and_every_key_in_a_schema() {
    let page = reference_page();
    let schemas: String =
        FileKind::ALL.iter().filter_map(|kind| schema_json(kind.name())).collect();
    for shape in shapes() {
        assert!(page.contains(shape.about), "{}", shape.name);
        for field in shape.fields {
            assert!(page.contains(&format!("| `{}` |", field.key)), "{}.{}", shape.name, field.key);
            assert!(
                schemas.contains(&format!("\"{}\"", field.key)),
                "{}.{}",
                shape.name,
                field.key
            );
        }
    }
}
