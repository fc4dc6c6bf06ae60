//! Tests of maps.

use super::*;
use crate::runtime::heap::Heap;
use crate::runtime::rtype::{Desc, TypeRef};
use crate::runtime::value::IfaceRef;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

fn setup() -> (Arc<Heap>, Allocator) {
    let heap = Heap::new(1 << 32);
    let a = Allocator::new(heap.clone());
    (heap, a)
}

fn scalar(kind: Kind) -> &'static RType {
    Desc::of(kind, &format!("{kind:?}").to_lowercase()).link()
}

fn map_of(key: &'static RType, elem: &'static RType) -> &'static MapType {
    let mut d = Desc::of(Kind::Map, &format!("map[{}]{}", key.name, elem.name));
    d.key = Some(TypeRef::Known(key));
    d.elem = Some(TypeRef::Known(elem));
    d.link().map_type()
}

fn int_map() -> &'static MapType {
    map_of(scalar(Kind::Int), scalar(Kind::Int))
}

fn get_word(map: u64, key: u64) -> Option<u64> {
    let at = get(GoMap::at(map).map_type(), map, &[key]).unwrap();
    (at != 0).then(|| load64(at))
}

fn all(a: &mut Allocator, map: u64, random: u64) -> Vec<(u64, u64)> {
    let it = MapIter::make(a, GoMap::at(map).map_type(), map, random).unwrap();
    let mut out = [0; 2];
    let mut all = Vec::new();
    while MapIter::at(it).next(&mut out).unwrap() {
        all.push((out[0], out[1]));
    }
    assert!(!MapIter::at(it).next(&mut out).unwrap(), "the end stays the end");
    all
}

struct Rng(u64);
impl Rng {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }
    fn below(&mut self, n: u64) -> u64 {
        (self.next() >> 20) % n
    }
}

#[test]
fn against_a_model() {
    let (heap, mut a) = setup();
    for (seed, keys, hint) in [(1, 6, 0), (2, 40, 0), (3, 3000, 0), (4, 3000, 1000), (5, 100_000, 9)] {
        let map = make(&mut a, int_map(), hint, seed).unwrap();
        let mut model = BTreeMap::new();
        let mut rng = Rng(seed + 77);
        for step in 0..40_000 {
            let key = rng.below(keys);
            match rng.below(10) {
                0..5 => {
                    set(&mut a, map, &[key], &[step]).unwrap();
                    model.insert(key, step);
                }
                5..8 => {
                    delete(int_map(), map, &[key]).unwrap();
                    model.remove(&key);
                }
                8 => assert_eq!(get_word(map, key), model.get(&key).copied()),
                _ if rng.below(2000) == 0 => {
                    clear(map).unwrap();
                    model.clear();
                }
                _ if rng.below(500) == 0 => {
                    heap.collect(&mut |t| t.visit(map));
                    heap.check(&mut |t| t.visit(map)).unwrap();
                }
                _ => {}
            }
            assert_eq!(len(map), model.len());
        }
        let mut found = all(&mut a, map, rng.next());
        found.sort_unstable();
        assert_eq!(found, model.iter().map(|(&k, &v)| (k, v)).collect::<Vec<_>>());
        let copy = clone(&mut a, map, 5).unwrap();
        clear(map).unwrap();
        found = all(&mut a, copy, 1);
        found.sort_unstable();
        assert_eq!(found.len(), model.len());
        assert!(model.iter().all(|(&k, &v)| get_word(copy, k) == Some(v)));
        let order: Vec<u64> = sorted(copy).unwrap().iter().map(|(k, _)| k[0]).collect();
        assert_eq!(order, model.keys().copied().collect::<Vec<_>>());
    }
}

#[test]
fn nil_maps_read_but_do_not_write() {
    let (_heap, mut a) = setup();
    assert_eq!(get(int_map(), 0, &[1]), Ok(0));
    assert_eq!(
        (len(0), delete(int_map(), 0, &[1]), clear(0), clone(&mut a, 0, 1)),
        (0, Ok(()), Ok(()), Ok(0))
    );
    assert_eq!(set(&mut a, 0, &[1], &[1]), Err(MapError::NilMap));
    let it = MapIter::make(&mut a, int_map(), 0, 5).unwrap();
    assert_eq!(MapIter::at(it).next(&mut [0; 2]), Ok(false));
    assert_eq!(sorted(0), Ok(Vec::new()));
}

