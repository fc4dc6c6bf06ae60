//! What stands at a place in a half-written cell: for completion and inspection.
//!
//! The text is parsed and checked as far as it goes, exactly as it would be to run it, and the facts are asked. What the
//! checker could not make sense of is looked up by name. Nothing is committed.

use super::compile::Workshop;
use crate::source::SourceKind;
use crate::syntax::tokens::{self, Chain, TokenClass};
use crate::syntax::visit::{self, Node};
use crate::syntax::{self, Mode, NodeId, ast};
use crate::types::{self, EntityId, EntityKind, Facts, Importer, TypeId, Types};

/// A checked text that is not going to run.
pub struct Draft {
    pub file: ast::File,
    pub facts: Facts,
    /// Names that the text declares at its top level.
    pub declared: Vec<(types::Name, EntityId)>,
}

/// Checks a text without consequences.
pub fn draft(w: &mut Workshop, text: &str) -> Draft {
    let id = w.sources.add_file("draft", text, SourceKind::Cell { count: 0 });
    let parsed = syntax::parse(id, text, Mode::Cell);
    let check = types::check_cell(&mut w.types, &mut w.sources, &w.session, 0, &parsed.file, &mut w.library);
    let declared = check.entities.declared.iter().map(|d| (d.name.clone(), d.entity)).collect();
    Draft { file: parsed.file, facts: check.facts, declared }
}

/// The name around a byte offset: what is being asked about.
pub fn word_at(text: &str, cursor: usize) -> Option<(usize, usize)> {
    let token = tokens::token_at(text, cursor as u32)?;
    matches!(token.class, TokenClass::Name | TokenClass::Keyword)
        .then_some((token.lo as usize, token.hi as usize))
}

/// What the expression in front of a dot is: a package, or a value or type of some type.
pub enum Qualifier {
    Package(EntityId),
    Type(TypeId),
}

/// Finds out what stands in front of a dot.
pub fn qualifier(w: &mut Workshop, draft: &Draft, chain: &Chain<'_>) -> Option<Qualifier> {
    let base = chain.base?;
    if let Some(id) = expr_spanning(&draft.file, base) {
        let entity = draft.facts.entity(id);
        if let Some(Qualifier::Package(package)) = entity.and_then(|e| entity_as_qualifier(&w.types, e)) {
            return Some(Qualifier::Package(package));
        }
        let ty = draft.facts.type_of(id);
        if ty != TypeId::INVALID {
            return Some(Qualifier::Type(ty));
        }
    }
    // The checker has no fact: the statement is too broken. A plain chain of names can still be followed.
    let (first, rest) = chain.names.split_first()?;
    let mut found = named(w, draft, first)?;
    for name in rest {
        found = match found {
            Qualifier::Package(package) => {
                entity_as_qualifier(&w.types, w.types.package_member(package, name)?)?
            }
            Qualifier::Type(ty) => Qualifier::Type(member_type(&mut w.types, ty, name, w.session.package)?),
        };
    }
    Some(found)
}

/// What a name denotes at the top level, packages that were never imported included.
fn named(w: &mut Workshop, draft: &Draft, name: &str) -> Option<Qualifier> {
    let declared = draft.declared.iter().find(|(n, _)| &**n == name).map(|(_, e)| *e);
    if let Some(entity) = declared.or_else(|| w.session.lookup(&w.types, name)) {
        return entity_as_qualifier(&w.types, entity);
    }
    package_by_name(w, name).map(Qualifier::Package)
}

/// The package that a name stands for when nothing else has it.
pub fn package_by_name(w: &mut Workshop, name: &str) -> Option<EntityId> {
    if let Some((_, package)) = w.library.package_cells().find(|(n, _)| &***n == name) {
        return Some(package);
    }
    let path = crate::packages::named(name).next()?.path;
    w.library.import(&mut w.types, &mut w.sources, path).ok()
}

fn entity_as_qualifier(types: &Types, entity: EntityId) -> Option<Qualifier> {
    match &types.entity(entity).kind {
        EntityKind::Package(_) => Some(Qualifier::Package(entity)),
        EntityKind::PackageName { package } => Some(Qualifier::Package(*package)),
        _ => match types.type_of(entity) {
            TypeId::INVALID => None,
            ty => Some(Qualifier::Type(ty)),
        },
    }
}

/// The type of the field or method `name` of a value of type `ty`.
fn member_type(types: &mut Types, ty: TypeId, name: &str, package: EntityId) -> Option<TypeId> {
    use crate::types::lookup::Found;
    match types.lookup(ty, name, package, false) {
        types::Lookup::Found { found: Found::Field(field), .. } => Some(field.ty),
        types::Lookup::Found { found: Found::Method { entity, targs, .. }, .. } => {
            Some(types.method_signature(entity, &targs))
        }
        types::Lookup::Found { found: Found::InterfaceMethod { method, .. }, .. } => Some(method.sig),
        _ => None,
    }
}

/// The expression that covers exactly these bytes.
fn expr_spanning(file: &ast::File, (lo, hi): (u32, u32)) -> Option<NodeId> {
    let path = visit::path_to(file, lo);
    path.into_iter().find_map(|node| match node {
        Node::Expr(expr) if (expr.span.lo, expr.span.hi) == (lo, hi) => Some(expr.id),
        _ => None,
    })
}

/// The name that touches a byte offset, in whatever role.
pub fn ident_at(file: &ast::File, offset: u32) -> Option<NodeId> {
    visit::path_to(file, offset).into_iter().rev().find_map(|node| match node {
        Node::Ident(ident) => Some(ident.id),
        Node::Expr(expr) if expr.as_ident().is_some() => Some(expr.id),
        _ => None,
    })
}
