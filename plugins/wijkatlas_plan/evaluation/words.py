# SPDX-License-Identifier: EUPL-1.2
"""Results in sentences: the effect, how sure it is, and what it does not show."""

from collections.abc import Mapping
from dataclasses import dataclass

from wijkatlas.api import QT_TRANSLATE_NOOP, NumberFormat, Translator
from wijkatlas_plan.evaluation.counts import CONTROL, TREATED, TREATED_AROUND
from wijkatlas_plan.evaluation.number_words import amount, percent, seen_words
from wijkatlas_plan.evaluation.remark import Weakness
from wijkatlas_plan.evaluation.remark_words import remark_words
from wijkatlas_plan.evaluation.result import FigureKind, Result, Verdict
from wijkatlas_plan.model.evaluation import DesignKind

__all__ = ["VERDICT_NAMES", "Sentences", "sentences"]

VERDICT_NAMES: Mapping[Verdict, str] = {
    Verdict.FALL: QT_TRANSLATE_NOOP("plan", "a clear fall"),
    Verdict.RISE: QT_TRANSLATE_NOOP("plan", "a clear rise"),
    Verdict.UNCLEAR: QT_TRANSLATE_NOOP("plan", "no clear change"),
}
_LIMITS: Mapping[DesignKind, tuple[str, ...]] = {
    DesignKind.CONTROL: (
        QT_TRANSLATE_NOOP(
            "plan",
            "Whatever else changed at the same time in only one of the two groups is counted along.",
        ),
        QT_TRANSLATE_NOOP("plan", "It does not tell why something changed."),
    ),
    DesignKind.STAGGERED: (
        QT_TRANSLATE_NOOP(
            "plan",
            "It takes for granted that the areas would have gone the same way without the measure.",
        ),
        QT_TRANSLATE_NOOP("plan", "It does not tell why something changed."),
    ),
    DesignKind.SERIES: (
        QT_TRANSLATE_NOOP(
            "plan",
            "Whatever else changed around the start looks like an effect: there is nothing to compare"
            " with.",
        ),
        QT_TRANSLATE_NOOP(
            "plan", "It takes for granted that the course of before would have gone on."
        ),
    ),
    DesignKind.SURVEY: (
        QT_TRANSLATE_NOOP("plan", "It tells what people say, not what happened."),
        QT_TRANSLATE_NOOP("plan", "It does not tell why something changed."),
    ),
}


_ALONE: Mapping[tuple[bool, Verdict], str] = {
    (True, Verdict.UNCLEAR): QT_TRANSLATE_NOOP(
        "plan", "No clear change: {n} lower than expected, which may be chance."
    ),
    (False, Verdict.UNCLEAR): QT_TRANSLATE_NOOP(
        "plan", "No clear change: {n} higher than expected, which may be chance."
    ),
    (True, Verdict.FALL): QT_TRANSLATE_NOOP("plan", "A clear fall: {n} lower than expected."),
    (False, Verdict.RISE): QT_TRANSLATE_NOOP("plan", "A clear rise: {n} higher than expected."),
}
"""By whether the change is below 0, and what can be said of it."""
_TOGETHER: Mapping[tuple[bool, Verdict], str] = {
    (True, Verdict.UNCLEAR): QT_TRANSLATE_NOOP(
        "plan",
        "No clear change: with what lies around {n} lower than expected, which may be chance.",
    ),
    (False, Verdict.UNCLEAR): QT_TRANSLATE_NOOP(
        "plan",
        "No clear change: with what lies around {n} higher than expected, which may be chance.",
    ),
    (True, Verdict.FALL): QT_TRANSLATE_NOOP(
        "plan", "A clear fall: with what lies around {n} lower than expected."
    ),
    (False, Verdict.RISE): QT_TRANSLATE_NOOP(
        "plan", "A clear rise: with what lies around {n} higher than expected."
    ),
}


@dataclass(frozen=True, slots=True)
class Sentences:
    """What a person reads of a result."""

    effect: str
    uncertainty: str
    limits: tuple[str, ...]
    warnings: tuple[str, ...]

    @property
    def text(self) -> str:
        """One paragraph."""
        parts = (self.effect, self.uncertainty, *self.warnings, *self.limits)
        return "\n".join(part for part in parts if part)


def sentences(result: Result, translator: Translator, *, is_hidden: bool = False) -> Sentences:
    """The result in the reader's language; with ``is_hidden`` no number that small counts lead to."""
    warnings = tuple(remark_words(each, translator) for each in result.remarks)
    limits = [translator.translate("plan", text) for text in _LIMITS[result.kind]]
    if result.kind is not DesignKind.SURVEY:
        text = QT_TRANSLATE_NOOP(
            "plan",
            "Only what was recorded counts: when people report more or less, the numbers change too.",
        )
        limits.append(translator.translate("plan", text))
    if result.has(Weakness.NO_AROUND):
        text = QT_TRANSLATE_NOOP(
            "plan", "Whether incidents moved to other places was not looked at."
        )
        limits.append(translator.translate("plan", text))
    if result.verdict is Verdict.UNCLEAR:
        text = QT_TRANSLATE_NOOP("plan", "No clear change is not the same as no effect.")
        limits.insert(0, translator.translate("plan", text))
    if is_hidden:
        text = QT_TRANSLATE_NOOP("plan", "The numbers are too small to be shown here.")
        return Sentences(translator.translate("plan", text), "", tuple(limits), ())
    return Sentences(
        effect_words(result, translator),
        " ".join(part for part in _uncertainty(result, translator) if part),
        tuple(limits),
        warnings,
    )


