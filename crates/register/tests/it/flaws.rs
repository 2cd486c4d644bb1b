//! Five flaws of a national generator of numbers, as read in its published code, planted in a pool of numbers. The checks
//! that the register passes must catch each of them: 5 of 5. A pool without a flaw passes as well, or they would prove
//! nothing.
//!
//! 1. The pool is claimed under one lock that is held while a number is stored: one queue, whatever the load.
//! 2. Two tables, free and given, without a constraint across both: a number can be in each.
//! 3. An error on storing is swallowed; the caller counts the number as made.
//! 4. A flag that somebody forms is cleared on success only: one failure stops everything.
//! 5. A status is read, checked and saved without a lock: a number that was given returns to the pool.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use jiff::civil::date;
use tokio::sync::Mutex;

use crate::ground::{self, BASIS, Ground, request};

/// Something that gives numbers, as the checks see it.
trait Generator: Send + Sync + 'static {
    /// Gives a number to somebody; told when it is stored.
    fn form(&self, who: u64) -> impl Future<Output = Result<String, String>> + Send;
    /// Whether the number is stored as given.
    fn is_stored(&self, number: &str) -> impl Future<Output = bool> + Send;
    /// Whether the number can still be given.
    fn is_free(&self, number: &str) -> impl Future<Output = bool> + Send;
    /// Work on statuses that goes on beside forming.
    fn tend(&self) -> impl Future<Output = ()> + Send;
    /// Makes the next request fail.
    fn fail_once(&self);
}

/// What a check found wrong.
type Caught = Option<&'static str>;

/// With many callers it must give several times as many numbers as with one.
async fn scales<G: Generator>(generator: &Arc<G>) -> Caught {
    let one = tokio::time::Instant::now();
    for who in 0..16 {
        generator.form(who).await.ok()?;
    }
    let one = one.elapsed();
    let many = tokio::time::Instant::now();
    let numbers = all(generator, 100..164).await;
    let many = many.elapsed();
    // 64 numbers in less than twice the time of 16, so more than twice the rate.
    (numbers.len() < 64 || many > one * 2).then_some("one queue")
}

async fn all<G: Generator>(generator: &Arc<G>, who: std::ops::Range<u64>) -> Vec<String> {
    let tasks: Vec<_> = who
        .map(|who| {
            let generator = Arc::clone(generator);
            tokio::spawn(async move { generator.form(who).await.ok() })
        })
        .collect();
    let mut numbers = Vec::new();
    for task in tasks {
        numbers.extend(task.await.expect("no task fails"));
    }
    numbers
}

/// What was given once is neither given again nor free.
async fn given_once<G: Generator>(generator: &Arc<G>) -> Caught {
    let numbers = all(generator, 1_000..1_064).await;
    let distinct: HashSet<&String> = numbers.iter().collect();
    let mut is_wrong = distinct.len() < numbers.len();
    for number in &numbers {
        is_wrong |= generator.is_free(number).await;
    }
    is_wrong.then_some("given and free")
}

/// What was told is stored.
async fn told_is_stored<G: Generator>(generator: &Arc<G>) -> Caught {
    for number in all(generator, 2_000..2_064).await {
        if !generator.is_stored(&number).await {
            return Some("told and not stored");
        }
    }
    None
}

/// A failure is told, and over with its request.
async fn recovers<G: Generator>(generator: &Arc<G>) -> Caught {
    generator.fail_once();
    let failed = generator.form(3_000).await.is_err();
    let goes_on = generator.form(3_001).await.is_ok();
    (!failed || !goes_on).then_some("stopped by one failure")
}

/// Work on statuses gives no number back.
async fn stays_given<G: Generator>(generator: &Arc<G>) -> Caught {
    let mut numbers = Vec::new();
    for round in 0..6_u64 {
        let tending = {
            let generator = Arc::clone(generator);
            tokio::spawn(async move { generator.tend().await })
        };
        numbers.extend(all(generator, 4_000 + round * 32..4_032 + round * 32).await);
        tending.await.expect("it tends");
    }
    let distinct: HashSet<&String> = numbers.iter().collect();
    (distinct.len() < numbers.len()).then_some("given back")
}

/// Everything that the checks find.
async fn checked<G: Generator>(fresh: impl AsyncFn() -> Arc<G>) -> Vec<&'static str> {
    let caught = [
        scales(&fresh().await).await,
        given_once(&fresh().await).await,
        told_is_stored(&fresh().await).await,
        recovers(&fresh().await).await,
        stays_given(&fresh().await).await,
    ];
    caught.into_iter().flatten().collect()
}

/// The flaw that a pool has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Flaw {
    None,
    Queue,
    TwoTables,
    Swallowed,
    Flag,
    Unlocked,
}

/// A pool of numbers in memory; storing takes its time.
struct Pool {
    flaw: Flaw,
    free: Mutex<BTreeMap<u32, bool>>,
    given: Mutex<HashMap<u64, u32>>,
    queue: Mutex<()>,
    is_forming: AtomicBool,
    fails: AtomicBool,
    count: AtomicU64,
}

const STORING: Duration = Duration::from_millis(3);

impl Pool {
    fn new(flaw: Flaw) -> Arc<Self> {
        Arc::new(Self {
            flaw,
            free: Mutex::new((0..512).map(|number| (number, true)).collect()),
            given: Mutex::default(),
            queue: Mutex::default(),
            is_forming: AtomicBool::new(false),
            fails: AtomicBool::new(false),
            count: AtomicU64::new(0),
        })
    }

