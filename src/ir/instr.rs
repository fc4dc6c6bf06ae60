//! The instruction set: typed register instructions on the slots of a frame.
//!
//! Invariants, held by `ir::verify`:
//! - every operand slot is inside the frame and has the kind that the instruction asks for;
//! - every jump lands on the start of a block; a backward jump is a [`Instr::JumpBack`], which polls;
//! - calls, back-edges and suspensions are the only safepoints, and each has a live-reference mask;
//! - an instruction either completes, panics, or suspends with nothing changed but what its line says.
//!
//! Notation: `d` is the first destination slot, `s`, `a`, `b` are sources, `ty` indexes the function's type
//! table, `t` is the index of the target instruction, `w(T)` is the number of slots of a value of type `T`.
//! Integers are 64-bit and canonical (see [`Ext`]); float32 values are float64 values that a float32 can hold.

/// A slot of the current frame, counted from its base.
pub type Slot = u16;
/// The index of an instruction in its function (a block's number while the function is being built).
pub type Target = u32;

/// How a scalar or reference stands in memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
#[repr(u8)]
pub enum MemKind {
    I8,
    I16,
    I32,
    U8,
    U16,
    U32,
    /// Any 64-bit scalar: int, uint, int64, uint64, uintptr, float64.
    W64,
    /// A float32; in slots it is widened to float64.
    F32,
    /// A reference: loads acquire, stores release.
    Ref,
}

/// The integer widths that [`Instr::Ext`] makes canonical again after arithmetic.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
#[repr(u8)]
pub enum IntKind {
    I8,
    I16,
    I32,
    U8,
    U16,
    U32,
}

/// A comparison; which operands it takes is said by the instruction. `Gt` and `Ge` are made by swapping.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
#[repr(u8)]
pub enum Cmp {
    Eq,
    Ne,
    Lt,
    Le,
}

/// The functions of package math that are one instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
#[repr(u8)]
pub enum FloatFn {
    Sqrt,
    Abs,
    Floor,
    Ceil,
    Trunc,
}

/// The functions of package math/bits on a uint64 that are one instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
#[repr(u8)]
pub enum BitFn {
    LeadingZeros,
    TrailingZeros,
    OnesCount,
    ReverseBytes,
}

/// Bounds that stand in a slice expression: bit 0 low, bit 1 high, bit 2 max.
pub type Bounds = u8;

#[derive(Clone, Copy, PartialEq, Debug)]
#[rustfmt::skip]
pub enum Instr {
    // ---- moves and constants
    /// d = s
    Move { d: Slot, s: Slot },
    /// d..d+n = s..s+n (overlap allowed)
    MoveN { d: Slot, s: Slot, n: u16 },
    /// d = imm
    Int { d: Slot, imm: i32 },
    /// d = constant k of the function (integer, float bits, or a rooted string)
    Const { d: Slot, k: u32 },
    /// d..d+n = 0
    Zero { d: Slot, n: u16 },

    // ---- 64-bit integers (narrower types: followed by Ext)
    Add { d: Slot, a: Slot, b: Slot },
    Sub { d: Slot, a: Slot, b: Slot },
    Mul { d: Slot, a: Slot, b: Slot },
    /// Signed quotient, truncated; panics on zero; the most negative number by -1 wraps.
    Div { d: Slot, a: Slot, b: Slot },
    Rem { d: Slot, a: Slot, b: Slot },
    DivU { d: Slot, a: Slot, b: Slot },
    RemU { d: Slot, a: Slot, b: Slot },
    And { d: Slot, a: Slot, b: Slot },
    Or { d: Slot, a: Slot, b: Slot },
    Xor { d: Slot, a: Slot, b: Slot },
    AndNot { d: Slot, a: Slot, b: Slot },
    /// Shifts by an unsigned count: 64 and more give 0 (or the sign for Shr).
    Shl { d: Slot, a: Slot, b: Slot },
    Shr { d: Slot, a: Slot, b: Slot },
    ShrU { d: Slot, a: Slot, b: Slot },
    /// Panics (negative shift amount) if s < 0; stands before a shift with a signed count.
    CheckShift { s: Slot },
    Neg { d: Slot, s: Slot },
    Not { d: Slot, s: Slot },
    AddImm { d: Slot, a: Slot, imm: i32 },
    MulImm { d: Slot, a: Slot, imm: i32 },
    AndImm { d: Slot, a: Slot, imm: i32 },
    ShlImm { d: Slot, a: Slot, imm: u8 },
    ShrImm { d: Slot, a: Slot, imm: u8 },
    ShrUImm { d: Slot, a: Slot, imm: u8 },
    /// Signed division and remainder by a constant that is neither 0 nor -1.
    DivImm { d: Slot, a: Slot, imm: i32 },
    RemImm { d: Slot, a: Slot, imm: i32 },
    /// d = op(s)
    BitsU { d: Slot, s: Slot, op: BitFn },
    /// Wrap to a narrower width and extend again.
    Ext { d: Slot, s: Slot, kind: IntKind },

