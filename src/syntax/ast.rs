//! The tree: all of Go's syntax, as a plain owned tree.
//!
//! Invariants:
//! - every node has an `id`, dense from 0 within its file and unique in it whatever the kind of node, so one vector of
//!   length [`File::node_count`] holds a fact about each;
//! - every node has a `span`, from its first to behind its last token; further positions (byte offsets, type [`Pos`])
//!   are stored where Go's messages point at them;
//! - types are expressions, since Go's grammar cannot tell them apart;
//! - no tree is deeper than `syntax::MAX_DEPTH`.
//!
//! The tree says what was written, not what it means: `x[T]` is an index, `*p` a star, `T(x)` a call.

use crate::source::{FileId, Span};
use std::sync::Arc;

/// A byte offset into the file's text.
pub type Pos = u32;

/// An identifier's text; clones share it.
pub type Name = Arc<str>;

/// Numbers a node within its file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u32);

impl NodeId {
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What kind of text is parsed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// A `.go` file: package clause, imports, declarations.
    Program,
    /// A notebook cell: imports, declarations, statements and expressions in any order.
    Cell,
    /// The stub of a standard package: as a program, and functions may lack a body (they are natives).
    Stub,
}

/// A whole text.
#[derive(Clone, Debug)]
pub struct File {
    pub id: FileId,
    pub mode: Mode,
    /// The whole text.
    pub span: Span,
    pub package: Option<PackageClause>,
    /// In source order.
    pub items: Vec<Item>,
    /// In source order, doc comments included.
    pub comments: Vec<Comment>,
    /// Node ids are `0..node_count`.
    pub node_count: u32,
    /// Whether a written `;` follows the last item (a cell's value is then not shown).
    pub ends_with_semicolon: bool,
}

/// `package main`
#[derive(Clone, Debug)]
pub struct PackageClause {
    pub id: NodeId,
    pub span: Span,
    pub doc: Option<Doc>,
    pub name: Ident,
}

/// One thing at top level. Statements occur in cells only (in a program they are a diagnostic and left out).
#[derive(Clone, Debug)]
pub enum Item {
    Import(ImportDecl),
    Decl(Decl),
    Stmt(Stmt),
}

impl Item {
    pub fn span(&self) -> Span {
        match self {
            Item::Import(import) => import.span,
            Item::Decl(decl) => decl.span,
            Item::Stmt(stmt) => stmt.span,
        }
    }
}

/// `// text` or `/* text */`
#[derive(Clone, Copy, Debug)]
pub struct Comment {
    pub span: Span,
    /// Written with `/*`.
    pub block: bool,
}

/// The comment directly above a declaration.
#[derive(Clone, Debug)]
pub struct Doc {
    pub span: Span,
    /// Without comment markers, lines separated by `\n`, no trailing newline.
    pub text: Arc<str>,
}

/// A name where it is declared, or where only a name can stand (selectors, labels). Names in expressions are
/// [`ExprKind::Ident`].
#[derive(Clone, Debug)]
pub struct Ident {
    pub id: NodeId,
    pub span: Span,
    /// `_` also stands for a missing name, after a diagnostic.
    pub name: Name,
}

impl Ident {
    pub fn is_blank(&self) -> bool {
        &*self.name == "_"
    }
}

// --- Declarations ---------------------------------------------------------------------------------------------------

/// `import "fmt"` or `import ( ... )`
#[derive(Clone, Debug)]
pub struct ImportDecl {
    pub id: NodeId,
    pub span: Span,
    pub doc: Option<Doc>,
    pub specs: Vec<ImportSpec>,
}

/// `m "math/rand"`
#[derive(Clone, Debug)]
pub struct ImportSpec {
    pub id: NodeId,
    pub span: Span,
    /// `None`: the package's own name; `_` and `.` are names here.
    pub name: Option<Ident>,
    pub path: Literal,
    pub path_span: Span,
}

/// A declaration of constants, variables, types, or one function.
#[derive(Clone, Debug)]
pub struct Decl {
    pub id: NodeId,
    /// From the keyword to the end of the last spec or the closing parenthesis.
    pub span: Span,
    pub doc: Option<Doc>,
    pub kind: DeclKind,
}

