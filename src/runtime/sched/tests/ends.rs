//! How runs end: groups, panics, deadlocks, settling, interrupts, leaks.

use super::Op::*;
use super::*;
use crate::runtime::sched::WaitReason;
use crate::runtime::sched::deadlock::{DeadlockReport, GoState, GoroutineInfo};
use std::time::{Duration, Instant};

const SECOND: i64 = 1_000_000_000;
const LONG: Duration = Duration::from_secs(60);

fn deadlock(end: &End) -> &DeadlockReport {
    match end {
        End::Deadlock(report) => report,
        other => panic!("no deadlock: {other:?}"),
    }
}

fn reasons(report: &DeadlockReport) -> Vec<WaitReason> {
    let reason = |state| match state {
        GoState::Waiting(reason) => reason,
        _ => WaitReason::None,
    };
    report.blocked.iter().map(|info| reason(info.state)).collect()
}

#[test]
fn the_end_of_main_stops_the_others_and_runs_none_of_their_deferred_calls() {
    let main = vec![Chan(0, 0, false), Go(1), Go(2), Go(3), Yield, NumGoroutine(1)];
    let blocked = vec![Defer(9), Recv(0, 1), Label(9), Print(9), EndDefer];
    let spinning = vec![Defer(9), Label(1), Jump(1), Label(9), Print(9), EndDefer];
    let asleep = vec![Defer(9), Sleep(1000 * SECOND), Label(9), Print(9), EndDefer];
    for config in everywhere() {
        let bench = Bench::new(config, vec![main.clone(), blocked.clone(), spinning.clone(), asleep.clone()]);
        let group = bench.start(0, MainKind::Program);
        assert_eq!(bench.rt.wait_run(group), End::Done);
        assert_eq!(bench.rt.groups(), []);
        assert!(bench.printed().is_empty());
        assert!(bench.rt.list().is_empty());
    }
}

#[test]
fn a_panic_in_any_goroutine_ends_the_group_after_its_own_deferred_calls() {
    let main = vec![Chan(0, 0, false), Go(1), Defer(9), Recv(0, 1), Label(9), Print(0), EndDefer];
    let panics = vec![Set(2, 5), Defer(9), Panic, Label(9), Print(2), EndDefer];
    for kind in [MainKind::Program, MainKind::Statements] {
        for config in everywhere() {
            let bench = Bench::new(config, vec![main.clone(), panics.clone()]);
            let end = bench.run(0, kind);
            assert!(matches!(&end, End::Panic { report, .. } if report.text == "boom"), "{end:?}");
            assert_eq!(bench.printed(), [5]);
            assert_eq!(bench.rt.groups(), []);
        }
    }
}

#[test]
fn exit_and_fatal_errors_end_the_group() {
    for config in everywhere() {
        let bench = Bench::new(config, vec![vec![Go(1), Label(1), Jump(1)], vec![Exit(3)], vec![Fatal]]);
        assert_eq!(bench.run(0, MainKind::Program), End::Exit(3));
        assert!(
            matches!(bench.run(2, MainKind::Statements), End::Fatal { report, .. } if report.text == "fatal")
        );
        assert_eq!(bench.rt.groups(), []);
    }
}

#[test]
fn when_nothing_can_go_on_it_is_a_deadlock() {
    let main = vec![Chan(0, 0, false), Chan(1, 0, false), Go(1), Go(2), Recv(0, 2)];
    let sends = vec![Send(1, 2)];
    let selects = vec![Select(vec![(false, 0, 2), (true, 9, 2)], false, 3)];
    check(vec![main, sends, selects], |end, _| {
        let report = deadlock(end);
        assert_eq!(reasons(report), [WaitReason::ChanReceive, WaitReason::ChanSend, WaitReason::Select]);
        assert!(report.blocked[0].is_main && report.blocked_total == 3 && report.others.is_empty());
        assert_eq!(report.blocked[0].objects, report.blocked[2].objects);
        assert_eq!((&report.blocked[0].sends[..], &report.blocked[1].sends[..]), (&[false][..], &[true][..]));
        assert_eq!(report.blocked[0].frames[0].func, "script 0");
    });
}

