# SPDX-License-Identifier: EUPL-1.2
"""An indicator by area, and one area, as layers on the map."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wijkatlas.api import QT_TRANSLATE_NOOP, NumberFormat, Translator
from wijkatlas_plan.diagnosis.board import Board, Row
from wijkatlas_plan.diagnosis.words import change_text, figure_text, unit_text
from wijkatlas_plan.model.period import period_words

if TYPE_CHECKING:
    from wijkatlas.api.drawing import ShapeLayer

KIND = "plan.board"
HIDDEN_CLASS = "hidden"


@dataclass(frozen=True, eq=False, slots=True)
class IndicatorMap:
    """The figures of one row of the board; ``shapes`` are WKB in the project CRS by code of area."""

    board: Board
    row: Row
    shapes: Mapping[str, bytes]

    kind = KIND

    @property
    def title(self) -> str:
        """The indicator."""
        return self.row.indicator.title

    def layers(self, translator: Translator) -> "tuple[ShapeLayer, ...]":
        """One layer in classes; none when no area has a shape, or figures lie below nought."""
        from wijkatlas.api.drawing import (
            HIDDEN,
            INK,
            Legend,
            LegendEntry,
            Mark,
            ShapeLayer,
            classify,
        )

        drawn = [code for code in self.board.areas if self.shapes.get(code)]
        values = [self.row.cell(code).now.value for code in drawn]
        if not drawn or any(value is not None and value < 0 for value in values):
            return ()
        unit = unit_text(self.row.indicator.unit, translator)
        found = classify(values, field="value", label=self.title, unit=unit)
        names = [HIDDEN_CLASS if each is None else str(each) for each in found.classes]
        marks = {name: Mark(found.colour(int(name)), INK) for name in set(names) - {HIDDEN_CLASS}}
        t, write = translator.translate, NumberFormat.of(translator.language).write
        decimals = 0 if found.whole else self.row.indicator.decimals
        entries = []
        for place, colour in enumerate(found.style.colours):
            low, high = (write(each, decimals) for each in found.style.bounds[place : place + 2])
            label = t("plan", QT_TRANSLATE_NOOP("plan", "{low} to {high}"), low=low, high=high)
            entries.append(LegendEntry(label, "fill", colour, edge=INK))
        if HIDDEN_CLASS in names:
            marks[HIDDEN_CLASS] = Mark(HIDDEN, INK)
            entries.append(
                marks[HIDDEN_CLASS].entry(t("plan", QT_TRANSLATE_NOOP("plan", "no figure")))
            )
        period = period_words(self.row.period, translator)
        note = ", ".join(part for part in (unit, period) if part)
        return (
            ShapeLayer(
                KIND,
                self.title,
                tuple(self.shapes[code] for code in drawn),
                tuple(names),
                tuple(self.board.name(code) for code in drawn),
                tuple(self._text(code, translator) for code in drawn),
                marks,
                Legend(KIND, self.title, tuple(entries), note=note),
            ),
        )

    def _text(self, code: str, translator: Translator) -> str:
        cell = self.row.cell(code)
        lines = [figure_text(cell.now, translator, self.row.indicator.decimals)]
        if cell.before is not None:
            lines.append(change_text(cell.change, translator))
        return "\n".join(lines)


@dataclass(frozen=True, eq=False, slots=True)
class AreaMap:
    """The layers of a profile on the map of the window."""

    title: str
    drawn: "tuple[ShapeLayer, ...]"

    kind = KIND

    def layers(self, translator: Translator) -> "tuple[ShapeLayer, ...]":
        """Those of the profile."""
        del translator
        return self.drawn
