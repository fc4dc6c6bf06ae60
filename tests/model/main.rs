//! The lock-free pieces of the runtime under a model checker, which tries every order of their steps (with a bound on how
//! often a thread is interrupted) and every value that a load may see.
//!
//! The pieces are the very files of `src`, compiled here a second time with loom's atomics, mutexes and condition
//! variables in the place of `runtime::sync`. Around them stands the least that makes a program of them.

#![allow(clippy::undocumented_unsafe_blocks)] // the checker finds out whether they are sound

/// What queues need of a goroutine.
#[allow(dead_code)]
mod goroutine;
#[path = "../../src/runtime/sched/handshake.rs"]
#[allow(dead_code)]
mod handshake;
#[path = "../../src/runtime/heap/pool.rs"]
mod pool;
#[path = "../../src/runtime/sched/run_queue.rs"]
#[allow(dead_code)]
mod run_queue;
/// What the pieces name of the crate.
mod runtime {
    pub mod sync;
}
#[path = "../../src/runtime/sched/world.rs"]
#[allow(dead_code)]
mod world;

use goroutine::GoRef;
use handshake::{Lookout, status};
use loom::cell::UnsafeCell;
use loom::sync::Arc;
use loom::thread;
use pool::Pool;
use run_queue::LocalQueue;
use runtime::sync::{AtomicU8, AtomicUsize, Condvar, Mutex, Ordering, wait};
use world::{Gate, HasWorld, World, attention};

/// Tries all orders in which a thread is interrupted at most `preemptions` times where it could have gone on.
fn check(preemptions: usize, program: impl Fn() + Sync + Send + 'static) {
    let mut model = loom::model::Builder::new();
    model.preemption_bound = Some(preemptions);
    model.check(program);
}

fn goroutine(n: usize) -> GoRef {
    GoRef::from_ptr(std::ptr::without_provenance_mut(n * 64)).expect("not null")
}

fn number(g: GoRef) -> usize {
    g.as_ptr().addr() / 64
}

/// Every goroutine that was pushed is taken exactly once, by its owner or a thief.
#[test]
fn a_queue_gives_each_goroutine_once() {
    check(3, || {
        let queue = Arc::new(LocalQueue::<4>::new());
        for i in 1..=2 {
            assert!(queue.push(goroutine(i)).is_ok());
        }
        let thieves: Vec<_> = (0..2)
            .map(|_| {
                let queue = queue.clone();
                thread::spawn(move || {
                    let own = LocalQueue::<4>::new();
                    let mut taken: Vec<usize> =
                        queue.steal(&own, &mut Vec::new()).into_iter().map(number).collect();
                    taken.extend(std::iter::from_fn(|| own.pop()).map(number));
                    taken
                })
            })
            .collect();
        assert!(queue.push(goroutine(3)).is_ok());
        let mut taken: Vec<usize> = queue.pop().into_iter().map(number).collect();
        for thief in thieves {
            taken.extend(thief.join().unwrap());
        }
        taken.extend(std::iter::from_fn(|| queue.pop()).map(number));
        taken.sort_unstable();
        assert_eq!(taken, [1, 2, 3]);
    });
}

/// A full queue is emptied by half while a thief takes from it; nothing is lost, nothing comes twice.
#[test]
fn a_full_queue_makes_room_under_a_thief() {
    check(3, || {
        let queue = Arc::new(LocalQueue::<2>::new());
        assert!(queue.push(goroutine(1)).is_ok());
        assert!(queue.push(goroutine(2)).is_ok());
        let victim = queue.clone();
        let thief = thread::spawn(move || {
            let own = LocalQueue::<2>::new();
            let first = victim.steal(&own, &mut Vec::new()).map(number);
            first.into_iter().chain(own.pop().map(number)).collect::<Vec<_>>()
        });
        let mut out = Vec::new();
        if let Err(refused) = queue.push(goroutine(3)) {
            queue.take_half(&mut out);
            out.push(refused);
        }
        let mut taken: Vec<usize> = out.into_iter().map(number).collect();
        taken.extend(thief.join().unwrap());
        taken.extend(std::iter::from_fn(|| queue.pop()).map(number));
        taken.sort_unstable();
        assert_eq!(taken, [1, 2, 3]);
    });
}

