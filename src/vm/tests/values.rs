//! What instructions compute, family by family, and the panics of instructions.
use super::build::{Build, Fun};
use super::run::{output, panic_text};
use crate::ir::instr::{Cmp, Instr, IntKind, MemKind};
use Instr::*;

/// Runs instructions that leave an integer in slot 0, and prints it. Slots 0..8 are integers, 8..16 references, 16..20
/// floats; the native's window is at 20.
fn eval(setup: impl FnOnce(&mut Build, &mut Fun) -> Vec<Instr>) -> (Build, crate::ir::FuncId) {
    let mut b = Build::new();
    let print = b.test_native("int");
    let mut f = Fun::new("main.main", 0, 0, "iiiiiiiirrrrrrrrffffiiii");
    f.live(&[8, 9, 10, 11, 12, 13, 14, 15]);
    let mut code = setup(&mut b, &mut f);
    code.extend([Move { d: 23, s: 0 }, CallNative { n: print, base: 23 }, Ret]);
    f.code(&code);
    let main = b.add(f);
    (b, main)
}

fn value(setup: impl FnOnce(&mut Build, &mut Fun) -> Vec<Instr>) -> i64 {
    let (b, main) = eval(setup);
    output(b, main).parse().expect("a number")
}

fn panics(setup: impl FnOnce(&mut Build, &mut Fun) -> Vec<Instr>) -> String {
    let (b, main) = eval(setup);
    panic_text(b, main).0
}

#[test]
fn integer_instructions() {
    let int = |d, imm| Int { d, imm };
    for (a, b, op, want) in [
        (7, 3, Add { d: 0, a: 1, b: 2 }, 10),
        (7, 3, Sub { d: 0, a: 1, b: 2 }, 4),
        (7, -3, Mul { d: 0, a: 1, b: 2 }, -21),
        (-7, 2, Div { d: 0, a: 1, b: 2 }, -3),
        (-7, 2, Rem { d: 0, a: 1, b: 2 }, -1),
        (7, 2, DivU { d: 0, a: 1, b: 2 }, 3),
        (7, 4, RemU { d: 0, a: 1, b: 2 }, 3),
        (6, 3, And { d: 0, a: 1, b: 2 }, 2),
        (6, 3, Or { d: 0, a: 1, b: 2 }, 7),
        (6, 3, Xor { d: 0, a: 1, b: 2 }, 5),
        (6, 3, AndNot { d: 0, a: 1, b: 2 }, 4),
        (1, 70, Shl { d: 0, a: 1, b: 2 }, 0),
        (-8, 1, Shr { d: 0, a: 1, b: 2 }, -4),
        (-1, 63, ShrU { d: 0, a: 1, b: 2 }, 1),
        (5, 0, Neg { d: 0, s: 1 }, -5),
        (5, 0, Not { d: 0, s: 1 }, -6),
        (5, 0, AddImm { d: 0, a: 1, imm: -9 }, -4),
        (5, 0, MulImm { d: 0, a: 1, imm: -9 }, -45),
        (-9, 0, DivImm { d: 0, a: 1, imm: 2 }, -4),
        (-9, 0, RemImm { d: 0, a: 1, imm: 2 }, -1),
        (300, 0, Ext { d: 0, s: 1, kind: IntKind::I8 }, 44),
        (3, 4, CmpI { d: 0, a: 1, b: 2, cmp: Cmp::Lt }, 1),
        (-3, 4, CmpU { d: 0, a: 1, b: 2, cmp: Cmp::Lt }, 0),
        (1, 0, NotBool { d: 0, s: 1 }, 0),
    ] {
        assert_eq!(value(|_, _| vec![int(1, a), int(2, b), op]), want, "{op:?}");
    }
}

#[test]
fn loops_and_jumps() {
    // The sum of 0..10 that are even.
    let sum = value(|_, _| {
        vec![
            Int { d: 0, imm: 0 },
            Int { d: 1, imm: 0 },
            JumpGeImm { a: 1, imm: 10, t: 8 },
            AndImm { d: 2, a: 1, imm: 1 },
            If { s: 2, t: 6 },
            Add { d: 0, a: 0, b: 1 },
            AddImm { d: 1, a: 1, imm: 1 },
            JumpBack { t: 2 },
        ]
    });
    assert_eq!(sum, 20);
}

