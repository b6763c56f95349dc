# SPDX-License-Identifier: EUPL-1.2
"""The command that proposes a recipe for a file of answers."""

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    Translator,
    UserError,
)
from wijkatlas_survey.commands.importing import FORM_PATTERNS, PATTERNS
from wijkatlas_survey.model.file import PublishedFile
from wijkatlas_survey.model.recipe import Roles, SurveyRecipe


@dataclass(frozen=True, slots=True)
class GuessReport:
    """A proposed recipe as TOML, and what was noticed."""

    recipe: str
    rows: int
    questions: int
    roles: dict[str, str]
    missing: tuple[str, ...]
    remarks: tuple[tuple[str, dict[str, object]], ...]

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        return {
            "recipe": self.recipe,
            "rows": self.rows,
            "questions": self.questions,
            "roles": self.roles,
            "missing": list(self.missing),
            "remarks": [text.format(**values) for text, values in self.remarks],
        }

    def sentence(self, translator: Translator) -> str:
        """The recipe itself, with what was noticed as comments: a file that can be used as it is."""
        t = translator.translate
        lines = [
            t("surveys", "Rows: {rows}, questions: {questions}.", rows=self.rows,
              questions=self.questions),
            *(t("surveys", text, **values) for text, values in self.remarks),
        ]  # fmt: skip
        if "weight" in self.missing:
            lines.append(
                t("surveys", "No column with weights was recognised: everybody counts for one.")
            )
        if "cluster" in self.missing:
            lines.append(
                t(
                    "surveys",
                    "No column with clusters was recognised; say it under roles if people were drawn"
                    " in groups.",
                )
            )
        comments = [f"# {part}" for line in lines for part in line.splitlines()]
        return "\n".join([*comments, self.recipe])


def guess(
    session: Session,
    progress: Progress,
    *,
    file: Annotated[
        Path, Param(QT_TRANSLATE_NOOP("commands", "The file to look at"), patterns=PATTERNS)
    ],
    form: Annotated[
        Path | None,
        Param(
            QT_TRANSLATE_NOOP("commands", "The questionnaire beside it: .lss, .lsq or XLSForm"),
            patterns=FORM_PATTERNS,
        ),
    ] = None,
) -> GuessReport:
    """Propose a recipe for a file of answers, from its headings and its cells."""
    from wijkatlas_survey.files.opening import open_survey
    from wijkatlas_survey.recipes.guess import guess_recipe
    from wijkatlas_survey.recipes.recipe_text import write_recipe

    del session
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Looking at the file"))
    opened = open_survey(file, form=form, progress=progress)
    if isinstance(opened, PublishedFile):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} holds published figures; they need no recipe."),
            QT_TRANSLATE_NOOP("errors", "Import it as it is."),
            file=file.name,
        )
    recipe = guess_recipe(opened)
    return GuessReport(
        write_recipe(recipe),
        opened.rows,
        len(opened.questionnaire.questions),
        _roles(recipe),
        tuple(each.name for each in fields(Roles) if not getattr(recipe.roles, each.name)),
        tuple((text, dict(values)) for text, values in opened.remarks),
    )


def _roles(recipe: SurveyRecipe) -> dict[str, str]:
    pairs = ((each.name, getattr(recipe.roles, each.name)) for each in fields(Roles))
    return {role: heading for role, heading in pairs if heading}


GUESS = Command(
    "survey.guess",
    QT_TRANSLATE_NOOP("commands", "Propose a recipe for a survey"),
    guess,
    Access.NONE,
)
