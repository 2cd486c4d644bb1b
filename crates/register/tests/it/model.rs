//! The register against a plain model in memory: the same acts in random order have the same outcomes.

use std::collections::HashMap;

use jiff::civil::date;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use register::{
    Change, ConditionalGround, Held, Outcome, Phone, RegisterError, ReplaceGround, Request,
    ReturnGround,
};
use store::Status;
use terms::Date;

use crate::ground::{self, BASIS, Ground, person};

/// What may be done, to which of a few people.
#[derive(Debug, Clone, Copy)]
enum Step {
    Form { who: usize, key: u8 },
    Correct { who: usize, phone: u8 },
    Exclude { who: usize },
    Conditionally { who: usize, ground: usize },
    Return { who: usize, ground: usize },
    Replace { who: usize },
    Sign,
}

fn step() -> impl Strategy<Value = Step> {
    let who = 0..5_usize;
    prop_oneof![
        4 => (who.clone(), 0..4_u8).prop_map(|(who, key)| Step::Form { who, key }),
        2 => (who.clone(), 0..3_u8).prop_map(|(who, phone)| Step::Correct { who, phone }),
        1 => who.clone().prop_map(|who| Step::Exclude { who }),
        2 => (who.clone(), 0..9_usize).prop_map(|(who, ground)| Step::Conditionally { who, ground }),
        2 => (who.clone(), 0..2_usize).prop_map(|(who, ground)| Step::Return { who, ground }),
        1 => who.prop_map(|who| Step::Replace { who }),
        1 => Just(Step::Sign),
    ]
}

/// A person's number in the model.
#[derive(Debug, Clone)]
struct Kept {
    number: Held,
    status: Status,
    ground: Option<ConditionalGround>,
    phone: Option<u8>,
    versions: i64,
}

#[derive(Default)]
struct Model {
    /// Of each person the entries, the newest last.
    entries: HashMap<usize, Vec<Kept>>,
    /// What each request key was answered with.
    answers: HashMap<(usize, u8), Held>,
    acts: u64,
}

impl Model {
    fn newest(&mut self, who: usize) -> Option<&mut Kept> {
        self.entries.get_mut(&who)?.last_mut()
    }
}

/// Some share a birthday; none is alike.
fn birth(who: usize) -> Date {
    date(1985, 1, 1 + (who % 2) as i8)
}

fn phone(last: u8) -> Phone {
    Phone::new(format!("+7701123456{last}")).expect("a number")
}

async fn play(ground: &Ground, steps: &[Step]) {
    let mut model = Model::default();
    for step in steps {
        ground.world.pass(10);
        take(ground, &mut model, *step).await;
    }
    let audit = ground.is_clean().await;
    let entries: usize = model.entries.values().map(Vec::len).sum();
    assert_eq!((audit.entries, audit.acts), (entries as u64, model.acts));
    for kept in model.entries.values().flatten() {
        let entry = ground.register.history(&ground.operator, &kept.number).await.expect("kept");
        let newest = entry.newest().expect("it has a version");
        assert_eq!((newest.status, newest.version), (kept.status, kept.versions), "{kept:?}");
        assert_eq!(newest.person.phone, kept.phone.map(phone));
    }
}

