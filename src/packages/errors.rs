//! The natives of package errors.

use super::window::{self, DONE, natives};
use crate::runtime::native::NativeCx;
use crate::runtime::rtype::{Kind, RType};
use crate::runtime::value::{self, IfaceRef};

natives! {
    "errors.comparable_" => |cx| {
        let comparable = iface(cx, 0).rtype().is_none_or(|t| t.comparable);
        window::set_bool(cx, 0, comparable);
        DONE
    };
    "errors.asTarget" => |cx| {
        let fault = match pointee(iface(cx, 0)) {
            None => 1,
            Some((t, _)) if t.kind == Kind::Interface => 0,
            Some((t, _)) => match iface(cx, 1).rtype() {
                Some(error) if t.implements(error.elem()) => 0,
                _ => 2,
            },
        };
        window::set_int(cx, 0, fault);
        DONE
    };
    "errors.assign" => |cx| {
        let err = iface(cx, 0);
        let stored = match (pointee(iface(cx, 1)), err.rtype()) {
            (Some((t, addr)), Some(have)) if t.kind == Kind::Interface && have.implements(t) => {
                value::store_ref(addr, err.0);
                true
            }
            (Some((t, addr)), Some(have)) if t == have => {
                value::copy(addr, err.payload(), t, 1);
                true
            }
            _ => false,
        };
        window::set_bool(cx, 0, stored);
        DONE
    };
}

fn iface(cx: &NativeCx, i: u32) -> IfaceRef {
    IfaceRef(cx.arg(i))
}

/// What a non-nil pointer in an interface points at: type and address.
fn pointee(pointer: IfaceRef) -> Option<(&'static RType, u64)> {
    let t = pointer.rtype()?;
    (t.kind == Kind::Pointer && pointer.word() != 0).then(|| (t.elem(), pointer.word()))
}
