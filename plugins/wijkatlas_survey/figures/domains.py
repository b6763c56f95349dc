# SPDX-License-Identifier: EUPL-1.2
"""For whom figures are made: everybody, each area, each answer to another question."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, Area, NumberFormat, Translator, UserError
from wijkatlas_survey.figures.cell import WHOLE
from wijkatlas_survey.model.questionnaire import Kind
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.storage.frame import Coded, Frame, Numbers

AREA = "area"
MOST_DOMAINS = 20_000
MOST_NUMBERS = 200
MOST_LISTED = 100
Codes = NDArray[np.int64]


class Areas(Protocol):
    """The part of a project that is used here."""

    def areas(self, scheme: str | None = None) -> list[Area]:
        """Areas of a scheme."""


@dataclass(frozen=True, eq=False, slots=True)
class Domain:
    """Groups of respondents that do not overlap.

    ``variable`` is ``TOTAL``, ``area`` or codes of questions with commas. ``names`` are the code and
    the label of each group; ``codes`` int64 (n) point into it, -1 for who is in none. A group may be
    empty. ``inside`` bool (n) are all that figures are made of, also those in no group.
    """

    variable: str
    names: tuple[tuple[str, str], ...]
    codes: Codes
    inside: NDArray[np.bool_]

    def __len__(self) -> int:
        """Number of groups."""
        return len(self.names)

    @property
    def is_whole(self) -> bool:
        """True for everybody as one group."""
        return self.variable == WHOLE

    def within(self, chosen: NDArray[np.bool_]) -> "Domain":
        """The same groups, of these respondents only."""
        codes = np.where(chosen, self.codes, -1)
        return Domain(self.variable, self.names, codes, self.inside & chosen)


def needed_questions(wave: Wave, by: str) -> tuple[str, ...]:
    """The codes of the questions that a division needs.

    Raises:
        UserError: the wave lacks one; the sentence lists those there are.
    """
    needed = []
    for code in _parts(by):
        if code == AREA and wave.recipe.roles.area:
            continue
        if wave.questionnaire.question(code) is None:
            if code in _role_columns(wave):
                continue
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "Wave {wave} has no question {question} to divide by."),
                QT_TRANSLATE_NOOP("errors", "There are: {questions}."),
                wave=wave.name,
                question=code,
                questions=", ".join(_choices(wave)[:MOST_LISTED]),
            )
        needed.append(code)
    return tuple(needed)


def read_domain(
    project: Areas,
    frame: Frame,
    by: str = WHOLE,
    scheme: str = "",
    language: str = "",
    *,
    classes: Sequence[float] = (),
) -> Domain:
    """The groups by ``TOTAL``, ``area``, a question's code, or some of these with commas (crossed).

    Areas are those of ``scheme`` ("" is the wave's own), also those where nobody answered.
    ``classes`` are the values at which the classes of a number begin. The questions that
    :func:`needed_questions` tells must be in the frame.

    Raises:
        UserError: the wave can't be divided so.
    """
    needed_questions(frame.wave, by)
    parts = [_part(project, frame, code, scheme, language, classes) for code in _parts(by)]
    if not parts:
        return whole(frame, language)
    crossed = parts[0]
    for part in parts[1:]:
        crossed = _cross(crossed, part)
    return crossed


def whole(frame: Frame, language: str = "") -> Domain:
    """Everybody as one group."""
    label = Translator(language).translate("surveys", QT_TRANSLATE_NOOP("surveys", "Everybody"))
    return _made(WHOLE, ((WHOLE, label),), np.zeros(len(frame), np.int64))


def whole_of(domain: Domain) -> Domain:
    """All that a division is of, as one group."""
    codes = np.where(domain.inside, 0, -1)
    return Domain(WHOLE, ((WHOLE, WHOLE),), codes.astype(np.int64), domain.inside)


def _made(variable: str, names: tuple[tuple[str, str], ...], codes: Codes) -> Domain:
    return Domain(variable, names, codes, np.ones(len(codes), bool))


def _parts(by: str) -> list[str]:
    """The variables of a division, each once; none for everybody."""
    parts = dict.fromkeys(part.strip() for part in by.split(",") if part.strip())
    return [part for part in parts if part != WHOLE]


def _choices(wave: Wave) -> list[str]:
    area = [AREA] if wave.recipe.roles.area else []
    kinds = (Kind.ONE, Kind.NUMBER)
    return [WHOLE, *area, *(q.code for q in wave.questionnaire.questions if q.kind in kinds)]


def _role_columns(wave: Wave) -> dict[str, str]:
    """The headings of columns of the design that may divide respondents, with their role."""
    roles = wave.recipe.roles
    pairs = ((roles.area, AREA), (roles.stratum, "stratum"), (roles.cluster, "cluster"))
    return {heading: role for heading, role in pairs if heading}


def _part(
    project: Areas,
    frame: Frame,
    code: str,
    scheme: str,
    language: str,
    classes: Sequence[float],
) -> Domain:
    if code == AREA and frame.wave.recipe.roles.area:
        return _areas(project, frame, scheme)
    answers = frame.answers.get(code)
    if answers is None:
        values = getattr(frame, _role_columns(frame.wave)[code])
        return _values(code, values, sorted({value for value in values if value}))
    if isinstance(answers, Coded):
        return _answers(code, answers, language)
    if isinstance(answers, Numbers):
        if classes:
            return _classes(code, answers.values, classes, NumberFormat.of(language))
        found = np.unique(answers.values[~np.isnan(answers.values)])
        if len(found) <= MOST_NUMBERS:
            codes = np.searchsorted(found, answers.values)
            codes = np.where(np.isnan(answers.values), -1, codes)
            return _made(code, tuple((f"{v:g}", f"{v:g}") for v in found), codes.astype(np.int64))
    raise no_groups(code)


def no_groups(code: str) -> UserError:
    """Says that a question does not divide people into groups."""
    return UserError(
        QT_TRANSLATE_NOOP("errors", "{question} does not divide people into groups."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Choose a question with one answer, or say where the classes of a number begin.",
        ),
        question=code,
    )


def _answers(code: str, answers: Coded, language: str) -> Domain:
    question = answers.question
    valid = question.valid_answers
    places = iter(range(len(valid)))
    table = [-1 if each.gap is not None else next(places) for each in question.answers]
    codes = np.array([*table, -1, -1, -1], np.int64)[answers.codes]
    return _made(code, tuple((each.code, each.text(language)) for each in valid), codes)


def _areas(project: Areas, frame: Frame, scheme: str) -> Domain:
    own = frame.wave.recipe.roles.scheme
    if scheme and own and scheme != own:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "Wave {wave} knows the areas of scheme {own}, not of {scheme}."
            ),
            QT_TRANSLATE_NOOP("errors", "Leave the scheme out, or choose {own}."),
            wave=frame.wave.name,
            own=own,
            scheme=scheme,
        )
    areas = (
        areas_of_vintage(project.areas(scheme or own), frame.wave.vintage) if scheme or own else []
    )
    if not areas:
        return _values(AREA, frame.area, sorted({code for code in frame.area if code}))
    names = {area.code: area.name or area.code for area in areas}
    return _values(AREA, frame.area, names, names)


def areas_of_vintage(areas: Sequence[Area], vintage: str) -> list[Area]:
    """The areas of this vintage; of the newest one when there are none of it."""
    found = [area for area in areas if area.valid_from == vintage]
    newest = max((area.valid_from for area in areas), default="")
    return found or [area for area in areas if area.valid_from == newest]


def _values(
    variable: str, values: NDArray[Any], codes: Iterable[str], names: dict[str, str] | None = None
) -> Domain:
    places = {code: place for place, code in enumerate(codes)}
    found = np.fromiter((places.get(value, -1) for value in values), np.int64, len(values))
    return _made(variable, tuple((c, (names or {}).get(c, c)) for c in places), found)


def _classes(
    code: str, values: NDArray[np.float64], begins: Sequence[float], style: NumberFormat
) -> Domain:
    """Classes of a number from each begin to the next; below the first is in none."""
    edges = np.array(begins, np.float64)
    if not np.all(np.isfinite(edges)) or np.any(np.diff(edges) <= 0):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The classes of {question} can't be read."),
            QT_TRANSLATE_NOOP("errors", "Give rising numbers with commas, such as 0,25,45,65."),
            question=code,
        )
    known = values[~np.isnan(values)]
    is_whole = bool(np.all(known == np.floor(known)) and np.all(edges == np.floor(edges)))
    found = np.where(np.isnan(values), -1, np.searchsorted(edges, values, side="right") - 1)
    names = []
    for low, high in pairwise(edges):
        end = high - 1 if is_whole else high
        if is_whole and end == low:
            names.append((f"{low:g}", _write(low, style)))
        else:
            names.append((f"{low:g}-{end:g}", f"{_write(low, style)}–{_write(end, style)}"))
    names.append((f"{edges[-1]:g}+", f"{_write(edges[-1], style)}+"))
    return _made(code, tuple(names), found.astype(np.int64))


def _write(value: float, style: NumberFormat) -> str:
    plain = f"{value:g}"
    decimals = len(plain.partition(".")[2]) if "e" not in plain else 0
    return style.write(float(value), decimals)


def _cross(first: Domain, second: Domain) -> Domain:
    if len(first) * len(second) > MOST_DOMAINS:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{variables} make more than {most} groups."),
            QT_TRANSLATE_NOOP("errors", "Divide by fewer questions at once."),
            variables=f"{first.variable}, {second.variable}",
            most=MOST_DOMAINS,
        )
    names = tuple(
        (f"{a}*{b}", f"{name_a} · {name_b}")
        for a, name_a in first.names
        for b, name_b in second.names
    )
    inside = (first.codes >= 0) & (second.codes >= 0)
    codes = np.where(inside, first.codes * len(second) + second.codes, -1)
    return _made(f"{first.variable},{second.variable}", names, codes)
