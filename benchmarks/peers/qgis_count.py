# SPDX-License-Identifier: EUPL-1.2
"""QGIS counts points in polygons: run with the Python that QGIS brings."""

import json
import sys
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingFeedback, QgsVectorLayer

application = QgsApplication([], False)
application.initQgis()
sys.path.append("/usr/share/qgis/python/plugins")
from processing.core.Processing import Processing  # noqa: E402

Processing.initialize()
import processing  # noqa: E402

points = QgsVectorLayer(sys.argv[1] + "|layername=points", "points", "ogr")
areas = QgsVectorLayer(sys.argv[2] + "|layername=areas", "areas", "ogr")
assert points.isValid()
assert areas.isValid()
begin = time.perf_counter()
found = processing.run(
    "native:countpointsinpolygon",
    {"POLYGONS": areas, "POINTS": points, "FIELD": "n", "OUTPUT": "memory:"},
    feedback=QgsProcessingFeedback(),
)["OUTPUT"]
seconds = time.perf_counter() - begin
counts = [int(feature["n"]) for feature in found.getFeatures()]
status = Path("/proc/self/status").read_text().splitlines()
peak = next(int(line.split()[1]) / 1024 for line in status if "VmHWM" in line)
note = f"{sum(counts)} points inside, at most {max(counts)}"
print(json.dumps({"seconds": [seconds], "note": note, "peak_mb": peak}))
