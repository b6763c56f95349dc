# SPDX-License-Identifier: EUPL-1.2
"""What a result on the map was made from, and the button that takes it off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.shell.desk import Desk
from wijkatlas.shell.icons import icon


class ResultSettings(QWidget):
    """Shows one result, to read only; ``removal_asked`` carries its uid."""

    removal_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._uid = ""
        self.title = self._label()
        self.title.setProperty("role", "title")
        self.notice = self._label()
        self.words = self._label()
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setProperty("role", "muted")
        self.remove = QPushButton(self.tr("Take off the map"))
        self.remove.setIcon(icon("close"))
        self.remove.setToolTip(self.tr("Take this result off the map (Del)"))
        self.remove.clicked.connect(lambda: self.removal_asked.emit(self._uid))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.words)
        for each in (self.title, self.notice, self.remove):
            column.addWidget(each)
        column.addWidget(scroll, 1)

    def show_layer(self, layer_id: str) -> None:
        """Show the result that a layer belongs to; nothing for another layer."""
        atlas = self._desk.atlas
        owner = atlas.view.results.owner(layer_id) if atlas.is_loaded else None
        self.setVisible(owner is not None)
        self._uid = "" if owner is None else owner.uid
        if owner is None:
            return
        from wijkatlas.commands.resultwords import about, settings

        session = self._desk.session
        is_stale = atlas.view.results.is_stale(owner)
        self.title.setText(owner.title)
        self.notice.setText(
            self.tr("Out of date: the data have changed since.") if is_stale else ""
        )
        self.notice.setVisible(is_stale)
        lines = [about(session, atlas.view, owner)]
        lines += [f"{name}: {value}" for name, value in settings(owner, session.translator)]
        self.words.setText("\n".join(line for line in lines if line))

    @staticmethod
    def _label() -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label
