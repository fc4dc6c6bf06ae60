//! The invariants of functions, checked: what the machine relies on without looking.
use super::function::{FRAME_HEADER, Function, SlotKind};
use super::instr::Instr;
use super::operands::{Context, Operand, Want};
use super::pass::{ends_block, is_safepoint, liveness, target_of};
use super::program::Program;

/// Checks one function.
///
/// # Errors
/// The first invariant that does not hold, with the instruction.
pub fn verify(f: &Function, program: &Program) -> Result<(), String> {
    let v = Verifier { f, program, cx: context(f, program) };
    v.structure()?;
    for pc in 0..f.code.len() as u32 {
        v.instr(pc).map_err(|e| format!("{}: instruction {pc}, {:?}: {e}", f.name, f.code[pc as usize]))?;
    }
    v.safepoints().map_err(|e| format!("{}: {e}", f.name))?;
    for s in liveness::live_at_entry(f, program) {
        if s < f.results || s >= f.results + f.params {
            return Err(format!("{}: slot {s} may be read before it is written", f.name));
        }
    }
    Ok(())
}

fn context<'a>(f: &'a Function, program: &'a Program) -> Context<'a> {
    Context { program, types: &f.types, consts: &f.consts, selects: &f.selects, results: f.results }
}

struct Verifier<'a> {
    f: &'a Function,
    program: &'a Program,
    cx: Context<'a>,
}

