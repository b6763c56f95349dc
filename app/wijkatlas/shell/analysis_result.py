# SPDX-License-Identifier: EUPL-1.2
"""A finding as the panel shows it: the answer in words, then the chart, the tables, the method."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkatlas.domain.finding import Finding
from wijkatlas.domain.table import SheetTable
from wijkatlas.shell.analysis_chart import ChartView
from wijkatlas.shell.analysis_map import ShowIncidents
from wijkatlas.shell.analysis_notice import Notice
from wijkatlas.shell.analysis_table import FindingTable
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.fold import Fold
from wijkatlas.shell.incident_table import LARGE_ROW_PX, ROW_PX
from wijkatlas.shell.tab_order import tab_after
from wijkatlas.shell.wrapped import wrapped

if TYPE_CHECKING:
    from wijkatlas.api import MapReport
    from wijkatlas.commands.analyses.report import AnalysisReport

SENTENCE_ENDS = re.compile(
    r"(?:(?<=\w{3}[.!?])|(?<=[\d%”»][.!?]))\s+(?=[^\W\d_a-z])"  # not after "St." or "nr."
    r"|(?<=\w{5}[.!?])\s+(?=\d)"  # nor within "1 jan. 2024"
)


class ResultView(QWidget):
    """Shows one finding after another; hidden while there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        declared = desk.session.settings.declared
        large = "field_mode" in declared and bool(desk.session.settings["field_mode"])
        self._row_px = LARGE_ROW_PX if large else ROW_PX
        self.finding: Finding | None = None
        self.answer = wrapped("", "lead", selectable=True)
        self.answer.setAccessibleName(self.tr("Result"))
        self.uncertainty = wrapped("", selectable=True)
        self.warnings = Notice()
        self.more = wrapped("", selectable=True)
        self._limits = wrapped("", selectable=True)
        self.limits = Fold(self.tr("What this does not show"), self._limits)
        self.incidents = ShowIncidents(desk)
        self.charts = ChartView(desk)
        self._tables = QVBoxLayout()
        self._tables.setSpacing(16)
        self._method = wrapped("", "muted", selectable=True)
        self.method = Fold(self.tr("Method"), self._method)
        self.tables: list[FindingTable] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.answer)
        column.addWidget(self.more)
        column.addWidget(self.incidents)
        column.addWidget(self.charts)
        column.addWidget(self.uncertainty)
        column.addWidget(self.warnings)
        column.addWidget(self.limits)
        column.addLayout(self._tables)
        column.addWidget(self.method)
        self.hide()

    def show_finding(self, finding: Finding | None) -> None:
        """Show this one, or none."""
        self.finding = finding
        self.setVisible(finding is not None)
        if finding is None:
            self.charts.show_charts(())
            return
        answer, *rest = SENTENCE_ENDS.split(finding.result, 1)
        self.answer.setText(answer)
        for label, text in ((self.more, "".join(rest)), (self.uncertainty, finding.uncertainty)):
            label.setText(text)
            label.setVisible(bool(text))
        self._limits.setText(_listed(finding.limits))
        self.limits.setVisible(bool(finding.limits))
        self._method.setText(_listed(finding.method))
        self.method.setVisible(bool(finding.method))
        self.charts.show_charts(finding.charts, said=finding.result, about=finding.about)
        if finding.warnings:
            self.warnings.say("\n".join(finding.warnings))
        else:
            self.warnings.hide()
        self._show_tables(finding)

    def follow(self, report: "AnalysisReport | MapReport | None") -> None:
        """The report whose layers are read on the map now; none brings the incidents back."""
        self.incidents.follow(report)

    def copy_tables(self) -> None:
        """Put all tables on the clipboard, in their present order."""
        texts = [table.model.as_text() for table in self.tables]
        QGuiApplication.clipboard().setText("\n".join(texts))

    def reicon(self) -> None:
        """Draw again, in other colours."""
        self.charts.redraw()
        self.warnings.reicon()

    def _show_tables(self, finding: Finding) -> None:
        for shown in self.tables:
            self._tables.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        translator = self._desk.session.translator
        self.tables = [
            FindingTable(_shorter(table, finding.about), translator, row_px=self._row_px)
            for table in finding.tables
        ]
        before: QWidget = self.limits.button
        for table in self.tables:
            self._tables.addWidget(table)
            before = tab_after(before, table)


def _shorter(table: SheetTable, about: str) -> SheetTable:
    """Without what stands at the head of the panel already."""
    return replace(table, subtitle="") if table.subtitle == about else table


def _listed(texts: tuple[str, ...]) -> str:
    return "\n".join(f"• {text}" for text in texts)
