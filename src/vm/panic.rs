//! The values and texts of panics: what a trap becomes, and what is printed when nobody recovers.
use super::defer::Panicking;
use super::link::Tables;
use super::trap::Trap;
use crate::runtime::heap::OutOfMemory;
use crate::runtime::rtype::{Desc, Kind, RType};
use crate::runtime::sched::Worker;
use crate::runtime::value::{self, IfaceRef, StrRef};
use std::borrow::Cow;
use std::sync::OnceLock;

/// The text of a stack overflow.
pub const STACK_OVERFLOW: &str = "stack overflow";

/// The predeclared string type, for programs whose types do not hold it.
fn string_type(tables: &Tables) -> &'static RType {
    static STRING: OnceLock<&'static RType> = OnceLock::new();
    tables
        .well_known()
        .string
        .unwrap_or_else(|| STRING.get_or_init(|| Desc::of(Kind::String, "string").link()))
}

/// An interface that holds this text as a string type; with `prefix` in front when the program has no such type.
fn text_value(
    tables: &Tables,
    w: &mut Worker,
    rtype: Option<&'static RType>,
    prefix: &str,
    text: &str,
) -> Result<u64, OutOfMemory> {
    let a = &mut w.alloc;
    let (rtype, string) = match rtype {
        Some(rtype) => (rtype, StrRef::new(a, text.as_bytes())?),
        None => (string_type(tables), StrRef::new(a, format!("{prefix}{text}").as_bytes())?),
    };
    Ok(IfaceRef::new(a, rtype, &[string.0])?.0)
}

/// An interface that holds a pointer to a new struct whose first field (if `text` is there) is that string.
fn pointer_value(
    w: &mut Worker,
    (pointer, pointee): (&'static RType, &'static RType),
    text: Option<&str>,
) -> Result<u64, OutOfMemory> {
    let a = &mut w.alloc;
    let object = value::new_value(a, pointee)?;
    if let Some(text) = text {
        let string = StrRef::new(a, text.as_bytes())?;
        value::store_ref(object, string.0);
    }
    Ok(IfaceRef::new(a, pointer, &[object])?.0)
}

/// The value to panic with. `unsigned` says which operands of an index or slice are, by bits as in a slice expression.
///
/// # Errors
/// The text of a fatal error: nothing recovers it.
pub fn value(tables: &Tables, w: &mut Worker, trap: Trap, unsigned: u8) -> Result<u64, Cow<'static, str>> {
    const PREFIX: &str = "runtime error: ";
    const NIL: &str = "invalid memory address or nil pointer dereference";
    const NIL_PANIC: &str = "panic called with nil argument";
    let known = tables.well_known();
    let made = match trap {
        Trap::Value(value) => Ok(value),
        Trap::Fatal(text) => return Err(text),
        Trap::StackOverflow => return Err(STACK_OVERFLOW.into()),
        Trap::Memory => return Err(w.rt.heap.out_of_memory().into()),
        Trap::Nil => text_value(tables, w, known.error, PREFIX, NIL),
        Trap::Error(text) => text_value(tables, w, known.error, PREFIX, &text),
        Trap::Bounds(text) => text_value(tables, w, known.bounds, PREFIX, &text),
        Trap::OutOfRange(range) => text_value(tables, w, known.bounds, PREFIX, &range.text(unsigned)),
        Trap::Unhashable(name) => text_value(tables, w, known.unhashable, "hash of unhashable type: ", &name),
        Trap::Plain(text) => text_value(tables, w, known.plain, "", &text),
        Trap::Text(text) => text_value(tables, w, None, "", &text),
        Trap::Assertion(text) => match known.assertion {
            Some(types) => pointer_value(w, types, Some(&text)),
            None => text_value(tables, w, None, "", &text),
        },
        Trap::NilPanic => match known.nil_panic {
            Some(types) => pointer_value(w, types, None),
            None => text_value(tables, w, None, PREFIX, NIL_PANIC),
        },
    };
    made.map_err(|OutOfMemory| w.rt.heap.out_of_memory().into())
}

/// What is printed for one panic.
pub enum Text {
    /// By its method, or a plain string.
    Said(Vec<u8>),
    /// By its kind and value.
    Shown(String),
}

/// What a panic value shows that has no method to say it.
pub fn text(value: u64) -> Text {
    let iface = IfaceRef(value);
    let Some(rtype) = iface.rtype() else { return Text::Shown("nil".into()) };
    let word = iface.word();
    let plain = match rtype.kind {
        Kind::Bool => (word != 0).to_string(),
        Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64 => (word as i64).to_string(),
        Kind::Uint | Kind::Uint8 | Kind::Uint16 | Kind::Uint32 | Kind::Uint64 | Kind::Uintptr => {
            word.to_string()
        }
        Kind::Float32 => float(f64::from_bits(word), true),
        Kind::Float64 => float(f64::from_bits(word), false),
        Kind::Complex64 | Kind::Complex128 => {
            let narrow = rtype.kind == Kind::Complex64;
            let mut parts = [0; 2];
            value::load_value(iface.payload(), rtype, &mut parts);
            let [re, im] = parts.map(|p| float(f64::from_bits(p), narrow));
            let sign = if im.starts_with(['+', '-']) { "" } else { "+" };
            let inner = format!("{re}{sign}{im}i");
            if !is_predeclared(rtype) {
                return Text::Shown(format!("{}({inner})", rtype.name));
            }
            return Text::Shown(format!("({inner})"));
        }
        Kind::String => {
            let bytes = StrRef(word).bytes();
            if is_predeclared(rtype) {
                return Text::Said(bytes.to_vec());
            }
            let mut out = format!("{}(\"", rtype.name).into_bytes();
            out.extend_from_slice(bytes);
            out.extend_from_slice(b"\")");
            return Text::Said(out);
        }
        // An address stands for the rest, as in Go: the value itself for references, else where it lies.
        Kind::Chan | Kind::Func | Kind::Map | Kind::Pointer => {
            return Text::Shown(format!("({}) {word:#x}", rtype.name));
        }
        _ => return Text::Shown(format!("({}) {:#x}", rtype.name, iface.payload())),
    };
    Text::Shown(if is_predeclared(rtype) { plain } else { format!("{}({plain})", rtype.name) })
}

