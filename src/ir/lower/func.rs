//! Whole functions: parameters, results, the way out; declared ones and literals.
use super::analysis::{Analysis, Analyzer, FuncInfo};
use super::assign::Effect;
use super::build::{Builder, Label, Var};
use super::call::{CallKind, Receiver, Sig, Target};
use super::place::Place;
use super::range_func::RangeBody;
use super::{Body, FuncKey, Lowering};
use crate::ir::function::{FuncId, SlotKind};
use crate::ir::instr::{Instr, Slot};
use crate::source::Span;
use crate::syntax::ast::*;
use crate::types::fast::FastMap;
use crate::types::{EntityId, EntityKind, Type, TypeId, Types};
use std::sync::Arc;

/// A statement that `break` or `continue` can name.
pub(crate) struct JumpTarget {
    pub stmt: NodeId,
    /// The labelled statement around it.
    pub label: Option<NodeId>,
    pub brk: Label,
    pub cont: Option<Label>,
}

/// A result and where it is kept until the function returns.
#[derive(Clone, Copy)]
pub(crate) struct ResultVar {
    pub ty: TypeId,
    pub slot: Slot,
    pub var: Var,
    /// None if it has no name.
    pub entity: EntityId,
}

impl ResultVar {
    fn is_named(&self) -> bool {
        !self.entity.is_none()
    }
}

/// What the builder knows about the function's tree.
#[derive(Default)]
pub(crate) struct Scope {
    pub analysis: Arc<Analysis>,
    /// Memory of `order`.
    pub flags: FastMap<NodeId, u8>,
    pub hoisted: FastMap<NodeId, Slot>,
    /// Operands of places are copied: the statement assigns variables before it uses the places.
    pub stable: bool,
    pub targets: Vec<JumpTarget>,
    pub gotos: FastMap<NodeId, Label>,
    /// The labelled statement whose inner statement comes next.
    pub label: Option<NodeId>,
    /// By slice: the flag that its place in the frame is taken.
    pub buffers: FastMap<EntityId, Slot>,
    /// The slice that the append which comes next is assigned to.
    pub append_to: Option<EntityId>,
    /// Where `fallthrough` goes.
    pub fallthrough: Option<Label>,
    pub results: Vec<ResultVar>,
    /// Where returns go that have something left to do.
    pub epilogue: Option<Label>,
    pub defers: bool,
    /// Names of literals inside continue this name.
    pub literal: bool,
    /// This is the body of a range over a function.
    pub range: Option<RangeBody>,
    /// Of a function with ranges over functions: the box that tells how a body was left.
    pub exits: super::range_func::Exits,
    /// Codes that this body (or one inside it) leaves with.
    pub exits_used: Vec<usize>,
}

/// Literals that capture more words than this get a closure although they are called where they stand.
const MAX_LIFTED: usize = 16;
/// Words of arguments that the machine keeps for a deferred call without memory of their own.
const DEFERRED: usize = 2;

/// A variable that a literal captures: its type, and where it is in the function around.
pub(crate) type Captured = (EntityId, TypeId, Var);

/// The head of a function.
#[derive(Default)]
pub(crate) struct Head {
    /// Variables of the function around that are passed to a literal, before everything else.
    pub captured: Vec<Captured>,
    pub recv: Option<(EntityId, TypeId)>,
    pub params: Vec<(EntityId, TypeId)>,
    pub results: Vec<(EntityId, TypeId)>,
}

impl Lowering {
    pub(crate) fn lower_key(&mut self, types: &mut Types, key: FuncKey, id: FuncId) {
        match key {
            FuncKey::Decl { entity, targs } => {
                if matches!(&types.entity(entity).kind, EntityKind::Func(f) if f.native) {
                    return self.native_thunk(types, entity, id);
                }
                if let Some(body) = self.body(types, entity) {
                    self.lower_decl(types, &body, Some(entity), &targs, id);
                } else {
                    let span = types.entity(entity).span;
                    let message = format!("gopark does not have a body for {}", types.entity(entity).name);
                    self.diagnostics.push(crate::diagnostics::Diagnostic::new(
                        crate::diagnostics::Code::Unsupported,
                        span,
                        message,
                    ));
                }
            }
            FuncKey::Method { recv, name, package, form, targs } => {
                self.lower_wrapper(types, recv, &name, package, form, &targs, id);
            }
            FuncKey::PackageInit(package) => self.lower_package_init(types, package, id),
            FuncKey::PanicRange => self.lower_panic_range(types, id),
            FuncKey::RunDeferred => self.lower_run_deferred(types, id),
        }
    }

