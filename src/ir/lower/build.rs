//! The builder of one function: instructions, labels, slots, tables. It knows no trees.
//!
//! A mark is taken, slots are allocated, and those since the mark are released together. A slot keeps the kind of its
//! first use for the whole function: an allocation takes the first free slots of the right kinds, but for a call's
//! window, which lies above everything in use.
use super::layout::Layout;
use super::{Lowering, Unit};
use crate::diagnostics::{Code, Diagnostic};
use crate::ir::function::*;
use crate::ir::instr::{Instr, MemKind, Slot, Target};
use crate::ir::pass;
use crate::source::Span;
use crate::syntax::ast::Expr;
use crate::types::fast::FastMap;
use crate::types::{Basic, EntityId, Type, TypeId, Types};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A place in the code that may not be known yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub(crate) struct Label(pub u32);

/// Where a variable lives.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Var {
    Slot(Slot),
    /// The slot holds the address.
    Box(Slot),
    Global(GlobalId),
}

/// How many allocations there were.
#[derive(Clone, Copy)]
pub(crate) struct Mark(usize);

/// See the module's description. The parts that deal with trees are in the sibling modules.
pub(crate) struct Builder<'a> {
    pub lw: &'a mut Lowering,
    pub types: &'a mut Types,
    pub unit: Arc<Unit>,
    /// What stands for the type parameters in this instance.
    pub map: Arc<FastMap<EntityId, TypeId>>,
    pub name: String,
    /// Numbers the literals inside.
    pub literals: u32,
    /// Numbers the bodies of loops over functions inside.
    pub range_bodies: u32,
    code: Vec<Instr>,
    spans: Vec<(u32, Span)>,
    /// Slots that hold an index of an unsigned 64-bit type, and the instructions that use one.
    unsigned_slots: Vec<Slot>,
    notes: Vec<(u32, u8)>,
    pub span: Span,
    decl_span: Span,
    kinds: Vec<Option<SlotKind>>,
    used: Vec<bool>,
    /// No slot below is free.
    free: usize,
    /// Slots in use: first and number, in the order of allocation.
    allocated: Vec<(usize, usize)>,
    labels: Vec<Option<u32>>,
    targeted: Vec<bool>,
    pub reachable: bool,
    shapes: FastMap<u32, (u16, u16)>,
    consts: Vec<Const>,
    const_index: FastMap<ConstKey, u32>,
    type_table: Vec<TypeDescId>,
    method_table: Vec<MethodId>,
    tables: Vec<Box<[Target]>>,
    selects: Vec<SelectTable>,
    ref_globals: BTreeSet<GlobalId>,
    ref_functions: BTreeSet<FuncId>,
    pub results: u16,
    pub params: u16,
    pub capture_kinds: Vec<SlotKind>,
    pub recover_label: Option<Label>,
    pub wrapper: bool,
    pub vars: FastMap<EntityId, Var>,
    pub scope: super::func::Scope,
}

#[derive(PartialEq, Eq, Hash)]
enum ConstKey {
    Int(i64),
    Float(u64),
    Str(Arc<[u8]>),
}

