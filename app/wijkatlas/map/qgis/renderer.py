# SPDX-License-Identifier: EUPL-1.2
"""How features are drawn in QGIS: by category, as a heat map, by class, as networks."""

import math
from collections.abc import Callable, Sequence
from xml.etree.ElementTree import Element

from wijkatlas.domain.estimate import Reason
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.style import OTHER, CategoryStyle, ClassedStyle, NetworkStyle
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.map.qgis.look import AreaFigures
from wijkatlas.map.qgis.markup import add, add_options, number, quote_text
from wijkatlas.map.qgis.symbol import add_fill, add_hatch, add_marker, add_outline
from wijkatlas.map.ramp import density_palette

Translate = Callable[..., str]

_RAMP_STOPS = 11

OTHER_LABEL = QT_TRANSLATE_NOOP("qgis", "Other")
FILLED_LABEL = QT_TRANSLATE_NOOP("qgis", "Coordinator present")
VACANT_LABEL = QT_TRANSLATE_NOOP("qgis", "Coordinator wanted")
UNKNOWN_LABEL = QT_TRANSLATE_NOOP("qgis", "Coordinator unknown")

HIDDEN_LABELS: dict[Reason, str] = {
    Reason.SUPPRESSED: QT_TRANSLATE_NOOP("qgis", "Not shown: too few"),
    Reason.SECONDARY: QT_TRANSLATE_NOOP("qgis", "Not shown: would give another figure away"),
    Reason.MISSING: QT_TRANSLATE_NOOP("qgis", "No figure"),
    Reason.NOT_ADDITIVE: QT_TRANSLATE_NOOP("qgis", "Not shown: can't be added up"),
    Reason.BREAK: QT_TRANSLATE_NOOP("qgis", "Not shown: the way of counting changed"),
}

# A class of its own far below any figure for each reason: a classed renderer draws no empty values.
_HIDDEN_VALUES = {reason: -1e9 - place for place, reason in enumerate(Reason)}

_COORDINATOR = (
    "CASE WHEN \"coordinator_filled\" THEN 'filled'"
    " WHEN NOT \"coordinator_filled\" THEN 'vacant' ELSE '' END"
)


def _add_renderer(parent: Element, kind: str, **attributes: object) -> Element:
    return add(
        parent,
        "renderer-v2",
        type=kind,
        symbollevels=0,
        enableorderby=0,
        forceraster=0,
        **attributes,
    )


def complete_categories(styles: Sequence[CategoryStyle], other_label: str) -> list[CategoryStyle]:
    """The styles with a last one for everything else, so that no incident is left out."""
    own = [style for style in styles if style.code]
    rest = [style for style in styles if not style.code and style.colour == OTHER]
    return [*own, *(rest[-1:] or [CategoryStyle("", other_label, OTHER, "circle")])]


def add_categories(parent: Element, styles: Sequence[CategoryStyle], translate: Translate) -> None:
    """Incidents by category, each in its colour and shape; an empty value means "all others"."""
    renderer = _add_renderer(parent, "categorizedSymbol", attr="category")
    categories = add(renderer, "categories")
    symbols = add(renderer, "symbols")
    complete = complete_categories(styles, translate("qgis", OTHER_LABEL))
    for place, style in enumerate(complete):
        add(
            categories,
            "category",
            value=style.code,
            label=style.label,
            symbol=place,
            render="true",
            type="string",
        )
        add_marker(symbols, str(place), style)


def add_heat_map(parent: Element) -> None:
    """Incidents as a density surface within 250 m, clear where there are none."""
    renderer = _add_renderer(
        parent,
        "heatmapRenderer",
        radius=250,
        radius_unit=1,  # map units
        radius_map_unit_scale="3x:0,0,0,0,0,0",
        max_value=0,
        quality=2,
        weight_expression="",
    )
    palette = density_palette()
    places = [place / (_RAMP_STOPS - 1) for place in range(_RAMP_STOPS)]
    first, *middle, last = (
        ",".join(str(int(part)) for part in palette[round(255 * place)]) for place in places
    )
    stops = ":".join(
        f"{place:.4g};{shade}" for place, shade in zip(places[1:-1], middle, strict=True)
    )
    ramp = add(renderer, "colorramp", type="gradient", name="[source]")
    add_options(
        ramp,
        {
            "color1": first,
            "color2": last,
            "discrete": "0",
            "rampType": "gradient",
            "stops": stops,
        },
    )


