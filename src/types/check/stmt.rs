//! Statements.
use super::Checker;
use super::operand::{OpMode, Operand};
use crate::diagnostics::{Code, Diagnostic};
use crate::source::Span;
use crate::syntax::ast::{
    self, BinaryOp, Block, CaseClause, DeclKind, Expr, ExprKind, Ident, Stmt, StmtKind, SwitchStmt,
    TypeSwitchStmt, UnaryOp,
};
use crate::types::constant::Value;
use crate::types::entity::{Builtin, EntityId, EntityKind, VarPlace};
use crate::types::facts::Mode;
use crate::types::ty::{Basic, Type, TypeId};
use std::collections::HashMap;

/// Whether an expression may stand as a statement.
#[derive(PartialEq, Eq, Clone, Copy)]
pub enum Kind {
    Conversion,
    Expression,
    Statement,
}

impl<'a> Checker<'a> {
    pub fn stmts(&mut self, list: &'a [Stmt]) {
        for s in list {
            self.stmt(s);
        }
    }

    pub fn block(&mut self, b: &'a Block) {
        self.open_scope();
        self.stmts(&b.stmts);
        self.close_scope();
    }

    pub fn stmt(&mut self, s: &'a Stmt) {
        let top = self.later.len();
        self.stmt_inner(s);
        self.run_later(top);
    }

    fn stmt_inner(&mut self, s: &'a Stmt) {
        match &s.kind {
            StmtKind::Bad | StmtKind::Empty | StmtKind::Branch { .. } => {}
            StmtKind::Expr(e) => self.expr_stmt(e),
            StmtKind::Send { chan, value, .. } => {
                let c = self.expr(chan, None);
                self.target_name = "send".into();
                let mut v = self.generic_expr(value);
                if !c.is_valid() || !v.is_valid() {
                    return;
                }
                if let Some(elem) = self.channel_elem(&c, false, s.span) {
                    self.assignment(&mut v, Some(elem), "send");
                }
            }
            StmtKind::IncDec { x, inc, .. } => self.inc_dec(x, *inc),
            StmtKind::Assign { lhs, op: None, rhs, .. } => self.assign_vars(lhs, rhs),
            StmtKind::Assign { lhs, op: Some(op), op_pos, rhs } => {
                let ([l], [r]) = (&lhs[..], &rhs[..]) else {
                    let text =
                        format!("assignment operation {}= requires single-valued expressions", op.text());
                    self.err(Code::AssignCount, s.span.at(*op_pos), text);
                    return;
                };
                self.op_assign(l, *op, s.span.at(*op_pos), r);
            }
            StmtKind::Define { lhs, rhs, op_pos } => self.short_var_decl(lhs, rhs, s.span.at(*op_pos)),
            StmtKind::Go(e) => self.suspended(e, "go"),
            StmtKind::Defer(e) => self.suspended(e, "defer"),
            StmtKind::Return(results) => self.return_stmt(s, results),
            StmtKind::Block(b) => self.block(b),
            StmtKind::If(i) => {
                self.open_scope();
                if let Some(init) = &i.init {
                    self.stmt(init);
                }
                self.condition(&i.cond, "if");
                self.block(&i.then);
                if let Some(e) = &i.els {
                    self.stmt(e);
                }
                self.close_scope();
            }
            StmtKind::Switch(sw) => self.switch(sw),
            StmtKind::TypeSwitch(sw) => self.type_switch(sw),
            StmtKind::Select(sel) => {
                self.one_default(sel.clauses.iter().map(|c| (c.comm.is_none(), c.span)));
                for c in &sel.clauses {
                    let valid = match c.comm.as_ref().map(|s| &s.kind) {
                        None | Some(StmtKind::Send { .. }) => true,
                        Some(StmtKind::Expr(e)) => is_receive(e),
                        Some(StmtKind::Assign { op: None, rhs, .. } | StmtKind::Define { rhs, .. }) => {
                            rhs.len() == 1 && is_receive(&rhs[0])
                        }
                        _ => false,
                    };
                    if !valid {
                        // The compiler names an expression by its operator.
                        let at = match c.comm.as_ref() {
                            Some(s) => match &s.kind {
                                StmtKind::Expr(e) => e.span.at(node_pos(e)),
                                _ => s.span,
                            },
                            None => c.span,
                        };
                        self.err(
                            Code::SelectCase,
                            at,
                            "select case must be send or receive (possibly with assignment)",
                        );
                        continue;
                    }
                    self.open_scope();
                    if let Some(comm) = &c.comm {
                        self.stmt(comm);
                    }
                    self.stmts(&c.body);
                    self.close_scope();
                }
            }
            StmtKind::For(f) => {
                self.open_scope();
                if let Some(init) = &f.init {
                    self.stmt(init);
                }
                if let Some(c) = &f.cond {
                    self.condition(c, "for");
                }
                if let Some(post) = &f.post {
                    self.stmt(post);
                }
                self.block(&f.body);
                self.close_scope();
            }
            StmtKind::Range(r) => self.range(r, s.span),
            StmtKind::Labeled { stmt, label } => {
                let _ = label;
                self.stmt(stmt);
            }
            StmtKind::Decl(d) => self.local_decl(d),
        }
    }

