//! Which local slices keep what they append in the frame.
//!
//! Go's compiler gives a slice that does not escape its first elements on the stack, 32 bytes of them: `cap` shows it,
//! so the first `append` to such a slice (of a capacity of 0) must make room for as many. A slice escapes when it is
//! stored, sent, returned, converted to an interface, passed to something unknown or to a function that lets its
//! parameter escape, or assigned to a variable that escapes. Programs are looked at, stubs only as callees.
use super::{Lowering, Unit};
use crate::syntax::ast::*;
use crate::types::fast::{FastMap, FastSet};
use crate::types::{
    Basic, Builtin, EntityId, EntityKind, Mode, SelectionKind, Type, TypeId, Types, VarPlace,
};
use std::sync::Arc;

/// Bytes that Go takes from the stack.
const BUFFER: u64 = 32;

/// Where a value goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum To {
    /// It is only looked at.
    Nowhere,
    Var(EntityId),
    Out,
}

struct Escape<'a> {
    lw: &'a mut Lowering,
    types: &'a mut Types,
    unit: Arc<Unit>,
    /// From a variable to those that its value is assigned to.
    edges: FastMap<EntityId, Vec<EntityId>>,
    escaped: FastSet<EntityId>,
    /// Variables that appends are assigned to, by the function literal (or none) in which that happens.
    appended: Vec<(EntityId, Option<NodeId>)>,
    /// Where each variable is declared.
    owner: FastMap<EntityId, Option<NodeId>>,
    literal: Option<NodeId>,
    depth: u32,
}

impl Lowering {
    /// The local variables of these statements (in literals, too) whose first appends go to the frame, each with the
    /// literal that it is declared in.
    pub(crate) fn frame_slices(
        &mut self,
        types: &mut Types,
        unit: &Arc<Unit>,
        stmts: &mut dyn Iterator<Item = &Stmt>,
        params: &[EntityId],
    ) -> FastMap<EntityId, Option<NodeId>> {
        let mut e = Escape::new(self, types, unit.clone(), 0);
        for &p in params {
            e.owner.insert(p, None);
        }
        for s in stmts {
            e.stmt(s);
        }
        e.settle();
        let found = std::mem::take(&mut e.appended);
        found.into_iter().filter(|(v, at)| !e.escaped.contains(v) && e.owner.get(v) == Some(at)).collect()
    }

    /// Whether a function lets each of its parameters (the receiver first) escape.
    fn escaping_params(&mut self, types: &mut Types, entity: EntityId, depth: u32) -> Arc<[bool]> {
        if let Some(known) = self.escaping.get(&entity) {
            return known.clone();
        }
        let all: Arc<[bool]> = Arc::new([]);
        let Some(body) = self.body(types, entity) else { return all };
        let Some((node, decl)) = body.decl() else { return all };
        let (Some(block), Some(facts)) = (&decl.body, body.unit.facts.funcs.get(&node)) else { return all };
        let mut params: Vec<EntityId> = facts.recv.into_iter().collect();
        params.extend(&facts.params);
        if depth > 8 {
            return params.iter().map(|_| true).collect();
        }
        // A recursive call lets escape what the rest of the function does.
        self.escaping.insert(entity, params.iter().map(|_| false).collect());
        let results = facts.results.clone();
        let mut e = Escape::new(self, types, body.unit.clone(), depth + 1);
        e.escaped.extend(results);
        e.block(block);
        e.settle();
        let out: Arc<[bool]> = params.iter().map(|p| e.escaped.contains(p)).collect();
        self.escaping.insert(entity, out.clone());
        out
    }

    /// A body was replaced: what was found about it, and about its callers, no longer counts.
    pub(crate) fn forget_escapes(&mut self) {
        self.escaping.clear();
    }
}

/// How many elements of this type the frame holds for an append; at most 1 means none.
pub(crate) fn buffer_len(types: &Types, elem: TypeId) -> i32 {
    let size = go_size(types, elem, 0).0;
    if size == 0 || size > BUFFER { 0 } else { (BUFFER / size) as i32 }
}

/// Size and alignment as Go has them.
fn go_size(types: &Types, t: TypeId, depth: u32) -> (u64, u64) {
    if depth > 100 {
        return (u64::MAX / 2, 8);
    }
    match types.get(types.underlying(t)) {
        Type::Basic(b) => match b {
            Basic::Bool => (1, 1),
            Basic::String => (16, 8),
            Basic::Complex64 => (8, 4),
            Basic::Complex128 => (16, 8),
            _ => (u64::from(b.bits() / 8).max(1), u64::from(b.bits() / 8).max(1)),
        },
        Type::Slice(_) => (24, 8),
        Type::Interface(_) => (16, 8),
        Type::Array { len, elem } => {
            let (size, align) = go_size(types, *elem, depth + 1);
            (size.saturating_mul(*len), align)
        }
        Type::Struct { fields } => {
            let (mut size, mut align) = (0u64, 1);
            for f in fields.iter() {
                let (s, a) = go_size(types, f.ty, depth + 1);
                size = size.next_multiple_of(a).saturating_add(s);
                align = align.max(a);
            }
            (size.next_multiple_of(align), align)
        }
        _ => (8, 8),
    }
}

