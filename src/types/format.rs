//! Types as text: as the compiler's messages write them, and as `%T` does.
use super::ty::*;
use super::{EntityId, EntityKind, Types};
use std::fmt::Write as _;

impl Types {
    /// A type as messages show it, seen from the package `from`.
    pub fn show(&self, t: TypeId, from: EntityId) -> String {
        let mut w = Writer { types: self, from, runtime: false, out: String::new(), depth: 0, in_args: 0 };
        w.ty(t);
        w.out
    }

    /// A type as `%T` prints it.
    pub fn runtime_name(&self, t: TypeId) -> String {
        let mut w = Writer {
            types: self,
            from: EntityId::NONE,
            runtime: true,
            out: String::new(),
            depth: 0,
            in_args: 0,
        };
        w.ty(t);
        w.out
    }

    /// Parameters and results of a signature as messages show them: `(x int) string`.
    pub fn show_signature(&self, t: TypeId, from: EntityId) -> String {
        let mut w = Writer { types: self, from, runtime: false, out: String::new(), depth: 0, in_args: 0 };
        if let Type::Signature(s) = self.get(t) {
            w.signature(s);
        }
        w.out
    }

    /// Type parameters with their constraints: `[K comparable, V any]`.
    pub fn show_type_params(&self, tparams: &[TypeId], from: EntityId) -> String {
        let mut w = Writer { types: self, from, runtime: false, out: String::new(), depth: 0, in_args: 0 };
        w.type_params(tparams);
        w.out
    }
}

struct Writer<'a> {
    types: &'a Types,
    from: EntityId,
    runtime: bool,
    out: String,
    depth: u32,
    /// Inside the brackets of an instance, where `%T` writes whole import paths.
    in_args: u32,
}

