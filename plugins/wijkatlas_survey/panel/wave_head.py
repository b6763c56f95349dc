# SPDX-License-Identifier: EUPL-1.2
"""The head of the panel: which wave, when it was held, how many answered, what changed since."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from wijkatlas.api import NumberFormat, Session
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.panel.contents import Contents
from wijkatlas_survey.panel.search_box import choice_box
from wijkatlas_survey.reports.periods import period_words
from wijkatlas_survey.settings import SHOW_RESPONDENTS


class WaveHead(QWidget):
    """``wave_chosen`` carries a name, ``set_asked`` that of a set of indicators.

    The other signals ask for what the menu offers.
    """

    wave_chosen = Signal(str)
    import_asked = Signal()
    breaks_asked = Signal()
    indicator_asked = Signal()
    respondents_asked = Signal()
    set_asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._sets: tuple[tuple[str, str], ...] = ()
        self.box = choice_box(session, self.tr("Survey"))
        self.box.currentIndexChanged.connect(self._on_chosen)
        self.more = QToolButton()
        self.more.setProperty("quiet", True)
        self.more.setProperty("dots", True)
        self.more.setToolTip(self.tr("More about surveys"))
        self.more.setAccessibleName(self.tr("More about surveys"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self.menu)
        self.facts = self._screen.text("", "muted")
        self.notice = self._screen.notice()
        self.about = QWidget()
        about = QVBoxLayout(self.about)
        about.setContentsMargins(0, 0, 0, 0)
        about.setSpacing(8)
        about.addWidget(self.facts)
        about.addWidget(self.notice)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.box, 1)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.about)
        self.reicon()

    def show_contents(self, contents: Contents, wave: Wave | None) -> None:
        """Offer the waves, the newest first."""
        self._sets = contents.sets
        with QSignalBlocker(self.box):
            self.box.clear()
            for each in reversed(contents.waves):
                self.box.addItem(each.name, each.name)
            if wave is not None:
                self.box.setCurrentIndex(self.box.findData(wave.name))
        if wave is not None:
            self.show_wave(contents, wave)

    def show_wave(self, contents: Contents, wave: Wave) -> None:
        """Say when it was held and how many answered, and what changed since another."""
        number = NumberFormat.of(self._session.translator.language)
        parts = [
            period_words(wave.period, self._session.translator) if wave.period != wave.name else "",
            self.tr("answers: {n}").format(n=number.write(wave.respondents)),
        ]
        if wave.calibration is not None:
            parts.append(self.tr("weighted to the population"))
        elif wave.recipe.roles.weight:
            parts.append(self.tr("weighted"))
        self.facts.setText(" · ".join(part for part in parts if part))
        breaks = len(contents.open_breaks(wave))
        if not breaks:
            self.notice.hide()
            return
        text = self.tr("Possible breaks with other waves: {n}").format(n=number.write(breaks))
        self.notice.say(text, "warning", self.tr("Look at them…"), self.breaks_asked.emit)

    def forget(self) -> None:
        """Nothing is open any more."""
        with QSignalBlocker(self.box):
            self.box.clear()
        self.notice.hide()

    def reicon(self) -> None:
        """Draw again, in other colours."""
        self.more.setIcon(self._screen.icon("dots-vertical"))
        self.notice.reicon()

    def _on_chosen(self, index: int) -> None:
        if index >= 0:
            self.wave_chosen.emit(self.box.itemData(index))

    def _fill_menu(self) -> None:
        self.menu.clear()
        session = self._session
        is_writable = session.is_open and not session.project.read_only
        add = self.menu.addAction
        add(self.tr("Import a survey…"), self.import_asked.emit).setEnabled(is_writable)
        add(self.tr("New indicator…"), self.indicator_asked.emit).setEnabled(is_writable)
        sets = self.menu.addMenu(self.tr("Ready-made indicators"))
        sets.setEnabled(is_writable and bool(self._sets))
        for name, title in self._sets:
            sets.addAction(title.replace("&", "&&"), partial(self.set_asked.emit, name))
        add(self.tr("Changes between waves…"), self.breaks_asked.emit)
        if session.settings[SHOW_RESPONDENTS]:
            self.menu.addSeparator()
            self.menu.addAction(self.tr("Single answers…"), self.respondents_asked.emit)
