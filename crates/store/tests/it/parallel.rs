//! Many at once: no number twice, no gap in the ledger, counters that agree, one answer for one request.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use store::idempotency::{Answer, Claim};
use store::{Retry, Store, StoreError};
use store::{entry, event, group, idempotency, person, version};
use tokio::task::JoinSet;

use crate::ground::{self, Ground, append, first_version, form, hash, id, moment, sealed};

const TASKS: u64 = 16;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_sqlite() {
    let ground = ground::sqlite().await;
    all(&ground).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgres() {
    let ground = ground::postgres().await;
    all(&ground).await;
}

async fn all(ground: &Ground) {
    forms_in_order(&ground.store).await;
    one_number_once(&ground.store).await;
    one_person_once(&ground.store).await;
    one_request_once(&ground.store).await;
    a_new_group_is_begun_once(&ground.store).await;
    a_group_is_filled_to_the_last(&ground.store).await;
    one_version_wins(&ground.store).await;
    a_deadlock_is_undone_and_done_again(ground).await;
}

/// Each task forms numbers in four groups; what was acknowledged is there, and the ledger has no gap.
async fn forms_in_order(store: &Store) {
    let mut tasks = JoinSet::new();
    for task in 0..TASKS {
        let store = store.clone();
        tasks.spawn(async move {
            let mut leaves = Vec::new();
            for turn in 0..10 {
                let number = 10_000 + task * 100 + turn;
                let leaf = Retry::default()
                    .run(|| async {
                        let mut transaction = store.begin().await?;
                        let (_, leaf) = form(&mut transaction, number, 100 + turn % 4).await?;
                        transaction.commit().await?;
                        Ok::<_, StoreError>(leaf)
                    })
                    .await
                    .expect("nobody is in the way for long");
                leaves.push(leaf);
            }
            leaves
        });
    }
    let leaves: Vec<i64> = tasks.join_all().await.into_iter().flatten().collect();
    let wanted = i64::try_from(TASKS).expect("16 fits") * 10;
    assert_eq!(leaves.iter().collect::<HashSet<_>>().len(), leaves.len(), "a leaf twice");
    let mut reading = store.read().await.expect("the store is open");
    assert_eq!(event::size(&mut reading).await, Ok(wanted));
    assert_eq!(entry::count(&mut reading).await, Ok(wanted));
    let stored = event::from_leaf(&mut reading, 0, 1_000).await.expect("the leaves are read");
    assert!((0..wanted).eq(stored.iter().map(|event| event.leaf)), "the ledger has a gap");
    let mut used = 0;
    for number in 100..104 {
        let found = group::find(&mut reading, hash(number)).await.expect("the counter is read");
        used += found.expect("the group was used").used;
    }
    assert_eq!(used, wanted);
}

/// All want the same number: one gets it, the others learn that it is taken.
async fn one_number_once(store: &Store) {
    let mut tasks = JoinSet::new();
    for task in 0..TASKS {
        let store = store.clone();
        tasks.spawn(async move {
            let mut transaction = store.begin().await?;
            let entry = id();
            let row = entry::Entry {
                id: entry,
                number_hash: hash(20_000),
                number: sealed(1),
                origin: entry::Origin::Formed,
                formed_at: moment(1),
            };
            entry::insert(&mut transaction, &row).await?;
            store::record_key::insert(&mut transaction, entry, &sealed(2), 1).await?;
            let leaf = append(&mut transaction, task).await?;
            version::insert(&mut transaction, &first_version(entry, leaf)).await?;
            transaction.commit().await
        });
    }
    let answers = tasks.join_all().await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1, "{answers:?}");
    for error in answers.into_iter().filter_map(Result::err) {
        assert!(error.is_taken_in("entry"), "{error}");
    }
}

/// The same document in different groups at once: one entry holds it.
async fn one_person_once(store: &Store) {
    let mut tasks = JoinSet::new();
    for task in 0..TASKS {
        let store = store.clone();
        tasks.spawn(async move {
            let mut transaction = store.begin().await?;
            let (entry, _) = form(&mut transaction, 30_000 + task, 300 + task).await?;
            let document = hash(99);
            person::insert(&mut transaction, entry, person::KeyKind::Document, document).await?;
            transaction.commit().await
        });
    }
    let answers = tasks.join_all().await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1, "{answers:?}");
    for error in answers.into_iter().filter_map(Result::err) {
        assert!(error.is_taken_in("person_key"), "{error}");
    }
}

