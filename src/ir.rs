//! Typed register code: the one instruction set that the machine interprets.
//!
//! Lowering turns the checked tree and its facts into functions of [`instr::Instr`]; the verifier holds their
//! invariants; the text form is what golden tests read. This part knows no values and no goroutines.
pub mod instr;
