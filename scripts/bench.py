#!/usr/bin/env python3
"""Times gopark beside real Go and beside ipykernel, in one run, and renews the tables of BENCHMARKS.md and README.md.

Usage: bench.py [NAME ...] [--rounds N] [--go PATH] [--no-kernel] [--print]

Programs: those of tests/bench, compiled by Go and run by `gopark run`, in turn (A B A B). Each prints its own
`elapsed_ms`, so compiling, linking and starting are in neither figure; CPU seconds and peak memory are the whole
process's. Kernel: start to kernel_info, the round trip of a trivial cell, 200,000 printed lines.
Everything is a ratio of medians, lower is better for gopark. Nothing is asserted: the machine is what it is.
With names or --print the tables go to standard output alone.
"""

import argparse
import datetime
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time

import environment
from environment import ROOT
from golang import find_go

PROGRAMS = ROOT / "tests" / "bench"
PAGE = ROOT / "BENCHMARKS.md"
README = ROOT / "README.md"
BEGIN, END = "<!-- figures: made by `make bench` -->", "<!-- end of figures -->"
TRIVIAL_CELLS = 200
LINES = 200_000


def measure(command):
    """(elapsed_ms as the program prints it, CPU seconds, peak MB) of one run."""
    with tempfile.TemporaryFile() as output:
        child = subprocess.Popen([str(part) for part in command], stdout=output, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = status
        output.seek(0)
        found = re.search(rb"elapsed_ms: (\d+)\s*$", output.read())
    if status or not found:
        raise environment.Problem(f"{' '.join(map(str, command))} failed (wait status {status})")
    peak = usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    return int(found[1]), usage.ru_utime + usage.ru_stime, peak


def medians(runs):
    return [statistics.median(column) for column in zip(*runs)]


def programs(names, binary, go, rounds):
    """A row for each program: name and the medians of both sides."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for source in sorted(PROGRAMS.glob("*.go")):
            if names and source.stem not in names:
                continue
            compiled = pathlib.Path(folder) / source.stem
            subprocess.run([go, "build", "-o", compiled, source], check=True)
            ours, theirs = [], []
            for _ in range(rounds):
                ours.append(measure([binary, "run", source]))
                theirs.append(measure([compiled]))
            rows.append((source.stem, medians(ours), medians(theirs)))
            print(f"{source.stem}: {rows[-1][1][0]:.0f} ms, Go {rows[-1][2][0]:.0f} ms", file=sys.stderr, flush=True)
    return rows


def kernel_figures(name, one, lines):
    """(seconds from launch to kernel_info, p50 of a trivial cell, seconds for all lines) of a fresh kernel."""
    from jupyter_client.manager import KernelManager

    manager = KernelManager(kernel_name=name)
    begin = time.perf_counter()
    manager.start_kernel()
    client = manager.client()
    try:
        client.start_channels()
        client.kernel_info()
        client.get_shell_msg(timeout=60)
        ready = time.perf_counter() - begin
        # Beyond the reply this waits a while for messages on iopub; that is not the kernel's time.
        client.wait_for_ready(timeout=60)

        def run(code):
            begin = time.perf_counter()
            message = client.execute(code)
            while True:
                got = client.get_iopub_msg(timeout=120)
                same = got["parent_header"].get("msg_id") == message
                if same and got["msg_type"] == "status" and got["content"]["execution_state"] == "idle":
                    break
            client.get_shell_msg(timeout=120)
            return time.perf_counter() - begin

        run(one)
        trivial = statistics.median(run(one) for _ in range(TRIVIAL_CELLS))
        return ready, trivial, run(lines)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def kernels(rounds):
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(kernel_figures("gopark", "1 + 1", f"for i := range {LINES} {{ fmt.Println(i) }}"))
        theirs.append(kernel_figures("python3", "1 + 1", f"for i in range({LINES}): print(i)"))
    labels = ("start to kernel_info", "trivial cell, p50", f"{LINES:,} printed lines")
    return [(label, 1000 * a, 1000 * b) for label, a, b in zip(labels, medians(ours), medians(theirs))]


def ratio(a, b):
    return f"{a / b:.2f}" if b else "-"


def tables(rows, kernel):
    lines = ["| program | time, ratio to Go | ms | Go ms | CPU s | Go CPU s | peak MB | Go peak MB |"]
    lines.append("|---|--:|--:|--:|--:|--:|--:|--:|")
    for name, (ms, cpu, peak), (go_ms, go_cpu, go_peak) in rows:
        lines.append(
            f"| {name} | **{ratio(ms, go_ms)}** | {ms:.0f} | {go_ms:.0f} | {cpu:.2f} | {go_cpu:.2f} "
            f"| {peak:.0f} | {go_peak:.0f} |"
        )
    if kernel:
        lines += ["", "| kernel | ratio to ipykernel | ms | ipykernel ms |", "|---|--:|--:|--:|"]
        lines += [f"| {label} | **{ratio(a, b)}** | {a:.1f} | {b:.1f} |" for label, a, b in kernel]
    return "\n".join(lines)


def machine(go):
    version = subprocess.run([go, "version"], capture_output=True, text=True, check=True).stdout.split()[2]
    model = platform.processor() or platform.machine()
    info = pathlib.Path("/proc/cpuinfo")
    if info.exists():
        found = re.search(r"model name\s*: (.*)", info.read_text())
        model = found[1] if found else model
    return f"{datetime.date.today().isoformat()}, {model}, {os.cpu_count()} cores, {version}, ratios of medians"


def renew(path, text):
    """Replaces what stands between the markers of a file."""
    page = path.read_text()
    head, _, rest = page.partition(BEGIN)
    _, found, tail = rest.partition(END)
    if not found:
        raise environment.Problem(f"{path.name} has lost its markers: {BEGIN} and {END}")
    path.write_text(f"{head}{BEGIN}\n{text}\n{END}{tail}")


def summary(rows, kernel):
    """The README's table: ratios alone."""
    lines = ["| | ratio |", "|---|--:|"]
    lines += [f"| {name}, to Go | {ratio(ours[0], theirs[0])} |" for name, ours, theirs in rows]
    lines += [f"| {label}, to ipykernel | {ratio(a, b)} |" for label, a, b in kernel]
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--go")
    parser.add_argument("--no-kernel", action="store_true")
    parser.add_argument("--print", action="store_true")
    options = parser.parse_args()
    # The client of the kernel figures lives in the environment.
    environment.inside(__file__)
    binary, go = environment.build(), find_go(options.go)
    rows = programs(options.names, binary, go, options.rounds)
    kernel = [] if options.no_kernel or options.names else kernels(options.rounds)
    about = machine(go)
    if options.names or options.print:
        print(tables(rows, kernel), about, sep="\n\n")
        return
    renew(PAGE, f"Measured {about}.\n\n{tables(rows, kernel)}")
    renew(README, f"{summary(rows, kernel)}\n\nMeasured {about}; [all figures](BENCHMARKS.md).")


if __name__ == "__main__":
    try:
        main()
    except environment.Problem as problem:
        sys.exit(f"gopark: {problem}")
