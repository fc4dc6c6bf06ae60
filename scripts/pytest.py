"""Runs pytest inside the local environment, against the release binary of this checkout."""

import os
import sys

import environment

if __name__ == "__main__":
    env = environment.environ()
    env["GOPARK_BIN"] = str(environment.build())
    python = str(environment.VENV / "bin" / "python")
    os.chdir(environment.ROOT)
    os.execve(python, [python, "-m", "pytest", "-q", *sys.argv[1:]], env)