#[test]
fn runs_do_what_their_instructions_do() {
    for (code, want) in [
        // What is forwarded: as the first operand, as the second, as both, to a slot that it comes from.
        (vec![AddImm { d: 2, a: 1, imm: 2 }, Sub { d: 0, a: 2, b: 1 }], 2),
        (vec![AddImm { d: 2, a: 1, imm: 2 }, Sub { d: 0, a: 1, b: 2 }], -2),
        (vec![AddImm { d: 2, a: 1, imm: 2 }, Mul { d: 0, a: 2, b: 2 }], 81),
        (vec![AddImm { d: 1, a: 1, imm: 2 }, Sub { d: 1, a: 1, b: 3 }, Move { d: 0, s: 1 }], 6),
        // Sums of three, with the operands either way.
        (
            vec![
                Add { d: 2, a: 1, b: 3 },
                AddImm { d: 2, a: 2, imm: 1 },
                Mul { d: 0, a: 3, b: 2 },
                AddImm { d: 0, a: 0, imm: -1 },
            ],
            32,
        ),
        // Who jumps into the middle of a run does the rest of it alone.
        (
            vec![
                Int { d: 2, imm: 100 },
                Jump { t: 5 },
                AddImm { d: 2, a: 1, imm: 2 },
                Sub { d: 0, a: 2, b: 1 },
            ],
            93,
        ),
    ] {
        let mut all = vec![Int { d: 1, imm: 7 }, Int { d: 3, imm: 3 }];
        all.extend(code);
        assert_eq!(value(|_, _| all.clone()), want, "{all:?}");
    }
}

#[test]
fn floats_and_conversions() {
    for (a, op, want) in [
        (7, vec![IntToF { d: 16, s: 1 }, MulF { d: 16, a: 16, b: 16 }, FToInt { d: 0, s: 16 }], 49),
        (
            7,
            vec![IntToF { d: 16, s: 1 }, NegF { d: 17, s: 16 }, CmpF { d: 0, a: 17, b: 16, cmp: Cmp::Lt }],
            1,
        ),
        (16777217, vec![IntToF32 { d: 16, s: 1 }, FToInt { d: 0, s: 16 }], 16777216),
    ] {
        let mut code = vec![Int { d: 1, imm: a }];
        code.extend(op);
        assert_eq!(value(|_, _| code), want);
    }
}

#[test]
fn memory_keeps_widths_and_signs() {
    for (ty, kind, word, want) in [
        ("int8", MemKind::I8, 200, -56),
        ("uint8", MemKind::U8, 300, 44),
        ("int", MemKind::W64, -5, -5),
        ("float64", MemKind::F32, 0, 0),
    ] {
        let got = value(|b, f| {
            let ty = b.named(ty);
            let ty = f.ty(ty);
            vec![
                New { d: 8, ty },
                Int { d: 1, imm: word },
                Store { a: 8, s: 1, off: 0, kind },
                Load { d: 0, a: 8, off: 0, kind },
            ]
        });
        assert_eq!(got, want, "{ty}");
    }
    let global = value(|b, _| {
        let g = b.global("int");
        vec![
            Int { d: 1, imm: 42 },
            StoreGlobal { s: 1, g, kind: MemKind::W64 },
            GlobalAddr { d: 8, g },
            Load { d: 0, a: 8, off: 0, kind: MemKind::W64 },
        ]
    });
    assert_eq!(global, 42);
}

