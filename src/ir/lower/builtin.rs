//! The predeclared functions.
use super::build::Builder;
use super::call::{CallKind, Target};
use super::place::Place;
use crate::ir::function::SlotKind;
use crate::ir::instr::{Cmp, Instr, Slot};
use crate::ir::program::NativeDecl;
use crate::syntax::ast::*;
use crate::types::{Basic, Builtin, EntityId, Mode, Type, TypeId};

impl Builder<'_> {
    pub(crate) fn builtin(
        &mut self,
        b: Builtin,
        args: &[Expr],
        spread: bool,
        t: TypeId,
        dst: Option<Slot>,
    ) -> Slot {
        let operands: Vec<&Expr> =
            args.iter().filter(|a| self.unit.facts.expr(a.id).mode != Mode::Type).collect();
        self.in_order(&operands);
        match b {
            Builtin::Real | Builtin::Imag if dst.is_none() => {
                let s = self.value(&args[0]);
                return if b == Builtin::Real { s } else { s + 1 };
            }
            Builtin::Close
            | Builtin::Clear
            | Builtin::Delete
            | Builtin::Panic
            | Builtin::Print
            | Builtin::Println => {
                let m = self.mark();
                let values = self.builtin_args(b, args);
                if b == Builtin::Panic {
                    let constant = args.iter().all(|a| self.is_static(a));
                    self.note(u8::from(constant));
                }
                self.apply(b, &values, 0);
                self.release(m);
                return dst.unwrap_or(0);
            }
            _ => {}
        }
        let d = match dst {
            Some(d) => d,
            None => self.alloc_ty(t),
        };
        let m = self.mark();
        match b {
            Builtin::Append => self.append(args, spread, t, d),
            Builtin::Len | Builtin::Cap => self.length(b, &args[0], d),
            Builtin::Complex => {
                let (re, im) = match self.spread_call(args) {
                    Some(parts) => (parts[0].0, parts[1].0),
                    None => (self.value(&args[0]), self.value(&args[1])),
                };
                let s = self.alloc(&[SlotKind::Float; 2]);
                self.move_n(s, re, 1);
                self.move_n(s + 1, im, 1);
                self.move_n(d, s, 2);
            }
            Builtin::Real | Builtin::Imag => {
                let s = self.value(&args[0]);
                self.move_n(d, if b == Builtin::Real { s } else { s + 1 }, 1);
            }
            Builtin::Copy => {
                let values = self.builtin_args(b, args);
                self.apply(b, &values, d);
            }
            Builtin::Make => self.make(args, t, d),
            Builtin::New => self.new_object(args, t, d),
            Builtin::Min | Builtin::Max => self.min_max(b, args, t, d),
            Builtin::Recover => self.emit(Instr::Recover { d }),
            _ => {}
        }
        self.release(m);
        d
    }

    /// Whether a value is known before the program runs: a constant, or a composite of such.
    fn is_static(&mut self, e: &Expr) -> bool {
        match &e.kind {
            ExprKind::Paren(x) => self.is_static(x),
            ExprKind::Composite { elems, .. } => {
                let t = self.ty(e);
                matches!(&*self.under(t), Type::Struct { .. } | Type::Array { .. })
                    && elems.iter().all(|el| self.is_static(&el.value))
            }
            _ => self.const_value(e).is_some(),
        }
    }

    /// The results of a call that stands for all the arguments.
    fn spread_call(&mut self, args: &[Expr]) -> Option<Vec<(Slot, TypeId)>> {
        let [only] = args else { return None };
        let several =
            matches!(self.types.get(self.unit.facts.type_of(only.id)), Type::Tuple(ts) if ts.len() > 1);
        let call = matches!(only.unparen().kind, ExprKind::Call { .. });
        (several && call).then(|| self.tuple(only))
    }

    /// The arguments of a builtin that can be a statement, in slots of their own.
    fn builtin_args(&mut self, b: Builtin, args: &[Expr]) -> Vec<(Slot, TypeId)> {
        if let Some(values) = self.spread_call(args) {
            return values;
        }
        let mut out: Vec<(Slot, TypeId)> = Vec::with_capacity(args.len());
        for (i, a) in args.iter().enumerate() {
            let t = match (b, i, out.first()) {
                (Builtin::Panic, _, _) => TypeId::EMPTY_INTERFACE,
                (Builtin::Delete, 1, Some(&(_, map))) => match &*self.under(map) {
                    Type::Map { key, .. } => *key,
                    _ => map,
                },
                (Builtin::Print | Builtin::Println, _, _) if self.is_nil(a) => TypeId::EMPTY_INTERFACE,
                _ => self.source_type(a),
            };
            let s = match self.const_value(a) {
                Some(v) if !self.is_interface(t) => {
                    let s = self.alloc_ty(t);
                    self.const_to(&v, t, s);
                    s
                }
                _ => self.value_as(a, t),
            };
            out.push((s, t));
        }
        out
    }

    /// A builtin on values in slots; only `copy` and `recover` have a result.
    fn apply(&mut self, b: Builtin, values: &[(Slot, TypeId)], d: Slot) {
        match (b, values) {
            (Builtin::Close, &[(c, _)]) => self.emit(Instr::Close { c }),
            (Builtin::Clear, &[(s, t)]) => match &*self.under(t) {
                Type::Map { .. } => {
                    let ty = self.ty_index(t);
                    self.emit(Instr::MapClear { m: s, ty });
                }
                Type::Slice(elem) => {
                    let ty = self.ty_index(*elem);
                    self.emit(Instr::ClearSlice { s, ty });
                }
                _ => {}
            },
            (Builtin::Delete, &[(m, t), (k, _)]) => {
                let ty = self.ty_index(t);
                self.emit(Instr::MapDelete { m, k, ty });
            }
            (Builtin::Copy, &[(dst, t), (src, from)]) => {
                if matches!(&*self.under(from), Type::Basic(_)) {
                    self.emit(Instr::CopyStr { d, dst, src });
                } else if let Type::Slice(elem) = &*self.under(t) {
                    let ty = self.ty_index(*elem);
                    self.emit(Instr::Copy { d, dst, src, ty });
                }
            }
            (Builtin::Panic, &[(s, _)]) => self.emit(Instr::Panic { s }),
            (Builtin::Recover, _) => self.emit(Instr::Recover { d }),
            (Builtin::Print | Builtin::Println, values) => {
                let name = if b == Builtin::Print { "runtime.print" } else { "runtime.println" };
                let base = self.window(&[], &[SlotKind::Ref]);
                self.pack_values(TypeId::EMPTY_INTERFACE, values, base);
                self.call_native(name, base, &[], &[SlotKind::Ref]);
            }
            _ => {}
        }
    }

    /// Calls a native that no stub declares.
    pub(crate) fn call_native(&mut self, name: &str, base: Slot, results: &[SlotKind], params: &[SlotKind]) {
        let decl = NativeDecl { name: name.into(), results: results.into(), params: params.into() };
        let native = self.lw.program.native_id(decl);
        let target = Target::Native { native, entity: EntityId::NONE };
        self.emit_target(CallKind::Call, target, base, results.len() as u16, params.len() as u16);
    }

    /// `go` and `defer` of a builtin: a function of its own that applies it to its parameters.
    pub(crate) fn start_builtin(&mut self, kind: CallKind, b: Builtin, e: &Expr, args: &[Expr]) {
        let operands: Vec<&Expr> = args.iter().collect();
        self.in_order(&operands);
        let values = self.builtin_args(b, args);
        let tys: Vec<TypeId> = values.iter().map(|v| v.1).collect();
        let params = self.kinds_of(&tys);
        let base = self.window(&[], &params);
        let mut at = base;
        for &(s, t) in &values {
            self.move_ty(at, s, t);
            at += self.slots(t);
        }
        let f = self.lw.anonymous();
        let name = format!("{}.{}", self.name, b.name());
        let mut thunk = Builder::new(self.lw, self.types, self.unit.clone(), self.map.clone(), name, e.span);
        thunk.wrapper = true;
        thunk.params = params.len() as u16;
        let first = thunk.alloc(&params);
        let mut at = first;
        let mut inner = Vec::with_capacity(tys.len());
        for &t in &tys {
            inner.push((at, t));
            at += thunk.slots(t);
        }
        match b {
            // The thunk recovers for its caller: a deferred function that returns, never the panicking sequence itself.
            Builtin::Recover => {
                let d = thunk.reference();
                thunk.apply(b, &inner, d);
            }
            Builtin::Copy => {
                let d = thunk.int();
                thunk.apply(b, &inner, d);
            }
            _ => thunk.apply(b, &inner, 0),
        }
        thunk.emit(Instr::Ret);
        thunk.finish(f);
        self.emit_target(kind, Target::Func(f), base, 0, params.len() as u16);
    }

    fn append(&mut self, args: &[Expr], spread: bool, t: TypeId, d: Slot) {
        let Type::Slice(elem) = *self.under(t) else { return };
        let flag = self.scope.append_to.take().and_then(|v| self.scope.buffers.get(&v).copied());
        if let Some(values) = self.spread_call(args) {
            // One after the other into the destination, which only then has them all.
            let ty = self.ty_index(elem);
            let s = self.reference();
            self.move_n(s, values[0].0, 1);
            for &(v, from) in &values[1..] {
                let v = self.converted(v, from, elem);
                self.emit(Instr::Append { d: s, s, v, n: 1, ty });
            }
            return self.move_n(d, s, 1);
        }
        let s = self.value_as(&args[0], t);
        if args.len() == 1 {
            self.move_n(d, s, 1);
            return;
        }
        if spread {
            let other_ty = self.ty(&args[1]);
            let other = self.value_as(&args[1], t);
            if self.basic(other_ty).is_some_and(Basic::is_string) {
                self.emit(Instr::AppendStr { d, s, other });
            } else {
                let ty = self.ty_index(elem);
                self.emit(Instr::AppendSlice { d, s, other, ty });
            }
            return;
        }
        let ty = self.ty_index(elem);
        let values = &args[1..];
        let layout = self.layout(elem);
        if layout.in_memory || values.len() > 32 || values.len() * usize::from(layout.slots()) > 256 {
            let other = self.reference();
            self.pack(elem, values, other);
            self.emit(Instr::AppendSlice { d, s, other, ty });
            return;
        }
        if let [only] = values {
            let v = self.value_as(only, elem);
            return self.append_values(d, s, v, 1, elem, flag);
        }
        let kinds: Vec<SlotKind> = values.iter().flat_map(|_| layout.kinds.iter().copied()).collect();
        let v = self.alloc(&kinds);
        for (i, x) in values.iter().enumerate() {
            self.expr_as_to(x, elem, v + i as Slot * layout.slots());
        }
        self.append_values(d, s, v, values.len() as u8, elem, flag);
    }

    /// Appends values in slots; the first time, to a slice without capacity whose elements stay in the frame, there is
    /// room for 32 bytes of them.
    fn append_values(&mut self, d: Slot, s: Slot, v: Slot, n: u8, elem: TypeId, flag: Option<Slot>) {
        let ty = self.ty_index(elem);
        let room = super::escape::buffer_len(self.types, elem);
        let Some(flag) = flag.filter(|_| i32::from(n) <= room) else {
            return self.emit(Instr::Append { d, s, v, n, ty });
        };
        let (grow, done) = (self.label(), self.label());
        let m = self.mark();
        let size = self.alloc(&[SlotKind::Int; 2]);
        let fresh = self.reference();
        self.emit(Instr::If { s: flag, t: grow.0 });
        self.emit(Instr::CapSlice { d: size, s });
        self.jump_imm(BinaryOp::Ne, size, 0, grow.0);
        self.emit(Instr::Int { d: flag, imm: 1 });
        self.emit(Instr::Int { d: size + 1, imm: room });
        self.emit(Instr::MakeSlice { d: fresh, len: size, cap: size + 1, ty });
        self.emit(Instr::Append { d, s: fresh, v, n, ty });
        self.jump(done);
        self.bind(grow);
        self.emit(Instr::Append { d, s, v, n, ty });
        self.bind(done);
        self.release(m);
    }

    fn length(&mut self, b: Builtin, x: &Expr, d: Slot) {
        let t = self.ty(x);
        let shape = self.under(t);
        let array = match &*shape {
            Type::Pointer(a) => *a,
            _ => t,
        };
        if let Type::Array { len, .. } = &*self.under(array) {
            // Were it only a variable, the length would be a constant (or the type a type parameter).
            if x.unparen().as_ident().is_none() {
                self.value(x);
            }
            self.int_const(d, *len as i64);
            return;
        }
        let s = self.value(x);
        self.emit(match (&*shape, b) {
            (Type::Basic(_), _) => Instr::LenStr { d, s },
            (Type::Map { .. }, _) => Instr::LenMap { d, m: s },
            (Type::Chan { .. }, Builtin::Len) => Instr::LenChan { d, c: s },
            (Type::Chan { .. }, _) => Instr::CapChan { d, c: s },
            (_, Builtin::Len) => Instr::LenSlice { d, s },
            _ => Instr::CapSlice { d, s },
        });
    }

    fn make(&mut self, args: &[Expr], t: TypeId, d: Slot) {
        let size = |b: &mut Self, i: usize| -> Option<Slot> {
            let a = args.get(i)?;
            if let Some(v) = b.const_value(a) {
                let s = b.int();
                b.const_to(&v, TypeId::INT, s);
                return Some(s);
            }
            Some(b.value(a))
        };
        match &*self.under(t) {
            Type::Slice(elem) => {
                let Some(len) = size(self, 1) else { return };
                let cap = size(self, 2).unwrap_or(len);
                let ty = self.ty_index(*elem);
                self.emit(Instr::MakeSlice { d, len, cap, ty });
            }
            Type::Map { .. } => {
                let hint = match size(self, 1) {
                    Some(s) => s,
                    None => {
                        let s = self.int();
                        self.zero(s, 1);
                        s
                    }
                };
                let ty = self.ty_index(t);
                self.emit(Instr::MakeMap { d, hint, ty });
            }
            Type::Chan { .. } => {
                let n = match size(self, 1) {
                    Some(s) => s,
                    None => {
                        let s = self.int();
                        self.zero(s, 1);
                        s
                    }
                };
                let ty = self.ty_index(t);
                self.emit(Instr::MakeChan { d, n, ty });
            }
            _ => {}
        }
    }

    /// `new(T)`, `new(value)`
    fn new_object(&mut self, args: &[Expr], t: TypeId, d: Slot) {
        let Type::Pointer(elem) = *self.under(t) else { return };
        let ty = self.ty_index(elem);
        let a = self.reference();
        if self.unit.facts.expr(args[0].id).mode == Mode::Type {
            self.emit(Instr::New { d, ty });
            return;
        }
        let s = self.alloc_ty(elem);
        match self.const_value(&args[0]) {
            Some(v) => self.const_to(&v, elem, s),
            None => self.expr_as_to(&args[0], elem, s),
        }
        self.emit(Instr::New { d: a, ty });
        self.store(&Place::Mem { a, off: 0, sure: true }, elem, s);
        self.move_n(d, a, 1);
    }

    fn min_max(&mut self, b: Builtin, args: &[Expr], t: TypeId, d: Slot) {
        let Some(basic) = self.basic(t) else { return };
        let acc = self.alloc_ty(t);
        for (i, a) in args.iter().enumerate() {
            let m = self.mark();
            let s = match self.const_value(a) {
                Some(v) => {
                    let s = self.alloc_ty(t);
                    self.const_to(&v, t, s);
                    s
                }
                None => self.value(a),
            };
            if i == 0 {
                self.move_n(acc, s, 1);
            } else if basic.is_float() {
                self.emit(if b == Builtin::Min {
                    Instr::MinF { d: acc, a: acc, b: s }
                } else {
                    Instr::MaxF { d: acc, a: acc, b: s }
                });
            } else {
                // Keep what is there if it is on the right side of the new one.
                let keep = self.label();
                let (x, y) = if b == Builtin::Min { (acc, s) } else { (s, acc) };
                if basic.is_string() {
                    let c = self.int();
                    self.emit(Instr::CmpStr { d: c, a: x, b: y, cmp: Cmp::Le });
                    self.emit(Instr::If { s: c, t: keep.0 });
                } else if basic.is_unsigned() {
                    self.emit(Instr::JumpU { a: x, b: y, cmp: Cmp::Le, t: keep.0 });
                } else {
                    self.emit(Instr::JumpI { a: x, b: y, cmp: Cmp::Le, t: keep.0 });
                }
                self.move_n(acc, s, 1);
                self.bind(keep);
            }
            self.release(m);
        }
        self.move_n(d, acc, 1);
    }
}