impl Verifier<'_> {
    fn structure(&self) -> Result<(), String> {
        let f = self.f;
        let n = f.code.len() as u32;
        let head = usize::from(f.results) + usize::from(f.params);
        if head > f.slot_kinds.len() {
            return Err(format!("{}: results and parameters exceed the frame", f.name));
        }
        if !f.code.last().is_some_and(ends_block) {
            return Err(format!("{}: the code runs off its end", f.name));
        }
        if f.block_starts.first() != Some(&0) || !f.block_starts.is_sorted() {
            return Err(format!("{}: blocks are not sorted from 0", f.name));
        }
        if f.block_starts.iter().any(|&b| b >= n) {
            return Err(format!("{}: a block lies behind the code", f.name));
        }
        if let Some(pc) = f.recover_pc
            && f.block_starts.binary_search(&pc).is_err()
        {
            return Err(format!("{}: the recovery epilogue is no block", f.name));
        }
        Ok(())
    }

    fn target(&self, pc: u32, t: u32, back: bool) -> Result<(), String> {
        if self.f.block_starts.binary_search(&t).is_err() {
            return Err(format!("jumps to {t}, which is no block"));
        }
        if (t <= pc) != back {
            return Err(format!("jumps to {t}: only JumpBack jumps backward, and only backward"));
        }
        Ok(())
    }

    fn instr(&self, pc: u32) -> Result<(), String> {
        let f = self.f;
        let i = &f.code[pc as usize];
        if let Some(t) = target_of(i) {
            self.target(pc, t, matches!(i, Instr::JumpBack { .. }))?;
        }
        self.tables(pc, i)?;
        let point = f.safepoint(pc);
        if is_safepoint(i) && point.is_none() {
            return Err("no safepoint".into());
        }
        let shape = point.map_or((0, 0), |p| (p.results, p.params));
        let mut fault = Ok(());
        self.cx.operands(i, shape, &mut |o| {
            if fault.is_ok() {
                fault = self.operand(o);
            }
        });
        fault?;
        match *i {
            Instr::Move { d, s } => self.same_kind(d, s, 1),
            Instr::MoveN { d, s, n } => self.same_kind(d, s, n),
            Instr::Call { base, .. } | Instr::CallClosure { base, .. } => self.window(base, shape),
            Instr::CallIface { base, recv, .. } => {
                if recv != base + shape.0 || shape.1 == 0 {
                    return Err("the receiver is not the first argument".into());
                }
                self.window(base, shape)
            }
            Instr::CallNative { base, .. } => self.extent(base, shape),
            Instr::Go { base, n, .. }
            | Instr::GoClosure { base, n, .. }
            | Instr::GoIface { base, n, .. }
            | Instr::Defer { base, n, .. }
            | Instr::DeferClosure { base, n, .. }
            | Instr::DeferIface { base, n, .. } => {
                if n != shape.1 {
                    return Err("the window is not the call's".into());
                }
                self.window(base, shape)
            }
            _ => Ok(()),
        }
    }

    fn tables(&self, pc: u32, i: &Instr) -> Result<(), String> {
        let f = self.f;
        let ty = |t: u32| {
            let id = f.types.get(t as usize).ok_or("no such type")?;
            if id.0 as usize >= self.program.types.len() {
                return Err("no such type description");
            }
            Ok(())
        };
        match *i {
            Instr::Const { k, .. } if k as usize >= f.consts.len() => return Err("no such constant".into()),
            Instr::Switch { k, .. } => {
                let table = f.tables.get(k as usize).ok_or("no such table")?;
                for &t in table.iter() {
                    self.target(pc, t, false)?;
                }
            }
            Instr::Select { k, .. } if k as usize >= f.selects.len() => {
                return Err("no such select table".into());
            }
            Instr::CallIface { m, .. } | Instr::GoIface { m, .. } | Instr::DeferIface { m, .. }
                if m as usize >= f.methods.len() =>
            {
                return Err("no such method".into());
            }
            Instr::Capture { i, d } => {
                let kind = f.capture_kinds.get(usize::from(i)).ok_or("no such captured word")?;
                if f.slot_kinds.get(usize::from(d)) != Some(kind) {
                    return Err("the captured word is of another kind".into());
                }
            }
            Instr::GlobalAddr { g, .. } | Instr::LoadGlobal { g, .. } | Instr::StoreGlobal { g, .. } => {
                if g as usize >= self.program.globals.len() {
                    return Err("no such global".into());
                }
                if !f.refs.globals.iter().any(|r| r.0 == g) {
                    return Err("the global is not among the references".into());
                }
            }
            Instr::Call { f: c, .. }
            | Instr::Closure { f: c, .. }
            | Instr::Go { f: c, .. }
            | Instr::Defer { f: c, .. } => {
                if c as usize >= self.program.functions.len() {
                    return Err("no such function".into());
                }
                if !f.refs.functions.iter().any(|r| r.0 == c) {
                    return Err("the function is not among the references".into());
                }
            }
            Instr::CallNative { n, .. } if n as usize >= self.program.natives.len() => {
                return Err("no such native".into());
            }
            Instr::LoadN { ty: t, .. }
            | Instr::StoreN { ty: t, .. }
            | Instr::CopyMem { ty: t, .. }
            | Instr::ZeroMem { ty: t, .. }
            | Instr::New { ty: t, .. }
            | Instr::ArrayAddr { ty: t, .. }
            | Instr::SlotIndex { ty: t, .. }
            | Instr::SlotSetIndex { ty: t, .. }
            | Instr::MakeSlice { ty: t, .. }
            | Instr::SliceAddr { ty: t, .. }
            | Instr::SliceSlice { ty: t, .. }
            | Instr::SliceArray { ty: t, .. }
            | Instr::Append { ty: t, .. }
            | Instr::AppendSlice { ty: t, .. }
            | Instr::Copy { ty: t, .. }
            | Instr::ClearSlice { ty: t, .. }
            | Instr::SliceToArray { ty: t, .. }
            | Instr::MakeMap { ty: t, .. }
            | Instr::MapGet { ty: t, .. }
            | Instr::MapGetOk { ty: t, .. }
            | Instr::MapSet { ty: t, .. }
            | Instr::MapDelete { ty: t, .. }
            | Instr::MapClear { ty: t, .. }
            | Instr::MapIter { ty: t, .. }
            | Instr::MakeIface { ty: t, .. }
            | Instr::AssertOk { ty: t, .. }
            | Instr::AssertIfaceOk { ty: t, .. }
            | Instr::IfaceIs { ty: t, .. }
            | Instr::CmpVal { ty: t, .. }
            | Instr::MakeChan { ty: t, .. } => ty(t)?,
            Instr::Assert { ty: t, iface, .. } | Instr::AssertIface { ty: t, iface, .. } => {
                ty(t)?;
                ty(u32::from(iface))?;
            }
            _ => {}
        }
        Ok(())
    }

    fn kind(&self, slot: usize) -> Result<SlotKind, String> {
        self.f.slot_kinds.get(slot).copied().ok_or_else(|| format!("slot {slot} is outside the frame"))
    }

    fn operand(&self, o: Operand) -> Result<(), String> {
        let at = usize::from(o.slot);
        if o.n > 0 {
            self.kind(at + usize::from(o.n) - 1)?;
        }
        let check = |slot: usize, want: SlotKind| {
            let have = self.kind(slot)?;
            if have == want { Ok(()) } else { Err(format!("slot {slot} is {have:?}, not {want:?}")) }
        };
        match o.want {
            Want::Any => Ok(()),
            Want::Int => check(at, SlotKind::Int),
            Want::Float => check(at, SlotKind::Float),
            Want::Ref => check(at, SlotKind::Ref),
            Want::Type(t) => {
                for (i, &k) in self.program.ty(t).slot_kinds.iter().enumerate() {
                    check(at + i, k)?;
                }
                Ok(())
            }
            Want::Types(t, n) => {
                let kinds = &self.program.ty(t).slot_kinds;
                for i in 0..usize::from(n) {
                    for (j, &k) in kinds.iter().enumerate() {
                        check(at + i * kinds.len() + j, k)?;
                    }
                }
                Ok(())
            }
        }
    }

    fn same_kind(&self, d: u16, s: u16, n: u16) -> Result<(), String> {
        for i in 0..n {
            let (a, b) = (usize::from(d + i), usize::from(s + i));
            if self.kind(a)? != self.kind(b)? {
                return Err(format!("slots {a} and {b} differ in kind"));
            }
        }
        Ok(())
    }

    fn extent(&self, base: u16, (r, p): (u16, u16)) -> Result<(), String> {
        let end = usize::from(base) + usize::from(r) + usize::from(p);
        if end > self.f.slot_kinds.len() {
            return Err("the window exceeds the frame".into());
        }
        Ok(())
    }

    /// The window of a call lies above a frame header of words that hold no references.
    fn window(&self, base: u16, shape: (u16, u16)) -> Result<(), String> {
        self.extent(base, shape)?;
        if base < FRAME_HEADER + self.f.results + self.f.params {
            return Err("the window overlaps results or parameters".into());
        }
        for s in base - FRAME_HEADER..base {
            if self.kind(usize::from(s))? != SlotKind::Int {
                return Err(format!("slot {s} of the frame header is not Int"));
            }
        }
        Ok(())
    }

    fn safepoints(&self) -> Result<(), String> {
        let f = self.f;
        if !f.safepoints.is_sorted_by(|a, b| a.pc < b.pc) {
            return Err("safepoints are not sorted".into());
        }
        if f.safepoints.first().map(|p| p.pc) != Some(0) {
            return Err("instruction 0 has no safepoint".into());
        }
        if let Some(pc) = f.recover_pc
            && f.safepoint(pc).is_none()
        {
            return Err("the recovery epilogue has no safepoint".into());
        }
        let words = f.mask_words();
        for p in &f.safepoints {
            for m in [p.before, p.during] {
                if (m as usize + 1) * words > f.masks.len() {
                    return Err(format!("safepoint {}: no such mask", p.pc));
                }
                for s in bits(f.mask(m)) {
                    if f.slot_kinds.get(s) != Some(&SlotKind::Ref) {
                        return Err(format!("safepoint {}: slot {s} in the mask is no reference", p.pc));
                    }
                }
            }
            // The callee's frame covers everything from its header upward.
            let base = match f.code.get(p.pc as usize) {
                Some(
                    Instr::Call { base, .. }
                    | Instr::CallClosure { base, .. }
                    | Instr::CallIface { base, .. },
                ) => usize::from(base - FRAME_HEADER),
                _ => continue,
            };
            if let Some(s) = bits(f.mask(p.during)).find(|&s| s >= base) {
                return Err(format!("safepoint {}: slot {s} lives above the callee's frame", p.pc));
            }
        }
        Ok(())
    }
}

