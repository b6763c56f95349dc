# SPDX-License-Identifier: EUPL-1.2
"""Rates of areas in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from wijkatlas.analysis.funnel import Place
from wijkatlas.api import QT_TRANSLATE_NOOP, Reason, Translator
from wijkatlas.commands.analyses.words import name_some
from wijkatlas.domain.numbers import NumberFormat

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.rates.report import AreaRate, RatesReport

PLACES = {
    Place.ABOVE: QT_TRANSLATE_NOOP("rates", "clearly higher"),
    Place.ABOVE_95: QT_TRANSLATE_NOOP("rates", "perhaps higher"),
    Place.WITHIN: QT_TRANSLATE_NOOP("rates", "no clear difference"),
    Place.BELOW_95: QT_TRANSLATE_NOOP("rates", "perhaps lower"),
    Place.BELOW: QT_TRANSLATE_NOOP("rates", "clearly lower"),
}
UNKNOWN_TEXT = QT_TRANSLATE_NOOP("rates", "population not known")


def result(report: RatesReport, translator: Translator, hidden: Mapping[str, Reason]) -> str:
    """Which areas lie outside the outer lines; hidden ones are not named."""
    t = translator.translate
    if not report.n:
        return t("rates", QT_TRANSLATE_NOOP("rates", "There are no incidents to compare."))
    above, below = (
        [
            row.name
            for row in report.ranked
            if report.stands_out(row) is place and row.code not in hidden
        ]
        for place in (Place.ABOVE, Place.BELOW)
    )
    if not above and not below:
        text = (
            QT_TRANSLATE_NOOP(
                "rates", "The areas differ more than by chance, but none stands out among them."
            )
            if report.funnel.dispersion.is_clear
            else QT_TRANSLATE_NOOP(
                "rates", "No area differs from the whole more than chance would have it."
            )
        )
        return t("rates", text)
    parts = []
    if above:
        text = QT_TRANSLATE_NOOP("rates", "More incidents by inhabitants than the whole: {names}.")
        parts.append(t("rates", text, names=name_some(above, translator)))
    if below:
        text = QT_TRANSLATE_NOOP("rates", "Fewer incidents by inhabitants than the whole: {names}.")
        parts.append(t("rates", text, names=name_some(below[::-1], translator)))
    return " ".join(parts)


def uncertainty(report: RatesReport, translator: Translator, hidden: Mapping[str, Reason]) -> str:
    """What chance alone would mark, and whether all areas differ anyway."""
    if not report.n:
        return ""
    t = translator.translate
    write = NumberFormat.of(translator.language).write
    shown = [row for row in report.ranked if row.code not in hidden]
    outside = sum(row.place in (Place.ABOVE, Place.BELOW) for row in shown)
    text = QT_TRANSLATE_NOOP(
        "rates",
        "Areas outside the outer lines: {outside} of {shown}; chance alone puts about 2 of every 1,000 "
        "there.",
    )
    parts = [t("rates", text, outside=outside, shown=len(shown))]
    spread = report.funnel.dispersion
    if spread.is_clear:
        text = (
            QT_TRANSLATE_NOOP(
                "rates",
                "The areas differ more than chance explains, so lying there says little by itself; named "
                "are those that stand out all the same.",
            )
            if hidden
            else QT_TRANSLATE_NOOP(
                "rates",
                "The areas differ {phi} times as much as chance explains, so lying there says little by "
                "itself; named are those that stand out all the same.",
            )
        )
        parts.append(t("rates", text, phi=write(spread.phi, 1)))
    if len(shown) > 1 and not hidden:
        text = (
            QT_TRANSLATE_NOOP(
                "rates", "Areas whose margins of rank overlap cannot be put in order."
            )
            if report.ranks.draws
            else QT_TRANSLATE_NOOP(
                "rates", "Chance explains all differences, so the areas cannot be put in order."
            )
        )
        parts.append(t("rates", text))
    return " ".join(parts)


def limits(translator: Translator) -> tuple[str, ...]:
    """What this does not show."""
    texts = (
        QT_TRANSLATE_NOOP(
            "rates", "Inhabitants are not visitors: a rate is high where many come from afar."
        ),
        QT_TRANSLATE_NOOP("rates", "Other borders would give other rates."),
        QT_TRANSLATE_NOOP("rates", "It does not say why."),
    )
    return tuple(translator.translate("rates", text) for text in texts)


def warnings(report: RatesReport, translator: Translator, *, with_counts: bool) -> tuple[str, ...]:
    """What could not be compared."""
    t = translator.translate
    write = NumberFormat.of(translator.language).write
    found = []
    without = [row for row in report.rows if row.rate is None]
    if without:
        names = name_some([row.name for row in without], translator)
        if with_counts:
            text = QT_TRANSLATE_NOOP(
                "rates", "Without a known population, left out: {names}; incidents there: {n}."
            )
            found.append(t("rates", text, names=names, n=write(sum(row.n for row in without))))
        else:
            text = QT_TRANSLATE_NOOP("rates", "Without a known population, left out: {names}.")
            found.append(t("rates", text, names=names))
    for n, counted, plainly in (
        (
            report.units.outside,
            QT_TRANSLATE_NOOP("rates", "Incidents outside the areas, not compared: {n}."),
            QT_TRANSLATE_NOOP("rates", "There are incidents outside the areas, not compared."),
        ),
        (
            report.units.without_location,
            QT_TRANSLATE_NOOP("rates", "Incidents without a location, not compared: {n}."),
            QT_TRANSLATE_NOOP("rates", "There are incidents without a location, not compared."),
        ),
    ):
        if n:
            found.append(t("rates", counted, n=write(n)) if with_counts else t("rates", plainly))
    return tuple(found)


def method(report: RatesReport, translator: Translator, *, with_figures: bool) -> tuple[str, ...]:
    """For a statistician; without figures that rest on hidden counts."""
    t = translator.translate
    write = NumberFormat.of(translator.language).write
    funnel = QT_TRANSLATE_NOOP(
        "rates",
        "Funnel: exact Poisson limits of 95 % and 99.8 % around the rate of the whole, joined by "
        "straight lines (Spiegelhalter 2005); areas are placed by the exact chance of their count.",
    )
    spread = QT_TRANSLATE_NOOP(
        "rates",
        "Over-dispersion φ: mean square of z, its outer tenths pulled in; limits widened by its root when "
        "more than two standard errors above 1.",
    )
    smoothed = (
        QT_TRANSLATE_NOOP(
            "rates",
            "Smoothed rates: local empirical Bayes (Marshall 1991) over an area and those it touches, as "
            "spdep::EBlocal.",
        )
        if report.smoothing == "neighbours"
        else QT_TRANSLATE_NOOP(
            "rates", "Smoothed rates: global empirical Bayes (Marshall 1991), as spdep::EBest."
        )
    )
    margins = QT_TRANSLATE_NOOP("rates", "Margins of plain rates: exact Poisson, 95 %.")
    ranks = QT_TRANSLATE_NOOP(
        "rates",
        "Ranks: median and middle 95 % of {draws} draws from the gamma posteriors of the global model "
        "(Goldstein and Spiegelhalter 1996), seed {seed}.",
    )
    same = QT_TRANSLATE_NOOP(
        "rates", "Ranks: the variance between areas is estimated as 0, so every order is as likely."
    )
    phi = f" φ = {write(report.funnel.dispersion.phi, 2)}" if with_figures else ""
    return (
        t("rates", funnel),
        t("rates", spread) + phi,
        t("rates", smoothed),
        t("rates", margins),
        t("rates", ranks, draws=report.ranks.draws, seed=report.seed)
        if report.ranks.draws
        else t("rates", same),
    )


def describe(report: RatesReport, row: AreaRate, translator: Translator) -> str:
    """What a pointer on an area says."""
    t = translator.translate
    write = NumberFormat.of(translator.language).write
    lines = [t("rates", QT_TRANSLATE_NOOP("rates", "incidents: {n}"), n=write(row.n))]
    if row.rate is None:
        lines.append(t("rates", UNKNOWN_TEXT))
        return "\n".join(lines)
    text = QT_TRANSLATE_NOOP("rates", "per {per} inhabitants: {rate} ({low} to {high})")
    rate, low, high = (write(report.scaled(x) or 0, 1) for x in (row.rate, row.low, row.high))
    lines.append(t("rates", text, per=write(report.per), rate=rate, low=low, high=high))
    text = QT_TRANSLATE_NOOP("rates", "rank {rank} ({low} to {high})")
    lines.append(t("rates", text, rank=row.rank, low=row.rank_low, high=row.rank_high))
    lines.append(t("rates", PLACES[row.place or Place.WITHIN]))
    return "\n".join(lines)
