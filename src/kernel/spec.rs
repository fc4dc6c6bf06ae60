//! The kernelspec: how a Jupyter client finds and starts the kernel.

use serde_json::Value;
use std::path::Path;

/// The files of a kernelspec's folder beside `kernel.json`.
pub const LOGOS: [(&str, &[u8]); 3] = [
    ("logo-svg.svg", include_bytes!("../../kernelspec/logo-svg.svg")),
    ("logo-64x64.png", include_bytes!("../../kernelspec/logo-64x64.png")),
    ("logo-32x32.png", include_bytes!("../../kernelspec/logo-32x32.png")),
];

/// `kernel.json` as it is in the sources, where the command is found by its name.
const TEMPLATE: &str = include_str!("../../kernelspec/kernel.json");

/// `kernel.json` for a binary at a place. `None` when the path is not Unicode, which JSON cannot say.
pub fn kernel_json(binary: &Path) -> Option<String> {
    let mut value: Value = serde_json::from_str(TEMPLATE).ok()?;
    value["argv"][0] = Value::from(binary.to_str()?);
    serde_json::to_string_pretty(&value).ok().map(|text| text + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_binary() {
        let text = kernel_json(Path::new("/opt/my bin/gopark")).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            value["argv"].to_string(),
            r#"["/opt/my bin/gopark","kernel","--connection-file","{connection_file}"]"#
        );
        assert_eq!(value["interrupt_mode"], "message");
        assert_eq!(value["language"], "go");
    }
}
