//! What to do about an error: names that were meant, and the usual cures.
use super::Checker;
use super::operand::{OpMode, Operand};
use crate::diagnostics::{Code, Diagnostic, did_you_mean};
use crate::syntax::ast::{Expr, ExprKind};
use crate::types::entity::{EntityId, is_exported};
use crate::types::ty::{Type, TypeId};

impl<'a> Checker<'a> {
    /// `undefined: x`.
    pub fn undefined(&mut self, e: &'a Expr, name: &str) {
        // What is no name was complained about before.
        if !is_name(name) {
            return;
        }
        let mut d = Diagnostic::new(Code::Undefined, e.span, format!("undefined: {name}"));
        if let Some(&span) = self.cell_ahead.get(name) {
            d = d
                .with_label(span, "declared here, below its use")
                .with_help("variables of a cell exist from their declaration on: move the use below it");
        } else {
            let mut names: Vec<&str> = self
                .bindings
                .iter()
                .filter(|(_, l)| !l.is_empty())
                .map(|(n, _)| &**n)
                .chain(self.decl_of.keys().map(|n| &**n))
                .chain(self.cell_names.keys().map(|n| &**n))
                .chain(self.files[self.cx.file].imports.keys().map(|n| &**n))
                .chain(self.types.universe_names().map(|(n, _)| &**n))
                .collect();
            if let Some(s) = self.session
                && let Some(p) = self.types.package_info(s.package)
            {
                names.extend(p.scope.keys().map(|n| &**n));
            }
            if let Some(near) = did_you_mean(name, names) {
                d = d.with_help(format!("did you mean {near}?"));
            } else if let Some(path) = self.importer.known().iter().find(|p| package_name(p) == name) {
                d = d.with_help(format!("import \"{path}\""));
            }
        }
        self.report(d);
    }

    /// Help for an unknown member of a package.
    pub fn member_help(&self, d: Diagnostic, package: EntityId, name: &str, known: &[String]) -> Diagnostic {
        match did_you_mean(name, known.iter().map(String::as_str)) {
            Some(near) => d.with_help(format!("did you mean {}.{near}?", self.types.entity(package).name)),
            None => {
                let p = &self.types.entity(package).name;
                d.with_note(format!("gopark's package {p} has no {name}"))
            }
        }
    }

    /// Help for `fmt.Println` where `fmt` is a name of the program that hides a package.
    pub fn hidden_package(&mut self, x: Option<&'a Expr>, member: &str) -> Option<String> {
        let ExprKind::Ident(name) = &x?.kind else { return None };
        let paths: Vec<_> =
            self.importer.known().into_iter().filter(|path| package_name(path) == &**name).collect();
        for path in paths {
            let Ok(package) = self.importer.import(self.types, self.sources, &path) else { continue };
            if is_exported(member) && self.types.package_member(package, member).is_some() {
                return Some(format!(
                    "{name} hides package {path} here; rename it, or import \"{path}\" under another name"
                ));
            }
        }
        None
    }

    /// Help for an unknown field or method.
    pub fn field_help(&mut self, t: TypeId, name: &str) -> Option<String> {
        let mut names: Vec<String> = Vec::new();
        let base = self.types.deref(t).unwrap_or(t);
        let u = self.types.under(base);
        if let Type::Struct { fields } = &*self.types.get_arc(u) {
            names.extend(
                fields
                    .iter()
                    .filter(|f| f.package.is_none() || f.package == self.package)
                    .map(|f| f.name.to_string()),
            );
        }
        let pointer = self.types.pointer(base);
        for (n, p, _) in self.types.method_set(pointer) {
            if p.is_none() || p == self.package {
                names.push(n.to_string());
            }
        }
        let folded = names.iter().any(|n| n.eq_ignore_ascii_case(name));
        if folded {
            return None;
        }
        did_you_mean(name, names.iter().map(String::as_str)).map(|n| format!("did you mean {n}?"))
    }

