//! Whole files: programs and packages. Imports.
use super::{Checker, Import, ImportError, Importer, PackageCheck, ProgramCheck, Unit};
use crate::diagnostics::{Code, Diagnostic};
use crate::source::{SourceMap, Span};
use crate::syntax::File;
use crate::syntax::ast::{DeclKind, ImportDecl, ImportSpec, Item};
use crate::types::Types;
use crate::types::entity::EntityId;
use crate::types::facts::Facts;
use crate::types::ty::Name;

/// Checks a program file as Go does: unused variables and imports are errors everywhere, `main.main` must exist.
pub fn check_program(
    types: &mut Types,
    sources: &mut SourceMap,
    file: &File,
    importer: &mut dyn Importer,
) -> ProgramCheck {
    let name = file.package.as_ref().map_or("main".into(), |p| p.name.name.clone());
    let package = types.new_package("main", &name);
    types.forget_imports();
    let mut c = Checker::new(types, sources, importer, Unit::Program, package, &[file]);
    c.refuse_comments(file);
    if let Some(p) = file.package.as_ref().filter(|p| p.name.is_blank()) {
        c.err(Code::Blank, p.name.span, "invalid package name _");
    }
    c.check_files();
    let main = c.main;
    if c.errors == 0 {
        let span = file.package.as_ref().map_or(file.span.at(file.span.lo), |p| p.name.span);
        if &*name != "main" {
            c.err(Code::NotAProgram, span, format!("package {name} is not a main package"));
        } else if main.is_none() {
            let d =
                Diagnostic::new(Code::MissingMain, span, "function main is undeclared in the main package")
                    .with_help("a program starts in `func main() { ... }`");
            c.report(d);
        }
    }
    let order = if c.errors == 0 { c.init_steps.take() } else { None };
    let inits = std::mem::take(&mut c.inits);
    let diagnostics = std::mem::take(&mut c.diagnostics);
    let mut facts = c.finish_facts().pop().unwrap_or_default();
    facts.init_order = order.unwrap_or_default();
    ProgramCheck { package, facts, diagnostics, main, inits }
}

/// The imports of a file that cannot be: if there are any, the rest need not be looked at.
pub fn missing_packages(
    types: &mut Types,
    sources: &mut SourceMap,
    file: &File,
    importer: &mut dyn Importer,
) -> Vec<Diagnostic> {
    let package = types.new_package("main", "main");
    let mut c = Checker::new(types, sources, importer, Unit::Program, package, &[file]);
    let mut missing: Vec<(Name, Diagnostic)> = Vec::new();
    for item in &file.items {
        let Item::Import(d) = item else { continue };
        for spec in d.specs.iter().filter(|s| !s.path.bad) {
            let path = path_of(spec);
            c.import_path(&path, spec.path_span);
            missing.extend(c.diagnostics.drain(..).map(|d| (path.clone(), d)));
        }
    }
    // A path that is none stops Go at once; others are listed by path.
    missing.sort_by(|a, b| a.0.cmp(&b.0));
    if let Some(first) = missing.iter().position(|m| m.1.message.starts_with("invalid import path")) {
        return vec![missing.swap_remove(first).1];
    }
    missing.into_iter().map(|m| m.1).collect()
}

/// Why a path cannot be that of a package.
fn malformed_path(path: &str) -> Option<String> {
    let bad = |c: char| !c.is_ascii_graphic() || "!\"#$%&'()*,:;<=>?[\\]^{|}`\u{fffd}".contains(c);
    if path.is_empty() || path.chars().any(|c| c.is_ascii() && bad(c)) {
        return Some(format!("invalid import path: {path}"));
    }
    if path == "." || path == ".." || path.starts_with("./") || path.starts_with("../") {
        return Some(format!(
            "\"{path}\" is relative, but relative import paths are not supported in module mode"
        ));
    }
    let why = match path {
        _ if path.contains("//") => "double slash",
        _ if path.ends_with('/') => "trailing slash",
        _ => return None,
    };
    Some(format!("malformed import path \"{path}\": {why}"))
}

fn path_of(spec: &ImportSpec) -> Name {
    let bytes = crate::syntax::literal::string_value(&spec.path);
    String::from_utf8_lossy(&bytes).into_owned().into()
}

