# SPDX-License-Identifier: EUPL-1.2
"""Writes a result to files: asks where, writes in a job, offers to open what was written."""

import re
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from wijkatlas.domain.progress import Progress
from wijkatlas.shell.analysis_work import Outcome
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.runner import open_path

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.files import ResultFile

MOST_LETTERS = 60


class ResultExport(QObject):
    """Fills a menu with the files that an outcome can be written to."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._over = over

    def fill(self, menu: QMenu, outcome: Outcome) -> None:
        """The entries for an outcome, in place of those there were."""
        menu.clear()
        for file in self.files(outcome):
            text = f"{_short(file.title)} ({file.pattern.lstrip('*')})".replace("&", "&&")
            menu.addAction(text, partial(self._ask, file, outcome))

    def files(self, outcome: Outcome) -> "list[ResultFile]":
        """What it can be written to."""
        from wijkatlas.commands.analyses.files import figure_files, finding_files, layer_file

        session = self._desk.session
        found = finding_files(outcome.finding, session.translator, session.project.name)
        found += figure_files(outcome.report, outcome.inputs.crs, session.translator)
        tags = self._tags(outcome)
        for layer in outcome.report.layers(session.translator):
            found.append(layer_file(layer, outcome.inputs.crs, tags, session.translator))
        return found

    def write(self, file: "ResultFile", path: Path) -> None:
        """Write in a job and say so."""

        def work(progress: Progress) -> None:
            from wijkatlas.wholefile import check_output

            progress.update(0)
            check_output(path, self._desk.session.project.path)
            file.write(path)

        def done(nothing: object) -> None:
            del nothing
            self._desk.messages.success(
                self.tr("Written: {file}. Small counts are not hidden in it: keep it in the office.")
                .format(file=path.name),
                action=(self.tr("Open the file"), lambda: open_path(path)),
            )  # fmt: skip

        self._desk.jobs.read(self.tr("Writing the file"), work, done, quiet=False)

    def _ask(self, file: "ResultFile", outcome: Outcome) -> None:
        suffix = file.pattern.lstrip("*")
        project = self._desk.session.project.path
        name = f"{outcome.analysis.kind} {datetime.now().astimezone():%Y-%m-%d}{suffix}"
        wanted = f"{_short(file.title)} ({file.pattern})"
        start = str(project.with_name(name))
        chosen, _ = QFileDialog.getSaveFileName(self._over, self.tr("Save as"), start, wanted)
        if chosen:
            path = Path(chosen)
            self.write(file, path if path.suffix else path.with_suffix(suffix))

    @staticmethod
    def _tags(outcome: Outcome) -> dict[str, str]:
        """What a GeoTIFF says about itself."""
        told = {name: str(value) for name, value in outcome.parameters.items()}
        return {
            **told,
            "analysis": outcome.analysis.kind,
            "about": outcome.finding.about,
            "period": outcome.inputs.period,
            "n": str(outcome.report.n),
        }


def _short(title: str) -> str:
    plain = re.sub(r"\s+", " ", title)
    return plain if len(plain) <= MOST_LETTERS else plain[: MOST_LETTERS - 1] + "…"
