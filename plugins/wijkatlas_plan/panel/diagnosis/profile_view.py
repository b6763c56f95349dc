# SPDX-License-Identifier: EUPL-1.2
"""The profile of one area: the page of the workbook, in the panel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from wijkatlas.api import Chapter, Chart, Finding, Lines, MapPicture, Pairs, Session, SheetTable
from wijkatlas_plan.panel.emptying import empty

KIND = "plan.profile"


class ProfileView(QWidget):
    """``left`` when the user goes back; ``note_asked`` carries the area that a finding is about."""

    left = Signal()
    note_asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._screen = session.screen
        self._session = session
        self.area = ""
        self.back = QToolButton()
        self.back.setProperty("quiet", True)
        self.back.setShortcut(QKeySequence("Alt+Left"))
        self.back.setToolTip(self.tr("Back to the figures (Alt+←)"))
        self.back.setAccessibleName(self.tr("Back to the figures"))
        self.back.clicked.connect(self.left.emit)
        self.title = self._screen.text("", "title")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        self.subtitle = self._screen.text("", "muted")
        self.found = self._screen.finding_view()
        self.lists = QWidget()
        self._lines = QVBoxLayout(self.lists)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self.add_note = QPushButton(self.tr("Add a finding here"))
        self.add_note.clicked.connect(lambda: self.note_asked.emit(self.area))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.subtitle)
        column.addWidget(self.found)
        column.addWidget(self.lists)
        column.addWidget(self.add_note, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.reicon()

    def show_chapter(self, chapter: Chapter) -> None:
        """Show the page of an area."""
        self.area = chapter.area
        self.title.setText(chapter.title)
        self.subtitle.setText(chapter.subtitle)
        self.found.show_finding(finding_of(chapter))
        empty(self._lines)
        for block in chapter.blocks:
            if isinstance(block, Pairs):
                self._add_pairs(block)
        can_write = self._session.is_open and not self._session.project.read_only
        self.add_note.setVisible(can_write)

    def _add_pairs(self, pairs: Pairs) -> None:
        for name, text in pairs.rows:
            if not text:
                self._lines.addWidget(self._screen.text(name, "group"))
            elif text == "–":
                self._lines.addWidget(self._screen.text(name, "muted"))
            else:
                self._lines.addWidget(self._screen.text(f"{name}: {text}", "", selectable=True))

    def reicon(self) -> None:
        """Draw again, after the theme changed."""
        self.back.setIcon(self._screen.icon("arrow-left"))
        self.found.reicon()


def finding_of(chapter: Chapter) -> Finding:
    """The answer, figures and chart of a page, as the panels of the house show them."""
    tables = tuple(block for block in chapter.blocks if isinstance(block, SheetTable))
    charts = tuple(block for block in chapter.blocks if isinstance(block, Chart))
    told = [text for block in chapter.blocks if isinstance(block, Lines) for text in block.texts]
    return Finding(
        kind=KIND,
        question=chapter.title,
        about=chapter.subtitle,
        result="\n".join(told),
        uncertainty="",
        limits=(),
        tables=tables,
        charts=charts,
    )


def layers_of(chapter: Chapter) -> tuple[object, ...]:
    """What the map of a page shows."""
    pictures = [block for block in chapter.blocks if isinstance(block, MapPicture)]
    return pictures[0].layers if pictures else ()
