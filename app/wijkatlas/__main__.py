# SPDX-License-Identifier: EUPL-1.2
"""The first word of the command line decides: a command goes to ``cli``, the rest to the desktop."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and give its exit code."""
    # small matrices only: threads that wait on each other cost more than they bring
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    words = list(sys.argv[1:] if arguments is None else arguments)
    first = words[0] if words else ""
    if first == "_read-vector":
        from wijkatlas.exchange.sandbox import child_main

        return child_main(words[1:])
    if first == "--self-test":
        from wijkatlas.shell.selftest import run

        return run()
    if first in ("", "open") and not {"-h", "--help"} & set(words):
        return _open_desktop(words[1:])
    from wijkatlas.cli import run_command

    projects: list[Path] = []

    def note(report: object) -> None:
        project = getattr(report, "then_open", None)
        if project is not None and _has_display():
            projects.append(project)

    code = run_command(words, note)
    return _open_desktop([str(projects[0])]) if projects else code


def _has_display() -> bool:
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def _open_desktop(words: Sequence[str]) -> int:
    from wijkatlas.logs import start_logging

    start_logging(debug="--debug" in words)
    paths = [word for word in words if not word.startswith("-")]
    from wijkatlas.shell.application import start

    return start(Path(paths[0]) if paths else None)


if __name__ == "__main__":
    sys.exit(main())
