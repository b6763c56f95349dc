# SPDX-License-Identifier: EUPL-1.2
"""Does this copy of the program hold together? Run by ``--self-test``, above all when frozen."""

import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wijkatlas.shell.desk import Desk

PAGE_WAIT_MS = 30_000


def run() -> int:
    """Try each part; gives 0 when all are well."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a machine that builds programs has no screen
    from wijkatlas.shell.application import dress, make_application, make_desk, make_session
    from wijkatlas.shell.jobs import SynchronousJobs

    app = make_application(sys.argv[:1])
    session = make_session()
    dress(app, session)
    desk = make_desk(session, SynchronousJobs())
    with tempfile.TemporaryDirectory() as folder:
        checks: list[tuple[str, Callable[[], str]]] = [
            ("sample", lambda: _sample(desk, Path(folder))),
            ("pyproj", _pyproj),
            ("rasterio", _rasterio),
            ("map page", lambda: _map_page(desk)),
            ("plugins", lambda: _plugins(desk)),
            ("icons", _icons),
        ]
        failed = 0
        for name, check in checks:
            try:
                found = check()
            except Exception:  # noqa: BLE001 - each part is tried, whatever it raises
                failed += 1
                _say(f"FAILED {name}\n{traceback.format_exc()}")
            else:
                _say(f"ok {name}: {found}")
        desk.events.stop()
        session.close()
    app.processEvents()
    return 1 if failed else 0


def _say(text: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


def _sample(desk: "Desk", folder: Path) -> str:
    """The whole job, because each export has a library of its own that a bundle may lack."""
    report = desk.session.run("demo", folder=folder, window=False)
    for name in (report.workbook, report.map, report.picture, report.qgis):
        if Path(name).stat().st_size < 1000:
            raise RuntimeError(f"{Path(name).name} is empty")
    return f"{report.incidents} incidents, workbook, map, picture and QGIS project"


def _pyproj() -> str:
    from pyproj import Transformer

    x, y = Transformer.from_crs("EPSG:4326", "EPSG:31370", always_xy=True).transform(4.35, 50.85)
    if not (148_000 < x < 150_000 and 170_000 < y < 172_000):
        raise RuntimeError("Brussels is not where it should be")
    return f"{x:.0f} {y:.0f}"


def _rasterio() -> str:
    from rasterio.warp import transform

    x, y = transform("EPSG:4326", "EPSG:31370", [4.35], [50.85])
    if not (148_000 < x[0] < 150_000 and 170_000 < y[0] < 172_000):
        raise RuntimeError("Brussels is not where it should be")
    return f"{x[0]:.0f} {y[0]:.0f}"


def _map_page(desk: "Desk") -> str:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from wijkatlas.shell.map.permission import is_root_without_map
    from wijkatlas.shell.map.view import MapWidget

    if is_root_without_map():
        return "not tried: the administrator (root) is shown no map"
    app = QApplication.instance()
    assert app is not None  # noqa: S101 - made by run()
    widget = MapWidget(desk.atlas.view.page.resolve, app, "#FFFFFF")
    widget.resize(800, 600)
    widget.show()
    loop = QEventLoop()
    widget.became_ready.connect(loop.quit)
    QTimer.singleShot(PAGE_WAIT_MS, loop.quit)
    widget.load()
    loop.exec()
    ready, refused = widget.is_ready, list(widget.gatekeeper.refused)
    widget.close_page()
    widget.deleteLater()
    if not ready:
        raise RuntimeError("the page did not become ready")
    if refused:
        raise RuntimeError(f"the page asked for {refused}")
    return "ready"


def _plugins(desk: "Desk") -> str:

    problems = [each for each in desk.session.loaded if each.problem]
    if problems:
        raise RuntimeError("; ".join(f"{each.name}: {each.problem}" for each in problems))
    return ", ".join(plugin.id for plugin in desk.session.plugins) or "none"


def _icons() -> str:
    from wijkatlas.shell.icons import icon

    if icon("map-outline").isNull():
        raise RuntimeError("an icon is missing")
    return "drawn"
