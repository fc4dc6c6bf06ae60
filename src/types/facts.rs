//! What the checker found out about each node of a file, beside the tree.
//!
//! All types here are canonical. Inside generic functions they mention type parameters; whoever makes an instance
//! replaces them with [`super::Types::subst`]. Every expression that a checked file evaluates has a fact; untyped
//! constants have their final types.
use super::constant::Value;
use super::entity::{Builtin, EntityId};
use super::fast::{FastMap, FastSet};
use super::ty::TypeId;
use crate::source::FileId;
use crate::syntax::NodeId;

/// What kind of thing an expression denotes.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Mode {
    /// No fact: the node is no expression, or was never evaluated.
    #[default]
    None,
    /// A call without results.
    NoValue,
    Builtin(Builtin),
    Type,
    Constant(Value),
    /// Addressable.
    Variable,
    /// An index expression on a map: assignable, not addressable; may be asked for `, ok`.
    MapIndex,
    Value,
    /// The predeclared `nil`; its type is the type it has here.
    Nil,
    /// A value that may be asked for `, ok`: a receive or a type assertion.
    CommaOk,
    Package,
}

/// The fact about an expression.
#[derive(Clone, PartialEq, Debug)]
pub struct ExprFact {
    pub mode: Mode,
    /// For a call with several results a tuple; for a `, ok` form the tuple of both values; for a composite literal
    /// `{...}` written in place of `&T{...}` the pointer type.
    pub ty: TypeId,
}

impl Default for ExprFact {
    fn default() -> Self {
        ExprFact { mode: Mode::None, ty: TypeId::INVALID }
    }
}

/// What a selector `x.f` selects.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum SelectionKind {
    /// A struct field.
    Field,
    /// A method of a declared type, called or bound: `x.m`. `entity` is the method.
    Method,
    /// A method of an interface, called or bound. `index` is its place in the sorted method list of the (canonical)
    /// interface.
    InterfaceMethod,
    /// `T.m` or `(*T).m`: a function whose first parameter is the receiver. `entity` is the method.
    MethodExpr,
    /// `I.m` for an interface type.
    InterfaceMethodExpr,
    /// `package.Name`. `entity` is the member.
    PackageMember,
}

/// The fact about a selector expression.
#[derive(Clone, PartialEq, Debug)]
pub struct Selection {
    pub kind: SelectionKind,
    /// The type of `x` (for method expressions the type that is written).
    pub recv: TypeId,
    /// Field indices from `recv` to the field, or to the embedded field that has the method (empty: `recv` itself).
    /// Pointers on the way are followed.
    pub path: Box<[u32]>,
    /// Method or package member; `NONE` for fields and interface methods.
    pub entity: EntityId,
    /// Interface methods: place in the sorted method list.
    pub index: u32,
    /// The type of the whole expression: the field's, or the function's without (method expressions: with) receiver.
    pub ty: TypeId,
    /// A pointer is followed on the way, the one at the start included.
    pub indirect: bool,
    /// Methods: declared with a pointer receiver.
    pub pointer_recv: bool,
    /// The type arguments of the method's receiver type (the embedded field's), enclosing functions' first.
    pub targs: Box<[TypeId]>,
}

/// A use of a generic function, method or type with its type arguments, written or inferred.
#[derive(Clone, PartialEq, Debug)]
pub struct Instance {
    pub targs: Box<[TypeId]>,
    /// The instantiated type.
    pub ty: TypeId,
}

/// The fact about a function declaration (by `Decl::id`) or literal (by `Expr::id`).
#[derive(Clone, PartialEq, Debug)]
pub struct FuncFacts {
    /// `NONE` for literals.
    pub entity: EntityId,
    /// Without receiver.
    pub sig: TypeId,
    /// Local variables of enclosing functions that it uses, itself or through literals inside it, in the order of
    /// first use.
    pub captures: Vec<EntityId>,
    /// Receiver, parameters and named results, in this order; `NONE` where one has no name or the name `_`.
    pub recv: Option<EntityId>,
    pub params: Vec<EntityId>,
    pub results: Vec<EntityId>,
}

