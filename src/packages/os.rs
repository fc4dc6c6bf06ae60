//! The natives of package os.

use super::window::{self, DONE, natives};
use crate::runtime::native::{Input, NativeCx, NativeResult, Stream};
use crate::runtime::value::{self, SliceRef, StrRef};

natives! {
    "os.write" => |cx| {
        let text = window::bytes(cx, 1);
        let stream = stream(cx);
        Ok(cx.write_output(stream, text))
    };
    "os.writeString" => |cx| {
        let text = window::string(cx, 1);
        let stream = stream(cx);
        Ok(cx.write_output(stream, text))
    };
    "os.read" => |cx| {
        let slice = SliceRef(cx.arg(0));
        match cx.read_input(slice.len()) {
            Input::Wait => return Ok(NativeResult::ParkRetry),
            Input::Bytes(bytes) => {
                for (i, &byte) in bytes.iter().enumerate() {
                    value::store8(slice.addr(i, 1), byte);
                }
                window::set_int(cx, 0, bytes.len() as i64);
                cx.set(1, 0);
            }
            Input::Failed(why) => {
                window::set_int(cx, 0, 0);
                window::set_string(cx, 1, why.as_bytes())?;
            }
        }
        DONE
    };
    "os.environ" => |cx| {
        let mut words = Vec::new();
        for (key, value) in std::env::vars_os() {
            let text = format!("{}={}", key.to_string_lossy(), value.to_string_lossy());
            words.push(StrRef::new(&mut cx.w().alloc, text.as_bytes())?.0);
        }
        window::set_references(cx, 0, &words)?;
        DONE
    };
    "os.Exit" => |cx| Ok(NativeResult::Exit(cx.arg(0) as i32));
    "os.args" => |cx| {
        let name = StrRef::immortal(b"gopark").0;
        window::set_references(cx, 0, &[name])?;
        DONE
    };
    "os.lookupEnv" => |cx| {
        let key = String::from_utf8_lossy(window::string(cx, 0)).into_owned();
        // A name with '=' or a zero byte is no name, and the system call does not like it.
        let value = if key.is_empty() || key.contains(['=', '\0']) { None } else { std::env::var(&key).ok() };
        window::set_string(cx, 0, value.as_deref().unwrap_or("").as_bytes())?;
        window::set_bool(cx, 1, value.is_some());
        DONE
    };
    "syscall.Exit" => |cx| Ok(NativeResult::Exit(cx.arg(0) as i32));
    "syscall.Getpid" => |cx| {
        window::set_int(cx, 0, i64::from(std::process::id()));
        DONE
    };
}

fn stream(cx: &NativeCx) -> Stream {
    if cx.arg(0) == 2 { Stream::Stderr } else { Stream::Stdout }
}
