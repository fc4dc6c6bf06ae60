//! Natives of the package that shows a cell's result.

use super::window::{DONE, natives, string};

natives! {
    "gopark/internal/cell.show" => |cx| {
        let text = String::from_utf8_lossy(string(cx, 0)).into_owned();
        let run = cx.g().run();
        cx.rt().show_result(run, &text);
        DONE
    };
}
