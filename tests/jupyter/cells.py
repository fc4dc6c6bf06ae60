"""The cells that the tests execute, in Go and in the commands of the toy engine (scripted.rs).

GOPARK_SCRIPTED=1 tests the Jupyter side alone. A cell that one of the two cannot have is None: its tests are skipped.
"""
import os

SCRIPTED = bool(os.environ.get("GOPARK_SCRIPTED"))


def go(code, *imports):
    return "".join(f'import "{name}"\n' for name in imports) + code


def cell(go_code, scripted):
    return scripted if SCRIPTED else go_code


TRIVIAL = cell("1 + 1", "1+1")
RESULT = "2"
HELLO = cell(go('fmt.Println("hello, world")', "fmt"), "print hello, world")
STDERR = cell(go('os.Stderr.WriteString("oops\\n")', "os"), "eprint oops")
BUSY = cell("for { }", "busy")
SLEEP = cell(go("time.Sleep(600 * time.Second)", "time"), "sleep 600")
FLOOD = cell(go('for { fmt.Println("and so on and so on and so on and so on") }', "fmt"), "forever")
ERROR = cell('panic("boom")', "error")
SET = cell("kept := 41", "set 41")
GET = cell(go("fmt.Println(kept + 1)", "fmt"), "get")
BLANK = "   \n"
COMMENT = cell("// ", "# ")
MIXED = cell(
    go('fmt.Println("o1")\nos.Stderr.WriteString("e1\\n")\nfmt.Println("o2")\nos.Stderr.WriteString("e2\\n")', "fmt", "os"),
    "print o1\neprint e1\nprint o2\neprint e2",
)
# One euro sign and one letter that is none, in pieces.
SPLIT_UTF8 = cell(
    go(
        "for _, b := range []byte{0xe2, 0x82, 0xac, 0xff} { os.Stdout.Write([]byte{b}); time.Sleep(60 * time.Millisecond) }",
        "os",
        "time",
    ),
    "bytes e2\ntick 0\nbytes 82\nbytes ac\nbytes ff",
)
TICK = cell(
    go('for i := 0; i < 3; i++ { fmt.Println("T", i); time.Sleep(200 * time.Millisecond) }', "fmt", "time"), "tick 3"
)
PANIC_IN_ENGINE = cell(None, "panic")
SHOW_COUNT = cell(None, "count")
SHOW_CELL = cell(None, "cell")
PICTURE = cell(None, "svg 0\nsvg 1\nclear")
PAGE = cell(None, "page a longer text")
STORED = cell(None, "stored")


def lines(n):
    return cell(go(f"for i := 0; i < {n}; i++ {{ fmt.Println(i) }}", "fmt"), f"lines {n}")


def big(n):
    return cell(go(f'fmt.Println(strings.Repeat("x", {n}))', "fmt", "strings"), f"big {n}")


def later(n, text):
    """Prints n lines from the background, one every 50 ms, after the cell has ended."""
    return cell(
        go(
            "go func() {\n"
            f"\tfor i := 0; i < {n}; i++ {{\n\t\ttime.Sleep(50 * time.Millisecond)\n"
            f'\t\tfmt.Println("{text}", i)\n\t}}\n}}()',
            "fmt",
            "time",
        ),
        f"later {n} {text}",
    )


def sleep(ms):
    return cell(go(f"time.Sleep({ms} * time.Millisecond)", "time"), f"sleep {max(1, ms // 1000)}")
