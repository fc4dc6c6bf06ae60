//! The natives of fmt.go.

use super::{Answer, Call, Form, Printer};
use crate::packages::text;
use crate::packages::window::{self, DONE, Fail, Outcome, natives};
use crate::runtime::native::{NativeCx, NativeResult, Stream};
use crate::runtime::rtype::{Kind, RType};
use crate::runtime::value::{self, IfaceRef, SliceRef, StrRef};
use std::cell::Cell;

/// The member of the print family; the numbers are shared with fmt.go.
const PRINT: i64 = 0;
const PRINTLN: i64 = 1;
const PRINTF: i64 = 2;
const ERRORF: i64 = 3;

/// Flags of a call as fmt.go sees them.
const MINUS: i64 = 1;
const PLUS: i64 = 2;
const SHARP: i64 = 4;
const SPACE: i64 = 8;
const ZERO: i64 = 16;

thread_local! {
    /// The text buffer of the last call, to be used again.
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// A buffer that grew beyond this is not kept.
const KEEP: usize = 64 << 10;

natives! {
    // func render(mode int, format string, a []any, kinds []any) (text string, recv []any, codes []int, wrapped []int)
    "fmt.render" => |cx| {
        let (text, calls, wrapped) = print(cx, 0, None)?;
        if calls.is_empty() {
            window::set_string(cx, 0, &text)?;
            cx.set(1, 0);
            cx.set(2, 0);
        } else {
            cx.set(0, 0);
            set_calls(cx, 1, &calls)?;
        }
        set_wrapped(cx, 3, &wrapped)?;
        BUFFER.set(text);
        DONE
    };
    // func printFile(f *os.File, mode int, format string, a []any, kinds []any) int
    "fmt.printFile" => |cx| {
        let Some(stream) = standard(cx.arg(0)) else { return refuse(cx) };
        let (text, calls, _) = print(cx, 1, None)?;
        if !calls.is_empty() {
            BUFFER.set(text);
            return refuse(cx);
        }
        window::set_int(cx, 0, text.len() as i64);
        let result = cx.write_output(stream, &text);
        BUFFER.set(text);
        Ok(result)
    };
    // func printOn(w io.Writer, mode int, format string, a []any, kinds []any) int
    "fmt.printOn" => |cx| {
        let Some(target) = Target::of(IfaceRef(cx.arg(0))) else { return refuse(cx) };
        let (text, calls, _) = print(cx, 1, None)?;
        if !calls.is_empty() {
            BUFFER.set(text);
            return refuse(cx);
        }
        let result = match target {
            Target::Stream(stream) => cx.write_output(stream, &text),
            Target::Builder(at) => {
                text::append_to_builder(cx, at, &text)?;
                NativeResult::Done
            }
            Target::Buffered { data, used } => {
                let n = value::load64(used) as usize;
                // What does not fit is the package's own business.
                if n > data.len() || data.len() - n < text.len() {
                    BUFFER.set(text);
                    return refuse(cx);
                }
                value::write_bytes(data.ptr() + n as u64, &text);
                value::store64(used, (n + text.len()) as u64);
                NativeResult::Done
            }
        };
        window::set_int(cx, 0, text.len() as i64);
        BUFFER.set(text);
        Ok(result)
    };
    // func complete(mode int, format string, a []any, kinds []any, texts []string, forms []int) string
    "fmt.complete" => |cx| {
        let texts = window::words(cx, 4);
        let forms = window::words(cx, 5);
        let answers =
            texts.iter().zip(forms).map(|(&s, form)| Answer { text: StrRef(s), form: Form::of(form) }).collect();
        let (text, ..) = print(cx, 0, Some(answers))?;
        window::set_string(cx, 0, &text)?;
        BUFFER.set(text);
        DONE
    };
    // func target(arg any) (kind int, bits int, name string)
    "fmt.target" => |cx| {
        let arg = IfaceRef(cx.arg(0));
        let (kind, bits) = match pointee(arg) {
            None => (-1, 0),
            Some((t, _)) => {
                let kind = match t.kind {
                    Kind::Bool => b'b',
                    Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64 => b'i',
                    Kind::Uint | Kind::Uint8 | Kind::Uint16 | Kind::Uint32 | Kind::Uint64 | Kind::Uintptr => b'u',
                    Kind::Float32 | Kind::Float64 => b'f',
                    Kind::Complex64 | Kind::Complex128 => b'c',
                    Kind::String => b's',
                    Kind::Slice if t.elem().kind == Kind::Uint8 => b'y',
                    _ => 0,
                };
                (i64::from(kind), t.size as i64 * 8)
            }
        };
        window::set_int(cx, 0, kind);
        window::set_int(cx, 1, bits);
        window::set_string(cx, 2, arg.rtype().map_or("<nil>", |t| t.name).as_bytes())?;
        DONE
    };
    "fmt.setWord" => |cx| {
        if let Some((t, addr)) = pointee(IfaceRef(cx.arg(0)))
            && let Some(p) = t.pieces.first()
        {
            value::store(addr, p.kind, cx.arg(1));
        }
        DONE
    };
    "fmt.setFloats" => |cx| {
        if let Some((t, addr)) = pointee(IfaceRef(cx.arg(0))) {
            for (p, i) in t.pieces.iter().zip(1..3) {
                value::store(addr + u64::from(p.offset), p.kind, cx.arg(i));
            }
        }
        DONE
    };
    "fmt.setText" => |cx| {
        if let Some((t, addr)) = pointee(IfaceRef(cx.arg(0))) {
            let text = cx.arg(1);
            let word = match t.kind {
                Kind::Slice => SliceRef::of_bytes(&mut cx.w().alloc, StrRef(text).bytes())?.0,
                _ => text,
            };
            value::store_ref(addr, word);
        }
        DONE
    };
    "fmt.isNilPointer" => |cx| {
        let v = IfaceRef(cx.arg(0));
        let nil = v.rtype().is_some_and(|t| t.kind == Kind::Pointer) && v.word() == 0;
        window::set_bool(cx, 0, nil);
        DONE
    };
}

/// What a pointer in an interface points at: type and address.
fn pointee(pointer: IfaceRef) -> Option<(&'static RType, u64)> {
    let t = pointer.rtype()?;
    (t.kind == Kind::Pointer && pointer.word() != 0).then(|| (t.elem(), pointer.word()))
}

/// Nothing was printed: methods must be called first, or the writer is none of those known here.
fn refuse(cx: &mut NativeCx) -> Outcome {
    window::set_int(cx, 0, -1);
    DONE
}

/// Writers that text can be given to without calling their methods.
enum Target {
    Stream(Stream),
    /// The address of a strings.Builder.
    Builder(u64),
    /// A bufio.Writer: its buffer, and the address of how much of it is used.
    Buffered {
        data: SliceRef,
        used: u64,
    },
}

impl Target {
    fn of(writer: IfaceRef) -> Option<Target> {
        let (t, at) = pointee(writer)?;
        match t.name {
            "os.File" if t.pkg == "os" => standard(at).map(Target::Stream),
            "strings.Builder" if t.pkg == "strings" => Some(Target::Builder(at)),
            "bufio.Writer" if t.pkg == "bufio" => {
                // type Writer struct { err error; buf []byte; n int; ... }
                let fine = value::load_ref(at) == 0;
                fine.then(|| Target::Buffered { data: SliceRef(value::load_ref(at + 8)), used: at + 16 })
            }
            _ => None,
        }
    }
}

/// The stream of an *os.File that is open: `struct { fd int; name string; closed bool }`.
fn standard(file: u64) -> Option<Stream> {
    if file == 0 || value::load8(file + 16) != 0 {
        return None;
    }
    match value::load64(file) {
        1 => Some(Stream::Stdout),
        2 => Some(Stream::Stderr),
        _ => None,
    }
}

/// The text, the calls it needs first, the operands that `%w` took.
type Printed = (Vec<u8>, Vec<Call>, Vec<i64>);

/// Runs the printer on the arguments `mode, format, a, kinds` from slot `at` on.
fn print(cx: &mut NativeCx, at: u32, answers: Option<Vec<Answer>>) -> Result<Printed, Fail> {
    let mode = window::int(cx, at);
    let format = window::string(cx, at + 1);
    let kinds = cx.arg(at + 3);
    // A copy: others may change the slice meanwhile.
    let slice = SliceRef(cx.arg(at + 2));
    let mut few = [0; 8];
    let many: Vec<u64>;
    let operands: &[u64] = if slice.len() <= few.len() {
        for (i, word) in few.iter_mut().enumerate().take(slice.len()) {
            *word = value::load_ref(slice.addr(i, 8));
        }
        &few[..slice.len()]
    } else {
        many = window::words(cx, at + 2);
        &many
    };
    let mut buffer = BUFFER.take();
    if buffer.capacity() > KEEP {
        buffer = Vec::new();
    }
    buffer.clear();
    let mut p = Printer::new(&mut cx.w().alloc, kinds, answers);
    p.leaf.out = buffer;
    match mode {
        PRINT => p.print(operands),
        PRINTLN => p.println(operands),
        PRINTF => p.printf(format, operands, false),
        ERRORF => p.printf(format, operands, true),
        _ => {}
    }
    if let Some(result) = p.failed {
        return Err(Fail(result));
    }
    Ok((p.leaf.out, p.calls, p.wrapped))
}

/// The noted calls as two slices: receivers, and six numbers for each: method, verb, flags, width, precision
/// (-1: none), directive.
fn set_calls(cx: &mut NativeCx, i: u32, calls: &[Call]) -> Result<(), Fail> {
    let receivers: Vec<u64> = calls.iter().map(|call| call.receiver).collect();
    window::set_references(cx, i, &receivers)?;
    let mut codes = Vec::with_capacity(calls.len() * 6);
    for call in calls {
        let f = &call.flags;
        let mut flags = 0;
        for (set, bit) in [
            (f.minus, MINUS),
            (f.plus || f.plus_v, PLUS),
            (f.sharp || f.sharp_v, SHARP),
            (f.space, SPACE),
            (f.zero, ZERO),
        ] {
            if set {
                flags |= bit;
            }
        }
        let number = |n: Option<i32>| n.map_or(-1, i64::from);
        let (width, precision) = (number(f.width), number(f.precision));
        codes.extend([call.method as i64, call.verb as i64, flags, width, precision, call.directive]);
    }
    window::set_ints(cx, i + 1, &codes)
}

fn set_wrapped(cx: &mut NativeCx, i: u32, wrapped: &[i64]) -> Result<(), Fail> {
    if wrapped.is_empty() {
        cx.set(i, 0);
        return Ok(());
    }
    window::set_ints(cx, i, wrapped)
}
