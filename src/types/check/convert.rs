//! Conversions `T(x)`.
use super::Checker;
use super::operand::{OpMode, Operand};
use crate::diagnostics::{Code, Diagnostic};
use crate::types::constant::Value;
use crate::types::ty::{Basic, Type, TypeId};

impl<'a> Checker<'a> {
    /// Converts an operand in place; reports what cannot be.
    pub fn conversion(&mut self, x: &mut Operand<'a>, t: TypeId) {
        let const_arg = x.is_constant() && self.types.all_basic(x.ty, Basic::is_const);
        let target_basic = if self.types.is_type_param(t) { None } else { self.types.basic(t) };
        // What is too large for its default type, as in string(1<<100), keeps the type that it has.
        let default = self.types.basic(self.types.default_type(x.ty));
        let fits_default = !const_arg
            || default.is_none_or(|b| x.constant().is_none_or(|v| v.represent(b).is_ok()))
            || !self.types.all_basic(t, Basic::is_string);
        let mut ok = false;
        let mut cause = String::new();
        if const_arg && target_basic.is_some_and(Basic::is_const) {
            let b = target_basic.unwrap_or(Basic::Invalid);
            match self.constant_convert(x, b) {
                Ok(v) => {
                    x.mode = OpMode::Constant(v);
                    ok = true;
                }
                Err(true) => {
                    // Integers that do not fit are named by value.
                    let v = x.constant().cloned().unwrap_or(Value::Unknown);
                    let shown = self.show(t);
                    self.err(Code::ConstantOverflow, x.span, format!("constant {v} overflows {shown}"));
                    x.invalidate();
                    return;
                }
                Err(false) => {}
            }
        } else if const_arg && self.types.is_type_param(t) {
            let terms = self.types.type_set_of(t).and_then(|s| s.terms.clone());
            match terms {
                None => {
                    x.mode = OpMode::Value;
                    cause = format!("{} does not contain specific types", self.show(t));
                }
                Some(terms) => {
                    ok = true;
                    for term in terms {
                        let u = self.types.under(term.ty);
                        let b = self.types.basic(u);
                        if self.is_string_convertible(x, u) {
                            continue;
                        }
                        match b.map(|b| self.constant_convert(x, b)) {
                            Some(Ok(_)) => {}
                            Some(Err(true)) => {
                                let v = x.constant().cloned().unwrap_or(Value::Unknown);
                                let basic = self.written_basic(term.ty);
                                let (us, ts) = (self.show(basic), self.show(t));
                                cause = format!("constant {v} overflows {us} (in {ts})");
                                ok = false;
                            }
                            _ => {
                                let d = self.describe(x);
                                let (us, ts) = (self.show(u), self.show(t));
                                cause = format!("cannot convert {d} to type {us} (in {ts})");
                                ok = false;
                            }
                        }
                        if !ok {
                            break;
                        }
                    }
                    x.mode = OpMode::Value;
                }
            }
        } else {
            ok = self.convertible_operand(x, t, &mut cause);
            if ok {
                x.mode = OpMode::Value;
            }
        }
        if !ok {
            let d = self.describe(x);
            let shown = self.show(t);
            let text = if cause.is_empty() {
                format!("cannot convert {d} to type {shown}")
            } else {
                format!("cannot convert {d} to type {shown}: {cause}")
            };
            let mut lines = text.split('\n');
            let first = lines.next().unwrap_or_default();
            let mut diagnostic = Diagnostic::new(Code::InvalidConversion, x.span, first);
            for l in lines {
                diagnostic = diagnostic.with_line(l.strip_prefix('\t').unwrap_or(l));
            }
            if let Some(help) = self.conversion_help(x, t) {
                diagnostic = diagnostic.with_help(help);
            }
            self.report(diagnostic);
            x.invalidate();
            return;
        }
        // The operand's own type: it keeps its default where the target does not say otherwise.
        if self.is_untyped(x.ty)
            && let Some(e) = x.expr
        {
            let mut last = t;
            let number_to_string = x.is_constant()
                && self.types.all_basic(x.ty, Basic::is_integer)
                && self.types.all_basic(t, Basic::is_string);
            if !x.is_nil()
                && (number_to_string
                    || self.types.is_interface(t)
                    || !self.types.all_basic(t, Basic::is_const)
                    || (const_arg && !self.is_constant_target(t)))
            {
                last = if fits_default { self.types.default_type(x.ty) } else { x.ty };
            }
            self.update_expr_type(e, last, true);
        }
        x.ty = t;
    }

    fn is_constant_target(&mut self, t: TypeId) -> bool {
        !self.types.is_type_param(t) && self.types.all_basic(t, Basic::is_const)
    }

    fn is_string_convertible(&mut self, x: &Operand<'a>, u: TypeId) -> bool {
        x.constant().is_some_and(|v| v.as_str().is_some())
            && match *self.types.get(u) {
                Type::Slice(e) => matches!(self.types.basic(e), Some(Basic::Uint8 | Basic::Int32)),
                _ => false,
            }
    }

    /// `Err(true)`: an integer that overflows an integer type.
    fn constant_convert(&mut self, x: &Operand<'a>, b: Basic) -> Result<Value, bool> {
        let Some(v) = x.constant() else { return Err(false) };
        if let Ok(v) = v.represent(b) {
            return Ok(v);
        }
        let from_integer = self.types.all_basic(x.ty, Basic::is_integer);
        if from_integer && b.is_integer() {
            return Err(true);
        }
        if from_integer && b.is_string() {
            let c =
                v.to_i64().and_then(|i| u32::try_from(i).ok()).and_then(char::from_u32).unwrap_or('\u{FFFD}');
            return Ok(Value::str(c.encode_utf8(&mut [0; 4])));
        }
        Err(false)
    }

    fn convertible_operand(&mut self, x: &mut Operand<'a>, t: TypeId, cause: &mut String) -> bool {
        match self.assignable_cause(x, t) {
            Ok(()) => return true,
            Err(why) if !why.is_empty() => *cause = why,
            Err(_) => {}
        }
        if self.is_untyped(x.ty) {
            if x.is_nil() {
                return false;
            }
            // A shift or comparison whose type is open converts as its default type would.
            let d = self.types.default_type(x.ty);
            return self.types.convertible(d, t);
        }
        if self.types.convertible(x.ty, t) {
            return true;
        }
        // Of type parameters, the first types that do not fit are named.
        let (v_param, t_param) = (self.types.is_type_param(x.ty), self.types.is_type_param(t));
        if !v_param && !t_param {
            return false;
        }
        let (v, shown) = (self.show(x.ty), self.show(t));
        let targets = self.specific_types(t);
        for from in self.specific_types(x.ty) {
            for &to in &targets {
                let mut one = Operand { ty: from, ..x.clone() };
                if self.convertible_operand(&mut one, to, cause) {
                    continue;
                }
                let (a, b) = (self.show(from), self.show(to));
                let a = if v_param { format!("{a} (in {v})") } else { a };
                let b = if t_param { format!("{b} (in {shown})") } else { b };
                *cause = super::assign::because(format!("cannot convert {a} to type {b}"), cause);
                return false;
            }
        }
        false
    }
}