#[test]
fn nil_channels_and_empty_selects_block_for_ever() {
    let cases = [
        (Recv(9, 1), WaitReason::ChanReceiveNil),
        (Send(9, 1), WaitReason::ChanSendNil),
        (Select(vec![], false, 1), WaitReason::SelectNoCases),
        (Select(vec![(false, 9, 1)], false, 1), WaitReason::Select),
    ];
    for (op, reason) in cases {
        check(vec![vec![op]], |end, _| assert_eq!(reasons(deadlock(end)), [reason]));
    }
}

#[test]
fn a_locked_mutex_names_its_holder() {
    let main = vec![New(0), Lock(0), Go(1), Lock(0)];
    check(vec![main, vec![Lock(0)]], |end, _| {
        let report = deadlock(end);
        assert_eq!(reasons(report), [WaitReason::MutexLock, WaitReason::MutexLock]);
        for info in &report.blocked {
            let holder = info.holder.expect("known");
            assert!(holder.goroutine == report.blocked[0].id && !holder.vanished);
        }
    });
}

#[test]
fn a_lock_whose_holder_was_stopped_says_so() {
    let first = vec![New(0), StoreGlobal(0, 0), Lock(0)];
    let second = vec![LoadGlobal(0, 0), Lock(0)];
    let bench = Bench::new(workers(2), vec![first, second]);
    // Main returns as a program does: it ends, its mutex stays locked. Its id is gone, not vanished.
    assert_eq!(bench.run(0, MainKind::Program), End::Done);
    let end = bench.run(1, MainKind::Program);
    let holder = deadlock(&end).blocked[0].holder.expect("known");
    assert!(holder.vanished);
}

#[test]
fn goexit_of_main_lets_the_others_go_on() {
    let main = vec![Chan(0, 0, false), Go(1), Goexit];
    let other = vec![Print(9), Yield, Print(9)];
    check(vec![main, other], |end, printed| {
        assert!(deadlock(end).main_goexit);
        assert_eq!(printed, [0, 0]);
    });
    // Of a statement cell it is the end of the cell.
    let bench = Bench::new(workers(1), vec![vec![Goexit]]);
    assert_eq!(bench.run(0, MainKind::Statements), End::Goexit);
}

#[test]
fn a_statement_cell_settles_when_what_it_started_waits() {
    let main = vec![Chan(0, 0, false), StoreGlobal(0, 0), Go(1), Go(2), Go(3)];
    let works = vec![Set(1, 0), Label(1), AddImm(1, 1), JumpLt(1, 5000, 1), Print(1), Recv(0, 1), Print(1)];
    let sleeps = vec![Sleep(3600 * SECOND), Print(9)];
    let ends = vec![Print(9)];
    let later = vec![LoadGlobal(0, 0), Set(1, 8), Send(0, 1)];
    for config in everywhere() {
        let scripts = vec![main.clone(), works.clone(), sleeps.clone(), ends.clone(), later.clone()];
        let bench = Bench::new(config, scripts);
        let group = bench.start(0, MainKind::Statements);
        assert_eq!(bench.rt.wait_run(group), End::Done);
        assert_eq!(bench.rt.settle(group), None);
        let mut printed = bench.printed();
        printed.sort_unstable();
        assert_eq!(printed, [0, 5000]);
        assert_eq!(bench.rt.list().len(), 2);
        // The blocked one is handed work by a later run, which then settles too.
        let group = bench.start(4, MainKind::Statements);
        assert_eq!(bench.rt.wait_run(group), End::Done);
        assert_eq!(bench.rt.settle(group), None);
        assert_eq!(bench.log.lines.lock().last(), Some(&(2, 8)));
    }
}

#[test]
fn settling_ends_although_something_spins() {
    let bench = Bench::new(workers(2), vec![vec![Go(1)], vec![Label(1), Jump(1)]]);
    let group = bench.start(0, MainKind::Statements);
    assert_eq!(bench.rt.wait_run(group), End::Done);
    assert_eq!(bench.rt.settle(group), None);
    assert_eq!(bench.rt.groups().len(), 1);
    // And with a seed, after as many instructions every time.
    let counts: Vec<Vec<i64>> = (0..2)
        .map(|_| {
            let scripts = vec![vec![Go(1)], vec![Label(1), AddImm(1, 1), Print(1), Jump(1)]];
            let bench = Bench::new(seed(1), scripts);
            let group = bench.start(0, MainKind::Statements);
            assert_eq!(bench.rt.wait_run(group), End::Done);
            assert_eq!(bench.rt.settle(group), None);
            bench.printed()
        })
        .collect();
    assert!(counts[0].len() > 1000);
    assert_eq!(counts[0], counts[1]);
}

