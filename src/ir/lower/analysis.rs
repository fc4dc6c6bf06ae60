//! What must be known about a function before its first instruction: which variables live in boxes, what each literal
//! captures, where deferred calls are.
//!
//! A variable needs a box if its address is taken, or if a literal captures it and it is assigned anywhere after its
//! declaration. (The post statement of a `for` does not count for the loop's own variables: they are new in each
//! iteration, and inside one iteration nothing changes them.) The body of a range over a function counts as a literal.
use super::Unit;
use crate::syntax::ast::*;
use crate::types::fast::{FastMap, FastSet};
use crate::types::{Builtin, EntityId, Mode, SelectionKind, Type, TypeId, Types};

/// What was found about a function literal, a body of a range over a function, or the whole.
#[derive(Default, Debug)]
pub(crate) struct FuncInfo {
    /// Variables of enclosing functions, in the order of first use.
    pub captures: Vec<EntityId>,
    /// It, or the body of a range over a function in it, has a defer statement.
    pub defers: bool,
    /// The body of a range over a function in it has a defer statement.
    pub range_defers: bool,
    /// The body of a range over a function in it returns.
    pub range_returns: bool,
    /// There is a range over a function in it.
    pub ranges: bool,
    /// Slices that are declared in it and whose first appends go to the frame.
    pub buffers: Vec<EntityId>,
}

#[derive(Default, Debug)]
pub(crate) struct Analysis {
    pub boxed: FastSet<EntityId>,
    /// Assigned after the declaration, post statements included.
    pub assigned: FastSet<EntityId>,
    /// By the literal's or range statement's node; the whole is [`Analysis::ROOT`].
    pub funcs: FastMap<NodeId, FuncInfo>,
    /// Statements that a goto jumps to.
    pub goto_targets: FastSet<NodeId>,
    /// Somebody appends to a local variable.
    pub appends: bool,
}

impl Analysis {
    pub(crate) const ROOT: NodeId = NodeId(u32::MAX);

    /// Takes note of the slices that [`super::Lowering::frame_slices`] found.
    pub(crate) fn add_buffers(&mut self, found: FastMap<EntityId, Option<NodeId>>) {
        for (v, literal) in found {
            if let Some(info) = self.funcs.get_mut(&literal.unwrap_or(Analysis::ROOT)) {
                info.buffers.push(v);
            }
        }
        self.funcs.values_mut().for_each(|i| i.buffers.sort());
    }

    pub(crate) fn info(&self, node: NodeId) -> Option<&FuncInfo> {
        self.funcs.get(&node)
    }
}

struct Frame {
    node: NodeId,
    info: FuncInfo,
    range_body: bool,
}

/// Walks trees and collects; see [`Analysis`].
pub(crate) struct Analyzer<'a> {
    unit: &'a Unit,
    types: &'a mut Types,
    map: &'a FastMap<EntityId, TypeId>,
    frames: Vec<Frame>,
    owner: FastMap<EntityId, usize>,
    captured: FastSet<EntityId>,
    /// Assigned in a way that a capture by value would miss.
    reassigned: FastSet<EntityId>,
    addressed: FastSet<EntityId>,
    /// Variables of the loops whose header is being walked.
    header: FastSet<EntityId>,
    in_post: bool,
    out: Analysis,
}

