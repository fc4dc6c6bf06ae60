"""Runs the notebooks under a seed, as continuous integration would, and stores their outputs in place.

`--check` runs them without writing and fails when an output differs from the stored one.
"""

import os
import sys

import environment

SEED = "1"


def main(arguments):
    env = environment.environ()
    env["GOPARK_SEED"] = SEED
    python = str(environment.VENV / "bin" / "python")
    os.chdir(environment.ROOT)
    os.execve(python, [python, str(environment.ROOT / "tests" / "jupyter" / "notebook_runner.py"), *arguments], env)


if __name__ == "__main__":
    main(sys.argv[1:])