#[test]
fn waiting_for_all_ends_when_the_rest_can_never_go_on() {
    let main = vec![Chan(0, 0, false), Go(1), Go(2)];
    let sleeps = vec![Sleep(SECOND / 50), Print(9), Go(3)];
    let stuck = vec![Recv(0, 1)];
    for config in everywhere() {
        let scripts = vec![main.clone(), sleeps.clone(), stuck.clone(), vec![Set(1, 1), Print(1)]];
        let bench = Bench::new(config, scripts);
        let group = bench.start(0, MainKind::Statements);
        assert_eq!(bench.rt.wait_run(group), End::Done);
        assert_eq!(bench.rt.wait_all(group), None);
        assert_eq!(bench.printed(), [0, 1]);
    }
}

#[test]
fn a_panic_while_settling_or_behind_it_is_told() {
    let scripts = vec![vec![Go(1)], vec![Sleep(SECOND / 100), Panic], vec![Sleep(SECOND / 10)]];
    let bench = Bench::new(workers(2), scripts);
    let group = bench.start(0, MainKind::Statements);
    assert_eq!(bench.rt.wait_run(group), End::Done);
    let end = bench.rt.wait_all(group);
    assert!(matches!(end, Some(End::Panic { .. })), "{end:?}");
    // In the background: another cell runs meanwhile, and goes on.
    let group = bench.start(0, MainKind::Statements);
    assert_eq!(bench.rt.wait_run(group), End::Done);
    assert_eq!(bench.rt.settle(group), None);
    assert_eq!(bench.run(2, MainKind::Program), End::Done);
    let ended = bench.log.ended.lock();
    assert_eq!(ended.len(), 1);
    assert!(ended[0].0 == group && matches!(ended[0].1, End::Panic { .. }));
}

#[test]
fn an_interrupt_unwinds_whatever_its_goroutines_do() {
    let main = vec![
        Chan(0, 0, false),
        New(4),
        Lock(4),
        Go(1),
        Go(2),
        Go(3),
        Go(4),
        Go(5),
        Defer(9),
        Recv(0, 1),
        Label(9),
        Set(1, 1),
        Print(1),
        EndDefer,
    ];
    let spins = vec![Defer(9), Print(1), Label(1), Jump(1), Label(9), Set(1, 2), Print(1), EndDefer];
    let sleeps = vec![Defer(9), Sleep(3600 * SECOND), Label(9), Set(1, 3), Print(1), EndDefer];
    let select = vec![
        Chan(3, 0, false),
        Chan(5, 0, false),
        Defer(9),
        Select(vec![(false, 3, 1), (true, 5, 1)], false, 2),
        Label(9),
        Set(1, 4),
        Print(1),
        EndDefer,
    ];
    let locks = vec![Defer(9), Lock(4), Label(9), Set(1, 5), Print(1), EndDefer];
    let timer =
        vec![Timer(1, 2, 3600 * SECOND, 0), Defer(9), Recv(2, 3), Label(9), Set(1, 6), Print(1), EndDefer];
    for config in [workers(1), workers(2), workers(8), virtual_clock(2), seed(1), seed(2)] {
        let scripts = [&main, &spins, &sleeps, &select, &locks, &timer];
        let bench = Bench::new(config, scripts.into_iter().cloned().collect());
        let group = bench.start(0, MainKind::Program);
        // All wait but the one that spins, which has begun: what has not has nothing to unwind.
        let waits = |info: &&GoroutineInfo| matches!(info.state, GoState::Waiting(_));
        while bench.rt.list().iter().filter(waits).count() < 5 || bench.printed().is_empty() {
            std::thread::yield_now();
        }
        bench.rt.interrupt(group, LONG);
        assert_eq!(bench.rt.wait_run(group), End::Interrupted);
        let mut printed = bench.printed();
        printed.sort_unstable();
        assert_eq!(printed, [0, 1, 2, 3, 4, 5, 6]);
        assert!(bench.rt.list().is_empty());
        assert!(!bench.rt.timers.pending());
    }
}

