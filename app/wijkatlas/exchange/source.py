# SPDX-License-Identifier: EUPL-1.2
"""Opens whatever file of incidents somebody sends: by its content, never by its name alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.archive import check_zip, open_gzip
from wijkatlas.exchange.recipe import Recipe
from wijkatlas.exchange.rows import RowSource
from wijkatlas.exchange.signature import SENTENCES, FileKind, identify, identify_bytes
from wijkatlas.exchange.tabletext import READABLE, Hints, is_data_file, not_one, open_table_text
from wijkatlas.exchange.vector import open_points
from wijkatlas.exchange.workbook import open_workbook

_NO_TABLES = frozenset(
    {
        FileKind.EMPTY,
        FileKind.HTML,
        FileKind.SAV,
        FileKind.DTA,
        FileKind.POR,
        FileKind.XLS,
        FileKind.DOCUMENT,
        FileKind.PDF,
        FileKind.PICTURE,
        FileKind.PROGRAM,
        FileKind.BINARY,
    }
)
_VECTOR_SUFFIXES = (".shp", ".gpkg", ".geojson", ".json", ".topojson")


@dataclass(frozen=True, slots=True)
class SourceDescription:
    """What a file is: its kind, headings, estimated number of rows, CRS, and other facts."""

    kind: str
    columns: Sequence[str]
    total: int | None
    crs: str
    has_geometry: bool
    facts: Mapping[str, str]


def describe_source(path: Path, recipe: Recipe | None = None) -> SourceDescription:
    """What a file is, without reading all of it.

    Raises:
        UnreadableFile: it can't be read.
    """
    source = open_source(path, recipe)
    kind = source.facts.get("kind", path.suffix.lstrip(".").casefold())
    return SourceDescription(
        kind, source.columns, source.total, source.crs, source.has_geometry, source.facts
    )


def open_source(path: Path, recipe: Recipe | None = None) -> RowSource:
    """Open a file of incidents as rows, as a recipe says or as its content shows.

    Raises:
        UnreadableFile: it can't be read, or is not safe to.
    """
    kind = identify(path)
    if kind in _NO_TABLES:
        raise UnreadableFile(SENTENCES[kind], READABLE, file=path.name)
    if kind in {FileKind.XLSX, FileKind.ODS}:
        sheet = recipe.sheet if recipe else ""
        return open_workbook(path, sheet=sheet, header_row=recipe.header_row if recipe else None)
    if kind is FileKind.TEXT or _holds_text(path, kind):
        hints = Hints(recipe.delimiter, recipe.encoding, recipe.header_row) if recipe else None
        return open_table_text(path, hints)
    if recipe is None:
        return open_points(path)
    return open_points(path, layer=recipe.layer)


def _holds_text(path: Path, kind: FileKind) -> bool:
    """True for an archive whose only data file is a text table, or which holds nothing else."""
    if kind is FileKind.GZIP:
        with open_gzip(path) as stream:
            return identify_bytes(stream.read(65_536)) in {FileKind.TEXT, FileKind.EMPTY}
    if kind is not FileKind.ZIP:
        return False
    names = [each.filename for each in check_zip(path) if is_data_file(each.filename)]
    if any(name.casefold().endswith(_VECTOR_SUFFIXES) for name in names):
        return False
    if len(names) != 1:
        raise not_one(path, len(names))
    return True
