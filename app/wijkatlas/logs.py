# SPDX-License-Identifier: EUPL-1.2
"""The one logging configuration: a rotating file in the user's log folder, never a row's values."""

import logging
import logging.handlers
from pathlib import Path

import platformdirs


def log_folder() -> Path:
    """The folder of the log file, made when it is missing."""
    return Path(platformdirs.user_log_dir("wijkatlas", appauthor=False, ensure_exists=True))


def start_logging(*, debug: bool = False) -> Path | None:
    """Send every logger to the log file; gives its path, or None where no file can be written."""
    root = logging.getLogger()
    root.setLevel(logging.DEBUG if debug else logging.INFO)
    try:
        path = log_folder() / "wijkatlas.log"
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
        )
    except OSError:
        root.addHandler(logging.NullHandler())
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
    for chatty in ("fiona", "rasterio", "pyogrio", "matplotlib", "PIL", "fontTools"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    return path
