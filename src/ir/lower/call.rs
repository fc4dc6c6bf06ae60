//! Calls: of functions, methods, closures, natives; as expressions, and by `go` and `defer`.
//!
//! A call's window lies above everything that is in use; receiver and arguments are evaluated into it.
use super::build::Builder;
use super::func::Captured;
use super::place::Place;
use super::{Callee, FuncKey, RecvForm};
use crate::ir::function::{FuncId, MethodId, NativeId, SlotKind};
use crate::ir::instr::{BitFn, FloatFn, Instr, Slot};
use crate::syntax::ast::*;
use crate::types::{EntityId, EntityKind, Found, Lookup, Mode, Name, Selection, SelectionKind, Type, TypeId};

/// What is called.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Target {
    Func(FuncId),
    Native { native: NativeId, entity: EntityId },
    Closure(Slot),
    Iface { r: Slot, method: MethodId },
}

/// How a call starts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum CallKind {
    Call,
    Go,
    Defer,
}

/// A receiver that is passed as the first argument.
pub(crate) enum Receiver {
    None,
    /// The machine puts it there.
    Iface,
    /// The value of this type at a place.
    Value(Place, TypeId),
    /// The address of a place.
    Address(Place),
    /// A word that is there already.
    Word(Slot),
    /// What a literal captures.
    Captured(Vec<Captured>),
}

/// A function type, taken apart.
#[derive(Clone)]
pub(crate) struct Sig {
    pub params: Vec<TypeId>,
    pub results: Vec<TypeId>,
    pub variadic: bool,
}

/// A method, found in a concrete type.
pub(crate) enum MethodRef {
    Static { entity: EntityId, targs: Vec<TypeId>, pointer: bool, path: Vec<u32> },
    Iface { method: MethodId, path: Vec<u32> },
}

