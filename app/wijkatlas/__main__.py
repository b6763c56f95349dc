# SPDX-License-Identifier: EUPL-1.2
"""The first word of the command line decides: a command goes to ``cli``, the rest to the desktop."""

import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and give its exit code."""
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

    return run_command(words)


def _open_desktop(words: Sequence[str]) -> int:
    from wijkatlas.logs import start_logging

    start_logging(debug="--debug" in words)
    paths = [word for word in words if not word.startswith("-")]
    from wijkatlas.shell.application import start

    return start(Path(paths[0]) if paths else None)


if __name__ == "__main__":
    sys.exit(main())
