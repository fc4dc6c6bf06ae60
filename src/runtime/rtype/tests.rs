//! Tests of run-time types.

use super::*;
use crate::runtime::heap::{Allocator, Heap};

fn allocator() -> Allocator {
    Allocator::new(Heap::new(1 << 32))
}

fn scalar(kind: Kind) -> &'static RType {
    Desc::of(kind, &format!("{kind:?}").to_lowercase()).link()
}

#[test]
fn structs_are_laid_out_as_in_go() {
    let (byte, int32, string) = (scalar(Kind::Uint8), scalar(Kind::Int32), scalar(Kind::String));
    let t =
        Desc::struct_of("T", &[("a", byte), ("b", int32), ("c", byte), ("s", string), ("d", byte)]).link();
    assert_eq!((t.size, t.align, t.slots, t.go_size()), (32, 8, 5, 40));
    let offsets: Vec<u32> = t.pieces.iter().map(|p| p.offset).collect();
    assert_eq!(offsets, [0, 4, 8, 16, 24]);
    assert!(t.slot_is_ref(3) && !t.slot_is_ref(4) && t.has_refs);
    let a = Desc::array_of("[3]T", t, 3).link();
    assert_eq!(
        (a.size, a.slots, a.pieces[5].offset, a.slot_refs[0]),
        (96, 15, 32, 1 << 3 | 1 << 8 | 1 << 13)
    );
    assert_eq!((t.fields()[3].offset, t.fields()[3].first_slot, t.fields()[3].rtype), (16, 3, string));
    let empty = Desc::struct_of("E", &[]).link();
    assert_eq!((empty.size, empty.slots, empty.has_refs, empty.layouts().value), (0, 0, false, None));
    let wide = Desc::array_of("[70]string", string, 70).link();
    assert!(!wide.in_memory && wide.slot_is_ref(69));
}

#[test]
fn recursive_types_link_in_one_batch() {
    // type Node struct { next *Node; kids []Node }
    let mut node = Desc::of(Kind::Struct, "main.Node");
    node.size = 16;
    node.align = 8;
    node.slots = 2;
    node.comparable = false;
    for (i, name) in ["next", "kids"].iter().enumerate() {
        node.pieces.push(Piece { offset: i as u32 * 8, kind: MemKind::Ref });
        node.fields.push(FieldDesc {
            name: (*name).into(),
            pkg: "main".into(),
            ty: TypeRef::New(i + 1),
            offset: i as u32 * 8,
            first_slot: i as u32,
            embedded: false,
            exported: false,
            tag: String::new(),
        });
    }
    let mut ptr = Desc::of(Kind::Pointer, "*main.Node");
    ptr.elem = Some(TypeRef::New(0));
    let mut slice = Desc::of(Kind::Slice, "[]main.Node");
    slice.elem = Some(TypeRef::New(0));
    let made = RType::link(vec![node, ptr, slice]);
    assert_eq!(made[0].fields()[0].rtype.elem(), made[0]);
    assert_eq!(made[0].fields()[1].rtype.elem(), made[0]);
    assert!(!made[0].plain && made[1].plain);
    assert_eq!(made[0].layouts().array.map(LayoutId::words), Some(2));
    assert!(made[0] != made[1] && made[0].id < made[1].id);
}

#[test]
fn equality_and_hashes_agree_in_both_forms() {
    let mut a = allocator();
    let f = |x: f64| x.to_bits();
    let mut text = allocator();
    let mut s = |b: &[u8]| StrRef::new(&mut text, b).unwrap().0;
    let (string, float, int8) = (scalar(Kind::String), scalar(Kind::Float64), scalar(Kind::Int8));
    let complex = scalar(Kind::Complex64);
    let blank = Desc::struct_of("B", &[("_", int8), ("x", int8)]).link();
    let mixed = Desc::struct_of("M", &[("i", int8), ("f", float), ("s", string), ("c", complex)]).link();
    let pair = Desc::array_of("[2]string", string, 2).link();
    let any = Desc::of(Kind::Interface, "interface {}").link();
    let boxed = IfaceRef::new(&mut a, int8, &[3]).unwrap().0;
    // (type, a value, an equal one, a different one)
    let (t1, t2, u) = (s(b"text"), s(b"text"), s(b"test"));
    let long = (
        s(b"a long string, 32 bytes and more."),
        s(b"a long string, 32 bytes and more."),
        s(b"a long string, 32 bytes and morE."),
    );
    let table: Vec<(&RType, Vec<u64>, Vec<u64>, Vec<u64>)> = vec![
        (scalar(Kind::Int), vec![5], vec![5], vec![6]),
        (int8, vec![-5i64 as u64], vec![-5i64 as u64], vec![5]),
        (scalar(Kind::Bool), vec![1], vec![1], vec![0]),
        (float, vec![f(0.0)], vec![f(-0.0)], vec![f(1.0)]),
        (scalar(Kind::Float32), vec![f(0.0)], vec![f(-0.0)], vec![f(1.5)]),
        (string, vec![t1], vec![t2], vec![u]),
        (string, vec![0], vec![0], vec![u]),
        (string, vec![long.0], vec![long.1], vec![long.2]),
        (complex, vec![f(0.0), f(1.0)], vec![f(-0.0), f(1.0)], vec![f(0.0), f(-1.0)]),
        (pair, vec![t1, u], vec![t2, u], vec![u, t1]),
        (blank, vec![1, 2], vec![3, 2], vec![1, 3]),
        (
            mixed,
            vec![1, f(0.0), t1, f(1.0), f(2.0)],
            vec![1, f(-0.0), t2, f(1.0), f(2.0)],
            vec![1, f(0.0), t1, f(1.0), f(3.0)],
        ),
        (any, vec![0], vec![0], vec![boxed]),
        (Desc::struct_of("E", &[]).link(), vec![], vec![], vec![]),
    ];
    for (rtype, x, same, other) in table {
        let mut mem = |slots: &[u64]| {
            let at = value::new_value(&mut a, rtype).unwrap();
            value::store_value(at, rtype, slots);
            let mut back = vec![0; slots.len()];
            value::load_value(at, rtype, &mut back);
            assert_eq!(back, slots, "{rtype:?}");
            at
        };
        let (mx, msame, mother) = (mem(&x), mem(&same), mem(&other));
        assert_eq!(rtype.eq_slots(&x, &same), Ok(true), "{rtype:?}");
        assert_eq!(rtype.eq_mem(mx, msame), Ok(true), "{rtype:?}");
        assert_eq!(rtype.hash_slots(&x, 9), rtype.hash_slots(&same, 9), "{rtype:?}");
        assert_eq!(rtype.hash_slots(&x, 9), rtype.hash_mem(msame, 9), "{rtype:?}");
        if rtype.slots > 0 {
            assert_eq!(rtype.eq_slots(&x, &other), Ok(false), "{rtype:?}");
            assert_eq!(rtype.eq_mem(mx, mother), Ok(false), "{rtype:?}");
            assert_ne!(rtype.hash_slots(&x, 9), rtype.hash_slots(&other, 9), "{rtype:?}");
            assert_ne!(rtype.hash_slots(&x, 9), rtype.hash_slots(&x, 10), "{rtype:?}");
        }
    }
    let nan = [f(f64::NAN)];
    assert_eq!(float.eq_slots(&nan, &nan), Ok(false));
    assert_ne!(float.hash_slots(&nan, 1), float.hash_slots(&nan, 1));
    assert!(!mixed.is_reflexive() && pair.is_reflexive() && any.hash_may_fail() && !mixed.hash_may_fail());
}

