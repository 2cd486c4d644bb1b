//! Blocks worked on at the same time, their results taken in the order of the blocks: the first block goes to the first
//! worker, the second to the second, and so on in turn, and their results are awaited in the same turn. So the output is
//! the same whatever the number of processors, and nobody runs ahead by more than a few blocks.

use std::{
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread,
};

/// How many blocks wait before and behind each worker.
const AHEAD: usize = 2;

/// Reads blocks until there is none, works on them, and takes the results in order.
///
/// # Errors
/// The first error of the taker, else that of the reader.
pub(crate) fn run<B, R, E, W>(
    workers: usize,
    mut read: impl FnMut() -> Result<Option<B>, E> + Send,
    worker: impl Fn() -> W + Sync,
    mut take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E>
where
    B: Send,
    R: Send,
    E: Send,
    W: FnMut(B) -> R,
{
    thread::scope(|scope| {
        let (mut inputs, mut outputs) = (Vec::new(), Vec::new());
        for _ in 0..workers.max(1) {
            let (input, blocks): (SyncSender<B>, Receiver<B>) = sync_channel(AHEAD);
            let (output, results) = sync_channel(AHEAD);
            let worker = &worker;
            scope.spawn(move || {
                let mut work = worker();
                // A taker who has gone wants no more.
                blocks.into_iter().map(&mut work).try_for_each(|result| output.send(result)).ok()
            });
            inputs.push(input);
            outputs.push(results);
        }
        let reader = scope.spawn(move || {
            for input in inputs.iter().cycle() {
                let Some(block) = read()? else { break };
                if input.send(block).is_err() {
                    break;
                }
            }
            Ok(())
        });
        let mut taken = Ok(());
        for results in outputs.iter().cycle() {
            let Ok(result) = results.recv() else { break };
            taken = take(result);
            if taken.is_err() {
                break;
            }
        }
        // Whoever still waits to hand something over is let go.
        drop(outputs);
        let read = reader.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        taken.and(read)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Squares of the numbers below `end`, the reader failing at `bad`.
    fn squares(
        workers: usize,
        end: u64,
        bad: u64,
        stop: usize,
    ) -> (Vec<u64>, Result<(), &'static str>) {
        let mut next = 0;
        let mut taken = Vec::new();
        let ended = run(
            workers,
            || {
                next += 1;
                match next - 1 {
                    number if number == bad => Err("bad"),
                    number => Ok((number < end).then_some(number)),
                }
            },
            || {
                |number: u64| {
                    // Some blocks take longer than others.
                    (0..number % 7 * 1000).fold(number, |kept, step| kept.max(step % 2)) * number
                }
            },
            |square| {
                taken.push(square);
                if taken.len() == stop { Err("stop") } else { Ok(()) }
            },
        );
        (taken, ended)
    }

    #[test]
    fn results_come_in_order_whatever_the_number_of_workers() {
        let wanted: Vec<u64> = (0..500).map(|number| number * number).collect();
        for workers in [0, 1, 2, 3, 8] {
            let (taken, ended) = squares(workers, 500, u64::MAX, usize::MAX);
            assert_eq!(ended, Ok(()));
            assert_eq!(taken, wanted, "{workers} workers");
        }
        assert_eq!(squares(4, 0, u64::MAX, usize::MAX), (Vec::new(), Ok(())));
    }

    #[test]
    fn an_error_ends_the_run_and_what_was_read_before_it_is_taken() {
        let (taken, ended) = squares(3, 500, 100, usize::MAX);
        assert_eq!((taken.len(), ended), (100, Err("bad")));
        let (taken, ended) = squares(3, 500, u64::MAX, 10);
        assert_eq!((taken.len(), ended), (10, Err("stop")));
    }
}
