# SPDX-License-Identifier: EUPL-1.2
"""What stands above the rows: how they are looked at, adding, searching, and the count that matters."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from wijkatlas.api import NumberFormat, Session
from wijkatlas_plan.checking.smart import measurable
from wijkatlas_plan.panel.plan.looks.filter_bar import FilterBar
from wijkatlas_plan.panel.plan.looks.filtering import Found
from wijkatlas_plan.panel.plan.looks.switch import LookRow
from wijkatlas_plan.panel.plan.rows import Rows

WIDE_PX, WORDS_PX = 480, 760


class Head(QWidget):
    """``add_asked`` and ``more_asked`` carry a menu to fill: that of adding, and that of all else."""

    add_asked = Signal(object)
    more_asked = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._screen = session.screen
        self._number = NumberFormat.of(session.translator.language)
        self.looks = LookRow(session)
        self.add = QToolButton()
        self.add.setText(self.tr("Add"))
        self.add.setProperty("menu", True)
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setAccessibleName(self.tr("Add"))
        self.add.setToolTip(self.tr("Add a goal, an action or a plan"))
        add = QMenu(self.add)
        add.aboutToShow.connect(lambda: self.add_asked.emit(add))
        self.add.setMenu(add)
        self.more = QToolButton()
        self.more.setProperty("quiet", True)
        self.more.setProperty("dots", True)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolTip(self.tr("What can be done with the chosen rows"))
        self.more.setAccessibleName(self.tr("What can be done with the chosen rows"))
        more = QMenu(self.more)
        more.aboutToShow.connect(lambda: self.more_asked.emit(more))
        self.more.setMenu(more)
        self.filter = FilterBar(session)
        self.count = self._screen.text("", "muted")
        self.count.setAccessibleName(self.tr("Goals that can be measured"))
        self.clear = QToolButton()
        self.clear.setProperty("chip", True)
        self.clear.setAccessibleName(self.tr("Show everything"))
        self.clear.clicked.connect(self.filter.clear)
        self.clear.hide()
        self._first = QHBoxLayout()
        self._first.setSpacing(8)
        self._first.addWidget(self.looks)
        self._first.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.filter, 1)
        second.addWidget(self.add)
        second.addWidget(self.more)
        self._last = QHBoxLayout()
        self._last.setSpacing(8)
        self._last.addWidget(self.count, 1)
        self._last.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 4)
        column.setSpacing(8)
        column.addLayout(self._first)
        column.addLayout(second)
        column.addLayout(self._last)
        self.reicon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The count beside the looks where there is room, else below."""
        super().resizeEvent(event)
        is_wide = self.width() >= WIDE_PX
        row, other = (self._first, self._last) if is_wide else (self._last, self._first)
        if row.indexOf(self.count) < 0:
            for widget in (self.count, self.clear):
                other.removeWidget(widget)
                row.addWidget(widget, 1 if widget is self.count else 0)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            self.count.setAlignment(right if is_wide else left)
        self.looks.show_words(every=self.width() >= WORDS_PX)
        style = Qt.ToolButtonStyle
        words = style.ToolButtonTextBesideIcon if is_wide else style.ToolButtonIconOnly
        self.add.setToolButtonStyle(words)

    def show_counts(self, rows: Rows, found: Found | None) -> None:
        """How many goals can be measured, and how many rows the filter leaves."""
        ready, of = measurable(rows.goals())
        write = self._number.write
        self.count.setText(
            self.tr("Measurable goals: {n} of {of}").format(n=write(ready), of=write(of))
        )
        self.clear.setVisible(found is not None)
        if found is not None:
            text = self.tr("Found: {n} of {of}").format(
                n=write(len(found.hits)), of=write(len(rows.by_uid))
            )
            self.clear.setText(f"{text}  ✕")
            self.clear.setToolTip(self.tr("Show everything"))
            self.clear.setAccessibleName(f"{text}. {self.tr('Show everything')}")

    def reicon(self) -> None:
        """Draw the signs in the colours of the theme."""
        self.looks.reicon()
        self.add.setIcon(self._screen.icon("plus"))
        self.more.setIcon(self._screen.icon("dots-vertical"))
