//! Tests of the heap.

use super::*;
use crate::runtime::value::{load_ref, load8, load64, store_ref, store64, zero_bytes};
use std::sync::Barrier;
use std::sync::atomic::Ordering::SeqCst;

const LIMIT: usize = 1 << 32;

/// So many where the code is compiled to be fast, fewer where it is slow.
const fn many(n: usize) -> usize {
    n / if cfg!(miri) {
        200
    } else if cfg!(debug_assertions) {
        10
    } else {
        1
    }
}

/// The first where the code is compiled, the second where it is interpreted, a thousand times slower.
pub(crate) const fn or_interpreted(compiled: usize, interpreted: usize) -> usize {
    if cfg!(miri) { interpreted } else { compiled }
}

/// Large objects and limits are so many of these: a mebibyte, or a tenth of it where the code is interpreted.
const MIB: usize = or_interpreted(1 << 20, 100 << 10);

fn layout(words: u32, refs: &[u32]) -> LayoutId {
    LayoutId::fixed(words, refs).expect("has references")
}

fn setup() -> (Arc<Heap>, Allocator) {
    let heap = Heap::with_stress(LIMIT, 0);
    let a = Allocator::new(heap.clone());
    (heap, a)
}

fn collect(heap: &Heap, roots: &[u64]) {
    heap.collect(&mut |t| roots.iter().for_each(|&r| t.visit(r)));
    heap.check(&mut |t| roots.iter().for_each(|&r| t.visit(r))).expect("heap is consistent");
}

struct Rng(u64);
impl Rng {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }
}

/// Marked by tests as dropped.
struct Probe {
    child: AtomicU64,
    drops: Arc<AtomicUsize>,
}
impl Native for Probe {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.visit(self.child.load(Relaxed));
    }
}
impl Drop for Probe {
    fn drop(&mut self) {
        self.drops.fetch_add(1, SeqCst);
    }
}

#[test]
fn every_size_is_zeroed_aligned_and_apart() {
    let (heap, mut a) = setup();
    let mut all: Vec<(u64, usize)> = Vec::new();
    for round in 0..2 {
        let step = or_interpreted(1, 97);
        let large = [1000, 2047, 2048, 4097, 8192, 16383, 16384, 16385, 40000, 100_000, many(3 << 20)];
        for bytes in (1..600).step_by(step).chain(large) {
            let n = a.no_scan(bytes).unwrap();
            let s = a.scan(layout(1, &[0]).repeated(), bytes / 8 * 8).unwrap();
            for at in [n, s] {
                assert_eq!(at % 8, 0);
                assert!((0..bytes as u64 / 8 * 8).all(|i| load8(at + i) == 0), "{bytes} in round {round}");
            }
            for i in (0..bytes as u64).step_by(if bytes < 600 { 1 } else { 8 }).chain([bytes as u64 - 1]) {
                crate::runtime::value::store8(n + i, 0xA5);
            }
            all.push((n, bytes));
            all.push((s, bytes / 8 * 8));
        }
        all.sort_unstable();
        assert!(all.windows(2).all(|w| w[0].0 + w[0].1 as u64 <= w[1].0), "objects overlap");
        all.clear();
        collect(&heap, &[]);
    }
    assert_eq!(heap.stats().live, 0);
}

#[test]
fn zero_sized_objects_need_no_memory() {
    let (heap, mut a) = setup();
    let z = a.no_scan(0).unwrap();
    assert_ne!(z, 0);
    assert_eq!(z, a.no_scan(0).unwrap());
    collect(&heap, &[z]);
    assert!(heap.is_marked(z));
}

#[test]
fn what_dies_is_used_again() {
    let (heap, mut a) = setup();
    let rounds = or_interpreted(50, 3);
    for _ in 0..rounds {
        for _ in 0..many(10_000) {
            a.no_scan(100).unwrap();
            a.scan(layout(2, &[0]), 16).unwrap();
        }
        for _ in 0..10 {
            a.no_scan(MIB).unwrap();
        }
        collect(&heap, &[]);
    }
    assert!(heap.stats().used < 2 * MIB, "{:?}", heap.stats());
    assert!(heap.stats().total_allocated > (rounds * 10 * MIB) as u64);
}