/// One step of package initialisation: `lhs = rhs`, or `lhs` alone set to zero.
#[derive(Clone, PartialEq, Debug)]
pub struct Initializer {
    /// Variables; `NONE` for `_`.
    pub lhs: Vec<EntityId>,
    /// The expression's node.
    pub rhs: NodeId,
    /// Which file of the package, as an index into the list given to the checker.
    pub file: usize,
}

/// All facts about one file.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub file: FileId,
    exprs: Vec<ExprFact>,
    defs: Vec<EntityId>,
    uses: Vec<EntityId>,
    /// By the selector expression.
    pub selections: FastMap<NodeId, Selection>,
    /// By the identifier expression (of a selector: by its `sel`) that names the generic function or type.
    pub instances: FastMap<NodeId, Instance>,
    /// By the case clause of a type switch: its own variable.
    pub implicits: FastMap<NodeId, EntityId>,
    /// By `Decl::id` or the literal's `Expr::id`.
    pub funcs: FastMap<NodeId, FuncFacts>,
    /// By the branch statement: the statement that it leaves, continues, or (goto) the labelled statement.
    pub branches: FastMap<NodeId, NodeId>,
    /// By the key of a composite literal of a struct: the field's path (one index, or more for a promoted field).
    pub field_keys: FastMap<NodeId, Box<[u32]>>,
    /// Only where a file is a whole package (or a cell of declarations): the order in which variables are set.
    pub init_order: Vec<Initializer>,
    /// Local variables whose address is taken (`&x`, `x.f` through `&`, a method with pointer receiver, a slice of an
    /// array): they cannot live in a plain slot.
    pub addressed: FastSet<EntityId>,
    /// Local variables that a function literal inside their function uses.
    pub captured: FastSet<EntityId>,
    /// Variables that something other than their declaration sets.
    pub reassigned: FastSet<EntityId>,
}

impl Facts {
    /// No facts yet about a file of so many nodes.
    pub fn new(file: FileId, node_count: u32) -> Facts {
        let n = node_count as usize;
        Facts {
            file,
            exprs: vec![ExprFact::default(); n],
            defs: vec![EntityId::NONE; n],
            uses: vec![EntityId::NONE; n],
            ..Facts::default()
        }
    }

    /// The fact about an expression or type.
    pub fn expr(&self, id: NodeId) -> &ExprFact {
        &self.exprs[id.index()]
    }
    /// The type of an expression, or the type that a type expression denotes.
    pub fn type_of(&self, id: NodeId) -> TypeId {
        self.exprs[id.index()].ty
    }
    /// The value, if the expression is constant.
    pub fn constant(&self, id: NodeId) -> Option<&Value> {
        match &self.exprs[id.index()].mode {
            Mode::Constant(v) => Some(v),
            _ => None,
        }
    }
    /// What a declaring identifier declares.
    pub fn def(&self, id: NodeId) -> Option<EntityId> {
        Some(self.defs[id.index()]).filter(|e| !e.is_none())
    }
    /// What an identifier refers to.
    pub fn used(&self, id: NodeId) -> Option<EntityId> {
        Some(self.uses[id.index()]).filter(|e| !e.is_none())
    }
    /// What an identifier declares or refers to.
    pub fn entity(&self, id: NodeId) -> Option<EntityId> {
        self.def(id).or_else(|| self.used(id))
    }

    pub(crate) fn set_expr(&mut self, id: NodeId, mode: Mode, ty: TypeId) {
        self.exprs[id.index()] = ExprFact { mode, ty };
    }
    pub(crate) fn set_def(&mut self, id: NodeId, e: EntityId) {
        self.defs[id.index()] = e;
    }
    pub(crate) fn set_use(&mut self, id: NodeId, e: EntityId) {
        self.uses[id.index()] = e;
    }
    pub(crate) fn exprs_mut(&mut self) -> &mut [ExprFact] {
        &mut self.exprs
    }
}
