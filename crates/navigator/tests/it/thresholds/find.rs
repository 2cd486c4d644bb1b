//! Other answers by which a criterion turns on one threshold.

use catalogue::{Criterion, Rule};
use navigator::{
    Answer, Navigator, Profile, interview::Generator, reach::reach, verdict::CriterionOutcome,
};
use rules::{Condition, Engine, Kind, Leaf, Operator, Quantity, Test};
use terms::Truth;

use super::{
    number::number,
    side::{answers, fact, movable},
};

/// How many people are tried for each threshold.
const TRIES: usize = 4_000;

/// One threshold: a quantity against a limit.
#[derive(Clone, Debug)]
pub(super) struct Tested<'c> {
    condition: &'c Condition,
    quantity: &'c Quantity,
    operator: Operator,
    limit: &'c Quantity,
    /// The criterion is better off the more this holds.
    is_good: bool,
    /// It stands in `applies`.
    is_gate: bool,
}

/// Answers on one side of a threshold, with what is to be said of the criterion.
#[derive(Debug)]
pub(super) struct Side {
    pub(super) profile: Profile,
    pub(super) expected: CriterionOutcome,
}

impl<'c> Tested<'c> {
    /// Every threshold of a criterion.
    pub(super) fn all(criterion: &'c Criterion) -> Vec<Self> {
        let mut found = Vec::new();
        if let Some(applies) = &criterion.applies {
            visit(&applies.test, false, &mut |leaf, good| {
                add(&mut found, applies, leaf, good, true)
            });
        }
        for condition in conditions(criterion) {
            visit(&condition.test, true, &mut |leaf, good| {
                add(&mut found, condition, leaf, good, false);
            });
        }
        found
    }

    pub(super) fn text(&self) -> String {
        let gate = if self.is_gate { " (applies)" } else { "" };
        format!(
            "{}{gate} {:?} {:?} {:?}",
            self.condition.text, self.quantity, self.operator, self.limit
        )
    }

    /// Why a threshold cannot be tried from both sides, if it cannot.
    pub(super) fn excuse(&self, navigator: &Navigator<'_>) -> Option<&'static str> {
        if matches!(self.quantity, Quantity::Points(_)) {
            return Some("of a score only the range is known: no answers bring it to a number");
        }
        let Quantity::Fact(fact) = self.quantity else { return None };
        let Kind::Number { min: Some(least), .. } = navigator.catalogue().vocabulary.at(*fact).kind
        else {
            return None;
        };
        let is_least = self.operator == Operator::AtLeast && *self.limit == Quantity::Fixed(least);
        is_least.then_some("no answer is less")
    }

    /// What the operator says of a quantity that is so much over the limit.
    fn holds(&self, over: i64) -> bool {
        match self.operator {
            Operator::Equal => over == 0,
            Operator::NotEqual => over != 0,
            Operator::Less => over < 0,
            Operator::AtMost => over <= 0,
            Operator::More => over > 0,
            Operator::AtLeast => over >= 0,
        }
    }
}

fn conditions(criterion: &Criterion) -> Vec<&Condition> {
    match &criterion.rule {
        Rule::One(when) => vec![when],
        Rule::Readings(readings) => readings.iter().map(|reading| &reading.when).collect(),
        Rule::Shown => Vec::new(),
    }
}

fn visit<'c>(test: &'c Test, is_good: bool, see: &mut impl FnMut(&'c Leaf, bool)) {
    match test {
        Test::All(_, parts) | Test::Any(_, parts) => {
            parts.iter().for_each(|part| visit(part, is_good, see));
        }
        Test::Not(_, part) => visit(part, !is_good, see),
        Test::Derived(_, _, part) => visit(part, is_good, see),
        Test::Leaf(_, leaf) => see(leaf, is_good),
    }
}

fn add<'c>(
    found: &mut Vec<Tested<'c>>,
    condition: &'c Condition,
    leaf: &'c Leaf,
    is_good: bool,
    is_gate: bool,
) {
    let mut push = |quantity, operator, limit| {
        found.push(Tested { condition, quantity, operator, limit, is_good, is_gate });
    };
    match leaf {
        Leaf::Compare(quantity, operator, limit, _) => push(quantity, *operator, limit),
        Leaf::Between(quantity, low, high, _) => {
            push(quantity, Operator::AtLeast, low);
            push(quantity, Operator::AtMost, high);
        }
        _ => {}
    }
}

