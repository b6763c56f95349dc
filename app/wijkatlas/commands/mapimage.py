# SPDX-License-Identifier: EUPL-1.2
"""The map as it leaves the office: areas with protected figures, density, networks."""

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from wijkatlas.api import QT_TRANSLATE_NOOP, Estimate, Reason, Session, UserError
from wijkatlas.commands.council import Council
from wijkatlas.domain.calendar import write_day
from wijkatlas.domain.style import ACCENT
from wijkatlas.map.choropleth import classify
from wijkatlas.map.content import MapContent, Measure
from wijkatlas.map.reprojection import transformer

if TYPE_CHECKING:
    from wijkatlas.api import Area
    from wijkatlas.domain.chapter import MapPicture
    from wijkatlas.map.degrees import Bounds
    from wijkatlas.map.result import ResultLayer, ShapeLayer
    from wijkatlas.map.tiles import Draw

Measured = Literal["all", "none", "count", "rate"]
LEAST_PX, MOST_PX = 200, 12_000
EDGE_SHARE = 0.05
MOST_COLOURS = 256
CHAPTER_ZOOM = 1.6  # these are printed half a page wide
COUNT = QT_TRANSLATE_NOOP("layers", "Number of incidents")
RATE = QT_TRANSLATE_NOOP("layers", "Incidents per 1,000 inhabitants")


def map_content(
    session: Session, council: Council, *, measure: Measured = "all", draw: "Draw | None" = None
) -> MapContent:
    """What the exported map shows of the present filter.

    Args:
        session: whose project it is.
        council: the figures.
        measure: which figures colour the areas: one, none, or all that a reader may choose from.
        draw: how incidents are drawn; None leaves them out.
    """
    view, translator = council.view, council.translator
    loaded = view.loaded
    assert loaded is not None  # noqa: S101 - gathered
    areas = loaded.areas.get(view.scheme(), [])
    style = view.style
    bases = {key: base for key, _, base in view.page.base_maps.opened()}
    return MapContent(
        title=session.project.name,
        sentence=council.sentence,
        source=sources(session, council),
        made_on=write_day(council.as_of, translator.translate),
        crs=loaded.crs,
        translator=translator,
        areas=areas,
        measures=_measures(council, areas, measure),
        networks=loaded.networks,
        points=view.tiles(),
        draw=draw,
        base=bases.get(style.base) or next(iter(bases.values()), None),
    )


def sources(session: Session, council: Council) -> str:
    """Where the incidents come from and by what this was made, in one sentence."""
    done = [each for each in session.project.imports() if not each.undone]
    names = sorted({each.source for each in done if each.kind == "incident" and each.source})
    return council.translator.translate(
        "layers",
        QT_TRANSLATE_NOOP("layers", "Source: {sources}. {program}"),
        sources=", ".join(names) or "—",
        program=council.program,
    )


def _measures(council: Council, areas: "list[Area]", wanted: Measured) -> list[Measure]:
    """Rate first where inhabitants are known, then the count; hidden figures stay hidden."""
    rows = {row.code: row for row in council.summary.areas}
    missing = Estimate(None, reason=Reason.MISSING)
    found = []
    for name, title, decimals, figures in (
        ("rate", RATE, 1, [rows[a.code].rate if a.code in rows else missing for a in areas]),
        ("count", COUNT, 0, [rows[a.code].count if a.code in rows else missing for a in areas]),
    ):
        if wanted not in ("all", name) or all(f.reason is Reason.MISSING for f in figures):
            continue
        words = council.translator.translate("layers", title)
        shades = classify([each.value for each in figures], field="figure", label=words, unit="")
        found.append(Measure(words, figures, shades, decimals))
    return found


def draw_picture(
    session: Session, council: Council, *, size: tuple[int, int], bounds: "Bounds | None" = None
) -> bytes:
    """The map as it looks on the screen, as a PNG of ``size`` pixels."""
    style = council.view.style
    visible = style.layer("incidents").visible
    content = map_content(
        session, council, measure=style.measure, draw=style.draw if visible else None
    )
    content = replace(content, results=_results(session, council))
    return _draw(council, content, size, bounds)


def _results(session: Session, council: Council) -> "list[tuple[ResultLayer, float]]":
    """The visible results of the session's map, in the words of the export."""
    shown = session.results
    if shown is None:
        return []
    translator, style = council.translator, council.view.style
    layers = dict(shown.in_language(translator))
    states = style.with_layers(
        {state.id: True for state in style.order} | dict.fromkeys(layers, True)
    )
    return [
        (layers[state.id], state.opacity)
        for state in states.order
        if state.id in layers and state.visible
    ]


