# SPDX-License-Identifier: EUPL-1.2
"""The window with a small town that held a survey twice."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from wijkatlas.api import (
    Column,
    Estimate,
    Finding,
    LoadedPlugin,
    Progress,
    Session,
    Settings,
    SheetTable,
    Translator,
    UserError,
)
from wijkatlas.commands.registry import built_in_commands, core_settings
from wijkatlas.shell.window import Window
from wijkatlas.store.project import Project
from wijkatlas_survey import plugin
from wijkatlas_survey.model.file import SurveyFile
from wijkatlas_survey.model.questionnaire import Answer, Kind, Question
from wijkatlas_survey.model.recipe import Roles, SurveyRecipe
from wijkatlas_survey.panel.survey_panel import SurveyPanel
from wijkatlas_survey.reports.request import Request
from wijkatlas_survey.settings import Policy
from wijkatlas_survey.storage.intake import save, shape
from wijkatlas_survey.storage.schema import migrations

AREAS = ("W00", "W01", "W10", "W11")
OFTEN = ("1", "2", "3", "4", "5")


def one(code: str, text: str, answers: dict[str, str], block: str) -> Question:
    found = tuple(Answer(key, {"en": words}) for key, words in answers.items())
    return Question(code, {"en": text}, Kind.ONE, found, block, (code,))


def questions(never: str) -> tuple[Question, ...]:
    often = dict(zip(OFTEN, ("Always", "Often", "Sometimes", "Rarely", "Never"), strict=True))
    unsafe = often | {"5": never}
    problems = tuple(Answer(key, {"en": words}) for key, words in (("a", "Litter"), ("b", "Speed")))
    return (
        one("unsafe", "How often do you feel unsafe in your neighbourhood?", unsafe, "unsafety"),
        one("avoid", "How often do you avoid places?", often, "unsafety"),
        Question(
            "problems", {"en": "Which problems are there?"}, Kind.MANY, problems, "problems",
            ("problems_a", "problems_b"),
        ),
        Question("trust", {"en": "How much do you trust the police?"}, Kind.NUMBER, columns=("trust",)),
        one("sex", "Sex", {"m": "Man", "v": "Woman"}, ""),
        Question("remarks", {"en": "Anything else?"}, Kind.TEXT, columns=("remarks",)),
    )  # fmt: skip


def answers(rows: int, shift: int) -> dict[str, list[str]]:
    """Answers by rule: every fifth row "Always" in the first wave, every seventh in the second."""
    return {
        "id": [f"p{i}" for i in range(rows)],
        "weight": [str(1 + i % 3) for i in range(rows)],
        "wijk": [AREAS[i % 4] for i in range(rows)],
        "unsafe": [OFTEN[i % (5 + shift)] if i % (5 + shift) < 5 else "5" for i in range(rows)],
        "avoid": [OFTEN[i % 5] for i in range(rows)],
        "problems_a": ["1" if i % 2 else "0" for i in range(rows)],
        "problems_b": ["1" if i % 3 else "0" for i in range(rows)],
        "trust": [str(i % 11) for i in range(rows)],
        "sex": ["mv"[i % 2] for i in range(rows)],
        "remarks": [f"secret {i}" for i in range(rows)],
    }


def add_wave(project: Any, name: str, rows: int, *, shift: int = 0, never: str = "Never") -> None:
    columns = {name: np.array(cells, object) for name, cells in answers(rows, shift).items()}
    recipe = SurveyRecipe(
        roles=Roles(respondent="id", weight="weight", area="wijk", scheme="wijk"),
        questions=questions(never),
    )
    shaped = shape(SurveyFile(f"{name}.csv", "csv", rows, columns), recipe, project.areas())
    save(project, shaped, wave=name)


@pytest.fixture(scope="session")
def surveyed_file(town_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = Path(shutil.copy(town_file, tmp_path_factory.mktemp("surveyed") / "town.gpkg"))
    with Project.open(path, migrations=[migrations()]) as project:
        add_wave(project, "2023", 300)
        add_wave(project, "2025", 420, shift=2, never="Not once")
    return path


@pytest.fixture
def surveyed(surveyed_file: Path, tmp_path: Path) -> Path:
    """A project with two waves of one's own."""
    return Path(shutil.copy(surveyed_file, tmp_path / "surveyed.gpkg"))


@pytest.fixture(autouse=True)
def swept(qapp: Any) -> None:
    """Windows of earlier tests go: Qt deletes them only once asked to."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session(
        settings=Settings([*core_settings(), *plugin.settings]),
        translator=Translator("en"),
        commands=[*built_in_commands(), *plugin.commands],
        plugins=[LoadedPlugin("survey", plugin)],
    )
    yield made
    made.close()


@dataclass(frozen=True)
class FakeReport:
    """Says what it was asked."""

    request: Request
    kind: str = "survey"
    title: str = "A survey"

    def finding(self, translator: Translator) -> Finding:
        asked = self.request
        name = asked.indicator or asked.question
        table = SheetTable(
            "Figures", "", (Column("Group"), Column("Share", "%", 1)), (("Noord", Estimate(31.5)),)
        )
        return Finding(
            "survey", name, f"Survey {asked.wave}", f"{name} by {asked.by}.", "Give or take.", (),
            tables=(table,),
        )  # fmt: skip

    def layers(self, translator: Translator) -> tuple[Any, ...]:
        return ()


class Asked(list[Request]):
    """The requests that a panel made; ``fault`` is raised instead of an answer."""

    fault: BaseException | None = None

    def make(
        self, project: Any, request: Request, progress: Progress, policy: Policy, language: str
    ) -> FakeReport:
        self.append(request)
        if self.fault is not None:
            raise self.fault
        return FakeReport(request)


@pytest.fixture
def fake_report() -> type[FakeReport]:
    return FakeReport


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def make_panel(window: Window, asked: Asked, qtbot: Any) -> Callable[[Path | None], SurveyPanel]:
    """A panel on a project; on the window's own, without a survey, when none is given."""

    def make(path: Path | None) -> SurveyPanel:
        if path is not None:
            window.door.open(path)
        panel = SurveyPanel(window.desk.session, asked.make)
        qtbot.addWidget(panel)
        panel.resize(328, 640)
        panel.show()
        return panel

    return make


@pytest.fixture
def panel(make_panel: Callable[[Path | None], SurveyPanel], surveyed: Path) -> SurveyPanel:
    return make_panel(surveyed)


@pytest.fixture
def refusal() -> UserError:
    return UserError("That can't be calculated.", "Ask something else.")
