//! The natives of packages sort and slices.

use super::window::{self, DONE, Fail, natives};
use crate::runtime::native::{NativeCx, NativeResult};
use crate::runtime::rtype::{Kind, RType};
use crate::runtime::value::{self, IfaceRef, SliceRef, StrRef};
use std::cmp::Ordering;

natives! {
    "sort.otherKind" => |cx| {
        let text = match IfaceRef(cx.arg(0)).rtype().map(|t| t.kind) {
            None => "zero".to_string(),
            Some(Kind::Slice) => String::new(),
            Some(Kind::Pointer) => "ptr".into(),
            // Go's names of kinds are the variants' in small letters.
            Some(kind) => format!("{kind:?}").to_lowercase(),
        };
        window::set_string(cx, 0, text.as_bytes())?;
        DONE
    };
    "sort.sliceLen" => |cx| {
        let (slice, _) = slice(cx)?;
        window::set_int(cx, 0, slice.len() as i64);
        DONE
    };
    "sort.swapItems" => |cx| {
        let (slice, elem) = slice(cx)?;
        let (i, j) = (cx.arg(1), cx.arg(2));
        let n = slice.len() as u64;
        if i >= n || j >= n {
            return Err(Fail(NativeResult::PanicText("reflect: slice index out of range".into())));
        }
        if i != j {
            swap(slice.addr(i as usize, elem.size), slice.addr(j as usize, elem.size), elem);
        }
        DONE
    };
    "slices.sortOrdered" => |cx| {
        let (slice, elem) = slice(cx)?;
        let (start, size, n) = (slice.ptr(), elem.size as u64, slice.len() as u64);
        let Some(piece) = elem.pieces.first() else { return DONE };
        let mut words: Vec<u64> = (0..n).map(|i| value::load(start + i * size, piece.kind)).collect();
        match elem.kind {
            Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64 => {
                words.sort_unstable_by_key(|&w| w as i64);
            }
            Kind::Float32 | Kind::Float64 => words.sort_by(|&a, &b| order(f64::from_bits(a), f64::from_bits(b))),
            Kind::String => words.sort_by(|&a, &b| StrRef(a).bytes().cmp(StrRef(b).bytes())),
            _ => words.sort_unstable(),
        }
        for (i, word) in (0..n).zip(words) {
            value::store(start + i * size, piece.kind, word);
        }
        DONE
    };
}

/// Ascending, NaNs first.
fn order(a: f64, b: f64) -> Ordering {
    a.partial_cmp(&b).unwrap_or_else(|| b.is_nan().cmp(&a.is_nan()))
}

/// The slice in interface argument 0, and its element type.
fn slice(cx: &NativeCx) -> Result<(SliceRef, &'static RType), Fail> {
    let iface = IfaceRef(cx.arg(0));
    match iface.rtype() {
        Some(t) if t.kind == Kind::Slice => Ok((SliceRef(iface.word()), t.elem())),
        t => {
            let what = t.map_or("nil", |t| t.name);
            Err(Fail(NativeResult::PanicText(format!("sort: {what} is no slice"))))
        }
    }
}

/// Exchanges two values in memory.
fn swap(a: u64, b: u64, t: &RType) {
    if t.in_memory {
        // Too large for slots: byte by byte or word by word, as copying does it.
        let words = t.has_refs_in_memory();
        let step = if words { 8 } else { 1 };
        for at in (0..t.size as u64).step_by(step) {
            if words {
                let (x, y) = (value::load_ref(a + at), value::load_ref(b + at));
                value::store_ref(a + at, y);
                value::store_ref(b + at, x);
            } else {
                let (x, y) = (value::load8(a + at), value::load8(b + at));
                value::store8(a + at, y);
                value::store8(b + at, x);
            }
        }
        return;
    }
    for p in t.pieces {
        let at = u64::from(p.offset);
        let (x, y) = (value::load(a + at, p.kind), value::load(b + at, p.kind));
        value::store(a + at, p.kind, y);
        value::store(b + at, p.kind, x);
    }
}
