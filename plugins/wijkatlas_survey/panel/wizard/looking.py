# SPDX-License-Identifier: EUPL-1.2
"""The first look at a file in the import wizard: what it is, and the recipe that suits it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, UserError
from wijkatlas_survey.model.file import PublishedFile, SurveyFile
from wijkatlas_survey.model.recipe import Layout, Roles, SurveyRecipe
from wijkatlas_survey.storage.shaped import Remark

if TYPE_CHECKING:
    from wijkatlas_survey.files.headers import HeaderProposal

LIME_FORMS = (".lss", ".lsq", ".lsg")
FORMS = (*LIME_FORMS, ".xlsx")
_FORM_SHEET = "survey"
_OWN_LABELS = frozenset({"sav", "dta"})
_OWN_HEADER = frozenset({"limesurvey", "kobo", *_OWN_LABELS})


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person said of a file so far.

    ``form`` counts only when it ``is_form_said``; else one that lies beside the file is taken.
    ``recipe`` None is found out.
    """

    path: Path
    form: Path | None = None
    is_form_said: bool = False
    layout: Layout = field(default_factory=Layout)
    recipe: SurveyRecipe | None = None


@dataclass(frozen=True, eq=False, slots=True)
class Looked:
    """What was seen: the file opened, and a recipe for it (empty for published figures).

    ``served`` is True when the recipe served an earlier wave. ``known`` are the recipes to choose
    from, those of the project first. ``headers`` is None where nobody needs to be asked.
    """

    asked: Asked
    form: Path | None
    opened: SurveyFile | PublishedFile
    sha256: str
    recipe: SurveyRecipe
    served: bool
    known: Sequence[SurveyRecipe]
    remarks: Sequence[Remark]
    headers: "HeaderProposal | None" = None

    @property
    def sheets(self) -> list[str]:
        """The sheets of a workbook."""
        return [each for each in self.opened.facts.get("sheets", "").split(", ") if each]


def look(project: Any, asked: Asked, progress: Progress) -> Looked:
    """Open a file and find or take a recipe for it.

    Raises:
        UserError: it can't be read, or is the project itself.
    """
    from wijkatlas.api.files import check_foreign, file_sha256
    from wijkatlas_survey.files.opening import open_survey
    from wijkatlas_survey.recipes.catalogue import bundled_recipes
    from wijkatlas_survey.recipes.guess import doubtful_weights, guess_recipe
    from wijkatlas_survey.storage.waves import recipes

    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Looking at the file"))
    check_foreign(asked.path, project.path)
    kept = recipes(project)
    form = asked.form if asked.is_form_said else form_beside(asked.path)
    if form is not None:
        check_foreign(form, project.path)
    layout = asked.layout
    if layout == Layout() and form is None:
        layout = asked.recipe.layout if asked.recipe else _served_layout(asked.path, kept)
    sha256 = file_sha256(asked.path, progress)
    opened = open_survey(asked.path, form=form, layout=layout, progress=progress)
    remarks: list[Remark] = list(opened.remarks)
    known = (*kept, *bundled_recipes())
    if isinstance(opened, PublishedFile):
        return Looked(asked, form, opened, sha256, SurveyRecipe(), False, known, remarks)
    recipe = asked.recipe or guess_recipe(opened, kept)
    recipe, lost = _fitted(recipe, opened)
    remarks += lost
    doubtful = doubtful_weights(opened, recipe)
    if doubtful:
        text = QT_TRANSLATE_NOOP(
            "surveys",
            "Column “{column}” is called weights, but does not hold numbers above zero; it was not"
            " used so.",
        )
        remarks.append((text, {"column": doubtful}))
    if layout != Layout():
        recipe = replace(recipe, layout=layout)
    served = any(each.name == recipe.name for each in kept)
    headers = None
    if opened.kind not in _OWN_HEADER and "header_row" in opened.facts:
        from wijkatlas_survey.files.headers import propose_headers

        headers = propose_headers(asked.path, layout)
    return Looked(asked, form, opened, sha256, recipe, served, known, remarks, headers)


def form_beside(path: Path) -> Path | None:
    """A questionnaire of the same name in the same folder."""
    if path.suffix.casefold().lstrip(".") in {*_OWN_LABELS, "zsav"}:
        return None
    for suffix in FORMS:
        beside = path.with_suffix(suffix)
        if beside != path and beside.is_file() and (suffix in LIME_FORMS or _is_xlsform(beside)):
            return beside
    return None


def answers_beside(path: Path) -> Path:
    """The answers of the same name, of a structure of LimeSurvey; any other file itself."""
    if path.suffix.casefold() not in LIME_FORMS:
        return path
    found = (path.with_suffix(suffix) for suffix in (".csv", ".xlsx", ".txt"))
    return next((each for each in found if each.is_file()), path)


def _is_xlsform(path: Path) -> bool:
    """True for a workbook with a sheet of questions: another one may hold the same answers."""
    from wijkatlas.api.files import FileKind, identify, open_table

    try:
        if identify(path) is not FileKind.XLSX:
            return False
        open_table(path, sheet=_FORM_SHEET)
    except UserError:
        return False
    return True


def _served_layout(path: Path, kept: Sequence[SurveyRecipe]) -> Layout:
    """The layout of a recipe that served before, when its columns are there only with it."""
    from wijkatlas_survey.files.headers import propose_headers

    said = [each for each in kept if each.layout != Layout() and each.roles != Roles()]
    for each in said:
        try:
            headings = {" ".join(h.split()) for h in propose_headers(path, each.layout).headings}
        except UserError:
            continue
        if set(_headings(each)) <= headings:
            return each.layout
    return Layout()


def _headings(recipe: SurveyRecipe) -> list[str]:
    return [
        heading
        for each in fields(Roles)
        if each.name != "scheme" and (heading := getattr(recipe.roles, each.name))
    ]


def _fitted(recipe: SurveyRecipe, file: SurveyFile) -> tuple[SurveyRecipe, list[Remark]]:
    """The recipe without columns that the file does not have, and a remark that names them."""
    lost = [each for each in _headings(recipe) if each not in file.columns]
    if not lost:
        return recipe, []
    kept = {
        each.name: ""
        if getattr(recipe.roles, each.name) in lost
        else getattr(recipe.roles, each.name)
        for each in fields(Roles)
    }
    text = QT_TRANSLATE_NOOP(
        "surveys", "Columns of the recipe that this file does not have: {columns}."
    )
    return replace(recipe, roles=Roles(**kept)), [(text, {"columns": ", ".join(lost)})]
