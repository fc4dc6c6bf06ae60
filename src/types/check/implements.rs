//! Why a type does not implement an interface or satisfy a constraint, in the compiler's words.
use super::Checker;
use crate::types::lookup::{MissingCause, MissingMethod};
use crate::types::ty::{Term, Type, TypeId};

impl<'a> Checker<'a> {
    /// Whether a struct, or what a pointer points to, embeds a type that failed: nobody knows its methods then.
    pub fn embeds_invalid(&mut self, t: TypeId, seen: &mut Vec<TypeId>) -> bool {
        let t = self.types.deref(t).unwrap_or(t);
        let u = self.types.under(t);
        if seen.contains(&u) {
            return false;
        }
        seen.push(u);
        let Type::Struct { fields } = &*self.types.get_arc(u) else { return false };
        fields.iter().any(|f| f.embedded && (f.ty == TypeId::INVALID || self.embeds_invalid(f.ty, seen)))
    }

    /// Whether values of `v` can be assigned to the interface `t`; else why not.
    pub fn implements(&mut self, v: TypeId, t: TypeId) -> Result<(), String> {
        self.implements_as(v, t, false)
    }

    /// Whether `v` is a type argument for the constraint `t`; else why not.
    pub fn satisfies(&mut self, v: TypeId, t: TypeId) -> Result<(), String> {
        self.implements_as(v, t, true)
    }

    fn implements_as(&mut self, v: TypeId, t: TypeId, constraint: bool) -> Result<(), String> {
        let verb = if constraint { "satisfy" } else { "implement" };
        // byte and rune keep their names.
        let v = if matches!(v, TypeId::BYTE | TypeId::RUNE) { v } else { self.types.unalias(v) };
        let t = self.types.unalias(t);
        let (vu, tu) = (self.types.under(v), self.types.under(t));
        if vu == TypeId::INVALID || tu == TypeId::INVALID {
            return Ok(());
        }
        if let Type::Pointer(e) = *self.types.get(vu)
            && self.types.under(e) == TypeId::INVALID
        {
            return Ok(());
        }
        if !matches!(self.types.get(tu), Type::Interface(_)) {
            let detail = self
                .pointer_to_interface(t)
                .unwrap_or_else(|| format!("{} is not an interface", self.show(t)));
            return Err(format!("{} does not {verb} {} ({detail})", self.show(v), self.show(t)));
        }
        let set = self.types.type_set(tu);
        if set.methods.is_empty() && set.terms.is_none() && !set.comparable {
            return Ok(());
        }
        self.ensure_methods(v);
        let from = self.types.type_set_of(v);
        if from.as_ref().is_some_and(|s| s.terms.as_ref().is_some_and(Vec::is_empty)) {
            return Ok(());
        }
        if set.terms.as_ref().is_some_and(Vec::is_empty) {
            return Err(format!("cannot {verb} {} (empty type set)", self.show(t)));
        }
        if let Some(m) = self.types.missing_method(v, t, false)
            && !self.embeds_invalid(v, &mut Vec::new())
        {
            let why = self.missing_text(v, t, &m);
            return Err(format!("{} does not {verb} {} {why}", self.show(v), self.show(t)));
        }
        if set.comparable && !self.types.comparable(v, false) {
            // An ordinary interface satisfies comparable, though comparing may panic.
            let dynamic = constraint && self.types.comparable(v, true);
            if !dynamic {
                return Err(format!("{} does not {verb} comparable", self.show(v)));
            }
        }
        let Some(terms) = &set.terms else { return Ok(()) };
        let is_interface = matches!(self.types.get(vu), Type::Interface(_));
        if is_interface {
            let mine = from.and_then(|s| s.terms.clone());
            let subset = mine.is_some_and(|mine| {
                mine.iter().all(|&m| terms.iter().any(|&x| self.types.term_includes(x, m)))
            });
            if subset {
                return Ok(());
            }
            return Err(format!("{} does not {verb} {}", self.show(v), self.show(t)));
        }
        let tu = self.types.under(t);
        let mut alternative = None;
        for &x in terms.iter() {
            if self.types.term_includes(x, Term { tilde: false, ty: v }) {
                return Ok(());
            }
            if !x.tilde && alternative.is_none() {
                let xu = self.types.under(x.ty);
                if self.types.identical(xu, x.ty) && self.types.identical(xu, vu) {
                    alternative = Some(x.ty);
                }
            }
        }
        let detail = match alternative {
            Some(a) => format!("possibly missing ~ for {} in {}", self.show(a), self.show(t)),
            None if self.mentions_type(tu, v) => {
                let (v, t) = (self.show(v), self.show(t));
                format!("{t} mentions {v}, but {v} is not in the type set of {t}")
            }
            None => {
                // Here declared types have their package before them.
                let list: Vec<String> = terms
                    .iter()
                    .map(|x| {
                        let shown = self.types.show(x.ty, crate::types::EntityId::NONE);
                        format!("{}{shown}", if x.tilde { "~" } else { "" })
                    })
                    .collect();
                format!("{} missing in {}", self.show(v), list.join(" | "))
            }
        };
        Err(format!("{} does not {verb} {} ({detail})", self.show(v), self.show(t)))
    }

