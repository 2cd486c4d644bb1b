//! Many at once: one group to its last number, one request a thousand times, several programs on one database.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::civil::date;
use register::{Held, Register, RegisterError};
use terms::number::{Group, Sex};

use crate::ground::{self, Ground, request};

#[tokio::test(flavor = "multi_thread")]
async fn one_group_to_its_last_number_on_sqlite() {
    filled(&ground::sqlite().await, 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_group_to_its_last_number_on_postgres() {
    filled(&ground::postgres().await, 4).await;
}

/// 64 tasks form until nothing is left, in one or several programs.
async fn filled(ground: &Ground, programs: usize) {
    let birth = date(1985, 1, 1);
    let group = Group::new(birth, Sex::Female).expect("a year of the layout");
    let mut registers = vec![ground.register.clone()];
    for _ in 1..programs {
        registers.push(ground.another().await);
    }
    let next = Arc::new(AtomicU64::new(0));
    let mut tasks = Vec::new();
    for task in 0..64 {
        let (register, next) = (registers[task % programs].clone(), Arc::clone(&next));
        let operator = ground.operator.clone();
        tasks.push(tokio::spawn(async move {
            let mut acknowledged = Vec::new();
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                match register.form(&operator, request(number, birth)).await {
                    Ok(outcome) => {
                        let formed = *outcome.formed().expect("nobody is alike");
                        assert!(formed.is_new, "{number}");
                        acknowledged.push((number, formed.number));
                    }
                    Err(RegisterError::Exhausted) => return acknowledged,
                    // Told to the caller, who asks again.
                    Err(RegisterError::Store(error)) if error.passes() => {
                        let again = register.form(&operator, request(number, birth)).await;
                        let again = again.expect("the second time it passes");
                        let formed = again.formed().expect("nobody is alike");
                        acknowledged.push((number, formed.number));
                    }
                    Err(error) => panic!("{number}: {error}"),
                }
            }
        }));
    }
    let mut acknowledged = Vec::new();
    for task in tasks {
        acknowledged.extend(task.await.expect("no task fails"));
    }
    let numbers: HashSet<Held> = acknowledged.iter().map(|(_, number)| *number).collect();
    assert_eq!(numbers.len(), acknowledged.len(), "a number was given twice");
    assert_eq!(numbers.len(), usize::from(group.capacity()), "a usable number was not given");
    assert!(numbers.iter().all(|number| number.digits().starts_with("8501014")));

    let audit = ground.is_clean().await;
    assert_eq!(audit.entries as usize, numbers.len());
    // A sample of what was acknowledged is there, under the right person.
    for (number, held) in acknowledged.iter().step_by(997) {
        let entry = ground.register.history(&ground.operator, held).await.expect("it is there");
        let newest = entry.newest().expect("it has a version");
        assert_eq!(newest.application.as_deref(), Some(&*format!("application-{number}")));
    }
    let figures = ground.register.statistics(&ground.auditor).await.expect("it counts");
    assert_eq!(figures.crowded.len(), 1);
    assert_eq!(figures.crowded[0].group, Some(group));
    assert!(figures.crowded[0].is_exhausted());
    // The other sex of the day has numbers.
    let mut brother = request(1_000_000, birth);
    brother.person.sex = Sex::Male;
    let other = ground.register.form(&ground.operator, brother).await.expect("another group");
    assert!(other.formed().is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn one_request_a_thousand_times_on_sqlite() {
    let ground = ground::sqlite().await;
    thousand(&ground, std::slice::from_ref(&ground.register)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_request_a_thousand_times_on_postgres() {
    let ground = ground::postgres().await;
    let programs = [ground.register.clone(), ground.another().await, ground.another().await];
    thousand(&ground, &programs).await;
}

/// Half of the callers go away before they are answered.
async fn thousand(ground: &Ground, programs: &[Register]) {
    let birth = date(1985, 1, 1);
    let mut tasks = Vec::new();
    for task in 0..1_000 {
        let (register, operator) =
            (programs[task % programs.len()].clone(), ground.operator.clone());
        tasks.push(tokio::spawn(async move {
            let forming = register.form(&operator, request(1, birth));
            if task % 2 == 0 {
                let patience = std::time::Duration::from_micros(task as u64 * 37 % 5_000);
                tokio::time::timeout(patience, forming).await.ok()
            } else {
                Some(forming.await)
            }
        }));
    }
    let mut numbers = HashSet::new();
    let mut answered = 0;
    for task in tasks {
        match task.await.expect("no task fails") {
            Some(Ok(outcome)) => {
                numbers.insert(outcome.formed().expect("nobody is alike").number);
                answered += 1;
            }
            Some(Err(error)) => panic!("{error}"),
            None => {}
        }
    }
    assert!(answered >= 500, "{answered}");
    assert_eq!(numbers.len(), 1, "{numbers:?}");
    assert_eq!(ground.is_clean().await.entries, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_person_with_many_applications_at_once_gets_one_number() {
    let ground = ground::postgres().await;
    let programs = [ground.register.clone(), ground.another().await, ground.another().await];
    let birth = date(1985, 1, 1);
    let mut tasks = Vec::new();
    for task in 0..120 {
        let (register, operator) = (programs[task % 3].clone(), ground.operator.clone());
        tasks.push(tokio::spawn(async move {
            let mut request = request(1, birth);
            request.key = format!("application {task}").into_bytes();
            register.form(&operator, request).await
        }));
    }
    let (mut numbers, mut formed) = (HashSet::new(), 0);
    for task in tasks {
        let outcome = task.await.expect("no task fails").expect("every application ends well");
        let answer = outcome.formed().expect("a certain match is no question");
        numbers.insert(answer.number);
        formed += usize::from(answer.is_new);
    }
    assert_eq!((numbers.len(), formed), (1, 1));
    assert_eq!(ground.is_clean().await.entries, 1);
}
