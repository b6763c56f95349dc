# SPDX-License-Identifier: EUPL-1.2
"""The map as one HTML file that opens from disk: no network, no personal data, no single incident.

Figures of areas come as estimates that the caller has suppressed where needed. Incidents appear as
a picture of their density only, blank where fewer than five lie near each other.
"""

import base64
import hashlib
import html
import io
import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import shapely

from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.map.content import MapContent, Measure
from wijkatlas.map.degrees import Bounds
from wijkatlas.map.frame import Frame
from wijkatlas.map.geojson import AreaShade, areas_geojson, networks_geojson, to_lonlat
from wijkatlas.map.messages import to_json
from wijkatlas.map.page import TEXTS
from wijkatlas.map.picture import density_picture
from wijkatlas.map.reprojection import lonlat_of, mercator_of
from wijkatlas.map.scheme import legends_to_json
from wijkatlas.resources import resource_root

LEAST_INCIDENTS = 5
"""The density stays blank where fewer incidents lie in a square of 32 pixels."""

_LEAST_PIXEL_M = 15.0  # on the map: the hill of one incident is at least 150 m on the ground
_DENSITY_PX = 900
_BASE_PX = 1_600
_SCRIPTS = ("vendor/leaflet.js", "draw.js", "export.js")
_STYLES = ("vendor/leaflet.css", "map.css", "export.css")

EXPORT_TEXTS = {
    "areas": QT_TRANSLATE_NOOP("map export", "Areas"),
    "outlines": QT_TRANSLATE_NOOP("map export", "Outlines only"),
    "density": QT_TRANSLATE_NOOP("map export", "Density of incidents"),
    "networks": QT_TRANSLATE_NOOP("map export", "Neighbourhood networks"),
}
_SHARED_TEXTS = ("zoomIn", "zoomOut", "legend", "baseMap", "vacant")
_REASONS = {
    Reason.SUPPRESSED: QT_TRANSLATE_NOOP("map export", "not shown: too few"),
    Reason.SECONDARY: QT_TRANSLATE_NOOP("map export", "not shown: protects another figure"),
    Reason.MISSING: QT_TRANSLATE_NOOP("map export", "not known"),
    Reason.NOT_ADDITIVE: QT_TRANSLATE_NOOP("map export", "can't be added up"),
    Reason.BREAK: QT_TRANSLATE_NOOP("map export", "counted in another way"),
}
_MARGIN = QT_TRANSLATE_NOOP("map export", "{value} (margin {low} to {high})")


def write_web_map(content: MapContent) -> str:
    """The whole HTML page; incidents drawn by category appear as density all the same."""
    if content.draw == "categories":
        content = replace(content, draw="density")
    scripts = [_script(name) for name in _SCRIPTS]
    style = "\n".join(_style(name) for name in _STYLES)
    policy = (
        f"default-src 'none'; script-src {' '.join(map(_hash, scripts))}; "
        f"style-src {_hash(style)}; img-src data:; base-uri 'none'; form-action 'none'"
    )
    code = "\n".join(f"<script>{script}</script>" for script in scripts)
    return f"""<!DOCTYPE html>
<html lang="{html.escape(content.translator.language)}" data-theme="light">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{html.escape(content.title)}</title>
<style>{style}</style>
</head>
<body>
<header><h1>{html.escape(content.title)}</h1><p>{html.escape(content.sentence)}</p></header>
<main id="map"></main>
<footer><span>{html.escape(content.source)}</span><span>{html.escape(content.made_on)}</span></footer>
<script type="application/json" id="data">{to_json(_data(content))}</script>
{code}
</body>
</html>
"""


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _read(name: str) -> str:
    return (resource_root() / "web" / name).read_text("utf-8")


def _script(name: str) -> str:
    """A script fit to stand inside the page, without addresses of other hosts."""
    text = re.sub(r"^//# sourceMappingURL=.*$", "", _read(name), flags=re.MULTILINE)
    text = text.replace("https://leafletjs.com", "#")
    return text.replace("</script", "<\\/script")


def _style(name: str) -> str:
    """A style sheet without remarks and pictures: ours are drawn."""
    text = re.sub(r"/\*.*?\*/", "", _read(name), flags=re.DOTALL)
    text = re.sub(r"^\s*behavior:.*$", "", text, flags=re.MULTILINE)
    return re.sub(r"url\([^)]*\)", "none", text)


