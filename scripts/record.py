#!/usr/bin/env python3
"""Stores what real Go does with test programs: F.out, F.status and F.err beside each F.go.

Usage: record.py [--go PATH] F.go...
F.in, if it exists, is the standard input. Every program is built and run several times, on one core and on all; one whose output changes is refused,
since a test can only hold what Go promises. A program that the compiler refuses is reported with its messages.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from golang import normalise, stderr_head  # noqa: E402


def run(binary, procs, given):
    """One run with this standard input: stdout, status, stderr up to the first goroutine's heading."""
    env = dict(os.environ, GOMAXPROCS=str(procs), GOTRACEBACK="single", TZ="UTC")
    done = subprocess.run([binary], capture_output=True, input=given, env=env, timeout=120)
    return done.stdout, done.returncode, stderr_head(done.stderr.decode("utf-8", "replace"))


def record(go, program, folder):
    binary = os.path.join(folder, program.stem)
    built = subprocess.run([go, "build", "-o", binary, str(program)], capture_output=True, text=True)
    if built.returncode != 0:
        return f"{program}: {built.stderr.strip()}"
    given = program.with_suffix(".in").read_bytes() if program.with_suffix(".in").exists() else b""
    runs = [run(binary, procs, given) for procs in (1, 2, 4, 1)]
    os.remove(binary)
    if any((out, status, normalise(err)) != (runs[0][0], runs[0][1], normalise(runs[0][2])) for out, status, err in runs):
        return f"{program}: its output changes from run to run"
    out, status, err = runs[0]
    for extension, data in ((".out", out), (".status", b"%d\n" % status if status else b""), (".err", err.encode())):
        path = program.with_suffix(extension)
        if data:
            path.write_bytes(data)
        elif path.exists():
            path.unlink()
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--go", default=os.environ.get("GO", "go"))
    parser.add_argument("programs", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        failures = [f for f in pool.map(lambda p: record(options.go, p, folder), options.programs) if f]
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
