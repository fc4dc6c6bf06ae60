//! The stdin channel. No cell asks for input: a program that reads `os.Stdin` is refused when it is checked. So all that
//! can arrive here is the answer to a question of another kernel, typed before a restart; it is dropped.

use super::log::debug;
use super::wire::Request;

/// A message arrived. On the I/O thread.
pub fn receive(request: &Request) {
    debug!("stdin: {:?} that nobody asked for", request.msg_type);
}
