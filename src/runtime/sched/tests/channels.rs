//! Channels and select.

use super::Op::*;
use super::*;

/// Receives from register 0 until it is closed, adding to register 3; prints the sum.
fn drain() -> Vec<Op> {
    vec![Set(3, 0), Label(1), RecvOk(0, 1, 2), JumpZero(2, 9), Add(3, 1), Jump(1), Label(9), Print(3)]
}

#[test]
fn values_arrive_in_order_whatever_the_capacity() {
    for cap in [0, 1, 3, 64] {
        let mut main = vec![Chan(0, cap, false), Go(1)];
        main.extend([Label(1), RecvOk(0, 1, 2), JumpZero(2, 9), Print(1), Jump(1), Label(9)]);
        let sender = vec![Set(1, 0), Label(1), Send(0, 1), AddImm(1, 1), JumpLt(1, 100, 1), Close(0)];
        check(vec![main, sender], |end, printed| {
            assert_eq!(*end, End::Done);
            assert_eq!(printed, (0..100).collect::<Vec<i64>>());
        });
    }
}

#[test]
fn many_senders_and_receivers_lose_nothing() {
    for cap in [0, 5] {
        // Main starts 8 senders of 100 ones each and 4 receivers that report their sums on register 4.
        let mut main = vec![Chan(0, cap, false), Chan(4, 0, false), Chan(5, 0, false)];
        main.extend((0..8).map(|_| Go(1)));
        main.extend((0..4).map(|_| Go(2)));
        main.extend((0..8).map(|_| Recv(5, 6)));
        main.extend([Close(0), Set(7, 0)]);
        main.extend((0..4).flat_map(|_| [Recv(4, 6), Add(7, 6)]));
        main.push(Print(7));
        let sender =
            vec![Set(1, 1), Set(2, 0), Label(1), Send(0, 1), AddImm(2, 1), JumpLt(2, 100, 1), Send(5, 1)];
        let mut receiver = drain();
        receiver.pop();
        receiver.push(Send(4, 3));
        check(vec![main, sender, receiver], |end, printed| {
            assert_eq!(*end, End::Done);
            assert_eq!(printed, [800]);
        });
    }
}

#[test]
fn a_closed_channel_gives_what_it_holds_then_zeros() {
    let main = vec![
        Chan(0, 3, false),
        Set(1, 7),
        Send(0, 1),
        Close(0),
        RecvOk(0, 1, 2),
        Print(1),
        Print(2),
        RecvOk(0, 1, 2),
        Print(1),
        Print(2),
    ];
    check(vec![main], |end, printed| {
        assert_eq!(*end, End::Done);
        assert_eq!(printed, [7, 1, 0, 0]);
    });
}

#[test]
fn misuse_panics_with_gos_words() {
    let panics = |script: Vec<Op>, others: Vec<Op>, text: &str| {
        check(vec![script, others], |end, _| {
            assert!(matches!(end, End::Panic { report, .. } if report.text == text), "{end:?}");
        });
    };
    panics(vec![Close(0)], vec![], "close of nil channel");
    panics(vec![Chan(0, 0, false), Close(0), Close(0)], vec![], "close of closed channel");
    panics(vec![Chan(0, 0, false), Close(0), Send(0, 1)], vec![], "send on closed channel");
    // Closed while the sender waits.
    panics(vec![Chan(0, 0, false), Go(1), Send(0, 1)], vec![Yield, Close(0)], "send on closed channel");
    let select = Select(vec![(true, 0, 1)], false, 2);
    panics(vec![Chan(0, 0, false), Go(1), select], vec![Yield, Close(0)], "send on closed channel");
}

#[test]
fn select_waits_for_the_first_that_can_go_on_and_forgets_the_others() {
    // Ten rounds: either of two senders; afterwards the loser's value must still be there for a plain receive.
    let mut main = vec![Chan(0, 0, false), Chan(1, 0, false), Go(1), Go(2), Set(5, 0), Set(6, 0)];
    main.extend([
        Label(1),
        Select(vec![(false, 0, 2), (false, 1, 2)], false, 3),
        Add(6, 2),
        AddImm(5, 1),
        JumpLt(5, 200, 1),
        Print(6),
    ]);
    let one = vec![Set(2, 1), Set(3, 0), Label(1), Send(0, 2), AddImm(3, 1), JumpLt(3, 100, 1)];
    let two = vec![Set(2, 1000), Set(3, 0), Label(1), Send(1, 2), AddImm(3, 1), JumpLt(3, 100, 1)];
    check(vec![main, one, two], |end, printed| {
        assert_eq!(*end, End::Done);
        assert_eq!(printed, [100 + 100_000]);
    });
}

