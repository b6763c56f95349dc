# SPDX-License-Identifier: EUPL-1.2
"""The comparison of two periods in words that the evidence allows."""

from __future__ import annotations

import math
from datetime import timedelta
from typing import TYPE_CHECKING

from wijkatlas.analysis.change import Evidence
from wijkatlas.api import QT_TRANSLATE_NOOP, Translator
from wijkatlas.commands.analyses.change.figures import (
    area_table,
    ratio_chart,
    told_about,
    write_days,
)
from wijkatlas.commands.analyses.change.protection import NOWHERE, OUTSIDE, TOTAL
from wijkatlas.domain.calendar import write_day
from wijkatlas.domain.finding import Finding
from wijkatlas.domain.numbers import NumberFormat

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.change.protection import Protection
    from wijkatlas.commands.analyses.change.report import ChangeReport

QUESTION = QT_TRANSLATE_NOOP("analyses", "Is it rising here?")
MOST_NAMED = 8
UNREMARKABLE = timedelta(days=7)  # so long nothing may happen in a whole town
RISES = (Evidence.SHARP_RISE, Evidence.RISE)
FALLS = (Evidence.SHARP_FALL, Evidence.FALL)

_WHOLE = {
    Evidence.SHARP_RISE: QT_TRANSLATE_NOOP("change", "Over all a sharp rise"),
    Evidence.RISE: QT_TRANSLATE_NOOP("change", "Over all a clear rise"),
    Evidence.NOT_CLEAR: QT_TRANSLATE_NOOP("change", "Over all no clear change"),
    Evidence.UNCERTAIN: QT_TRANSLATE_NOOP("change", "Over all no clear change"),
    Evidence.FALL: QT_TRANSLATE_NOOP("change", "Over all a clear fall"),
    Evidence.SHARP_FALL: QT_TRANSLATE_NOOP("change", "Over all a sharp fall"),
    Evidence.FEW: QT_TRANSLATE_NOOP("change", "Too few incidents to speak of a change"),
}


class Words:
    """What every part of the finding needs to write in one language."""

    def __init__(
        self, report: ChangeReport, translator: Translator, protection: Protection
    ) -> None:
        self.report = report
        self.translator = translator
        self.protection = protection
        self.number = NumberFormat.of(translator.language)

    def say(self, text: str, **values: object) -> str:
        """A text of this analysis with its values."""
        return self.translator.translate("change", text, **values)

    def areas(self, *evidence: Evidence) -> list[str]:
        """The names of the areas of which this may be said, the largest change first."""
        found = self.report.areas
        places = [
            place
            for place, each in enumerate(found.evidence)
            if each in evidence and self.protection.pair("area", self.report.codes[place]) is None
        ]
        places.sort(key=lambda place: -abs(float(found.z[place])))
        return [self.report.names[place] for place in places]

    def listed(self, names: list[str]) -> str:
        """Names, not more than can be read."""
        shown = ", ".join(names[:MOST_NAMED])
        if len(names) <= MOST_NAMED:
            return shown
        text = QT_TRANSLATE_NOOP("change", "{names} and others ({n} in all)")
        return self.say(text, names=shown, n=self.number.write(len(names)))


def finding_of(report: ChangeReport, translator: Translator, *, hide_below: int) -> Finding:
    """The finding; with small counts hidden, and what they would follow from."""
    protection = report.protection(hide_below)
    words = Words(report, translator, protection)
    by_area = _by_area(words)
    chart = ratio_chart(report, translator, protection, by_area.partition(". ")[0].rstrip("."))
    return Finding(
        kind=report.kind,
        question=translator.translate("analyses", QUESTION),
        about=told_about(report, protection),
        result=" ".join((_whole(words), by_area, _pattern(words))).strip(),
        uncertainty=_uncertainty(words),
        limits=_limits(words),
        warnings=_warnings(words),
        method=_method(words),
        tables=(area_table(report, translator, protection),),
        charts=(chart,) if chart is not None else (),
    )


def _whole(words: Words) -> str:
    report = words.report
    reason = words.protection.pair(TOTAL)
    evidence = report.total.evidence[0]
    answer = words.say(_WHOLE[Evidence.FEW if reason else evidence])
    periods = {
        "earlier": write_days(report.before, words.translator),
        "later": write_days(report.now, words.translator),
    }
    if reason:
        return f"{answer}."
    text = QT_TRANSLATE_NOOP("change", "{answer}: {before} in {earlier}, {now} in {later}.")
    told = words.say(
        text,
        answer=answer,
        before=words.number.write(int(report.total.before[0])),
        now=words.number.write(int(report.total.now[0])),
        **periods,
    )
    if abs(report.before.days - report.now.days) <= 1:
        return told
    unequal = QT_TRANSLATE_NOOP(
        "change", "The periods are {before} and {now} days long; that is reckoned with."
    )
    return f"{told} " + words.say(
        unequal,
        before=words.number.write(report.before.days),
        now=words.number.write(report.now.days),
    )


