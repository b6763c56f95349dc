# SPDX-License-Identifier: EUPL-1.2
"""Long work: results on the main thread, cancel, order, and what happens to stale reads."""

import threading
import time
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from wijkatlas.api import Cancelled, Progress, UserError
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.garbage import Garbage
from wijkatlas.shell.job_bar import JobBar
from wijkatlas.shell.jobs import Jobs


@pytest.fixture
def jobs(qapp: Any) -> Any:
    made = Jobs()
    yield made
    assert made.close()


def test_the_result_arrives_on_the_main_thread(jobs: Jobs, qtbot: Any) -> None:
    seen: list[tuple[object, bool]] = []

    def done(result: object) -> None:
        seen.append((result, threading.current_thread() is threading.main_thread()))

    jobs.read("work", lambda progress: threading.current_thread().name, done)
    qtbot.waitUntil(lambda: bool(seen), timeout=5000)
    assert str(seen[0][0]).startswith("reader")
    assert seen[0][1]


def test_a_cancelled_job_stops_at_its_next_report(jobs: Jobs, qtbot: Any) -> None:
    reported, failures = threading.Event(), []

    def work(progress: Progress) -> None:
        for i in range(10_000):
            progress.update(i, 10_000)
            reported.set()
            time.sleep(0.005)

    job = jobs.write("long", work, None, failures.append)
    assert reported.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: job.is_finished, timeout=5000)
    assert isinstance(failures[0], Cancelled)


def test_one_failure_does_not_disturb_the_next(jobs: Jobs, qtbot: Any) -> None:
    failures: list[BaseException] = []
    results: list[object] = []

    def fail(progress: Progress) -> None:
        raise UserError("No.")

    jobs.write("bad", fail, None, failures.append)
    jobs.write("good", lambda progress: 42, results.append)
    qtbot.waitUntil(lambda: results == [42], timeout=5000)
    assert isinstance(failures[0], UserError)


def test_writing_jobs_run_one_after_the_other(jobs: Jobs, qtbot: Any) -> None:
    inside, most, done = [0], [0], []

    def work(progress: Progress) -> None:
        inside[0] += 1
        most[0] = max(most[0], inside[0])
        time.sleep(0.01)
        inside[0] -= 1

    for _ in range(5):
        jobs.write("work", work, done.append)
    qtbot.waitUntil(lambda: len(done) == 5, timeout=5000)
    assert most[0] == 1


def test_nobody_reads_while_someone_must_be_alone(jobs: Jobs, qtbot: Any) -> None:
    reading, overlaps, done = [0], [], []

    def read(progress: Progress) -> None:
        reading[0] += 1
        time.sleep(0.02)
        reading[0] -= 1

    def alone(progress: Progress) -> None:
        overlaps.append(reading[0])
        time.sleep(0.02)
        overlaps.append(reading[0])

    for _ in range(4):
        jobs.read("read", read, done.append, done.append)
    jobs.write("alone", alone, done.append, alone=True)
    for _ in range(4):
        jobs.read("read", read, done.append, done.append)
    qtbot.waitUntil(lambda: len(done) == 9, timeout=5000)
    assert overlaps == [0, 0]


def test_what_was_read_from_a_closed_project_is_dropped(jobs: Jobs, qtbot: Any) -> None:
    started, go, heard = threading.Event(), threading.Event(), []

    def work(progress: Progress) -> int:
        started.set()
        go.wait(5)
        return 1

    job = jobs.read("old", work, heard.append, heard.append)
    assert started.wait(5)
    jobs.epoch += 1
    go.set()
    qtbot.waitUntil(lambda: job.is_finished, timeout=5000)
    assert heard == []


def test_the_bar_shows_slow_work_with_rate_and_a_way_to_stop(jobs: Jobs, qtbot: Any) -> None:
    bar = JobBar(jobs)
    qtbot.addWidget(bar)

    def work(progress: Progress) -> None:
        for i in range(2000):
            progress.update(i * 10, 100_000, "rows")
            time.sleep(0.005)

    job = jobs.write("Importing", work, None, lambda fault: None)
    assert not bar.isVisible()  # not at once: short work is not worth a flicker
    qtbot.waitUntil(lambda: bar.isVisible() and "per second" in bar.text(), timeout=5000)
    assert "Importing" in bar.text()
    assert "left" in bar.text()
    bar._cancel.click()
    qtbot.waitUntil(lambda: job.is_finished, timeout=5000)
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=5000)


def test_a_bug_in_a_job_is_told_apart_from_a_refusal(threaded_desk: Desk, qtbot: Any) -> None:
    desk = threaded_desk
    desk.jobs.on_failure(desk.messages.failure)
    bugs: list[BaseException] = []
    desk.messages.bug_found.connect(bugs.append)

    def refuse(progress: Progress) -> None:
        raise UserError("The file {file} is locked.", "Close it.", file="a.csv")

    def break_down(progress: Progress) -> None:
        raise ZeroDivisionError

    desk.jobs.write("refuse", refuse)
    desk.jobs.write("break", break_down)
    qtbot.waitUntil(lambda: bool(bugs), timeout=5000)
    assert desk.messages.said == [("error", "The file a.csv is locked. Close it.")]
    assert isinstance(bugs[0], ZeroDivisionError)


def test_garbage_is_collected_on_the_main_thread_only(qtbot: Any) -> None:
    collected_in: list[threading.Thread] = []

    class Knot:
        def __init__(self) -> None:
            self.itself = self

        def __del__(self) -> None:
            collected_in.append(threading.current_thread())

    garbage = Garbage(QCoreApplication.instance())
    try:

        def tie() -> None:
            for _ in range(5000):
                Knot()

        thread = threading.Thread(target=tie)
        thread.start()
        thread.join()
        assert collected_in == []
        qtbot.waitUntil(lambda: len(collected_in) == 5000, timeout=5000)
        assert set(collected_in) == {threading.main_thread()}
    finally:
        garbage.stop()
        garbage.deleteLater()
