# SPDX-License-Identifier: EUPL-1.2
"""What the columns of the tree and of the table say of a row."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from wijkatlas.api import QT_TRANSLATE_NOOP, Estimate, Light, NumberFormat, Screen, Translator
from wijkatlas.api import Level as LightLevel
from wijkatlas_plan.checking.status import action_light, goal_light
from wijkatlas_plan.model.plan import Action, Goal, Level, Plan
from wijkatlas_plan.model.sector import SECTOR_NAMES
from wijkatlas_plan.panel.plan.rows import Row, Rows

UID = Qt.ItemDataRole.UserRole
SORT = Qt.ItemDataRole.UserRole + 1


class Col(StrEnum):
    """A column."""

    TITLE = "title"
    STATUS = "status"
    OWNER = "owner"
    END = "end"
    BUDGET = "budget"
    CODE = "code"
    KIND = "kind"
    GOAL = "goal"
    SECTOR = "sector"
    AREAS = "areas"
    START = "start"
    SPENT = "spent"


TREE_COLUMNS = (Col.TITLE, Col.STATUS, Col.OWNER, Col.END, Col.BUDGET)
TABLE_COLUMNS = (
    Col.CODE, Col.TITLE, Col.KIND, Col.GOAL, Col.STATUS, Col.OWNER, Col.SECTOR, Col.AREAS,
    Col.START, Col.END, Col.BUDGET, Col.SPENT,
)  # fmt: skip
HEADINGS: dict[Col, str] = {
    Col.TITLE: QT_TRANSLATE_NOOP("plan", "Title"),
    Col.STATUS: QT_TRANSLATE_NOOP("plan", "Status"),
    Col.OWNER: QT_TRANSLATE_NOOP("plan", "Owner or lead"),
    Col.END: QT_TRANSLATE_NOOP("plan", "End"),
    Col.BUDGET: QT_TRANSLATE_NOOP("plan", "Planned (€)"),
    Col.CODE: QT_TRANSLATE_NOOP("plan", "Code"),
    Col.KIND: QT_TRANSLATE_NOOP("plan", "What it is"),
    Col.GOAL: QT_TRANSLATE_NOOP("plan", "Part of"),
    Col.SECTOR: QT_TRANSLATE_NOOP("plan", "Sector"),
    Col.AREAS: QT_TRANSLATE_NOOP("plan", "Areas"),
    Col.START: QT_TRANSLATE_NOOP("plan", "Start"),
    Col.SPENT: QT_TRANSLATE_NOOP("plan", "Spent (€)"),
}
KIND_NAMES = {
    "plan": QT_TRANSLATE_NOOP("plan", "plan"),
    "strategic": QT_TRANSLATE_NOOP("plan", "strategic goal"),
    "operational": QT_TRANSLATE_NOOP("plan", "operational goal"),
    "action": QT_TRANSLATE_NOOP("plan", "action"),
}
ICONS = {
    "plan": "notebook-outline",
    "strategic": "flag-outline",
    "operational": "target",
    "action": "checkbox-blank-circle-outline",
}
AMOUNTS = frozenset({Col.BUDGET, Col.SPENT})
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
LIGHT_COLOURS = {  # on a light and on a dark ground; the sign and the word say it too
    LightLevel.GOOD: ("#00664D", "#5FCFAE"),
    LightLevel.WATCH: ("#7A5200", "#F0C05A"),
    LightLevel.BAD: ("#9C3A00", "#FF9D6B"),
}


def kind_of(row: Row) -> str:
    """``plan``, ``strategic``, ``operational`` or ``action``."""
    if isinstance(row, Goal):
        return "strategic" if row.level is Level.STRATEGIC else "operational"
    return "action" if isinstance(row, Action) else "plan"


def write_day(text: str) -> str:
    """An ISO day as people write it: 31/12/2026; anything else as it is."""
    parts = text.split("-")
    return "/".join(reversed(parts)) if len(parts) == 3 else text


class Cells:
    """Words for cells, in the reader's language; ``lights`` are those of goals, found elsewhere."""

    def __init__(self, translator: Translator, screen: Screen, today: date) -> None:
        self._translator, self._screen = translator, screen
        self.today = today
        self.lights: dict[str, Light] = {}
        self.area_names: Mapping[tuple[str, str], str] = {}
        self._numbers = NumberFormat.of(translator.language)
        self._icons: dict[str, Any] = {}
        self._bold = QFont()
        self._bold.setBold(True)

    def reicon(self) -> None:
        """Draw the signs anew, after the theme changed."""
        self._icons.clear()

    def heading(self, column: Col) -> str:
        """The name of a column."""
        return self._translator.translate("plan", HEADINGS[column])

    def kind_name(self, row: Row) -> str:
        """What a row is, in a word or two."""
        return self._translator.translate("plan", KIND_NAMES[kind_of(row)])

    def light(self, rows: Rows, row: Row) -> Light | None:
        """How a row stands; None where nothing is said of it."""
        if isinstance(row, Action):
            return action_light(row, rows.steps(row.uid), self.today, self._translator)
        return self.lights.get(row.uid)

    def relight(self, rows: Rows, figures: Mapping[str, Estimate]) -> set[str]:
        """Judge goals by their latest figures; gives those that stand otherwise than before."""
        changed = set()
        for uid, figure in figures.items():
            goal = rows.by_uid.get(uid)
            if isinstance(goal, Goal):
                light = goal_light(goal, figure, self.today, self._translator)
                if light != self.lights.get(uid):
                    self.lights[uid] = light
                    changed.add(uid)
        return changed

    def text(self, rows: Rows, uid: str, column: Col) -> str:
        """The words of a cell."""
        row = rows.by_uid[uid]
        match column:
            case Col.TITLE:
                return row.title or self._untitled()
            case Col.STATUS:
                return str(self.light(rows, row) or "")
            case Col.KIND:
                return self.kind_name(row)
            case Col.GOAL:
                parent = rows.parent(uid)
                return rows.by_uid[parent].title if parent else ""
            case Col.CODE:
                return "" if isinstance(row, Plan) else row.code
            case Col.OWNER:
                return _owner(row)
            case Col.SECTOR:
                return self._sector(row)
            case Col.AREAS:
                return "" if isinstance(row, Plan) else self._areas(row)
            case Col.START:
                return write_day(_start(row))
            case Col.END:
                return write_day(_end(row))
        cents = self.cents(rows, uid, column)
        return "" if cents is None else self._numbers.write(cents / 100, 0)

    def cents(self, rows: Rows, uid: str, column: Col) -> int | None:
        """An amount of a row; None when nothing is filled in."""
        if column is Col.BUDGET:
            return rows.planned_cents(uid)
        spent = [line.spent_cents for line in rows.lines(uid) if line.spent_cents is not None]
        return sum(spent) if spent else None

    def data(self, rows: Rows, uid: str, column: Col, role: int) -> Any:
        """What Qt asks of a cell."""
        if role == Qt.ItemDataRole.DisplayRole:
            text = self.text(rows, uid, column)
            code = getattr(rows.by_uid[uid], "code", "") if column is Col.TITLE else ""
            return f"{code}  {text}" if code else text
        if role == Qt.ItemDataRole.EditRole:
            return rows.by_uid[uid].title if column is Col.TITLE else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column in AMOUNTS else LEFT
        if role == UID:
            return uid
        if role == SORT:
            return self.sort_key(rows, uid, column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self.text(rows, uid, column)
            said = f"{self.kind_name(rows.by_uid[uid])}: {text}" if column is Col.TITLE else text
            return said.replace("<", "‹") if role == Qt.ItemDataRole.ToolTipRole else said
        if column is Col.TITLE and role == Qt.ItemDataRole.DecorationRole:
            return self._icon(kind_of(rows.by_uid[uid]))
        if role == Qt.ItemDataRole.FontRole and column is Col.TITLE:
            return self._bold if isinstance(rows.by_uid[uid], Plan) else None
        if role == Qt.ItemDataRole.ForegroundRole and column is Col.STATUS:
            return _colour(self.light(rows, rows.by_uid[uid]))
        return None

    def sort_key(self, rows: Rows, uid: str, column: Col) -> Any:
        """What a column is sorted by."""
        row = rows.by_uid[uid]
        if column in AMOUNTS:
            cents = self.cents(rows, uid, column)
            return -1.0 if cents is None else float(cents)
        if column in (Col.START, Col.END):
            return _start(row) if column is Col.START else _end(row)
        return self.text(rows, uid, column).casefold()

    def _untitled(self) -> str:
        return QCoreApplication.translate("PlanCells", "(no title)")

    def _icon(self, kind: str) -> Any:
        if kind not in self._icons:
            self._icons[kind] = self._screen.icon(ICONS[kind])
        return self._icons[kind]

    def _sector(self, row: Row) -> str:
        if isinstance(row, Plan):
            return ""
        sector = row.lead_sector if isinstance(row, Action) else row.owner_sector
        return self._translator.translate("plan", SECTOR_NAMES[sector]) if sector else ""

    def _areas(self, row: Goal | Action) -> str:
        return ", ".join(self.area_names.get((row.scheme, code), f"{code} ?") for code in row.areas)


def _owner(row: Row) -> str:
    if isinstance(row, Plan):
        return ""
    return row.lead if isinstance(row, Action) else row.owner


def _start(row: Row) -> str:
    if isinstance(row, Goal):
        return row.baseline_on
    return row.start if isinstance(row, Action) else row.begin


def _end(row: Row) -> str:
    return row.target_on if isinstance(row, Goal) else row.end


def _colour(light: Light | None) -> QColor | None:
    if light is None or light.level not in LIGHT_COLOURS:
        return None
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return QColor(LIGHT_COLOURS[light.level][1 if window.lightness() < 128 else 0])
