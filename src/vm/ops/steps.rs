//! What each instruction does that goes on behind itself.
//!
//! Operands are read before anything is written, because a destination may be an operand. The order in which a step
//! names its operands is that of `ir::pass::reads_mut`: what a step in front forwards takes the place of one of them.
use super::super::arith::*;
use super::super::frame::{Fp, Pc, mislinked, type_at};
use super::super::memory;
use super::Step;
use crate::ir::instr::{Cmp, Instr, MemKind, Slot};
use crate::runtime::value::{self, ClosureRef, SliceRef, StrRef};
use std::marker::PhantomData;

/// Operand number `place`: forwarded, or from its slot.
#[inline(always)]
fn operand<const F: u8>(place: u8, fp: Fp, slot: Slot, got: u64) -> u64 {
    if F == place { got } else { fp.get(slot) }
}

/// Makes words of the slots that an instruction names.
macro_rules! read {
    ($f:ident, $fp:ident, $got:ident;) => {
        let _ = $got;
    };
    ($f:ident, $fp:ident, $got:ident; $a:ident) => {
        let $a = operand::<$f>(1, $fp, $a, $got);
    };
    ($f:ident, $fp:ident, $got:ident; $a:ident, $b:ident) => {
        let ($a, $b) = (operand::<$f>(1, $fp, $a, $got), operand::<$f>(2, $fp, $b, $got));
    };
    ($f:ident, $fp:ident, $got:ident; $a:ident, $b:ident, $c:ident) => {
        let ($a, $b) = (operand::<$f>(1, $fp, $a, $got), operand::<$f>(2, $fp, $b, $got));
        let $c = operand::<$f>(3, $fp, $c, $got);
    };
}

/// Steps that make a value: `Name (operands) { others } place => value`; the value leaves by `return Err(place)`.
macro_rules! values {
    ($($name:ident ($($read:ident),*) { $($field:ident),* } $pc:ident => $value:expr;)*) => {
        values_of! { $($name $name ($($read),*) { $($field),* } $pc => $value;)* }
    };
}

/// The same where the step is a special case of an instruction: `Name Instruction (operands) ...`.
macro_rules! values_of {
    ($($name:ident $instr:ident ($($read:ident),*) { $($field:ident),* } $pc:ident => $value:expr;)*) => {
        $(
            pub struct $name;
            impl Step for $name {
                const N: usize = 1;

                #[inline(always)]
                fn step<const F: u8>($pc: Pc, fp: Fp, got: u64) -> Result<u64, Pc> {
                    let Instr::$instr { d, $($read,)* $($field,)* .. } = $pc.op().instr else { mislinked() };
                    read!(F, fp, got; $($read),*);
                    let value: u64 = $value;
                    fp.set(d, value);
                    Ok(value)
                }
            }
        )*
    };
}

/// The same for one memory kind `K`.
macro_rules! values_by_kind {
    ($($name:ident ($($read:ident),*) { $($field:ident),* } $k:ident $pc:ident => $value:expr;)*) => {
        $(
            pub struct $name<$k>(PhantomData<$k>);
            impl<$k: Kind> Step for $name<$k> {
                const N: usize = 1;

                #[inline(always)]
                fn step<const F: u8>($pc: Pc, fp: Fp, got: u64) -> Result<u64, Pc> {
                    let Instr::$name { d, $($read,)* $($field,)* .. } = $pc.op().instr else { mislinked() };
                    read!(F, fp, got; $($read),*);
                    let value: u64 = $value;
                    fp.set(d, value);
                    Ok(value)
                }
            }
        )*
    };
}

/// Steps for one memory kind `K` that have operands and no value.
macro_rules! stores_by_kind {
    ($($name:ident ($($read:ident),*) { $($field:ident),* } $k:ident $pc:ident $does:block)*) => {
        $(
            pub struct $name<$k>(PhantomData<$k>);
            impl<$k: Kind> Step for $name<$k> {
                const N: usize = 1;

                #[inline(always)]
                fn step<const F: u8>($pc: Pc, fp: Fp, got: u64) -> Result<u64, Pc> {
                    let Instr::$name { $($read,)* $($field,)* .. } = $pc.op().instr else { mislinked() };
                    read!(F, fp, got; $($read),*);
                    $does
                    Ok(0)
                }
            }
        )*
    };
}

