//! From text to functions: parsing, checking and lowering for programs and cells, with everything that a session keeps
//! between them.

use super::library::Library;
use super::report::{Texts, Trees};
use crate::diagnostics::Diagnostic;
use crate::ir::FuncId;
use crate::ir::lower::{CellResult, Lowering, Unit};
use crate::source::{FileId, SourceMap};
use crate::syntax::{self, Mode, ast};
use crate::types::{
    self, Builtin, CellEntities, EntityId, Facts, Importer, Mode as FactMode, SelectionKind, Session, Types,
};
use std::collections::HashSet;
use std::sync::Arc;

/// The package of gopark's own that renders a cell's result.
pub const CELL_PACKAGE: &str = "gopark/internal/cell";
/// What every program needs whether it imports it or not: the types of run-time errors, and their texts.
const FOR_PROGRAMS: &[&str] = &["runtime"];
/// What every cell needs.
const FOR_CELLS: &[&str] = &["runtime", CELL_PACKAGE];

/// Everything about the text of a session. Lock it to compile, to complete, to render a report.
pub struct Workshop {
    pub types: Types,
    pub session: Session,
    /// Every text of the session.
    pub sources: SourceMap,
    pub library: Library,
    pub lowering: Lowering,
    trees: Trees,
    /// Packages that the lowering knows.
    known: HashSet<EntityId>,
}

/// A program that was checked.
pub struct CheckedProgram {
    unit: Arc<Unit>,
}

/// A cell that was checked; nothing of it counts yet.
pub struct CheckedCell {
    pub unit: Arc<Unit>,
    pub entities: CellEntities,
}

impl Default for Workshop {
    fn default() -> Self {
        Workshop::new()
    }
}

impl Workshop {
    /// An empty session.
    pub fn new() -> Workshop {
        let mut types = Types::new();
        let session = Session::new(&mut types);
        Workshop {
            types,
            session,
            sources: SourceMap::new(),
            library: Library::new(),
            lowering: Lowering::new(),
            trees: Trees::default(),
            known: HashSet::new(),
        }
    }

