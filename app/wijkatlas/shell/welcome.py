# SPDX-License-Identifier: EUPL-1.2
"""The page before a project is open: four ways to begin, and the last projects."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.shell.icons import icon
from wijkatlas.shell.recent import Recent
from wijkatlas.shell.theme import current_theme

PATH = Qt.ItemDataRole.UserRole
PICTURE = QSize(208, 130)
WIDTH_PX = 800
CARDS_IN_A_ROW = 3


class WelcomePage(QScrollArea):
    """``chosen`` carries ``open``, ``create``, ``sample`` or ``restore``; ``project_chosen`` a path."""

    chosen = Signal(str)
    project_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Welcome"))
        body = QWidget()
        column = QVBoxLayout()
        column.setSpacing(16)
        heading = QLabel("Wijkatlas")
        heading.setProperty("role", "heading")
        about = QLabel(
            self.tr("See what happens in your neighbourhoods, and what is done about it.")
        )
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        column.addWidget(heading)
        column.addWidget(about)
        grid = QGridLayout()
        grid.setSpacing(16)
        self.buttons: list[QToolButton] = []
        choices = (
            ("open", "folder-open-outline", self.tr("Open a project"),
             self.tr("A Wijkatlas file on this computer or the network")),
            ("create", "file-plus-outline", self.tr("New project"),
             self.tr("An empty file for your municipality")),
            ("sample", "map-outline", self.tr("Sample municipality"),
             self.tr("An invented town to try everything on")),
            ("restore", "backup-restore", self.tr("Restore a backup"),
             self.tr("Go back to a copy that was kept")),
        )  # fmt: skip
        for i, (name, picture, title, text) in enumerate(choices):
            grid.addWidget(self._card(name, picture, title, text), i // 2, i % 2)
        column.addLayout(grid)
        self._last = QLabel(self.tr("Last projects"))
        self._last.setProperty("role", "title")
        column.addSpacing(8)
        column.addWidget(self._last)
        self.projects = QListWidget()
        self.projects.setViewMode(QListView.ViewMode.IconMode)
        self.projects.setResizeMode(QListView.ResizeMode.Adjust)
        self.projects.setMovement(QListView.Movement.Static)
        self.projects.setIconSize(PICTURE)
        self.projects.setGridSize(QSize(PICTURE.width() + 32, PICTURE.height() + 56))
        self.projects.setSpacing(8)
        self.projects.setWordWrap(True)
        self.projects.setFrameShape(QListWidget.Shape.NoFrame)
        self.projects.setAccessibleName(self.tr("Last projects"))
        self.projects.setProperty("role", "cards")
        self.projects.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.projects.itemActivated.connect(self._on_project_activated)
        self.projects.itemClicked.connect(self._on_project_activated)
        column.addWidget(self.projects)
        column.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(WIDTH_PX)
        inner.setLayout(column)
        row = QHBoxLayout(body)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        self.setWidget(body)

    def show_projects(self, recents: Sequence[Recent]) -> None:
        """List the last projects."""
        self.projects.clear()
        for recent in recents:
            item = QListWidgetItem(QIcon(_picture(recent)), f"{recent.name}\n{recent.path.name}")
            item.setData(PATH, recent.path)
            item.setToolTip(str(recent.path).replace("<", "‹"))
            self.projects.addItem(item)
        rows = -(-len(recents) // CARDS_IN_A_ROW)
        self.projects.setFixedHeight(rows * (PICTURE.height() + 64) + 16)
        self._last.setVisible(bool(recents))
        self.projects.setVisible(bool(recents))

    def _card(self, name: str, picture: str, title: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"welcome-{name}")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIcon(icon(picture, accent=True))
        button.setIconSize(QSize(32, 32))
        button.setText(f"  {title}\n  {text}")
        button.setAccessibleName(title)
        button.setAccessibleDescription(text)
        button.setMinimumSize(QSize(300, 72))
        policy = button.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        button.setSizePolicy(policy)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self.buttons.append(button)
        return button

    def _on_project_activated(self, item: QListWidgetItem) -> None:
        self.project_chosen.emit(item.data(PATH))


def _picture(recent: Recent) -> QPixmap:
    """The kept picture, cut to size, or an empty frame with a map sign."""
    frame = QPixmap(PICTURE)
    theme = current_theme()
    frame.fill(QColor(theme.hover))
    painter = QPainter(frame)
    kept = QPixmap(str(recent.picture)) if recent.picture.is_file() else QPixmap()
    if kept.isNull():
        sign = icon("map-outline").pixmap(48, 48)
        painter.drawPixmap((PICTURE.width() - 48) // 2, (PICTURE.height() - 48) // 2, sign)
    else:
        mode = Qt.TransformationMode.SmoothTransformation
        kept = kept.scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatioByExpanding, mode)
        cut = QRect(0, 0, PICTURE.width(), PICTURE.height())
        cut.moveCenter(kept.rect().center())
        painter.drawPixmap(frame.rect(), kept, cut)
    painter.setPen(QColor(theme.border))
    painter.drawRect(frame.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return frame
