# SPDX-License-Identifier: EUPL-1.2
"""SPSS and Stata files as answers: their labels tell what was asked."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, Progress
from wijkatlas.api.files import AnswerSet, StatVariable, read_statfile
from wijkatlas_survey.files.gap_words import gap_of, gap_remarks, with_gaps
from wijkatlas_survey.files.kinds import (
    MOST_ANSWERS,
    MOST_WHOLE_ANSWERS,
    in_order,
    question_of,
)
from wijkatlas_survey.files.tables import Remark
from wijkatlas_survey.model.file import SurveyFile
from wijkatlas_survey.model.questionnaire import Answer, Gap, Kind, Question, Questionnaire
from wijkatlas_survey.model.recipe import Layout

SEPARATOR = " "
_WHOLE = re.compile(r"-?\d+")
_KINDS = {"date": Kind.DATE, "moment": Kind.DATE, "time": Kind.TEXT}


def read_statistics(path: Path, layout: Layout, progress: Progress | None = None) -> SurveyFile:
    """Read an SPSS or Stata file; of the layout only the encoding matters.

    Values that its maker declared missing become answers with a gap, by the words of their label; in
    a file without any such declaration, answers whose words can't mean anything else.

    Raises:
        UnreadableFile: it is damaged, cut off, or too large to read safely.
    """
    file = read_statfile(path, progress, encoding=layout.encoding)
    columns = dict(file.columns)
    sets = _whole_sets(file.sets, columns)
    member = {name: each for each in sets for name in each.variables}
    questions: list[Question] = []
    seen: set[str] = set()
    for variable in file.variables:
        of_set = member.get(variable.name)
        if of_set is None:
            questions.append(_question(variable, columns[variable.name]))
        elif of_set.name not in seen:
            seen.add(of_set.name)
            parts = [each for each in file.variables if each.name in of_set.variables]
            questions.append(_question_of_set(of_set, parts, columns))
    remarks: list[Remark] = []
    if file.repaired:
        text = QT_TRANSLATE_NOOP(
            "surveys", "Texts with letters in another encoding, which were repaired: {count}."
        )
        remarks.append((text, {"count": file.repaired}))
    declared = any(answer.gap for each in questions for answer in each.answers)
    if not declared and not any(each.missing for each in file.variables):
        # its maker declared nothing: what says so itself is no answer
        questions = [replace(each, answers=with_gaps(each.answers)) for each in questions]
        remarks += gap_remarks(questions)
    return SurveyFile(
        path.name,
        file.kind.value,
        file.rows,
        columns,
        Questionnaire(tuple(questions), file.title),
        facts={"kind": file.kind.value, "encoding": file.encoding},
        remarks=remarks,
    )


def _question(variable: StatVariable, cells: NDArray[Any]) -> Question:
    distinct = dict.fromkeys(cells.tolist())
    distinct.pop("", None)
    missing = {code for code in (*distinct, *variable.labels) if _is_missing(code, variable)}
    valid = {code for code in distinct if code not in missing}
    labelled = {code: label for code, label in variable.labels.items() if code not in missing}
    gaps = tuple(
        Answer(code, _texts(label), gap_of(label) or Gap.UNKNOWN)
        for code in in_order(missing)
        for label in [variable.labels.get(code, "")]
    )
    question = Question(variable.name, _texts(variable.label), columns=(variable.name,))
    if variable.sort in _KINDS:
        return replace(question, kind=_KINDS[variable.sort])
    if labelled and _is_scale(variable, labelled, valid):
        codes = in_order({*labelled, *_between(labelled, valid)})
        answers = tuple(Answer(code, _texts(labelled.get(code, ""))) for code in codes)
        return replace(question, kind=Kind.ONE, answers=answers + gaps)
    if labelled or variable.measure == "scale":
        if variable.sort == "number":
            return replace(question, kind=Kind.NUMBER, answers=gaps)
        return replace(question, answers=gaps)
    if missing:
        cells = np.array([cell if cell in valid else "" for cell in cells.tolist()], object)
    guessed = question_of(variable.name, cells)
    return replace(
        question, kind=guessed.kind, answers=guessed.answers + gaps, decimals=guessed.decimals
    )


def _is_scale(variable: StatVariable, labelled: Mapping[str, str], valid: set[str]) -> bool:
    """True when labels stand for answers; not when they only explain some among many numbers."""
    unlabelled = valid - labelled.keys() - _between(labelled, valid)
    if variable.measure == "scale" and variable.sort == "number":
        return not unlabelled and len(valid) <= MOST_ANSWERS
    return len(unlabelled) <= max(MOST_WHOLE_ANSWERS, len(labelled))


def _between(labelled: Mapping[str, str], valid: set[str]) -> set[str]:
    """Whole numbers that were answered between the lowest and highest label: steps of one scale."""
    if len(labelled) < 2 or not all(map(_WHOLE.fullmatch, labelled)):
        return set()
    ends = [int(code) for code in labelled]
    if max(ends) - min(ends) > MOST_ANSWERS:
        return set()
    return {code for code in valid if _WHOLE.fullmatch(code) and min(ends) < int(code) < max(ends)}


def _is_missing(code: str, variable: StatVariable) -> bool:
    """True for a value that the file declares missing."""
    if variable.sort == "text":
        return any(code == low for low, _ in variable.missing)
    if code.startswith(".") and code[1:].isalpha():
        return True
    try:
        number = float(code)
    except ValueError:
        return False
    return any(
        isinstance(low, float) and isinstance(high, float) and low <= number <= high
        for low, high in variable.missing
    )


def _whole_sets(sets: Sequence[AnswerSet], columns: Mapping[str, NDArray[Any]]) -> list[AnswerSet]:
    """Sets whose variables are all there; a variable belongs to the first that names it."""
    found: list[AnswerSet] = []
    taken: set[str] = set()
    names = {name.casefold(): name for name in columns}
    for each in sets:
        variables = [names.get(name.casefold(), "") for name in each.variables]
        if len(variables) < 2 or not all(variables) or taken & set(variables):
            continue
        taken.update(variables)
        name = each.name or variables[0]
        found.append(replace(each, name=name, variables=variables))
    return found


def _question_of_set(
    of_set: AnswerSet, parts: Sequence[StatVariable], columns: dict[str, NDArray[Any]]
) -> Question:
    """One question of several variables; their columns are made to hold 1 and 0, or joined codes."""
    ordered = sorted(parts, key=lambda each: list(of_set.variables).index(each.name))
    names = tuple(each.name for each in ordered)
    question = Question(of_set.name, _texts(of_set.label), Kind.MANY)
    if of_set.counted:
        for each in ordered:
            cells = columns[each.name].tolist()
            new = {cell: "01"[cell == of_set.counted] for cell in cells if cell}
            new |= {cell: "" for cell in new if _is_missing(cell, each)}
            columns[each.name] = np.array([new.get(cell, "") for cell in cells], object)
        answers = tuple(Answer(each.name, _texts(each.label or each.name)) for each in ordered)
        return replace(question, columns=names, answers=answers)
    labels = {code: label for each in ordered for code, label in each.labels.items()}
    missing = {code for each in ordered for code in labels if _is_missing(code, each)}
    lists = [columns.pop(name).tolist() for name in names]
    joined = [
        SEPARATOR.join(dict.fromkeys(cell for cell in row if cell and cell not in missing))
        for row in zip(*lists, strict=True)
    ]
    columns[of_set.name] = np.array(joined, object)
    given = {code for cell in dict.fromkeys(joined) for code in cell.split(SEPARATOR) if code}
    codes = in_order({*given, *labels} - missing)
    return replace(
        question,
        columns=(of_set.name,),
        separator=SEPARATOR,
        answers=tuple(Answer(code, _texts(labels.get(code, ""))) for code in codes),
    )


def _texts(text: str) -> dict[str, str]:
    return {"": text} if text else {}