impl<'a> Analyzer<'a> {
    pub(crate) fn new(
        unit: &'a Unit,
        types: &'a mut Types,
        map: &'a FastMap<EntityId, TypeId>,
    ) -> Analyzer<'a> {
        let root = Frame { node: Analysis::ROOT, info: FuncInfo::default(), range_body: false };
        Analyzer {
            unit,
            types,
            map,
            frames: vec![root],
            owner: FastMap::default(),
            captured: FastSet::default(),
            reassigned: FastSet::default(),
            addressed: FastSet::default(),
            header: FastSet::default(),
            in_post: false,
            out: Analysis::default(),
        }
    }

    pub(crate) fn finish(mut self) -> Analysis {
        while let Some(f) = self.frames.pop() {
            self.out.funcs.insert(f.node, f.info);
        }
        let mut boxed = self.addressed;
        boxed.extend(self.captured.intersection(&self.reassigned));
        self.out.assigned.extend(&self.reassigned);
        self.out.boxed = boxed;
        self.out
    }

    /// A parameter or result of the function itself.
    pub(crate) fn define(&mut self, e: EntityId) {
        if !e.is_none() {
            self.owner.insert(e, self.frames.len() - 1);
        }
    }

    /// A named result: every return assigns it.
    pub(crate) fn define_result(&mut self, e: EntityId) {
        self.define(e);
        self.reassigned.insert(e);
    }

    fn ty(&mut self, e: &Expr) -> TypeId {
        let t = self.unit.facts.type_of(e.id);
        if self.map.is_empty() { t } else { self.types.subst(t, self.map) }
    }

    fn under(&mut self, e: &Expr) -> std::sync::Arc<Type> {
        let t = self.ty(e);
        self.types.get_arc(self.types.underlying(t))
    }

    fn used(&mut self, e: EntityId) {
        let Some(&owner) = self.owner.get(&e) else { return };
        if owner + 1 >= self.frames.len() {
            return;
        }
        self.captured.insert(e);
        if self.header.contains(&e) {
            self.reassigned.insert(e);
        }
        for f in &mut self.frames[owner + 1..] {
            if !f.info.captures.contains(&e) {
                f.info.captures.push(e);
            }
        }
    }

    fn assigned(&mut self, e: EntityId) {
        self.used(e);
        if self.in_post && self.header.contains(&e) && self.owner.get(&e) == Some(&(self.frames.len() - 1)) {
            self.out.assigned.insert(e);
        } else {
            self.reassigned.insert(e);
        }
    }

    /// The variable whose own storage the expression names (a part of).
    fn root(&mut self, e: &Expr) -> Option<EntityId> {
        match &e.kind {
            ExprKind::Paren(x) => self.root(x),
            ExprKind::Ident(_) => self.unit.facts.entity(e.id),
            ExprKind::Selector { x, .. } => {
                let s = self.unit.facts.selections.get(&e.id)?;
                if s.kind != SelectionKind::Field || s.indirect || matches!(&*self.under(x), Type::Pointer(_))
                {
                    return None;
                }
                self.root(x)
            }
            ExprKind::Index { x, .. } => match &*self.under(x) {
                Type::Array { .. } => self.root(x),
                _ => None,
            },
            _ => None,
        }
    }

    fn address(&mut self, e: &Expr) {
        if let Some(v) = self.root(e) {
            self.addressed.insert(v);
        }
    }

    fn assign_to(&mut self, e: &Expr) {
        if let Some(v) = self.root(e) {
            self.assigned(v);
        }
        self.expr(e);
    }

    fn enter(&mut self, node: NodeId, range_body: bool) -> (FastSet<EntityId>, bool) {
        self.frames.push(Frame { node, info: FuncInfo::default(), range_body });
        (self.header.clone(), std::mem::take(&mut self.in_post))
    }

    fn leave(&mut self, saved: (FastSet<EntityId>, bool)) {
        (self.header, self.in_post) = saved;
        if let Some(f) = self.frames.pop() {
            if f.range_body
                && let Some(parent) = self.frames.last_mut()
            {
                parent.info.ranges = true;
                parent.info.range_defers |= f.info.defers;
                parent.info.defers |= f.info.defers;
                parent.info.range_returns |= f.info.range_returns;
            }
            self.out.funcs.insert(f.node, f.info);
        }
    }

    pub(crate) fn expr(&mut self, e: &Expr) {
        if matches!(
            self.unit.facts.expr(e.id).mode,
            Mode::Type | Mode::Constant(_) | Mode::Builtin(_) | Mode::Package
        ) {
            return;
        }
        match &e.kind {
            ExprKind::Ident(_) => {
                if let Some(v) = self.unit.facts.entity(e.id) {
                    self.used(v);
                }
            }
            ExprKind::Paren(x) | ExprKind::Star(x) | ExprKind::TypeAssert { x, .. } => self.expr(x),
            ExprKind::TypeSwitchGuard { x } => self.expr(x),
            ExprKind::Selector { x, .. } => {
                let selection = self.unit.facts.selections.get(&e.id).cloned();
                match selection {
                    Some(s) => match s.kind {
                        SelectionKind::PackageMember
                        | SelectionKind::MethodExpr
                        | SelectionKind::InterfaceMethodExpr => {}
                        SelectionKind::Method | SelectionKind::InterfaceMethod => {
                            if s.pointer_recv && !s.indirect && !matches!(&*self.under(x), Type::Pointer(_)) {
                                self.address(x);
                            }
                            self.expr(x);
                        }
                        SelectionKind::Field => self.expr(x),
                    },
                    None => self.expr(x),
                }
            }
            ExprKind::Composite { elems, .. } => {
                for el in elems {
                    if let Some(k) = &el.key
                        && !self.unit.facts.field_keys.contains_key(&k.id)
                    {
                        self.expr(k);
                    }
                    self.expr(&el.value);
                }
            }
            ExprKind::FuncLit { body, .. } => {
                let saved = self.enter(e.id, false);
                if let Some(f) = self.unit.facts.funcs.get(&e.id) {
                    for &p in &f.params {
                        self.define(p);
                    }
                    for &r in &f.results {
                        if !r.is_none() {
                            self.define_result(r);
                        }
                    }
                }
                self.block(body);
                self.leave(saved);
            }
            ExprKind::Index { x, indices, .. } => {
                self.expr(x);
                for i in indices {
                    self.expr(i);
                }
            }
            ExprKind::Slice { x, lo, hi, max, .. } => {
                if matches!(&*self.under(x), Type::Array { .. }) {
                    self.address(x);
                }
                self.expr(x);
                for i in [lo, hi, max].into_iter().flatten() {
                    self.expr(i);
                }
            }
            ExprKind::Call { fun, args, .. } => {
                self.expr(fun);
                // The type that make and new name is no operand.
                let skip = usize::from(matches!(
                    self.unit.facts.expr(fun.id).mode,
                    Mode::Builtin(Builtin::Make | Builtin::New)
                ));
                for (i, a) in args.iter().enumerate() {
                    if i >= skip || self.unit.facts.expr(a.id).mode != Mode::Type {
                        self.expr(a);
                    }
                }
            }
            ExprKind::Unary { op, x } => {
                if *op == UnaryOp::Addr {
                    self.address(x);
                }
                self.expr(x);
            }
            ExprKind::Binary { x, y, .. } => {
                self.expr(x);
                self.expr(y);
            }
            ExprKind::Bad
            | ExprKind::Literal(_)
            | ExprKind::ArrayType { .. }
            | ExprKind::SliceType(_)
            | ExprKind::StructType(_)
            | ExprKind::InterfaceType(_)
            | ExprKind::FuncType(_)
            | ExprKind::MapType { .. }
            | ExprKind::ChanType { .. } => {}
        }
    }

    pub(crate) fn block(&mut self, b: &Block) {
        self.stmts(&b.stmts);
    }

    fn stmts(&mut self, stmts: &[Stmt]) {
        for s in stmts {
            self.stmt(s);
        }
    }

    fn opt(&mut self, s: Option<&Stmt>) {
        if let Some(s) = s {
            self.stmt(s);
        }
    }

    /// The left sides of `:=`: new variables, or old ones that are assigned.
    fn define_lhs(&mut self, lhs: &[Expr]) {
        for l in lhs {
            match self.unit.facts.def(l.id) {
                Some(v) if !self.owner.contains_key(&v) => self.define(v),
                Some(_) => {}
                None => self.assign_to(l),
            }
        }
    }

    pub(crate) fn decl(&mut self, d: &Decl) {
        if let DeclKind::Var(specs) = &d.kind {
            for spec in specs {
                for v in &spec.values {
                    self.expr(v);
                }
                for n in &spec.names {
                    if let Some(v) = self.unit.facts.def(n.id) {
                        self.define(v);
                    }
                }
            }
        }
    }

    pub(crate) fn stmt(&mut self, s: &Stmt) {
        match &s.kind {
            StmtKind::Bad | StmtKind::Empty => {}
            StmtKind::Expr(e) => self.expr(e),
            StmtKind::Send { chan, value, .. } => {
                self.expr(chan);
                self.expr(value);
            }
            StmtKind::IncDec { x, .. } => self.assign_to(x),
            StmtKind::Assign { lhs, rhs, .. } => {
                self.out.appends |= rhs.iter().any(|r| super::escape::is_append(self.unit, r));
                for l in lhs {
                    self.assign_to(l);
                }
                for r in rhs {
                    self.expr(r);
                }
            }
            StmtKind::Define { lhs, rhs, .. } => {
                self.out.appends |= rhs.iter().any(|r| super::escape::is_append(self.unit, r));
                for r in rhs {
                    self.expr(r);
                }
                self.define_lhs(lhs);
            }
            StmtKind::Go(e) => self.expr(e),
            StmtKind::Defer(e) => {
                if let Some(f) = self.frames.last_mut() {
                    f.info.defers = true;
                }
                self.expr(e);
            }
            StmtKind::Return(values) => {
                for f in self.frames.iter_mut().rev() {
                    if !f.range_body {
                        break;
                    }
                    f.info.range_returns = true;
                }
                // A return in the body of a range over a function sets the outer function's results through it.
                for v in values {
                    self.expr(v);
                }
            }
            StmtKind::Branch { kind, .. } => {
                if *kind == BranchKind::Goto
                    && let Some(&t) = self.unit.facts.branches.get(&s.id)
                {
                    self.out.goto_targets.insert(t);
                }
            }
            StmtKind::Block(b) => self.block(b),
            StmtKind::If(i) => {
                self.opt(i.init.as_ref());
                self.expr(&i.cond);
                self.block(&i.then);
                self.opt(i.els.as_ref());
            }
            StmtKind::Switch(sw) => {
                self.opt(sw.init.as_ref());
                if let Some(t) = &sw.tag {
                    self.expr(t);
                }
                for c in &sw.clauses {
                    for e in &c.exprs {
                        self.expr(e);
                    }
                    self.stmts(&c.body);
                }
            }
            StmtKind::TypeSwitch(sw) => {
                self.opt(sw.init.as_ref());
                self.expr(&sw.x);
                for c in &sw.clauses {
                    if let Some(&v) = self.unit.facts.implicits.get(&c.id) {
                        self.define(v);
                    }
                    self.stmts(&c.body);
                }
            }
            StmtKind::Select(sel) => {
                for c in &sel.clauses {
                    self.opt(c.comm.as_ref());
                    self.stmts(&c.body);
                }
            }
            StmtKind::For(f) => {
                self.opt(f.init.as_ref());
                let mut vars = FastSet::default();
                if let Some(Stmt { kind: StmtKind::Define { lhs, .. }, .. }) = &f.init {
                    vars.extend(lhs.iter().filter_map(|l| self.unit.facts.def(l.id)));
                    // A literal in the initialisation itself sees the first copy, which the loop goes on to change.
                    for v in &vars {
                        if self.captured.contains(v) {
                            self.reassigned.insert(*v);
                        }
                    }
                }
                let outer = std::mem::replace(&mut self.header, vars);
                if let Some(c) = &f.cond {
                    self.expr(c);
                }
                let was = std::mem::replace(&mut self.in_post, true);
                self.opt(f.post.as_ref());
                self.in_post = was;
                self.header = outer;
                self.block(&f.body);
            }
            StmtKind::Range(r) => {
                self.expr(&r.x);
                if matches!(&*self.under(&r.x), Type::Signature(_)) {
                    let saved = self.enter(s.id, true);
                    self.range_lhs(r);
                    self.block(&r.body);
                    self.leave(saved);
                } else {
                    self.range_lhs(r);
                    self.block(&r.body);
                }
            }
            StmtKind::Labeled { stmt, .. } => self.stmt(stmt),
            StmtKind::Decl(d) => self.decl(d),
        }
    }

    fn range_lhs(&mut self, r: &RangeStmt) {
        if r.define {
            self.define_lhs(&r.lhs);
        } else {
            for l in &r.lhs {
                self.assign_to(l);
            }
        }
    }
}
