//! Literals: basic ones and composite ones.
use super::Checker;
use super::operand::{OpMode, Operand};
use crate::diagnostics::Code;
use crate::syntax::ast::{Element, Expr, ExprKind, Literal, LiteralKind};
use crate::syntax::literal;
use crate::types::constant::Value;
use crate::types::lookup::{Found, Lookup};
use crate::types::ty::{Field, Type, TypeId};
use std::collections::HashSet;
use std::sync::Arc;

/// The value of a basic literal; `None` if it is malformed or out of all bounds.
pub fn literal_value(l: &Literal) -> Option<Value> {
    if l.bad {
        return None;
    }
    match l.kind {
        LiteralKind::Int | LiteralKind::Float | LiteralKind::Imag => Value::parse_number(&l.text),
        LiteralKind::Rune => literal::rune_value(l).map(|c| Value::int(c as i64)),
        LiteralKind::String => Some(Value::Str(Arc::from(literal::string_value(l)))),
    }
}

impl<'a> Checker<'a> {
    pub fn literal(&mut self, e: &'a Expr, l: &'a Literal) -> Operand<'a> {
        if l.bad {
            return Operand::invalid(e);
        }
        let ty = match l.kind {
            LiteralKind::Int => TypeId::UNTYPED_INT,
            LiteralKind::Float => TypeId::UNTYPED_FLOAT,
            LiteralKind::Imag => TypeId::UNTYPED_COMPLEX,
            LiteralKind::Rune => TypeId::UNTYPED_RUNE,
            LiteralKind::String => TypeId::UNTYPED_STRING,
        };
        let Some(mut v) = literal_value(l) else {
            let text = format!("malformed constant: {}", l.text);
            self.err(Code::InvalidLiteral, e.span, text);
            return Operand::invalid(e);
        };
        if l.kind == LiteralKind::Float
            && let Value::Int(i) = &v
        {
            v = Value::Float(num_rational::BigRational::from_integer(i.clone()));
        }
        let mut x = self.value(e, OpMode::Constant(v), ty);
        self.overflow(&mut x, e.span, "");
        x
    }

    /// `T{...}`, or `{...}` with the type from around it.
    pub fn composite(&mut self, e: &'a Expr, hint: Option<TypeId>) -> Operand<'a> {
        let ExprKind::Composite { ty, elems, rbrace, .. } = &e.kind else { return Operand::invalid(e) };
        let typ;
        let base;
        let mut open_array = None;
        match (ty, hint) {
            (Some(t), _) => {
                if let ExprKind::ArrayType { len: None, elem } = &t.kind {
                    let elem = self.var_type(elem);
                    open_array = Some((elem, t));
                    typ = TypeId::INVALID;
                    base = TypeId::INVALID;
                } else {
                    typ = self.typ(t);
                    base = typ;
                }
            }
            (None, Some(h)) => {
                typ = h;
                base = match self.types.core_type(h).map(|c| self.types.get(c).clone()) {
                    Some(Type::Pointer(elem)) => elem,
                    _ => h,
                };
            }
            (None, None) => {
                let text = "missing type in composite literal";
                self.err(Code::Composite, e.span, text);
                self.use_elements(elems);
                return Operand::invalid(e);
            }
        }
        if let Some((elem, te)) = open_array {
            let n = self.indexed_elements(elems, elem, None);
            let t = self.types.intern(Type::Array { len: n, elem });
            self.record_type(te, t);
            return self.value(e, OpMode::Value, t);
        }
        if base == TypeId::INVALID {
            self.use_elements(elems);
            return Operand::invalid(e);
        }
        let core = self.types.core_type(base).unwrap_or(TypeId::INVALID);
        match self.types.get(core).clone() {
            Type::Struct { fields } => self.struct_elements(e, elems, &fields, base, core, *rbrace),
            Type::Array { len, elem } => {
                self.indexed_elements(elems, elem, Some(len));
            }
            Type::Slice(elem) => {
                self.indexed_elements(elems, elem, None);
            }
            Type::Map { key, value } => self.map_elements(elems, key, value),
            _ => {
                // The elements may still be wrong in their own right.
                self.use_elements(elems);
                let u = self.types.under(base);
                if u != TypeId::INVALID {
                    let qualifier = if ty.is_none() { " element" } else { "" };
                    let cause =
                        if self.types.is_type_param(base) { " (no common underlying type)" } else { "" };
                    let shown = self.show(typ);
                    self.err(
                        Code::Composite,
                        e.span,
                        format!("invalid composite literal{qualifier} type {shown}{cause}"),
                    );
                }
                return Operand::invalid(e);
            }
        }
        self.value(e, OpMode::Value, typ)
    }

    fn use_elements(&mut self, elems: &'a [Element]) {
        for x in elems {
            // Keys may be names of fields: nobody knows.
            self.use_expr(&x.value);
        }
    }

    /// Checks an expression for its own sake, after an error around it.
    pub fn use_expr(&mut self, e: &'a Expr) {
        if matches!(&e.unparen().kind, ExprKind::Ident(name) if &**name == "_") {
            return;
        }
        self.raw_expr(e, None, true);
    }

    fn struct_elements(
        &mut self,
        e: &'a Expr,
        elems: &'a [Element],
        fields: &[Field],
        base: TypeId,
        core: TypeId,
        rbrace: u32,
    ) {
        if elems.is_empty() {
            return;
        }
        if elems[0].key.is_some() {
            let mut seen: Vec<(Vec<u32>, String)> = Vec::new();
            for el in elems {
                let Some(key) = &el.key else {
                    self.err(
                        Code::Composite,
                        el.value.span,
                        "mixture of field:value and value elements in struct literal",
                    );
                    continue;
                };
                let ExprKind::Ident(name) = &key.kind else {
                    let text = super::print::expr(key);
                    self.err(
                        Code::Composite,
                        el.span(),
                        format!("invalid field name {text} in struct literal"),
                    );
                    self.use_expr(&el.value);
                    continue;
                };
                let found = self.types.lookup(core, name, self.package, false);
                let (field, path, indirect) = match found {
                    Lookup::Found { found: Found::Field(f), path, indirect } => (f, path, indirect),
                    Lookup::Found { .. } => {
                        self.err(Code::Composite, key.span, format!("{name} is not a field"));
                        self.use_expr(&el.value);
                        continue;
                    }
                    _ => {
                        let text = self.unknown_field(name, base, core);
                        self.err(Code::UnknownField, key.span, text);
                        self.use_expr(&el.value);
                        continue;
                    }
                };
                if indirect && path.len() > 1 {
                    self.err(
                        Code::Composite,
                        key.span,
                        format!("invalid implicit pointer indirection to reach {name}"),
                    );
                    self.use_expr(&el.value);
                    continue;
                }
                if !field.entity.is_none() {
                    self.facts().set_use(key.id, field.entity);
                }
                self.facts().field_keys.insert(key.id, path.clone().into());
                let mut x = self.field_value(&el.value);
                self.assignment(&mut x, Some(field.ty), "struct literal");
                let mut clash = None;
                for (p, n) in &seen {
                    if *p == path {
                        clash = Some(format!("duplicate field name {name} in struct literal"));
                    } else if path.starts_with(p) {
                        clash = Some(format!(
                            "cannot specify promoted field {name} and enclosing embedded field {n}"
                        ));
                    } else if p.starts_with(&path[..]) {
                        clash = Some(format!(
                            "cannot specify embedded field {name} and enclosed promoted field {n}"
                        ));
                    }
                    if clash.is_some() {
                        break;
                    }
                }
                match clash {
                    Some(text) => self.err(Code::Composite, el.span(), text),
                    None => seen.push((path, name.to_string())),
                }
            }
            return;
        }
        for (i, el) in elems.iter().enumerate() {
            if let Some(key) = &el.key {
                self.err(
                    Code::Composite,
                    key.span,
                    "mixture of field:value and value elements in struct literal",
                );
                continue;
            }
            let Some(field) = fields.get(i) else {
                let shown = self.show(base);
                let text = format!("too many values in struct literal of type {shown}");
                self.use_expr(&el.value);
                self.err(Code::Composite, el.value.span, text);
                break;
            };
            let mut x = self.field_value(&el.value);
            if !field.package.is_none() && field.package != self.package {
                let shown = self.show(base);
                let text = format!(
                    "implicit assignment to unexported field {} in struct literal of type {shown}",
                    field.name
                );
                self.err(Code::UnexportedName, el.value.span, text);
                continue;
            }
            self.assignment(&mut x, Some(field.ty), "struct literal");
        }
        if elems.len() < fields.len() {
            let shown = self.show(base);
            let hidden = fields.iter().any(|f| !f.package.is_none() && f.package != self.package);
            let hint = if hidden { " (type has unexported fields - use key:value pairs)" } else { "" };
            self.err(
                Code::Composite,
                e.span.at(rbrace),
                format!("too few values in struct literal of type {shown}{hint}"),
            );
        }
    }

    /// Why a struct has no field of a name.
    fn unknown_field(&mut self, name: &str, base: TypeId, core: TypeId) -> String {
        let shown = self.show(base);
        let other = match self.types.lookup(core, name, self.package, true) {
            Lookup::Found { found: Found::Field(f), .. } => Some(f),
            _ => None,
        };
        match other {
            Some(f) if !f.package.is_none() && f.package != self.package => {
                if *f.name == *name {
                    format!("cannot refer to unexported field {} in struct literal of type {shown}", f.name)
                } else {
                    format!(
                        "unknown field {name} in struct literal of type {shown}, but does have unexported {}",
                        f.name
                    )
                }
            }
            Some(f) => {
                format!("unknown field {name} in struct literal of type {shown}, but does have {}", f.name)
            }
            None => format!("unknown field {name} in struct literal of type {shown}"),
        }
    }

    /// The value of a field. Literals without type are for elements of arrays, slices and maps only.
    fn field_value(&mut self, e: &'a Expr) -> Operand<'a> {
        self.target_name = "struct literal".into();
        let mut x = self.raw_expr(e, None, true);
        self.only_values(&mut x);
        self.single_value(&mut x);
        x
    }

    /// An element value; a literal without type takes the element type.
    fn expr_with_hint(&mut self, e: &'a Expr, t: TypeId, context: &str) -> Operand<'a> {
        self.target_name = context.into();
        let mut x = self.raw_expr(e, Some(t), true);
        self.only_values(&mut x);
        self.single_value(&mut x);
        x
    }

    /// Elements of arrays and slices; gives the length that they need.
    fn indexed_elements(&mut self, elems: &'a [Element], elem: TypeId, len: Option<u64>) -> u64 {
        let mut next: u64 = 0;
        let mut max: u64 = 0;
        let mut seen: HashSet<u64> = HashSet::new();
        for el in elems {
            let mut valid = false;
            let mut index = next;
            match &el.key {
                Some(key) => {
                    let mut x = self.expr(key, None);
                    if x.is_constant() {
                        if let Some(i) = self.index_constant(x, len, "index") {
                            index = i;
                            valid = true;
                        }
                    } else if self.valid_index(&mut x, "index", false) {
                        let text = super::print::expr(key);
                        let text = format!("index {text} must be integer constant");
                        self.err(Code::Composite, el.span(), text);
                    }
                }
                None => {
                    if let Some(n) = len
                        && index >= n
                    {
                        self.err(
                            Code::Composite,
                            el.value.span,
                            format!("index {index} is out of bounds (>= {n})"),
                        );
                    } else {
                        valid = true;
                    }
                }
            }
            if valid && !seen.insert(index) {
                self.err(
                    Code::DuplicateKey,
                    el.span(),
                    format!("duplicate index {index} in array or slice literal"),
                );
            }
            next = index + 1;
            max = max.max(next);
            let mut x = self.expr_with_hint(&el.value, elem, "array or slice literal");
            self.assignment(&mut x, Some(elem), "array or slice literal");
        }
        max
    }

    fn map_elements(&mut self, elems: &'a [Element], key: TypeId, value: TypeId) {
        let mut seen: Vec<(Value, TypeId)> = Vec::new();
        let mut text_keys: HashSet<(TypeId, String)> = HashSet::new();
        let interface = self.types.is_interface(key);
        for el in elems {
            let Some(k) = &el.key else {
                self.err(Code::Composite, el.value.span, "missing key in map literal");
                continue;
            };
            let mut x = self.expr_with_hint(k, key, "map literal");
            self.assignment(&mut x, Some(key), "map literal");
            if !x.is_valid() {
                continue;
            }
            if let OpMode::Constant(v) = &x.mode
                && !v.is_unknown()
            {
                let v = v.clone();
                let t = if interface { self.types.canon(x.ty) } else { TypeId::INVALID };
                let fresh = match &v {
                    Value::Str(_) | Value::Int(_) | Value::Bool(_) => text_keys.insert((t, key_text(&v))),
                    _ => {
                        let known = seen.iter().any(|(w, u)| *u == t && *w == v);
                        if !known {
                            seen.push((v.clone(), t));
                        }
                        !known
                    }
                };
                if !fresh {
                    self.err(Code::DuplicateKey, k.span, format!("duplicate key {v} in map literal"));
                    continue;
                }
            }
            let mut y = self.expr_with_hint(&el.value, value, "map literal");
            self.assignment(&mut y, Some(value), "map literal");
        }
    }
}

fn key_text(v: &Value) -> String {
    match v {
        Value::Str(s) => crate::types::constant::quote(s),
        v => v.to_string(),
    }
}
