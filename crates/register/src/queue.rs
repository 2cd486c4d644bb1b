//! Group commit: requests that come while a transaction is being stored wait, and are stored together in the next one. A
//! caller gets its answer after the commit, never before.

use std::sync::{Arc, Weak};

use store::{Retry, StoreError};
use tokio::sync::{mpsc, oneshot};

use crate::act::form::{Asked, Outcome};
use crate::error::RegisterError;
use crate::register::{Inner, Register};

/// A request and where its answer goes.
struct Job {
    asked: Asked,
    reply: oneshot::Sender<Result<Outcome, RegisterError>>,
}

/// The way to the task that forms.
#[derive(Clone)]
pub(crate) struct Queue {
    sender: mpsc::Sender<Job>,
}

/// How many requests wait at most before callers wait to be let in.
const WAITING: usize = 4_096;

impl Queue {
    /// Starts the task. It ends when the last register that can ask it is dropped.
    pub(crate) fn start(inner: &Arc<Inner>, batch: usize) -> Self {
        let (sender, receiver) = mpsc::channel(WAITING);
        let queue = Self { sender };
        tokio::spawn(work(Arc::downgrade(inner), queue.sender.downgrade(), receiver, batch.max(1)));
        queue
    }

    pub(crate) async fn ask(&self, asked: Asked) -> Result<Outcome, RegisterError> {
        let (reply, answer) = oneshot::channel();
        self.sender.send(Job { asked, reply }).await.map_err(|_| RegisterError::Closing)?;
        answer.await.map_err(|_| RegisterError::Closing)?
    }
}

async fn work(
    inner: Weak<Inner>,
    sender: mpsc::WeakSender<Job>,
    mut receiver: mpsc::Receiver<Job>,
    batch: usize,
) {
    let mut jobs = Vec::with_capacity(batch);
    while receiver.recv_many(&mut jobs, batch).await > 0 {
        let (Some(inner), Some(sender)) = (inner.upgrade(), sender.upgrade()) else { return };
        let register = Register::from_inner(inner, Queue { sender });
        register.form_batch(&mut jobs).await;
        register.sign_if_due().await;
    }
}

impl Register {
    /// Forms all of a batch and answers.
    async fn form_batch(&self, jobs: &mut Vec<Job>) {
        // Several groups in one transaction: in the order of their hashes, or two programs may wait for each other.
        jobs.sort_by_cached_key(|job| job.asked.group_hash(self));
        let asked: Vec<&Asked> = jobs.iter().map(|job| &job.asked).collect();
        let answers = match self.demand_signature().await {
            Ok(()) => self.form_any(&asked).await,
            Err(error) => Err(error),
        };
        match answers {
            Ok(answers) => {
                for (job, answer) in jobs.drain(..).zip(answers) {
                    // A caller that has gone asks again with the same key.
                    let _ = job.reply.send(answer);
                }
            }
            Err(error) => {
                for job in jobs.drain(..) {
                    let _ = job.reply.send(Err(error.clone()));
                }
            }
        }
    }

    /// Forms a batch; where writing it together fails, one by one, so that one request spoils no other.
    async fn form_any(
        &self,
        asked: &[&Asked],
    ) -> Result<Vec<Result<Outcome, RegisterError>>, RegisterError> {
        let together = Retry::default().run(|| self.form_all(asked, true)).await;
        match together {
            Err(RegisterError::Exhausted)
            | Err(RegisterError::Store(StoreError::Taken { .. } | StoreError::Refused { .. })) => {
                Retry::default().run(|| self.form_all(asked, false)).await
            }
            together => together,
        }
    }

    /// One transaction: the common ones together, then each of the others, which stands or fails alone; all that stand are
    /// stored together.
    async fn form_all(
        &self,
        asked: &[&Asked],
        together: bool,
    ) -> Result<Vec<Result<Outcome, RegisterError>>, RegisterError> {
        let mut transaction = self.store.begin().await?;
        let before = self.outside.now();
        let mut formed = if together {
            self.form_bulk(&mut transaction, asked).await?
        } else {
            asked.iter().map(|_| None).collect()
        };
        let mut answers = Vec::with_capacity(asked.len());
        for (asked, formed) in asked.iter().zip(&mut formed) {
            let answer = match formed.take() {
                Some(outcome) => Ok(outcome),
                None => self.form_in(&mut transaction, asked).await,
            };
            match answer {
                Err(error) if error.is_of_all() => return Err(error),
                answer => answers.push(answer),
            }
        }
        transaction.commit().await?;
        if answers.iter().flatten().any(|answer| answer.formed().is_some()) {
            self.waiting.add(before);
        }
        Ok(answers)
    }
}