/// The same request many times at once gets the same number.
async fn one_request_once(store: &Store) {
    let mut tasks = JoinSet::new();
    for task in 0..TASKS * 4 {
        let store = store.clone();
        tasks.spawn(async move {
            let mut transaction = store.begin().await?;
            let entry = id();
            let answer = Answer { request: hash(7), entry, version: 1, answered_at: moment(1) };
            let claim = idempotency::claim(&mut transaction, hash(40_000), &answer).await?;
            if let Claim::Answered(answer) = claim {
                transaction.roll_back().await?;
                return Ok(answer.entry);
            }
            let row = entry::Entry {
                id: entry,
                number_hash: hash(40_000 + task),
                number: sealed(1),
                origin: entry::Origin::Formed,
                formed_at: moment(1),
            };
            entry::insert(&mut transaction, &row).await?;
            store::record_key::insert(&mut transaction, entry, &sealed(2), 1).await?;
            let leaf = append(&mut transaction, task).await?;
            version::insert(&mut transaction, &first_version(entry, leaf)).await?;
            transaction.commit().await?;
            Ok::<_, StoreError>(entry)
        });
    }
    let answers = tasks.join_all().await;
    let entries: HashSet<_> =
        answers.into_iter().map(|answer| answer.expect("one waits")).collect();
    assert_eq!(entries.len(), 1);
}

/// Many form the first number of the same group at once: nobody is told that it is exhausted.
async fn a_new_group_is_begun_once(store: &Store) {
    for group_number in 800..830 {
        let mut tasks = JoinSet::new();
        for _ in 0..TASKS / 2 {
            let store = store.clone();
            tasks.spawn(async move {
                let mut transaction = store.begin().await?;
                let claimed = group::claim(&mut transaction, hash(group_number), 1, 100).await?;
                transaction.commit().await?;
                Ok::<_, StoreError>(claimed.map(|used| used.used))
            });
        }
        let mut used: Vec<_> = tasks.join_all().await;
        used.sort_by_key(|used| format!("{used:?}"));
        let wanted: Vec<_> = (1..9).map(|number| Ok(Ok(number))).collect();
        assert_eq!(used, wanted, "group {group_number}");
    }
}

/// A group of 100 is filled by 16 tasks that want 10 each: 100 get one, 60 are told that it is exhausted.
async fn a_group_is_filled_to_the_last(store: &Store) {
    let mut tasks = JoinSet::new();
    for _ in 0..TASKS {
        let store = store.clone();
        tasks.spawn(async move {
            let mut got = 0;
            for _ in 0..10 {
                let mut transaction = store.begin().await.expect("a turn comes");
                let claimed = group::claim(&mut transaction, hash(500), 1, 100).await;
                if claimed.expect("the counter is there").is_ok() {
                    transaction.commit().await.expect("the counter is stored");
                    got += 1;
                }
            }
            got
        });
    }
    assert_eq!(tasks.join_all().await.into_iter().sum::<u32>(), 100);
    let mut reading = store.read().await.expect("the store is open");
    let full = group::fuller_than(&mut reading, 80).await.expect("the counters are read");
    assert_eq!(full, [(hash(500), group::GroupUse { used: 100, capacity: 100 })]);
}

/// Two officers correct one entry from the same screen: one wins, the other is told.
async fn one_version_wins(store: &Store) {
    let mut transaction = store.begin().await.expect("a turn comes");
    let (entry, _) = form(&mut transaction, 60_000, 600).await.expect("a new number");
    let before =
        version::newest(&mut transaction, entry).await.expect("read").expect("it is there");
    transaction.commit().await.expect("it is stored");
    let mut tasks = JoinSet::new();
    for task in 0..TASKS {
        let store = store.clone();
        let before = before.clone();
        tasks.spawn(async move {
            let mut transaction = store.begin().await?;
            let leaf = append(&mut transaction, task).await?;
            let act = (store::Act::Corrected, store::Status::Active);
            let next = ground::next_version(&before, act.0, act.1, leaf);
            version::insert(&mut transaction, &next).await?;
            transaction.commit().await
        });
    }
    let answers = tasks.join_all().await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1, "{answers:?}");
    for error in answers.into_iter().filter_map(Result::err) {
        assert!(error.is_taken_in("entry_version"), "{error}");
    }
}

/// Two take the same two groups in opposite orders: PostgreSQL ends one of them, which is then done again.
async fn a_deadlock_is_undone_and_done_again(ground: &Ground) {
    let attempts = Arc::new(AtomicU32::new(0));
    let mut tasks = JoinSet::new();
    for order in [[700, 701], [701, 700]] {
        let store = ground.store.clone();
        let attempts = Arc::clone(&attempts);
        tasks.spawn(async move {
            let work = || async {
                attempts.fetch_add(1, Ordering::Relaxed);
                let mut transaction = store.begin().await?;
                for number in order {
                    let claimed = group::claim(&mut transaction, hash(number), 1, 100).await?;
                    claimed.expect("a hundred are free");
                    tokio::time::sleep(Duration::from_millis(200)).await;
                }
                transaction.commit().await
            };
            Retry::default().run(work).await
        });
    }
    assert_eq!(tasks.join_all().await, [Ok(()), Ok(())]);
    let wanted = if ground.is_postgres() { 3 } else { 2 };
    assert_eq!(attempts.load(Ordering::Relaxed), wanted);
    let mut reading = ground.store.read().await.expect("the store is open");
    for number in [700, 701] {
        let used = group::find(&mut reading, hash(number)).await.expect("the counter is read");
        assert_eq!(used.map(|used| used.used), Some(2));
    }
}
