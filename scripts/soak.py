#!/usr/bin/env python3
"""Works a kernel for a long time and watches its memory: cells that run, fail, leak, collect and are interrupted.

Usage: soak.py [--minutes M] [--seed N]      make soak SOAK_ARGS="--minutes 60"

Every round runs the cells of CELLS in a random order; each must end as it says (ok, an error's name, or interrupted by
the client), and a variable set at the beginning must still have its value. A line a minute tells cells and memory. Fails when
a cell ends otherwise, when the kernel dies, or when memory grows: the median of the last third of the samples above
that of the first third by more than a fifth and 16 MB. Linux alone (/proc).
"""

import argparse
import os
import random
import statistics
import sys
import time

import environment

# (what must come of it, code). INTERRUPT: the client interrupts after a moment.
INTERRUPT = "INTERRUPT"
CELLS = [
    ("ok", "total := 0\nfor i := range 1000 { total += i }\ntotal"),
    ("ok", 'for i := range 2000 { fmt.Println("line", i, float64(i)/8) }'),
    ("ok", "var wg sync.WaitGroup\nsums := make(chan int, 100)\nfor w := range 100 { wg.Go(func() { sums <- w }) }\nwg.Wait()"),
    ("ok", "func main() {\n\tc := make(chan int)\n\tfor range 1000 { go func() { <-c }() }\n\tfor range 500 { c <- 1 }\n}"),
    # Goroutines left behind in the background; the same cell again ends them.
    ("ok", "left := make(chan int)\nfor range 200 { go func() { <-left }() }"),
    ("ok", "go func() { for { time.Sleep(time.Millisecond) } }()"),
    # Garbage of every kind, and a large heap that is let go of.
    ("ok", "type node struct { next *node; pad [6]int }\nvar head *node\nfor i := range 200000 { head = &node{next: head}; if i%1000 == 0 { head = nil } }"),
    ("ok", "big := make([]byte, 64<<20)\nbig[len(big)-1] = 1\nbig = nil"),
    ("ok", 'words := map[string]int{}\nfor i := range 50000 { words[fmt.Sprint("w", i%5000)]++ }\nlen(words)'),
    ("ok", "func main() { var f func(int) int; f = func(n int) int { if n == 0 { return 0 }; return 1 + f(n-1) }; fmt.Println(f(200000)) }"),
    ("ok", "timer := time.NewTimer(time.Hour)\nselect {\ncase <-timer.C:\ncase <-time.After(2 * time.Millisecond):\n}"),
    ("ok", "ctx, cancel := context.WithTimeout(context.Background(), 3*time.Millisecond)\n<-ctx.Done()\ncancel()\nctx.Err()"),
    ("Deadlock", "<-make(chan int)"),
    ("Deadlock", "func main() { var mu sync.Mutex; mu.Lock(); go func() { mu.Lock() }(); mu.Lock() }"),
    ("Panic", "var list []int\nlist[5] = 1"),
    ("Panic", 'defer func() { panic("again") }()\npanic("once")'),
    ("CompileError", "undefinedName + 1"),
    ("FatalError", "func main() { var f func(int) int; f = func(n int) int { return 1 + f(n+1) }; f(0) }"),
    ("Exit", "os.Exit(3)"),
    (INTERRUPT, "for { }"),
    (INTERRUPT, "blocked := make(chan int)\ngo func() { time.Sleep(time.Hour); blocked <- 1 }()\n<-blocked"),
    (INTERRUPT, 'for { fmt.Println("flood") }'),
    (INTERRUPT, "defer fmt.Println(\"deferred\")\nselect { case <-time.After(time.Hour): }"),
]


def run(kernel, code, cell, interrupt=False):
    """How the cell ended, and its result's text."""
    message = kernel.execute(code, metadata={"cellId": cell})
    if interrupt:
        # A moment, so that it is met in the middle of its work.
        time.sleep(0.05)
        kernel.reply(kernel.send("interrupt_request", channel="control"), "control")
    end, result = "ok", None
    for got in kernel.until_idle(message):
        if got["type"] == "error":
            end = got["content"]["ename"]
        elif got["type"] == "execute_result":
            result = got["content"]["data"]["text/plain"]
    kernel.reply(message)
    # What belongs to the background.
    kernel.published.clear()
    return end, result


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    environment.inside(__file__)
    # The tests' client: it checks signature and schema of every message.
    sys.path.insert(0, str(environment.ROOT / "tests" / "jupyter"))
    os.environ["GOPARK_BIN"] = str(environment.build())
    from client import Kernel

    chance = random.Random(options.seed)
    print(f"seed {options.seed}", flush=True)
    with Kernel() as kernel:
        kernel.ready()
        run(kernel, "keep := 42", "keep")
        end = time.monotonic() + 60 * options.minutes
        told, count, samples = time.monotonic(), 0, []
        while time.monotonic() < end:
            for i in chance.sample(range(len(CELLS)), len(CELLS)):
                wanted, code = CELLS[i]
                got, _ = run(kernel, code, f"cell{i}", wanted == INTERRUPT)
                wanted = "Interrupted" if wanted == INTERRUPT else wanted
                if got != wanted:
                    sys.exit(f"ended as {got}, not {wanted}:\n{code}")
                count += 1
            kept = run(kernel, "keep", "keep")
            if kept != ("ok", "42"):
                sys.exit(f"the session lost a variable: {kept}")
            samples.append(kernel.memory() / (1 << 20))
            if time.monotonic() - told > 60:
                told = time.monotonic()
                print(f"{count} cells, {samples[-1]:.0f} MB", flush=True)
        third = max(1, len(samples) // 3)
        first, last = statistics.median(samples[:third]), statistics.median(samples[-third:])
        print(f"{count} cells; memory: first third {first:.0f} MB, last third {last:.0f} MB, peak {max(samples):.0f} MB")
        if last > 1.2 * first + 16:
            sys.exit("memory grows")


if __name__ == "__main__":
    try:
        main()
    except environment.Problem as problem:
        sys.exit(f"gopark: {problem}")