    /// The name that tracebacks show: `main.f`, `main.(*T).m`, `main.Map[...]`.
    pub(crate) fn function_name(&self, types: &Types, entity: EntityId, generic: bool) -> String {
        let e = types.entity(entity);
        let path = self.package_path(types, e.package);
        let dots = if generic { "[...]" } else { "" };
        match &e.kind {
            EntityKind::Func(f) => match &f.recv {
                Some(r) => {
                    let base = &types.entity(r.base).name;
                    if r.pointer {
                        format!("{path}.(*{base}{dots}).{}", e.name)
                    } else {
                        format!("{path}.{base}{dots}.{}", e.name)
                    }
                }
                None => format!("{path}.{}{dots}", e.name),
            },
            _ => format!("{path}.{}", e.name),
        }
    }

    /// Lowers a declared function for these type arguments.
    pub(crate) fn lower_decl(
        &mut self,
        types: &mut Types,
        body: &Body,
        entity: Option<EntityId>,
        targs: &[TypeId],
        id: FuncId,
    ) {
        let Some((node, decl)) = body.decl() else { return };
        let Some(block) = &decl.body else { return };
        let Some(facts) = body.unit.facts.funcs.get(&node) else { return };
        let mut map = FastMap::default();
        let mut recv_ty = None;
        let mut name = format!("{}.{}", self.package_path(types, body.unit.package), decl.name.name);
        if let Some(entity) = entity
            && let EntityKind::Func(f) = &types.entity(entity).kind
        {
            name = self.function_name(types, entity, !targs.is_empty());
            recv_ty = f.recv.as_ref().map(|r| r.ty);
            if !targs.is_empty() {
                let mut tparams = f.recv.as_ref().map_or(Vec::new(), |r| r.tparams.to_vec());
                if let Type::Signature(s) = types.get(f.sig) {
                    tparams.extend(&s.tparams);
                }
                map = types.type_map(&tparams, targs);
            }
        }
        let recv_ty = recv_ty.map(|t| {
            let t = types.canon(t);
            types.complete();
            types.subst(t, &map)
        });
        let sig = types.canon(facts.sig);
        types.complete();
        let sig = types.subst(sig, &map);
        let (params, results) = signature(types, sig);
        let head = Head {
            captured: Vec::new(),
            recv: recv_ty.map(|t| (facts.recv.unwrap_or(EntityId::NONE), t)),
            params: zip(&facts.params, &params),
            results: zip(&facts.results, &results),
        };
        let mut analyzer = Analyzer::new(&body.unit, types, &map);
        for e in facts.recv.iter().chain(&facts.params) {
            analyzer.define(*e);
        }
        for &e in facts.results.iter().filter(|e| !e.is_none()) {
            analyzer.define_result(e);
        }
        analyzer.block(block);
        let mut analysis = analyzer.finish();
        if analysis.appends && body.unit.file.mode != crate::syntax::Mode::Stub {
            let params: Vec<EntityId> = facts.recv.iter().chain(&facts.params).copied().collect();
            analysis.add_buffers(self.frame_slices(types, &body.unit, &mut block.stmts.iter(), &params));
        }
        let analysis = Arc::new(analysis);
        let span = decl.name.span;
        let mut b = Builder::new(self, types, body.unit.clone(), Arc::new(map), name, span);
        b.scope.analysis = analysis;
        b.function(&head, Analysis::ROOT, block);
        b.finish(id);
    }

    /// A native as a function: its frame is the native's window.
    fn native_thunk(&mut self, types: &mut Types, entity: EntityId, id: FuncId) {
        let native = self.native(types, entity);
        let decl = self.program.native(native).clone();
        let name = self.function_name(types, entity, false);
        let unit = super::cell::empty_unit();
        let span = types.entity(entity).span;
        let mut b = Builder::new(self, types, unit, Arc::default(), name, span);
        b.results = decl.results.len() as u16;
        b.params = decl.params.len() as u16;
        b.alloc(&decl.results);
        b.alloc(&decl.params);
        let (r, p) = (b.results, b.params);
        b.emit_call(Instr::CallNative { n: native.0, base: 0 }, r, p);
        b.emit(Instr::Ret);
        b.finish(id);
    }
}

/// Parameter and result types of a canonical function type.
pub(crate) fn signature(types: &Types, sig: TypeId) -> (Vec<TypeId>, Vec<TypeId>) {
    match types.get(types.underlying(sig)) {
        Type::Signature(s) => (s.param_types().collect(), s.result_types().collect()),
        _ => (Vec::new(), Vec::new()),
    }
}

