# SPDX-License-Identifier: EUPL-1.2
"""A small town in a project file, and the real QGIS and GDAL that must understand it."""

import importlib.util
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
import shapely

from wijkatlas.domain.area import Area, Network, NetworkKind, NetworkStatus
from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.style import ClassedStyle, style_categories
from wijkatlas.language import Translator
from wijkatlas.map.qgis import (
    AreaFigures,
    AreaLayer,
    QgisLook,
    project_row,
    qgs_document,
    relative_source,
    style_rows,
)
from wijkatlas.store.project import Project

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"
MODIFIED = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
WEST, SOUTH = 70_000.0, 166_000.0
CATEGORIES = [
    "burglary",
    "bike",
    "vandalism",
    "noise",
    "litter",
    "violence",
    "car",
    "fraud",
    "fire",
]
STREETS = ("Veldstraat", "Rue de l'Église", '"><b>&\\')


def system_environment(folder: Path) -> dict[str, str]:
    """The surroundings of a desktop program that knows nothing of our virtual environment."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "TZ": "Europe/Brussels",
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(runtime),
    }


@pytest.fixture(scope="session")
def pyqgis(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Any]:
    """Run a script of ``pyqgis/`` in QGIS's own Python; gives what it prints as JSON."""
    environment = system_environment(tmp_path_factory.mktemp("qgis"))
    probe = [SYSTEM_PYTHON, "-c", "import qgis.core"]
    if (
        not Path(SYSTEM_PYTHON).exists()
        or subprocess.run(probe, env=environment, capture_output=True).returncode
    ):
        pytest.skip("QGIS with its Python modules is not installed")

    def run(script: str, /, **request: Any) -> Any:
        done = subprocess.run(
            [SYSTEM_PYTHON, str(HERE / "pyqgis" / script), json.dumps(request, default=str)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=180,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    return run


class Desk:
    """A running QGIS; ``desk("save", "incident")`` does one thing and gives the answer."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._program = subprocess.Popen(
            [SYSTEM_PYTHON, str(HERE / "pyqgis" / "edit_layers.py")],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def __call__(self, *task: Any) -> Any:
        self.send(*task)
        return self.answer()

    def send(self, *task: Any) -> None:
        """Give a task without waiting for it."""
        assert self._program.stdin is not None
        self._program.stdin.write(json.dumps(task, default=str) + "\n")
        self._program.stdin.flush()

    def answer(self) -> Any:
        """Wait for the answer to the oldest open task."""
        assert self._program.stdout is not None
        return json.loads(self._program.stdout.readline())

    def leave(self) -> None:
        """Close QGIS."""
        self._program.communicate(timeout=60)


@pytest.fixture
def desk(pyqgis: Callable[..., Any], tmp_path: Path) -> Iterator[Desk]:
    """A person at QGIS."""
    del pyqgis
    found = Desk(system_environment(tmp_path))
    yield found
    found.leave()


@pytest.fixture(scope="session")
def gdal(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """Run a program of GDAL; gives what it prints."""
    environment = system_environment(tmp_path_factory.mktemp("gdal"))
    if shutil.which("ogrinfo", path=environment["PATH"]) is None:
        pytest.skip("GDAL's programs are not installed")

    def run(*command: object) -> str:
        done = subprocess.run(
            [str(part) for part in command],
            env=environment,
            capture_output=True,
            text=True,
            timeout=180,
        )
        assert done.returncode == 0, done.stderr
        assert "Warning 1:" not in done.stderr, done.stderr
        return done.stdout

    return run


@pytest.fixture(scope="session")
def conformance() -> ModuleType:
    """The checks of the GeoPackage standard."""
    path = HERE / "geopackage_conformance.py"
    spec = importlib.util.spec_from_file_location("geopackage_conformance", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def square(column: int, row: int, size: float = 1000.0) -> bytes:
    """The WKB of one field of a board of nine."""
    x, y = WEST + column * 1000, SOUTH + row * 1000
    return bytes(shapely.to_wkb(shapely.MultiPolygon([shapely.box(x, y, x + size, y + size)])))


def fill(project: Project) -> None:
    """Nine areas, four networks, and ninety incidents of which three have no place."""
    areas = [
        Area("wijk", f"W{i}", f"Wijk {i} d'Écluse", square(i % 3, i // 3), 100 * i + 50, None)
        for i in range(9)
    ] + [Area("O'sector", "S0", "Heel de stad", square(0, 0, 3000.0), 4050, None, "2024-01-01")]
    networks = [
        Network("BIN Noord", square(0, 2, 800), NetworkKind.BIN, True, "wijkteam", "2019-05-01"),
        Network("BIN Zuid", square(1, 0, 800), NetworkKind.BIN, False),
        Network("WhatsApp Veld", square(2, 1, 800), NetworkKind.WHATSAPP, None),
        Network("Anders", square(0, 0, 800), NetworkKind.OTHER, False, status=NetworkStatus.PAUSED),
    ]
    with project.edit("fill") as edit:
        edit.import_areas(areas, file_name="areas.gpkg", sha256="0" * 64)
        edit.import_networks(networks, file_name="networks.gpkg", sha256="0" * 64)
        for i in range(90):
            point = shapely.Point(WEST + 100 + 2800 * (i % 10) / 9, SOUTH + 100 + 320 * (i // 10))
            edit.insert(
                "incident",
                geom=None if i % 30 == 29 else bytes(shapely.to_wkb(point)),
                source="police",
                source_ref=f"2026/{i}",
                identity=f"ref:{i}",
                category=CATEGORIES[i % 9] if i != 89 else "",
                begin=("2026-03", "2026-03-31", "2026-03-31T22:15+02:00")[i % 3],
                attempt=(None, 0, 1)[i % 3],
                street=STREETS[i % 3],
            )


def town_look(project: Project, language: str = "nl") -> QgisLook:
    """How the town looks: the seven largest categories, one scheme with figures."""
    labels = [(code, code.title()) for code in CATEGORIES]
    figures: dict[str, Estimate] = {}
    for i, area in enumerate(project.areas("wijk")):
        figures[area.uid] = Estimate(4.5 * i) if i else Estimate(None, reason=Reason.SUPPRESSED)
    style = ClassedStyle("rate", "Incidenten, 2026", "per 1.000", (0, 5, 10, 20, 30, 40))
    return QgisLook(
        Translator(language).translate,
        style_categories(labels, other_label="Overig"),
        labels,
        [
            AreaLayer("wijk", "Wijken", AreaFigures(style, figures)),
            AreaLayer("O'sector", "Sectoren"),
        ],
    )


def bounds() -> tuple[float, float, float, float]:
    """The town's extent."""
    return (WEST, SOUTH, WEST + 3000, SOUTH + 3000)


def furnish(project: Project, qgs: Path, **options: Any) -> None:
    """Write styles and projects for QGIS, as the export command does."""
    look = town_look(project)
    inside = qgs_document(
        look,
        title=project.name,
        crs=project.crs,
        source=relative_source(project.path, project.path.parent),
        bounds=bounds(),
        modified=MODIFIED,
        **options,
    )
    with project.edit("styles") as edit:
        for row in style_rows(look, modified=MODIFIED):
            edit.insert("layer_styles", **row)
        edit.insert("qgis_projects", **project_row("Speelstad", inside, modified=MODIFIED))
    qgs.write_bytes(
        qgs_document(
            look,
            title=project.name,
            crs=project.crs,
            source=relative_source(project.path, qgs.parent),
            bounds=bounds(),
            modified=MODIFIED,
            **options,
        )
    )


@pytest.fixture(scope="session")
def built_town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the town as it was made; copy before use."""
    folder = tmp_path_factory.mktemp("town")
    with Project.create(folder / "town.gpkg", name="Speelstad", crs="EPSG:31370") as project:
        fill(project)
        furnish(project, folder / "town.qgs")
    return folder


@pytest.fixture
def town(built_town: Path, tmp_path: Path) -> SimpleNamespace:
    """A town of one's own: ``folder``, ``gpkg``, ``qgs``."""
    folder = tmp_path / "town"
    folder.mkdir()
    for name in ("town.gpkg", "town.qgs"):
        shutil.copy(built_town / name, folder / name)
    return SimpleNamespace(folder=folder, gpkg=folder / "town.gpkg", qgs=folder / "town.qgs")


@pytest.fixture(scope="session")
def load_town() -> SimpleNamespace:
    """What the town is made of, for tests that write their own project."""
    return SimpleNamespace(
        bounds=bounds, town_look=town_look, fill=fill, furnish=furnish, MODIFIED=MODIFIED
    )
