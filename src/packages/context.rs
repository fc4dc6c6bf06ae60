//! The natives of package context.

use super::window::{self, DONE, natives};
use crate::runtime::rtype::RType;
use crate::runtime::value::{IfaceRef, load_ref};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// What a context is that a search for a value meets. All of them begin with their parent.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    /// Parent, key, value.
    Value,
    Cancel,
    Other,
}

/// The shape of contexts of a type. The types that were met last are remembered by their address.
fn shape(t: &'static RType) -> Shape {
    static VALUE: AtomicUsize = AtomicUsize::new(0);
    static CANCEL: AtomicUsize = AtomicUsize::new(0);
    let address = std::ptr::from_ref(t).addr();
    if address == VALUE.load(Relaxed) {
        return Shape::Value;
    }
    if address == CANCEL.load(Relaxed) {
        return Shape::Cancel;
    }
    match t.name {
        "*context.valueCtx" if t.elem().pkg == "context" => {
            VALUE.store(address, Relaxed);
            Shape::Value
        }
        "*context.cancelCtx" | "*context.timerCtx" if t.elem().pkg == "context" => {
            CANCEL.store(address, Relaxed);
            Shape::Cancel
        }
        _ => Shape::Other,
    }
}

natives! {
    "context.typeName" => |cx| {
        let name = IfaceRef(cx.arg(0)).rtype().map_or("<nil>", |t| t.name);
        window::set_string(cx, 0, name.as_bytes())?;
        DONE
    };
    "context.walk" => |cx| {
        let (mut c, key) = (IfaceRef(cx.arg(0)), IfaceRef(cx.arg(1)));
        while let Some(t) = c.rtype() {
            let (shape, at) = (shape(t), c.word());
            if shape == Shape::Other {
                break;
            }
            if shape == Shape::Value {
                match IfaceRef(load_ref(at + 8)).equals(key) {
                    Ok(false) => {}
                    Ok(true) => {
                        cx.set(1, load_ref(at + 16));
                        window::set_bool(cx, 2, true);
                        break;
                    }
                    // The comparison there panics.
                    Err(_) => break,
                }
            }
            c = IfaceRef(load_ref(at));
        }
        cx.set(0, c.0);
        DONE
    };
    "context.nearest" => |cx| {
        let mut c = IfaceRef(cx.arg(0));
        let found = loop {
            match c.rtype().map(shape) {
                Some(Shape::Value) => c = IfaceRef(load_ref(c.word())),
                // A timerCtx begins with its cancelCtx.
                Some(Shape::Cancel) => break c.word(),
                _ => break 0,
            }
        };
        cx.set(0, found);
        DONE
    };
    "context.isComparable" => |cx| {
        let comparable = IfaceRef(cx.arg(0)).rtype().is_none_or(|t| t.comparable);
        window::set_bool(cx, 0, comparable);
        DONE
    };
}
