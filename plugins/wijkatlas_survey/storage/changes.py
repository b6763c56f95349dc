# SPDX-License-Identifier: EUPL-1.2
"""What changed in a questionnaire between two waves and may make their figures incomparable."""

import re
from collections.abc import Collection, Iterator, Sequence

from wijkatlas_survey.model.questionnaire import Answer, Kind, Question, Texts, text_in
from wijkatlas_survey.model.wave import MethodBreak, Wave
from wijkatlas_survey.recipes.numbers import number_of

_LONGEST_SHOWN = 400
_MOST_CODES = 11
_DESIGN = ("weight", "stratum", "cluster", "cluster_2", "fpc", "fpc_2")
_MARKUP = re.compile(r"<[^>]{0,200}>")


def changes_between(waves: Sequence[Wave]) -> list[MethodBreak]:
    """Possible breaks among waves, the oldest first; none has a uid.

    A question is compared with the last wave before that has it, so that one that was left out once is
    not lost from sight. Waves as wholes, and which questions they have, are compared with the last
    wave before of the same survey: one that shares a third of the questions.
    """
    found: list[MethodBreak] = []
    seen: dict[str, tuple[Wave, Question]] = {}
    for place, later in enumerate(waves):
        questions = later.questionnaire.questions
        earlier = next((each for each in reversed(waves[:place]) if _are_of_one(each, later)), None)
        if earlier is not None:
            changes = (*_of_waves(earlier, later), *_of_codes(earlier, later, seen.keys()))
            found += [
                MethodBreak("", code, earlier.name, later.name, what, old, new)
                for code, what, old, new in changes
            ]
        for question in questions:
            if question.code in seen:
                before, asked = seen[question.code]
                found += [
                    MethodBreak("", code, before.name, later.name, what, old, new)
                    for code, what, old, new in _of_question(asked, question)
                ]
            seen[question.code] = later, question
    return found


def _are_of_one(first: Wave, second: Wave) -> bool:
    codes, others = ({each.code for each in w.questionnaire.questions} for w in (first, second))
    return 3 * len(codes & others) >= min(len(codes), len(others))


Change = tuple[str, str, str, str]
"""Question, what, before, after."""


def _of_waves(earlier: Wave, later: Wave) -> Iterator[Change]:
    before, after = earlier.recipe.roles, later.recipe.roles
    if before.scheme and after.scheme and before.scheme != after.scheme:
        yield "", "areas", before.scheme, after.scheme
    elif before.scheme and after.scheme and earlier.vintage != later.vintage:
        yield "", "areas", earlier.vintage or "?", later.vintage or "?"
    designs = [
        ", ".join(role for role in _DESIGN if getattr(roles, role)) for roles in (before, after)
    ]
    if designs[0] != designs[1]:
        yield "", "design", designs[0], designs[1]


def _of_codes(earlier: Wave, later: Wave, seen: Collection[str]) -> Iterator[Change]:
    """Questions that are gone, and those that no wave before had."""
    now = {each.code for each in later.questionnaire.questions}
    for each in earlier.questionnaire.questions:
        if each.code not in now:
            yield each.code, "gone", _shown(text_in(each.texts, "")), ""
    for each in later.questionnaire.questions:
        if each.code not in seen:
            yield each.code, "new", "", _shown(text_in(each.texts, ""))


def _of_question(old: Question, new: Question) -> Iterator[Change]:
    before, after = common_texts(old.texts, new.texts)
    if before and after and plain_text(before) != plain_text(after):
        yield old.code, "text", _shown(before), _shown(after)
    if old.kind is not new.kind:
        if _is_told(old) or _is_told(new):
            yield old.code, "kind", str(old.kind), str(new.kind)
    elif old.kind in (Kind.ONE, Kind.MANY):
        what = _change_of_answers(old.answers, new.answers)
        if what:
            yield old.code, what, _listed(old.answers), _listed(new.answers)


def _is_told(question: Question) -> bool:
    """False when nobody said what a question is: its kind comes from its cells, and may change."""
    return bool(question.texts) or any(each.texts for each in question.answers)


def _change_of_answers(old: Sequence[Answer], new: Sequence[Answer]) -> str:
    """``scale``: other answers, or in another order; ``codes``: the same ones with other codes."""
    if not any(each.texts for each in old) or not any(each.texts for each in new):
        ends = _ends(old), _ends(new)
        return "scale" if None not in ends and ends[0] != ends[1] else ""
    languages = {language for each in (*old, *new) for language in each.texts}
    common = [
        language
        for language in sorted(languages)
        if all(any(language in each.texts for each in answers) for answers in (old, new))
    ]
    language = common[0] if common else ""
    words, other = ([_words(each, language) for each in answers] for answers in (old, new))
    if sorted(words) != sorted(other):
        return "scale"
    if {_meaning(each, language) for each in old} != {_meaning(each, language) for each in new}:
        return "codes"
    valid = [[_words(each, language) for each in a if each.gap is None] for a in (old, new)]
    is_turned = len(valid[0]) > 1 and valid[0] == valid[1][::-1] and valid[0] != valid[1]
    return "scale" if is_turned else ""


def _words(answer: Answer, language: str) -> str:
    return plain_text(answer.texts.get(language) or text_in(answer.texts, language) or answer.code)


def _meaning(answer: Answer, language: str) -> tuple[object, ...]:
    return answer.code, _words(answer, language), answer.gap, answer.number


def _ends(answers: Sequence[Answer]) -> tuple[float, float] | None:
    """The lowest and highest code of a scale that counts from 0 or 1 without words, else None.

    Codes that were only seen in answers tell no more: not all of them come in each wave.
    """
    codes = [number_of(each.code) for each in answers if each.gap is None]
    if not codes or len(codes) > _MOST_CODES or not all(code.is_integer() for code in codes):
        return None
    return (min(codes), max(codes)) if min(codes) <= 1 else None


def common_texts(before: Texts, after: Texts) -> tuple[str, str]:
    """Two texts in a language that both have, else in any."""
    for language in ("nl", "", *before):
        if before.get(language) and after.get(language):
            return before[language], after[language]
    return text_in(before, ""), text_in(after, "")


def plain_text(text: str) -> str:
    """A text without markup, case, extra spaces and the sign at its end."""
    return " ".join(_MARKUP.sub(" ", text).casefold().split()).rstrip(" .:?*")


def _listed(answers: Sequence[Answer]) -> str:
    parts = []
    for each in answers:
        words = text_in(each.texts, "")
        parts.append(f"{each.code} = {words}" if words else each.code)
    return _shown(" · ".join(parts))


def _shown(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 2] + " …"
