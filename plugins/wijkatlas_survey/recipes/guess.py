# SPDX-License-Identifier: EUPL-1.2
"""Proposes a recipe for a file of answers: one that served before, else from headings and cells."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace

from wijkatlas_survey.model.file import SurveyFile
from wijkatlas_survey.model.questionnaire import Kind
from wijkatlas_survey.model.recipe import Layout, Roles, SurveyRecipe
from wijkatlas_survey.recipes.headings import is_personal, role_rank
from wijkatlas_survey.recipes.numbers import number_of
from wijkatlas_survey.recipes.periods import day_of

_LEAST_KNOWN = 0.8
"""Part of a recipe's questions that a file must have for the recipe to serve."""

_MOST_STRATA = 200
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[A-Za-z]{2,}")
_ADDRESS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")


def guess_recipe(file: SurveyFile, known: Iterable[SurveyRecipe] = ()) -> SurveyRecipe:
    """The recipe among the ``known`` whose headings fit best, else one from the headings.

    Roles are proposed only where the cells agree: weights are above zero, populations the same
    within a stratum, keys different for all. Columns that point to a person are left out.
    """
    fitting = [(headings, each) for each in known if (headings := _fit(file, each))]
    if fitting:
        best = max(fitting, key=lambda pair: pair[0])[1]
        return replace(best, left_out=(*best.left_out, *_newly_personal(file, best)))
    left_out = personal_columns(file)
    roles = _roles(file, frozenset(left_out))
    used = {getattr(roles, each.name) for each in fields(Roles)}
    return SurveyRecipe(
        name=_name(file.name),
        kind=file.kind,
        layout=_layout(file),
        roles=roles,
        left_out=tuple(heading for heading in left_out if heading not in used),
    )


def personal_columns(file: SurveyFile) -> tuple[str, ...]:
    """Headings of columns that point to a person, by their words, their cells or their form."""
    proposed = {each for each in file.hints.get("left_out", "").split("\n") if each}
    places = {
        heading
        for question in file.questionnaire.questions
        if question.kind is Kind.PLACE
        for heading in question.columns
    }
    return tuple(
        heading
        for heading in file.columns
        if heading in proposed
        or heading in places
        or is_personal(heading)
        or _looks_personal(file.columns[heading].tolist())
    )


def doubtful_weights(file: SurveyFile, recipe: SurveyRecipe) -> str:
    """A column that is called weights, but holds other things, when the recipe has none; else ""."""
    if recipe.roles.weight:
        return ""
    ranked = [
        (rank, heading)
        for heading in file.columns
        if (rank := role_rank(heading, "weight")) is not None
    ]
    return min(ranked)[1] if ranked else ""


