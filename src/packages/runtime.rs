//! The natives of package runtime, and the builtin functions print and println.

use super::strconv::{append_int, append_uint, float};
use super::window::{self, DONE, natives};
use crate::runtime::Frame;
use crate::runtime::native::{NativeCx, NativeResult, Stream};
use crate::runtime::rtype::Kind;
use crate::runtime::value::{self, IfaceRef, SliceRef, StrRef};
use std::fmt::Write;
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};

/// What the program last asked for with GOMAXPROCS; 0: nothing yet.
static MAX_PROCS: AtomicI64 = AtomicI64::new(0);

natives! {
    "runtime.Gosched" => |_cx| Ok(NativeResult::Yield);
    "runtime.Goexit" => |_cx| Ok(NativeResult::Goexit);
    "runtime.NumGoroutine" => |cx| {
        let rt = cx.rt().clone();
        let n = rt.num_goroutine(cx.g());
        window::set_int(cx, 0, n as i64);
        DONE
    };
    "runtime.NumCPU" => |cx| {
        let n = processors(cx);
        window::set_int(cx, 0, n);
        DONE
    };
    "runtime.GOMAXPROCS" => |cx| {
        let n = window::int(cx, 0);
        let now = match MAX_PROCS.load(Relaxed) {
            0 => cx.rt().config.workers.map_or_else(|| processors(cx), |n| n as i64),
            set => set,
        };
        if n > 0 {
            MAX_PROCS.store(n, Relaxed);
        }
        window::set_int(cx, 0, now);
        DONE
    };
    "runtime.GC" => |cx| {
        cx.rt().want_collection();
        cx.w().fuel = 0;
        Ok(NativeResult::Yield)
    };
    "runtime.memStat" => |cx| {
        let stats = cx.rt().heap.stats();
        let n = match cx.arg(0) {
            0 => stats.used as u64,
            1 => stats.total_allocated,
            2 => stats.pause_total,
            _ => u64::from(stats.collections),
        };
        cx.set(0, n);
        DONE
    };
    "runtime.callers" => |cx| {
        let frames = cx.rt().frames(cx.goroutine());
        let main = cx.goroutine().id() == 1;
        let bottom = |name: &str| Frame { function: name.into(), file: "runtime".into(), line: 1 };
        let below = [main.then(|| bottom("runtime.main")), Some(bottom("runtime.goexit"))];
        let skip = window::int(cx, 0).max(0) as usize;
        let most = window::int(cx, 1).max(0) as usize;
        let all = frames.into_iter().chain(below.into_iter().flatten());
        let pcs: Vec<i64> = all.skip(skip).take(most).map(pc_of).collect();
        window::set_ints(cx, 0, &pcs)?;
        DONE
    };
    "runtime.stacksBeside" => |cx| {
        let rt = cx.rt().clone();
        let mut text = String::new();
        for (id, state, frames) in rt.stacks_beside(cx.goroutine()) {
            let _ = writeln!(text, "\ngoroutine {id} [{state}]:");
            for Frame { function, file, line } in frames {
                let arguments = if function.starts_with("created by ") { "" } else { "(...)" };
                let _ = writeln!(text, "{function}{arguments}\n\t{file}:{line}");
            }
        }
        window::set_string(cx, 0, text.as_bytes())?;
        DONE
    };
    "runtime.place" => |cx| {
        let frame = frame_of(cx.arg(0));
        let (function, file, line) = frame.map_or_else(Default::default, |f| (f.function, f.file, f.line));
        window::set_string(cx, 0, function.as_bytes())?;
        window::set_string(cx, 1, file.as_bytes())?;
        window::set_int(cx, 2, i64::from(line));
        DONE
    };
    "runtime.goid" => |cx| {
        let id = cx.goroutine().id();
        cx.set(0, id);
        DONE
    };
    "runtime.print" => |cx| {
        let mut text = Vec::new();
        for word in window::words(cx, 0) {
            print(IfaceRef(word), &mut text);
        }
        Ok(cx.write_output(Stream::Stderr, &text))
    };
    "runtime.println" => |cx| {
        let mut text = Vec::new();
        for (i, word) in window::words(cx, 0).into_iter().enumerate() {
            if i > 0 {
                text.push(b' ');
            }
            print(IfaceRef(word), &mut text);
        }
        text.push(b'\n');
        Ok(cx.write_output(Stream::Stderr, &text))
    };
}

/// The frames that programs have asked about: what they get as a program counter is a place in this list.
static PLACES: Mutex<Vec<Frame>> = Mutex::new(Vec::new());
/// Program counters begin here: 0 is none.
const FIRST_PC: u64 = 0x40_0000;

fn pc_of(frame: Frame) -> i64 {
    let mut places = PLACES.lock().unwrap_or_else(PoisonError::into_inner);
    let at = places.iter().position(|f| *f == frame).unwrap_or_else(|| {
        places.push(frame);
        places.len() - 1
    });
    (FIRST_PC + at as u64) as i64
}

fn frame_of(pc: u64) -> Option<Frame> {
    let places = PLACES.lock().unwrap_or_else(PoisonError::into_inner);
    places.get(usize::try_from(pc.checked_sub(FIRST_PC)?).ok()?).cloned()
}

/// The number of processors; with a seed one, so that programs print the same everywhere.
fn processors(cx: &NativeCx) -> i64 {
    if cx.rt().config.seed.is_some() {
        return 1;
    }
    std::thread::available_parallelism().map_or(1, |n| n.get() as i64)
}

/// One operand of the builtin print functions.
fn print(v: IfaceRef, out: &mut Vec<u8>) {
    let Some(t) = v.rtype() else {
        // As the two words of an empty interface.
        out.extend_from_slice(b"(0x0,0x0)");
        return;
    };
    let word = v.word();
    match t.kind {
        Kind::Bool => out.extend_from_slice(if word != 0 { b"true" } else { b"false" }),
        Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64 => append_int(word as i64, 10, out),
        Kind::Uint | Kind::Uint8 | Kind::Uint16 | Kind::Uint32 | Kind::Uint64 | Kind::Uintptr => {
            append_uint(word, 10, out);
        }
        Kind::Float32 => float::append(f64::from_bits(word), b'g', -1, 32, out),
        Kind::Float64 => float::append(f64::from_bits(word), b'g', -1, 64, out),
        Kind::Complex64 | Kind::Complex128 => {
            let bits = if t.kind == Kind::Complex64 { 32 } else { 64 };
            let second =
                t.pieces.get(1).map_or(0, |p| value::load(v.payload() + u64::from(p.offset), p.kind));
            out.push(b'(');
            float::append(f64::from_bits(word), b'g', -1, bits, out);
            let im = f64::from_bits(second);
            if !im.is_sign_negative() && !im.is_infinite() {
                out.push(b'+');
            }
            float::append(im, b'g', -1, bits, out);
            out.extend_from_slice(b"i)");
        }
        Kind::String => out.extend_from_slice(StrRef(word).bytes()),
        Kind::Slice => {
            let slice = SliceRef(word);
            out.push(b'[');
            append_uint(slice.len() as u64, 10, out);
            out.push(b'/');
            append_uint(slice.cap() as u64, 10, out);
            out.push(b']');
            hex(slice.ptr(), out);
        }
        _ => hex(word, out),
    }
}

fn hex(u: u64, out: &mut Vec<u8>) {
    out.extend_from_slice(b"0x");
    append_uint(u, 16, out);
}
