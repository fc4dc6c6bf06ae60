//! Tests of loads, stores, copies and typed views.

use super::*;
use crate::runtime::heap::Heap;
use crate::runtime::heap::tests::or_interpreted;
use crate::runtime::rtype::{Desc, TypeRef};
use std::sync::Arc;

fn setup() -> (Arc<Heap>, Allocator) {
    let heap = Heap::new(1 << 32);
    let a = Allocator::new(heap.clone());
    (heap, a)
}

fn scalar(kind: Kind) -> &'static RType {
    Desc::of(kind, &format!("{kind:?}").to_lowercase()).link()
}

fn of(kind: Kind, name: &str, elem: &'static RType) -> &'static RType {
    let mut d = Desc::of(kind, name);
    d.elem = Some(TypeRef::Known(elem));
    d.link()
}

#[test]
fn scalars_are_canonical_in_slots() {
    let (_heap, mut a) = setup();
    let at = a.no_scan(16).unwrap();
    let f = |x: f64| x.to_bits();
    use MemKind::*;
    for (kind, slot, back) in [
        (I8, -1i64 as u64, -1i64 as u64),
        (I8, 200, -56i64 as u64),
        (U8, -1i64 as u64, 255),
        (I16, 0x1_8000, -32768i64 as u64),
        (U16, 0x1_8000, 0x8000),
        (I32, 0x8000_0000, i64::from(i32::MIN) as u64),
        (U32, u64::MAX, u64::from(u32::MAX)),
        (W64, u64::MAX, u64::MAX),
        (F32, f(0.1f32.into()), f(0.1f32.into())),
        (F32, f(-0.0), f(-0.0)),
        (F32, f(f64::INFINITY), f(f64::INFINITY)),
        (Ref, at, at),
    ] {
        store64(at, 0x5555_5555_5555_5555);
        store64(at + 8, 0x5555_5555_5555_5555);
        store(at, kind, slot);
        assert_eq!(load(at, kind), back, "{kind:?} {slot:#x}");
        for i in kind.size() as u64..16 {
            assert_eq!(load8(at + i), 0x55, "{kind:?} writes beside itself");
        }
    }
    store(at, F32, f64::NAN.to_bits());
    assert!(f64::from_bits(load(at, F32)).is_nan());
}

/// Every alignment, length and overlap, against a Rust slice.
#[test]
fn bytes_move_as_memmove_does() {
    let (_heap, mut a) = setup();
    let base = a.no_scan(128).unwrap();
    let step = or_interpreted(1, 7);
    for n in (0..40).step_by(step).chain([48, 63]) {
        for src in (0..20).step_by(step) {
            for dst in (0..20).step_by(step) {
                let mut model: Vec<u8> = (0..128).map(|i| (i * 7 + n) as u8).collect();
                write_bytes(base, &model);
                copy_bytes(base + dst as u64, base + src as u64, n);
                model.copy_within(src..src + n, dst);
                assert_eq!(bytes_at(base, 128), model, "{n} bytes from {src} to {dst}");
            }
        }
    }
}

#[test]
fn words_move_as_memmove_does() {
    let (_heap, mut a) = setup();
    let base = a.no_scan(160).unwrap();
    let step = or_interpreted(1, 3);
    for n in (0..12).step_by(step) {
        for src in (0..8).step_by(step) {
            for dst in (0..8).step_by(step) {
                let mut model: Vec<u64> = (0..20).collect();
                (0..20).for_each(|i| store64(base + i * 8, i));
                copy_words(base + dst * 8, base + src * 8, n);
                model.copy_within(src as usize..src as usize + n, dst as usize);
                let found: Vec<u64> = (0..20).map(|i| load64(base + i * 8)).collect();
                assert_eq!(found, model, "{n} words from {src} to {dst}");
            }
        }
    }
}

#[test]
fn zeroing_stays_inside() {
    let (_heap, mut a) = setup();
    let base = a.no_scan(64).unwrap();
    for at in 0..10 {
        for n in (0..30).step_by(or_interpreted(1, 7)) {
            write_bytes(base, &[0xFF; 64]);
            zero_bytes(base + at as u64, n);
            let want: Vec<u8> = (0..64).map(|i| if (at..at + n).contains(&i) { 0 } else { 0xFF }).collect();
            assert_eq!(bytes_at(base, 64), want);
        }
    }
}

#[test]
fn strings() {
    let (heap, mut a) = setup();
    let long = b"a string that is long enough to be shared";
    let s = StrRef::new(&mut a, long).unwrap();
    assert_eq!(s.bytes(), long);
    assert_eq!((StrRef::EMPTY.len(), StrRef::EMPTY.bytes()), (0, &b""[..]));
    assert_eq!(StrRef::new(&mut a, b"").unwrap().0, 0);
    assert_eq!(StrRef::new(&mut a, b"x").unwrap().0, StrRef::of_byte(b'x').0);
    assert_eq!(StrRef::of_byte(0xFF).bytes(), [0xFF]);
    for (lo, hi) in [(0, 0), (0, 1), (3, 10), (1, 40), (0, long.len()), (20, 41), (41, 41)] {
        assert_eq!(s.slice(&mut a, lo, hi).unwrap().bytes(), &long[lo..hi]);
    }
    // A long substring keeps what it shares.
    let shared = s.slice(&mut a, 10, 40).unwrap();
    heap.collect(&mut |t| t.visit(shared.0));
    assert!(heap.is_marked(s.0));
    assert_eq!(shared.bytes(), &long[10..40]);

    let t = StrRef::immortal(b"constant");
    assert_eq!(t.0, StrRef::immortal(b"constant").0);
    assert_eq!(StrRef::concat(&mut a, &[0, t.0, 0]).unwrap().0, t.0);
    let all = StrRef::concat(&mut a, &[t.0, StrRef::of_byte(b' ').0, 0, s.0]).unwrap();
    assert_eq!(all.bytes(), [b"constant ", &long[..]].concat());
    assert!(StrRef::new(&mut a, b"constant").unwrap() == t);
    assert!(StrRef::new(&mut a, b"constanT").unwrap() != t);
    assert!(StrRef::immortal(b"ab") < StrRef::immortal(b"abc") && StrRef::EMPTY < StrRef::of_byte(0));
    assert!(StrRef::immortal(b"\xff") > StrRef::immortal(b"abc"));
}

#[test]
fn slices() {
    let (heap, mut a) = setup();
    let int = scalar(Kind::Int);
    let s = SliceRef::make(&mut a, int, 3, 5).unwrap();
    assert_eq!((s.len(), s.cap(), load64(s.addr(2, 8))), (3, 5, 0));
    let t = s.slice(&mut a, 8, 1, 4, 5).unwrap();
    assert_eq!((t.len(), t.cap(), t.ptr()), (3, 4, s.ptr() + 8));
    let end = s.slice(&mut a, 8, 5, 5, 5).unwrap();
    assert_eq!((end.len(), end.cap(), end.ptr()), (0, 0, s.ptr()));
    assert!(SliceRef::NIL.slice(&mut a, 8, 0, 0, 0).unwrap().is_nil());
    assert_eq!((SliceRef::NIL.len(), SliceRef::NIL.cap()), (0, 0));
    let strings = SliceRef::make(&mut a, scalar(Kind::String), 2, 2).unwrap();
    let text = StrRef::new(&mut a, b"kept").unwrap();
    store_ref(strings.addr(1, 8), text.0);
    heap.collect(&mut |m| [strings.0, end.0].iter().for_each(|&r| m.visit(r)));
    assert!(heap.is_marked(text.0) && heap.is_marked(s.ptr()) && !heap.is_marked(t.0));
    assert!(SliceRef::make(&mut a, int, 0, usize::MAX / 2).is_err());
    assert_eq!(SliceRef::of_bytes(&mut a, b"hello").unwrap().bytes(), b"hello");
}

/// The capacities that Go gives: for each old length and number of appended elements.
#[test]
fn slices_grow_as_in_go() {
    let int = scalar(Kind::Int);
    let byte = scalar(Kind::Uint8);
    let string = scalar(Kind::String);
    let any = Desc::of(Kind::Interface, "interface {}").link();
    let ptr = of(Kind::Pointer, "*int", int);
    let t3 = Desc::struct_of("T3", &[("a", byte), ("b", byte), ("c", byte)]).link();
    let ts = Desc::struct_of("TS", &[("s", string), ("n", scalar(Kind::Int32))]).link();
    let tf = Desc::struct_of("TF", &[("a", byte), ("p", ptr)]).link();
    let olds = [
        0, 1, 2, 3, 5, 7, 11, 13, 100, 200, 255, 256, 257, 300, 500, 512, 700, 848, 1000, 1024, 1280, 2000,
        4096, 5000, 10000, 33000,
    ];
    for line in include_str!("go_caps.txt").lines() {
        let (name, caps) = line.split_once(' ').unwrap();
        let elem = match name {
            "byte" => byte,
            "int32" => scalar(Kind::Int32),
            "int" => int,
            "string" => string,
            "any" => any,
            "slice" => of(Kind::Slice, "[]int", int),
            "ptr" => ptr,
            "T3" => t3,
            "TS" => ts,
            "TF" => tf,
            "empty" => Desc::struct_of("struct {}", &[]).link(),
            _ => panic!("{name}"),
        };
        let mut caps = caps.split(',').map(|c| c.parse::<usize>().unwrap());
        for old in olds {
            for add in [1, 2, 5, 100, 3000] {
                assert_eq!(Some(grow_cap(elem, old, old + add)), caps.next(), "{name}: {old} + {add}");
            }
        }
        assert_eq!(caps.next(), None);
    }
}

#[test]
fn interfaces() {
    let (heap, mut a) = setup();
    let int = scalar(Kind::Int);
    let byte = scalar(Kind::Uint8);
    let string = scalar(Kind::String);
    let float = scalar(Kind::Float64);
    let ints = of(Kind::Slice, "[]int", int);
    let pair = Desc::struct_of("main.Pair", &[("A", byte), ("B", string)]).link();
    let text = StrRef::new(&mut a, b"text").unwrap().0;
    let same = StrRef::new(&mut a, b"text").unwrap().0;
    let mut iface = |rtype, slots: &[u64]| IfaceRef::new(&mut a, rtype, slots).unwrap();
    let values = [
        IfaceRef::NIL,
        iface(int, &[7]),
        iface(byte, &[7]),
        iface(string, &[text]),
        iface(float, &[f64::NAN.to_bits()]),
        iface(float, &[0.0f64.to_bits()]),
        iface(pair, &[1, text]),
    ];
    let equal = [
        IfaceRef::NIL,
        iface(int, &[7]),
        iface(byte, &[7]),
        iface(string, &[same]),
        iface(float, &[f64::NAN.to_bits()]),
        iface(float, &[(-0.0f64).to_bits()]),
        iface(pair, &[1, same]),
    ];
    for (i, x) in values.iter().enumerate() {
        for (j, y) in equal.iter().enumerate() {
            assert_eq!(x.equals(*y), Ok(i == j && i != 4), "{i} {j}");
            if i == j && i != 4 {
                assert_eq!(x.hash(3), y.hash(3), "{i}");
            }
        }
    }
    assert_eq!(values[4].equals(values[4]), Ok(false));
    assert_ne!(values[4].hash(3), values[4].hash(3));
    assert_eq!((values[6].rtype(), values[2].word(), values[3].word()), (Some(pair), 7, text));
    let mut slots = [0; 2];
    load_value(values[6].payload(), pair, &mut slots);
    assert_eq!(slots, [1, text]);
    heap.collect(&mut |t| values.iter().for_each(|v| t.visit(v.0)));
    assert!(heap.is_marked(text) && !heap.is_marked(same));

    let (x, y) = (IfaceRef::new(&mut a, ints, &[0]).unwrap(), IfaceRef::new(&mut a, ints, &[0]).unwrap());
    assert_eq!(x.equals(y), Err(Uncomparable("comparing uncomparable type []int".into())));
    assert_eq!(x.equals(values[1]), Ok(false));
    assert_eq!(x.hash(1), Err(Uncomparable("hash of unhashable type []int".into())));
    let holds =
        Desc::struct_of("main.Holds", &[("I", Desc::of(Kind::Interface, "interface {}").link())]).link();
    let (x, y) =
        (IfaceRef::new(&mut a, holds, &[x.0]).unwrap(), IfaceRef::new(&mut a, holds, &[y.0]).unwrap());
    assert_eq!(x.equals(y), Err(Uncomparable("comparing uncomparable type []int".into())));
}

#[test]
fn large_values_live_in_memory() {
    let (heap, mut a) = setup();
    let string = scalar(Kind::String);
    let big = Desc::array_of("[1000]string", string, 1000).link();
    assert!(big.in_memory && big.slots == 1 && big.slot_is_ref(0));
    let at = new_value(&mut a, big).unwrap();
    let text = StrRef::new(&mut a, b"far in").unwrap().0;
    store_ref(at + 999 * 8, text);
    let boxed = IfaceRef::new(&mut a, big, &[at]).unwrap();
    let other = IfaceRef::from_mem(&mut a, big, at).unwrap();
    heap.collect(&mut |t| [boxed.0, other.0].iter().for_each(|&r| t.visit(r)));
    assert!(heap.is_marked(text) && !heap.is_marked(at));
    assert_eq!(load_ref(boxed.word() + 999 * 8), text);
    assert_eq!(boxed.equals(other), Ok(true));
    assert_eq!(boxed.hash(5), other.hash(5));
    store_ref(other.payload() + 500 * 8, text);
    assert_eq!(boxed.equals(other), Ok(false));
    assert_eq!(big.eq_slots(&[boxed.word()], &[other.word()]), Ok(false));
    let outer = Desc::array_of("[2][1000]string", big, 2).link();
    assert!(outer.in_memory && outer.layouts().value.is_some());
}

#[test]
fn closures() {
    let (heap, mut a) = setup();
    let kept = a.no_scan(8).unwrap();
    let lost = a.no_scan(8).unwrap();
    let c = ClosureRef::new(&mut a, 0x1234, ClosureRef::layout(&[false, true]), &[lost, kept]).unwrap();
    heap.collect(&mut |t| t.visit(c.0));
    assert_eq!((c.code(), c.capture(0), c.capture(1)), (0x1234, lost, kept));
    assert!(heap.is_marked(kept) && !heap.is_marked(lost));
    let plain = ClosureRef::new(&mut a, 1, ClosureRef::layout(&[false]), &[9]).unwrap();
    assert_eq!((plain.code(), plain.capture(0)), (1, 9));
    assert_eq!(ClosureRef::immortal(77).code(), 77);
}
