"""What the scripts that compare with real Go share: reading its standard error."""

import re


def normalise(text):
    """Replaces addresses and the numbers of goroutines other than the main one, as tests/programs.rs does."""
    text = re.sub(r"0x[0-9a-fA-F]+", "0x...", text)
    return re.sub(r"(?m)^goroutine (?!1 )\d+", "goroutine N", text)


def stderr_head(text):
    """Standard error up to the heading of the first goroutine: what follows is a stack trace."""
    kept = []
    for line in text.splitlines(keepends=True):
        if line.startswith("runtime stack:"):
            break
        kept.append(line)
        if re.match(r"goroutine \d+ ", line):
            break
    return normalise("".join(kept).rstrip("\n") + "\n") if kept else ""
