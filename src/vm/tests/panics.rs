//! Deferred calls, recover, nested panics, Goexit: what real Go does in each case.
use super::build::{Build, Fun};
use super::run::{output, panic_text, run};
use crate::ir::instr::Instr;
use crate::ir::{FuncId, SlotKind};
use crate::runtime::sched::group::End;
use Instr::*;

/// What a function of these tests does, in order.
#[derive(Clone)]
enum Do {
    Print(i32),
    Defer(Vec<Do>),
    /// A deferred call of a wrapper that calls a function.
    DeferWrapped(Vec<Do>),
    DeferNil,
    Call(Vec<Do>),
    Panic(i32),
    /// Recovers and prints what was recovered (0: nothing).
    Recover,
    /// Recovers and panics with the same value.
    Again,
    Goexit,
}
use Do::*;

/// A function that does this. It has a result that its epilogue prints.
fn function(b: &mut Build, name: &str, body: &[Do], wrapper: bool) -> FuncId {
    let (print, goexit) = (b.test_native("int"), b.test_native("goexit"));
    let int = b.named("int");
    let any = b.named("interface {}");
    let mut f = Fun::new(name, 0, 0, "iirriiiiiii");
    f.live(&[2, 3]);
    let ty = f.ty(int);
    let iface = f.ty(any);
    if wrapper {
        f.wrapper();
    }
    let mut code = Vec::new();
    for (i, step) in body.iter().enumerate() {
        let inner =
            |b: &mut Build, body: &[Do], wrapper| function(b, &format!("{name}.{}", i + 1), body, wrapper);
        match step {
            Print(n) => code.extend([Int { d: 7, imm: *n }, CallNative { n: print, base: 7 }]),
            Call(body) => {
                let f = inner(b, body, false);
                code.push(Instr::Call { f: f.0, base: 7 });
            }
            Defer(body) => {
                let f = inner(b, body, false);
                code.push(Instr::Defer { f: f.0, base: 7, n: 0 });
            }
            DeferWrapped(body) => {
                let called = inner(b, body, false);
                let mut w = Fun::new("wrapper", 0, 0, "iiii");
                w.wrapper().code(&[Instr::Call { f: called.0, base: 3 }, Ret]);
                let w = b.add(w);
                code.push(Instr::Defer { f: w.0, base: 7, n: 0 });
            }
            DeferNil => code.extend([Zero { d: 3, n: 1 }, DeferClosure { f: 3, base: 7, n: 0 }]),
            Panic(n) => {
                code.extend([Int { d: 0, imm: *n }, MakeIface { d: 2, s: 0, ty }, Instr::Panic { s: 2 }])
            }
            Recover => {
                let t = code.len() as u32;
                code.extend([
                    Instr::Recover { d: 2 },
                    Int { d: 7, imm: 0 },
                    IfNil { s: 2, t: t + 4 },
                    Assert { d: 7, s: 2, ty, iface: iface as u16 },
                    CallNative { n: print, base: 7 },
                ]);
            }
            Again => code.extend([Instr::Recover { d: 2 }, Instr::Panic { s: 2 }]),
            Goexit => code.push(CallNative { n: goexit, base: 7 }),
        }
    }
    let end = code.len() as u32;
    code.extend([RunDefers, Ret]);
    f.code(&code).recover_at(end);
    b.add(f)
}

fn program(body: &[Do]) -> (Build, FuncId) {
    let mut b = Build::new();
    let main = function(&mut b, "main.main", body, false);
    (b, main)
}

#[test]
fn deferred_calls_run_last_first() {
    let (b, main) = program(&[Defer(vec![Print(1)]), Defer(vec![Print(2)]), Print(3)]);
    assert_eq!(output(b, main), "3 2 1");
}