#[test]
fn slices_grow_share_and_copy() {
    // append(append(nil, 1, 2), s...)[1:3], then its first element and length.
    let code = |what: Instr| {
        move |b: &mut Build, f: &mut Fun| {
            let int = b.named("int");
            let ty = f.ty(int);
            vec![
                Int { d: 1, imm: 1 },
                Int { d: 2, imm: 2 },
                Append { d: 8, s: 8, v: 1, n: 2, ty },
                AppendSlice { d: 9, s: 8, other: 8, ty },
                Int { d: 1, imm: 1 },
                Int { d: 2, imm: 3 },
                SliceSlice { d: 10, s: 9, w: 1, bounds: 3, ty },
                Int { d: 3, imm: 0 },
                Int { d: 4, imm: 9 },
                SliceSet { s: 10, i: 3, v: 4, kind: MemKind::W64 },
                Copy { d: 5, dst: 8, src: 9, ty },
                Int { d: 3, imm: 1 },
                what,
            ]
        }
    };
    for (what, want) in [
        (LenSlice { d: 0, s: 10 }, 2),
        (CapSlice { d: 0, s: 10 }, 3),
        (SliceGet { d: 0, s: 9, i: 3, kind: MemKind::W64 }, 9),
        (SliceGet { d: 0, s: 8, i: 3, kind: MemKind::W64 }, 9),
        (Move { d: 0, s: 5 }, 2),
    ] {
        assert_eq!(value(code(what)), want, "{what:?}");
    }
}

#[test]
fn arrays_in_slots_and_in_memory() {
    let got = value(|b, f| {
        let array = b.named("[3]int");
        let ty = f.ty(array);
        vec![
            Int { d: 1, imm: 1 },
            Int { d: 2, imm: 2 },
            Int { d: 3, imm: 3 },
            Int { d: 4, imm: 1 },
            Int { d: 5, imm: 20 },
            SlotSetIndex { d: 1, i: 4, s: 5, ty },
            New { d: 8, ty },
            StoreN { a: 8, s: 1, ty },
            Int { d: 4, imm: 2 },
            ArrayAddr { d: 9, a: 8, i: 4, ty },
            Load { d: 0, a: 9, off: 0, kind: MemKind::W64 },
            LoadN { d: 1, a: 8, ty },
            Int { d: 4, imm: 1 },
            SlotIndex { d: 5, s: 1, i: 4, ty },
            Add { d: 0, a: 0, b: 5 },
        ]
    });
    assert_eq!(got, 23);
}

#[test]
fn strings_are_bytes_and_runes() {
    for (code, want) in [
        (vec![LenStr { d: 0, s: 8 }], 6),
        (vec![Int { d: 1, imm: 1 }, StrIndex { d: 0, s: 8, i: 1 }], 0xC3),
        (vec![Int { d: 1, imm: 1 }, StrNext { d: 0, s: 8, i: 1 }], 0xE9),
        (vec![Int { d: 1, imm: 3 }, StrNext { d: 0, s: 8, i: 1 }, Move { d: 0, s: 1 }], 3),
        (vec![StrToRunes { d: 9, s: 8 }, LenSlice { d: 0, s: 9 }], 3),
        (
            vec![
                StrToRunes { d: 9, s: 8 },
                RunesToStr { d: 9, s: 9 },
                CmpStr { d: 0, a: 8, b: 9, cmp: Cmp::Eq },
            ],
            1,
        ),
        (
            vec![
                StrToBytes { d: 9, s: 8 },
                BytesToStr { d: 9, s: 9 },
                CmpStr { d: 0, a: 8, b: 9, cmp: Cmp::Eq },
            ],
            1,
        ),
        (vec![Move { d: 9, s: 8 }, Concat { d: 10, s: 8, n: 2 }, LenStr { d: 0, s: 10 }], 12),
        (vec![Int { d: 1, imm: 1 }, StrSlice { d: 9, s: 8, w: 1, bounds: 1 }, LenStr { d: 0, s: 9 }], 5),
        (vec![Int { d: 1, imm: 0x4E16 }, RuneToStr { d: 9, s: 1 }, LenStr { d: 0, s: 9 }], 3),
    ] {
        let got = value(|_, f| {
            let k = f.text("aé世");
            let mut all = vec![Const { d: 8, k }];
            all.extend(code.iter().copied());
            all
        });
        assert_eq!(got, want, "{code:?}");
    }
}

