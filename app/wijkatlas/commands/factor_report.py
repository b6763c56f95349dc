# SPDX-License-Identifier: EUPL-1.2
"""What the commands about risk factors report."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Translator
from wijkatlas.domain.factor import FactorKind, RiskFactor
from wijkatlas.domain.incident import REASONS
from wijkatlas.domain.numbers import NumberFormat

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
