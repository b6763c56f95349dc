# SPDX-License-Identifier: EUPL-1.2
"""What a reader makes of a file of answers, before a recipe says what is what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from wijkatlas_survey.model.questionnaire import Questionnaire


@dataclass(frozen=True, eq=False, slots=True)
class SurveyFile:
    """A table of answers.

    ``columns`` maps each heading (each once) to an object array of ``str`` of length ``rows``, ""
    for an empty cell; numbers as text with a point ("18.5"), codes as they stand in the file.
    ``questionnaire`` holds what the file, or the form beside it, tells of the questions: labels,
    scales, missing codes, routing. ``hints`` propose what columns are for: role → heading.
    ``facts`` say what was found out (``kind``, ``encoding``, ``delimiter``, ``sheet``,
    ``header_rows``); ``remarks`` are sentences for a person, marked for translation with their
    values. ``rejections`` (``wijkatlas.api.Rejection``) are rows of the file that can't be cut into
    cells and are not among the ``rows``; ``originals`` holds their cells by row number.
    """

    name: str
    kind: str
    rows: int
    columns: Mapping[str, Any]
    questionnaire: Questionnaire = field(default_factory=Questionnaire)
    hints: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    remarks: Sequence[tuple[str, Mapping[str, object]]] = ()
    rejections: Sequence[Any] = ()
    originals: Mapping[int, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PublishedFigure:
    """A figure that another office published, such as CBS: taken over, never computed with.

    ``reason`` is the publisher's own mark: ``""`` (there is a value), ``missing`` (``.``),
    ``secret`` (``x``), ``nil`` (``-``), ``impossible`` (blank). ``status`` is ``provisional``
    (``*``), ``near_final`` (``**``) or ``""``.
    """

    question: str
    answer: str
    area: str
    period: str
    value: float | None
    low: float | None = None
    high: float | None = None
    unit: str = ""
    n: int | None = None
    reason: str = ""
    status: str = ""


@dataclass(frozen=True, eq=False, slots=True)
class PublishedFile:
    """A file of published figures."""

    name: str
    kind: str
    title: str
    figures: Sequence[PublishedFigure]
    facts: Mapping[str, str] = field(default_factory=dict)
    remarks: Sequence[tuple[str, Mapping[str, object]]] = ()
