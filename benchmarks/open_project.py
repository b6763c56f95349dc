# SPDX-License-Identifier: EUPL-1.2
"""Open a project of 1,000,000 incidents and draw the first map."""

from frame import Row, Samples, main, timed, within
from town import project_file

row = Row(
    "open_project",
    "Open a project of 1,000,000 incidents to the first drawn map",
    "1.5 s",
    within({"cold process": 1.5}),
    prepare=project_file,
    rounds=5,
)


@row.side("cold process")
def cold() -> Samples:
    """From the file to the 24 tiles of a laptop's screen, in a process that has just started."""
    drawn: list[int] = []

    def show() -> None:
        from wijkatlas.map.tiles import PointTiles
        from wijkatlas.store.project import Project

        project = Project.open(project_file())
        points = project.points()
        tiles = PointTiles(
            points.x, points.y, project.crs, fid=points.fid,
            category=points.category, categories=points.categories,
        )  # fmt: skip
        bounds = tiles.bounds
        assert bounds is not None
        zoom, column, line = fitting(bounds)
        drawn.extend(
            len(tiles.tile(zoom, column + dx, line + dy))
            for dx in range(-3, 3)
            for dy in range(-2, 2)
        )
        project.close()

    seconds = timed(show, 1)
    return Samples(seconds, f"{len(drawn)} tiles, {sum(drawn) / 1000:.0f} kB; imports included")


def fitting(bounds: tuple[float, float, float, float]) -> tuple[int, int, int]:
    """The tile in the middle, at the zoom where the bounds fill the screen."""
    import math

    west, south, east, north = bounds
    zoom = int(math.log2(360 / (east - west) * 1366 / 256))
    lat = math.radians((south + north) / 2)
    column = ((west + east) / 2 + 180) / 360 * 2**zoom
    line = (1 - math.asinh(math.tan(lat)) / math.pi) / 2 * 2**zoom
    return zoom, round(column), round(line)


if __name__ == "__main__":
    main(row)
