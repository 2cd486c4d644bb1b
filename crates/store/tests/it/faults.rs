//! What goes wrong in the middle leaves nothing behind, and is told in words that help.

use std::time::Duration;

use sqlx::{AnyConnection, AssertSqlSafe, Connection as _};
use store::{Options, Store, StoreError};
use store::{entry, event, group};

use crate::ground::{self, Ground, form, hash};

#[tokio::test]
async fn a_dropped_or_failed_transaction_leaves_nothing_on_sqlite() {
    nothing_is_left(&ground::sqlite().await).await;
}

#[tokio::test]
async fn a_dropped_or_failed_transaction_leaves_nothing_on_postgres() {
    nothing_is_left(&ground::postgres().await).await;
}

async fn nothing_is_left(ground: &Ground) {
    let store = &ground.store;
    let empty = ground.everything().await;

    let mut transaction = store.begin().await.expect("a turn comes");
    form(&mut transaction, 1, 100).await.expect("a new number");
    drop(transaction);

    let mut transaction = store.begin().await.expect("the turn was given back");
    form(&mut transaction, 1, 100).await.expect("nothing was left");
    transaction.roll_back().await.expect("the database is there");

    // After a failed statement a commit does not pretend: PostgreSQL itself would answer without an error.
    let mut transaction = store.begin().await.expect("a turn comes");
    form(&mut transaction, 1, 100).await.expect("a new number");
    let again = form(&mut transaction, 1, 100).await.expect_err("the number is taken");
    assert!(again.is_taken_in("person_key"), "{again}");
    assert_eq!(transaction.step().await, Err(StoreError::Failed));
    assert_eq!(transaction.commit().await, Err(StoreError::Failed));

    // Half a number is refused at the commit.
    let mut transaction = store.begin().await.expect("a turn comes");
    event::reserve(&mut transaction, 1).await.expect("there is room");
    let half = transaction.commit().await.expect_err("the place is empty");
    assert!(matches!(half, StoreError::Refused { .. }), "{half}");
    assert_eq!(ground.everything().await, empty);

    // One of three acts fails alone.
    let mut transaction = store.begin().await.expect("a turn comes");
    for number in [1, 1, 2] {
        transaction.step().await.expect("nothing failed");
        match form(&mut transaction, number, 100).await {
            Ok(_) => transaction.step_on().await.expect("nothing failed"),
            Err(error) => {
                assert!(error.is_taken_in("person_key"), "{error}");
                transaction.step_back().await.expect("the database is there");
            }
        }
    }
    transaction.commit().await.expect("two of three are stored");
    let mut reading = store.read().await.expect("the store is open");
    assert_eq!(entry::count(&mut reading).await, Ok(2));
    assert_eq!(event::size(&mut reading).await, Ok(2));
    let used = group::find(&mut reading, hash(100)).await.expect("the counter is read");
    assert_eq!(used.map(|used| used.used), Some(2));
}

#[tokio::test]
async fn errors_say_nothing_of_the_row() {
    for ground in [ground::sqlite().await, ground::postgres().await] {
        let mut transaction = ground.store.begin().await.expect("a turn comes");
        form(&mut transaction, 1, 100).await.expect("a new number");
        let error = form(&mut transaction, 1, 100).await.expect_err("it is taken");
        let told = format!("{error} {error:?}");
        assert!(!told.contains("5a5a") && !told.contains("\\x"), "{told}");
        assert_eq!(error.to_string(), "the key is already taken in the table `person_key`");
    }
}

#[tokio::test]
async fn a_lock_is_not_waited_for_without_end() {
    let options = Options { statement: Duration::from_millis(300), ..Options::default() };
    for ground in [ground::sqlite().await, ground::postgres().await] {
        let hasty = Store::open_with(&ground.application, options).await.expect("it opens");
        let mut first = ground.store.begin().await.expect("a turn comes");
        event::reserve(&mut first, 1).await.expect("there is room");
        let second = async {
            let mut second = hasty.begin().await?;
            event::reserve(&mut second, 1).await
        };
        let error = second.await.expect_err("the first holds the lock");
        assert_eq!(error, StoreError::Locked);
        assert!(error.passes());
        first.roll_back().await.expect("the database is there");
        let mut third = hasty.begin().await.expect("the lock is free");
        event::reserve(&mut third, 1).await.expect("the lock is free");
    }
}

#[tokio::test]
async fn a_cut_connection_is_told_and_replaced() {
    let ground = ground::postgres().await;
    let (superuser, name) = ground.superuser.clone().expect("this is PostgreSQL");
    let mut transaction = ground.store.begin().await.expect("a turn comes");
    form(&mut transaction, 1, 100).await.expect("a new number");
    let mut admin = AnyConnection::connect(&superuser).await.expect("the superuser connects");
    let cut = format!(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE datname = '{name}' AND pid <> pg_backend_pid()"
    );
    sqlx::query(AssertSqlSafe(cut)).execute(&mut admin).await.expect("the superuser may");
    admin.close().await.expect("the connection was open");
    let error = transaction.commit().await.expect_err("the server ended the connection");
    assert!(matches!(error, StoreError::Gone | StoreError::Unsure), "{error}");
    assert!(!error.passes(), "whoever is unsure asks again with the request key");
    let mut reading = ground.store.read().await.expect("a new connection is made");
    assert_eq!(entry::count(&mut reading).await, Ok(0));
}

#[tokio::test]
async fn a_frozen_server_is_not_waited_for() {
    let ground = ground::postgres().await;
    let options = Options {
        statement: Duration::from_secs(60),
        deadline: Duration::from_millis(400),
        ..Options::default()
    };
    let store = Store::open_with(&ground.application, options).await.expect("it opens");
    let mut first = ground.store.begin().await.expect("a turn comes");
    event::reserve(&mut first, 1).await.expect("there is room");
    // The lock stands for a server that does not answer: its own timeouts are a minute away.
    let mut second = store.begin().await.expect("a turn comes");
    assert_eq!(event::reserve(&mut second, 1).await, Err(StoreError::Late));
    drop(second);
    first.roll_back().await.expect("the database is there");
    let mut third = store.begin().await.expect("a new connection is made");
    event::reserve(&mut third, 1).await.expect("nothing is held any more");
}