def _by_area(words: Words) -> str:
    if not words.report.codes:
        return ""
    parts = []
    rises, falls = words.areas(*RISES), words.areas(*FALLS)
    for names, text in (
        (rises, QT_TRANSLATE_NOOP("change", "Clearly more in: {areas}.")),
        (falls, QT_TRANSLATE_NOOP("change", "Clearly fewer in: {areas}.")),
    ):
        if names:
            parts.append(words.say(text, areas=words.listed(names)))
    if not parts:
        parts.append(words.say(QT_TRANSLATE_NOOP("change", "No area has a clear change.")))
    else:
        parts.append(
            words.say(QT_TRANSLATE_NOOP("change", "In the other areas no change is clear."))
        )
    return " ".join(parts)


def _pattern(words: Words) -> str:
    """What the pattern test lets say, apart from the rise or fall over all."""
    pattern = words.report.pattern
    if not math.isfinite(pattern.robust_s):
        return ""
    changed = [
        name
        for name, code, significant in zip(
            words.report.names, words.report.codes, pattern.significant, strict=True
        )
        if significant and words.protection.pair("area", code) is None
    ]
    if not changed:
        text = QT_TRANSLATE_NOOP(
            "change", "How the incidents are spread over the areas did not clearly change."
        )
        return words.say(text)
    text = QT_TRANSLATE_NOOP("change", "The share of all incidents changed in: {areas}.")
    return words.say(text, areas=words.listed(changed))


def _uncertainty(words: Words) -> str:
    uncertain, few = words.areas(Evidence.UNCERTAIN), len(words.areas(Evidence.FEW))
    parts = []
    if uncertain:
        text = QT_TRANSLATE_NOOP(
            "change",
            "Perhaps a change, but among so many areas chance gives such ones too: {areas}.",
        )
        parts.append(words.say(text, areas=words.listed(uncertain)))
    if few:
        text = QT_TRANSLATE_NOOP("change", "Areas with too few incidents to say anything: {n}.")
        parts.append(words.say(text, n=words.number.write(few)))
    text = QT_TRANSLATE_NOOP(
        "change", "Counts differ from year to year by chance alone; the chart shows the margins."
    )
    return " ".join([*parts, words.say(text)])


def _limits(words: Words) -> tuple[str, ...]:
    recorded = QT_TRANSLATE_NOOP(
        "change",
        "It compares what was recorded. Another way of reporting or recording, or new inhabitants,"
        " change the number too.",
    )
    cause = QT_TRANSLATE_NOOP(
        "change",
        "An area chosen because last year was bad often looks better the next year by itself.",
    )
    return words.say(recorded), words.say(cause)


def _warnings(words: Words) -> tuple[str, ...]:
    from wijkatlas.commands.analyses.units import overlap_warning

    report = words.report
    found = [*overlap_warning(report.overlapping, words.translator)]
    for kind, counts, text in (
        (
            OUTSIDE,
            report.outside,
            QT_TRANSLATE_NOOP("change", "Outside all areas: {before} before, {now} now."),
        ),
        (
            NOWHERE,
            report.without_location,
            QT_TRANSLATE_NOOP("change", "Without a location: {before} before, {now} now."),
        ),
    ):
        if any(counts) and words.protection.pair(kind) is None:
            before, now = (words.number.write(n) for n in counts)
            found.append(words.say(text, before=before, now=now))
    if report.without_day and words.protection.hide_below <= 1:
        text = QT_TRANSLATE_NOOP("change", "Left out without a day: {n}.")
        found.append(words.say(text, n=words.number.write(report.without_day)))
    first, last = report.data
    if first - report.before.begin > UNREMARKABLE:
        text = QT_TRANSLATE_NOOP(
            "change",
            "The first incident is of {day}: check whether the earlier period is complete.",
        )
        found.append(words.say(text, day=write_day(first, words.translator.translate)))
    if report.now.end - last > UNREMARKABLE:
        text = QT_TRANSLATE_NOOP(
            "change",
            "The last incident is of {day}: check whether the later period is complete.",
        )
        found.append(words.say(text, day=write_day(last, words.translator.translate)))
    return tuple(found)


def _method(words: Words) -> tuple[str, ...]:
    pattern = words.report.pattern
    z = QT_TRANSLATE_NOOP(
        "change",
        "z = 2(√now − √before); at unequal lengths the earlier count is scaled and z kept to the same"
        " spread. Clear from |z| = 2, sharp from 3, from ten incidents up; of an area only with q at"
        " most 0.05 (Benjamini-Hochberg over the areas). p: exact conditional test of two Poisson counts."
        " Ratio: exact conditional interval (Clopper-Pearson).",
    )
    share = QT_TRANSLATE_NOOP(
        "change",
        "Shares: spatial point pattern test with chi-square per area (Yates) and Benjamini-Yekutieli"
        " (Wheeler, Steenbeek and Andresen 2018). S = {s} of all areas, {robust} of those with an"
        " incident.",
    )
    found = [words.say(z)]
    if math.isfinite(pattern.robust_s):
        shares = (words.number.write_share(each) for each in (pattern.s, pattern.robust_s))
        found.append(words.say(share, s=next(shares), robust=next(shares)))
    return tuple(found)