fn is_predeclared(rtype: &RType) -> bool {
    rtype.pkg.is_empty()
}

/// A float as the builtin `print` shows it: the shortest digits that read back, with an exponent from 1e+06 on and
/// below 1e-04.
pub fn float(x: f64, narrow: bool) -> String {
    if x.is_nan() {
        return "NaN".into();
    }
    if x.is_infinite() {
        return if x > 0.0 { "+Inf".into() } else { "-Inf".into() };
    }
    let shortest = if narrow { format!("{:e}", x as f32) } else { format!("{x:e}") };
    let (digits, exponent) = shortest.split_once('e').unwrap_or((&shortest, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if x != 0.0 && !(-4..6).contains(&exponent) {
        let sign = if exponent < 0 { '-' } else { '+' };
        return format!("{digits}e{sign}{:02}", exponent.abs());
    }
    if narrow { format!("{}", x as f32) } else { format!("{x}") }
}

/// Whether two panics have one value for Go, which compares where the values lie: small ones and constants lie in one
/// place however often they are made.
fn is_same(a: &Panicking, b: &Panicking) -> bool {
    if a.goexit || b.goexit {
        return false;
    }
    let (x, y) = (IfaceRef(a.value), IfaceRef(b.value));
    a.value == b.value
        || x.rtype() == y.rtype()
            && (is_shared(x) && is_shared(y) || a.constant && b.constant)
            && (points_at_nothing(x) || x.equals(y).unwrap_or(false))
}

/// Whether Go has a table of such values.
fn is_shared(x: IfaceRef) -> bool {
    const TABLE: u64 = 256;
    let Some(t) = x.rtype() else { return true };
    let bits = 8 * t.size.min(8) as u32;
    match t.kind {
        Kind::Bool | Kind::Int8 | Kind::Uint8 => true,
        Kind::Int | Kind::Int16 | Kind::Int32 | Kind::Int64 => x.word() & u64::MAX >> (64 - bits) < TABLE,
        Kind::Uint | Kind::Uint16 | Kind::Uint32 | Kind::Uint64 | Kind::Uintptr => x.word() < TABLE,
        Kind::Float32 | Kind::Float64 => x.word() == 0,
        Kind::String => StrRef(x.word()).bytes().is_empty(),
        _ => t.size == 0 || points_at_nothing(x),
    }
}

/// Whether it is a pointer to a type without size, which all are equal.
fn points_at_nothing(x: IfaceRef) -> bool {
    x.rtype().is_some_and(|t| t.kind == Kind::Pointer && x.word() != 0 && t.elem().size == 0)
}

/// What follows `panic: ` for panics that nobody recovered, oldest first, one line (and more for its own line breaks)
/// each.
pub fn report(panics: &[Panicking], signal: bool) -> String {
    let mut out: Vec<u8> = Vec::new();
    let mut before: Option<&Panicking> = None;
    for (i, p) in panics.iter().enumerate() {
        // A value that is thrown again is shown once.
        let again = before.is_some_and(|b| is_same(b, p));
        if !again && !p.goexit {
            if !out.is_empty() {
                out.push(b'\n');
            }
            if i > 0 {
                if before.is_some_and(|b| !b.goexit) {
                    out.push(b'\t');
                }
                if !out.is_empty() {
                    out.extend_from_slice(b"panic: ");
                }
            }
            match &p.text {
                Some(Text::Said(bytes)) => {
                    for &b in bytes {
                        out.push(b);
                        if b == b'\n' {
                            out.push(b'\t');
                        }
                    }
                }
                Some(Text::Shown(text)) => out.extend_from_slice(text.as_bytes()),
                None => {}
            }
            let thrown_again = panics.get(i + 1).is_some_and(|n| is_same(p, n));
            if p.recovered && thrown_again {
                out.extend_from_slice(b" [recovered, repanicked]");
            } else if p.recovered {
                out.extend_from_slice(b" [recovered]");
            }
        }
        before = Some(p);
    }
    if signal {
        out.extend_from_slice(b"\n[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]");
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The fatal error when a method that should say a panic's text panics itself.
pub fn while_printing(tables: &Tables, value: u64) -> String {
    let detail = match IfaceRef(value).rtype() {
        Some(t) if t == string_type(tables) => {
            String::from_utf8_lossy(StrRef(IfaceRef(value).word()).bytes()).into_owned()
        }
        Some(t) => format!("type {}", t.name),
        None => "nil".into(),
    };
    format!("panic while printing panic value: {detail}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_are_printed_as_the_builtin_prints_them() {
        for (x, want) in [
            (1.5, "1.5"),
            (3.0, "3"),
            (0.0, "0"),
            (100000.0, "100000"),
            (1e6, "1e+06"),
            (1e100, "1e+100"),
            (123456789.0, "1.23456789e+08"),
            (0.0001, "0.0001"),
            (0.00001, "1e-05"),
            (1.0 / 3.0, "0.3333333333333333"),
            (f64::INFINITY, "+Inf"),
            (f64::NEG_INFINITY, "-Inf"),
        ] {
            assert_eq!(float(x, false), want);
        }
        assert_eq!(float(f64::from(0.1f32), true), "0.1");
    }
}
