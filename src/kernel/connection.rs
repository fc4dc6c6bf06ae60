//! The connection file: where to listen, and the key that signs messages.
//!
//! Knows the file's format and nothing of sockets. Keys that it does not know are ignored: the format grows.

use serde_json::{Map, Value};
use std::fmt;
use std::path::{Path, PathBuf};

/// What a connection file says.
#[derive(Clone, Debug, PartialEq)]
pub struct Connection {
    pub shell: Address,
    pub control: Address,
    pub stdin: Address,
    pub iopub: Address,
    pub heartbeat: Address,
    /// Empty: messages are not signed.
    pub key: Vec<u8>,
}

/// Where one socket listens.
#[derive(Clone, Debug, PartialEq)]
pub enum Address {
    /// A host (a name or an address, an IPv6 one without brackets) and a port.
    Tcp(String, u16),
    /// The path of a Unix socket.
    Ipc(PathBuf),
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Tcp(host, port) if host.contains(':') => write!(f, "tcp://[{host}]:{port}"),
            Address::Tcp(host, port) => write!(f, "tcp://{host}:{port}"),
            Address::Ipc(path) => write!(f, "ipc://{}", path.display()),
        }
    }
}

impl Connection {
    /// Reads the file. The error is a sentence for the person who started the kernel.
    pub fn read(path: &Path) -> Result<Connection, String> {
        let text = std::fs::read(path)
            .map_err(|e| format!("cannot read the connection file {}: {e}", path.display()))?;
        Connection::parse(&text).map_err(|e| format!("bad connection file {}: {e}", path.display()))
    }

    /// The content of a connection file.
    pub fn parse(text: &[u8]) -> Result<Connection, String> {
        let value: Value = serde_json::from_slice(text).map_err(|e| format!("not JSON: {e}"))?;
        let Value::Object(map) = value else {
            return Err("not a JSON object".into());
        };
        let transport = optional(&map, "transport")?.unwrap_or("tcp");
        let ip = match (optional(&map, "ip")?, transport) {
            (Some(ip), _) => ip,
            (None, "tcp") => "127.0.0.1",
            (None, _) => return Err("\"ip\" is missing".into()),
        };
        let key = optional(&map, "key")?.unwrap_or("").as_bytes().to_vec();
        let scheme = optional(&map, "signature_scheme")?.unwrap_or("hmac-sha256");
        if !key.is_empty() && scheme != "hmac-sha256" {
            return Err(format!("\"signature_scheme\" is {scheme:?}, only \"hmac-sha256\" is supported"));
        }
        let address = |name: &str| -> Result<Address, String> {
            let port = match map.get(name) {
                None => return Err(format!("{name:?} is missing")),
                Some(v) => v.as_u64().ok_or_else(|| format!("{name:?} is not a number"))?,
            };
            match transport {
                "tcp" => {
                    let port = u16::try_from(port).ok().filter(|p| *p > 0);
                    let port = port.ok_or_else(|| format!("{name:?} is not a port number"))?;
                    Ok(Address::Tcp(host(ip), port))
                }
                "ipc" => Ok(Address::Ipc(PathBuf::from(format!("{ip}-{port}")))),
                other => Err(format!("\"transport\" is {other:?}, only \"tcp\" and \"ipc\" are supported")),
            }
        };
        Ok(Connection {
            shell: address("shell_port")?,
            control: address("control_port")?,
            stdin: address("stdin_port")?,
            iopub: address("iopub_port")?,
            heartbeat: address("hb_port")?,
            key,
        })
    }
}

/// `*` means every interface to ZeroMQ; brackets belong to the URL, not to the address.
fn host(ip: &str) -> String {
    match ip {
        "*" => "0.0.0.0".into(),
        _ => ip.strip_prefix('[').and_then(|s| s.strip_suffix(']')).unwrap_or(ip).into(),
    }
}

fn optional<'a>(map: &'a Map<String, Value>, name: &str) -> Result<Option<&'a str>, String> {
    match map.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(s)) => Ok(Some(s)),
        Some(_) => Err(format!("{name:?} is not a string")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(edit: &str) -> String {
        format!(
            r#"{{"shell_port":1,"iopub_port":2,"stdin_port":3,"control_port":4,"hb_port":5,
                "key":"k","signature_scheme":"hmac-sha256","kernel_name":"gopark","new_thing":[1]{edit}}}"#
        )
    }

    #[test]
    fn addresses() {
        let cases = [
            (r#","ip":"127.0.0.1","transport":"tcp""#, "tcp://127.0.0.1:1"),
            (r#","ip":"*","transport":"tcp""#, "tcp://0.0.0.0:1"),
            (r#","ip":"::1""#, "tcp://[::1]:1"),
            (r#","ip":"[::1]""#, "tcp://[::1]:1"),
            (r#","ip":"localhost""#, "tcp://localhost:1"),
            ("", "tcp://127.0.0.1:1"),
            (r#","transport":"ipc","ip":"/tmp/k""#, "ipc:///tmp/k-1"),
        ];
        for (edit, want) in cases {
            let c = Connection::parse(file(edit).as_bytes()).unwrap();
            assert_eq!(c.shell.to_string(), want, "{edit}");
        }
        let c = Connection::parse(file("").as_bytes()).unwrap();
        assert_eq!((c.heartbeat.to_string().as_str(), c.key.as_slice()), ("tcp://127.0.0.1:5", &b"k"[..]));
    }

    #[test]
    fn refusals() {
        let cases = [
            ("", "not JSON"),
            ("[1]", "not a JSON object"),
            ("{}", "\"shell_port\" is missing"),
            (&file(r#","ip":7"#), "\"ip\" is not a string"),
            (&file(r#","ip":"x","transport":"udp""#), "only \"tcp\" and \"ipc\""),
            (&file(r#","transport":"ipc""#), "\"ip\" is missing"),
            (r#"{"shell_port":"x"}"#, "\"shell_port\" is not a number"),
            (r#"{"shell_port":70000}"#, "\"shell_port\" is not a port number"),
            (r#"{"shell_port":0}"#, "\"shell_port\" is not a port number"),
            (r#"{"key":"k","signature_scheme":"hmac-md5"}"#, "only \"hmac-sha256\""),
        ];
        for (text, want) in cases {
            let e = Connection::parse(text.as_bytes()).unwrap_err();
            assert!(e.contains(want), "{text}: {e}");
        }
        // Without a key nothing is signed, so the scheme does not matter.
        assert!(Connection::parse(file(r#","key":"","signature_scheme":"x""#).as_bytes()).is_ok());
        let e = Connection::read(Path::new("/nonexistent/c.json")).unwrap_err();
        assert!(e.contains("cannot read the connection file /nonexistent/c.json"), "{e}");
    }
}
