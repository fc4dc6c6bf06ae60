//! The log: lines on stderr when `GOPARK_LOG=debug` is set, nothing otherwise.
//!
//! For people who look for a fault in the kernel. The user's program never writes here and nothing depends on it.

use std::fmt::Arguments;
use std::io::Write;
use std::sync::OnceLock;
use std::time::Instant;

struct Log {
    enabled: bool,
    start: Instant,
}

fn log() -> &'static Log {
    static LOG: OnceLock<Log> = OnceLock::new();
    LOG.get_or_init(|| Log {
        enabled: std::env::var("GOPARK_LOG").is_ok_and(|v| v.eq_ignore_ascii_case("debug")),
        start: Instant::now(),
    })
}

/// Writes one line when the log is on. A stderr that is closed is no reason to fail.
pub fn line(args: Arguments<'_>) {
    let log = log();
    if log.enabled {
        let ms = log.start.elapsed().as_micros() as f64 / 1e3;
        let _ = writeln!(std::io::stderr(), "gopark {ms:10.3} ms  {args}");
    }
}

/// `debug!("...", ...)`: one line in the log.
macro_rules! debug {
    ($($arg:tt)*) => { $crate::kernel::log::line(format_args!($($arg)*)) };
}
pub(crate) use debug;