impl<'a> Escape<'a> {
    fn new(lw: &'a mut Lowering, types: &'a mut Types, unit: Arc<Unit>, depth: u32) -> Escape<'a> {
        Escape {
            lw,
            types,
            unit,
            edges: FastMap::default(),
            escaped: FastSet::default(),
            appended: Vec::new(),
            owner: FastMap::default(),
            literal: None,
            depth,
        }
    }

    /// What flows into a variable that escapes escapes.
    fn settle(&mut self) {
        let mut changed = true;
        while changed {
            changed = false;
            for (from, to) in &self.edges {
                if !self.escaped.contains(from) && to.iter().any(|t| self.escaped.contains(t)) {
                    self.escaped.insert(*from);
                    changed = true;
                }
            }
        }
    }

    fn is_interface(&self, t: TypeId) -> bool {
        matches!(self.types.get(self.types.underlying(t)), Type::Interface(_))
    }

    /// The local variable that an identifier names.
    fn local(&self, e: &Expr) -> Option<EntityId> {
        let v = self.unit.facts.entity(e.id)?;
        match self.types.entity(v).kind {
            EntityKind::Var { place, .. } if place != VarPlace::Global && place != VarPlace::Field => Some(v),
            _ => None,
        }
    }

    fn look(&mut self, e: &Expr) {
        self.flow(e, To::Nowhere);
    }

    /// The value of `e` goes to `to`.
    fn flow(&mut self, e: &Expr, to: To) {
        if matches!(
            self.unit.facts.expr(e.id).mode,
            Mode::Type | Mode::Constant(_) | Mode::Builtin(_) | Mode::Package
        ) {
            return;
        }
        match &e.kind {
            ExprKind::Ident(_) => match (self.local(e), to) {
                (Some(v), To::Out) => {
                    self.escaped.insert(v);
                }
                (Some(v), To::Var(w)) if v != w => self.edges.entry(v).or_default().push(w),
                _ => {}
            },
            ExprKind::Paren(x) => self.flow(x, to),
            ExprKind::Slice { x, lo, hi, max, .. } => {
                self.flow(x, to);
                for b in [lo, hi, max].into_iter().flatten() {
                    self.look(b);
                }
            }
            // The address of an element keeps the elements.
            ExprKind::Unary { op: UnaryOp::Addr, x } => self.flow_address(x, to),
            ExprKind::Unary { x, .. } | ExprKind::Star(x) | ExprKind::TypeAssert { x, .. } => self.look(x),
            ExprKind::TypeSwitchGuard { x } => self.look(x),
            ExprKind::Selector { x, .. } => match self.unit.facts.selections.get(&e.id).map(|s| s.kind) {
                Some(SelectionKind::Field) => self.look(x),
                // A bound method keeps its receiver.
                Some(SelectionKind::Method | SelectionKind::InterfaceMethod) => self.flow(x, To::Out),
                _ => {}
            },
            ExprKind::Index { x, indices, .. } => {
                self.look(x);
                indices.iter().for_each(|i| self.look(i));
            }
            ExprKind::Binary { x, y, .. } => {
                self.look(x);
                self.look(y);
            }
            ExprKind::Composite { elems, .. } => {
                for el in elems {
                    if let Some(k) = &el.key
                        && !self.unit.facts.field_keys.contains_key(&k.id)
                    {
                        self.flow(k, To::Out);
                    }
                    self.flow(&el.value, To::Out);
                }
            }
            ExprKind::FuncLit { body, .. } => {
                // Kept for later: what it captures by reference goes with it.
                if let Some(f) = self.unit.facts.funcs.get(&e.id) {
                    self.escaped.extend(f.captures.iter().copied());
                }
                self.literal_body(e.id, body);
            }
            ExprKind::Call { fun, args, ellipsis, .. } => self.call(fun, args, ellipsis.is_some(), to, false),
            _ => {}
        }
    }

    fn flow_address(&mut self, x: &Expr, to: To) {
        match &x.kind {
            ExprKind::Paren(x) => self.flow_address(x, to),
            ExprKind::Index { x: base, indices, .. } => {
                self.flow(base, to);
                indices.iter().for_each(|i| self.look(i));
            }
            ExprKind::Selector { x: base, .. } => self.flow_address(base, to),
            ExprKind::Ident(_) => {
                // A pointer to the variable itself may set it to anything.
                if let Some(v) = self.local(x) {
                    self.escaped.insert(v);
                }
            }
            _ => self.flow(x, to),
        }
    }

    fn literal_body(&mut self, node: NodeId, body: &Block) {
        let outer = self.literal.replace(node);
        if let Some(f) = self.unit.facts.funcs.get(&node) {
            self.owner.extend(f.params.iter().map(|&p| (p, Some(node))));
            self.escaped.extend(f.results.iter().copied());
        }
        self.block(body);
        self.literal = outer;
    }

    fn call(&mut self, fun: &Expr, args: &[Expr], spread: bool, to: To, kept: bool) {
        let fun = fun.unparen();
        match self.unit.facts.expr(fun.id).mode.clone() {
            Mode::Type => {
                let t = self.unit.facts.type_of(fun.id);
                for a in args {
                    if self.is_interface(t) {
                        self.flow(a, To::Out);
                    } else if matches!(self.types.get(self.types.underlying(t)), Type::Basic(_)) {
                        self.look(a);
                    } else {
                        self.flow(a, to);
                    }
                }
                return;
            }
            Mode::Builtin(b) => {
                for (i, a) in args.iter().enumerate() {
                    match b {
                        Builtin::Append if i == 0 => self.flow(a, to),
                        // The elements are copied.
                        Builtin::Append if spread => self.look(a),
                        Builtin::Append | Builtin::Panic | Builtin::New => self.flow(a, To::Out),
                        _ => self.look(a),
                    }
                }
                return;
            }
            _ => {}
        }
        let mut callee = None;
        let mut recv = None;
        match &fun.kind {
            ExprKind::FuncLit { body, .. } if !kept => self.literal_body(fun.id, body),
            ExprKind::Ident(_) => callee = self.unit.facts.entity(fun.id),
            ExprKind::Index { x, .. } => {
                callee = match &x.unparen().kind {
                    ExprKind::Selector { .. } => {
                        self.unit.facts.selections.get(&x.unparen().id).map(|s| s.entity)
                    }
                    _ => self.unit.facts.entity(x.unparen().id),
                };
            }
            ExprKind::Selector { x, .. } => {
                match self.unit.facts.selections.get(&fun.id).map(|s| (s.kind, s.entity)) {
                    Some((SelectionKind::PackageMember, f)) => callee = Some(f),
                    Some((SelectionKind::Method, f)) => {
                        callee = Some(f);
                        recv = Some(&**x);
                    }
                    Some((SelectionKind::InterfaceMethod, _)) => self.flow(x, To::Out),
                    _ => self.look(fun),
                }
            }
            _ => self.flow(fun, To::Nowhere),
        }
        let callee = callee.filter(|&f| matches!(self.types.entity(f).kind, EntityKind::Func(_)));
        let native =
            callee.is_some_and(|f| matches!(&self.types.entity(f).kind, EntityKind::Func(f) if f.native));
        let escapes = match callee {
            Some(f) if !native && !kept => Some(self.lw.escaping_params(self.types, f, self.depth)),
            _ => None,
        };
        let sig = self.types.get_arc(self.types.underlying(self.unit.facts.type_of(fun.id)));
        let (params, variadic) = match &*sig {
            Type::Signature(s) => (s.param_types().collect::<Vec<_>>(), s.variadic),
            _ => (Vec::new(), false),
        };
        let first = usize::from(recv.is_some());
        let out = |this: &Self, i: usize| match &escapes {
            Some(list) => list.get(i).copied().unwrap_or(true),
            None => !native || kept || this.depth > 8,
        };
        if let Some(x) = recv {
            let to = if out(self, 0) { To::Out } else { To::Nowhere };
            self.flow(x, to);
        }
        for (i, a) in args.iter().enumerate() {
            let n = i.min(params.len().saturating_sub(1));
            let packed = variadic && !spread && n + 1 == params.len();
            let interface = params.get(n).is_some_and(|&t| {
                let t = match self.types.get(self.types.underlying(t)) {
                    Type::Slice(elem) if packed => *elem,
                    _ => t,
                };
                self.is_interface(t) && !self.types.is_type_param(t)
            });
            let to = if interface || out(self, first + n) { To::Out } else { To::Nowhere };
            self.flow(a, to);
        }
    }

    // --- Statements -------------------------------------------------------------------------------------------------

    fn block(&mut self, b: &Block) {
        b.stmts.iter().for_each(|s| self.stmt(s));
    }

    fn define(&mut self, l: &Expr) {
        if let Some(v) = self.unit.facts.def(l.id) {
            self.owner.insert(v, self.literal);
        }
    }

    /// `l = r`
    fn assign(&mut self, l: &Expr, r: &Expr) {
        if l.as_ident().is_some_and(|n| &**n == "_") {
            return self.look(r);
        }
        let l = l.unparen();
        let ExprKind::Ident(_) = l.kind else {
            self.look(l);
            return self.flow(r, To::Out);
        };
        match self.local(l) {
            Some(v) => {
                if is_append(&self.unit, r) {
                    self.appended.push((v, self.literal));
                }
                let to = if self.is_interface(self.types.type_of(v)) { To::Out } else { To::Var(v) };
                self.flow(r, to);
            }
            None => self.flow(r, To::Out),
        }
    }

    fn assign_all(&mut self, lhs: &[Expr], rhs: &[Expr]) {
        if lhs.len() == rhs.len() {
            lhs.iter().zip(rhs).for_each(|(l, r)| self.assign(l, r));
        } else {
            rhs.iter().for_each(|r| self.look(r));
        }
    }

    fn opt(&mut self, s: Option<&Stmt>) {
        if let Some(s) = s {
            self.stmt(s);
        }
    }

    fn stmt(&mut self, s: &Stmt) {
        match &s.kind {
            StmtKind::Bad | StmtKind::Empty | StmtKind::Branch { .. } => {}
            StmtKind::Expr(e) => self.look(e),
            StmtKind::Send { chan, value, .. } => {
                self.look(chan);
                self.flow(value, To::Out);
            }
            StmtKind::IncDec { x, .. } => self.look(x),
            StmtKind::Assign { lhs, op: None, rhs, .. } => self.assign_all(lhs, rhs),
            StmtKind::Assign { lhs, rhs, .. } => lhs.iter().chain(rhs).for_each(|e| self.look(e)),
            StmtKind::Define { lhs, rhs, .. } => {
                lhs.iter().for_each(|l| self.define(l));
                self.assign_all(lhs, rhs);
            }
            StmtKind::Go(e) => {
                if let ExprKind::Call { fun, args, .. } = &e.unparen().kind {
                    self.flow(fun, To::Out);
                    self.call(fun, args, false, To::Out, true);
                }
            }
            StmtKind::Defer(e) => {
                if let ExprKind::Call { fun, args, .. } = &e.unparen().kind {
                    self.call(fun, args, false, To::Nowhere, false);
                }
            }
            StmtKind::Return(values) => values.iter().for_each(|v| self.flow(v, To::Out)),
            StmtKind::Block(b) => self.block(b),
            StmtKind::If(i) => {
                self.opt(i.init.as_ref());
                self.look(&i.cond);
                self.block(&i.then);
                self.opt(i.els.as_ref());
            }
            StmtKind::Switch(sw) => {
                self.opt(sw.init.as_ref());
                sw.tag.iter().for_each(|t| self.look(t));
                for c in &sw.clauses {
                    c.exprs.iter().for_each(|e| self.look(e));
                    c.body.iter().for_each(|s| self.stmt(s));
                }
            }
            StmtKind::TypeSwitch(sw) => {
                self.opt(sw.init.as_ref());
                self.look(&sw.x);
                sw.clauses.iter().flat_map(|c| &c.body).for_each(|s| self.stmt(s));
            }
            StmtKind::Select(sel) => {
                for c in &sel.clauses {
                    self.opt(c.comm.as_ref());
                    c.body.iter().for_each(|s| self.stmt(s));
                }
            }
            StmtKind::For(f) => {
                self.opt(f.init.as_ref());
                f.cond.iter().for_each(|c| self.look(c));
                self.opt(f.post.as_ref());
                self.block(&f.body);
            }
            StmtKind::Range(r) => {
                self.look(&r.x);
                r.lhs.iter().for_each(|l| self.define(l));
                self.block(&r.body);
            }
            StmtKind::Labeled { stmt, .. } => self.stmt(stmt),
            StmtKind::Decl(d) => {
                if let DeclKind::Var(specs) = &d.kind {
                    for spec in specs {
                        for n in &spec.names {
                            if let Some(v) = self.unit.facts.def(n.id) {
                                self.owner.insert(v, self.literal);
                            }
                        }
                        for (n, v) in spec.names.iter().zip(&spec.values) {
                            match self.unit.facts.def(n.id) {
                                Some(e) if spec.names.len() == spec.values.len() => self.flow(v, To::Var(e)),
                                _ => self.look(v),
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Whether an expression is an append of values (not of a whole slice).
pub(crate) fn is_append(unit: &Unit, e: &Expr) -> bool {
    matches!(&e.unparen().kind, ExprKind::Call { fun, ellipsis: None, .. }
        if unit.facts.expr(fun.id).mode == Mode::Builtin(Builtin::Append))
}