    // --- Expressions as statements ----------------------------------------------------------------------------------

    /// Whether a checked expression is a call, a receive, or just a value.
    pub fn kind_of(&mut self, e: &Expr) -> Kind {
        match &e.unparen().kind {
            ExprKind::Call { fun, .. } => match &self.facts().expr(fun.id).mode {
                Mode::Type => Kind::Conversion,
                Mode::Builtin(b) => match b {
                    Builtin::Clear
                    | Builtin::Close
                    | Builtin::Copy
                    | Builtin::Delete
                    | Builtin::Panic
                    | Builtin::Print
                    | Builtin::Println
                    | Builtin::Recover => Kind::Statement,
                    _ => Kind::Expression,
                },
                _ => Kind::Statement,
            },
            ExprKind::Unary { op: UnaryOp::Recv, .. } => Kind::Statement,
            _ => Kind::Expression,
        }
    }

    fn expr_stmt(&mut self, e: &'a Expr) {
        let x = self.raw_expr(e, None, false);
        let what = match x.mode {
            OpMode::Invalid => return,
            OpMode::Builtin(_) => "must be called",
            OpMode::Type => "is not an expression",
            _ => {
                if self.kind_of(e) == Kind::Statement {
                    return;
                }
                "is not used"
            }
        };
        let d = self.describe(&x);
        let mut diagnostic = Diagnostic::new(Code::UnusedResult, x.span, format!("{d} {what}"));
        if let Some(help) = self.unused_help(&x) {
            diagnostic = diagnostic.with_help(help);
        }
        self.report(diagnostic);
    }

    /// The last expression of a cell: its value is the result, so it need not be used.
    pub fn result_expr(&mut self, e: &'a Expr) {
        let mut x = self.raw_expr(e, None, false);
        match x.mode {
            OpMode::Builtin(_) | OpMode::Type => {
                let what = if x.mode == OpMode::Type { "is not an expression" } else { "must be called" };
                let d = self.describe(&x);
                self.err(Code::UnusedResult, x.span, format!("{d} {what}"));
            }
            OpMode::Nil => {
                let d = self.describe(&x);
                self.err(Code::UnusedResult, x.span, format!("{d} is not used"));
            }
            OpMode::Constant(_) if self.is_untyped(x.ty) => {
                // A constant too large for its default type is still shown.
                if let Some(b) = self.types.basic(x.ty)
                    && let Some(v) = x.constant()
                    && v.represent(b.default()).is_ok()
                {
                    self.assignment(&mut x, None, "assignment");
                } else {
                    self.assignment(&mut x, None, "assignment");
                }
            }
            _ if x.is_valid() && self.is_untyped(x.ty) => self.assignment(&mut x, None, "assignment"),
            _ => {}
        }
    }

    fn suspended(&mut self, e: &'a Expr, keyword: &str) {
        let ExprKind::Call { .. } = &e.unparen().kind else {
            let x = self.raw_expr(e, None, true);
            let text = format!("expression in {keyword} must be function call");
            let mut d = Diagnostic::new(Code::GoDeferNeedsCall, e.span, text);
            if matches!(e.kind, ExprKind::FuncLit { .. })
                || matches!(self.types.get(x.ty), Type::Signature(_))
            {
                d = d.with_help(format!("call it: {keyword} ...()"));
            }
            self.report(d);
            return;
        };
        let x = self.raw_expr(e, None, false);
        if !x.is_valid() {
            return;
        }
        let what = match self.kind_of(e) {
            Kind::Conversion => "requires function call, not conversion",
            Kind::Expression => "discards result of",
            Kind::Statement => return,
        };
        let d = self.describe(&x);
        self.err(Code::GoDeferNeedsCall, x.span, format!("{keyword} {what} {d}"));
    }