#[test]
fn what_does_not_unwind_in_time_vanishes() {
    let main = vec![Defer(9), Label(1), Jump(1), Label(9), Recv(8, 1), EndDefer];
    let bench = Bench::new(workers(2), vec![main]);
    let group = bench.start(0, MainKind::Program);
    let began = Instant::now();
    bench.rt.interrupt(group, Duration::from_millis(20));
    assert_eq!(bench.rt.wait_run(group), End::Interrupted);
    assert!(began.elapsed() < LONG);
    assert!(bench.rt.list().is_empty());
}

#[test]
fn an_interrupt_between_cells_unwinds_a_background_group() {
    let main = vec![Chan(0, 0, false), Go(1)];
    let waits = vec![Defer(9), Recv(0, 1), Label(9), Print(9), EndDefer];
    for config in [workers(2), virtual_clock(2), seed(3)] {
        let bench = Bench::new(config, vec![main.clone(), waits.clone()]);
        let group = bench.start(0, MainKind::Statements);
        assert_eq!(bench.rt.wait_run(group), End::Done);
        assert_eq!(bench.rt.settle(group), None);
        bench.rt.interrupt(group, LONG);
        assert_eq!(bench.printed(), [0]);
        assert!(bench.rt.list().is_empty() && bench.log.ended.lock().is_empty());
        // The next cell is not disturbed.
        let group = bench.start(0, MainKind::Statements);
        assert_eq!(bench.rt.wait_run(group), End::Done);
    }
}

#[test]
fn an_interrupted_waiter_leaves_the_lock_in_order() {
    // Run 1 leaves a goroutine that holds a mutex and waits for a channel, run 2 one that waits for the mutex. When run
    // 2 is interrupted and run 1 fed, run 3 gets the lock.
    let first = vec![New(0), StoreGlobal(0, 0), Chan(1, 0, false), StoreGlobal(1, 1), Go(1)];
    let holder = vec![Lock(0), Recv(1, 2), Unlock(0)];
    let second = vec![LoadGlobal(0, 0), Go(3)];
    let waiter = vec![Lock(0), Print(9)];
    let third = vec![LoadGlobal(0, 0), LoadGlobal(1, 1), Send(1, 2), Lock(0), Set(3, 3), Print(3), Unlock(0)];
    for config in [workers(1), workers(2), virtual_clock(2), seed(4)] {
        let scripts = [&first, &holder, &second, &waiter, &third];
        let bench = Bench::new(config, scripts.into_iter().cloned().collect());
        let mut groups = Vec::new();
        for script in [0, 2] {
            let group = bench.start(script, MainKind::Statements);
            assert_eq!(bench.rt.wait_run(group), End::Done);
            assert_eq!(bench.rt.settle(group), None);
            groups.push(group);
        }
        bench.rt.interrupt(groups[1], LONG);
        assert_eq!(bench.run(4, MainKind::Program), End::Done);
        assert_eq!(bench.printed(), [3]);
    }
}

#[test]
fn another_groups_goroutine_is_hope_only_if_it_can_reach_the_channel() {
    // Run 1 leaves a spinning goroutine that can reach (or not) the channel that run 2's main waits for.
    let keeps = vec![Chan(0, 0, false), StoreGlobal(0, 0), Go(1)];
    let spins_with_channel = vec![Label(1), Jump(1)];
    let knows_by_name = vec![Set(0, 0), Label(1), Yield, JumpZero(0, 1), LoadGlobal(0, 0)];
    let knows_nothing = vec![Set(0, 0), Label(1), Jump(1)];
    let waits = vec![LoadGlobal(0, 0), Recv(0, 1)];
    for (background, hope) in [(spins_with_channel, true), (knows_by_name, true), (knows_nothing, false)] {
        for config in [workers(1), workers(2), seed(1), seed(2)] {
            let bench = Bench::new(config, vec![keeps.clone(), background.clone(), waits.clone()]);
            let first = bench.start(0, MainKind::Statements);
            assert_eq!(bench.rt.wait_run(first), End::Done);
            assert_eq!(bench.rt.settle(first), None);
            let second = bench.start(2, MainKind::Program);
            if hope {
                // No answer comes by itself; the interrupt gives one.
                while !bench.rt.list().iter().any(|g| g.state.text() == "chan receive") {
                    std::thread::yield_now();
                }
                for _ in 0..3 {
                    bench.rt.list();
                }
                bench.rt.interrupt(second, LONG);
                assert_eq!(bench.rt.wait_run(second), End::Interrupted);
            } else {
                let end = bench.rt.wait_run(second);
                let report = deadlock(&end);
                assert_eq!(report.blocked.len(), 1);
                assert_eq!(report.others.len(), 1);
            }
        }
    }
}

