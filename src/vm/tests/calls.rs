//! Calls, closures, interfaces, goroutines, channels, collection.
use super::build::{Build, Fun};
use super::run::{Session, output, panic_text, run};
use crate::ir::instr::{Instr, MemKind};
use crate::ir::{SelectCase, SelectTable, SlotKind};
use crate::runtime::Config;
use crate::runtime::sched::group::End;
use Instr::*;

/// `func fib(n int) int`.
fn fib(b: &mut Build) -> crate::ir::FuncId {
    let id = b.program.reserve_function();
    let mut f = Fun::new("main.fib", 1, 1, "iiiiiii");
    f.code(&[
        JumpGeImm { a: 1, imm: 2, t: 3 },
        Move { d: 0, s: 1 },
        Ret,
        AddImm { d: 6, a: 1, imm: -1 },
        Call { f: id.0, base: 5 },
        Move { d: 0, s: 5 },
        AddImm { d: 6, a: 1, imm: -2 },
        Call { f: id.0, base: 5 },
        Add { d: 0, a: 0, b: 5 },
        Ret,
    ]);
    b.set(id, f);
    id
}

#[test]
fn calls_return_results() {
    let mut b = Build::new();
    let print = b.test_native("int");
    let fib = fib(&mut b);
    let mut f = Fun::new("main.main", 0, 0, "iiiii");
    f.code(&[Int { d: 4, imm: 20 }, Call { f: fib.0, base: 3 }, CallNative { n: print, base: 3 }, Ret]);
    let main = b.add(f);
    assert_eq!(output(b, main), "6765");
}

/// `func down(n int) int { if n == 0 { return 0 }; return down(n-1) + 1 }`, from this depth.
fn deep(depth: i32) -> (Build, crate::ir::FuncId) {
    let mut b = Build::new();
    let print = b.test_native("int");
    let id = b.program.reserve_function();
    let mut f = Fun::new("main.down", 1, 1, "iiiiiii");
    f.code(&[
        Int { d: 0, imm: 0 },
        JumpImm { a: 1, imm: 0, cmp: crate::ir::instr::Cmp::Eq, t: 5 },
        AddImm { d: 6, a: 1, imm: -1 },
        Call { f: id.0, base: 5 },
        AddImm { d: 0, a: 5, imm: 1 },
        Ret,
    ]);
    b.set(id, f);
    let mut f = Fun::new("main.main", 0, 0, "iiiii");
    f.code(&[Int { d: 4, imm: depth }, Call { f: id.0, base: 3 }, CallNative { n: print, base: 3 }, Ret]);
    let main = b.add(f);
    (b, main)
}

#[test]
fn recursion_goes_deep() {
    let (b, main) = deep(1_000_000);
    assert_eq!(output(b, main), "1000000");
}

#[test]
fn recursion_without_end_is_fatal() {
    let (b, main) = deep(-1);
    let (end, _) = run(b, main);
    let End::Fatal { report, .. } = end else { panic!("{end:?}") };
    assert_eq!(report.text, "stack overflow");
    // Of millions of frames the ends are shown.
    assert_eq!(report.frames.len(), 101);
    assert_eq!(
        (report.frames[0].func.as_str(), report.frames[100].func.as_str()),
        ("main.down", "main.main")
    );
    assert!(report.frames[50].elided_frames().is_some_and(|n| n > 1_000_000), "{:?}", report.frames[50]);
}

#[test]
fn closures_keep_what_they_capture() {
    let mut b = Build::new();
    let print = b.test_native("int");
    let mut f = Fun::new("main.main.func1", 1, 1, "iiir");
    f.captures(&[SlotKind::Int, SlotKind::Ref]).live(&[3]);
    // x + captured n + *captured box
    f.code(&[
        Capture { d: 2, i: 0 },
        Add { d: 0, a: 1, b: 2 },
        Capture { d: 3, i: 1 },
        Load { d: 2, a: 3, off: 0, kind: MemKind::W64 },
        Add { d: 0, a: 0, b: 2 },
        Ret,
    ]);
    let inner = b.add(f);
    let mut f = Fun::new("main.main", 0, 0, "iirriiiii");
    f.live(&[2, 3]);
    let int = b.named("int");
    let ty = f.ty(int);
    f.code(&[
        New { d: 2, ty },
        Int { d: 0, imm: 100 },
        Store { a: 2, s: 0, off: 0, kind: MemKind::W64 },
        Int { d: 1, imm: 20 },
        // Captured words are consecutive: 20 and the box.
        Closure { d: 3, s: 1, n: 2, f: inner.0 },
        Int { d: 0, imm: 300 },
        Store { a: 2, s: 0, off: 0, kind: MemKind::W64 },
        Int { d: 8, imm: 1 },
        CallClosure { f: 3, base: 7 },
        CallNative { n: print, base: 7 },
        Ret,
    ]);
    let main = b.add(f);
    assert_eq!(output(b, main), "321");
}

