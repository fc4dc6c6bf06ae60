//! `//go:build` lines. A file that is named on the command line is built whatever they say, as Go does it: what matters
//! is that they can be read, and that those which demand a release of Go (`go1.20`) also choose that release's language.
//!
//! This module knows the text of a line alone.

/// The release that a constraint demands: the 20 of `linux && go1.20`, None if there are ways around all releases.
/// An error if the line (without its `//go:build`) is not a constraint.
pub fn demanded(line: &str) -> Result<Option<u32>, ()> {
    let mut reader = Reader { rest: line };
    let demand = reader.any()?;
    if reader.rest.trim_start().is_empty() { Ok(demand) } else { Err(()) }
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn take(&mut self, word: &str) -> bool {
        self.rest = self.rest.trim_start_matches([' ', '\t']);
        match self.rest.strip_prefix(word) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// The weakest of several demands holds.
    fn any(&mut self) -> Result<Option<u32>, ()> {
        let mut demand = self.all()?;
        while self.take("||") {
            demand = demand.min(self.all()?);
        }
        Ok(demand)
    }

    /// The strongest of several demands holds.
    fn all(&mut self) -> Result<Option<u32>, ()> {
        let mut demand = self.one()?;
        while self.take("&&") {
            demand = demand.max(self.one()?);
        }
        Ok(demand)
    }

    fn one(&mut self) -> Result<Option<u32>, ()> {
        if self.take("!") {
            // Twice is not written, and Go does not read it.
            if self.take("!") {
                return Err(());
            }
            self.one()?;
            return Ok(None);
        }
        if self.take("(") {
            let demand = self.any()?;
            return if self.take(")") { Ok(demand) } else { Err(()) };
        }
        let in_tag = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
        let end = self.rest.find(|c| !in_tag(c)).unwrap_or(self.rest.len());
        let (tag, rest) = self.rest.split_at(end);
        self.rest = rest;
        match tag.strip_prefix("go1.") {
            _ if tag.is_empty() => Err(()),
            Some(minor) => Ok(minor.parse().ok()),
            None => Ok((tag == "go1").then_some(0)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constraints_are_read_and_their_demands_found() {
        for (line, want) in [
            ("ignore", Ok(None)),
            ("linux && !windows", Ok(None)),
            ("(linux||darwin) && amd64", Ok(None)),
            ("go1.20", Ok(Some(20))),
            ("linux && go1.20", Ok(Some(20))),
            ("go1.18 && go1.21", Ok(Some(21))),
            ("go1.18 || go1.21", Ok(Some(18))),
            ("go1.20 || linux", Ok(None)),
            ("!go1.20", Ok(None)),
            ("goexperiment.rangefunc", Ok(None)),
            ("", Err(())),
            ("foo bar", Err(())),
            ("linux &&", Err(())),
            ("(linux", Err(())),
            ("!!linux", Err(())),
            ("linux, amd64", Err(())),
        ] {
            assert_eq!(demanded(line), want, "{line:?}");
        }
    }
}