def _data(content: MapContent) -> dict[str, Any]:
    density, steps = _density(content)
    say = content.translator.translate
    texts = {key: say("map export", text) for key, text in EXPORT_TEXTS.items()}
    texts |= {key: say("map page", TEXTS[key]) for key in _SHARED_TEXTS}
    return {
        "texts": texts,
        "bounds": _bounds(content),
        "areas": _areas(content),
        "measures": [measure.title for measure in content.measures],
        "networks": json.loads(networks_geojson(content.networks, content.crs)),
        "density": density,
        "base": _base(content),
        "legends": legends_to_json(content.legends(steps)),
    }


def _areas(content: MapContent) -> dict[str, Any]:
    collection: dict[str, Any] = json.loads(areas_geojson(content.areas, content.crs, {}))
    for place, feature in enumerate(collection["features"]):
        area = content.areas[place]
        feature["properties"] = {
            "name": area.name or area.code,
            "rows": [
                [measure.title, write_estimate(measure.figures[place], measure, content)]
                for measure in content.measures
            ],
            "shades": [_shade(measure, place) for measure in content.measures],
        }
    return collection


def _shade(measure: Measure, place: int) -> Mapping[str, object]:
    index = measure.choropleth.classes[place]
    shade = AreaShade(measure.choropleth.colour(index), "", index is None)
    return {"colour": shade.colour, "hidden": shade.hidden}


def write_estimate(figure: Estimate, measure: Measure, content: MapContent) -> str:
    """A figure with its margin in words, or why there is none."""
    say = content.translator.translate
    if figure.value is None:
        return say("map export", _REASONS[figure.reason or Reason.MISSING])
    write = NumberFormat.of(content.translator.language).write
    value = write(figure.value, measure.decimals)
    if figure.low is None or figure.high is None:
        return value
    low, high = write(figure.low, measure.decimals), write(figure.high, measure.decimals)
    return say("map export", _MARGIN, value=value, low=low, high=high)


def _bounds(content: MapContent) -> Bounds:
    wkbs = [area.wkb for area in content.areas] + [each.wkb for each in content.networks]
    if wkbs:
        west, south, east, north = shapely.total_bounds(to_lonlat(wkbs, content.crs)).tolist()
        return west, south, east, north
    found = None if content.points is None else content.points.bounds
    return found or (2.5, 49.5, 6.5, 51.6)


def _frame(bounds: Bounds, longest_px: int, least_pixel_m: float) -> Frame:
    west, south = mercator_of(bounds[0], bounds[1])
    east, north = mercator_of(bounds[2], bounds[3])
    pixel_m = max((east - west) / longest_px, (north - south) / longest_px, least_pixel_m)
    width = max(int(np.ceil((east - west) / pixel_m)), 1)
    height = max(int(np.ceil((north - south) / pixel_m)), 1)
    return Frame(float(west), float(north), float(pixel_m), width, height)


def _density(content: MapContent) -> tuple[dict[str, Any] | None, list[tuple[float, str]]]:
    from PIL import Image

    if content.points is None or content.draw is None or not content.points.shown:
        return None, []
    frame = _frame(_bounds(content), _DENSITY_PX, _LEAST_PIXEL_M)
    pixels, steps = density_picture(content.points, frame, LEAST_INCIDENTS)
    if not pixels[:, :, 3].any():
        return None, []
    return _embed(Image.fromarray(np.ascontiguousarray(pixels)), frame, "PNG"), steps


def _base(content: MapContent) -> dict[str, Any] | None:
    if content.base is None:
        return None
    from wijkatlas.map.basemap import mosaic

    frame = _frame(_bounds(content), _BASE_PX, 0.1)
    picture = mosaic(content.base, frame.bounds_m, frame.width, frame.height)
    opaque = picture.getchannel("A").getextrema()[0] == 255
    return _embed(picture.convert("RGB") if opaque else picture, frame, "JPEG" if opaque else "PNG")


def _embed(picture: Any, frame: Frame, kind: str) -> dict[str, Any]:
    out = io.BytesIO()
    picture.save(out, kind, **({"quality": 80} if kind == "JPEG" else {"optimize": True}))
    west, south, east, north = frame.bounds_m
    low, high = lonlat_of(west, south), lonlat_of(east, north)
    text = base64.b64encode(out.getvalue()).decode()
    return {
        "address": f"data:image/{kind.lower()};base64,{text}",
        "bounds": [float(low[0]), float(low[1]), float(high[0]), float(high[1])],
    }