#[test]
fn interface_calls_find_the_method_of_the_dynamic_type() {
    let mut b = Build::new();
    let print = b.test_native("str");
    let named = b.interface("main.Named", "Name");
    let method = b.program.ty(named).interface[0].0;
    for (ty, text) in [("int", "an int"), ("string", "a string")] {
        let kinds = if ty == "int" { "ri" } else { "rr" };
        let mut f = Fun::new(&format!("main.{ty}.Name"), 1, 1, kinds);
        let k = f.text(text);
        f.code(&[Const { d: 0, k }, Ret]);
        let func = b.add(f);
        b.method(ty, "Name", "func() string", func);
    }
    let mut f = Fun::new("main.main", 0, 0, "irriiiri");
    f.live(&[1, 2]);
    let (int, string) = (b.named("int"), b.named("string"));
    let (int, string) = (f.ty(int), f.ty(string));
    let m = f.method(method);
    f.code(&[
        Int { d: 0, imm: 7 },
        MakeIface { d: 1, s: 0, ty: int },
        CallIface { r: 1, base: 6, recv: 7, m },
        CallNative { n: print, base: 6 },
        MakeIface { d: 1, s: 2, ty: string },
        CallIface { r: 1, base: 6, recv: 7, m },
        CallNative { n: print, base: 6 },
        Zero { d: 1, n: 1 },
        CallIface { r: 1, base: 6, recv: 7, m },
        Ret,
    ]);
    let main = b.add(f);
    let (text, out) = panic_text(b, main);
    assert_eq!(out, "an int a string");
    assert!(text.starts_with("runtime error: invalid memory address"), "{text}");
}

#[test]
fn natives_return_panic_and_call_back() {
    let mut b = Build::new();
    let (print, twice, call) = (b.test_native("int"), b.test_native("twice"), b.test_native("call"));
    let mut f = Fun::new("main.called", 0, 0, "iii");
    f.code(&[Int { d: 0, imm: 5 }, CallNative { n: print, base: 0 }, Ret]);
    let called = b.add(f);
    let mut f = Fun::new("main.main", 0, 0, "iirr");
    f.live(&[2]);
    f.code(&[
        Int { d: 1, imm: 21 },
        CallNative { n: twice, base: 0 },
        CallNative { n: print, base: 0 },
        Closure { d: 3, s: 0, n: 0, f: called.0 },
        CallNative { n: call, base: 3 },
        Int { d: 1, imm: -1 },
        CallNative { n: twice, base: 0 },
        Ret,
    ]);
    let main = b.add(f);
    assert_eq!(panic_text(b, main), ("negative".to_string(), "42 5".to_string()));
}

/// main sends 0..n to a goroutine that prints the sum when the channel is closed, and waits for a last word.
fn sum_over_channel(capacity: i32, n: i16) -> (Build, crate::ir::FuncId) {
    let mut b = Build::new();
    let print = b.test_native("int");
    let chan = b.named("chan int");
    let mut f = Fun::new("main.sum", 0, 2, "rriiii");
    f.live(&[0, 1]);
    f.code(&[
        Int { d: 2, imm: 0 },
        RecvOk { d: 3, c: 0, ok: 4, n: 1 },
        IfNot { s: 4, t: 5 },
        Add { d: 2, a: 2, b: 3 },
        JumpBack { t: 1 },
        Move { d: 5, s: 2 },
        CallNative { n: print, base: 5 },
        Send { c: 1, s: 2, n: 1 },
        Ret,
    ]);
    let sum = b.add(f);
    let mut f = Fun::new("main.main", 0, 0, "rriiiirr");
    f.live(&[0, 1]);
    let ty = f.ty(chan);
    f.code(&[
        Int { d: 2, imm: capacity },
        MakeChan { d: 0, n: 2, ty },
        MakeChan { d: 1, n: 2, ty },
        Move { d: 6, s: 0 },
        Move { d: 7, s: 1 },
        Go { f: sum.0, base: 6, n: 2 },
        Int { d: 2, imm: 0 },
        JumpGeImm { a: 2, imm: n, t: 11 },
        Send { c: 0, s: 2, n: 1 },
        AddImm { d: 2, a: 2, imm: 1 },
        JumpBack { t: 7 },
        Close { c: 0 },
        Recv { d: 3, c: 1, n: 1 },
        Ret,
    ]);
    let main = b.add(f);
    (b, main)
}

#[test]
fn goroutines_hand_over_through_channels() {
    for capacity in [0, 1, 16] {
        let (b, main) = sum_over_channel(capacity, 100);
        assert_eq!(output(b, main), "4950");
        let (b, main) = sum_over_channel(capacity, 1000);
        let mut session = Session::new(b, Config { workers: Some(4), ..Config::default() });
        assert_eq!(session.run(main), (End::Done, "499500".to_string()));
    }
}

