# SPDX-License-Identifier: EUPL-1.2
"""The structure of a LimeSurvey survey (``.lss``) or of one question (``.lsq``), old and new.

Since version 4 texts stand in tables of their own (``question_l10ns``); before, each row of
``questions`` and ``answers`` held one language.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas.api.files import UnreadableFile
from wijkatlas_survey.files.plain_text import plain_text

_MOST_BYTES = 100_000_000
_MOST_DEPTH = 20
_EXPORT_AGAIN = QT_TRANSLATE_NOOP(
    "errors", "In LimeSurvey: export the survey as “Survey structure (.lss)”."
)

Row = Mapping[str, str]


@dataclass(slots=True)
class LimePart:
    """A question, subquestion, answer or group: its row, and its texts by language."""

    row: Row
    texts: dict[str, str] = field(default_factory=dict)

    def number(self, key: str) -> int:
        """A whole number of its row; 0 when there is none."""
        text = self.row.get(key, "")
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0

    @property
    def code(self) -> str:
        """Its name in the data."""
        return (self.row.get("title") or self.row.get("code", "")).strip()


@dataclass(frozen=True, slots=True)
class LimeForm:
    """Everything of a structure file that matters here.

    ``questions`` stand in the order in which they are put; ``subquestions`` and ``answers`` belong
    to the ``qid`` of a question, ``groups`` to a ``gid``; ``attributes`` are values by ``qid`` and
    name, then by language.
    """

    survey: str
    title: str
    languages: tuple[str, ...]
    groups: Mapping[str, LimePart]
    questions: tuple[LimePart, ...]
    subquestions: Mapping[str, list[LimePart]]
    answers: Mapping[str, list[LimePart]]
    attributes: Mapping[tuple[str, str], Mapping[str, str]]


def read_lime_form(path: Path) -> LimeForm:
    """Read a structure file.

    Raises:
        UnreadableFile: it can't be read, is not safe to, or is no structure of LimeSurvey.
    """
    tables, languages = _tables(path)
    if not tables.get("questions"):
        text = QT_TRANSLATE_NOOP("errors", "“{file}” holds no questions of LimeSurvey.")
        raise UnreadableFile(text, _EXPORT_AGAIN, file=path.name)
    survey: Row = next(iter(tables.get("surveys", ())), {})
    base = survey.get("language", "")
    order = [base, *survey.get("additional_languages", "").split(), *languages]
    groups = _parts(
        [*tables.get("groups", ()), *tables.get("group_l10ns", ())], "gid", "group_name"
    )
    rows = [*tables["questions"], *tables.get("subquestions", ())]
    questions = _parts((row for row in rows if not _is_below(row)), "qid", "question")
    below = _parts(filter(_is_below, rows), "qid", "question")
    for table in ("question_l10ns", "subquestion_l10ns", "subquestions_l10ns"):
        for row in tables.get(table, ()):
            for known in (questions, below):
                if row.get("qid", "") in known:
                    _add_text(known[row["qid"]], row, "question")
    subquestions: dict[str, list[LimePart]] = {}
    for part in sorted(below.values(), key=_scale_and_order("question_order")):
        subquestions.setdefault(part.row.get("parent_qid", ""), []).append(part)
    titles = [row.get("surveyls_title", "") for row in tables.get("surveys_languagesettings", ())]
    return LimeForm(
        survey.get("sid", "") or next(iter(questions.values())).row.get("sid", ""),
        plain_text(next(filter(None, titles), "")),
        tuple(dict.fromkeys(filter(None, order))),
        groups,
        tuple(sorted(questions.values(), key=lambda each: _place(each, groups))),
        subquestions,
        _answers(tables),
        _attributes(tables),
    )


def _is_below(row: Row) -> bool:
    """True for a subquestion; some versions keep them in the table of questions."""
    return row.get("parent_qid", "") not in {"", "0"}


def _place(part: LimePart, groups: Mapping[str, LimePart]) -> tuple[int, int]:
    group = groups.get(part.row.get("gid", ""))
    return (group.number("group_order") if group else 0), part.number("question_order")


def _scale_and_order(key: str) -> Callable[[LimePart], tuple[int, int]]:
    return lambda part: (part.number("scale_id"), part.number(key))


def _answers(tables: Mapping[str, list[Row]]) -> dict[str, list[LimePart]]:
    found: dict[tuple[str, str, str], LimePart] = {}
    by_id: dict[str, LimePart] = {}
    for row in tables.get("answers", ()):
        key = (row.get("qid", ""), row.get("scale_id", "0") or "0", row.get("code", ""))
        part = found.setdefault(key, LimePart(row))
        _add_text(part, row, "answer")
        by_id[row.get("aid", "")] = part
    for row in tables.get("answer_l10ns", ()):
        if row.get("aid", "") in by_id:
            _add_text(by_id[row["aid"]], row, "answer")
    answers: dict[str, list[LimePart]] = {}
    for part in sorted(found.values(), key=_scale_and_order("sortorder")):
        answers.setdefault(part.row.get("qid", ""), []).append(part)
    return answers


def _attributes(tables: Mapping[str, list[Row]]) -> dict[tuple[str, str], dict[str, str]]:
    found: dict[tuple[str, str], dict[str, str]] = {}
    for row in tables.get("question_attributes", ()):
        if row.get("value", ""):
            key = (row.get("qid", ""), row.get("attribute", ""))
            found.setdefault(key, {})[row.get("language", "")] = row["value"]
    return found


def _parts(rows: Iterable[Row], key: str, text: str) -> dict[str, LimePart]:
    found: dict[str, LimePart] = {}
    for row in rows:
        part = found.setdefault(row.get(key, ""), LimePart(row))
        _add_text(part, row, text)
    return found


def _add_text(part: LimePart, row: Row, key: str) -> None:
    text = plain_text(row.get(key, ""))
    if text:
        part.texts.setdefault(row.get("language", ""), text)


def _tables(path: Path) -> tuple[dict[str, list[Row]], list[str]]:
    """The rows of every table, and the languages that are named."""
    tables: dict[str, list[Row]] = {}
    languages: list[str] = []
    way: list[str] = []
    kind = ""
    try:
        if path.stat().st_size > _MOST_BYTES:
            text = QT_TRANSLATE_NOOP("errors", "“{file}” is too large for a questionnaire.")
            raise UnreadableFile(text, _EXPORT_AGAIN, file=path.name)
        with path.open("rb") as stream:
            for event, element in iterparse(stream, events=("start", "end"), forbid_dtd=True):
                if event == "start":
                    way.append(element.tag)
                    if len(way) > _MOST_DEPTH:
                        raise _unsafe(path)
                    continue
                way.pop()
                if element.tag == "row" and way[2:3] == ["rows"]:
                    row = {child.tag: child.text or "" for child in element}
                    tables.setdefault(way[1], []).append(row)
                    element.clear()
                elif element.tag == "language" and way[1:] == ["languages"]:
                    languages.append((element.text or "").strip())
                elif element.tag == "LimeSurveyDocType":
                    kind = element.text or ""
    except DefusedXmlException as error:
        raise _unsafe(path) from error
    except (ParseError, ValueError, LookupError) as error:
        text = QT_TRANSLATE_NOOP("errors", "“{file}” is damaged or incomplete XML.")
        raise UnreadableFile(text, _EXPORT_AGAIN, file=path.name) from error
    except OSError as error:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "{file} can't be read: {why}."),
            file=path.name,
            why=error.strerror or type(error).__name__,
        ) from error
    if not kind:
        text = QT_TRANSLATE_NOOP("errors", "“{file}” is no structure of a LimeSurvey survey.")
        raise UnreadableFile(text, _EXPORT_AGAIN, file=path.name)
    return tables, languages


def _unsafe(path: Path) -> UnreadableFile:
    text = QT_TRANSLATE_NOOP("errors", "“{file}” holds XML declarations that are not safe.")
    return UnreadableFile(text, _EXPORT_AGAIN, file=path.name)
