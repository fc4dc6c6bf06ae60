//! Magics: the lines at the head of a cell that are not Go.
//!
//! A magic stands alone on a line before the first line of Go. Its text is replaced by blanks, so that every byte of the
//! code keeps its place and a message about line 3 means the third line that the reader sees.

/// What the magics of a cell ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Magics {
    /// `%%wait`: the cell ends only when all goroutines of the run have.
    pub wait: bool,
    pub commands: Vec<Command>,
}

/// A line magic, executed in order before the code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// `%seed 7`: from now on the interleaving follows from this number.
    Seed(u64),
    /// `%seed off`: back to real scheduling.
    SeedOff,
    /// `%seed`: which is it?
    ShowSeed,
    /// `%clock real`, `%clock virtual`.
    Clock(ClockChoice),
    ShowClock,
    /// `%goroutines`: who is alive and what each waits for.
    Goroutines,
    /// `%help`
    Help,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockChoice {
    Real,
    Virtual,
}

/// A magic that does not exist, or is used wrongly. The byte range is that of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MagicError {
    pub lo: usize,
    pub hi: usize,
    pub message: String,
    pub help: String,
}

/// Name and one line of explanation of every magic, as completion and `%help` show them.
pub const ALL: &[(&str, &str)] = &[
    ("%%wait", "the cell ends when every goroutine of the run has ended"),
    ("%seed", "%seed 7 makes the interleaving repeatable and the clock virtual; %seed off ends that"),
    ("%clock", "%clock virtual makes time.Sleep free; %clock real brings back the real clock"),
    ("%goroutines", "lists every goroutine that is alive, and what each waits for"),
    ("%help", "lists the magics"),
];

/// Takes the magics off the head of a cell. The returned code has the same length and lines.
pub fn split(code: &str) -> Result<(Magics, String), MagicError> {
    let mut magics = Magics::default();
    let mut rest = String::with_capacity(code.len());
    let mut at = 0;
    for line in code.split_inclusive('\n') {
        let text = line.trim();
        if !text.starts_with('%') && !text.is_empty() {
            break;
        }
        if !text.is_empty() {
            let lo = at + line.find('%').unwrap_or(0);
            one(text, &mut magics).map_err(|(message, help)| MagicError {
                lo,
                hi: lo + text.len(),
                message,
                help,
            })?;
        }
        rest.extend(line.bytes().map(|b| if b == b'\n' || b == b'\r' { b as char } else { ' ' }));
        at += line.len();
    }
    rest.push_str(&code[at..]);
    Ok((magics, rest))
}

fn one(text: &str, magics: &mut Magics) -> Result<(), (String, String)> {
    let mut words = text.split_whitespace();
    let name = words.next().unwrap_or("");
    let arguments: Vec<&str> = words.collect();
    let wrong =
        |usage: &str| Err((format!("{name} does not take {:?}", arguments.join(" ")), usage.to_string()));
    let command = match (name, arguments.as_slice()) {
        ("%%wait", []) => {
            magics.wait = true;
            return Ok(());
        }
        ("%%wait", _) => return wrong("write %%wait alone on the line"),
        ("%seed", []) => Command::ShowSeed,
        ("%seed", ["off"]) => Command::SeedOff,
        ("%seed", [number]) => match number.parse() {
            Ok(seed) => Command::Seed(seed),
            Err(_) => return wrong("write %seed with a whole number of at most 64 bits, or %seed off"),
        },
        ("%seed", _) => return wrong("write %seed 7, or %seed off"),
        ("%clock", []) => Command::ShowClock,
        ("%clock", ["real"]) => Command::Clock(ClockChoice::Real),
        ("%clock", ["virtual"]) => Command::Clock(ClockChoice::Virtual),
        ("%clock", _) => return wrong("write %clock real, or %clock virtual"),
        ("%goroutines", []) => Command::Goroutines,
        ("%goroutines", _) => return wrong("write %goroutines alone on the line"),
        ("%help", _) => Command::Help,
        _ => {
            let names: Vec<&str> = ALL.iter().map(|(name, _)| *name).collect();
            return Err((format!("unknown magic {name}"), format!("the magics are {}", names.join(", "))));
        }
    };
    magics.commands.push(command);
    Ok(())
}

/// What `%help` prints.
pub fn help() -> String {
    let mut text = String::from("Magics stand at the head of a cell, one on a line:\n");
    for (name, what) in ALL {
        text.push_str(&format!("  {name:<12} {what}\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn magics_leave_every_byte_of_the_code_in_its_place() {
        let code = "%seed 7\n\n%%wait\nx := 1\n%seed 8\n";
        let (magics, rest) = split(code).expect("good magics");
        assert_eq!(magics, Magics { wait: true, commands: vec![Command::Seed(7)] });
        assert_eq!(rest, "       \n\n      \nx := 1\n%seed 8\n");
        assert_eq!(rest.len(), code.len());
    }

    #[test]
    fn code_without_magics_is_unchanged() {
        for code in ["", "x % y", "\n\n  x := 1", "// %seed 7\n%seed 8"] {
            assert_eq!(split(code), Ok((Magics::default(), code.to_string())), "{code:?}");
        }
    }

    #[test]
    fn wrong_magics_say_how_they_are_written() {
        for (code, message) in [
            ("%sead 7", "unknown magic %sead"),
            ("%seed x", "%seed does not take \"x\""),
            ("%seed -1", "%seed does not take \"-1\""),
            ("%clock fast", "%clock does not take \"fast\""),
            ("%%wait 3", "%%wait does not take \"3\""),
        ] {
            assert_eq!(split(code).expect_err(code).message, message);
        }
        let error = split("\n  %nothing\n").expect_err("unknown");
        assert_eq!((error.lo, error.hi), (3, 11));
    }
}
