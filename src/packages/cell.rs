//! The value of a cell's last expression, in the language's own syntax: `[]int{1, 2}`, `Point{X:1, Y:2}`,
//! `chan string (2 of 3, open)`.
//!
//! Invariants: no address is ever shown; values that point at themselves end; long ones are cut.

use super::strconv::{append_int, append_uint, float, quote};
use super::window::{self, DONE, Fail, natives};
use crate::runtime::heap::Allocator;
use crate::runtime::native::{NativeCx, NativeResult};
use crate::runtime::rtype::{Kind, RType};
use crate::runtime::value::{self, IfaceRef, SliceRef, StrRef};
use crate::runtime::{chan, map};

/// Elements of one slice, array or map that are shown.
const MAX_ELEMENTS: usize = 1000;
/// How deep values are shown.
const MAX_DEPTH: u32 = 32;

natives! {
    "gopark/internal/cell.render" => |cx| {
        let (text, receivers) = render(cx, None)?;
        if receivers.is_empty() {
            window::set_string(cx, 0, &text)?;
            cx.set(1, 0);
        } else {
            cx.set(0, 0);
            window::set_references(cx, 1, &receivers)?;
        }
        DONE
    };
    "gopark/internal/cell.complete" => |cx| {
        let texts = window::words(cx, 2);
        let (text, _) = render(cx, Some(texts))?;
        window::set_string(cx, 0, &text)?;
        DONE
    };
    "gopark/internal/cell.show" => |cx| {
        let text = String::from_utf8_lossy(window::string(cx, 0)).into_owned();
        let run = cx.g().run();
        cx.rt().show_result(run, &text);
        DONE
    };
}

fn render(cx: &mut NativeCx, texts: Option<Vec<u64>>) -> Result<(Vec<u8>, Vec<u64>), Fail> {
    let values = window::words(cx, 0);
    let interfaces = window::words(cx, 1);
    let pointee = |i: usize| {
        let pointer = interfaces.get(i).and_then(|&word| IfaceRef(word).rtype());
        pointer.filter(|t| t.kind == Kind::Pointer).map(|t| t.elem())
    };
    let mut r = Renderer {
        out: Vec::new(),
        alloc: &mut cx.w().alloc,
        interfaces: [pointee(0), pointee(1)],
        receivers: Vec::new(),
        texts: texts.map(Vec::into_iter),
        path: Vec::new(),
        out_of_memory: false,
    };
    for (i, &word) in values.iter().enumerate() {
        if i > 0 {
            r.out.push(b'\n');
        }
        match IfaceRef(word).rtype() {
            None => r.text("nil"),
            Some(t) => r.value(t, IfaceRef(word).payload(), word, true, 0),
        }
    }
    if r.out_of_memory {
        return Err(Fail(NativeResult::OutOfMemory));
    }
    Ok((r.out, r.receivers))
}

struct Renderer<'a> {
    out: Vec<u8>,
    alloc: &'a mut Allocator,
    /// `error` and the interface with `String`.
    interfaces: [Option<&'static RType>; 2],
    /// Values whose methods are needed first, and the results when they are there.
    receivers: Vec<u64>,
    texts: Option<std::vec::IntoIter<u64>>,
    /// The addresses that pointers and maps on the way here have.
    path: Vec<u64>,
    out_of_memory: bool,
}