#[test]
fn maps_hold_find_and_iterate() {
    let code = |what: Vec<Instr>| {
        move |b: &mut Build, f: &mut Fun| {
            let map = b.named("map[int]int");
            let ty = f.ty(map);
            let mut code = vec![
                Int { d: 1, imm: 0 },
                MakeMap { d: 8, hint: 1, ty },
                Int { d: 1, imm: 5 },
                Int { d: 2, imm: 50 },
                MapSet { m: 8, k: 1, v: 2, ty },
                Int { d: 1, imm: 6 },
                Int { d: 2, imm: 60 },
                MapSet { m: 8, k: 1, v: 2, ty },
            ];
            code.extend(what);
            code
        }
    };
    for (what, want) in [
        (vec![LenMap { d: 0, m: 8 }], 2),
        (vec![Int { d: 1, imm: 5 }, MapGet { d: 0, m: 8, k: 1, ty: 0 }], 50),
        (vec![Int { d: 1, imm: 7 }, MapGetOk { d: 3, m: 8, k: 1, ty: 0 }, Add { d: 0, a: 3, b: 4 }], 0),
        (vec![Int { d: 1, imm: 6 }, MapGetOk { d: 3, m: 8, k: 1, ty: 0 }, Add { d: 0, a: 3, b: 4 }], 61),
        (vec![Int { d: 1, imm: 6 }, MapDelete { m: 8, k: 1, ty: 0 }, LenMap { d: 0, m: 8 }], 1),
        (vec![MapClear { m: 8, ty: 0 }, LenMap { d: 0, m: 8 }], 0),
        (
            vec![
                Int { d: 0, imm: 0 },
                MapIter { d: 9, m: 8, ty: 0 },
                MapNext { d: 3, it: 9, n: 2, t: 14 },
                Add { d: 0, a: 0, b: 3 },
                Add { d: 0, a: 0, b: 4 },
                JumpBack { t: 10 },
            ],
            121,
        ),
    ] {
        assert_eq!(value(code(what.clone())), want, "{what:?}");
    }
}

#[test]
fn interfaces_hold_and_give_back() {
    for (code, want) in [
        (vec![Assert { d: 0, s: 8, ty: 0, iface: 1 }], 7),
        (vec![AssertOk { d: 2, s: 8, ty: 0 }, Add { d: 0, a: 2, b: 3 }], 8),
        (vec![AssertOk { d: 2, s: 8, ty: 2 }, Move { d: 0, s: 3 }], 0),
        (vec![IfaceIs { d: 0, s: 8, ty: 0 }], 1),
        (vec![IfaceIs { d: 0, s: 9, ty: 0 }], 0),
        (vec![MakeIface { d: 9, s: 1, ty: 0 }, CmpIface { d: 0, a: 8, b: 9 }], 1),
        (vec![CmpIface { d: 0, a: 8, b: 9 }], 0),
    ] {
        let got = value(|b, f| {
            for name in ["int", "interface {}", "float64"] {
                let id = b.named(name);
                f.ty(id);
            }
            let mut all = vec![Int { d: 1, imm: 7 }, MakeIface { d: 8, s: 1, ty: 0 }];
            all.extend(code.iter().copied());
            all
        });
        assert_eq!(got, want, "{code:?}");
    }
}

