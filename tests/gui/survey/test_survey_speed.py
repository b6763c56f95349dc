# SPDX-License-Identifier: EUPL-1.2
"""The panel in a window with jobs on threads: the last question wins, and the window never waits."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings

from wijkatlas.api import Progress
from wijkatlas.shell.application import dress
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.window import Window
from wijkatlas_survey.panel.survey_panel import SurveyPanel
from wijkatlas_survey.reports.request import Request
from wijkatlas_survey.settings import Policy

WAIT_MS = 20_000


class Slow:
    """Answers nothing until it is cancelled, but for groups by sex."""

    def __init__(self, report: Any) -> None:
        self._report = report
        self.threads: list[str] = []
        self.stopped = 0

    def make(
        self, project: Any, request: Request, progress: Progress, policy: Policy, language: str
    ) -> Any:
        self.threads.append(threading.current_thread().name)
        if request.by == "sex":
            return self._report(request)
        try:
            for step in range(4000):
                progress.update(step)
                time.sleep(0.005)
        finally:
            self.stopped += 1
        raise AssertionError("nobody cancelled it")


@pytest.fixture
def threaded(
    qtbot: Any, qapp: Any, threaded_desk: Desk, settings: QSettings, surveyed: Path
) -> Iterator[Window]:
    dress(qapp, threaded_desk.session)
    made = Window(threaded_desk, settings)
    qtbot.addWidget(made, before_close_func=lambda widget: setattr(widget, "_is_closing", True))
    made.show()
    made.door.open(surveyed)
    qtbot.waitUntil(lambda: threaded_desk.atlas.is_loaded, timeout=WAIT_MS)
    yield made
    threaded_desk.session.close()


def test_the_last_question_wins(threaded: Window, fake_report: Any, qtbot: Any) -> None:
    slow = Slow(fake_report)
    panel = SurveyPanel(threaded.desk.session, slow.make)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: bool(panel.questions.model.rows), timeout=WAIT_MS)
    model = panel.questions.model
    entry = model.rows[model.place("unsafe", is_indicator=False)].entry
    assert entry is not None
    panel.ask(entry)
    qtbot.waitUntil(lambda: bool(slow.threads), timeout=WAIT_MS)
    by = panel.page.pickers.by
    by.setCurrentIndex(by.findText("By: Sex"))
    qtbot.waitUntil(lambda: panel.page.report is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: slow.stopped == 1, timeout=WAIT_MS)
    assert panel.page.result.answer.text() == "unsafe by sex."
    assert threading.main_thread().name not in slow.threads


def test_a_calculation_can_be_stopped(threaded: Window, fake_report: Any, qtbot: Any) -> None:
    slow = Slow(fake_report)
    panel = SurveyPanel(threaded.desk.session, slow.make)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: bool(panel.questions.model.rows), timeout=WAIT_MS)
    model = panel.questions.model
    entry = model.rows[model.place("unsafe", is_indicator=False)].entry
    assert entry is not None
    panel.ask(entry)
    qtbot.waitUntil(panel.page.progress.isVisible, timeout=WAIT_MS)
    panel.page.progress.cancel.click()
    qtbot.waitUntil(lambda: bool(panel.page.notice.text), timeout=WAIT_MS)
    assert panel.page.notice.text == "The calculation was stopped."
    assert panel.page.notice.button.text() == "Calculate again"
