# SPDX-License-Identifier: EUPL-1.2
"""The survey as LimeSurvey hands it out: answers as CSV, the questionnaire as .lss; and as SPSS file."""

import csv
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np

from .questions import BLOCKS, Ask
from .survey import Answers

LANGUAGES = ("nl", "fr")
TITLES = ("Buurtenquête", "Enquête de quartier")
INCOMPLETE = 6
SURVEY_NUMBER = "490125"
RECIPE = """\
# How the answers of Lindebeke become a wave: what the columns are for.
name = "lindebeke"
title = "Buurtenquête Lindebeke"
version = 1
kind = "limesurvey"
indicators = "buurtenquete"
left_out = ["lastpage", "seed"]

[roles]
respondent = "id"
weight = "GEWICHT"
stratum = "WIJK"
fpc = "BEVOLKING"
area = "WIJK"
scheme = "wijk"
date = "submitdate"
"""
DATE_AT, TIME_AT = 92, 101  # where an SPSS file says when it was written


def write_answers(wave: Answers, path: Path, rng: np.random.Generator) -> dict[str, int]:
    """A CSV with codes; in the second wave some rows are spoilt, as they come. Gives the counts."""
    headings = ["id", "submitdate", "lastpage", "startlanguage", "seed", *wave.columns]
    rows = []
    unfinished = set(rng.permutation(len(wave))[:INCOMPLETE].tolist())
    for number in range(len(wave)):
        day = 1 + int(rng.integers(0, 30))
        moment = f"{wave.year}-10-{day:02d} {8 + number % 13:02d}:{number % 60:02d}:00"
        row = [
            str(number + 1), "" if number in unfinished else moment,
            "3" if number in unfinished else "7", LANGUAGES[int(rng.random() < 0.04)],
            str(100_000_000 + int(rng.integers(0, 899_999_999))),
        ]  # fmt: skip
        rows.append(row + [column[number] for column in wave.columns.values()])
    counts = {"respondents": len(rows), "letters": wave.letters, "incomplete": len(unfinished)}
    if wave.year >= 2025:
        spoilt = [list(rows[3]), list(rows[10]), list(rows[20]), list(rows[30])]
        weight, unsafe = headings.index("GEWICHT"), headings.index("ONVEILIG")
        for row, number in zip(spoilt[1:], (9001, 9002, 9003), strict=True):
            row[0] = str(number)
        spoilt[1][weight], spoilt[2][weight] = "", "n.v.t."
        spoilt[3][unsafe] = "7"
        rows += spoilt
        counts |= {"repeated_id": 1, "bad_weight": 2, "code_outside_scale": 1}
    counts["rows"] = len(rows)
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow(headings)
        writer.writerows(rows)
    return counts


def write_structure(wave: Answers, path: Path) -> None:
    """The questionnaire as LimeSurvey 6 saves its structure."""
    root = ElementTree.Element("document")
    _text(root, "LimeSurveyDocType", "Survey")
    _text(root, "DBVersion", "641")
    languages = ElementTree.SubElement(root, "languages")
    for language in LANGUAGES:
        _text(languages, "language", language)
    groups = {block: str(number) for number, (block, *_) in enumerate(BLOCKS, start=1)}
    table = {name: [] for name in ("questions", "subquestions", "answers")}  # type: dict[str, list[Any]]
    texts, answer_texts = [], []  # type: list[Any], list[Any]
    number = answer_number = 0
    for order, ask in enumerate(wave.asked, start=1):
        number += 1
        parent = number
        table["questions"].append(_question(number, 0, groups[ask.block], ask, ask.code, order))
        texts += _worded(number, "question", ask.nl, ask.fr, "qid", len(texts))
        for place, (code, nl, fr) in enumerate(ask.parts, start=1):
            number += 1
            row = _question(number, parent, groups[ask.block], ask, code, place)
            table["subquestions"].append(row)
            texts += _worded(number, "question", nl, fr, "qid", len(texts))
        for place, (code, nl, fr) in enumerate(ask.answers, start=1):
            answer_number += 1
            table["answers"].append(
                {"aid": answer_number, "qid": parent, "code": code, "sortorder": place,
                 "assessment_value": 0, "scale_id": 0}
            )  # fmt: skip
            answer_texts += _worded(answer_number, "answer", nl, fr, "aid", len(answer_texts))
    named = [
        {"id": 2 * place + which, "gid": groups[block], "group_name": text, "description": "",
         "language": language, "sid": SURVEY_NUMBER}
        for place, (block, *names) in enumerate(BLOCKS)
        for which, (language, text) in enumerate(zip(LANGUAGES, names, strict=True), start=1)
    ]  # fmt: skip
    listed = [
        {"gid": number, "sid": SURVEY_NUMBER, "group_order": number, "grelevance": "1"}
        for number in groups.values()
    ]
    for name, rows in (
        ("groups", listed), ("group_l10ns", named), ("questions", table["questions"]),
        ("subquestions", table["subquestions"]), ("question_l10ns", texts),
        ("answers", table["answers"]), ("answer_l10ns", answer_texts),
        ("surveys", [{"sid": SURVEY_NUMBER, "language": "nl", "additional_languages": "fr"}]),
        ("surveys_languagesettings",
         [{"surveyls_survey_id": SURVEY_NUMBER, "surveyls_language": language,
           "surveyls_title": title} for language, title in
          zip(LANGUAGES, (f"{title} Lindebeke {wave.year}" for title in TITLES), strict=True)]),
    ):  # fmt: skip
        _table(root, name, rows)
    ElementTree.indent(root, " ")
    ElementTree.ElementTree(root).write(path, encoding="UTF-8", xml_declaration=True)