    /// What reports quote from.
    pub fn texts(&self) -> Texts<'_> {
        Texts { sources: &self.sources, trees: &self.trees }
    }

    /// Parses and checks a program file that was added to the sources.
    pub fn check_program(&mut self, id: FileId) -> Result<CheckedProgram, Vec<Diagnostic>> {
        // As Go does: the head of the file alone, then whether its packages exist, then everything else.
        if let Some(mistake) = syntax::header::check(id, self.sources.text(id)) {
            return Err(vec![mistake]);
        }
        let parsed = syntax::parse_source(&self.sources, id, Mode::Program);
        let missing =
            types::missing_packages(&mut self.types, &mut self.sources, &parsed.file, &mut self.library);
        if !missing.is_empty() {
            return Err(missing);
        }
        if parsed.failed {
            return Err(parsed.diagnostics);
        }
        self.import_all(FOR_PROGRAMS)?;
        let check = types::check_program(&mut self.types, &mut self.sources, &parsed.file, &mut self.library);
        let all: Vec<Diagnostic> = parsed.diagnostics.into_iter().chain(check.diagnostics).collect();
        if all.iter().any(Diagnostic::is_error) {
            return Err(all);
        }
        let unit = Self::unit(parsed.file, check.facts, check.package);
        Ok(CheckedProgram { unit })
    }

    /// Parses and checks the cell with this execution count; changes nothing that later cells could see.
    pub fn check_cell(&mut self, id: FileId, count: u32) -> Result<CheckedCell, Vec<Diagnostic>> {
        let parsed = syntax::parse_source(&self.sources, id, Mode::Cell);
        if parsed.failed {
            return Err(parsed.diagnostics);
        }
        self.import_all(FOR_CELLS)?;
        let check = types::check_cell(
            &mut self.types,
            &mut self.sources,
            &self.session,
            count,
            &parsed.file,
            &mut self.library,
        );
        let all: Vec<Diagnostic> = parsed.diagnostics.into_iter().chain(check.diagnostics).collect();
        if all.iter().any(Diagnostic::is_error) {
            return Err(all);
        }
        let package = check.entities.package.unwrap_or(self.session.package);
        let unit = Self::unit(parsed.file, check.facts, package);
        Ok(CheckedCell { unit, entities: check.entities })
    }

    fn unit(file: ast::File, facts: Facts, package: EntityId) -> Arc<Unit> {
        Arc::new(Unit { file: Arc::new(file), facts: Arc::new(facts), package })
    }

    fn import_all(&mut self, paths: &[&str]) -> Result<(), Vec<Diagnostic>> {
        for path in paths {
            match self.library.import(&mut self.types, &mut self.sources, path) {
                Ok(_) => {}
                Err(types::ImportError::Broken(diagnostics)) => return Err(diagnostics),
                Err(types::ImportError::Unknown) => {}
            }
        }
        Ok(())
    }

    /// Makes a checked program runnable; the function runs all of it.
    pub fn lower_program(&mut self, checked: CheckedProgram) -> Result<FuncId, Vec<Diagnostic>> {
        self.add_packages();
        Ok(self.lowering.lower_program(&mut self.types, &[checked.unit])?.entry)
    }

    /// Makes a checked cell part of the session; the function runs it.
    pub fn lower_cell(&mut self, checked: CheckedCell) -> Result<FuncId, Vec<Diagnostic>> {
        self.add_packages();
        let shown = checked.entities.result.and_then(|_| self.shows(&checked.unit));
        let function = shown.and_then(|name| {
            self.types.package(CELL_PACKAGE).and_then(|package| self.types.package_member(package, name))
        });
        let result = function.map_or(CellResult::Ignore, CellResult::Pass);
        let entry = self.lowering.lower_cell(&mut self.types, &checked.unit, result)?.entry;
        let CellEntities { main, inits, .. } = &checked.entities;
        self.lowering.forget_bodies(main.iter().chain(inits));
        self.session.commit(&mut self.types, &checked.entities);
        if let Some(package) = checked.entities.package {
            let name = self.types.entity(package).name.clone();
            self.library.add_package_cell(&name, package);
        }
        Ok(entry)
    }

    /// Which function of [`CELL_PACKAGE`] gets the value of the cell's last expression: none for what is run for its
    /// effect (`copy`, a bare receive), and one that shows errors alone for printing and writing.
    fn shows(&self, unit: &Unit) -> Option<&'static str> {
        let Some(ast::Item::Stmt(ast::Stmt { kind: ast::StmtKind::Expr(expr), .. })) = unit.file.items.last()
        else {
            return None;
        };
        let call = match &expr.unparen().kind {
            ast::ExprKind::Unary { op: ast::UnaryOp::Recv, .. } => return None,
            ast::ExprKind::Call { fun, .. } => fun.unparen(),
            _ => return Some("Result"),
        };
        if unit.facts.expr(call.id).mode == FactMode::Builtin(Builtin::Copy) {
            return None;
        }
        let Some(selection) = unit.facts.selections.get(&call.id) else { return Some("Result") };
        let ast::ExprKind::Selector { sel, .. } = &call.kind else { return Some("Result") };
        let quiet = match selection.kind {
            SelectionKind::PackageMember => {
                let package = self.types.entity(selection.entity).package;
                let path = self.types.package_info(package).map_or("", |p| &p.path);
                path == "fmt" && (sel.name.starts_with("Print") || sel.name.starts_with("Fprint"))
            }
            _ => sel.name.starts_with("Write"),
        };
        Some(if quiet { "Failure" } else { "Result" })
    }

    /// Tells the lowering about packages loaded since the last call.
    fn add_packages(&mut self) {
        for loaded in self.library.loaded() {
            if !self.known.insert(loaded.entity) {
                continue;
            }
            let units = loaded.files.iter().zip(&loaded.facts).map(|(file, facts)| {
                Arc::new(Unit { file: file.clone(), facts: facts.clone(), package: loaded.entity })
            });
            self.lowering.add_package(&self.types, loaded.entity, units.collect());
        }
    }
}
