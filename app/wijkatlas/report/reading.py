# SPDX-License-Identifier: EUPL-1.2
"""What all tables of the workbook share: texts, bounds, changes, notes."""

from dataclasses import dataclass, replace

from wijkatlas.domain.calendar import write_period
from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.summary import Change, Period, Summary
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report.content import Cell, Column, WorkbookContent
from wijkatlas.report.wording import hidden_text, trend_text

__all__ = ["NO_FIGURE", "Reading", "high", "low", "written_period"]

NO_FIGURE = ""


def written_period(period: Period | None, translator: Translator) -> str:
    """A period in words; "" for none."""
    if period is None:
        return ""
    return write_period(period.begin, period.end, translator.translate)


def low(estimate: Estimate) -> Cell:
    """The lower bound as a figure of its own; hidden where the figure is."""
    return _bound(estimate, estimate.low)


def high(estimate: Estimate) -> Cell:
    """The upper bound as a figure of its own; hidden where the figure is."""
    return _bound(estimate, estimate.high)


def _bound(estimate: Estimate, bound: float | None) -> Cell:
    if estimate.value is None:
        return replace(estimate, low=None, high=None)
    return NO_FIGURE if bound is None else replace(estimate, value=bound, low=None, high=None)


@dataclass(frozen=True, slots=True)
class Reading:
    """A content as it is read out in one language."""

    content: WorkbookContent
    translator: Translator

    def say(self, text: str, **values: object) -> str:
        """A text of the workbook in the reader's language."""
        return self.translator.translate("workbook", text, **values)

    @property
    def summary(self) -> Summary:
        """The figures."""
        return self.content.summary

    @property
    def has_population(self) -> bool:
        """True when there is a rate, shown or hidden, of any area."""
        return any(row.rate.reason is not Reason.MISSING for row in self.summary.areas)

    @property
    def may_add(self) -> bool:
        """False when figures of several categories must not be added up, so totals mean nothing."""
        return self.summary.total.reason is not Reason.NOT_ADDITIVE

    def change_columns(self) -> list[Column]:
        """Earlier, later, z and the word for it; none when nothing is compared."""
        if self.summary.comparison is None:
            return []
        before, now = (written_period(each, self.translator) for each in self.summary.comparison)
        return [
            Column(before, decimals=None),
            Column(now, decimals=None),
            Column("z", decimals=1, signed=True),
            Column(self.say(QT_TRANSLATE_NOOP("workbook", "Change"))),
        ]

    def change(self, change: Change | None) -> list[Cell]:
        """The cells under ``change_columns``."""
        if change is None:
            return []
        return [change.before, change.now, change.z, trend_text(change.trend, self.translator)]

    def fill_total_change(self, cells: list[Cell]) -> None:
        """Put the change of the total in the last cells of a row."""
        if self.summary.change is not None:
            cells[-4:] = self.change(self.summary.change)

    def notes(
        self, *, margin: bool = False, change: bool = False, hidden: bool = True
    ) -> list[str]:
        """What must be known to read a table."""
        notes = []
        if margin:
            notes.append(
                QT_TRANSLATE_NOOP(
                    "workbook",
                    "Margin: the 95 % interval of the rate (exact Poisson). Two areas whose margins "
                    "overlap widely can't be ranked.",
                )
            )
        if change:
            notes.append(
                QT_TRANSLATE_NOOP(
                    "workbook",
                    "Change: z = 2(√now − √before) for two periods of equal length. Below 2, or with fewer "
                    "than ten incidents in both together: no clear change. From 2 clear, from 3 sharp.",
                )
            )
        texts = [self.say(note) for note in notes]
        if hidden and self.summary.smallest_shown > 1:
            texts.append(self.hiding())
        if self.summary.total.provisional:
            texts.append(
                self.say(
                    QT_TRANSLATE_NOOP("workbook", "Provisional figures: they may still change.")
                )
            )
        return texts

    def hiding(self) -> str:
        """The rule of hiding in one sentence or two."""
        return self.say(
            QT_TRANSLATE_NOOP(
                "workbook",
                "“{few}”: from 1 to {most} incidents, hidden to protect persons. “{shielded}”: hidden "
                "because a small number would follow from it. Zero is shown.",
            ),
            few=hidden_text(Reason.SUPPRESSED, self.translator),
            shielded=hidden_text(Reason.SECONDARY, self.translator),
            most=self.summary.smallest_shown - 1,
        )
