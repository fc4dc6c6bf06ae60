"""Opens JupyterLab on working copies of the notebooks, with the kernel of this checkout.

Extra arguments go to JupyterLab: `python3 scripts/lab.py --port 9999`.
"""

import os
import shutil
import sys

import environment


def main(arguments):
    environment.prepare()
    notebooks = environment.working_copies()
    command = [str(environment.VENV / "bin" / "jupyter"), "lab", f"--notebook-dir={notebooks}"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--allow-root")
    browsers = ("xdg-open", "sensible-browser", "x-www-browser", "firefox", "chromium", "google-chrome", "open", "wslview")
    on_screen = sys.platform in ("darwin", "win32") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if not on_screen or not any(shutil.which(browser) for browser in browsers):
        command.append("--no-browser")
        print("no browser here: open the URL that JupyterLab prints below", flush=True)
    index = notebooks / "00-index.ipynb"
    if index.exists():
        command.append("--LabApp.default_url=/lab/tree/00-index.ipynb")
    command += arguments
    os.chdir(notebooks)
    os.execve(command[0], command, environment.environ())


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except environment.Problem as problem:
        sys.exit(f"gopark: {problem}")
