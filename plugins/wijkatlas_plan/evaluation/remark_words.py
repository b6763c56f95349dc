# SPDX-License-Identifier: EUPL-1.2
"""The weaknesses of a design in words."""

from collections.abc import Mapping

from wijkatlas.api import QT_TRANSLATE_NOOP, NumberFormat, Translator
from wijkatlas_plan.evaluation.remark import Remark, Weakness
from wijkatlas_plan.model.period import period_words

__all__ = ["remark_words"]

_TEXTS: Mapping[Weakness, str] = {
    Weakness.SHORT_BEFORE: QT_TRANSLATE_NOOP(
        "plan", "The period before is short: {months} months. A year or more is better."
    ),
    Weakness.SEASON: QT_TRANSLATE_NOOP(
        "plan",
        "The two periods hold other months of the year: the season may explain a difference.",
    ),
    Weakness.UNEQUAL: QT_TRANSLATE_NOOP(
        "plan",
        "The periods are not equally long ({before} and {after} days): the difference is counted over"
        " a period as long as the first.",
    ),
    Weakness.STARTED_BEFORE_AFTER: QT_TRANSLATE_NOOP(
        "plan", "The action starts on {day}, which lies in the period before."
    ),
    Weakness.STARTS_LATER: QT_TRANSLATE_NOOP(
        "plan", "The action starts on {day}, later than the period after begins."
    ),
    Weakness.NOT_FIXED: QT_TRANSLATE_NOOP(
        "plan",
        "The design was not fixed beforehand: it could have been chosen to suit the outcome.",
    ),
    Weakness.FIXED_LATE: QT_TRANSLATE_NOOP(
        "plan", "The design was fixed on {fixed}, after the start on {start}."
    ),
    Weakness.TREND: QT_TRANSLATE_NOOP(
        "plan",
        "Before the start the two groups did not go the same way: the treated areas grew {factor} times"
        " as fast a year (between {low} and {high}). The difference may be that of before.",
    ),
    Weakness.TREND_UNKNOWN: QT_TRANSLATE_NOOP(
        "plan", "Whether both groups went the same way before can't be judged: too few months."
    ),
    Weakness.PEAK: QT_TRANSLATE_NOOP(
        "plan",
        "The last year before the start was a peak, clearly above the years before. Such a peak falls by"
        " itself, also without a measure.",
    ),
    Weakness.FEW: QT_TRANSLATE_NOOP(
        "plan", "There were few incidents before the start: {n}. Only a very large effect can show."
    ),
    Weakness.SIZE: QT_TRANSLATE_NOOP(
        "plan",
        "The groups are not of one size ({treated} incidents and {control} before the start). A change"
        " in numbers weighs more in the larger one; look at the shares too, or weigh by inhabitants.",
    ),
    Weakness.FEW_AREAS: QT_TRANSLATE_NOOP(
        "plan",
        "Few areas take part ({areas}): how much areas differ from one another is poorly known.",
    ),
    Weakness.WILD: QT_TRANSLATE_NOOP(
        "plan",
        "The counts vary more from month to month than by chance alone ({n} times as much): the margin of"
        " the numbers is too narrow. Go by the shares.",
    ),
    Weakness.NO_WEIGHTS: QT_TRANSLATE_NOOP(
        "plan", "The size of a group is not known: its counts are taken as they are."
    ),
    Weakness.NOT_COVERED: QT_TRANSLATE_NOOP(
        "plan", "The incidents in the project do not reach over all of {period}."
    ),
    Weakness.CHANGED_DATA: QT_TRANSLATE_NOOP(
        "plan",
        "The incidents of the period before have changed since the design was fixed: some were added or"
        " removed.",
    ),
    Weakness.PROVISIONAL: QT_TRANSLATE_NOOP(
        "plan", "This is provisional: the period after is counted until {day}."
    ),
    Weakness.NO_AROUND: QT_TRANSLATE_NOOP(
        "plan", "Nothing around the areas is counted, so that displacement can't be seen."
    ),
    Weakness.NO_CONTROL: QT_TRANSLATE_NOOP(
        "plan", "There are no areas to compare with: this is the weaker design."
    ),
    Weakness.RESEMBLING_MONTHS: QT_TRANSLATE_NOOP(
        "plan", "Months next to one another are alike; the margin was widened for that."
    ),
    Weakness.ALL_TREATED: QT_TRANSLATE_NOOP(
        "plan",
        "In some months ({months}) every area had started: these can't be compared and are left out.",
    ),
}


def remark_words(remark: Remark, translator: Translator) -> str:
    """The sentence of a remark."""
    write = NumberFormat.of(translator.language).write
    values: dict[str, object] = {}
    for name, value in remark.values.items():
        if isinstance(value, str):
            values[name] = period_words(value, translator)
        else:
            values[name] = write(value, 0 if float(value).is_integer() or value > 10 else 2)
    return translator.translate("plan", _TEXTS[remark.code], **values)