#[test]
fn hashes_of_bytes_differ_at_every_place_and_length() {
    let mut seen = std::collections::HashSet::new();
    for n in 0..80 {
        let mut bytes = vec![0u8; n];
        assert!(seen.insert(hash_bytes(&bytes, 1)), "length {n}");
        for i in 0..n {
            bytes[i] = 1;
            assert!(seen.insert(hash_bytes(&bytes, 1)), "byte {i} of {n}");
            bytes[i] = 0;
        }
    }
}

#[test]
fn methods_move_the_epoch() {
    let sig = Desc::of(Kind::Func, "func() string").link();
    let other = Desc::of(Kind::Func, "func() int").link();
    let t = Desc::of(Kind::Int, "main.T").link();
    let mut i = Desc::of(Kind::Interface, "main.I");
    i.interface = vec![(MethodId(1), TypeRef::Known(sig)), (MethodId(2), TypeRef::Known(sig))];
    let i = i.link();
    assert_eq!(t.missing_method(i), Some(MethodId(1)));
    let (before, all) = (t.epoch(), methods_epoch());
    t.set_method(MethodId(1), MethodEntry { code: CodePtr(10), sig, direct: true });
    assert!(t.epoch() > before && methods_epoch() > all);
    assert_eq!(t.missing_method(i), Some(MethodId(2)));
    t.set_method(MethodId(2), MethodEntry { code: CodePtr(11), sig: other, direct: true });
    assert_eq!(t.missing_method(i), Some(MethodId(2)), "the signature differs");
    t.set_method(MethodId(2), MethodEntry { code: CodePtr(12), sig, direct: false });
    assert!(t.implements(i));
    assert_eq!(t.method(MethodId(2)).map(|m| (m.code, m.direct)), Some((CodePtr(12), false)));
    assert!(t.method(MethodId(3)).is_none());
}

#[test]
fn keys_are_printed_in_order() {
    let mut a = allocator();
    let f = |x: f64| x.to_bits();
    let (int, string, float) = (scalar(Kind::Int), scalar(Kind::String), scalar(Kind::Float64));
    let any = Desc::of(Kind::Interface, "interface {}").link();
    let point = Desc::struct_of("P", &[("x", int), ("y", string)]).link();
    let s: Vec<u64> = [&b"a"[..], b"b", b"ba"].iter().map(|b| StrRef::new(&mut a, b).unwrap().0).collect();
    let mut boxed = |t, slots: &[u64]| IfaceRef::new(&mut a, t, slots).unwrap().0;
    let table: Vec<(&RType, Vec<Vec<u64>>)> = vec![
        (int, vec![vec![-3i64 as u64], vec![0], vec![2]]),
        (scalar(Kind::Uint64), vec![vec![0], vec![2], vec![-3i64 as u64]]),
        (scalar(Kind::Bool), vec![vec![0], vec![1]]),
        (float, vec![vec![f(f64::NAN)], vec![f(-1.0)], vec![f(0.0)], vec![f(7.0)]]),
        (scalar(Kind::Complex128), vec![vec![f(1.0), f(2.0)], vec![f(1.0), f(3.0)], vec![f(2.0), f(0.0)]]),
        (string, vec![vec![0], vec![s[0]], vec![s[1]], vec![s[2]]]),
        (point, vec![vec![1, s[1]], vec![1, s[2]], vec![2, s[0]]]),
        (
            any,
            vec![
                vec![0],
                vec![boxed(string, &[s[0]])],
                vec![boxed(string, &[s[2]])],
                vec![boxed(int, &[5])],
                vec![boxed(int, &[6])],
            ],
        ),
    ];
    for (rtype, values) in table {
        for (i, x) in values.iter().enumerate() {
            for (j, y) in values.iter().enumerate() {
                assert_eq!(rtype.print_order(x, y), i.cmp(&j), "{rtype:?}: {i} {j}");
            }
        }
    }
}