fn zip(entities: &[EntityId], tys: &[TypeId]) -> Vec<(EntityId, TypeId)> {
    tys.iter().enumerate().map(|(i, &t)| (entities.get(i).copied().unwrap_or(EntityId::NONE), t)).collect()
}

impl Builder<'_> {
    pub(crate) fn info(&self, node: NodeId) -> Option<&FuncInfo> {
        self.scope.analysis.info(node)
    }

    /// Whether a local variable of this type lives in memory although nothing needs its address.
    pub(crate) fn wants_memory(&mut self, t: TypeId) -> bool {
        let layout = self.layout(t);
        layout.in_memory || layout.words > 64 || (layout.has_array && layout.words > 16)
    }

    /// Lowers a function: lays out results and parameters, then the body.
    pub(crate) fn function(&mut self, head: &Head, node: NodeId, body: &Block) {
        let (defers, range_returns) = match self.info(node) {
            Some(i) => (i.defers, i.range_returns),
            None => (false, false),
        };
        self.begin(head, defers, range_returns);
        self.exits_begin(node);
        self.buffers_begin(node);
        self.block(body);
        self.end(body.span.at(body.rbrace));
    }

    /// Slots of results and parameters, boxes for those that need them.
    pub(crate) fn begin(&mut self, head: &Head, defers: bool, box_results: bool) {
        self.scope.defers = defers;
        let mut slots = Vec::new();
        for &(_, t) in &head.results {
            slots.push(self.alloc_ty(t));
        }
        let kinds = self.kinds_of(&head.results.iter().map(|r| r.1).collect::<Vec<_>>());
        self.results = kinds.len() as u16;
        let captured = self.captured_kinds(&head.captured);
        let first = self.alloc(&captured);
        let inputs: Vec<(EntityId, TypeId)> = head.recv.iter().chain(&head.params).copied().collect();
        let mut param_slots = Vec::new();
        for &(_, t) in &inputs {
            param_slots.push(self.alloc_ty(t));
        }
        let params = self.kinds_of(&inputs.iter().map(|r| r.1).collect::<Vec<_>>());
        self.params = (captured.len() + params.len()) as u16;
        self.captured_at(&head.captured, first);
        for (&(e, t), &s) in inputs.iter().zip(&param_slots) {
            if !e.is_none() {
                let var = self.param(e, t, s);
                self.vars.insert(e, var);
            }
        }
        for (&(e, t), &slot) in head.results.iter().zip(&slots) {
            let named = !e.is_none();
            let boxed =
                box_results || (named && (self.scope.analysis.boxed.contains(&e) || self.wants_memory(t)));
            let var = if boxed {
                let a = self.reference();
                let ty = self.ty_index(t);
                self.emit(Instr::New { d: a, ty });
                Var::Box(a)
            } else {
                if named || defers {
                    self.zero_value(slot, t);
                }
                Var::Slot(slot)
            };
            if named {
                self.vars.insert(e, var);
            }
            self.scope.results.push(ResultVar { ty: t, slot, var, entity: e });
        }
        if defers || self.scope.results.iter().any(|r| matches!(r.var, Var::Box(_))) {
            let epilogue = self.label();
            self.scope.epilogue = Some(epilogue);
            if defers {
                self.recover_label = Some(epilogue);
            }
        }
    }

    /// A flag for each slice whose first append goes to the frame: whether that has happened.
    pub(crate) fn buffers_begin(&mut self, node: NodeId) {
        for v in self.info(node).map(|i| i.buffers.clone()).unwrap_or_default() {
            let t = self.var_type(v);
            if let Type::Slice(elem) = &*self.under(t)
                && super::escape::buffer_len(self.types, *elem) > 1
            {
                let flag = self.int();
                self.zero(flag, 1);
                self.scope.buffers.insert(v, flag);
            }
        }
    }

    fn param(&mut self, e: EntityId, t: TypeId, s: Slot) -> Var {
        let boxed = self.scope.analysis.boxed.contains(&e);
        let in_memory = self.layout(t).in_memory;
        if in_memory && !boxed && !self.scope.analysis.assigned.contains(&e) {
            return Var::Box(s);
        }
        if !boxed && !in_memory {
            return Var::Slot(s);
        }
        let a = self.reference();
        let ty = self.ty_index(t);
        self.emit(Instr::New { d: a, ty });
        self.store_mem(a, 0, s, t);
        Var::Box(a)
    }

    /// The way out of the function, at the end of its text.
    pub(crate) fn end(&mut self, at: Span) {
        self.span = at;
        if self.reachable {
            // A function with results ends in a terminating statement: this is the end of one without, or of code
            // that cannot be reached.
            if self.scope.results.is_empty() || self.scope.results.iter().all(ResultVar::is_named) {
                self.leave();
            } else {
                self.emit(Instr::Unreachable);
            }
        }
        let Some(epilogue) = self.scope.epilogue else { return };
        if self.scope.defers {
            self.bind_loop(epilogue);
            self.emit(Instr::RunDefers);
        } else {
            self.bind(epilogue);
        }
        for r in self.scope.results.clone() {
            if let Var::Box(a) = r.var {
                self.load_mem(r.slot, a, 0, r.ty);
            }
        }
        self.emit(Instr::Ret);
    }

    /// Leaves the function; the results are in their variables.
    pub(crate) fn leave(&mut self) {
        match self.scope.epilogue {
            Some(l) => self.jump(l),
            None => self.emit(Instr::Ret),
        }
    }

    pub(crate) fn return_stmt(&mut self, values: &[Expr]) {
        if self.scope.range.is_some() {
            return self.range_return(values);
        }
        self.set_results(values);
        self.leave();
    }

    /// Stores the values of a return statement in the result variables.
    pub(crate) fn set_results(&mut self, values: &[Expr]) {
        let results = self.scope.results.clone();
        if values.is_empty() || results.is_empty() {
            return;
        }
        let m = self.mark();
        if values.len() == 1 && results.len() > 1 {
            let got = self.tuple(&values[0]);
            for (r, (s, from)) in results.iter().zip(got) {
                let place = self.var_place(r.var);
                let n = self.mark();
                let v = self.alloc_ty(r.ty);
                self.convert_slots(v, s, from, r.ty);
                self.store(&place, r.ty, v);
                self.release(n);
            }
            self.release(m);
            return;
        }
        let operands: Vec<&Expr> = values.iter().collect();
        let direct =
            results.iter().all(|r| matches!(r.var, Var::Slot(_)) && !r.is_named()) && !self.scope.defers;
        if direct {
            self.in_order(&operands);
            for (v, r) in values.iter().zip(&results) {
                self.expr_as_to(v, r.ty, r.slot);
            }
        } else {
            let effects: Vec<Effect> = results
                .iter()
                .map(|r| match r.var {
                    _ if self.scope.defers => Effect::Result,
                    Var::Slot(_) if !r.is_named() => Effect::Nothing,
                    Var::Slot(_) => Effect::Variable(r.entity),
                    _ => Effect::Memory,
                })
                .collect();
            let early = self.in_phases(&operands, values, &effects);
            let targets: Vec<(Place, TypeId)> =
                results.iter().map(|r| (self.var_place(r.var), r.ty)).collect();
            if let ([value], [(place, ty)]) = (values, &targets[..]) {
                let s = self.value_as(value, *ty);
                self.store(place, *ty, s);
            } else {
                self.store_in_phases(values, &targets, &early);
            }
        }
        self.release(m);
    }

    // --- Literals ---------------------------------------------------------------------------------------------------

    /// The name of the next literal inside this function.
    pub(crate) fn literal_name(&mut self) -> String {
        self.literals += 1;
        if self.scope.literal {
            format!("{}.{}", self.name, self.literals)
        } else {
            format!("{}.func{}", self.name, self.literals)
        }
    }

    /// Lowers a function literal that captures these variables. If it is `lifted` they are its first parameters: it is
    /// called here and nowhere else, and needs no closure.
    fn literal_function(&mut self, e: &Expr, body: &Block, captured: &[Captured], lifted: bool) -> FuncId {
        let f = self.lw.anonymous();
        let name = self.literal_name();
        let unit = self.unit.clone();
        let Some(facts) = unit.facts.funcs.get(&e.id) else { return f };
        let sig = self.ty(e);
        let (params, results) = signature(self.types, sig);
        let head = Head {
            captured: if lifted { captured.to_vec() } else { Vec::new() },
            recv: None,
            params: zip(&facts.params, &params),
            results: zip(&facts.results, &results),
        };
        let mut b = Builder::new(self.lw, self.types, unit.clone(), self.map.clone(), name, e.span);
        b.scope.analysis = self.scope.analysis.clone();
        b.scope.literal = true;
        let (defers, range_returns) = match b.info(e.id) {
            Some(i) => (i.defers, i.range_returns),
            None => (false, false),
        };
        b.begin(&head, defers, range_returns);
        if !lifted {
            b.bring_captures(captured);
        }
        b.exits_begin(e.id);
        b.buffers_begin(e.id);
        b.block(body);
        b.end(body.span.at(body.rbrace));
        b.finish(f);
        f
    }

    /// A literal that is called where it stands: the function, and either what is passed to it before the arguments, or
    /// its closure.
    pub(crate) fn called_literal(
        &mut self,
        kind: CallKind,
        e: &Expr,
        body: &Block,
        sig: &Sig,
    ) -> (Target, Receiver) {
        let captured = self.captures(e.id);
        let words = self.captured_kinds(&captured).len();
        // The record of a deferred call has room for so many; more are better off in a closure.
        let most = if kind == CallKind::Defer {
            DEFERRED.saturating_sub(self.kinds_of(&sig.params).len())
        } else {
            MAX_LIFTED
        };
        let f = self.literal_function(e, body, &captured, words <= most);
        if words <= most {
            return (Target::Func(f), Receiver::Captured(captured));
        }
        let d = self.reference();
        self.make_closure_of(d, f, &captured, &[]);
        (Target::Closure(d), Receiver::None)
    }

    /// What a literal or the body of a range over a function captures.
    pub(crate) fn captures(&mut self, node: NodeId) -> Vec<Captured> {
        let captures = self.info(node).map(|i| i.captures.clone()).unwrap_or_default();
        self.captured_vars(&captures)
    }

    /// The captured variables with their types and whether they are boxes.
    pub(crate) fn captured_vars(&mut self, captures: &[EntityId]) -> Vec<Captured> {
        let mut out = Vec::with_capacity(captures.len());
        for &c in captures {
            let t = self.types.type_of(c);
            let t = self.subst(t);
            if let Some(v) = self.var(c) {
                out.push((c, t, v));
            }
        }
        out
    }

    /// How many words of a variable are captured.
    fn captured_words(&mut self, t: TypeId, outer: Var) -> u16 {
        match outer {
            Var::Global(_) => 0,
            Var::Box(_) => 1,
            Var::Slot(_) => self.slots(t),
        }
    }

    /// The kinds of all captured words.
    pub(crate) fn captured_kinds(&mut self, captured: &[Captured]) -> Vec<SlotKind> {
        let mut kinds = Vec::new();
        for &(_, t, outer) in captured {
            match outer {
                Var::Global(_) => {}
                Var::Box(_) => kinds.push(SlotKind::Ref),
                Var::Slot(_) => kinds.extend_from_slice(&self.layout(t).kinds),
            }
        }
        kinds
    }

    /// Copies captured words to slots from `at` on; the slot behind them.
    pub(crate) fn captured_to(&mut self, captured: &[Captured], mut at: Slot) -> Slot {
        for &(_, t, outer) in captured {
            let n = self.captured_words(t, outer);
            if let Var::Box(s) | Var::Slot(s) = outer {
                self.move_n(at, s, n);
            }
            at += n;
        }
        at
    }

    /// The captured variables of a literal are here in the slots from `at` on.
    fn captured_at(&mut self, captured: &[Captured], mut at: Slot) {
        for &(e, t, outer) in captured {
            let var = match outer {
                Var::Global(g) => Var::Global(g),
                Var::Box(_) => Var::Box(at),
                Var::Slot(_) => Var::Slot(at),
            };
            at += self.captured_words(t, outer);
            self.vars.insert(e, var);
        }
    }

    /// Copies captured words from the closure to slots at the start of a literal. Returns the number of the next word.
    pub(crate) fn bring_captures(&mut self, captured: &[Captured]) -> u16 {
        let kinds = self.captured_kinds(captured);
        let s = self.alloc(&kinds);
        self.captured_at(captured, s);
        let n = kinds.len() as u16;
        for i in 0..n {
            self.emit(Instr::Capture { d: s + i, i });
        }
        self.capture_kinds.extend(kinds);
        n
    }

    /// d = closure of `f` over these variables of this function, with further references after them.
    pub(crate) fn make_closure_of(&mut self, d: Slot, f: FuncId, captured: &[Captured], more: &[Slot]) {
        let m = self.mark();
        let mut kinds = self.captured_kinds(captured);
        kinds.extend(more.iter().map(|_| SlotKind::Ref));
        let s = self.alloc(&kinds);
        let after = self.captured_to(captured, s);
        for (at, &x) in (after..).zip(more) {
            self.move_n(at, x, 1);
        }
        self.emit(Instr::Closure { d, s, n: kinds.len() as u16, f: f.0 });
        self.release(m);
    }

    /// d = the closure of a literal.
    pub(crate) fn literal(&mut self, e: &Expr, body: &Block, d: Slot) {
        let captured = self.captures(e.id);
        let f = self.literal_function(e, body, &captured, false);
        self.make_closure_of(d, f, &captured, &[]);
    }
}
