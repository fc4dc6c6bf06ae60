//! Completion: what could stand at the cursor.
//!
//! Behind a dot: the members of the package or the fields and methods of the value. Elsewhere: names in sight, keywords
//! and packages (also those that nobody has imported yet, since a cell may use them as they are). At the head of a cell:
//! magics. Inside a string or a comment: nothing.

use super::api::{Completion, Completions};
use super::compile::Workshop;
use super::library::Library;
use super::lookup::{self, Draft, Qualifier};
use super::magic;
use crate::syntax::token::KEYWORDS;
use crate::syntax::{tokens, visit};
use crate::types::lookup::Found;
use crate::types::{EntityId, EntityKind, Lookup, Session, Type, TypeId, Types};
use std::collections::BTreeMap;

/// See [`crate::repl::Engine::complete`].
pub fn complete(w: &mut Workshop, code: &str, cursor: usize) -> Completions {
    let line_start = code[..cursor].rfind('\n').map_or(0, |i| i + 1);
    let line = code[line_start..cursor].trim_start();
    if line.starts_with('%') {
        let matches = magic::ALL.iter().filter(|(name, _)| name.starts_with(line));
        let matches = matches.map(|(name, what)| Completion {
            text: (*name).into(),
            kind: "magic".into(),
            signature: Some((*what).into()),
        });
        return Completions { matches: matches.collect(), start: cursor - line.len(), end: cursor };
    }
    let text = magic::split(code).map_or_else(|_| code.to_string(), |(_, text)| text);
    let Some(chain) = tokens::chain_before(&text, cursor as u32) else {
        return Completions { matches: Vec::new(), start: cursor, end: cursor };
    };
    // A dot with nothing behind it would swallow the next line: a name keeps the statements apart.
    let whole = if chain.prefix.is_empty() {
        format!("{}_{}", &text[..cursor], &text[cursor..])
    } else {
        text.clone()
    };
    let draft = lookup::draft(w, &whole);
    let qualifier = lookup::qualifier(w, &draft, &chain);
    let Workshop { types, session, library, .. } = w;
    let mut names = Names { types, session, prefix: chain.prefix, found: BTreeMap::new() };
    match qualifier {
        Some(Qualifier::Package(package)) => names.package(package),
        Some(Qualifier::Type(ty)) => names.members(ty),
        // Behind a dot with something unknown in front of it, or with nothing, there are no members.
        None if text[..chain.lo as usize].trim_end().ends_with('.') => {}
        None => names.in_sight(library, &draft, chain.lo),
    }
    Completions { matches: names.found.into_values().collect(), start: chain.lo as usize, end: cursor }
}

/// The proposals, by text.
struct Names<'a> {
    types: &'a mut Types,
    session: &'a Session,
    prefix: &'a str,
    found: BTreeMap<String, Completion>,
}

