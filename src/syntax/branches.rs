//! Labels and jumps of one function: every `goto`, `break` and `continue` has a target it may reach, every label is used.
//!
//! Nested function literals are functions of their own, and not looked into. What Go's compiler reports before types is
//! reported here, at its positions and in its order.

use super::ast::{self, *};
use super::printer;
use crate::diagnostics::{Code, Diagnostic};
use crate::source::{FileId, Span};
use std::collections::HashMap;

/// Statements of a block, however they are stored.
#[derive(Clone, Copy)]
pub(super) enum Body<'a> {
    Stmts(&'a [Stmt]),
    /// A cell's top level.
    Items(&'a [Item]),
    /// A single statement (`else if`).
    One(&'a Stmt),
}

impl<'a> Body<'a> {
    /// How many there are, trailing empty statements left out: `fallthrough; ;` is still the last statement.
    fn len(self) -> usize {
        match self {
            Body::Stmts(stmts) => {
                stmts.iter().rposition(|stmt| !matches!(stmt.kind, StmtKind::Empty)).map_or(0, |i| i + 1)
            }
            Body::Items(items) => items.len(),
            Body::One(_) => 1,
        }
    }

    fn get(self, i: usize) -> Node<'a> {
        let stmt = match self {
            Body::Stmts(stmts) => &stmts[i],
            Body::One(stmt) => stmt,
            Body::Items(items) => match &items[i] {
                Item::Stmt(stmt) => stmt,
                Item::Decl(decl) => return Node::Decl(decl),
                Item::Import(_) => return Node::Other,
            },
        };
        match &stmt.kind {
            StmtKind::Decl(decl) => Node::Decl(decl),
            _ => Node::Stmt(stmt),
        }
    }
}

enum Node<'a> {
    Stmt(&'a Stmt),
    Decl(&'a Decl),
    Other,
}

/// Checks the body of one function; `start` is where it begins.
pub(super) fn check(file: FileId, body: Body<'_>, start: Pos) -> Vec<Diagnostic> {
    let mut checker = Checker {
        file,
        labels: Vec::new(),
        by_name: HashMap::new(),
        blocks: Vec::new(),
        gotos: Vec::new(),
        pending: HashMap::new(),
        diagnostics: Vec::new(),
    };
    checker.block(None, Context::default(), None, start, body);
    for goto in std::mem::take(&mut checker.gotos).into_iter().filter(|goto| !goto.resolved) {
        let name = &goto.name;
        match checker.by_name.get(name).copied() {
            Some(label) => {
                checker.labels[label].used = true;
                let into = checker.blocks[checker.labels[label].block].start;
                let message = format!("goto {name} jumps into block starting at");
                checker.report_place(goto.span, message, Span::point(file, into));
            }
            None => checker.report(goto.span, Code::LabelMisuse, format!("label {name} not defined")),
        }
    }
    let unused: Vec<_> =
        checker.labels.iter().filter(|label| !label.used).map(|l| (l.span, l.name.clone())).collect();
    for (span, name) in unused {
        checker.report(span, Code::LabelMisuse, format!("label {name} defined and not used"));
    }
    checker.diagnostics
}

/// What a label stands before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Target {
    Loop,
    /// `switch` or `select`.
    Breakable,
    Other,
}

struct Label {
    name: Name,
    span: Span,
    block: usize,
    target: Target,
    used: bool,
}

struct Scope {
    parent: Option<usize>,
    start: Pos,
    /// The label of the statement whose body this is.
    label: Option<usize>,
}

/// A `goto` to a label that had not been seen, or not in reach.
struct Goto {
    name: Name,
    span: Span,
    resolved: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Breaks {
    Loop,
    Switch,
    TypeSwitch,
    Select,
}

/// What encloses a statement.
#[derive(Clone, Copy, Default)]
struct Context {
    breaks: Option<Breaks>,
    continues: bool,
    /// Directly in a clause of a switch: whether it is the last.
    clause: Option<bool>,
}

/// A variable that a jump must not pass over.
struct Variable {
    name: String,
    at: Pos,
    /// How many gotos stand before it.
    gotos: usize,
}

struct Checker {
    file: FileId,
    labels: Vec<Label>,
    by_name: HashMap<Name, usize>,
    blocks: Vec<Scope>,
    gotos: Vec<Goto>,
    /// Unresolved gotos by label, each list in source order.
    pending: HashMap<Name, Vec<usize>>,
    diagnostics: Vec<Diagnostic>,
}

impl Checker {
    fn report(&mut self, span: Span, code: Code, message: String) {
        self.diagnostics.push(Diagnostic::new(code, span, message));
    }

    fn report_place(&mut self, span: Span, message: String, place: Span) {
        self.diagnostics.push(Diagnostic::new(Code::LabelMisuse, span, message).with_place(place));
    }

    /// Checks one block. Its unresolved gotos, and those of the blocks inside it, are the ones numbered from its start.
    fn block(
        &mut self,
        parent: Option<usize>,
        cx: Context,
        label: Option<usize>,
        start: Pos,
        body: Body<'_>,
    ) {
        let this = self.blocks.len();
        self.blocks.push(Scope { parent, start, label });
        let first_goto = self.gotos.len();
        // The latest variable declared in this block, and how many gotos stand before it.
        let mut variable: Option<Variable> = None;
        let count = body.len();
        for i in 0..count {
            let mut stmt = match body.get(i) {
                Node::Stmt(stmt) => stmt,
                Node::Decl(decl) => {
                    variable = self.declared(decl).or(variable);
                    continue;
                }
                Node::Other => continue,
            };
            let mut own_label = None;
            while let StmtKind::Labeled { label, stmt: inner } = &stmt.kind {
                if !label.is_blank() {
                    own_label = Some(self.declare(this, label, inner));
                    self.resolve(label, first_goto, variable.as_ref());
                }
                stmt = inner;
            }
            let plain = Context { clause: None, ..cx };
            match &stmt.kind {
                StmtKind::Decl(decl) => variable = self.declared(decl).or(variable),
                StmtKind::Define { lhs, op_pos, .. } => {
                    variable =
                        Some(Variable { name: printer::exprs(lhs), at: *op_pos, gotos: self.gotos.len() });
                }
                StmtKind::Branch { kind, label } => {
                    self.branch(this, cx, i + 1 == count, stmt.span, *kind, label.as_ref());
                }
                StmtKind::Block(block) => {
                    self.block(Some(this), plain, own_label, block.lbrace, Body::Stmts(&block.stmts));
                }
                StmtKind::If(stmt) => {
                    self.block(Some(this), plain, own_label, stmt.then.lbrace, Body::Stmts(&stmt.then.stmts));
                    if let Some(els) = &stmt.els {
                        self.block(Some(this), plain, own_label, els.span.lo, Body::One(els));
                    }
                }
                StmtKind::For(stmt) => self.loop_body(this, own_label, &stmt.body),
                StmtKind::Range(stmt) => self.loop_body(this, own_label, &stmt.body),
                StmtKind::Switch(stmt) => self.clauses(this, plain, Breaks::Switch, own_label, &stmt.clauses),
                StmtKind::TypeSwitch(stmt) => {
                    self.clauses(this, plain, Breaks::TypeSwitch, own_label, &stmt.clauses);
                }
                StmtKind::Select(select) => {
                    let inner = Context { breaks: Some(Breaks::Select), ..plain };
                    for clause in &select.clauses {
                        self.block(Some(this), inner, own_label, clause.span.lo, Body::Stmts(&clause.body));
                    }
                }
                _ => {}
            }
        }
    }

    fn loop_body(&mut self, this: usize, label: Option<usize>, body: &ast::Block) {
        let inner = Context { breaks: Some(Breaks::Loop), continues: true, clause: None };
        self.block(Some(this), inner, label, body.lbrace, Body::Stmts(&body.stmts));
    }

    fn clauses(
        &mut self,
        this: usize,
        cx: Context,
        breaks: Breaks,
        label: Option<usize>,
        clauses: &[CaseClause],
    ) {
        for (i, clause) in clauses.iter().enumerate() {
            let inner = Context { breaks: Some(breaks), clause: Some(i + 1 == clauses.len()), ..cx };
            self.block(Some(this), inner, label, clause.span.lo, Body::Stmts(&clause.body));
        }
    }

    /// The first variable of a declaration, if it declares any.
    fn declared(&self, decl: &Decl) -> Option<Variable> {
        let DeclKind::Var(specs) = &decl.kind else { return None };
        let name = specs.first()?.names.first()?;
        Some(Variable { name: name.name.to_string(), at: name.span.lo, gotos: self.gotos.len() })
    }

    /// The label ends the search of the gotos of its block.
    fn resolve(&mut self, label: &Ident, first_goto: usize, variable: Option<&Variable>) {
        let Some(waiting) = self.pending.get_mut(&label.name) else { return };
        let reached = waiting.split_off(waiting.partition_point(|&goto| goto < first_goto));
        for goto in reached {
            self.gotos[goto].resolved = true;
            if let Some(&seen) = self.by_name.get(&label.name) {
                self.labels[seen].used = true;
            }
            if let Some(variable) = variable.filter(|variable| goto < variable.gotos) {
                let span = self.gotos[goto].span;
                let message = format!("goto {} jumps over declaration of {} at", label.name, variable.name);
                self.report_place(span, message, Span::point(self.file, variable.at));
            }
        }
    }

    fn declare(&mut self, block: usize, label: &Ident, stmt: &Stmt) -> usize {
        let target = match stmt.kind {
            StmtKind::For(_) | StmtKind::Range(_) => Target::Loop,
            StmtKind::Switch(_) | StmtKind::TypeSwitch(_) | StmtKind::Select(_) => Target::Breakable,
            _ => Target::Other,
        };
        if let Some(&first) = self.by_name.get(&label.name) {
            let place = self.labels[first].span;
            self.report_place(label.span, format!("label {} already defined at", label.name), place);
            return first;
        }
        let index = self.labels.len();
        self.labels.push(Label { name: label.name.clone(), span: label.span, block, target, used: false });
        self.by_name.insert(label.name.clone(), index);
        index
    }

    /// One jump; `last` if it ends its block.
    fn branch(
        &mut self,
        block: usize,
        cx: Context,
        last: bool,
        span: Span,
        kind: BranchKind,
        label: Option<&Ident>,
    ) {
        let Some(label) = label else {
            let message = match kind {
                BranchKind::Break if cx.breaks.is_none() => "break is not in a loop, switch, or select",
                BranchKind::Continue if !cx.continues => "continue is not in a loop",
                BranchKind::Fallthrough => match (cx.breaks, cx.clause) {
                    (Some(Breaks::TypeSwitch), _) => "cannot fallthrough in type switch",
                    (Some(Breaks::Switch), Some(true)) if last => "cannot fallthrough final case in switch",
                    (Some(Breaks::Switch), Some(false)) if last => return,
                    _ => "fallthrough statement out of place",
                },
                _ => return,
            };
            self.report(span, Code::BranchMisuse, message.to_string());
            return;
        };
        let name = &label.name;
        let known = self.by_name.get(name).copied();
        if kind == BranchKind::Goto {
            // A label that has been seen is reachable backwards if its block encloses this one.
            let reachable = known.filter(|&l| self.encloses(self.labels[l].block, block));
            match reachable {
                Some(l) => self.labels[l].used = true,
                None => {
                    self.pending.entry(name.clone()).or_default().push(self.gotos.len());
                    self.gotos.push(Goto { name: name.clone(), span: label.span, resolved: false });
                }
            }
            return;
        }
        let word = if kind == BranchKind::Break { "break" } else { "continue" };
        let Some(l) = known else {
            self.report(label.span, Code::LabelMisuse, format!("{word} label not defined: {name}"));
            return;
        };
        self.labels[l].used = true;
        let mut enclosing = Some(block);
        while let Some(b) = enclosing {
            if self.blocks[b].label == Some(l) {
                break;
            }
            enclosing = self.blocks[b].parent;
        }
        let fits = match kind {
            BranchKind::Break => self.labels[l].target != Target::Other,
            _ => self.labels[l].target == Target::Loop,
        };
        if enclosing.is_none() || !fits {
            self.report(label.span, Code::LabelMisuse, format!("invalid {word} label {name}"));
        }
    }

    fn encloses(&self, outer: usize, inner: usize) -> bool {
        let mut block = Some(inner);
        while let Some(b) = block {
            if b == outer {
                return true;
            }
            block = self.blocks[b].parent;
        }
        false
    }
}