#[test]
fn a_background_ticker_is_no_hope_for_a_channel_that_it_cannot_reach() {
    let first = vec![Go(1)];
    let ticks = vec![Timer(0, 1, SECOND / 1000, SECOND / 1000), Label(1), Recv(1, 2), Jump(1)];
    let waits = vec![Chan(0, 0, false), Recv(0, 1)];
    for config in [workers(1), workers(2), virtual_clock(2), seed(1), seed(2)] {
        let bench = Bench::new(config, vec![first.clone(), ticks.clone(), waits.clone()]);
        let group = bench.start(0, MainKind::Statements);
        assert_eq!(bench.rt.wait_run(group), End::Done);
        assert_eq!(bench.rt.settle(group), None);
        assert_eq!(deadlock(&bench.run(2, MainKind::Program)).others.len(), 1);
        // The deadlocked group is gone, the other goes on.
        assert_eq!(bench.rt.groups(), [(group, RunId(1))]);
    }
}

#[test]
fn leaked_goroutines_are_those_that_nothing_reaches() {
    // One waits on a session variable, one on a channel that only it has, one on what a sleeper has.
    let main = vec![
        Chan(0, 0, false),
        StoreGlobal(0, 0),
        Go(1),
        Chan(0, 0, false),
        Go(1),
        Chan(0, 0, false),
        Go(1),
        Go(2),
        Set(0, 0),
    ];
    let waits = vec![Recv(0, 1)];
    let sleeps = vec![Sleep(3600 * SECOND), Send(0, 1)];
    for config in everywhere() {
        let bench = Bench::new(config, vec![main.clone(), waits.clone(), sleeps.clone()]);
        let group = bench.start(0, MainKind::Statements);
        assert_eq!(bench.rt.wait_run(group), End::Done);
        assert_eq!(bench.rt.settle(group), None);
        let leaked = bench.rt.leaked(group);
        assert_eq!(leaked.len(), 1, "{leaked:?}");
        let named: Vec<u64> = bench.rt.list().iter().map(|g| g.id).filter(|&id| id == leaked[0].id).collect();
        assert_eq!(named.len(), 1);
    }
}

#[test]
fn the_same_seed_gives_the_same_run_and_other_seeds_others() {
    // Four goroutines print in loops of different lengths; main waits for them.
    let mut main = vec![New(0)];
    for i in 1..5 {
        main.extend([WgAdd(0, 1), Set(1, i * 100), Go(1)]);
    }
    main.push(WgWait(0));
    let prints =
        vec![Set(2, 0), Label(1), AddImm(1, 1), Print(1), AddImm(2, 1), JumpLt(2, 50, 1), WgAdd(0, -1)];
    let scripts = vec![main, prints];
    let mut orders = std::collections::HashSet::new();
    for n in 0..50 {
        let bench = Bench::new(seed(n), scripts.clone());
        assert_eq!(bench.run(0, MainKind::Program), End::Done);
        let first = bench.printed();
        // A second run of the same session starts the stream afresh.
        bench.log.lines.lock().clear();
        assert_eq!(bench.run(0, MainKind::Program), End::Done);
        assert_eq!(bench.printed(), first);
        let again = Bench::new(seed(n), scripts.clone());
        assert_eq!(again.run(0, MainKind::Program), End::Done);
        assert_eq!(again.printed(), first);
        orders.insert(first);
    }
    assert!(orders.len() > 40, "{}", orders.len());
}

