//! How fast numbers are formed durably, beside the bare limit of the same database in the same run, and how fast an audit
//! is. Run with `cargo test --release -p register --test it -- --ignored --nocapture speed`.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::civil::date;
use rand::RngExt as _;
use store::{Store, setting};
use terms::Date;
use tokio::time::Instant;

use crate::ground::{self, Ground, request};

/// How long each rate is taken.
const TIME: Duration = Duration::from_secs(4);

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures; run alone"]
async fn on_sqlite() {
    for line in measured("SQLite", &ground::sqlite().await).await {
        println!("{line}");
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures; run alone"]
async fn on_postgres() {
    for line in measured("PostgreSQL", &ground::postgres().await).await {
        println!("{line}");
    }
}

async fn measured(name: &str, ground: &Ground) -> Vec<String> {
    let mut lines = Vec::new();
    let bare = bare(ground).await;
    lines.push(format!("{name}: one durable insert after the other, nothing else: {bare:.0}/s"));
    let next = Arc::new(AtomicU64::new(0));
    for (days, clients) in [(true, 1), (true, 10), (true, 100), (false, 1), (false, 100)] {
        let mut waits = rate(ground, &next, days, clients).await;
        waits.sort_unstable();
        let at = |percent: usize| waits[(waits.len() - 1) * percent / 100].as_secs_f64() * 1e3;
        let rate = waits.len() as f64 / TIME.as_secs_f64();
        lines.push(format!(
            "{name}: {clients:3} clients, {}: {rate:6.0} numbers/s, p50 {:.1} ms, p99 {:.1} ms, {:.2} of bare",
            if days { "random days" } else { "one day    " },
            at(50),
            at(99),
            rate / bare
        ));
    }
    let begun = Instant::now();
    let audit = ground.is_clean().await;
    let spent = begun.elapsed().as_secs_f64();
    lines.push(format!(
        "{name}: audit of {} entries in {spent:.2} s, {:.0}/s",
        audit.entries,
        audit.entries as f64 / spent
    ));
    lines
}

/// One row, one transaction.
async fn bare(ground: &Ground) -> f64 {
    let store = Store::open(&ground.application).await.expect("it opens");
    let at = store::Moment::from_milliseconds(1).expect("after the epoch");
    let begun = Instant::now();
    let mut count = 0;
    while begun.elapsed() < TIME / 2 {
        let mut transaction = store.begin().await.expect("it begins");
        let name = format!("bare.{count}");
        setting::set(&mut transaction, &name, "1", "test", at).await.expect("it inserts");
        transaction.commit().await.expect("it commits");
        count += 1;
    }
    f64::from(count) / begun.elapsed().as_secs_f64()
}

async fn rate(ground: &Ground, next: &Arc<AtomicU64>, days: bool, clients: usize) -> Vec<Duration> {
    let begun = Instant::now();
    let tasks: Vec<_> = (0..clients)
        .map(|_| {
            let (register, operator) = (ground.register.clone(), ground.operator.clone());
            let next = Arc::clone(next);
            tokio::spawn(async move {
                let mut waits = Vec::new();
                while begun.elapsed() < TIME {
                    let asked = Instant::now();
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let request = request(number, day(days));
                    let outcome = register.form(&operator, request).await.expect("it forms");
                    assert!(outcome.formed().is_some(), "{outcome:?}");
                    waits.push(asked.elapsed());
                }
                waits
            })
        })
        .collect();
    let mut waits = Vec::new();
    for task in tasks {
        waits.extend(task.await.expect("no task fails"));
    }
    waits
}

fn day(random: bool) -> Date {
    if !random {
        return date(1999, 9, 9);
    }
    let days = rand::rng().random_range(0..25_000);
    date(1940, 1, 1).saturating_add(jiff::Span::new().days(days))
}