impl Names<'_> {
    /// Prefixes are matched without regard to case; what is typed is a hint, not a spelling.
    fn fits(&self, name: &str) -> bool {
        let mut given = name.chars().flat_map(char::to_lowercase);
        name != "_" && self.prefix.chars().flat_map(char::to_lowercase).all(|c| given.next() == Some(c))
    }

    fn add(&mut self, text: &str, kind: &str, signature: Option<String>) {
        if self.fits(text) {
            let completion = Completion { text: text.into(), kind: kind.into(), signature };
            self.found.entry(text.into()).or_insert(completion);
        }
    }

    fn entity(&mut self, name: &str, entity: EntityId) {
        if self.fits(name) {
            let (kind, signature) = describe(self.types, self.session, entity);
            self.add(name, kind, signature);
        }
    }

    fn package(&mut self, package: EntityId) {
        let Some(info) = self.types.package_info(package) else { return };
        let members: Vec<_> = info.scope.iter().map(|(name, &e)| (name.clone(), e)).collect();
        for (name, entity) in members {
            if crate::types::entity::is_exported(&name) {
                self.entity(&name, entity);
            }
        }
    }

    /// Fields and methods, promoted ones included.
    fn members(&mut self, ty: TypeId) {
        let home = self.session.package;
        let mut candidates = Vec::new();
        field_names(self.types, ty, &mut candidates, 0);
        let pointer = self.types.pointer(ty);
        for of in [pointer, ty] {
            candidates.extend(self.types.method_set(of).into_iter().map(|(name, _, _)| name.to_string()));
        }
        for name in candidates {
            let Lookup::Found { found, .. } = self.types.lookup(ty, &name, home, false) else { continue };
            match found {
                Found::Field(field) => {
                    let shown = self.types.show(field.ty, home);
                    self.add(&name, "field", Some(shown));
                }
                Found::Method { entity, targs, .. } => {
                    let sig = self.types.method_signature(entity, &targs);
                    let shown = self.types.show_signature(sig, home);
                    self.add(&name, "method", Some(shown));
                }
                Found::InterfaceMethod { method, .. } => {
                    let shown = self.types.show_signature(method.sig, home);
                    self.add(&name, "method", Some(shown));
                }
            }
        }
    }

    fn in_sight(&mut self, library: &Library, draft: &Draft, cursor: u32) {
        for entity in locals(draft, cursor) {
            let name = self.types.entity(entity).name.clone();
            self.entity(&name, entity);
        }
        for (name, entity) in &draft.declared {
            self.entity(name, *entity);
        }
        if let Some(info) = self.types.package_info(self.session.package) {
            let names: Vec<_> = info.scope.iter().map(|(n, &e)| (n.clone(), e)).collect();
            for (name, entity) in names {
                self.entity(&name, entity);
            }
        }
        for (name, entity) in &self.session.imports {
            self.entity(name, *entity);
        }
        for (name, _) in library.package_cells() {
            self.add(name, "module", Some("package cell".into()));
        }
        for package in crate::packages::all() {
            if !package.path.starts_with("gopark/") {
                self.add(package.name, "module", Some(format!("package {:?}", package.path)));
            }
        }
        let predeclared: Vec<_> = self.types.universe_names().map(|(n, e)| (n.clone(), e)).collect();
        for (name, entity) in predeclared {
            self.entity(&name, entity);
        }
        for (keyword, _) in KEYWORDS {
            self.add(keyword, "keyword", None);
        }
    }
}

/// What is declared in front of the cursor inside the top-level item that holds it.
fn locals(draft: &Draft, cursor: u32) -> Vec<EntityId> {
    struct Locals<'a> {
        draft: &'a Draft,
        cursor: u32,
        depth: u32,
        found: Vec<EntityId>,
    }
    impl<'a> visit::Visitor<'a> for Locals<'_> {
        fn enter(&mut self, node: visit::Node<'a>) -> bool {
            let span = node.span();
            // Other items at top level have their own names.
            if self.depth == 0 && !span.touches(self.cursor) {
                return false;
            }
            self.depth += 1;
            if span.hi < self.cursor {
                self.found.extend(self.draft.facts.def(node.id()));
            }
            true
        }
        fn leave(&mut self, _: visit::Node<'a>) {
            self.depth -= 1;
        }
    }
    let mut locals = Locals { draft, cursor, depth: 0, found: Vec::new() };
    visit::walk(&draft.file, &mut locals);
    locals.found
}

/// The names of the fields of a struct or pointer to struct, embedded ones' included.
fn field_names(types: &mut Types, ty: TypeId, out: &mut Vec<String>, depth: u32) {
    if depth > 8 {
        return;
    }
    let mut under = types.underlying(ty);
    if let Type::Pointer(elem) = *types.get(under) {
        under = types.underlying(elem);
    }
    if let Type::Struct { fields } = &*types.get_arc(under) {
        for field in fields.iter() {
            out.push(field.name.to_string());
            if field.embedded {
                field_names(types, field.ty, out, depth + 1);
            }
        }
    }
}

/// What an entity is, in a word, and its type or signature.
fn describe(types: &Types, session: &Session, entity: EntityId) -> (&'static str, Option<String>) {
    let home = session.package;
    match &types.entity(entity).kind {
        EntityKind::Var { ty, .. } => ("variable", Some(types.show(*ty, home))),
        EntityKind::Const { ty, .. } => ("constant", Some(types.show(*ty, home))),
        EntityKind::TypeName { .. } => ("type", None),
        EntityKind::Func(f) => ("function", Some(types.show_signature(f.sig, home))),
        EntityKind::Package(_) | EntityKind::PackageName { .. } => ("module", None),
        EntityKind::Builtin(_) => ("function", Some("built in".into())),
        EntityKind::Nil => ("constant", None),
        EntityKind::Label => ("label", None),
        EntityKind::Invalid => ("name", None),
    }
}
