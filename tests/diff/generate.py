#!/usr/bin/env python3
"""Random Go programs. A seed fixes the program.

Usage: generate.py SEED prints one program.

Of two kinds, one and two in three: `program.py` nests statements and expressions of any type, `topics.py` looks at one corner of the
language after the other, with goroutines in `concurrency.py`, random structures in `structure.py` and the packages in `library.py`. Both make a body whose entry is `main_SEED`, so that many stand in one package main; what
they share is `LIBRARY`.
"""

import random
import sys

from program import LIBRARY, Program
from topics import Topics


def generate(seed):
    """The program of this seed: `imports`, `text` and whether it `ends` in a panic, a deadlock or an exit."""
    if seed % 3 == 0:
        program = Program(seed, random.Random(seed).choice([0.1, 0.2, 0.3, 0.6]))
    else:
        program = Topics(seed)
    program.generate()
    program.text = "\n".join(program.lines) + "\n"
    return program


def clause(imports):
    names = "".join(f'\t"{name}"\n' for name in sorted(imports))
    return f"package main\n\nimport (\n{names})\n\n{LIBRARY}\n"


def whole(program):
    """The program as a file of its own."""
    return f"{clause(program.imports)}{program.text}\nfunc main() {{ main_{program.seed}() }}\n"


def batch(programs):
    """All programs as one: without an argument it runs those that return, else the one which its argument names."""
    imports = {"os"}.union(*(p.imports for p in programs))
    calls = "".join(f'\tfmt.Println("## {p.seed}")\n\tmain_{p.seed}()\n' for p in programs if not p.ends)
    cases = "".join(f'\tcase "{p.seed}":\n\t\tmain_{p.seed}()\n' for p in programs)
    bodies = "\n".join(f"// {p.seed}\n{p.text}" for p in programs)
    return (f"{clause(imports)}{bodies}\nfunc main() {{\n\tif len(os.Args) > 1 {{\n\t\tswitch os.Args[1] {{\n{cases}\t\t}}\n"
            f"\t\treturn\n\t}}\n{calls}}}\n")


if __name__ == "__main__":
    sys.stdout.write(whole(generate(int(sys.argv[1]))))
