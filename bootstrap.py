# SPDX-License-Identifier: EUPL-1.2
"""Installs Wijkatlas in this folder and runs it, from nothing but Python.

python3 bootstrap.py demo      install everything, then show the sample municipality
python3 bootstrap.py test      install everything, then run every check and test
python3 bootstrap.py install   install everything
python3 bootstrap.py freeze    install everything, then build and test the stand-alone program
python3 bootstrap.py lock      write uv.lock anew after a change of dependencies in pyproject.toml

What follows the verb is handed on: ``bootstrap.py test -k import``. Everything lands in ``.venv``
in the versions and with the checksums of ``uv.lock``; only the system libraries that Qt needs on
Linux go elsewhere, through apt. ``--no-system`` before the verb leaves those to you.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import venv
from importlib.util import find_spec
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - says so before anything else fails
    sys.exit("Wijkatlas needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")

import tomllib

HERE = Path(__file__).resolve().parent
ENVIRONMENT = HERE / ".venv"
PROGRAMS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
LOCK = HERE / "uv.lock"
STAMP = ENVIRONMENT / "installed.sha256"

# Tried on a bare Debian 12 and 13: with these QtWebEngine draws a page, on a screen and without one.
DEBIAN_PACKAGES = """
    libglib2.0-0 libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libnss3
    libnspr4 libasound2 libxcomposite1 libxdamage1 libxrandr2 libxtst6 libxfixes3 libxkbfile1
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-render-util0 libxcb-image0
    libxcb-xinerama0 fonts-dejavu-core
""".split()  # noqa: SIM905 - as it is typed after apt-get

CHECKS = {
    "ruff check": [PYTHON, "-m", "ruff", "check", "."],
    "ruff format": [PYTHON, "-m", "ruff", "format", "--check", "."],
    "mypy": [PYTHON, "-m", "mypy"],
    "import-linter": [PROGRAMS / "lint-imports", "--no-logo"],
}


def main(arguments: list[str]) -> int:
    """Do what the verb asks; gives the exit code."""
    with_system = "--no-system" not in arguments[:1]
    verb, *rest = (arguments if with_system else arguments[1:]) or [""]
    if verb not in {"demo", "test", "install", "freeze", "lock"}:
        print(__doc__)
        return 0 if verb in {"-h", "--help"} else 2
    if verb == "lock":
        return lock(rest)
    install(with_system, *(["--group", "freeze"] if verb == "freeze" else []))
    if verb == "demo":
        return run(PYTHON, "-m", "wijkatlas", "demo", *rest)
    if verb == "test":
        return test(rest)
    if verb == "freeze":
        must(PYTHON, "-m", "PyInstaller", "--noconfirm", *rest, HERE / "build.spec")
        return run(PYTHON, "-m", "pytest", "tests/frozen")
    return 0


def install(with_system: bool, *groups: str) -> None:
    """Place the system libraries, the locked packages, the locked JavaScript and the program."""
    if with_system and sys.platform == "linux":
        place_system_libraries()
    digest = hashlib.sha256(sys.version.encode() + " ".join(groups).encode())
    for name in ("uv.lock", "pyproject.toml", "resources/web/package-lock.json"):
        digest.update((HERE / name).read_bytes())
    if STAMP.is_file() and STAMP.read_text("utf-8") == digest.hexdigest():
        return
    say("Making .venv and placing the locked packages (about 1 GB the first time)")
    make_environment()
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "requirements.txt"
        export = [PYTHON, "-m", "uv", "export", "--quiet", "--frozen", "--no-emit-project", *groups]
        must(*export, "--output-file", wanted)
        place("--require-hashes", "-r", str(wanted))
    say("Placing the map's JavaScript and the program")
    place("--no-deps", "--no-build-isolation", "--editable", str(HERE))
    STAMP.write_text(digest.hexdigest(), "utf-8")


def make_environment() -> None:
    """Make ``.venv`` for this Python, with the locked uv in it; keep one that is."""
    configuration = ENVIRONMENT / "pyvenv.cfg"
    version = ".".join(str(part) for part in sys.version_info[:3])
    if not configuration.is_file() or version not in configuration.read_text("utf-8"):
        venv.create(ENVIRONMENT, clear=ENVIRONMENT.is_dir(), with_pip=True)
    elif run(PYTHON, "-c", "import pip"):
        must(PYTHON, "-m", "ensurepip")
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "requirements.txt"
        wanted.write_text(locked("uv"), "utf-8")
        must(PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", wanted)


def place(*options: str) -> None:
    """Install with uv, which is quick; else with pip, which heeds an office's pip settings."""
    if run(PYTHON, "-m", "uv", "pip", "install", "--python", PYTHON, *options):
        say("uv could not; trying pip")
        must(PYTHON, "-m", "pip", "install", *options)


