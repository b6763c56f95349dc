# SPDX-License-Identifier: EUPL-1.2
"""The panel: one line a measure with its share as a bar and in figures."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFormLayout, QGroupBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from wijkatlas.api import ProjectClosed, ProjectOpened, Session, TablesChanged
from wijkatlas_quality.measure import QualityReport, measure
from wijkatlas_quality.sheet import lines


class QualityPanel(QWidget):
    """Measures again whenever incidents change while it is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._is_stale = True
        self.setAccessibleName(self.tr("Data quality"))
        self._summary = QLabel(wordWrap=True)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._bars = QFormLayout()
        self._bars.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._words_box = QGroupBox(self.tr("Most frequent words without a category"))
        self._words = QLabel(wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        inside = QVBoxLayout(self._words_box)
        inside.addWidget(self._words)
        layout = QVBoxLayout(self)
        layout.setSpacing(16)
        layout.addWidget(self._summary)
        layout.addLayout(self._bars)
        layout.addWidget(self._words_box)
        layout.addStretch()
        self._show(None)
        self._unsubscribe = session.subscribe(self._on_event)
        self.destroyed.connect(self._unsubscribe)

    def showEvent(self, event: object) -> None:
        """Measure when it is looked at."""
        super().showEvent(event)  # type: ignore[arg-type]  # Qt passes its own event
        self.refresh()

    def _on_event(self, event: object) -> None:
        touched = isinstance(event, TablesChanged) and "incident" in event.tables
        if touched or isinstance(event, ProjectOpened | ProjectClosed):
            self._is_stale = True
            if self.isVisible():
                self.refresh()

    def refresh(self) -> None:
        """Measure again if something changed."""
        if not self._is_stale:
            return
        self._is_stale = False
        if not self._session.is_open:
            self._show(None)
            return
        project, days = self._session.project, self._session.settings["quality.late_days"]
        self._session.background(lambda progress: measure(project, late_days=days), self._show)

    def _show(self, found: QualityReport | None) -> None:
        while self._bars.rowCount():
            self._bars.removeRow(0)
        self._words_box.setVisible(bool(found and found.words))
        if found is None or not found.total:
            self._summary.setText(
                self.tr("There are no incidents yet. Import a file to see how complete it is.")
            )
            return
        number = QLocale().toString
        self._summary.setText(self.tr("{n} incidents").format(n=number(found.total)))
        for text, count, base in lines(self._session, found):
            share = 100 * count / base if base else 0.0
            figure = self.tr("{n} of {base}, {share} %").format(
                n=number(count), base=number(base), share=number(share, "f", 1)
            )
            label = QLabel(f"{text}: {figure}", wordWrap=True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            bar = QProgressBar(maximum=1000, value=round(share * 10), textVisible=False)
            bar.setFixedHeight(8)
            bar.setAccessibleName(f"{text}: {figure}")
            self._bars.addRow(label, bar)
        self._words.setText("\n".join(f"{number(n)} × {word}" for word, n in found.words))
