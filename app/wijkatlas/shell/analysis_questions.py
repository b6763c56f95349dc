# SPDX-License-Identifier: EUPL-1.2
"""The questions that can be asked of the incidents, from "where" to "what next"."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.shell.icons import icon
from wijkatlas.shell.wrapped import wrapped

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.report import Analysis

ICON_PX = 24
GROUPS = (
    (QT_TRANSLATE_NOOP("questions", "Where"), ("density",)),
    (QT_TRANSLATE_NOOP("questions", "More than chance"), ("hotspots", "rates", "nearrepeat")),
    (QT_TRANSLATE_NOOP("questions", "When"), ("rhythm", "series")),
    (QT_TRANSLATE_NOOP("questions", "Rising here"), ("change",)),
    (QT_TRANSLATE_NOOP("questions", "What next"), ("riskterrain", "forecast")),
)
ICONS = {
    "density": "blur-radial",
    "hotspots": "fire",
    "rates": "chart-scatter-plot",
    "nearrepeat": "repeat-variant",
    "rhythm": "clock-outline",
    "series": "chart-line",
    "change": "trending-up",
    "riskterrain": "lightbulb-on-outline",
    "forecast": "weather-partly-cloudy",
}
OTHERS = QT_TRANSLATE_NOOP("questions", "More questions")


class QuestionButton(QPushButton):
    """An icon, the question and a line about it; as high as its words need."""

    def __init__(self, question: str, about: str, icon_name: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        self.setAccessibleName(question)
        self.setAccessibleDescription(about)
        self.setProperty("card", True)
        self._mark = QLabel()
        self._mark.setFixedSize(ICON_PX, ICON_PX)
        words = QVBoxLayout()
        words.setSpacing(0)
        head = wrapped(question, "strong")
        words.addWidget(head)
        if about:
            words.addWidget(wrapped(about, "muted"))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.reicon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def reicon(self) -> None:
        """Draw the icon again, in other colours."""
        self._mark.setPixmap(icon(self._icon_name, accent=True).pixmap(ICON_PX, ICON_PX))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the words at this width."""
        return max(self._row.totalHeightForWidth(width), self.minimumHeight())

    def sizeHint(self) -> QSize:
        """That of the words."""
        width = self.width() if self.width() > 100 else 264
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Any width, as high as the words."""
        return QSize(100, self.sizeHint().height())


class QuestionList(QWidget):
    """Buttons in groups; ``chosen`` carries the analysis."""

    chosen = Signal(object)

    def __init__(self, analyses: "Sequence[Analysis]", translator: Translator) -> None:
        super().__init__()
        self.buttons: dict[str, QuestionButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for title, group in _grouped(analyses):
            column.addWidget(wrapped(QCoreApplication.translate("questions", title), "group"))
            for analysis in group:
                question = translator.translate("analyses", analysis.question)
                about = translator.translate("analyses", analysis.about) if analysis.about else ""
                button = QuestionButton(question, about, icon_of(analysis))
                button.clicked.connect(
                    lambda checked=False, analysis=analysis: self.chosen.emit(analysis)
                )
                self.buttons[analysis.kind] = button
                column.addWidget(button)

    def reicon(self) -> None:
        """Draw the icons again, in other colours."""
        for button in self.buttons.values():
            button.reicon()


def icon_of(analysis: "Analysis") -> str:
    """The name of its icon; that of its kind when it names none."""
    return analysis.icon or ICONS.get(analysis.kind, "help-circle-outline")


def _grouped(analyses: "Sequence[Analysis]") -> "list[tuple[str, list[Analysis]]]":
    """Group titles with their analyses, in the order of the questions."""
    placed = {kind for _, kinds in GROUPS for kind in kinds}
    found = [(title, [each for each in analyses if each.kind in kinds]) for title, kinds in GROUPS]
    found.append((OTHERS, [each for each in analyses if each.kind not in placed]))
    return [(title, group) for title, group in found if group]
