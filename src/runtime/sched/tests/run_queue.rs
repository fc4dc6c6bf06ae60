//! The local run queue.

use crate::runtime::sched::GoRef;
use crate::runtime::sched::run_queue::{LOCAL, LocalQueue};
use crate::runtime::sync::{AtomicUsize, Ordering};

fn fake(n: usize) -> GoRef {
    // Queues never look into the goroutines of the local kind: any address will do.
    GoRef::from_ptr(std::ptr::without_provenance_mut(n * 8)).expect("not null")
}

#[test]
fn first_in_first_out_until_full() {
    let q = LocalQueue::<LOCAL>::new();
    for i in 1..=LOCAL {
        assert!(q.push(fake(i)).is_ok());
    }
    assert_eq!(q.push(fake(999)), Err(fake(999)));
    for i in 1..=LOCAL {
        assert_eq!(q.pop(), Some(fake(i)));
    }
    assert_eq!(q.pop(), None);
}

#[test]
fn stealing_takes_the_older_half() {
    let (a, b) = (LocalQueue::<LOCAL>::new(), LocalQueue::<LOCAL>::new());
    for i in 1..=7 {
        assert!(a.push(fake(i)).is_ok());
    }
    assert_eq!(a.steal(&b, &mut Vec::new()), Some(fake(1)));
    assert_eq!((b.pop(), b.pop(), b.pop(), b.pop()), (Some(fake(2)), Some(fake(3)), Some(fake(4)), None));
    assert_eq!(a.pop(), Some(fake(5)));
}

#[test]
fn every_goroutine_is_taken_once_by_owner_or_thief() {
    const N: usize = 20_000;
    let q = LocalQueue::<LOCAL>::new();
    let taken: Vec<AtomicUsize> = (0..=N).map(|_| AtomicUsize::new(0)).collect();
    let done = AtomicUsize::new(0);
    let take = |g: GoRef| {
        taken[g.as_ptr().addr() / 8].fetch_add(1, Ordering::Relaxed);
        done.fetch_add(1, Ordering::Relaxed);
    };
    std::thread::scope(|s| {
        for _ in 0..3 {
            s.spawn(|| {
                let (own, mut buffer) = (LocalQueue::<LOCAL>::new(), Vec::new());
                while done.load(Ordering::Relaxed) < N {
                    if let Some(g) = q.steal(&own, &mut buffer) {
                        take(g);
                    }
                    while let Some(g) = own.pop() {
                        take(g);
                    }
                    std::thread::yield_now();
                }
            });
        }
        for i in 1..=N {
            while q.push(fake(i)).is_err() {
                if let Some(g) = q.pop() {
                    take(g);
                }
            }
        }
        while let Some(g) = q.pop() {
            take(g);
        }
    });
    assert!(taken[1..].iter().all(|n| n.load(Ordering::Relaxed) == 1));
}
