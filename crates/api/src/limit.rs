//! How many requests one address may send: the generic cell rate algorithm (ITU-T I.371), which needs one number an
//! address. Each request moves the moment at which an address has its full quota again; one that would move it beyond
//! the window is refused.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// Time since any fixed moment, never going back.
pub type Clock = fn() -> Duration;

/// So many requests in a window of time; all of them may come at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Requests, at least one.
    pub quota: u32,
    /// The window, in seconds, at least one.
    pub seconds: u32,
}

impl Limit {
    /// Enough for a person with many windows open and for a patient program.
    pub const USUAL: Self = Self { quota: 600, seconds: 60 };

    fn window(self) -> Duration {
        Duration::from_secs(u64::from(self.seconds.max(1)))
    }

    /// The time in which one request comes back.
    fn each(self) -> Duration {
        self.window() / self.quota.max(1)
    }
}

/// More addresses than this are not remembered at once: those with their full quota are forgotten first.
const REMEMBERED: usize = 20_000;

/// Counts requests by address.
pub(crate) struct Limiter {
    pub(crate) limit: Limit,
    clock: Clock,
    /// When each address has its full quota again.
    full_at: Mutex<HashMap<Option<IpAddr>, Duration>>,
}

/// How an address stands after a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Whether the request is within the quota.
    pub(crate) is_within: bool,
    /// Requests left.
    pub(crate) left: u32,
    /// Seconds until the full quota is there again; of a refused request, until the next one is taken.
    pub(crate) seconds: u64,
}

impl Limiter {
    pub(crate) fn new(limit: Limit, clock: Clock) -> Self {
        Self { limit, clock, full_at: Mutex::default() }
    }

    /// Counts one request. Requests of unknown origin share one quota.
    pub(crate) fn count(&self, from: Option<IpAddr>) -> Standing {
        let (now, window, each) = ((self.clock)(), self.limit.window(), self.limit.each());
        let mut all = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= REMEMBERED {
            all.retain(|_, full_at| *full_at > now);
            if all.len() >= REMEMBERED {
                all.clear();
            }
        }
        let full_at = all.entry(from.map(network)).or_insert(now);
        let next = (*full_at).max(now) + each;
        let used = next - now;
        if used > window {
            return Standing { is_within: false, left: 0, seconds: whole_seconds(used - window) };
        }
        *full_at = next;
        let left = (window - used).as_nanos() / each.as_nanos().max(1);
        Standing {
            is_within: true,
            left: u32::try_from(left).unwrap_or(u32::MAX),
            seconds: whole_seconds(used),
        }
    }
}

fn whole_seconds(time: Duration) -> u64 {
    time.as_secs() + u64::from(time.subsec_nanos() > 0)
}

/// One customer has 64 bits of IPv6 addresses: they are one address here.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(address) => match address.to_ipv4_mapped() {
            Some(address) => IpAddr::V4(address),
            None => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() >> 64 << 64)),
        },
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    static NOW: AtomicU64 = AtomicU64::new(1000);

    #[test]
    fn a_quota_is_used_up_and_comes_back() {
        let clock = || Duration::from_secs(NOW.load(Ordering::Relaxed));
        let limiter = Limiter::new(Limit { quota: 3, seconds: 60 }, clock);
        let one: Option<IpAddr> = Some([192, 0, 2, 1].into());
        let standing = |is_within, left, seconds| Standing { is_within, left, seconds };
        assert_eq!(limiter.count(one), standing(true, 2, 20));
        assert_eq!(limiter.count(one), standing(true, 1, 40));
        assert_eq!(limiter.count(one), standing(true, 0, 60));
        assert_eq!(limiter.count(one), standing(false, 0, 20));
        let other: Option<IpAddr> = Some([192, 0, 2, 2].into());
        assert_eq!(limiter.count(other), standing(true, 2, 20), "each address has its own");
        NOW.fetch_add(20, Ordering::Relaxed);
        assert_eq!(limiter.count(one), standing(true, 0, 60), "one request came back");
        NOW.fetch_add(3600, Ordering::Relaxed);
        assert_eq!(limiter.count(one), standing(true, 2, 20), "a quota is never more than full");
    }

    #[test]
    fn one_network_of_ipv6_is_one_address() {
        let address = |text: &str| network(text.parse().expect("an address"));
        assert_eq!(address("2001:db8::1"), address("2001:db8::ffff"));
        assert_ne!(address("2001:db8::1"), address("2001:db8:0:1::1"));
        assert_eq!(address("::ffff:192.0.2.1"), address("192.0.2.1"));
    }
}
