# SPDX-License-Identifier: EUPL-1.2
"""Indicators as TOML text; ``resources/surveys/indicators`` holds those that travel along.

The head of ``be-veiligheidsmonitor.toml`` there says what each entry means.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_survey.model.indicator import Indicator, Missing, Rule
from wijkatlas_survey.recipes.entries import Entries
from wijkatlas_survey.recipes.toml_lines import texts_value, toml_entries, toml_table

_RULES = tuple(str(each) for each in Rule)
_MISSING = tuple(str(each) for each in Missing)


@dataclass(frozen=True, slots=True)
class IndicatorSet:
    """Indicators that belong together, with what is to be known of them all."""

    indicators: tuple[Indicator, ...]
    name: str = ""
    title: str = ""
    version: int = 1
    source: str = ""
    note: str = ""


def read_indicators(text: str, *, name: str = "") -> tuple[Indicator, ...]:
    """The indicators of a TOML text.

    Raises:
        UserError: something in it is wrong or not known.
    """
    return read_indicator_set(text, name=name).indicators


def read_indicator_set(text: str, *, name: str = "") -> IndicatorSet:
    """A set of indicators from its TOML text.

    Raises:
        UserError: something in it is wrong or not known, or two indicators have one code.
    """
    entries = Entries.parse(text, name or "indicators")
    found: dict[str, Indicator] = {}
    for each in entries.tables("indicator"):
        indicator = _read_indicator(each)
        if indicator.code in found:
            hint = QT_TRANSLATE_NOOP("errors", "Two indicators have this code.")
            raise each.wrong("code", hint)
        found[indicator.code] = indicator
    whole = IndicatorSet(
        tuple(found.values()),
        name=entries.text("name", name),
        title=entries.text("title"),
        version=entries.whole("version", 1, 1, 1_000_000),
        source=entries.text("source"),
        note=entries.text("note"),
    )
    entries.end()
    return whole


def _read_indicator(entries: Entries) -> Indicator:
    indicator = Indicator(
        code=entries.needed("code"),
        texts=entries.words("text"),
        questions=entries.list_of_texts("questions"),
        rule=Rule(entries.choice("rule", _RULES, str(Rule.SHARE))),
        codes=entries.list_of_texts("codes"),
        reversed_questions=entries.list_of_texts("reversed"),
        required=entries.whole("required", 1, 1, 1000),
        low=entries.number("low"),
        high=entries.number("high"),
        missing=Missing(entries.choice("missing", _MISSING, str(Missing.ANSWERED))),
        block=entries.text("block"),
        waves=entries.list_of_texts("waves"),
        breaks=_read_breaks(entries),
        theme=entries.list_of_texts("theme"),
        polarity=entries.whole("polarity", 0, -1, 1),
        source=entries.text("source"),
        note=entries.words("note"),
    )
    _check(entries, indicator)
    entries.end()
    return indicator


def _read_breaks(entries: Entries) -> tuple[tuple[str, str], ...]:
    found = []
    for each in entries.tables("break"):
        found.append((each.needed("wave"), each.text("reason")))
        each.end()
    return tuple(found)


def _check(entries: Entries, indicator: Indicator) -> None:
    if not indicator.questions or not all(indicator.questions):
        raise entries.wrong("questions", QT_TRANSLATE_NOOP("errors", "It can't be left out."))
    if indicator.is_share and not indicator.codes:
        hint = QT_TRANSLATE_NOOP("errors", "A share needs the codes of the answers that count.")
        raise entries.wrong("codes", hint)
    if not set(indicator.reversed_questions) <= set(indicator.questions):
        hint = QT_TRANSLATE_NOOP("errors", "It can only name items that “questions” names.")
        raise entries.wrong("reversed", hint)
    if indicator.rule is not Rule.SCALE:
        return
    low, high = indicator.low, indicator.high
    if (low is None) != (high is None) or (low is not None and high is not None and low >= high):
        hint = QT_TRANSLATE_NOOP(
            "errors", "“low” and “high” are the ends of the items of a scale: give both, low first."
        )
        raise entries.wrong("low", hint)
    if indicator.required > len(indicator.questions):
        hint = QT_TRANSLATE_NOOP("errors", "It can't be more than there are items.")
        raise entries.wrong("required", hint)


def write_indicators(indicators: Sequence[Indicator]) -> str:
    """The TOML text of indicators alone, without a head."""
    return write_indicator_set(IndicatorSet(tuple(indicators)))


def write_indicator_set(whole: IndicatorSet) -> str:
    """The TOML text of a set; what has its default value is left out."""
    lines = toml_entries(
        {
            "name": whole.name,
            "title": whole.title,
            "version": whole.version,
            "source": whole.source,
            "note": whole.note,
        }
    )
    for each in whole.indicators:
        lines += toml_table(
            "[[indicator]]",
            {
                "code": each.code,
                "block": each.block,
                "text": texts_value(each.texts),
                "questions": each.questions,
                "rule": str(each.rule),
                "codes": each.codes,
                "reversed": each.reversed_questions,
                "required": None if each.required == 1 else each.required,
                "low": each.low,
                "high": each.high,
                "missing": "" if each.missing is Missing.ANSWERED else str(each.missing),
                "waves": each.waves,
                "theme": each.theme,
                "polarity": each.polarity or None,
                "source": each.source,
                "note": texts_value(each.note),
            },
        )
        for wave, reason in each.breaks:
            lines += toml_table("[[indicator.break]]", {"wave": wave, "reason": reason})
    return "\n".join(lines) + "\n"
