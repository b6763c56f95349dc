# SPDX-License-Identifier: EUPL-1.2
"""One description of how a layer looks, for Leaflet, QGIS, the workbook and matplotlib alike.

Category colours: Okabe and Ito (2008), safe for colour-blind readers; each comes with a shape so
that colour never carries the meaning alone.
"""

from dataclasses import dataclass

ACCENT = "#0B6E8A"
INK = "#1F2933"
PAPER = "#FFFFFF"
HIDDEN = "#C9CED3"
OTHER = "#7A828A"

OKABE_ITO = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442")
SHAPES = ("circle", "square", "triangle", "diamond", "cross", "pentagon", "star")
RATE_RAMP = ("#E8F1F5", "#B5D3DF", "#7BB0C4", "#3F88A3", "#0B5A73")
# cividis (Nuñez, Anderton, Renslow 2018): the same to every eye, and rising in lightness
DENSITY_RAMP = ("#00224E", "#35456C", "#666970", "#948E77", "#C8B866", "#FEE838")
MOST_CATEGORIES = len(OKABE_ITO)


@dataclass(frozen=True, slots=True)
class CategoryStyle:
    """Colour and shape of one category; ``code`` is the category's local code."""

    code: str
    label: str
    colour: str
    shape: str


@dataclass(frozen=True, slots=True)
class ClassedStyle:
    """A choropleth: ``bounds`` rise, one more than ``colours``; hidden areas are grey."""

    field: str
    label: str
    unit: str
    bounds: tuple[float, ...]
    colours: tuple[str, ...] = RATE_RAMP
    hidden_colour: str = HIDDEN
    outline_colour: str = INK
    outline_width_px: float = 0.8


@dataclass(frozen=True, slots=True)
class NetworkStyle:
    """Outline, light hatch and label of the neighbourhood networks."""

    outline_colour: str = ACCENT
    outline_width_px: float = 2.0
    hatch_colour: str = ACCENT
    hatch_spacing_px: float = 8.0
    label_field: str = "name"
    vacant_mark: str = "○"


def style_categories(codes: list[tuple[str, str]], *, other_label: str) -> list[CategoryStyle]:
    """Colours and shapes for (code, label) pairs, most frequent first; the rest become "other".

    At most seven categories get a colour of their own (LOOK); code ``""`` stands for the rest.
    """
    own = codes[:MOST_CATEGORIES]
    styles = [
        CategoryStyle(code, label, OKABE_ITO[i], SHAPES[i]) for i, (code, label) in enumerate(own)
    ]
    if len(codes) > MOST_CATEGORIES:
        styles.append(CategoryStyle("", other_label, OTHER, "circle"))
    return styles