/// Checks a package in Go syntax, in which functions without a body are natives.
pub fn check_package(
    types: &mut Types,
    sources: &mut SourceMap,
    path: &str,
    files: &[&File],
    importer: &mut dyn Importer,
) -> PackageCheck {
    let name: Name = files
        .iter()
        .find_map(|f| f.package.as_ref())
        .map_or_else(|| path.rsplit('/').next().unwrap_or(path).into(), |p| p.name.name.clone());
    let package = types.add_package(path, &name);
    let mut c = Checker::new(types, sources, importer, Unit::Package, package, files);
    c.check_files();
    let order = c.init_steps.take().unwrap_or_default();
    let inits = std::mem::take(&mut c.inits);
    let diagnostics = std::mem::take(&mut c.diagnostics);
    let mut facts = c.finish_facts();
    if let Some(first) = facts.first_mut() {
        first.init_order = order;
    }
    PackageCheck { package, facts, diagnostics, inits }
}

/// The packages that are there already.
struct Known;

impl Importer for Known {
    fn import(&mut self, types: &mut Types, _: &mut SourceMap, path: &str) -> Result<EntityId, ImportError> {
        types.package(path).ok_or(ImportError::Unknown)
    }

    fn known(&self) -> Vec<Name> {
        Vec::new()
    }
}

/// Checks a function whose body was passed over when its package was checked. `around` is the file that it stands in,
/// `file` has nothing but the function. Stubs have no errors; a test reads them all.
pub fn check_unread(
    types: &mut Types,
    package: EntityId,
    around: &File,
    file: &File,
    entity: EntityId,
) -> Facts {
    let mut sources = SourceMap::new();
    let mut importer = Known;
    let mut c = Checker::new(types, &mut sources, &mut importer, Unit::Package, package, &[file]);
    for item in &around.items {
        let Item::Import(d) = item else { continue };
        for spec in &d.specs {
            c.known_import(spec);
        }
    }
    if let Some(Item::Decl(node)) = file.items.first()
        && let DeclKind::Func(func) = &node.kind
        && let Some(body) = &func.body
    {
        c.open_scope();
        let (sig, scope, _) = c.declared_signature(func);
        c.close_scope();
        c.add_func_facts(node.id, entity, sig, &scope);
        c.func_body(sig, &scope, body, node.id);
        c.run_later(0);
    }
    c.finish_facts().pop().unwrap_or_default()
}

impl<'a> Checker<'a> {
    /// An import of a file that was checked before.
    fn known_import(&mut self, spec: &ImportSpec) {
        let bytes = crate::syntax::literal::string_value(&spec.path);
        let path: Name = String::from_utf8_lossy(&bytes).into_owned().into();
        let Some(package) = self.types.package(&path) else { return };
        let name =
            spec.name.as_ref().map_or_else(|| self.types.entity(package).name.clone(), |n| n.name.clone());
        let import = Import { package, path, span: spec.path_span, used: true };
        self.files[0].imports.insert(name, import);
    }

    fn check_files(&mut self) {
        for i in 0..self.files.len() {
            self.cx.file = i;
            let file = self.files[i].file;
            for item in &file.items {
                match item {
                    Item::Import(d) => self.import_decl(d),
                    Item::Decl(d) => self.collect(d),
                    Item::Stmt(_) => {}
                }
            }
        }
        self.cx.file = 0;
        self.fill_scope();
        self.import_clashes();
        self.distribute_methods();
        self.resolve_all();
        self.fill_scope();
        self.init_steps = Some(self.init_order());
        self.unused_imports();
        if self.errors == 0 {
            self.instance_cycle();
        }
        self.missing_bodies();
    }

    /// Functions without a body are reported when there is nothing else to say.
    pub fn missing_bodies(&mut self) {
        if self.errors == 0 {
            for span in std::mem::take(&mut self.bodiless) {
                self.err(Code::MissingFunctionBody, span, "missing function body");
            }
        }
    }

    /// Makes the declared names the package's.
    fn fill_scope(&mut self) {
        let names: Vec<(Name, EntityId)> =
            self.decl_of.iter().map(|(n, &i)| (n.clone(), self.decls[i].entity)).collect();
        if let Some(p) = self.types.package_info_mut(self.package) {
            p.scope.extend(names);
        }
    }

    pub fn import_decl(&mut self, d: &'a ImportDecl) {
        for spec in &d.specs {
            self.import_spec(spec);
        }
    }