#[derive(Clone, Debug)]
pub enum DeclKind {
    /// One spec, or a parenthesised group of any number.
    Const(Vec<ConstSpec>),
    Var(Vec<VarSpec>),
    Type(Vec<TypeSpec>),
    Func(Box<FuncDecl>),
    /// Nothing usable was written.
    Bad,
}

/// `a, b T = x, y` in a const declaration.
#[derive(Clone, Debug)]
pub struct ConstSpec {
    pub id: NodeId,
    pub span: Span,
    pub doc: Option<Doc>,
    pub names: Vec<Ident>,
    pub ty: Option<Expr>,
    /// Empty with no type either: the preceding spec's type and values are repeated.
    pub values: Vec<Expr>,
    /// Position in the group.
    pub iota: u32,
}

/// `a, b T = x, y` in a var declaration.
#[derive(Clone, Debug)]
pub struct VarSpec {
    pub id: NodeId,
    pub span: Span,
    pub doc: Option<Doc>,
    pub names: Vec<Ident>,
    pub ty: Option<Expr>,
    pub values: Vec<Expr>,
}

/// `Name[T any] Type`, `Name = Type`
#[derive(Clone, Debug)]
pub struct TypeSpec {
    pub id: NodeId,
    pub span: Span,
    pub doc: Option<Doc>,
    pub name: Ident,
    pub type_params: Option<TypeParams>,
    /// Position of `=` if it is an alias.
    pub alias: Option<Pos>,
    pub ty: Expr,
}

/// `func (recv) Name[T any](params) results { body }`
#[derive(Clone, Debug)]
pub struct FuncDecl {
    /// The parameter list before the name; usually one parameter, anything else is the checker's to refuse.
    pub recv: Option<Params>,
    pub name: Ident,
    pub type_params: Option<TypeParams>,
    pub sig: Signature,
    /// `None` in stubs (a native), or after a diagnostic.
    pub body: Option<Block>,
    /// The body was passed over; it is read when something needs it.
    pub unread: Option<Unread>,
}

/// Where a function of a stub stands whose body was passed over.
#[derive(Clone, Copy)]
pub struct Unread {
    /// The text of the whole stub.
    pub text: &'static str,
    /// Where `func` begins.
    pub lo: Pos,
}

impl std::fmt::Debug for Unread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Unread at {}", self.lo)
    }
}

/// `[K comparable, V any]`
#[derive(Clone, Debug)]
pub struct TypeParams {
    pub span: Span,
    pub groups: Vec<TypeParamGroup>,
}

/// `A, B ~int | string`
#[derive(Clone, Debug)]
pub struct TypeParamGroup {
    pub id: NodeId,
    pub span: Span,
    pub names: Vec<Ident>,
    /// Unions are [`BinaryOp::Or`], `~T` is [`UnaryOp::Tilde`].
    pub constraint: Expr,
}

/// Parameters and results.
#[derive(Clone, Debug)]
pub struct Signature {
    pub id: NodeId,
    /// From `func` (or the opening parenthesis where there is no keyword) to the end of the results.
    pub span: Span,
    pub params: Params,
    pub results: Params,
}

/// A parameter list, or a result list (which may have no parentheses).
#[derive(Clone, Debug)]
pub struct Params {
    /// With parentheses if they are written.
    pub span: Span,
    pub fields: Vec<Param>,
    /// Position of `)`; the end of the span if there are no parentheses.
    pub rparen: Pos,
}

impl Params {
    /// How many parameters: names counted one by one.
    pub fn count(&self) -> usize {
        self.fields.iter().map(|field| field.names.len().max(1)).sum()
    }
}

/// `a, b T` or `T` or `xs ...T`
#[derive(Clone, Debug)]
pub struct Param {
    pub id: NodeId,
    pub span: Span,
    /// Empty if parameters are unnamed.
    pub names: Vec<Ident>,
    /// Position of `...`.
    pub variadic: Option<Pos>,
    pub ty: Expr,
}

// --- Expressions and types ------------------------------------------------------------------------------------------

/// An expression or a type.
#[derive(Clone, Debug)]
pub struct Expr {
    pub id: NodeId,
    pub span: Span,
    pub kind: ExprKind,
}

