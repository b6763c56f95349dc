# SPDX-License-Identifier: EUPL-1.2
"""QGIS draws a heat map as a raster file: run with the Python that QGIS brings."""

import json
import sys
import tempfile
import time
from pathlib import Path

from qgis.analysis import QgsKernelDensityEstimation
from qgis.core import QgsApplication, QgsFeatureRequest, QgsVectorLayer

radius_m, cell_m = float(sys.argv[2]), float(sys.argv[3])
application = QgsApplication([], False)
application.initQgis()
stored = QgsVectorLayer(sys.argv[1] + "|layername=points", "points", "ogr")
assert stored.isValid()
points = stored.materialize(QgsFeatureRequest().setNoAttributes())  # in memory, as ours are
chosen = QgsKernelDensityEstimation.Parameters()
chosen.source = points
chosen.radius = radius_m
chosen.pixelSize = cell_m
chosen.shape = QgsKernelDensityEstimation.KernelQuartic
chosen.outputValues = QgsKernelDensityEstimation.OutputRaw
seconds = []
with tempfile.TemporaryDirectory() as folder:
    for turn in range(2):
        path = str(Path(folder) / f"{turn}.tif")
        begin = time.perf_counter()
        result = QgsKernelDensityEstimation(chosen, path, "GTiff").run()
        seconds.append(time.perf_counter() - begin)
        assert result == QgsKernelDensityEstimation.Success
status = Path("/proc/self/status").read_text().splitlines()
peak = next(int(line.split()[1]) / 1024 for line in status if "VmHWM" in line)
note = f"quartic, {radius_m:.0f} m, written as GeoTIFF; points in memory"
print(json.dumps({"seconds": seconds, "note": note, "peak_mb": peak}))
