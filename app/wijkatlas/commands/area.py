# SPDX-License-Identifier: EUPL-1.2
"""Commands about areas."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    ImportCounts,
    Param,
    Progress,
    Session,
    Translator,
    UserError,
)
from wijkatlas.commands.fingerprint import check_foreign, file_sha256
from wijkatlas.domain.incident import REASONS
from wijkatlas.domain.numbers import NumberFormat

PATTERNS = ("*.gpkg", "*.shp", "*.zip", "*.geojson", "*.json", "*.topojson")


@dataclass(frozen=True, slots=True)
class PolygonReport:
    """What an import of areas or networks did."""

    counts: ImportCounts
    import_id: int
    crs: str
    crs_from: str
    repaired: int
    rejections: list[dict[str, Any]] = field(default_factory=list)
    notes: dict[str, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The counts flat, as for incidents."""
        counts = self.counts
        return {
            "read": counts.read,
            "added": counts.added,
            "updated": counts.updated,
            "unchanged": counts.unchanged,
            "rejected": counts.rejected,
            "import": self.import_id,
            "crs": self.crs,
            "crs_from": self.crs_from,
            "repaired": self.repaired,
            "rejections": self.rejections,
            "notes": self.notes,
        }

    def sentence(self, translator: Translator) -> str:
        """In lines."""
        t, counts = translator.translate, self.counts
        write = NumberFormat.of(translator.language).write
        lines = [
            t(
                "reports",
                "{read} polygons read: {added} added, {updated} updated, {unchanged} unchanged,"
                " {rejected} rejected.",
                read=write(counts.read),
                added=write(counts.added),
                updated=write(counts.updated),
                unchanged=write(counts.unchanged),
                rejected=write(counts.rejected),
            )
        ]
        if self.repaired:
            lines.append(t("reports", "{n} invalid shapes were repaired.", n=write(self.repaired)))
        if self.crs_from == "guess":
            lines.append(
                t(
                    "reports",
                    "The file names no coordinate system; {crs} was taken from its coordinates.",
                    crs=self.crs,
                )
            )
        for each in self.rejections[:20]:
            reason = t("reasons", REASONS.get(each["reason"], each["reason"]))
            lines.append(t("reports", "Row {row}: {reason}", row=each["row"], reason=reason))
        return "\n".join(lines)


def import_areas(
    session: Session,
    progress: Progress,
    *,
    file: Annotated[
        Path, Param(QT_TRANSLATE_NOOP("commands", "The file to import"), patterns=PATTERNS)
    ],
    scheme: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "Name of the division, such as sector or wijk"),
            option=True,
        ),
    ],
    code: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Column with the code"), option=True)],
    name: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Column with the name"), option=True)],
    population: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Column with the number of inhabitants"))
    ] = "",
    households: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Column with the number of households"))
    ] = "",
    valid_from: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "Day from which these areas hold (YYYY-MM-DD), or a column with it"
            )
        ),
    ] = "",
    layer: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Layer of the file, when it has several"))
    ] = "",
    crs: Annotated[
        str,
        Param(QT_TRANSLATE_NOOP("commands", "Coordinate system of the file, such as EPSG:31370")),
    ] = "",
    where: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Only rows with this value: COLUMN=VALUE"))
    ] = "",
) -> PolygonReport:
    """Import areas (neighbourhoods, sectors) with code, name and inhabitants."""
    from wijkatlas.exchange.areas import areas_from
    from wijkatlas.exchange.polygons import read_polygons

    check_foreign(file, session.project.path)
    sha256 = file_sha256(file, progress)
    found = read_polygons(
        file, session.project.crs, layer=layer, crs=crs, where=parse_where(where), progress=progress
    )
    areas, rejections, notes = areas_from(
        found,
        scheme=scheme,
        code=code,
        name=name,
        population=population,
        households=households,
        valid_from=valid_from,
    )
    with session.project.edit(
        QT_TRANSLATE_NOOP("edits", "Import areas from {file}"),
        command="area.import",
        file=file.name,
    ) as edit:
        number, counts = edit.import_areas(
            areas,
            file_name=file.name,
            sha256=sha256,
            rejected=len({each.row for each in rejections}),
            notes=notes,
        )
    return report_polygons(found, rejections, number, counts, notes)


def parse_where(text: str) -> tuple[str, str] | None:
    """``COLUMN=VALUE`` as a pair; None for nothing.

    Raises:
        UserError: there is no ``=`` in it.
    """
    if not text:
        return None
    column, equals, value = text.partition("=")
    if not equals or not column.strip():
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{text}” is not of the form COLUMN=VALUE."), text=text
        )
    return column.strip(), value.strip()


def report_polygons(
    found: Any, rejections: Any, number: int, counts: ImportCounts, notes: Any
) -> PolygonReport:
    """The report of an import of polygons."""
    return PolygonReport(
        counts,
        number,
        found.crs,
        found.crs_from,
        sum(1 for row in found.rows if row.repaired),
        [
            {"row": each.row, "column": each.column, "value": each.value, "reason": each.reason}
            for each in rejections
        ],
        dict(notes),
    )


COMMANDS = [
    Command(
        "area.import",
        QT_TRANSLATE_NOOP("commands", "Import areas…"),
        import_areas,
        Access.WRITE,
        "import",
        "",
        "mdi6.vector-polygon",
        ask="area_import_dialog",
    ),
]
