//! The packages that a session has loaded.
//!
//! A standard package is parsed and checked when something first imports it. Packages stand in the order in which they
//! must be initialised: what a package imports stands before it.

use crate::diagnostics::Diagnostic;
use crate::packages;
use crate::source::{FileId, SourceKind, SourceMap};
use crate::syntax::{self, Parsed, ast};
use crate::types::{self, EntityId, Facts, ImportError, Importer, Name, Types};
use std::collections::HashMap;
use std::sync::Arc;

/// A checked package in Go syntax.
pub struct Loaded {
    pub entity: EntityId,
    pub path: Name,
    pub files: Vec<Arc<ast::File>>,
    pub facts: Vec<Arc<Facts>>,
}

/// See the module.
pub struct Library {
    /// How stubs are read: bodies later, but for tests.
    parse: fn(FileId, &'static str) -> Parsed,
    loaded: Vec<Loaded>,
    /// Package cells, by name.
    cells: HashMap<Name, EntityId>,
}

impl Default for Library {
    fn default() -> Self {
        Library::new()
    }
}

impl Library {
    pub fn new() -> Library {
        Library { parse: syntax::parse_stub, loaded: Vec::new(), cells: HashMap::new() }
    }

    /// The standard packages loaded so far, in the order of initialisation.
    pub fn loaded(&self) -> &[Loaded] {
        &self.loaded
    }

    /// Makes a package cell importable under its name.
    pub fn add_package_cell(&mut self, name: &Name, package: EntityId) {
        self.cells.insert(name.clone(), package);
    }

    /// The package cells, by name.
    pub fn package_cells(&self) -> impl Iterator<Item = (&Name, EntityId)> {
        self.cells.iter().map(|(name, &package)| (name, package))
    }

    fn load(
        &mut self,
        types: &mut Types,
        sources: &mut SourceMap,
        package: &packages::Package,
    ) -> Result<EntityId, ImportError> {
        let mut broken: Vec<Diagnostic> = Vec::new();
        let mut files = Vec::new();
        for source in package.sources {
            let id = sources.add_file(source.name, source.text, SourceKind::Stub);
            let parsed = (self.parse)(id, source.text);
            broken.extend(parsed.diagnostics.into_iter().filter(Diagnostic::is_error));
            files.push(Arc::new(parsed.file));
        }
        if !broken.is_empty() {
            return Err(ImportError::Broken(broken));
        }
        let borrowed: Vec<&ast::File> = files.iter().map(|f| &**f).collect();
        let check = types::check_package(types, sources, package.path, &borrowed, self);
        let errors: Vec<Diagnostic> = check.diagnostics.into_iter().filter(Diagnostic::is_error).collect();
        if !errors.is_empty() {
            return Err(ImportError::Broken(errors));
        }
        self.loaded.push(Loaded {
            entity: check.package,
            path: package.path.into(),
            files,
            facts: check.facts.into_iter().map(Arc::new).collect(),
        });
        Ok(check.package)
    }
}

impl Importer for Library {
    fn import(
        &mut self,
        types: &mut Types,
        sources: &mut SourceMap,
        path: &str,
    ) -> Result<EntityId, ImportError> {
        if let Some(&package) = self.cells.get(path) {
            return Ok(package);
        }
        if let Some(loaded) = self.loaded.iter().find(|l| &*l.path == path) {
            return Ok(loaded.entity);
        }
        match packages::find(path) {
            Some(package) => self.load(types, sources, package),
            None => Err(ImportError::Unknown),
        }
    }

    fn known(&self) -> Vec<Name> {
        let standard = packages::all().iter().map(|p| Name::from(p.path));
        standard.chain(self.cells.keys().cloned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A library that reads every body at once.
    fn thorough() -> Library {
        Library { parse: |id, text| syntax::parse(id, text, syntax::Mode::Stub), ..Library::new() }
    }

    #[test]
    fn every_standard_package_loads_without_a_diagnostic() {
        let mut types = Types::new();
        let mut library = thorough();
        let mut sources = SourceMap::new();
        let mut wrong = Vec::new();
        for package in packages::all() {
            if let Err(error) = library.import(&mut types, &mut sources, package.path) {
                let why = match error {
                    ImportError::Unknown => "unknown".to_string(),
                    ImportError::Broken(diagnostics) => crate::diagnostics::plain(&diagnostics, &sources),
                };
                wrong.push(format!("{}: {why}", package.path));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    /// For each package: how many declarations its files have, and the variables in the order of initialisation.
    fn shape(mut library: Library) -> Vec<(Name, Vec<usize>, Vec<Name>)> {
        let mut types = Types::new();
        let mut sources = SourceMap::new();
        for package in packages::all() {
            let _ = library.import(&mut types, &mut sources, package.path);
        }
        let shape_of = |loaded: &Loaded| {
            let items = loaded.files.iter().map(|f| f.items.len()).collect();
            let steps = loaded.facts.iter().flat_map(|f| &f.init_order).flat_map(|step| &step.lhs);
            (loaded.path.clone(), items, steps.map(|&e| types.entity(e).name.clone()).collect())
        };
        library.loaded().iter().map(shape_of).collect()
    }

    /// What a variable's value needs in bodies that are read later does not count for the order of initialisation: so the
    /// variables of a stub must stand in an order that does.
    #[test]
    fn passing_over_bodies_changes_nothing_else() {
        assert_eq!(shape(Library::new()), shape(thorough()));
    }

    /// What is refused by name must not be there.
    #[test]
    fn what_is_absent_is_not_in_the_stubs() {
        let mut types = Types::new();
        let mut library = Library::new();
        let mut sources = SourceMap::new();
        for line in types::ABSENT.lines() {
            let (whose, names) = line.split_once(": ").expect("a colon");
            let (path, ty) = match whose.rsplit_once('.') {
                Some((path, ty)) if packages::find(whose).is_none() => (path, Some(ty)),
                _ => (whose, None),
            };
            let Ok(package) = library.import(&mut types, &mut sources, path) else {
                panic!("no package {path}")
            };
            for name in names.split(' ') {
                let there = match ty {
                    None => types.package_member(package, name).is_some(),
                    Some(ty) => {
                        let entity = types.package_member(package, ty).expect("the type is there");
                        let t = types.type_of(entity);
                        !matches!(types.lookup(t, name, package, false), types::Lookup::NotFound)
                    }
                };
                assert!(!there, "{whose} has {name}");
            }
        }
    }

    #[test]
    fn dependencies_stand_before_their_users() {
        let mut types = Types::new();
        let mut library = Library::new();
        let mut sources = SourceMap::new();
        for package in packages::all() {
            let _ = library.import(&mut types, &mut sources, package.path);
        }
        for (i, loaded) in library.loaded().iter().enumerate() {
            let Some(info) = types.package_info(loaded.entity) else { continue };
            for import in &info.imports {
                let at = library.loaded().iter().position(|l| l.entity == *import);
                assert!(at.is_some_and(|at| at < i), "{} is initialised before what it imports", loaded.path);
            }
        }
    }
}
