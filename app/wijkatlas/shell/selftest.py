# SPDX-License-Identifier: EUPL-1.2
"""What ``wijkatlas --self-test`` does: shows that nothing was lost on the way to this computer.

A frozen program may start and still lack a library, a file or a process that only later work needs.
So the whole job is done once in a folder that goes away, without a screen; a failure raises.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from wijkatlas import __version__
from wijkatlas.api.plugin import load_plugins
from wijkatlas.resources import resource_root

if TYPE_CHECKING:
    from wijkatlas.shell.window import Window

# Brussels in Belgian Lambert 72, and where it lies by GDAL's own tool.
LAMBERT = (150_000.0, 170_000.0)
DEGREES = (4.36875, 50.84041)
CLOSE_DEGREES = 0.0002
MOST_SECONDS = 120.0


class SelfTestError(Exception):
    """Something that the program needs is not as it should be."""


def run() -> int:
    """Go through all steps, print each, and give the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _say(f"wijkatlas {__version__}, Python {sys.version.split()[0]}, {resource_root()}")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        _step("plugins", list_plugins)
        _step("reprojection", reproject)
        _step("sample municipality", lambda: make_sample(place))
        _step("window and map page", lambda: show_map(place))
    _say("all is well")
    return 0


def list_plugins() -> str:
    """The plugins that came along; a broken one raises."""
    found = load_plugins()
    broken = [f"{each.name}: {each.problem}" for each in found if each.problem]
    _require(bool(found) and not broken, f"plugins: {broken or 'none'}")
    return ", ".join(each.name for each in found)


def reproject() -> str:
    """One point by both libraries, each with its own database."""
    from pyproj import Transformer
    from rasterio.warp import transform

    to_degrees = Transformer.from_crs("EPSG:31370", "EPSG:4326", always_xy=True)
    by_pyproj = to_degrees.transform(*LAMBERT)
    by_rasterio = tuple(each[0] for each in transform("EPSG:31370", "EPSG:4326", *zip(LAMBERT)))
    for name, found in (("pyproj", by_pyproj), ("rasterio", by_rasterio)):
        off = max(abs(a - b) for a, b in zip(found, DEGREES, strict=True))
        _require(off < CLOSE_DEGREES, f"{name} gives {found}")
    return f"pyproj and rasterio agree on {by_pyproj[0]:.4f}, {by_pyproj[1]:.4f}"


def make_sample(place: Path) -> str:
    """The sample municipality with all exports, as the command makes it."""
    from wijkatlas.api import Session, Settings, Translator
    from wijkatlas.commands.registry import built_in_commands, core_settings

    session = Session(
        settings=Settings(core_settings()),
        translator=Translator("nl"),
        commands=built_in_commands(),
        plugins=load_plugins(),
    )
    try:
        report = session.run("demo", folder=place, window=False)
    finally:
        session.close()
    for path in (report.project, report.workbook, report.map, report.picture, report.qgis):
        _require(Path(path).stat().st_size > 1000, f"{Path(path).name} is empty")
    return f"{report.incidents} incidents, {sum(1 for _ in place.iterdir())} files"


def show_map(place: Path) -> str:
    """The window with the sample on its map; the page must draw something and fetch nothing."""
    from PySide6.QtCore import QSettings

    from wijkatlas.shell.application import dress, make_application, make_desk, make_session
    from wijkatlas.shell.window import Window

    app = make_application(sys.argv[:1])
    session = make_session()
    dress(app, session)
    window = Window(make_desk(session), QSettings(str(place / "s.ini"), QSettings.Format.IniFormat))
    window.show()
    window.start_map()
    window.door.open(next(place.glob("*.gpkg")))
    colours = 0
    try:
        end = time.monotonic() + MOST_SECONDS
        while colours < 16 and time.monotonic() < end:
            app.processEvents()
            time.sleep(0.02)
            if window.map.widget is not None and window.map.widget.is_ready:
                colours = _count_colours(window)
        _require(colours >= 16, "the map page stays empty")
        refused = window.map.widget.gatekeeper.refused if window.map.widget else []
        _require(not refused, f"the map page asked for {refused}")
    finally:
        window.map.stop()
        session.close()
        window.deleteLater()
        app.processEvents()
    return f"{colours} colours on the map"


def _count_colours(window: "Window") -> int:
    picture = window.map.picture().toImage()
    width, height = picture.width(), picture.height()
    places = ((x, y) for x in range(0, width, 7) for y in range(0, height, 7))
    return len({picture.pixel(x, y) for x, y in places})


def _step(name: str, work: Callable[[], str]) -> None:
    begin = time.monotonic()
    found = work()
    _say(f"{name}: {found} ({time.monotonic() - begin:.1f} s)")


def _require(holds: bool, problem: str) -> None:
    if not holds:
        raise SelfTestError(problem)


def _say(text: str) -> None:
    if sys.stdout is not None:  # a program without a console has none
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
