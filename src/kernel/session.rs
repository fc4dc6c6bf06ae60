//! Who we are on the wire: one session id, and a fresh header for every message.

use super::wire::Key;
use serde_json::json;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// The version of the messaging protocol that we speak.
pub const PROTOCOL: &str = "5.5";

/// The kernel's side of a session.
pub struct Session {
    id: String,
    sent: AtomicU64,
    /// Signs what we send and verifies what arrives.
    pub key: Key,
}

impl Session {
    pub fn new(key: Key) -> Session {
        Session { id: uuid::Uuid::new_v4().to_string(), sent: AtomicU64::new(0), key }
    }

    /// A header with an id of its own and the present time.
    pub fn header(&self, msg_type: &str) -> Vec<u8> {
        let n = self.sent.fetch_add(1, Ordering::Relaxed);
        json!({
            "msg_id": format!("{}_{n}", self.id),
            "msg_type": msg_type,
            "session": self.id,
            "username": "kernel",
            "date": now(),
            "version": PROTOCOL,
        })
        .to_string()
        .into_bytes()
    }
}

/// The present time in ISO 8601, UTC, with microseconds.
pub fn now() -> String {
    let t = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    date(t.as_secs(), t.subsec_micros())
}

fn date(secs: u64, micros: u32) -> String {
    let (days, rest) = (secs / 86400, secs % 86400);
    // Civil date from days, counting in 400-year eras that begin on 1 March, so that the leap day comes last.
    let z = days + 719_468;
    let (era, doe) = (z / 146_097, z % 146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = doy - (153 * mp + 2) / 5 + 1;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + u64::from(month <= 2);
    let (h, m, s) = (rest / 3600, rest / 60 % 60, rest % 60);
    format!("{year:04}-{month:02}-{day:02}T{h:02}:{m:02}:{s:02}.{micros:06}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        for (secs, want) in [
            (0, "1970-01-01T00:00:00.000042Z"),
            (951_782_399, "2000-02-28T23:59:59.000042Z"),
            (951_782_400, "2000-02-29T00:00:00.000042Z"),
            (951_868_800, "2000-03-01T00:00:00.000042Z"),
            (1_767_225_599, "2025-12-31T23:59:59.000042Z"),
            (1_709_164_800, "2024-02-29T00:00:00.000042Z"),
            (4_107_542_400, "2100-03-01T00:00:00.000042Z"),
        ] {
            assert_eq!(date(secs, 42), want);
        }
    }

    #[test]
    fn every_header_has_its_own_id() {
        let s = Session::new(Key::new(b""));
        let id = |h: Vec<u8>| serde_json::from_slice::<serde_json::Value>(&h).unwrap()["msg_id"].to_string();
        assert_ne!(id(s.header("status")), id(s.header("status")));
    }
}