#[test]
fn holes_are_found_and_filled() {
    let (heap, mut a) = setup();
    let (first, second) = (or_interpreted(20_000, 900), or_interpreted(13_000, 500));
    let keep: Vec<u64> =
        (0..first).map(|i| (i, a.no_scan(64).unwrap())).filter(|(i, _)| i % 3 == 0).map(|x| x.1).collect();
    for (i, &k) in keep.iter().enumerate() {
        store64(k, i as u64 + 1);
    }
    collect(&heap, &keep);
    let used = heap.stats().used;
    for _ in 0..second {
        let at = a.no_scan(64).unwrap();
        assert_eq!(load64(at), 0);
        store64(at, u64::MAX);
    }
    assert!(heap.stats().used <= used + (64 << 10), "{} then {}", used, heap.stats().used);
    assert!(keep.iter().enumerate().all(|(i, &k)| load64(k) == i as u64 + 1));
}

#[test]
fn interior_pointers_keep_objects() {
    let (heap, mut a) = setup();
    for bytes in [16, 64, 100, 2720, 10_000, 16_384, 50_000, MIB] {
        for offset in [0, 1, bytes / 2, bytes - 1] {
            let n = a.no_scan(bytes).unwrap();
            let s = a.scan(layout(1, &[0]).repeated(), bytes / 8 * 8).unwrap();
            let lost = a.no_scan(bytes).unwrap();
            heap.collect(&mut |t| {
                t.visit(n + offset as u64);
                t.visit(s + (offset / 8 * 8) as u64);
            });
            assert!(heap.is_marked(n) && heap.is_marked(s + bytes as u64 / 16), "{bytes} {offset}");
            assert!(!heap.is_marked(lost) || bytes > 16_384, "{bytes} {offset}");
        }
    }
}

#[test]
fn long_lists_do_not_recurse() {
    let (heap, mut a) = setup();
    let node = layout(2, &[0]);
    let n = many(1_000_000) as u64;
    let mut head = 0;
    for i in 0..n {
        let new = a.scan(node, 16).unwrap();
        store_ref(new, head);
        store64(new + 8, i);
        head = new;
    }
    collect(&heap, &[head]);
    let mut count = 0;
    let mut at = head;
    while at != 0 {
        count += 1;
        assert_eq!(load64(at + 8), n - count);
        at = load_ref(at);
    }
    assert_eq!(count, n);
    assert!(heap.stats().live as u64 >= 24 * n);
    collect(&heap, &[]);
    assert_eq!(heap.stats().live, 0);
}

