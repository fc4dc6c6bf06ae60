//! Running a built program to its end.
use super::build::Build;
use crate::ir::{FuncId, SlotKind};
use crate::runtime::heap::{Allocator, Heap};
use crate::runtime::native::{Flow, Native, NativeResult, Sink, Stream};
use crate::runtime::sched::GroupId;
use crate::runtime::sched::RunId;
use crate::runtime::sched::group::{End, MainKind};
use crate::runtime::value::StrRef;
use crate::runtime::{Config, Runtime};
use crate::vm::Vm;
use std::sync::{Arc, Mutex};

/// What a program printed.
#[derive(Default)]
struct Log(Mutex<Vec<u8>>);

impl Sink for Log {
    fn write(&self, _run: RunId, _stream: Stream, bytes: &[u8]) -> Flow {
        self.0.lock().expect("the log").extend_from_slice(bytes);
        Flow::Open
    }
    fn background_ended(&self, _run: RunId, _group: GroupId, _end: End) {}
}

/// The natives that test programs may name.
fn native(name: &str) -> Option<Native> {
    Some(match name {
        "test.int" => |cx| {
            let text = format!("{} ", cx.arg(0) as i64);
            cx.write_output(Stream::Stdout, text.as_bytes())
        },
        "test.str" => |cx| {
            let text = [StrRef(cx.arg(0)).bytes(), b" "].concat();
            cx.write_output(Stream::Stdout, &text)
        },
        "test.goexit" => |_| NativeResult::Goexit,
        "test.yield" => |_| NativeResult::Yield,
        "test.twice" => |cx| {
            // Double, or a panic for negative numbers.
            let n = cx.arg(0) as i64;
            if n < 0 {
                return NativeResult::PanicText("negative".into());
            }
            cx.set(0, n as u64 * 2);
            NativeResult::Done
        },
        "test.call" => |cx| NativeResult::Call { closure: cx.arg(0) },
        "test.collect" => |cx| {
            cx.rt().want_collection();
            cx.w().request_poll();
            NativeResult::Done
        },
        _ => return None,
    })
}

impl Build {
    /// The id of `test.NAME`.
    pub fn test_native(&mut self, name: &str) -> u32 {
        let (results, params): (&[SlotKind], &[SlotKind]) = match name {
            "int" => (&[], &[SlotKind::Int]),
            "str" => (&[], &[SlotKind::Ref]),
            "twice" => (&[SlotKind::Int], &[SlotKind::Int]),
            "call" => (&[], &[SlotKind::Ref]),
            _ => (&[], &[]),
        };
        self.native(&format!("test.{name}"), results, params)
    }
}

/// A linked program and its runtime.
pub struct Session {
    pub build: Build,
    pub vm: Arc<Vm>,
    rt: Arc<Runtime>,
    heap: Arc<Heap>,
    log: Arc<Log>,
    runs: u64,
}

impl Session {
    pub fn new(build: Build, config: Config) -> Session {
        let heap = Heap::new(4 << 30);
        let vm = Arc::new(Vm::new(crate::vm::Find { native, quick: |_| None }));
        let log = Arc::new(Log::default());
        let rt = Runtime::new(config, heap.clone(), vm.clone(), log.clone());
        let roots = vm.clone();
        rt.add_roots(Box::new(move |t| roots.trace_globals(t)));
        let mut session = Session { build, vm, rt, heap, log, runs: 0 };
        session.link();
        session
    }

    pub fn link(&mut self) {
        let mut alloc = Allocator::new(self.heap.clone());
        self.vm.link(&self.build.program, &mut alloc).expect("linking");
    }

    /// Runs a function to its end: how it ended and what was printed.
    pub fn run(&mut self, main: FuncId) -> (End, String) {
        self.runs += 1;
        let value = self.vm.function_value(main).expect("a linked function");
        let group = self.rt.start_run(RunId(self.runs), value, MainKind::Program);
        let end = self.rt.wait_run(group);
        let out = std::mem::take(&mut *self.log.0.lock().expect("the log"));
        (end, String::from_utf8_lossy(&out).trim_end().to_string())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.rt.shutdown();
    }
}

/// Runs one function with one worker and a seed.
pub fn run(build: Build, main: FuncId) -> (End, String) {
    Session::new(build, Config { seed: Some(1), ..Config::default() }).run(main)
}

/// What a program prints that ends well.
pub fn output(build: Build, main: FuncId) -> String {
    let (end, out) = run(build, main);
    assert_eq!(end, End::Done, "after {out:?}");
    out
}

/// The text of the panic that ends a program, and what it printed before.
pub fn panic_text(build: Build, main: FuncId) -> (String, String) {
    match run(build, main) {
        (End::Panic { report, .. }, out) => (report.text, out),
        (end, out) => panic!("ended with {end:?} after {out:?}"),
    }
}
