# SPDX-License-Identifier: EUPL-1.2
"""Any foreign vector file: name and content looked at, then opened by the one reader for its kind.

Runs inside the sandbox; nothing here may be called on a stranger's file from the program itself
except :func:`check_vector`.
"""

import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.archive import check_zip, open_gzip, unpack
from wijkatlas.exchange.feature import ForeignLayer, LayerInfo, choose_layer
from wijkatlas.exchange.geojson import list_geojson, open_geojson
from wijkatlas.exchange.geopackage import list_geopackage, open_geopackage
from wijkatlas.exchange.reports import open_reports
from wijkatlas.exchange.shapefile import list_shapefile, open_shapefile
from wijkatlas.exchange.signature import SENTENCES, FileKind, identify, unreadable
from wijkatlas.exchange.topojson import list_topojson, open_topojson
from wijkatlas.language import QT_TRANSLATE_NOOP

VECTOR_SUFFIXES = frozenset({".geojson", ".geojsonl", ".json", ".topojson", ".gpkg", ".shp"})
_KINDS: dict[str, frozenset[FileKind]] = {
    ".geojson": frozenset({FileKind.JSON}),
    ".geojsonl": frozenset({FileKind.JSON}),
    ".geojsons": frozenset({FileKind.JSON}),
    ".json": frozenset({FileKind.JSON}),
    ".topojson": frozenset({FileKind.JSON}),
    ".xml": frozenset({FileKind.XML}),
    ".gpkg": frozenset({FileKind.GPKG, FileKind.SQLITE}),
    ".shp": frozenset({FileKind.SHP}),
    ".shx": frozenset({FileKind.SHP}),
    ".dbf": frozenset({FileKind.DBF}),
    ".prj": frozenset({FileKind.TEXT}),
    ".zip": frozenset({FileKind.ZIP}),
    ".gz": frozenset({FileKind.GZIP}),
}
_PARTS_OF_SHAPEFILE = frozenset({".shp", ".shx", ".dbf", ".prj", ".cpg", ".cst"})
_READABLE = QT_TRANSLATE_NOOP(
    "errors",
    "Choose a GeoJSON, TopoJSON, GeoPackage or shapefile, or a zip file with one of these.",
)
_TOPOLOGY = re.compile(rb'"type"\s*:\s*"Topology"')
_FEATURES = re.compile(rb'"type"\s*:\s*"Feature(Collection)?"')
_LOOK_BYTES = 262_144


def check_vector(path: Path) -> FileKind:
    """What the file is, when its name and its content both say that it is a vector file.

    Raises ``UnreadableFile`` with the sentence that says what it is instead.
    """
    if str(path).replace("\\", "/").startswith("/vsi") or not path.exists():
        raise unreadable(path, FileNotFoundError())
    if path.is_dir():
        raise unreadable(path, IsADirectoryError())
    kind = identify(path)
    suffix = path.suffix.lower()
    if kind is FileKind.EMPTY or suffix not in _KINDS:
        raise UnreadableFile(SENTENCES[kind], _READABLE, file=path.name)
    if kind not in _KINDS[suffix]:
        hint = QT_TRANSLATE_NOOP(
            "errors", "Its name says “{suffix}”, but that isn't what is in it. Ask the sender."
        )
        raise UnreadableFile(SENTENCES[kind], hint, file=path.name, suffix=suffix)
    return kind


def json_sort(path: Path) -> str:
    """``topojson``, ``geojson``, or ``reports`` for any other JSON, by its first and last bytes."""
    with path.open("rb") as stream:
        look = stream.read(_LOOK_BYTES)
        size = stream.seek(0, 2)
        stream.seek(max(0, size - _LOOK_BYTES))
        look += b" " + stream.read()
    look = look.replace(b"\x00", b"")
    if _TOPOLOGY.search(look):
        return "topojson"
    return "geojson" if _FEATURES.search(look) else "reports"


