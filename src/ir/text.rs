//! Functions as text, for readers and golden tests.
use super::function::{Const, Function, SelectCase, SlotKind};
use super::instr::Instr;
use super::program::Program;
use super::verify::bits;
use std::fmt::Write as _;

/// The whole function: head, then blocks of instructions, with the live references of safepoints behind `;`.
pub fn text(f: &Function, program: &Program) -> String {
    let mut out = String::new();
    let _ = write!(out, "func {} results {} params {} slots ", f.name, f.results, f.params);
    for k in &f.slot_kinds {
        out.push(match k {
            SlotKind::Int => 'i',
            SlotKind::Float => 'f',
            SlotKind::Ref => 'r',
        });
    }
    if let Some(pc) = f.recover_pc {
        let _ = write!(out, " recover {pc}");
    }
    out.push('\n');
    for (pc, i) in f.code.iter().enumerate() {
        let pc = pc as u32;
        if f.block_starts.binary_search(&pc).is_ok() {
            let _ = writeln!(out, "{pc}:");
        }
        let _ = write!(out, "  {}", instr(i, f, program));
        if let Some(p) = f.safepoint(pc)
            && super::pass::is_safepoint(i)
        {
            let live: Vec<String> = bits(f.mask(p.during)).map(|s| s.to_string()).collect();
            let _ = write!(out, "  ; {}", live.join(" "));
        }
        out.push('\n');
    }
    out
}

/// One instruction: its name and operands, with names instead of table indices.
pub fn instr(i: &Instr, f: &Function, program: &Program) -> String {
    let debug = format!("{i:?}");
    let ty = |t: u32| f.types.get(t as usize).map_or("?", |&id| &*program.ty(id).name).to_string();
    let func = |id: u32| {
        program
            .functions
            .get(id as usize)
            .and_then(|f| f.as_ref())
            .map_or_else(|| format!("#{id}"), |f| f.name.to_string())
    };
    let mut words = Vec::new();
    let (name, rest) = debug.split_once(' ').unwrap_or((&debug, ""));
    for part in rest.trim_matches(|c| c == '{' || c == '}' || c == ' ').split(", ") {
        let Some((key, value)) = part.split_once(": ") else { continue };
        let number: u32 = value.parse().unwrap_or(0);
        words.push(match (name, key) {
            ("Const", "k") => match f.consts.get(number as usize) {
                Some(Const::Int(i)) => i.to_string(),
                Some(Const::Float(x)) => format!("{x:?}"),
                Some(Const::Str(s)) => format!("{:?}", String::from_utf8_lossy(s)),
                None => "?".into(),
            },
            ("Switch", "k") => {
                let targets: Vec<String> = f
                    .tables
                    .get(number as usize)
                    .map(|t| t.iter().map(|t| format!("@{t}")).collect())
                    .unwrap_or_default();
                format!("[{}]", targets.join(" "))
            }
            ("Select", "k") => {
                let table = f.selects.get(number as usize);
                let mut cases: Vec<String> = Vec::new();
                for c in table.map_or(&[][..], |t| &t.cases) {
                    cases.push(match c {
                        SelectCase::Send { c, s, .. } => format!("{c}<-{s}"),
                        SelectCase::Recv { c, d, ok: None, .. } => format!("{d}<-({c})"),
                        SelectCase::Recv { c, d, ok: Some(ok), .. } => format!("{d},{ok}<-({c})"),
                    });
                }
                if table.is_some_and(|t| t.has_default) {
                    cases.push("default".into());
                }
                format!("[{}]", cases.join(" "))
            }
            (_, "ty") => format!("<{}>", ty(number)),
            (_, "iface") => format!("<{}>", ty(number)),
            ("Call" | "Closure" | "Go" | "Defer", "f") => func(number),
            ("CallNative", "n") => {
                program.natives.get(number as usize).map_or_else(|| "?".into(), |n| n.name.to_string())
            }
            (_, "g") => {
                program.globals.get(number as usize).map_or_else(|| "?".into(), |g| g.name.to_string())
            }
            ("CallIface" | "GoIface" | "DeferIface", "m") => f
                .methods
                .get(number as usize)
                .map_or_else(|| "?".into(), |&m| format!(".{}", program.method_name(m).name)),
            (_, "t") => format!("@{value}"),
            (_, "kind" | "cmp") => value.to_lowercase(),
            _ => value.to_string(),
        });
    }
    if words.is_empty() { name.to_string() } else { format!("{name} {}", words.join(" ")) }
}
