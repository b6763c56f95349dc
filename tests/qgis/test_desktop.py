# SPDX-License-Identifier: EUPL-1.2
"""The desktop of QGIS opens our project with base maps and asks nothing."""

import os
import re
import shutil
import signal
import subprocess
from pathlib import Path

import numpy as np
import pytest
import rasterio
from PIL import Image
from pyproj import Transformer
from rasterio import Affine

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.map.qgis import qgs_document, raster_layer, relative_source
from wijkatlas.store.project import Project

SECONDS = 40


@pytest.fixture
def base_maps(town, gdal, load_town):
    """Pictures beside the town: one in the project CRS, one with a palette, one of tiles."""
    west, south, east, north = load_town.bounds()
    colour = np.zeros((3, 64, 64), np.uint8)
    colour[1] = 180
    photo, drawing = town.folder / "photo.tif", town.folder / "drawing.tif"
    place = Affine((east - west) / 64, 0, west, 0, (south - north) / 64, north)
    shape = {"driver": "GTiff", "width": 64, "height": 64, "dtype": "uint8", "transform": place}
    with rasterio.open(photo, "w", count=3, crs="EPSG:31370", **shape) as file:
        file.write(colour)
    with rasterio.open(drawing, "w", count=1, crs="EPSG:31370", **shape) as file:
        file.write(np.ones((1, 64, 64), np.uint8))
        file.write_colormap(1, {0: (0, 0, 0, 255), 1: (250, 10, 20, 255)})
    mercator = Transformer.from_crs("EPSG:31370", "EPSG:3857", always_xy=True)
    west, south, east, north = mercator.transform_bounds(west, south, east, north)
    world = town.folder / "world.tif"
    shape["transform"] = Affine((east - west) / 64, 0, west, 0, (south - north) / 64, north)
    with rasterio.open(world, "w", count=3, crs="EPSG:3857", **shape) as file:
        file.write(colour)
    tiles = town.folder / "tiles.mbtiles"
    gdal("gdal_translate", "-q", "-of", "MBTILES", world, tiles)
    world.unlink()
    return [
        raster_layer(path, relative_source(path, town.folder), path.stem)
        for path in (photo, drawing, tiles)
    ]


@pytest.fixture
def project_file(town, base_maps, load_town):
    """The town's project with base maps below."""
    with Project.open(town.gpkg, read_only=True) as project:
        content = qgs_document(
            load_town.town_look(project),
            title="Speelstad",
            crs=project.crs,
            source="./town.gpkg",
            bounds=load_town.bounds(),
            modified=load_town.MODIFIED,
            base_maps=base_maps,
        )
    path = town.folder / "with_maps.qgs"
    path.write_bytes(content)
    return path


def snapshot(project: Path, home: Path, seconds: int) -> Path | None:
    """A picture of the desktop's map; None when it never came, as when a dialog waits for a click."""
    if shutil.which("qgis.bin") is None or shutil.which("xvfb-run") is None:
        pytest.skip("the QGIS desktop or a virtual display is not installed")
    picture = home / "desktop.png"
    (home / "run").mkdir(mode=0o700)
    command = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "qgis.bin", "--nologo"]
    command += ["--noversioncheck", "--noplugins", "--snapshot", str(picture)]
    program = subprocess.Popen(
        [*command, "--project", str(project)],
        env={
            "PATH": "/usr/bin:/bin",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "QT_QPA_PLATFORM": "xcb",
            "LANG": "C.UTF-8",
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        program.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(program.pid, signal.SIGTERM)
        program.wait()
    return picture if picture.exists() else None


def test_base_maps_are_described(base_maps):
    photo, drawing, tiles = base_maps
    assert (photo.source, photo.crs, photo.bands) == ("./photo.tif", "EPSG:31370", 3)
    assert drawing.palette[1] == (1, "#FA0A14")
    assert (tiles.source, tiles.crs) == ("./tiles.mbtiles", "EPSG:3857")


def test_qgis_reads_the_base_maps(project_file, pyqgis, tmp_path):
    told = pyqgis("inspect_project.py", project=project_file, picture=tmp_path / "map.png")
    found = {key: each for key, each in told["layers"].items() if key.startswith("basemap")}
    assert [each["valid"] for each in found.values()] == [True, True, True]
    assert [each["crs"] for each in found.values()] == ["EPSG:31370", "EPSG:31370", "EPSG:3857"]
    assert [each["renderer"]["type"] for each in found.values()] == [
        "multibandcolor",
        "paletted",
        "multibandcolor",
    ]
    assert told["complaints"] == []
    assert told["drawing"] == []


def test_desktop_asks_nothing(project_file, tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    picture = snapshot(project_file, home, SECONDS)
    assert picture is not None
    assert Image.open(picture).convert("RGB").getcolors(10) is None  # a map, not an empty sheet


def test_desktop_would_ask_without_our_choice_of_operation(project_file, tmp_path):
    """The test above means something: left out, QGIS waits at its dialog for ever."""
    home = tmp_path / "home"
    home.mkdir()
    text = project_file.read_text(encoding="utf-8")
    bare = re.sub(r"<transformContext>.*</transformContext>", "", text, flags=re.DOTALL)
    assert bare != text
    # the tiles alone, so that they are drawn
    bare = bare.replace('checked="Qt::Unchecked"', 'checked="Qt::Checked"')
    project_file.write_text(bare, encoding="utf-8")
    assert snapshot(project_file, home, 12) is None


def test_picture_without_a_place_is_refused(tmp_path):
    path = tmp_path / "plain.png"
    Image.new("RGB", (4, 4)).save(path)
    with pytest.warns(rasterio.errors.NotGeoreferencedWarning), pytest.raises(UnreadableFile):
        raster_layer(path, "./plain.png", "plain")


def test_no_picture_is_refused(tmp_path):
    path = tmp_path / "text.tif"
    path.write_text("no picture")
    with pytest.raises(UnreadableFile):
        raster_layer(path, "./text.tif", "text")