/// A goroutine that is readied once while it parks is run again exactly once, and sees what its waker wrote.
#[test]
fn a_goroutine_that_is_readied_while_it_parks_goes_on_once() {
    check(4, || {
        let state = Arc::new(AtomicU8::new(status::RUNNING));
        let runs = Arc::new(AtomicUsize::new(0));
        let slot = Arc::new(UnsafeCell::new(0));
        let waker = {
            let (state, runs, slot) = (state.clone(), runs.clone(), slot.clone());
            thread::spawn(move || {
                // SAFETY: the model checker finds out whether this is so.
                slot.with_mut(|at| unsafe { *at = 7 });
                if handshake::ready(&state) {
                    slot.with(|at| assert_eq!(unsafe { *at }, 7));
                    runs.fetch_add(1, Ordering::Relaxed);
                }
            })
        };
        if !handshake::park(&state) {
            slot.with(|at| assert_eq!(unsafe { *at }, 7));
            runs.fetch_add(1, Ordering::Relaxed);
        }
        waker.join().unwrap();
        assert_eq!(runs.load(Ordering::Relaxed), 1);
        assert_eq!(state.load(Ordering::Relaxed), status::RUNNABLE);
    });
}

/// Workers that fall asleep, around the real queue and the real lookout.
struct Dormitory {
    queue: LocalQueue<4>,
    lookout: Lookout,
    /// Who sleeps, and who was woken.
    beds: Mutex<(Vec<usize>, [bool; 2])>,
    wake: [Condvar; 2],
    taken: AtomicUsize,
}

impl Dormitory {
    fn new() -> Dormitory {
        Dormitory {
            queue: LocalQueue::new(),
            lookout: Lookout::new(),
            beds: Mutex::new((Vec::new(), [false; 2])),
            wake: [Condvar::new(), Condvar::new()],
            taken: AtomicUsize::new(0),
        }
    }

    fn wake_one(&self) {
        if !self.lookout.must_wake() {
            return;
        }
        let mut beds = self.beds.lock();
        if let Some(i) = beds.0.pop() {
            beds.1[i] = true;
            self.lookout.search();
            self.wake[i].notify_one();
        }
    }

    /// Runs goroutines until this worker has run the last of `all`, or everything was run by others when it looks.
    fn work(&self, me: usize, all: usize) {
        let mut searching = false;
        loop {
            if self.taken.load(Ordering::Acquire) == all {
                return;
            }
            if self.queue.pop().is_some() {
                if std::mem::take(&mut searching) {
                    self.lookout.found();
                    if !self.queue.is_empty() {
                        self.wake_one();
                    }
                }
                if self.taken.fetch_add(1, Ordering::AcqRel) + 1 == all {
                    self.all_up();
                    return;
                }
                continue;
            }
            let mut beds = self.beds.lock();
            self.lookout.lie_down(std::mem::take(&mut searching));
            if !self.queue.is_empty() || self.taken.load(Ordering::Acquire) == all {
                self.lookout.get_up();
                continue;
            }
            beds.0.push(me);
            beds.1[me] = false;
            while !beds.1[me] {
                beds = wait(&self.wake[me], beds);
            }
            searching = true;
            self.lookout.get_up();
        }
    }

    /// The end of the program.
    fn all_up(&self) {
        let mut beds = self.beds.lock();
        while let Some(i) = beds.0.pop() {
            beds.1[i] = true;
            self.lookout.search();
            self.wake[i].notify_one();
        }
    }
}

/// Work that becomes visible is found although workers fall asleep meanwhile: else the model stands still.
#[test]
fn a_wake_up_is_not_lost() {
    for (workers, preemptions) in [(1, 4), (2, 2)] {
        check(preemptions, move || {
            let house = Arc::new(Dormitory::new());
            let threads: Vec<_> = (0..workers)
                .map(|me| {
                    let house = house.clone();
                    thread::spawn(move || house.work(me, 2))
                })
                .collect();
            for i in 1..=2 {
                assert!(house.queue.push(goroutine(i)).is_ok());
                house.wake_one();
            }
            for thread in threads {
                thread.join().unwrap();
            }
            assert_eq!(house.taken.load(Ordering::Relaxed), 2);
        });
    }
}

/// A world of two workers; each touches its own cell while it is active.
struct Globe {
    gate: Gate,
    lock: Mutex<World>,
    cells: [UnsafeCell<usize>; 2],
}

