# SPDX-License-Identifier: EUPL-1.2
"""Which column of a Kobo or ODK export belongs to which question of its form.

Headings are names with their groups joined by a sign (``group/question``), names alone, or labels
with or without those of the groups; a choice of several has a column of its own, one for each answer
(``question/answer``), or both. With all versions of a form a question may have several columns.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from wijkatlas_survey.files.answer_codes import plain
from wijkatlas_survey.files.xlsform import FormItem
from wijkatlas_survey.model.questionnaire import Answer, Kind, Texts

SIGNS = "/.-:"
_AGAIN = re.compile(r" \(\d+\)$")
_INDEX = re.compile(r"\[\d+\]")
_LATER = re.compile(r"\[(?!1\])\d+\]")


@dataclass(slots=True)
class Place:
    """The headings of one question; of one that was moved between versions several.

    ``split`` are those for each answer by its code, ``parts`` those of a place: latitude, longitude.
    """

    headings: list[str] = field(default_factory=list)
    split: dict[str, list[str]] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)


def match(headings: Sequence[str], items: Iterable[FormItem], sign: str) -> dict[str, Place]:
    """The place of each question by its code; ``sign`` joins groups, "" when it is unknown."""
    found: dict[str, Place] = {}
    by_name: dict[str, list[tuple[str, str, str]]] = {}
    for item in items:
        found[item.question.code] = Place()
        for name, part in _names(item, sign or SIGNS):
            by_name.setdefault(name, []).append((item.question.code, *part))
    for heading in headings:
        if _LATER.search(heading):  # a repeated part: the first time only
            continue
        bare = _INDEX.sub("", _AGAIN.sub("", heading))
        for name in (heading, bare, bare.removeprefix("data:")):
            owners = by_name.get(plain(name))
            if owners:
                _put(found, owners, heading)
                break
        else:
            _put_moved(found, bare, heading, sign or "/")
    return found


def _put(found: Mapping[str, Place], owners: Sequence[tuple[str, str, str]], heading: str) -> None:
    """Give a heading to the first question of this name that has none; else to the first."""
    for code, kind, part in owners:
        place = found[code]
        if kind == "whole" and not place.headings:
            place.headings.append(heading)
            return
        if kind == "split" and part not in place.split:
            place.split[part] = [heading]
            return
        if kind == "place":
            place.parts[part] = heading
            return
    code, kind, part = owners[0]
    if kind == "whole":
        found[code].headings.append(heading)
    elif kind == "split":
        found[code].split[part].append(heading)


def _put_moved(found: Mapping[str, Place], bare: str, heading: str, sign: str) -> None:
    """A question that stood in another group in an earlier version: its last part is its name."""
    parts = bare.split(sign)
    code = parts[-1]
    if len(parts) > 1 and code in found:
        found[code].headings.append(heading)
    elif len(parts) > 2 and parts[-2] in found:
        found[parts[-2]].split.setdefault(code, []).append(heading)


def _names(item: FormItem, signs: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """All that a heading of this question may be, most telling first; to compare by ``plain``."""
    wholes: dict[str, None] = {}
    for sign in signs:
        wholes[sign.join([*item.way, item.name])] = None
    wholes[item.name] = None
    for language, text in item.texts.items():
        if text:
            wholes[text] = None
            for sign in signs:
                wholes[sign.join([*_labels(item, language), text])] = None
    for whole in wholes:
        yield plain(whole), ("whole", "")
    if item.question.kind is Kind.MANY:
        for answer in item.question.answers:
            for whole in wholes:
                for name in _words(answer):
                    for sign in signs:
                        yield plain(f"{whole}{sign}{name}"), ("split", answer.code)
    if item.question.kind is Kind.PLACE:
        ways = {"".join(f"{each}{sign}" for each in item.way) for sign in signs}
        for part in ("latitude", "longitude", "altitude", "precision", "accuracy"):
            for way in ways:
                for name in (item.name, *item.texts.values()):
                    yield plain(f"{way}_{name}_{part}"), ("place", part)
                    yield plain(f"_{name}_{part}"), ("place", part)
                    yield plain(f"{way}{name}-{part}"), ("place", part)


def _labels(item: FormItem, language: str) -> list[str]:
    """The labels of its groups; a group without one has its name."""
    return [
        _label(texts, language) or name for texts, name in zip(item.labels, item.way, strict=True)
    ]


def _label(texts: Texts, language: str) -> str:
    return texts.get(language, "") or texts.get("", "")


def _words(answer: Answer) -> list[str]:
    return list(dict.fromkeys([answer.code, *filter(None, answer.texts.values())]))
