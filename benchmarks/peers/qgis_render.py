# SPDX-License-Identifier: EUPL-1.2
"""QGIS draws a layer of points: run with the Python that QGIS brings."""

import json
import sys
import time
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

application = QgsApplication([], False)
application.initQgis()
points = QgsVectorLayer(sys.argv[1] + "|layername=points", "points", "ogr")
assert points.isValid()
settings = QgsMapSettings()
settings.setLayers([points])
settings.setDestinationCrs(points.crs())
settings.setExtent(points.extent())
settings.setOutputSize(QSize(1600, 1000))
seconds = []
for _ in range(3):
    begin = time.perf_counter()
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    picture = job.renderedImage()
    seconds.append(time.perf_counter() - begin)
assert not picture.isNull()
status = Path("/proc/self/status").read_text().splitlines()
peak = next(int(line.split()[1]) / 1024 for line in status if "VmHWM" in line)
print(json.dumps({"seconds": seconds[1:], "note": "plain symbols", "peak_mb": peak}))