#[test]
fn keys_without_a_hash_panic_even_on_empty_maps() {
    let (_heap, mut a) = setup();
    let any = Desc::of(Kind::Interface, "interface {}").link();
    let mut slice = Desc::of(Kind::Slice, "[]int");
    slice.elem = Some(TypeRef::Known(scalar(Kind::Int)));
    let key = [IfaceRef::new(&mut a, slice.link(), &[0]).unwrap().0];
    let ty = map_of(any, scalar(Kind::Int));
    let map = make(&mut a, ty, 0, 1).unwrap();
    let error = MapError::Panic("hash of unhashable type []int".into());
    assert_eq!(get(ty, map, &key), Err(error.clone()));
    assert_eq!(get(ty, 0, &key), Err(error.clone()));
    assert_eq!(delete(ty, 0, &key), Err(error.clone()));
    assert_eq!(set(&mut a, map, &key, &[1]), Err(error.clone()));
    let four = IfaceRef::new(&mut a, scalar(Kind::Int), &[4]).unwrap().0;
    set(&mut a, map, &[four], &[1]).unwrap();
    assert_eq!(get(ty, map, &key), Err(error));
    assert_eq!(len(map), 1, "a failed write leaves nothing and lets go of the map");
}

#[test]
fn interface_and_struct_keys() {
    let (heap, mut a) = setup();
    let any = Desc::of(Kind::Interface, "interface {}").link();
    let (int, string) = (scalar(Kind::Int), scalar(Kind::String));
    let ty = map_of(any, string);
    let map = make(&mut a, ty, 0, 3).unwrap();
    for i in 0..100u64 {
        let text = StrRef::new(&mut a, format!("text {i}").as_bytes()).unwrap().0;
        let k1 = IfaceRef::new(&mut a, int, &[i]).unwrap().0;
        let k2 = IfaceRef::new(&mut a, string, &[text]).unwrap().0;
        set(&mut a, map, &[k1], &[text]).unwrap();
        set(&mut a, map, &[k2], &[0]).unwrap();
        set(&mut a, map, &[0], &[text]).unwrap();
    }
    heap.collect(&mut |t| t.visit(map));
    heap.check(&mut |t| t.visit(map)).unwrap();
    assert_eq!(len(map), 201);
    for i in 0..100u64 {
        let want = format!("text {i}");
        let text = StrRef::new(&mut a, want.as_bytes()).unwrap().0;
        let k1 = IfaceRef::new(&mut a, int, &[i]).unwrap().0;
        let k2 = IfaceRef::new(&mut a, string, &[text]).unwrap().0;
        assert_eq!(StrRef(load_ref(get(ty, map, &[k1]).unwrap())).bytes(), want.as_bytes());
        assert_ne!(get(ty, map, &[k2]).unwrap(), 0);
    }
    assert_ne!(get(ty, map, &[0]).unwrap(), 0, "nil is a key");

    let point = Desc::struct_of("P", &[("x", int), ("s", string), ("y", scalar(Kind::Float64))]).link();
    let ty = map_of(point, Desc::struct_of("struct {}", &[]).link());
    let map = make(&mut a, ty, 0, 3).unwrap();
    for i in 0..50u64 {
        let s = StrRef::new(&mut a, b"s").unwrap().0;
        set(&mut a, map, &[i % 10, s, (-0.0f64).to_bits()], &[]).unwrap();
    }
    assert_eq!(len(map), 10);
    assert_ne!(get(ty, map, &[3, StrRef::of_byte(b's').0, 0]).unwrap(), 0);
    assert_eq!(get(ty, map, &[11, StrRef::of_byte(b's').0, 0]).unwrap(), 0);
    // The key is the one that was assigned last: -0.
    assert!(sorted(map).unwrap().iter().all(|(k, _)| k[2] == (-0.0f64).to_bits()));
    set(&mut a, map, &[3, StrRef::of_byte(b's').0, 0], &[]).unwrap();
    assert_eq!(sorted(map).unwrap()[3].0[2], 0);

    let nothing = Desc::struct_of("struct {}", &[]).link();
    let ty = map_of(nothing, int);
    let map = make(&mut a, ty, 0, 3).unwrap();
    set(&mut a, map, &[], &[1]).unwrap();
    set(&mut a, map, &[], &[2]).unwrap();
    assert_eq!((len(map), load64(get(ty, map, &[]).unwrap())), (1, 2));
}

