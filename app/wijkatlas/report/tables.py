# SPDX-License-Identifier: EUPL-1.2
"""The workbook's own tables, made from the content. A table that has nothing to say is None."""

from dataclasses import dataclass, replace

from wijkatlas.domain.calendar import weekday_name, write_month, write_period
from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.summary import AreaRow, Change, Period, Summary
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report.content import Cell, Column, Table, WorkbookContent
from wijkatlas.report.wording import hidden_text, trend_text

__all__ = ["Tables", "high", "low", "written_period"]

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
class Tables:
    """Makes the tables of one content in one language."""

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
        """True when the number of inhabitants of any area is known."""
        return any(row.population.value for row in self.summary.areas)

    def key_figures(self) -> Table:
        """The figures that a council asks for first."""
        summary, rows = self.summary, list[list[Cell]]()

        def add(name: str, figure: Estimate, unit: str = "", note: str = "") -> None:
            shown = self.translator.translate("units", unit or figure.unit)
            rows.append([name, figure, low(figure), high(figure), shown, note])

        incidents = QT_TRANSLATE_NOOP("units", "incidents")
        add(self.say(QT_TRANSLATE_NOOP("workbook", "Incidents in the selection")), summary.total)
        if self.has_population:
            add(
                self.say(QT_TRANSLATE_NOOP("workbook", "Incidents by inhabitants")),
                summary.rate,
                note=self.say(
                    QT_TRANSLATE_NOOP("workbook", "All areas of this workbook together.")
                ),
            )
        if summary.change is not None and summary.comparison is not None:
            before, now = (written_period(each, self.translator) for each in summary.comparison)
            add(now, summary.change.now, incidents)
            add(before, summary.change.before, incidents)
            rows.append(
                [
                    self.say(QT_TRANSLATE_NOOP("workbook", "Change")),
                    summary.change.z,
                    NO_FIGURE,
                    NO_FIGURE,
                    "z",
                    trend_text(summary.change.trend, self.translator),
                ]
            )
        for name, figure in (
            (QT_TRANSLATE_NOOP("workbook", "Outside all areas"), summary.outside_areas),
            (QT_TRANSLATE_NOOP("workbook", "Without location"), summary.without_location),
            (QT_TRANSLATE_NOOP("workbook", "Without a known month"), summary.without_month),
            (QT_TRANSLATE_NOOP("workbook", "Without a known hour"), summary.without_hour),
        ):
            if figure.reason is not Reason.MISSING:
                add(self.say(name), figure, incidents)
        return Table(
            self.say(QT_TRANSLATE_NOOP("workbook", "Key figures")),
            self.content.sentence,
            [
                Column(self.say(QT_TRANSLATE_NOOP("workbook", "Figure"))),
                Column(self.say(QT_TRANSLATE_NOOP("workbook", "Value")), decimals=None),
                Column(self.say(QT_TRANSLATE_NOOP("workbook", "Margin from")), decimals=1),
                Column(self.say(QT_TRANSLATE_NOOP("workbook", "Margin to")), decimals=1),
                Column(self.say(QT_TRANSLATE_NOOP("workbook", "Unit"))),
                Column(self.say(QT_TRANSLATE_NOOP("workbook", "Remark"))),
            ],
            rows,
            self._notes(margin=self.has_population, change=summary.change is not None),
        )

    def areas(self) -> Table | None:
        """One row for each area: the highest rate (or count) first, hidden ones by name at the end."""
        if not self.summary.areas:
            return None
        columns = [
            Column(self.say(QT_TRANSLATE_NOOP("workbook", "Area"))),
            Column(self.say(QT_TRANSLATE_NOOP("workbook", "Code"))),
        ]
        if self.has_population:
            columns.append(
                Column(self.say(QT_TRANSLATE_NOOP("workbook", "Inhabitants")), decimals=None)
            )
        columns.append(Column(self.say(QT_TRANSLATE_NOOP("workbook", "Incidents")), decimals=None))
        if self.has_population:
            unit = self.translator.translate("units", self.summary.rate.unit)
            columns += [
                Column(self.say(QT_TRANSLATE_NOOP("workbook", "Rate")), unit, 1),
                Column(self.say(QT_TRANSLATE_NOOP("workbook", "Margin from")), decimals=1),
                Column(self.say(QT_TRANSLATE_NOOP("workbook", "Margin to")), decimals=1),
            ]
        columns += self._change_columns()
        rows = [self._area(row) for row in sorted(self.summary.areas, key=self.area_order)]
        blank = len(columns) - 2
        totals = []
        for name, figure in (
            (QT_TRANSLATE_NOOP("workbook", "Outside all areas"), self.summary.outside_areas),
            (QT_TRANSLATE_NOOP("workbook", "Without location"), self.summary.without_location),
            (QT_TRANSLATE_NOOP("workbook", "Total"), self.summary.total),
        ):
            cells: list[Cell] = [self.say(name), *[NO_FIGURE] * (blank + 1)]
            cells[3 if self.has_population else 2] = figure
            totals.append(cells)
        if self.has_population:
            totals[-1][4:7] = [self.summary.rate, low(self.summary.rate), high(self.summary.rate)]
        self._total_change(totals[-1])
        return Table(
            self.say(QT_TRANSLATE_NOOP("workbook", "By area")),
            self.content.sentence,
            columns,
            rows + totals,
            self._notes(margin=self.has_population, change=self.summary.comparison is not None),
            totals=len(totals),
            aside=self._reaches() if self.has_population else (),
        )

    def _reaches(self) -> list[tuple[str, list[Cell]]]:
        """How far each rate's interval reaches below and above it."""
        below: list[Cell] = []
        above: list[Cell] = []
        for row in sorted(self.summary.areas, key=self.area_order):
            rate = row.rate
            if rate.value is None or rate.low is None or rate.high is None:
                below.append(NO_FIGURE)
                above.append(NO_FIGURE)
                continue
            below.append(Estimate(rate.value - rate.low, unit=rate.unit))
            above.append(Estimate(rate.high - rate.value, unit=rate.unit))
        text = self.say(QT_TRANSLATE_NOOP("workbook", "for the chart"))
        return [(f"{text} −", below), (f"{text} +", above)]

    def area_order(self, row: AreaRow) -> tuple[bool, float, str]:
        """Place of an area: by what is shown only, so that the order betrays nothing hidden."""
        figure = row.rate if self.has_population else row.count
        return (figure.value is None, -(figure.value or 0), row.name)

    def categories(self) -> Table | None:
        """One row for each category, most frequent first."""
        if not self.summary.categories:
            return None
        columns = [
            Column(self.say(QT_TRANSLATE_NOOP("workbook", "Category"))),
            Column(self.say(QT_TRANSLATE_NOOP("workbook", "Incidents")), decimals=None),
            Column(
                self.say(QT_TRANSLATE_NOOP("workbook", "Share")),
                self.say(QT_TRANSLATE_NOOP("workbook", "of all")),
                1,
                share=True,
            ),
            *self._change_columns(),
        ]
        rows: list[list[Cell]] = []
        ordered = sorted(
            self.summary.categories,
            key=lambda row: (row.count.value is None, -(row.count.value or 0), row.label),
        )
        for row in ordered:
            cells: list[Cell] = [row.label, row.count, row.share]
            rows.append(cells + self._change(row.change))
        total: list[Cell] = [self.say(QT_TRANSLATE_NOOP("workbook", "Total")), self.summary.total]
        total += [NO_FIGURE] * (len(columns) - 2)
        self._total_change(total)
        return Table(
            self.say(QT_TRANSLATE_NOOP("workbook", "By category")),
            self.content.sentence,
            columns,
            [*rows, total],
            self._notes(change=self.summary.comparison is not None),
            totals=1,
        )

    def months(self) -> Table | None:
        """One row for each month; a hidden month is a gap, with the reason beside it."""
        if not self.summary.months:
            return None
        rows: list[list[Cell]] = []
        for row in self.summary.months:
            remarks = (
                []
                if row.whole
                else [self.say(QT_TRANSLATE_NOOP("workbook", "only a part of the month"))]
            )
            name = write_month(row.month, self.translator.translate)
            if row.count.reason is not None:
                remarks.insert(0, hidden_text(row.count.reason, self.translator))
                rows.append([name, NO_FIGURE, NO_FIGURE, NO_FIGURE, ", ".join(remarks)])
            else:
                rows.append([name, row.count, low(row.count), high(row.count), ", ".join(remarks)])
        blank = [NO_FIGURE] * 3
        totals: list[list[Cell]] = []
        for label, figure in (
            (QT_TRANSLATE_NOOP("workbook", "Without a known month"), self.summary.without_month),
            (QT_TRANSLATE_NOOP("workbook", "Total"), self.summary.total),
        ):
            totals.append([self.say(label), figure, *blank])
        chance = QT_TRANSLATE_NOOP(
            "workbook",
            "The margin says how far chance alone can move a month's number (95 %).",
        )
        return Table(
            self.say(QT_TRANSLATE_NOOP("workbook", "By month")),
            self.content.sentence,
            [
                Column(self.say(QT_TRANSLATE_NOOP("workbook", "Month"))),
                Column(self.say(QT_TRANSLATE_NOOP("workbook", "Incidents")), decimals=None),
                Column(self.say(QT_TRANSLATE_NOOP("workbook", "Margin from")), decimals=1),
                Column(self.say(QT_TRANSLATE_NOOP("workbook", "Margin to")), decimals=1),
                Column(self.say(QT_TRANSLATE_NOOP("workbook", "Remark"))),
            ],
            rows + totals,
            [self.say(chance), *self._notes()],
            totals=2,
        )

    def hours(self) -> Table | None:
        """Weekdays down, parts of the day across."""
        hours = self.summary.hours
        if hours is None:
            return None
        wide = hours.hours_per_column
        starts = range(0, 24, wide)
        names = [f"{start}" if wide == 1 else f"{start}–{start + wide}" for start in starts]
        columns = [Column(self.say(QT_TRANSLATE_NOOP("workbook", "Hour")))]
        columns += [Column(name, narrow=True) for name in names]
        columns.append(Column(self.say(QT_TRANSLATE_NOOP("workbook", "Total")), decimals=None))
        rows: list[list[Cell]] = [
            [weekday_name(d, self.translator.translate), *cells, hours.weekday_totals[d]]
            for d, cells in enumerate(hours.cells)
        ]
        total = self.say(QT_TRANSLATE_NOOP("workbook", "Total"))
        rows.append([total, *hours.hour_totals, hours.total])
        notes = [
            self.say(
                QT_TRANSLATE_NOOP(
                    "workbook", "Number of incidents by the weekday and hour in which they began."
                )
            ),
            *self._signs(hours.cells),
            *self._notes(hidden=False),
        ]
        return Table(
            self.say(QT_TRANSLATE_NOOP("workbook", "By hour and weekday")),
            self.content.sentence,
            columns,
            rows,
            notes,
            totals=1,
        )

    def imports(self) -> Table | None:
        """Every import, so that each figure can be traced to its files."""
        if not self.content.imports:
            return None
        counted = (
            QT_TRANSLATE_NOOP("workbook", "Read"),
            QT_TRANSLATE_NOOP("workbook", "Added"),
            QT_TRANSLATE_NOOP("workbook", "Updated"),
            QT_TRANSLATE_NOOP("workbook", "Unchanged"),
            QT_TRANSLATE_NOOP("workbook", "Rejected"),
            QT_TRANSLATE_NOOP("workbook", "Without location"),
        )
        columns = [
            Column(self.say(QT_TRANSLATE_NOOP("workbook", "File"))),
            Column(self.say(QT_TRANSLATE_NOOP("workbook", "Imported on"))),
            Column(self.say(QT_TRANSLATE_NOOP("workbook", "Recipe"))),
            *(Column(self.say(name), decimals=None) for name in counted),
            Column(self.say(QT_TRANSLATE_NOOP("workbook", "Remark"))),
            Column("SHA-256"),
        ]
        undone = self.say(QT_TRANSLATE_NOOP("workbook", "undone"))
        rows: list[list[Cell]] = []
        for row in self.content.imports:
            counts = (
                row.read,
                row.added,
                row.updated,
                row.unchanged,
                row.rejected,
                row.without_location,
            )
            texts: list[Cell] = [row.file_name, row.at[:16].replace("T", " "), row.recipe]
            figures = [Estimate(n, unit="rows", source=row.file_name) for n in counts]
            rows.append([*texts, *figures, undone if row.undone else "", row.sha256[:16]])
        adds_up = QT_TRANSLATE_NOOP(
            "workbook",
            "Read = added + updated + unchanged + rejected; numbers of rows in the file.",
        )
        mark = QT_TRANSLATE_NOOP(
            "workbook", "SHA-256: the first sixteen signs of the file's fingerprint."
        )
        return Table(
            self.say(QT_TRANSLATE_NOOP("workbook", "Import log")),
            self.content.municipality,
            columns,
            rows,
            [self.say(adds_up), self.say(mark)],
        )

    def _area(self, row: AreaRow) -> list[Cell]:
        cells: list[Cell] = [row.name, row.code]
        if not self.has_population:
            return [*cells, row.count, *self._change(row.change)]
        figures = [row.population, row.count, row.rate, low(row.rate), high(row.rate)]
        return [*cells, *figures, *self._change(row.change)]

    def _change_columns(self) -> list[Column]:
        if self.summary.comparison is None:
            return []
        before, now = (written_period(each, self.translator) for each in self.summary.comparison)
        return [
            Column(before, decimals=None),
            Column(now, decimals=None),
            Column("z", decimals=1, signed=True),
            Column(self.say(QT_TRANSLATE_NOOP("workbook", "Change"))),
        ]

    def _change(self, change: Change | None) -> list[Cell]:
        if change is None:
            return []
        return [change.before, change.now, change.z, trend_text(change.trend, self.translator)]

    def _total_change(self, cells: list[Cell]) -> None:
        if self.summary.change is not None:
            cells[-4:] = self._change(self.summary.change)

    def _notes(
        self, *, margin: bool = False, change: bool = False, hidden: bool = True
    ) -> list[str]:
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
                    "Change: z = 2(√now − √before) for two periods of equal length. Below 2 no clear "
                    "change, from 2 clear, from 3 sharp.",
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

    def _signs(self, cells: tuple[tuple[Estimate, ...], ...]) -> list[str]:
        reasons = {cell.reason for row in cells for cell in row}
        notes = []
        if Reason.SUPPRESSED in reasons:
            text = QT_TRANSLATE_NOOP(
                "workbook", "1–{most}: hidden to protect persons; the number lies in between."
            )
            notes.append(self.say(text, most=self.summary.smallest_shown - 1))
        if Reason.SECONDARY in reasons:
            text = QT_TRANSLATE_NOOP(
                "workbook", "x: hidden because a small number would follow from it."
            )
            notes.append(self.say(text))
        if Reason.NOT_ADDITIVE in reasons:
            text = QT_TRANSLATE_NOOP("workbook", "/: these figures can't be added up.")
            notes.append(self.say(text))
        return notes
