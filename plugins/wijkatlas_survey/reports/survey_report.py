# SPDX-License-Identifier: EUPL-1.2
"""The answer of a survey to one request, as data; words, charts and map layers are made of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wijkatlas.api import Finding, Reason, Translator
from wijkatlas_survey.figures.cell import Cell
from wijkatlas_survey.model.wave import MethodBreak
from wijkatlas_survey.reports.request import Request
from wijkatlas_survey.settings import Policy

if TYPE_CHECKING:
    from wijkatlas.api.drawing import ShapeLayer
    from wijkatlas_survey.figures.comparing import Comparison

KIND = "survey"


@dataclass(frozen=True, slots=True)
class DesignFacts:
    """How the sample was drawn and weighted, for the notes on method."""

    strata: int = 0
    clusters: int = 0
    is_clustered: bool = False
    has_fpc: bool = False
    is_weighted: bool = False
    calibration: str = ""
    lonely: str = "refuse"


@dataclass(frozen=True, slots=True)
class WaveFacts:
    """A wave as it is named in a sentence; ``respondents`` counts its rows."""

    name: str
    period: str
    respondents: int
    title: str = ""


@dataclass(frozen=True, eq=False, slots=True)
class SurveyReport:
    """Figures of one question or indicator; all cells are as they may be shown.

    ``lines`` are (answer code, words): the answers of a question, or one line with None for an
    indicator or a number. ``whole`` has a cell for each line, ``cells`` one for each line and group;
    ``groups`` are (code, name), empty when everybody is asked for. ``against`` compares groups with
    the whole, ``changes`` the whole and the groups with ``other``. ``trend`` has the first line of
    each wave. ``shapes`` are WKB of areas by code. ``recorded`` are incidents of the same theme by
    area, per 1,000 inhabitants; ``recorded_title`` says which.
    """

    request: Request
    title: str
    wave: WaveFacts
    lines: tuple[tuple[str | None, str], ...]
    whole: tuple[Cell, ...]
    cells: tuple[Cell, ...] = ()
    group_title: str = ""
    groups: tuple[tuple[str, str], ...] = ()
    against: tuple[Comparison, ...] = ()
    other: WaveFacts | None = None
    changes: tuple[Comparison, ...] = ()
    trend: tuple[tuple[str, Cell], ...] = ()
    breaks: tuple[MethodBreak, ...] = ()
    design: DesignFacts = field(default_factory=DesignFacts)
    policy: Policy = field(default_factory=Policy)
    statistic: str = "share"
    polarity: int = 0
    source: str = ""
    shapes: Mapping[str, bytes] = field(default_factory=dict)
    recorded: Mapping[str, float | None] = field(default_factory=dict)
    recorded_title: str = ""
    note: str = ""

    @property
    def kind(self) -> str:
        """What the map and the workbook call it."""
        return KIND

    @property
    def is_share(self) -> bool:
        """True when the figures are parts of a hundred."""
        return self.statistic == "share"

    @property
    def focus(self) -> str | None:
        """The answer in front: the one asked for, else the most frequent that may be shown."""
        codes = [code for code, _ in self.lines]
        if self.request.answer in codes:
            return self.request.answer
        known = [cell for cell in self.whole if cell.value is not None]
        return max(known, key=lambda cell: cell.value or 0).answer if known else codes[0]

    @property
    def focus_label(self) -> str:
        """Its words."""
        return next((label for code, label in self.lines if code == self.focus), self.title)

    def group(self, code: str) -> str:
        """The name of a group."""
        return next((name for each, name in self.groups if each == code), code)

    def of(self, answer: str | None) -> list[Cell]:
        """The cells of one line by group, in the order of the groups."""
        return [cell for cell in self.cells if cell.answer == answer]

    def whole_of(self, answer: str | None) -> Cell | None:
        """The cell of everybody for one line."""
        return next((cell for cell in self.whole if cell.answer == answer), None)

    def change_of(self, answer: str | None, domain: str) -> Comparison | None:
        """The comparison with the other wave for one line and group."""
        return _find(self.changes, answer, domain)

    def against_of(self, answer: str | None, domain: str) -> Comparison | None:
        """The comparison of a group with the whole for one line."""
        return _find(self.against, answer, domain)

    @property
    def hidden_groups(self) -> int:
        """How many groups have no figure for the answer in front because it must not be shown."""
        hidden = (Reason.SUPPRESSED, Reason.SECONDARY)
        return sum(cell.reason in hidden for cell in self.of(self.focus))

    def finding(self, translator: Translator) -> Finding:
        """In words, tables and charts."""
        from wijkatlas_survey.reports.finding import make_finding

        return make_finding(self, translator)

    def layers(self, translator: Translator) -> tuple[ShapeLayer, ...]:
        """The areas on the map; none unless the groups are areas with shapes."""
        from wijkatlas_survey.reports.layer import area_layer

        return area_layer(self, translator)

    def sentence(self, translator: Translator) -> str:
        """The answer in words."""
        return self.finding(translator).text

    def as_json(self) -> Any:
        """The figures for machines."""
        return [cell.as_json() for cell in (*self.whole, *self.cells)]


def _find(found: Sequence[Comparison], answer: str | None, domain: str) -> Comparison | None:
    return next(
        (each for each in found if each.cell.answer == answer and each.cell.domain == domain), None
    )
