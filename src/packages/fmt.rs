//! Package fmt's printing: the verbs, the walk over values by their run-time types, and the natives.
//!
//! Natives never call methods of the program. So printing is a walk that notes, in formatting order, each method call
//! that it needs (`Error`, `String`, `GoString`, `Format`); if there is none the text is done, else the Go side of the
//! package calls them and a second walk takes their results in the same order.
//! Invariant: both walks ask for the same calls as long as the values do not change between them; if they do change
//! (a race), the text may be odd, but nothing worse happens.

pub mod leaf;
mod natives;
mod verbs;

pub use natives::NATIVES;

use crate::runtime::heap::Allocator;
use crate::runtime::map;
use crate::runtime::native::NativeResult;
use crate::runtime::rtype::{Kind, RType};
use crate::runtime::value::{self, IfaceRef, SliceRef, StrRef};
use leaf::Leaf;

/// Deeper values are refused: the walk recurses.
const MAX_DEPTH: u32 = 1000;

/// A method that printing may call. The numbers are shared with fmt.go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Method {
    Error = 0,
    String = 1,
    GoString = 2,
    Format = 3,
}

/// A noted call.
pub struct Call {
    pub receiver: u64,
    pub method: Method,
    pub verb: char,
    pub flags: leaf::Flags,
    /// Which directive of the format asks for it.
    pub directive: i64,
}

/// What the text of a call is. The numbers are shared with fmt.go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// Formatted by the verb.
    Verb,
    /// It stands as it is.
    Raw,
    /// It stands as it is, and is what a panic left: width and precision are zero from there on.
    Panic,
}

impl Form {
    fn of(number: u64) -> Form {
        match number {
            0 => Form::Verb,
            1 => Form::Raw,
            _ => Form::Panic,
        }
    }
}

/// What a call gave.
pub struct Answer {
    pub text: StrRef,
    pub form: Form,
}

/// A value: its type, and where it is.
#[derive(Clone, Copy)]
struct Val {
    t: &'static RType,
    at: At,
    /// Its methods may be called: no unexported field lies on the way to it.
    open: bool,
    /// The interface word that holds it, if one does.
    boxed: u64,
}

#[derive(Clone, Copy)]
enum At {
    Mem(u64),
    /// A type of one slot, or of none.
    Word(u64),
}

impl Val {
    fn of_iface(word: u64, open: bool) -> Option<Val> {
        let iface = IfaceRef(word);
        Some(Val { t: iface.rtype()?, at: At::Mem(iface.payload()), open, boxed: word })
    }

    fn word(&self) -> u64 {
        match self.at {
            At::Word(w) => w,
            At::Mem(addr) => match self.t.pieces.first() {
                Some(p) => value::load(addr + u64::from(p.offset), p.kind),
                None => 0,
            },
        }
    }

    /// The second part of a complex number.
    fn second(&self) -> u64 {
        match (self.at, self.t.pieces.get(1)) {
            (At::Mem(addr), Some(p)) => value::load(addr + u64::from(p.offset), p.kind),
            _ => 0,
        }
    }

    fn float(&self) -> f64 {
        f64::from_bits(self.word())
    }

    fn part(&self, t: &'static RType, offset: u64, open: bool) -> Val {
        let at = match self.at {
            At::Mem(addr) => At::Mem(addr + offset),
            // One slot in all: it belongs to the one part that has any.
            At::Word(w) => At::Word(if t.slots == 0 { 0 } else { w }),
        };
        Val { t, at, open, boxed: 0 }
    }

    /// What an interface holds; the value itself for every other type.
    fn inner(self) -> Option<Val> {
        if self.t.kind == Kind::Interface { Val::of_iface(self.word(), self.open) } else { Some(self) }
    }
}

