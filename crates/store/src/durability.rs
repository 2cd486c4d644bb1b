//! What a PostgreSQL cluster must promise before a number is formed on it.
//!
//! A cluster with a standby that nothing waits for acknowledges numbers, loses them in a failover, and gives them to
//! somebody else, with every unique key in place. It cannot be seen afterwards, so it is refused before.

use sqlx::{AnyConnection, Row};

use crate::OpenError;

const ASK: &str = "SELECT
    current_setting('synchronous_commit') AS synchronous_commit,
    current_setting('fsync') AS fsync,
    current_setting('full_page_writes') AS full_page_writes,
    current_setting('server_encoding') AS server_encoding,
    current_setting('synchronous_standby_names') AS standby_names,
    (SELECT count(*) FROM pg_stat_replication)
        + (SELECT count(*) FROM pg_replication_slots WHERE slot_type = 'physical') AS standbys,
    CAST(CASE WHEN pg_is_in_recovery() THEN 1 ELSE 0 END AS BIGINT) AS in_recovery";

/// What the server says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Promises {
    synchronous_commit: String,
    fsync: String,
    full_page_writes: String,
    server_encoding: String,
    standby_names: String,
    standbys: i64,
    in_recovery: i64,
}

/// Looks at the server behind a connection.
pub(crate) async fn demand(connection: &mut AnyConnection) -> Result<(), OpenError> {
    let row = sqlx::query(ASK).fetch_one(connection).await?;
    let promises = Promises {
        synchronous_commit: row.try_get("synchronous_commit")?,
        fsync: row.try_get("fsync")?,
        full_page_writes: row.try_get("full_page_writes")?,
        server_encoding: row.try_get("server_encoding")?,
        standby_names: row.try_get("standby_names")?,
        standbys: row.try_get("standbys")?,
        in_recovery: row.try_get("in_recovery")?,
    };
    judge(&promises)
}

fn judge(promises: &Promises) -> Result<(), OpenError> {
    if promises.in_recovery != 0 {
        return Err(OpenError::Standby);
    }
    let needs = [
        (
            "synchronous_commit",
            &promises.synchronous_commit,
            &["on", "remote_apply"][..],
            "on or remote_apply",
        ),
        ("fsync", &promises.fsync, &["on"], "on"),
        ("full_page_writes", &promises.full_page_writes, &["on"], "on"),
        ("server_encoding", &promises.server_encoding, &["UTF8"], "UTF8"),
    ];
    for (setting, found, allowed, wanted) in needs {
        if !allowed.contains(&found.as_str()) {
            return Err(OpenError::NotDurable { setting, found: found.clone(), wanted });
        }
    }
    if promises.standbys > 0 && promises.standby_names.trim().is_empty() {
        return Err(OpenError::NotSynchronous);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> Promises {
        Promises {
            synchronous_commit: "on".into(),
            fsync: "on".into(),
            full_page_writes: "on".into(),
            server_encoding: "UTF8".into(),
            standby_names: String::new(),
            standbys: 0,
            in_recovery: 0,
        }
    }

    #[test]
    fn one_server_that_writes_through_is_enough() {
        assert_eq!(judge(&good()), Ok(()));
    }

    #[test]
    fn anything_weaker_than_on_is_refused() {
        for weak in ["off", "local", "remote_write"] {
            let promises = Promises { synchronous_commit: weak.into(), ..good() };
            let error = judge(&promises).expect_err("it is too weak").to_string();
            assert!(error.contains("synchronous_commit") && error.contains(weak), "{error}");
        }
        assert!(judge(&Promises { fsync: "off".into(), ..good() }).is_err());
        assert!(judge(&Promises { full_page_writes: "off".into(), ..good() }).is_err());
        assert_eq!(judge(&Promises { in_recovery: 1, ..good() }), Err(OpenError::Standby));
    }

    #[test]
    fn standbys_are_waited_for() {
        let alone = Promises { standbys: 1, ..good() };
        assert_eq!(judge(&alone), Err(OpenError::NotSynchronous));
        let waited = Promises { standby_names: "*".into(), ..alone };
        assert_eq!(judge(&waited), Ok(()));
    }
}
