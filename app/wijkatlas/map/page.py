# SPDX-License-Identifier: EUPL-1.2
"""The skeleton of the map page, written by folium with our own files only, and its words.

Folium gives the structure and the start of the map; no inline script or style is left in the page,
so that its content security policy can forbid them. What the page does is in ``resources/web``.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from wijkatlas.language import QT_TRANSLATE_NOOP, Translator

POLICY = (
    "default-src 'none'; script-src 'self' wijkatlas:; style-src 'self' wijkatlas:; "
    "img-src 'self' wijkatlas: data:; connect-src 'self' wijkatlas:; "
    "base-uri 'none'; form-action 'none'"
)
"""Our own scheme and nothing else; ``data:`` for the cursors and handles of Geoman's style."""

OWN_SCRIPTS = (
    "draw.js",
    "program.js",
    "coordinates.js",
    "layers.js",
    "basemaps.js",
    "incidents.js",
    "selection.js",
    "labels.js",
    "pointer.js",
    "box.js",
    "tools.js",
    "legend.js",
    "map.js",
)
"""In the order in which they are loaded: the last one starts the map."""
SCRIPTS = ("vendor/leaflet.js", "vendor/leaflet-geoman.js", "start.js", *OWN_SCRIPTS)
STYLES = ("vendor/leaflet.css", "vendor/leaflet-geoman.css", "map.css")

TEXTS = {
    "map": QT_TRANSLATE_NOOP("map page", "Map. Arrow keys move it, plus and minus zoom."),
    "zoomIn": QT_TRANSLATE_NOOP("map page", "Zoom in"),
    "zoomOut": QT_TRANSLATE_NOOP("map page", "Zoom out"),
    "legend": QT_TRANSLATE_NOOP("map page", "Legend"),
    "baseMap": QT_TRANSLATE_NOOP("map page", "Background"),
    "noBase": QT_TRANSLATE_NOOP("map page", "None"),
    "selectBox": QT_TRANSLATE_NOOP("map page", "Select with a box"),
    "selectPolygon": QT_TRANSLATE_NOOP("map page", "Select with a polygon"),
    "hintBox": QT_TRANSLATE_NOOP(
        "map page", "Drag a box. With keys: space sets a corner. Esc stops."
    ),
    "hintPolygon": QT_TRANSLATE_NOOP(
        "map page", "Click the corners, or press space for each. Enter selects, Esc stops."
    ),
    "hintDraw": QT_TRANSLATE_NOOP(
        "map page",
        "Click the corners, or press space for each. Backspace takes one back, Enter finishes,"
        " Esc stops.",
    ),
    "hintEdit": QT_TRANSLATE_NOOP(
        "map page",
        "Drag the corners. Right click removes one. Enter keeps the shape, Esc does not.",
    ),
    "vacant": QT_TRANSLATE_NOOP("map page", "coordinator wanted"),
    "unknownPlace": QT_TRANSLATE_NOOP("map page", "Zoom in for coordinates"),
}


@dataclass(frozen=True, slots=True)
class Page:
    """The page and the script that starts its map."""

    html: str
    script: str


def page_texts(translator: Translator) -> dict[str, str]:
    """The page's strings in the reader's language."""
    return {key: translator.translate("map page", text) for key, text in TEXTS.items()}


@lru_cache(maxsize=1)
def load_page() -> Page:
    """The page; written at the first call, which imports folium."""
    figure = _write()
    return Page(
        html=figure.render(),
        script="".join(child.render() for child in _scripts(figure)) + "\n",
    )


def _scripts(figure: Any) -> list[Any]:
    return list(figure.script._children.values())  # noqa: SLF001 - folium has no public way


def _write() -> Any:
    import folium
    from branca.element import Figure
    from folium.template import Template

    class LocalMap(folium.Map):
        """A map whose files are ours."""

        default_js = [(name, name) for name in SCRIPTS]  # noqa: RUF012 - folium's own form
        default_css = [(name, name) for name in STYLES]  # noqa: RUF012
        _template = Template(
            """
            {% macro html(this, kwargs) %}
            <div id="map" tabindex="0" role="application"></div>
            {% endmacro %}
            {% macro script(this, kwargs) %}
"use strict";
L.PM.setOptIn(true);
const map = L.map("map", {
  maxZoom: 22,
  center: {{ this.location|tojson }},
  crs: L.CRS.{{ this.crs }},
  ...{{ this.options|tojavascript }}
});
            {% endmacro %}
            """
        )

    figure: Any = Figure(title="Wijkatlas")
    figure._template = Template(  # noqa: SLF001 - the skeleton of folium has inline scripts
        """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{ this.policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ this.title }}</title>
{% for link in this.styles %}<link rel="stylesheet" href="{{ link }}">
{% endfor %}</head>
<body>
{{ this.html.render() }}
{% for script in this.scripts %}<script src="{{ script }}"></script>
{% endfor %}</body>
</html>
"""
    )
    figure.policy, figure.styles, figure.scripts = POLICY, STYLES, SCRIPTS
    # the view of Flanders is there until the page knows its own
    local: Any = LocalMap(
        location=[51.0, 4.0],
        tiles=None,
        zoom_start=8,
        zoom_control=False,
        box_zoom=False,
        double_click_zoom=False,
        attribution_control=False,
        zoom_snap=0.5,
        zoom_delta=1,
        wheel_px_per_zoom_level=90,
        pm_ignore=False,
    )
    figure.add_child(local)
    local.render()
    return figure