    async fn claim(&self) -> Option<u32> {
        let mut free = self.free.lock().await;
        let number = *free.iter().find(|(_, is_free)| **is_free)?.0;
        // The flawed one only looks, and takes it out of the pool when it is stored elsewhere.
        if self.flaw != Flaw::TwoTables {
            free.insert(number, false);
        }
        Some(number)
    }

    async fn store(&self, who: u64, number: u32) -> Result<(), String> {
        tokio::time::sleep(STORING).await;
        let nth = self.count.fetch_add(1, Ordering::Relaxed);
        let failed = self.fails.swap(false, Ordering::Relaxed)
            || (self.flaw == Flaw::Swallowed && nth % 8 == 7);
        if failed {
            return Err("not stored".into());
        }
        self.given.lock().await.insert(who, number);
        if self.flaw == Flaw::TwoTables {
            self.free.lock().await.insert(number, false);
        }
        Ok(())
    }

    async fn form_one(&self, who: u64) -> Result<String, String> {
        let number = self.claim().await.ok_or("exhausted")?;
        match self.store(who, number).await {
            Ok(()) => Ok(number.to_string()),
            Err(_) if self.flaw == Flaw::Swallowed => Ok(number.to_string()),
            Err(error) => {
                self.free.lock().await.insert(number, true);
                Err(error)
            }
        }
    }
}

impl Generator for Pool {
    async fn form(&self, who: u64) -> Result<String, String> {
        match self.flaw {
            Flaw::Queue => {
                let _queue = self.queue.lock().await;
                self.form_one(who).await
            }
            Flaw::Flag => {
                let mut patience = 0;
                while self.is_forming.swap(true, Ordering::AcqRel) {
                    patience += 1;
                    if patience > 200 {
                        return Err("someone forms".into());
                    }
                    tokio::time::sleep(STORING / 8).await;
                }
                let formed = self.form_one(who).await?;
                self.is_forming.store(false, Ordering::Release);
                Ok(formed)
            }
            _ => self.form_one(who).await,
        }
    }

    async fn is_stored(&self, number: &str) -> bool {
        self.given.lock().await.values().any(|given| given.to_string() == number)
    }

    async fn is_free(&self, number: &str) -> bool {
        let number = number.parse().expect("a number of the pool");
        self.free.lock().await.get(&number) == Some(&true)
    }

    async fn tend(&self) {
        if self.flaw == Flaw::Unlocked {
            let read = self.free.lock().await.clone();
            tokio::time::sleep(STORING / 3).await;
            *self.free.lock().await = read;
        }
    }

    fn fail_once(&self) {
        self.fails.store(true, Ordering::Relaxed);
    }
}

/// The register as a generator.
struct Real(Ground, AtomicU64);

impl Generator for Real {
    async fn form(&self, who: u64) -> Result<String, String> {
        let request = request(who, date(1985, 1, 1));
        let formed = self.0.register.form(&self.0.operator, request).await;
        // What failed was the signature, for this request alone.
        self.0.signer.is_broken.store(false, Ordering::Relaxed);
        let outcome = formed.map_err(|error| error.to_string())?;
        Ok(outcome.formed().ok_or("alike")?.number.digits().to_owned())
    }

    async fn is_stored(&self, number: &str) -> bool {
        let number = number.parse().expect("a number");
        self.0.register.history(&self.0.operator, &number).await.is_ok()
    }

    async fn is_free(&self, number: &str) -> bool {
        !self.is_stored(number).await
    }

    async fn tend(&self) {
        let mut request = request(9_999, date(1985, 1, 1));
        request.key = self.1.fetch_add(1, Ordering::Relaxed).to_be_bytes().to_vec();
        let formed = self.0.register.form(&self.0.operator, request).await.expect("it forms");
        let number = formed.formed().expect("nobody is alike").number;
        let (officer, missing) = (&self.0.officer, register::ConditionalGround::Missing);
        let excluded =
            self.0.register.exclude_conditionally(officer, &number, missing, BASIS).await;
        excluded.expect("it was active: a registration brings it back");
    }

    fn fail_once(&self) {
        // An act that has waited too long, and a signer that does not answer.
        self.0.signer.is_broken.store(true, Ordering::Relaxed);
        self.0.world.pass(301_000);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn five_of_five_are_caught_and_nothing_else() {
    let wanted = [
        (Flaw::None, None),
        (Flaw::Queue, Some("one queue")),
        (Flaw::TwoTables, Some("given and free")),
        (Flaw::Swallowed, Some("told and not stored")),
        (Flaw::Flag, Some("stopped by one failure")),
        (Flaw::Unlocked, Some("given back")),
    ];
    for (flaw, wanted) in wanted {
        let caught = checked(async || Pool::new(flaw)).await;
        match wanted {
            Some(wanted) => assert!(caught.contains(&wanted), "{flaw:?}: {caught:?}"),
            None => assert!(caught.is_empty(), "{caught:?}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_register_on_sqlite_has_none_of_them() {
    let fresh = async || {
        let ground = ground::sqlite().await;
        // Something waits for a signature.
        let first = request(10_000, date(1985, 1, 1));
        ground.register.form(&ground.operator, first).await.expect("it forms");
        Arc::new(Real(ground, AtomicU64::new(0)))
    };
    assert_eq!(checked(fresh).await, [] as [&str; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_register_on_postgres_has_none_of_them() {
    let fresh = async || {
        let ground = ground::postgres().await;
        let first = request(10_000, date(1985, 1, 1));
        ground.register.form(&ground.operator, first).await.expect("it forms");
        Arc::new(Real(ground, AtomicU64::new(0)))
    };
    assert_eq!(checked(fresh).await, [] as [&str; 0]);
}
