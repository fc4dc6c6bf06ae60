//! The control channel, answered whatever a cell does: interrupt, shutdown, kernel_info, debug.
//!
//! Older clients send some of these on shell, so shell passes what it does not know on to here.

use super::Kernel;
use super::handlers;
use super::log::debug;
use super::sockets::{Channel, Target};
use super::wire::Request;
use serde_json::json;

/// A request arrived. On the I/O thread. Its answer leaves where it came in.
pub fn receive(kernel: &Kernel, channel: Channel, target: Target, request: Request) {
    match request.msg_type.as_str() {
        "kernel_info_request" => kernel.answer(target, &request, |_| Ok(handlers::kernel_info())),
        "interrupt_request" => kernel.answer(target, &request, |_| {
            kernel.interrupt();
            Ok(json!({"status": "ok"}))
        }),
        "shutdown_request" => {
            let restart = request.content.as_ref().is_ok_and(|c| handlers::flag(c, "restart", false));
            let content = json!({"status": "ok", "restart": restart});
            kernel.stop();
            kernel.answer(target, &request, |_| {
                // On iopub too: other clients of this kernel want to know that it goes.
                kernel.iopub.publish("shutdown_reply", &request.header, content.clone());
                Ok(content)
            });
            kernel.exit();
        }
        "debug_request" => kernel.answer(target, &request, |content| Ok(handlers::debug(content))),
        other => {
            debug!("{channel:?}: no answer to {other:?}");
            kernel.attend(&request, || {});
        }
    }
}
