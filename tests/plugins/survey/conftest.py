# SPDX-License-Identifier: EUPL-1.2
"""Projects with waves, made of columns."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from wijkatlas.store.project import Project
from wijkatlas_survey.model.file import SurveyFile
from wijkatlas_survey.model.questionnaire import Question
from wijkatlas_survey.model.recipe import Roles, SurveyRecipe
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.storage.intake import save, shape
from wijkatlas_survey.storage.schema import migrations
from wijkatlas_survey.storage.waves import find_wave


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command line speaks English here, whatever the system speaks."""
    monkeypatch.setenv("WIJKATLAS_LANGUAGE", "en")


def survey_file(columns: Mapping[str, Sequence[object]], name: str = "answers.csv") -> SurveyFile:
    """A file of answers as a reader gives it; None is an empty cell."""
    cells = {
        heading: np.array(["" if each is None else str(each) for each in given], object)
        for heading, given in columns.items()
    }
    return SurveyFile(name, "csv", len(next(iter(cells.values()))), cells)


def make_wave(
    project: Any,
    columns: Mapping[str, Sequence[object]],
    *,
    name: str = "2025",
    roles: Mapping[str, str] | None = None,
    questions: Sequence[Question] = (),
    recipe: SurveyRecipe | None = None,
) -> Wave:
    """Store a wave of these columns; ``questions`` say what the cells alone do not."""
    recipe = recipe or SurveyRecipe(roles=Roles(**(roles or {})), questions=tuple(questions))
    shaped = shape(survey_file(columns, f"{name}.csv"), recipe, project.areas())
    save(project, shaped, wave=name)
    return find_wave(project, name)


def empty_project(folder: Path, name: str = "lindebeke.gpkg") -> Any:
    """A new project with the tables of surveys."""
    return Project.create(
        folder / name, name="Lindebeke", crs="EPSG:31370", migrations=[migrations()]
    )


@pytest.fixture
def survey_project(tmp_path: Path) -> Iterator[Any]:
    """A new, open project with the tables of surveys, ``project.path`` is its file."""
    made = empty_project(tmp_path)
    yield made
    made.close()


@pytest.fixture(name="make_wave")
def wave_factory() -> Callable[..., Wave]:
    """``make_wave(project, columns, name=…, roles=…, questions=…, recipe=…)``."""
    return make_wave


@pytest.fixture(name="survey_file")
def file_factory() -> Callable[..., SurveyFile]:
    """``survey_file(columns, name)``."""
    return survey_file