impl Expr {
    /// The name, if the expression is one.
    pub fn as_ident(&self) -> Option<&Name> {
        match &self.kind {
            ExprKind::Ident(name) => Some(name),
            _ => None,
        }
    }

    /// The expression without the parentheses around it.
    pub fn unparen(&self) -> &Expr {
        let mut expr = self;
        while let ExprKind::Paren(inner) = &expr.kind {
            expr = inner;
        }
        expr
    }

    /// Where Go's compiler reports something about this expression: its start, but of a function type the parameter
    /// list.
    pub fn start(&self) -> Pos {
        match &self.kind {
            ExprKind::FuncType(sig) => sig.params.span.lo,
            _ => self.span.lo,
        }
    }

    /// Where Go's compiler says this expression is when it names the node itself and not its start: the operator of a
    /// binary expression, the start of anything else.
    pub fn op_pos(&self) -> Pos {
        match &self.kind {
            ExprKind::Binary { op_pos, .. } => *op_pos,
            _ => self.span.lo,
        }
    }
}

#[derive(Clone, Debug)]
pub enum ExprKind {
    /// Nothing usable was written; a diagnostic says so.
    Bad,
    Ident(Name),
    Literal(Literal),
    /// `T{...}`, or `{...}` inside another composite literal.
    Composite {
        ty: Option<Box<Expr>>,
        elems: Vec<Element>,
        lbrace: Pos,
        rbrace: Pos,
    },
    /// `func(...) ... { ... }`
    FuncLit {
        sig: Box<Signature>,
        body: Box<Block>,
    },
    Paren(Box<Expr>),
    /// `x.sel`
    Selector {
        x: Box<Expr>,
        sel: Ident,
    },
    /// `x[i]`, or `x[T1, T2]`
    Index {
        x: Box<Expr>,
        indices: Vec<Expr>,
        lbrack: Pos,
        rbrack: Pos,
    },
    /// `x[lo:hi:max]`
    Slice {
        x: Box<Expr>,
        lo: Option<Box<Expr>>,
        hi: Option<Box<Expr>>,
        max: Option<Box<Expr>>,
        rbrack: Pos,
    },
    /// `x.(T)`
    TypeAssert {
        x: Box<Expr>,
        ty: Box<Expr>,
    },
    /// `x.(type)` in a wrong place: the checker refuses it (`use of .(type) outside type switch`).
    TypeSwitchGuard {
        x: Box<Expr>,
    },
    /// `f(args)`; also conversions and builtins.
    Call {
        fun: Box<Expr>,
        args: Vec<Expr>,
        ellipsis: Option<Pos>,
        lparen: Pos,
        rparen: Pos,
    },
    /// `*x`: dereference or pointer type.
    Star(Box<Expr>),
    Unary {
        op: UnaryOp,
        x: Box<Expr>,
    },
    Binary {
        op: BinaryOp,
        op_pos: Pos,
        x: Box<Expr>,
        y: Box<Expr>,
    },

    // Types that have a syntax of their own.
    /// `[n]T`; `len` is `None` for `[...]T`.
    ArrayType {
        len: Option<Box<Expr>>,
        elem: Box<Expr>,
    },
    /// `[]T`
    SliceType(Box<Expr>),
    StructType(Box<StructType>),
    InterfaceType(Box<InterfaceType>),
    FuncType(Box<Signature>),
    MapType {
        key: Box<Expr>,
        value: Box<Expr>,
    },
    ChanType {
        dir: ChanDir,
        elem: Box<Expr>,
    },
}

/// `value` or `key: value` in a composite literal.
#[derive(Clone, Debug)]
pub struct Element {
    pub key: Option<Expr>,
    pub value: Expr,
}

impl Element {
    pub fn span(&self) -> Span {
        self.key.as_ref().map_or(self.value.span, |key| key.span.to(self.value.span))
    }
}

