# SPDX-License-Identifier: EUPL-1.2
"""Commands about risk factors: what surrounds the incidents."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    Translator,
    UserError,
)
from wijkatlas.commands.export import ExportReport
from wijkatlas.commands.factor_ground import NEAR_M, find_factor, project_box
from wijkatlas.commands.polygon_file import CrsName, LayerName
from wijkatlas.domain.factor import FactorKind, RiskFactor
from wijkatlas.domain.incident import REASONS
from wijkatlas.domain.numbers import NumberFormat

PATTERNS = ("*.tif", "*.tiff", "*.gpkg", "*.geojson", "*.json", "*.shp", "*.zip", "*.topojson")
LONGEST_NAME, LONGEST_TEXT = 80, 200
OUTCOMES = {
    "added": QT_TRANSLATE_NOOP("reports", "Added: {name} ({kind}: {n})."),
    "updated": QT_TRANSLATE_NOOP("reports", "Replaced: {name} ({kind}: {n})."),
    "unchanged": QT_TRANSLATE_NOOP("reports", "Unchanged: {name} was already so ({kind}: {n})."),
}
KINDS = {
    FactorKind.RASTER: QT_TRANSLATE_NOOP("reports", "cells of a raster with a value"),
    FactorKind.POINTS: QT_TRANSLATE_NOOP("reports", "points"),
    FactorKind.LINES: QT_TRANSLATE_NOOP("reports", "lines"),
    FactorKind.POLYGONS: QT_TRANSLATE_NOOP("reports", "areas"),
}
MOVED = QT_TRANSLATE_NOOP(
    "reports",
    "The raster was put into the project's coordinates; each cell took the nearest old value.",
)

FactorName = Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Name of the risk factor"))]


@dataclass(frozen=True, slots=True)
class FactorReport:
    """What an import of a risk factor did."""

    outcome: str
    factor: RiskFactor
    read: int
    crs: str
    crs_from: str
    notes: Mapping[str, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The facts flat."""
        return {
            "outcome": self.outcome, **_plain(self.factor), "read": self.read, "crs": self.crs,
            "crs_from": self.crs_from, "notes": dict(self.notes),
        }  # fmt: skip

    def sentence(self, translator: Translator) -> str:
        """In lines."""
        t, write = translator.translate, NumberFormat.of(translator.language).write
        lines = [
            t(
                "reports",
                OUTCOMES[self.outcome],
                name=self.factor.name,
                kind=t("reports", KINDS[self.factor.kind]),
                n=write(self.factor.n),
            )
        ]
        if self.crs_from == "guess":
            lines.append(
                t(
                    "reports",
                    "The file names no coordinate system; {crs} was taken from its coordinates.",
                    crs=self.crs,
                )
            )
        for code, n in self.notes.items():
            if code == "moved_raster":
                lines.append(t("reports", MOVED))
            else:
                reason = t("reasons", REASONS.get(code, code))
                lines.append(t("reports", "{n} × {reason}", n=write(n), reason=reason))
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class FactorList:
    """The risk factors of a project."""

    factors: tuple[RiskFactor, ...]

    def as_json(self) -> list[dict[str, Any]]:
        """Each without its data."""
        return [_plain(each) for each in self.factors]

    def sentence(self, translator: Translator) -> str:
        """A line for each."""
        t, write = translator.translate, NumberFormat.of(translator.language).write
        if not self.factors:
            return t("reports", "There are no risk factors yet. Import one with “factor import”.")
        lines = []
        for each in self.factors:
            told = [t("reports", KINDS[each.kind]) + f": {write(each.n)}"]
            told += [part for part in (each.vintage, each.source, each.file_name) if part]
            lines.append(f"{each.name}  ({', '.join(told)})")
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class RemovedFactor:
    """What was taken away."""

    name: str

    def sentence(self, translator: Translator) -> str:
        """In words."""
        return translator.translate("reports", "Removed: {name}.", name=self.name)


@dataclass(frozen=True, slots=True)
class ZoneTable:
    """A risk factor by area: code, name and measures, None for unknown."""

    rows: list[dict[str, Any]]

    def as_json(self) -> list[dict[str, Any]]:
        """The rows."""
        return self.rows

    def sentence(self, translator: Translator) -> str:
        """A table, columns under their names."""
        write = NumberFormat.of(translator.language).write
        names = list(self.rows[0]) if self.rows else []
        cells = [names]
        for row in self.rows:
            cells.append(
                [
                    "–" if value is None else value if isinstance(value, str) else write(value, 3)
                    for value in row.values()
                ]
            )
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        return "\n".join(
            "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
            for line in cells
        )


def _plain(factor: RiskFactor) -> dict[str, Any]:
    names = ("name", "n", "file_name", "sha256", "vintage", "source", "at", "uid")
    return {name: getattr(factor, name) for name in names} | {"kind": str(factor.kind)}


