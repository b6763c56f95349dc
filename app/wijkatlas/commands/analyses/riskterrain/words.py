# SPDX-License-Identifier: EUPL-1.2
"""What the weighing of risk factors found, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from wijkatlas.api import QT_TRANSLATE_NOOP, Translator
from wijkatlas.domain.numbers import NumberFormat

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.riskterrain.report import (
        Association,
        Effect,
        RiskTerrainReport,
    )

QUESTION = QT_TRANSLATE_NOOP("analyses", "What surrounds the busy places?")
ABOUT = QT_TRANSLATE_NOOP(
    "analyses",
    "Weighs imported layers, such as cafés, bus stops or street lights, against where incidents"
    " happen.",
)
PURPOSE = QT_TRANSLATE_NOOP(
    "analyses", "See which surroundings go together with more incidents, to look there first."
)
LAYER = QT_TRANSLATE_NOOP("analyses", "Risk by surroundings")
LEGEND = QT_TRANSLATE_NOOP("legend", "Expected incidents, against the quietest place")
LEGEND_PEOPLE = QT_TRANSLATE_NOOP(
    "legend", "Expected incidents per inhabitant, against the lowest place"
)
LEGEND_NOTE = QT_TRANSLATE_NOOP("legend", "From surroundings only; not a forecast")

NAMED = 3
ALIKE = 0.1
MOSTLY = 0.4
_TIMES = QT_TRANSLATE_NOOP(
    "riskterrain",
    "{place}: about {times} times as many incidents as elsewhere (margin: {low} to {high} times),"
    " the other factors being equal.",
)
_TIMES_PEOPLE = QT_TRANSLATE_NOOP(
    "riskterrain",
    "{place}: about {times} times as many incidents per inhabitant as elsewhere"
    " (margin: {low} to {high} times), the other factors being equal.",
)
_DOUBTFUL = QT_TRANSLATE_NOOP(
    "riskterrain",
    "{place}: no clear link. The model took it in, but where neighbouring places resemble each other"
    " a layer that has nothing to do with it often looks like this.",
)
_REACHES = {
    "near": QT_TRANSLATE_NOOP("riskterrain", "within {metres} m"),
    "inside": QT_TRANSLATE_NOOP("riskterrain", "inside"),
    "dense": QT_TRANSLATE_NOOP("riskterrain", "many within {metres} m"),
    "high": QT_TRANSLATE_NOOP("riskterrain", "among the highest values"),
    "low": QT_TRANSLATE_NOOP("riskterrain", "among the lowest values"),
}
_MEASURES = {
    "nearness": QT_TRANSLATE_NOOP("riskterrain", "how near the nearest is"),
    "density": QT_TRANSLATE_NOOP("riskterrain", "how many within {metres} m"),
    "value": QT_TRANSLATE_NOOP("riskterrain", "how high the value is"),
}


def reach(effect: Effect, translator: Translator) -> str:
    """How a factor reaches a place: ``within 500 m``."""
    write = NumberFormat.of(translator.language).write
    kind = "inside" if effect.reach == "near" and not effect.metres else str(effect.reach)
    return translator.translate("riskterrain", _REACHES[kind], metres=write(effect.metres))


def place(effect: Effect, translator: Translator) -> str:
    """The factor and how it reaches a place: ``Cafés (within 500 m)``."""
    return f"{effect.factor} ({reach(effect, translator)})"


def measured(link: Association, translator: Translator) -> str:
    """What of a factor was compared."""
    write = NumberFormat.of(translator.language).write
    return translator.translate("riskterrain", _MEASURES[link.measure], metres=write(link.metres))


def verdict(link: Association, translator: Translator) -> str:
    """Whether incidents and a factor rise together."""
    if link.q != link.q:
        return translator.translate("riskterrain", "the same everywhere: nothing to compare")
    if not link.is_clear:
        return translator.translate("riskterrain", "no clear link")
    if link.link.r > 0:
        return translator.translate("riskterrain", "more incidents where there is more of it")
    return translator.translate("riskterrain", "fewer incidents where there is more of it")


def result(report: RiskTerrainReport, shown: Sequence[Effect], translator: Translator) -> str:
    """The answer: which factors go with more incidents, the strongest first.

    ``shown`` are those effects of the report that may be told.
    """
    t, write = translator.translate, NumberFormat.of(translator.language).write
    if not report.effects:
        return t(
            "riskterrain",
            "None of the risk factors that were looked at goes together with more incidents"
            " clearly enough. Looked at: {factors}.",
            factors=", ".join(each.name for each in report.factors),
        )
    lines = []
    clear = _TIMES_PEOPLE if report.per_population else _TIMES
    for each in sorted(shown, key=report.is_doubtful)[:NAMED]:
        text = t(
            "riskterrain",
            _DOUBTFUL if report.is_doubtful(each) else clear,
            place=place(each, translator),
            times=write(each.value, 1),
            low=write(each.low, 1),
            high=write(each.high, 1),
        )
        lines.append(text)
    more = len(shown) - NAMED
    if more > 0:
        lines.append(t("riskterrain", "Weaker factors are in the table: {n}.", n=write(more)))
    if len(shown) < len(report.effects):
        lines.append(t("riskterrain", "Factors that rest on few incidents are not shown here."))
    return " ".join(lines)


def uncertainty(report: RiskTerrainReport, translator: Translator) -> str:
    """How sure that is."""
    t, write = translator.translate, NumberFormat.of(translator.language).write
    parts = []
    if report.effects:
        parts.append(t("riskterrain", "This tells where there is more, not why."))
        parts.append(
            t(
                "riskterrain",
                "The factors and their distances were chosen with these same incidents, out of {n}"
                " possibilities: expect weaker effects in another period.",
                n=write(report.tried),
            )
        )
        if any(each.low <= 1 for each in report.effects):
            parts.append(
                t(
                    "riskterrain",
                    "Where the margin goes below 1, chance may have made the difference.",
                )
            )
    if report.terrain.alike > ALIKE:
        parts.append(
            t(
                "riskterrain",
                "Neighbouring places resemble each other more than these factors explain: something"
                " else plays a part, and the true margins are wider.",
            )
        )
    return " ".join(parts)


def limits(translator: Translator) -> tuple[str, ...]:
    """What it does not show."""
    t = translator.translate
    return (
        t(
            "riskterrain",
            "This shows what lies near busy places, not why they are busy. An example: near bus"
            " stops there often are more incidents, because many people pass there. That does not"
            " mean that bus stops cause incidents, or that fewer stops would bring fewer.",
        ),
        t(
            "riskterrain",
            "Only the imported factors were looked at. One of them may stand for something that"
            " was not imported, such as how many people come there.",
        ),
        t(
            "riskterrain",
            "It is about places. It says nothing about persons who live or come there.",
        ),
    )


def warnings(
    report: RiskTerrainReport, translator: Translator, *, hide_below: int
) -> tuple[str, ...]:
    """What was odd in the data or the parameters."""
    t, write = translator.translate, NumberFormat.of(translator.language).write
    lines = []
    if report.outside and not 0 < report.outside < hide_below:
        lines.append(
            t("riskterrain", "Incidents outside the area looked at: {n}.", n=write(report.outside))
        )
    if report.without_location and not 0 < report.without_location < hide_below:
        lines.append(
            t("riskterrain", "Incidents without a location: {n}.", n=write(report.without_location))
        )
    if report.is_boxed:
        lines.append(
            t(
                "riskterrain",
                "There are no areas: the whole rectangle around the incidents was compared, also"
                " where none are recorded. Import areas to stay within the municipality.",
            )
        )
    if report.uninhabited:
        lines.append(
            t(
                "riskterrain",
                "Cells in which nobody lives are left out: {n}; what happened there counts as"
                " outside.",
                n=write(report.uninhabited),
            )
        )
    if report.quiet_share >= MOSTLY and not report.per_population:
        lines.append(
            t(
                "riskterrain",
                "In {share} of the cells nothing happened. Where hardly anybody lives or comes, such"
                " as fields, it is always quiet, and all that stands in the town then seems to draw"
                " incidents. Choose an area of the town, or compare per inhabitant, to compare like"
                " with like.",
                share=NumberFormat.of(translator.language).write_share(report.quiet_share),
            )
        )
    for name, n in report.unknown:
        lines.append(
            t(
                "riskterrain",
                "{factor} has no value in part of the cells ({n} of {all}); there it counts as"
                " neither high nor low.",
                factor=name,
                n=write(n),
                all=write(len(report.cells)),
            )
        )
    if report.grid.cell_m > report.block_m:
        lines.append(
            t(
                "riskterrain",
                "The cells are larger than a block: what lies at half a block can't be told apart.",
            )
        )
    if not report.tried:
        lines.append(
            t(
                "riskterrain",
                "The factors are everywhere or nowhere within three blocks, so that no places can"
                " be compared.",
            )
        )
    return tuple(lines)