/// Steps that make no single value and take none: `Name { operands } frame place does`.
macro_rules! steps {
    ($($name:ident { $($field:ident),* } $fp:ident $pc:ident $does:block)*) => {
        $(
            pub struct $name;
            impl Step for $name {
                const N: usize = 1;

                #[inline(always)]
                fn step<const F: u8>($pc: Pc, $fp: Fp, _: u64) -> Result<u64, Pc> {
                    let Instr::$name { $($field,)* .. } = $pc.op().instr else { mislinked() };
                    $does
                    Ok(0)
                }
            }
        )*
    };
}

/// A memory kind as a type.
pub trait Kind {
    const KIND: MemKind;
}

macro_rules! kinds {
    ($($name:ident $kind:ident),*) => {
        $(
            pub struct $name;
            impl Kind for $name {
                const KIND: MemKind = MemKind::$kind;
            }
        )*
    };
}
// References and other words are moved alike: loads acquire, stores release.
kinds!(Word Ref, I8 I8, I16 I16, I32 I32, U8 U8, U16 U16, U32 U32, F32 F32);

/// A comparison as a type.
pub trait Test {
    const CMP: Cmp;
}

macro_rules! tests {
    ($($name:ident),*) => {
        $(
            pub struct $name;
            impl Test for $name {
                const CMP: Cmp = Cmp::$name;
            }
        )*
    };
}
tests!(Eq, Ne, Lt, Le);

/// An address, which must not be nil.
macro_rules! address {
    ($pc:ident, $address:expr) => {{
        let address = $address;
        if address == 0 {
            return Err($pc);
        }
        address
    }};
}

/// The address of the elements of a slice (the bytes of a string) that has an element `i`.
macro_rules! elements {
    ($pc:ident, $s:ident, $i:ident) => {{
        if $s == 0 || $i >= value::load64($s + 8) {
            return Err($pc);
        }
        value::load_ref($s)
    }};
}

/// A divisor, which must not be zero.
macro_rules! divisor {
    ($pc:ident, $b:ident) => {{
        if $b == 0 {
            return Err($pc);
        }
        $b
    }};
}

#[inline(always)]
fn f(word: u64) -> f64 {
    f64::from_bits(word)
}