#[test]
fn every_shape_of_layout_is_traced() {
    let (heap, mut a) = setup();
    let small = layout(3, &[1]);
    // More than fits a small object, and is scanned in chunks.
    let most = many(50_000).max(5000);
    let wide = layout(100, &[0, 63, 64, 99]);
    let shapes: Vec<(LayoutId, usize, Vec<usize>)> = vec![
        (small, 3, vec![1]),
        (small.repeated(), 30, (0..10).map(|i| i * 3 + 1).collect()),
        (small.times(5).unwrap(), 15, (0..5).map(|i| i * 3 + 1).collect()),
        (small.times(1000).unwrap(), 3000, (0..1000).map(|i| i * 3 + 1).collect()),
        (small.times(1000).unwrap().repeated(), 6000, (0..2000).map(|i| i * 3 + 1).collect()),
        (small.times(1000).unwrap().shifted(1), 3001, (0..1000).map(|i| i * 3 + 2).collect()),
        (wide, 100, vec![0, 63, 64, 99]),
        (wide.shifted(1), 101, vec![1, 64, 65, 100]),
        (wide.repeated(), 200, vec![0, 63, 64, 99, 100, 163, 164, 199]),
        (
            LayoutId::parts(3204, &[(3, small.times(1000)), (3003, None), (3104, Some(wide))]).unwrap(),
            3204,
            (0..1000).map(|i| i * 3 + 4).chain([3104, 3167, 3168, 3203]).collect(),
        ),
        (layout(1, &[0]).repeated(), most, (0..most).collect()),
    ];
    for (layout, words, refs) in shapes {
        let object = a.scan(layout, words * 8).unwrap();
        let children: Vec<u64> = refs
            .iter()
            .map(|&r| {
                let child = a.no_scan(24).unwrap();
                store_ref(object + r as u64 * 8, child);
                child
            })
            .collect();
        // A scalar that looks like a reference keeps nothing.
        let lost = (0..words).find(|w| !refs.contains(w)).map(|w| {
            let lost = a.no_scan(24).unwrap();
            store64(object + w as u64 * 8, lost);
            lost
        });
        collect(&heap, &[object]);
        assert!(children.iter().all(|&c| heap.is_marked(c)), "{layout:?}");
        assert!(lost.is_none_or(|l| !heap.is_marked(l)), "{layout:?}");
        // The verifier would take the scalar for what it is, too.
        zero_bytes(object, words * 8);
    }
    assert_eq!(layout(3, &[1]), small);
    assert_eq!(LayoutId::fixed(4, &[]), None);
}

#[test]
fn natives_are_traced_and_dropped_once() {
    let (heap, mut a) = setup();
    let drops = Arc::new(AtomicUsize::new(0));
    let probe = |a: &mut Allocator, child| {
        a.native(Probe { child: AtomicU64::new(child), drops: drops.clone() }).unwrap()
    };
    let leaf = a.no_scan(8).unwrap();
    let inner = probe(&mut a, leaf);
    let outer = probe(&mut a, inner);
    for _ in 0..1000 {
        probe(&mut a, 0);
    }
    collect(&heap, &[outer]);
    assert_eq!(drops.load(SeqCst), 1000);
    assert!(heap.is_marked(leaf) && heap.is_marked(inner));
    for _ in 0..1000 {
        probe(&mut a, 0);
    }
    native_ref::<Probe>(outer).child.store(0, Relaxed);
    collect(&heap, &[outer]);
    assert_eq!(drops.load(SeqCst), 2001);
    collect(&heap, &[]);
    collect(&heap, &[]);
    assert_eq!(drops.load(SeqCst), 2002);
    probe(&mut a, 0);
    drop((a, heap));
    assert_eq!(drops.load(SeqCst), 2003);
}

#[test]
fn reachability_questions_change_nothing() {
    let (heap, mut a) = setup();
    let pair = layout(2, &[0, 1]);
    let leaf = a.no_scan(100).unwrap();
    let big = a.scan(layout(1, &[0]).repeated(), 80_000).unwrap();
    let one = a.scan(pair, 16).unwrap();
    store_ref(one, leaf);
    store_ref(one + 8, big);
    let two = a.scan(pair, 16).unwrap();
    store_ref(big + 79_992, two);
    let other = a.scan(pair, 16).unwrap();
    collect(&heap, &[one, other]);
    let before: Vec<bool> = [leaf, big, one, two, other].iter().map(|&o| heap.is_marked(o)).collect();
    let mut set = heap.mark_from(&mut |t| t.visit(big + 5000));
    assert_eq!([leaf, big, one, two, other].map(|o| set.contains(o)), [false, true, false, true, false]);
    set.extend(&mut |t| t.visit(one + 8));
    assert_eq!([leaf, big, one, two, other].map(|o| set.contains(o)), [true, true, true, true, false]);
    let local = 0u64;
    assert!(set.contains(&raw const local as u64), "what is outside the heap is always there");
    let after: Vec<bool> = [leaf, big, one, two, other].iter().map(|&o| heap.is_marked(o)).collect();
    assert_eq!(before, after);
}