def add_outlines(parent: Element) -> None:
    """Areas as outlines."""
    renderer = _add_renderer(parent, "singleSymbol")
    add_outline(add(renderer, "symbols"), "0")


def figure_expression(figures: AreaFigures) -> str:
    """The expression that gives an area's figure, or the class of the reason why it has none."""
    missing = number(_HIDDEN_VALUES[Reason.MISSING])
    if not figures.values:
        column = figures.style.field.replace('"', '""')
        return f'coalesce("{column}", {missing})'
    pairs = ", ".join(
        f"{quote_text(uid)}, "
        + number(_HIDDEN_VALUES[each.reason] if each.reason else float(each.value or 0))
        for uid, each in figures.values.items()
    )
    return f'coalesce(map_get(map({pairs}), "uid"), {missing})'


def spoken_number(value: float, numbers: NumberFormat) -> str:
    """A class bound as the legend says it, with the decimals that it needs."""
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    decimals = next((places for places in range(3) if round(value, places) == value), 3)
    return numbers.write(value, decimals)


def _ranges(figures: AreaFigures, numbers: NumberFormat) -> list[tuple[float, float, str]]:
    bounds = list(figures.style.bounds)
    words = [spoken_number(bound, numbers) for bound in bounds]
    known = [float(each.value) for each in figures.values.values() if each.value is not None]
    if known:  # rounded bounds must not push the extremes off the map
        bounds[0], bounds[-1] = min(bounds[0], *known), max(bounds[-1], *known)
    return [
        (low, high, f"{first} – {last}")
        for low, high, first, last in zip(bounds, bounds[1:], words, words[1:], strict=False)
    ]


def _hidden_reasons(figures: AreaFigures) -> list[Reason]:
    used = {each.reason for each in figures.values.values()} | {Reason.MISSING}
    return [reason for reason in Reason if reason in used]


def add_classes(
    parent: Element, figures: AreaFigures, translate: Translate, numbers: NumberFormat
) -> None:
    """Areas by class of their figure; an area whose figure is hidden is grey, with the reason."""
    style: ClassedStyle = figures.style
    renderer = _add_renderer(
        parent,
        "graduatedSymbol",
        attr=figure_expression(figures),
        graduatedMethod="GraduatedColor",
    )
    ranges = add(renderer, "ranges")
    symbols = add(renderer, "symbols")
    rows = [
        (low, high, label, shade)
        for (low, high, label), shade in zip(_ranges(figures, numbers), style.colours, strict=False)
    ]
    rows += [
        (value, value, translate("qgis", HIDDEN_LABELS[reason]), style.hidden_colour)
        for reason in _hidden_reasons(figures)
        for value in (_HIDDEN_VALUES[reason],)
    ]
    for place, (low, high, label, shade) in enumerate(rows):
        add(
            ranges,
            "range",
            lower=number(low),
            upper=number(high),
            label=label,
            symbol=place,
            render="true",
        )
        add_fill(symbols, str(place), shade, style.outline_colour, style.outline_width_px)
    add_fill(
        add(renderer, "source-symbol"),
        "0",
        style.hidden_colour,
        style.outline_colour,
        style.outline_width_px,
    )


def add_networks(parent: Element, style: NetworkStyle, translate: Translate) -> None:
    """Networks hatched; dashed and marked in the legend where the coordinator's role is vacant."""
    renderer = _add_renderer(parent, "categorizedSymbol", attr=_COORDINATOR)
    categories = add(renderer, "categories")
    symbols = add(renderer, "symbols")
    rows = (
        ("filled", translate("qgis", FILLED_LABEL), False),
        ("vacant", f"{style.vacant_mark} {translate('qgis', VACANT_LABEL)}", True),
        ("", translate("qgis", UNKNOWN_LABEL), False),
    )
    for place, (value, label, dashed) in enumerate(rows):
        add(
            categories,
            "category",
            value=value,
            label=label,
            symbol=place,
            render="true",
            type="string",
        )
        add_hatch(symbols, str(place), style, dashed=dashed)