#[test]
fn printers_park_while_the_host_is_full() {
    // The host is full for the first write; nothing goes on before it is drained, and it is no deadlock.
    struct Full(Log);
    impl Sink for Full {
        fn write(&self, run: RunId, stream: Stream, bytes: &[u8]) -> Flow {
            let _ = self.0.write(run, stream, bytes);
            Flow::Full
        }
        fn background_ended(&self, _: RunId, _: GroupId, _: End) {}
    }
    struct Printer;
    impl Machine for Printer {
        fn run(&self, w: &mut Worker, g: &mut Goroutine) -> Step {
            use crate::runtime::native::{NativeCx, NativeResult};
            if g.pc == 3 {
                return Step::Done;
            }
            g.pc += 1;
            match NativeCx::new(w, g, 0, 0).write_output(Stream::Stdout, &[1; 8]) {
                NativeResult::Park => Step::Park,
                _ => Step::Yield,
            }
        }
        fn enter(&self, _: &mut Goroutine, _: &Heap, _: u64) {}
        fn trace_stack(&self, _: &Goroutine, _: &mut Tracer) {}
        fn trace_code_refs(&self, _: &Goroutine, _: &mut Tracer) {}
        fn traceback(&self, _: &Goroutine) -> Vec<FramePos> {
            Vec::new()
        }
    }
    for n in [1, 2] {
        let log = Arc::new(Full(Log::default()));
        let rt = Runtime::new(workers(n), Heap::new(1 << 26), Arc::new(Printer), log.clone());
        let group = rt.start_run(RunId(1), 0, MainKind::Program);
        std::thread::scope(|s| {
            let waits = s.spawn(|| rt.wait_run(group));
            while !waits.is_finished() {
                rt.output_drained();
                std::thread::yield_now();
            }
            assert_eq!(waits.join().expect("no panic"), End::Done);
        });
        assert_eq!(log.0.lines.lock().len(), 3);
        rt.shutdown();
        rt.join();
    }
}

#[test]
fn input_wakes_whoever_asked_for_it() {
    /// Asks once, and ends when it is called again.
    struct Asks(Mutex<Option<crate::runtime::InputTicket>>);
    impl Machine for Asks {
        fn run(&self, w: &mut Worker, g: &mut Goroutine) -> Step {
            g.pc += 1;
            if g.pc == 2 {
                return Step::Done;
            }
            *self.0.lock() = Some(w.park_for_input(g));
            Step::Park
        }
        fn enter(&self, _: &mut Goroutine, _: &Heap, _: u64) {}
        fn trace_stack(&self, _: &Goroutine, _: &mut Tracer) {}
        fn trace_code_refs(&self, _: &Goroutine, _: &mut Tracer) {}
        fn traceback(&self, _: &Goroutine) -> Vec<FramePos> {
            Vec::new()
        }
    }
    for config in [workers(1), workers(2), seed(1)] {
        let machine = Arc::new(Asks(Mutex::new(None)));
        let rt = Runtime::new(config, Heap::new(1 << 26), machine.clone(), Arc::new(Log::default()));
        let group = rt.start_run(RunId(1), 0, MainKind::Program);
        let ticket = loop {
            if let Some(ticket) = *machine.0.lock() {
                break ticket;
            }
            std::thread::yield_now();
        };
        assert_eq!(rt.list().len(), 1, "waiting for input is no deadlock");
        rt.wake_input(ticket);
        rt.wake_input(ticket);
        assert_eq!(rt.wait_run(group), End::Done);
        rt.wake_input(ticket);
        rt.shutdown();
        rt.join();
    }
}

#[test]
fn a_hundred_thousand_blocked_goroutines() {
    let main = vec![
        Chan(0, 0, false),
        Chan(4, 0, false),
        Set(1, 0),
        Label(1),
        Go(1),
        AddImm(1, 1),
        JumpLt(1, 100_000, 1),
        Close(0),
        Set(1, 0),
        Label(2),
        Recv(4, 2),
        AddImm(1, 1),
        JumpLt(1, 100_000, 2),
        Print(1),
    ];
    let waits = vec![Recv(0, 2), Send(4, 2)];
    assert!(std::mem::size_of::<Goroutine>() <= 160, "{}", std::mem::size_of::<Goroutine>());
    for config in [workers(1), workers(4), seed(1)] {
        let bench = Bench::new(config, vec![main.clone(), waits.clone()]);
        assert_eq!(bench.run(0, MainKind::Program), End::Done);
        assert_eq!(bench.printed(), [100_000]);
    }
}