#[test]
fn large_keys_are_compared_in_memory() {
    let (heap, mut a) = setup();
    let big = Desc::array_of("[300]int", scalar(Kind::Int), 300).link();
    let ty = map_of(big, big);
    let map = make(&mut a, ty, 0, 3).unwrap();
    let copy = |a: &mut Allocator, n| {
        let at = crate::runtime::value::new_value(a, big).unwrap();
        store64(at + 299 * 8, n);
        at
    };
    for n in 0..20 {
        let (k, v) = (copy(&mut a, n), copy(&mut a, n * 10));
        set(&mut a, map, &[k], &[v]).unwrap();
    }
    heap.collect(&mut |t| t.visit(map));
    assert_eq!(len(map), 20);
    let key = [copy(&mut a, 7)];
    assert_eq!(load64(load_ref(get(ty, map, &key).unwrap()) + 299 * 8), 70);
}

#[test]
fn nans_are_many() {
    let (_heap, mut a) = setup();
    let ty = map_of(scalar(Kind::Float64), scalar(Kind::Int));
    let map = make(&mut a, ty, 0, 3).unwrap();
    let nan = f64::NAN.to_bits();
    for i in 0..100 {
        set(&mut a, map, &[nan], &[i]).unwrap();
    }
    assert_eq!((len(map), get(ty, map, &[nan])), (100, Ok(0)));
    delete(ty, map, &[nan]).unwrap();
    let it = MapIter::make(&mut a, ty, map, 9).unwrap();
    let mut out = [0; 2];
    let mut seen = BTreeSet::new();
    while MapIter::at(it).next(&mut out).unwrap() {
        // The table grows under the iterator, which must not lose what no lookup finds.
        set(&mut a, map, &[nan], &[1000]).unwrap();
        assert!(seen.insert(out[1]));
    }
    assert_eq!(seen, (0..100).collect());
    let it = MapIter::make(&mut a, ty, map, 9).unwrap();
    assert!(MapIter::at(it).next(&mut out).unwrap());
    clear(map).unwrap();
    assert_eq!(len(map), 0);
    assert!(!MapIter::at(it).next(&mut out).unwrap());
}

/// Go's rules under random changes: nothing twice, nothing deleted, everything that stays exactly once.
#[test]
fn iterators_survive_changes() {
    let (heap, mut a) = setup();
    for seed in 1..400u64 {
        let mut rng = Rng(seed * 7919);
        let map = make(&mut a, int_map(), 0, rng.next()).unwrap();
        let start = rng.below(if seed % 10 == 0 { 2000 } else { 30 });
        for k in 0..start {
            set(&mut a, map, &[k], &[k]).unwrap();
        }
        // Holes from before.
        let mut present: BTreeSet<u64> = (0..start).collect();
        for _ in 0..rng.below(start + 1) {
            let k = rng.below(start);
            delete(int_map(), map, &[k]).unwrap();
            present.remove(&k);
        }
        let mut original = present.clone();
        let mut values: BTreeMap<u64, u64> = present.iter().map(|&k| (k, k)).collect();
        let it = MapIter::make(&mut a, int_map(), map, rng.next()).unwrap();
        let mut seen = BTreeSet::new();
        let mut out = [0; 2];
        let mut steps = 0;
        while MapIter::at(it).next(&mut out).unwrap() {
            let key = out[0];
            assert!(values.contains_key(&key), "seed {seed}: {key} is not in the map");
            assert_eq!(out[1], values[&key], "seed {seed}: an old value");
            assert!(seen.insert(key) || !original.contains(&key), "seed {seed}: {key} twice");
            steps += 1;
            assert!(steps <= 4 * start + 10, "seed {seed}: no end");
            for _ in 0..rng.below(6) {
                let k = rng.below(start * 2 + 4);
                match rng.below(5) {
                    0..2 => {
                        let v = rng.next();
                        set(&mut a, map, &[k], &[v]).unwrap();
                        if values.insert(k, v).is_none() {
                            original.remove(&k);
                        }
                    }
                    2 => {
                        set(&mut a, map, &[key], &[99]).unwrap();
                        if values.insert(key, 99).is_none() {
                            original.remove(&key);
                        }
                    }
                    3 => {
                        delete(int_map(), map, &[k]).unwrap();
                        values.remove(&k);
                        original.remove(&k);
                    }
                    _ if rng.below(40) == 0 => {
                        clear(map).unwrap();
                        values.clear();
                        original.clear();
                    }
                    _ if rng.below(20) == 0 => {
                        heap.collect(&mut |t| [map, it].iter().for_each(|&r| t.visit(r)));
                    }
                    _ => {}
                }
            }
        }
        assert!(
            original.is_subset(&seen),
            "seed {seed}: lost {:?}",
            original.difference(&seen).collect::<Vec<_>>()
        );
    }
}

