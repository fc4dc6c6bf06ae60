//! Inspection: what the name under the cursor is.

use super::api::MimeBundle;
use super::compile::Workshop;
use super::lookup::{self, Draft, Qualifier};
use super::magic;
use crate::syntax::tokens::{self, Chain};
use crate::types::lookup::Found;
use crate::types::{Builtin, EntityId, EntityKind, Lookup, Type, TypeId, Types, VarPlace};

/// A declaration in Go syntax, what its author says about it, and where it stands.
struct Description {
    go: String,
    doc: Option<String>,
    place: Option<String>,
}

/// See [`crate::repl::Engine::inspect`].
pub fn inspect(w: &mut Workshop, code: &str, cursor: usize) -> Option<MimeBundle> {
    if let Some(found) = inspect_magic(code, cursor) {
        return Some(bundle(&found));
    }
    let text = magic::split(code).map_or_else(|_| code.to_string(), |(_, text)| text);
    // Inside the parentheses of a call, and not on a name, the function is what the reader wants to know about.
    let (lo, hi) = match lookup::word_at(&text, cursor) {
        Some(word) => word,
        None => {
            let fun = tokens::open_call(&text, cursor as u32)?.fun;
            lookup::word_at(&text, fun.1 as usize)?
        }
    };
    let chain = tokens::chain_before(&text, hi as u32)?;
    let draft = lookup::draft(w, &text);
    describe(w, &draft, &chain, lo as u32).map(|found| bundle(&found))
}

fn bundle(found: &Description) -> MimeBundle {
    let mut plain = found.go.clone();
    let mut markdown = format!("```go\n{}\n```", found.go);
    for part in [&found.doc, &found.place].into_iter().flatten() {
        plain.push_str("\n\n");
        plain.push_str(part);
        markdown.push_str("\n\n");
        markdown.push_str(part);
    }
    MimeBundle::plain(plain).with_text("text/markdown", markdown)
}

fn inspect_magic(code: &str, cursor: usize) -> Option<Description> {
    let start = code[..cursor].rfind('\n').map_or(0, |i| i + 1);
    let line = code[start..].lines().next()?.trim_start();
    let name = line.split_whitespace().next().filter(|n| n.starts_with('%'))?;
    let (name, what) = magic::ALL.iter().find(|(n, _)| *n == name)?;
    Some(Description { go: (*name).into(), doc: Some((*what).into()), place: None })
}

/// The name that ends the chain, which begins at `lo`.
fn describe(w: &mut Workshop, draft: &Draft, chain: &Chain<'_>, lo: u32) -> Option<Description> {
    let name = chain.prefix;
    if chain.base.is_some() {
        return match lookup::qualifier(w, draft, chain)? {
            Qualifier::Package(package) => w.types.package_member(package, name).map(|e| entity(w, e)),
            Qualifier::Type(ty) => member(w, ty, name),
        };
    }
    let here = lookup::ident_at(&draft.file, lo).and_then(|id| draft.facts.entity(id));
    let declared = draft.declared.iter().find(|(n, _)| &**n == name).map(|(_, e)| *e);
    let found = here.or(declared).or_else(|| w.session.lookup(&w.types, name));
    let found = found.or_else(|| lookup::package_by_name(w, name)).or_else(|| w.types.universe(name));
    found.map(|e| entity(w, e))
}

fn entity(w: &Workshop, id: EntityId) -> Description {
    let (types, home) = (&w.types, w.session.package);
    let e = types.entity(id);
    let name = &e.name;
    let go = match &e.kind {
        EntityKind::Var { ty, place } => {
            let what = match place {
                VarPlace::Field => "field",
                VarPlace::Param | VarPlace::Receiver => "parameter",
                VarPlace::Result => "result",
                VarPlace::Global | VarPlace::Local => "var",
            };
            format!("{what} {name} {}", types.show(*ty, home))
        }
        EntityKind::Const { ty, value } => format!("const {name} {} = {value}", types.show(*ty, home)),
        EntityKind::TypeName { ty, alias } => type_declaration(types, home, name, *ty, *alias),
        EntityKind::Func(f) => function(types, home, name, f.recv.as_ref().map(|r| r.ty), f.sig),
        EntityKind::Package(p) => format!("package {name} // import {:?}", &*p.path),
        EntityKind::PackageName { package } => return entity(w, *package),
        EntityKind::Builtin(b) => builtin(*b).0.into(),
        EntityKind::Nil => "nil".into(),
        EntityKind::Label => format!("label {name}"),
        EntityKind::Invalid => name.to_string(),
    };
    let place = (e.cell > 0).then(|| format!("Declared in {}.", w.sources.line_place(e.span)));
    let doc = match &e.kind {
        EntityKind::Builtin(b) => Some(builtin(*b).1.into()),
        _ => e.doc.as_ref().map(ToString::to_string),
    };
    Description { go, doc, place }
}