/// Groups that lock, select, tick and wait for ever on shared objects, ended one after the other.
fn chaos(config: Config, rounds: u64, end: impl Fn(&Bench, GroupId, u64)) {
    // Globals: 0 a mutex, 1 and 2 channels, 3 an RWMutex.
    let setup = vec![
        New(0),
        StoreGlobal(0, 0),
        Chan(0, 0, true),
        StoreGlobal(0, 1),
        Chan(0, 3, true),
        StoreGlobal(0, 2),
        New(0),
        StoreGlobal(0, 3),
    ];
    let start = vec![
        LoadGlobal(0, 0),
        LoadGlobal(1, 1),
        LoadGlobal(2, 2),
        LoadGlobal(3, 3),
        Go(2),
        Go(2),
        Go(3),
        Go(3),
        Go(4),
        Go(5),
        Go(6),
        Go(6),
        Go(7),
    ];
    let locks = vec![
        Label(1),
        Lock(0),
        Defer(9),
        Yield,
        EndSection,
        Unlock(0),
        Jump(1),
        Label(9),
        Unlock(0),
        EndDefer,
    ];
    let selects = vec![
        Label(1),
        Boxed(4, 1),
        Select(vec![(true, 1, 4), (false, 2, 5), (true, 2, 4), (false, 1, 5)], false, 6),
        Jump(1),
    ];
    let receives = vec![Label(1), Recv(1, 5), Unbox(6, 5), Gc, Recv(2, 5), Unbox(6, 5), Jump(1)];
    let ticks = vec![
        Timer(4, 5, 300_000, 200_000),
        Label(1),
        Select(vec![(false, 5, 6), (false, 2, 7)], false, 8),
        Sleep(100_000),
        AfterFunc(6, 50_000, 7),
        Jump(1),
    ];
    let reads = vec![
        Label(1),
        RLock(3),
        Defer(9),
        Yield,
        EndSection,
        RUnlock(3),
        WLock(3),
        Defer(8),
        Yield,
        EndSection,
        WUnlock(3),
        Jump(1),
        Label(9),
        RUnlock(3),
        EndDefer,
        Label(8),
        WUnlock(3),
        EndDefer,
    ];
    let sends = vec![LoadGlobal(2, 2), Boxed(4, 2), Send(2, 4)];
    let last = vec![
        LoadGlobal(0, 0),
        LoadGlobal(3, 3),
        Lock(0),
        Unlock(0),
        WLock(3),
        WUnlock(3),
        RLock(3),
        RUnlock(3),
        Set(1, 77),
        Print(1),
    ];
    let scripts = vec![setup, start, locks, selects, receives, ticks, reads, sends, last];
    let bench = Bench::new(config, scripts);
    assert_eq!(bench.run(0, MainKind::Program), End::Done);
    let mut groups = std::collections::VecDeque::new();
    for round in 0..rounds {
        let group = bench.start(1, MainKind::Statements);
        assert_eq!(bench.rt.wait_run(group), End::Done);
        assert_eq!(bench.rt.settle(group), None);
        groups.push_back(group);
        if round % 3 == 2 {
            for _ in 0..3 {
                let at = round as usize % groups.len();
                if let Some(group) = groups.remove(at) {
                    end(&bench, group, round);
                }
            }
        }
    }
    for group in groups {
        end(&bench, group, 0);
    }
    assert_eq!(bench.rt.list(), []);
    // Those that were stopped while runnable are swept when a worker comes across them.
    while bench.rt.timers.pending() && bench.rt.config.clock == ClockKind::Real {
        std::thread::yield_now();
    }
    assert!(bench.rt.sema.is_empty());
    assert!(bench.log.ended.lock().is_empty());
    let end = bench.run(8, MainKind::Program);
    assert!(end == End::Done && bench.printed() == [77] || matches!(end, End::Deadlock(_)), "{end:?}");
    bench.log.lines.lock().push((0, i64::from(end == End::Done)));
    let usable = bench.log.lines.lock().last().is_some_and(|l| l.1 == 1);
    assert!(usable || rounds % 2 == 1, "locks are left in order by an interrupt");
}

#[test]
fn interrupts_in_the_middle_of_everything_leave_locks_and_queues_in_order() {
    for config in [workers(1), workers(2), workers(8), virtual_clock(2), seed(1), seed(2)] {
        chaos(config, 4, |bench, group, _| bench.rt.interrupt(group, LONG));
    }
}

#[test]
fn stops_in_the_middle_of_everything_leave_queues_in_order() {
    // An odd number of rounds: a stopped holder leaves its lock locked.
    for config in [workers(1), workers(2), workers(8), virtual_clock(2), seed(1), seed(2)] {
        chaos(config, 5, |bench, group, round| {
            if round % 2 == 0 {
                bench.rt.stop(group);
            } else {
                bench.rt.interrupt(group, LONG);
            }
        });
    }
}