    fn import_spec(&mut self, spec: &'a ImportSpec) {
        if spec.path.bad {
            return;
        }
        let path = path_of(spec);
        let Some(package) = self.import_path(&path, spec.path_span) else {
            // What is selected from it goes without saying.
            let name: Name = match &spec.name {
                Some(n) => n.name.clone(),
                None => super::help::package_name(&path).into(),
            };
            let span = spec.path_span;
            let import = Import { package: EntityId::NONE, path, span, used: true };
            self.files[self.cx.file].imports.entry(name).or_insert(import);
            return;
        };
        if let Some(p) = self.types.package_info_mut(self.package)
            && !p.imports.contains(&package)
        {
            p.imports.push(package);
        }
        let own = self.types.entity(package).name.clone();
        let name = spec.name.as_ref().map_or(own.clone(), |n| n.name.clone());
        let span = spec.name.as_ref().map_or(spec.path_span, |n| n.span);
        let import = Import { package, path, span, used: false };
        match &*name {
            "_" => {}
            "." => {
                let file = &mut self.files[self.cx.file];
                file.dots.push(import);
            }
            "init" => self.err(Code::MainOrInit, span, "cannot import package as init - init must be a func"),
            _ => {
                if let Some(other) = self.files[self.cx.file].imports.get(&name) {
                    if self.cell > 0 && other.package == package {
                        return;
                    }
                    let other = other.span;
                    let d =
                        Diagnostic::new(Code::Redeclared, span, format!("{name} redeclared in this block"))
                            .with_related(other, format!("other declaration of {name}"));
                    self.report(d);
                    self.files[self.cx.file].doubled.push((name, import));
                    return;
                }
                if let Some(n) = &spec.name {
                    self.facts().set_def(n.id, package);
                }
                self.files[self.cx.file].imports.insert(name, import);
            }
        }
    }

    /// The package of an import path; reports why there is none.
    pub fn import_path(&mut self, path: &Name, span: Span) -> Option<EntityId> {
        if self.unit != Unit::Package {
            self.types.note_import(path);
        }
        // Package cells are there already.
        if let Some(p) = self.types.package(path)
            && self.types.entity(p).cell > 0
        {
            return Some(p);
        }
        if let Some(text) = malformed_path(path) {
            self.err(Code::UnknownPackage, span, text);
            return None;
        }
        match self.importer.import(self.types, self.sources, path) {
            Ok(p) => Some(p),
            Err(ImportError::Unknown) => {
                let d = self.refused_import(path, span).unwrap_or_else(|| {
                    let known = self.importer.known();
                    self.unknown_package(path, span, &known)
                });
                self.report(d);
                None
            }
            Err(ImportError::Broken(list)) => {
                let d = Diagnostic::new(Code::UnknownPackage, span, format!("could not import {path}"));
                self.report(d);
                for d in list {
                    self.report(d);
                }
                None
            }
        }
    }

    /// A package-level name and an import of one file may not be the same.
    fn import_clashes(&mut self) {
        for i in 0..self.files.len() {
            let mut clashes: Vec<(usize, Name, Span, EntityId, Name)> = Vec::new();
            for (name, import) in self.files[i].imports.iter().filter(|(_, i)| !i.package.is_none()) {
                if let Some(&d) = self.decl_of.get(name) {
                    clashes.push((d, name.clone(), import.span, import.package, import.path.clone()));
                }
            }
            clashes.sort_by_key(|c| c.0);
            for (d, name, span, package, path) in clashes {
                let at = self.decls[d].ident.span;
                let own = self.types.entity(package).name.clone();
                let text = format!("{name} already declared through import of package {own} (\"{path}\")");
                let d = Diagnostic::new(Code::Redeclared, at, text)
                    .with_related(span, format!("other declaration of {name}"));
                self.report(d);
            }
        }
    }

    pub fn unused_imports(&mut self) {
        if self.unit == Unit::Package {
            return;
        }
        for i in 0..self.files.len() {
            let mut unused: Vec<(Span, String)> = Vec::new();
            let file = &self.files[i];
            let doubled = file.doubled.iter().map(|(name, i)| (name.clone(), i));
            for (name, import) in file.imports.iter().map(|(n, i)| (n.clone(), i)).chain(doubled) {
                if import.used {
                    continue;
                }
                let path = &import.path;
                // The name is shown where the path does not end with it.
                let text = if path.rsplit('/').next() != Some(&*name) {
                    format!("\"{path}\" imported as {name} and not used")
                } else {
                    format!("\"{path}\" imported and not used")
                };
                unused.push((import.span, text));
            }
            for import in &file.dots {
                if !import.used {
                    unused.push((import.span, format!("\"{}\" imported and not used", import.path)));
                }
            }
            unused.sort_by_key(|(s, _)| s.lo);
            for (span, text) in unused {
                self.err(Code::UnusedImport, span, text);
            }
        }
    }
}