def import_factor(
    session: Session,
    progress: Progress,
    *,
    file: Annotated[
        Path, Param(QT_TRANSLATE_NOOP("commands", "The file to import"), patterns=PATTERNS)
    ],
    name: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "Name of the risk factor, such as Bus stops"), option=True
        ),
    ],
    layer: LayerName = "",
    band: Annotated[
        int, Param(QT_TRANSLATE_NOOP("commands", "Band of a raster, when it has several"))
    ] = 0,
    crs: CrsName = "",
    vintage: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Of when the file is, such as 2025 or 2025-06-30"))
    ] = "",
    source: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Who made the file"))] = "",
) -> FactorReport:
    """Import a risk factor: points, lines, areas or a raster of what surrounds the incidents."""
    from wijkatlas.commands.fingerprint import check_foreign, file_sha256
    from wijkatlas.exchange.factors import read_factor

    project = session.project
    title = _text(name, LONGEST_NAME)
    if not title:
        raise UserError(QT_TRANSLATE_NOOP("errors", "Give the risk factor a name."))
    check_foreign(file, project.path)
    box = project_box(session)
    near = box and (box[0] - NEAR_M, box[1] - NEAR_M, box[2] + NEAR_M, box[3] + NEAR_M)
    found = read_factor(
        file, project.crs, layer=layer, band=band, crs=crs, near=near, progress=progress
    )
    factor = RiskFactor(
        name=title,
        kind=found.kind,
        n=found.n,
        crs=project.crs,
        data=found.data,
        file_name=file.name,
        sha256=file_sha256(file, progress),
        vintage=_text(vintage, LONGEST_TEXT),
        source=_text(source, LONGEST_TEXT),
    )
    with project.edit(
        QT_TRANSLATE_NOOP("edits", "Import the risk factor {name}"),
        command="factor.import",
        name=title,
    ) as edit:
        outcome = edit.add_factor(factor)
    return FactorReport(outcome, factor, found.read, found.crs, found.crs_from, dict(found.notes))


def _text(text: str, most: int) -> str:
    """On one line, without signs that can't be seen, and not endless."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:most]


def list_factors(session: Session, progress: Progress) -> FactorList:
    """List the risk factors of the project."""
    del progress
    return FactorList(tuple(session.project.factors()))


def remove_factor(session: Session, progress: Progress, *, name: FactorName) -> RemovedFactor:
    """Take a risk factor out of the project; this can be undone."""
    del progress
    factor = find_factor(session, name)
    with session.project.edit(
        QT_TRANSLATE_NOOP("edits", "Remove the risk factor {name}"),
        command="factor.remove",
        name=factor.name,
    ) as edit:
        edit.remove_factor(factor)
    return RemovedFactor(factor.name)


def factor_zones(
    session: Session,
    progress: Progress,
    *,
    name: FactorName,
    scheme: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Area scheme; the only one when there is one"))
    ] = "",
) -> ZoneTable:
    """Measure a risk factor in each area: mean and share of a raster, number, length or share."""
    from wijkatlas.commands.factor_measures import zone_rows

    progress.update(0, 1, QT_TRANSLATE_NOOP("jobs", "Measuring the risk factor"))
    factor = find_factor(session, name)
    schemes = session.project.schemes()
    if not scheme and len(schemes) == 1:
        scheme = schemes[0]
    if scheme not in schemes:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no area scheme “{scheme}” in this project."),
            QT_TRANSLATE_NOOP("errors", "It has: {schemes}. Import areas with “area import”."),
            scheme=scheme,
            schemes=", ".join(schemes) or "—",
        )
    rows = zone_rows(factor, session.project.areas(scheme))
    progress.update(1, 1)
    return ZoneTable(rows)


def factor_raster(
    session: Session,
    progress: Progress,
    *,
    name: FactorName,
    out: Annotated[
        Path,
        Param(QT_TRANSLATE_NOOP("commands", "The raster (.tif)"), save=True, patterns=("*.tif",)),
    ],
    measure: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "Metres to the nearest, or how much there is around"),
            choices=("distance", "density"),
        ),
    ] = "distance",
    cell: Annotated[
        float, Param(QT_TRANSLATE_NOOP("commands", "Size of the cells in metres"))
    ] = 50,
    radius: Annotated[
        float, Param(QT_TRANSLATE_NOOP("commands", "How far around each cell counts, in metres"))
    ] = 500,
) -> ExportReport:
    """Write a raster (GeoTIFF) of the distance to a risk factor, or of its density."""
    from wijkatlas.commands.factor_measures import write_raster

    factor = find_factor(session, name)
    write_raster(session, factor, out, measure=measure, cell_m=cell, radius_m=radius, told=progress)
    session.project.note("factor.raster")
    return ExportReport(str(out), out.stat().st_size)


COMMANDS = [
    Command(
        "factor.import",
        QT_TRANSLATE_NOOP("commands", "Import a risk factor…"),
        import_factor,
        Access.WRITE,
        "import",
        "",
        "mdi6.map-marker-radius-outline",
    ),
    Command("factor.list", QT_TRANSLATE_NOOP("commands", "Risk factors"), list_factors),
    Command(
        "factor.remove",
        QT_TRANSLATE_NOOP("commands", "Remove a risk factor…"),
        remove_factor,
        Access.WRITE,
    ),
    Command("factor.zones", QT_TRANSLATE_NOOP("commands", "Risk factor by area…"), factor_zones),
    Command(
        "factor.raster", QT_TRANSLATE_NOOP("commands", "Risk factor as raster…"), factor_raster
    ),
]