    // ---- booleans
    /// d = !s (s is 0 or 1)
    NotBool { d: Slot, s: Slot },
    /// d = a cmp b on signed, unsigned, float, string operands
    CmpI { d: Slot, a: Slot, b: Slot, cmp: Cmp },
    CmpU { d: Slot, a: Slot, b: Slot, cmp: Cmp },
    CmpF { d: Slot, a: Slot, b: Slot, cmp: Cmp },
    CmpStr { d: Slot, a: Slot, b: Slot, cmp: Cmp },
    /// d = a == b on references as addresses (pointers, channels; maps, slices, functions against nil)
    CmpRef { d: Slot, a: Slot, b: Slot, cmp: Cmp },

    // ---- floats
    AddF { d: Slot, a: Slot, b: Slot },
    SubF { d: Slot, a: Slot, b: Slot },
    MulF { d: Slot, a: Slot, b: Slot },
    DivF { d: Slot, a: Slot, b: Slot },
    NegF { d: Slot, s: Slot },
    /// d = op(s)
    MathF { d: Slot, s: Slot, op: FloatFn },
    /// The builtin min and max on floats: NaN wins, -0 is below 0.
    MinF { d: Slot, a: Slot, b: Slot },
    MaxF { d: Slot, a: Slot, b: Slot },
    /// Round to float32 precision.
    RoundF32 { d: Slot, s: Slot },
    /// Complex product and quotient on pairs of slots (the quotient follows Go's rules for infinities and NaN).
    MulC { d: Slot, a: Slot, b: Slot },
    DivC { d: Slot, a: Slot, b: Slot },

    // ---- numeric conversions
    IntToF { d: Slot, s: Slot },
    UintToF { d: Slot, s: Slot },
    /// Straight to float32 precision (one rounding).
    IntToF32 { d: Slot, s: Slot },
    UintToF32 { d: Slot, s: Slot },
    /// As amd64 Go does it: out of range gives the most negative number.
    FToInt { d: Slot, s: Slot },
    FToUint { d: Slot, s: Slot },

    // ---- jumps
    Jump { t: Target },
    /// Backward jump and safepoint.
    JumpBack { t: Target },
    If { s: Slot, t: Target },
    IfNot { s: Slot, t: Target },
    /// Jump when a cmp b (signed, unsigned, float); falls through otherwise. For floats only the stated
    /// comparison holds with NaN; the lowering negates by swapping branches, never by inverting cmp.
    JumpI { a: Slot, b: Slot, cmp: Cmp, t: Target },
    JumpU { a: Slot, b: Slot, cmp: Cmp, t: Target },
    JumpF { a: Slot, b: Slot, cmp: Cmp, t: Target },
    /// Jump when a cmp imm, signed.
    JumpImm { a: Slot, imm: i16, cmp: Cmp, t: Target },
    /// Jump when a > imm or a >= imm, signed.
    JumpGtImm { a: Slot, imm: i16, t: Target },
    JumpGeImm { a: Slot, imm: i16, t: Target },
    /// Jump when s is nil (0) / not nil.
    IfNil { s: Slot, t: Target },
    IfNotNil { s: Slot, t: Target },
    /// Jump by a table of targets: `tables[k][s]` when 0 <= s < its length, else fall through.
    Switch { s: Slot, k: u32 },

