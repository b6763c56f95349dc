# SPDX-License-Identifier: EUPL-1.2
"""What the page says without a plan, and how a plan begins: by its kind, or from a workbook."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import QT_TRANSLATE_NOOP, Session
from wijkatlas_plan.library.templates import said, start_plan, template_of, templates
from wijkatlas_plan.panel.plan.editor import Editor
from wijkatlas_plan.panel.plan.form.day_field import DayField
from wijkatlas_plan.panel.plan.form.fields import LineField
from wijkatlas_plan.storage.editing import new_uid, put

NEW = QT_TRANSLATE_NOOP("edits", "New plan “{name}”")
IMPORT = "plan.import"


class NewPlan(QWidget):
    """``left`` tells that the user is done here; ``made`` carries the uid of a new plan."""

    left = Signal()
    made = Signal(str)

    def __init__(self, session: Session, editor: Editor) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen, self._editor = session, session.screen, editor
        self.is_first = True
        language = session.translator.language
        self.heading = self._screen.text("", "title")
        self.text = self._screen.text("", "muted")
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of plan"))
        self.kind.setMinimumContentsLength(8)
        self.kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.kind.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._screen.guard_wheel(self.kind)
        for each in templates():
            self.kind.addItem(said(each.title, language), each.code)
        self.about = self._screen.text("", "muted")
        self.kind.currentIndexChanged.connect(lambda index: self._show_kind())
        self.title = LineField(session, ("title",), self.tr("Title"))
        self.begin = DayField(session, ("begin",), self.tr("Begins on"))
        self.fields = QWidget()
        form = QFormLayout(self.fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Kind of plan"), self.kind)
        form.addRow("", self.about)
        form.addRow(self.title.title, self.title)
        form.addRow(self.begin.title, self.begin)
        self.make = QPushButton(self.tr("Make the plan"))
        self.make.setProperty("primary", True)
        self.make.clicked.connect(self._on_made)
        self.take = QPushButton(self.tr("Import a plan…"))
        self.take.clicked.connect(lambda: self._screen.ask(IMPORT))
        self.back = QPushButton(self.tr("Cancel"))
        self.back.clicked.connect(self.left)
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.make, self.take, self.back):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.text)
        column.addSpacing(8)
        column.addWidget(self.fields)
        column.addWidget(self.buttons)
        column.addStretch(1)
        self._show_kind()

    def show_state(self, *, is_first: bool) -> None:
        """Say what can be done in the project that is open; ``is_first`` while it has no plan."""
        self.is_first = is_first
        is_editable = self._editor.is_editable
        self.heading.setText(self.tr("No plan yet") if is_first else self.tr("New plan"))
        self.text.setText(
            self.tr(
                "A plan has goals, and under them the actions with their days, money and partners."
                " Choose the kind of plan: it brings its own words and goals to start from."
            )
            if is_editable
            else self.tr("This project is open for reading only, so no plan can be made.")
        )
        self.fields.setVisible(is_editable)
        self.buttons.setVisible(is_editable)
        self.back.setVisible(not is_first)
        self.take.setVisible(IMPORT in self._session.commands)
        begin = date(date.today().year + 1, 1, 1).isoformat()
        self.title.write(("",))
        self.begin.shown = (begin,)
        self.begin.write((begin,))

    def _show_kind(self) -> None:
        template = template_of(self.kind.currentData() or "")
        self.about.setText(said(template.description, self._session.translator.language))

    def _on_made(self) -> None:
        template = template_of(self.kind.currentData())
        language = self._session.translator.language
        title = self.title.line.text().strip() or said(template.title, language)
        begin = self.begin.shown[0] if self.begin.shown else ""
        plan, goals = start_plan(
            template, language, title=title, begin=begin, end="", new_uid=new_uid
        )
        self._editor.do(NEW, lambda edit: put(edit, plan, *goals), name=title)
        self.made.emit(plan.uid)
