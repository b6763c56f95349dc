# SPDX-License-Identifier: EUPL-1.2
"""The form of the chosen rows: every field of the model, kept as soon as a field is left."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from wijkatlas.api import Session
from wijkatlas_plan.checking.smart import check_goal
from wijkatlas_plan.model.plan import Action, Goal
from wijkatlas_plan.panel.plan.editor import Editor
from wijkatlas_plan.panel.plan.form.areas_field import AreasField, ShapeField
from wijkatlas_plan.panel.plan.form.choices import Choices
from wijkatlas_plan.panel.plan.form.day_field import DayField
from wijkatlas_plan.panel.plan.form.fields import (
    ChoiceField,
    Field,
    LineField,
    NumberField,
    TextField,
)
from wijkatlas_plan.panel.plan.form.measure_fields import IndicatorField, PeriodField, UnitField
from wijkatlas_plan.panel.plan.form.parts import Budget, Figures, Milestones, Partners
from wijkatlas_plan.panel.plan.form.pick_field import PickField
from wijkatlas_plan.panel.plan.form.present_figure import PresentFigure
from wijkatlas_plan.panel.plan.form.progress_log import ProgressLog
from wijkatlas_plan.panel.plan.form.specs import FORMS, KINDS, Section, Spec

LABEL_PX, BESIDE_PX = 120, 336


class Form(QWidget):
    """The fields of one kind of row; several rows share a form, and a change goes to all of them."""

    def __init__(self, session: Session, editor: Editor, choices: Choices, kind: str) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._editor, self._choices = editor, choices
        self.kind = kind
        self.fields: dict[tuple[str, ...], Field] = {}
        self.parts: dict[str, Any] = {}
        self._flawed: dict[str, Field] = {}
        self._layouts: list[QFormLayout] = []
        self._alone: list[QWidget] = []
        self.rows: list[Any] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 12)
        column.setSpacing(16)
        for section in FORMS[kind]:
            column.addWidget(self._section(section))
        column.addStretch(1)
        choices.changed.connect(self._on_choices)
        editor.measured.connect(self._on_measured)

    # -- building ------------------------------------------------------------------------------

    def _section(self, section: Section) -> QWidget:
        t = self._session.translator.translate
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        title = t("plan", section.title) if section.title else ""
        if title and not section.folded:
            box.addWidget(self._screen.text(title, "group"))
        if section.fields:
            layout = QFormLayout()
            layout.setSpacing(8)
            layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            for spec in section.fields:
                self._add(layout, spec)
            box.addLayout(layout)
            self._layouts.append(layout)
        if section.part:
            part = self._part(section.part)
            self.parts[section.part] = part
            box.addWidget(part)
        whole: QWidget = self._screen.fold(title, inner) if section.folded else inner
        if section.part and not section.fields:
            self._alone.append(whole)
        return whole

    def _add(self, layout: QFormLayout, spec: Spec) -> None:
        title = self._session.translator.translate("plan", spec.label)
        field = self._field(spec, title)
        field.committed.connect(partial(self._on_committed, spec.edit))
        label = QLabel(title)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFixedWidth(LABEL_PX)
        label.setBuddy(field.control())
        layout.addRow(label, field)
        self.fields[spec.names] = field
        for code in spec.flaws:
            self._flawed[code] = field

    def _field(self, spec: Spec, title: str) -> Field:
        session, names, choices = self._session, spec.names, self._choices
        t = session.translator.translate
        match spec.make:
            case "text":
                return TextField(session, names, title)
            case "day" | "end":
                return DayField(session, names, title, is_end=spec.make == "end")
            case "number":
                return NumberField(session, names, title)
            case "unit":
                return UnitField(session, names, title)
            case "period":
                return PeriodField(session, names, title)
            case "indicator":
                return IndicatorField(session, title)
            case "areas":
                return AreasField(session, title, choices.areas)
            case "shape":
                return ShapeField(session, title)
            case "problems":
                return PickField(session, names, title, lambda: choices.problems)
            case "cards":
                return PickField(session, names, title, lambda: choices.cards)
            case "template":
                return ChoiceField(session, names, title, choices.templates(), none=False)
            case "choice":
                offered = [(t("plan", words), each) for each, words in (spec.choices or {}).items()]
                return ChoiceField(session, names, title, offered, none=spec.is_open)
        return LineField(session, names, title, must=spec.make == "title")

    def _part(self, name: str) -> Any:
        session, editor = self._session, self._editor
        match name:
            case "present":
                return PresentFigure(session, editor)
            case "figures":
                return Figures(session, editor)
            case "budget":
                return Budget(session, editor, self._choices)
            case "milestones":
                return Milestones(session, editor)
            case "partners":
                return Partners(session, editor)
        return ProgressLog(session, editor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Labels beside the fields where there is room."""
        super().resizeEvent(event)
        policy = QFormLayout.RowWrapPolicy
        wrap = policy.DontWrapRows if self.width() >= BESIDE_PX else policy.WrapAllRows
        for layout in self._layouts:
            if layout.rowWrapPolicy() is not wrap:
                layout.setRowWrapPolicy(wrap)

    # -- showing -------------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[Any], *, are_same: bool = False) -> None:
        """Show these rows; when they ``are_same`` as before, what is being typed stays."""
        self.rows = list(rows)
        is_editable = self._editor.is_editable
        unit = rows[0].unit if isinstance(rows[0], Goal) else ""
        for field in self.fields.values():
            if isinstance(field, NumberField):
                field.unit = unit
            if isinstance(field, IndicatorField):
                field.offer(self._editor.indicators)
            field.show_rows(rows, are_same=are_same)
            field.set_editable(is_editable)
        is_alone = len(rows) == 1
        for part in self._alone:
            part.setVisible(is_alone)
        for part in self.parts.values():
            part.setVisible(is_alone)
            if is_alone:
                part.show_row(rows[0], is_editable=is_editable)
        self._show_flaws()

    def first(self) -> Field:
        """The field of the title."""
        return self.fields[("title",)]

    def _show_flaws(self) -> None:
        t = self._session.translator.translate
        for field in self._flawed.values():
            field.lack("")
        if len(self.rows) != 1 or not isinstance(self.rows[0], Goal):
            return
        for flaw in check_goal(self.rows[0]):
            if flaw.code in self._flawed:
                self._flawed[flaw.code].lack(f"{t('plan', flaw.missing)} {t('plan', flaw.advice)}")

    def _on_committed(self, label: str, values: dict[str, Any]) -> None:
        uids = [row.uid for row in self.rows]
        self._editor.change(label, KINDS[self.kind], uids, values)

    def _on_choices(self) -> None:
        for field in self.fields.values():
            if isinstance(field, PickField) and self.rows:
                field.write(field.shown)

    def _on_measured(self) -> None:
        for field in self.fields.values():
            if isinstance(field, IndicatorField):
                field.offer(self._editor.indicators)
        present = self.parts.get("present")
        if present is not None and len(self.rows) == 1 and not isinstance(self.rows[0], Action):
            present.show_row(self.rows[0], is_editable=self._editor.is_editable)
