//! The natives of package time, and the form of its instants.

use super::window::{self, DONE, Fail, natives};
use crate::runtime::native::{NativeCx, NativeResult};
use crate::runtime::timer::{self, Now};

/// Seconds from January 1, year 1 to January 1, 1970.
const UNIX_START: i64 = 62_135_596_800;
/// Flags beside the nanoseconds in the second word of a Time; time.go says what they mean.
const HAS_MONO: i64 = 1 << 30;
const IS_LOCAL: i64 = 1 << 31;

/// The slots of a `time.Time` as `time.Now` would return it: seconds, nanoseconds and flags, monotonic reading, zone.
pub fn time_words(now: Now, out: &mut [u64; 4]) -> usize {
    let seconds = now.wall.div_euclid(1_000_000_000) + UNIX_START;
    let nanoseconds = now.wall.rem_euclid(1_000_000_000);
    *out = [seconds as u64, (nanoseconds | HAS_MONO | IS_LOCAL) as u64, now.mono as u64, 0];
    4
}

natives! {
    "time.now" => |cx| {
        let now = cx.rt().now();
        window::set_int(cx, 0, now.wall);
        window::set_int(cx, 1, now.mono);
        DONE
    };
    "time.readZone" => |cx| {
        const FOLDERS: [&str; 4] =
            ["/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/usr/lib/locale/TZ", "/etc/zoneinfo"];
        let name = String::from_utf8_lossy(window::string(cx, 0)).into_owned();
        let path = |folder| std::path::Path::new(folder).join(&name);
        let found = FOLDERS.iter().map(path).find(|path| path.exists());
        let data = found.as_ref().and_then(|path| std::fs::read(path).ok()).unwrap_or_default();
        let why = if found.is_some_and(|path| path.is_dir()) { "is a directory" } else { "" };
        window::set_string(cx, 0, &data)?;
        window::set_string(cx, 1, why.as_bytes())?;
        DONE
    };
    "time.Sleep" => |cx| {
        let ns = window::int(cx, 0);
        let (w, g) = cx.parts();
        Ok(if timer::sleep(w, g, ns) { NativeResult::Park } else { NativeResult::Yield })
    };
    "time.newTimer" => |cx| {
        let (ch, ns, period) = (cx.arg(0), window::int(cx, 1), window::int(cx, 2));
        let (w, g) = cx.parts();
        let timer = timer::new_chan_timer(w, g, ch, ns, period);
        cx.set(0, timer);
        DONE
    };
    "time.newFuncTimer" => |cx| {
        let (closure, ns) = (function(cx)?, window::int(cx, 1));
        let (w, g) = cx.parts();
        let timer = timer::new_func_timer(w, g, closure, ns);
        cx.set(0, timer);
        DONE
    };
    "time.stopTimer" => |cx| {
        let timer = cx.arg(0);
        let running = timer::stop(cx.w(), timer);
        window::set_bool(cx, 0, running);
        DONE
    };
    "time.resetTimer" => |cx| {
        let (timer, ns, period) = (cx.arg(0), window::int(cx, 1), window::int(cx, 2));
        let (w, g) = cx.parts();
        let running = timer::reset(w, g, timer, ns, period);
        window::set_bool(cx, 0, running);
        DONE
    };
}

fn function(cx: &NativeCx) -> Result<u64, Fail> {
    match cx.arg(0) {
        0 => Err(Fail(NativeResult::PanicError("invalid memory address or nil pointer dereference".into()))),
        closure => Ok(closure),
    }
}
