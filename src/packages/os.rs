//! The natives of package os.

use super::window::{self, DONE, natives};
use crate::runtime::native::{NativeCx, NativeResult, Stream};
use crate::runtime::value::StrRef;

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
    "os.Getpid" => |cx| {
        window::set_int(cx, 0, i64::from(std::process::id()));
        DONE
    };
}

fn stream(cx: &NativeCx) -> Stream {
    if cx.arg(0) == 2 { Stream::Stderr } else { Stream::Stdout }
}