#[test]
fn the_threshold_asks_for_a_collection() {
    let (heap, mut a) = setup();
    let mut n = 0;
    while !heap.want_collection() {
        a.no_scan(1000).unwrap();
        n += 1000;
    }
    assert!((3 << 20..6 << 20).contains(&n), "{n}");
    collect(&heap, &[]);
    assert!(!heap.want_collection());
    heap.external(20 << 20);
    assert!(heap.want_collection());
    collect(&heap, &[]);
    assert_eq!(heap.stats().live, 20 << 20);
    heap.external(10 << 20);
    assert!(!heap.want_collection());
    heap.external(-(30 << 20));
    assert_eq!(heap.stats().external, 0);
}

#[test]
fn the_limit_is_an_error() {
    let heap = Heap::with_stress(64 * MIB, 0);
    let mut a = Allocator::new(heap.clone());
    assert_eq!(a.no_scan(65 * MIB), Err(OutOfMemory));
    assert_eq!(a.no_scan(usize::MAX), Err(OutOfMemory));
    assert_eq!(a.scan(layout(1, &[0]), usize::MAX), Err(OutOfMemory));
    assert!(heap.want_collection());
    let mut kept = Vec::new();
    let error = loop {
        match a.no_scan(10_000) {
            Ok(at) => kept.push(at),
            Err(e) => break e,
        }
    };
    assert_eq!(error, OutOfMemory);
    assert!(kept.len() > 57 * MIB / 10_000);
    collect(&heap, &kept);
    assert!(heap.over_limit());
    assert!(!heap.fits(32 * MIB));
    collect(&heap, &[]);
    assert!(!heap.over_limit());
    assert!(heap.fits(60 * MIB));
    a.no_scan(60 * MIB).unwrap();
}

#[test]
#[cfg_attr(miri, ignore = "takes hundreds of megabytes")]
fn memory_goes_back_to_the_system() {
    let (heap, mut a) = setup();
    let mut kept: Vec<u64> = (0..12).map(|_| a.no_scan(70 << 20).unwrap()).collect();
    collect(&heap, &kept);
    let arenas = heap.space().arenas.len();
    kept.truncate(1);
    collect(&heap, &kept);
    assert!(heap.space().arenas.len() < arenas);
    assert!(a.no_scan(100 << 20).is_ok());
    collect(&heap, &kept);
}

#[test]
fn stress_finds_stale_references() {
    let heap = Heap::with_stress(LIMIT, 100);
    let mut a = Allocator::new(heap.clone());
    let node = layout(2, &[0]);
    let drops = Arc::new(AtomicUsize::new(0));
    let stale = [
        a.scan(node, 16).unwrap(),
        a.no_scan(40).unwrap(),
        a.no_scan(40_000).unwrap(),
        a.native(Probe { child: AtomicU64::new(0), drops }).unwrap(),
    ];
    let keep = a.scan(node, 16).unwrap();
    collect(&heap, &[keep]);
    for at in stale {
        store_ref(keep, at);
        heap.check(&mut |t| t.visit(keep)).expect_err("the object is dead");
    }
    store_ref(keep, 0);
    assert!(!heap.want_collection());
    for _ in 0..100 {
        a.no_scan(8).unwrap();
    }
    assert!(heap.want_collection());
    collect(&heap, &[keep]);
}

