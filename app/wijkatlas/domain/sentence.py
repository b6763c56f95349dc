# SPDX-License-Identifier: EUPL-1.2
"""The filter as a sentence: "412 burglaries, Jan–Oct 2026, all areas, at night"."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wijkatlas.domain.calendar import Translate, write_period
from wijkatlas.domain.filter import IncidentFilter
from wijkatlas.language import QT_TRANSLATE_NOOP

NIGHT = frozenset(range(6))
MORNING = frozenset(range(6, 12))
AFTERNOON = frozenset(range(12, 18))
EVENING = frozenset(range(18, 24))
MOST_NAMED = 3

_DAY_PARTS = {
    NIGHT: QT_TRANSLATE_NOOP("sentence", "at night"),
    MORNING: QT_TRANSLATE_NOOP("sentence", "in the morning"),
    AFTERNOON: QT_TRANSLATE_NOOP("sentence", "in the afternoon"),
    EVENING: QT_TRANSLATE_NOOP("sentence", "in the evening"),
}

_ON_DAYS = (
    QT_TRANSLATE_NOOP("sentence", "on Monday"),
    QT_TRANSLATE_NOOP("sentence", "on Tuesday"),
    QT_TRANSLATE_NOOP("sentence", "on Wednesday"),
    QT_TRANSLATE_NOOP("sentence", "on Thursday"),
    QT_TRANSLATE_NOOP("sentence", "on Friday"),
    QT_TRANSLATE_NOOP("sentence", "on Saturday"),
    QT_TRANSLATE_NOOP("sentence", "on Sunday"),
)


@dataclass(frozen=True, slots=True)
class SentencePart:
    """A piece of the sentence.

    ``part`` is what ``IncidentFilter.without`` takes; ``is_set`` says whether there is anything to
    clear; ``sub`` is ``weekdays`` or ``hours`` where the piece is only that of ``when``.
    """

    part: str
    text: str
    is_set: bool
    sub: str = ""


@dataclass(frozen=True, slots=True)
class FilterSentence:
    """The parts in reading order: what, when (period), where, when (days and hours)."""

    parts: tuple[SentencePart, ...]

    def __str__(self) -> str:
        """The whole sentence, without a full stop."""
        return ", ".join(part.text for part in self.parts if part.text)

    def text(self, part: str) -> str:
        """All that is said about ``what``, ``when`` or ``where``."""
        return ", ".join(each.text for each in self.parts if each.part == part and each.text)


def filter_sentence(
    chosen: IncidentFilter,
    count: int | None,
    labels: Mapping[str, str],
    translate: Translate,
    *,
    number: Callable[[float], str] = str,
    place: str = "",
) -> FilterSentence:
    """Say a filter in words.

    Args:
        chosen: the filter.
        count: how many incidents it leaves; None when that must not or cannot be said.
        labels: name of each category by its code, in the reader's language, as in a heading.
        translate: such as ``Translator.translate``.
        number: writes the count in the reader's language, such as ``NumberFormat.write``.
        place: name of the chosen area or network; its code stands in when it is empty.
    """
    when = write_period(chosen.begin, chosen.end, translate)
    moments = (
        ("weekdays", _weekdays(chosen.weekdays, translate)),
        ("hours", _hours(chosen.hours, translate)),
    )
    parts = [
        SentencePart(
            "what", _what(chosen, count, labels, translate, number), bool(chosen.categories)
        ),
        SentencePart(
            "when",
            when or translate("sentence", QT_TRANSLATE_NOOP("sentence", "whole period")),
            bool(when),
        ),
        SentencePart(
            "where",
            _where(chosen, place, translate),
            chosen.area is not None or chosen.network is not None,
        ),
    ]
    parts += [SentencePart("when", text, is_set=True, sub=name) for name, text in moments if text]
    return FilterSentence(tuple(parts))


def _what(
    chosen: IncidentFilter,
    count: int | None,
    labels: Mapping[str, str],
    translate: Translate,
    number: Callable[[float], str],
) -> str:
    if count is None:
        text = translate("sentence", QT_TRANSLATE_NOOP("sentence", "incidents"))
    elif count == 1:
        text = translate("sentence", QT_TRANSLATE_NOOP("sentence", "1 incident"))
    else:
        text = translate(
            "sentence", QT_TRANSLATE_NOOP("sentence", "{count} incidents"), count=number(count)
        )
    if not chosen.categories:
        return text
    names = sorted(_lower(labels.get(code, code)) for code in chosen.categories)
    if len(names) > MOST_NAMED:
        rest = len(names) - MOST_NAMED
        names = names[:MOST_NAMED]
        names.append(
            translate(
                "sentence", QT_TRANSLATE_NOOP("sentence", "{count} more kinds"), count=number(rest)
            )
            if rest > 1
            else translate("sentence", QT_TRANSLATE_NOOP("sentence", "1 more kind"))
        )
    return f"{text} ({', '.join(names)})"


def _lower(label: str) -> str:
    """A heading as it stands within a sentence; abbreviations stay as they are."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def _where(chosen: IncidentFilter, place: str, translate: Translate) -> str:
    if chosen.area is not None:
        return place or chosen.area[1]
    if chosen.network is not None:
        return place or translate("sentence", QT_TRANSLATE_NOOP("sentence", "one network"))
    return translate("sentence", QT_TRANSLATE_NOOP("sentence", "all areas"))


def _weekdays(weekdays: frozenset[int], translate: Translate) -> str:
    if weekdays in (frozenset(), frozenset(range(7))):
        return ""
    if weekdays == frozenset(range(5)):
        return translate("sentence", QT_TRANSLATE_NOOP("sentence", "on working days"))
    if weekdays == frozenset({5, 6}):
        return translate("sentence", QT_TRANSLATE_NOOP("sentence", "at the weekend"))
    return ", ".join(translate("sentence", _ON_DAYS[day]) for day in sorted(weekdays))


def _hours(hours: frozenset[int], translate: Translate) -> str:
    if hours in (frozenset(), frozenset(range(24))):
        return ""
    if hours in _DAY_PARTS:
        return translate("sentence", _DAY_PARTS[hours])
    starts = sorted(hour for hour in hours if (hour - 1) % 24 not in hours)
    ranges = []
    for start in starts:
        stop = start
        while stop % 24 in hours:
            stop += 1
        last = stop if stop <= 24 else stop - 24
        ranges.append(f"{start:02d}:00–{last:02d}:00")
    return ", ".join(ranges)
