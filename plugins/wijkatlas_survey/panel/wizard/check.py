# SPDX-License-Identifier: EUPL-1.2
"""Step 4 of the import wizard: the name of the wave, and what the import will do."""

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import REASONS, NumberFormat, Session
from wijkatlas_survey.model.recipe import SurveyRecipe
from wijkatlas_survey.panel.search_box import choice_box
from wijkatlas_survey.panel.wizard.breaks import BreaksView
from wijkatlas_survey.panel.wizard.draft import Checked, IndicatorChoice, Made, Said
from wijkatlas_survey.panel.wizard.rejected import RejectedView
from wijkatlas_survey.storage.report import ImportReport

SIDE_PX = 264
WAIT_MS = 400
LONGEST_NAME = 120
COMES_IN, REJECTED, CHANGES = range(3)
_MOMENT = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
PERIOD = re.compile(rf"(?:{_MOMENT}(?:/{_MOMENT})?)?")


class CheckPage(QWidget):
    """``changed`` tells, after a moment, that the import must be tried anew."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        screen = session.screen
        assert screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, screen
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.period = QLineEdit()
        self.is_period_said = False
        self.replaces = QCheckBox(self.tr("Put this &file in its place"))
        self.replaces.hide()
        self.recipe_name = QLineEdit()
        self.recipe_name.setMaxLength(LONGEST_NAME)
        self.indicators = choice_box(session, self.tr("Indicators"))
        self.known = screen.text("")
        self.counts = {
            part: screen.text("", "title")
            for part in ("read", "added", "updated", "unchanged", "rejected")
        }
        self.remarks = screen.text("", selectable=True)
        self.rejected = RejectedView(session)
        self.breaks = BreaksView(session)
        self.tabs = QTabWidget()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.changed)
        self._build()
        self.name.textEdited.connect(lambda text: self._wait.start())
        self.period.textEdited.connect(self._on_period)
        self.replaces.toggled.connect(lambda on: self._wait.start())

    def _build(self) -> None:
        side = QWidget()
        side.setFixedWidth(SIDE_PX)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        rows: tuple[tuple[str, QWidget, str], ...] = (
            (self.tr("Name of the &wave"), self.name, ""),
            (
                self.tr("&Period"),
                self.period,
                self.tr("A year, a month or two days with a slash, as 2025-10-01/2025-11-15."),
            ),
            (
                self.tr("In&dicators"),
                self.indicators,
                self.tr("Ready-made figures that fit these questions."),
            ),
            (
                self.tr("&Remember the recipe as"),
                self.recipe_name,
                self.tr("The next wave is read in the same way."),
            ),
        )
        self._answers_only: list[QWidget] = []
        for title, field, note in rows:
            label = QLabel(title)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            if field is self.name:
                column.addWidget(self.known)
                column.addWidget(self.replaces)
            else:
                below = self._screen.text(note, "muted")
                column.addWidget(below)
                self._answers_only += [label, field, below]
            column.addSpacing(8)
        column.addStretch(1)
        for field, words in (
            (self.name, self.tr("Name of the wave")),
            (self.period, self.tr("Period")),
            (self.recipe_name, self.tr("Name of the recipe")),
        ):
            field.setAccessibleName(words)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("What the import will do"))
        self.tabs.addTab(self._summary(), self.tr("What comes in"))
        self.tabs.addTab(self.rejected, self.tr("Rejected rows"))
        self.tabs.addTab(self.breaks, self.tr("Changes"))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(side)
        whole.addWidget(self.tabs, 1)

    def _summary(self) -> QWidget:
        names = {
            "read": self.tr("read"),
            "added": self.tr("added"),
            "updated": self.tr("updated"),
            "unchanged": self.tr("unchanged"),
            "rejected": self.tr("rejected"),
        }
        card = QFrame()
        card.setProperty("role", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        for place, (part, label) in enumerate(self.counts.items()):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            name = self._screen.text(names[part], "muted")
            name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(label, 0, 2 * place)
            grid.addWidget(name, 1, 2 * place)
            grid.setColumnStretch(2 * place, 1)
            if place:
                grid.addWidget(QLabel("=" if place == 1 else "+"), 0, 2 * place - 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(card)
        column.addWidget(self.remarks)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setAccessibleName(self.tr("What comes in"))
        return scroll

    # -- what is said --------------------------------------------------------------------------

    def is_right(self) -> bool:
        """True when the name and the period can be used."""
        said = self.said()
        return bool(said.wave) and PERIOD.fullmatch(said.period) is not None

    def said(self) -> Said:
        """What a person says of the wave."""
        period = self.period.text().strip() if self.is_period_said else ""
        name = " ".join(self.name.text().split())
        return Said(name, period, self.replaces.isChecked() and not self.replaces.isHidden())

    def recipe(self, recipe: SurveyRecipe) -> tuple[str, str]:
        """The name of the recipe and that of its indicators."""
        name = " ".join(self.recipe_name.text().split()) or recipe.name
        return name, str(self.indicators.currentData() or "")

    def _on_period(self, text: str) -> None:
        self.is_period_said = bool(text.strip())
        self._wait.start()

    # -- what is shown -------------------------------------------------------------------------

    def begin(self, name: str, recipe: SurveyRecipe | None) -> None:
        """Show the page for another file; without a recipe it holds published figures."""
        self._wait.stop()
        self.name.setText(name)
        self.is_period_said = False
        self.replaces.setChecked(False)
        for field in self._answers_only:
            field.setVisible(recipe is not None)
        for tab in (REJECTED, CHANGES):
            self.tabs.setTabVisible(tab, recipe is not None)
        self.tabs.setCurrentIndex(COMES_IN)
        if recipe is not None:
            self.recipe_name.setText(recipe.name)

    def offer_indicators(self, fitting: Sequence[IndicatorChoice], chosen: str) -> None:
        """The sets of indicators that the file has questions for."""
        with QSignalBlocker(self.indicators):
            self.indicators.clear()
            self.indicators.addItem(self.tr("None"), "")
            for each in fitting:
                self.indicators.addItem(each.title, each.name)
            if chosen and self.indicators.findData(chosen) < 0:
                self.indicators.addItem(chosen, chosen)
            wanted = chosen or (fitting[0].name if fitting else "")
            self.indicators.setCurrentIndex(max(0, self.indicators.findData(wanted)))

    def show_checked(self, checked: Checked, made: Made | None, file: Path) -> None:
        """Show what the import will do, if it can be done."""
        write = NumberFormat.of(self._session.translator.language).write
        self._show_known(is_known=checked.is_known)
        report = checked.report
        if report is None:
            for label in self.counts.values():
                label.setText("–")
            self.remarks.setText("")
            return
        for part, label in self.counts.items():
            label.setText(write(getattr(report.change, part)))
        if not self.is_period_said:
            self.period.setText(checked.period)
        self.remarks.setText("\n\n".join(self._lines(report, made)))
        self.rejected.show_rejections(made.shaped.rejections if made is not None else (), file)
        is_first = not checked.others
        self.breaks.show_breaks(report.changes, checked.questions, is_first=is_first)
        title = self.tr("{title} ({n})")
        for tab, words, n in (
            (REJECTED, self.tr("Rejected rows"), report.change.rejected),
            (CHANGES, self.tr("Changes"), report.breaks),
        ):
            self.tabs.setTabText(tab, title.format(title=words, n=write(n)) if n else words)

    def _show_known(self, *, is_known: bool) -> None:
        """Say that there is a wave of this name, and offer to replace it."""
        text = self.tr("There is a wave “{name}” already. This file corrects or completes it.")
        if self.replaces.isChecked():
            text = self.tr("There is a wave “{name}” already. Its answers are replaced.")
        self.known.setText(text.format(name=self.name.text().strip()))
        self.known.setVisible(is_known)
        self.replaces.setVisible(is_known)

    def _lines(self, report: ImportReport, made: Made | None) -> list[str]:
        t = self._session.translator.translate
        write = NumberFormat.of(self._session.translator.language).write
        if made is None:
            text = self.tr("Published figures: {n}. They are shown beside your own surveys.")
            return [
                text.format(n=write(report.figures)),
                *(t("surveys", x, **v) for x, v in report.remarks),
            ]
        lines = []
        if report.breaks:
            text = self.tr(
                "⚠ Changes since the waves before: {n}. Say on the tab “Changes” which of them break"
                " the comparison, or decide later."
            )
            lines.append(text.format(n=write(report.breaks)))
        if report.change.updated > report.change.unchanged:
            text = self.tr(
                "⚠ People with the same number in “{wave}” who have other answers here: {n}. Is this"
                " really the same wave? Otherwise give it another name."
            )
            lines.append(text.format(wave=report.wave, n=write(report.change.updated)))
        lines.append(self._areas(made))
        if not made.recipe.roles.weight:
            lines.append(self.tr("There are no weights: everybody counts for one."))
        for words, counts in (
            (self.tr("Left out: {n} × {reason}"), report.change.reasons),
            (self.tr("Kept, but note: {n} × {reason}"), report.notes),
        ):
            for code, n in sorted(counts.items(), key=lambda each: -each[1]):
                reason = t("reasons", REASONS.get(code, code))
                lines.append(words.format(n=write(n), reason=reason))
        lines += [t("surveys", text, **values) for text, values in report.remarks]
        return lines

    def _areas(self, made: Made) -> str:
        shaped, roles = made.shaped, made.shaped.recipe.roles
        if not roles.area:
            return self.tr("No column with areas: there will be no figures by area, and no map.")
        if not shaped.vintage and not roles.scheme:
            return self.tr(
                "⚠ The areas in “{column}” are not those of the project: there will be no map."
            ).format(column=roles.area)
        filled = sum(area != "" for area in shaped.respondents.area.tolist())
        known = filled - shaped.notes.get("unmatched_area", 0)
        write = NumberFormat.of(self._session.translator.language).write
        text = self.tr("Answers in a known area of “{scheme}”: {n} of {all}.")
        return text.format(scheme=roles.scheme, n=write(known), all=write(len(shaped.respondents)))