    // ---- memory (a nil address panics)
    Load { d: Slot, a: Slot, off: u32, kind: MemKind },
    Store { a: Slot, s: Slot, off: u32, kind: MemKind },
    /// d..d+w(ty) = the value of type ty at address a; the address is that of the value itself.
    LoadN { d: Slot, a: Slot, ty: u32 },
    StoreN { a: Slot, s: Slot, ty: u32 },
    /// Copy a value of type ty from address b to address a (they may be the same).
    CopyMem { a: Slot, b: Slot, ty: u32 },
    ZeroMem { a: Slot, ty: u32 },
    /// d = a + off; panics when a is nil.
    AddrOff { d: Slot, a: Slot, off: u32 },
    /// Panics when a is nil.
    NilCheck { a: Slot },
    /// d = address of a new zeroed object that holds one value of type ty.
    New { d: Slot, ty: u32 },
    GlobalAddr { d: Slot, g: u32 },
    LoadGlobal { d: Slot, g: u32, kind: MemKind },
    StoreGlobal { s: Slot, g: u32, kind: MemKind },
    /// d = captured word i of this frame's closure.
    Capture { d: Slot, i: u16 },

    // ---- arrays
    /// d = address of element i of the array of type ty at address a (bounds and nil checked).
    ArrayAddr { d: Slot, a: Slot, i: Slot, ty: u32 },
    /// d..d+w(elem) = element i of the array of type ty that lies in slots s.. (bounds checked).
    SlotIndex { d: Slot, s: Slot, i: Slot, ty: u32 },
    /// Element i of the array in slots d.. = s..s+w(elem).
    SlotSetIndex { d: Slot, i: Slot, s: Slot, ty: u32 },

    // ---- slices
    /// d = new slice of element type ty; len and cap slots (signed; panics when out of range).
    MakeSlice { d: Slot, len: Slot, cap: Slot, ty: u32 },
    /// One-slot elements, by their memory kind.
    SliceGet { d: Slot, s: Slot, i: Slot, kind: MemKind },
    SliceSet { s: Slot, i: Slot, v: Slot, kind: MemKind },
    /// d = address of element i; ty is the element type.
    SliceAddr { d: Slot, s: Slot, i: Slot, ty: u32 },
    LenSlice { d: Slot, s: Slot },
    CapSlice { d: Slot, s: Slot },
    /// d = s[lo:hi:max]; the bounds that are present stand in slots w, w+1, w+2; ty is the element type.
    SliceSlice { d: Slot, s: Slot, w: Slot, bounds: Bounds, ty: u32 },
    /// The same for an array of type ty at address s.
    SliceArray { d: Slot, s: Slot, w: Slot, bounds: Bounds, ty: u32 },
    /// d = append(s, n values of element type ty that lie in slots v..).
    Append { d: Slot, s: Slot, v: Slot, n: u8, ty: u32 },
    /// d = append(s, other...); ty is the element type.
    AppendSlice { d: Slot, s: Slot, other: Slot, ty: u32 },
    /// d = append([]byte, string...).
    AppendStr { d: Slot, s: Slot, other: Slot },
    /// d = copy(dst, src); ty is the element type. CopyStr: src is a string.
    Copy { d: Slot, dst: Slot, src: Slot, ty: u32 },
    CopyStr { d: Slot, dst: Slot, src: Slot },
    ClearSlice { s: Slot, ty: u32 },
    /// d = pointer to the array of type ty that slice s starts with (panics when s is too short).
    SliceToArray { d: Slot, s: Slot, ty: u32 },

    // ---- strings
    LenStr { d: Slot, s: Slot },
    StrIndex { d: Slot, s: Slot, i: Slot },
    StrSlice { d: Slot, s: Slot, w: Slot, bounds: Bounds },
    /// d = the concatenation of the n strings in slots s..
    Concat { d: Slot, s: Slot, n: u16 },
    /// d = rune at byte i of s, d+1 = its width; i must be below len(s) (range loops).
    StrNext { d: Slot, s: Slot, i: Slot },
    BytesToStr { d: Slot, s: Slot },
    StrToBytes { d: Slot, s: Slot },
    RunesToStr { d: Slot, s: Slot },
    StrToRunes { d: Slot, s: Slot },
    RuneToStr { d: Slot, s: Slot },