/// The four types `*error`, `*Stringer`, `*GoStringer`, `*Formatter` as interfaces, in the order of [`Method`].
pub struct Interfaces([Option<&'static RType>; 4]);

impl Interfaces {
    pub fn of_slice(kinds: u64) -> Interfaces {
        let slice = SliceRef(kinds);
        let mut all = [None; 4];
        for (i, one) in all.iter_mut().enumerate().take(slice.len()) {
            let word = value::load_ref(slice.addr(i, 8));
            *one = IfaceRef(word).rtype().filter(|t| t.kind == Kind::Pointer).map(|t| t.elem());
        }
        Interfaces(all)
    }
}

/// One call of the print family.
pub struct Printer<'a> {
    pub leaf: Leaf,
    alloc: &'a mut Allocator,
    /// The slice that names the interfaces with methods to call, and what it names once a type may have some.
    kinds: u64,
    interfaces: Option<Interfaces>,
    /// Which of the four interfaces a type has, for the types met so far.
    known: Vec<(u32, u8)>,
    pub calls: Vec<Call>,
    /// How many directives of the format there were.
    directive: i64,
    answers: Option<std::vec::IntoIter<Answer>>,
    /// `%w` is allowed.
    wrapping: bool,
    /// Operands that `%w` took.
    pub wrapped: Vec<i64>,
    /// Inside a `%!verb(type=value)`: no methods are called.
    erroring: bool,
    /// Memory ran out, or a value was too deep; the text is of no use.
    pub failed: Option<NativeResult>,
}

impl<'a> Printer<'a> {
    pub fn new(alloc: &'a mut Allocator, kinds: u64, answers: Option<Vec<Answer>>) -> Printer<'a> {
        Printer {
            leaf: Leaf::default(),
            alloc,
            kinds,
            interfaces: None,
            known: Vec::new(),
            calls: Vec::new(),
            directive: 0,
            answers: answers.map(Vec::into_iter),
            wrapping: false,
            wrapped: Vec::new(),
            erroring: false,
            failed: None,
        }
    }

    /// Operands with `%v`, a space between two of which neither is a string.
    pub fn print(&mut self, operands: &[u64]) {
        let mut after_string = true;
        for &word in operands {
            let is_string = IfaceRef(word).rtype().is_some_and(|t| t.kind == Kind::String);
            if !is_string && !after_string {
                self.leaf.byte(b' ');
            }
            self.operand(word, 'v');
            after_string = is_string;
        }
    }

    /// Operands with `%v`, spaces between them, and a newline.
    pub fn println(&mut self, operands: &[u64]) {
        for (i, &word) in operands.iter().enumerate() {
            if i > 0 {
                self.leaf.byte(b' ');
            }
            self.operand(word, 'v');
        }
        self.leaf.byte(b'\n');
    }

    /// One operand with a verb.
    fn operand(&mut self, word: u64, verb: char) {
        let Some(v) = Val::of_iface(word, true) else {
            match verb {
                'T' | 'v' => self.leaf.pad(b"<nil>"),
                _ => {
                    self.leaf.text("%!");
                    self.leaf.rune(verb as u32);
                    self.leaf.text("(<nil>)");
                }
            }
            return;
        };
        match verb {
            'T' => return self.leaf.string(v.t.name.as_bytes()),
            'p' => return self.pointer(v, 'p'),
            _ => {}
        }
        // Bytes as an operand of their own are not asked for methods, which matters for %w: each has the bad verb.
        let bytes = verb == 'w' && v.t.kind == Kind::Slice && !v.t.named && {
            let elem = v.t.elem();
            elem.kind == Kind::Uint8 && elem.pkg.is_empty()
        };
        if bytes || !self.methods(v, verb) {
            self.value(v, verb, 0);
        }
    }

    /// Which of the interfaces the type has, a bit each.
    fn mask(&mut self, t: &'static RType) -> u8 {
        let possible = match t.kind {
            Kind::Pointer => {
                let elem = t.elem();
                t.named || elem.named && !elem.pkg.is_empty() || elem.kind == Kind::Struct
            }
            Kind::Struct => true,
            _ => t.named && !t.pkg.is_empty(),
        };
        if !possible {
            return 0;
        }
        if let Some(&(_, mask)) = self.known.iter().find(|(id, _)| *id == t.id) {
            return mask;
        }
        let mut mask = 0;
        let interfaces = self.interfaces.get_or_insert_with(|| Interfaces::of_slice(self.kinds));
        for (i, interface) in interfaces.0.iter().enumerate() {
            if interface.is_some_and(|interface| t.implements(interface)) {
                mask |= 1 << i;
            }
        }
        self.known.push((t.id, mask));
        mask
    }

    /// Prints by a method, if the value has one that the verb asks for.
    fn methods(&mut self, v: Val, verb: char) -> bool {
        if self.erroring {
            return false;
        }
        let has = |mask: u8, m: Method| mask & 1 << m as u8 != 0;
        let mask = self.mask(v.t);
        let mut verb = verb;
        if verb == 'w' {
            if !self.wrapping || !has(mask, Method::Error) {
                self.bad_verb(Some(v), verb);
                return true;
            }
            verb = 'v';
        }
        if mask == 0 {
            return false;
        }
        let method = if has(mask, Method::Format) {
            Method::Format
        } else if self.leaf.flags.sharp_v {
            if !has(mask, Method::GoString) {
                return false;
            }
            Method::GoString
        } else if !matches!(verb, 'v' | 's' | 'x' | 'X' | 'q') {
            return false;
        } else if has(mask, Method::Error) {
            Method::Error
        } else if has(mask, Method::String) {
            Method::String
        } else {
            return false;
        };
        match &mut self.answers {
            None => {
                let receiver = self.boxed(v);
                let (flags, directive) = (self.leaf.flags, self.directive);
                self.calls.push(Call { receiver, method, verb, flags, directive });
            }
            Some(answers) => {
                if let Some(answer) = answers.next() {
                    let text = answer.text.bytes();
                    if answer.form != Form::Verb {
                        self.leaf.out.extend_from_slice(text);
                        if answer.form == Form::Panic {
                            let flags = &mut self.leaf.flags;
                            flags.width = flags.width.map(|_| 0);
                            flags.precision = flags.precision.map(|_| 0);
                        }
                    } else if method == Method::GoString {
                        self.leaf.string(text);
                    } else {
                        self.string(v, text, verb);
                    }
                }
            }
        }
        true
    }

    /// The value as an interface.
    fn boxed(&mut self, v: Val) -> u64 {
        if v.boxed != 0 {
            return v.boxed;
        }
        let made = match v.at {
            At::Mem(addr) => IfaceRef::from_mem(self.alloc, v.t, addr),
            At::Word(w) => IfaceRef::new(self.alloc, v.t, &[w][..v.t.slots.min(1) as usize]),
        };
        match made {
            Ok(iface) => iface.0,
            Err(_) => {
                self.failed = Some(NativeResult::OutOfMemory);
                0
            }
        }
    }

    /// `%!verb(type=value)`
    fn bad_verb(&mut self, v: Option<Val>, verb: char) {
        let outer = std::mem::replace(&mut self.erroring, true);
        self.leaf.text("%!");
        self.leaf.rune(verb as u32);
        self.leaf.byte(b'(');
        match v {
            Some(v) => {
                self.leaf.text(v.t.name);
                self.leaf.byte(b'=');
                self.value(v, 'v', 0);
            }
            None => self.leaf.text("<nil>"),
        }
        self.leaf.byte(b')');
        self.erroring = outer;
    }

    fn value(&mut self, v: Val, verb: char, depth: u32) {
        if depth > MAX_DEPTH {
            self.failed = Some(NativeResult::Throw("stack overflow".into()));
            return;
        }
        // Operands went through their methods already.
        if depth > 0 && v.open && v.t.kind != Kind::Interface && self.methods(v, verb) {
            return;
        }
        match v.t.kind {
            Kind::Bool => match verb {
                't' | 'v' => self.leaf.boolean(v.word() != 0),
                _ => self.bad_verb(Some(v), verb),
            },
            Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64 => self.integer(v, true, verb),
            Kind::Uint | Kind::Uint8 | Kind::Uint16 | Kind::Uint32 | Kind::Uint64 | Kind::Uintptr => {
                self.integer(v, false, verb);
            }
            Kind::Float32 | Kind::Float64 => {
                let bits = if v.t.kind == Kind::Float32 { 32 } else { 64 };
                match verb {
                    'v' => self.leaf.float(v.float(), bits, b'g', -1),
                    'b' | 'g' | 'G' | 'x' | 'X' => self.leaf.float(v.float(), bits, verb as u8, -1),
                    'f' | 'e' | 'E' => self.leaf.float(v.float(), bits, verb as u8, 6),
                    'F' => self.leaf.float(v.float(), bits, b'f', 6),
                    _ => self.bad_verb(Some(v), verb),
                }
            }
            Kind::Complex64 | Kind::Complex128 => {
                let bits = if v.t.kind == Kind::Complex64 { 32 } else { 64 };
                let (re, im) = (v.float(), f64::from_bits(v.second()));
                match verb {
                    'v' => self.leaf.complex(re, im, bits, b'g', -1),
                    'b' | 'g' | 'G' | 'x' | 'X' => self.leaf.complex(re, im, bits, verb as u8, -1),
                    'f' | 'e' | 'E' => self.leaf.complex(re, im, bits, verb as u8, 6),
                    'F' => self.leaf.complex(re, im, bits, b'f', 6),
                    _ => self.bad_verb(Some(v), verb),
                }
            }
            Kind::String => self.string(v, StrRef(v.word()).bytes(), verb),
            Kind::Map => self.map(v, verb, depth),
            Kind::Struct => self.structure(v, verb, depth),
            Kind::Interface => match v.inner() {
                None => {
                    if self.leaf.flags.sharp_v {
                        self.leaf.text(v.t.name);
                        self.leaf.text("(nil)");
                    } else {
                        self.leaf.text("<nil>");
                    }
                }
                Some(inner) => self.value(inner, verb, depth + 1),
            },
            Kind::Array | Kind::Slice => self.sequence(v, verb, depth),
            Kind::Pointer => {
                let target = v.word();
                let elem = v.t.elem();
                if depth == 0
                    && target != 0
                    && matches!(elem.kind, Kind::Array | Kind::Slice | Kind::Struct | Kind::Map)
                {
                    self.leaf.byte(b'&');
                    let inner = Val { t: elem, at: At::Mem(target), open: v.open, boxed: 0 };
                    self.value(inner, verb, depth + 1);
                } else {
                    self.pointer(v, verb);
                }
            }
            Kind::Chan | Kind::Func => self.pointer(v, verb),
        }
    }

    fn integer(&mut self, v: Val, signed: bool, verb: char) {
        let u = v.word();
        match verb {
            'v' if self.leaf.flags.sharp_v && !signed => self.leaf.hex(u, true),
            'v' | 'd' => self.leaf.integer(u, 10, signed, verb),
            'b' => self.leaf.integer(u, 2, signed, verb),
            'o' | 'O' => self.leaf.integer(u, 8, signed, verb),
            'x' | 'X' => self.leaf.integer(u, 16, signed, verb),
            'c' => self.leaf.character(u),
            'q' => self.leaf.quoted_character(u),
            'U' => self.leaf.unicode(u),
            _ => self.bad_verb(Some(v), verb),
        }
    }

    /// A string, or the text of `v`'s method.
    fn string(&mut self, v: Val, s: &[u8], verb: char) {
        match verb {
            'v' if self.leaf.flags.sharp_v => self.leaf.quoted(s),
            'v' | 's' => self.leaf.string(s),
            'x' | 'X' => self.leaf.hex_bytes(s, verb == 'X'),
            'q' => self.leaf.quoted(s),
            _ => self.bad_verb(Some(v), verb),
        }
    }

    fn map(&mut self, v: Val, verb: char, depth: u32) {
        let sharp = self.leaf.flags.sharp_v;
        if sharp {
            self.leaf.text(v.t.name);
            if v.word() == 0 {
                self.leaf.text("(nil)");
                return;
            }
            self.leaf.byte(b'{');
        } else {
            self.leaf.text("map[");
        }
        let (key, elem) = (v.t.key(), v.t.elem());
        let entries = match map::sorted(v.word()) {
            Ok(entries) => entries,
            Err(_) => {
                self.failed = Some(NativeResult::Throw("concurrent map iteration and map write".into()));
                return;
            }
        };
        for (i, (k, e)) in entries.iter().enumerate() {
            if i > 0 {
                self.leaf.text(if sharp { ", " } else { " " });
            }
            let k = self.in_slots(key, k, v.open);
            self.value(k, verb, depth + 1);
            self.leaf.byte(b':');
            let e = self.in_slots(elem, e, v.open);
            self.value(e, verb, depth + 1);
        }
        self.leaf.byte(if sharp { b'}' } else { b']' });
    }

    /// A value that lies in slots; those of several slots move to memory.
    fn in_slots(&mut self, t: &'static RType, slots: &[u64], open: bool) -> Val {
        let at = match slots {
            [] => At::Word(0),
            [word] if t.in_memory => At::Mem(*word),
            [word] => At::Word(*word),
            _ => match value::new_value(self.alloc, t) {
                Ok(addr) => {
                    value::store_value(addr, t, slots);
                    At::Mem(addr)
                }
                Err(_) => {
                    self.failed = Some(NativeResult::OutOfMemory);
                    At::Word(0)
                }
            },
        };
        Val { t, at, open, boxed: 0 }
    }

    fn structure(&mut self, v: Val, verb: char, depth: u32) {
        let flags = self.leaf.flags;
        if flags.sharp_v {
            self.leaf.text(v.t.name);
        }
        self.leaf.byte(b'{');
        for (i, field) in v.t.fields().iter().enumerate() {
            if i > 0 {
                self.leaf.text(if flags.sharp_v { ", " } else { " " });
            }
            if flags.plus_v || flags.sharp_v {
                self.leaf.text(field.name);
                self.leaf.byte(b':');
            }
            let part = v.part(field.rtype, u64::from(field.offset), v.open && field.exported);
            // An interface field stands for what it holds; the nil one prints as an interface.
            let part = part.inner().unwrap_or(part);
            self.value(part, verb, depth + 1);
        }
        self.leaf.byte(b'}');
    }

    fn sequence(&mut self, v: Val, verb: char, depth: u32) {
        let elem = v.t.elem();
        let is_slice = v.t.kind == Kind::Slice;
        let slice = SliceRef(if is_slice { v.word() } else { 0 });
        let len = if is_slice { slice.len() } else { v.t.len };
        let item = |i: usize| {
            if is_slice {
                Val { t: elem, at: At::Mem(slice.addr(i, elem.size)), open: v.open, boxed: 0 }
            } else {
                v.part(elem, (i * elem.size) as u64, v.open)
            }
        };
        let plain_bytes = elem.kind == Kind::Uint8;
        if plain_bytes && matches!(verb, 's' | 'q' | 'x' | 'X') {
            let bytes: Vec<u8> = (0..len).map(|i| item(i).word() as u8).collect();
            match verb {
                's' => self.leaf.string(&bytes),
                'q' => self.leaf.quoted(&bytes),
                _ => self.leaf.hex_bytes(&bytes, verb == 'X'),
            }
            return;
        }
        // []byte itself, as an operand of %v or %d, prints its bytes without looking at them as values.
        let direct = matches!(verb, 'v' | 'd')
            && plain_bytes
            && is_slice
            && depth == 0
            && !v.t.named
            && !elem_has_package(elem);
        if self.leaf.flags.sharp_v {
            self.leaf.text(if direct { "[]byte" } else { v.t.name });
            if is_slice && v.word() == 0 {
                self.leaf.text("(nil)");
                return;
            }
            self.leaf.byte(b'{');
            for i in 0..len {
                if i > 0 {
                    self.leaf.text(", ");
                }
                if direct {
                    self.leaf.hex(item(i).word(), true);
                } else {
                    self.value(item(i), verb, depth + 1);
                }
            }
            self.leaf.byte(b'}');
        } else {
            self.leaf.byte(b'[');
            for i in 0..len {
                if i > 0 {
                    self.leaf.byte(b' ');
                }
                if direct {
                    self.leaf.integer(item(i).word(), 10, false, verb);
                } else {
                    self.value(item(i), verb, depth + 1);
                }
            }
            self.leaf.byte(b']');
        }
    }

    fn pointer(&mut self, v: Val, verb: char) {
        let u = match v.t.kind {
            Kind::Chan | Kind::Func | Kind::Map | Kind::Pointer => v.word(),
            Kind::Slice => SliceRef(v.word()).ptr(),
            _ => return self.bad_verb(Some(v), verb),
        };
        match verb {
            'v' if self.leaf.flags.sharp_v => {
                self.leaf.byte(b'(');
                self.leaf.text(v.t.name);
                self.leaf.text(")(");
                if u == 0 {
                    self.leaf.text("nil");
                } else {
                    self.leaf.hex(u, true);
                }
                self.leaf.byte(b')');
            }
            'v' if u == 0 => self.leaf.pad(b"<nil>"),
            'v' | 'p' => {
                let prefix = !self.leaf.flags.sharp;
                self.leaf.hex(u, prefix);
            }
            'b' => self.leaf.integer(u, 2, false, verb),
            'd' => self.leaf.integer(u, 10, false, verb),
            'o' => self.leaf.integer(u, 8, false, verb),
            'x' | 'X' => self.leaf.integer(u, 16, false, verb),
            _ => self.bad_verb(Some(v), verb),
        }
    }
}

fn elem_has_package(t: &RType) -> bool {
    t.named && !t.pkg.is_empty()
}
