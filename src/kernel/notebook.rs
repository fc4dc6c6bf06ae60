//! Notebook files: the code cells of an `.ipynb`. Formats 3 and 4 (in 3 the cells are in worksheets).

use crate::repl::NotebookCell;
use serde_json::Value;

/// The code cells, in order. The error says what is wrong with the file.
pub fn code_cells(text: &[u8]) -> Result<Vec<NotebookCell>, String> {
    let value: Value = serde_json::from_slice(text).map_err(|e| format!("not a notebook: {e}"))?;
    let cells: Vec<&Value> = match (value.get("cells"), value.get("worksheets")) {
        (Some(Value::Array(cells)), _) => cells.iter().collect(),
        (None, Some(Value::Array(sheets))) => {
            sheets.iter().filter_map(|s| s.get("cells")?.as_array()).flatten().collect()
        }
        _ => return Err("not a notebook: it has no \"cells\"".into()),
    };
    let mut out = Vec::new();
    for (i, cell) in cells.iter().enumerate() {
        if cell.get("cell_type").and_then(Value::as_str) != Some("code") {
            continue;
        }
        let source = cell.get("source").or_else(|| cell.get("input")).and_then(joined);
        let tags = cell.pointer("/metadata/tags").and_then(Value::as_array);
        out.push(NotebookCell {
            id: cell
                .get("id")
                .and_then(Value::as_str)
                .map_or_else(|| format!("cell-{}", i + 1), String::from),
            source: source.ok_or_else(|| format!("cell {} of the notebook has no source", i + 1))?,
            tags: tags.into_iter().flatten().filter_map(Value::as_str).map(String::from).collect(),
        });
    }
    Ok(out)
}

/// Text is a string, or a list of strings to be joined.
fn joined(value: &Value) -> Option<String> {
    match value {
        Value::String(s) => Some(s.clone()),
        Value::Array(lines) => lines.iter().map(Value::as_str).collect(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells() {
        let text = br##"{"nbformat":4,"cells":[
            {"cell_type":"markdown","source":"# t"},
            {"cell_type":"code","id":"a","source":["x := 1\n","x"],"metadata":{"tags":["raises-exception"]}},
            {"cell_type":"code","source":"y"},
            {"cell_type":"raw","source":"z"}]}"##;
        let got = code_cells(text).unwrap();
        assert_eq!(got.len(), 2);
        assert_eq!((got[0].id.as_str(), got[0].source.as_str()), ("a", "x := 1\nx"));
        assert_eq!(got[0].tags, ["raises-exception"]);
        assert_eq!((got[1].id.as_str(), got[1].source.as_str()), ("cell-3", "y"));
        let old = br#"{"nbformat":3,"worksheets":[{"cells":[{"cell_type":"code","input":["1\n","2"]}]}]}"#;
        assert_eq!(code_cells(old).unwrap()[0].source, "1\n2");
    }

    #[test]
    fn refusals() {
        for (text, want) in [
            (&b"{"[..], "not a notebook: "),
            (b"[]", "no \"cells\""),
            (br#"{"cells":7}"#, "no \"cells\""),
            (br#"{"cells":[{"cell_type":"code","source":[1]}]}"#, "cell 1 of the notebook has no source"),
        ] {
            let e = code_cells(text).unwrap_err();
            assert!(e.contains(want), "{e}");
        }
    }
}