#[test]
fn select_takes_what_can_go_on() {
    let mut b = Build::new();
    let print = b.test_native("int");
    let chan = b.named("chan int");
    let mut f = Fun::new("main.main", 0, 0, "rriiiii");
    f.live(&[0, 1]);
    let ty = f.ty(chan);
    let recv = SelectCase::Recv { c: 0, d: 3, n: 1, ok: Some(4) };
    let waiting =
        f.select(SelectTable { cases: vec![recv, SelectCase::Send { c: 1, s: 2, n: 1 }], has_default: true });
    f.code(&[
        Int { d: 2, imm: 1 },
        MakeChan { d: 0, n: 2, ty },
        // Nothing can go on: default.
        Select { d: 6, k: waiting },
        CallNative { n: print, base: 6 },
        // A value is there.
        Int { d: 2, imm: 7 },
        Send { c: 0, s: 2, n: 1 },
        Select { d: 6, k: waiting },
        CallNative { n: print, base: 6 },
        Move { d: 6, s: 3 },
        CallNative { n: print, base: 6 },
        // Room to send.
        Int { d: 2, imm: 1 },
        MakeChan { d: 1, n: 2, ty },
        Select { d: 6, k: waiting },
        CallNative { n: print, base: 6 },
        Ret,
    ]);
    let main = b.add(f);
    assert_eq!(output(b, main), "-1 0 7 1");
}

#[test]
fn nobody_left_is_a_deadlock() {
    let mut b = Build::new();
    let mut f = Fun::new("main.main", 0, 0, "ri");
    f.live(&[0]);
    f.code(&[Recv { d: 1, c: 0, n: 1 }, Ret]);
    let main = b.add(f);
    let (end, _) = run(b, main);
    assert!(matches!(end, End::Deadlock(_)), "{end:?}");
}

#[test]
fn a_sender_that_waits_panics_when_the_channel_is_closed() {
    let mut b = Build::new();
    let chan = b.named("chan int");
    let mut f = Fun::new("main.closer", 0, 1, "r");
    f.live(&[0]);
    f.code(&[Close { c: 0 }, Ret]);
    let closer = b.add(f);
    let mut f = Fun::new("main.main", 0, 0, "riiiir");
    f.live(&[0]);
    let ty = f.ty(chan);
    f.code(&[
        Int { d: 1, imm: 0 },
        MakeChan { d: 0, n: 1, ty },
        Move { d: 5, s: 0 },
        Go { f: closer.0, base: 5, n: 1 },
        Send { c: 0, s: 1, n: 1 },
        Ret,
    ]);
    let main = b.add(f);
    assert_eq!(panic_text(b, main).0, "send on closed channel");
}

#[test]
fn callers_by_name_see_a_new_body() {
    let mut b = Build::new();
    let print = b.test_native("int");
    let answer = |n| {
        let mut f = Fun::new("main.answer", 1, 0, "i");
        f.code(&[Int { d: 0, imm: n }, Ret]);
        f
    };
    let id = b.add(answer(1));
    let mut f = Fun::new("main.main", 0, 0, "iiiri");
    f.live(&[3]);
    f.code(&[Call { f: id.0, base: 4 }, CallNative { n: print, base: 4 }, Ret]);
    let main = b.add(f);
    let mut session = Session::new(b, Config { seed: Some(1), ..Config::default() });
    assert_eq!(session.run(main), (End::Done, "1".to_string()));
    session.build.set(id, answer(2));
    session.link();
    assert_eq!(session.run(main), (End::Done, "2".to_string()));
}

#[test]
fn collections_keep_what_frames_hold() {
    let mut b = Build::new();
    let (print, collect) = (b.test_native("str"), b.test_native("collect"));
    let int = b.named("int");
    // Builds "x" * 300 with garbage and collections between, under a call.
    let mut f = Fun::new("main.build", 1, 1, "riirriii");
    f.live(&[3, 4]);
    let k = f.text("x");
    let ty = f.ty(int);
    f.code(&[
        Const { d: 4, k },
        Int { d: 2, imm: 0 },
        JumpI { a: 1, b: 2, cmp: crate::ir::instr::Cmp::Le, t: 8 },
        New { d: 0, ty },
        CallNative { n: collect, base: 7 },
        Concat { d: 3, s: 3, n: 2 },
        AddImm { d: 2, a: 2, imm: 1 },
        JumpBack { t: 2 },
        Move { d: 0, s: 3 },
        Ret,
    ]);
    let build = b.add(f);
    let mut f = Fun::new("main.main", 0, 0, "iiirir");
    f.code(&[Int { d: 4, imm: 300 }, Call { f: build.0, base: 3 }, CallNative { n: print, base: 3 }, Ret]);
    let main = b.add(f);
    assert_eq!(output(b, main), "x".repeat(300));
}