/// The slots in a mask.
pub(crate) fn bits(mask: &[u64]) -> impl Iterator<Item = usize> + '_ {
    mask.iter()
        .enumerate()
        .flat_map(|(w, &m)| (0..64).filter(move |b| m & (1 << b) != 0).map(move |b| w * 64 + b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::function::{Const, FuncId, Refs};
    use crate::types::fast::FastMap;

    fn function(kinds: &[SlotKind], results: u16, params: u16, code: Vec<Instr>) -> Function {
        let mut starts: Vec<u32> = code.iter().filter_map(target_of).chain([0]).collect();
        starts.sort_unstable();
        starts.dedup();
        let mut f = Function {
            name: "f".into(),
            span: crate::source::Span::default(),
            results,
            params,
            slot_kinds: kinds.to_vec(),
            capture_kinds: Vec::new(),
            code,
            block_starts: starts,
            consts: vec![Const::Int(1)],
            types: Vec::new(),
            methods: Vec::new(),
            tables: Vec::new(),
            selects: Vec::new(),
            safepoints: Vec::new(),
            masks: Vec::new(),
            spans: Vec::new(),
            notes: Vec::new(),
            recover_pc: None,
            wrapper: false,
            refs: Refs { globals: Vec::new(), functions: vec![FuncId(0)] },
        };
        liveness::add_masks(&mut f, &program(), &FastMap::default());
        f
    }

    fn program() -> Program {
        let mut p = Program::new();
        p.reserve_function();
        p
    }

    fn fault(f: &Function) -> String {
        verify(f, &program()).err().unwrap_or_default()
    }

    const I: SlotKind = SlotKind::Int;
    const R: SlotKind = SlotKind::Ref;

    #[test]
    fn a_sound_function_passes() {
        let f = function(&[I, I], 1, 1, vec![Instr::AddImm { d: 0, a: 1, imm: 2 }, Instr::Ret]);
        assert_eq!(fault(&f), "");
    }

    #[test]
    fn each_invariant_is_looked_at() {
        let add = Instr::Add { d: 0, a: 1, b: 1 };
        let cases: Vec<(Function, &str)> = vec![
            (function(&[I, R], 1, 1, vec![add, Instr::Ret]), "slot 1 is Ref, not Int"),
            (function(&[I], 0, 0, vec![Instr::Int { d: 7, imm: 0 }, Instr::Ret]), "outside the frame"),
            (function(&[I], 1, 0, vec![Instr::Ret]), "read before it is written"),
            (function(&[I], 0, 0, vec![Instr::Int { d: 0, imm: 0 }]), "runs off its end"),
            (function(&[I], 0, 0, vec![Instr::Const { d: 0, k: 3 }, Instr::Ret]), "no such constant"),
            (function(&[R], 0, 0, vec![Instr::New { d: 0, ty: 0 }, Instr::Ret]), "no such type"),
            (
                function(&[R], 0, 0, vec![Instr::Closure { d: 0, s: 0, n: 0, f: 9 }, Instr::Ret]),
                "no such function",
            ),
            (function(&[I, I, I], 0, 0, vec![Instr::Call { f: 0, base: 2 }, Instr::Ret]), "overlaps"),
            (
                function(&[I, R, I, I], 0, 0, vec![Instr::Call { f: 0, base: 3 }, Instr::Ret]),
                "header is not Int",
            ),
            (function(&[I, I], 0, 0, vec![Instr::Call { f: 0, base: 9 }, Instr::Ret]), "exceeds the frame"),
            (function(&[I, R], 1, 1, vec![Instr::Move { d: 0, s: 1 }, Instr::Ret]), "differ in kind"),
            (function(&[I], 0, 0, vec![Instr::Capture { d: 0, i: 0 }, Instr::Ret]), "no such captured word"),
        ];
        for (f, want) in cases {
            let got = fault(&f);
            assert!(got.contains(want), "want {want:?}, got {got:?}");
        }
    }

    #[test]
    fn jumps_land_on_blocks_and_backward_ones_poll() {
        let mut f = function(&[I], 0, 1, vec![Instr::If { s: 0, t: 2 }, Instr::Ret, Instr::Ret]);
        assert_eq!(fault(&f), "");
        f.block_starts = vec![0];
        assert!(fault(&f).contains("no block"));
        let mut f = function(&[I], 0, 1, vec![Instr::Int { d: 0, imm: 0 }, Instr::JumpBack { t: 0 }]);
        assert_eq!(fault(&f), "");
        f.code[1] = Instr::If { s: 0, t: 0 };
        f.code.push(Instr::Ret);
        assert!(fault(&f).contains("only JumpBack"));
    }

    #[test]
    fn masks_name_references_below_the_callee() {
        let code = vec![Instr::Call { f: 0, base: 4 }, Instr::NilCheck { a: 0 }, Instr::Ret];
        let mut f = function(&[R, I, I, I], 0, 1, code);
        assert_eq!(fault(&f), "");
        assert_eq!(bits(f.mask(f.safepoints[0].during)).collect::<Vec<_>>(), [0]);
        f.masks[f.safepoints[0].during as usize] |= 2;
        assert!(fault(&f).contains("no reference"));
        f.safepoints.clear();
        assert!(fault(&f).contains("no safepoint"));
    }
}