def locked(name: str) -> str:
    """The requirement line of one package, with the checksums of the lock file."""
    packages = tomllib.loads(LOCK.read_text("utf-8"))["package"]
    package = next(each for each in packages if each["name"] == name)
    hashes = "".join(f" --hash={wheel['hash']}" for wheel in package["wheels"])
    return f"{name}=={package['version']}{hashes}\n"


def place_system_libraries() -> None:
    """Install what Qt needs and this system lacks, or stop and name it."""
    if shutil.which("dpkg-query") is None:
        say("This is no Debian or Ubuntu: see README for the system libraries that Qt needs")
        return
    missing = [name for name in DEBIAN_PACKAGES if not is_placed(name)]
    if find_spec("ensurepip") is None:
        missing.append(f"python3.{sys.version_info.minor}-venv")
    if not missing:
        return
    become_root = []
    if os.geteuid() != 0:
        if shutil.which("sudo") is None or not (sys.stdin.isatty() or can_sudo()):
            sys.exit(
                "System libraries are missing. Ask whoever administers this machine to run\n\n"
                f"    apt-get install --no-install-recommends {' '.join(missing)}\n\n"
                "and start again; or start with --no-system to go on without them."
            )
        become_root = ["sudo"]
    say(f"Placing {len(missing)} system packages with apt")
    must(*become_root, "apt-get", "update", "--quiet=2")
    names = subprocess.run(["apt-cache", "pkgnames"], capture_output=True, text=True, check=True)
    known = set(names.stdout.split())
    renamed = [f"{name}t64" if f"{name}t64" in known else name for name in missing]
    must(*become_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "--quiet=2",
         "--yes", "--no-install-recommends", *renamed)  # fmt: skip


def is_placed(name: str) -> bool:
    """True when the Debian package is there, under its name or its newer one (64-bit time)."""
    command = ["dpkg-query", "--show", "--showformat=${db:Status-Status} ", name, f"{name}t64"]
    return "installed" in subprocess.run(command, capture_output=True, text=True).stdout.split()


def can_sudo() -> bool:
    """True when sudo works without a password."""
    return subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0


def test(options: list[str]) -> int:
    """Run the static checks and, when all are green, the tests, without a screen."""
    red = []
    for name, command in CHECKS.items():
        say(name)
        if run(*command):
            red.append(name)
    if red:
        say(f"red: {', '.join(red)}")
        return 1
    say("pytest")
    return run(PYTHON, "-m", "pytest", *(options or ["--numprocesses=auto", "--dist=loadfile"]))


def lock(options: list[str]) -> int:
    """Write ``uv.lock`` anew, with versions and checksums but without addresses.

    Where packages come from is the user's setting, not the project's. ``uv`` itself accepts such a
    file for everything but fetching; ``install`` therefore fetches by version and checksum.
    """
    make_environment()
    must(PYTHON, "-m", "uv", "lock", *options)
    text = LOCK.read_text("utf-8")
    text = re.sub(r'registry = "[^"]*"', 'registry = "."', text)
    text = re.sub(r'url = "[^"]*/([^"/]*)"', r'filename = "\1"', text)
    LOCK.write_text(text, "utf-8")
    return 0


def run(*command: str | Path) -> int:
    """Run a program in this folder; gives its exit code."""
    return subprocess.run([str(part) for part in command], cwd=HERE).returncode


def must(*command: str | Path) -> None:
    """Run a program in this folder; stop when it fails."""
    code = run(*command)
    if code:
        sys.exit(f"This failed (exit code {code}): {' '.join(str(part) for part in command)}")


def say(text: str) -> None:
    """Tell where we are."""
    print(f"── {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
