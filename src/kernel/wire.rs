//! Frames to messages and back: `[identities.., <IDS|MSG>, signature, header, parent_header, metadata, content, buffers..]`.
//!
//! Pure, and total: whatever bytes arrive, [`parse`] answers with a request or a reason. The only file that names
//! hmac and sha2. A signature is checked over the bytes as received, in constant time.

use bytes::Bytes;
use hmac::{Hmac, Mac};
use serde_json::{Map, Value};
use sha2::Sha256;
use std::fmt;

/// Stands between the routing identities and the message.
pub const DELIMITER: &[u8] = b"<IDS|MSG>";

/// The parts under a signature: header, parent header, metadata, content.
const SIGNED: usize = 4;

/// Signs and verifies. Without a key, signs nothing and accepts everything.
#[derive(Clone)]
pub struct Key(Option<Hmac<Sha256>>);

impl Key {
    pub fn new(key: &[u8]) -> Key {
        if key.is_empty() {
            return Key(None);
        }
        // An HMAC takes keys of any length; the error cannot occur, and no signing would be no answer to it.
        Key(Some(Hmac::new_from_slice(key).expect("hmac takes a key of any length")))
    }

    fn digest(&self, parts: &[&[u8]]) -> Option<Hmac<Sha256>> {
        let mut mac = self.0.clone()?;
        for part in parts {
            mac.update(part);
        }
        Some(mac)
    }

    /// The signature in hexadecimal; empty without a key.
    pub fn sign(&self, parts: &[&[u8]]) -> String {
        match self.digest(parts) {
            None => String::new(),
            Some(mac) => {
                let bytes = mac.finalize().into_bytes();
                let mut hex = String::with_capacity(2 * bytes.len());
                for b in bytes {
                    for nibble in [b >> 4, b & 15] {
                        hex.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
                    }
                }
                hex
            }
        }
    }

    /// Whether the signature belongs to the parts.
    pub fn verify(&self, signature: &[u8], parts: &[&[u8]]) -> bool {
        match self.digest(parts) {
            None => true,
            Some(mac) => unhex(signature).is_some_and(|s| mac.verify_slice(&s).is_ok()),
        }
    }
}

fn unhex(text: &[u8]) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) {
        return None;
    }
    let digit = |b: u8| (b as char).to_digit(16);
    text.chunks(2).map(|p| Some((digit(p[0])? * 16 + digit(p[1])?) as u8)).collect()
}

/// A message that arrived, its signature checked.
#[derive(Clone, Debug)]
pub struct Request {
    /// Where the answer goes.
    pub identities: Vec<Bytes>,
    /// The header as it was sent: every answer carries it as its parent, to the byte.
    pub header: Bytes,
    pub msg_type: String,
    pub metadata: Map<String, Value>,
    /// The content, or why it cannot be used. Kept apart from [`Rejected`], for whoever signed a broken content still
    /// waits for an answer.
    pub content: Result<Map<String, Value>, String>,
}

/// Why frames are no message. There is nobody to tell: the reason goes to the log.
#[derive(Clone, Debug, PartialEq)]
pub enum Rejected {
    NoDelimiter,
    /// How many parts stand after the signature.
    MissingParts(usize),
    BadSignature,
    BadHeader(String),
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Rejected::NoDelimiter => write!(f, "no <IDS|MSG> among the frames"),
            Rejected::MissingParts(n) => write!(f, "{n} of 4 parts"),
            Rejected::BadSignature => write!(f, "wrong signature"),
            Rejected::BadHeader(why) => write!(f, "bad header: {why}"),
        }
    }
}

/// Reads a message.
pub fn parse(frames: Vec<Bytes>, key: &Key) -> Result<Request, Rejected> {
    let at = frames.iter().position(|f| f == DELIMITER).ok_or(Rejected::NoDelimiter)?;
    let parts = frames.get(at + 2..).unwrap_or(&[]);
    let [header, parent, metadata, content, ..] = parts else {
        return Err(Rejected::MissingParts(parts.len()));
    };
    if !key.verify(&frames[at + 1], &[header, parent, metadata, content]) {
        return Err(Rejected::BadSignature);
    }
    let fields = object(header).map_err(Rejected::BadHeader)?;
    let Some(Value::String(msg_type)) = fields.get("msg_type") else {
        return Err(Rejected::BadHeader("no msg_type".into()));
    };
    Ok(Request {
        msg_type: msg_type.clone(),
        header: header.clone(),
        // Metadata is optional advice; what cannot be read gives none.
        metadata: object(metadata).unwrap_or_default(),
        content: object(content),
        identities: frames[..at].to_vec(),
    })
}

fn object(json: &[u8]) -> Result<Map<String, Value>, String> {
    match serde_json::from_slice(json) {
        Ok(Value::Object(map)) => Ok(map),
        Ok(_) => Err("not a JSON object".into()),
        Err(e) => Err(e.to_string()),
    }
}

/// The frames of a message to send. `prefix` holds the identities of the receiver, or the topic on iopub.
pub fn encode(prefix: &[Bytes], key: &Key, parts: [Bytes; SIGNED]) -> Vec<Bytes> {
    let signature = key.sign(&[&parts[0], &parts[1], &parts[2], &parts[3]]);
    let mut frames = Vec::with_capacity(prefix.len() + 2 + SIGNED);
    frames.extend_from_slice(prefix);
    frames.push(Bytes::from_static(DELIMITER));
    frames.push(Bytes::from(signature));
    frames.extend(parts);
    frames
}