impl Writer<'_> {
    fn ty(&mut self, t: TypeId) {
        if self.depth > 200 {
            self.out.push_str("...");
            return;
        }
        self.depth += 1;
        match self.types.get(t) {
            Type::Basic(b) => self.out.push_str(b.name()),
            Type::Alias { rhs, .. } if self.runtime => self.ty(*rhs),
            Type::Alias { entity, targs, .. } => {
                self.name(*entity);
                self.type_args(targs);
            }
            Type::Named { entity, targs } => {
                self.name(*entity);
                let hidden =
                    if self.runtime { 0 } else { self.types.named_info(*entity).map_or(0, |n| n.implicit) };
                self.type_args(targs.get(hidden..).unwrap_or(&[]));
                if !self.runtime && self.types.is_replaced(*entity) {
                    let _ = write!(self.out, " (cell {})", self.types.entity(*entity).cell);
                }
            }
            Type::Pointer(e) => {
                self.out.push('*');
                self.ty(*e);
            }
            Type::Slice(e) => {
                self.out.push_str("[]");
                self.ty(*e);
            }
            Type::Array { len, elem } => {
                let _ = write!(self.out, "[{len}]");
                self.ty(*elem);
            }
            Type::Map { key, value } => {
                self.out.push_str("map[");
                self.ty(*key);
                self.out.push(']');
                self.ty(*value);
            }
            Type::Chan { dir, elem } => {
                let nested = *dir == ChanDir::Both
                    && matches!(self.types.get(*elem), Type::Chan { dir: ChanDir::RecvOnly, .. });
                self.out.push_str(match dir {
                    ChanDir::Both => "chan ",
                    ChanDir::SendOnly => "chan<- ",
                    ChanDir::RecvOnly => "<-chan ",
                });
                if nested {
                    self.out.push('(');
                }
                self.ty(*elem);
                if nested {
                    self.out.push(')');
                }
            }
            Type::Struct { fields } => self.structure(fields),
            Type::Signature(s) => {
                self.out.push_str("func");
                if !s.tparams.is_empty() {
                    self.type_params(&s.tparams);
                }
                self.signature(s);
            }
            Type::Interface(i) => self.interface(i),
            Type::Union(terms) => {
                for (i, x) in terms.iter().enumerate() {
                    if i > 0 {
                        self.out.push_str(" | ");
                    }
                    if x.tilde {
                        self.out.push('~');
                    }
                    self.ty(x.ty);
                }
            }
            Type::Tuple(ts) => {
                self.out.push('(');
                for (i, &t) in ts.iter().enumerate() {
                    if i > 0 {
                        self.out.push_str(", ");
                    }
                    self.ty(t);
                }
                self.out.push(')');
            }
            Type::TypeParam { entity } => self.type_param(*entity),
        }
        self.depth -= 1;
    }

    fn type_param(&mut self, e: EntityId) {
        self.out.push_str(&self.types.entity(e).name);
        if let Some(note) = self.types.hiding(e).filter(|_| !self.runtime) {
            self.out.push_str(note);
        }
    }

    fn name(&mut self, e: EntityId) {
        let entity = self.types.entity(e);
        let package = entity.package;
        if !package.is_none() && (self.runtime || package != self.from) {
            let p = self.types.entity(package);
            if let EntityKind::Package(info) = &p.kind {
                if !self.runtime && self.types.quotes(&info.path) {
                    let _ = write!(self.out, "\"{}\".", info.path);
                } else if self.runtime && &*p.name == "runtime" && &*entity.name == "unhashableTypeError" {
                    self.out.push_str("maps.");
                } else if self.runtime && self.in_args > 0 {
                    let _ = write!(self.out, "{}.", info.path);
                } else {
                    let _ = write!(self.out, "{}.", p.name);
                }
            }
        }
        self.out.push_str(&entity.name);
    }

    fn type_args(&mut self, targs: &[TypeId]) {
        if targs.is_empty() {
            return;
        }
        self.out.push('[');
        self.in_args += 1;
        for (i, &t) in targs.iter().enumerate() {
            if i > 0 {
                self.out.push_str(if self.runtime { "," } else { ", " });
            }
            self.ty(t);
        }
        self.in_args -= 1;
        self.out.push(']');
    }

    fn type_params(&mut self, tparams: &[TypeId]) {
        self.out.push('[');
        let mut last: Option<TypeId> = None;
        for (i, &p) in tparams.iter().enumerate() {
            let Type::TypeParam { entity } = self.types.get(p) else { continue };
            let bound = self.types.type_param_info(*entity).map_or(TypeId::INVALID, |x| x.bound);
            if i > 0 {
                if last != Some(bound) {
                    self.out.push(' ');
                    if let Some(b) = last {
                        self.ty(b);
                    }
                }
                self.out.push_str(", ");
            }
            last = Some(bound);
            self.type_param(*entity);
        }
        if let Some(b) = last {
            self.out.push(' ');
            self.ty(b);
        }
        self.out.push(']');
    }

    fn structure(&mut self, fields: &[Field]) {
        if self.runtime {
            self.out.push_str(if fields.is_empty() { "struct {" } else { "struct { " });
        } else {
            self.out.push_str("struct{");
        }
        for (i, f) in fields.iter().enumerate() {
            if i > 0 {
                self.out.push_str("; ");
            }
            if !f.embedded {
                self.out.push_str(&f.name);
                self.out.push(' ');
            }
            self.ty(f.ty);
            if let Some(tag) = &f.tag {
                self.out.push(' ');
                self.out.push_str(&super::constant::quote(tag.as_bytes()));
            }
        }
        self.out.push_str(if self.runtime && !fields.is_empty() { " }" } else { "}" });
    }

    fn interface(&mut self, i: &Interface) {
        if i.implicit && i.methods.is_empty() && i.embeds.len() == 1 {
            self.ty(i.embeds[0]);
            return;
        }
        let empty = i.methods.is_empty() && i.embeds.is_empty() && !i.comparable;
        if self.runtime {
            self.out.push_str(if empty { "interface {" } else { "interface { " });
        } else {
            self.out.push_str("interface{");
        }
        let mut first = true;
        let mut methods: Vec<&Method> = i.methods.iter().collect();
        methods.sort_by(|a, b| a.name.cmp(&b.name));
        for m in methods {
            if !std::mem::take(&mut first) {
                self.out.push_str("; ");
            }
            if self.runtime && !m.package.is_none() {
                let package = &self.types.entity(m.package).name;
                let _ = write!(self.out, "{package}.");
            }
            self.out.push_str(&m.name);
            if let Type::Signature(s) = self.types.get(m.sig) {
                self.signature(s);
            }
        }
        if i.comparable {
            if !std::mem::take(&mut first) {
                self.out.push_str("; ");
            }
            self.out.push_str("comparable");
        }
        for &e in i.embeds.iter() {
            if !std::mem::take(&mut first) {
                self.out.push_str("; ");
            }
            self.ty(e);
        }
        self.out.push_str(if self.runtime && !empty { " }" } else { "}" });
    }

    fn signature(&mut self, s: &Signature) {
        self.params(&s.params, s.variadic);
        match &*s.results {
            [] => {}
            [one] if one.name.is_empty() || self.runtime => {
                self.out.push(' ');
                self.ty(one.ty);
            }
            results => {
                self.out.push(' ');
                self.params(results, false);
            }
        }
    }

    fn params(&mut self, params: &[Param], variadic: bool) {
        self.out.push('(');
        for (i, p) in params.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            if !p.name.is_empty() && !self.runtime {
                self.out.push_str(&p.name);
                self.out.push(' ');
            }
            match self.types.get(p.ty) {
                Type::Slice(e) if variadic && i + 1 == params.len() => {
                    self.out.push_str("...");
                    self.ty(*e);
                }
                _ => self.ty(p.ty),
            }
        }
        self.out.push(')');
    }
}