impl Renderer<'_> {
    fn text(&mut self, s: &str) {
        self.out.extend_from_slice(s.as_bytes());
    }

    /// A type's name without the `main.` of the session's own types.
    fn type_name(&mut self, t: &RType) {
        let mut rest = if t.name == "[]uint8" { "[]byte" } else { t.name };
        while let Some(at) = rest.find("main.") {
            self.text(&rest[..at]);
            let inside =
                rest[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '/' || c == '.');
            if inside {
                self.text("main.");
            }
            rest = &rest[at + 5..];
        }
        self.text(rest);
    }

    /// The value of type `t` at an address. `boxed`: the interface that holds it, or 0. `open`: methods may be called.
    fn value(&mut self, t: &'static RType, at: u64, boxed: u64, open: bool, depth: u32) {
        if depth > MAX_DEPTH {
            self.text("...");
            return;
        }
        let load = |i: usize| match t.pieces.get(i) {
            Some(p) => value::load(at + u64::from(p.offset), p.kind),
            None => 0,
        };
        let word = load(0);
        let nil =
            matches!(t.kind, Kind::Pointer | Kind::Map | Kind::Slice | Kind::Func | Kind::Chan) && word == 0;
        if open && !nil && t.kind != Kind::Interface && self.by_method(t, at, boxed) {
            return;
        }
        match t.kind {
            Kind::Bool => self.text(if word != 0 { "true" } else { "false" }),
            Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64 => {
                append_int(word as i64, 10, &mut self.out);
            }
            Kind::Uint | Kind::Uint8 | Kind::Uint16 | Kind::Uint32 | Kind::Uint64 | Kind::Uintptr => {
                append_uint(word, 10, &mut self.out);
            }
            Kind::Float32 => float::append(f64::from_bits(word), b'g', -1, 32, &mut self.out),
            Kind::Float64 => float::append(f64::from_bits(word), b'g', -1, 64, &mut self.out),
            Kind::Complex64 | Kind::Complex128 => {
                let bits = if t.kind == Kind::Complex64 { 32 } else { 64 };
                let mut leaf = super::fmt::leaf::Leaf::default();
                leaf.complex(f64::from_bits(word), f64::from_bits(load(1)), bits, b'g', -1);
                self.out.extend_from_slice(&leaf.out);
            }
            Kind::String => quote::append(StrRef(word).bytes(), b'"', quote::Plain::Print, &mut self.out),
            Kind::Interface => match IfaceRef(word).rtype() {
                None => self.text("nil"),
                Some(inner) => self.value(inner, IfaceRef(word).payload(), word, open, depth + 1),
            },
            Kind::Func => {
                self.type_name(t);
                if nil {
                    self.text("(nil)");
                }
            }
            Kind::Chan => self.channel(t, word),
            Kind::Pointer => {
                if nil {
                    self.text("(");
                    self.type_name(t);
                    self.text(")(nil)");
                } else if self.path.contains(&word) {
                    self.text("&");
                    self.type_name(t.elem());
                    self.text("{...}");
                } else {
                    self.text("&");
                    self.path.push(word);
                    self.value(t.elem(), word, 0, false, depth + 1);
                    self.path.pop();
                }
            }
            Kind::Slice | Kind::Array => {
                self.type_name(t);
                if nil {
                    self.text("(nil)");
                    return;
                }
                let elem = t.elem();
                let (start, len) = match t.kind {
                    Kind::Slice => (SliceRef(word).ptr(), SliceRef(word).len()),
                    _ => (at, t.len),
                };
                self.text("{");
                for i in 0..len.min(MAX_ELEMENTS) {
                    if i > 0 {
                        self.text(", ");
                    }
                    self.value(elem, start + (i * elem.size) as u64, 0, open, depth + 1);
                }
                self.more(len);
                self.text("}");
            }
            Kind::Map => self.map(t, word, open, depth),
            Kind::Struct => {
                self.type_name(t);
                self.text("{");
                // What other packages keep to themselves says nothing to the reader.
                let foreign = t.named && t.pkg != "main" && !t.pkg.is_empty();
                let mut shown = false;
                let mut hidden = false;
                for field in t.fields() {
                    if foreign && !field.exported {
                        hidden = true;
                        continue;
                    }
                    if shown {
                        self.text(", ");
                    }
                    shown = true;
                    self.text(field.name);
                    self.text(":");
                    self.value(
                        field.rtype,
                        at + u64::from(field.offset),
                        0,
                        open && field.exported,
                        depth + 1,
                    );
                }
                if hidden {
                    self.text(if shown { ", ..." } else { "..." });
                }
                self.text("}");
            }
        }
    }

    fn more(&mut self, len: usize) {
        if len > MAX_ELEMENTS {
            self.text(&format!(", ... ({} more)", len - MAX_ELEMENTS));
        }
    }

    fn channel(&mut self, t: &RType, word: u64) {
        self.type_name(t);
        let Some(state) = chan::state(word) else {
            self.text("(nil)");
            return;
        };
        let fill = match state.cap {
            0 => "unbuffered".to_string(),
            cap => format!("{} of {cap}", state.len),
        };
        let end = if state.closed { "closed" } else { "open" };
        self.text(&format!(" ({fill}, {end})"));
    }

    fn map(&mut self, t: &'static RType, word: u64, open: bool, depth: u32) {
        self.type_name(t);
        if word == 0 {
            self.text("(nil)");
            return;
        }
        if self.path.contains(&word) {
            self.text("{...}");
            return;
        }
        let Ok(entries) = map::sorted(word) else {
            self.text("{... (being written)}");
            return;
        };
        self.path.push(word);
        self.text("{");
        for (i, (key, elem)) in entries.iter().take(MAX_ELEMENTS).enumerate() {
            if i > 0 {
                self.text(", ");
            }
            self.in_slots(t.key(), key, open, depth);
            self.text(":");
            self.in_slots(t.elem(), elem, open, depth);
        }
        self.more(entries.len());
        self.text("}");
        self.path.pop();
    }

    /// A value in slots, moved to memory.
    fn in_slots(&mut self, t: &'static RType, slots: &[u64], open: bool, depth: u32) {
        match value::new_value(self.alloc, t) {
            Ok(addr) => {
                value::store_value(addr, t, slots);
                self.value(t, addr, 0, open, depth + 1);
            }
            Err(_) => self.out_of_memory = true,
        }
    }

    /// Shows the value by its Error or String method, if it has one.
    fn by_method(&mut self, t: &'static RType, at: u64, boxed: u64) -> bool {
        if !t.named && !matches!(t.kind, Kind::Pointer | Kind::Struct) || t.named && t.pkg.is_empty() {
            return false;
        }
        if !self.interfaces.iter().flatten().any(|interface| t.implements(interface)) {
            return false;
        }
        match &mut self.texts {
            Some(texts) => {
                if let Some(text) = texts.next() {
                    self.out.extend_from_slice(StrRef(text).bytes());
                }
            }
            None if boxed != 0 => self.receivers.push(boxed),
            None => match IfaceRef::from_mem(self.alloc, t, at) {
                Ok(iface) => self.receivers.push(iface.0),
                Err(_) => self.out_of_memory = true,
            },
        }
        true
    }
}