values! {
    Move (s) {} pc => s;
    Int () { imm } pc => imm as i64 as u64;
    Const () {} pc => pc.op().word;

    Add (a, b) {} pc => a.wrapping_add(b);
    Sub (a, b) {} pc => a.wrapping_sub(b);
    Mul (a, b) {} pc => a.wrapping_mul(b);
    Div (a, b) {} pc => (a as i64).wrapping_div(divisor!(pc, b) as i64) as u64;
    Rem (a, b) {} pc => (a as i64).wrapping_rem(divisor!(pc, b) as i64) as u64;
    DivU (a, b) {} pc => a / divisor!(pc, b);
    RemU (a, b) {} pc => a % divisor!(pc, b);
    And (a, b) {} pc => a & b;
    Or (a, b) {} pc => a | b;
    Xor (a, b) {} pc => a ^ b;
    AndNot (a, b) {} pc => a & !b;
    Shl (a, b) {} pc => shl(a, b);
    Shr (a, b) {} pc => shr(a, b);
    ShrU (a, b) {} pc => shr_u(a, b);
    Neg (s) {} pc => s.wrapping_neg();
    Not (s) {} pc => !s;
    AddImm (a) { imm } pc => a.wrapping_add(imm as i64 as u64);
    MulImm (a) { imm } pc => a.wrapping_mul(imm as i64 as u64);
    AndImm (a) { imm } pc => a & imm as i64 as u64;
    ShlImm (a) { imm } pc => shl(a, u64::from(imm));
    ShrImm (a) { imm } pc => shr(a, u64::from(imm));
    ShrUImm (a) { imm } pc => shr_u(a, u64::from(imm));
    DivImm (a) { imm } pc => div_imm(a, imm);
    RemImm (a) { imm } pc => rem_imm(a, imm);
    BitsU (s) { op } pc => bits_u(op, s);

    NotBool (s) {} pc => s ^ 1;
    CmpI (a, b) { cmp } pc => u64::from(cmp_i(cmp, a, b));
    CmpU (a, b) { cmp } pc => u64::from(cmp_u(cmp, a, b));
    CmpF (a, b) { cmp } pc => u64::from(cmp_f(cmp, a, b));
    CmpRef (a, b) { cmp } pc => u64::from(cmp_u(cmp, a, b));
    CmpStr (a, b) { cmp } pc => u64::from(compare_strings(cmp, StrRef(a), StrRef(b)));

    AddF (a, b) {} pc => (f(a) + f(b)).to_bits();
    SubF (a, b) {} pc => (f(a) - f(b)).to_bits();
    MulF (a, b) {} pc => (f(a) * f(b)).to_bits();
    DivF (a, b) {} pc => (f(a) / f(b)).to_bits();
    NegF (s) {} pc => (-f(s)).to_bits();
    MathF (s) { op } pc => math_f(op, f(s)).to_bits();
    MinF (a, b) {} pc => min_f(f(a), f(b)).to_bits();
    MaxF (a, b) {} pc => max_f(f(a), f(b)).to_bits();
    RoundF32 (s) {} pc => f64::from(f(s) as f32).to_bits();
    IntToF (s) {} pc => (s as i64 as f64).to_bits();
    UintToF (s) {} pc => (s as f64).to_bits();
    IntToF32 (s) {} pc => f64::from(s as i64 as f32).to_bits();
    UintToF32 (s) {} pc => f64::from(s as f32).to_bits();
    FToInt (s) {} pc => f_to_int(f(s));
    FToUint (s) {} pc => f_to_uint(f(s));

    AddrOff (a) { off } pc => address!(pc, a) + u64::from(off);
    GlobalAddr () {} pc => pc.op().word;
    ArrayAddr (a, i) {} pc => {
        let word = pc.op().word;
        if a == 0 || i >= word >> 32 {
            return Err(pc);
        }
        a + i * (word & 0xffff_ffff)
    };
    SliceAddr (s, i) {} pc => elements!(pc, s, i) + i * pc.op().word;
    LenSlice (s) {} pc => SliceRef(s).len() as u64;
    CapSlice (s) {} pc => SliceRef(s).cap() as u64;
    LenStr (s) {} pc => StrRef(s).len() as u64;
    StrIndex (s, i) {} pc => u64::from(value::load8(elements!(pc, s, i) + i));
}

values_by_kind! {
    Load (a) { off } K pc => memory::load(address!(pc, a) + u64::from(off), K::KIND);
    LoadGlobal () {} K pc => memory::load(pc.op().word, K::KIND);
    SliceGet (s, i) {} K pc => {
        memory::load(elements!(pc, s, i) + (i << memory::shift(K::KIND)), K::KIND)
    };
}

stores_by_kind! {
    Store (a, s) { off } K pc { memory::store(address!(pc, a) + u64::from(off), K::KIND, s) }
    StoreGlobal (s) {} K pc { memory::store(pc.op().word, K::KIND, s) }
    SliceSet (s, i, v) {} K pc {
        memory::store(elements!(pc, s, i) + (i << memory::shift(K::KIND)), K::KIND, v);
    }
}