    fn condition(&mut self, e: &'a Expr, what: &str) {
        let x = self.expr(e, None);
        if x.is_valid() && !self.types.all_basic(x.ty, Basic::is_boolean) {
            self.err(Code::Condition, x.span, format!("non-boolean condition in {what} statement"));
        }
    }

    // --- Assignments ------------------------------------------------------------------------------------------------

    fn inc_dec(&mut self, e: &'a Expr, inc: bool) {
        let x = self.lhs_operand(e);
        if !x.is_valid() {
            return;
        }
        if !self.types.all_basic(x.ty, Basic::is_numeric) {
            let text = super::print::expr(e);
            let op = if inc { "++" } else { "--" };
            let shown = self.show(x.ty);
            self.err(
                Code::UndefinedOp,
                e.span,
                format!("invalid operation: {text}{op} (non-numeric type {shown})"),
            );
            return;
        }
        let mut x = x;
        x.mode = OpMode::Value;
        self.assign_operand(e, &mut x, "assignment");
    }

    /// The left side of `op=`, read: that is a use of a field or element, but not of a plain variable.
    fn lhs_operand(&mut self, e: &'a Expr) -> Operand<'a> {
        self.expr(e, None)
    }

    fn op_assign(&mut self, l: &'a Expr, op: BinaryOp, at: Span, r: &'a Expr) {
        let x = self.lhs_operand(l);
        let y = self.expr(r, None);
        let mut z = self.binary_operands(None, op, at, x, y, false);
        z.expr = Some(l);
        z.text = Some(format!("{} {} {}", super::print::expr(l), op.text(), super::print::expr(r)).into());
        // The value keeps the left side's type; no expression of its own to record.
        z.expr = None;
        self.assign_operand(l, &mut z, "assignment operation");
    }

    // --- Return -----------------------------------------------------------------------------------------------------

    fn return_stmt(&mut self, s: &'a Stmt, results: &'a [Expr]) {
        let Some(f) = self.funcs.last() else { return };
        let (sig, named) = (f.sig, f.results.clone());
        let Type::Signature(sig) = self.types.get(sig).clone() else { return };
        if f.cell && self.cell_has_main && results.is_empty() {
            self.err(Code::CellReturn, s.span, "return at the top level of a cell that has a func main");
            return;
        }
        if results.is_empty() && (sig.results.is_empty() || !named.is_empty()) {
            for &r in &named {
                if r.is_none() {
                    continue;
                }
                let name = self.types.entity(r).name.clone();
                if &*name == "_" {
                    continue;
                }
                let Some(&(now, _)) = self.bindings.get(&name).and_then(|l| l.last()) else { continue };
                if now != r {
                    let d = Diagnostic::new(
                        Code::ShadowedResult,
                        s.span,
                        format!("result parameter {name} not in scope at return"),
                    );
                    let text = format!("inner declaration of {}", self.describe_entity(r));
                    let d = self.with_other(d, now, &text);
                    self.report(d);
                }
            }
            return;
        }
        let lhs = vec![EntityId::NONE; sig.results.len()];
        let targets: Vec<Option<TypeId>> = sig.results.iter().map(|p| Some(p.ty)).collect();
        self.init_targets(&lhs, &targets, results, Some(s.span));
    }

    // --- Switches ---------------------------------------------------------------------------------------------------

    fn one_default(&mut self, clauses: impl Iterator<Item = (bool, Span)>) {
        let mut first: Option<Span> = None;
        for (default, span) in clauses {
            if !default {
                continue;
            }
            match first {
                None => first = Some(span),
                Some(f) => {
                    let place = self.sources.place(f).to_string();
                    self.err(Code::DuplicateCase, span, format!("multiple defaults (first at {place})"));
                }
            }
        }
    }

    fn switch(&mut self, sw: &'a SwitchStmt) {
        self.open_scope();
        if let Some(init) = &sw.init {
            self.stmt(init);
        }
        let x = match &sw.tag {
            Some(tag) => {
                let mut x = self.expr(tag, None);
                self.assignment(&mut x, None, "switch expression");
                if x.is_valid() && !self.types.comparable(x.ty, true) && !self.types.has_nil(x.ty) {
                    let d = self.describe(&x);
                    let shown = self.show(x.ty);
                    let text = format!("cannot switch on {d} ({shown} is not comparable)");
                    self.err(Code::NotComparable, x.span, text);
                    x.invalidate();
                }
                x
            }
            None => Operand {
                mode: OpMode::Constant(Value::Bool(true)),
                ty: TypeId::BOOL,
                expr: None,
                text: Some("true".into()),
                span: Span { lo: sw.lbrace, hi: sw.lbrace, ..Span::default() },
            },
        };
        self.one_default(sw.clauses.iter().map(|c| (c.is_default, c.span)));
        let mut seen: HashMap<String, Vec<(TypeId, Span)>> = HashMap::new();
        for c in &sw.clauses {
            self.case_values(&x, c, &mut seen);
            self.open_scope();
            self.stmts(&c.body);
            self.close_scope();
        }
        self.close_scope();
    }

    fn case_values(
        &mut self,
        x: &Operand<'a>,
        c: &'a CaseClause,
        seen: &mut HashMap<String, Vec<(TypeId, Span)>>,
    ) {
        for e in &c.exprs {
            let mut v = self.expr(e, None);
            if !x.is_valid() || !v.is_valid() {
                continue;
            }
            if self.is_untyped(v.ty) {
                self.convert_untyped(&mut v, x.ty);
                if !v.is_valid() {
                    continue;
                }
            }
            let shown = v.clone();
            let r = self.binary_operands(None, BinaryOp::Eq, e.span, v, x.clone(), true);
            if !r.is_valid() {
                continue;
            }
            let OpMode::Constant(value) = &shown.mode else { continue };
            let key = match value {
                Value::Int(_) | Value::Float(_) => value.to_rational().map(|r| r.to_string()),
                Value::Str(s) => Some(crate::types::constant::quote(s)),
                _ => None,
            };
            let Some(key) = key else { continue };
            let t = self.types.canon(shown.ty);
            let list = seen.entry(key).or_default();
            if let Some(&(_, span)) = list.iter().find(|(u, _)| *u == t) {
                let d = self.describe(&shown);
                let diagnostic = Diagnostic::new(
                    Code::DuplicateCase,
                    e.span,
                    format!("duplicate case {d} in expression switch"),
                )
                .with_related(span, "previous case");
                self.report(diagnostic);
            } else {
                list.push((t, e.span.at(node_pos(e))));
            }
        }
    }

    fn type_switch(&mut self, sw: &'a TypeSwitchStmt) {
        self.open_scope();
        if let Some(init) = &sw.init {
            self.stmt(init);
        }
        let mut bind = sw.bind.as_ref();
        if let Some(b) = bind
            && b.is_blank()
        {
            self.err(Code::NoNewVariables, b.span, "no new variable on left side of :=");
            bind = None;
        }
        let mut x = self.expr(&sw.x, None);
        if x.is_valid() {
            if self.types.is_type_param(x.ty) {
                let d = self.describe(&x);
                let text = format!("cannot use type switch on type parameter value {d}");
                self.err(Code::TypeSwitch, x.span, text);
                x.invalidate();
            } else if !self.types.is_interface(x.ty) {
                let d = self.describe(&x);
                self.err(Code::TypeSwitch, x.span, format!("{d} is not an interface"));
                x.invalidate();
            }
        }
        self.one_default(sw.clauses.iter().map(|c| (c.is_default, c.span)));
        let mut vars: Vec<EntityId> = Vec::new();
        let mut seen: Vec<(Option<TypeId>, Span)> = Vec::new();
        for c in &sw.clauses {
            let mut single = None;
            for e in &c.exprs {
                let t = self.case_type(&x, e, &mut seen);
                single = t;
            }
            self.open_scope();
            if let Some(b) = bind {
                // One type: the variable has it. Otherwise it is as it was.
                let t = match (c.exprs.len(), single) {
                    (1, Some(Some(t))) => t,
                    (1, None) => TypeId::INVALID,
                    _ => x.ty,
                };
                let v = self.new_entity(&b.name, b.span, EntityKind::Var { ty: t, place: VarPlace::Local });
                self.owner.insert(v, self.funcs.len());
                self.bind(&b.name, v);
                self.facts().implicits.insert(c.id, v);
                vars.push(v);
            }
            self.stmts(&c.body);
            self.close_scope();
        }
        if let Some(b) = bind {
            let used = vars.iter().any(|&v| self.types.entity(v).used);
            if !used {
                self.err(Code::UnusedVariable, b.span, format!("{} declared and not used", b.name));
            }
        }
        self.close_scope();
    }

    /// A case of a type switch: `Some(None)` for nil, `None` after an error.
    fn case_type(
        &mut self,
        x: &Operand<'a>,
        e: &'a Expr,
        seen: &mut Vec<(Option<TypeId>, Span)>,
    ) -> Option<Option<TypeId>> {
        let nil = match &e.unparen().kind {
            ExprKind::Ident(name) => match self.find(name) {
                Some(super::expr::NameRef::Entity(found)) => {
                    matches!(self.types.entity(found).kind, EntityKind::Nil)
                }
                _ => false,
            },
            _ => false,
        };
        let t = if nil {
            self.expr(e, None);
            None
        } else {
            let t = self.var_type(e);
            if t == TypeId::INVALID {
                return None;
            }
            Some(t)
        };
        let at = super::operand::start(e);
        let key = t.map(|t| self.types.canon(t));
        if let Some(&(_, span)) = seen.iter().find(|(k, _)| *k == key) {
            let shown = t.map_or("nil".to_string(), |t| self.show(t));
            let d =
                Diagnostic::new(Code::DuplicateCase, at, format!("duplicate case {shown} in type switch"))
                    .with_related(span, "previous case");
            self.report(d);
            return None;
        }
        seen.push((key, at));
        if let Some(t) = t
            && x.is_valid()
        {
            self.assertion_possible(e, x, t, true);
        }
        Some(t)
    }

    // --- Declarations in functions ----------------------------------------------------------------------------------

    fn local_decl(&mut self, d: &'a ast::Decl) {
        match &d.kind {
            DeclKind::Const(specs) => {
                let mut current: (Option<&'a Expr>, &'a [Expr]) = (None, &[]);
                for spec in specs {
                    let written = spec.ty.is_some() || !spec.values.is_empty();
                    if written {
                        current = (spec.ty.as_ref(), &spec.values);
                    }
                    let (ty, values) = current;
                    let mut made = Vec::new();
                    for (k, name) in spec.names.iter().enumerate() {
                        let kind = EntityKind::Const { ty: TypeId::INVALID, value: Value::Unknown };
                        let e = self.new_entity(&name.name, name.span, kind);
                        self.const_decl(e, name, ty, values.get(k), spec.iota, !written);
                        made.push((name, e));
                    }
                    self.const_arity(&spec.names, values, written, spec.span);
                    for (name, e) in made {
                        self.declare(name, e);
                    }
                }
            }
            DeclKind::Var(specs) => {
                for spec in specs {
                    let vars: Vec<(&'a Ident, EntityId)> = spec
                        .names
                        .iter()
                        .map(|n| (n, self.new_local(n, TypeId::INVALID, VarPlace::Local)))
                        .collect();
                    let entities: Vec<EntityId> = vars.iter().map(|v| v.1).collect();
                    self.var_spec(spec, &entities);
                    for (name, e) in vars {
                        self.declare(name, e);
                    }
                }
            }
            DeclKind::Type(specs) => {
                for spec in specs {
                    let kind = EntityKind::TypeName { ty: TypeId::INVALID, alias: spec.alias.is_some() };
                    let e = self.new_entity(&spec.name.name, spec.name.span, kind);
                    self.declare(&spec.name, e);
                    self.type_decl(e, spec, None);
                }
            }
            DeclKind::Func(_) | DeclKind::Bad => {}
        }
    }

    /// `var a, b T = x, y` for given variables.
    pub fn var_spec(&mut self, spec: &'a ast::VarSpec, vars: &[EntityId]) {
        let declared = spec.ty.as_ref().map(|t| self.var_type(t));
        if let Some(t) = declared {
            for &v in vars {
                self.set_var_type(v, t);
            }
        }
        let grouped = spec.values.len() == 1 && vars.len() > 1;
        if grouped {
            let targets = vec![declared; vars.len()];
            self.init_targets(vars, &targets, &spec.values, None);
        } else {
            for (k, &v) in vars.iter().enumerate() {
                if let Some(e) = spec.values.get(k) {
                    self.name_target(v, false);
                    let mut x = self.expr(e, declared);
                    self.init_var(v, declared, &mut x, "variable declaration");
                }
            }
            for e in spec.values.iter().skip(vars.len()) {
                self.use_expr(e);
            }
        }
        if spec.ty.is_none() || !spec.values.is_empty() {
            self.var_arity(&spec.names, &spec.values);
        }
    }

    // --- Terminating statements (spec) ------------------------------------------------------------------------------

    pub fn terminates_list(&mut self, list: &'a [Stmt]) -> bool {
        let last = list.iter().rev().find(|s| !matches!(s.kind, StmtKind::Empty));
        last.is_some_and(|s| self.terminates(s, None))
    }

    fn terminates(&mut self, s: &'a Stmt, label: Option<&'a str>) -> bool {
        match &s.kind {
            StmtKind::Return(_) => true,
            StmtKind::Branch { kind, .. } => {
                matches!(kind, ast::BranchKind::Goto | ast::BranchKind::Fallthrough)
            }
            StmtKind::Expr(e) => match &e.unparen().kind {
                // A panic whose argument is wrong counts for nothing.
                ExprKind::Call { fun, .. } => {
                    self.facts().expr(fun.id).mode == Mode::Builtin(Builtin::Panic)
                        && self.facts().expr(e.unparen().id).mode == Mode::NoValue
                }
                _ => false,
            },
            StmtKind::Block(b) => self.terminates_list(&b.stmts),
            StmtKind::If(i) => i
                .els
                .as_ref()
                .is_some_and(|e| self.terminates_list(&i.then.stmts) && self.terminates(e, None)),
            StmtKind::Switch(sw) => self.clauses_terminate(&sw.clauses, label),
            StmtKind::TypeSwitch(sw) => self.clauses_terminate(&sw.clauses, label),
            StmtKind::Select(sel) => sel
                .clauses
                .iter()
                .all(|c| self.terminates_list(&c.body) && !breaks_list(&c.body, label, true)),
            StmtKind::For(f) => f.cond.is_none() && !breaks_list(&f.body.stmts, label, true),
            StmtKind::Labeled { label, stmt } => self.terminates(stmt, Some(&label.name)),
            _ => false,
        }
    }

    fn clauses_terminate(&mut self, clauses: &'a [CaseClause], label: Option<&'a str>) -> bool {
        clauses.iter().any(|c| c.is_default)
            && clauses.iter().all(|c| self.terminates_list(&c.body) && !breaks_list(&c.body, label, true))
    }
}

/// Where the compiler's tree has an expression: at its operator, bracket, dot or parenthesis.
pub fn node_pos(e: &Expr) -> u32 {
    match &e.kind {
        ExprKind::Call { lparen, .. } => *lparen,
        ExprKind::Index { lbrack, .. } => *lbrack,
        ExprKind::Selector { x, .. } | ExprKind::TypeAssert { x, .. } | ExprKind::Slice { x, .. } => {
            x.span.hi
        }
        _ => e.op_pos(),
    }
}

fn is_receive(e: &Expr) -> bool {
    matches!(e.unparen().kind, ExprKind::Unary { op: UnaryOp::Recv, .. })
}

/// Whether a statement list has a `break` out of the statement around it; `implicit`: one without label counts.
fn breaks_list(list: &[Stmt], label: Option<&str>, implicit: bool) -> bool {
    list.iter().any(|s| breaks(s, label, implicit))
}

fn breaks(s: &Stmt, label: Option<&str>, implicit: bool) -> bool {
    match &s.kind {
        StmtKind::Branch { kind: ast::BranchKind::Break, label: l } => match l {
            None => implicit,
            Some(l) => label == Some(&*l.name),
        },
        StmtKind::Block(b) => breaks_list(&b.stmts, label, implicit),
        StmtKind::If(i) => {
            breaks_list(&i.then.stmts, label, implicit)
                || i.els.as_ref().is_some_and(|e| breaks(e, label, implicit))
        }
        StmtKind::Labeled { stmt, .. } => breaks(stmt, label, implicit),
        StmtKind::Switch(sw) => {
            label.is_some() && sw.clauses.iter().any(|c| breaks_list(&c.body, label, false))
        }
        StmtKind::TypeSwitch(sw) => {
            label.is_some() && sw.clauses.iter().any(|c| breaks_list(&c.body, label, false))
        }
        StmtKind::Select(sel) => {
            label.is_some() && sel.clauses.iter().any(|c| breaks_list(&c.body, label, false))
        }
        StmtKind::For(f) => label.is_some() && breaks_list(&f.body.stmts, label, false),
        StmtKind::Range(r) => label.is_some() && breaks_list(&r.body.stmts, label, false),
        _ => false,
    }
}
