//! Functions that stand between a caller's receiver and a method's: for interface tables, method expressions, bound
//! methods, and methods promoted from embedded fields.
use super::build::Builder;
use super::call::{CallKind, MethodRef};
use super::place::Place;
use super::{Lowering, RecvForm};
use crate::ir::function::{FuncId, SlotKind};
use crate::ir::instr::{Instr, Slot};
use crate::types::{EntityId, Name, Type, TypeId, Types};
use std::sync::Arc;

impl Lowering {
    pub(crate) fn lower_wrapper(
        &mut self,
        types: &mut Types,
        recv: TypeId,
        name: &Name,
        package: EntityId,
        form: RecvForm,
        targs: &[TypeId],
        id: FuncId,
    ) {
        let Some(mut sig) = self.method_type(types, recv, name, package) else { return };
        if let Type::Signature(s) = types.get(sig).clone()
            && !targs.is_empty()
        {
            let map = types.type_map(&s.tparams, targs);
            sig = types.subst(sig, &map);
        }
        let unit = super::cell::empty_unit();
        let full = format!("{}.{}", types.runtime_name(recv), name);
        let mut b = Builder::new(self, types, unit, Arc::default(), full, crate::source::Span::default());
        b.wrapper = true;
        b.forward(recv, name, package, form, targs, sig);
        b.finish(id);
    }
}

impl Builder<'_> {
    /// The whole of a wrapper: takes the receiver in the given form, calls the method with the other parameters.
    fn forward(
        &mut self,
        recv: TypeId,
        name: &Name,
        package: EntityId,
        form: RecvForm,
        targs: &[TypeId],
        sig: TypeId,
    ) {
        let sig = self.sig(sig);
        let results = self.kinds_of(&sig.results);
        let params = self.kinds_of(&sig.params);
        let (r, p) = (results.len() as u16, params.len() as u16);
        self.results = r;
        self.alloc(&results);
        let layout = self.layout(recv);
        let own: Vec<SlotKind> = match form {
            RecvForm::Value => layout.kinds.to_vec(),
            RecvForm::Address => vec![SlotKind::Ref],
            RecvForm::Bound => Vec::new(),
        };
        let first = self.alloc(&own);
        let args = self.alloc(&params);
        self.params = own.len() as u16 + p;
        let mut word = None;
        let place = match form {
            RecvForm::Value => self.slots_place(first, recv),
            RecvForm::Address => Place::Mem { a: first, off: 0, sure: true },
            RecvForm::Bound => {
                let s = self.alloc_ty(recv);
                for (i, k) in layout.kinds.iter().enumerate() {
                    self.emit(Instr::Capture { d: s + i as Slot, i: i as u16 });
                    self.capture_kinds.push(*k);
                }
                self.slots_place(s, recv)
            }
        };
        let mut base = place;
        if let Type::Pointer(_) = &*self.under(recv) {
            let w = self.load(&base, recv, None);
            word = Some(w);
            base = Place::Mem { a: w, off: 0, sure: false };
        }
        let Some(method) = self.find_method(recv, name, package, targs) else { return };
        if let (Some(w), MethodRef::Static { pointer: false, path, .. }, Type::Pointer(elem)) =
            (word, &method, &*self.types.get_arc(recv))
            && path.is_empty()
        {
            // The method wants the value that a nil pointer does not have.
            let (value, there) = (self.types.runtime_name(*elem), self.label());
            let short = value.rsplit('.').next().unwrap_or(&value).to_string();
            self.emit(Instr::IfNotNil { s: w, t: there.0 });
            self.panic_with(
                "plainError",
                &format!("value method {value}.{name} called using nil *{short} pointer"),
            );
            self.bind(there);
        }
        let (target, receiver) = match (&method, &base) {
            // An immutable copy has no address that a pointer method could change; none is ever asked for.
            (MethodRef::Static { pointer: true, path, .. }, Place::Slots(_)) if path.is_empty() => return,
            _ => self.method_target(base, recv, word, &method),
        };
        let mut kinds = self.receiver_kinds(&receiver);
        let skip = kinds.len() as Slot;
        kinds.extend_from_slice(&params);
        let window = self.window(&results, &kinds);
        self.receiver_to(&receiver, window + r);
        self.move_n(window + r + skip, args, p);
        self.emit_target(CallKind::Call, target, window, r, skip + p);
        self.move_n(0, window, r);
        self.emit(Instr::Ret);
    }
}