steps! {
    Zero { d, n } fp pc { fp.zero(d, n as usize) }
    CheckShift { s } fp pc {
        if (fp.get(s) as i64) < 0 {
            return Err(pc);
        }
    }
    LoadN { d, a } fp pc {
        let at = address!(pc, fp.get(a));
        let ty = type_at(pc.op().word);
        value::load_value(at, ty.rtype, fp.slice_mut(d, ty.slots));
    }
    StoreN { a, s } fp pc {
        let at = address!(pc, fp.get(a));
        let ty = type_at(pc.op().word);
        value::store_value(at, ty.rtype, fp.slice(s, ty.slots));
    }
    NilCheck { a } fp pc { let _ = address!(pc, fp.get(a)); }
    SlotIndex { d, s, i } fp pc {
        let (i, ty) = (fp.get(i), type_at(pc.op().word));
        if i >= ty.len as u64 {
            return Err(pc);
        }
        fp.move_n(d, s + (i as usize * ty.elem_slots) as u16, ty.elem_slots);
    }
    SlotSetIndex { d, i, s } fp pc {
        let (i, ty) = (fp.get(i), type_at(pc.op().word));
        if i >= ty.len as u64 {
            return Err(pc);
        }
        fp.move_n(d + (i as usize * ty.elem_slots) as u16, s, ty.elem_slots);
    }
    StrNext { d, s, i } fp pc {
        let (s, i) = (StrRef(fp.get(s)), fp.get(i));
        let first = value::load8(s.ptr() + i);
        let next = if first < 0x80 { u64::from(first) << 32 | 1 } else { decode(s, i) };
        fp.set(d, next >> 32);
        fp.set(d + 1, next & 0xffff_ffff);
    }
}

/// A captured word.
pub struct Capture;

impl Step for Capture {
    const N: usize = 1;

    #[inline(always)]
    fn step<const F: u8>(pc: Pc, fp: Fp, _: u64) -> Result<u64, Pc> {
        let Instr::Capture { d, i } = pc.op().instr else { mislinked() };
        let word = ClosureRef(fp.closure()).capture(i as usize);
        fp.set(d, word);
        Ok(word)
    }
}

values_of! {
    // The square root, the one function that loops are made of.
    Sqrt MathF (s) {} pc => f(s).sqrt().to_bits();
    // Wraps to an unsigned type; linking left the bits that stay.
    ExtUnsigned Ext (s) {} pc => ext_unsigned(s, pc.op().word);
    // Wraps to a signed type; linking counted the bits that go.
    ExtSigned Ext (s) {} pc => ext_signed(s, pc.op().word);
    // A quotient by a power of two; linking counted its zeros. It rounds towards zero: negative numbers are raised by
    // what the shift would cut off.
    DivPower DivImm (a) { imm } pc => {
        let raised = (a as i64).wrapping_add((a as i64 >> 63) & (i64::from(imm) - 1));
        (raised >> (pc.op().word & 63)) as u64
    };
}

/// A copy of a fixed number of slots; they are read before they are written.
pub struct MoveN<const N: usize>;

impl<const N: usize> Step for MoveN<N> {
    const N: usize = 1;

    #[inline(always)]
    fn step<const F: u8>(pc: Pc, fp: Fp, _: u64) -> Result<u64, Pc> {
        let Instr::MoveN { d, s, .. } = pc.op().instr else { mislinked() };
        let words: [u64; N] = std::array::from_fn(|i| fp.get(s + i as u16));
        for (i, &word) in words.iter().enumerate() {
            fp.set(d + i as u16, word);
        }
        Ok(0)
    }
}

/// A copy of any number of slots.
pub struct MoveMany;

impl Step for MoveMany {
    const N: usize = 1;

    #[inline(always)]
    fn step<const F: u8>(pc: Pc, fp: Fp, _: u64) -> Result<u64, Pc> {
        let Instr::MoveN { d, s, n } = pc.op().instr else { mislinked() };
        fp.move_n(d, s, n as usize);
        Ok(0)
    }
}

#[inline(never)]
fn compare_strings(cmp: Cmp, a: StrRef, b: StrRef) -> bool {
    match cmp {
        Cmp::Eq => a == b,
        Cmp::Ne => a != b,
        _ => cmp_order(cmp, a.cmp(&b)),
    }
}

/// The rune at byte `i` (high half) and its width (low half).
#[inline(never)]
fn decode(s: StrRef, i: u64) -> u64 {
    let (rune, width) = super::super::string::decode(&s.bytes()[i as usize..]);
    u64::from(rune) << 32 | width as u64
}