#[test]
fn recover_ends_a_panic_where_it_was_deferred() {
    for (body, want) in [
        // The caller goes on; what stands behind the panic does not run.
        (vec![Call(vec![Defer(vec![Recover]), Panic(5), Print(9)]), Print(1)], "5 1"),
        // The other deferred calls of the frame run, without a panic.
        (vec![Call(vec![Defer(vec![Recover]), Defer(vec![Recover]), Panic(5)]), Print(1)], "5 0 1"),
        // Frames between unwind, their deferred calls run first.
        (
            vec![Call(vec![Defer(vec![Recover]), Call(vec![Defer(vec![Print(2)]), Panic(5)])]), Print(1)],
            "2 5 1",
        ),
        // Nothing to recover.
        (vec![Recover, Defer(vec![Recover])], "0 0"),
        // Recovered twice: once.
        (vec![Call(vec![Defer(vec![Recover, Recover]), Panic(5)])], "5 0"),
        // Through a wrapper.
        (vec![Call(vec![DeferWrapped(vec![Recover]), Panic(5)])], "5"),
        // A panic in a deferred call replaces the first.
        (vec![Call(vec![Defer(vec![Recover]), Defer(vec![Panic(6)]), Panic(5)])], "6"),
        // Recovered inside the deferred call: the first goes on.
        (
            vec![Call(vec![Defer(vec![Recover]), Defer(vec![Defer(vec![Recover]), Panic(6)]), Panic(5)])],
            "6 5",
        ),
        // Thrown again.
        (vec![Call(vec![Defer(vec![Recover]), Defer(vec![Again]), Panic(5)]), Print(1)], "5 1"),
    ] {
        let (b, main) = program(&body);
        assert_eq!(output(b, main), want);
    }
}

#[test]
fn recover_does_nothing_where_it_is_not_called_by_the_deferred_call() {
    for (body, text, out) in [
        // One call too deep.
        (vec![Defer(vec![Call(vec![Recover])]), Panic(5)], "5", "0"),
        // Deferred by the deferred call.
        (vec![Defer(vec![Defer(vec![Recover])]), Panic(5)], "5", "0"),
    ] {
        let (b, main) = program(&body);
        assert_eq!(panic_text(b, main), (text.to_string(), out.to_string()));
    }
}

#[test]
fn a_deferred_wrapper_recovers_for_its_caller() {
    // defer func() { defer recover() }(): the wrapper around the builtin is transparent.
    let mut b = Build::new();
    let recover = function(&mut b, "wrapper", &[Recover], true);
    let mut f = Fun::new("main.deferred", 0, 0, "iii");
    f.code(&[Instr::Defer { f: recover.0, base: 3, n: 0 }, RunDefers, Ret]).recover_at(1);
    let deferred = b.add(f);
    let mut f = Fun::new("main.main", 0, 0, "irr");
    f.live(&[1]);
    let int = b.named("int");
    let ty = f.ty(int);
    f.code(&[
        Instr::Defer { f: deferred.0, base: 3, n: 0 },
        Int { d: 0, imm: 5 },
        MakeIface { d: 1, s: 0, ty },
        Instr::Panic { s: 1 },
        RunDefers,
        Ret,
    ])
    .recover_at(4);
    let main = b.add(f);
    assert_eq!(output(b, main), "5");
}

#[test]
fn uncaught_panics_are_listed_as_go_lists_them() {
    for (body, text) in [
        (vec![Panic(1)], "1"),
        (vec![Defer(vec![Panic(2)]), Panic(1)], "1\n\tpanic: 2"),
        (vec![Defer(vec![Panic(3)]), Defer(vec![Panic(2)]), Panic(1)], "1\n\tpanic: 2\n\tpanic: 3"),
        (vec![Defer(vec![Panic(2)]), Defer(vec![Recover]), Panic(1)], "2"),
        (vec![Defer(vec![Recover, Panic(2)]), Panic(1)], "1 [recovered]\n\tpanic: 2"),
        (vec![Defer(vec![Again]), Panic(1)], "1 [recovered, repanicked]"),
        (vec![Defer(vec![Again]), Defer(vec![Again]), Panic(1)], "1 [recovered, repanicked]"),
        (vec![Defer(vec![Panic(2)]), Defer(vec![Again]), Panic(1)], "1 [recovered, repanicked]\n\tpanic: 2"),
        (vec![Defer(vec![Panic(2)]), Goexit], "2"),
        (
            vec![DeferNil, Panic(1)],
            "1\n\tpanic: runtime error: invalid memory address or nil pointer dereference\n\
             [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]",
        ),
    ] {
        let (b, main) = program(&body);
        assert_eq!(panic_text(b, main).0, text);
    }
}

