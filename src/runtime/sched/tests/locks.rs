//! Mutex, RWMutex, WaitGroup, Cond.

use super::Op::*;
use super::*;

/// Main makes 64 bytes (register 0: lock or wait group at offset 0), starts `n` of script 1, waits on register 5.
fn main_and(n: usize, before: Vec<Op>, behind: Vec<Op>) -> Vec<Op> {
    let mut main = before;
    main.extend([New(5), WgAdd(5, n as i64)]);
    main.extend((0..n).map(|_| Go(1)));
    main.push(WgWait(5));
    main.extend(behind);
    main
}

#[test]
fn a_mutex_lets_one_in_at_a_time() {
    // The counter is read, the goroutine yields, and it is written: only the lock keeps it right.
    let main = main_and(8, vec![New(0)], vec![Load(1, 0, 16), Print(1)]);
    let adds = vec![
        Set(2, 0),
        Label(1),
        Lock(0),
        Load(1, 0, 16),
        Yield,
        AddImm(1, 1),
        Store(0, 1, 16),
        Unlock(0),
        AddImm(2, 1),
        JumpLt(2, 50, 1),
        WgAdd(5, -1),
    ];
    check(vec![main, adds], |end, printed| {
        assert_eq!(*end, End::Done);
        assert_eq!(printed, [400]);
    });
}

#[test]
fn readers_share_and_writers_exclude() {
    // Writers make two words equal, with a yield between; readers must never see them differ.
    let main = main_and(10, vec![New(0), Set(7, 0)], vec![Load(1, 0, 32), Print(1)]);
    let mut main = main;
    // Half of the goroutines are readers (script 2).
    let mut readers = 0;
    for op in &mut main {
        if matches!(op, Go(1)) {
            readers += 1;
            if readers % 2 == 0 {
                *op = Go(2);
            }
        }
    }
    let writes = vec![
        Set(2, 0),
        Label(1),
        WLock(0),
        Load(1, 0, 32),
        AddImm(1, 1),
        Store(0, 1, 32),
        Yield,
        Store(0, 1, 40),
        WUnlock(0),
        AddImm(2, 1),
        JumpLt(2, 40, 1),
        WgAdd(5, -1),
    ];
    let reads = vec![
        Set(2, 0),
        Label(1),
        RLock(0),
        Load(1, 0, 32),
        Yield,
        Load(3, 0, 40),
        Neg(3, 3),
        Add(3, 1),
        JumpZero(3, 2),
        Panic,
        Label(2),
        RUnlock(0),
        AddImm(2, 1),
        JumpLt(2, 40, 1),
        WgAdd(5, -1),
    ];
    check(vec![main, writes, reads], |end, printed| {
        assert_eq!(*end, End::Done);
        assert_eq!(printed, [200]);
    });
}

#[test]
fn a_waiting_writer_goes_before_later_readers() {
    // Main reads; a writer waits; a second reader must wait behind it; order of prints: writer, reader.
    let main = vec![
        New(0),
        New(5),
        WgAdd(5, 2),
        Chan(4, 0, false),
        RLock(0),
        Go(1),
        Recv(4, 3),
        Go(2),
        Recv(4, 3),
        Yield,
        Yield,
        Print(9),
        RUnlock(0),
        WgWait(5),
    ];
    let writer = vec![Send(4, 3), WLock(0), Set(1, 1), Print(1), WUnlock(0), WgAdd(5, -1)];
    let reader = vec![Send(4, 3), Yield, Yield, RLock(0), Set(1, 2), Print(1), RUnlock(0), WgAdd(5, -1)];
    let config = workers(1);
    let bench = Bench::new(config, vec![main, writer, reader]);
    assert_eq!(bench.run(0, MainKind::Program), End::Done);
    assert_eq!(bench.printed(), [0, 1, 2]);
}

#[test]
fn misuse_is_told_in_gos_words() {
    let cases = [
        (vec![New(0), Unlock(0)], "Fatal(\"sync: unlock of unlocked mutex\")"),
        (vec![New(0), RUnlock(0)], "Fatal(\"sync: RUnlock of unlocked RWMutex\")"),
        (vec![New(0), WUnlock(0)], "Fatal(\"sync: Unlock of unlocked RWMutex\")"),
        (vec![New(0), WgAdd(0, -1)], "Panic(\"sync: negative WaitGroup counter\")"),
    ];
    for (script, text) in cases {
        check(vec![script], |end, _| {
            assert!(matches!(end, End::Fatal { report, .. } if report.text == text), "{end:?}");
        });
    }
}

#[test]
fn a_wait_group_lets_all_waiters_go() {
    let main = vec![
        New(0),
        WgAdd(0, 3),
        New(5),
        WgAdd(5, 5),
        Go(1),
        Go(1),
        Go(1),
        Go(1),
        Go(1),
        Go(2),
        Go(2),
        Go(2),
        WgWait(5),
    ];
    let waits = vec![WgWait(0), Set(1, 1), Print(1), WgAdd(5, -1)];
    let done = vec![Print(9), WgAdd(0, -1)];
    check(vec![main, waits, done], |end, printed| {
        assert_eq!(*end, End::Done);
        assert_eq!(printed, [0, 0, 0, 1, 1, 1, 1, 1]);
    });
}

#[test]
fn cond_signal_wakes_one_and_broadcast_all() {
    // Ten consumers wait for tokens (word 16); producers add one and signal; at the end a broadcast with 1000.
    let main = main_and(10, vec![New(0), New(6)], vec![Load(1, 0, 24), Print(1)]);
    // After starting the consumers main (before WgWait) adds tokens.
    let mut main = main;
    let wait = main.iter().position(|op| matches!(op, WgWait(_))).expect("there");
    let mut add = Vec::new();
    for n in [1, 1, 1, 1000] {
        add.extend([
            Set(8, 32),
            Add(8, 0),
            Lock(8),
            Load(1, 0, 16),
            AddImm(1, n),
            Store(0, 1, 16),
            Unlock(8),
        ]);
        add.push(if n == 1 { Signal(0) } else { Broadcast(0) });
    }
    main.splice(wait..wait, add);
    let consumes = vec![
        Set(8, 32),
        Add(8, 0),
        Lock(8),
        Label(1),
        Load(1, 0, 16),
        JumpZero(1, 2),
        AddImm(1, -1),
        Store(0, 1, 16),
        Load(1, 0, 24),
        AddImm(1, 1),
        Store(0, 1, 24),
        Unlock(8),
        WgAdd(5, -1),
        Ret,
        Label(2),
        CondWait(0),
        Jump(1),
    ];
    check(vec![main, consumes], |end, printed| {
        assert_eq!(*end, End::Done);
        assert_eq!(printed, [10]);
    });
}

#[test]
fn a_signal_is_not_lost_to_a_waiter_that_has_not_come_to_wait_yet() {
    // One waiter, one signal after its unlock; without tickets this would sometimes hang.
    let main = vec![
        New(0),
        New(5),
        WgAdd(5, 1),
        Go(1),
        Set(8, 32),
        Add(8, 0),
        Label(1),
        Lock(8),
        Load(1, 0, 16),
        Unlock(8),
        JumpZero(1, 1),
        Signal(0),
        WgWait(5),
    ];
    let waits = vec![
        Set(8, 32),
        Add(8, 0),
        Lock(8),
        Set(1, 1),
        Store(0, 1, 16),
        CondWait(0),
        Unlock(8),
        WgAdd(5, -1),
    ];
    check(vec![main, waits], |end, _| assert_eq!(*end, End::Done));
}