impl Builder<'_> {
    pub(crate) fn sig(&mut self, t: TypeId) -> Sig {
        match &*self.under(t) {
            Type::Signature(s) => Sig {
                params: s.params.iter().map(|p| p.ty).collect(),
                results: s.results.iter().map(|p| p.ty).collect(),
                variadic: s.variadic,
            },
            _ => Sig { params: Vec::new(), results: Vec::new(), variadic: false },
        }
    }

    pub(crate) fn kinds_of(&mut self, tys: &[TypeId]) -> Vec<SlotKind> {
        let mut kinds = Vec::new();
        for &t in tys {
            kinds.extend_from_slice(&self.layout(t).kinds);
        }
        kinds
    }

    /// The package whose unexported names a selector can mean.
    pub(crate) fn method_package(&self, s: &Selection, sel: &Ident) -> EntityId {
        if crate::types::entity::is_exported(&sel.name) {
            return EntityId::NONE;
        }
        if s.entity.is_none() { self.unit.package } else { self.types.entity(s.entity).package }
    }

    /// The method of this name that values of type `t` have.
    pub(crate) fn find_method(
        &mut self,
        t: TypeId,
        name: &Name,
        package: EntityId,
        own: &[TypeId],
    ) -> Option<MethodRef> {
        match self.types.lookup(t, name, package, false) {
            Lookup::Found { found: Found::Method { entity, targs, pointer_recv }, path, .. } => {
                let targs = targs.iter().chain(own).map(|&a| self.types.canon(a)).collect();
                self.types.complete();
                Some(MethodRef::Static { entity, targs, pointer: pointer_recv, path })
            }
            Lookup::Found { found: Found::InterfaceMethod { method, .. }, path, .. } => {
                let method = self.lw.method_id(self.types, &method.name, method.package);
                Some(MethodRef::Iface { method, path })
            }
            _ => None,
        }
    }

    /// What calls a method whose receiver operand of type `t` is at a place (if `t` is a pointer, the place is what it
    /// points to, and `word` the pointer).
    pub(crate) fn method_target(
        &mut self,
        place: Place,
        t: TypeId,
        word: Option<Slot>,
        method: &MethodRef,
    ) -> (Target, Receiver) {
        match method {
            MethodRef::Static { entity, targs, pointer, path } => {
                let target = self.static_target(*entity, targs);
                if let (true, true, Some(w)) = (*pointer, path.is_empty(), word) {
                    return (target, Receiver::Word(w));
                }
                let (place, ft) = self.walk(place, t, path);
                let field_pointer = match &*self.under(ft) {
                    Type::Pointer(e) if !path.is_empty() => Some(*e),
                    _ => None,
                };
                let recv = match (*pointer, field_pointer) {
                    (true, Some(_)) => Receiver::Value(place, ft),
                    (true, None) => Receiver::Address(place),
                    (false, Some(e)) => {
                        let a = self.load(&place, ft, None);
                        Receiver::Value(Place::Mem { a, off: 0, sure: false }, e)
                    }
                    (false, None) => Receiver::Value(place, ft),
                };
                (target, recv)
            }
            MethodRef::Iface { method, path } => {
                let (place, ft) = self.walk(place, t, path);
                let r = self.load(&place, ft, None);
                (Target::Iface { r, method: *method }, Receiver::Iface)
            }
        }
    }

    pub(crate) fn static_target(&mut self, entity: EntityId, targs: &[TypeId]) -> Target {
        match self.lw.callee(self.types, entity, targs) {
            Callee::Func(f) => Target::Func(f),
            Callee::Native(native) => Target::Native { native, entity },
        }
    }

    /// Evaluates what stands before the arguments: the function or the receiver's operands.
    fn target(&mut self, kind: CallKind, fun: &Expr) -> (Target, Receiver, Sig) {
        let mut inner = fun.unparen();
        let t = self.fun_type(inner);
        let sig = self.sig(t);
        if let Some(method) = self.generic_method(inner) {
            inner = method;
        }
        match &inner.kind {
            ExprKind::Ident(_) => {
                if let Some(f) = self.unit.facts.entity(inner.id)
                    && matches!(self.types.entity(f).kind, EntityKind::Func(_))
                {
                    let targs = self.instance(inner.id);
                    return (self.static_target(f, &targs), Receiver::None, sig);
                }
            }
            ExprKind::Index { x, indices, .. } if self.unit.facts.expr(indices[0].id).mode == Mode::Type => {
                let x = x.unparen();
                let named = match &x.kind {
                    ExprKind::Selector { sel, .. } => {
                        self.unit.facts.selections.get(&x.id).map(|s| (s.entity, sel.id))
                    }
                    _ => self.unit.facts.entity(x.id).map(|f| (f, x.id)),
                };
                if let Some((f, node)) = named
                    && !f.is_none()
                    && matches!(self.types.entity(f).kind, EntityKind::Func(_))
                {
                    let targs = self.instance(node);
                    return (self.static_target(f, &targs), Receiver::None, sig);
                }
            }
            ExprKind::Selector { x, sel } => {
                if let Some(s) = self.unit.facts.selections.get(&inner.id).cloned() {
                    match s.kind {
                        SelectionKind::PackageMember
                            if matches!(self.types.entity(s.entity).kind, EntityKind::Func(_)) =>
                        {
                            let targs = self.instance(sel.id);
                            return (self.static_target(s.entity, &targs), Receiver::None, sig);
                        }
                        SelectionKind::Method | SelectionKind::InterfaceMethod => {
                            if let Some((target, recv)) = self.selected_method(x, sel, &s) {
                                return (target, recv, sig);
                            }
                        }
                        SelectionKind::MethodExpr | SelectionKind::InterfaceMethodExpr => {
                            let recv = self.subst(s.recv);
                            let package = self.method_package(&s, sel);
                            let own = self.instance(sel.id);
                            let f = self.lw.method_function(
                                self.types,
                                recv,
                                &sel.name,
                                package,
                                RecvForm::Value,
                                &own,
                            );
                            return (Target::Func(f), Receiver::None, sig);
                        }
                        _ => {}
                    }
                }
            }
            ExprKind::FuncLit { body, .. } => {
                let (target, recv) = self.called_literal(kind, inner, body, &sig);
                return (target, recv, sig);
            }
            _ => {}
        }
        let f = self.value(fun);
        (Target::Closure(f), Receiver::None, sig)
    }

    /// `x.m` of `x.m[T]`, where m is a method.
    pub(crate) fn generic_method<'e>(&self, e: &'e Expr) -> Option<&'e Expr> {
        let ExprKind::Index { x, .. } = &e.kind else { return None };
        let x = x.unparen();
        let selection = self.unit.facts.selections.get(&x.id)?;
        (matches!(x.kind, ExprKind::Selector { .. })
            && matches!(selection.kind, SelectionKind::Method | SelectionKind::MethodExpr))
        .then_some(x)
    }

    /// The type of a called expression; of a generic function its instance's.
    fn fun_type(&mut self, fun: &Expr) -> TypeId {
        let node = match &fun.kind {
            ExprKind::Selector { sel, .. } => sel.id,
            ExprKind::Index { x, .. } => match &x.unparen().kind {
                ExprKind::Selector { sel, .. } => sel.id,
                _ => x.unparen().id,
            },
            _ => fun.id,
        };
        match self.unit.facts.instances.get(&node).map(|i| i.ty) {
            Some(t) => self.subst(t),
            None => self.ty(fun),
        }
    }

    fn selected_method(&mut self, x: &Expr, sel: &Ident, s: &Selection) -> Option<(Target, Receiver)> {
        let t = self.ty(x);
        let package = self.method_package(s, sel);
        let own = self.instance(sel.id);
        let method = self.find_method(t, &sel.name, package, &own)?;
        let (place, word) = self.receiver_operand(x, t);
        Some(self.method_target(place, t, word, &method))
    }

    /// The place of a receiver operand; if it is a pointer, what it points to, and the pointer.
    fn receiver_operand(&mut self, x: &Expr, t: TypeId) -> (Place, Option<Slot>) {
        match &*self.under(t) {
            Type::Pointer(_) => {
                let a = self.value(x);
                (Place::Mem { a, off: 0, sure: false }, Some(a))
            }
            _ => (self.place(x), None),
        }
    }

    /// d = x.m, bound to its receiver.
    pub(crate) fn method_value(&mut self, x: &Expr, sel: &Ident, s: &Selection, d: Slot) {
        let package = self.method_package(s, sel);
        let t = self.ty(x);
        let own = self.instance(sel.id);
        let Some(method) = self.find_method(t, &sel.name, package, &own) else { return };
        let (place, word) = self.receiver_operand(x, t);
        let (target, recv) = self.method_target(place, t, word, &method);
        // The receiver's own type: what the bound function takes out of its closure.
        let (bound, slot) = match (target, recv) {
            (Target::Iface { r, .. }, _) => {
                self.emit(Instr::NilCheck { a: r });
                let (MethodRef::Iface { path, .. } | MethodRef::Static { path, .. }) = &method;
                (self.path_type(t, path), r)
            }
            (_, recv) => {
                let MethodRef::Static { pointer, path, .. } = &method else { return };
                let mut base = self.path_type(t, path);
                if let Type::Pointer(e) = &*self.under(base) {
                    base = *e;
                }
                let ty = if *pointer { self.pointer_to(base) } else { base };
                let s = self.alloc_ty(ty);
                self.receiver_to(&recv, s);
                (ty, s)
            }
        };
        let f = self.lw.method_function(self.types, bound, &sel.name, package, RecvForm::Bound, &own);
        let n = self.slots(bound);
        self.emit(Instr::Closure { d, s: slot, n, f: f.0 });
    }

    /// The type at the end of a path of fields.
    fn path_type(&mut self, t: TypeId, path: &[u32]) -> TypeId {
        let mut t = t;
        for &i in path {
            if let Type::Pointer(e) = &*self.under(t) {
                t = *e;
            }
            t = match &*self.under(t) {
                Type::Struct { fields } => fields[i as usize].ty,
                _ => t,
            };
        }
        t
    }

    /// Puts a receiver into its parameter slots.
    pub(crate) fn receiver_to(&mut self, recv: &Receiver, d: Slot) {
        match recv {
            Receiver::None | Receiver::Iface => {}
            Receiver::Value(place, t) => {
                self.load(place, *t, Some(d));
            }
            Receiver::Address(place) => {
                let m = self.mark();
                let a = self.addr(place);
                self.move_n(d, a, 1);
                self.release(m);
            }
            Receiver::Word(w) => self.move_n(d, *w, 1),
            Receiver::Captured(captured) => {
                self.captured_to(captured, d);
            }
        }
    }

    pub(crate) fn receiver_kinds(&mut self, recv: &Receiver) -> Vec<SlotKind> {
        match recv {
            Receiver::None => Vec::new(),
            Receiver::Iface | Receiver::Address(_) | Receiver::Word(_) => vec![SlotKind::Ref],
            Receiver::Value(_, t) => self.layout(*t).kinds.to_vec(),
            Receiver::Captured(captured) => self.captured_kinds(captured),
        }
    }

    /// Emits the call of a window that is laid out.
    pub(crate) fn emit_target(
        &mut self,
        kind: CallKind,
        target: Target,
        base: Slot,
        results: u16,
        params: u16,
    ) {
        let n = params;
        if kind == CallKind::Defer && self.scope.range.is_some() {
            return self.defer_outside(target, base, results, params);
        }
        if let (CallKind::Call, Target::Native { native, .. }) = (kind, &target)
            && let Some(instr) = intrinsic(&self.lw.program.native(*native).name, base)
        {
            return self.emit(instr);
        }
        let instr = match (kind, target) {
            (CallKind::Call, Target::Func(f)) => Instr::Call { f: f.0, base },
            (CallKind::Call, Target::Native { native, .. }) => Instr::CallNative { n: native.0, base },
            (CallKind::Call, Target::Closure(f)) => Instr::CallClosure { f, base },
            (CallKind::Call, Target::Iface { r, method }) => {
                let m = self.method_index(method);
                Instr::CallIface { r, base, recv: base + results, m }
            }
            (CallKind::Go, Target::Closure(f)) => Instr::GoClosure { f, base, n },
            (CallKind::Defer, Target::Closure(f)) => Instr::DeferClosure { f, base, n },
            (CallKind::Go, Target::Iface { r, method }) => {
                let m = self.method_index(method);
                Instr::GoIface { r, base, n, m }
            }
            (CallKind::Defer, Target::Iface { r, method }) => {
                let m = self.method_index(method);
                Instr::DeferIface { r, base, n, m }
            }
            (_, Target::Func(f)) => self.started(kind, f, base, n),
            (_, Target::Native { entity, .. }) => {
                let f = self.lw.function(FuncKey::Decl { entity, targs: Box::new([]) });
                self.started(kind, f, base, n)
            }
        };
        self.emit_call(instr, results, params);
    }

    fn started(&mut self, kind: CallKind, f: FuncId, base: Slot, n: u16) -> Instr {
        if kind == CallKind::Go { Instr::Go { f: f.0, base, n } } else { Instr::Defer { f: f.0, base, n } }
    }

    /// Evaluates a call (no builtin, no conversion). Its results lie from the returned slot on; everything above them
    /// is free again.
    fn call_window(
        &mut self,
        kind: CallKind,
        fun: &Expr,
        args: &[Expr],
        spread: bool,
    ) -> (Slot, Vec<TypeId>) {
        let mut operands = vec![fun];
        operands.extend(args);
        let t = self.fun_type(fun.unparen());
        let sig = self.sig(t);
        self.note_boxed(&sig, args, spread);
        self.in_order(&operands);
        let (target, recv, sig) = self.target(kind, fun);
        let results = self.kinds_of(&sig.results);
        let mut params = self.receiver_kinds(&recv);
        let first = params.len() as Slot;
        params.extend(self.kinds_of(&sig.params));
        let (r, p) = (results.len() as u16, params.len() as u16);
        let base = self.window(&results, &params);
        self.receiver_to(&recv, base + r);
        self.arguments(&sig, args, spread, base + r + first);
        self.emit_target(kind, target, base, r, p);
        self.keep_results(base, r);
        (base, sig.results)
    }

    /// Evaluates arguments to the parameter slots from `d` on.
    fn arguments(&mut self, sig: &Sig, args: &[Expr], spread: bool, d: Slot) {
        let m = self.mark();
        if let [only] = args
            && sig.params.len() + usize::from(sig.variadic) > 1
            && matches!(self.types.get(self.unit.facts.type_of(only.id)), Type::Tuple(_))
        {
            let values = self.tuple(only);
            self.pass_values(sig, &values, d);
            self.release(m);
            return;
        }
        let fixed = sig.params.len() - usize::from(sig.variadic && !spread);
        let mut at = d;
        for (a, &t) in args.iter().zip(&sig.params[..fixed]) {
            self.expr_as_to(a, t, at);
            self.release(m);
            at += self.slots(t);
        }
        if fixed < sig.params.len()
            && let Type::Slice(elem) = *self.under(sig.params[fixed])
        {
            self.pack(elem, &args[fixed.min(args.len())..], at);
        }
        self.release(m);
    }

    /// Passes values that are in slots.
    fn pass_values(&mut self, sig: &Sig, values: &[(Slot, TypeId)], d: Slot) {
        let fixed = sig.params.len() - usize::from(sig.variadic);
        let mut at = d;
        for (&(s, from), &to) in values.iter().zip(&sig.params[..fixed]) {
            self.convert_slots(at, s, from, to);
            at += self.slots(to);
        }
        if fixed < sig.params.len()
            && let Type::Slice(elem) = *self.under(sig.params[fixed])
        {
            self.pack_values(elem, &values[fixed.min(values.len())..], at);
        }
    }

    /// d = []elem{values...}; nil if there are none.
    pub(crate) fn pack(&mut self, elem: TypeId, values: &[Expr], d: Slot) {
        if values.is_empty() {
            self.zero(d, 1);
            return;
        }
        let m = self.mark();
        let array = self.array_of(values.len() as u64, elem);
        let size = self.layout(elem).size;
        let a = self.reference();
        let ty = self.ty_index(array);
        self.emit(Instr::New { d: a, ty });
        for (i, v) in values.iter().enumerate() {
            let n = self.mark();
            let s = self.value_as(v, elem);
            self.store_mem(a, (i as u64 * size) as u32, s, elem);
            self.release(n);
        }
        self.emit(Instr::SliceArray { d, s: a, w: 0, bounds: 0, ty });
        self.release(m);
    }

    /// As [`Builder::pack`], for values in slots.
    pub(crate) fn pack_values(&mut self, elem: TypeId, values: &[(Slot, TypeId)], d: Slot) {
        if values.is_empty() {
            self.zero(d, 1);
            return;
        }
        let m = self.mark();
        let array = self.array_of(values.len() as u64, elem);
        let size = self.layout(elem).size;
        let a = self.reference();
        let ty = self.ty_index(array);
        self.emit(Instr::New { d: a, ty });
        for (i, &(s, from)) in values.iter().enumerate() {
            let n = self.mark();
            let v = self.alloc_ty(elem);
            self.convert_slots(v, s, from, elem);
            self.store_mem(a, (i as u64 * size) as u32, v, elem);
            self.release(n);
        }
        self.emit(Instr::SliceArray { d, s: a, w: 0, bounds: 0, ty });
        self.release(m);
    }

    /// The value of a call, conversion or builtin with one result (or none).
    pub(crate) fn call_value(&mut self, e: &Expr, t: TypeId, dst: Option<Slot>) -> Slot {
        let ExprKind::Call { fun, args, ellipsis, .. } = &e.kind else { return dst.unwrap_or(0) };
        match self.unit.facts.expr(fun.id).mode.clone() {
            Mode::Type => {
                let d = match dst {
                    Some(d) => d,
                    None => self.alloc_ty(t),
                };
                if let Some(a) = args.first() {
                    self.conversion(a, t, d);
                }
                return d;
            }
            Mode::Builtin(b) => return self.builtin(b, args, ellipsis.is_some(), t, dst),
            _ => {}
        }
        let m = self.mark();
        let (base, results) = self.call_window(CallKind::Call, fun, args, ellipsis.is_some());
        match (dst, results.first()) {
            (Some(d), Some(&r)) => {
                self.move_ty(d, base, r);
                self.release(m);
                d
            }
            _ => base,
        }
    }

    /// The results of a call in their slots.
    pub(crate) fn call_results(&mut self, e: &Expr) -> Vec<(Slot, TypeId)> {
        let ExprKind::Call { fun, args, ellipsis, .. } = &e.kind else { return Vec::new() };
        let (base, results) = self.call_window(CallKind::Call, fun, args, ellipsis.is_some());
        let mut at = base;
        let mut out = Vec::with_capacity(results.len());
        for t in results {
            out.push((at, t));
            at += self.slots(t);
        }
        out
    }

    /// A `go` or `defer` statement.
    pub(crate) fn start(&mut self, kind: CallKind, e: &Expr) {
        let e = e.unparen();
        let ExprKind::Call { fun, args, ellipsis, .. } = &e.kind else { return };
        let m = self.mark();
        self.span = e.span;
        match self.unit.facts.expr(fun.id).mode.clone() {
            Mode::Builtin(b) => self.start_builtin(kind, b, e, args),
            Mode::Type => {
                if let Some(a) = args.first() {
                    self.value(a);
                }
            }
            _ => {
                self.call_window(kind, fun, args, ellipsis.is_some());
            }
        }
        self.release(m);
    }
}

/// The instruction that stands for a call of a native, with the one result and the one argument of its window at `base`.
fn intrinsic(name: &str, base: Slot) -> Option<Instr> {
    let (d, s) = (base, base + 1);
    let float = |op| Some(Instr::MathF { d, s, op });
    let bits = |op| Some(Instr::BitsU { d, s, op });
    match name {
        "math.Sqrt" => float(FloatFn::Sqrt),
        "math.Abs" => float(FloatFn::Abs),
        "math.Floor" => float(FloatFn::Floor),
        "math.Ceil" => float(FloatFn::Ceil),
        "math.Trunc" => float(FloatFn::Trunc),
        "math/bits.LeadingZeros64" => bits(BitFn::LeadingZeros),
        "math/bits.TrailingZeros64" => bits(BitFn::TrailingZeros),
        "math/bits.OnesCount64" => bits(BitFn::OnesCount),
        "math/bits.ReverseBytes64" => bits(BitFn::ReverseBytes),
        _ => None,
    }
}
