# SPDX-License-Identifier: EUPL-1.2
"""The form of a design: what should change, where, compared with which areas and periods."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from wijkatlas.api import Session
from wijkatlas_plan.model.evaluation import DESIGN_NAMES, WEIGHT_NAMES, DesignKind, Weights
from wijkatlas_plan.model.period import period_words
from wijkatlas_plan.panel.evaluation.contents import Contents, choices_of
from wijkatlas_plan.panel.evaluation.design_fields import GroupField, StartsField
from wijkatlas_plan.panel.evaluation.draft import Draft
from wijkatlas_plan.panel.plan.form.day_field import DayField
from wijkatlas_plan.panel.plan.form.fields import ChoiceField, Field, LineField, NumberField

INCIDENT_KINDS = (DesignKind.CONTROL, DesignKind.STAGGERED, DesignKind.SERIES)


class DesignForm(QWidget):
    """Questions about a design, in the order in which a person thinks of them.

    ``changed`` carries the draft after each answer; ``proposal_asked`` when comparable areas are
    wanted.
    """

    changed = Signal(object)
    proposal_asked = Signal()

    def __init__(self, session: Session, contents: Contents) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen, self._contents = session, session.screen, contents
        self.draft = Draft()
        self._parts: list[tuple[QLabel, Field]] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self._build()

    def _build(self) -> None:
        session, t = self._session, self._session.translator.translate
        self.title = self._add(
            self.tr("What is this evaluation called?"),
            LineField(session, ("title",), self.tr("Title"), must=True),
        )
        self.what = self._add(
            self.tr("What should change?"),
            ChoiceField(
                session, ("what",), self.tr("What should change"),
                choices_of(self._contents, self.tr("All incidents")), none=False,
            ),
        )  # fmt: skip
        self.kind = self._add(
            self.tr("How is it compared?"),
            ChoiceField(
                session, ("kind",), self.tr("How it is compared"),
                [(t("plan", DESIGN_NAMES[each]), each) for each in INCIDENT_KINDS], none=False,
            ),
        )  # fmt: skip
        self.scheme = self._add(
            self.tr("Which areas are meant?"),
            ChoiceField(
                session, ("scheme",), self.tr("Kind of area"),
                [(each, each) for each in self._contents.areas], none=False,
            ),
        )  # fmt: skip
        self.treated = self._add(
            self.tr("Where is something done?"),
            GroupField(session, "treated", self.tr("Treated areas"), self._contents),
        )
        self.control = self._add(
            self.tr("Compared with which areas?"),
            GroupField(session, "control", self.tr("Areas to compare with"), self._contents),
        )
        self.propose = QPushButton(self.tr("Propose comparable areas"))
        self.propose.clicked.connect(self.proposal_asked)
        self.reasons = self._screen.text("", "muted")
        self.reasons.hide()
        self.column.addWidget(self.propose)
        self.column.addWidget(self.reasons)
        self.before = [
            self._add(
                self.tr("Before: which period?"),
                DayField(session, ("before_begin",), self.tr("Before, first day")),
            ),
            self._add(
                "", DayField(session, ("before_end",), self.tr("Before, last day"), is_end=True)
            ),
        ]
        self.after = [
            self._add(
                self.tr("After: which period?"),
                DayField(session, ("after_begin",), self.tr("After, first day")),
            ),
            self._add(
                "", DayField(session, ("after_end",), self.tr("After, last day"), is_end=True)
            ),
        ]
        self.starts = self._add(
            self.tr("When does each area start?"),
            StartsField(session, self.tr("Start of each area"), self._area_names()),
        )
        self.waves: list[Field] = []
        self.buffer = self._add(
            self.tr("How far around do incidents count that may have moved? (metres, 0 for none)"),
            NumberField(session, ("buffer_m",), self.tr("Ring in metres")),
        )
        self.weights = self._add(
            self.tr("Are the groups of areas of another size? Weigh them by:"),
            ChoiceField(
                session, ("weights",), self.tr("Weigh the groups by"),
                [(t("plan", WEIGHT_NAMES[each]), each) for each in Weights], none=False,
            ),
        )  # fmt: skip
        self._waves_of = ""

    def _add(self, question: str, field: Any) -> Any:
        label: QLabel = self._screen.text(question, "strong")
        label.setVisible(bool(question))
        self.column.addWidget(label)
        self.column.addWidget(field)
        self.column.addSpacing(4)
        field.committed.connect(self._on_told)
        self._parts.append((label, field))
        return field

    def _area_names(self) -> dict[str, str]:
        return {code: name for areas in self._contents.areas.values() for code, name, _ in areas}

    def show_draft(self, draft: Draft, *, is_editable: bool) -> None:
        """Show a design; what is being typed stays."""
        schemes = list(self._contents.areas)
        if not draft.scheme and schemes:
            draft = draft.changed({"scheme": schemes[0]})
        self.draft = draft
        self._offer_waves(draft)
        for group in (self.treated, self.control):
            group.scheme = draft.scheme
        for _, field in self._parts:
            field.show_rows([draft], are_same=True)
            field.set_editable(is_editable)
        self.propose.setEnabled(is_editable)
        self._show_asked(is_editable=is_editable)

    def show_reasons(self, lines: Sequence[str]) -> None:
        """Why areas were proposed."""
        self.reasons.setText("\n".join(lines))
        self.reasons.setVisible(bool(lines))

    def _show_asked(self, *, is_editable: bool) -> None:
        """Ask only what belongs to this kind of design."""
        draft = self.draft
        is_survey = draft.is_survey
        kind = None if is_survey else draft.kind
        with_areas = is_survey or kind is not DesignKind.SERIES
        shown = {
            self.kind: not is_survey,
            self.scheme: len(self._contents.areas) > 1,
            self.control: with_areas,
            self.starts: kind is DesignKind.STAGGERED and bool(draft.treated),
            self.buffer: kind is DesignKind.CONTROL,
            self.weights: kind is DesignKind.CONTROL,
            **dict.fromkeys((*self.before, *self.after), not is_survey),
            **dict.fromkeys(self.waves, is_survey),
        }
        for label, field in self._parts:
            is_shown = shown.get(field, True)
            field.setVisible(is_shown)
            label.setVisible(is_shown and bool(label.text()))
        self.propose.setVisible(with_areas and not is_survey and is_editable)
        if not (with_areas and is_editable):
            self.show_reasons(())

    def _offer_waves(self, draft: Draft) -> None:
        """The waves in which the figure was asked."""
        if not draft.is_survey or self._waves_of == draft.what:
            return
        self._waves_of = draft.what
        for wave in self.waves:
            label, _ = next(each for each in self._parts if each[1] is wave)
            self._parts.remove((label, wave))
            for widget in (label, wave):
                self.column.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        found = self._contents.survey(draft.what)
        periods = found.periods if found is not None else ()
        translator = self._session.translator
        choices = [(period_words(each, translator), each) for each in periods]
        self.waves = [
            self._add(question, ChoiceField(self._session, (name,), question, choices, none=False))
            for name, question in (
                ("wave_before", self.tr("Before: which survey?")),
                ("wave_after", self.tr("After: which survey?")),
            )
        ]

    def _on_told(self, values: dict[str, Any]) -> None:
        if "scheme" in values and values["scheme"] != self.draft.scheme:
            values = {**values, "treated": (), "control": (), "starts": ()}
        if "buffer_m" in values:
            values = {**values, "buffer_m": max(0.0, float(values["buffer_m"] or 0.0))}
        self.draft = self.draft.changed(values)
        self.changed.emit(self.draft)