#[cfg(test)]
mod tests {
    use super::*;

    fn b(s: &[u8]) -> Bytes {
        Bytes::copy_from_slice(s)
    }

    const HEADER: &[u8] = br#"{"msg_type":"x_request","msg_id":"1"}"#;

    fn signed(key: &Key, parts: [&[u8]; 4]) -> Vec<Bytes> {
        encode(&[b(b"peer")], key, parts.map(b))
    }

    #[test]
    fn known_signature() {
        // RFC 4231, test case 2, with the data cut into parts: a signature covers their concatenation.
        let key = Key::new(b"Jefe");
        let want = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        assert_eq!(key.sign(&[b"what do ya ", b"want ", b"for ", b"nothing?"]), want);
        assert!(key.verify(want.as_bytes(), &[b"what do ya want for nothing?"]));
        assert!(key.verify(want.to_uppercase().as_bytes(), &[b"what do ya want for nothing?"]));
        for bad in ["", "5b", &want[1..], &want[2..], &format!("{want}00"), &want.replace('5', "6"), "zz"] {
            assert!(!key.verify(bad.as_bytes(), &[b"what do ya want for nothing?"]), "{bad}");
        }
        assert_eq!(Key::new(b"").sign(&[b"x"]), "");
        assert!(Key::new(b"").verify(b"anything", &[b"x"]));
    }

    #[test]
    fn round_trip() {
        for key in [Key::new(b"secret"), Key::new(b"")] {
            let mut frames = signed(&key, [HEADER, b"{}", br#"{"cellId":"c"}"#, br#"{"code":"1"}"#]);
            frames.push(b(b"a buffer"));
            let r = parse(frames, &key).unwrap();
            assert_eq!(r.msg_type, "x_request");
            assert_eq!(r.identities, [b(b"peer")]);
            assert_eq!(r.header, HEADER);
            assert_eq!(r.metadata["cellId"], "c");
            assert_eq!(r.content.unwrap()["code"], "1");
        }
    }

    #[test]
    fn rejections() {
        let key = Key::new(b"secret");
        let other = Key::new(b"other");
        let good = signed(&key, [HEADER, b"{}", b"{}", b"{}"]);
        let bad_header = |h: &[u8]| match parse(signed(&key, [h, b"{}", b"{}", b"{}"]), &key) {
            Err(Rejected::BadHeader(why)) => why,
            r => panic!("{r:?}"),
        };
        assert_eq!(parse(vec![], &key).unwrap_err(), Rejected::NoDelimiter);
        assert_eq!(parse(vec![b(b"")], &key).unwrap_err(), Rejected::NoDelimiter);
        assert_eq!(parse(vec![b(DELIMITER)], &key).unwrap_err(), Rejected::MissingParts(0));
        assert_eq!(parse(good[..2].to_vec(), &key).unwrap_err(), Rejected::MissingParts(0));
        assert_eq!(parse(good[..6].to_vec(), &key).unwrap_err(), Rejected::MissingParts(3));
        assert_eq!(parse(good.clone(), &other).unwrap_err(), Rejected::BadSignature);
        let mut unsigned = good.clone();
        unsigned[2] = b(b"");
        assert_eq!(parse(unsigned, &key).unwrap_err(), Rejected::BadSignature);
        for i in 3..7 {
            let mut changed = good.clone();
            changed[i] = b(br#"{"a":1}"#);
            assert_eq!(parse(changed, &key).unwrap_err(), Rejected::BadSignature, "part {i}");
        }
        assert_eq!(bad_header(b"[]"), "not a JSON object");
        assert_eq!(bad_header(b"{}"), "no msg_type");
        assert_eq!(bad_header(br#"{"msg_type":1}"#), "no msg_type");
        assert!(!bad_header(b"{nope").is_empty());
    }

    #[test]
    fn broken_content_still_has_an_address() {
        let key = Key::new(b"secret");
        let deep = "[".repeat(100_000);
        let cases: [&[u8]; 6] = [
            b"",
            b"[]",
            b"{\"code\": ",
            b"{\"code\":\"\xff\xfe\"}",
            br#"{"code":"\ud800"}"#,
            deep.as_bytes(),
        ];
        for content in cases {
            let r = parse(signed(&key, [HEADER, b"null", b"7", content]), &key).unwrap();
            assert!(r.content.is_err(), "{:?}", String::from_utf8_lossy(&content[..content.len().min(30)]));
            assert!(r.metadata.is_empty());
        }
    }

    #[test]
    fn garbage_never_panics() {
        // A small generator of our own: the same garbage every time.
        let mut x = 7u64;
        let mut next = move || {
            x = x.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (x >> 33) as usize
        };
        let key = Key::new(b"");
        for _ in 0..5000 {
            let frames = (0..next() % 8)
                .map(|_| match next() % 4 {
                    0 => b(DELIMITER),
                    1 => b(HEADER),
                    _ => (0..next() % 12).map(|_| next() as u8).collect::<Vec<u8>>().into(),
                })
                .collect();
            let _ = parse(frames, &key);
        }
    }
}
