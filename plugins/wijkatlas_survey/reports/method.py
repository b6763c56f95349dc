# SPDX-License-Identifier: EUPL-1.2
"""How the figures were made, for a statistician."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wijkatlas.api import QT_TRANSLATE_NOOP, NumberFormat, Translator

if TYPE_CHECKING:
    from wijkatlas_survey.reports.survey_report import DesignFacts, SurveyReport
    from wijkatlas_survey.settings import Policy

INTERVALS = {
    "logit": QT_TRANSLATE_NOOP(
        "surveys", "Margins of shares: logit interval with t on the design's degrees of freedom."
    ),
    "beta": QT_TRANSLATE_NOOP(
        "surveys",
        "Margins of shares: beta interval on the effective sample (Korn and Graubard 1998).",
    ),
    "kg": QT_TRANSLATE_NOOP(
        "surveys",
        "Margins of shares: Korn–Graubard interval, effective sample cut at the real one (NCHS 2017).",
    ),
    "wilson": QT_TRANSLATE_NOOP(
        "surveys", "Margins of shares: Wilson interval on the effective sample."
    ),
    "mean": QT_TRANSLATE_NOOP(
        "surveys", "Margins of shares: estimate plus or minus t standard errors (Wald)."
    ),
}
CALIBRATIONS = {
    "poststratify": QT_TRANSLATE_NOOP(
        "surveys", "Weights are post-stratified; standard errors use the residuals of that model."
    ),
    "rake": QT_TRANSLATE_NOOP(
        "surveys",
        "Weights are raked to known totals; standard errors use the residuals of that model.",
    ),
}


def method(report: SurveyReport, translator: Translator) -> tuple[str, ...]:
    """Estimator, design, interval, comparisons, suppression."""
    t = translator.translate
    numbers = NumberFormat.of(translator.language)
    found = [estimator(report.statistic, translator), *design(report.design, translator)]
    if report.is_share:
        found.append(t("surveys", INTERVALS[report.request.method]))
    cell = report.whole_of(report.focus)
    if cell is not None and cell.value is not None and cell.deff is not None:
        found.append(
            t(
                "surveys",
                "For everybody: standard error {se}, design effect {deff}, effective number {n}, "
                "degrees of freedom {df}.",
                se=numbers.write(100 * (cell.se or 0.0) if report.is_share else cell.se or 0.0, 2),
                deff=numbers.write(cell.deff, 2),
                n=numbers.write(cell.n_eff or 0.0),
                df=numbers.write(cell.df or 0.0),
            )
        )
    if report.against or report.changes:
        found.append(comparisons(translator))
    found.append(suppression(report.policy, translator))
    return tuple(found)


def estimator(statistic: str, translator: Translator) -> str:
    """What is estimated, and how its standard error is found."""
    texts = {
        "share": QT_TRANSLATE_NOOP(
            "surveys",
            "Weighted share of those who answered; standard error by Taylor linearisation, keeping all "
            "clusters of a stratum (Lumley 2010).",
        ),
        "mean": QT_TRANSLATE_NOOP(
            "surveys",
            "Weighted mean of those who answered; standard error by Taylor linearisation, keeping all "
            "clusters of a stratum (Lumley 2010).",
        ),
        "total": QT_TRANSLATE_NOOP(
            "surveys", "Weighted total of those who answered; standard error by the sample design."
        ),
        "ratio": QT_TRANSLATE_NOOP(
            "surveys", "Ratio of two weighted totals; standard error by Taylor linearisation."
        ),
        "quantile": QT_TRANSLATE_NOOP(
            "surveys",
            "Quantile of the weighted distribution; margin by Woodruff's inversion (1952).",
        ),
    }
    return translator.translate("surveys", texts.get(statistic, texts["mean"]))


def design(facts: DesignFacts, translator: Translator) -> list[str]:
    """Strata, clusters, finite populations, weights."""
    t = translator.translate
    write = NumberFormat.of(translator.language).write
    if facts.is_clustered:
        found = [
            t(
                "surveys", "Sample design: strata {strata}, clusters {clusters}.",
                strata=write(facts.strata), clusters=write(facts.clusters),
            )
        ]  # fmt: skip
    elif facts.strata > 1:
        found = [
            t(
                "surveys", "Sample design: people drawn within strata; strata {strata}.",
                strata=write(facts.strata),
            )
        ]  # fmt: skip
    else:
        found = [t("surveys", "Sample design: people drawn from one list.")]
    if facts.has_fpc:
        found.append(t("surveys", "The finite population is taken into account."))
    if facts.calibration:
        found.append(t("surveys", CALIBRATIONS[facts.calibration]))
    if facts.lonely != "refuse":
        found.append(
            t(
                "surveys", "Strata with a single cluster: rule “{rule}” of Lumley's survey package.",
                rule=facts.lonely,
            )
        )  # fmt: skip
    return found


def comparisons(translator: Translator) -> str:
    """What “clear” means."""
    return translator.translate(
        "surveys",
        "Differences: influence functions summed within the clusters that both sides share; t-test; "
        "clear when q is at most 0.05 after Benjamini and Hochberg (1995) over the groups of a figure.",
    )


def suppression(policy: Policy, translator: Translator) -> str:
    """What is not shown, and why it can't be worked out."""
    return translator.translate(
        "surveys",
        "Not shown: counts from 1 to {small}, shares on fewer than {least} answers, and what would give "
        "these away (checked by linear programming).",
        small=policy.hide_below - 1, least=policy.least_n,
    )  # fmt: skip
