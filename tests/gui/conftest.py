# SPDX-License-Identifier: EUPL-1.2
"""A small town on a screen that nobody sees."""

import math
import os
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
os.environ["WIJKATLAS_LANGUAGE"] = "en"

import pytest
import shapely
from PySide6.QtCore import QLocale, QSettings

from wijkatlas.api import (
    Area,
    IncidentBatch,
    Network,
    NetworkKind,
    Session,
    Setting,
    Settings,
    Silent,
    Translator,
)
from wijkatlas.shell.application import dress, make_desk
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.jobs import Jobs, SynchronousJobs
from wijkatlas.shell.lasting import keep_constants
from wijkatlas.shell.map.scheme import register_scheme
from wijkatlas.shell.window import Window
from wijkatlas.store.project import Project

register_scheme()
keep_constants()

COUNT = 600
STREETS = ("Kerkstraat", "Markt", "Stationslaan", "Dorpsplein")
CATEGORIES = ("burglary", "bicycle_theft", "vandalism")
START = datetime(2025, 1, 6, 1, 30)
WEST, SOUTH = 72_000.0, 168_000.0


def town_batch() -> IncidentBatch:
    """600 incidents, six hours apart, on a spiral over two kilometres; the last ten nowhere."""
    rows = range(COUNT)
    x = [WEST + 1000 + i * math.cos(i) for i in rows]
    y = [SOUTH + 1000 + i * math.sin(i) for i in rows]
    for i in rows[-10:]:
        x[i] = y[i] = math.nan
    begin = [f"{START + timedelta(hours=6 * i):%Y-%m-%dT%H:%M:%S}+01:00" for i in rows]
    columns: dict[str, Any] = {
        "source_ref": [f"R{i:04d}" for i in rows],
        "category": [CATEGORIES[i % 3] for i in rows],
        "category_source": [CATEGORIES[i % 3].upper() for i in rows],
        "category_national": [None] * COUNT,
        "begin": begin,
        "end": [None] * COUNT,
        "known_at": [None] * COUNT,
        "attempt": [None] * COUNT,
        "street": [STREETS[i % 4] for i in rows],
        "x": x,
        "y": y,
        "text": [None] * COUNT,
        "house_number": [None] * COUNT,
        "postcode": [None] * COUNT,
    }
    return IncidentBatch([i + 1 for i in rows], columns)


def square(column: int, row: int, size: float = 1000.0) -> bytes:
    west, south = WEST + column * 1000, SOUTH + row * 1000
    box = shapely.box(west, south, west + size, south + size)
    return bytes(shapely.MultiPolygon([box]).wkb)


SCREEN_CHATTER = (
    "This plugin does not support propagateSizeHints",  # the invisible screen, at every show
    "This plugin does not support raise",
    "This plugin does not support grabbing the keyboard",  # popups
)
# Chromium says at every start without a graphics card what it has to do without.
CHROMIUM_CHATTER = (
    "QRhiGles2", "Failed to create RHI", "createPlatformVulkanInstance", "QVulkanInstance",
    "GBM is not supported", "GPUInfo", "Sandboxing disabled", "ulkan", "GLX", "GPU vendor",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What the screen and the web engine complain about is not our fault."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents and item.get_closest_marker("qt_log_ignore") is None:
            item.add_marker(
                pytest.mark.qt_log_ignore(*SCREEN_CHATTER, *CHROMIUM_CHATTER, extend=True)
            )


@pytest.fixture(scope="session")
def town_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("town") / "town.gpkg"
    with Project.create(path, name="Testdorp", crs="EPSG:31370", language="en") as project:
        with project.edit("Import {file}", file="town.csv") as edit:
            edit.import_incidents(
                "police", [town_batch()], file_name="town.csv", sha256="0" * 64, recipe="test",
                progress=Silent(),
            )  # fmt: skip
        with project.edit("Areas") as edit:
            areas = [
                Area("wijk", f"W{c}{r}", f"Wijk {c}{r}", square(c, r), 1000 + 500 * c, 400)
                for c in range(2)
                for r in range(2)
            ]
            edit.import_areas(areas, file_name="areas", sha256="0" * 64)
        with project.edit("Networks") as edit:
            edit.import_networks(
                [
                    Network("BIN Kerk", square(0, 0, 600), NetworkKind.BIN, True, "Inspector"),
                    Network("App Markt", square(1, 1, 500), NetworkKind.WHATSAPP, False),
                ],
                file_name="networks",
                sha256="0" * 64,
            )
    return path


@pytest.fixture
def town(town_file: Path, tmp_path: Path) -> Path:
    """A project of one's own."""
    return Path(shutil.copy(town_file, tmp_path / "town.gpkg"))


@pytest.fixture
def session() -> Iterator[Session]:
    from wijkatlas.commands.registry import built_in_commands, core_settings

    extra = Setting("test.level", 3, "Level", "A number.")
    made = Session(
        settings=Settings([*core_settings(), extra]),
        translator=Translator("en"),
        commands=built_in_commands(),
    )
    yield made
    made.close()


@pytest.fixture
def desk(qapp: Any, session: Session) -> Iterator[Desk]:
    """Jobs run at once, so that nothing has to be waited for."""
    QLocale.setDefault(QLocale("en_GB"))
    made = make_desk(session, SynchronousJobs())
    yield made
    made.events.stop()


@pytest.fixture
def threaded_desk(qapp: Any, session: Session) -> Iterator[Desk]:
    """Jobs run on threads, as in the program."""
    made = make_desk(session, Jobs())
    yield made
    made.events.stop()
    assert made.jobs.close()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: Any, qapp: Any, desk: Desk, settings: QSettings, town: Path) -> Window:
    """The window with the town open; the map is not started."""
    dress(qapp, desk.session)
    made = Window(desk, settings)
    qtbot.addWidget(made, before_close_func=lambda widget: setattr(widget, "_is_closing", True))
    made.resize(1366, 768)
    made.show()
    made.door.open(town)
    assert desk.atlas.is_loaded
    return made
