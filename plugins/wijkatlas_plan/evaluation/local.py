# SPDX-License-Identifier: EUPL-1.2
"""What was measured here of a programme card: evaluations of actions that rest on it."""

from wijkatlas.api import QT_TRANSLATE_NOOP, Translator
from wijkatlas_plan.evaluation.number_words import amount, percent
from wijkatlas_plan.evaluation.result import FigureKind, Result, read_result
from wijkatlas_plan.evaluation.words import VERDICT_NAMES
from wijkatlas_plan.model.card import EffectSize
from wijkatlas_plan.model.period import period_words
from wijkatlas_plan.storage.evaluations import evaluations
from wijkatlas_plan.storage.project import Queries
from wijkatlas_plan.storage.tree import read_tree

__all__ = ["local_effects"]

LANGUAGES = ("nl", "en")
_RATIOS = (
    FigureKind.PANEL, FigureKind.GROUPS, FigureKind.COHORTS_RATIO, FigureKind.SERIES_RATIO,
)  # fmt: skip


def local_effects(project: Queries, card_id: str) -> tuple[EffectSize, ...]:
    """The last result of each evaluation of an action that rests on a card, provisional ones left out.

    Shares and margins alone, no counts; ``source`` is to be set by who adds them to a card.
    """
    actions = {each.uid: each for each in read_tree(project).actions if card_id in each.cards}
    found = []
    for each in evaluations(project):
        result = read_result(each.result)
        if each.action not in actions or result is None or result.is_provisional:
            continue
        texts = {name: _text(result, Translator(name)) for name in LANGUAGES}
        year = int(result.computed_on[:4]) if result.computed_on[:4].isdigit() else None
        found.append(EffectSize(texts, 0, year, actions[each.action].title))
    return tuple(found)


def _text(result: Result, translator: Translator) -> str:
    t = translator.translate
    verdict = t("plan", VERDICT_NAMES[result.verdict])
    periods = {
        "before": period_words(result.before, translator),
        "after": period_words(result.after, translator),
    }
    ratio = next((each for kind in _RATIOS if (each := result.figure(kind)) is not None), None)
    if ratio is not None:
        change, low, high = (percent(n, translator) for n in (ratio.value, ratio.low, ratio.high))
    elif result.figure(FigureKind.SURVEY) is not None:
        main = result.main
        change, low, high = (
            amount(n, result, translator) for n in (main.value, main.low, main.high)
        )
    else:
        return t(
            "plan",
            QT_TRANSLATE_NOOP("plan", "Measured here ({before} and {after}): {verdict}."),
            verdict=verdict,
            **periods,
        )
    text = QT_TRANSLATE_NOOP(
        "plan",
        "Measured here ({before} and {after}): {change}, between {low} and {high}; {verdict}.",
    )
    return t("plan", text, change=change, low=low, high=high, verdict=verdict, **periods)