/// Answers on both sides of a threshold by which the criterion turns on it; those that contradict no other answers, if
/// there are such.
pub(super) fn find(
    navigator: &Navigator<'_>,
    criterion: &Criterion,
    tested: &Tested<'_>,
) -> Option<Vec<Side>> {
    let catalogue = navigator.catalogue();
    let all = criterion.applies.iter().chain(conditions(criterion));
    let engine =
        Engine::compile(&catalogue.vocabulary, all, navigator.engine().environment().clone());
    let mut generator = Generator::new(navigator, 3);
    let mut known = reach(navigator).into_iter().map(|reach| reach.somebody);
    let mut contradictory = None;
    for _ in 0..TRIES {
        let person = known.next().unwrap_or_else(|| generator.person());
        for subject in movable(tested.quantity).into_iter().chain(movable(tested.limit)) {
            let sides = sides(navigator, criterion, tested, subject, &person, &engine);
            match sides {
                Some(sides) if contradicts(navigator, &sides) => contradictory = Some(sides),
                Some(sides) => return Some(sides),
                None => {}
            }
        }
    }
    contradictory
}

/// The sides by which the criterion turns, if it turns for this person on this fact.
fn sides(
    navigator: &Navigator<'_>,
    criterion: &Criterion,
    tested: &Tested<'_>,
    subject: &Quantity,
    person: &Profile,
    engine: &Engine<'_>,
) -> Option<Vec<Side>> {
    let subject_fact = fact(subject)?;
    let kind = &navigator.catalogue().vocabulary.at(subject_fact).kind;
    let over = |profile: &Profile| {
        Some(
            number(navigator, profile, tested.quantity)?
                - number(navigator, profile, tested.limit)?,
        )
    };
    // The subject that puts the quantity on the limit, whichever side it stands on.
    let now = number(navigator, person, subject).unwrap_or(1);
    let mut probe = person.clone();
    if number(navigator, person, subject).is_none() {
        probe.set(subject_fact, Answer::Known(answers(subject, kind, 1, navigator.as_of()).pop()?));
    }
    let now = number(navigator, &probe, subject).unwrap_or(now);
    let is_left = movable(tested.quantity).contains(&subject);
    let apart = over(&probe)?;
    let exactly = if is_left { now - apart } else { now + apart };
    let mut sides = Vec::new();
    let mut seen = [false; 3];
    for value in answers(subject, kind, exactly, navigator.as_of()) {
        let Ok(value) = value.within(kind, navigator.as_of()) else { continue };
        let profile = person.clone().with(subject_fact, Answer::Known(value));
        let over = over(&profile)?;
        let place = usize::try_from(over.signum() + 1).expect("three signs");
        seen[place] = true;
        let truth = engine_truth(engine, criterion, &profile);
        sides.push((tested.holds(over), profile, truth));
    }
    let outcome = |wanted: bool| -> Option<Truth> {
        let mut of = sides.iter().filter(|(holds, ..)| *holds == wanted).map(|(.., truth)| *truth);
        let first = of.next()?;
        of.all(|truth| truth == first).then_some(first)
    };
    let (good, bad) = (outcome(tested.is_good)?, outcome(!tested.is_good)?);
    // A condition under which the criterion applies is good for nobody: then it may fail.
    let is_turned = good != bad && rank(bad) <= rank(good);
    let has_both = seen[1] && (seen[0] || seen[2]);
    if !is_turned || !has_both {
        return None;
    }
    let side = |(holds, profile, _): (bool, Profile, Truth)| Side {
        profile,
        expected: told(if holds == tested.is_good { good } else { bad }),
    };
    Some(sides.into_iter().map(side).collect())
}

/// The better the higher.
const fn rank(truth: Truth) -> u8 {
    match truth {
        Truth::False => 0,
        Truth::Unknown => 1,
        Truth::True | Truth::NotApplicable => 2,
    }
}

const fn told(truth: Truth) -> CriterionOutcome {
    match truth {
        Truth::True => CriterionOutcome::Met,
        Truth::False => CriterionOutcome::NotMet,
        Truth::Unknown => CriterionOutcome::Unknown,
        Truth::NotApplicable => CriterionOutcome::NotApplicable,
    }
}

fn contradicts(navigator: &Navigator<'_>, sides: &[Side]) -> bool {
    sides.iter().any(|side| !navigator.verdicts(&side.profile).contradictions.is_empty())
}

/// What the criterion comes to.
fn engine_truth(engine: &Engine<'_>, criterion: &Criterion, profile: &Profile) -> Truth {
    let answers = engine.answer(&profile.slots());
    let first = usize::from(criterion.applies.is_some());
    let applies = if first == 1 { answers.truth(0) } else { Truth::True };
    let rule = (first..first + conditions(criterion).len()).map(|at| answers.truth(at));
    let rule = rule.reduce(Truth::agree).unwrap_or(Truth::NotApplicable);
    match applies {
        Truth::True => rule,
        Truth::False | Truth::NotApplicable => Truth::NotApplicable,
        Truth::Unknown => Truth::Unknown,
    }
}
