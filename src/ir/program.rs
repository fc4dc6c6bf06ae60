//! Everything that has been lowered in a session: tables that only grow, except that a function's body may be replaced.
//!
//! Whoever links the program keeps counters: how much of each table, of [`Program::changed`] and of
//! [`Program::methods`] it has seen. A table entry never changes meaning. This file knows no trees and no values.
use super::desc::{MethodDesc, TypeDesc};
use super::function::{FuncId, Function, GlobalId, MethodId, NativeId, SlotKind, TypeDescId};
use crate::source::Span;
use crate::types::fast::FastMap;
use std::sync::Arc;

/// A variable of a package or of the session.
#[derive(Clone, Debug)]
pub struct Global {
    /// As written; made-up ones have a name that no source has.
    pub name: Arc<str>,
    /// Import path of its package.
    pub package: Arc<str>,
    pub ty: TypeDescId,
    pub span: Span,
}

/// A function implemented in Rust, with the window that its callers lay out.
#[derive(Clone, Debug)]
pub struct NativeDecl {
    /// `strings.Index`, `sync.(*Mutex).Lock`: import path and name.
    pub name: Arc<str>,
    /// Kinds of the result slots, which come first in the window.
    pub results: Box<[SlotKind]>,
    /// Kinds of the parameter slots (receiver first).
    pub params: Box<[SlotKind]>,
}

/// The name of a method.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct MethodName {
    pub name: Arc<str>,
    /// Import path of the package that an unexported name belongs to; empty for exported names.
    pub package: Arc<str>,
}

/// See the module's description.
#[derive(Default)]
pub struct Program {
    /// `None` while a function is named but not lowered yet: never so when lowering has returned without diagnostics.
    pub functions: Vec<Option<Arc<Function>>>,
    /// Every time a function got a (new) body, in order.
    pub changed: Vec<FuncId>,
    pub globals: Vec<Global>,
    pub types: Vec<TypeDesc>,
    /// Every method that became callable through interfaces, in order.
    pub methods: Vec<(TypeDescId, MethodDesc)>,
    pub method_names: Vec<MethodName>,
    pub natives: Vec<NativeDecl>,
    /// Described types that have a name, by that name with the full import path (`runtime.errorString`,
    /// `math/rand.Rand`); for types that the machine makes values of. The newest of that name.
    pub named_types: FastMap<Arc<str>, TypeDescId>,
    method_ids: FastMap<MethodName, MethodId>,
    native_ids: FastMap<Arc<str>, NativeId>,
}

impl Program {
    pub fn new() -> Program {
        Program::default()
    }

    /// The function's current body.
    pub fn function(&self, id: FuncId) -> Option<&Arc<Function>> {
        self.functions.get(id.0 as usize).and_then(Option::as_ref)
    }

    pub fn global(&self, id: GlobalId) -> &Global {
        &self.globals[id.0 as usize]
    }

    pub fn ty(&self, id: TypeDescId) -> &TypeDesc {
        &self.types[id.0 as usize]
    }

    pub fn native(&self, id: NativeId) -> &NativeDecl {
        &self.natives[id.0 as usize]
    }

    pub fn method_name(&self, id: MethodId) -> &MethodName {
        &self.method_names[id.0 as usize]
    }

    /// The id of an exported method's name, if anything named it so far.
    pub fn exported_method(&self, name: &str) -> Option<MethodId> {
        self.method_ids.get(&MethodName { name: name.into(), package: "".into() }).copied()
    }

    /// The described type with this name (import path, dot, name).
    pub fn type_named(&self, name: &str) -> Option<TypeDescId> {
        self.named_types.get(name).copied()
    }

    /// A new function whose body comes later.
    pub fn reserve_function(&mut self) -> FuncId {
        let id = FuncId(self.functions.len() as u32);
        self.functions.push(None);
        id
    }

    /// Gives a function its (new) body.
    pub fn set_function(&mut self, id: FuncId, function: Function) {
        self.functions[id.0 as usize] = Some(Arc::new(function));
        self.changed.push(id);
    }

    pub fn add_global(&mut self, global: Global) -> GlobalId {
        let id = GlobalId(self.globals.len() as u32);
        self.globals.push(global);
        id
    }

    /// The id of a method name.
    pub fn method_id(&mut self, name: MethodName) -> MethodId {
        if let Some(&id) = self.method_ids.get(&name) {
            return id;
        }
        let id = MethodId(self.method_names.len() as u32);
        self.method_names.push(name.clone());
        self.method_ids.insert(name, id);
        id
    }

    /// The id of a native; the first declaration fixes its window.
    pub fn native_id(&mut self, decl: NativeDecl) -> NativeId {
        if let Some(&id) = self.native_ids.get(&decl.name) {
            return id;
        }
        let id = NativeId(self.natives.len() as u32);
        self.native_ids.insert(decl.name.clone(), id);
        self.natives.push(decl);
        id
    }
}
