//! `x[i]`, `x[i:j]`, and the rules for constant indices.
use super::Checker;
use super::operand::{OpMode, Operand};
use crate::diagnostics::Code;
use crate::syntax::ast::{Expr, ExprKind};
use crate::types::constant::Value;
use crate::types::ty::{Basic, Type, TypeId};

impl<'a> Checker<'a> {
    /// `x[i]`, which may also be an instance of a generic function or type.
    pub fn index(&mut self, e: &'a Expr) -> Operand<'a> {
        let ExprKind::Index { x: inner, indices, .. } = &e.kind else { return Operand::invalid(e) };
        let mut x = self.expr_or_type(inner, true);
        match x.mode {
            OpMode::Invalid => {
                for i in indices {
                    self.use_expr(i);
                }
                return Operand::invalid(e);
            }
            OpMode::Type => {
                let t = self.typ(e);
                return if t == TypeId::INVALID {
                    Operand::invalid(e)
                } else {
                    self.value(e, OpMode::Type, t)
                };
            }
            OpMode::Value if self.is_generic_func(x.ty) => return self.func_instance(e, x, inner, indices),
            _ => {}
        }
        self.not_generic(&mut x);
        if !x.is_valid() {
            return Operand::invalid(e);
        }
        let mut len: Option<u64> = None;
        let result;
        if self.types.all_basic(x.ty, Basic::is_string) && !self.types.is_type_param(x.ty) {
            if let Some(v) = x.constant()
                && let Some(s) = v.as_str()
            {
                len = Some(s.len() as u64);
                // Indexing a constant string gives no constant: its length is known all the same.
            }
            result = self.value(e, OpMode::Value, TypeId::BYTE);
            if let Some(s) = x.constant() {
                let s = s.clone();
                if self.is_untyped(x.ty) {
                    self.convert_untyped(&mut x, TypeId::STRING);
                }
                let _ = s;
            }
        } else {
            let core = self.index_core(x.ty);
            match core {
                Some(Type::Array { len: n, elem }) => {
                    len = Some(n);
                    let mode = if x.mode == OpMode::Variable { OpMode::Variable } else { OpMode::Value };
                    result = self.value(e, mode, elem);
                }
                Some(Type::Pointer(p)) => {
                    let pu = self.types.under(p);
                    match *self.types.get(pu) {
                        Type::Array { len: n, elem } => {
                            len = Some(n);
                            result = self.value(e, OpMode::Variable, elem);
                        }
                        _ => return self.cannot_index(e, x, indices),
                    }
                }
                Some(Type::Slice(elem)) => result = self.value(e, OpMode::Variable, elem),
                Some(Type::Map { key, value }) => {
                    let Some(i) = self.single_index(e, indices) else { return Operand::invalid(e) };
                    let mut k = self.expr(i, Some(key));
                    self.assignment(&mut k, Some(key), "map index");
                    return self.value(e, OpMode::MapIndex, value);
                }
                Some(Type::Basic(b)) if b.is_string() => result = self.value(e, OpMode::Value, TypeId::BYTE),
                _ => return self.cannot_index(e, x, indices),
            }
        }
        let Some(i) = self.single_index(e, indices) else { return Operand::invalid(e) };
        self.index_value(i, len, "index");
        result
    }

    fn cannot_index(&mut self, e: &'a Expr, x: Operand<'a>, indices: &'a [Expr]) -> Operand<'a> {
        let d = self.describe(&x);
        let at = e.span.at(match &e.kind {
            ExprKind::Index { lbrack, .. } => *lbrack,
            _ => e.span.lo,
        });
        self.err(Code::InvalidIndex, at, format!("cannot index {d}"));
        for i in indices {
            self.use_expr(i);
        }
        // The type stays, for lists of what was passed.
        Operand { ty: x.ty, ..Operand::invalid(e) }
    }

    /// What indexing a type is about; for type parameters the common shape of the type set.
    fn index_core(&mut self, t: TypeId) -> Option<Type> {
        if !self.types.is_type_param(t) {
            let u = self.types.under(t);
            return Some(self.types.get(u).clone());
        }
        let terms = self.types.type_set_of(t).and_then(|s| s.terms.clone())?;
        let mut elem: Option<TypeId> = None;
        let mut len: Option<u64> = None;
        let mut strings = false;
        let mut map = None;
        let mut all_addressable = true;
        for x in &terms {
            let u = self.types.under(x.ty);
            let (e, n) = match self.types.get(u).clone() {
                Type::Basic(b) if b.is_string() => {
                    strings = true;
                    (TypeId::BYTE, None)
                }
                Type::Array { len, elem } => {
                    all_addressable = false;
                    (elem, Some(len))
                }
                Type::Pointer(p) => {
                    let pu = self.types.under(p);
                    match *self.types.get(pu) {
                        Type::Array { len, elem } => (elem, Some(len)),
                        _ => return None,
                    }
                }
                Type::Slice(e) => (e, None),
                Type::Map { key, value } => {
                    // Maps do not mix with anything else.
                    let mixed = elem.is_some() && map.is_none();
                    if mixed || map.is_some_and(|k| !self.types.identical(k, key)) {
                        return None;
                    }
                    map = Some(key);
                    (value, None)
                }
                _ => return None,
            };
            if map.is_some() && !matches!(self.types.get(u), Type::Map { .. }) {
                return None;
            }
            if let Some(first) = elem
                && !self.types.identical(first, e)
            {
                return None;
            }
            elem = Some(elem.unwrap_or(e));
            if let Some(n) = n {
                len = Some(len.map_or(n, |l| l.min(n)));
            }
        }
        let elem = elem?;
        if let Some(key) = map {
            return Some(Type::Map { key, value: elem });
        }
        if strings {
            return Some(Type::Basic(Basic::String));
        }
        match len {
            Some(n) if !all_addressable => Some(Type::Array { len: n, elem }),
            _ => Some(Type::Slice(elem)),
        }
    }

    fn single_index(&mut self, e: &'a Expr, indices: &'a [Expr]) -> Option<&'a Expr> {
        match indices {
            [i] => Some(i),
            [] => None,
            [_, second, ..] => {
                let _ = e;
                self.err(Code::InvalidIndex, second.span, "unexpected comma; expecting ]");
                None
            }
        }
    }

    /// An index expression: an integer, within bounds if constant.
    pub fn index_value(&mut self, e: &'a Expr, len: Option<u64>, what: &str) -> Option<u64> {
        let x = self.expr(e, None);
        if !x.is_valid() {
            return None;
        }
        self.index_constant(x, len, what)
    }

    /// As [`Checker::index_value`] for an operand; gives a constant index.
    pub fn index_constant(&mut self, mut x: Operand<'a>, len: Option<u64>, what: &str) -> Option<u64> {
        if !self.valid_index(&mut x, what, false) {
            return None;
        }
        let OpMode::Constant(v) = &x.mode else { return None };
        let i = v.to_u64()?;
        if let Some(n) = len
            && i >= n
        {
            let text = format!("invalid argument: {what} {v} out of bounds [0:{n}]");
            self.err(Code::InvalidIndex, x.span, text);
            return None;
        }
        Some(i)
    }

    /// Whether a value can be an index, a length or a capacity.
    pub fn valid_index(&mut self, x: &mut Operand<'a>, what: &str, allow_negative: bool) -> bool {
        if !x.is_valid() {
            return false;
        }
        if self.is_untyped(x.ty) {
            self.convert_untyped(x, TypeId::INT);
            if !x.is_valid() {
                return false;
            }
        }
        if !self.types.all_basic(x.ty, Basic::is_integer) {
            let d = self.describe(x);
            self.err(Code::InvalidIndex, x.span, format!("invalid argument: {what} {d} must be integer"));
            return false;
        }
        if let OpMode::Constant(v) = &x.mode {
            let v = v.clone();
            if !allow_negative && v.sign() < 0 {
                let d = self.describe(x);
                let mut diagnostic = crate::diagnostics::Diagnostic::new(
                    Code::InvalidIndex,
                    x.span,
                    format!("invalid argument: {what} {d} must not be negative"),
                );
                if what == "index" {
                    diagnostic = diagnostic
                        .with_help("there are no negative indices: the last element is x[len(x)-1]");
                }
                self.report(diagnostic);
                return false;
            }
            if v.represent(Basic::Int).is_err() && !v.is_unknown() {
                let d = self.describe(x);
                self.err(Code::InvalidIndex, x.span, format!("invalid argument: {what} {d} overflows int"));
                return false;
            }
        }
        true
    }

    pub fn slice_expr(&mut self, e: &'a Expr) -> Operand<'a> {
        let ExprKind::Slice { x: inner, lo, hi, max, .. } = &e.kind else { return Operand::invalid(e) };
        let mut x = self.expr(inner, None);
        let bounds = [lo, hi, max];
        if !x.is_valid() {
            for b in bounds.into_iter().flatten() {
                self.use_expr(b);
            }
            return Operand::invalid(e);
        }
        let mut len: Option<u64> = None;
        let mut result = None;
        let core = if self.types.is_type_param(x.ty) {
            self.slice_core(x.ty)
        } else {
            let u = self.types.under(x.ty);
            Some(u)
        };
        match core.map(|c| self.types.get(c).clone()) {
            Some(Type::Basic(b)) if b.is_string() => {
                if max.is_some() {
                    let at = max.as_ref().map_or(e.span, |m| m.span);
                    self.err(Code::InvalidSlice, at, "invalid operation: 3-index slice of string");
                    return Operand::invalid(e);
                }
                if let Some(s) = x.constant().and_then(Value::as_str) {
                    len = Some(s.len() as u64);
                }
                if self.is_untyped(x.ty) {
                    self.convert_untyped(&mut x, TypeId::STRING);
                }
                result = Some(x.ty);
            }
            Some(Type::Array { len: n, elem }) => {
                if x.mode != OpMode::Variable {
                    let d = self.describe(&x);
                    self.err(Code::InvalidSlice, x.span, format!("cannot slice unaddressable value {d}"));
                    return Operand::invalid(e);
                }
                len = Some(n);
                self.note_address(inner);
                result = Some(self.types.slice(elem));
            }
            Some(Type::Pointer(p)) => {
                let pu = self.types.under(p);
                if let Type::Array { len: n, elem } = *self.types.get(pu) {
                    len = Some(n);
                    result = Some(self.types.slice(elem));
                }
            }
            Some(Type::Slice(_)) => result = Some(x.ty),
            _ => {}
        }
        let Some(result) = result else {
            let d = self.describe(&x);
            let why = match self.slice_misfit(x.ty) {
                Some(why) => format!(": {why}"),
                None => String::new(),
            };
            self.err(Code::InvalidSlice, x.span, format!("cannot slice {d}{why}"));
            for b in bounds.into_iter().flatten() {
                self.use_expr(b);
            }
            return Operand::invalid(e);
        };
        let limit = len.map(|n| n + 1);
        let mut constants: Vec<(u64, &'a Expr)> = Vec::new();
        for b in bounds.into_iter().flatten() {
            if let Some(i) = self.index_value(b, limit, "index") {
                constants.push((i, b));
            }
        }
        'check: for (k, &(a, _)) in constants.iter().enumerate() {
            for &(b, at) in &constants[k + 1..] {
                if b < a {
                    self.err(Code::InvalidSlice, at.span, format!("invalid slice indices: {b} < {a}"));
                    break 'check;
                }
            }
        }
        self.value(e, OpMode::Value, result)
    }

    /// Why the types of a type parameter do not slice as one.
    fn slice_misfit(&mut self, t: TypeId) -> Option<String> {
        let list = self.specific_types(t);
        if list.is_empty() {
            return Some(format!("no specific type in {}", self.show(t)));
        }
        let mut first: Option<(TypeId, TypeId)> = None;
        for t in list {
            let mut u = self.types.under(t);
            if self.types.basic(u).is_some_and(Basic::is_string) {
                u = self.types.slice(TypeId::BYTE);
            }
            match first {
                Some((ct, cu)) if !self.types.identical(cu, u) => {
                    let (a, b) = (self.show(ct), self.show(t));
                    return Some(format!("{a} and {b} have different underlying types"));
                }
                _ => first = first.or(Some((t, u))),
            }
        }
        None
    }

    /// The common slice or string type of a type parameter.
    fn slice_core(&mut self, t: TypeId) -> Option<TypeId> {
        if let Some(c) = self.types.core_type(t) {
            return Some(c);
        }
        // Byte slices and strings together slice as strings.
        let terms = self.types.type_set_of(t).and_then(|s| s.terms.clone())?;
        for x in terms {
            let u = self.types.under(x.ty);
            let ok = match *self.types.get(u) {
                Type::Basic(b) => b.is_string(),
                Type::Slice(e) => self.types.basic(e) == Some(Basic::Uint8),
                _ => false,
            };
            if !ok {
                return None;
            }
        }
        Some(TypeId::STRING)
    }
}
