//! One story on both databases: numbers are formed, corrected, excluded, restored, replaced and looked up, and at the end
//! everything can be derived again.

use jiff::civil::date;
use register::{
    Asking, Change, ConditionalGround, Cyrillic, CyrillicName, Formed, Held, LookUp, Match,
    Outcome, RegisterError, ReplaceGround, ReturnGround, verify,
};
use store::lookup::Outcome as Told;
use store::{Act, Status};

use crate::ground::{self, BASIS, Ground, authority, document, person, request};

#[tokio::test(flavor = "multi_thread")]
async fn on_sqlite() {
    told(&ground::sqlite().await).await.expect("the story goes well");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_postgres() {
    told(&ground::postgres().await).await.expect("the story goes well");
}

fn number_of(outcome: Outcome) -> Formed {
    *outcome.formed().expect("it ends with a number")
}

async fn told(ground: &Ground) -> Result<(), RegisterError> {
    let (register, officer, operator) = (&ground.register, &ground.officer, &ground.operator);
    let birth = date(1985, 1, 1);

    // A number is formed in the layout of the day, and again for the same request.
    let first = number_of(register.form(operator, request(1, birth)).await?);
    assert!(first.is_new && first.number.digits().starts_with("8501014"), "{first:?}");
    assert_eq!((first.leaf, first.version, first.status), (0, 1, Status::Active));
    assert_eq!(number_of(register.form(operator, request(1, birth)).await?), first);

    // Another request for the same person gets the same number; the same key for another person gets none.
    let mut again = request(1, birth);
    again.key = b"another application of hers".to_vec();
    let found = number_of(register.form(operator, again.clone()).await?);
    assert_eq!(found, Formed { is_new: false, ..first });
    assert_eq!(number_of(register.form(operator, again.clone()).await?), found);
    again.person = person(2, birth);
    assert_eq!(register.form(operator, again).await, Err(RegisterError::KeyReused));

    // A new passport and a name in Cyrillic are put in; the number stays. What was read before is stale now.
    let mut passports = vec![document("AA0000001"), document("FB7654321")];
    let cyrillic = Cyrillic {
        surname: CyrillicName::new("ТЕСТДА").expect("Cyrillic"),
        given: Some(CyrillicName::new("Айгерим").expect("Cyrillic")),
        patronymic: None,
    };
    let changes = [
        Change::Documents { before: person(1, birth).documents, after: passports.clone() },
        Change::Cyrillic { before: None, after: Some(cyrillic) },
    ];
    ground.world.pass(1_000);
    let done = register.correct(officer, &first.number, &changes, BASIS).await?;
    assert_eq!((done.entry, done.version), (first.entry, 2));
    let stale = register.correct(officer, &first.number, &changes, BASIS).await;
    assert!(matches!(stale, Err(RegisterError::Stale(_))), "{stale:?}");
    let nothing = [Change::Phone { before: None, after: None }];
    let nothing = register.correct(officer, &first.number, &nothing, BASIS).await;
    assert_eq!(nothing, Err(RegisterError::NoChange));
    passports.remove(0);
    let mut renewed = person(77, birth);
    renewed.documents = passports;
    assert!(matches!(register.search(operator, &renewed).await?, Match::Certain(_)));

    // Someone else cannot be given her passport.
    let second = number_of(register.form(operator, request(2, date(1990, 5, 5))).await?);
    let stolen = [Change::Documents {
        before: person(2, birth).documents,
        after: vec![document("FB7654321")],
    }];
    let stolen = register.correct(officer, &second.number, &stolen, BASIS).await;
    assert_eq!(stolen, Err(RegisterError::DocumentHeld));

    excluded_and_back(ground, first).await?;
    let dead = replaced(ground, second).await?;
    relied_upon(ground, first.number, dead).await?;

    // Everything is signed, can be proved to anybody, and is derived again.
    let signed = register.sign().await?.expect("there are acts");
    let proof = register.prove(operator, &first.number).await?;
    let proved = verify(&proof, &first.number, register.public_keys()).expect("it holds");
    assert_eq!(proved.size, signed.size.unsigned_abs());
    let other = verify(&proof, &second.number, register.public_keys());
    assert!(other.is_err(), "{other:?}");
    let audit = ground.is_clean().await;
    assert_eq!((audit.entries, audit.checkpoints, audit.look_ups), (4, 1, 5));
    assert_eq!(audit.acts, signed.size.unsigned_abs());
    let kept = register.audit(&ground.auditor, &[&signed.note]).await?;
    assert_eq!(kept.finding, None);

    let figures = register.statistics(&ground.auditor).await?;
    let wanted = [(Status::Active, 2), (Status::Excluded, 1), (Status::Replaced, 1)];
    assert_eq!(figures.statuses, wanted);
    assert_eq!((figures.acts, figures.crowded.len()), (signed.size, 0));

    // Opened again, by whoever has the keys, it is the same; a second beginning is refused.
    let other = ground.another().await;
    assert_eq!(other.history(operator, &first.number).await?.number, first.number);
    Ok(())
}

/// Departure, return by registration; a ruling that only a ruling ends; death at last.
async fn excluded_and_back(ground: &Ground, first: Formed) -> Result<(), RegisterError> {
    let (register, officer, operator) = (&ground.register, &ground.officer, &ground.operator);
    let number = &first.number;
    let departure = ConditionalGround::Departure;
    register.exclude_conditionally(officer, number, departure, BASIS).await?;
    let twice = register.exclude_conditionally(officer, number, departure, BASIS).await;
    let status = Status::ConditionallyExcluded;
    assert_eq!(twice, Err(RegisterError::WrongStatus { status }));
    let wrong = register.return_(officer, number, ReturnGround::RulingReversed, BASIS).await;
    assert_eq!(wrong, Err(RegisterError::WrongReturn { wanted: ReturnGround::Registered }));

    // She registers again: the application itself brings the earlier number back.
    let mut back = request(1, date(1985, 1, 1));
    back.key = b"she is back".to_vec();
    let returned = number_of(register.form(operator, back.clone()).await?);
    assert_eq!((returned.number, returned.is_new, returned.version), (*number, false, 4));
    assert_eq!(returned.status, Status::Active);
    assert_eq!(number_of(register.form(operator, back.clone()).await?), returned);

    let declared = ConditionalGround::DeclaredDead;
    register.exclude_conditionally(officer, number, declared, BASIS).await?;
    back.key = b"while declared dead".to_vec();
    let waiting = number_of(register.form(operator, back).await?);
    assert_eq!((waiting.number, waiting.status), (*number, Status::ConditionallyExcluded));
    register.return_(officer, number, ReturnGround::RulingReversed, BASIS).await?;

    let history = register.history(operator, number).await?;
    let acts: Vec<Act> = history.versions.iter().map(|version| version.act).collect();
    let (away, back) = (Act::ConditionallyExcluded, Act::Restored);
    assert_eq!(acts, [Act::Formed, Act::Corrected, away, back, away, back]);
    let fields: Vec<_> = history.versions[1].changes.iter().map(Change::field).collect();
    assert_eq!(fields, ["cyrillic", "documents"]);
    assert!(history.versions[0].at < history.versions[1].at);

    // A third person dies: the number is never formed again, and whoever comes with those papers meets an officer.
    let birth = date(1900, 2, 28);
    let third = number_of(register.form(operator, request(3, birth)).await?);
    register.exclude(officer, &third.number, BASIS).await?;
    let mut after = request(3, birth);
    after.key = b"with the papers of the dead".to_vec();
    let likely = register.form(operator, after).await?;
    let Outcome::Likely(candidates) = likely else { panic!("an officer must look: {likely:?}") };
    assert_eq!(candidates[0].status, Status::Excluded);
    let no = register.return_(officer, &third.number, ReturnGround::Registered, BASIS).await;
    assert_eq!(no, Err(RegisterError::WrongStatus { status: Status::Excluded }));
    Ok(())
}

/// Adoption: another number, the old one stays, dead and linked.
async fn replaced(ground: &Ground, second: Formed) -> Result<Held, RegisterError> {
    let (register, officer, operator) = (&ground.register, &ground.officer, &ground.operator);
    let right =
        register.replace(officer, &second.number, ReplaceGround::CheckDigit, &[], BASIS).await;
    assert_eq!(right, Err(RegisterError::CheckDigitRight));
    let birth = Change::Birth { before: date(1990, 5, 5), after: date(1991, 6, 6) };
    let done =
        register.replace(officer, &second.number, ReplaceGround::Adoption, &[birth], BASIS).await?;
    assert!(done.number.digits().starts_with("910606"), "{done:?}");
    let old = register.history(operator, &second.number).await?;
    let newest = old.newest().expect("it has versions");
    assert_eq!((newest.status, newest.successor), (Status::Replaced, Some(done.number)));

    // Whoever comes with the old data is led to the new number, and the old one takes no further act.
    let mut again = request(2, date(1991, 6, 6));
    again.key = b"after the adoption".to_vec();
    assert_eq!(number_of(register.form(operator, again).await?).number, done.number);
    let dead = register.exclude(officer, &second.number, BASIS).await;
    assert_eq!(dead, Err(RegisterError::WrongStatus { status: Status::Replaced }));
    Ok(second.number)
}

/// A bank asks, and the person sees it.
async fn relied_upon(ground: &Ground, number: Held, dead: Held) -> Result<(), RegisterError> {
    let (register, officer) = (&ground.register, &ground.officer);
    let asking = Asking { name: "Bank of the Example", purpose: "account", ground: "consent" };
    let admitted = register.admit(officer, asking).await?;
    let bank = register.let_in(authority(), &admitted.token).await?;
    let birth = date(1985, 1, 1);
    let surname = format!("TEST{}", ground::letters(1));
    let ask = |number: Held, surname, given, birth| LookUp { number, surname, given, birth };

    let yes = register.look_up(&bank, &ask(number, &surname, "Aygerim", birth)).await?;
    assert_eq!((yes.outcome, yes.is_active), (Told::Match, Some(true)));
    let cyrillic = register.look_up(&bank, &ask(number, "Тестда", "АЙГЕРІМ", birth)).await?;
    assert_eq!(cyrillic.outcome, Told::Match);
    let no = register.look_up(&bank, &ask(number, &surname, "BOTA", birth)).await?;
    assert_eq!((no.outcome, no.is_active), (Told::Mismatch, None));
    let unknown: Held = "850101300015".parse().expect("well-formed");
    let unknown = register.look_up(&bank, &ask(unknown, &surname, "AIGERIM", birth)).await?;
    assert_eq!((unknown.outcome, unknown.is_active), (Told::NotFound, None));
    let surname = format!("TEST{}", ground::letters(2));
    let old = ask(dead, &surname, "AIGERIM", date(1990, 5, 5));
    let replaced = register.look_up(&bank, &old).await?;
    assert_eq!((replaced.outcome, replaced.is_active), (Told::Match, Some(false)));

    let seen = register.history(officer, &number).await?.look_ups;
    assert_eq!(seen.len(), 3);
    assert!(seen.iter().all(|asked| asked.party == "Bank of the Example"));
    register.end_access(officer, admitted.id).await?;
    assert_eq!(register.look_up(&bank, &old).await, Err(RegisterError::NoAccess));
    let gone = register.let_in(authority(), &admitted.token).await.map(|_| ());
    assert_eq!(gone, Err(RegisterError::NoAccess));
    Ok(())
}
