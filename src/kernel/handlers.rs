//! The answers to questions: each takes the content of a request and makes the content of its reply.
//!
//! Pure but for what they ask of the engine. Cursors count code points on the wire and bytes in the engine; this is
//! where one becomes the other.

use super::history::{Access, History};
use super::mime;
use super::session::PROTOCOL;
use crate::repl::{Completeness, Engine, MimeBundle};
use serde_json::{Map, Value, json};

/// The version of Go whose language we speak.
const GO: &str = "1.27";

/// A content that does not have what it must have: becomes an error reply.
pub type Answer = Result<Value, String>;

/// The content of a request.
pub type Content = Map<String, Value>;

/// An error reply. Unlike "aborted", which the protocol had once, all clients know it.
pub fn error(ename: &str, evalue: &str, traceback: &[String]) -> Value {
    json!({"status": "error", "ename": ename, "evalue": evalue, "traceback": traceback})
}

/// The reply to a request that cannot be understood. An is_complete_reply has no way to say "error".
pub fn refusal(msg_type: &str, why: &str) -> Value {
    match msg_type {
        "is_complete_request" => json!({"status": "unknown"}),
        _ => error("InvalidRequest", why, &[]),
    }
}

/// A string that must be there.
pub fn text<'a>(content: &'a Content, name: &str) -> Result<&'a str, String> {
    content.get(name).and_then(Value::as_str).ok_or_else(|| format!("{name:?} is not a string"))
}

/// A boolean that may be missing.
pub fn flag(content: &Content, name: &str, default: bool) -> bool {
    content.get(name).and_then(Value::as_bool).unwrap_or(default)
}

pub fn kernel_info() -> Value {
    let version = env!("CARGO_PKG_VERSION");
    json!({
        "status": "ok",
        "protocol_version": PROTOCOL,
        "implementation": "gopark",
        "implementation_version": version,
        "language_info": {
            "name": "go",
            "version": GO,
            "mimetype": "text/x-go",
            "file_extension": ".go",
            "pygments_lexer": "go",
            "codemirror_mode": "go",
        },
        "banner": format!("gopark {version}: Go {GO} syntax, goroutines and channels, cell by cell"),
        "help_links": [
            {"text": "A Tour of Go", "url": "https://go.dev/tour/"},
            {"text": "Go language specification", "url": "https://go.dev/ref/spec"},
        ],
        "debugger": false,
        "supported_features": [],
    })
}

pub fn comm_info() -> Value {
    json!({"status": "ok", "comms": {}})
}

/// A debugger's requests, while there is none: a response of the Debug Adapter Protocol that says so.
pub fn debug(content: &Content) -> Value {
    json!({
        "type": "response",
        "seq": 0,
        "request_seq": content.get("seq").cloned().unwrap_or(Value::from(0)),
        "command": content.get("command").cloned().unwrap_or(Value::from("")),
        "success": false,
        "message": "gopark has no debugger",
        "body": {},
    })
}

pub fn complete(engine: &dyn Engine, content: &Content) -> Answer {
    let code = text(content, "code")?;
    let found = engine.complete(code, cursor(code, content));
    let (mut texts, mut kinds) = (Vec::new(), Vec::new());
    let (start, end) = (points(code, found.start), points(code, found.end));
    for m in found.matches {
        let mut kind = json!({"text": m.text, "type": m.kind, "start": start, "end": end});
        if let Some(signature) = m.signature {
            kind["signature"] = Value::from(signature);
        }
        kinds.push(kind);
        texts.push(m.text);
    }
    Ok(json!({
        "status": "ok",
        "matches": texts,
        "cursor_start": start,
        "cursor_end": end,
        "metadata": {"_jupyter_types_experimental": kinds},
    }))
}

pub fn inspect(engine: &dyn Engine, content: &Content) -> Answer {
    let code = text(content, "code")?;
    let detail = content.get("detail_level").and_then(Value::as_u64).unwrap_or(0).min(1);
    let found = engine.inspect(code, cursor(code, content), detail as u8);
    Ok(json!({
        "status": "ok",
        "found": found.is_some(),
        "data": mime::data(found.unwrap_or(MimeBundle(Vec::new()))),
        "metadata": {},
    }))
}

pub fn is_complete(engine: &dyn Engine, content: &Content) -> Answer {
    Ok(match engine.is_complete(text(content, "code")?) {
        Completeness::Complete => json!({"status": "complete"}),
        Completeness::Incomplete { indent } => json!({"status": "incomplete", "indent": indent}),
        Completeness::Invalid => json!({"status": "invalid"}),
        Completeness::Unknown => json!({"status": "unknown"}),
    })
}

pub fn history(history: &History, content: &Content) -> Answer {
    let number = |name: &str| content.get(name).and_then(Value::as_i64);
    let count = |name: &str| number(name).map(|n| usize::try_from(n).unwrap_or(0));
    let access = match text(content, "hist_access_type")? {
        "tail" => Access::Tail(count("n").unwrap_or(10)),
        "range" => Access::Range {
            session: number("session").unwrap_or(0),
            start: number("start").unwrap_or(0),
            stop: number("stop"),
        },
        "search" => Access::Search {
            pattern: content.get("pattern").and_then(Value::as_str).unwrap_or("*").into(),
            n: count("n"),
            unique: flag(content, "unique", false),
        },
        other => return Err(format!("\"hist_access_type\" is {other:?}")),
    };
    Ok(json!({"status": "ok", "history": history.select(&access, flag(content, "output", false))}))
}

/// The cursor as a byte offset; a missing one, and one beyond the end, is the end.
fn cursor(code: &str, content: &Content) -> usize {
    let at = content.get("cursor_pos").and_then(Value::as_f64).map_or(usize::MAX, |n| n as usize);
    code.char_indices().nth(at).map_or(code.len(), |(i, _)| i)
}

/// A byte offset in code points.
fn points(code: &str, byte: usize) -> usize {
    code.char_indices().take_while(|(i, _)| *i < byte).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cursors_count_code_points() {
        let code = "aé😀x";
        for (at, byte) in [(0, 0), (1, 1), (2, 3), (3, 7), (4, 8), (5, 8), (1_000_000, 8)] {
            let content = json!({"cursor_pos": at});
            assert_eq!(cursor(code, content.as_object().unwrap()), byte, "{at}");
            assert_eq!(points(code, byte), at.min(4), "{byte}");
        }
        for odd in [json!({}), json!({"cursor_pos": "x"}), json!({"cursor_pos": null})] {
            assert_eq!(cursor(code, odd.as_object().unwrap()), 8);
        }
        assert_eq!(cursor(code, json!({"cursor_pos": -3}).as_object().unwrap()), 0);
    }

    #[test]
    fn history_requests() {
        let h = History::default();
        let ask = |v: Value| history(&h, v.as_object().unwrap());
        assert!(ask(json!({"hist_access_type": "tail", "n": -1})).is_ok());
        assert!(ask(json!({"hist_access_type": "range", "stop": null})).is_ok());
        assert!(ask(json!({"hist_access_type": "search"})).is_ok());
        assert!(ask(json!({"hist_access_type": "elsewhere"})).is_err());
        assert!(ask(json!({})).is_err());
    }
}
