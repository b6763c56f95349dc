# SPDX-License-Identifier: EUPL-1.2
"""What a statistician wants to know of an evaluation."""

from collections.abc import Mapping

from wijkatlas.api import QT_TRANSLATE_NOOP, NumberFormat, Translator
from wijkatlas_plan.evaluation.result import FigureKind, Result
from wijkatlas_plan.model.evaluation import DesignKind
from wijkatlas_plan.model.period import period_words

_METHODS: Mapping[DesignKind, tuple[str, ...]] = {
    DesignKind.CONTROL: (
        QT_TRANSLATE_NOOP(
            "plan",
            "Numbers: weighted displacement difference (Wheeler and Ratcliffe 2018), the variance is the"
            " sum of the counts, each by its weight squared; normal interval.",
        ),
        QT_TRANSLATE_NOOP(
            "plan",
            "Share by area and month: Poisson regression with area and month effects; the wider of two"
            " margins: scaled by Pearson's dispersion, and clustered by area (CR1). With few areas, or one"
            " treated area, the clustered margin alone is too narrow.",
        ),
        QT_TRANSLATE_NOOP(
            "plan",
            "Share from the totals: Poisson rate ratio (treated × after) with the length of the months as"
            " offset, margin scaled by Pearson's dispersion; negative binomial (NB2) beside it.",
        ),
        QT_TRANSLATE_NOOP(
            "plan",
            "Relative effect: Farrington and Welsh's odds of counts; doubling the variance allows for"
            " counts that vary more than Poisson's (Welsh and Farrington 2009).",
        ),
    ),
    DesignKind.STAGGERED: (
        QT_TRANSLATE_NOOP(
            "plan",
            "Extended two-way Poisson regression (Wooldridge 2023) by imputation: area and month effects"
            " are fitted to the months in which an area had not started, and tell what could be expected"
            " of the others. Plain two-way fixed effects go wrong when effects grow or differ.",
        ),
        QT_TRANSLATE_NOOP(
            "plan",
            "Margins by the delta method, the wider of: scaled by Pearson's dispersion, and clustered by"
            " area (CR1). The month of the start counts as treated.",
        ),
    ),
    DesignKind.SERIES: (
        QT_TRANSLATE_NOOP(
            "plan",
            "Segmented Poisson regression: level, trend, jump, change of trend, and two waves a year from"
            " 24 months on; margins scaled by Pearson's dispersion, Student's t; Newey and West's where"
            " the residuals of neighbouring months resemble one another and theirs are wider.",
        ),
    ),
    DesignKind.SURVEY: (
        QT_TRANSLATE_NOOP(
            "plan",
            "Difference of two estimates with the standard error that the survey gives it; else of two"
            " independent samples. The error comes from the 95 % interval; normal interval.",
        ),
    ),
}
_DETAILS: Mapping[str, str] = {
    "dispersion": QT_TRANSLATE_NOOP("plan", "Dispersion (variance in units of Poisson's): {n}."),
    "dispersion_groups": QT_TRANSLATE_NOOP("plan", "Dispersion of the cells of the totals: {n}."),
    "autocorrelation": QT_TRANSLATE_NOOP(
        "plan", "Autocorrelation of neighbouring months (Pearson residuals): {n}."
    ),
    "weight_after": QT_TRANSLATE_NOOP("plan", "Length of the period after, before being 1: {n}."),
    "weight_control": QT_TRANSLATE_NOOP(
        "plan", "Size of the areas to compare with, treated being 1: {n}."
    ),
    "weight_treated_around": QT_TRANSLATE_NOOP(
        "plan", "Size of what lies around the treated areas, treated being 1: {n}."
    ),
    "weight_control_around": QT_TRANSLATE_NOOP(
        "plan", "Size of what lies around the areas to compare with, treated being 1: {n}."
    ),
}


def effect_method(result: Result, translator: Translator) -> tuple[str, ...]:
    """How it was computed, with the numbers that matter."""
    t, write = translator.translate, NumberFormat.of(translator.language).write
    found = [t("plan", text) for text in _METHODS[result.kind]]
    found.extend(
        t("plan", text, n=write(result.detail[name], 2))
        for name, text in _DETAILS.items()
        if name in result.detail
    )
    if "course" in result.detail:
        text = QT_TRANSLATE_NOOP(
            "plan",
            "Before the start the treated areas grew {course} times as fast a year as the others (between"
            " {course_low} and {course_high}).",
        )
        names = ("course", "course_low", "course_high")
        found.append(t("plan", text, **{name: write(result.detail[name], 2) for name in names}))
    main = result.main
    if result.figure(FigureKind.TOTAL) is not None or result.kind is DesignKind.SURVEY:
        text = QT_TRANSLATE_NOOP("plan", "Standard error {error}, z {z}.")
        z = write(main.z, 2) if main.z is not None else "—"
        found.append(t("plan", text, error=write(main.error, 2), z=z))
    if result.frozen_at:
        text = QT_TRANSLATE_NOOP("plan", "Design fixed on {day}, mark {mark}.")
        found.append(
            t(
                "plan",
                text,
                day=period_words(result.frozen_at[:10], translator),
                mark=result.mark[:12],
            )
        )
    return tuple(found)