#[test]
fn select_against_select_meets() {
    // Both sides select over the same two channels, one sending on both, one receiving.
    let mut main = vec![Chan(0, 0, false), Chan(1, 0, false), Chan(8, 0, false)];
    main.extend([Go(1), Go(1), Go(2), Go(2), Recv(8, 9), Recv(8, 9), Recv(8, 9), Recv(8, 9), Print(9)]);
    let sender = vec![
        Set(2, 1),
        Set(3, 0),
        Label(1),
        Select(vec![(true, 0, 2), (true, 1, 2)], false, 4),
        AddImm(3, 1),
        JumpLt(3, 100, 1),
        Send(8, 3),
    ];
    let receiver = vec![
        Set(3, 0),
        Label(1),
        Select(vec![(false, 1, 2), (false, 0, 2)], false, 4),
        AddImm(3, 1),
        JumpLt(3, 100, 1),
        Send(8, 3),
    ];
    check(vec![main, sender, receiver], |end, printed| {
        assert_eq!(*end, End::Done);
        assert_eq!(printed, [100]);
    });
}

#[test]
fn select_takes_ready_cases_about_equally_often() {
    // Two buffered channels that always hold something: count the choices of the first.
    let main = vec![
        Chan(0, 1, false),
        Chan(1, 1, false),
        Set(5, 0),
        Set(6, 0),
        Send(0, 5),
        Send(1, 5),
        Label(1),
        Select(vec![(false, 0, 2), (false, 1, 2)], false, 3),
        JumpZero(3, 2),
        Send(1, 2),
        Jump(3),
        Label(2),
        AddImm(6, 1),
        Send(0, 2),
        Label(3),
        AddImm(5, 1),
        JumpLt(5, 1000, 1),
        Print(6),
    ];
    check(vec![main], |_, printed| assert!((400..600).contains(&printed[0]), "{printed:?}"));
}

#[test]
fn default_and_nil_channels() {
    let main = vec![
        Chan(0, 1, false),
        Select(vec![(false, 0, 1)], true, 2),
        Print(2),
        Select(vec![(true, 0, 1), (false, 9, 1)], true, 2),
        Print(2),
        Select(vec![(true, 0, 1), (true, 9, 1)], true, 2),
        Print(2),
        Select(vec![(false, 9, 1)], true, 2),
        Print(2),
    ];
    check(vec![main], |_, printed| assert_eq!(printed, [-1, 0, -1, -1]));
}

#[test]
fn a_select_over_one_channel_twice() {
    let main = vec![
        Chan(0, 0, false),
        Go(1),
        Select(vec![(false, 0, 1), (false, 0, 1), (true, 9, 1)], false, 2),
        Print(1),
        Recv(0, 1),
        Print(1),
    ];
    let sender = vec![Set(1, 5), Send(0, 1), Set(1, 6), Send(0, 1)];
    check(vec![main, sender], |end, printed| {
        assert_eq!(*end, End::Done);
        assert_eq!(printed, [5, 6]);
    });
}

#[test]
fn the_prime_sieve() {
    // Script 1 generates 2, 3, ...; script 2 filters register 0 into register 2 by prime register 1.
    let main = vec![
        Chan(0, 0, false),
        Go(1),
        Set(5, 0),
        Label(1),
        Recv(0, 1),
        Print(1),
        Chan(2, 0, false),
        Go(2),
        Set(3, 0),
        Add(3, 2),
        Set(0, 0),
        Add(0, 3),
        AddImm(5, 1),
        JumpLt(5, 20, 1),
    ];
    let generate = vec![Set(1, 2), Label(1), Send(0, 1), AddImm(1, 1), Jump(1)];
    // Remainder by repeated subtraction is done with a counter that wraps at the prime.
    let filter = vec![
        Set(4, 0), // value - last multiple
        Set(6, 0), // -prime
        Set(7, 0),
        Label(1),
        Recv(0, 3),
        Set(4, 0),
        Add(4, 3),
        Label(2),
        // 7 = 4 - prime, by adding the complement
        Set(7, 0),
        Label(3),
        Neg(7, 1),
        Add(7, 4),
        JumpLt(7, 0, 4),
        Set(4, 0),
        Add(4, 7),
        Jump(2),
        Label(4),
        JumpZero(4, 1),
        Send(2, 3),
        Jump(1),
    ];
    check(vec![main, generate, filter], |end, printed| {
        assert_eq!(*end, End::Done);
        assert_eq!(printed, [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71]);
    });
}