/// A random graph under random changes, against a model that remembers what every object must hold.
fn torture(stress: u32, seed: u64, rounds: usize) {
    let heap = Heap::with_stress(LIMIT, stress);
    let mut a = Allocator::new(heap.clone());
    let mut rng = Rng(seed);
    let refs = layout(1, &[0]).repeated();
    let drops = Arc::new(AtomicUsize::new(0));
    let mut made = 0;
    // Each object: [refs..., stamp object with the number]; the model holds the numbers reachable by path.
    let mut roots: Vec<(u64, Vec<u64>)> = Vec::new();
    let stamp = |a: &mut Allocator, n: u64, rng: &mut Rng| {
        let at = a.no_scan(8 + rng.below(300)).unwrap();
        store64(at, n);
        at
    };
    let made_each_round = or_interpreted(200, 20);
    for round in 0..rounds {
        for _ in 0..made_each_round {
            let most = if rng.below(50) == 0 { 5000 } else { 20 };
            let n = 1 + rng.below(most);
            let object = a.scan(refs, n * 8).unwrap();
            let mut model = vec![0; n];
            for (i, m) in model.iter_mut().enumerate() {
                if rng.below(3) > 0 {
                    *m = rng.next() | 1;
                    let mut child = stamp(&mut a, *m, &mut rng);
                    if rng.below(4) == 0 {
                        made += 1;
                        let p =
                            a.native(Probe { child: AtomicU64::new(child), drops: drops.clone() }).unwrap();
                        // Through a native, and from inside of a scan object.
                        let link = a.scan(layout(2, &[1]), 16).unwrap();
                        store_ref(link + 8, p);
                        child = link + 8;
                        *m ^= 1;
                    }
                    store_ref(object + i as u64 * 8, child);
                }
            }
            roots.push((object, model));
        }
        for _ in 0..made_each_round / 4 * 3 {
            let i = rng.below(roots.len());
            roots.swap_remove(i);
        }
        collect(&heap, &roots.iter().map(|r| r.0).collect::<Vec<_>>());
        for (object, model) in &roots {
            for (i, &m) in model.iter().enumerate() {
                let child = load_ref(object + i as u64 * 8);
                let found = match (m, child) {
                    (0, c) => c,
                    (m, c) if m & 1 == 0 => load64(native_ref::<Probe>(load_ref(c)).child.load(Relaxed)) ^ 1,
                    (_, c) => load64(c),
                };
                assert_eq!(found, m, "round {round}, object {object:#x}, word {i}");
            }
        }
    }
    collect(&heap, &[]);
    assert_eq!(drops.load(SeqCst), made);
    assert_eq!(heap.stats().live, 0);
}

#[test]
fn random_graphs_survive() {
    torture(0, 0x1234_5678_9ABC_DEF1, many(60).max(3));
    torture(0, 42, many(60).max(3));
}

#[test]
fn random_graphs_survive_stress() {
    torture(1000, 99, many(25).max(3));
}

/// Several threads allocate and stop the world with a barrier; whoever collects is assisted by the others.
#[test]
fn threads_allocate_and_help_marking() {
    const THREADS: usize = 3;
    const NODES: u64 = many(20_000) as u64;
    const ARRAY: usize = many(100_000);
    let heap = Heap::with_stress(LIMIT, 0);
    heap.set_parallel(true);
    let barrier = Barrier::new(THREADS);
    let lists: Vec<AtomicU64> = (0..THREADS).map(|_| AtomicU64::new(0)).collect();
    let array = {
        let mut a = Allocator::new(heap.clone());
        a.scan(layout(1, &[0]).repeated(), 8 * ARRAY).unwrap()
    };
    std::thread::scope(|scope| {
        for me in 0..THREADS {
            let (heap, barrier, lists) = (&heap, &barrier, &lists);
            scope.spawn(move || {
                let mut a = Allocator::new(heap.clone());
                let mut rng = Rng(me as u64 + 7);
                let node = layout(2, &[0]);
                for round in 0..or_interpreted(20, 4) {
                    let mut head = if round % 4 == 0 { 0 } else { lists[me].load(Relaxed) };
                    for i in 0..NODES {
                        let n = a.scan(node, 16).unwrap();
                        store_ref(n, head);
                        store64(n + 8, i);
                        head = n;
                        a.no_scan(8 + rng.below(200)).unwrap();
                        // All write the same array: races of whole words.
                        store_ref(array + rng.below(ARRAY) as u64 * 8, n);
                    }
                    lists[me].store(head, Relaxed);
                    barrier.wait();
                    if me == round % THREADS {
                        let mut roots = |t: &mut Tracer<'_>| {
                            t.visit(array);
                            lists.iter().for_each(|l| t.visit(l.load(Relaxed)));
                        };
                        heap.collect(&mut roots);
                        heap.check(&mut roots).expect("heap is consistent");
                    } else {
                        while heap.stats().collections as usize <= round {
                            heap.assist();
                            std::thread::yield_now();
                        }
                    }
                    barrier.wait();
                    let mut at = lists[me].load(Relaxed);
                    let mut count = 0u64;
                    while at != 0 {
                        assert_eq!(load64(at + 8), NODES - 1 - count % NODES);
                        count += 1;
                        at = load_ref(at);
                    }
                    assert_eq!(count, (round as u64 % 4 + 1) * NODES);
                }
            });
        }
    });
}

