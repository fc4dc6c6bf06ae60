//! MIME bundles as the JSON that the protocol wants.

use crate::repl::{MimeBundle, MimeData};
use serde_json::{Map, Value};

/// The `data` of a display message. Binary becomes base64; what a `json` type holds becomes part of the document.
pub fn data(bundle: MimeBundle) -> Value {
    let mut map = Map::new();
    for (mime, data) in bundle.0 {
        let value = match data {
            MimeData::Binary(bytes) => Value::String(base64(&bytes)),
            MimeData::Text(text) if mime == "application/json" || mime.ends_with("+json") => {
                serde_json::from_str(&text).unwrap_or(Value::String(text))
            }
            MimeData::Text(text) => Value::String(text),
        };
        map.insert(mime, value);
    }
    Value::Object(map)
}

/// The plain text of a bundle.
pub fn plain(bundle: &MimeBundle) -> Option<&str> {
    bundle.0.iter().find_map(|(mime, data)| match data {
        MimeData::Text(text) if mime == "text/plain" => Some(text.as_str()),
        _ => None,
    })
}

/// RFC 4648, with padding.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let at = |i: usize| u32::from(chunk.get(i).copied().unwrap_or(0));
        let group = at(0) << 16 | at(1) << 8 | at(2);
        for i in 0..4 {
            let digit = DIGITS[(group >> (18 - 6 * i) & 63) as usize] as char;
            out.push(if i <= chunk.len() { digit } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_of_rfc_4648() {
        for (text, want) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64(text.as_bytes()), want);
        }
        assert_eq!(base64(&[0xfb, 0xff, 0xfe]), "+//+");
    }

    #[test]
    fn bundles() {
        let bundle = MimeBundle::plain("p")
            .with_text("image/svg+xml", "<svg/>")
            .with_text("application/json", "{\"a\":1}")
            .with_text("application/x+json", "nope")
            .with_binary("image/png", vec![1]);
        assert_eq!(plain(&bundle), Some("p"));
        let want = r#"{"text/plain":"p","image/svg+xml":"<svg/>","application/json":{"a":1},"application/x+json":"nope","image/png":"AQ=="}"#;
        assert_eq!(data(bundle).to_string(), want);
    }
}
