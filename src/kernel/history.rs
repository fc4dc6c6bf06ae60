//! What was executed in this session, for consoles that ask with history_request.

use serde_json::{Value, json};
use std::collections::HashSet;

/// The number of this session; there is no memory of others.
const SESSION: i64 = 1;

struct Entry {
    line: u32,
    code: String,
    output: Option<String>,
}

/// The cells that were stored, oldest first.
#[derive(Default)]
pub struct History {
    entries: Vec<Entry>,
}

/// What a client wants to see.
#[derive(Debug, Clone, PartialEq)]
pub enum Access {
    /// The last n.
    Tail(usize),
    /// The lines from `start` up to but not including `stop` (none: to the end), of a session: ours is 1, and 0 as well.
    Range { session: i64, start: i64, stop: Option<i64> },
    /// Those that match a pattern of `*` and `?`: the last n, with `unique` each text once.
    Search { pattern: String, n: Option<usize>, unique: bool },
}

impl History {
    /// Stores a cell before it runs.
    pub fn store(&mut self, line: u32, code: &str) {
        self.entries.push(Entry { line, code: code.into(), output: None });
    }

    /// Adds the result of the cell stored last.
    pub fn result(&mut self, line: u32, text: &str) {
        if let Some(last) = self.entries.last_mut()
            && last.line == line
        {
            last.output = Some(text.into());
        }
    }

    /// The entries as the protocol has them: `[session, line, code]`, with `output` `[session, line, [code, output]]`.
    pub fn select(&self, access: &Access, output: bool) -> Vec<Value> {
        let last = |list: Vec<&Entry>, n: usize| {
            list[list.len().saturating_sub(n)..].iter().map(|e| item(e, output)).collect()
        };
        let all: Vec<&Entry> = self.entries.iter().collect();
        match access {
            Access::Tail(n) => last(all, *n),
            Access::Range { session: 0 | SESSION, start, stop } => {
                let inside =
                    |e: &&Entry| i64::from(e.line) >= *start && stop.is_none_or(|s| i64::from(e.line) < s);
                last(all.into_iter().filter(inside).collect(), usize::MAX)
            }
            Access::Range { .. } => Vec::new(),
            Access::Search { pattern, n, unique } => {
                let pattern: Vec<char> = pattern.chars().collect();
                let mut found: Vec<&Entry> = all
                    .into_iter()
                    .filter(|e| matches(&pattern, &e.code.chars().collect::<Vec<char>>()))
                    .collect();
                if *unique {
                    // Of equal texts the latest stays.
                    let mut seen = HashSet::new();
                    found.reverse();
                    found.retain(|e| seen.insert(&e.code));
                    found.reverse();
                }
                last(found, n.unwrap_or(usize::MAX))
            }
        }
    }
}

fn item(entry: &Entry, output: bool) -> Value {
    if output {
        json!([SESSION, entry.line, [entry.code, entry.output]])
    } else {
        json!([SESSION, entry.line, entry.code])
    }
}

/// Glob matching of the whole text, in time proportional to the product of the lengths at worst.
fn matches(pattern: &[char], text: &[char]) -> bool {
    let (mut p, mut t) = (0, 0);
    // Where to go on after a star that took one character more.
    let mut retry: Option<(usize, usize)> = None;
    while t < text.len() {
        match pattern.get(p) {
            Some('*') => {
                retry = Some((p, t));
                p += 1;
            }
            Some(&c) if c == '?' || c == text[t] => {
                p += 1;
                t += 1;
            }
            _ => match retry {
                Some((star, taken)) => {
                    retry = Some((star, taken + 1));
                    p = star + 1;
                    t = taken + 1;
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|&c| c == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn globs() {
        for (pattern, text, want) in [
            ("*", "", true),
            ("", "", true),
            ("", "a", false),
            ("*", "abc", true),
            ("a*c", "abbc", true),
            ("a*c", "abbd", false),
            ("*b*", "abc", true),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("*aab", "aaaab", true),
            ("x := *", "x := 1", true),
            ("*\n*", "a\nb", true),
            ("é?", "éa", true),
        ] {
            let chars = |s: &str| s.chars().collect::<Vec<_>>();
            assert_eq!(matches(&chars(pattern), &chars(text)), want, "{pattern:?} {text:?}");
        }
    }

    #[test]
    fn selections() {
        let mut h = History::default();
        for (line, code) in ["a", "b", "a", "cc"].iter().enumerate() {
            h.store(line as u32 + 1, code);
        }
        h.result(4, "42");
        let show = |access: Access| Value::from(h.select(&access, false)).to_string();
        let range = |session, start, stop| Access::Range { session, start, stop };
        let search = |p: &str, n, unique| Access::Search { pattern: p.into(), n, unique };
        for (access, want) in [
            (Access::Tail(2), r#"[[1,3,"a"],[1,4,"cc"]]"#),
            (Access::Tail(0), "[]"),
            (Access::Tail(99), r#"[[1,1,"a"],[1,2,"b"],[1,3,"a"],[1,4,"cc"]]"#),
            (range(1, 2, Some(4)), r#"[[1,2,"b"],[1,3,"a"]]"#),
            (range(0, 4, None), r#"[[1,4,"cc"]]"#),
            (range(0, -5, Some(2)), r#"[[1,1,"a"]]"#),
            (range(7, 1, None), "[]"),
            (range(-1, 1, None), "[]"),
            (search("a", None, false), r#"[[1,1,"a"],[1,3,"a"]]"#),
            (search("a", None, true), r#"[[1,3,"a"]]"#),
            (search("?", Some(1), false), r#"[[1,3,"a"]]"#),
            (search("*", Some(2), true), r#"[[1,3,"a"],[1,4,"cc"]]"#),
        ] {
            assert_eq!(show(access.clone()), want, "{access:?}");
        }
        let with_output = Value::from(h.select(&Access::Tail(2), true)).to_string();
        assert_eq!(with_output, r#"[[1,3,["a",null]],[1,4,["cc","42"]]]"#);
    }
}
