//! Walking over a tree without writing out its grammar again.

use super::ast::*;
use crate::source::Span;

/// A node of any kind.
#[derive(Clone, Copy, Debug)]
pub enum Node<'a> {
    Package(&'a PackageClause),
    Import(&'a ImportDecl),
    ImportSpec(&'a ImportSpec),
    Decl(&'a Decl),
    ConstSpec(&'a ConstSpec),
    VarSpec(&'a VarSpec),
    TypeSpec(&'a TypeSpec),
    TypeParam(&'a TypeParamGroup),
    Signature(&'a Signature),
    Param(&'a Param),
    Field(&'a Field),
    /// A method of an interface: its id and name.
    Method(NodeId, &'a Ident),
    Ident(&'a Ident),
    Expr(&'a Expr),
    Stmt(&'a Stmt),
    Block(&'a Block),
    Case(&'a CaseClause),
    Comm(&'a CommClause),
}

impl Node<'_> {
    pub fn id(self) -> NodeId {
        match self {
            Node::Package(n) => n.id,
            Node::Import(n) => n.id,
            Node::ImportSpec(n) => n.id,
            Node::Decl(n) => n.id,
            Node::ConstSpec(n) => n.id,
            Node::VarSpec(n) => n.id,
            Node::TypeSpec(n) => n.id,
            Node::TypeParam(n) => n.id,
            Node::Signature(n) => n.id,
            Node::Param(n) => n.id,
            Node::Field(n) => n.id,
            Node::Method(id, _) => id,
            Node::Ident(n) => n.id,
            Node::Expr(n) => n.id,
            Node::Stmt(n) => n.id,
            Node::Block(n) => n.id,
            Node::Case(n) => n.id,
            Node::Comm(n) => n.id,
        }
    }

    pub fn span(self) -> Span {
        match self {
            Node::Package(n) => n.span,
            Node::Import(n) => n.span,
            Node::ImportSpec(n) => n.span,
            Node::Decl(n) => n.span,
            Node::ConstSpec(n) => n.span,
            Node::VarSpec(n) => n.span,
            Node::TypeSpec(n) => n.span,
            Node::TypeParam(n) => n.span,
            Node::Signature(n) => n.span,
            Node::Param(n) => n.span,
            Node::Field(n) => n.span,
            Node::Method(_, n) | Node::Ident(n) => n.span,
            Node::Expr(n) => n.span,
            Node::Stmt(n) => n.span,
            Node::Block(n) => n.span,
            Node::Case(n) => n.span,
            Node::Comm(n) => n.span,
        }
    }
}

/// Receives the nodes of a tree in source order, parents before children.
pub trait Visitor<'a> {
    /// Whether to look into this node.
    fn enter(&mut self, node: Node<'a>) -> bool;
    /// All of the node has been seen; called for entered nodes only.
    fn leave(&mut self, _node: Node<'a>) {}
}

/// Every node of a file.
pub fn walk<'a>(file: &'a File, visitor: &mut impl Visitor<'a>) {
    let mut walk = Walk(visitor);
    if let Some(package) = &file.package {
        walk.node(Node::Package(package), |w| w.ident(&package.name));
    }
    for item in &file.items {
        match item {
            Item::Import(import) => walk.node(Node::Import(import), |w| {
                for spec in &import.specs {
                    w.node(Node::ImportSpec(spec), |w| w.idents(spec.name.as_slice()));
                }
            }),
            Item::Decl(decl) => walk.decl(decl),
            Item::Stmt(stmt) => walk.stmt(stmt),
        }
    }
}

/// Every node of one statement.
pub fn walk_stmt<'a>(stmt: &'a Stmt, visitor: &mut impl Visitor<'a>) {
    Walk(visitor).stmt(stmt);
}

/// Every node of one expression.
pub fn walk_expr<'a>(expr: &'a Expr, visitor: &mut impl Visitor<'a>) {
    Walk(visitor).expr(expr);
}

/// The nodes that contain a byte offset, outermost first; the ends of a node count as inside.
pub fn path_to(file: &File, offset: Pos) -> Vec<Node<'_>> {
    struct Finder<'a> {
        offset: Pos,
        path: Vec<Node<'a>>,
    }
    impl<'a> Visitor<'a> for Finder<'a> {
        fn enter(&mut self, node: Node<'a>) -> bool {
            let inside = node.span().touches(self.offset);
            if inside {
                // Of two neighbours that touch the offset the later one wins.
                while self.path.last().is_some_and(|last| {
                    let (last, this) = (last.span(), node.span());
                    !(last.lo <= this.lo && this.hi <= last.hi)
                }) {
                    self.path.pop();
                }
                self.path.push(node);
            }
            inside
        }
    }
    let mut finder = Finder { offset, path: Vec::new() };
    walk(file, &mut finder);
    finder.path
}

struct Walk<'v, V>(&'v mut V);

impl<'a, V: Visitor<'a>> Walk<'_, V> {
    fn node(&mut self, node: Node<'a>, children: impl FnOnce(&mut Self)) {
        if self.0.enter(node) {
            children(self);
            self.0.leave(node);
        }
    }

    fn ident(&mut self, ident: &'a Ident) {
        self.node(Node::Ident(ident), |_| {});
    }

    fn idents(&mut self, idents: &'a [Ident]) {
        idents.iter().for_each(|ident| self.ident(ident));
    }

    fn exprs(&mut self, exprs: impl IntoIterator<Item = &'a Expr>) {
        exprs.into_iter().for_each(|x| self.expr(x));
    }

    fn decl(&mut self, decl: &'a Decl) {
        self.node(Node::Decl(decl), |w| match &decl.kind {
            DeclKind::Const(specs) => {
                for spec in specs {
                    w.node(Node::ConstSpec(spec), |w| {
                        w.idents(&spec.names);
                        w.exprs(&spec.ty);
                        w.exprs(&spec.values);
                    });
                }
            }
            DeclKind::Var(specs) => {
                for spec in specs {
                    w.node(Node::VarSpec(spec), |w| {
                        w.idents(&spec.names);
                        w.exprs(&spec.ty);
                        w.exprs(&spec.values);
                    });
                }
            }
            DeclKind::Type(specs) => {
                for spec in specs {
                    w.node(Node::TypeSpec(spec), |w| {
                        w.ident(&spec.name);
                        w.type_params(spec.type_params.as_ref());
                        w.expr(&spec.ty);
                    });
                }
            }
            DeclKind::Func(func) => {
                if let Some(recv) = &func.recv {
                    w.params(recv);
                }
                w.ident(&func.name);
                w.type_params(func.type_params.as_ref());
                w.signature(&func.sig);
                if let Some(body) = &func.body {
                    w.block(body);
                }
            }
            DeclKind::Bad => {}
        });
    }

    fn type_params(&mut self, params: Option<&'a TypeParams>) {
        for group in params.iter().flat_map(|params| &params.groups) {
            self.node(Node::TypeParam(group), |w| {
                w.idents(&group.names);
                w.expr(&group.constraint);
            });
        }
    }

    fn params(&mut self, params: &'a Params) {
        for param in &params.fields {
            self.node(Node::Param(param), |w| {
                w.idents(&param.names);
                w.expr(&param.ty);
            });
        }
    }

    fn signature(&mut self, sig: &'a Signature) {
        self.node(Node::Signature(sig), |w| {
            w.params(&sig.params);
            w.params(&sig.results);
        });
    }

    fn expr(&mut self, x: &'a Expr) {
        self.node(Node::Expr(x), |w| match &x.kind {
            ExprKind::Bad | ExprKind::Ident(_) | ExprKind::Literal(_) => {}
            ExprKind::Composite { ty, elems, .. } => {
                w.exprs(ty.as_deref());
                for elem in elems {
                    w.exprs(&elem.key);
                    w.expr(&elem.value);
                }
            }
            ExprKind::FuncLit { sig, body } => {
                w.signature(sig);
                w.block(body);
            }
            ExprKind::Paren(x)
            | ExprKind::TypeSwitchGuard { x }
            | ExprKind::Star(x)
            | ExprKind::Unary { x, .. }
            | ExprKind::SliceType(x)
            | ExprKind::ChanType { elem: x, .. } => w.expr(x),
            ExprKind::Selector { x, sel } => {
                w.expr(x);
                w.ident(sel);
            }
            ExprKind::Index { x, indices, .. } => {
                w.expr(x);
                w.exprs(indices);
            }
            ExprKind::Slice { x, lo, hi, max, .. } => {
                w.expr(x);
                w.exprs([lo, hi, max].into_iter().filter_map(|part| part.as_deref()));
            }
            ExprKind::Call { fun, args, .. } => {
                w.expr(fun);
                w.exprs(args);
            }
            ExprKind::TypeAssert { x, ty: y }
            | ExprKind::Binary { x, y, .. }
            | ExprKind::MapType { key: x, value: y } => {
                w.expr(x);
                w.expr(y);
            }
            ExprKind::ArrayType { len, elem } => {
                w.exprs(len.as_deref());
                w.expr(elem);
            }
            ExprKind::StructType(ty) => {
                for field in &ty.fields {
                    w.node(Node::Field(field), |w| {
                        w.idents(&field.names);
                        w.expr(&field.ty);
                    });
                }
            }
            ExprKind::InterfaceType(ty) => {
                for elem in &ty.elems {
                    match elem {
                        InterfaceElem::Method { id, name, sig, .. } => {
                            w.node(Node::Method(*id, name), |w| w.ident(name));
                            w.signature(sig);
                        }
                        InterfaceElem::Embed(ty) => w.expr(ty),
                    }
                }
            }
            ExprKind::FuncType(sig) => w.signature(sig),
        });
    }

    fn block(&mut self, block: &'a Block) {
        self.node(Node::Block(block), |w| block.stmts.iter().for_each(|stmt| w.stmt(stmt)));
    }

    fn stmts(&mut self, stmts: impl IntoIterator<Item = &'a Stmt>) {
        stmts.into_iter().for_each(|stmt| self.stmt(stmt));
    }

    fn cases(&mut self, clauses: &'a [CaseClause]) {
        for clause in clauses {
            self.node(Node::Case(clause), |w| {
                w.exprs(&clause.exprs);
                w.stmts(&clause.body);
            });
        }
    }

    fn stmt(&mut self, stmt: &'a Stmt) {
        self.node(Node::Stmt(stmt), |w| match &stmt.kind {
            StmtKind::Bad | StmtKind::Empty => {}
            StmtKind::Expr(x) | StmtKind::IncDec { x, .. } | StmtKind::Go(x) | StmtKind::Defer(x) => {
                w.expr(x)
            }
            StmtKind::Send { chan, value, .. } => {
                w.expr(chan);
                w.expr(value);
            }
            StmtKind::Assign { lhs, rhs, .. } | StmtKind::Define { lhs, rhs, .. } => {
                w.exprs(lhs);
                w.exprs(rhs);
            }
            StmtKind::Return(results) => w.exprs(results),
            StmtKind::Branch { label, .. } => w.idents(label.as_slice()),
            StmtKind::Block(block) => w.block(block),
            StmtKind::If(stmt) => {
                w.stmts(&stmt.init);
                w.expr(&stmt.cond);
                w.block(&stmt.then);
                w.stmts(&stmt.els);
            }
            StmtKind::Switch(stmt) => {
                w.stmts(&stmt.init);
                w.exprs(&stmt.tag);
                w.cases(&stmt.clauses);
            }
            StmtKind::TypeSwitch(stmt) => {
                w.stmts(&stmt.init);
                w.idents(stmt.bind.as_slice());
                w.expr(&stmt.x);
                w.cases(&stmt.clauses);
            }
            StmtKind::Select(stmt) => {
                for clause in &stmt.clauses {
                    w.node(Node::Comm(clause), |w| {
                        w.stmts(&clause.comm);
                        w.stmts(&clause.body);
                    });
                }
            }
            StmtKind::For(stmt) => {
                w.stmts(&stmt.init);
                w.exprs(&stmt.cond);
                w.stmts(&stmt.post);
                w.block(&stmt.body);
            }
            StmtKind::Range(stmt) => {
                w.exprs(&stmt.lhs);
                w.expr(&stmt.x);
                w.block(&stmt.body);
            }
            StmtKind::Labeled { label, stmt } => {
                w.ident(label);
                w.stmt(stmt);
            }
            StmtKind::Decl(decl) => w.decl(decl),
        });
    }
}