def draw_council_picture(session: Session, council: Council, *, size: tuple[int, int]) -> bytes:
    """The map for the council: areas by rate, else by count, else density; never single incidents."""
    for measure in ("rate", "count"):
        content = map_content(session, council, measure=measure)
        if content.measures:
            return _draw(council, content, size, None)
    return _draw(council, map_content(session, council, measure="none", draw="density"), size, None)


def draw_finding_picture(
    session: Session, council: Council, title: str, layer: "ShapeLayer", *, size: tuple[int, int]
) -> bytes:
    """The whole areas of an analysis by class, and nothing else but the base map."""
    content = map_content(session, council, measure="none")
    content = replace(
        content, title=title, sentence=layer.title, networks=[], points=None, results=[(layer, 1.0)]
    )
    return _draw(council, content, size, None)


def draw_chapter_picture(
    session: Session, council: Council, block: "MapPicture", area: str, *, size: tuple[int, int]
) -> bytes:
    """A map in a chapter: its layers over the areas, with one of them marked and its networks shown."""
    from wijkatlas.map.legend import Legend
    from wijkatlas.map.result import Mark, ShapeLayer

    content = map_content(session, council, measure="none")
    results = [(layer, 1.0) for layer in block.layers]
    marked = tuple(each.wkb for each in content.areas if each.code == area and each.wkb)
    if marked:
        n, mark = len(marked), Mark("", ACCENT, outline_px=5.0)
        results.append(
            (
                ShapeLayer(
                    "area", "", marked, ("area",) * n, ("",) * n, ("",) * n, {"area": mark},
                    Legend("area", "", ()),
                ),
                1.0,
            )
        )  # fmt: skip
    content = replace(
        content, title="", sentence="", points=None, results=results,
        networks=content.networks if area else [],
    )  # fmt: skip
    bounds = None
    if block.bounds is not None:
        bounds = transformer(content.crs, "EPSG:4326").transform_bounds(*_with_edge(block.bounds))
    return _in_few_colours(_draw(council, content, size, bounds, CHAPTER_ZOOM))


def _in_few_colours(png: bytes) -> bytes:
    """The picture in the 256 colours that suit it best: hundreds of them take far less room."""
    from PIL import Image

    few = io.BytesIO()
    with Image.open(io.BytesIO(png)) as opened:
        opened.quantize(MOST_COLOURS, dither=Image.Dither.NONE).save(few, "PNG", optimize=True)
    return few.getvalue()


def _with_edge(
    bounds: tuple[float, float, float, float],
) -> tuple[float, float, float, float]:
    """A little more than the bounds on each side, so that nothing stands at the very edge."""
    west, south, east, north = bounds
    edge = EDGE_SHARE * max(east - west, north - south, 1.0)
    return west - edge, south - edge, east + edge, north + edge


def _draw(
    council: Council,
    content: MapContent,
    size: tuple[int, int],
    bounds: "Bounds | None",
    zoom: float = 1.0,
) -> bytes:
    from wijkatlas.map import picture

    try:
        return picture.draw_picture(
            content, width=size[0], height=size[1], bounds=bounds, zoom=zoom
        )
    finally:
        council.view.page.base_maps.close()


def web_map(session: Session, council: Council) -> str:
    """The map as one self-contained HTML page."""
    from wijkatlas.map.webmap import write_web_map

    try:
        return write_web_map(map_content(session, council, draw="density"))
    finally:
        council.view.page.base_maps.close()


def parse_size(text: str) -> tuple[int, int]:
    """``1600x1000`` as width and height.

    Raises:
        UserError: it is not of that form, or outside 200 to 12,000 pixels.
    """
    found = re.fullmatch(r"\s*(\d{1,5})\s*[x×X]\s*(\d{1,5})\s*", text)
    size = (int(found[1]), int(found[2])) if found else (0, 0)
    if not all(LEAST_PX <= side <= MOST_PX for side in size):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{text}” is no size for a picture."),
            QT_TRANSLATE_NOOP(
                "errors", "Give width and height from {least} to {most} pixels: 1600x1000."
            ),
            text=text,
            least=LEAST_PX,
            most=MOST_PX,
        )
    return size


def parse_bounds(text: str) -> "Bounds | None":
    """``W,S,E,N`` in degrees; None for nothing.

    Raises:
        UserError: it is not four numbers in that order.
    """
    if not text:
        return None
    try:
        west, south, east, north = (float(part) for part in text.split(","))
    except ValueError:
        west = south = east = north = 0.0
    if not (-180 <= west < east <= 180 and -85 <= south < north <= 85):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{text}” are no bounds of a map."),
            QT_TRANSLATE_NOOP(
                "errors", "Give west, south, east and north in degrees, with commas between."
            ),
            text=text,
        )
    return west, south, east, north
