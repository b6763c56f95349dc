# SPDX-License-Identifier: EUPL-1.2
"""What hangs on a row, as tables in the form: budget, steps, partners, figures measured by hand."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, NumberFormat, Session
from wijkatlas_plan.files.cell_values import (
    NO_DAY,
    NO_FIGURE,
    NO_YEAR,
    CellFault,
    read_cents,
    read_count,
    read_day,
    read_figure,
)
from wijkatlas_plan.model.plan import Action, BudgetLine, Goal, Measurement, Milestone, Partner
from wijkatlas_plan.model.sector import SECTOR_NAMES, Sector
from wijkatlas_plan.panel.plan.editor import Editor
from wijkatlas_plan.panel.plan.form.choices import Choices
from wijkatlas_plan.panel.plan.form.part_table import PartColumn, PartTable
from wijkatlas_plan.panel.plan.looks.cells import write_day
from wijkatlas_plan.storage.editing import new_uid, put, remove
from wijkatlas_plan.storage.rowtext import read_all

FIRST_YEAR, LAST_YEAR = 1990, 2100
EDITS: dict[type[Any], tuple[str, str, str]] = {
    BudgetLine: (
        QT_TRANSLATE_NOOP("edits", "Add a budget line"),
        QT_TRANSLATE_NOOP("edits", "Change a budget line"),
        QT_TRANSLATE_NOOP("edits", "Delete budget lines"),
    ),
    Milestone: (
        QT_TRANSLATE_NOOP("edits", "Add a step"),
        QT_TRANSLATE_NOOP("edits", "Change a step"),
        QT_TRANSLATE_NOOP("edits", "Delete steps"),
    ),
    Measurement: (
        QT_TRANSLATE_NOOP("edits", "Add a figure of a goal"),
        QT_TRANSLATE_NOOP("edits", "Change a figure of a goal"),
        QT_TRANSLATE_NOOP("edits", "Delete figures of a goal"),
    ),
}
PARTNERS = QT_TRANSLATE_NOOP("edits", "Change the partners of an action")


class Part(PartTable):
    """Rows of one kind that hang on a row of the tree."""

    def __init__(
        self, session: Session, editor: Editor, title: str, columns: Sequence[PartColumn], add: str
    ) -> None:
        super().__init__(session, title, columns, add)
        self._editor = editor
        self.owner: Any = None
        self._starts = False
        self.number = NumberFormat.of(session.translator.language)
        self.added.connect(self._on_added)
        self.changed.connect(self.change)
        self.removed.connect(self.take_away)

    def show_row(self, row: Any, *, is_editable: bool) -> None:
        """What hangs on this row."""
        before, self.owner = self.owner, row
        had = len(self.model.parts)
        parts = self.read(row)
        self.sum.setText(self.summary(parts))
        self.show_parts(parts, is_editable=is_editable)
        if self._starts and len(self.model.parts) > had:
            self.start_editing()
        if before is None or before.uid != row.uid or len(self.model.parts) > had:
            self._starts = False

    def read(self, row: Any) -> Sequence[Any]:
        """The rows to show."""
        raise NotImplementedError

    def make(self) -> Any:
        """A new row."""
        raise NotImplementedError

    def summary(self, parts: Sequence[Any]) -> str:
        """What stands under the rows."""
        del parts
        return ""

    def change(self, part: Any, values: dict[str, Any]) -> None:
        """One step; what else changed of it meanwhile stays."""

        def work(edit: Any) -> None:
            found = read_all(edit, type(part), "WHERE uid = ?", (part.uid,))
            put(edit, *(replace(each, **values) for each in found))

        self._editor.do(EDITS[type(part)][1], work)

    def take_away(self, parts: Sequence[Any]) -> None:
        """One step."""

        def work(edit: Any) -> None:
            for each in parts:
                remove(edit, each.uid)

        self._editor.do(EDITS[type(parts[0])][2], work)

    def _on_added(self) -> None:
        made = self.make()
        self._starts = True
        self._editor.put(EDITS[type(made)][0], made)

    def _money(self, cents: int | None) -> str:
        if cents is None:
            return ""
        return self.number.write(cents / 100, 2 if cents % 100 else 0)

    def _figure(self, value: float | None) -> str:
        if value is None:
            return ""
        decimals = len(f"{value:.4f}".rstrip("0").partition(".")[2])
        return self.number.write(value, decimals)


class Budget(Part):
    """Who gives how much in which year."""

    def __init__(self, session: Session, editor: Editor, choices: Choices) -> None:
        columns = (
            PartColumn("funder", self.tr("Funder")),
            PartColumn("year", self.tr("Year"), str, _read_year, width=52, is_number=True),
            PartColumn(
                "planned_cents", self.tr("Planned (€)"), self._money, read_cents, width=98,
                is_number=True,
            ),
            PartColumn(
                "spent_cents", self.tr("Spent (€)"), self._money, read_cents, width=98,
                is_number=True,
            ),
        )  # fmt: skip
        super().__init__(session, editor, self.tr("Budget"), columns, self.tr("Add a line"))
        self._choices = choices

    def read(self, row: Action) -> Sequence[BudgetLine]:
        """By year and funder."""
        return self._editor.rows.lines(row.uid)

    def make(self) -> BudgetLine:
        """The next line: the same funder a year on, else the first funder of the kind of plan."""
        last = self.model.parts[-1] if self.model.parts else None
        if last is not None:
            return BudgetLine(new_uid(), self.owner.uid, last.funder, last.year + 1)
        plan = list(self._editor.rows.above(self.owner.uid))[-1]
        known = self._choices.funders(getattr(self._editor.rows.by_uid[plan], "template", ""))
        year = int((self.owner.start or date.today().isoformat())[:4])
        return BudgetLine(new_uid(), self.owner.uid, known[0] if known else "", year)

    def summary(self, parts: Sequence[Any]) -> str:
        """Totals, and how many lines are not filled in."""
        if not parts:
            return ""
        planned = sum(line.planned_cents or 0 for line in parts)
        spent = sum(line.spent_cents or 0 for line in parts)
        text = self.tr("planned € {planned}, spent € {spent}").format(
            planned=self._money(planned), spent=self._money(spent)
        )
        empty = sum(line.planned_cents is None for line in parts)
        if empty:
            text += self.tr("; not filled in: {n}").format(n=self.number.write(empty))
        return text


class Milestones(Part):
    """Steps of an action."""

    def __init__(self, session: Session, editor: Editor) -> None:
        columns = (
            PartColumn("title", self.tr("Step")),
            PartColumn("due", self.tr("Due"), write_day, _read_end, width=104),
            PartColumn("done_on", self.tr("Done on"), write_day, _read_end, width=104),
        )
        super().__init__(session, editor, self.tr("Steps"), columns, self.tr("Add a step"))

    def read(self, row: Action) -> Sequence[Milestone]:
        """In their order."""
        return self._editor.rows.steps(row.uid)

    def make(self) -> Milestone:
        """The next one."""
        place = self.model.parts[-1].position + 1 if self.model.parts else 0
        return Milestone(new_uid(), self.owner.uid, self.tr("New step"), position=place)


class Figures(Part):
    """Figures of a goal that were measured by hand."""

    def __init__(self, session: Session, editor: Editor) -> None:
        columns = (
            PartColumn("on", self.tr("Measured on"), write_day, _read_known_day, width=96),
            PartColumn(
                "value", self.tr("Figure"), self._figure, _read_known_figure, width=72,
                is_number=True,
            ),
            PartColumn(
                "low", self.tr("From"), self._figure, read_figure, width=64, is_number=True
            ),
            PartColumn("high", self.tr("To"), self._figure, read_figure, width=56, is_number=True),
            PartColumn("n", self.tr("Answers"), self._count, read_count, width=72, is_number=True),
            PartColumn("source", self.tr("Source")),
        )  # fmt: skip
        super().__init__(
            session, editor, self.tr("Figures measured by hand"), columns, self.tr("Add a figure")
        )

    def _count(self, value: int | None) -> str:
        return "" if value is None else self.number.write(value)

    def read(self, row: Goal) -> Sequence[Measurement]:
        """The oldest first."""
        return self._editor.rows.figures(row.uid)

    def make(self) -> Measurement:
        """Of today, as high as the last."""
        value = self.model.parts[-1].value if self.model.parts else (self.owner.baseline or 0.0)
        return Measurement(new_uid(), self.owner.uid, date.today().isoformat(), value)


class Partners(Part):
    """Who else takes part: rows inside the action itself."""

    def __init__(self, session: Session, editor: Editor) -> None:
        t = session.translator.translate
        sectors = tuple((t("plan", name), sector) for sector, name in SECTOR_NAMES.items())
        columns = (
            PartColumn("sector", self.tr("Sector"), choices=sectors, width=176),
            PartColumn("name", self.tr("Service or organisation")),
        )
        super().__init__(session, editor, self.tr("Partners"), columns, self.tr("Add a partner"))

    def read(self, row: Action) -> Sequence[Partner]:
        """As they stand."""
        return row.partners

    def change(self, part: Partner, values: dict[str, Any]) -> None:
        """The first that is the same changes."""
        partners = list(self.owner.partners)
        partners[partners.index(part)] = replace(part, **values)
        self._keep(partners)

    def take_away(self, parts: Sequence[Partner]) -> None:
        """All of them at once."""
        partners = list(self.owner.partners)
        for each in parts:
            partners.remove(each)
        self._keep(partners)

    def _on_added(self) -> None:
        self._starts = True
        self._keep([*self.owner.partners, Partner(Sector.PREVENTION)])

    def _keep(self, partners: Sequence[Partner]) -> None:
        values = {"partners": tuple(partners)}
        self._editor.change(PARTNERS, Action, [self.owner.uid], values)


def _read_year(text: str) -> int:
    year = read_count(text)
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        raise CellFault(NO_YEAR)
    return year


def _read_end(text: str) -> str:
    return read_day(text, is_end=True).text


def _read_known_day(text: str) -> str:
    day = _read_end(text)
    if not day:
        raise CellFault(NO_DAY)
    return day


def _read_known_figure(text: str) -> float:
    value = read_figure(text)
    if value is None:
        raise CellFault(NO_FIGURE)
    return value