/// Nanoseconds that this thread has run.
fn cpu_time() -> u64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split(' ').next().and_then(|n| n.parse().ok()).unwrap_or(0)
}

/// Not a test of speed: run by hand with `--release -- --ignored --nocapture measure_heap` to see numbers.
#[test]
#[ignore = "prints timings"]
fn measure_heap() {
    let (heap, mut a) = setup();
    let mut report = String::new();
    let mut time = |what: &str, n: usize, f: &mut dyn FnMut()| {
        let start = cpu_time();
        f();
        report += &format!("{what}: {:.1} ns\n", (cpu_time() - start) as f64 / n as f64);
    };
    let node = layout(2, &[0, 1]);
    let n = 4_000_000;
    for _ in 0..3 {
        time("scan 16 bytes", n, &mut || {
            for _ in 0..n {
                std::hint::black_box(a.scan(node, 16).unwrap());
            }
        });
        heap.collect(&mut |_| {});
        time("no_scan 32 bytes", n, &mut || {
            for _ in 0..n {
                std::hint::black_box(a.no_scan(32).unwrap());
            }
        });
        heap.collect(&mut |_| {});
    }
    // A binary tree and a shuffled list.
    let mut level: Vec<u64> = (0..1 << 20).map(|_| a.scan(node, 16).unwrap()).collect();
    while level.len() > 1 {
        level = level
            .chunks(2)
            .map(|c| {
                let p = a.scan(node, 16).unwrap();
                store_ref(p, c[0]);
                store_ref(p + 8, c[1]);
                p
            })
            .collect();
    }
    for _ in 0..3 {
        time("mark a tree, per object", 2 << 20, &mut || heap.collect(&mut |t| t.visit(level[0])));
    }
    let few: Vec<u64> = (0..8192).map(|_| a.scan(node, 16).unwrap()).collect();
    few.windows(3).for_each(|w| {
        store_ref(w[0], w[1]);
        store_ref(w[0] + 8, w[2]);
    });
    for _ in 0..3 {
        time("mark few, per object", 8192 * 100, &mut || {
            (0..100).for_each(|_| heap.collect(&mut |t| few.iter().for_each(|&f| t.visit(f))))
        });
    }
    let mut nodes: Vec<u64> = (0..1 << 20).map(|_| a.scan(node, 16).unwrap()).collect();
    let mut rng = Rng(5);
    for i in (1..nodes.len()).rev() {
        nodes.swap(i, rng.below(i + 1));
    }
    let array = a.scan(layout(1, &[0]).repeated(), nodes.len() * 8).unwrap();
    for (i, &n) in nodes.iter().enumerate() {
        store_ref(array + i as u64 * 8, n);
    }
    for _ in 0..3 {
        time("mark a shuffled array, per object", nodes.len(), &mut || heap.collect(&mut |t| t.visit(array)));
    }
    time("mark_from, per object", nodes.len(), &mut || drop(heap.mark_from(&mut |t| t.visit(array))));
    let mut head = 0;
    for &n in &nodes {
        store_ref(n, head);
        head = n;
    }
    for _ in 0..3 {
        time("mark a shuffled list, per object", nodes.len(), &mut || heap.collect(&mut |t| t.visit(head)));
    }
    panic!("{report}");
}
