//! Ranges over functions: the body becomes a function that the iterator calls.
//!
//! Each loop has a box with its state, which the body checks and sets, so that an iterator that goes on when it must
//! not panics as Go's does. A body that leaves for somewhere outside stores a code in a box of the whole function and
//! returns false; after the iterator's call the code tells where to go. A `defer` in a body puts a closure on a list
//! that the enclosing function's own deferred call runs.
use super::build::{Builder, Label, Var};
use super::call::Target;
use super::{FuncKey, Lowering};
use crate::ir::function::{FuncId, SlotKind};
use crate::ir::instr::{Cmp, Instr, MemKind, Slot};
use crate::syntax::ast::*;
use crate::types::fast::FastSet;
use crate::types::{EntityId, TypeId, Types};
use std::sync::Arc;

/// States of a loop.
const DONE: i32 = 0;
const READY: i32 = 1;
const PANIC: i32 = 2;
const EXHAUSTED: i32 = 3;

/// Where a body left for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Exit {
    Return,
    Break(NodeId),
    Continue(NodeId),
    Goto(NodeId),
}

/// Of a function with such loops.
#[derive(Default)]
pub(crate) struct Exits {
    /// The box of the exit code.
    next: Option<Slot>,
    /// The box of the list of deferred closures, in loops that defer.
    list: Option<Slot>,
    /// Code i + 1 means exit i.
    codes: Vec<Exit>,
}

/// What the body of such a loop knows about it.
pub(crate) struct RangeBody {
    stmt: NodeId,
    label: Option<NodeId>,
    /// The box of its state.
    state: Slot,
    /// Labelled statements inside the body.
    labels: FastSet<NodeId>,
}

impl Lowering {
    /// The function that panics about a loop in a wrong state (its parameter).
    pub(crate) fn lower_panic_range(&mut self, types: &mut Types, id: FuncId) {
        let mut b = helper(self, types, "runtime.panicrange");
        b.params = 1;
        let s = b.int();
        for (state, text) in [
            (DONE, "range function continued iteration after function for loop body returned false"),
            (PANIC, "range function continued iteration after loop body panic"),
            (EXHAUSTED, "range function continued iteration after whole loop exit"),
        ] {
            let next = b.label();
            b.emit(Instr::JumpImm { a: s, imm: state as i16, cmp: Cmp::Ne, t: next.0 });
            b.runtime_error(text);
            b.bind(next);
        }
        b.runtime_error("range function recovered a loop body panic and did not resume panicking");
        b.finish(id);
    }

    /// The function that runs a list of deferred closures, last first, the rest even if one panics.
    pub(crate) fn lower_run_deferred(&mut self, types: &mut Types, id: FuncId) {
        let mut b = helper(self, types, "runtime.rundeferred");
        b.wrapper = true;
        b.params = 1;
        let list = b.reference();
        let (empty, epilogue) = (b.label(), b.label());
        b.recover_label = Some(epilogue);
        let func = b.func_type();
        let s = b.reference();
        let n = b.int();
        let f = b.reference();
        let w = b.alloc(&[SlotKind::Int; 3]);
        b.emit(Instr::Load { d: s, a: list, off: 0, kind: MemKind::Ref });
        b.emit(Instr::LenSlice { d: n, s });
        b.emit(Instr::JumpImm { a: n, imm: 0, cmp: Cmp::Eq, t: empty.0 });
        b.emit(Instr::AddImm { d: w + 1, a: n, imm: -1 });
        b.emit(Instr::SliceGet { d: f, s, i: w + 1, kind: MemKind::Ref });
        let ty = b.ty_index(func);
        b.emit(Instr::SliceSlice { d: s, s, w, bounds: 2, ty });
        b.emit(Instr::Store { a: list, s, off: 0, kind: MemKind::Ref });
        let base = b.window(&[], &[SlotKind::Ref]);
        b.move_n(base, list, 1);
        b.emit_call(Instr::Defer { f: id.0, base, n: 1 }, 0, 1);
        let base = b.window(&[], &[]);
        b.emit_call(Instr::CallClosure { f, base }, 0, 0);
        b.bind_loop(epilogue);
        b.emit(Instr::RunDefers);
        b.bind(empty);
        b.emit(Instr::Ret);
        b.finish(id);
    }
}

fn helper<'a>(lw: &'a mut Lowering, types: &'a mut Types, name: &str) -> Builder<'a> {
    let unit = super::cell::empty_unit();
    Builder::new(lw, types, unit, Arc::default(), name.into(), crate::source::Span::default())
}

