//! What stands at a place in a half-written cell: for completion and inspection.
//!
//! The text is parsed and checked as far as it goes, exactly as it would be to run it, and the facts are asked. What the
//! checker could not make sense of is looked up by name. Nothing is committed.

use super::library::Library;
use crate::source::SourceKind;
use crate::syntax::{self, Mode, NodeId, ast};
use crate::types::{self, EntityId, EntityKind, Facts, Session, TypeId, Types};

/// A checked text that is not going to run.
pub struct Draft {
    pub file: ast::File,
    pub facts: Facts,
    /// Names that the text declares at its top level.
    pub declared: Vec<(types::Name, EntityId)>,
}

/// Checks a text without consequences.
pub fn draft(types: &mut Types, session: &Session, library: &mut Library, text: &str) -> Draft {
    let id = library.sources.add_file("draft", text, SourceKind::Cell { count: 0 });
    let parsed = syntax::parse(id, text, Mode::Cell);
    let check = types::check_cell(types, session, 0, &parsed.file, library);
    let declared = check.entities.declared.iter().map(|d| (d.name.clone(), d.entity)).collect();
    Draft { file: parsed.file, facts: check.facts, declared }
}

/// The identifier chain that ends at a byte offset: `a.b.c|` gives the parts before the last dot and the word itself.
#[derive(Debug, PartialEq, Eq)]
pub struct Word<'a> {
    /// Byte range of the word; empty right behind a dot.
    pub start: usize,
    pub end: usize,
    pub text: &'a str,
    /// Byte offset of the dot in front of the word.
    pub dot: Option<usize>,
}

fn is_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

/// The word around (`whole`) or in front of a byte offset.
pub fn word_at(text: &str, cursor: usize, whole: bool) -> Word<'_> {
    let start = text[..cursor].char_indices().rev().take_while(|&(_, c)| is_word(c)).last().map_or(cursor, |(i, _)| i);
    let end = if whole {
        cursor + text[cursor..].chars().take_while(|&c| is_word(c)).map(char::len_utf8).sum::<usize>()
    } else {
        cursor
    };
    let before = text[..start].trim_end_matches([' ', '\t']);
    let dot = before.ends_with('.').then(|| before.len() - 1);
    Word { start, end, text: &text[start..end], dot }
}

/// The identifiers in front of a dot, outermost first: `a.b` for a dot at the end of `x + a.b.`. Empty where something
/// else than a plain chain stands there.
pub fn chain_before(text: &str, dot: usize) -> Vec<&str> {
    let mut chain = Vec::new();
    let mut at = dot;
    loop {
        let word = word_at(text, at, false);
        if word.text.is_empty() || word.text.starts_with(|c: char| c.is_ascii_digit()) {
            return Vec::new();
        }
        chain.push(word.text);
        match word.dot {
            Some(dot) => at = dot,
            None => break,
        }
    }
    chain.reverse();
    chain
}

/// What the expression in front of a dot is: a package, or a value or type of some type.
pub enum Qualifier {
    Package(EntityId),
    Type(TypeId),
}

/// Finds out what stands in front of the dot at byte offset `dot`.
pub fn qualifier(
    types: &mut Types,
    session: &Session,
    library: &mut Library,
    draft: &Draft,
    text: &str,
    dot: usize,
) -> Option<Qualifier> {
    if let Some(id) = operand_before(&draft.file, dot as u32) {
        match draft.facts.entity(id).map(|e| &types.entity(e).kind) {
            Some(EntityKind::PackageName { package }) => return Some(Qualifier::Package(*package)),
            Some(EntityKind::Package(_)) => return draft.facts.entity(id).map(Qualifier::Package),
            _ => {}
        }
        let ty = draft.facts.type_of(id);
        if ty != TypeId::INVALID {
            return Some(Qualifier::Type(ty));
        }
    }
    // The checker has no fact: the statement is too broken. A plain chain of names can still be followed.
    let chain = chain_before(text, dot);
    let (first, rest) = chain.split_first()?;
    let mut found = named(types, session, library, draft, first)?;
    for name in rest {
        found = match found {
            Qualifier::Package(package) => entity_as_qualifier(types, types.package_member(package, name)?)?,
            Qualifier::Type(ty) => Qualifier::Type(member_type(types, ty, name, session.package)?),
        };
    }
    Some(found)
}

/// What a name denotes at the top level, packages that were never imported included.
pub fn named(
    types: &mut Types,
    session: &Session,
    library: &mut Library,
    draft: &Draft,
    name: &str,
) -> Option<Qualifier> {
    let declared = draft.declared.iter().find(|(n, _)| &**n == name).map(|(_, e)| *e);
    if let Some(entity) = declared.or_else(|| session.lookup(types, name)) {
        return entity_as_qualifier(types, entity);
    }
    package_by_name(types, library, name).map(Qualifier::Package)
}

/// The package that a name stands for when nothing else has it.
pub fn package_by_name(types: &mut Types, library: &mut Library, name: &str) -> Option<EntityId> {
    use crate::types::Importer;
    if let Some((_, package)) = library.package_cells().find(|(n, _)| &***n == name) {
        return Some(package);
    }
    let path = crate::packages::named(name).next()?.path;
    library.import(types, path).ok()
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

/// The node of the expression that ends right before the dot at `dot`: the `x` of the selector whose dot it is.
fn operand_before(file: &ast::File, dot: u32) -> Option<NodeId> {
    let mut best: Option<(u32, NodeId)> = None;
    syntax::visit::exprs(file, &mut |expr| {
        if let ast::ExprKind::Selector { x, .. } = &expr.kind
            && x.span.hi <= dot
            && expr.span.hi >= dot
            && best.is_none_or(|(hi, _)| x.span.hi > hi)
        {
            best = Some((x.span.hi, x.id));
        }
    });
    best.map(|(_, id)| id)
}

/// The identifier (of an expression, selector or declaration) that touches a byte offset.
pub fn ident_at(file: &ast::File, offset: u32) -> Option<NodeId> {
    let mut found = None;
    syntax::visit::idents(file, &mut |id, span| {
        if span.touches(offset) {
            found = Some(id);
        }
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_their_dots() {
        let text = "x + a.bee.cé z";
        let end = text.find(" z").expect("it is there");
        let word = word_at(text, end, false);
        assert_eq!((word.text, word.dot), ("cé", Some(9)));
        assert_eq!(word_at(text, 10, true).text, "cé");
        assert_eq!(chain_before(text, 9), ["a", "bee"]);
        assert_eq!(word_at("fmt.", 4, false), Word { start: 4, end: 4, text: "", dot: Some(3) });
        assert_eq!(word_at("", 0, true), Word { start: 0, end: 0, text: "", dot: None });
    }

    #[test]
    fn only_plain_chains_are_followed() {
        for (text, dot) in [("f(x).", 4), ("1.", 1), ("a[0].", 4), (".", 0)] {
            assert!(chain_before(text, dot).is_empty(), "{text}");
        }
    }
}