#[test]
fn loops_that_insert_end() {
    let (_heap, mut a) = setup();
    let map = make(&mut a, int_map(), 0, 1).unwrap();
    set(&mut a, map, &[0], &[0]).unwrap();
    let it = MapIter::make(&mut a, int_map(), map, 1).unwrap();
    let mut out = [0; 2];
    let mut n = 0;
    while MapIter::at(it).next(&mut out).unwrap() {
        n += 1;
        assert!(n < 100);
        delete(int_map(), map, &[out[0]]).unwrap();
        set(&mut a, map, &[out[0]], &[out[1] + 1]).unwrap();
        set(&mut a, map, &[out[0] + 1000], &[1]).unwrap();
    }
}

#[test]
fn the_order_comes_from_the_random_number_alone() {
    let (_heap, mut a) = setup();
    for n in [3u64, 8, 20, 1000, 20_000] {
        let mut orders = BTreeSet::new();
        for random in 0..30u64 {
            let random = random.wrapping_mul(0x9E37_79B9_7F4A_7C15);
            let mut previous = None;
            for seed in [1, 2] {
                let map = make(&mut a, int_map(), 0, seed).unwrap();
                for k in 0..n {
                    set(&mut a, map, &[k * 31], &[k]).unwrap();
                }
                let order = all(&mut a, map, random);
                assert_eq!(order.len() as u64, n);
                assert!(previous.is_none_or(|p| p == order));
                previous = Some(order);
            }
            orders.insert(previous);
        }
        assert!(orders.len() >= 3, "{n} entries in {} orders", orders.len());
    }
}

#[test]
fn races_that_are_seen_end_the_run() {
    let (_heap, mut a) = setup();
    let map = make(&mut a, int_map(), 0, 1).unwrap();
    set(&mut a, map, &[1], &[1]).unwrap();
    let it = MapIter::make(&mut a, int_map(), map, 1).unwrap();
    GoMap::at(map).writing.store(1, Relaxed);
    assert_eq!(set(&mut a, map, &[1], &[1]), Err(MapError::Fatal("concurrent map writes")));
    assert_eq!(delete(int_map(), map, &[1]), Err(MapError::Fatal("concurrent map writes")));
    assert_eq!(clear(map), Err(MapError::Fatal("concurrent map writes")));
    assert_eq!(get(int_map(), map, &[1]), Err(MapError::Fatal("concurrent map read and map write")));
    let iteration = MapError::Fatal("concurrent map iteration and map write");
    assert_eq!(MapIter::at(it).next(&mut [0; 2]), Err(iteration.clone()));
    assert_eq!(MapIter::make(&mut a, int_map(), map, 1), Err(iteration));
}