impl HasWorld for World {
    fn world(&mut self) -> &mut World {
        self
    }
}

impl Globe {
    fn new() -> Globe {
        Globe {
            gate: Gate::new(0),
            lock: Mutex::new(World::new(2)),
            cells: [UnsafeCell::new(0), UnsafeCell::new(0)],
        }
    }

    fn touch(&self, cell: usize) {
        // SAFETY: the model checker finds out whether this is so.
        self.cells[cell].with_mut(|at| unsafe { *at += 1 });
    }

    /// A poll, and then work.
    fn step(&self, me: usize) {
        if self.gate.attention.load(Ordering::Relaxed) & attention::STOP != 0 {
            let s = self.lock.lock();
            if s.stopping {
                drop(self.gate.stand_still(s, |s| s));
            }
        }
        self.touch(me);
    }

    /// A worker ends.
    fn leave(&self) {
        self.gate.leave(&mut self.lock.lock());
    }

    /// With the world stopped: everything belongs to whoever stopped it.
    fn stop(&self, worker: bool) {
        self.gate.stop(&self.lock, worker, |s| s);
        self.touch(0);
        self.touch(1);
        self.gate.open(&mut self.lock.lock(), worker);
    }
}

/// While the world is stopped nobody else touches anything, and after it all go on.
#[test]
fn a_stopped_world_stands_still() {
    check(3, || {
        let globe = Arc::new(Globe::new());
        let threads: Vec<_> = (0..2)
            .map(|me| {
                let globe = globe.clone();
                thread::spawn(move || {
                    globe.step(me);
                    globe.step(me);
                    globe.leave();
                })
            })
            .collect();
        globe.stop(false);
        for thread in threads {
            thread.join().unwrap();
        }
        globe.cells.iter().for_each(|cell| cell.with(|at| assert_eq!(unsafe { *at }, 3)));
    });
}

/// Two stops at once, one of them by a worker, happen one after the other.
#[test]
fn two_stops_happen_one_after_the_other() {
    check(2, || {
        let globe = Arc::new(Globe::new());
        let stopper = {
            let globe = globe.clone();
            thread::spawn(move || {
                globe.stop(true);
                globe.leave();
            })
        };
        let other = {
            let globe = globe.clone();
            thread::spawn(move || {
                globe.step(1);
                globe.leave();
            })
        };
        globe.stop(false);
        stopper.join().unwrap();
        other.join().unwrap();
        globe.cells[0].with(|at| assert_eq!(unsafe { *at }, 2));
        globe.cells[1].with(|at| assert_eq!(unsafe { *at }, 3));
    });
}

/// Nodes of a tree to scan: one with `n` children of `n - 1`, and so on.
fn scan(pool: &Pool<Vec<usize>>, scanned: &AtomicUsize, mut grey: Vec<usize>) {
    loop {
        while let Some(n) = grey.pop() {
            grey.extend(std::iter::repeat_n(n.saturating_sub(1), n));
            scanned.fetch_add(1, Ordering::Relaxed);
            if grey.len() > 1 && pool.is_hungry() {
                pool.offer(|| grey.split_off(grey.len() / 2));
            }
        }
        match pool.next() {
            Some(chunk) => grey = chunk,
            None => return,
        }
    }
}

/// Marking that is shared ends when all is marked, for everybody who took part, and not before.
#[test]
fn shared_marking_ends_when_all_is_marked() {
    for (helpers, looks, preemptions) in [(1, 0, 3), (2, 0, 2), (1, 1, 2)] {
        check(preemptions, move || {
            let pool = Arc::new(Pool::new(looks));
            let scanned = Arc::new(AtomicUsize::new(0));
            pool.begin();
            let threads: Vec<_> = (0..helpers)
                .map(|_| {
                    let (pool, scanned) = (pool.clone(), scanned.clone());
                    thread::spawn(move || {
                        if pool.join() {
                            scan(&pool, &scanned, Vec::new());
                            assert_eq!(scanned.load(Ordering::Relaxed), 5);
                        }
                    })
                })
                .collect();
            scan(&pool, &scanned, vec![2]);
            assert_eq!(scanned.load(Ordering::Relaxed), 5);
            for thread in threads {
                thread.join().unwrap();
            }
        });
    }
}
