use gopark::{diagnostics, source::*, syntax};
fn main() {
    let args: Vec<String> = std::env::args().collect();
    for a in &args[2..] {
        let text = String::from_utf8_lossy(&std::fs::read(a).unwrap()).into_owned();
        let mut map = SourceMap::new();
        let name = std::path::Path::new(a).file_name().unwrap().to_str().unwrap().to_string();
        let mode = if args[1] == "cell" { syntax::Mode::Cell } else { syntax::Mode::Program };
        let id = map.add_file(&name, text.clone(), SourceKind::File);
        let t = std::time::Instant::now();
        let p = syntax::parse(id, &text, mode);
        if args[1] == "time" {
            println!("{a} {:?} failed={} nodes={}", t.elapsed(), p.failed, p.file.node_count);
        }
        if args[1] == "tree" {
            println!("{:#?}", p.file);
        }
        if args[1] == "full" {
            for l in diagnostics::traceback(&p.diagnostics, &map, diagnostics::Style::Ansi) {
                println!("{l}");
            }
        }
        print!("{}", diagnostics::plain(&p.diagnostics, &map));
    }
}