    /// Help for a value of the wrong type.
    pub fn use_help(&mut self, x: &Operand<'a>, want: TypeId) -> Option<String> {
        if x.is_nil() || x.ty == TypeId::INVALID {
            return None;
        }
        let text = self.operand_text(x);
        let shown = self.show(want);
        // Called it would fit.
        if let Type::Signature(s) = self.types.get(x.ty).clone()
            && s.params.is_empty()
            && s.results.len() == 1
            && self.types.assignable(s.results[0].ty, want)
        {
            return Some(format!("call it: {text}()"));
        }
        if self.is_untyped(x.ty) {
            return None;
        }
        if let Some(elem) = self.types.deref(x.ty)
            && self.types.identical(elem, want)
        {
            return Some(format!("follow the pointer: *{text}"));
        }
        if let Some(elem) = self.types.deref(want)
            && self.types.identical(elem, x.ty)
            && x.mode == OpMode::Variable
        {
            return Some(format!("pass its address: &{text}"));
        }
        if let Type::Chan { elem, .. } = *self.types.get(x.ty)
            && self.types.assignable(elem, want)
        {
            return Some(format!("receive from the channel: <-{text}"));
        }
        let (a, b) = (self.types.basic(x.ty), self.types.basic(want));
        match (a, b) {
            (Some(a), Some(b)) if a.is_numeric() && b.is_numeric() && !a.is_complex() && !b.is_complex() => {
                Some(format!("convert it: {shown}({text})"))
            }
            (Some(a), Some(b)) if a.is_integer() && b.is_string() => {
                Some(format!("strconv.Itoa({text}) or fmt.Sprint({text}) makes a string of it"))
            }
            (Some(a), Some(b)) if a.is_string() && b.is_integer() => {
                Some(format!("strconv.Atoi({text}) reads a number"))
            }
            _ => None,
        }
    }

    pub fn conversion_help(&mut self, x: &Operand<'a>, t: TypeId) -> Option<String> {
        let text = self.operand_text(x);
        let (a, b) = (self.types.basic(x.ty)?, self.types.basic(t)?);
        if a.is_string() && b.is_integer() {
            return Some(format!("strconv.Atoi({text}) reads a number"));
        }
        if a.is_string() && b.is_float() {
            return Some(format!("strconv.ParseFloat({text}, 64) reads a number"));
        }
        if (a.is_float() || a.is_boolean()) && b.is_string() {
            return Some(format!("fmt.Sprint({text}) makes a string of it"));
        }
        None
    }

    pub fn mismatch_help(&mut self, x: &Operand<'a>, y: &Operand<'a>) -> Option<String> {
        let (a, b) = (self.types.basic(x.ty)?, self.types.basic(y.ty)?);
        if a.is_untyped() && b.is_untyped() {
            return None;
        }
        if a.is_numeric() && b.is_numeric() {
            let float = a.is_float() || !b.is_float() && self.types.as_named(x.ty).is_some();
            let (o, t) = if float { (y, x.ty) } else { (x, y.ty) };
            if self.is_untyped(o.ty) {
                return None;
            }
            return Some(format!("convert one of them: {}({})", self.show(t), self.operand_text(o)));
        }
        if a.is_string() && b.is_numeric() || a.is_numeric() && b.is_string() {
            return Some("numbers and strings do not add: fmt.Sprint makes a string of any value".into());
        }
        None
    }

    pub fn unused_help(&mut self, x: &Operand<'a>) -> Option<String> {
        let e = x.expr?.unparen();
        match &e.kind {
            ExprKind::Call { fun, .. } if fun.as_ident().is_some_and(|n| &**n == "append") => {
                Some("append gives a new slice: assign it, as in `xs = append(xs, x)`".into())
            }
            ExprKind::FuncLit { .. } => Some("call it with (), or start it with go".into()),
            ExprKind::Ident(_) | ExprKind::Selector { .. }
                if matches!(self.types.get(x.ty), Type::Signature(_)) =>
            {
                Some(format!("call it: {}()", self.operand_text(x)))
            }
            ExprKind::Binary { op, .. } if op.text() == "==" => Some("to assign, write `=`".into()),
            _ => None,
        }
    }
}

/// The name that a package of this path has: its last element, or the one before a version.
pub fn package_name(path: &str) -> &str {
    let mut parts = path.rsplit('/');
    let last = parts.next().unwrap_or(path);
    let version =
        last.strip_prefix('v').is_some_and(|v| !v.is_empty() && v.bytes().all(|c| c.is_ascii_digit()));
    if version { parts.next().unwrap_or(last) } else { last }
}

/// Names that a text selects from `name`: `name.X` anywhere in it, comments included.
pub fn selected_names(text: &str, name: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = text;
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let mut before: Option<char> = None;
    while let Some(i) = rest.find(name) {
        let prev = rest[..i].chars().next_back().or(before);
        let tail = &rest[i + name.len()..];
        before = name.chars().next_back();
        if !prev.is_some_and(|c| word(c) || c == '.')
            && let Some(sel) = tail.strip_prefix('.')
        {
            let member: String = sel.chars().take_while(|&c| word(c)).collect();
            if is_exported(&member) && !out.contains(&member) {
                out.push(member);
            }
        }
        rest = tail;
    }
    out
}

/// Whether a name has characters of names only; the lexer lets others pass, with an error.
pub fn is_name(name: &str) -> bool {
    name.chars().all(crate::syntax::lexer::is_ident_char)
}
