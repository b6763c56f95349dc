# SPDX-License-Identifier: EUPL-1.2
"""LibreOffice, where it is installed: a workbook as PDF."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from wijkatlas.domain.errors import UserError
from wijkatlas.domain.progress import Progress
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.wholefile import write_bytes

__all__ = ["find_office", "require_office", "write_pdf"]

MOST_SECONDS = 300.0
SECONDS_BETWEEN_LOOKS = 0.2
LOCALES = {"nl": "nl-BE", "fr": "fr-FR", "es": "es-ES", "pt": "pt-PT"}
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
<value>{locale}</value></prop></item>
</oor:items>
"""


def find_office() -> Path | None:
    """The program of LibreOffice: on the path, else where its installers put it."""
    for name in ("soffice", "libreoffice"):
        found = shutil.which(name)
        if found is not None:
            return Path(found)
    return next((path for path in _usual_places() if path.is_file()), None)


def _usual_places() -> Iterator[Path]:
    if sys.platform == "win32":
        for name in ("PROGRAMFILES", "PROGRAMW6432", "PROGRAMFILES(X86)"):
            if os.environ.get(name):
                # the .com waits until it is done and opens no window
                yield Path(os.environ[name]) / "LibreOffice" / "program" / "soffice.com"
        return
    if sys.platform == "darwin":
        for folder in (Path("/Applications"), Path.home() / "Applications"):
            yield folder / "LibreOffice.app" / "Contents" / "MacOS" / "soffice"
        return
    yield Path("/usr/lib/libreoffice/program/soffice")
    yield Path("/snap/bin/libreoffice")
    yield from sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)


def require_office() -> Path:
    """The program of LibreOffice.

    Raises:
        UserError: it is not installed.
    """
    office = find_office()
    if office is None:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "LibreOffice is needed for the PDF and was not found."),
            QT_TRANSLATE_NOOP(
                "errors", "Install it, or open the workbook and print it to a PDF yourself."
            ),
        )
    return office


def write_pdf(book: Path, target: Path, progress: Progress, language: str = "en") -> None:
    """Write a workbook as PDF in place of what was at ``target``, its numbers as ``language`` has them.

    LibreOffice runs with a profile of its own, so that one that is open is left alone.

    Raises:
        UserError: LibreOffice is not installed, fails or takes too long, or ``target`` can't be
            written.
        Cancelled: by ``progress``; LibreOffice is ended.
    """
    office = require_office()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source = folder / "workbook.xlsx"
        shutil.copyfile(book, source)
        profile = _profile(folder / "profile", language).as_uri()
        _run(
            [
                str(office), "--headless", "--norestore", "--nolockcheck",
                f"-env:UserInstallation={profile}", "--convert-to", "pdf:calc_pdf_Export",
                "--outdir", str(folder), str(source),
            ],
            progress,
        )  # fmt: skip
        made = source.with_suffix(".pdf")
        if not made.is_file():
            raise _failure()
        write_bytes(target, made.read_bytes())


def _profile(folder: Path, language: str) -> Path:
    """A new profile of LibreOffice that writes numbers as a language has them."""
    settings = folder / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS.format(locale=LOCALES.get(language, "en-GB")), "utf-8")
    return folder


def _run(command: list[str], progress: Progress) -> None:
    with subprocess.Popen(  # noqa: S603 - our own arguments
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        end = time.monotonic() + MOST_SECONDS
        try:
            while process.poll() is None:
                if time.monotonic() > end:
                    raise _failure()
                progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Making the PDF"))
                time.sleep(SECONDS_BETWEEN_LOOKS)
        finally:
            _end(process)


def _environment() -> dict[str, str]:
    """Ours, with the libraries of the system instead of those of the stand-alone program."""
    found = dict(os.environ)
    if getattr(sys, "frozen", False):
        for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
            found.pop(name, None)
            if f"{name}_ORIG" in found:
                found[name] = found[f"{name}_ORIG"]
    return found


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End the program and what it started, if it still runs."""
    import psutil

    try:
        parent = psutil.Process(process.pid)
        started = [*parent.children(recursive=True), parent]
    except psutil.NoSuchProcess:
        return
    for each in started:
        try:
            each.kill()
        except psutil.NoSuchProcess:
            continue


def _failure() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "LibreOffice could not make the PDF."),
        QT_TRANSLATE_NOOP(
            "errors", "The workbook is there: open it and print it to a PDF yourself."
        ),
    )
