//! Sleeping, timers, tickers, the virtual clock.

use super::Op::*;
use super::*;

const SECOND: i64 = 1_000_000_000;

fn virtually(scripts: Vec<Vec<Op>>, check: impl Fn(&End, &[i64])) {
    let mut configs = vec![virtual_clock(1), virtual_clock(2), virtual_clock(8)];
    configs.extend((0..seeds() / 2).map(seed));
    for config in configs {
        let bench = Bench::new(config, scripts.clone());
        let end = bench.run(0, MainKind::Program);
        check(&end, &bench.printed());
    }
}

#[test]
fn the_virtual_clock_jumps_over_sleep() {
    let main = vec![Sleep(3600 * SECOND), Now(1), Print(1), Sleep(-1), Now(1), Print(1)];
    virtually(vec![main], |end, printed| {
        assert_eq!(*end, End::Done);
        assert_eq!(printed, [3600 * SECOND, 3600 * SECOND]);
    });
}

#[test]
fn sleepers_wake_in_order_of_their_deadlines() {
    let mut main = vec![New(0)];
    for n in [5, 3, 9, 1, 7] {
        main.extend([WgAdd(0, 1), Set(1, n), Go(n as usize)]);
    }
    main.push(WgWait(0));
    let mut scripts = vec![main];
    scripts.extend((1..10).map(|n| vec![Sleep(n * SECOND), Print(1), WgAdd(0, -1)]));
    virtually(scripts, |end, printed| {
        assert_eq!(*end, End::Done);
        assert_eq!(printed, [1, 3, 5, 7, 9]);
    });
}

#[test]
fn a_real_sleep_lasts_as_long_as_it_should() {
    let main = vec![Now(1), Sleep(SECOND / 50), Now(2), Neg(1, 1), Add(2, 1), Print(2)];
    for n in [1, 2] {
        let bench = Bench::new(workers(n), vec![main.clone()]);
        assert_eq!(bench.run(0, MainKind::Program), End::Done);
        assert!(bench.printed()[0] >= SECOND / 50);
    }
}

#[test]
fn work_moves_the_virtual_clock_so_that_a_loop_on_it_ends() {
    let main = vec![Label(1), Now(1), JumpLt(1, SECOND / 10, 1), Print(1)];
    virtually(vec![main], |end, printed| {
        assert_eq!(*end, End::Done);
        assert!((SECOND / 10..SECOND / 5).contains(&printed[0]), "{printed:?}");
    });
}

#[test]
fn a_timer_fires_once_and_its_channel_stays_empty_after_stop_and_reset() {
    let main = vec![
        Timer(0, 1, SECOND, 0),
        Recv(1, 2),
        Now(3),
        Print(3),
        Stop(0, 4),
        Print(4), // 0: it had fired and was received
        Reset(0, 4, SECOND),
        Print(4), // 0
        Sleep(2 * SECOND),
        Stop(0, 4),
        Print(4), // 1: fired, but nobody had received it
        Select(vec![(false, 1, 2)], true, 4),
        Print(4), // -1: no stale value
        Reset(0, 4, SECOND),
        Print(4), // 0
        Recv(1, 2),
        Now(3),
        Print(3),
    ];
    virtually(vec![main], |end, printed| {
        assert_eq!(*end, End::Done);
        assert_eq!(printed, [SECOND, 0, 0, 1, -1, 0, 4 * SECOND]);
    });
}

#[test]
fn a_ticker_drops_the_ticks_that_nobody_takes() {
    let main = vec![
        Timer(0, 1, SECOND, SECOND),
        Recv(1, 2),
        Now(3),
        Print(3),
        Sleep(5 * SECOND + SECOND / 2),
        Recv(1, 2), // one that is late
        Now(3),
        Print(3),
        Recv(1, 2), // the next is in time again
        Now(3),
        Print(3),
        Stop(0, 4),
        Print(4),
        Select(vec![(false, 1, 2)], true, 4),
        Print(4),
    ];
    virtually(vec![main], |end, printed| {
        assert_eq!(*end, End::Done);
        assert_eq!(printed, [SECOND, 6 * SECOND + SECOND / 2, 7 * SECOND, 1, -1]);
    });
}

#[test]
fn select_with_a_timeout() {
    let main = vec![
        Chan(0, 0, false),
        Go(1),
        Timer(3, 4, SECOND, 0),
        Select(vec![(false, 0, 1), (false, 4, 1)], false, 2),
        Print(2),
        Timer(3, 4, 3 * SECOND, 0),
        Select(vec![(false, 0, 1), (false, 4, 1)], false, 2),
        Print(2),
        Print(1),
    ];
    let late = vec![Sleep(2 * SECOND), Set(1, 42), Send(0, 1)];
    virtually(vec![main, late], |end, printed| {
        assert_eq!(*end, End::Done);
        assert_eq!(printed, [1, 0, 42]);
    });
}