    /// Whether a constraint names the type, though it need not be in its type set.
    fn mentions_type(&mut self, constraint: TypeId, t: TypeId) -> bool {
        match &*self.types.get_arc(constraint) {
            Type::Interface(i) => i.embeds.iter().any(|&e| self.mentions_type(e, t)),
            Type::Union(terms) => terms.iter().any(|x| self.mentions_type(x.ty, t)),
            _ => self.types.identical(constraint, t),
        }
    }

    pub fn pointer_to_interface(&mut self, t: TypeId) -> Option<String> {
        let u = self.types.under(t);
        let Type::Pointer(e) = *self.types.get(u) else { return None };
        if self.types.is_type_param(e) {
            return Some(format!("type {} is pointer to type parameter, not type parameter", self.show(t)));
        }
        let eu = self.types.under(e);
        matches!(self.types.get(eu), Type::Interface(_))
            .then(|| format!("type {} is pointer to interface, not interface", self.show(t)))
    }

    /// `(missing method M)` and its variants.
    pub fn missing_text(&mut self, v: TypeId, _t: TypeId, m: &MissingMethod) -> String {
        let name = &m.method.name;
        // Without the names of parameters.
        let mut plain = |sig: TypeId| {
            let sig = self.types.without_names(sig);
            let tparams = match self.types.get(sig) {
                Type::Signature(s) if !s.tparams.is_empty() => {
                    self.types.show_type_params(&s.tparams, self.package)
                }
                _ => String::new(),
            };
            format!("{tparams}{}", self.types.show_signature(sig, self.package))
        };
        let want = format!("{name}{}", plain(m.method.sig));
        match &m.cause {
            MissingCause::Absent => {
                if let Some(text) = self.pointer_to_interface(v) {
                    return format!("({text})");
                }
                format!("(missing method {name})")
            }
            MissingCause::WrongName { have, have_name } => {
                let have = format!("{have_name}{}", plain(*have));
                format!("(missing method {name})\n\t\thave {have}\n\t\twant {want}")
            }
            MissingCause::WrongSignature { have, have_name } => {
                let have = format!("{have_name}{}", plain(*have));
                format!("(wrong type for method {name})\n\t\thave {have}\n\t\twant {want}")
            }
            MissingCause::PointerReceiver => format!("(method {name} has pointer receiver)"),
            MissingCause::Field => format!("({}.{name} is a field, not a method)", self.show(v)),
            MissingCause::Ambiguous => format!("(ambiguous selector {}.{name})", self.show(v)),
        }
    }
}
