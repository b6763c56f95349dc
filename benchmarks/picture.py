# SPDX-License-Identifier: EUPL-1.2
"""Draw a picture of 1600 x 1000 pixels with 1,000,000 points."""

import time

from frame import DATA, HERE, Row, Samples, main, ratio, timed
from town import CATEGORIES, categories, places, points_gpkg

row = Row(
    "picture",
    "Picture 1600 x 1000 of 1,000,000 points, in-process",
    "0.1 × QGIS",
    ratio("ours", "QGIS", 0.1),
    prepare=points_gpkg,
)


@row.side("ours")
def ours() -> Samples:
    """With title, legend, scale bar and source, from the index that an open project has."""
    from wijkatlas.language import Translator
    from wijkatlas.map.content import MapContent
    from wijkatlas.map.picture import draw_picture
    from wijkatlas.map.tiles import PointTiles

    x, y = places(1_000_000)
    kinds = categories(1_000_000)
    begin = time.perf_counter()
    points = PointTiles(x, y, "EPSG:31370", category=kinds, categories=CATEGORIES)
    building = time.perf_counter() - begin
    content = MapContent(
        title="Stad", sentence="Alle incidenten", source="Proef", made_on="2026-01-01",
        crs="EPSG:31370", translator=Translator("nl"), points=points,
    )  # fmt: skip
    pictures: list[bytes] = []
    seconds = timed(lambda: pictures.append(draw_picture(content)), 5, warm=1)
    (DATA / "picture.png").write_bytes(pictures[-1])
    return Samples(seconds, f"after {building:.2f} s for the index")


row.peer("QGIS", "/usr/bin/python3", str(HERE / "peers" / "qgis_render.py"), str(points_gpkg()))

if __name__ == "__main__":
    main(row)
