# SPDX-License-Identifier: EUPL-1.2
"""What the cells of a column tell about what it is used for, one sentence for each role."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Area, NumberFormat, Translator
from wijkatlas_survey.model.file import SurveyFile
from wijkatlas_survey.model.questionnaire import text_in
from wijkatlas_survey.model.recipe import Roles


@dataclass(frozen=True, slots=True)
class Fact:
    """A sentence marked for translation, whether all is well, and the scheme of areas it found."""

    text: str
    values: Mapping[str, int | str]
    is_well: bool = True
    scheme: str = ""

    def sentence(self, translator: Translator) -> str:
        """In the reader's language."""
        write = NumberFormat.of(translator.language).write
        values = {
            name: write(value) if isinstance(value, int) else value
            for name, value in self.values.items()
        }
        return translator.translate("surveys", self.text, **values)


def column_facts(file: SurveyFile, roles: Roles, areas: Sequence[Area]) -> dict[str, Fact]:
    """What was found out about each role that has a column."""
    told: dict[str, Callable[[Sequence[str]], Fact]] = {
        "respondent": _key,
        "weight": _numbers,
        "stratum": _groups,
        "cluster": _groups,
        "cluster_2": _groups,
        "fpc_2": _numbers,
        "date": _days,
    }
    found = {}
    for role, tell in told.items():
        heading = getattr(roles, role)
        if heading in file.columns:
            found[role] = tell(file.columns[heading].tolist())
    if roles.fpc in file.columns:
        strata = file.columns[roles.stratum].tolist() if roles.stratum in file.columns else None
        found["fpc"] = _population(file.columns[roles.fpc].tolist(), strata)
    if roles.area in file.columns:
        found["area"] = _areas(file, roles, areas)
    return found


def _key(cells: Sequence[str]) -> Fact:
    good = len(set(cells) - {""})
    text = QT_TRANSLATE_NOOP("surveys", "Different for each person: {n} of {rows}.")
    return Fact(text, {"n": good, "rows": len(cells)}, good == len(cells))


def _numbers(cells: Sequence[str]) -> Fact:
    from wijkatlas_survey.recipes.numbers import number_of

    good = sum(n for cell, n in Counter(cells).items() if number_of(cell) > 0)
    text = QT_TRANSLATE_NOOP("surveys", "Numbers above zero: {n} of {rows}.")
    return Fact(text, {"n": good, "rows": len(cells)}, good == len(cells))


def _groups(cells: Sequence[str]) -> Fact:
    counts = Counter(cells)
    empty = counts.pop("", 0)
    values: dict[str, int | str] = {
        "n": len(counts), "least": min(counts.values(), default=0), "empty": empty,
    }  # fmt: skip
    if empty:
        text = QT_TRANSLATE_NOOP("surveys", "Groups: {n}, rows without one: {empty}.")
        return Fact(text, values, is_well=False)
    text = QT_TRANSLATE_NOOP("surveys", "Groups: {n}, the smallest has rows: {least}.")
    return Fact(text, values, len(counts) > 1)


def _population(cells: Sequence[str], strata: Sequence[str] | None) -> Fact:
    if strata is None:
        return _numbers(cells)
    seen: dict[str, set[str]] = defaultdict(set)
    for stratum, cell in zip(strata, cells, strict=True):
        seen[stratum].add(cell)
    mixed = sum(len(each) > 1 for each in seen.values())
    if mixed:
        text = QT_TRANSLATE_NOOP("surveys", "Strata with more than one population: {n} of {all}.")
        return Fact(text, {"n": mixed, "all": len(seen)}, is_well=False)
    return _numbers(cells)


def _days(cells: Sequence[str]) -> Fact:
    from wijkatlas_survey.recipes.periods import day_of

    counts = Counter(cells)
    days = {cell: day for cell in counts if (day := day_of(cell)) is not None}
    good = sum(counts[cell] for cell in days)
    text = QT_TRANSLATE_NOOP("surveys", "Days: {n} of {rows}.")
    return Fact(text, {"n": good, "rows": len(cells)}, good > 0)


def _areas(file: SurveyFile, roles: Roles, areas: Sequence[Area]) -> Fact:
    from wijkatlas_survey.storage.places import UNMATCHED, match_areas

    cells: Any = file.columns[roles.area]
    matched = match_areas(cells, labels_of(file, roles.area), roles.scheme, areas)
    filled = sum(cell != "" for cell in cells.tolist())
    values: dict[str, int | str] = {"rows": len(cells), "scheme": matched.scheme, "n": 0}
    if not matched.scheme or not any(each.scheme == matched.scheme for each in areas):
        text = QT_TRANSLATE_NOOP("surveys", "The project has no areas with these codes or names.")
        return Fact(text, values, is_well=False)
    values["n"] = good = filled - matched.notes.get(UNMATCHED, 0)
    text = QT_TRANSLATE_NOOP("surveys", "Rows in a known area ({scheme}): {n} of {rows}.")
    return Fact(text, values, good == len(cells), matched.scheme)


def labels_of(file: SurveyFile, heading: str) -> dict[str, str]:
    """The words that the file has for the codes in a column."""
    return {
        answer.code: text_in(answer.texts, "")
        for question in file.questionnaire.questions
        if question.columns == (heading,)
        for answer in question.answers
        if answer.texts
    }