/// Whatever threads do to one map at once, nothing crashes, keys keep their values, and the map is whole at the end.
#[test]
fn races_do_not_corrupt() {
    let heap = Heap::new(1 << 32);
    let ty = map_of(scalar(Kind::String), scalar(Kind::String));
    let map = make(&mut Allocator::new(heap.clone()), ty, 0, 1).unwrap();
    std::thread::scope(|scope| {
        for me in 0..3u64 {
            let heap = &heap;
            scope.spawn(move || {
                let mut a = Allocator::new(heap.clone());
                let mut rng = Rng(me + 1);
                let mut caught = 0;
                let mut out = [0; 2];
                let mut it = 0;
                for step in 0..60_000 {
                    let text = format!("key number {}", rng.below(500));
                    let key = [StrRef::new(&mut a, text.as_bytes()).unwrap().0];
                    let ok = match rng.below(if step % 1000 < 500 { 6 } else { 9 }) {
                        0..3 => set(&mut a, map, &key, &key).is_ok(),
                        3 | 4 => match get(ty, map, &key) {
                            Ok(0) => true,
                            Ok(at) => {
                                let value = StrRef(load_ref(at));
                                assert!(value.is_empty() || value.bytes() == text.as_bytes());
                                true
                            }
                            Err(_) => false,
                        },
                        5 if it == 0 => MapIter::make(&mut a, ty, map, rng.next()).map(|i| it = i).is_ok(),
                        5 => match MapIter::at(it).next(&mut out) {
                            Ok(true) => StrRef(out[0]).len() < 20,
                            Ok(false) => {
                                it = 0;
                                true
                            }
                            Err(_) => false,
                        },
                        6 | 7 => delete(ty, map, &key).is_ok(),
                        _ if step % 97 == 0 => clear(map).is_ok(),
                        _ => true,
                    };
                    caught += u32::from(!ok);
                }
                caught
            });
        }
    });
    heap.check(&mut |t| t.visit(map)).unwrap();
    let entries = sorted(map).unwrap();
    assert_eq!(entries.len(), len(map));
    assert!(entries.iter().all(|(k, v)| StrRef(k[0]) == StrRef(v[0])));
    let keys: BTreeSet<&[u8]> = entries.iter().map(|(k, _)| StrRef(k[0]).bytes()).collect();
    assert_eq!(keys.len(), entries.len());
}

/// Not a test of speed: run by hand with `--release -- --ignored --nocapture measure_maps` to see numbers.
#[test]
#[ignore = "prints timings"]
fn measure_maps() {
    fn cpu_time() -> u64 {
        let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
        text.split(' ').next().and_then(|n| n.parse().ok()).unwrap_or(0)
    }
    let (_heap, mut a) = setup();
    let mut report = String::new();
    let strings = map_of(scalar(Kind::String), scalar(Kind::Int));
    for n in [6u64, 1000, 100_000, 1_000_000] {
        for ty in [int_map(), strings] {
            let mut keys: Vec<u64> = (0..n).collect();
            let mut rng = Rng(3);
            if ty.mode == Mode::Str {
                keys = keys
                    .iter()
                    .map(|k| StrRef::new(&mut a, format!("key{k}").as_bytes()).unwrap().0)
                    .collect();
            }
            let rounds = 2_000_000 / n;
            let start = cpu_time();
            let mut map = 0;
            for _ in 0..rounds {
                map = make(&mut a, ty, 0, 1).unwrap();
                for &k in &keys {
                    set(&mut a, map, &[k], &[k]).unwrap();
                }
            }
            let fill = cpu_time();
            for i in (1..keys.len()).rev() {
                keys.swap(i, rng.below(i as u64 + 1) as usize);
            }
            let shuffled = cpu_time();
            for _ in 0..rounds {
                for &k in &keys {
                    std::hint::black_box(get(ty, map, &[k]).unwrap());
                }
            }
            let got = cpu_time();
            for _ in 0..rounds {
                for &k in &keys {
                    set(&mut a, map, &[k], &[k]).unwrap();
                }
            }
            let updated = cpu_time();
            let mut out = [0; 2];
            for _ in 0..rounds {
                let it = MapIter::make(&mut a, ty, map, rng.next()).unwrap();
                while MapIter::at(it).next(&mut out).unwrap() {}
            }
            let walked = cpu_time();
            let per = |from: u64, to: u64| (to - from) as f64 / (rounds * n) as f64;
            report += &format!(
                "{} {n}: insert {:.1} ns, get {:.1} ns, update {:.1} ns, iterate {:.1} ns\n",
                ty.rtype.name,
                per(start, fill),
                per(shuffled, got),
                per(got, updated),
                per(updated, walked)
            );
        }
    }
    panic!("{report}");
}
