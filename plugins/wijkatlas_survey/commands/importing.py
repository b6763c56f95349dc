# SPDX-License-Identifier: EUPL-1.2
"""The command that imports a wave of a survey."""

from dataclasses import replace as changed
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    UserError,
)
from wijkatlas_survey.model.file import PublishedFile, SurveyFile
from wijkatlas_survey.model.recipe import Layout, SurveyRecipe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wijkatlas_survey.model.indicator import Indicator
    from wijkatlas_survey.model.wave import MethodBreak
    from wijkatlas_survey.storage.report import ImportReport

PATTERNS = (
    "*.csv", "*.tsv", "*.txt", "*.gz", "*.zip", "*.xlsx", "*.ods", "*.sav", "*.zsav", "*.dta",
)  # fmt: skip
_NO_WEIGHTS = QT_TRANSLATE_NOOP(
    "surveys",
    "Column “{column}” is called weights, but does not hold numbers above zero; it was not used so.",
)
FORM_PATTERNS = ("*.lss", "*.lsq", "*.xlsx", "*.xls")


def import_survey(
    session: Session,
    progress: Progress,
    *,
    file: Annotated[
        Path, Param(QT_TRANSLATE_NOOP("commands", "The file with answers"), patterns=PATTERNS)
    ],
    recipe: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "Name of a recipe, or a recipe file; without one it is proposed"
            )
        ),
    ] = "",
    wave: Annotated[
        str,
        Param(QT_TRANSLATE_NOOP("commands", "Name of the wave; the name of the file without one")),
    ] = "",
    form: Annotated[
        Path | None,
        Param(
            QT_TRANSLATE_NOOP("commands", "The questionnaire beside it: .lss, .lsq or XLSForm"),
            patterns=FORM_PATTERNS,
        ),
    ] = None,
    scheme: Annotated[
        str,
        Param(QT_TRANSLATE_NOOP("commands", "Scheme of the areas; found out without one")),
    ] = "",
    sheet: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Sheet of a workbook; the first one without"))
    ] = "",
    header_rows: Annotated[
        str,
        Param(QT_TRANSLATE_NOOP("commands", "Rows of the heading, such as 1,2; else found out")),
    ] = "",
    replace: Annotated[
        bool,
        Param(QT_TRANSLATE_NOOP("commands", "Put the file in place of the wave of this name")),
    ] = False,
    dry_run: Annotated[bool, Param(QT_TRANSLATE_NOOP("commands", "Try, and keep nothing"))] = False,
    rejects: Annotated[
        Path | None,
        Param(
            QT_TRANSLATE_NOOP("commands", "Write rejected rows to this workbook"),
            save=True,
            patterns=("*.xlsx",),
        ),
    ] = None,
) -> "ImportReport":
    """Import a wave of a survey: answers of people, or published figures."""
    from wijkatlas.api.files import check_foreign, file_sha256
    from wijkatlas_survey.files.opening import open_survey

    project = session.project
    for each in (file, form):
        if each is not None:
            check_foreign(each, project.path)
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Looking at the file"))
    chosen = find_recipe(session, recipe) if recipe else None
    layout = _layout(Layout() if chosen is None else chosen.layout, sheet, header_rows)
    sha256 = file_sha256(file, progress)
    opened = open_survey(file, form=form, layout=layout, progress=progress)
    if form is None and isinstance(opened, SurveyFile):
        opened = _with_hint(opened, file)
    return import_opened(
        session,
        progress,
        opened,
        sha256=sha256,
        recipe=chosen,
        scheme=scheme,
        wave=wave,
        replaces=replace,
        is_trial=dry_run,
        rejects=rejects,
    )


