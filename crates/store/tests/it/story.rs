//! One story on both databases: a number is formed, corrected, excluded, restored, replaced, looked up, and erased.

use store::checkpoint::Checkpoint;
use store::idempotency::{Answer, Claim};
use store::lookup::{Lookup, Outcome};
use store::paper::Paper;
use store::party::Party;
use store::person::KeyKind;
use store::salt::Salt;
use store::{Act, Place, Status, StoreError};
use store::{
    checkpoint, entry, event, group, idempotency, lookup, paper, party, person, record_key, salt,
    setting, version,
};

use crate::ground::{self, Ground, append, form, hash, id, moment, next_version, sealed};

#[tokio::test]
async fn on_sqlite() {
    told(&ground::sqlite().await).await.expect("the story goes well");
}

#[tokio::test]
async fn on_postgres() {
    told(&ground::postgres().await).await.expect("the story goes well");
}

async fn told(ground: &Ground) -> Result<(), StoreError> {
    let store = &ground.store;

    // A number is formed for a request, with everything that belongs to it.
    let mut transaction = store.begin().await?;
    let (ada, leaf) = form(&mut transaction, 1, 100).await?;
    let answer = Answer { request: hash(9), entry: ada, version: 1, answered_at: moment(0) };
    assert_eq!(idempotency::claim(&mut transaction, hash(8), &answer).await?, Claim::Ours);
    transaction.commit().await?;
    assert_eq!(leaf, 0);

    // The same request gets the same answer, with another entry in its hand.
    let mut transaction = store.begin().await?;
    let again = Answer { entry: id(), ..answer };
    let claim = idempotency::claim(&mut transaction, hash(8), &again).await?;
    assert_eq!(claim, Claim::Answered(answer));
    transaction.roll_back().await?;

    // It is found by number, by document, by name; candidates are told taken or free.
    let mut reading = store.read().await?;
    let found = entry::find_by_number(&mut reading, hash(1)).await?.expect("it was formed");
    assert_eq!((found.id, found.number), (ada, sealed(1)));
    assert_eq!(entry::find(&mut reading, ada).await?.map(|entry| entry.id), Some(ada));
    assert_eq!(entry::find_by_number(&mut reading, hash(2)).await?, None);
    assert_eq!(person::find(&mut reading, KeyKind::Document, hash(1_000_001)).await?, [ada]);
    assert_eq!(person::of_entry(&mut reading, ada).await?.len(), 2);
    let candidates: Vec<_> = (1..200).map(hash).collect();
    let taken = entry::taken(&mut reading, &candidates).await?;
    assert_eq!(taken.into_iter().collect::<Vec<_>>(), [hash(1)]);
    assert_eq!(entry::page(&mut reading, None, 10).await?.len(), 1);
    assert_eq!(entry::page(&mut reading, Some(ada), 10).await?.len(), 0);
    drop(reading);

    // Data are corrected, the person dies on paper and comes back, and the number stays.
    let acts = [
        (Act::Corrected, Status::Active),
        (Act::ConditionallyExcluded, Status::ConditionallyExcluded),
        (Act::Restored, Status::Active),
    ];
    for (act, status) in acts {
        let mut transaction = store.begin().await?;
        let before = version::newest(&mut transaction, ada).await?.expect("it has a version");
        let leaf = append(&mut transaction, 1).await?;
        version::insert(&mut transaction, &next_version(&before, act, status, leaf)).await?;
        transaction.commit().await?;
    }

    // Another number takes its place; the documents go with the person.
    let mut transaction = store.begin().await?;
    person::release_documents(&mut transaction, ada).await?;
    let (successor, _) = form(&mut transaction, 2, 100).await?;
    person::insert(&mut transaction, successor, KeyKind::Document, hash(1_000_001)).await?;
    let before = version::newest(&mut transaction, ada).await?.expect("it has versions");
    let leaf = append(&mut transaction, 1).await?;
    let mut replaced = next_version(&before, Act::Replaced, Status::Replaced, leaf);
    replaced.successor = Some(successor);
    version::insert(&mut transaction, &replaced).await?;
    transaction.commit().await?;

    let mut reading = store.read().await?;
    let history = version::history(&mut reading, ada).await?;
    assert_eq!(history.iter().map(|version| version.version).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    assert_eq!(history.last(), Some(&replaced));
    let both = person::find(&mut reading, KeyKind::Document, hash(1_000_001)).await?;
    assert_eq!(both, [ada, successor]);
    assert_eq!(event::size(&mut reading).await?, 6);
    let leaves = event::from_leaf(&mut reading, 2, 3).await?;
    assert_eq!(leaves.iter().map(|event| event.leaf).collect::<Vec<_>>(), [2, 3, 4]);
    assert_eq!(event::hashes(&mut reading, 0, 100).await?.len(), 6);
    assert_eq!(event::find(&mut reading, 9).await?, None);
    let versions = version::from_leaf(&mut reading, 4, 10).await?;
    assert_eq!(versions.iter().map(|version| version.leaf).collect::<Vec<_>>(), [4, 5]);
    let used = group::find(&mut reading, hash(100)).await?.expect("two numbers were formed");
    assert_eq!((used.used, used.capacity), (2, i64::from(ground::CAPACITY)));
    assert_eq!(group::fuller_than(&mut reading, 80).await?, []);
    drop(reading);

    // The ledger is signed.
    let mut transaction = store.begin().await?;
    let signed = Checkpoint {
        size: 6,
        root: *hash(6).as_bytes(),
        edge: vec![7; 64],
        note: "qonys.example/register\n6\n…".into(),
        signed_at: moment(6),
    };
    checkpoint::insert(&mut transaction, &signed).await?;
    transaction.commit().await?;
    let mut reading = store.read().await?;
    assert_eq!(checkpoint::newest(&mut reading).await?, Some(signed.clone()));
    assert_eq!(checkpoint::after(&mut reading, 5, 10).await?, [signed]);
    drop(reading);

    relied_upon(ground, ada).await?;
    handed_in(ground, ada).await?;
    erased(ground, ada).await?;
    assert_eq!(store.guards().await?, []);
    Ok(())
}

/// A bank asks, and the person sees it.
async fn relied_upon(ground: &Ground, ada: store::RecordId) -> Result<(), StoreError> {
    let bank = Party {
        id: id(),
        name: "Bank of the Example".into(),
        access: hash(50),
        purpose: "opening an account".into(),
        ground: "ground-2".into(),
        admitted_at: moment(0),
        ended_at: None,
    };
    let mut transaction = ground.store.begin().await?;
    party::insert(&mut transaction, &bank).await?;
    let asked = |outcome, entry, active| Lookup {
        id: id(),
        party: bank.id,
        entry,
        asked: hash(1),
        purpose: bank.purpose.clone(),
        ground: bank.ground.clone(),
        outcome,
        active,
        asked_at: moment(10),
    };
    let matched = asked(Outcome::Match, Some(ada), Some(false));
    lookup::insert(&mut transaction, &matched).await?;
    lookup::insert(&mut transaction, &asked(Outcome::NotFound, None, None)).await?;
    party::end(&mut transaction, bank.id, moment(20)).await?;
    transaction.commit().await?;

    let mut reading = ground.store.read().await?;
    assert_eq!(lookup::of_entry(&mut reading, ada, moment(0), 10).await?, [matched]);
    assert_eq!(lookup::of_entry(&mut reading, ada, moment(11), 10).await?, []);
    assert_eq!(lookup::count_by_party(&mut reading, bank.id, moment(0)).await?, 2);
    let ended = Party { ended_at: Some(moment(20)), ..bank };
    assert_eq!(party::find_by_access(&mut reading, hash(50)).await?, Some(ended.clone()));
    assert_eq!(party::all(&mut reading).await?, [ended]);
    Ok(())
}

/// A paper is handed in, given to its entry, and later erased.
async fn handed_in(ground: &Ground, ada: store::RecordId) -> Result<(), StoreError> {
    let key = id();
    let passport = Paper {
        id: key,
        application: "application-1".into(),
        entry: None,
        kind: "passport".into(),
        media: "image/png".into(),
        place: Place::of(key).to_string(),
        size: 40,
        digest: [3; 32],
        wrapped: Some(sealed(6)),
        master: 1,
        kept_at: moment(30),
    };
    let mut transaction = ground.store.begin().await?;
    paper::insert(&mut transaction, &passport).await?;
    paper::give_to_entry(&mut transaction, "application-1", ada).await?;
    setting::set(&mut transaction, "papers.days", "30", "officer-1", moment(31)).await?;
    setting::set(&mut transaction, "papers.days", "60", "officer-1", moment(32)).await?;
    transaction.commit().await?;
    let mut transaction = ground.store.begin().await?;
    let given = Paper { entry: Some(ada), ..passport };
    let papers = paper::of_application(&mut transaction, "application-1").await?;
    assert_eq!(papers, std::slice::from_ref(&given));
    paper::erase(&mut transaction, key, moment(40)).await?;
    transaction.commit().await?;
    let mut reading = ground.store.read().await?;
    let erased = Paper { wrapped: None, ..given };
    assert_eq!(paper::find(&mut reading, key).await?, Some(erased));
    assert_eq!(setting::find(&mut reading, "papers.days").await?.as_deref(), Some("60"));
    assert_eq!(setting::find(&mut reading, "papers.weeks").await?, None);
    Ok(())
}

/// Master keys are rotated, and a person's data erased; the number stays taken.
async fn erased(ground: &Ground, ada: store::RecordId) -> Result<(), StoreError> {
    let mut transaction = ground.store.begin().await?;
    let old = record_key::wrapped_by_others(&mut transaction, 2, 10).await?;
    assert_eq!(old.len(), 2);
    for key in old {
        record_key::wrap_anew(&mut transaction, key.entry, &sealed(9), 2).await?;
    }
    record_key::erase(&mut transaction, ada, moment(50)).await?;
    salt::erase(&mut transaction, 0, moment(50), "ground-3").await?;
    transaction.commit().await?;
    let mut reading = ground.store.snapshot().await?;
    let key = record_key::find(&mut reading, ada).await?.expect("the row stays");
    assert_eq!((key.wrapped, key.master), (None, 2));
    assert_eq!(record_key::wrapped_by_others(&mut reading, 2, 10).await?, []);
    let salt = salt::find(&mut reading, 0).await?;
    assert_eq!(salt, Some(Salt::Erased { at: moment(50), ground: "ground-3".into() }));
    assert_eq!(salt::find(&mut reading, 4).await?, Some(Salt::Kept(sealed(3))));
    assert!(entry::find_by_number(&mut reading, hash(1)).await?.is_some());
    assert_eq!(entry::count(&mut reading).await?, 2);
    reading.end().await
}