async fn take(ground: &Ground, model: &mut Model, step: Step) {
    let (register, officer) = (&ground.register, &ground.officer);
    match step {
        Step::Form { who, key } => form(ground, model, who, key).await,
        Step::Correct { who, phone: last } => {
            let Some(kept) = model.newest(who) else { return };
            let change = Change::Phone { before: kept.phone.map(phone), after: Some(phone(last)) };
            let done = register.correct(officer, &kept.number, &[change], BASIS).await;
            let allowed = matches!(kept.status, Status::Active | Status::ConditionallyExcluded);
            match done {
                Ok(_) => {
                    assert!(allowed && kept.phone != Some(last));
                    kept.phone = Some(last);
                    kept.versions += 1;
                    model.acts += 1;
                }
                Err(RegisterError::NoChange) => assert!(allowed && kept.phone == Some(last)),
                Err(error) => refused(kept, allowed, &error),
            }
        }
        Step::Exclude { who } => {
            let Some(kept) = model.newest(who) else { return };
            let allowed = matches!(kept.status, Status::Active | Status::ConditionallyExcluded);
            match register.exclude(officer, &kept.number, BASIS).await {
                Ok(_) => {
                    assert!(allowed);
                    kept.status = Status::Excluded;
                    kept.versions += 1;
                    model.acts += 1;
                }
                Err(error) => refused(kept, allowed, &error),
            }
        }
        Step::Conditionally { who, ground } => {
            let Some(kept) = model.newest(who) else { return };
            let on = ConditionalGround::ALL[ground];
            match register.exclude_conditionally(officer, &kept.number, on, BASIS).await {
                Ok(_) => {
                    assert_eq!(kept.status, Status::Active);
                    (kept.status, kept.ground) = (Status::ConditionallyExcluded, Some(on));
                    kept.versions += 1;
                    model.acts += 1;
                }
                Err(error) => refused(kept, kept.status == Status::Active, &error),
            }
        }
        Step::Return { who, ground } => {
            let Some(kept) = model.newest(who) else { return };
            let on = ReturnGround::ALL[ground];
            let waits = kept.status == Status::ConditionallyExcluded;
            let wanted = kept.ground.map(ConditionalGround::ends_by);
            match register.return_(officer, &kept.number, on, BASIS).await {
                Ok(_) => {
                    assert!(waits && wanted == Some(on));
                    kept.status = Status::Active;
                    kept.versions += 1;
                    model.acts += 1;
                }
                Err(RegisterError::WrongReturn { wanted: told }) => {
                    assert!(waits && wanted == Some(told) && told != on);
                }
                Err(error) => refused(kept, waits, &error),
            }
        }
        Step::Replace { who } => {
            let Some(kept) = model.newest(who) else { return };
            let adoption = ReplaceGround::Adoption;
            match register.replace(officer, &kept.number, adoption, &[], BASIS).await {
                Ok(done) => {
                    assert_eq!(kept.status, Status::Active);
                    kept.status = Status::Replaced;
                    kept.versions += 1;
                    let next = Kept {
                        number: done.number,
                        status: Status::Active,
                        ground: None,
                        phone: kept.phone,
                        versions: 1,
                    };
                    assert_ne!(next.number, kept.number);
                    model.entries.entry(who).or_default().push(next);
                    model.acts += 2;
                }
                Err(error) => refused(kept, kept.status == Status::Active, &error),
            }
        }
        Step::Sign => {
            register.sign().await.expect("it signs");
        }
    }
}

fn refused(kept: &Kept, allowed: bool, error: &RegisterError) {
    assert!(!allowed, "{kept:?}: {error}");
    assert_eq!(*error, RegisterError::WrongStatus { status: kept.status });
}

async fn form(ground: &Ground, model: &mut Model, who: usize, key: u8) {
    let request = Request {
        key: vec![who as u8, key],
        person: person(who as u64, birth(who)),
        application: format!("{who}-{key}"),
    };
    let outcome = ground.register.form(&ground.operator, request).await.expect("it is decided");
    if let Some(number) = model.answers.get(&(who, key)) {
        assert_eq!(outcome.formed().map(|formed| formed.number), Some(*number), "asked again");
        return;
    }
    let Some(kept) = model.newest(who) else {
        let formed = *outcome.formed().expect("nobody is alike");
        assert!(formed.is_new);
        let all: Vec<Held> = model.entries.values().flatten().map(|kept| kept.number).collect();
        assert!(!all.contains(&formed.number), "given twice");
        let (number, status) = (formed.number, Status::Active);
        let kept = Kept { number, status, ground: None, phone: None, versions: 1 };
        model.entries.insert(who, vec![kept]);
        model.answers.insert((who, key), formed.number);
        model.acts += 1;
        return;
    };
    match kept.status {
        Status::Excluded => assert!(matches!(outcome, Outcome::Likely(_)), "{outcome:?}"),
        _ => {
            let formed = *outcome.formed().expect("a certain match");
            assert!(!formed.is_new && formed.number == kept.number, "{formed:?} {kept:?}");
            let registered =
                kept.ground.map(ConditionalGround::ends_by) == Some(ReturnGround::Registered);
            let returns = kept.status == Status::ConditionallyExcluded && registered;
            if returns {
                kept.status = Status::Active;
                kept.versions += 1;
            }
            assert_eq!(formed.status, kept.status);
            model.answers.insert((who, key), formed.number);
            model.acts += u64::from(returns);
        }
    }
}

#[test]
fn the_register_does_what_the_model_does() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let mut runner =
        TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let steps = proptest::collection::vec(step(), 1..40);
    let outcome = runner.run(&steps, |steps| {
        runtime.block_on(async { play(&ground::sqlite().await, &steps).await });
        Ok(())
    });
    outcome.expect("they agree");
}