def write_spss(wave: Answers, path: Path) -> None:
    """The same answers as SPSS file: numbers with labels, "weet niet" as missing; dated at year's end."""
    import pandas as pd
    import pyreadstat

    data: dict[str, Any] = {"id": np.arange(1, len(wave) + 1, dtype=float)}
    labels, values, missing = {"id": "Nummer"}, {}, {}
    for ask in wave.asked:
        parts = ask.parts or (("", "", ""),)
        for part, nl, _ in parts:
            heading = f"{ask.code}[{part}]" if part else ask.code
            name = f"{ask.code}_{part}" if part else ask.code
            labels[name] = f"{ask.nl} {nl}".strip()
            column = wave.columns[heading]
            if ask.type in "ST":
                data[name] = column
                continue
            ticked = {"Y": 1.0, "": 0.0} if ask.type == "M" else {"": np.nan}
            data[name] = np.array(
                [ticked[text] if text in ticked else float(text) for text in column]
            )
            if ask.type == "M":
                values[name] = {0.0: "Nee", 1.0: "Ja"}
            elif ask.answers:
                values[name] = {float(code): text for code, text, _ in ask.answers}
            if any(code == "9" for code, *_ in ask.answers):
                missing[name] = [9.0]
    pyreadstat.write_sav(
        pd.DataFrame(data), str(path), file_label=f"Buurtenquete Lindebeke {wave.year}",
        column_labels=labels, variable_value_labels=values, missing_ranges=missing,
    )  # fmt: skip
    content = bytearray(path.read_bytes())
    content[DATE_AT : DATE_AT + 9] = b"31 Dec %02d" % (wave.year % 100)
    content[TIME_AT : TIME_AT + 8] = b"12:00:00"
    path.write_bytes(bytes(content))


def _question(
    number: int, parent: int, group: str, ask: Ask, code: str, order: int
) -> dict[str, Any]:
    return {
        "qid": number, "parent_qid": parent, "sid": SURVEY_NUMBER, "gid": group, "type": ask.type,
        "title": code, "other": "N", "mandatory": "N", "question_order": order, "scale_id": 0,
        "relevance": ask.relevance,
    }  # fmt: skip


def _worded(
    number: int, what: str, nl: str, fr: str, key: str, so_far: int
) -> list[dict[str, Any]]:
    return [
        {"id": so_far + place, key: number, what: text, "language": language}
        for place, (language, text) in enumerate(zip(LANGUAGES, (nl, fr), strict=True), start=1)
    ]


def _table(root: ElementTree.Element, name: str, rows: list[dict[str, Any]]) -> None:
    table = ElementTree.SubElement(root, name)
    fields = ElementTree.SubElement(table, "fields")
    for field in rows[0]:
        _text(fields, "fieldname", field)
    body = ElementTree.SubElement(table, "rows")
    for each in rows:
        row = ElementTree.SubElement(body, "row")
        for field, value in each.items():
            _text(row, field, str(value))


def _text(parent: ElementTree.Element, name: str, text: str) -> None:
    ElementTree.SubElement(parent, name).text = text
