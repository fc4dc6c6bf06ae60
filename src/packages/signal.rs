//! The natives of packages os/signal and syscall: what a program wants of signals, and signals that it sends itself.

use super::window::{self, DONE, natives};
use crate::runtime::native::{NativeCx, NativeResult, Stream};
use crate::runtime::signal::{Action, Fate, Wish, default_action};

/// What syscall.go tells apart when a signal was sent.
const SENT: i64 = 0;
const NOT_PERMITTED: i64 = 1;

natives! {
    "os/signal.wish" => |cx| {
        let (n, wish) = (number(cx), window::int(cx, 1));
        let wish = match wish {
            0 => Wish::Default,
            1 => Wish::Take,
            _ => Wish::Ignore,
        };
        cx.rt().signals.wish(n, wish, cx.goroutine());
        if wish != Wish::Default {
            let rt = cx.rt().clone();
            cx.rt().sink.listen(n, Box::new(move || rt.deliver_signal(n)));
        }
        DONE
    };
    "os/signal.isIgnored" => |cx| {
        let ignored = cx.rt().signals.is_ignored(number(cx));
        window::set_bool(cx, 0, ignored);
        DONE
    };
    "os/signal.adopt" => |cx| {
        cx.rt().signals.adopt(cx.goroutine());
        DONE
    };
    "os/signal.hasReceiver" => |cx| {
        let there = cx.rt().signals.has_receiver();
        window::set_bool(cx, 0, there);
        DONE
    };
    "os/signal.isIdle" => |cx| {
        let idle = cx.rt().signals.is_idle();
        window::set_bool(cx, 0, idle);
        DONE
    };
    "os/signal.take" => |cx| {
        let rt = cx.rt().clone();
        let (w, g) = cx.parts();
        match rt.signals.take(|| w.park_for_input(g)) {
            Some(n) => window::set_int(cx, 0, i64::from(n)),
            None => return Ok(NativeResult::ParkRetry),
        }
        DONE
    };
    "syscall.raise" => |cx| {
        let n = number(cx);
        let fate = cx.w().deliver_signal(n);
        window::set_int(cx, 0, SENT);
        // Nobody can prevent these two.
        if fate != Fate::Default && !matches!(n, 9 | 19) {
            return DONE;
        }
        match default_action(n) {
            Action::Nothing => {}
            Action::Stop => window::set_int(cx, 0, NOT_PERMITTED),
            Action::End(status) => return Ok(NativeResult::Exit(status)),
            Action::Dump(line) => {
                let _ = cx.write_output(Stream::Stderr, format!("{line}\n").as_bytes());
                return Ok(NativeResult::Exit(2));
            }
        }
        DONE
    };
}

/// The signal in the first argument; the packages have looked that it is one.
fn number(cx: &NativeCx) -> u32 {
    (window::int(cx, 0) & 127) as u32
}
