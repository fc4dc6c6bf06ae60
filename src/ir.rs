//! Typed register code: the one instruction set that the machine interprets.
//!
//! Lowering turns the checked tree and its facts into functions of [`instr::Instr`]; the verifier holds their
//! invariants; the text form is what golden tests read. This part knows no values and no goroutines.
pub mod desc;
pub mod function;
pub mod instr;
pub mod lower;
pub mod operands;
pub mod pass;
pub mod program;
pub mod text;
pub mod verify;

pub use desc::{Dir, FieldDesc, Kind, MethodDesc, TypeDesc};
pub use function::{
    Const, FRAME_HEADER, FuncId, Function, GlobalId, MAX_SLOTS_VALUE, MethodId, NativeId, Refs, Safepoint,
    SelectCase, SelectTable, SlotKind, TypeDescId,
};
pub use lower::{CellCode, CellResult, Lowering, Unit};
pub use program::{Global, MethodName, NativeDecl, Program};