#[test]
fn instructions_panic_in_gos_words() {
    const NIL: &str = "runtime error: invalid memory address or nil pointer dereference\n\
                       [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]";
    // Slot 1 is 5, slot 2 is -1, slot 3 is 0; 8 is a slice of 3, 9 is "abc", 10 an interface of an int, 11..13 nil.
    let cases: Vec<(Vec<Instr>, &str)> = vec![
        (vec![Div { d: 0, a: 1, b: 3 }], "runtime error: integer divide by zero"),
        (vec![RemU { d: 0, a: 1, b: 3 }], "runtime error: integer divide by zero"),
        (vec![CheckShift { s: 2 }], "runtime error: negative shift amount"),
        (vec![Load { d: 0, a: 11, off: 8, kind: MemKind::W64 }], NIL),
        (vec![NilCheck { a: 11 }], NIL),
        (vec![CallClosure { f: 11, base: 23 }], NIL),
        (
            vec![SliceGet { d: 0, s: 8, i: 1, kind: MemKind::W64 }],
            "runtime error: index out of range [5] with length 3",
        ),
        (vec![SliceGet { d: 0, s: 8, i: 2, kind: MemKind::W64 }], "runtime error: index out of range [-1]"),
        (
            vec![SliceSet { s: 11, i: 3, v: 3, kind: MemKind::W64 }],
            "runtime error: index out of range [0] with length 0",
        ),
        (vec![StrIndex { d: 0, s: 9, i: 1 }], "runtime error: index out of range [5] with length 3"),
        (
            vec![SliceSlice { d: 12, s: 8, w: 1, bounds: 1, ty: 0 }],
            "runtime error: slice bounds out of range [5:3]",
        ),
        (
            vec![SliceSlice { d: 12, s: 8, w: 0, bounds: 2, ty: 0 }],
            "runtime error: slice bounds out of range [:5] with capacity 3",
        ),
        (
            vec![StrSlice { d: 12, s: 9, w: 0, bounds: 2 }],
            "runtime error: slice bounds out of range [:5] with length 3",
        ),
        (vec![MakeSlice { d: 12, len: 2, cap: 2, ty: 0 }], "runtime error: makeslice: len out of range"),
        (vec![MakeSlice { d: 12, len: 1, cap: 3, ty: 0 }], "runtime error: makeslice: cap out of range"),
        (
            vec![SliceToArray { d: 12, s: 11, ty: 5 }],
            "runtime error: cannot convert slice with length 0 to array or pointer to array with length 3",
        ),
        (vec![MapSet { m: 11, k: 1, v: 1, ty: 1 }], "assignment to entry in nil map"),
        (vec![MakeChan { d: 12, n: 2, ty: 2 }], "makechan: size out of range"),
        (vec![Close { c: 11 }], "close of nil channel"),
        (vec![MakeChan { d: 12, n: 3, ty: 2 }, Close { c: 12 }, Close { c: 12 }], "close of closed channel"),
        (
            vec![MakeChan { d: 12, n: 3, ty: 2 }, Close { c: 12 }, Send { c: 12, s: 1, n: 1 }],
            "send on closed channel",
        ),
        (
            vec![Assert { d: 12, s: 10, ty: 3, iface: 4 }],
            "interface conversion: interface {} is int, not string",
        ),
        (vec![Assert { d: 0, s: 11, ty: 0, iface: 4 }], "interface conversion: interface {} is nil, not int"),
        (
            vec![AssertIface { d: 12, s: 10, ty: 6, iface: 4 }],
            "interface conversion: int is not main.Named: missing method Name",
        ),
        (
            vec![AssertIface { d: 12, s: 11, ty: 6, iface: 4 }],
            "interface conversion: interface is nil, not main.Named",
        ),
        (
            vec![MakeIface { d: 12, s: 8, ty: 7 }, CmpIface { d: 0, a: 12, b: 12 }],
            "runtime error: comparing uncomparable type []int",
        ),
        (vec![Panic { s: 11 }], "runtime error: panic called with nil argument"),
        (vec![Panic { s: 10 }], "7"),
    ];
    for (code, want) in cases {
        let text = panics(|b, f| {
            b.interface("main.Named", "Name");
            for name in
                ["int", "map[int]int", "chan int", "string", "interface {}", "[3]int", "main.Named", "[]int"]
            {
                let id = b.named(name);
                f.ty(id);
            }
            let k = f.text("abc");
            let mut all = vec![
                Int { d: 1, imm: 7 },
                MakeIface { d: 10, s: 1, ty: 0 },
                Int { d: 1, imm: 3 },
                MakeSlice { d: 8, len: 1, cap: 1, ty: 0 },
                Const { d: 9, k },
                Int { d: 1, imm: 5 },
                Int { d: 2, imm: -1 },
                Int { d: 3, imm: 0 },
            ];
            all.extend(code.iter().copied());
            all
        });
        assert_eq!(text, want, "{code:?}");
    }
}