def import_opened(
    session: Session,
    progress: Progress,
    opened: SurveyFile | PublishedFile,
    *,
    sha256: str,
    recipe: SurveyRecipe | None = None,
    scheme: str = "",
    wave: str = "",
    replaces: bool = False,
    is_trial: bool = False,
    rejects: Path | None = None,
    period: str = "",
    decided: "Sequence[MethodBreak]" = (),
) -> "ImportReport":
    """Import a file that was opened already; without a recipe one is proposed.

    ``period`` is found out when it is not said; ``decided`` are possible breaks that a trial told.

    Raises:
        UserError: the file can't become this wave; nothing is kept then.
    """
    from wijkatlas.api.files import write_rejects
    from wijkatlas_survey.recipes.guess import doubtful_weights, guess_recipe
    from wijkatlas_survey.storage.intake import save, shape
    from wijkatlas_survey.storage.published import save_published
    from wijkatlas_survey.storage.waves import recipes

    project = session.project
    common: dict[str, Any] = {
        "wave": wave, "sha256": sha256, "replaces": replaces, "is_trial": is_trial,
    }  # fmt: skip
    if isinstance(opened, PublishedFile):
        return save_published(project, opened, **common)
    is_given = recipe is not None
    if recipe is None:
        recipe = guess_recipe(opened, recipes(project))
        doubtful = doubtful_weights(opened, recipe)
        if doubtful:
            opened = changed(opened, remarks=[*opened.remarks, (_NO_WEIGHTS, {"column": doubtful})])
    if scheme:
        recipe = changed(recipe, roles=changed(recipe.roles, scheme=scheme))
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Reading the answers"))
    shaped = shape(opened, recipe, project.areas())
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Keeping the answers"))
    brought = _indicators(recipe, is_given=is_given)
    shaped = changed(shaped, period=period or shaped.period)
    report = save(project, shaped, brought=brought, decided=decided, **common)
    if rejects is not None:
        write_rejects(rejects, shaped.rejections, session.translator)
        report = changed(report, rejects_path=str(rejects))
    return report


def _with_hint(opened: SurveyFile, file: Path) -> SurveyFile:
    """Tells of a structure of LimeSurvey of the same name that lies beside the answers."""
    beside = [each for each in (".lss", ".lsq") if file.with_suffix(each).is_file()]
    if not beside:
        return opened
    hint = QT_TRANSLATE_NOOP(
        "surveys", "The words of the questions are in {form}: import again with it (--form)."
    )
    name = file.with_suffix(beside[0]).name
    return changed(opened, remarks=[*opened.remarks, (hint, {"form": name})])


def _indicators(recipe: SurveyRecipe, *, is_given: bool) -> "tuple[Indicator, ...]":
    """Those that a recipe names; a recipe that only served before may name a file that is gone."""
    from wijkatlas_survey.recipes.catalogue import load_indicators

    try:
        return load_indicators(recipe.indicators) if recipe.indicators else ()
    except UserError:
        if is_given:
            raise
        return ()


def find_recipe(session: Session, name: str) -> SurveyRecipe:
    """The recipe of this name that an earlier import left in the project, else a bundled one or a file.

    Raises:
        UserError: there is none, or something in it is wrong.
    """
    from wijkatlas_survey.recipes.catalogue import load_recipe
    from wijkatlas_survey.storage.waves import recipes

    kept = [each for each in recipes(session.project) if each.name == name]
    return kept[0] if kept and not Path(name).is_file() else load_recipe(name)


def _layout(layout: Layout, sheet: str, header_rows: str) -> Layout:
    if sheet:
        layout = changed(layout, sheet=sheet)
    if header_rows:
        parts = [part.strip() for part in header_rows.split(",")]
        if not all(part.isascii() and part.isdigit() and 0 < int(part) < 1000 for part in parts):
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{text}” are no rows of a heading."),
                QT_TRANSLATE_NOOP("errors", "Give their numbers with commas, such as 1,2."),
                text=header_rows,
            )
        layout = changed(layout, header_rows=tuple(sorted({int(part) for part in parts})))
    return layout


IMPORT = Command(
    "survey.import",
    QT_TRANSLATE_NOOP("commands", "Import a survey…"),
    import_survey,
    Access.WRITE,
    "import",
    "",
    "mdi6.poll",
)
