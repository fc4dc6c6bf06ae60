//! The natives of package reflect.

use super::window::{self, DONE, natives};
use crate::runtime::map;
use crate::runtime::rtype::{Kind, RType};
use crate::runtime::value::{self, IfaceRef, SliceRef};

natives! {
    "reflect.describe" => |cx| {
        let Some(t) = IfaceRef(cx.arg(0)).rtype() else { return DONE };
        window::set_int(cx, 0, i64::from(t.id));
        window::set_string(cx, 1, t.name.as_bytes())?;
        let name = if t.named { local_name(t.name) } else { "" };
        window::set_string(cx, 2, name.as_bytes())?;
        window::set_string(cx, 3, t.pkg.as_bytes())?;
        window::set_int(cx, 4, kind_number(t.kind));
        window::set_bool(cx, 5, t.comparable);
        DONE
    };
    "reflect.DeepEqual" => |cx| {
        let equal = interfaces(IfaceRef(cx.arg(0)), IfaceRef(cx.arg(1)), &mut Vec::new());
        window::set_bool(cx, 0, equal);
        DONE
    };
}

/// The name without its package; dots in the type arguments stay.
fn local_name(name: &str) -> &str {
    let end = name.find('[').unwrap_or(name.len());
    match name[..end].rfind('.') {
        Some(dot) => &name[dot + 1..],
        None => name,
    }
}

/// The kind's number in reflect.go.
fn kind_number(kind: Kind) -> i64 {
    match kind {
        Kind::Bool => 1,
        Kind::Int => 2,
        Kind::Int8 => 3,
        Kind::Int16 => 4,
        Kind::Int32 => 5,
        Kind::Int64 => 6,
        Kind::Uint => 7,
        Kind::Uint8 => 8,
        Kind::Uint16 => 9,
        Kind::Uint32 => 10,
        Kind::Uint64 => 11,
        Kind::Uintptr => 12,
        Kind::Float32 => 13,
        Kind::Float64 => 14,
        Kind::Complex64 => 15,
        Kind::Complex128 => 16,
        Kind::Array => 17,
        Kind::Chan => 18,
        Kind::Func => 19,
        Kind::Interface => 20,
        Kind::Map => 21,
        Kind::Pointer => 22,
        Kind::Slice => 23,
        Kind::String => 24,
        Kind::Struct => 25,
    }
}

/// Pairs of addresses that are being compared already: equal as far as they are concerned.
type Visited = Vec<(u64, u64, u32)>;

/// Deeper values are taken for different, which only values of thousands of levels without a cycle can notice.
const MAX_DEPTH: usize = 2000;

fn interfaces(a: IfaceRef, b: IfaceRef, visited: &mut Visited) -> bool {
    match (a.rtype(), b.rtype()) {
        (None, None) => true,
        (Some(s), Some(t)) if s == t => values(s, a.payload(), b.payload(), visited),
        _ => false,
    }
}

/// Two values of a type in memory.
fn values(t: &'static RType, a: u64, b: u64, visited: &mut Visited) -> bool {
    let word = |at: u64| t.pieces.first().map_or(0, |p| value::load(at + u64::from(p.offset), p.kind));
    match t.kind {
        Kind::Array => {
            let elem = t.elem();
            (0..t.len).all(|i| {
                let at = (i * elem.size) as u64;
                values(elem, a + at, b + at, visited)
            })
        }
        Kind::Struct => t
            .fields()
            .iter()
            .all(|f| values(f.rtype, a + u64::from(f.offset), b + u64::from(f.offset), visited)),
        Kind::Interface => interfaces(IfaceRef(word(a)), IfaceRef(word(b)), visited),
        Kind::Func => word(a) == 0 && word(b) == 0,
        Kind::Pointer => {
            let (p, q) = (word(a), word(b));
            p == q || p != 0 && q != 0 && once(t, p, q, visited, |visited| values(t.elem(), p, q, visited))
        }
        Kind::Slice => {
            let (p, q) = (SliceRef(word(a)), SliceRef(word(b)));
            if p.is_nil() != q.is_nil() || p.len() != q.len() {
                return false;
            }
            let elem = t.elem();
            p.ptr() == q.ptr()
                || once(t, p.ptr(), q.ptr(), visited, |visited| {
                    (0..p.len()).all(|i| values(elem, p.addr(i, elem.size), q.addr(i, elem.size), visited))
                })
        }
        Kind::Map => {
            let (p, q) = (word(a), word(b));
            if (p == 0) != (q == 0) || map::len(p) != map::len(q) {
                return false;
            }
            p == q || p != 0 && once(t, p, q, visited, |visited| maps(t, p, q, visited))
        }
        _ => t.eq_mem(a, b).unwrap_or(false),
    }
}

/// Compares unless the pair is being compared already.
fn once(
    t: &RType,
    p: u64,
    q: u64,
    visited: &mut Visited,
    compare: impl FnOnce(&mut Visited) -> bool,
) -> bool {
    if visited.contains(&(p, q, t.id)) {
        return true;
    }
    if visited.len() > MAX_DEPTH {
        return false;
    }
    visited.push((p, q, t.id));
    let equal = compare(visited);
    visited.pop();
    equal
}

/// Two maps with the same number of entries.
fn maps(t: &'static RType, p: u64, q: u64, visited: &mut Visited) -> bool {
    let Ok(entries) = map::sorted(p) else { return false };
    entries.iter().all(|(key, elem)| match map::get(t.map_type(), q, key) {
        Ok(0) | Err(_) => false,
        Ok(at) => {
            let mut other = vec![0; elem.len()];
            map::read_words(at, &mut other);
            slots(t.elem(), elem, &other, visited)
        }
    })
}

/// Two values of a type in slots.
fn slots(t: &'static RType, a: &[u64], b: &[u64], visited: &mut Visited) -> bool {
    if t.in_memory {
        return values(t, a[0], b[0], visited);
    }
    match t.kind {
        Kind::Struct => t.fields().iter().all(|f| {
            let at = f.first_slot as usize;
            slots(f.rtype, &a[at..], &b[at..], visited)
        }),
        Kind::Array => {
            let elem = t.elem();
            (0..t.len).all(|i| {
                let at = i * elem.slots as usize;
                slots(elem, &a[at..], &b[at..], visited)
            })
        }
        Kind::Interface => interfaces(IfaceRef(a[0]), IfaceRef(b[0]), visited),
        Kind::Func => a[0] == 0 && b[0] == 0,
        Kind::Pointer => {
            let (p, q) = (a[0], b[0]);
            p == q || p != 0 && q != 0 && once(t, p, q, visited, |visited| values(t.elem(), p, q, visited))
        }
        Kind::Slice => {
            let (p, q) = (SliceRef(a[0]), SliceRef(b[0]));
            let elem = t.elem();
            p.is_nil() == q.is_nil()
                && p.len() == q.len()
                && (p.ptr() == q.ptr()
                    || once(t, p.ptr(), q.ptr(), visited, |visited| {
                        (0..p.len())
                            .all(|i| values(elem, p.addr(i, elem.size), q.addr(i, elem.size), visited))
                    }))
        }
        Kind::Map => {
            let (p, q) = (a[0], b[0]);
            (p == 0) == (q == 0)
                && map::len(p) == map::len(q)
                && (p == q || once(t, p, q, visited, |visited| maps(t, p, q, visited)))
        }
        _ => t.eq_slots(a, b).unwrap_or(false),
    }
}