def effect_words(result: Result, translator: Translator) -> str:
    """What happened beside what could be expected, and whether chance can explain it."""
    parts = {
        DesignKind.CONTROL: _control,
        DesignKind.STAGGERED: _staggered,
        DesignKind.SERIES: _series,
        DesignKind.SURVEY: _survey,
    }[result.kind](result, translator)
    return " ".join(part for part in (_verdict(result, translator), *parts) if part)


def _control(result: Result, translator: Translator) -> list[str]:
    t, write = translator.translate, NumberFormat.of(translator.language).write
    treated, control = result.group(TREATED), result.group(CONTROL)
    found = []
    if treated is not None and control is not None:
        found.append(
            t(
                "plan",
                "Incidents in the treated areas: {before} before, {after} after. In the areas to compare"
                " with: {control_before} before, {control_after} after.",
                before=write(treated.before),
                after=write(treated.after),
                control_before=write(control.before),
                control_after=write(control.after),
            )
        )
    return [*found, *_around(result, translator)]


def _around(result: Result, translator: Translator) -> list[str]:
    local, displaced = result.figure(FigureKind.LOCAL), result.figure(FigureKind.DISPLACED)
    if local is None or displaced is None or result.group(TREATED_AROUND) is None:
        return []
    texts = {
        0: QT_TRANSLATE_NOOP(
            "plan",
            "Around the treated areas nothing clearly moved ({n}, between {low} and {high}).",
        ),
        1: QT_TRANSLATE_NOOP(
            "plan",
            "Around the treated areas it rose clearly ({n}, between {low} and {high}): incidents may"
            " have moved there.",
        ),
        -1: QT_TRANSLATE_NOOP(
            "plan",
            "Around the treated areas it fell clearly too ({n}, between {low} and {high}): the effect may"
            " reach further.",
        ),
    }
    side = 1 if displaced.low > 0 else -1 if displaced.high < 0 else 0
    text = QT_TRANSLATE_NOOP(
        "plan",
        "In the treated areas alone: {n} (between {low} and {high}) beside what was expected.",
    )
    return [
        translator.translate("plan", sentence, **_signed(figure, result, translator))
        for sentence, figure in ((text, local), (texts[side], displaced))
    ]


def _signed(figure: object, result: Result, translator: Translator) -> dict[str, str]:
    return {
        name: amount(getattr(figure, name if name != "n" else "value"), result, translator)
        for name in ("n", "low", "high")
    }


def _staggered(result: Result, translator: Translator) -> list[str]:
    text = QT_TRANSLATE_NOOP(
        "plan",
        "After their start the areas had {observed} incidents; areas that had not started let expect"
        " {expected}.",
    )
    return [translator.translate("plan", text, **_seen_and_expected(result, translator))]


def _series(result: Result, translator: Translator) -> list[str]:
    text = QT_TRANSLATE_NOOP(
        "plan",
        "After the start there were {observed} incidents; had the course of before gone on,"
        " {expected} could be expected.",
    )
    return [translator.translate("plan", text, **_seen_and_expected(result, translator))]


def _seen_and_expected(result: Result, translator: Translator) -> dict[str, str]:
    write = NumberFormat.of(translator.language).write
    return {"observed": write(result.observed or 0), "expected": write(result.expected or 0)}


def _survey(result: Result, translator: Translator) -> list[str]:
    if not result.survey:
        return []
    write = NumberFormat.of(translator.language).write
    values = [write(each[0], result.decimals) for each in result.survey]
    unit = translator.translate("units", result.unit)
    text = QT_TRANSLATE_NOOP("plan", "The figure went from {before} to {after} ({unit}).")
    found = [translator.translate("plan", text, before=values[0], after=values[1], unit=unit)]
    if len(values) > 2:
        text = QT_TRANSLATE_NOOP(
            "plan", "In the areas to compare with it went from {before} to {after}."
        )
        found.append(translator.translate("plan", text, before=values[2], after=values[3]))
    return found


def _verdict(result: Result, translator: Translator) -> str:
    t, value = translator.translate, result.main.value
    n = amount(abs(value), result, translator, is_signed=False)
    lead = t("plan", "For now: ") if result.has(Weakness.PROVISIONAL) else ""
    if result.figure(FigureKind.DISPLACED) is not None and result.group(TREATED_AROUND) is not None:
        texts = _TOGETHER
    else:
        texts = _ALONE
    return lead + t("plan", texts[value < 0, result.verdict], n=n)


def _uncertainty(result: Result, translator: Translator) -> list[str]:
    t = translator.translate
    main = result.main
    found = [
        t(
            "plan",
            "The true difference lies between {low} and {high} in {level} of 100 such cases.",
            low=amount(main.low, result, translator),
            high=amount(main.high, result, translator),
            level=round(100 * result.level),
        )
    ]
    ratio = next(
        (
            each
            for kind in (FigureKind.PANEL, FigureKind.GROUPS, FigureKind.COHORTS_RATIO)
            if (each := result.figure(kind)) is not None
        ),
        None,
    )
    ratio = ratio or result.figure(FigureKind.SERIES_RATIO)
    if ratio is not None:
        text = (
            QT_TRANSLATE_NOOP(
                "plan",
                "In the treated areas alone, as a share of what was expected: {change} (between {low} and"
                " {high}).",
            )
            if result.figure(FigureKind.DISPLACED) is not None
            else QT_TRANSLATE_NOOP(
                "plan", "As a share of what was expected: {change} (between {low} and {high})."
            )
        )
        numbers = {"change": ratio.value, "low": ratio.low, "high": ratio.high}
        values = {name: percent(number, translator) for name, number in numbers.items()}
        found.append(t("plan", text, **values))
    if result.seen is not None:
        found.append(
            seen_words(
                result.seen, result.sure, translator, unit=result.change_unit or result.unit,
                decimals=result.decimals,
                is_survey=result.kind is DesignKind.SURVEY,
            )
        )  # fmt: skip
    return found
