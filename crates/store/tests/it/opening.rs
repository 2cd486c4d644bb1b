//! What opens, what does not, and what is said about it.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use store::{OpenError, Store, StoreError};

use crate::postgres::{self, Cluster};

#[tokio::test]
async fn a_new_file_is_for_its_owner_alone() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join("qonys.db");
    let address = format!("sqlite:{}", path.display());
    let store = Store::open(&address).await.expect("a new file opens");
    let files: Vec<_> = fs::read_dir(folder.path())
        .expect("the folder is there")
        .map(|file| file.expect("the file is there"))
        .collect();
    assert!(files.len() >= 2, "the write-ahead log stands beside the file");
    for file in files {
        let mode = file.metadata().expect("the file is there").permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}", file.path());
    }
    store.close().await;
    Store::open(&address).await.expect("it opens again").close().await;

    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("it is ours");
    let error = Store::open(&address).await.expect_err("others can read it");
    assert!(error.to_string().contains("chmod 600"), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_may_open_a_new_database_at_once() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let file = format!("sqlite:{}", folder.path().join("qonys.db").display());
    let server = postgres::shared().await.database().await.owner;
    for address in [file, server] {
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..6 {
            let address = address.clone();
            tasks.spawn(async move { Store::open(&address).await });
        }
        for opened in tasks.join_all().await {
            let store = opened.expect("each opens, whoever makes the tables");
            assert_eq!(store.guards().await, Ok(Vec::new()));
            store.close().await;
        }
    }
}

#[tokio::test]
async fn an_address_that_cannot_be_is_explained() {
    let cases = [
        ("mysql://host/qonys", "begins with `sqlite:` or `postgres:`"),
        ("qonys.db", "begins with `sqlite:` or `postgres:`"),
        ("sqlite::memory:", "forgets every number"),
        ("sqlite:/no/such/folder/qonys.db", "cannot be opened: entity not found"),
        ("postgres://officer:hush@127.0.0.1:1/qonys", "cannot be reached"),
    ];
    for (address, wanted) in cases {
        let error = Store::open(address).await.expect_err("it cannot open");
        assert!(error.to_string().contains(wanted), "{address}: {error}");
        assert!(!format!("{error:?}{error}").contains("hush"), "the password is told");
    }
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join("notes.db");
    fs::write(&path, "these are not tables, but a letter to a friend, long enough to be read")
        .expect("the folder is ours");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("it is ours");
    let error = Store::open(&format!("sqlite:{}", path.display())).await.expect_err("a letter");
    assert!(matches!(error, OpenError::Store(StoreError::Damaged { .. })), "{error:?}");
}

#[tokio::test]
async fn the_application_waits_for_the_migrator() {
    let database = postgres::shared().await.database().await;
    let error = Store::open(&database.application).await.expect_err("there are no tables");
    assert_eq!(error, OpenError::Behind { found: 0, wanted: 2 });
    Store::open(&database.owner).await.expect("the owner migrates").close().await;
    let store = Store::open(&database.application).await.expect("the tables are there");
    store.demand_durability().await.expect("one server, written through");
    store.close().await;
}

#[tokio::test]
async fn tables_of_another_program_are_left_alone() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let address = format!("sqlite:{}", folder.path().join("qonys.db").display());
    Store::open(&address).await.expect("a new file opens").close().await;
    let mut connection = <sqlx::AnyConnection as sqlx::Connection>::connect(&address)
        .await
        .expect("the file is there");
    sqlx::query("UPDATE _sqlx_migrations SET version = 9 WHERE version = 2")
        .execute(&mut connection)
        .await
        .expect("whoever has the file may");
    drop(connection);
    assert_eq!(Store::open(&address).await.map(drop), Err(OpenError::Foreign));
}

#[tokio::test]
async fn a_cluster_that_forgets_is_refused() {
    // Its own cluster: what is set here would close the shared one to the other tests.
    let cluster = Cluster::start().await;
    let database = cluster.database().await;
    let name = &database.name;
    for weak in ["off", "local", "remote_write"] {
        cluster.run(&format!("ALTER DATABASE {name} SET synchronous_commit = {weak}")).await;
        let error = Store::open(&database.owner).await.expect_err("it forgets");
        assert!(error.to_string().contains("synchronous_commit"), "{error}");
    }
    cluster.run(&format!("ALTER DATABASE {name} SET synchronous_commit = on")).await;
    let store = Store::open(&database.owner).await.expect("it remembers");
    cluster.run("SELECT count(*) FROM pg_create_physical_replication_slot('standby')").await;
    let error = Store::open(&database.owner).await.expect_err("nothing waits for the standby");
    assert_eq!(error, OpenError::NotSynchronous);
    assert_eq!(store.demand_durability().await, Err(OpenError::NotSynchronous));
    cluster.run("ALTER SYSTEM SET synchronous_standby_names = '*'").await;
    cluster.run("SELECT pg_reload_conf()").await;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    // Reading still goes on: only a commit waits for the standby, which is not there.
    assert_eq!(store.demand_durability().await, Ok(()));
}
