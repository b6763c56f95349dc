# SPDX-License-Identifier: EUPL-1.2
"""The Analysis panel: questions, settings, results in words and pictures, keeping, going stale."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QScrollArea, QSpinBox

from wijkatlas.api import Estimate, IncidentFilter, Param, Reason, Session, Translator, UserError
from wijkatlas.api.command import parameters_of
from wijkatlas.commands.analyses.catalogue import analyses
from wijkatlas.commands.analyses.inputs import Inputs
from wijkatlas.commands.analyses.report import Analysis
from wijkatlas.commands.mapstyle import OPTION, MapStyle
from wijkatlas.domain.chart import Chart, ChartKind, Series
from wijkatlas.domain.finding import Finding
from wijkatlas.domain.progress import Progress
from wijkatlas.domain.table import Column, SheetTable
from wijkatlas.shell.analysis_panel import AnalysisPanel
from wijkatlas.shell.analysis_questions import icon_of
from wijkatlas.shell.analysis_result import SENTENCE_ENDS
from wijkatlas.shell.analysis_table import FindingTable
from wijkatlas.shell.application import make_desk
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.icons import icon
from wijkatlas.shell.jobs import SynchronousJobs
from wijkatlas.shell.parameter_fields import Several
from wijkatlas.shell.parameter_form import ParameterForm
from wijkatlas.shell.window import Window

TABLE = SheetTable(
    "Rates by district",
    "2025",
    (Column("District"), Column("Rate", "per 1,000", 1)),
    (
        ("Noord", Estimate(1234.5, 1100.0, 1400.0)),
        ("=Zuid", Estimate(None, reason=Reason.SUPPRESSED)),
        ("Oost", Estimate(-3.25)),
    ),
    ("Margins of 95 %.",),
)


@dataclass(frozen=True)
class FakeReport:
    """Counts what it was given."""

    kind: str
    n: int
    about: str
    radius_m: float
    scheme: str

    def sentence(self, translator: Translator) -> str:
        return self.finding(translator).text

    def as_json(self) -> Any:
        return {"n": self.n}

    def finding(self, translator: Translator, *, hide_below: int = 0) -> Finding:
        chart = Chart(
            "bars", ChartKind.BARS, "A finding", self.about, "Month", "Incidents", ("a", "b"),
            (Series("now", (Estimate(3.0), Estimate(self.radius_m))),),
        )  # fmt: skip
        return Finding(
            self.kind, "Where?", self.about, f"Found {self.n} within {self.radius_m:g} m.",
            "Give or take.", ("Not why.",), ("Two were odd.",), ("A method.",), (TABLE,),
            (chart, Chart("line", ChartKind.LINE, "Another", "", "", "", ("a",))),
        )  # fmt: skip

    def layers(self, translator: Translator) -> tuple[Any, ...]:
        return ()

    def kept(self) -> Mapping[str, Any]:
        return {"n": self.n}


def measure(
    inputs: Inputs,
    progress: Progress,
    *,
    seed: Annotated[int, Param("Seed")] = 1,
    radius_m: Annotated[float, Param("Radius")] = 200.0,
    scheme: Annotated[str, Param("Division")] = "",
) -> FakeReport:
    progress.update(0, 1)
    if radius_m == 0:
        raise UserError("A radius of nothing.", "Give more.")
    if not inputs.n:
        raise UserError("There are no incidents.", "Import them.")
    return FakeReport("fake", inputs.n, inputs.about(), radius_m, scheme)


def slow(inputs: Inputs, progress: Progress) -> FakeReport:
    for step in range(2000):
        progress.update(step, 2000)
        time.sleep(0.005)
    return FakeReport("slow", inputs.n, inputs.about(), 1, "")


LIVE = Analysis("fake", "Where is it?", "A line about it", measure, ("radius_m",), ("incident",))
WAITS = Analysis("waits", "Is it chance?", "Another line", measure, ("radius_m",), live=False)
SLOW = Analysis("slow", "Does it take long?", "It does", slow, live=True)


@pytest.fixture
def panel(window: Window, qtbot: Any) -> AnalysisPanel:
    made = AnalysisPanel(window.desk, lambda: [LIVE, WAITS, SLOW])
    qtbot.addWidget(made)
    made.resize(296, 600)
    made.show()
    return made


def ask(panel: AnalysisPanel, kind: str) -> None:
    panel.questions.buttons[kind].click()


def answer(panel: AnalysisPanel) -> str:
    return panel.page.result.answer.text()


def settle(panel: AnalysisPanel, qtbot: Any, is_so: Callable[[], bool]) -> None:
    qtbot.waitUntil(is_so, timeout=5000)


def field(panel: AnalysisPanel, name: str) -> Any:
    assert panel.page.form is not None
    return panel.page.form.fields[name][1].widget


def test_nothing_is_made_before_it_is_looked_at(window: Window, qtbot: Any) -> None:
    assert not window.analysis.is_built
    window.show_analysis()
    assert window.analysis.is_built
    qtbot.waitUntil(lambda: window.dock("details").visibleRegion().isEmpty(), timeout=3000)
    assert not window.dock("analysis").visibleRegion().isEmpty()


def test_a_question_is_answered_at_once(panel: AnalysisPanel) -> None:
    ask(panel, "fake")
    page = panel.page
    assert panel.currentWidget() is page
    assert page.title.text() == "Where is it?"
    assert page.about.text() == "600 incidents, whole period, all areas"
    assert answer(panel) == "Found 600 within 200 m."
    assert page.result.uncertainty.text() == "Give or take."
    assert page.result.warnings.text == "Two were odd."
    assert not page.calculate.isVisible()
    assert not page.notice.isVisible()
    assert not page.result.limits.inner.isVisible()
    page.result.limits.button.click()
    assert "Not why." in page.result.limits.inner.text()
    assert page.result.charts.picture.is_drawn
    assert page.result.charts.switch.count() == 2


def test_the_chart_in_front_is_the_first_unless_one_was_chosen(panel: AnalysisPanel) -> None:
    ask(panel, "fake")
    charts = panel.page.result.charts
    first, line = charts.charts
    charts.show_charts((line, first))
    assert charts.chart == line
    charts.switch.setCurrentIndex(1)
    charts.switch.activated.emit(1)
    charts.show_charts((line, replace(first, name="Short")))
    assert charts.switch.currentText() == "Short"


def test_first_settings_stand_before_the_rest(panel: AnalysisPanel) -> None:
    ask(panel, "fake")
    assert isinstance(field(panel, "radius_m"), QDoubleSpinBox)
    assert field(panel, "radius_m").isVisible()
    assert field(panel, "radius_m").text() == "200 m"
    assert isinstance(field(panel, "seed"), QSpinBox)
    assert not field(panel, "seed").isVisible()
    panel.page.form.fold.button.click()
    assert field(panel, "seed").isVisible()
    scheme = field(panel, "scheme")
    assert isinstance(scheme, QComboBox)
    assert [scheme.itemText(i) for i in range(scheme.count())] == ["wijk"]


def test_another_setting_computes_again(panel: AnalysisPanel, qtbot: Any) -> None:
    ask(panel, "fake")
    field(panel, "radius_m").setValue(350)
    settle(panel, qtbot, lambda: answer(panel) == "Found 600 within 350 m.")
    assert panel.page.outcome is not None
    assert panel.page.outcome.parameters == {"seed": 1, "radius_m": 350.0, "scheme": "wijk"}


def test_another_filter_computes_again(panel: AnalysisPanel, window: Window, qtbot: Any) -> None:
    ask(panel, "fake")
    window.desk.session.filter = IncidentFilter(categories=frozenset({"burglary"}))
    assert not panel.page.is_up_to_date
    settle(panel, qtbot, lambda: answer(panel) == "Found 200 within 200 m.")
    assert panel.page.is_up_to_date


def test_other_data_compute_again(panel: AnalysisPanel, window: Window, qtbot: Any) -> None:
    ask(panel, "fake")
    with window.desk.session.project.edit("Delete") as edit:
        edit.delete("incident", [1, 2, 3])
    settle(panel, qtbot, lambda: answer(panel) == "Found 597 within 200 m.")


def test_some_wait_for_a_button(panel: AnalysisPanel, window: Window, qtbot: Any) -> None:
    ask(panel, "waits")
    page = panel.page
    assert page.calculate.isVisible()
    assert not page.result.isVisible()
    assert not page.keeping.footer.export.isEnabled()
    page.calculate.click()
    assert answer(panel) == "Found 600 within 200 m."
    field(panel, "radius_m").setValue(350)
    qtbot.wait(400)
    assert answer(panel) == "Found 600 within 200 m."
    assert page.notice.text == "Out of date – calculate again"
    assert not page.keeping.footer.keep.isEnabled()
    page.calculate.click()
    assert answer(panel) == "Found 600 within 350 m."
    assert page.notice.text == ""


def test_a_refusal_is_said_in_its_place(panel: AnalysisPanel, window: Window, qtbot: Any) -> None:
    ask(panel, "fake")
    before = len(window.desk.messages.said)
    field(panel, "radius_m").setValue(0)
    settle(panel, qtbot, lambda: "A radius of nothing. Give more." in panel.page.notice.text)
    assert "not up to date" in panel.page.notice.text
    assert answer(panel) == "Found 600 within 200 m."
    assert not panel.page.notice.button.isVisible()
    assert len(window.desk.messages.said) == before


def test_without_incidents_the_import_is_offered(
    panel: AnalysisPanel, window: Window, tmp_path: Path, qtbot: Any
) -> None:
    window.runner.run("project.create", path=tmp_path / "new.gpkg", name="Nieuw", crs="EPSG:31370")
    assert not panel.questions.isEnabled()
    assert "There are no incidents yet" in panel.hint.text()
    panel.ask(LIVE)
    assert panel.page.notice.text == "There are no incidents in this project yet."
    assert panel.page.notice.button.text() == "Import incidents…"
    with qtbot.waitSignal(panel.command_asked) as asked:
        panel.page.notice.button.click()
    assert asked.args == ["incident.import"]


def test_a_closed_project_leaves_an_empty_panel(panel: AnalysisPanel, window: Window) -> None:
    ask(panel, "fake")
    panel.page.keeping.footer.keep.click()
    window.door.close()
    assert panel.currentWidget() is panel.list_scroll
    assert panel.page.outcome is None
    assert panel.hint.text().startswith("Open a project first")
    assert not panel.questions.isEnabled()
    assert panel.kept.rows == []


def test_a_result_is_kept_and_opened_again(
    panel: AnalysisPanel, window: Window, qtbot: Any
) -> None:
    session = window.desk.session
    session.filter = IncidentFilter(categories=frozenset({"burglary"}))
    ask(panel, "fake")
    field(panel, "radius_m").setValue(350)
    settle(panel, qtbot, lambda: "350" in answer(panel))
    panel.page.keeping.footer.keep.click()
    (run,) = session.project.analysis_runs()
    assert (run.kind, run.parameters["radius_m"], run.in_workbook) == ("fake", 350.0, False)
    assert panel.page.keeping.footer.keep.isChecked()
    assert len(window.desk.atlas.view.results.items) == 1
    panel.page.back.click()
    assert [each.slot for each in window.desk.atlas.view.results.items] == [""]
    session.filter = IncidentFilter()
    (row,) = panel.kept.rows
    assert row.open.accessibleName() == "Where is it?"
    assert "Out of date" not in row.open.accessibleDescription()
    row.open.click()
    assert answer(panel) == "Found 200 within 350 m."
    assert session.filter == IncidentFilter(categories=frozenset({"burglary"}))
    assert field(panel, "radius_m").value() == 350
    assert panel.page.keeping.entry == run.uid  # the same, not another
    assert panel.page.keeping.footer.keep.isChecked()
    assert len(session.project.analysis_runs()) == 1
    assert [each.slot for each in window.desk.atlas.view.results.items] == [""]
    field(panel, "radius_m").setValue(400)
    settle(panel, qtbot, lambda: "400" in answer(panel))
    assert panel.page.keeping.entry == ""
    assert not panel.page.keeping.footer.keep.isChecked()


def test_what_is_never_on_the_map_is_kept_in_the_register(window: Window, qtbot: Any) -> None:
    panel = AnalysisPanel(window.desk, lambda: [replace(LIVE, can_map=False)])
    qtbot.addWidget(panel)
    panel.show()
    ask(panel, "fake")
    keep = panel.page.keeping.footer.keep
    keep.click()
    assert keep.isChecked()
    assert len(window.desk.session.project.analysis_runs()) == 1
    assert window.desk.atlas.view.results.items == ()
    keep.click()
    assert not keep.isChecked()
    assert window.desk.session.project.analysis_runs() == []


def test_a_closed_panel_rests(panel: AnalysisPanel, window: Window, qtbot: Any) -> None:
    session = window.desk.session
    ask(panel, "fake")
    panel.set_open(on=False)
    session.filter = IncidentFilter(categories=frozenset({"burglary"}))
    settle(panel, qtbot, lambda: "200" in answer(panel))  # the map shows it still
    panel.page.keeping.layers.clear()
    session.filter = IncidentFilter()
    qtbot.wait(400)
    assert "200" in answer(panel)
    panel.set_open(on=True)
    settle(panel, qtbot, lambda: "600" in answer(panel))


def test_the_workbook_is_a_toggle_that_can_be_undone(panel: AnalysisPanel, window: Window) -> None:
    session = window.desk.session
    ask(panel, "fake")
    footer = panel.page.keeping.footer
    footer.workbook.click()
    assert [run.in_workbook for run in session.project.analysis_runs()] == [True]
    assert footer.workbook.isChecked()
    assert footer.keep.isChecked()
    footer.workbook.click()
    assert [run.in_workbook for run in session.project.analysis_runs()] == [False]
    assert not footer.workbook.isChecked()
    window.undo.undo.trigger()
    assert footer.workbook.isChecked()
    window.undo.undo.trigger()
    assert session.project.analysis_runs() == []
    assert not footer.keep.isChecked()


def test_a_kept_result_goes_out_of_date(panel: AnalysisPanel, window: Window) -> None:
    ask(panel, "fake")
    panel.page.keeping.footer.keep.click()
    panel.page.back.click()
    with window.desk.session.project.edit("Delete") as edit:
        edit.delete("incident", [1])
    (row,) = panel.kept.rows
    assert "Out of date – calculate again" in row.open.accessibleDescription()
    row.remove.trigger()
    assert window.desk.session.project.analysis_runs() == []
    assert not panel.kept.isVisible()


def test_a_decision_is_a_persons(panel: AnalysisPanel, window: Window) -> None:
    ask(panel, "fake")
    page = panel.page
    assert not page.keeping.decision.save.isEnabled()
    page.keeping.footer.keep.click()
    page.decided.open()
    page.keeping.decision.decision.setPlainText("Extra lighting in the park")
    page.keeping.decision.save.click()
    assert "somebody" in window.desk.messages.said[-1][1]
    page.keeping.decision.by.setText("Prevention service")
    page.keeping.decision.save.click()
    (run,) = window.desk.session.project.analysis_runs()
    assert (run.decision, run.decided_by) == ("Extra lighting in the park", "Prevention service")


def test_incidents_are_out_of_the_way_of_a_result(window: Window, town: Path) -> None:
    atlas = window.desk.atlas

    def are_shown() -> bool:
        return atlas.view.style.layer("incidents").visible

    def kept_style() -> Any:
        atlas.flush()
        return MapStyle.from_option(window.desk.session.project.option(OPTION))

    window.show_analysis()
    window.actions_.by_id["ask-density"].trigger()
    show = window.analysis.page.result.incidents
    assert not are_shown()
    assert not show.isChecked()
    atlas.change_style(replace(atlas.view.style, measure="count"))
    assert kept_style().measure == "count"
    assert kept_style().layer("incidents").visible  # closing the program now loses nothing
    window.actions_.by_id["ask-rhythm"].trigger()
    assert are_shown()  # nothing of it is on the map
    window.actions_.by_id["ask-density"].trigger()
    show.click()
    assert are_shown()
    window.actions_.by_id["ask-hotspots"].trigger()
    assert are_shown()  # once wanted they stay
    show.click()
    assert not are_shown()
    window.analysis.page.keeping.footer.keep.click()
    assert not are_shown()
    window.analysis.page.back.click()
    assert are_shown()
    (kept,) = (layer.id for each in atlas.view.results.items for layer in each.layers)
    window.actions_.by_id["ask-density"].trigger()
    assert not atlas.view.page.style().layer(kept).visible  # one result at a time
    window.analysis.page.back.click()
    assert atlas.view.page.style().layer(kept).visible
    atlas.change_style(atlas.view.style.with_visible("incidents", visible=False))
    window.actions_.by_id["ask-density"].trigger()
    window.analysis.page.back.click()
    assert not are_shown()  # the user's own wish
    assert not kept_style().layer("incidents").visible


def test_only_what_matters_is_asked(window: Window) -> None:
    window.show_analysis()
    window.actions_.by_id["ask-hotspots"].trigger()
    form = window.analysis.page.form
    assert form is not None
    form.fold.open()

    def asked() -> set[str]:
        return {name for name, (_, made) in form.fields.items() if made.widget.isVisible()}

    assert asked() == {"over", "cell_m", "rate", "method", "neighbours", "permutations", "seed"}
    form.show_values({"over": "areas", "neighbours": "nearest"})
    assert asked() == {"over", "rate", "method", "neighbours", "nearest", "permutations", "seed"}
    over = form.fields["over"][1].widget
    assert [over.itemText(n) for n in range(over.count())] == ["Squares", "Hexagons", "Areas"]
    window.actions_.by_id["ask-change"].trigger()
    form = window.analysis.page.form
    assert form is not None
    assert not form.fields["scheme"][1].widget.isVisible()  # there is but one
    assert form.values()["scheme"] == "wijk"


def test_nothing_is_wider_than_the_panel(panel: AnalysisPanel, qtbot: Any) -> None:
    ask(panel, "fake")
    panel.page.form.fold.open()
    panel.page.decided.open()
    for scroll in (panel.page.body, panel.list_scroll):
        assert isinstance(scroll, QScrollArea)
        assert scroll.widget().minimumSizeHint().width() <= 280
        assert scroll.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_a_table_sorts_and_copies_for_a_spreadsheet(qtbot: Any) -> None:
    table = FindingTable(TABLE, Translator("nl"), row_px=28)
    qtbot.addWidget(table)
    model = table.model

    def shown(column: int) -> list[str]:
        return [model.data(model.index(row, column)) for row in range(3)]

    assert shown(1) == ["1.234,5 (1.100,0 – 1.400,0)", "te weinig", "−3,3"]
    table.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert shown(0) == ["Oost", "Noord", "=Zuid"]
    table.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert shown(0) == ["Noord", "Oost", "=Zuid"]
    table.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["District", "Rate (per 1,000)"]
    assert lines[1:] == ["Noord\t1234,5\t1100,0\t1400,0", "Oost\t-3,3\t\t", "'=Zuid\tte weinig\t\t"]


def test_long_work_shows_how_far_it_is_and_stops(
    threaded_desk: Desk, town: Path, qtbot: Any
) -> None:
    threaded_desk.session.open(town)
    qtbot.waitUntil(lambda: threaded_desk.atlas.is_loaded, timeout=5000)
    panel = AnalysisPanel(threaded_desk, lambda: [SLOW])
    qtbot.addWidget(panel)
    panel.show()
    ask(panel, "slow")
    page = panel.page
    assert not page.progress.isVisible()
    qtbot.waitUntil(page.progress.isVisible, timeout=3000)
    page.progress.cancel.click()
    qtbot.waitUntil(lambda: "stopped" in page.notice.text, timeout=3000)
    assert not page.progress.isVisible()
    assert page.notice.button.text() == "Calculate again"
    threaded_desk.jobs.epoch += 1
    threaded_desk.session.close()


def test_a_result_is_written_to_files(panel: AnalysisPanel, window: Window, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    ask(panel, "fake")
    page = panel.page
    assert page.outcome is not None
    page.keeping.footer.menu.aboutToShow.emit()
    entries = [action.text() for action in page.keeping.footer.menu.actions()]
    assert entries[0] == "Everything, as a workbook (.xlsx)"
    assert "Table “Rates by district” (.csv)" in entries
    assert "Chart “A finding” (.svg)" in entries
    for file in page.keeping.export.files(page.outcome):
        path = tmp_path / f"out{file.pattern.lstrip('*')}"
        page.keeping.export.write(file, path)
        assert path.stat().st_size > 100
    kind, text = window.desk.messages.said[-1]
    assert kind == "success"
    assert "keep it in the office" in text
    lines = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()
    assert lines[1:] == ["Noord,1234.5,1100.0,1400.0", "'=Zuid,too few,,", "Oost,-3.3,,"]
    sheet = load_workbook(tmp_path / "out.xlsx").worksheets[0]
    cells = {str(cell.value) for row in sheet.iter_rows() for cell in row}
    assert "Found 600 within 200 m." in cells
    assert (tmp_path / "out.png").read_bytes()[:4] == b"\x89PNG"


@pytest.mark.parametrize("kind", [each.kind for each in analyses()])
def test_every_question_gets_an_answer_or_a_reason(
    window: Window, kind: str, tmp_path: Path
) -> None:
    panel = window.analysis
    window.show_analysis()
    ask(panel, kind)
    page = panel.page
    assert page.analysis is not None
    assert page.form is not None
    if not page.analysis.live:
        page.calculate.click()
    assert page.outcome is not None or page.notice.text
    assert "went wrong" not in page.notice.text
    for _, each in page.form.fields.values():
        assert (each.widget.focusProxy() or each.widget).accessibleName()
    page.form.fold.open()
    page.result.limits.open()
    page.result.method.open()
    assert page.body.widget().minimumSizeHint().width() <= 280
    if page.outcome is not None:
        assert page.result.answer.text()
        assert page.result.limits.isVisible()
        for file in page.keeping.export.files(page.outcome):
            path = tmp_path / f"{kind}{file.pattern.lstrip('*')}"
            page.keeping.export.write(file, path)
            assert path.stat().st_size > 20, file.title


def test_several_of_the_projects_own_can_be_chosen(qtbot: Any) -> None:
    def run(*, factor: Annotated[str, Param("Which")] = "") -> None:
        """Nothing."""

    form = ParameterForm(
        parameters_of(run), Translator("en"), lambda each: True,
        choices={"factor": Several((("Bars", "bars"), ("Stops", "stops"), ("R&D", "rd")))},
    )  # fmt: skip
    qtbot.addWidget(form)
    boxes = form.findChildren(QCheckBox)
    assert [box.isChecked() for box in boxes] == [True] * 3
    assert form.values() == {"factor": ""}
    boxes[1].click()
    assert form.values() == {"factor": "bars,rd"}
    form.show_values({"factor": "stops"})
    assert [box.isChecked() for box in boxes] == [False, True, False]


def test_every_question_is_an_action_and_can_be_searched(window: Window, qtbot: Any) -> None:
    window.palette_.open()
    window.palette_.box.setText("busy")
    assert window.palette_.titles()[0] == "Where is it busy?"
    window.palette_.hide()
    window.actions_.by_id["ask-density"].trigger()
    assert window.analysis.page.title.text() == "Where is it busy?"
    qtbot.waitUntil(lambda: not window.dock("analysis").visibleRegion().isEmpty(), timeout=3000)
    assert window.actions_.by_id["analysis"].shortcut().toString() == "Ctrl+Shift+A"
    assert not any(icon(icon_of(each)).isNull() for each in analyses())
    window.door.close()
    assert not window.actions_.by_id["ask-density"].isEnabled()


def test_a_result_leaves_the_map_with_its_question(window: Window) -> None:
    results = window.desk.atlas.view.results
    window.show_analysis()
    window.actions_.by_id["ask-density"].trigger()
    assert [each.kind for each in results.items] == ["density"]
    window.restyle()
    window.actions_.by_id["ask-hotspots"].trigger()
    assert [each.kind for each in results.items] == ["hotspots"]
    window.analysis.page.keeping.footer.keep.click()
    window.actions_.by_id["ask-density"].trigger()
    assert [each.kind for each in results.items] == ["hotspots", "density"]
    window.analysis.page.back.click()
    assert [each.kind for each in results.items] == ["hotspots"]
    window.analysis.kept.rows[0].remove.trigger()
    assert results.items == ()


def test_some_are_entered_in_the_register_without_being_asked(window: Window, qtbot: Any) -> None:
    panel = AnalysisPanel(window.desk, lambda: [replace(LIVE, accountable=True)])
    qtbot.addWidget(panel)
    panel.show()
    ask(panel, "fake")
    session = window.desk.session
    assert len(session.project.analysis_runs()) == 1
    footer = panel.page.keeping.footer
    assert not footer.keep.isChecked()
    footer.keep.click()
    assert footer.keep.isChecked()
    footer.keep.click()
    assert len(session.project.analysis_runs()) == 1


def test_a_project_for_reading_is_not_written_to(
    panel: AnalysisPanel, window: Window, session: Session, qtbot: Any
) -> None:
    ask(panel, "fake")
    panel.page.keeping.footer.keep.click()
    second = Session(settings=session.settings, translator=session.translator)
    desk = make_desk(second, SynchronousJobs())
    second.open(session.project.path, read_only=True)
    reader = AnalysisPanel(desk, lambda: [replace(LIVE, accountable=True)])
    qtbot.addWidget(reader)
    reader.show()
    (row,) = reader.kept.rows
    assert not row.remove.isEnabled()
    assert not row.in_workbook.isEnabled()
    ask(reader, "fake")
    footer = reader.page.keeping.footer
    assert answer(reader) == "Found 600 within 200 m."
    assert not footer.keep.isEnabled()
    assert footer.workbook.toolTip() == "This project is open for reading only."
    assert footer.export.isEnabled()
    assert not reader.page.keeping.decision.save.isEnabled()
    desk.events.stop()
    second.close()


def test_another_filter_stops_what_runs(threaded_desk: Desk, town: Path, qtbot: Any) -> None:
    session = threaded_desk.session
    session.open(town)
    qtbot.waitUntil(lambda: threaded_desk.atlas.is_loaded, timeout=5000)
    panel = AnalysisPanel(threaded_desk, lambda: [SLOW, LIVE])
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: not threaded_desk.jobs.active, timeout=20_000)
    with qtbot.waitSignal(panel.page.work.started) as first:
        ask(panel, "slow")
    with qtbot.waitSignal(panel.page.work.started, timeout=3000) as again:
        session.filter = IncidentFilter(categories=frozenset({"burglary"}))
    assert first.args[0].is_cancelled
    assert not again.args[0].is_cancelled
    assert panel.page.notice.text == ""
    panel.ask(LIVE)
    qtbot.waitUntil(lambda: answer(panel) == "Found 200 within 200 m.", timeout=5000)
    assert again.args[0].is_cancelled
    threaded_desk.jobs.epoch += 1
    session.close()


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Busy: Centrum, Noord. 48 % lies there.", "Busy: Centrum, Noord."),
        ("More than chance: 1. Less: 6.", "More than chance: 1."),
        ("57 of 100: Which? “Lamp”. In 2022 it was 56 %.", "57 of 100: Which? “Lamp”."),
        (
            "More since 1 jan. 2024 in St. Kruis. Less in Oost.",
            "More since 1 jan. 2024 in St. Kruis.",
        ),
        ("No clear change", "No clear change"),
    ],
)
def test_the_first_sentence_leads(text: str, first: str) -> None:
    assert SENTENCE_ENDS.split(text, maxsplit=1)[0] == first


def test_the_keyboard_reaches_all_in_its_order(window: Window, qtbot: Any) -> None:
    window.show_analysis()
    button = window.analysis.questions.buttons["hotspots"]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    page = window.analysis.page
    assert page.analysis is not None
    assert page.analysis.kind == "hotspots"
    assert page.form is not None
    order = [page.back]
    while len(order) < 100 and order[-1].nextInFocusChain() is not page.back:
        order.append(order[-1].nextInFocusChain())
    wanted = [
        page.back, page.form.fields["over"][1].widget, page.result.incidents,
        page.result.limits.button, page.result.tables[0].view, page.result.method.button,
        page.keeping.footer.keep,
    ]  # fmt: skip
    places = [order.index(each) for each in wanted]
    assert places == sorted(places)


def test_a_table_gives_spare_room_to_what_names_its_rows(qtbot: Any) -> None:
    table = FindingTable(TABLE, Translator("nl"), row_px=28)
    qtbot.addWidget(table)
    header = table.view.horizontalHeader()
    narrow = header.sectionSize(0)
    table.resize(900, 300)
    table.show()
    assert header.sectionSize(0) > narrow
    assert header.sectionSize(header.count() - 1) < 400
    assert header.length() <= 900