#[test]
fn references_in_buffers_and_waiting_senders_survive_collections() {
    let main = vec![
        Chan(0, 2, true),
        Go(1),
        Go(1),
        Go(1),
        Yield,
        Set(5, 0),
        Set(6, 0),
        Label(1),
        Gc,
        Recv(0, 1),
        Gc,
        Unbox(2, 1),
        Add(6, 2),
        AddImm(5, 1),
        JumpLt(5, 30, 1),
        Print(6),
    ];
    let sender = vec![
        Set(4, 0),
        Label(1),
        Boxed(1, 7),
        Send(0, 1),
        Set(1, 0),
        Boxed(2, 99),
        Gc,
        AddImm(4, 1),
        JumpLt(4, 10, 1),
    ];
    check(vec![main, sender], |end, printed| {
        assert_eq!(*end, End::Done);
        assert_eq!(printed, [210]);
    });
}

#[test]
fn len_cap_and_state() {
    let main = vec![Chan(0, 3, false), StoreGlobal(0, 0), Send(0, 1), Send(0, 1), Go(1)];
    let waiter = vec![Chan(0, 0, false), StoreGlobal(0, 1), Recv(0, 1)];
    let bench = Bench::new(workers(2), vec![main, waiter]);
    let group = bench.start(0, MainKind::Statements);
    assert_eq!(bench.rt.wait_run(group), End::Done);
    assert_eq!(bench.rt.settle(group), None);
    let list = bench.rt.list();
    assert_eq!(list.len(), 1);
    let unbuffered = list[0].objects[0];
    assert_eq!(list[0].state.text(), "chan receive");
    assert_eq!(chan::waiting(unbuffered), (0, 1));
    assert_eq!(chan::state(0), None);
    let state = chan::state(unbuffered).expect("not nil");
    assert_eq!((state.len, state.cap, state.closed, state.receivers), (0, 0, false, true));
}

#[test]
fn output_moves_to_the_run_that_hands_over_work() {
    // Run 1 leaves a worker that echoes what it receives; runs 2 and 3 feed it.
    let first = vec![Chan(0, 0, false), StoreGlobal(0, 0), Go(1)];
    let echo = vec![Label(1), Recv(0, 1), Print(1), Jump(1)];
    let feed = vec![LoadGlobal(0, 0), Set(1, 5), Send(0, 1)];
    for config in everywhere() {
        let bench = Bench::new(config, vec![first.clone(), echo.clone(), feed.clone()]);
        for script in [0, 2, 2] {
            let group = bench.start(script, MainKind::Statements);
            assert_eq!(bench.rt.wait_run(group), End::Done);
            assert_eq!(bench.rt.settle(group), None);
        }
        assert_eq!(*bench.log.lines.lock(), [(2, 5), (3, 5)]);
        // It still belongs to the group of run 1.
        assert_eq!(bench.rt.groups().len(), 1);
        assert_eq!(bench.rt.groups()[0].1, RunId(1));
        assert_eq!(bench.rt.live_runs(), [RunId(3)]);
    }
}

#[test]
fn a_sender_moves_when_a_newer_run_takes_its_value_but_a_buffered_value_keeps_its_run() {
    // Run 1 leaves a sender of 1, 2, 3, ... on an unbuffered channel, which prints behind each send.
    let first =
        vec![Chan(0, 0, false), StoreGlobal(0, 0), Chan(2, 4, false), StoreGlobal(2, 1), Go(1), Send(2, 1)];
    let sender = vec![Set(1, 0), Label(1), AddImm(1, 1), Send(0, 1), Print(1), Jump(1)];
    let take = vec![LoadGlobal(0, 0), Recv(0, 1)];
    // Run 3 puts a value into the buffer, behind the one of run 1, and leaves a receiver of both.
    let both = vec![LoadGlobal(2, 1), Recv(2, 1), Print(1), Send(2, 1)];
    for config in everywhere() {
        let bench = Bench::new(config, vec![first.clone(), sender.clone(), take.clone(), both.clone()]);
        for script in [0, 2, 3] {
            let group = bench.start(script, MainKind::Statements);
            assert_eq!(bench.rt.wait_run(group), End::Done);
            assert_eq!(bench.rt.settle(group), None);
        }
        assert_eq!(*bench.log.lines.lock(), [(2, 1), (3, 0)]);
    }
}