fn function(types: &Types, home: EntityId, name: &str, recv: Option<TypeId>, sig: TypeId) -> String {
    let recv = recv.map_or(String::new(), |r| format!("({}) ", types.show(r, home)));
    let tparams = match types.get(sig) {
        Type::Signature(s) if !s.tparams.is_empty() => types.show_type_params(&s.tparams, home),
        _ => String::new(),
    };
    format!("func {recv}{name}{tparams}{}", types.show_signature(sig, home))
}

fn type_declaration(types: &Types, home: EntityId, name: &str, ty: TypeId, alias: bool) -> String {
    if alias {
        return format!("type {name} = {}", types.show(types.unalias(ty), home));
    }
    let under = types.underlying(ty);
    let mut text = match types.get(under) {
        Type::Struct { fields } if !fields.is_empty() => {
            let mut text = format!("type {name} struct {{\n");
            for field in fields.iter() {
                let ty = types.show(field.ty, home);
                let line = if field.embedded { ty } else { format!("{} {ty}", field.name) };
                text.push_str(&format!("    {line}\n"));
            }
            text + "}"
        }
        _ => format!("type {name} {}", types.show(under, home)),
    };
    if let Some((named, _)) = types.as_named(ty) {
        for &m in types.methods_of(named) {
            let method = types.entity(m);
            let visible = method.exported() || method.package == home;
            if let (EntityKind::Func(f), true) = (&method.kind, visible) {
                text.push('\n');
                text.push_str(&function(types, home, &method.name, f.recv.as_ref().map(|r| r.ty), f.sig));
            }
        }
    }
    text
}

fn member(w: &mut Workshop, ty: TypeId, name: &str) -> Option<Description> {
    let home = w.session.package;
    match w.types.lookup(ty, name, home, false) {
        Lookup::Found { found: Found::Field(field), .. } => {
            if field.entity.is_none() {
                let go = format!("field {name} {}", w.types.show(field.ty, home));
                return Some(Description { go, doc: None, place: None });
            }
            Some(entity(w, field.entity))
        }
        Lookup::Found { found: Found::Method { entity: method, .. }, .. } => Some(entity(w, method)),
        Lookup::Found { found: Found::InterfaceMethod { iface, method, .. }, .. } => {
            let go = function(&w.types, home, name, Some(iface), method.sig);
            Some(Description { go, doc: None, place: None })
        }
        _ => None,
    }
}

/// Signature (in Go's manner of speaking) and explanation of a predeclared function.
fn builtin(b: Builtin) -> (&'static str, &'static str) {
    match b {
        Builtin::Append => (
            "func append(slice []T, elems ...T) []T",
            "Adds elements to the end of a slice and returns the longer slice; keep the result.",
        ),
        Builtin::Cap => {
            ("func cap(v) int", "How many elements fit: in an array, a slice, or a channel's buffer.")
        }
        Builtin::Clear => (
            "func clear(m map[K]V or []T)",
            "Removes all entries of a map, or sets all elements of a slice to zero.",
        ),
        Builtin::Close => (
            "func close(c chan<- T)",
            "Says that nothing more will be sent. Receivers get what is buffered, then zero values at once. Sending \
             afterwards, or closing again, panics.",
        ),
        Builtin::Complex => ("func complex(re, im F) C", "Makes a complex number of its two parts."),
        Builtin::Copy => (
            "func copy(dst, src []T) int",
            "Copies elements from one slice to another, as many as the shorter has, and returns how many.",
        ),
        Builtin::Delete => {
            ("func delete(m map[K]V, key K)", "Removes an entry of a map; does nothing if there is none.")
        }
        Builtin::Imag => ("func imag(c C) F", "The imaginary part of a complex number."),
        Builtin::Len => {
            ("func len(v) int", "How many elements, bytes, entries or buffered values there are.")
        }
        Builtin::Make => (
            "func make(T, size ...int) T",
            "Makes a slice, a map or a channel. A channel's size is that of its buffer; without one, sender and \
             receiver meet.",
        ),
        Builtin::Max => ("func max(x T, y ...T) T", "The largest of its arguments."),
        Builtin::Min => ("func min(x T, y ...T) T", "The smallest of its arguments."),
        Builtin::New => (
            "func new(T or value) *T",
            "Makes a variable, zero or with the value given, and returns its address.",
        ),
        Builtin::Panic => (
            "func panic(v any)",
            "Stops the function, runs the deferred calls, and ends the program unless one of them recovers.",
        ),
        Builtin::Print => ("func print(args ...)", "Prints to standard error, for debugging."),
        Builtin::Println => ("func println(args ...)", "Prints a line to standard error, for debugging."),
        Builtin::Real => ("func real(c C) F", "The real part of a complex number."),
        Builtin::Recover => (
            "func recover() any",
            "In a deferred function: ends the panicking and returns what was given to panic.",
        ),
    }
}
