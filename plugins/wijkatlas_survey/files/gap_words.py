# SPDX-License-Identifier: EUPL-1.2
"""Answers of a form that say that there is none: "don't know", "prefer not to say".

LimeSurvey and XLSForm have no mark for them, so they are known by their words, in Dutch, French,
English and German. A recipe that describes the question overrules this.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_survey.files.tables import Remark
from wijkatlas_survey.model.questionnaire import Answer, Gap, Question

_WORDS = {
    Gap.UNKNOWN: (
        "weet niet", "weet het niet", "weet ik niet", "ik weet het niet", "geen mening", "geen idee",
        "ne sait pas", "je ne sais pas", "sans opinion", "sans avis", "pas d'avis", "pas d'opinion",
        "don't know", "do not know", "i don't know", "does not know", "no opinion",
        "weiß nicht", "weiss nicht", "keine meinung",
    ),
    Gap.REFUSED: (
        "geen antwoord", "wil niet zeggen", "wil ik niet zeggen", "zeg ik liever niet",
        "liever niet zeggen", "wens niet te antwoorden", "pas de réponse", "refus",
        "ne souhaite pas répondre", "je ne souhaite pas répondre", "préfère ne pas répondre",
        "prefer not to say", "no answer", "refused", "keine angabe", "keine antwort",
    ),
    Gap.NOT_APPLICABLE: (
        "niet van toepassing", "n.v.t", "nvt", "sans objet", "non applicable", "pas d'application",
        "not applicable", "n/a", "trifft nicht zu",
    ),
}  # fmt: skip
_GAPS = {words: gap for gap, several in _WORDS.items() for words in several}
_DECLARED = (
    (
        Gap.NOT_APPLICABLE,
        re.compile(
            r"\b(?:n\.?v\.?t|niet van toepassing|not applicable|n/a|sans objet|n'est pas applicable"
            r"|niet gesteld|not asked|inapplicable|skip)\b"
        ),
    ),
    (
        Gap.REFUSED,
        re.compile(
            r"\b(?:weiger\w*|refus\w*|wil(?: ik)? niet|liever niet|prefer not|ne (?:veut|souhaite) pas)\b"
        ),
    ),
    (
        Gap.UNKNOWN,
        re.compile(
            r"\b(?:weet (?:ik |het )*niet|do(?:n't|n’t| not| n't) know|dk|geen mening|no opinion"
            r"|onbekend|unknown|ne sai[st] pas|sans opinion)\b"
        ),
    ),
    (Gap.EMPTY, re.compile(r"\b(?:geen antwoord|no answer|niet ingevuld|sans réponse)\b")),
)
"""Words in the label of a value that is known to be no answer."""

_TAKEN = QT_TRANSLATE_NOOP(
    "surveys", "Questions with an answer that is counted as none, such as “{name}”: {n}."
)


def gap_of(label: str) -> Gap | None:
    """Why somebody gave no answer, by the label of a value that was declared to be none."""
    words = label.casefold()
    return next((gap for gap, pattern in _DECLARED if pattern.search(words)), None)


def with_gaps(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """The answers, with the reason for those that say that there is no answer."""
    return tuple(
        answer if answer.gap else replace(answer, gap=_gap_of(answer)) for answer in answers
    )


def gap_remarks(questions: Iterable[Question]) -> list[Remark]:
    """A remark on the questions that have such an answer, if there are any."""
    found = [answer for each in questions for answer in [_first_gap(each)] if answer is not None]
    return [(_TAKEN, {"n": len(found), "name": found[0].text("nl")})] if found else []


def _first_gap(question: Question) -> Answer | None:
    return next((answer for answer in question.answers if answer.gap), None)


def _gap_of(answer: Answer) -> Gap | None:
    """The reason that the words give, in any language; "don't know / no answer" has two.

    Of an answer without words its code is looked at: some files hold words for codes.
    """
    for text in answer.texts.values() or (answer.code,):
        plain = " ".join(text.replace("’", "'").casefold().split())
        parts = [plain.strip(" .()"), *(part.strip(" .()") for part in re.split(r"[/,;]", plain))]
        gaps = [_GAPS.get(part) for part in parts]
        if gaps[0] is not None:
            return gaps[0]
        if all(gap is not None for gap in gaps[1:]):
            return gaps[1]
    return None
