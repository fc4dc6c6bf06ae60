//! How much output a client behind a Jupyter server may be sent, and when.
//!
//! The server drops output once the last 3 s had more than 3 MB of text (in encoded bytes) or 3000 messages; it forgets
//! its count at every idle status. So this keeps the same sliding window, a little longer and a little lower, since
//! messages may arrive bunched: a burst at once, then an even flow of whatever the window has left. A token bucket would
//! not do: burst plus three seconds of refill must stay under the limit, so either the burst or the flow would have to
//! be small.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// The server's window is 3 s.
const WINDOW: Duration = Duration::from_millis(3100);
/// The server's limit is 3,000,000 bytes in its window.
const LIMIT: usize = 2_600_000;
/// The server's limit is 3000 messages in its window.
const MESSAGES: usize = 2500;
/// So much leaves at once.
const BURST: usize = 1_400_000;
/// Past the burst, one message in this time.
const TICK: Duration = Duration::from_millis(100);
/// Past the burst, messages smaller than this wait for more room.
const LEAST: usize = 16 * 1024;

/// What was sent lately.
#[derive(Default)]
pub struct Budget {
    sent: VecDeque<(Instant, usize)>,
    used: usize,
}

/// What may be sent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Allowance {
    /// So many encoded bytes, now.
    Bytes(usize),
    /// Nothing before then.
    Until(Instant),
}

impl Budget {
    /// What may be sent at `now`.
    pub fn allowance(&mut self, now: Instant) -> Allowance {
        if let Some(until) = self.message(now) {
            return Allowance::Until(until);
        }
        if self.used + LEAST < BURST {
            return Allowance::Bytes(BURST - self.used);
        }
        let (Some(&(oldest, _)), Some(&(latest, _))) = (self.sent.front(), self.sent.back()) else {
            return Allowance::Bytes(BURST);
        };
        if now.saturating_duration_since(latest) < TICK {
            return Allowance::Until(latest + TICK);
        }
        // The room that is left has to last until the oldest message leaves the window.
        let room = LIMIT.saturating_sub(self.used);
        let wait = (oldest + WINDOW).saturating_duration_since(now).max(TICK);
        let share = (room as f64 * TICK.as_secs_f64() / wait.as_secs_f64()) as usize;
        if share < LEAST { Allowance::Until(now + TICK) } else { Allowance::Bytes(share) }
    }

    /// Whether a message that is not text must wait, and until when.
    pub fn message(&mut self, now: Instant) -> Option<Instant> {
        while let Some(&(at, n)) = self.sent.front() {
            if now.saturating_duration_since(at) < WINDOW {
                break;
            }
            self.used -= n;
            self.sent.pop_front();
        }
        let oldest = self.sent.front()?.0;
        (self.sent.len() >= MESSAGES).then(|| oldest + WINDOW)
    }

    /// Notes that a message was sent, with `bytes` of text in it.
    pub fn spend(&mut self, now: Instant, bytes: usize) {
        self.used += bytes;
        self.sent.push_back((now, bytes));
    }

    /// The server has seen an idle status.
    pub fn reset(&mut self) {
        *self = Budget::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sends as fast as allowed for `secs`, and returns what was sent when.
    fn flood(secs: u64) -> Vec<(Duration, usize)> {
        let start = Instant::now();
        let (mut now, mut out, mut budget) = (start, Vec::new(), Budget::default());
        while now < start + Duration::from_secs(secs) {
            match budget.allowance(now) {
                Allowance::Bytes(n) => {
                    let n = n.min(64 * 1024);
                    budget.spend(now, n);
                    out.push((now - start, n));
                }
                Allowance::Until(at) => {
                    assert!(at > now);
                    now = at;
                }
            }
        }
        out
    }

    #[test]
    fn never_more_than_the_server_takes() {
        let sent = flood(30);
        for (i, &(from, _)) in sent.iter().enumerate() {
            let window: usize =
                sent[i..].iter().take_while(|(at, _)| *at < from + Duration::from_secs(3)).map(|s| s.1).sum();
            assert!(window < 3_000_000, "{window} bytes in the window from {from:?}");
        }
    }

    #[test]
    fn a_burst_at_once_then_an_even_flow() {
        let sent = flood(30);
        let in_time = |a: u64, b: u64| -> usize {
            let inside = |at: &Duration| *at >= Duration::from_secs(a) && *at < Duration::from_secs(b);
            sent.iter().filter(|(at, _)| inside(at)).map(|s| s.1).sum()
        };
        assert!(sent.iter().take_while(|(at, _)| at.is_zero()).map(|s| s.1).sum::<usize>() >= BURST);
        for second in 1..29 {
            assert!(
                in_time(second, second + 1) > 150_000,
                "second {second}: {}",
                in_time(second, second + 1)
            );
        }
        let average = in_time(5, 30) / 25;
        assert!(average > 450_000, "{average} bytes/s in the long run");
    }

    #[test]
    fn not_too_many_messages() {
        let start = Instant::now();
        let mut budget = Budget::default();
        let mut sent = 0;
        while budget.message(start).is_none() {
            budget.spend(start, 0);
            sent += 1;
        }
        assert_eq!(sent, MESSAGES);
        assert_eq!(budget.allowance(start), Allowance::Until(start + WINDOW));
        assert_eq!(budget.message(start + WINDOW), None);
    }

    #[test]
    fn an_idle_status_forgets() {
        let now = Instant::now();
        let mut budget = Budget::default();
        budget.spend(now, BURST);
        assert_eq!(budget.allowance(now), Allowance::Until(now + TICK));
        budget.reset();
        assert_eq!(budget.allowance(now), Allowance::Bytes(BURST));
    }
}