impl<'a> Builder<'a> {
    pub(crate) fn new(
        lw: &'a mut Lowering,
        types: &'a mut Types,
        unit: Arc<Unit>,
        map: Arc<FastMap<EntityId, TypeId>>,
        name: String,
        span: Span,
    ) -> Builder<'a> {
        Builder {
            lw,
            types,
            unit,
            map,
            name,
            literals: 0,
            range_bodies: 0,
            code: Vec::new(),
            spans: Vec::new(),
            unsigned_slots: Vec::new(),
            notes: Vec::new(),
            span,
            decl_span: span,
            kinds: Vec::new(),
            used: Vec::new(),
            free: 0,
            allocated: Vec::new(),
            labels: Vec::new(),
            targeted: Vec::new(),
            reachable: true,
            shapes: FastMap::default(),
            consts: Vec::new(),
            const_index: FastMap::default(),
            type_table: Vec::new(),
            method_table: Vec::new(),
            tables: Vec::new(),
            selects: Vec::new(),
            ref_globals: BTreeSet::new(),
            ref_functions: BTreeSet::new(),
            results: 0,
            params: 0,
            capture_kinds: Vec::new(),
            recover_label: None,
            wrapper: false,
            vars: FastMap::default(),
            scope: super::func::Scope::default(),
        }
    }

    // --- Slots ------------------------------------------------------------------------------------------------------

    pub(crate) fn mark(&self) -> Mark {
        Mark(self.allocated.len())
    }

    pub(crate) fn release(&mut self, mark: Mark) {
        for (start, n) in self.allocated.drain(mark.0..) {
            self.used[start..start + n].fill(false);
            self.free = self.free.min(start);
        }
    }

    fn fits(&self, at: usize, kinds: &[SlotKind]) -> bool {
        kinds.iter().enumerate().all(|(i, k)| match self.kinds.get(at + i) {
            Some(have) => !self.used[at + i] && have.is_none_or(|have| have == *k),
            None => true,
        })
    }

    /// Consecutive slots of these kinds.
    pub(crate) fn alloc(&mut self, kinds: &[SlotKind]) -> Slot {
        self.alloc_from(self.free, kinds)
    }

    fn alloc_from(&mut self, low: usize, kinds: &[SlotKind]) -> Slot {
        if kinds.is_empty() {
            return 0;
        }
        let mut at = low;
        while !self.fits(at, kinds) {
            at += 1;
        }
        let end = at + kinds.len();
        if end > usize::from(u16::MAX) - 8 {
            self.too_large();
            return 0;
        }
        if self.kinds.len() < end {
            self.kinds.resize(end, None);
            self.used.resize(end, false);
        }
        for (i, &k) in kinds.iter().enumerate() {
            self.kinds[at + i] = Some(k);
        }
        self.take(at, kinds.len());
        self.unsigned_slots.retain(|&s| !(at..end).contains(&usize::from(s)));
        at as Slot
    }

    /// Whether the operand is an index of an unsigned type that a signed 64-bit number cannot stand for.
    pub(crate) fn is_wide_unsigned(&mut self, index: &Expr) -> bool {
        let t = self.ty(index);
        matches!(*self.under(t), Type::Basic(Basic::Uint | Basic::Uint64 | Basic::Uintptr))
    }

    /// An index in a slot: notes if it is of such a type.
    pub(crate) fn index_operand(&mut self, index: &Expr, s: Slot) {
        if self.is_wide_unsigned(index) {
            self.unsigned_slots.push(s);
        }
    }

    /// A note about the instruction that comes next, see [`Function::notes`](crate::ir::function::Function::notes).
    pub(crate) fn note(&mut self, note: u8) {
        if note != 0 && self.reachable {
            self.notes.push((self.code.len() as u32, note));
        }
    }

    fn take(&mut self, start: usize, n: usize) {
        if n > 0 {
            self.used[start..start + n].fill(true);
            self.allocated.push((start, n));
            while self.used.get(self.free) == Some(&true) {
                self.free += 1;
            }
        }
    }

    fn too_large(&mut self) {
        if !self.lw.diagnostics.iter().any(|d| d.span == self.decl_span) {
            let message = "function too large: its variables need more than 65000 words";
            self.lw.diagnostics.push(Diagnostic::new(Code::Unsupported, self.decl_span, message));
        }
    }

    pub(crate) fn int(&mut self) -> Slot {
        self.alloc(&[SlotKind::Int])
    }

    pub(crate) fn reference(&mut self) -> Slot {
        self.alloc(&[SlotKind::Ref])
    }

    /// Slots for a value of this type.
    pub(crate) fn alloc_ty(&mut self, t: TypeId) -> Slot {
        let layout = self.layout(t);
        self.alloc(&layout.kinds)
    }

    /// A call window: the base, with room for the frame header below it.
    pub(crate) fn window(&mut self, results: &[SlotKind], params: &[SlotKind]) -> Slot {
        let mut kinds = vec![SlotKind::Int; usize::from(FRAME_HEADER)];
        kinds.extend_from_slice(results);
        kinds.extend_from_slice(params);
        let above = self.allocated.iter().map(|&(start, n)| start + n).max().unwrap_or(0);
        self.alloc_from(above, &kinds).saturating_add(FRAME_HEADER)
    }

    /// The kind of a slot in use.
    pub(crate) fn kind(&self, s: Slot) -> SlotKind {
        self.kinds.get(usize::from(s)).copied().flatten().unwrap_or(SlotKind::Int)
    }

    /// Of a call's window, the last allocation, only the results stay in use.
    pub(crate) fn keep_results(&mut self, base: Slot, results: u16) {
        let last = Mark(self.allocated.len().saturating_sub(1));
        self.release(last);
        self.take(usize::from(base), usize::from(results));
    }

    // --- Instructions -----------------------------------------------------------------------------------------------

    pub(crate) fn emit(&mut self, instr: Instr) {
        if !self.reachable {
            return;
        }
        let pc = self.code.len() as u32;
        match self.spans.last() {
            Some((_, span)) if *span == self.span => {}
            _ => self.spans.push((pc, self.span)),
        }
        match instr {
            Instr::Closure { f, .. }
            | Instr::Call { f, .. }
            | Instr::Go { f, .. }
            | Instr::Defer { f, .. } => {
                self.ref_functions.insert(FuncId(f));
            }
            Instr::GlobalAddr { g, .. } | Instr::LoadGlobal { g, .. } | Instr::StoreGlobal { g, .. } => {
                self.ref_globals.insert(GlobalId(g));
            }
            Instr::SliceGet { i, .. }
            | Instr::SliceSet { i, .. }
            | Instr::SliceAddr { i, .. }
            | Instr::StrIndex { i, .. }
            | Instr::ArrayAddr { i, .. }
            | Instr::SlotIndex { i, .. }
            | Instr::SlotSetIndex { i, .. }
                if self.unsigned_slots.contains(&i) =>
            {
                self.notes.push((pc, 1));
            }
            _ => {}
        }
        if let Some(t) = pass::target_of(&instr) {
            self.targeted[t as usize] = true;
        }
        self.code.push(instr);
        if pass::ends_block(&instr) {
            self.reachable = false;
        }
    }

    /// Emits a call, go or defer with the sizes of its window.
    pub(crate) fn emit_call(&mut self, instr: Instr, results: u16, params: u16) {
        if self.reachable {
            self.shapes.insert(self.code.len() as u32, (results, params));
            self.emit(instr);
        }
    }

    pub(crate) fn label(&mut self) -> Label {
        self.labels.push(None);
        self.targeted.push(false);
        Label(self.labels.len() as u32 - 1)
    }

    /// The next instruction is where this label stands; jumps to it may still come.
    pub(crate) fn bind_loop(&mut self, label: Label) {
        self.labels[label.0 as usize] = Some(self.code.len() as u32);
        self.reachable = true;
    }

    /// The next instruction is where this label stands; all jumps to it have been emitted, so without any the code
    /// behind it is as reachable as before.
    pub(crate) fn bind(&mut self, label: Label) {
        self.labels[label.0 as usize] = Some(self.code.len() as u32);
        self.reachable |= self.targeted[label.0 as usize];
    }

    pub(crate) fn jump(&mut self, label: Label) {
        let t = label.0;
        match self.labels[t as usize] {
            Some(_) => self.emit(Instr::JumpBack { t }),
            None => self.emit(Instr::Jump { t }),
        }
    }

    pub(crate) fn constant(&mut self, c: Const) -> u32 {
        let key = match &c {
            Const::Int(i) => ConstKey::Int(*i),
            Const::Float(f) => ConstKey::Float(f.to_bits()),
            Const::Str(s) => ConstKey::Str(s.clone()),
        };
        let next = self.consts.len() as u32;
        let k = *self.const_index.entry(key).or_insert(next);
        if k == next {
            self.consts.push(c);
        }
        k
    }

    pub(crate) fn int_const(&mut self, d: Slot, value: i64) {
        match i32::try_from(value) {
            Ok(imm) => self.emit(Instr::Int { d, imm }),
            Err(_) => {
                let k = self.constant(Const::Int(value));
                self.emit(Instr::Const { d, k });
            }
        }
    }

    pub(crate) fn str_const(&mut self, d: Slot, value: &[u8]) {
        if value.is_empty() {
            self.emit(Instr::Zero { d, n: 1 });
            return;
        }
        let k = self.constant(Const::Str(value.into()));
        self.emit(Instr::Const { d, k });
    }

    /// The index of a canonical type in the function's type table.
    pub(crate) fn ty_index(&mut self, t: TypeId) -> u32 {
        let desc = self.lw.describe(self.types, t);
        match self.type_table.iter().position(|&d| d == desc) {
            Some(i) => i as u32,
            None => {
                self.type_table.push(desc);
                self.type_table.len() as u32 - 1
            }
        }
    }

    pub(crate) fn method_index(&mut self, m: MethodId) -> u32 {
        self.lw.activate_method(self.types, m);
        match self.method_table.iter().position(|&x| x == m) {
            Some(i) => i as u32,
            None => {
                self.method_table.push(m);
                self.method_table.len() as u32 - 1
            }
        }
    }

    /// A jump table for [`Instr::Switch`].
    pub(crate) fn table(&mut self, targets: &[Label]) -> u32 {
        for l in targets {
            self.targeted[l.0 as usize] = true;
        }
        self.tables.push(targets.iter().map(|l| l.0).collect());
        self.tables.len() as u32 - 1
    }

    pub(crate) fn select_table(&mut self, table: SelectTable) -> u32 {
        self.selects.push(table);
        self.selects.len() as u32 - 1
    }

    pub(crate) fn zero(&mut self, d: Slot, n: u16) {
        if n > 0 {
            self.emit(Instr::Zero { d, n });
        }
    }

    /// d..d+n = s..s+n
    pub(crate) fn move_n(&mut self, d: Slot, s: Slot, n: u16) {
        match n {
            _ if d == s => {}
            0 => {}
            1 => self.emit(Instr::Move { d, s }),
            _ => self.emit(Instr::MoveN { d, s, n }),
        }
    }

    /// Copies a value of this type between slots.
    pub(crate) fn move_ty(&mut self, d: Slot, s: Slot, t: TypeId) {
        let n = self.slots(t);
        self.move_n(d, s, n);
    }

    // --- Types ------------------------------------------------------------------------------------------------------

    pub(crate) fn layout(&mut self, t: TypeId) -> Arc<Layout> {
        self.lw.layout(self.types, t)
    }

    pub(crate) fn slots(&mut self, t: TypeId) -> u16 {
        self.layout(t).slots()
    }

    pub(crate) fn under(&self, t: TypeId) -> Arc<Type> {
        self.types.get_arc(self.types.underlying(t))
    }

    /// A type of the facts, in this instance.
    pub(crate) fn subst(&mut self, t: TypeId) -> TypeId {
        if self.map.is_empty() {
            return t;
        }
        let map = self.map.clone();
        self.types.subst(t, &map)
    }

    pub(crate) fn is_interface(&self, t: TypeId) -> bool {
        matches!(self.types.get(self.types.underlying(t)), Type::Interface(_))
    }

    fn canonical(&mut self, t: Type) -> TypeId {
        let t = self.types.intern(t);
        let t = self.types.canon(t);
        self.types.complete();
        t
    }

    pub(crate) fn pointer_to(&mut self, t: TypeId) -> TypeId {
        self.canonical(Type::Pointer(t))
    }

    pub(crate) fn array_of(&mut self, len: u64, elem: TypeId) -> TypeId {
        self.canonical(Type::Array { len, elem })
    }

    pub(crate) fn slice_of(&mut self, elem: TypeId) -> TypeId {
        self.canonical(Type::Slice(elem))
    }

    pub(crate) fn unsupported(&mut self, span: Span, what: &str) {
        self.lw.diagnostics.push(Diagnostic::new(
            Code::Unsupported,
            span,
            format!("gopark does not support {what}"),
        ));
    }

    /// The memory kind if values of the type are one plain slot.
    pub(crate) fn one(&mut self, t: TypeId) -> Option<MemKind> {
        self.layout(t).one()
    }

    pub(crate) fn packed(&mut self, t: TypeId) -> Option<MemKind> {
        self.layout(t).packed()
    }

    // --- Memory -----------------------------------------------------------------------------------------------------

    /// The value at `off` bytes behind address `a`, to `d`.
    pub(crate) fn load_mem(&mut self, d: Slot, a: Slot, off: u32, t: TypeId) {
        let layout = self.layout(t);
        let m = self.mark();
        if layout.in_memory {
            // The destination may be the address: the copy is made first.
            let src = self.address_at(a, off);
            let copy = self.reference();
            let ty = self.ty_index(t);
            self.emit(Instr::New { d: copy, ty });
            self.emit(Instr::CopyMem { a: copy, b: src, ty });
            self.move_n(d, copy, 1);
            self.release(m);
            return;
        }
        match &*layout.pieces {
            [] => self.emit(Instr::NilCheck { a }),
            [(o, kind)] => self.emit(Instr::Load { d, a, off: off + o, kind: *kind }),
            pieces if pieces.len() <= 3 && !(d..d + pieces.len() as u16).contains(&a) => {
                for (i, (o, kind)) in pieces.iter().enumerate() {
                    self.emit(Instr::Load { d: d + i as u16, a, off: off + o, kind: *kind });
                }
            }
            _ => {
                let a = self.address_at(a, off);
                let ty = self.ty_index(t);
                self.emit(Instr::LoadN { d, a, ty });
                self.release(m);
            }
        }
    }

    /// Stores the value in slots `s` at `off` bytes behind address `a`.
    pub(crate) fn store_mem(&mut self, a: Slot, off: u32, s: Slot, t: TypeId) {
        let layout = self.layout(t);
        let m = self.mark();
        if layout.in_memory {
            let a = self.address_at(a, off);
            let ty = self.ty_index(t);
            self.emit(Instr::CopyMem { a, b: s, ty });
            self.release(m);
            return;
        }
        match &*layout.pieces {
            [] => self.emit(Instr::NilCheck { a }),
            pieces if pieces.len() <= 3 => {
                for (i, (o, kind)) in pieces.iter().enumerate() {
                    self.emit(Instr::Store { a, s: s + i as u16, off: off + o, kind: *kind });
                }
            }
            _ => {
                let a = self.address_at(a, off);
                let ty = self.ty_index(t);
                self.emit(Instr::StoreN { a, s, ty });
                self.release(m);
            }
        }
    }

    /// Zeroes the variable of this type at `off` bytes behind address `a`.
    pub(crate) fn zero_mem(&mut self, a: Slot, off: u32, t: TypeId) {
        let m = self.mark();
        let a = self.address_at(a, off);
        let ty = self.ty_index(t);
        self.emit(Instr::ZeroMem { a, ty });
        self.release(m);
    }

    /// A slot with address a + off (a itself when off is 0).
    pub(crate) fn address_at(&mut self, a: Slot, off: u32) -> Slot {
        if off == 0 {
            return a;
        }
        let d = self.reference();
        self.emit(Instr::AddrOff { d, a, off });
        d
    }

    pub(crate) fn load_global(&mut self, d: Slot, g: GlobalId, t: TypeId) {
        match self.one(t) {
            Some(kind) => self.emit(Instr::LoadGlobal { d, g: g.0, kind }),
            None => {
                let m = self.mark();
                let a = self.reference();
                self.emit(Instr::GlobalAddr { d: a, g: g.0 });
                self.load_mem(d, a, 0, t);
                self.release(m);
            }
        }
    }

    pub(crate) fn store_global(&mut self, g: GlobalId, s: Slot, t: TypeId) {
        match self.one(t) {
            Some(kind) => self.emit(Instr::StoreGlobal { s, g: g.0, kind }),
            None => {
                let m = self.mark();
                let a = self.reference();
                self.emit(Instr::GlobalAddr { d: a, g: g.0 });
                self.store_mem(a, 0, s, t);
                self.release(m);
            }
        }
    }

    /// The zero value of a type.
    pub(crate) fn zero_value(&mut self, d: Slot, t: TypeId) {
        let layout = self.layout(t);
        if layout.in_memory {
            let ty = self.ty_index(t);
            self.emit(Instr::New { d, ty });
        } else {
            self.zero(d, layout.slots());
        }
    }

    /// A value that the machine zeroed (an absent map entry, a closed channel's): for values in memory the nil
    /// reference becomes a zero object.
    pub(crate) fn fix_zeroed(&mut self, d: Slot, t: TypeId) {
        if self.layout(t).in_memory {
            let ty = self.ty_index(t);
            let done = self.label();
            self.emit(Instr::IfNotNil { s: d, t: done.0 });
            self.emit(Instr::New { d, ty });
            self.bind(done);
        }
    }

    // --- The end ----------------------------------------------------------------------------------------------------

    /// Resolves labels, finds out what is live where, and hands the function over.
    pub(crate) fn finish(self, id: FuncId) {
        let Builder { lw, .. } = self;
        let raw = pass::Raw {
            labels: self.labels,
            shapes: self.shapes,
            recover: self.recover_label.map(|l| l.0),
            function: Function {
                name: self.name.into(),
                span: self.decl_span,
                results: self.results,
                params: self.params,
                slot_kinds: self.kinds.iter().map(|k| k.unwrap_or(SlotKind::Int)).collect(),
                capture_kinds: self.capture_kinds,
                code: self.code,
                block_starts: Vec::new(),
                consts: self.consts,
                types: self.type_table,
                methods: self.method_table,
                tables: self.tables,
                selects: self.selects,
                safepoints: Vec::new(),
                masks: Vec::new(),
                spans: self.spans,
                notes: self.notes,
                recover_pc: None,
                wrapper: self.wrapper,
                refs: Refs {
                    globals: self.ref_globals.into_iter().collect(),
                    functions: self.ref_functions.into_iter().collect(),
                },
            },
        };
        let function = pass::finish(raw, &lw.program);
        if cfg!(debug_assertions)
            && lw.diagnostics.is_empty()
            && let Err(fault) = crate::ir::verify::verify(&function, &lw.program)
        {
            let text = crate::ir::text::text(&function, &lw.program);
            debug_assert!(false, "{fault}\n{text}");
        }
        lw.program.set_function(id, function);
    }
}