/// A basic literal as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Literal {
    pub kind: LiteralKind,
    /// The source text, quotes and prefixes included.
    pub text: Name,
    /// It is malformed: a diagnostic has said so and the value must not be looked at.
    pub bad: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LiteralKind {
    Int,
    Float,
    Imag,
    Rune,
    String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChanDir {
    Both,
    /// `chan<- T`
    Send,
    /// `<-chan T`
    Recv,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnaryOp {
    Plus,
    Minus,
    /// `!`
    Not,
    /// `^`
    BitNot,
    /// `&`
    Addr,
    /// `<-`
    Recv,
    /// `~`, in constraints only
    Tilde,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BinaryOp {
    /// `||`
    LogOr,
    /// `&&`
    LogAnd,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    Add,
    Sub,
    /// `|`
    Or,
    /// `^`
    Xor,
    Mul,
    Div,
    Rem,
    /// `&`
    And,
    /// `&^`
    AndNot,
    Shl,
    Shr,
}

impl UnaryOp {
    pub fn text(self) -> &'static str {
        match self {
            UnaryOp::Plus => "+",
            UnaryOp::Minus => "-",
            UnaryOp::Not => "!",
            UnaryOp::BitNot => "^",
            UnaryOp::Addr => "&",
            UnaryOp::Recv => "<-",
            UnaryOp::Tilde => "~",
        }
    }
}

impl BinaryOp {
    pub fn text(self) -> &'static str {
        match self {
            BinaryOp::LogOr => "||",
            BinaryOp::LogAnd => "&&",
            BinaryOp::Eq => "==",
            BinaryOp::Ne => "!=",
            BinaryOp::Lt => "<",
            BinaryOp::Le => "<=",
            BinaryOp::Gt => ">",
            BinaryOp::Ge => ">=",
            BinaryOp::Add => "+",
            BinaryOp::Sub => "-",
            BinaryOp::Or => "|",
            BinaryOp::Xor => "^",
            BinaryOp::Mul => "*",
            BinaryOp::Div => "/",
            BinaryOp::Rem => "%",
            BinaryOp::And => "&",
            BinaryOp::AndNot => "&^",
            BinaryOp::Shl => "<<",
            BinaryOp::Shr => ">>",
        }
    }

    /// 1 (`||`) to 5 (`*`), as in the specification's table.
    pub fn precedence(self) -> u8 {
        match self {
            BinaryOp::LogOr => 1,
            BinaryOp::LogAnd => 2,
            BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => 3,
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Or | BinaryOp::Xor => 4,
            _ => 5,
        }
    }

    pub fn is_comparison(self) -> bool {
        self.precedence() == 3
    }

    pub fn is_shift(self) -> bool {
        matches!(self, BinaryOp::Shl | BinaryOp::Shr)
    }
}

/// `struct { ... }`
#[derive(Clone, Debug)]
pub struct StructType {
    pub fields: Vec<Field>,
    pub rbrace: Pos,
}

/// `a, b T "tag"` or an embedded `T` / `*T`
#[derive(Clone, Debug)]
pub struct Field {
    pub id: NodeId,
    pub span: Span,
    pub doc: Option<Doc>,
    /// Empty if the field is embedded.
    pub names: Vec<Ident>,
    pub ty: Expr,
    pub tag: Option<(Span, Literal)>,
}

/// `interface { ... }`
#[derive(Clone, Debug)]
pub struct InterfaceType {
    pub elems: Vec<InterfaceElem>,
    pub rbrace: Pos,
}

#[derive(Clone, Debug)]
pub enum InterfaceElem {
    /// `Name(params) results`
    Method { id: NodeId, doc: Option<Doc>, name: Ident, sig: Signature },
    /// An embedded interface, type or union.
    Embed(Expr),
}

// --- Statements -----------------------------------------------------------------------------------------------------

/// `{ ... }`
#[derive(Clone, Debug)]
pub struct Block {
    pub id: NodeId,
    pub span: Span,
    pub stmts: Vec<Stmt>,
    pub lbrace: Pos,
    /// Where "missing return" is reported.
    pub rbrace: Pos,
}

#[derive(Clone, Debug)]
pub struct Stmt {
    pub id: NodeId,
    pub span: Span,
    pub kind: StmtKind,
}

#[derive(Clone, Debug)]
pub enum StmtKind {
    /// Nothing usable was written; a diagnostic says so.
    Bad,
    Empty,
    Expr(Expr),
    /// `ch <- value`; `arrow` is the position of `<-`.
    Send {
        chan: Expr,
        value: Expr,
        arrow: Pos,
    },
    /// `x++`, `x--`
    IncDec {
        x: Expr,
        inc: bool,
        op_pos: Pos,
    },
    /// `a, b = x, y`, and `a op= x` (then one on each side).
    Assign {
        lhs: Vec<Expr>,
        op: Option<BinaryOp>,
        op_pos: Pos,
        rhs: Vec<Expr>,
    },
    /// `a, b := x, y`. What stands on the left may be other than names: the checker says
    /// `non-name x.y on left side of :=`.
    Define {
        lhs: Vec<Expr>,
        op_pos: Pos,
        rhs: Vec<Expr>,
    },
    /// The expression is a call, or a diagnostic has said that it is not.
    Go(Expr),
    Defer(Expr),
    Return(Vec<Expr>),
    Branch {
        kind: BranchKind,
        label: Option<Ident>,
    },
    Block(Block),
    If(Box<IfStmt>),
    Switch(Box<SwitchStmt>),
    TypeSwitch(Box<TypeSwitchStmt>),
    Select(SelectStmt),
    For(Box<ForStmt>),
    Range(Box<RangeStmt>),
    Labeled {
        label: Ident,
        stmt: Box<Stmt>,
    },
    /// A const, var or type declaration (in cells' nested blocks and functions; never a function).
    Decl(Decl),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BranchKind {
    Break,
    Continue,
    Goto,
    Fallthrough,
}

#[derive(Clone, Debug)]
pub struct IfStmt {
    pub init: Option<Stmt>,
    pub cond: Expr,
    pub then: Block,
    /// Another `If` or a `Block`.
    pub els: Option<Stmt>,
}

/// `switch init; tag { ... }`
#[derive(Clone, Debug)]
pub struct SwitchStmt {
    pub init: Option<Stmt>,
    /// `None`: `true`.
    pub tag: Option<Expr>,
    pub clauses: Vec<CaseClause>,
    pub lbrace: Pos,
    pub rbrace: Pos,
}

/// `switch init; bind := x.(type) { ... }`
#[derive(Clone, Debug)]
pub struct TypeSwitchStmt {
    pub init: Option<Stmt>,
    pub bind: Option<Ident>,
    pub x: Expr,
    /// Span of `x.(type)`, with the binding.
    pub guard: Span,
    pub clauses: Vec<CaseClause>,
    pub lbrace: Pos,
    pub rbrace: Pos,
}

/// `case a, b:` or `default:`
#[derive(Clone, Debug)]
pub struct CaseClause {
    pub id: NodeId,
    pub span: Span,
    /// Expressions or types; empty for `default`.
    pub exprs: Vec<Expr>,
    pub is_default: bool,
    pub colon: Pos,
    pub body: Vec<Stmt>,
}

#[derive(Clone, Debug)]
pub struct SelectStmt {
    pub clauses: Vec<CommClause>,
    pub lbrace: Pos,
    pub rbrace: Pos,
}

/// `case ch <- v:`, `case x, ok := <-ch:`, `default:`
#[derive(Clone, Debug)]
pub struct CommClause {
    pub id: NodeId,
    pub span: Span,
    /// A send, or an expression / assignment / definition that should be a receive (the checker looks); `None` for
    /// `default`.
    pub comm: Option<Stmt>,
    pub colon: Pos,
    pub body: Vec<Stmt>,
}

/// `for init; cond; post { ... }`, `for cond { ... }`, `for { ... }`
#[derive(Clone, Debug)]
pub struct ForStmt {
    pub init: Option<Stmt>,
    pub cond: Option<Expr>,
    pub post: Option<Stmt>,
    pub body: Block,
}

/// `for key, value := range x { ... }`
#[derive(Clone, Debug)]
pub struct RangeStmt {
    /// Empty for `for range x`; more than two are the checker's to refuse.
    pub lhs: Vec<Expr>,
    /// `:=` rather than `=`.
    pub define: bool,
    /// Position of `range`.
    pub range_pos: Pos,
    pub x: Expr,
    pub body: Block,
}