def list_foreign_layers(path: Path, folder: Path) -> list[LayerInfo]:
    """The layers of the file; of a zip file, those of all vector files in it."""
    kind = check_vector(path)
    if kind is FileKind.ZIP:
        return [LayerInfo(name) for name in _zipped(path)]
    if kind is FileKind.GZIP:
        return list_foreign_layers(_gunzip(path, folder), folder)
    if kind in {FileKind.GPKG, FileKind.SQLITE}:
        return list_geopackage(path, folder)
    if kind is FileKind.JSON and json_sort(path) == "topojson":
        return list_topojson(path)
    if kind is FileKind.JSON and json_sort(path) == "geojson":
        return list_geojson(path)
    if kind in {FileKind.JSON, FileKind.XML}:
        return [LayerInfo(path.stem)]
    return list_shapefile(path)


def open_foreign_layer(
    path: Path,
    folder: Path,
    layer: str = "",
    geometry: str = "",
    memo: Mapping[str, Any] | None = None,
) -> ForeignLayer:
    """A layer of the file. ``folder`` is empty and takes what has to be unpacked or copied.

    ``memo`` is that of the layer when it was opened before.
    """
    kind = check_vector(path)
    if kind is FileKind.ZIP:
        return _open_zipped(path, folder, layer, geometry, memo)
    if kind is FileKind.GZIP:
        return open_foreign_layer(_gunzip(path, folder), folder, layer, geometry, memo)
    if kind in {FileKind.GPKG, FileKind.SQLITE}:
        return open_geopackage(path, folder, layer, geometry)
    if kind is FileKind.JSON:
        sort = json_sort(path)
        if sort == "topojson":
            return open_topojson(path, layer, geometry)
        if sort == "geojson" or geometry == "polygon":
            return open_geojson(path, memo)
        return open_reports(path)
    if kind is FileKind.XML:
        return open_reports(path, is_xml=True)
    return open_shapefile(path, folder)


def _zipped(path: Path) -> dict[str, list[str]]:
    """Names of the vector files in an archive, each with the entries that belong to it."""
    entries = [e.filename for e in check_zip(path) if not e.filename.startswith("__MACOSX/")]
    found: dict[str, list[str]] = {}
    for name in entries:
        stem, _, ending = name.rpartition(".")
        suffix = f".{ending.lower()}"
        if suffix not in VECTOR_SUFFIXES or name.rsplit("/", 1)[-1].startswith("."):
            continue
        parts = [name]
        if suffix == ".shp":
            parts = [
                other
                for other in entries
                if other.rpartition(".")[0].casefold() == stem.casefold()
                and f".{other.rpartition('.')[2].lower()}" in _PARTS_OF_SHAPEFILE
            ]
        found[stem.rsplit("/", 1)[-1] if suffix == ".shp" else name] = parts
    if not found:
        text = QT_TRANSLATE_NOOP("errors", "The archive “{file}” holds no map file.")
        raise UnreadableFile(text, _READABLE, file=path.name)
    return found


def _open_zipped(
    path: Path, folder: Path, layer: str, geometry: str, memo: Mapping[str, Any] | None
) -> ForeignLayer:
    files = _zipped(path)
    only = next(iter(files)) if len(files) == 1 else ""
    name = only or choose_layer(path.name, [LayerInfo(name) for name in files], layer).name
    wanted = files[name]
    inside = folder / "unpacked"
    inside.mkdir(exist_ok=True)
    main: Path | None = None
    for entry in check_zip(path):
        if entry.filename in wanted:
            target = unpack(path, entry, inside)
            if target.suffix.lower() in VECTOR_SUFFIXES:
                main = target
    if main is None:
        raise UnreadableFile(SENTENCES[FileKind.ZIP], _READABLE, file=path.name)
    inner = layer if only and layer != only else ""
    return open_foreign_layer(main, folder, inner, geometry, memo)


def _gunzip(path: Path, folder: Path) -> Path:
    name = Path(path.stem)
    if name.suffix.lower() not in VECTOR_SUFFIXES - {".shp"}:
        raise UnreadableFile(SENTENCES[FileKind.GZIP], _READABLE, file=path.name)
    target = folder / f"unpacked{name.suffix.lower()}"
    with open_gzip(path) as source, target.open("wb") as sink:
        shutil.copyfileobj(source, sink, 1 << 20)
    return target
