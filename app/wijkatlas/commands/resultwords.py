# SPDX-License-Identifier: EUPL-1.2
"""What a result on the map was made from, in words."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from wijkatlas.api import Session, Translator
from wijkatlas.api.command import parameters_of
from wijkatlas.commands.analyses.catalogue import analyses
from wijkatlas.commands.choicenames import choice_name
from wijkatlas.domain.calendar import write_day
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.sentence import filter_sentence
from wijkatlas.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from wijkatlas.commands.mapview import MapView
    from wijkatlas.commands.results import Result

CONTEXTS = ("analyses", "commands")
"""Where the help of a parameter may be translated."""
YES = QT_TRANSLATE_NOOP("results", "yes")
NO = QT_TRANSLATE_NOOP("results", "no")


def about(session: Session, view: "MapView", result: "Result") -> str:
    """What, when, where and how many."""
    translator, loaded = session.translator, view.loaded
    found = filter_sentence(
        result.filter,
        result.report.n,
        {code: view.label(code) for code in result.filter.categories},
        translator.translate,
        number=NumberFormat.of(translator.language).write,
        place=loaded.place_name(result.filter) if loaded is not None else "",
    )
    return str(found)


def settings(result: "Result", translator: Translator) -> list[tuple[str, str]]:
    """Name and value of each parameter; those without a value or a meaning are left out."""
    return named_settings(result.kind, result.parameters, translator)


def named_settings(
    kind: str, parameters: Mapping[str, Any], translator: Translator
) -> list[tuple[str, str]]:
    """The same for the parameters of an analysis of a kind."""
    measure = next((each.measure for each in analyses() if each.kind == kind), None)
    asked = {} if measure is None else {each.name: each for each in parameters_of(measure)}
    return [
        (
            _name(name, asked[name].param.help if name in asked else "", translator),
            _write(value, translator),
        )
        for name, value in parameters.items()
        if value is not None and value != ""
        if name not in asked or asked[name].applies(parameters)
    ]


def _name(name: str, text: str, translator: Translator) -> str:
    if not text:
        return name.replace("_", " ").capitalize()
    found = (translator.translate(context, text) for context in CONTEXTS)
    return next((each for each in found if each != text), text)


def _write(value: Any, translator: Translator) -> str:
    if isinstance(value, bool):
        return translator.translate("results", YES if value else NO)
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, date):
        return write_day(value, translator.translate)
    if isinstance(value, int | float):
        decimals = 0 if float(value).is_integer() else 3
        return NumberFormat.of(translator.language).write(value, decimals)
    if isinstance(value, tuple | list):
        return ", ".join(_write(each, translator) for each in value)
    return choice_name(value, translator)
