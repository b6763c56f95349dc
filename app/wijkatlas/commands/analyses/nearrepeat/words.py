# SPDX-License-Identifier: EUPL-1.2
"""Near repeats in words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np

from wijkatlas.api import QT_TRANSLATE_NOOP, Translator
from wijkatlas.commands.analyses.nearrepeat.figures import Words, band_chart, band_table
from wijkatlas.domain.finding import Finding

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.nearrepeat.report import NearRepeatReport

EPOCH = date(1970, 1, 1)
FEWEST_TOLD = 10
QUESTION = QT_TRANSLATE_NOOP("analyses", "Does one incident draw the next?")


def finding_of(report: NearRepeatReport, translator: Translator, *, hide_below: int) -> Finding:
    """The finding; with small counts hidden the zones are not spoken of, only the networks."""
    words = Words(report, translator)
    table, hidden = band_table(words, hide_below)
    answer = _answer(words, hide_below)
    return Finding(
        kind=report.kind,
        question=translator.translate("analyses", QUESTION),
        about=table.subtitle,
        result=" ".join(part for part in (answer, _zones(words, hide_below)) if part),
        uncertainty=_uncertainty(words),
        limits=_limits(words, hide_below),
        warnings=_warnings(words, hide_below),
        method=_method(words, hide_below),
        tables=(table,),
        charts=(band_chart(words, answer, table.subtitle, hidden),) if report.found.close else (),
    )


def _answer(words: Words, hide_below: int) -> str:
    report = words.report
    if not report.found.close:
        text = QT_TRANSLATE_NOOP(
            "nearrepeat", "No two incidents lie near enough to each other to compare."
        )
        return words.say(text)
    if not report.marked.any():
        text = QT_TRANSLATE_NOOP(
            "nearrepeat",
            "No clear sign that one incident draws the next: incidents near each other follow"
            " each other about as often as chance lets expect.",
        )
        return words.say(text)
    ratio = np.where(report.marked, report.ratio, 0)
    row, column = np.unravel_index(int(np.argmax(ratio)), ratio.shape)
    observed = int(report.found.observed[row, column])
    place, days = words.distance(int(row)), words.days(int(column))
    if observed < max(FEWEST_TOLD, hide_below):
        text = QT_TRANSLATE_NOOP(
            "nearrepeat",
            "After an incident another one nearby follows more often than by chance,"
            " most clearly: {place}, {days}.",
        )
        return words.say(text, place=place, days=days)
    text = QT_TRANSLATE_NOOP(
        "nearrepeat",
        "After an incident another one nearby follows more often than by chance, most clearly:"
        " {place}, {days}. Such pairs: {observed}, where chance lets expect {expected}"
        " ({ratio} times as many).",
    )
    return words.say(
        text,
        place=place,
        days=days,
        observed=words.write(observed),
        expected=words.write(float(report.expected[row, column]), 1),
        ratio=words.write(float(report.ratio[row, column]), 1),
    )


def _zones(words: Words, hide_below: int) -> str:
    report = words.report
    if not report.marked.any():
        return ""
    day, names = words.day(report.today), words.networks()
    if hide_below:
        if not names:
            return ""
        text = QT_TRANSLATE_NOOP(
            "nearrepeat", "On {day} it was worth being watchful in: {networks}."
        )
        return words.say(text, day=day, networks=names)
    if not report.zones:
        text = QT_TRANSLATE_NOOP("nearrepeat", "On {day} no zone is open.")
        return words.say(text, day=day)
    area = sum(zone.area_m2 for zone in report.zones) / 1e6
    text = QT_TRANSLATE_NOOP(
        "nearrepeat", "Zones open on {day}: {n}, together {area} km², the last until {until}."
    )
    last = EPOCH + timedelta(max(zone.until for zone in report.zones))
    told = words.say(
        text,
        day=day,
        n=words.write(len(report.zones)),
        area=words.write(area, 2),
        until=words.day(last),
    )
    if not names:
        text = QT_TRANSLATE_NOOP("nearrepeat", "They touch no network.")
        return f"{told} {words.say(text)}"
    text = QT_TRANSLATE_NOOP("nearrepeat", "They touch these networks: {networks}.")
    return f"{told} {words.say(text, networks=names)}"


def _uncertainty(words: Words) -> str:
    report = words.report
    if not report.found.close:
        return ""
    text = QT_TRANSLATE_NOOP(
        "nearrepeat",
        "Checked against chance by shuffling the days {n} times. Only numbers of pairs that chance"
        " rarely gives, and at least {ratio} times what is expected, count as clear.",
    )
    return words.say(
        text, n=words.write(report.found.permutations), ratio=words.number(report.least_ratio)
    )


def _limits(words: Words, hide_below: int) -> tuple[str, ...]:
    why = QT_TRANSLATE_NOOP(
        "nearrepeat",
        "It shows that incidents follow each other, not why. A place that was at risk for a short"
        " time, such as a building site, gives the same picture.",
    )
    inside = QT_TRANSLATE_NOOP(
        "nearrepeat",
        "A zone says where the chance is raised, not that something will happen. Zones stand around"
        " single incidents: do not publish them.",
    )
    return (words.say(why),) if hide_below else (words.say(why), words.say(inside))


def _warnings(words: Words, hide_below: int) -> tuple[str, ...]:
    report, left_out = words.report, words.report.left_out
    told = [
        (
            left_out.same,
            QT_TRANSLATE_NOOP(
                "nearrepeat",
                "Left out because the same place, begin and category came before: {n}.",
            ),
        ),
        (
            left_out.same_reference,
            QT_TRANSLATE_NOOP(
                "nearrepeat",
                "Left out because the same number, place and day came before: {n}.",
            ),
        ),
        (
            left_out.without_location,
            QT_TRANSLATE_NOOP("nearrepeat", "Left out without a location: {n}."),
        ),
        (left_out.without_day, QT_TRANSLATE_NOOP("nearrepeat", "Left out without a day: {n}.")),
    ]
    found = [words.say(text, n=words.count(n, hide_below)) for n, text in told if n]
    if report.is_past and report.marked.any():
        text = QT_TRANSLATE_NOOP(
            "nearrepeat", "The incidents end on {day}: the zones are those of that day."
        )
        found.append(words.say(text, day=words.day(report.today)))
    return tuple(found)


def _method(words: Words, hide_below: int) -> tuple[str, ...]:
    found = words.report.found
    metric = {
        "euclid": QT_TRANSLATE_NOOP("nearrepeat", "straight line"),
        "manhattan": QT_TRANSLATE_NOOP("nearrepeat", "along the axes (Manhattan)"),
    }[found.metric]
    test = QT_TRANSLATE_NOOP(
        "nearrepeat",
        "Knox test. Distance: {metric}."
        " Bands hold their lower and not their upper end; the same place is a band of its own."
        " Days: difference of the days of begin.",
    )
    ratio = QT_TRANSLATE_NOOP(
        "nearrepeat",
        "Expected: the exact mean of all permutations, Ns Nt / N. p = (permutations with as many"
        " pairs or more + 1) / (permutations + 1), one-sided; {n} permutations of the days, seed"
        " {seed}. q: Benjamini-Hochberg over all bands; marked from q = 0.05 down and ratio"
        " {least} up.",
    )
    zones = QT_TRANSLATE_NOOP(
        "nearrepeat",
        "Zones: around each incident whose age lies in a marked band of days, as far as marked bands"
        " of distance reach without a gap (25 m for the same place); joined where they touch.",
    )
    nrc = QT_TRANSLATE_NOOP(
        "nearrepeat",
        "Labelled as the Near Repeat Calculator 1.3 labels: “a to b” counts [a-1, b). Expected is the"
        " mean of the permutations made, as there.",
    )
    pairs = QT_TRANSLATE_NOOP(
        "nearrepeat", "n = {n}; pairs nearer than {reach} m: {close} of {pairs}."
    )
    said = [
        words.say(test, metric=words.say(metric)),
        words.say(
            ratio,
            n=words.write(found.permutations),
            seed=found.seed,
            least=words.number(words.report.least_ratio),
        ),
        words.say(zones),
    ]
    if not hide_below:  # with these the incidents left out could be worked out
        said.append(
            words.say(
                pairs,
                n=words.write(found.n),
                reach=words.number(found.distances_m[-1][1]),
                close=words.write(found.close),
                pairs=words.write(found.pairs),
            )
        )
    return (*said, words.say(nrc)) if words.report.like_nrc else tuple(said)