impl Builder<'_> {
    /// `func()`
    fn func_type(&mut self) -> TypeId {
        let t = self.types.func_type(&[], &[], false);
        let t = self.types.canon(t);
        self.types.complete();
        t
    }

    /// Panics with a run-time error of this text.
    fn runtime_error(&mut self, text: &str) {
        self.panic_with("errorString", text);
    }

    /// Panics with this text as a string type of package runtime.
    pub(crate) fn panic_with(&mut self, ty: &str, text: &str) {
        let ty = self.types.package("runtime").and_then(|p| self.types.package_member(p, ty));
        let ty = ty.map_or(TypeId::STRING, |e| self.types.type_of(e));
        let m = self.mark();
        let s = self.reference();
        let i = self.reference();
        self.str_const(s, text.as_bytes());
        self.make_iface(i, s, ty);
        self.emit(Instr::Panic { s: i });
        self.release(m);
    }

    /// Makes what ranges over functions in this function need.
    pub(crate) fn exits_begin(&mut self, node: NodeId) {
        if self.info(node).is_some_and(|i| i.ranges) {
            let next = self.reference();
            let ty = self.ty_index(TypeId::INT);
            self.emit(Instr::New { d: next, ty });
            self.scope.exits.next = Some(next);
        }
    }

    fn set_box(&mut self, a: Slot, value: i32) {
        let m = self.mark();
        let s = self.int();
        self.emit(Instr::Int { d: s, imm: value });
        self.emit(Instr::Store { a, s, off: 0, kind: MemKind::W64 });
        self.release(m);
    }

    pub(crate) fn range_func(&mut self, stmt: &Stmt, r: &RangeStmt, label: Option<NodeId>, x: TypeId) {
        let m = self.mark();
        let Some((captures, range_returns, defers)) =
            self.info(stmt.id).map(|i| (i.captures.clone(), i.range_returns, i.defers))
        else {
            return;
        };
        let Some(next) = self.scope.exits.next else { return };
        let f = self.value(&r.x);
        let state = self.reference();
        let ty = self.ty_index(TypeId::INT);
        self.emit(Instr::New { d: state, ty });
        self.set_box(state, READY);
        let outermost = self.scope.range.is_none();
        if defers && outermost {
            let list = self.reference();
            let func = self.func_type();
            let slice = self.slice_of(func);
            let ty = self.ty_index(slice);
            self.emit(Instr::New { d: list, ty });
            let run = self.lw.function(FuncKey::RunDeferred);
            let n = self.mark();
            let base = self.window(&[], &[SlotKind::Ref]);
            self.move_n(base, list, 1);
            self.emit_call(Instr::Defer { f: run.0, base, n: 1 }, 0, 1);
            self.release(n);
            self.scope.exits.list = Some(list);
        }
        // The body's closure: captured variables, then state, next, results, list.
        let vars = self.captured_vars(&captures);
        let mut more = vec![state, next];
        let results = self.scope.results.clone();
        if range_returns {
            for r in &results {
                if let Var::Box(a) = r.var {
                    more.push(a);
                }
            }
        }
        if defers && let Some(list) = self.scope.exits.list {
            more.push(list);
        }
        let (body, used, codes) = self.range_body(stmt, r, label, x, &vars, range_returns, defers);
        self.scope.exits.codes = codes;
        let yielded = self.window(&[], &[SlotKind::Ref]);
        self.make_closure_of(yielded, body, &vars, &more);
        self.span = r.x.span;
        self.emit_call(Instr::CallClosure { f, base: yielded }, 0, 1);
        // Behind the loop.
        let s = self.int();
        self.emit(Instr::Load { d: s, a: state, off: 0, kind: MemKind::W64 });
        let fine = self.label();
        self.emit(Instr::JumpImm { a: s, imm: PANIC as i16, cmp: Cmp::Ne, t: fine.0 });
        self.runtime_error("range function recovered a loop body panic and did not resume panicking");
        self.bind(fine);
        self.set_box(state, EXHAUSTED);
        if !used.is_empty() {
            let after = self.label();
            self.emit(Instr::Load { d: s, a: next, off: 0, kind: MemKind::W64 });
            self.emit(Instr::JumpImm { a: s, imm: 0, cmp: Cmp::Eq, t: after.0 });
            for code in used {
                let other = self.label();
                self.emit(Instr::JumpImm { a: s, imm: code as i16, cmp: Cmp::Ne, t: other.0 });
                self.set_box(next, 0);
                match self.scope.exits.codes[code - 1] {
                    Exit::Return if outermost => self.leave(),
                    exit => self.exit_to(exit),
                }
                self.bind(other);
            }
            self.bind(after);
        }
        self.release(m);
    }

    fn exit_to(&mut self, exit: Exit) {
        match exit {
            Exit::Return => self.leave_body(Exit::Return),
            Exit::Break(n) => self.branch_to(BranchKind::Break, n),
            Exit::Continue(n) => self.branch_to(BranchKind::Continue, n),
            Exit::Goto(n) => self.branch_to(BranchKind::Goto, n),
        }
    }

    /// Lowers the body; returns its function, the codes that it leaves with, and all codes so far.
    fn range_body(
        &mut self,
        stmt: &Stmt,
        r: &RangeStmt,
        label: Option<NodeId>,
        x: TypeId,
        vars: &[(EntityId, TypeId, Var)],
        range_returns: bool,
        defers: bool,
    ) -> (FuncId, Vec<usize>, Vec<Exit>) {
        let id = self.lw.anonymous();
        self.range_bodies += 1;
        let name = format!("{}-range{}", self.name, self.range_bodies);
        let iterator = self.sig(x);
        let params = match iterator.params.first() {
            Some(&y) => self.sig(y).params,
            None => Vec::new(),
        };
        let codes = std::mem::take(&mut self.scope.exits.codes);
        let results = self.scope.results.clone();
        let mut b = Builder::new(self.lw, self.types, self.unit.clone(), self.map.clone(), name, stmt.span);
        b.scope.analysis = self.scope.analysis.clone();
        b.scope.literal = true;
        b.scope.exits.codes = codes;
        b.results = 1;
        b.int();
        let slots: Vec<Slot> = params.iter().map(|&t| b.alloc_ty(t)).collect();
        b.params = b.kinds_of(&params).len() as u16;
        let mut word = b.bring_captures(vars);
        let bring = |b: &mut Builder<'_>, word: &mut u16| {
            let d = b.reference();
            b.emit(Instr::Capture { d, i: *word });
            b.capture_kinds.push(SlotKind::Ref);
            *word += 1;
            d
        };
        let state = bring(&mut b, &mut word);
        b.scope.exits.next = Some(bring(&mut b, &mut word));
        if range_returns {
            for r in results {
                if let Var::Box(_) = r.var {
                    let a = bring(&mut b, &mut word);
                    b.scope.results.push(super::func::ResultVar { var: Var::Box(a), ..r });
                }
            }
        }
        if defers {
            b.scope.exits.list = Some(bring(&mut b, &mut word));
        }
        let mut labels = FastSet::default();
        labels_in(&r.body.stmts, &mut labels);
        b.scope.range = Some(RangeBody { stmt: stmt.id, label, state, labels });
        // Only a loop that is ready may go on.
        let ready = b.label();
        let s = b.int();
        b.emit(Instr::Load { d: s, a: state, off: 0, kind: MemKind::W64 });
        b.emit(Instr::JumpImm { a: s, imm: READY as i16, cmp: Cmp::Eq, t: ready.0 });
        let panic = b.lw.function(FuncKey::PanicRange);
        let base = b.window(&[], &[SlotKind::Int]);
        b.move_n(base, s, 1);
        b.emit_call(Instr::Call { f: panic.0, base }, 0, 1);
        b.bind(ready);
        b.set_box(state, PANIC);
        for (i, l) in r.lhs.iter().enumerate() {
            if let (Some(&s), Some(&t)) = (slots.get(i), params.get(i)) {
                b.range_value(l, r.define, s, t);
            }
        }
        b.block(&r.body);
        b.span = r.body.span.at(r.body.rbrace);
        b.body_return(READY);
        let codes = std::mem::take(&mut b.scope.exits.codes);
        let used = std::mem::take(&mut b.scope.exits_used);
        b.finish(id);
        (id, used, codes)
    }

    /// The body returns to the iterator, leaving the loop in this state: ready for more, or done.
    fn body_return(&mut self, state: i32) {
        let Some(a) = self.scope.range.as_ref().map(|r| r.state) else { return };
        self.set_box(a, state);
        self.emit(Instr::Int { d: 0, imm: i32::from(state == READY) });
        self.emit(Instr::Ret);
    }

    /// A return statement in the body of such a loop.
    pub(crate) fn range_return(&mut self, values: &[Expr]) {
        self.set_results(values);
        self.leave_body(Exit::Return);
    }

    fn leave_body(&mut self, exit: Exit) {
        let code = match self.scope.exits.codes.iter().position(|e| *e == exit) {
            Some(i) => i + 1,
            None => {
                self.scope.exits.codes.push(exit);
                self.scope.exits.codes.len()
            }
        };
        if !self.scope.exits_used.contains(&code) {
            self.scope.exits_used.push(code);
        }
        if let Some(next) = self.scope.exits.next {
            self.set_box(next, code as i32);
        }
        self.body_return(DONE);
    }

    /// A branch out of the body of such a loop; false if it stays inside.
    pub(crate) fn range_branch(&mut self, kind: BranchKind, target: NodeId) -> bool {
        let Some(range) = &self.scope.range else { return false };
        let own = range.stmt == target || range.label == Some(target);
        match kind {
            BranchKind::Break if own => self.body_return(DONE),
            BranchKind::Continue if own => self.body_return(READY),
            BranchKind::Break => self.leave_body(Exit::Break(target)),
            BranchKind::Continue => self.leave_body(Exit::Continue(target)),
            BranchKind::Goto if !range.labels.contains(&target) => self.leave_body(Exit::Goto(target)),
            BranchKind::Goto | BranchKind::Fallthrough => return false,
        }
        true
    }

    /// A deferred call in the body of such a loop: a closure that makes it goes on the function's list.
    pub(crate) fn defer_outside(&mut self, target: Target, base: Slot, results: u16, params: u16) {
        let Some(list) = self.scope.exits.list else { return };
        let id = self.lw.anonymous();
        let kinds: Vec<SlotKind> = (0..params).map(|i| self.kind(base + results + i)).collect();
        let result_kinds: Vec<SlotKind> = (0..results).map(|i| self.kind(base + i)).collect();
        let m = self.mark();
        // Captured: the function or interface if it is a value, then the arguments.
        let head = match target {
            Target::Closure(f) => Some(f),
            Target::Iface { r, .. } => {
                self.emit(Instr::NilCheck { a: r });
                Some(r)
            }
            _ => None,
        };
        let mut all: Vec<SlotKind> = head.iter().map(|_| SlotKind::Ref).collect();
        all.extend_from_slice(&kinds);
        let s = self.alloc(&all);
        if let Some(h) = head {
            self.move_n(s, h, 1);
        }
        let skip = u16::from(matches!(target, Target::Iface { .. }));
        let first = s + head.iter().len() as Slot;
        self.move_n(first + skip, base + results + skip, params - skip);
        if skip == 1 {
            self.zero(first, 1);
        }
        let span = self.span;
        let name = format!("{}.deferwrap", self.name);
        let mut b = Builder::new(self.lw, self.types, self.unit.clone(), self.map.clone(), name, span);
        b.wrapper = true;
        b.capture_kinds = all.clone();
        let mut word = 0;
        let target = match target {
            Target::Closure(_) => {
                let d = b.reference();
                b.emit(Instr::Capture { d, i: 0 });
                word = 1;
                Target::Closure(d)
            }
            Target::Iface { method, .. } => {
                let r = b.reference();
                b.emit(Instr::Capture { d: r, i: 0 });
                word = 1;
                Target::Iface { r, method }
            }
            t => t,
        };
        let inner = b.window(&result_kinds, &kinds);
        for i in 0..params {
            if i >= skip {
                b.emit(Instr::Capture { d: inner + results + i, i: word + i });
            }
        }
        b.emit_target(super::call::CallKind::Call, target, inner, results, params);
        b.emit(Instr::Ret);
        b.finish(id);
        let closure = self.reference();
        self.emit(Instr::Closure { d: closure, s, n: all.len() as u16, f: id.0 });
        let func = self.func_type();
        let ty = self.ty_index(func);
        let l = self.reference();
        self.emit(Instr::Load { d: l, a: list, off: 0, kind: MemKind::Ref });
        self.emit(Instr::Append { d: l, s: l, v: closure, n: 1, ty });
        self.emit(Instr::Store { a: list, s: l, off: 0, kind: MemKind::Ref });
        self.release(m);
    }

    /// The label of a labelled statement that a goto names.
    pub(crate) fn goto_label(&mut self, stmt: NodeId) -> Label {
        if let Some(&l) = self.scope.gotos.get(&stmt) {
            return l;
        }
        let l = self.label();
        self.scope.gotos.insert(stmt, l);
        l
    }
}

/// The labelled statements in a body, literals left out.
fn labels_in(stmts: &[Stmt], out: &mut FastSet<NodeId>) {
    for s in stmts {
        match &s.kind {
            StmtKind::Labeled { stmt, .. } => {
                out.insert(s.id);
                labels_in(std::slice::from_ref(&**stmt), out);
            }
            StmtKind::Block(b) => labels_in(&b.stmts, out),
            StmtKind::If(i) => {
                labels_in(&i.then.stmts, out);
                if let Some(e) = &i.els {
                    labels_in(std::slice::from_ref(e), out);
                }
            }
            StmtKind::Switch(sw) => sw.clauses.iter().for_each(|c| labels_in(&c.body, out)),
            StmtKind::TypeSwitch(sw) => sw.clauses.iter().for_each(|c| labels_in(&c.body, out)),
            StmtKind::Select(sel) => sel.clauses.iter().for_each(|c| labels_in(&c.body, out)),
            StmtKind::For(f) => labels_in(&f.body.stmts, out),
            StmtKind::Range(r) => labels_in(&r.body.stmts, out),
            _ => {}
        }
    }
}