    // ---- maps (ty is the map type; keys and values in slots)
    MakeMap { d: Slot, hint: Slot, ty: u32 },
    LenMap { d: Slot, m: Slot },
    /// d..d+w(V) = m[k..], zero when absent. MapGetOk: the slot after the value tells whether it was there.
    MapGet { d: Slot, m: Slot, k: Slot, ty: u32 },
    MapGetOk { d: Slot, m: Slot, k: Slot, ty: u32 },
    MapSet { m: Slot, k: Slot, v: Slot, ty: u32 },
    MapDelete { m: Slot, k: Slot, ty: u32 },
    MapClear { m: Slot, ty: u32 },
    MapIter { d: Slot, m: Slot, ty: u32 },
    /// Next entry to d..d+w(K)+w(V) (key, then value; `n` slots), or jump to t at the end; the type is the iterator's own.
    MapNext { d: Slot, it: Slot, n: u16, t: Target },

    // ---- interfaces
    /// d = interface that holds the value of (non-interface) type ty in slots s..
    MakeIface { d: Slot, s: Slot, ty: u32 },
    /// d.. = value of s as concrete type ty, panics otherwise (`iface` names the static type of s in the message).
    Assert { d: Slot, s: Slot, ty: u32, iface: u16 },
    /// The same, zero and false when it is not; the slot after the value is the ok.
    AssertOk { d: Slot, s: Slot, ty: u32 },
    /// d = s if its dynamic type has the methods of interface type ty.
    AssertIface { d: Slot, s: Slot, ty: u32, iface: u16 },
    AssertIfaceOk { d: Slot, s: Slot, ty: u32 },
    /// d = whether the dynamic type of s is ty (concrete) / implements ty (interface); false for nil.
    IfaceIs { d: Slot, s: Slot, ty: u32 },
    /// d = a == b on interfaces; panics on uncomparable dynamic types.
    CmpIface { d: Slot, a: Slot, b: Slot },
    /// d = a.. == b.. on values of comparable type ty.
    CmpVal { d: Slot, a: Slot, b: Slot, ty: u32 },

    // ---- channels (suspension points; ty is the channel type)
    MakeChan { d: Slot, n: Slot, ty: u32 },
    /// The value stands in the `n` slots at s.
    Send { c: Slot, s: Slot, n: u16 },
    /// d..d+n = <-c
    Recv { d: Slot, c: Slot, n: u16 },
    /// The ok goes to the slot `ok`.
    RecvOk { d: Slot, c: Slot, ok: Slot, n: u16 },
    Close { c: Slot },
    LenChan { d: Slot, c: Slot },
    CapChan { d: Slot, c: Slot },
    /// d = index of the chosen case of `selects[k]` (-1: default); received values land in their case's slots.
    Select { d: Slot, k: u32 },

    // ---- functions (safepoints). `f` is a program's FuncId, `n` of natives a NativeId, `g` of globals a GlobalId.
    // `base` is the callee's slot 0: results, then arguments; how many is said by the safepoint. A method called
    // through an interface has its receiver slot first among the arguments; the machine sets it.
    /// d = closure of function f that captures `n` words from slots s..
    Closure { d: Slot, s: Slot, n: u16, f: u32 },
    Call { f: u32, base: Slot },
    CallClosure { f: Slot, base: Slot },
    /// Method `m` (index of the function's method table) of interface r; the receiver slot is set by the machine.
    /// `recv` is the slot of the callee's window that takes the receiver (base + result slots).
    CallIface { r: Slot, base: Slot, recv: Slot, m: u32 },
    /// A native of the program: results and arguments in the window at base; no frame.
    CallNative { n: u32, base: Slot },
    /// The same three for go statements: the argument window of `n` slots (results left out) is copied to a new goroutine.
    Go { f: u32, base: Slot, n: u16 },
    GoClosure { f: Slot, base: Slot, n: u16 },
    GoIface { r: Slot, base: Slot, n: u16, m: u32 },
    /// And for defer: copied to a record of this frame.
    Defer { f: u32, base: Slot, n: u16 },
    DeferClosure { f: Slot, base: Slot, n: u16 },
    DeferIface { r: Slot, base: Slot, n: u16, m: u32 },
    /// Run this frame's deferred calls, last first.
    RunDefers,
    Ret,
    /// Panic with the interface value s (nil: a *runtime.PanicNilError).
    Panic { s: Slot },
    /// d = recover()
    Recover { d: Slot },
    /// A state that the checker excludes (end of a function that cannot be reached).
    Unreachable,
}

/// An instruction is three machine words of 32 bits; growing it slows everything down.
const _: () = assert!(std::mem::size_of::<Instr>() <= 12);
