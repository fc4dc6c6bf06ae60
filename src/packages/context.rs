//! The natives of package context.

use super::window::{self, DONE, natives};
use crate::runtime::value::IfaceRef;

natives! {
    "context.typeName" => |cx| {
        let name = IfaceRef(cx.arg(0)).rtype().map_or("<nil>", |t| t.name);
        window::set_string(cx, 0, name.as_bytes())?;
        DONE
    };
    "context.isComparable" => |cx| {
        let comparable = IfaceRef(cx.arg(0)).rtype().is_none_or(|t| t.comparable);
        window::set_bool(cx, 0, comparable);
        DONE
    };
}
