# SPDX-License-Identifier: EUPL-1.2
"""What every analysis is to the panel, the command line, the workbook and the register."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from wijkatlas.api import Translator

if TYPE_CHECKING:
    from wijkatlas.domain.finding import Finding
    from wijkatlas.map.result import ResultLayer


class AnalysisReport(Protocol):
    """What an analysis hands back. Pure data: words are made in whatever language is asked for."""

    @property
    def kind(self) -> str:
        """The analysis, such as ``density``."""

    @property
    def n(self) -> int:
        """How many incidents it rests on."""

    def sentence(self, translator: Translator) -> str:
        """For the command line."""

    def as_json(self) -> Any:
        """For machines."""

    def finding(self, translator: Translator, *, hide_below: int = 0) -> "Finding":
        """In words, tables and charts.

        Counts from 1 to ``hide_below - 1`` are hidden, and what would give
        them away (``analysis.suppression``).
        """

    def layers(self, translator: Translator) -> "tuple[ResultLayer, ...]":
        """What the map shows; empty when there is nothing to show."""

    def kept(self) -> Mapping[str, Any]:
        """Plain values that the register keeps beyond the data; small.

        Under ``parameters`` may stand those that were left open and that the data settled, so that the
        same is computed when it is computed again.
        """


@dataclass(frozen=True, slots=True)
class Analysis:
    """One question that can be asked.

    ``measure(inputs, progress, *, …)`` takes an :class:`Inputs`; its typed keyword-only parameters
    (``Annotated[…, Param(…)]``, all with defaults) make the form. ``first`` are those asked at
    once; the rest stand behind "More options". ``tables`` are those it reads. ``live`` ones are
    computed as soon as they are chosen; others wait for a button. ``purpose`` goes into the register.
    ``can_map`` is False when there is never a layer. Each run of an ``accountable`` one is entered
    in the register, without being asked.
    """

    kind: str
    question: str
    about: str
    measure: Callable[..., AnalysisReport]
    first: tuple[str, ...] = ()
    tables: tuple[str, ...] = ("incident",)
    live: bool = True
    icon: str = ""
    purpose: str = ""
    can_map: bool = True
    accountable: bool = False