def _looks_personal(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    if not filled or ("@" not in filled[0] and "." not in filled[0] and "@" not in filled[-1]):
        return False
    hits = sum(bool(_MAIL.fullmatch(cell) or _ADDRESS.fullmatch(cell)) for cell in filled)
    return hits * 2 > len(filled)


def _fit(file: SurveyFile, recipe: SurveyRecipe) -> int:
    """How many headings of a recipe the file has; 0 when the recipe does not serve.

    Many files have a column "id" and one with weights. So the recipe must have served a file of the
    same name, say questions that are here, or know areas or keys beside two other columns; and what
    the file itself tells of the sample must not contradict it.
    """
    headings = {
        each.name: heading
        for each in fields(Roles)
        if each.name != "scheme" and (heading := getattr(recipe.roles, each.name))
    }
    asked = [heading for each in recipe.questions for heading in each.columns or (each.code,)]
    found = sum(heading in file.columns for heading in asked)
    if recipe.kind and file.kind and recipe.kind != file.kind:
        return 0
    if not all(heading in file.columns for heading in headings.values()):
        return 0
    if found < _LEAST_KNOWN * len(asked):
        return 0
    is_named = bool(headings) and _name(recipe.name) == _name(file.name)
    is_telling = len(headings) > 2 and not headings.keys().isdisjoint(("area", "respondent"))
    if not (is_named or is_telling or found > 2):
        return 0
    return 0 if _contradicts(file, recipe.roles) else len(headings) + found


def _contradicts(file: SurveyFile, roles: Roles) -> bool:
    """True when the file tells a role of the sample that the recipe does not have, or not so."""
    told = _roles(file, frozenset(personal_columns(file)))
    if any(
        getattr(told, role) and not getattr(roles, role)
        for role in ("weight", "stratum", "cluster", "fpc")
    ):
        return True
    if roles.weight and not _are_weights(file.columns[roles.weight].tolist()):
        return True
    if not roles.fpc:
        return False
    cells = file.columns[roles.fpc].tolist()
    strata = file.columns[roles.stratum].tolist() if roles.stratum else [""] * file.rows
    return not _tells(strata, cells) or (len(set(strata)) > 1 and len(set(cells)) == 1)


def _newly_personal(file: SurveyFile, recipe: SurveyRecipe) -> tuple[str, ...]:
    """Columns that point to a person and that the recipe says nothing of."""
    said = {*recipe.left_out, *(getattr(recipe.roles, each.name) for each in fields(Roles))}
    said |= {heading for each in recipe.questions for heading in each.columns}
    return tuple(heading for heading in personal_columns(file) if heading not in said)


def _roles(file: SurveyFile, left_out: frozenset[str]) -> Roles:
    parts = {
        heading
        for question in file.questionnaire.questions
        if len(question.columns) > 1
        for heading in question.columns
    }
    free = [each for each in file.columns if each not in parts and each not in left_out]
    checks = {
        "respondent": _is_key,
        "weight": _are_weights,
        "stratum": _is_group,
        "cluster": _is_group,
        "area": _is_group,
        "date": _are_days,
    }
    found: dict[str, str] = {}
    for role, check in checks.items():
        ranked = sorted(
            (rank, place, heading)
            for place, heading in enumerate(free)
            if (rank := role_rank(heading, role)) is not None
        )
        hinted = [file.hints[role]] if file.hints.get(role) in file.columns else []
        for heading in (*hinted, *(heading for _, _, heading in ranked)):
            if heading not in found.values() and check(file.columns[heading].tolist()):
                found[role] = heading
                break
    found |= _population(file, free, found)
    return Roles(**found)


def _population(file: SurveyFile, free: Sequence[str], found: dict[str, str]) -> dict[str, str]:
    """The column with populations, and that with the strata when the populations tell it."""
    for heading in free:
        if role_rank(heading, "fpc") is None:
            continue
        cells = file.columns[heading].tolist()
        if not _are_weights(cells):
            continue
        if "stratum" in found:
            strata = file.columns[found["stratum"]].tolist()
            return {"fpc": heading} if _tells(strata, cells) else {}
        if len(set(cells)) == 1:
            return {"fpc": heading}
        for other in free:
            strata = file.columns[other].tolist()
            same = len(set(strata)) == len(set(cells)) <= _MOST_STRATA
            if other != heading and same and "" not in strata and _tells(strata, cells):
                return {"fpc": heading, "stratum": other}
    return {}


def _tells(groups: Sequence[str], cells: Sequence[str]) -> bool:
    """True when all cells of a group are the same."""
    seen: dict[str, set[str]] = defaultdict(set)
    for group, cell in zip(groups, cells, strict=True):
        seen[group].add(cell)
    return all(len(each) == 1 for each in seen.values())


def _is_key(cells: Sequence[str]) -> bool:
    return bool(cells) and "" not in cells and len(set(cells)) == len(cells)


def _are_weights(cells: Sequence[str]) -> bool:
    """True for numbers above zero; a few cells may be faulty, and are refused with their rows."""
    if not cells:
        return False
    counts = Counter(cells)
    good = sum(n for cell, n in counts.items() if number_of(cell) > 0)
    return good >= math.ceil(0.9 * len(cells))


def _is_group(cells: Sequence[str]) -> bool:
    """True for some values that come again."""
    filled = [cell for cell in cells if cell]
    return 1 < len(set(filled)) < len(filled)


def _are_days(cells: Sequence[str]) -> bool:
    filled = {cell for cell in cells if cell}
    return bool(filled) and sum(day_of(cell) is not None for cell in filled) > 0.9 * len(filled)


def _layout(file: SurveyFile) -> Layout:
    """What of the layout the next file will need said."""
    rows = tuple(int(part) for part in re.findall(r"[0-9]+", file.facts.get("header_rows", "")))
    return Layout(header_rows=rows if len(rows) > 1 else ())


def _name(file_name: str) -> str:
    """The name of the file without years, long numbers and endings: the next wave has the same."""
    stem = file_name.split(".")[0].casefold()
    plain = re.sub(r"[^a-z0-9]+", "-", re.sub(r"[0-9]{4,}", "", stem)).strip("-")
    return plain or "survey"
