//! Calls of the predeclared functions.
use super::Checker;
use super::operand::{OpMode, Operand};
use crate::diagnostics::Code;
use crate::syntax::ast::{Expr, ExprKind, Pos};
use crate::types::constant::{ConstCmp, Value};
use crate::types::entity::Builtin;
use crate::types::ty::{Basic, ChanDir, Type, TypeId};

/// Fewest arguments, and whether there may be more.
fn arity(b: Builtin) -> (usize, bool) {
    use Builtin::*;
    match b {
        Append => (1, true),
        Cap | Clear | Close | Imag | Len | New | Panic | Real => (1, false),
        Complex | Copy | Delete => (2, false),
        Make | Max | Min => (1, true),
        Print | Println => (0, true),
        Recover => (0, false),
    }
}

impl<'a> Checker<'a> {
    pub fn builtin(
        &mut self,
        e: &'a Expr,
        b: Builtin,
        args: &'a [Expr],
        ellipsis: Option<Pos>,
    ) -> Operand<'a> {
        let invalid = Operand::invalid(e);
        let name = b.name();
        if ellipsis.is_some() && b != Builtin::Append {
            self.err(
                Code::Ellipsis,
                e.span,
                format!("invalid operation: invalid use of ... with built-in {name}"),
            );
            for a in args {
                self.use_expr(a);
            }
            return invalid;
        }
        // `len` of an array is constant only if nothing in it is called or received.
        let had_call = std::mem::replace(&mut self.has_call, false);
        let mut ops: Vec<Operand<'a>> = Vec::new();
        if !matches!(b, Builtin::Make | Builtin::New) {
            ops = match args {
                [one] => self.unpack(one, false).0,
                _ => args.iter().map(|a| self.expr(a, None)).collect(),
            };
            for x in &mut ops {
                self.not_generic(x);
            }
        }
        let calls_inside = self.has_call;
        self.has_call = had_call || (calls_inside && !matches!(b, Builtin::Len | Builtin::Cap));
        if ops.iter().any(|x| !x.is_valid()) {
            return invalid;
        }
        let n = if matches!(b, Builtin::Make | Builtin::New) { args.len() } else { ops.len() };
        let (min, more) = arity(b);
        if n < min || (!more && n > min) {
            let what = if n < min { "not enough" } else { "too many" };
            let text = super::print::expr(e);
            self.err(
                Code::ArgumentCount,
                e.span,
                format!("invalid operation: {what} arguments for {text} (expected {min}, found {n})"),
            );
            return invalid;
        }
        match b {
            Builtin::Append => self.append(e, ops, ellipsis.is_some()),
            Builtin::Cap | Builtin::Len => self.len_or_cap(e, b, ops, calls_inside),
            Builtin::Clear => {
                let x = &ops[0];
                let ok = self.all_shapes(x.ty, |t| matches!(t, Type::Map { .. } | Type::Slice(_)));
                if !ok {
                    let d = self.describe(x);
                    self.err(
                        Code::BuiltinMisuse,
                        x.span,
                        format!(
                            "invalid argument: cannot clear {d}: argument must be (or constrained by) map or slice"
                        ),
                    );
                    return invalid;
                }
                self.value(e, OpMode::NoValue, TypeId::NO_VALUE)
            }
            Builtin::Close => {
                let x = &ops[0];
                if !self.all_shapes(x.ty, |t| matches!(t, Type::Chan { .. })) {
                    let d = self.describe(x);
                    self.err(Code::Close, x.span, format!("invalid operation: cannot close non-channel {d}"));
                    return invalid;
                }
                if !self.all_shapes(x.ty, |t| !matches!(t, Type::Chan { dir: ChanDir::RecvOnly, .. })) {
                    let d = self.describe(x);
                    let text = format!("invalid operation: cannot close receive-only channel {d}");
                    let d = crate::diagnostics::Diagnostic::new(Code::Close, x.span, text)
                        .with_help("only the sender closes a channel: close it where it is sent to");
                    self.report(d);
                    return invalid;
                }
                self.value(e, OpMode::NoValue, TypeId::NO_VALUE)
            }
            Builtin::Complex => self.make_complex(e, ops),
            Builtin::Copy => self.copy(e, ops),
            Builtin::Delete => {
                let mut it = ops.into_iter();
                let (Some(m), Some(mut k)) = (it.next(), it.next()) else { return invalid };
                let key = match self.types.core_type(m.ty).map(|c| self.types.get(c).clone()) {
                    Some(Type::Map { key, .. }) => key,
                    _ => {
                        let d = self.describe(&m);
                        self.err(Code::BuiltinMisuse, m.span, format!("invalid argument: {d} is not a map"));
                        return invalid;
                    }
                };
                self.assignment(&mut k, Some(key), "argument to delete");
                if !k.is_valid() {
                    return invalid;
                }
                self.value(e, OpMode::NoValue, TypeId::NO_VALUE)
            }
            Builtin::Imag | Builtin::Real => self.complex_part(e, b, ops),
            Builtin::Make => self.make(e, args),
            Builtin::Max | Builtin::Min => self.min_max(e, b, ops),
            Builtin::New => self.new_value(e, &args[0]),
            Builtin::Panic => {
                let mut x = ops.remove(0);
                self.assignment(&mut x, Some(TypeId::EMPTY_INTERFACE), "argument to panic");
                if !x.is_valid() {
                    return invalid;
                }
                self.value(e, OpMode::NoValue, TypeId::NO_VALUE)
            }
            Builtin::Print | Builtin::Println => {
                for x in &mut ops {
                    self.assignment(x, None, &format!("argument to built-in {name}"));
                    if !x.is_valid() {
                        return invalid;
                    }
                }
                self.value(e, OpMode::NoValue, TypeId::NO_VALUE)
            }
            Builtin::Recover => self.value(e, OpMode::Value, TypeId::EMPTY_INTERFACE),
        }
    }

    /// Whether the underlying type (of a type parameter every type in its set) has a shape.
    fn all_shapes(&mut self, t: TypeId, f: fn(&Type) -> bool) -> bool {
        let types = self.specific_types(t);
        !types.is_empty()
            && types.iter().all(|&t| {
                let u = self.types.under(t);
                f(self.types.get(u))
            })
    }

    /// Strings, or a type parameter of strings and byte slices.
    fn byte_strings(&mut self, t: TypeId) -> bool {
        if !self.types.is_type_param(t) {
            return self.types.all_basic(t, Basic::is_string);
        }
        let types = self.specific_types(t);
        !types.is_empty()
            && types.iter().all(|&t| {
                let u = self.types.under(t);
                match *self.types.get(u) {
                    Type::Basic(b) => b.is_string(),
                    Type::Slice(e) => self.types.basic(e) == Some(Basic::Uint8),
                    _ => false,
                }
            })
    }

    /// The first two different element types of a type set of slices.
    fn different_elements(&mut self, t: TypeId) -> Option<(String, String)> {
        let mut first = None;
        for t in self.specific_types(t) {
            let u = self.types.under(t);
            let &Type::Slice(elem) = self.types.get(u) else { return None };
            match first {
                Some(e) if !self.types.identical(e, elem) => return Some((self.show(e), self.show(elem))),
                _ => first = first.or(Some(elem)),
            }
        }
        None
    }

    fn append(&mut self, e: &'a Expr, mut ops: Vec<Operand<'a>>, dots: bool) -> Operand<'a> {
        let s = ops.remove(0);
        let slice = self.types.core_type(s.ty);
        let elem = match slice.map(|c| self.types.get(c).clone()) {
            Some(Type::Slice(elem)) => elem,
            _ => {
                let have = if s.is_nil() { "untyped nil".to_string() } else { self.describe(&s) };
                let text = match self.different_elements(s.ty) {
                    Some((a, b)) => format!("mismatched slice element types {a} and {b} in {have}"),
                    None => format!("argument must be a slice; have {have}"),
                };
                let text = format!("invalid append: {text}");
                self.err(Code::BuiltinMisuse, s.span, text);
                return Operand::invalid(e);
            }
        };
        // append([]byte, string...)
        if dots
            && ops.len() == 1
            && self.types.basic(elem) == Some(Basic::Uint8)
            && self.byte_strings(ops[0].ty)
        {
            if self.is_untyped(ops[0].ty) {
                self.convert_untyped(&mut ops[0], TypeId::STRING);
            }
            return self.value(e, OpMode::Value, s.ty);
        }
        if dots && ops.len() != 1 {
            let have: Vec<TypeId> = std::iter::once(s.ty).chain(ops.iter().map(|x| x.ty)).collect();
            let list = self.types.slice(elem);
            let have_text = self.types_summary(&have, false, true);
            let want_text = self.types_summary(&[s.ty, list], true, false);
            let (q, span) = if ops.len() > 1 { ("too many", ops[1].span) } else { ("not enough", s.span) };
            let d = crate::diagnostics::Diagnostic::new(
                Code::ArgumentCount,
                span,
                format!("{q} arguments in call to append"),
            )
            .with_line(format!("have {have_text}"))
            .with_line(format!("want {want_text}"));
            self.report(d);
            return Operand::invalid(e);
        }
        let target = if dots { self.types.slice(elem) } else { elem };
        for x in &mut ops {
            self.assignment(x, Some(target), "argument to append");
        }
        self.value(e, OpMode::Value, s.ty)
    }

    fn len_or_cap(&mut self, e: &'a Expr, b: Builtin, mut ops: Vec<Operand<'a>>, calls: bool) -> Operand<'a> {
        let mut x = ops.remove(0);
        let is_len = b == Builtin::Len;
        let mut t = self.types.under(x.ty);
        // A pointer to an array counts as the array.
        if let Type::Pointer(p) = *self.types.get(t) {
            let pu = self.types.under(p);
            if matches!(self.types.get(pu), Type::Array { .. }) {
                t = pu;
            }
        }
        let mut mode = None;
        if self.types.is_type_param(x.ty) {
            let ok = if is_len {
                self.all_shapes(x.ty, |t| match t {
                    Type::Basic(b) => b.is_string(),
                    Type::Array { .. }
                    | Type::Slice(_)
                    | Type::Chan { .. }
                    | Type::Map { .. }
                    | Type::Pointer(_) => true,
                    _ => false,
                })
            } else {
                self.all_shapes(x.ty, |t| {
                    matches!(t, Type::Array { .. } | Type::Slice(_) | Type::Chan { .. } | Type::Pointer(_))
                })
            };
            if ok {
                mode = Some(OpMode::Value);
            }
        } else {
            match self.types.get(t).clone() {
                Type::Basic(k) if k.is_string() && is_len => {
                    mode = Some(match x.constant().and_then(Value::as_str) {
                        Some(s) => OpMode::Constant(Value::int(s.len() as i64)),
                        None => OpMode::Value,
                    });
                }
                Type::Array { len, .. } => {
                    mode = Some(if calls { OpMode::Value } else { OpMode::Constant(Value::int(len as i64)) });
                }
                Type::Slice(_) | Type::Chan { .. } => mode = Some(OpMode::Value),
                Type::Map { .. } if is_len => mode = Some(OpMode::Value),
                _ => {}
            }
        }
        let Some(mode) = mode else {
            if self.types.under(x.ty) != TypeId::INVALID || x.is_nil() {
                let d = self.describe(&x);
                self.err(
                    Code::BuiltinMisuse,
                    x.span,
                    format!("invalid argument: {d} for built-in {}", b.name()),
                );
            }
            return Operand::invalid(e);
        };
        if self.is_untyped(x.ty) {
            self.convert_untyped(&mut x, TypeId::STRING);
        }
        self.value(e, mode, TypeId::INT)
    }

    fn make_complex(&mut self, e: &'a Expr, ops: Vec<Operand<'a>>) -> Operand<'a> {
        let mut it = ops.into_iter();
        let (Some(mut x), Some(mut y)) = (it.next(), it.next()) else { return Operand::invalid(e) };
        match (self.is_untyped(x.ty), self.is_untyped(y.ty)) {
            (true, false) => self.convert_untyped(&mut x, y.ty),
            (false, true) => self.convert_untyped(&mut y, x.ty),
            (true, true) => {
                let both = x.is_constant() && y.is_constant();
                if both {
                    // Whatever their kinds: fractions from here on.
                    for o in [&mut x, &mut y] {
                        if self.types.all_basic(o.ty, Basic::is_numeric)
                            && o.constant().is_some_and(|v| v.to_rational().is_some())
                        {
                            o.ty = TypeId::UNTYPED_FLOAT;
                        }
                    }
                } else {
                    self.convert_untyped(&mut x, TypeId::FLOAT64);
                    self.convert_untyped(&mut y, TypeId::FLOAT64);
                }
            }
            _ => {}
        }
        if !x.is_valid() || !y.is_valid() {
            return Operand::invalid(e);
        }
        if !self.types.identical(x.ty, y.ty) {
            let text = super::print::expr(e);
            let (a, b) = (self.show(x.ty), self.show(y.ty));
            self.err(
                Code::Mismatched,
                x.span,
                format!("invalid operation: {text} (mismatched types {a} and {b})"),
            );
            return Operand::invalid(e);
        }
        let result = match self.types.basic(x.ty) {
            Some(Basic::Float32) => TypeId::COMPLEX64,
            Some(Basic::Float64) => TypeId::COMPLEX128,
            Some(Basic::UntypedFloat) => TypeId::UNTYPED_COMPLEX,
            _ if self.types.is_type_param(x.ty) && self.types.all_basic(x.ty, Basic::is_float) => {
                self.not_of_parameters(&x, "complex");
                return Operand::invalid(e);
            }
            _ => {
                let shown = self.show(x.ty);
                self.err(
                    Code::BuiltinMisuse,
                    x.span,
                    format!("invalid argument: arguments have type {shown}, expected floating-point"),
                );
                return Operand::invalid(e);
            }
        };
        if let (OpMode::Constant(a), OpMode::Constant(b)) = (&x.mode, &y.mode) {
            let v = Value::make_complex(a, b).unwrap_or(Value::Unknown);
            return self.value(e, OpMode::Constant(v), result);
        }
        self.value(e, OpMode::Value, result)
    }

    fn not_of_parameters(&mut self, x: &Operand<'a>, name: &str) {
        let d = self.describe(x);
        self.err(
            Code::BuiltinMisuse,
            x.span,
            format!("{d} not supported as argument to built-in {name} for go1.18 (see go.dev/issue/50937)"),
        );
    }

    fn complex_part(&mut self, e: &'a Expr, b: Builtin, mut ops: Vec<Operand<'a>>) -> Operand<'a> {
        let mut x = ops.remove(0);
        if self.is_untyped(x.ty) {
            if x.is_constant() {
                if self.types.all_basic(x.ty, Basic::is_numeric) {
                    x.ty = TypeId::UNTYPED_COMPLEX;
                }
            } else {
                self.convert_untyped(&mut x, TypeId::COMPLEX128);
                if !x.is_valid() {
                    return Operand::invalid(e);
                }
            }
        }
        let result = match self.types.basic(x.ty) {
            Some(Basic::Complex64) => TypeId::FLOAT32,
            Some(Basic::Complex128) => TypeId::FLOAT64,
            Some(Basic::UntypedComplex) => TypeId::UNTYPED_FLOAT,
            _ if self.types.is_type_param(x.ty) && self.types.all_basic(x.ty, Basic::is_complex) => {
                let name = if b == Builtin::Real { "real" } else { "imag" };
                self.not_of_parameters(&x, name);
                return Operand::invalid(e);
            }
            _ => {
                let shown = self.show(x.ty);
                self.err(
                    Code::BuiltinMisuse,
                    x.span,
                    format!("invalid argument: argument has type {shown}, expected complex type"),
                );
                return Operand::invalid(e);
            }
        };
        if let OpMode::Constant(v) = &x.mode {
            let v = if b == Builtin::Real { v.real() } else { v.imag() }.unwrap_or(Value::Unknown);
            return self.value(e, OpMode::Constant(v), result);
        }
        self.value(e, OpMode::Value, result)
    }

    fn copy(&mut self, e: &'a Expr, ops: Vec<Operand<'a>>) -> Operand<'a> {
        let mut it = ops.into_iter();
        let (Some(dst), Some(mut src)) = (it.next(), it.next()) else { return Operand::invalid(e) };
        let elem_of =
            |c: &mut Self, x: &Operand<'a>| match c.types.core_type(x.ty).map(|t| c.types.get(t).clone()) {
                Some(Type::Slice(elem)) => Some(elem),
                _ => None,
            };
        let Some(d) = elem_of(self, &dst) else {
            let have = if dst.is_nil() { "untyped nil".to_string() } else { self.describe(&dst) };
            let text = format!("invalid copy: argument must be a slice; have {have}");
            self.err(Code::BuiltinMisuse, dst.span, text);
            return Operand::invalid(e);
        };
        let bytes = self.types.basic(d) == Some(Basic::Uint8);
        if bytes && self.byte_strings(src.ty) {
            if self.is_untyped(src.ty) {
                self.convert_untyped(&mut src, TypeId::STRING);
            }
            return self.value(e, OpMode::Value, TypeId::INT);
        }
        let elem = elem_of(self, &src);
        // A string is compared as the bytes that it is made of.
        let string = self.types.all_basic(src.ty, Basic::is_string);
        let Some(s) = elem.or(string.then_some(TypeId::BYTE)) else {
            let have = if src.is_nil() { "untyped nil".to_string() } else { self.describe(&src) };
            let text = format!("invalid copy: argument must be a slice; have {have}");
            self.err(Code::BuiltinMisuse, src.span, text);
            return Operand::invalid(e);
        };
        if !self.types.identical(d, s) {
            let (a, b) = (self.describe(&dst), self.describe(&src));
            let (de, se) = (self.show(d), self.show(s));
            let text =
                format!("invalid copy: arguments {a} and {b} have different element types {de} and {se}");
            self.err(Code::BuiltinMisuse, dst.span, text);
            return Operand::invalid(e);
        }
        self.value(e, OpMode::Value, TypeId::INT)
    }

    fn make(&mut self, e: &'a Expr, args: &'a [Expr]) -> Operand<'a> {
        let t = self.var_type(&args[0]);
        if t == TypeId::INVALID {
            for a in &args[1..] {
                self.use_expr(a);
            }
            return Operand::invalid(e);
        }
        let core = self.common_under(t, |c, one| match one.map(|o| c.types.get(o.1)) {
            None => None,
            Some(Type::Slice(_) | Type::Map { .. } | Type::Chan { .. }) => None,
            Some(_) => Some("type must be slice, map, or channel".into()),
        });
        let min = match core.map(|c| matches!(self.types.get(c), Type::Slice(_))) {
            Ok(true) => 2,
            Ok(false) => 1,
            Err(why) => {
                let text = super::print::expr(&args[0]);
                self.err(
                    Code::BuiltinMisuse,
                    args[0].span,
                    format!("invalid argument: cannot make {text}: {why}"),
                );
                return Operand::invalid(e);
            }
        };
        let n = args.len();
        if n < min || n > min + 1 {
            let text = super::print::expr(e);
            let text = format!("invalid operation: {text} expects {min} or {} arguments; found {n}", min + 1);
            self.err(Code::ArgumentCount, e.span, text);
            return Operand::invalid(e);
        }
        let sizes: Vec<Option<u64>> = args[1..].iter().map(|a| self.index_value(a, None, "index")).collect();
        if let [Some(len), Some(cap)] = sizes[..]
            && len > cap
        {
            self.err(Code::BuiltinMisuse, args[1].span, "invalid argument: length and capacity swapped");
        }
        self.value(e, OpMode::Value, t)
    }

    fn min_max(&mut self, e: &'a Expr, b: Builtin, ops: Vec<Operand<'a>>) -> Operand<'a> {
        for x in &ops {
            if !self.types.all_basic(x.ty, Basic::is_ordered) {
                let d = self.describe(x);
                self.err(Code::BuiltinMisuse, x.span, format!("invalid argument: {d} cannot be ordered"));
                return Operand::invalid(e);
            }
        }
        let cmp = if b == Builtin::Min { ConstCmp::Lt } else { ConstCmp::Gt };
        let mut it = ops.into_iter();
        let Some(mut x) = it.next() else { return Operand::invalid(e) };
        for mut a in it {
            let mut y = a.clone();
            if self.match_types(&mut x, &mut y).is_err() || !self.same_type(&x, &y) {
                let (s, t, text) = (self.show(x.ty), self.show(a.ty), self.operand_text(&a));
                self.err(
                    Code::Mismatched,
                    a.span,
                    format!(
                        "invalid argument: mismatched types {s} (previous argument) and {t} (type of {text})"
                    ),
                );
                return Operand::invalid(e);
            }
            if !x.is_valid() {
                return Operand::invalid(e);
            }
            a = y;
            if let (OpMode::Constant(p), OpMode::Constant(q)) = (&x.mode, &a.mode) {
                if Value::compare(cmp, q, p) == Some(true) {
                    x.mode = a.mode;
                }
            } else {
                x.mode = OpMode::Value;
            }
        }
        if !x.is_constant() {
            x.mode = OpMode::Value;
            self.has_call = true;
        }
        // All arguments get the common type.
        if self.is_typed(x.ty)
            && let ExprKind::Call { args, .. } = &e.kind
        {
            for a in args {
                self.update_expr_type(a, x.ty, true);
            }
        }
        let mode = x.mode.clone();
        self.value(e, mode, x.ty)
    }

    fn same_type(&mut self, x: &Operand<'a>, y: &Operand<'a>) -> bool {
        !x.is_valid()
            || !y.is_valid()
            || self.types.identical(x.ty, y.ty)
            || self.is_untyped(x.ty) && self.is_untyped(y.ty)
    }

    /// `new(T)`, or `new(x)`: a pointer to a copy of a value.
    fn new_value(&mut self, e: &'a Expr, arg: &'a Expr) -> Operand<'a> {
        let mut x = self.expr_or_type(arg, false);
        match x.mode {
            OpMode::Invalid => return Operand::invalid(e),
            OpMode::Type => {
                let t = x.ty;
                let span = arg.span;
                self.later(move |c| c.no_constraint(span, t));
            }
            _ => {
                self.assignment(&mut x, None, "argument to new");
                if !x.is_valid() {
                    return Operand::invalid(e);
                }
            }
        }
        let p = self.types.pointer(x.ty);
        self.value(e, OpMode::Value, p)
    }
}
