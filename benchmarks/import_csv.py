# SPDX-License-Identifier: EUPL-1.2
"""Import 1,000,000 rows of CSV, reprojected, with a spatial index."""

import json
import subprocess
import sys

from frame import DATA, Row, Samples, main, ratio, run_program
from town import extract_csv

row = Row(
    "import_csv",
    "Import 1,000,000 rows of CSV with validation, identity, reprojection, spatial index",
    "1.0 × ogr2ogr (aim 0.5), 1.5 GB",
    ratio("ours", "ogr2ogr", 1.0),
    prepare=extract_csv,
)


@row.side("ours")
def ours() -> Samples:
    """The whole command line, with the start of Python and the proposal of a recipe."""
    project = DATA / "import.gpkg"
    project.unlink(missing_ok=True)
    program = [sys.executable, "-m", "wijkatlas"]
    create = ["project", "create", str(project), "--name", "Stad", "--crs", "EPSG:31370"]
    subprocess.run([*program, *create], check=True, stdout=subprocess.DEVNULL)
    words = ["incident", "import", str(project), str(extract_csv()), "--quiet"]
    seconds, peak = run_program(*program, *words)
    told = subprocess.run(
        [*program, "project", "info", str(project), "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    size = project.stat().st_size / 1e6
    told_counts = json.loads(told.stdout)["imports"][0]
    nowhere = told_counts["without_location"]
    assert nowhere < 0.05 * told_counts["read"], f"{nowhere} rows got no location"
    remark = f"{told_counts['added']} incidents, {nowhere} without location, {size:.0f} MB"
    return Samples([seconds], remark, peak)


@row.side("ogr2ogr")
def ogr2ogr() -> Samples:
    """GDAL: everything as text, nothing checked, points where both coordinates are there."""
    target = DATA / "ogr2ogr.gpkg"
    target.unlink(missing_ok=True)
    seconds, peak = run_program(
        "ogr2ogr", "-f", "GPKG", str(target), str(extract_csv()), "-nln", "incident",
        "-oo", "X_POSSIBLE_NAMES=lengte",
        "-oo", "Y_POSSIBLE_NAMES=breedte", "-s_srs", "EPSG:4326", "-t_srs", "EPSG:31370",
    )  # fmt: skip
    return Samples([seconds], f"{target.stat().st_size / 1e6:.0f} MB", peak)


if __name__ == "__main__":
    main(row)