#[test]
fn tracebacks_show_the_frames_that_panicked() {
    let (b, main) = program(&[Call(vec![Defer(vec![Print(1)]), Panic(5)])]);
    let (end, _) = run(b, main);
    let End::Panic { report, .. } = end else { panic!("{end:?}") };
    let names: Vec<&str> = report.frames.iter().map(|f| f.func.as_str()).collect();
    assert_eq!(names, ["main.main.1", "main.main"]);
}

#[test]
fn goexit_runs_deferred_calls_and_nothing_recovers_it() {
    // In a goroutine of its own: main waits by yielding until it has printed.
    for (body, want) in [
        (vec![Defer(vec![Print(1)]), Call(vec![Defer(vec![Print(2)]), Goexit, Print(9)]), Print(9)], "2 1"),
        (vec![Defer(vec![Print(1)]), Defer(vec![Recover]), Goexit, Print(9)], "0 1"),
        // A panic during Goexit that is recovered does not stop it.
        (vec![Defer(vec![Print(1)]), Defer(vec![Recover]), Defer(vec![Panic(5)]), Goexit], "5 1"),
        // Goexit during a panic ends the panic.
        (vec![Defer(vec![Print(1)]), Defer(vec![Goexit]), Panic(5)], "1"),
    ] {
        let mut b = Build::new();
        let chan = b.named("chan int");
        let body = function(&mut b, "main.body", &body, false);
        let mut f = Fun::new("main.closer", 0, 1, "r");
        f.live(&[0]);
        f.code(&[Close { c: 0 }, Ret]);
        let closer = b.add(f);
        // func goroutine(c chan int) { defer close(c); body() }
        let mut f = Fun::new("main.goroutine", 0, 1, "riiir");
        f.live(&[0]);
        f.code(&[
            Move { d: 4, s: 0 },
            Instr::Defer { f: closer.0, base: 4, n: 1 },
            Instr::Call { f: body.0, base: 4 },
            RunDefers,
            Ret,
        ])
        .recover_at(3);
        let goroutine = b.add(f);
        let mut f = Fun::new("main.main", 0, 0, "riiiir");
        f.live(&[0]);
        let ty = f.ty(chan);
        f.code(&[
            Int { d: 1, imm: 0 },
            MakeChan { d: 0, n: 1, ty },
            Move { d: 5, s: 0 },
            Go { f: goroutine.0, base: 5, n: 1 },
            Recv { d: 1, c: 0, n: 1 },
            Ret,
        ]);
        let main = b.add(f);
        assert_eq!(output(b, main), want);
    }
}

#[test]
fn deferred_calls_take_their_arguments_when_they_are_deferred() {
    let mut b = Build::new();
    let print = b.test_native("int");
    let mut f = Fun::new("main.show", 0, 1, "ii");
    f.code(&[Move { d: 1, s: 0 }, CallNative { n: print, base: 1 }, Ret]);
    let show = b.add(f);
    let mut f = Fun::new("main.main.func1", 0, 1, "iii");
    f.captures(&[SlotKind::Int]);
    f.code(&[Capture { d: 1, i: 0 }, Add { d: 2, a: 0, b: 1 }, CallNative { n: print, base: 2 }, Ret]);
    let closure = b.add(f);
    let mut f = Fun::new("main.main", 0, 0, "iriiii");
    f.live(&[1]);
    f.code(&[
        Int { d: 5, imm: 1 },
        Instr::Defer { f: show.0, base: 5, n: 1 },
        Int { d: 0, imm: 10 },
        Closure { d: 1, s: 0, n: 1, f: closure.0 },
        Int { d: 5, imm: 2 },
        DeferClosure { f: 1, base: 5, n: 1 },
        Int { d: 5, imm: 3 },
        RunDefers,
        Ret,
    ]);
    let main = b.add(f);
    assert_eq!(output(b, main), "12 1");
}