#[test]
fn after_func_runs_on_its_own_goroutine_unless_stopped() {
    let first = vec![
        Chan(0, 0, false),
        StoreGlobal(0, 0),
        AfterFunc(1, SECOND, 1),
        AfterFunc(2, 2 * SECOND, 1),
        Stop(2, 3),
        Print(3),
        Recv(0, 4),
        Print(4),
        Stop(1, 3),
        Print(3),
        Sleep(5 * SECOND),
    ];
    let func = vec![LoadGlobal(0, 0), Now(1), Send(0, 1)];
    virtually(vec![first, func], |end, printed| {
        assert_eq!(*end, End::Done);
        assert_eq!(printed, [1, SECOND, 0]);
    });
}

#[test]
fn a_timer_counts_only_while_somebody_waits_for_it() {
    // Nobody waits on the timer's channel: a deadlock at once, although it is armed.
    let main = vec![Timer(0, 1, 3600 * SECOND, 0), Chan(2, 0, false), Recv(2, 3)];
    check(vec![main], |end, _| assert!(matches!(end, End::Deadlock(_)), "{end:?}"));
    // Stopped: nobody will ever send.
    let stopped = vec![Timer(0, 1, SECOND, 0), Stop(0, 2), Recv(1, 3)];
    check(vec![stopped], |end, _| assert!(matches!(end, End::Deadlock(_)), "{end:?}"));
}

#[test]
fn gos_rule_counts_any_pending_timer() {
    // Another group's sleeper, which cannot reach the channel, is enough for Go to go on.
    let first = vec![Go(1)];
    let sleeper = vec![Sleep(SECOND / 20), Print(9)];
    let main = vec![Chan(0, 0, false), Recv(0, 1)];
    for go_rule in [false, true] {
        let config = Config { go_rule, ..virtual_clock(1) };
        let bench = Bench::new(config, vec![first.clone(), sleeper.clone(), main.clone()]);
        assert_eq!(bench.run(0, MainKind::Statements), End::Done);
        assert!(matches!(bench.run(2, MainKind::Program), End::Deadlock(_)));
        let woke: &[i64] = if go_rule { &[0] } else { &[] };
        assert_eq!(bench.printed(), woke);
    }
}

#[test]
fn time_stands_still_between_cells() {
    let first = vec![Go(1), Sleep(SECOND)];
    let ticks = vec![Label(1), Sleep(SECOND), Set(1, 1), Print(1), Jump(1)];
    let second = vec![Now(2), Print(2), Sleep(10 * SECOND), Now(2), Print(2)];
    for config in [virtual_clock(2), seed(1), seed(2)] {
        let bench = Bench::new(config, vec![first.clone(), ticks.clone(), second.clone()]);
        let group = bench.start(0, MainKind::Statements);
        assert_eq!(bench.rt.wait_run(group), End::Done);
        assert_eq!(bench.rt.settle(group), None);
        let before = (bench.rt.now(), bench.printed());
        std::thread::yield_now();
        assert_eq!((bench.rt.now(), bench.printed()), before);
        assert_eq!(before.0.mono - 1, SECOND);
        let group = bench.start(2, MainKind::Statements);
        assert_eq!(bench.rt.wait_run(group), End::Done);
        let printed = bench.printed();
        assert_eq!(printed.iter().filter(|&&n| n == 11 * SECOND).count(), 1, "{printed:?}");
        let ticks = printed.iter().filter(|&&n| n == 1).count();
        assert!((10..=11).contains(&ticks), "{printed:?}");
    }
}

#[test]
fn timers_survive_collections() {
    let main = vec![
        Chan(8, 0, false),
        StoreGlobal(8, 0),
        AfterFunc(1, SECOND, 1),
        Set(1, 0),
        Timer(2, 3, 2 * SECOND, SECOND),
        Set(2, 0),
        Gc,
        Recv(8, 4),
        Gc,
        Recv(3, 4),
        Gc,
        Recv(3, 4),
        Now(5),
        Print(5),
    ];
    let func = vec![LoadGlobal(0, 0), Send(0, 1)];
    virtually(vec![main, func], |end, printed| {
        assert_eq!(*end, End::Done);
        assert_eq!(printed, [3 * SECOND]);
    });
}
